"""Articles, quotes and events as schema.org JSON-LD, made of their JSON."""

from articles.excerpts import around
from articles.selectors import places
from newsapi.api.formats.nodes import (
    Json,
    date,
    node,
    party,
    place,
    record,
    record_list,
    reference,
    references,
    web_address,
)

PLOVER = "https://github.com/openeventdata/PLOVER"
# What schema.org calls the parts that people and organizations have in an event.
_PARTS = {"actor": "performer", "recipient": "about", "host": "organizer", "attendee": "attendee"}


def news_article(given: Json) -> Json:
    """A `NewsArticle`; the body, and what was read from it, come with the detail."""
    return record(
        "NewsArticle",
        given,
        headline=given["headline"],
        url=web_address(given["source_url"]),
        datePublished=date(given["published_at"], given["published_precision"]),
        dateModified=date(given["modified_at"], given["modified_precision"]),
        inLanguage=given["language"],
        articleSection=given["section"],
        wordCount=given["word_count"],
        author=references("Person", given["authors"]),
        creditText=given["byline"],
        publisher=reference("Organization", given["publisher"]),
        provider=reference("Organization", given["provider"]),
        sourceOrganization=reference("Organization", given["provider"]),
        dateline=given["dateline"],
        locationCreated=place(given["dateline"], given["country"]),
        image=_image(given),
        **_contents(given),
    )


def _image(given: Json) -> Json | None:
    caption, credit = given["image_caption"], given["image_credit"]
    return node("ImageObject", caption=caption, creditText=credit) if caption or credit else None


def _contents(given: Json) -> Json:
    """The body as far as it is public: only the whole of it is the `articleBody`."""
    if "body" not in given:
        return {}
    whole = given["body_access"] == "full"
    body = given["body"] if whole else None
    return {
        "articleBody": body,
        "description": None if whole else given["body"],
        "mentions": references("Person", given["people"])
        + references("Organization", given["organizations"]),
        "about": [event(one) for one in given["events"]],
        "hasPart": [_quotation(one, article=given, context=_context(one, body)) for one in given["quotes"]],
    }


def _context(quote: Json, body: str | None) -> Json | None:
    """The sentences around a quote, as its detail has them."""
    start, end = quote["start"], quote["end"]
    if body is None or start is None or end is None:
        return None
    prefix, suffix = around(body, start, end)
    return {"prefix": prefix, "exact": body[start:end], "suffix": suffix}


def quotation(given: Json) -> Json:
    """A `Quotation` with the places of its pieces; the words around them come with the detail."""
    return _quotation(given, article=given["article"], context=given.get("context"))


def _quotation(given: Json, *, article: Json, context: Json | None) -> Json:
    return record(
        "Quotation",
        given,
        additionalType=given["kind"],
        text=given["text"],
        creator=_speakers(given),
        creditText=given["speaker_label"],
        provider=party(given["via"]),
        dateCreated=date(given["said_on"], given["said_on_precision"]),
        about=[party(one) for one in given["about"]],
        recordedAt=reference("Event", given["event"]),
        isBasedOn=reference("NewsArticle", article),
        wasQuotedFrom=places(given, article=article["url"], context=context),
    )


def _speakers(given: Json) -> list[Json | None]:
    """Who said it; the speaker with the role that the article gives."""
    speaker = reference("Person", given["speaker"])
    if speaker is not None and given["speaker_role"]:
        speaker["jobTitle"] = given["speaker_role"]
    organization = reference("Organization", given["organization"])
    return [speaker, organization, *(party(one) for one in given["co_speakers"])]


def event(given: Json) -> Json:
    """An `Event`, with its PLOVER type."""
    kind = node("DefinedTerm", name=given["type"], termCode=given["type"], inDefinedTermSet=PLOVER)
    return record(
        "Event",
        given,
        additionalType=given["type"],
        keywords=kind,
        name=given["name"],
        startDate=date(given["starts_on"], given["date_precision"]),
        endDate=date(given["ends_on"], given["date_precision"]),
        location=place(given["place"], given["country"]),
        **{term: _participants(given, role) for role, term in _PARTS.items()},
        subjectOf=record_list(given, "articles"),
        recordedIn=record_list(given, "quotes"),
    )


def _participants(given: Json, role: str) -> list[Json | None]:
    return [
        party(one["person"] or one["organization"]) for one in given["participants"] if one["role"] == role
    ]
