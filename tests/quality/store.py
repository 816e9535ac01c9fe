"""What is measured across documents: in a store in memory, when no test runner makes one."""

import os
import secrets
from typing import TYPE_CHECKING

import django

if TYPE_CHECKING:
    from tests.quality.identity import IdentityCase
    from tests.quality.outcomes import Outcome
    from tests.quality.repetition import RepetitionCase


def identity_outcomes() -> "list[Outcome]":
    """Load the gold of identity into an empty store and compare."""
    os.environ.setdefault("DJANGO_SETTINGS_MODULE", "newsapi.settings")
    os.environ.setdefault("SECRET_KEY", secrets.token_urlsafe(50))
    os.environ["DATABASE_URL"] = "sqlite://:memory:"
    django.setup()
    from django.core.management import call_command

    from tests.quality.identity import judge_identity

    call_command("migrate", verbosity=0)
    return judge_identity(_identity_gold())


def repetition_outcomes() -> "list[Outcome]":
    """What is told alike in several articles; the settings must be there already."""
    from tests.quality.repetition import judge_repetition

    return judge_repetition(_repetition_gold())


def traps_across_documents() -> dict[str, str]:
    traps = {case.place: case.trap for case in _identity_gold()}
    return traps | {case.place: case.trap for case in _repetition_gold()}


def _identity_gold() -> "list[IdentityCase]":
    from tests.quality.identity import read_identity_gold  # its models need the settings

    return read_identity_gold()


def _repetition_gold() -> "list[RepetitionCase]":
    from tests.quality.repetition import read_repetition_gold

    return read_repetition_gold()
