"""What is deleted stays deleted, unless an import is told to restore it."""

from typing import Any

import pytest
from django.db.models import ProtectedError

from articles.deletion import delete_articles, delete_events, delete_quotes, remove_unreferenced
from articles.models import Article, Event, Quote
from newsapi.api.models import DataVersion, Redirect, Tombstone
from people.models import Affiliation, Alias, Organization, Person
from seeds.readers.document import Refused
from tests.factories import make_event, make_organization, make_person, make_quote
from tests.seeds.loader.documents import LONGER, budget, document, load, part, person, state

pytestmark = pytest.mark.django_db


def test_a_deleted_article_takes_all_that_it_says_along() -> None:
    load(budget())
    delete_articles(Article.objects.all())
    for model in (Article, Quote, Event, Person, Organization, Affiliation, Alias):
        assert not model.objects.exists()


def test_every_address_that_it_had_is_gone_for_good() -> None:
    load(budget())
    had = {(q.pk, None) for q in Quote.objects.all()} | {
        (row.pk, row.slug) for model in (Article, Event, Person, Organization) for row in model.objects.all()
    }
    delete_articles(Article.objects.all())
    assert set(Tombstone.objects.values_list("record", "slug")) == had


def test_what_other_articles_speak_of_stays_when_one_is_deleted() -> None:
    load(budget(), budget(headline="Another"))
    delete_articles(Article.objects.filter(headline="Another"))
    assert (Person.objects.count(), Event.objects.count(), Event.objects.get().reports.count()) == (1, 1, 1)
    assert Affiliation.objects.get().reports.count() == 1


def test_a_deleted_article_is_refused_and_the_reason_says_how_to_restore_it() -> None:
    load(budget())
    delete_articles(Article.objects.all())
    with pytest.raises(Refused, match=r"deleted on \d{4}-\d\d-\d\d; use --restore"):
        load(budget())
    assert not Article.objects.exists()


def test_a_restored_article_has_its_id_and_slug_again() -> None:
    load(budget())
    before, said = Article.objects.get(), state()
    delete_articles(Article.objects.all())
    assert load(budget(), restore=True) == "created"
    after = Article.objects.get()
    assert (after.pk, after.slug) == (before.pk, before.slug)
    assert state() == said
    assert load(budget()) == "unchanged"


def test_a_deleted_quote_is_left_out_of_later_imports() -> None:
    load(budget())
    delete_quotes(Quote.objects.filter(kind="direct"))
    load(budget(LONGER))
    assert [row.kind for row in Quote.objects.all()] == ["indirect"]


def test_a_deleted_quote_may_be_said_in_another_article() -> None:
    load(budget())
    delete_quotes(Quote.objects.filter(kind="direct"))
    load(budget(headline="Another"))
    assert Quote.objects.filter(kind="direct").count() == 1


def test_a_restored_quote_has_its_id_again_even_if_the_document_is_the_same() -> None:
    load(budget())
    pk = Quote.objects.get(kind="direct").pk
    delete_quotes(Quote.objects.filter(kind="direct"))
    assert load(budget()) == "unchanged"
    assert load(budget(), restore=True) == "updated"
    assert Quote.objects.get(kind="direct").pk == pk
    assert not Tombstone.objects.exists()
    assert load(budget(), restore=True) == "unchanged"


def test_a_deleted_event_is_left_out_of_later_imports_and_quotes_name_none() -> None:
    load(budget())
    delete_events(Event.objects.all())
    assert Quote.objects.get(kind="indirect").event is None
    load(budget(LONGER))
    assert not Event.objects.exists()
    assert Quote.objects.get(kind="indirect").event is None


def test_a_deleted_event_stays_away_from_every_article_that_reported_it() -> None:
    load(budget(), budget(headline="Another"))
    delete_events(Event.objects.all())
    load(budget(section="x"), budget(headline="Another", section="x"))
    assert not Event.objects.exists()


def test_a_restored_event_has_its_id_and_slug_again() -> None:
    load(budget())
    before = Event.objects.get()
    delete_events(Event.objects.all())
    load(budget(section="x"), restore=True)
    assert (Event.objects.get().pk, Event.objects.get().slug) == (before.pk, before.slug)


def test_a_deleted_event_is_restored_even_if_the_document_is_the_same() -> None:
    load(budget())
    said = state()
    delete_events(Event.objects.all())
    assert load(budget()) == "unchanged"
    assert load(budget(), restore=True) == "updated"
    assert state() == said


def test_an_article_whose_file_is_gone_stays() -> None:
    load(budget())
    load(document("Another text.", headline="Another"))
    assert Article.objects.count() == 2


def test_deleting_bumps_the_data_version() -> None:
    load(budget())
    before = DataVersion.current()
    delete_quotes(Quote.objects.all())
    assert DataVersion.current() == before + 1
    delete_quotes(Quote.objects.none())
    assert DataVersion.current() == before + 1


def test_whoever_is_referred_to_can_not_be_deleted() -> None:
    load(budget())
    with pytest.raises(ProtectedError):
        Person.objects.get().delete()
    assert remove_unreferenced(people=list(Person.objects.values_list("pk", flat=True))) == 0


@pytest.mark.parametrize(
    "change",
    [{"status": "confirmed"}, {"status": "rejected"}, {"origin": "editor"}, {"edited_fields": ["name"]}],
)
def test_whoever_an_editor_has_touched_is_not_removed(change: dict[str, Any]) -> None:
    known = make_person(**change)
    assert remove_unreferenced(people=[known.pk]) == 0


def test_whoever_has_a_name_from_an_editor_or_was_merged_is_not_removed() -> None:
    named, survivor = make_person(), make_person()
    Alias.objects.create(person=named, name="The Iron Minister", origin="editor")
    Redirect.objects.create(resource="people", key="999", target=survivor.pk)
    assert remove_unreferenced(people=[named.pk, survivor.pk]) == 0


def test_people_organizations_and_events_without_any_reference_are_removed() -> None:
    gone = {
        "people": [make_person().pk],
        "organizations": [make_organization().pk],
        "events": [make_event().pk],
    }
    assert remove_unreferenced(**gone) == 3
    assert Tombstone.objects.filter(identity__isnull=True).count() == 3


def test_an_event_at_which_something_was_said_is_not_removed() -> None:
    happened = make_event()
    make_quote(event=happened)
    assert remove_unreferenced(events=[happened.pk]) == 0


def test_a_slug_of_a_removed_record_is_never_given_to_somebody_else() -> None:
    load(document("One.", headline="1", people=(person("Ana Lind-Qvist"),)))
    Tombstone.objects.create(resource="people", record=999, slug="bo-ek", identity="deleted")
    load(document("Two.", headline="2", people=(person("Bo Ek"),)))
    assert Person.objects.get(name="Bo Ek").slug == "bo-ek-2"


def test_more_reports_than_a_tombstone_holds_do_not_break_it() -> None:
    for n in range(17):
        load(budget(headline=f"Report {n}"))
    delete_events(Event.objects.all())
    identity = Tombstone.objects.get(resource="events").identity
    assert identity is not None
    assert len(identity.split()) == 15
    assert all(len(digest) == 12 for digest in identity.split())


def test_a_participant_known_from_nothing_else_goes_with_the_event() -> None:
    happened = budget().events[0]
    guest = part("Bo Ek", role="attendee")
    people = (*budget().people, person("Bo Ek"))
    with_guest = type(happened)(**{**_fields(happened), "participants": (*happened.participants, guest)})
    load(budget(people=people, events=(with_guest,)))
    delete_events(Event.objects.all())
    assert [row.name for row in Person.objects.all()] == ["Ana Lindqvist"]


def _fields(row: Any) -> dict[str, Any]:
    return {name: getattr(row, name) for name in row.__slots__}
