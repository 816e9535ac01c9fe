"""Quotes that an editor has confirmed, corrected, rejected or typed in."""

import pytest

from articles.models import (
    Article,
    Attribution,
    Event,
    Quote,
    QuoteAbout,
)
from tests.factories import make_organization, make_person, make_quote
from tests.seeds.loader.documents import (
    BODY,
    LONGER,
    budget,
    correct,
    document,
    load,
    person,
    quote,
    rows,
    silent,
    span,
)

pytestmark = pytest.mark.django_db

DIRECT = "We will not borrow"


def direct() -> Quote:
    return Quote.objects.get(kind="direct")


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


def test_loading_again_after_corrections_changes_nothing() -> None:
    load(budget())
    correct(direct(), status="confirmed")
    correct(Event.objects.get(), place="Town Hall")
    load(budget(LONGER))
    before = rows()
    assert load(budget(LONGER)) == "unchanged"
    assert rows() == before
