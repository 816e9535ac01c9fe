"""Both databases find the same, and just what the words say: one table of texts and queries for both."""

from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from articles.models import Article, Quote
from newsapi.api.search.query import BadQuery, parse
from people.models import Alias, Person
from tests.api.search.reference import finds
from tests.conformance import CheckedClient
from tests.factories import make_article, make_event, make_organization, make_person, make_quote

pytestmark = pytest.mark.django_db

TEXTS = {
    "accents": "The École de Zürich met in São Tomé",
    "hyphens": "Mohammed Shia al-Sudani spoke",
    "spaces": "Mohammed Shia Al Sudani spoke",
    "straight": "Pat O'Brien resigned",
    "curly": "Pat O’Brien’s plan",
    "joined": "Pat OBrien stays",
    "possessive": "Iraq’s sovereignty and Iraq's allies",
    "numbers": "On 2024-11-22 at 10.30 some 1,500 F-16 flew, 3rd time, 1e5",
    "address": "See https://www.iraqinews.com/a_b/c.html?x=1 or mail ana@example.org",
    "german": "Die Straße nach Köln",
    "greek": "Η Αθήνα, οδός Ερμού",
    "russian": "Президент России Йошкар",
    "arabic": "مُحَمَّد شياع السوداني",
    "chinese": "東京 新聞",
    "ligature": "oﬃce ﬁnance Ｔｏｋｙｏ",
    "operators": "to be or not to be and so on",
    "symbols": "C++ & C# — 5 °C, €20, 50%… AT&T's",
    "long": "x" * 3000 + " end",
    "stars": "***",
}
FOUND = [
    ("ecole", "accents"),
    ("ÉCOLE ZURICH", "accents"),
    ("e\u0301cole", "accents"),
    ("sao-tome", "accents"),
    ("al-Sudani", "hyphens spaces"),
    ("al sudani", "hyphens spaces"),
    ('"al sudani"', "hyphens spaces"),
    ('"sudani al"', ""),
    ("O'Brien", "straight curly joined"),
    ("O’Brien", "straight curly joined"),
    ("obrien", "straight curly joined"),
    ("obrien -plan", "straight joined"),
    ('"obrien plan"', "curly"),
    ("iraq", "possessive"),
    ("Iraq’s", "possessive"),
    ('"iraq sovereignty"', "possessive"),
    ("iraq*", "possessive address"),
    ("iraqi*", "address"),
    ("2024-11-22", "numbers"),
    ("22-11-2024", ""),
    ("10.30", "numbers"),
    ("1500", ""),
    ("f-16 OR 3rd", "numbers"),
    ("1e5", "numbers"),
    ("iraqinews.com", "address"),
    ("ana@example.org", "address"),
    ("a_b", "address"),
    ("strasse koln", "german"),
    ("STRASSE", "german"),
    ("ΑΘΗΝΑ οδος", "greek"),
    ("россии", "russian"),
    ("йошкар OR иошкар", "russian"),
    ("محمد", "arabic"),
    ("東京", "chinese"),
    ("東*", "chinese"),
    ("京", ""),
    ("office finance tokyo", "ligature"),
    ('"to be or not to be"', "operators"),
    ("not and or", "operators"),
    ('"not" be', "operators"),
    ("c++", "symbols address"),
    ("at&t", "symbols"),
    ("x" * 255, "long"),
    ("xxx* end", "long"),
    ("moham* (shia OR zurich) NOT straight", "hyphens spaces"),
    ("pat NOT (plan OR stays)", "straight"),
    ("pat NOT (brien NOT plan)", "straight curly joined"),
    ("(ecole zurich) OR (pat plan)", "accents curly"),
]


@pytest.fixture
def texts(db: None) -> dict[str, int]:
    article = make_article(body="-")
    return {name: make_quote(article=article, text=text).pk for name, text in TEXTS.items()}


def test_a_table_of_queries_has_the_same_hits_on_every_database(
    api: CheckedClient, texts: dict[str, int]
) -> None:
    names = {pk: name for name, pk in texts.items()}
    told = {q: set(expected.split()) for q, expected in FOUND}
    found = {q: {names[pk] for pk in api.ids("quotes", q=q, page_size=100)} for q, _ in FOUND}
    assert found == told


def test_the_plain_reference_agrees_with_the_table() -> None:
    for q, expected in FOUND:
        assert {name for name, text in TEXTS.items() if finds(q, text)} == set(expected.split()), q


LETTERS = st.text(st.sampled_from("aBé-’'s *ß\u0301東½"), min_size=1, max_size=6)
WORDS = st.lists(LETTERS, max_size=5).map(" ".join)
QUERY = st.lists(
    st.sampled_from(["AND", "OR", "NOT", "(", ")", "a", "b", "ab", '"a b"', '"b a', "-a", "a*", "é", "as"])
    | LETTERS,
    max_size=6,
).map(" ".join)
SLOW = settings(max_examples=40, suppress_health_check=list(HealthCheck))


@SLOW
@given(rows=st.lists(st.tuples(WORDS, WORDS), min_size=1, max_size=4), query=QUERY | st.text(max_size=20))
def test_articles_found_are_those_that_have_the_words(rows: list[tuple[str, str]], query: str) -> None:
    rows = [(headline.replace("\0", ""), body.replace("\0", "")) for headline, body in rows]
    Article.objects.all().delete()
    stored = {make_article(headline=headline, body=body).pk: (headline, body) for headline, body in rows}
    response = CheckedClient().get("/api/v1/articles/", {"q": query})
    try:
        parse(query)
    except BadQuery:
        assert response.status_code == 400
        return
    if not query.strip() or "\0" in query:
        assert response.status_code == 400
        return
    assert response.status_code == 200, response.content
    found = {record["id"] for record in response.json()["results"]}
    assert found == {pk for pk, texts in stored.items() if finds(query, *texts)}


@SLOW
@given(names=st.lists(WORDS.filter(str.strip), min_size=1, max_size=4, unique_by=str.casefold), query=QUERY)
def test_people_found_are_those_with_the_words_in_their_names(names: list[str], query: str) -> None:
    Alias.objects.all().delete()
    Person.objects.all().delete()
    person, other = make_person(name=names[0]), make_person(name="Somebody")
    for number, name in enumerate(names[1:]):
        Alias.objects.bulk_create([Alias(person=person, name=name, key=f"#{number}")])
    try:
        expected = [pk for pk, own in ((person.pk, names), (other.pk, ["Somebody"])) if finds(query, *own)]
    except BadQuery:
        return
    assert sorted(CheckedClient().ids("people", q=query)) == sorted(expected)


@given(text=st.text(max_size=600))
@SLOW
def test_no_text_makes_any_list_fail(text: str) -> None:
    make_quote(text="a")
    for resource in ("articles", "quotes", "people", "organizations", "events"):
        for more in ({}, {"ordering": "relevance", "highlight": "true"}):
            response = CheckedClient().get(f"/api/v1/{resource}/", {"q": text, **more})
            assert response.status_code in (200, 400), (text, response.content)
            if response.status_code == 400:
                assert "q" in {error["parameter"] for error in response.json()["errors"]}


def test_every_resource_is_searched_in_all_its_texts(api: CheckedClient) -> None:
    article = make_article(headline="Floods in Basra", body="The river rose.")
    person, body = make_person(name="Ana Brown"), make_organization(name="World Health Body", acronym="WHB")
    Alias.objects.create(person=person, name="Anita B.")
    Alias.objects.create(organization=body, name="Health Corps")
    event = make_event(name="Talks", place="Geneva")
    cases: list[tuple[str, str, Any]] = [
        ("articles", "flood* river", article),
        ("people", "anita brown", person),
        ("organizations", "whb", body),
        ("organizations", '"health corps" world', body),
        ("events", "geneva talks", event),
    ]
    for resource, q, record in cases:
        assert api.ids(resource, q=q) == [record.pk], q
    assert api.ids("people", q='"brown anita"') == []
    assert api.ids("articles", q='"basra the"') == []


def test_a_query_combines_with_filters_counts_and_pages(api: CheckedClient) -> None:
    ana = make_person(slug="ana")
    mine = [make_quote(text=f"peace now {n}", speaker=ana) for n in range(3)]
    make_quote(text="peace now")
    make_quote(text="war", speaker=ana)
    page = api.page("quotes", q="peace", speaker="ana", count="exact", page_size=2, ordering="id")
    assert (page["count"], len(page["results"])) == (3, 2)
    rest = api.get(page["next"]).json()["results"]
    assert [record["id"] for record in page["results"] + rest] == [quote.pk for quote in mine]
    cursor = page["next"].split("cursor=")[1].split("&")[0]
    [error] = api.refusal("quotes", q="war", speaker="ana", ordering="id", page_size=2, cursor=cursor)
    assert "other filters" in error["detail"]


def test_common_words_are_found_as_rare_ones_are(api: CheckedClient, monkeypatch: pytest.MonkeyPatch) -> None:
    """Above a number of matches SQLite walks the list: made small here, for the answer must not change."""
    article = make_article(body="-")
    quotes = [make_quote(article=article, text="peace" if n % 3 else "war") for n in range(9)]
    for limit in ("COMMON", "COMMON_TO_RANK"):
        monkeypatch.setattr(f"newsapi.api.search.condition.{limit}", 2)
    expected = [quote.pk for quote in reversed(quotes) if quote.text == "peace"]
    assert api.ids("quotes", q="peace") == expected
    assert api.page("quotes", q="peace", count="exact", page_size=2)["count"] == 6
    assert set(api.ids("quotes", q="peace", ordering="relevance")) == set(expected)


def test_rejected_statements_are_found_only_if_asked_for(api: CheckedClient) -> None:
    hidden = make_quote(text="peace", status="rejected")
    assert api.ids("quotes", q="peace") == []
    assert api.ids("quotes", q="peace", status="rejected") == [hidden.pk]
    assert Quote.objects.count() == 1
