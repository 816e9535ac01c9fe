"""What was read from a document and why, for the eyes of somebody at a terminal."""

from seeds.explaining.facts import KINDS, Fact, facts_of
from seeds.explaining.page import explain

__all__ = ["KINDS", "Fact", "explain", "facts_of"]
