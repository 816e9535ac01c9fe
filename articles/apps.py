"""Articles, quotes and events, and whatever joins them with people."""

from django.apps import AppConfig


class ArticlesConfig(AppConfig):
    name = "articles"
