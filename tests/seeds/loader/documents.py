"""Findings as a test wants them, with offsets looked up in the body, and the tables to compare."""

from typing import Any

from django.apps import apps
from django.db import models

from newsapi.api.models import Slugged
from people.models import MergeSuggestion, Organization, Person
from seeds.extraction.findings import (
    ArticleFields,
    EventFound,
    Findings,
    IdentifierFound,
    MentionFound,
    OrganizationFound,
    ParticipantFound,
    PersonFound,
    QuoteFound,
    RoleFound,
)
from seeds.loader import Loader

BODY = (
    "Finance Minister Ana Lindqvist said on Monday that the budget of Veldany is sound.\n\n"
    "“We will not borrow,” Lindqvist told reporters at a news conference in Ostrava Hall.\n\n"
    "The Central Bank of Veldany welcomed the plan."
)
LONGER = f"Markets rose.\n\n{BODY}"


def span(body: str, words: str, n: int = 1) -> tuple[int, int]:
    """Where the words stand for the n-th time."""
    start = -1
    for _ in range(n):
        start = body.index(words, start + 1)
    return start, start + len(words)


def mention(body: str, words: str, n: int = 1, **values: Any) -> MentionFound:
    start, end = span(body, words, n)
    return MentionFound(start=start, end=end, text=words, **values)


def person(name: str, *mentions: MentionFound, **values: Any) -> PersonFound:
    return PersonFound(name=name, mentions=mentions, **values)


def organization(name: str, *mentions: MentionFound, **values: Any) -> OrganizationFound:
    return OrganizationFound(name=name, mentions=mentions, **values)


def quote(body: str, words: str, n: int = 1, **values: Any) -> QuoteFound:
    start, end = span(body, words, n)
    values = {"kind": "indirect", "spans": ((start, end),), **values}
    return QuoteFound(text=words, start=start, end=end, **values)


def event(body: str, words: str, **values: Any) -> EventFound:
    start, end = span(body, words)
    defaults = {"name": f"The {words}", "type": "consult"}
    return EventFound(start=start, end=end, **{**defaults, **values})


def role(name: str, **values: Any) -> RoleFound:
    return RoleFound(role=name, **values)


def wikidata(value: str) -> IdentifierFound:
    return IdentifierFound(scheme="wikidata", value=value)


def part(name: str, **values: Any) -> ParticipantFound:
    return ParticipantFound(name=name, **values)


def document(body: str = BODY, **values: Any) -> Findings:
    """Findings about a body; names of article fields go to the article, the rest to the findings."""
    of_article = {name: values.pop(name) for name in list(values) if name in ArticleFields.__slots__}
    fields = {"headline": "Budget is sound", "published_at": "2024-11-19", **of_article}
    return Findings(article=ArticleFields(body=body, **fields), **values)


def budget(body: str = BODY, **values: Any) -> Findings:
    """The whole reading of BODY, or of a body that says the same and more."""
    conference = event(
        body,
        "news conference",
        name="News conference of Ana Lindqvist",
        starts_on="2024-11-18",
        date_precision="day",
        place="Ostrava Hall",
        participants=(part("Ana Lindqvist"),),
    )
    values = {
        "extractor": "test 1",
        "people": (
            person(
                "Ana Lindqvist",
                mention(body, "Ana Lindqvist"),
                mention(body, "Lindqvist", 2),
                aliases=("Lindqvist",),
                roles=(role("Finance Minister", country="VD"),),
            ),
        ),
        "organizations": (organization("Central Bank of Veldany", mention(body, "Central Bank of Veldany")),),
        "quotes": (
            quote(
                body,
                "the budget of Veldany is sound",
                speaker="Ana Lindqvist",
                speaker_label="Finance Minister Ana Lindqvist",
                cue="said",
                said_on="2024-11-18",
                event="News conference of Ana Lindqvist",
            ),
            quote(body, "We will not borrow", kind="direct", speaker="Ana Lindqvist", cue="told"),
        ),
        "events": (conference,),
        **values,
    }
    return document(body, **values)


def load(findings: Findings, *more: Findings, restore: bool = False) -> str:
    """Load each in a run of its own; the outcome of the last one."""
    outcome = Loader(restore=restore).load(findings).outcome
    for other in more:
        outcome = Loader(restore=restore).load(other).outcome
    return outcome


def rows() -> dict[str, list[dict[str, Any]]]:
    """Every row of every table of the project, timestamps and all."""
    return {
        model.__name__: list(model._default_manager.order_by("pk").values())
        for label in ("people", "articles", "api")
        for model in apps.get_app_config(label).get_models()
    }


def state() -> dict[str, list[str]]:
    """What the tables say, ids and timestamps aside: rows by slugs and words."""
    return {
        model.__name__: sorted(str(_said(row)) for row in model._default_manager.all())
        for label in ("people", "articles")
        for model in apps.get_app_config(label).get_models()
    }


def _said(row: Any) -> dict[str, Any]:
    if isinstance(row, MergeSuggestion):  # holds ids: said by slugs
        records: Any = Person if row.resource == "people" else Organization
        pair = records.objects.filter(pk__in=(row.first, row.second)).values_list("slug", flat=True)
        return {"pair": sorted(pair), "reason": row.reason, "dismissed": row.dismissed_at}
    said = {}
    for field in row._meta.concrete_fields:
        if field.name in ("id", "created_at", "updated_at"):
            continue
        value = getattr(row, field.name)
        said[field.name] = _name(value) if isinstance(value, models.Model) else value
    return said


def _name(row: Any) -> Any:
    if isinstance(row, Slugged):
        return row.slug
    return _said(row)


def correct(row: Any, **values: Any) -> None:
    """Set fields as the admin does."""
    for name, value in values.items():
        setattr(row, name, value)
    row.edited_fields = sorted({*row.edited_fields, *values})
    row.save()


def silent() -> Findings:
    """A later version of the report in which nothing of it is left."""
    return document("Nobody said anything about the budget.")
