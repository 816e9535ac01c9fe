"""The whole desk: every model is there, every page opens, and no page's queries grow with its rows."""

from collections.abc import Callable
from typing import Any

import pytest
from django.apps import apps
from django.contrib import admin
from django.contrib.auth.models import Permission
from django.db import connection, models
from django.test import Client
from django.test.utils import CaptureQueriesContext

from articles.merging import merge
from articles.models import AffiliationReport, Attribution, Authorship, Merge, QuoteAbout
from newsapi.api.models import Redirect, Tombstone
from people.models import Alias, Identifier, MergeSuggestion
from seeds.models import ImportRun, SourceDocument
from tests import desk
from tests.factories import (
    make_affiliation,
    make_article,
    make_event,
    make_event_report,
    make_mention,
    make_organization,
    make_participation,
    make_person,
    make_quote,
)

pytestmark = pytest.mark.django_db

OURS = [
    model for app in ("api", "people", "articles", "seeds") for model in apps.get_app_config(app).get_models()
]
# An authorship is edited on its article's page; the data version is a number for caches; which quotes are one
# utterance follows from the quotes.
WITHOUT_PAGE = {"Authorship", "DataVersion", "Shingle", "Utterance", "Wording"}
PAGES = [model for model in OURS if model.__name__ not in WITHOUT_PAGE]


def test_every_model_is_registered() -> None:
    assert {model.__name__ for model in OURS if not admin.site.is_registered(model)} == WITHOUT_PAGE


def fill(rows: int) -> dict[type[models.Model], models.Model]:
    """A record of every kind around which everything is there `rows` times; they are returned."""
    person, article, event = make_person(), make_article(publisher=make_organization()), make_event()
    quote, run = make_quote(article=article, speaker=person, event=event), ImportRun.objects.create()
    organization, role = make_organization(), make_affiliation(person=person)
    for n in range(rows):
        other = make_person()
        Alias.objects.create(person=person, name=f"Name {n}")
        Alias.objects.create(organization=organization, name=f"Name {n}")
        Identifier.objects.create(person=person, scheme="x", value=f"{person.pk}-{n}")
        Identifier.objects.create(organization=organization, scheme="y", value=f"{organization.pk}-{n}")
        affiliation = make_affiliation(person=person, organization=make_organization(), role=f"Role {n}")
        AffiliationReport.objects.create(affiliation=affiliation, article=article)
        AffiliationReport.objects.create(affiliation=role, article=make_article())
        Authorship.objects.create(article=article, person=other, position=n)
        make_mention(article=article, person=other)
        make_mention(article=article, organization=make_organization())
        make_quote(article=article, speaker=other, event=event)
        make_event_report(article=article)
        make_event_report(event=event)
        make_participation(event=event, person=other)
        make_participation(event=event, organization=make_organization())
        Attribution.objects.create(quote=quote, person=other, kind="co_speaker")
        Attribution.objects.create(quote=quote, organization=make_organization(), kind="via")
        QuoteAbout.objects.create(quote=quote, person=other)
        SourceDocument.objects.create(run=run, article=make_article(), source=f"{n}.txt", outcome="created")
        Redirect.objects.create(resource="people", key=f"old-{person.pk}-{n}", target=person.pk)
        Tombstone.objects.create(resource="people", record=person.pk * 100 + n)
        merge(make_person(), make_person())
        MergeSuggestion.objects.create(resource="people", first=person.pk, second=other.pk, reason=f"{n}")
    around: list[models.Model] = [person, article, event, quote, run, organization, role]
    found = {type(record): record for record in around}
    return {model: found.get(model) or model._default_manager.order_by("-pk")[0] for model in PAGES}


@pytest.fixture
def queries(admin_client: Client) -> Callable[[str], int]:
    def count(address: str, **query: Any) -> int:
        admin_client.get(address, query)  # fills the caches of the process
        with CaptureQueriesContext(connection) as captured:
            response = admin_client.get(address, query)
        assert response.status_code == 200
        return len(captured)

    return count


@pytest.mark.any_database
@pytest.mark.parametrize("model", PAGES, ids=lambda model: model.__name__)
def test_a_list_takes_as_many_queries_for_twenty_rows_as_for_two(
    model: type[models.Model], queries: Callable[[str], int]
) -> None:
    fill(2)
    few = queries(desk.url(model, "changelist"))
    fill(20)
    assert queries(desk.url(model, "changelist")) == few


@pytest.mark.any_database
@pytest.mark.parametrize("model", PAGES, ids=lambda model: model.__name__)
def test_a_page_takes_as_many_queries_for_twenty_rows_as_for_two(
    model: type[models.Model], queries: Callable[[str], int]
) -> None:
    few, many = fill(2), fill(20)
    assert queries(desk.url(many[model], "change")) == queries(desk.url(few[model], "change"))


@pytest.mark.parametrize("model", PAGES, ids=lambda model: model.__name__)
def test_every_list_is_searched_and_every_page_of_its_record_opens(
    model: type[models.Model], admin_client: Client
) -> None:
    record = fill(1)[model]
    assert admin_client.get(desk.url(model, "changelist"), {"q": "Ana o'Neil \x00"}).status_code == 200
    assert admin_client.get(desk.url(record, "history")).status_code == 200
    if admin.site.get_model_admin(model).has_add_permission(_request(admin_client)):
        assert admin_client.get(desk.url(model, "add")).status_code == 200


@pytest.mark.parametrize(
    "model", [Redirect, Tombstone, ImportRun, SourceDocument, AffiliationReport, Merge, MergeSuggestion]
)
def test_what_only_the_program_writes_is_read_only(model: type[models.Model], admin_client: Client) -> None:
    record = fill(1)[model]
    assert admin_client.get(desk.url(model, "add")).status_code == 403
    assert admin_client.post(desk.url(record, "change"), {}).status_code == 403
    assert admin_client.post(desk.url(record, "delete"), {"post": "yes"}).status_code == 403


def test_nobody_sees_the_desk_without_logging_in(client: Client) -> None:
    assert client.get("/admin/", follow=True).redirect_chain[0][0].startswith("/admin/login/")


def _request(client: Client) -> Any:
    return client.get("/admin/").wsgi_request


@pytest.mark.parametrize("model", PAGES, ids=lambda model: model.__name__)
def test_somebody_who_may_only_look_changes_nothing(
    model: type[models.Model], client: Client, django_user_model: Any
) -> None:
    reader = django_user_model.objects.create(username="reader", is_staff=True)
    reader.user_permissions.set(Permission.objects.filter(codename__startswith="view_"))
    client.force_login(reader)
    record = fill(1)[model]
    assert b'name="action"' not in client.get(desk.url(model, "changelist")).content
    assert b'name="_save"' not in client.get(desk.url(record, "change")).content
    assert client.post(desk.url(record, "change"), {}).status_code == 403


def test_somebody_who_may_only_look_is_not_offered_to_add(client: Client, django_user_model: Any) -> None:
    reader = django_user_model.objects.create(username="reader", is_staff=True)
    reader.user_permissions.set(Permission.objects.filter(codename__startswith="view_"))
    client.force_login(reader)
    article = make_quote().article
    assert b"Add one" not in client.get(desk.url(article, "change")).content
    reader.user_permissions.add(Permission.objects.get(codename="add_quote"))
    assert client.get(desk.url(article, "change")).content.count(b"Add one") == 1


def test_authors_are_named_with_their_places(client: Client, django_user_model: Any) -> None:
    article = make_article()
    article.authors.add(make_person(name="Ivo Reporter"), through_defaults={"position": 0})
    reader = django_user_model.objects.create(username="reader", is_staff=True)
    reader.user_permissions.set(Permission.objects.filter(codename__startswith="view_"))
    client.force_login(reader)
    inline = client.get(desk.url(article, "change")).context["inline_admin_formsets"][0]
    row = next(iter(inline))
    assert str(row.original) == "Ivo Reporter"
    assert [field.contents() for line in next(iter(row)) for field in line][-1] == "1"
