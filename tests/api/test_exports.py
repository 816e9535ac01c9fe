"""A whole list, streamed: the records of all its pages, in their order, and nothing kept in memory."""

import csv
import datetime as dt
import io
import json
from collections.abc import Iterator
from typing import Any

import pytest
from django.db import connection
from django.test import Client
from django.test.utils import CaptureQueriesContext

from articles.models import Attribution, QuoteAbout
from newsapi.api import pagination
from newsapi.api.formats.cells import unguarded
from newsapi.urls import RESOURCES
from people.models import Alias
from tests.conformance import CheckedClient, Json
from tests.factories import (
    make_affiliation,
    make_article,
    make_event,
    make_organization,
    make_participation,
    make_person,
    make_quote,
)

pytestmark = pytest.mark.django_db

ORDERINGS = [
    (view.resource.value, f"{sign}{name}")
    for view in RESOURCES
    for name in view.orderings
    for sign in ("", "-")
]
DAYS = [None, dt.date(2024, 1, 1), dt.date(2024, 1, 1), dt.date(2024, 1, 2), None, dt.date(2023, 12, 31)]


@pytest.fixture(autouse=True)
def small_batches(monkeypatch: pytest.MonkeyPatch) -> None:
    """So that a handful of rows takes several."""
    monkeypatch.setattr(pagination, "BATCH_SIZE", 4)


def fill() -> None:
    """A dozen of everything, with ties, gaps and all kinds of relations."""
    for number, day in enumerate([*DAYS, *DAYS]):
        published = day and dt.datetime.combine(day, dt.time(), tzinfo=dt.UTC)
        person, body = make_person(name=f"Ana {number % 3}"), make_organization(name=f"Body {number % 2}")
        make_affiliation(person=person, organization=body if number % 2 else None)
        Alias.objects.create(person=person, name=f"=A{number}")
        event = make_event(starts_on=day)
        make_participation(event=event, person=person)
        article = make_article(published_at=published, publisher=body if number % 3 else None)
        quote = make_quote(
            article=article,
            said_on=day,
            speaker=person if number % 4 else None,
            event=event,
            text=f"-{number}, he said\r\n“no”",
        )
        QuoteAbout.objects.create(quote=quote, organization=body)
        Attribution.objects.create(quote=quote, person=person, kind="via")


def streamed(api: Client, resource: str, query: str, form: str) -> bytes:
    response = api.get(f"/api/v1/{resource}/?{query}&format={form}")
    assert response.status_code == 200, response.getvalue()
    assert response.streaming
    return bytes(response.getvalue())


def lines(api: Client, resource: str, query: str = "ordering=id") -> list[Json]:
    return [json.loads(line) for line in streamed(api, resource, query, "ndjson").splitlines()]


def rows(api: Client, resource: str, query: str = "ordering=id") -> list[dict[str, str]]:
    text = streamed(api, resource, query, "csv").decode()
    return list(csv.DictReader(io.StringIO(text, newline=""), strict=True))


def paged(api: Client, resource: str, query: str) -> tuple[list[Json], bytes]:
    """The records of all pages, and the bytes of the pages one after the other."""
    records, raw = [], b""
    address = f"/api/v1/{resource}/?{query}&page_size=5"
    while address:
        response = api.get(address)
        raw += response.content
        records += response.json()["results"]
        address = response.json()["next"]
    return records, raw


def flat(value: Any, columns: list[str]) -> dict[str, str]:
    """A record of JSON as the README says that its row is."""
    return {column: text_at(value, column.split(".")) for column in columns}


def text_at(value: Any, path: list[str]) -> str:
    for name in path:
        value = None if value is None else value.get(name)
    if value is None:
        return ""
    if isinstance(value, str):
        return value
    return json.dumps(value, separators=(",", ":"), ensure_ascii=False)


@pytest.mark.parametrize(("resource", "ordering"), ORDERINGS)
def test_the_lines_are_the_records_of_all_pages_byte_for_byte(
    client: Client, resource: str, ordering: str
) -> None:
    fill()
    records, raw = paged(client, resource, f"ordering={ordering}")
    whole = streamed(client, resource, f"ordering={ordering}", "ndjson")
    assert [json.loads(line) for line in whole.splitlines()] == records
    assert len(records) >= 12
    assert all(line in raw for line in whole.splitlines())
    assert whole.endswith(b"}\n")


@pytest.mark.parametrize(("resource", "ordering"), ORDERINGS)
def test_the_rows_are_the_records_of_all_pages(client: Client, resource: str, ordering: str) -> None:
    fill()
    records, _ = paged(client, resource, f"ordering={ordering}")
    table = rows(client, resource, f"ordering={ordering}")
    read = [{name: unguarded(text) for name, text in row.items()} for row in table]
    assert read == [flat(record, list(row)) for record, row in zip(records, table, strict=True)]


@pytest.mark.parametrize("view", RESOURCES)
def test_the_columns_are_the_members_of_the_records_in_their_order(client: Client, view: Any) -> None:
    fill()
    header = streamed(client, view.resource.value, "ordering=id", "csv").decode().split("\r\n")[0].split(",")
    members = lines(client, view.resource.value)[0]
    assert list(dict.fromkeys(name.split(".")[0] for name in header)) == list(members)
    inner = {name: value for name, value in members.items() if isinstance(value, dict)}
    for name, value in inner.items():
        assert [column for column in header if column.startswith(f"{name}.")] == [
            f"{name}.{key}" for key in value
        ]


def test_filters_narrow_an_export(api: CheckedClient) -> None:
    fill()
    speaker = make_person(slug="the-one")
    mine = [make_quote(speaker=speaker).pk for _ in range(9)]
    assert [line["id"] for line in lines(api, "quotes", "speaker=the-one&ordering=id")] == mine
    assert [int(row["id"]) for row in rows(api, "quotes", "speaker=the-one&ordering=-id")] == mine[::-1]


SHAPES = [
    "fields=id,speaker.name,about",
    "omit=article,speaker,spans",
    "expand=speaker",
    "expand=via,about",
    "expand=article.publisher",
    "fields=text,event,via&expand=event,via",
]


@pytest.mark.parametrize("shape", SHAPES)
def test_lines_and_rows_have_the_shape_that_was_asked_for(client: Client, shape: str) -> None:
    fill()
    Attribution.objects.create(quote=make_quote(), organization=make_organization(), kind="via")
    records, _ = paged(client, "quotes", f"ordering=said_on&{shape}")
    assert lines(client, "quotes", f"ordering=said_on&{shape}") == records
    table = rows(client, "quotes", f"ordering=said_on&{shape}")
    read = [{name: unguarded(text) for name, text in row.items()} for row in table]
    assert read == [flat(record, list(row)) for record, row in zip(records, table, strict=True)]
    told = {name for record in records for name in paths(record)}
    assert told <= set(table[0])


def paths(record: Json, before: str = "") -> Iterator[str]:
    """The dotted names of all values that are no objects."""
    for name, value in record.items():
        if isinstance(value, dict):
            yield from paths(value, f"{before}{name}.")
        elif value is not None:
            yield f"{before}{name}"


def test_the_columns_are_those_of_the_fields_asked_for(client: Client) -> None:
    make_quote()
    [row] = rows(client, "quotes", "fields=id,speaker.name,about")
    assert list(row) == ["id", "speaker.name", "about"]


def test_highlights_come_along(api: CheckedClient) -> None:
    make_quote(text="Peace now")
    page = api.page("quotes", q="peace", highlight="true")["results"]
    assert page[0]["highlight"]
    assert lines(api, "quotes", "q=peace&highlight=true") == page
    [row] = rows(api, "quotes", "q=peace&highlight=true")
    assert json.loads(row["highlight"]) == page[0]["highlight"]


def test_the_best_hits_come_first_in_an_export_too(api: CheckedClient) -> None:
    for number in range(9):
        make_quote(text=f"Peace {'and peace ' * number} of {number}")
    records, _ = paged(api, "quotes", "q=peace&ordering=relevance")
    assert len(records) == 9
    assert lines(api, "quotes", "q=peace&ordering=relevance") == records


@pytest.mark.parametrize("view", RESOURCES)
def test_an_empty_list_is_no_line_and_a_row_of_names(api: CheckedClient, view: Any) -> None:
    assert streamed(api, view.resource.value, "ordering=id", "ndjson") == b""
    table = streamed(api, view.resource.value, "ordering=id", "csv")
    assert table.startswith(b"id,url,")
    assert table.count(b"\r\n") == 1


def test_a_page_size_gives_that_page(api: CheckedClient) -> None:
    fill()
    page = api.page("quotes", page_size=5)
    assert lines(api, "quotes", "page_size=5") == page["results"]
    query = page["next"].partition("?")[2]
    assert lines(api, "quotes", query) == api.get(page["next"]).json()["results"]


def test_an_export_goes_on_from_the_cursor_of_a_page(api: CheckedClient) -> None:
    fill()
    page = api.page("quotes", page_size=5)
    rest = page["next"].partition("?")[2].replace("page_size=5", "ordering=-said_on")
    assert lines(api, "quotes", "ordering=-said_on")[5:] == lines(api, "quotes", rest)


def test_a_cursor_that_leads_back_is_refused_but_for_one_page(api: CheckedClient) -> None:
    fill()
    second = api.get(api.page("quotes", page_size=5)["next"]).json()
    back = second["previous"].partition("?")[2]
    assert lines(api, "quotes", back) == api.page("quotes", page_size=5)["results"]
    response = api.get(f"/api/v1/quotes/?{back.replace('&page_size=5', '')}&format=csv")
    assert (response.status_code, response.json()["errors"][0]["parameter"]) == (400, "cursor")


@pytest.mark.parametrize("ordering", ["id", "-id"])
def test_an_export_in_the_order_of_ids_goes_on_after_the_last_one_received(
    api: CheckedClient, ordering: str
) -> None:
    fill()
    whole = lines(api, "quotes", f"ordering={ordering}")
    for received in (1, 4, 5, 11, 12):
        last = whole[received - 1]["id"]
        assert lines(api, "quotes", f"ordering={ordering}&cursor={last}") == whole[received:]
        page = api.page("quotes", ordering=ordering, cursor=str(last), page_size=3)
        assert page["results"] == whole[received : received + 3]


def test_the_id_of_a_deleted_record_is_a_place_to_go_on_from_too(api: CheckedClient) -> None:
    quotes = [make_quote() for _ in range(3)]
    gone = quotes[1].pk
    quotes[1].delete()
    assert [line["id"] for line in lines(api, "quotes", f"ordering=id&cursor={gone}")] == [quotes[2].pk]


@pytest.mark.parametrize("query", ["cursor=5", "cursor=5&ordering=said_on", "cursor=-5&ordering=id"])
def test_an_id_is_no_cursor_of_another_ordering(api: CheckedClient, query: str) -> None:
    response = api.get(f"/api/v1/quotes/?{query}")
    assert (response.status_code, response.json()["errors"][0]["parameter"]) == (400, "cursor")


def test_an_id_beyond_64_bits_is_no_cursor(api: CheckedClient) -> None:
    [error] = api.refusal("quotes", cursor=str(2**63), ordering="id")
    assert error["parameter"] == "cursor"


def test_what_is_stored_while_a_list_is_read_moves_no_record(client: Client) -> None:
    fill()
    before = [line["id"] for line in lines(client, "quotes")]
    response: Any = client.get("/api/v1/quotes/?ordering=-id&format=ndjson")
    received = iter(response)
    first = next(received)
    make_quote()
    rest = first + b"".join(received)
    assert [json.loads(line)["id"] for line in rest.splitlines()] == before[::-1]


def test_every_batch_takes_the_same_few_queries(client: Client) -> None:
    fill()
    response: Any = client.get("/api/v1/quotes/?format=csv")
    received, taken = iter(response), []
    while True:
        with CaptureQueriesContext(connection) as captured:
            chunk = next(received, None)
        if chunk is None:
            break
        taken.append(len(captured))
    assert taken == [0, 3, 3]
