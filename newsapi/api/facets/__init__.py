"""Facets: which values the records of a filtered list have, how often, and the address of each.

A facet is a filter seen from the other side (`Filter.pairs`), or a pair of bounds over a date. Views name
theirs in `facets`; nothing else is declared.
"""

from newsapi.api.facets.declared import Facet, facets_of
from newsapi.api.facets.part import Faceting

__all__ = ["Facet", "Faceting", "facets_of"]
