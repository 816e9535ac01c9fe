"""What an editor has said stays, whatever later versions of a document say."""

import pytest

from articles.models import (
    Article,
    Event,
    EventReport,
    Mention,
    Participation,
    Quote,
)
from people.models import Affiliation, Alias, Organization, Person
from tests.factories import make_organization, make_person
from tests.seeds.loader.documents import (
    BODY,
    LONGER,
    budget,
    correct,
    document,
    event,
    load,
    mention,
    organization,
    part,
    person,
    role,
    silent,
)

pytestmark = pytest.mark.django_db


def test_an_edited_headline_stays() -> None:
    load(budget(source_url="https://a.example/1"))
    correct(Article.objects.get(), headline="Corrected")
    load(budget(source_url="https://a.example/1", headline="Another", section="Economy"))
    article = Article.objects.get()
    assert (article.headline, article.section) == ("Corrected", "Economy")


def test_an_edited_publisher_stays_and_the_printed_one_is_not_made() -> None:
    load(document(source_url="https://a.example/1"))
    chosen = make_organization(name="Chosen")
    correct(Article.objects.get(), publisher=chosen)
    load(document(source_url="https://a.example/1", publisher="Printed"))
    assert Article.objects.get().publisher == chosen
    assert not Organization.objects.filter(name="Printed").exists()


def test_edited_authors_stay() -> None:
    load(document(authors=("Bo Ek",)))
    article = Article.objects.get()
    article.edited_fields = ["authors"]
    article.save()
    load(document(authors=("Cy Dahl",)))
    assert [str(row) for row in article.authors.all()] == ["Bo Ek"]
    assert not Person.objects.filter(name="Cy Dahl").exists()


def test_an_edited_date_stays_and_quotes_keep_to_it() -> None:
    load(budget(source_url="https://a.example/1"))
    article = Article.objects.get()
    earlier = article.published_at.replace(day=1)  # type: ignore[union-attr]
    correct(article, published_at=earlier)
    load(budget(LONGER, source_url="https://a.example/1", published_at="2024-11-25"))
    assert Article.objects.get().published_at == earlier
    assert {row.published_at for row in Quote.objects.all()} == {earlier}


def test_an_edited_name_stays_and_goes_on_linking_under_the_old_one() -> None:
    load(budget())
    correct(Person.objects.get(), name="Ana M. Lindqvist")
    load(budget(LONGER), budget(LONGER, headline="Another report"))
    assert [row.name for row in Person.objects.all()] == ["Ana M. Lindqvist"]


def test_a_name_taken_away_by_an_editor_stays_away() -> None:
    load(budget())
    known = Person.objects.get()
    known.aliases.filter(name="Lindqvist").delete()
    known.edited_fields = ["aliases"]
    known.save()
    load(budget(LONGER))
    assert [alias.name for alias in known.aliases.all()] == ["Ana Lindqvist"]


def test_an_alias_added_by_an_editor_stays() -> None:
    load(budget())
    Alias.objects.create(person=Person.objects.get(), name="The Iron Minister", origin="editor")
    load(budget(LONGER))
    assert Alias.objects.filter(name="The Iron Minister").exists()


def test_an_event_that_an_editor_named_and_placed_stays_so() -> None:
    load(budget())
    correct(Event.objects.get(), name="Budget briefing", place="Town Hall")
    load(budget(LONGER))
    happened = Event.objects.get()
    assert (happened.name, happened.place, happened.place_key) == (
        "Budget briefing",
        "Town Hall",
        "town hall",
    )


def test_an_event_whose_type_was_corrected_does_not_come_back_with_the_old_one() -> None:
    load(budget())
    correct(Event.objects.get(), type="cooperate")
    load(budget(LONGER))
    assert Event.objects.get().type == "cooperate"
    assert EventReport.objects.count() == 1


def test_a_confirmed_event_that_is_no_longer_told_stays_with_its_report_flagged() -> None:
    load(budget())
    correct(Event.objects.get(), status="confirmed")
    load(silent())
    report = EventReport.objects.get()
    assert (report.event.status, report.start, report.needs_review) == ("confirmed", None, True)
    load(budget())
    report = EventReport.objects.get()
    assert BODY[report.start : report.end] == report.text
    assert not report.needs_review


def test_a_rejected_event_does_not_come_back() -> None:
    load(budget())
    correct(Event.objects.get(), status="rejected")
    load(silent(), budget())
    assert Event.objects.get().status == "rejected"


def test_a_participant_added_by_an_editor_stays() -> None:
    load(budget())
    guest = make_person(name="Bo Ek")
    Participation.objects.create(event=Event.objects.get(), person=guest, role="attendee", origin="editor")
    load(budget(LONGER))
    assert Participation.objects.count() == 2


def test_a_participant_whose_part_was_corrected_is_not_added_again() -> None:
    load(budget())
    correct(Participation.objects.get(), role="host")
    load(budget(LONGER))
    assert [row.role for row in Participation.objects.all()] == ["host"]


def test_a_participant_who_was_exchanged_is_not_added_again() -> None:
    load(budget())
    correct(Participation.objects.get(), person=make_person(name="Bo Ek"))
    load(budget(LONGER))
    assert [str(row.party) for row in Participation.objects.all()] == ["Bo Ek"]


def test_a_mention_given_to_somebody_else_stays_with_them() -> None:
    load(budget())
    other = make_person(name="Eva Lindqvist")
    correct(Mention.objects.get(text="Lindqvist"), person=other)
    load(budget(LONGER))
    row = Mention.objects.get(text="Lindqvist")
    assert row.person == other
    assert LONGER[row.start : row.end] == "Lindqvist"


def test_a_rejected_mention_does_not_come_back() -> None:
    load(budget())
    correct(Mention.objects.get(text="Lindqvist"), status="rejected")
    load(budget(LONGER))
    assert Mention.objects.get(text="Lindqvist").status == "rejected"


def test_a_confirmed_mention_whose_words_vanish_is_flagged() -> None:
    load(budget())
    correct(Mention.objects.get(text="Lindqvist"), status="confirmed")
    load(silent())
    row = Mention.objects.get()
    assert (row.text, row.start, row.needs_review) == ("Lindqvist", None, True)


def test_a_role_that_was_corrected_does_not_come_back_as_it_was() -> None:
    load(budget())
    correct(Affiliation.objects.get(), role="Minister of Finance")
    load(budget(LONGER))
    held = Affiliation.objects.get()
    assert (held.role, held.role_key) == ("Minister of Finance", "minister of finance")
    assert held.reports.count() == 1


def test_a_confirmed_role_that_no_article_reports_stays() -> None:
    load(budget())
    correct(Affiliation.objects.get(), status="confirmed")
    load(silent())
    held = Affiliation.objects.get()
    assert (held.first_reported_on, held.last_reported_on) == (None, None)


def test_whoever_was_confirmed_stays_although_nothing_names_them() -> None:
    load(budget())
    correct(Organization.objects.get(), status="confirmed")
    load(silent())
    assert [str(row) for row in Organization.objects.all()] == ["Central Bank of Veldany"]
    assert not Person.objects.exists()


def test_a_confirmed_person_is_not_renamed() -> None:
    load(document("One.", headline="1", people=(person("Ana Lindqvist"),)))
    correct(Person.objects.get(), status="confirmed")
    fuller = person("Ana Maria Lindqvist", aliases=("Ana Lindqvist",), country="SE")
    load(document("Two.", headline="2", people=(fuller,)))
    known = Person.objects.get()
    assert (known.name, known.country) == ("Ana Lindqvist", None)


def test_an_edited_event_is_not_changed_by_another_article_that_reports_it() -> None:
    told = {"starts_on": "2024-11-18", "date_precision": "day", "place": "Ostrava Hall"}
    load(budget())
    correct(Event.objects.get(), name="Budget briefing")
    found = event(BODY, "news conference", name="Press talk", participants=(part("Ana Lindqvist"),), **told)
    people = (person("Ana Lindqvist", mention(BODY, "Ana Lindqvist"), roles=(role("Minister"),)),)
    load(document(headline="Another", people=people, organizations=(organization("Bank"),), events=(found,)))
    happened = Event.objects.get()
    assert (happened.name, happened.reports.count()) == ("Budget briefing", 2)
