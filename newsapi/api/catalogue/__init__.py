"""The catalogue of all that can be asked for, read from the OpenAPI document and the filters themselves."""

from newsapi.api.catalogue.views import CatalogueView

__all__ = ["CatalogueView"]
