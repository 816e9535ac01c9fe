"""Completing names while they are typed: people, organizations and events."""

from articles.autocomplete.views import AutocompleteView

__all__ = ["AutocompleteView"]
