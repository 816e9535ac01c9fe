"""A store in memory for what is measured across documents, when no test runner makes one."""

import os
import secrets
from typing import TYPE_CHECKING

import django

if TYPE_CHECKING:
    from tests.quality.identity import IdentityCase
    from tests.quality.outcomes import Outcome


def identity_outcomes() -> "list[Outcome]":
    """Load the gold of identity into an empty store and compare."""
    os.environ.setdefault("DJANGO_SETTINGS_MODULE", "newsapi.settings")
    os.environ.setdefault("SECRET_KEY", secrets.token_urlsafe(50))
    os.environ["DATABASE_URL"] = "sqlite://:memory:"
    django.setup()
    from django.core.management import call_command

    from tests.quality.identity import judge_identity

    call_command("migrate", verbosity=0)
    return judge_identity(_gold())


def identity_traps() -> dict[str, str]:
    return {case.place: case.trap for case in _gold()}


def _gold() -> "list[IdentityCase]":
    from tests.quality.identity import read_identity_gold  # its models need the settings

    return read_identity_gold()
