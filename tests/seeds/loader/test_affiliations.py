"""When roles were reported."""

import datetime as dt

import pytest

from people.models import Affiliation, Organization
from seeds.extraction.findings import Findings, RoleFound
from tests.seeds.loader.documents import document, load, organization, person, role

pytestmark = pytest.mark.django_db


def report(day: str, *roles: RoleFound, headline: str = "Report") -> Findings:
    return document(
        f"Text of {headline}.",
        source_url=f"https://a.example/{headline}",
        published_at=day,
        people=(person("Ana Lindqvist", roles=roles),),
        organizations=(organization("Veldany Bank"),),
    )


def days() -> tuple[dt.date | None, dt.date | None]:
    held = Affiliation.objects.get()
    return held.first_reported_on, held.last_reported_on


def test_a_role_is_held_from_its_first_to_its_last_report() -> None:
    governor = role("Governor")
    load(
        report("2024-11-22", governor, headline="b"),
        report("2024-11-20", governor, headline="a"),
        report("2024-11-25T08:00:00Z", role("GOVERNOR"), headline="c"),
    )
    assert days() == (dt.date(2024, 11, 20), dt.date(2024, 11, 25))


def test_the_days_follow_when_a_report_changes() -> None:
    governor = role("Governor")
    load(report("2024-11-22", governor, headline="a"), report("2024-11-25", governor, headline="b"))
    load(report("2024-11-25", headline="b"))
    assert days() == (dt.date(2024, 11, 22), dt.date(2024, 11, 22))
    load(report("2024-11-21", governor, headline="a"))
    assert days() == (dt.date(2024, 11, 21), dt.date(2024, 11, 21))


def test_a_month_is_no_day() -> None:
    load(report("2024-11", role("Governor")))
    assert days() == (None, None)


def test_roles_differ_by_organization_and_country() -> None:
    load(
        report(
            "2024-11-22",
            role("Governor"),
            role("Governor", country="CZ"),
            role("Governor", organization="Veldany Bank"),
            role("governor"),
        )
    )
    assert Affiliation.objects.count() == 3


def test_a_role_that_no_article_reports_any_more_goes_and_with_it_what_only_it_named() -> None:
    load(report("2024-11-22", role("Governor", organization="Veldany Bank")))
    bank = Organization.objects.get()
    assert bank.mentions.count() == 0
    load(
        document("Text of Report.", source_url="https://a.example/Report", people=(person("Ana Lindqvist"),))
    )
    assert not Affiliation.objects.exists()
    assert not Organization.objects.exists()
