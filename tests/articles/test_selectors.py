"""Where a quote stands, in the words of the W3C's Web Annotation model."""

from typing import Any

from articles.selectors import places

ARTICLE = "https://news.example/api/v1/articles/a/"
BODY = "He spoke. “We will wait,” he said, “and see.” Nobody laughed."
SPANS = [[11, 23], [36, 44]]
QUOTE = {"text": "We will wait and see.", "spans": SPANS}
CONTEXT = {"prefix": "He spoke. “", "exact": BODY[11:44], "suffix": "” Nobody laughed."}


def selectors(place: Any) -> Any:
    return {one["@type"]: one for one in place["selector"]}


def test_each_piece_is_a_place_in_the_article() -> None:
    first, second = places(QUOTE, article=ARTICLE, context=None)
    assert first["@type"] == "SpecificResource"
    assert first["source"] == ARTICLE
    assert selectors(first)["TextPositionSelector"] == {
        "@type": "TextPositionSelector",
        "start": 11,
        "end": 23,
    }
    assert selectors(second)["TextQuoteSelector"]["exact"] == "and see."


def test_without_the_context_the_words_stand_alone() -> None:
    for place in places(QUOTE, article=ARTICLE, context=None):
        assert set(selectors(place)["TextQuoteSelector"]) == {"@type", "exact"}


def test_the_words_around_a_piece_lead_to_it_in_the_body() -> None:
    for place, (start, end) in zip(places(QUOTE, article=ARTICLE, context=CONTEXT), SPANS, strict=True):
        words = selectors(place)["TextQuoteSelector"]
        assert words["exact"] == BODY[start:end]
        assert BODY.index(words["prefix"] + words["exact"] + words["suffix"]) + len(words["prefix"]) == start


def test_pieces_across_paragraphs_are_told_apart() -> None:
    quote = {"text": "One.\n\nTwo.", "spans": [[1, 5], [8, 12]]}
    found = [
        selectors(place)["TextQuoteSelector"]["exact"] for place in places(quote, article="", context=None)
    ]
    assert found == ["One.", "Two."]


def test_words_that_do_not_fit_their_spans_are_not_told() -> None:
    [place] = places({"text": "Other words", "spans": [[1, 4]]}, article=ARTICLE, context=None)
    assert set(selectors(place)) == {"TextPositionSelector"}


def test_a_quote_without_a_place_has_none() -> None:
    assert places({"text": "Words", "spans": None}, article=ARTICLE, context=None) == []
