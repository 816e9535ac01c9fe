"""People, organizations, their names and what holds them together."""

from django.apps import AppConfig


class PeopleConfig(AppConfig):
    name = "people"
