"""`fields` and `omit`: an answer has what was asked for and reads nothing else, or it is refused."""

import pytest
from django.db import connection
from django.test import Client
from django.test.utils import CaptureQueriesContext

from articles.models import QuoteAbout
from people.models import Alias
from tests.api.shape.store import LISTS, scene
from tests.conformance import CheckedClient
from tests.factories import make_article, make_mention, make_organization, make_person, make_quote

pytestmark = pytest.mark.django_db


def sql(path: str) -> list[str]:
    """The queries that read the data of an answer."""
    with CaptureQueriesContext(connection) as captured:
        response = Client().get(f"/api/v1/{path}")
    assert response.status_code == 200, response.content
    return [one["sql"] for one in captured if "dataversion" not in one["sql"]]


# -- what is given -----------------------------------------------------------------------------------------


def test_a_record_has_only_the_fields_asked_for_in_their_usual_order(api: CheckedClient) -> None:
    quote = make_quote(speaker=make_person(name="Ana Brown"), text="Body of")
    [record] = api.page("quotes", fields="text,speaker.name,id")["results"]
    assert record == {"id": quote.pk, "text": "Body of", "speaker": {"name": "Ana Brown"}}
    assert list(record) == ["id", "text", "speaker"]


def test_names_reach_into_the_objects_of_a_list(api: CheckedClient) -> None:
    person = make_person()
    Alias.objects.create(person=person, name="Annie", kind="short")
    assert api.page("people", fields="aliases.name")["results"] == [{"aliases": [{"name": "Annie"}]}]


def test_a_member_named_beside_its_own_member_is_whole(api: CheckedClient) -> None:
    make_quote(speaker=make_person())
    [record] = api.page("quotes", fields="speaker.name,speaker")["results"]
    assert set(record["speaker"]) == {"id", "slug", "name", "url"}


def test_what_is_omitted_is_left_out_of_all(api: CheckedClient) -> None:
    make_quote()
    [full] = api.page("quotes")["results"]
    [record] = api.page("quotes", omit="text,article.url")["results"]
    assert set(full) - set(record) == {"text"}
    assert set(full["article"]) - set(record["article"]) == {"url"}


def test_what_is_omitted_is_left_out_of_the_fields(api: CheckedClient) -> None:
    make_quote(speaker=make_person(name="Ana Brown"))
    [record] = api.page("quotes", fields="cue,speaker", omit="speaker.id,speaker.url,speaker.slug")["results"]
    assert record == {"cue": None, "speaker": {"name": "Ana Brown"}}


def test_a_member_without_any_members_left_is_left_out(api: CheckedClient) -> None:
    make_person()
    [record] = api.page("people", fields="name,aliases", omit="aliases.name,aliases.kind")["results"]
    assert list(record) == ["name"]


def test_a_reference_to_a_rejected_record_stays_null(api: CheckedClient) -> None:
    make_quote(speaker=make_person(status="rejected"))
    assert api.page("quotes", fields="speaker.name")["results"] == [{"speaker": None}]


def test_a_detail_takes_them_too(api: CheckedClient) -> None:
    quote = make_quote(start=0, end=7)
    response = api.get(f"/api/v1/quotes/{quote.pk}/?fields=context.exact")
    assert response.json() == {"context": {"exact": quote.article.body[:7]}}


def test_a_cursor_goes_on_in_another_shape(api: CheckedClient) -> None:
    first, second = make_quote(), make_quote()
    page = api.page("quotes", fields="id", ordering="id", page_size=1)
    assert page["results"] == [{"id": first.pk}]
    more = api.get(page["next"].replace("fields=id", "fields=id,kind")).json()
    assert more["results"] == [{"id": second.pk, "kind": "direct"}]


def test_highlights_come_along_with_any_shape(api: CheckedClient) -> None:
    make_quote(text="The bridge is open")
    [record] = api.page("quotes", fields="kind", q="bridge", highlight="true")["results"]
    assert set(record) == {"kind", "highlight"}


# -- what is read ------------------------------------------------------------------------------------------


def test_plain_fields_of_a_list_are_one_query_without_joins() -> None:
    scene(2)
    [query] = sql("quotes/?fields=id,text")
    assert "JOIN" not in query
    assert "speaker_label" not in query


def test_a_headline_is_one_query_without_the_body() -> None:
    [article] = scene(2)["articles"]
    [query] = sql(f"articles/{article}/?fields=headline")
    assert '"body"' not in query
    assert "JOIN" not in query


def test_counts_left_out_are_not_counted() -> None:
    person = scene(1)["people"][0]
    assert [query for query in sql(f"people/{person}/") if "COUNT(" in query] != []
    assert [query for query in sql(f"people/{person}/?omit=counts") if "COUNT(" in query] == []


def test_a_single_count_is_a_single_query() -> None:
    person = scene(1)["people"][0]
    assert len(sql(f"people/{person}/?fields=counts.articles")) == len(sql(f"people/{person}/?fields=id")) + 1


@pytest.mark.parametrize("resource", LISTS)
def test_a_list_never_reads_a_body(resource: str) -> None:
    scene(1)
    assert [query for query in sql(f"{resource}/") if '"body"' in query] == []


def test_a_detail_reads_a_body_only_where_it_shows_some_of_it() -> None:
    ids = scene(1)
    article, quote = ids["articles"][0], ids["quotes"][0]
    for path in (
        f"articles/{article}/?omit=body",
        f"quotes/{quote}/?omit=context",
        f"quotes/{quote}/?fields=id",
    ):
        assert [query for query in sql(path) if '"body"' in query] == [], path
    for path in (f"articles/{article}/?fields=body", f"quotes/{quote}/?fields=context.prefix"):
        assert [query for query in sql(path) if '"body"' in query] != [], path


def test_columns_that_nobody_sees_are_not_read() -> None:
    scene(1)
    assert [query for query in sql("articles/") if "fingerprint" in query or "edited_fields" in query] == []


def test_the_people_of_an_article_are_read_without_its_quotes() -> None:
    article = make_article()
    make_mention(article=article, person=make_person(name="Ana Brown"))
    queries = sql(f"articles/{article.pk}/?fields=people.name")
    assert len(queries) == 3
    assert [query for query in queries if "articles_quote" in query] == []


# -- what is refused ---------------------------------------------------------------------------------------


def test_an_unknown_field_is_refused_with_the_nearest_and_all(api: CheckedClient) -> None:
    [error] = api.refusal("quotes", fields="id,txt")
    assert error["parameter"] == "fields"
    assert "“txt”" in error["detail"]
    assert error["suggestion"] == "text"
    assert {"id", "text", "speaker"} <= set(error["allowed"])


def test_an_unknown_member_of_a_member_is_refused_with_those_beside_it(api: CheckedClient) -> None:
    [error] = api.refusal("quotes", omit="speaker.nam")
    assert error["parameter"] == "omit"
    assert error["suggestion"] == "speaker.name"
    assert error["allowed"] == ["speaker.id", "speaker.slug", "speaker.name", "speaker.url"]


def test_a_plain_value_has_no_members(api: CheckedClient) -> None:
    [error] = api.refusal("quotes", fields="text.length")
    assert "“text” has no members" in error["detail"]


def test_a_field_of_the_record_behind_a_reference_needs_its_expansion(api: CheckedClient) -> None:
    [error] = api.refusal("quotes", fields="speaker.affiliations")
    assert "expand=speaker" in error["detail"]


@pytest.mark.parametrize("value", ["id,", ",id", "id,,text", "id.", ".id", "speaker..name", "ID", " id"])
def test_what_is_no_list_of_names_is_refused(api: CheckedClient, value: str) -> None:
    assert [error["parameter"] for error in api.refusal("quotes", fields=value)] == ["fields"]


@pytest.mark.parametrize("name", ["fields", "omit", "expand"])
def test_nothing_and_the_same_parameter_twice_are_refused(api: CheckedClient, name: str) -> None:
    assert api.refusal("quotes", **{name: ""})[0]["parameter"] == name
    assert api.refusal("quotes", **{name: ["article", "event"]})[0]["parameter"] == name


def test_too_many_names_one_in_another_are_refused(api: CheckedClient) -> None:
    [error] = api.refusal("quotes", fields=".".join(["speaker"] * 9))
    assert "at most 8" in error["detail"]


def test_an_empty_answer_is_refused(api: CheckedClient) -> None:
    [error] = api.refusal("quotes", fields="speaker.name", omit="speaker")
    assert "leaves nothing" in error["detail"]


def test_every_mistake_is_named_at_once(api: CheckedClient) -> None:
    errors = api.refusal("quotes", fields="foo,bar", omit="baz", expand="speakers", kind="loud")
    assert sorted(error["parameter"] for error in errors) == ["expand", "fields", "fields", "kind", "omit"]


def test_it_is_refused_at_a_detail_as_at_a_list(api: CheckedClient) -> None:
    response = api.get(f"/api/v1/organizations/{make_organization().pk}/?fields=nme")
    assert response.status_code == 400
    assert response.json()["errors"][0]["suggestion"] == "name"


def test_linked_data_is_made_of_whole_records(api: CheckedClient) -> None:
    [error] = api.refusal("quotes", fields="text", format="jsonld")
    assert "jsonld" in error["detail"]


def test_the_parameters_list_what_there_is(api: CheckedClient) -> None:
    told = api.options("/api/v1/quotes/").json()["parameters"]
    assert "`speaker_role`" in told["fields"]["description"]
    assert "article.publisher" in told["expand"]["schema"]["anyOf"][0]["enum"]
    assert "expand" not in api.options("/api/v1/organizations/").json()["parameters"]


def test_a_quote_about_nobody_is_about_nobody_in_any_shape(api: CheckedClient) -> None:
    quote = make_quote()
    QuoteAbout.objects.create(quote=quote, person=make_person(status="rejected"))
    assert api.page("quotes", fields="about.name")["results"] == [{"about": []}]
