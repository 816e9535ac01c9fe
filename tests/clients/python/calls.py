"""A call of every operation with the generated Python client, looking at what its types promise."""

import datetime as dt
import os
import sys
from collections.abc import Callable
from pathlib import Path

import yaml
from newsapi_client import Client
from newsapi_client.api.articles import get_article, list_articles
from newsapi_client.api.events import get_event, list_events
from newsapi_client.api.index import get_index, get_properties
from newsapi_client.api.organizations import (
    get_organization,
    get_organization_connections,
    list_organizations,
)
from newsapi_client.api.people import get_person, get_person_connections, list_people
from newsapi_client.api.quotes import get_quote, list_quotes
from newsapi_client.api.search import autocomplete, search
from newsapi_client.models import (
    Article,
    ArticleDetail,
    Catalogue,
    Completions,
    Connections,
    CountryCode,
    Event,
    EventDetail,
    EventType,
    Found,
    Index,
    InvalidParameters,
    ListArticlesOrdering,
    ListEventsOrdering,
    ListQuotesCount,
    ListQuotesOrdering,
    Organization,
    OrganizationDetail,
    OrganizationKind,
    PaginatedArticleList,
    PaginatedEventList,
    PaginatedOrganizationList,
    PaginatedPersonList,
    PaginatedQuoteList,
    PartialQuote,
    Person,
    PersonDetail,
    Problem,
    Quote,
    QuoteDetail,
    QuoteKind,
    SearchedType,
)
from newsapi_client.types import UNSET

API = Client(base_url=os.environ["NEWSAPI"], raise_on_unexpected_status=True)
SPEAKER = "mohammed-shia-al-sudani"


def index() -> None:
    answer = get_index.sync(client=API)
    assert isinstance(answer, Index)
    assert answer.resources["quotes"].url.endswith("/api/v1/quotes/")


def quotes() -> None:
    page = list_quotes.sync(
        client=API,
        speaker=f"{SPEAKER},pedro-sanchez",
        kind=QuoteKind.DIRECT,
        has_event=True,
        said_after=dt.date(2024, 11, 21),
        published_after=dt.datetime(2024, 11, 21, 23, 30, tzinfo=dt.timezone(dt.timedelta(hours=3))),
        published_before=dt.date(2024, 11, 22),
        country=CountryCode.IQ,
        ordering=ListQuotesOrdering.SAID_ON_DESCENDING,
        count=ListQuotesCount.EXACT,
        page_size=10,
    )
    assert isinstance(page, PaginatedQuoteList)
    assert page.count == len(page.results) > 0
    quote = page.results[0]
    assert isinstance(quote, Quote)
    assert quote.speaker is not None
    assert quote.speaker.slug == SPEAKER
    assert quote.kind is QuoteKind.DIRECT
    assert quote.said_on == dt.date(2024, 11, 21)
    assert isinstance(quote.created_at, dt.datetime)


def several_values() -> None:
    direct, reported, both = (
        list_quotes.sync(client=API, kind=kind, count=ListQuotesCount.EXACT)
        for kind in (QuoteKind.DIRECT, QuoteKind.INDIRECT, "direct,indirect")
    )
    assert isinstance(direct, PaginatedQuoteList)
    assert isinstance(direct.count, int)
    assert isinstance(reported, PaginatedQuoteList)
    assert isinstance(reported.count, int)
    assert isinstance(both, PaginatedQuoteList)
    assert both.count == direct.count + reported.count


def quote() -> None:
    page = list_quotes.sync(client=API, speaker=SPEAKER)
    assert isinstance(page, PaginatedQuoteList)
    first = page.results[0]
    assert isinstance(first, Quote)
    answer = get_quote.sync(str(first.id), client=API)
    assert isinstance(answer, QuoteDetail)
    assert answer.text == first.text
    assert answer.context is not None


def articles() -> None:
    page = list_articles.sync(client=API, ordering=ListArticlesOrdering.PUBLISHED_AT, language="en")
    assert isinstance(page, PaginatedArticleList)
    article = page.results[0]
    assert isinstance(article, Article)
    assert isinstance(article.published_at, dt.datetime)
    assert isinstance(article.word_count, int)


def article() -> None:
    page = list_articles.sync(client=API, speaker=SPEAKER)
    assert isinstance(page, PaginatedArticleList)
    first = page.results[0]
    assert isinstance(first, Article)
    answer = get_article.sync(first.slug, client=API)
    assert isinstance(answer, ArticleDetail)
    assert answer.body is not None
    start, end = answer.people[0].mentions[0].start, answer.people[0].mentions[0].end
    assert start is not None
    assert end is not None
    assert answer.body[start:end] == answer.people[0].mentions[0].text


def people() -> None:
    page = list_people.sync(client=API, role="prime minister", country="IQ,ES", has_role=True)
    assert isinstance(page, PaginatedPersonList)
    assert {person.slug for person in page.results if isinstance(person, Person)} >= {SPEAKER}


def person() -> None:
    answer = get_person.sync(SPEAKER, client=API)
    assert isinstance(answer, PersonDetail)
    assert answer.counts.quotes > 0
    assert answer.links.quotes.endswith(f"/quotes/?speaker={SPEAKER}")
    assert answer.affiliations[0].role == "Prime Minister"


def organizations() -> None:
    page = list_organizations.sync(client=API, kind=OrganizationKind.MEDIA)
    assert isinstance(page, PaginatedOrganizationList)
    found = page.results[0]
    assert isinstance(found, Organization)
    assert found.kind is OrganizationKind.MEDIA


def organization() -> None:
    answer = get_organization.sync("international-coalition", client=API)
    assert isinstance(answer, OrganizationDetail)
    assert answer.counts.articles == 1


def events() -> None:
    page = list_events.sync(
        client=API, type_="consult,agree", ordering=ListEventsOrdering.STARTS_ON_DESCENDING
    )
    assert isinstance(page, PaginatedEventList)
    found = page.results[0]
    assert isinstance(found, Event)
    assert found.type_ in (EventType.CONSULT, EventType.AGREE)
    assert isinstance(found.starts_on, dt.date)


def event() -> None:
    page = list_events.sync(client=API, person="pedro-sanchez")
    assert isinstance(page, PaginatedEventList)
    first = page.results[0]
    assert isinstance(first, Event)
    answer = get_event.sync(first.slug, client=API)
    assert isinstance(answer, EventDetail)
    assert answer.participants[0].role is not None


def person_connections() -> None:
    answer = get_person_connections.sync(SPEAKER, client=API, published_after=dt.date(2024, 11, 1))
    assert isinstance(answer, Connections)
    assert "pedro-sanchez" in {one.slug for one in answer.results}
    assert answer.results[0].count > 0


def organization_connections() -> None:
    answer = get_organization_connections.sync("international-coalition", client=API, limit=5)
    assert isinstance(answer, Connections)
    assert 0 < len(answer.results) <= 5


def searched() -> None:
    answer = search.sync(client=API, q="coalition", type_=SearchedType.QUOTE)
    assert isinstance(answer, Found)


def completed() -> None:
    answer = autocomplete.sync(client=API, q="sanch")
    assert isinstance(answer, Completions)
    assert "pedro-sanchez" in {one.slug for one in answer.results}


def properties() -> None:
    answer = get_properties.sync(client=API)
    assert isinstance(answer, Catalogue)
    speaker = next(one for one in answer.resources["quotes"].filters if one.name == "speaker")
    assert speaker.resources == ["people"]


def shape() -> None:
    page = list_quotes.sync(client=API, speaker=SPEAKER, fields="text,speaker.name")
    assert isinstance(page, PaginatedQuoteList)
    quote = page.results[0]
    assert isinstance(quote, PartialQuote)
    assert isinstance(quote.text, str)
    assert quote.said_on is UNSET


def refusal() -> None:
    answer = list_quotes.sync(client=API, speaker="nobody-at-all")
    assert isinstance(answer, InvalidParameters)
    assert answer.errors[0].parameter == "speaker"


def absence() -> None:
    answer = get_person.sync("nobody-at-all", client=API)
    assert isinstance(answer, Problem)
    assert answer.status == 404


CALLS: dict[str, Callable[[], None]] = {
    "get_index": index,
    "get_properties": properties,
    "search": searched,
    "autocomplete": completed,
    "get_person_connections": person_connections,
    "get_organization_connections": organization_connections,
    "list_quotes": quotes,
    "get_quote": quote,
    "list_articles": articles,
    "get_article": article,
    "list_people": people,
    "get_person": person,
    "list_organizations": organizations,
    "get_organization": organization,
    "list_events": events,
    "get_event": event,
}
MORE = (several_values, shape, refusal, absence)


def main() -> None:
    document = yaml.safe_load(Path(sys.argv[1]).read_text(encoding="utf-8"))
    operations = {one["get"]["operationId"] for one in document["paths"].values()}
    assert set(CALLS) == operations, f"without a call, or gone: {set(CALLS) ^ operations}"
    for call in (*CALLS.values(), *MORE):
        call()
    print(f"Python: {len(CALLS)} operations called, all as typed.")


if __name__ == "__main__":
    main()
