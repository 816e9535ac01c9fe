"""Editors see of every statement which rule made it, on which words, and how often that rule is right."""

import pytest
from django.db import models
from django.test import Client
from django.urls import reverse

from articles.models import Article, Event, EventReport, Mention, Quote
from tests.factories import make_article, make_event, make_event_report, make_mention, make_person, make_quote

pytestmark = pytest.mark.django_db

BODY = "It rained.\n\nAna Ruiz, the mayor, said on Monday that it would rain."
SAID, LABEL, CUE = "it would rain", "Ana Ruiz, the mayor", "said"
RULE = {"rule": "clause: name with a role", "confidence": 0.886}


def span(words: str, name: str = "") -> dict[str, int]:
    return {f"{name}start": BODY.index(words), f"{name}end": BODY.index(words) + len(words)}


@pytest.fixture
def quote() -> Quote:
    return make_quote(
        article=make_article(body=BODY),
        kind="indirect",
        text=SAID,
        spans=[list(span(SAID).values())],
        speaker_label=LABEL,
        cue=CUE,
        **span(SAID),
        **span(LABEL, "speaker_label_"),
        **span(CUE, "cue_"),
        **RULE,
    )


def listed(client: Client, model: type[models.Model], **query: str) -> str:
    address = reverse(f"admin:articles_{model._meta.model_name}_changelist")
    return client.get(address, query).content.decode()


def shown(client: Client, record: models.Model) -> str:
    address = reverse(f"admin:articles_{record._meta.model_name}_change", args=[record.pk])
    return client.get(address).content.decode()


def test_lists_tell_rule_and_confidence(admin_client: Client, quote: Quote) -> None:
    event = make_event(rule="verb:resign", confidence=0.871)
    make_mention(
        article=quote.article, person=make_person(), text=LABEL, **span(LABEL), rule="title", confidence=0.95
    )
    make_event_report(event=event, article=quote.article, text=CUE, **span(CUE), rule="noun")
    assert "clause: name with a role (0.89)" in listed(admin_client, Quote)
    assert "title (0.95)" in listed(admin_client, Mention)
    assert "verb:resign (0.87)" in listed(admin_client, Event)
    assert '<td class="field-why">noun</td>' in listed(admin_client, EventReport)


def test_the_page_of_a_quote_marks_the_words_that_are_its_evidence(
    admin_client: Client, quote: Quote
) -> None:
    page = shown(admin_client, quote)
    assert f'<mark class="evidence" title="who is named as the speaker">{LABEL}</mark>' in page
    assert f'<mark class="evidence" title="that it was said">{CUE}</mark>' in page
    assert f"<mark>{SAID}</mark>" in page
    assert "It rained." not in page


def test_evidence_in_another_paragraph_is_shown_with_the_quote(admin_client: Client, quote: Quote) -> None:
    Quote.objects.update(speaker_label="It", **span("It", "speaker_label_"))
    assert '<mark class="evidence" title="who is named as the speaker">It</mark> rained.' in shown(
        admin_client, quote
    )


def test_rule_and_confidence_are_open_on_the_page(admin_client: Client, quote: Quote) -> None:
    page = shown(admin_client, quote)
    assert "collapse" not in page.split("Where this comes from")[0].rsplit("<fieldset", 1)[1]
    assert "0.886" in page


def test_the_page_of_an_article_tells_the_rule_of_each_statement(admin_client: Client, quote: Quote) -> None:
    assert "clause: name with a role (0.89)" in shown(admin_client, Article.objects.get())


@pytest.mark.parametrize(
    ("sure", "confidence", "others"),
    [("high", 0.9, 0.89), ("middle", 0.7, 0.9), ("low", 0.69, 0.7), ("none", None, 0.5)],
)
def test_lists_are_filtered_by_confidence(
    admin_client: Client, sure: str, confidence: float | None, others: float
) -> None:
    make_quote(text="the one", confidence=confidence)
    make_quote(text="the other", confidence=others)
    page = listed(admin_client, Quote, sure=sure)
    assert "the one</a>" in page
    assert "the other</a>" not in page
