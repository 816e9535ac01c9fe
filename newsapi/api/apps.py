"""The conventions that every endpoint shares, and the three tables behind them."""

from django.apps import AppConfig


class ApiConfig(AppConfig):
    name = "newsapi.api"
    label = "api"
    verbose_name = "API"
