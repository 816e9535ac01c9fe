"""Articles, quotes and events as entries of feeds, made of their JSON."""

from typing import Any

from newsapi.api.formats.feeds import Category, Entry

Json = dict[str, Any]

TITLE_LENGTH = 90


def article_entry(given: Json) -> Entry:
    """What was published, by whom; the article's own address is the one to read it at."""
    source, publisher = given["source_url"], given["publisher"]
    authors = given["authors"] or [one for one in (publisher,) if one]
    return Entry(
        title=given["headline"] or given["slug"],
        content=_lines(
            given["headline"] or given["slug"],
            _joined(given["byline"], _name(publisher), given["dateline"]),
            given["image_caption"],
        ),
        published=given["published_at"],
        authors=[(one["name"], one["url"]) for one in authors],
        categories=[
            *_records("publisher", publisher),
            *_values(given, "language", "country"),
        ],
        links=[("via", source, "text/html")] if source else [],
    )


def quote_entry(given: Json) -> Entry:
    """Who said what, in which role, on which day, and where it stands."""
    speakers = [one for one in (given["speaker"], *given["co_speakers"]) if one]
    parties = [*speakers, *(one for one in (given["organization"],) if one)]
    names = _joined(*(one["name"] for one in parties)) or given["speaker_label"]
    article, marks = given["article"], ("", "") if given["kind"] == "indirect" else ("“", "”")
    said_by = _joined(names, given["speaker_role"], given["said_on"])
    return Entry(
        title=_joined(_short(given["text"]).join(marks), names, article["headline"], by=" — "),
        content=_lines(
            given["text"].join(marks),
            said_by and f"— {said_by}",
            _name(given["event"]),
            article["headline"],
            article["url"],
        ),
        published=given["published_at"],
        authors=[(one["name"], one["url"]) for one in parties],
        categories=[
            *_values(given, "kind"),
            *_records("speaker", *speakers),
            *_records("organization", given["organization"]),
            *_records("event", given["event"]),
        ],
        links=[("related", article["url"], "application/json")],
    )


def event_entry(given: Json) -> Entry:
    """What happened, when and where, and who took part."""
    parties = [one["person"] or one["organization"] for one in given["participants"]]
    return Entry(
        title=given["name"],
        content=_lines(
            given["name"],
            _joined(
                _joined(given["starts_on"], given["ends_on"], by=" – "), given["place"], given["country"]
            ),
            _joined(*(_name(one) for one in parties)),
        ),
        categories=_values(given, "type", "country"),
    )


def _values(given: Json, *names: str) -> list[Category]:
    return [Category(name, given[name], given[name]) for name in names if given[name]]


def _records(parameter: str, *given: Json | None) -> list[Category]:
    return [Category(parameter, one["slug"], one["name"]) for one in given if one]


def _lines(*parts: str | None) -> str:
    return _joined(*parts, by="\n")


def _joined(*parts: str | None, by: str = ", ") -> str:
    return by.join(part for part in parts if part)


def _short(text: str) -> str:
    """At most TITLE_LENGTH characters on one line, cut at a word."""
    line = " ".join(text.split())
    if len(line) <= TITLE_LENGTH:
        return line
    return f"{line[:TITLE_LENGTH].rsplit(None, 1)[0]}…"


def _name(reference: Json | None) -> str | None:
    return None if reference is None else reference["name"]
