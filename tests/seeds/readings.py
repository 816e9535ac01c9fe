"""Compares what was read from a document with what a JSON of facts states, and says where they differ."""

import datetime as dt
from collections.abc import Callable, Iterator
from typing import Any

from seeds.extraction.findings import Findings, OrganizationFound, PersonFound, QuoteFound

Expected = dict[str, Any]


def differences(expected: Expected, found: Findings) -> list[str]:
    """One readable line for each stated fact that was not found; empty where all were."""
    reading = _Reading(found, fold=expected.get("fold_case_of_names", False))
    checks: dict[str, Callable[[Any], Iterator[str]]] = {
        "article": reading.article,
        "body": reading.body,
        "quotes": reading.quotes,
        "passages": reading.passages,
        "silent": reading.silent,
        "people": reading.people,
        "organizations": reading.organizations,
        "no_organizations": reading.no_organizations,
        "events": reading.events,
        "dates": reading.dates,
    }
    unknown = set(expected) - set(checks) - {"why", "no_other_people", "fold_case_of_names"}
    lines = [f"no such check: {key}" for key in sorted(unknown)]
    for key, check in checks.items():
        if key in expected:
            lines += check(expected[key])
    if expected.get("no_other_people"):
        lines += reading.no_other_people([one["name"] for one in expected.get("people", [])])
    return lines


class _Reading:
    """The findings of one document, asked for one kind of fact after the other."""

    def __init__(self, found: Findings, *, fold: bool) -> None:
        self.found = found
        self.fold = fold
        parties: list[PersonFound | OrganizationFound] = [*found.people, *found.organizations]
        self.names = {party.key or party.name: party.name for party in parties}

    def name(self, reference: str | None) -> str | None:
        """The name behind a reference by name or key; in title case where case says nothing."""
        name = None if reference is None else self.names.get(reference, reference)
        return name.title() if name and self.fold else name

    def article(self, fields: Expected) -> Iterator[str]:
        for field, value in fields.items():
            have = getattr(self.found.article, field)
            have = list(have) if isinstance(have, tuple) else have
            if _comparable(field, have) != _comparable(field, value):
                yield f"article.{field}: {have!r}, expected {value!r}"

    def body(self, rules: Expected) -> Iterator[str]:
        body = self.found.article.body
        if not body.startswith(rules.get("starts", "")):
            yield f"the body starts {body[:60]!r}, expected {rules['starts']!r}"
        if not body.endswith(rules.get("ends", "")):
            yield f"the body ends {body[-60:]!r}, expected {rules['ends']!r}"
        yield from (f"the body holds {text!r}" for text in rules.get("lacks", []) if text in body)

    def quotes(self, expected: list[Expected]) -> Iterator[str]:
        have = sorted(self.found.quotes, key=lambda quote: quote.start or 0)
        texts = [_plain(quote.text) for quote in have]
        for extra in (quote for quote in have if _plain(quote.text) not in {one["text"] for one in expected}):
            yield f"quote too many: {extra.text!r} ({extra.kind}, {extra.speaker or extra.organization})"
        for one in expected:
            if one["text"] in texts:
                yield from self._quote(one, have[texts.index(one["text"])])
            else:
                yield f"quote missing: {one['text']!r}"
        if len(have) > len(expected):
            yield f"{len(have)} quotes, expected {len(expected)}"

    def passages(self, expected: list[Expected]) -> Iterator[str]:
        for one in expected:
            holders = [quote for quote in self.found.quotes if one["text"] in _plain(quote.text)]
            if not holders:
                yield f"passage in no quote: {one['text']!r}"
            for quote in holders:
                yield from self._quote(one, quote)

    def silent(self, texts: list[str]) -> Iterator[str]:
        for text in texts:
            if any(text in _plain(quote.text) for quote in self.found.quotes):
                yield f"narration taken for a statement: {text!r}"

    def _quote(self, expected: Expected, quote: QuoteFound) -> Iterator[str]:
        have = {
            "kind": quote.kind,
            "speaker": self.name(quote.speaker),
            "organization": self.name(quote.organization),
            "co_speakers": [self.name(one) for one in quote.co_speakers],
            "via": self.name(quote.via),
            "pieces": len(quote.spans),
            "speaker_label": _plain(quote.speaker_label),
            "speaker_role": quote.speaker_role,
            "cue": _plain(quote.cue),
            "said_on": quote.said_on,
        }
        start = f"quote {expected['text'][:40]!r}…"
        for field in set(expected) - {"text", "about"}:
            if have[field] != expected[field]:
                yield f"{start}: {field} {have[field]!r}, expected {expected[field]!r}"
        about = [self.name(one) for one in quote.about]
        for name in expected.get("about", []):
            if name not in about:
                yield f"{start}: not about {name!r}, only {about}"

    def people(self, expected: list[Expected]) -> Iterator[str]:
        have = {self.name(person.name): person for person in self.found.people}
        for one in expected:
            if one["name"] not in have:
                yield f"person missing: {one['name']!r} (there are {list(have)})"
            else:
                yield from _person(one, have[one["name"]])

    def no_other_people(self, names: list[str]) -> Iterator[str]:
        have = [self.name(person.name) for person in self.found.people]
        yield from (
            f"person too many: {name!r}" for name in have if have.count(name) > 1 or name not in names
        )

    def organizations(self, expected: list[Expected]) -> Iterator[str]:
        have = {one.name: one for one in self.found.organizations}
        for one in expected:
            if one["name"] not in have:
                yield f"organization missing: {one['name']!r} (there are {list(have)})"
                continue
            for field in set(one) - {"name"}:
                value = getattr(have[one["name"]], field)
                if value != one[field]:
                    yield f"organization {one['name']}: {field} {value!r}, expected {one[field]!r}"

    def no_organizations(self, names: list[str]) -> Iterator[str]:
        have = {one.name for one in self.found.organizations}
        yield from (f"organization too many: {name!r}" for name in names if name in have)

    def events(self, expected: list[Expected]) -> Iterator[str]:
        have = [
            {
                "type": event.type,
                "starts_on": event.starts_on,
                "place": event.place,
                "participants": sorted(str(self.name(one.name)) for one in event.participants),
            }
            for event in self.found.events
        ]
        for one in expected:
            wanted = {
                **one,
                **({"participants": sorted(one["participants"])} if "participants" in one else {}),
            }
            if not any(wanted.items() <= event.items() for event in have):
                yield f"event missing: {one} (there are {have})"

    def dates(self, expected: list[Expected]) -> Iterator[str]:
        body = self.found.article.body
        have = [(body[date.start : date.end], date.value) for date in self.found.dates]
        for one in expected:
            if not any(one["text"] in text and value == one["value"] for text, value in have):
                yield f"date missing: {one} (there are {have})"


def _person(expected: Expected, person: PersonFound) -> Iterator[str]:
    for alias in expected.get("aliases", []):
        if alias not in person.aliases:
            yield f"person {person.name}: alias {alias!r} missing from {person.aliases}"
    for role in expected.get("roles", []):
        if not any(
            all(_role(getattr(have, key)) == _role(value) for key, value in role.items())
            for have in person.roles
        ):
            yield f"person {person.name}: role {role} missing from {person.roles}"


def _role(value: str | None) -> str | None:
    return value.casefold() if value else value


def _plain(text: str | None) -> Any:
    """The words with every run of white space as one space: wrapped lines are no difference."""
    return None if text is None else " ".join(text.split())


def _comparable(field: str, value: Any) -> Any:
    """A dateline without its case, which is a matter of style; a time as the moment that it means."""
    if field == "dateline" and value:
        return value.casefold()
    if field in {"published_at", "modified_at"} and value and "T" in value:
        return dt.datetime.fromisoformat(value)
    return value
