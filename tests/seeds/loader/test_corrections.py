"""What an editor has said stays, whatever later versions of a document say."""

from typing import Any

import pytest

from articles.models import (
    Article,
    Attribution,
    Event,
    EventReport,
    Mention,
    Participation,
    Quote,
    QuoteAbout,
)
from people.models import Affiliation, Alias, Organization, Person
from seeds.extraction.findings import Findings
from tests.factories import make_organization, make_person, make_quote
from tests.seeds.loader.documents import (
    BODY,
    budget,
    document,
    event,
    load,
    mention,
    organization,
    part,
    person,
    quote,
    role,
    rows,
    span,
)

pytestmark = pytest.mark.django_db

DIRECT = "We will not borrow"
LONGER = f"Markets rose.\n\n{BODY}"
SILENT = "Nobody said anything about the budget."


def correct(row: Any, **values: Any) -> None:
    """Set fields as the admin does."""
    for name, value in values.items():
        setattr(row, name, value)
    row.edited_fields = sorted({*row.edited_fields, *values})
    row.save()


def silent() -> Findings:
    """A later version of the report in which nothing of it is left."""
    return document(SILENT)


def direct() -> Quote:
    return Quote.objects.get(kind="direct")


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


def test_an_edited_speaker_stays() -> None:
    load(budget())
    speaker = make_person(name="Bo Ek")
    correct(direct(), speaker=speaker)
    load(budget(LONGER))
    row = direct()
    assert row.speaker == speaker
    assert LONGER[row.start : row.end] == row.text


def test_a_body_set_as_speaker_stays_although_the_document_names_a_person() -> None:
    load(budget())
    body = make_organization(name="Ministry of Finance")
    correct(direct(), speaker=None, organization=body)
    load(budget(LONGER))
    assert (direct().speaker, direct().organization) == (None, body)


def test_an_edited_day_stays_with_its_precision() -> None:
    load(budget())
    correct(direct(), said_on=Event.objects.get().starts_on, said_on_precision="month")
    load(budget(LONGER))
    assert direct().said_on_precision == "month"


def test_a_confirmed_quote_moves_with_the_body_and_changes_in_nothing_else() -> None:
    load(budget())
    correct(direct(), status="confirmed")
    other = quote(LONGER, DIRECT, kind="direct", speaker="Bo Ek", said_on="2024-01-01")
    load(document(LONGER, people=(person("Bo Ek"),), quotes=(other,)))
    row = direct()
    assert (str(row.speaker), row.said_on, row.needs_review) == ("Ana Lindqvist", None, False)
    assert LONGER[row.start : row.end] == row.text == DIRECT


def test_a_confirmed_quote_that_is_no_longer_found_is_found_by_its_words() -> None:
    load(budget())
    pk = direct().pk
    correct(direct(), status="confirmed")
    load(document(LONGER))
    row = Quote.objects.get()
    assert (row.pk, row.needs_review) == (pk, False)
    assert LONGER[row.start : row.end] == row.text


@pytest.mark.parametrize("change", [{"status": "confirmed"}, {"kind": "mixed"}, {"speaker_role": "Minister"}])
def test_a_quote_of_an_editor_whose_words_vanish_stays_without_a_place_and_flagged(
    change: dict[str, str],
) -> None:
    body = BODY
    words = quote(
        body,
        DIRECT,
        kind="direct",
        speaker="Ana Lindqvist",
        cue="told",
        cue_start=span(body, "told")[0],
        cue_end=span(body, "told")[1],
    )
    load(budget(quotes=(words,), events=()))
    correct(Quote.objects.get(), **change)
    load(silent())
    row = Quote.objects.get()
    assert (row.start, row.end, row.spans, row.cue_start, row.cue_end) == (None,) * 5
    assert row.needs_review
    assert (row.text, str(row.speaker), row.cue) == (DIRECT, "Ana Lindqvist", "told")


def test_when_its_words_return_it_has_its_place_again() -> None:
    load(budget())
    correct(direct(), status="confirmed")
    load(silent(), budget(LONGER))
    row = direct()
    assert LONGER[row.start : row.end] == row.text
    assert (row.spans, row.needs_review) == ([[row.start, row.end]], False)
    assert Quote.objects.count() == 2


def test_it_has_its_place_again_even_if_only_the_body_says_it() -> None:
    load(budget())
    correct(direct(), status="confirmed")
    load(silent(), document(LONGER))
    row = direct()
    assert LONGER[row.start : row.end] == row.text


def test_a_confirmed_quote_of_which_words_change_is_flagged_and_not_doubled() -> None:
    load(budget())
    correct(direct(), status="confirmed")
    body = BODY.replace(DIRECT, "We shall not borrow")
    load(document(body, quotes=(quote(body, "We shall not borrow", kind="direct"),)))
    row = Quote.objects.get()
    assert (row.text, row.start, row.needs_review) == (DIRECT, None, True)


def test_an_edited_text_stays_and_the_longer_one_does_not_come_back() -> None:
    load(budget())
    start, end = span(BODY, "not borrow")
    correct(direct(), text="not borrow", start=start, end=end, spans=[[start, end]])
    load(budget(LONGER))
    row = direct()
    assert (row.text, LONGER[row.start : row.end]) == ("not borrow", "not borrow")
    assert Quote.objects.count() == 2


def test_a_rejected_quote_is_kept_and_does_not_come_back() -> None:
    load(budget())
    correct(direct(), status="rejected")
    pk = direct().pk
    load(budget(LONGER))
    assert (direct().pk, direct().status) == (pk, "rejected")
    load(silent())
    assert not direct().needs_review
    load(budget())
    assert (direct().pk, direct().status) == (pk, "rejected")


def test_a_quote_typed_in_is_found_again_in_the_changed_body() -> None:
    load(document(BODY))
    start, end = span(BODY, "the budget of Veldany")
    make_quote(
        article=Article.objects.get(),
        text="the budget of Veldany",
        start=start,
        end=end,
        spans=[[start, end]],
        origin="editor",
    )
    load(document(LONGER))
    row = Quote.objects.get()
    assert LONGER[row.start : row.end] == "the budget of Veldany"


def test_a_split_quote_typed_in_keeps_its_pieces() -> None:
    body = "“We will not,” said Bo Ek, “give in.”"
    load(document(body))
    spans = [list(span(body, "We will not")), list(span(body, "give in."))]
    make_quote(
        article=Article.objects.get(),
        text="We will not give in.",
        start=spans[0][0],
        end=spans[1][1],
        spans=spans,
        status="confirmed",
    )
    longer = body.replace("said Bo Ek", "a tired Bo Ek told us")
    load(document(f"So. {longer}"))
    row = Quote.objects.get()
    assert [f"So. {longer}"[a:b] for a, b in row.spans or []] == ["We will not", "give in."]


def test_an_edited_cue_is_found_near_the_moved_quote() -> None:
    load(budget())
    start, end = span(BODY, "told reporters")
    correct(direct(), cue="told reporters", cue_start=start, cue_end=end)
    load(budget(LONGER))
    row = direct()
    assert LONGER[row.cue_start : row.cue_end] == row.cue == "told reporters"


@pytest.mark.parametrize("mark", ["attributions", "about"])
def test_parts_that_an_editor_has_set_stay(mark: str) -> None:
    both = quote(
        BODY, DIRECT, kind="direct", via="Central Bank of Veldany", about=("Central Bank of Veldany",)
    )
    load(budget(quotes=(both,), events=()))
    row = Quote.objects.get()
    row.edited_fields = [mark]
    row.save()
    Attribution.objects.all().delete()
    QuoteAbout.objects.all().delete()
    moved = quote(
        LONGER, DIRECT, kind="direct", via="Central Bank of Veldany", about=("Central Bank of Veldany",)
    )
    load(budget(LONGER, quotes=(moved,), events=()))
    assert Attribution.objects.exists() == (mark != "attributions")
    assert QuoteAbout.objects.exists() == (mark != "about")


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


def test_loading_again_after_corrections_changes_nothing() -> None:
    load(budget())
    correct(direct(), status="confirmed")
    correct(Event.objects.get(), place="Town Hall")
    load(budget(LONGER))
    before = rows()
    assert load(budget(LONGER)) == "unchanged"
    assert rows() == before


def test_an_edited_event_is_not_changed_by_another_article_that_reports_it() -> None:
    told = {"starts_on": "2024-11-18", "date_precision": "day", "place": "Ostrava Hall"}
    load(budget())
    correct(Event.objects.get(), name="Budget briefing")
    found = event(BODY, "news conference", name="Press talk", participants=(part("Ana Lindqvist"),), **told)
    people = (person("Ana Lindqvist", mention(BODY, "Ana Lindqvist"), roles=(role("Minister"),)),)
    load(document(headline="Another", people=people, organizations=(organization("Bank"),), events=(found,)))
    happened = Event.objects.get()
    assert (happened.name, happened.reports.count()) == ("Budget briefing", 2)
