"""Making several people, organizations or events one, and taking that back."""

from articles.merging.checks import ForceNeeded, MergeRefused
from articles.merging.merge import merge
from articles.merging.plan import Plan, plan

__all__ = ["ForceNeeded", "MergeRefused", "Plan", "merge", "plan"]
