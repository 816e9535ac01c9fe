"""Articles, quotes and events in the words of schema.org."""

from copy import deepcopy
from typing import Any

import pytest

from articles.jsonld import event, news_article, quotation
from newsapi.api.examples import example
from newsapi.api.formats.context import document
from tests.conformance import Json
from tests.linked import SCHEMA, XSD, nodes, objects

ANA = {"id": 1, "slug": "ana", "name": "Ana Ruiz", "url": "https://news.example/api/v1/people/ana/"}
ABC = {"id": 2, "slug": "abc", "name": "ABC", "url": "https://news.example/api/v1/organizations/abc/"}
ANA_NODE = {"@id": ANA["url"], "@type": "Person", "name": "Ana Ruiz"}
ABC_NODE = {"@id": ABC["url"], "@type": "Organization", "name": "ABC"}


def an_article(**overrides: Any) -> Json:
    return {**deepcopy(example("get_article")), **overrides}


def a_quote(**overrides: Any) -> Json:
    return {**deepcopy(example("get_quote")), **overrides}


def an_event(**overrides: Any) -> Json:
    return {**deepcopy(example("get_event")), **overrides}


# -- articles --------------------------------------------------------------------------------------------


def test_an_article_tells_what_its_source_says() -> None:
    node = news_article(
        an_article(
            publisher=ABC, provider=ABC, authors=[ANA], byline="By Ana Ruiz", section="World", language="en"
        )
    )
    assert node["@type"] == "NewsArticle"
    assert (node["publisher"], node["provider"], node["sourceOrganization"]) == (ABC_NODE,) * 3
    assert node["author"] == ANA_NODE
    assert node["creditText"] == "By Ana Ruiz"
    assert (node["articleSection"], node["inLanguage"]) == ("World", "en")


def test_the_dateline_is_where_it_was_written() -> None:
    node = news_article(an_article(dateline="Baghdad", country="IQ"))
    assert node["dateline"] == "Baghdad"
    assert node["locationCreated"] == {
        "@type": "Place",
        "name": "Baghdad",
        "address": {"@type": "PostalAddress", "addressCountry": "IQ"},
    }


def test_several_authors_stand_in_order() -> None:
    authors = [{**ANA, "name": name} for name in ("Bo", "Al")]
    assert [one["name"] for one in news_article(an_article(authors=authors))["author"]] == ["Bo", "Al"]


def test_its_picture_has_caption_and_credit() -> None:
    node = news_article(an_article(image_caption="A bridge.", image_credit=None))
    assert node["image"] == {"@type": "ImageObject", "caption": "A bridge."}
    assert "image" not in news_article(an_article(image_caption=None, image_credit=None))


def test_only_the_whole_body_is_the_body() -> None:
    whole = news_article(an_article(body="One. Two.", body_access="full", quotes=[]))
    excerpt = news_article(an_article(body="One. …", body_access="excerpt", quotes=[]))
    nothing = news_article(an_article(body=None, body_access="none", quotes=[]))
    assert (whole["articleBody"], whole.get("description")) == ("One. Two.", None)
    assert (excerpt.get("articleBody"), excerpt["description"]) == (None, "One. …")
    assert not {"articleBody", "description"} & set(nothing)


@pytest.mark.parametrize("access", ["excerpt", "none"])
def test_no_words_around_a_quote_are_given_with_less_than_the_whole_body(access: str) -> None:
    quotes = example("get_article")["quotes"][:1]
    node = news_article(an_article(body_access=access, body="Beginning. …", quotes=quotes))
    position, words = node["hasPart"]["wasQuotedFrom"]["selector"]
    assert position["@type"] == "TextPositionSelector"
    assert set(words) == {"@type", "exact"}


def test_its_quotes_are_told_as_their_own_details_tell_them() -> None:
    context = {"prefix": "She said: “", "exact": "Yes, we will.", "suffix": "” Then she left."}
    place = {"text": context["exact"], "start": 11, "end": 24, "spans": [[11, 24]]}
    article = an_article(body="".join(context.values()), quotes=[a_quote(**place)])
    assert news_article(article)["hasPart"] == quotation(a_quote(**place, article=article, context=context))


def test_it_mentions_whom_it_names_and_is_about_the_events_it_reports() -> None:
    node = news_article(an_article())
    assert [one["name"] for one in node["mentions"]][:2] == ["Mohammed Shia Al-Sudani", "Pedro Sanchez"]
    assert {one["@type"] for one in nodes(node["about"]) if "startDate" in one} == {"Event"}


@pytest.mark.parametrize(
    ("stored", "precision", "told", "type_"),
    [
        ("2024-11-22T09:30:00Z", "time", "2024-11-22T09:30:00Z", "dateTime"),
        ("2024-11-22T00:00:00Z", "day", "2024-11-22", "date"),
        ("2024-11-01T00:00:00Z", "month", "2024-11", "gYearMonth"),
        ("2024-01-01T00:00:00Z", "year", "2024", "gYear"),
    ],
)
def test_a_date_is_as_exact_as_it_is_known_and_of_that_type(
    stored: str, precision: str, told: str, type_: str
) -> None:
    given = an_article(published_at=stored, published_precision=precision, modified_at=stored)
    given["modified_precision"] = precision
    node = document(news_article(given))
    assert (node["datePublished"], node["dateModified"]) == (told, told)
    assert objects(node, f"{SCHEMA}datePublished") == [(told, XSD + type_)]
    assert objects(node, f"{SCHEMA}dateModified") == [(told, XSD + type_)]


def test_an_address_with_a_space_is_still_one() -> None:
    node = document(news_article(an_article(source_url="https://news.example/a b?c=é")))
    assert objects(node, f"{SCHEMA}url") == [("https://news.example/a%20b?c=%C3%A9", None)]


# -- quotes ----------------------------------------------------------------------------------------------


def test_a_quote_tells_who_said_what_when_about_whom_and_where() -> None:
    given = a_quote(speaker=ANA, speaker_role="minister", about=[ABC], via=ABC, said_on="2024-11-21")
    node = quotation(given)
    assert node["@type"] == "Quotation"
    assert node["text"] == given["text"]
    assert node["creator"] == {**ANA_NODE, "jobTitle": "minister"}
    assert (node["about"], node["provider"]) == (ABC_NODE, ABC_NODE)
    assert node["dateCreated"] == "2024-11-21"
    assert (node["isBasedOn"]["@type"], node["isBasedOn"]["@id"]) == ("NewsArticle", given["article"]["url"])
    assert (node["recordedAt"]["@type"], node["recordedAt"]["@id"]) == ("Event", given["event"]["url"])


def test_joint_speakers_are_its_creators() -> None:
    node = quotation(a_quote(speaker=ANA, speaker_role=None, co_speakers=[ABC]))
    assert node["creator"] == [ANA_NODE, ABC_NODE]


def test_a_body_that_speaks_itself_is_the_creator() -> None:
    assert quotation(a_quote(speaker=None, organization=ABC))["creator"] == ABC_NODE


def test_a_quote_of_nobody_has_no_creator() -> None:
    assert "creator" not in quotation(a_quote(speaker=None, organization=None, co_speakers=[]))


# -- events ----------------------------------------------------------------------------------------------


def test_an_event_has_days_a_place_and_its_plover_type() -> None:
    node = event(an_event(starts_on="2024-11-01", ends_on="2024-11-01", date_precision="month"))
    assert (node["@type"], node["additionalType"]) == ("Event", "consult")
    assert (node["startDate"], node["endDate"]) == ("2024-11", "2024-11")
    assert node["location"]["name"] == "Government Palace, Baghdad"
    assert node["location"]["address"]["addressCountry"] == "IQ"


def test_an_event_of_which_the_country_alone_is_known_is_in_that_country() -> None:
    node = event(an_event(place=None, country="IQ"))
    assert node["location"] == {"@type": "Country", "identifier": "IQ"}


@pytest.mark.parametrize(
    ("role", "term"),
    [("actor", "performer"), ("recipient", "about"), ("host", "organizer"), ("attendee", "attendee")],
)
def test_who_took_part_has_the_word_of_the_role(role: str, term: str) -> None:
    parts = [
        {"role": role, "person": ANA, "organization": None},
        {"role": role, "person": None, "organization": ABC},
    ]
    assert event(an_event(participants=parts))[term] == [ANA_NODE, ABC_NODE]


def test_an_event_leads_to_the_articles_about_it_and_to_what_was_said_there() -> None:
    given = an_event()
    node = event(given)
    assert node["subjectOf"]["@id"] == given["links"]["articles"]
    assert node["recordedIn"] == {"@id": given["links"]["quotes"], "@type": "ItemList", "numberOfItems": 7}
