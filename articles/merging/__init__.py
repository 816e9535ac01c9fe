"""Making several people, organizations or events one, and taking that back."""

from articles.merging.checks import ForceNeeded, MergeRefused, UndoRefused
from articles.merging.merge import merge
from articles.merging.plan import Plan, plan
from articles.merging.undo import undo
from articles.merging.undoing import Undoing, plan_undo

__all__ = [
    "ForceNeeded",
    "MergeRefused",
    "Plan",
    "UndoRefused",
    "Undoing",
    "merge",
    "plan",
    "plan_undo",
    "undo",
]
