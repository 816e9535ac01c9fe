"""Which quotes of different articles are one utterance, and which of them appeared first."""

from articles.utterances.grouping import Left, leaving, regroup

__all__ = ["Left", "leaving", "regroup"]
