"""Which quotes of different articles are one utterance, and which of them appeared first."""

from articles.utterances.grouping import Left, leaving, regroup, take_turn

__all__ = ["Left", "leaving", "regroup", "take_turn"]
