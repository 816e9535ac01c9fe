"""What can't be stored is refused by name, and nothing of its document is stored."""

from typing import Any

import pytest

from articles.models import Article
from newsapi.api import patience
from people.models import Person
from seeds.extraction.findings import EventFound, Findings, IdentifierFound, MentionFound, QuoteFound
from seeds.loader import Loader, loader
from seeds.readers.document import Refused
from tests.factories import make_person
from tests.seeds.loader.documents import BODY, budget, document, organization, part, person, quote, role

pytestmark = pytest.mark.django_db


def said(**values: Any) -> Findings:
    return document(quotes=(QuoteFound(**{"kind": "direct", "text": "We will", **values}),))


def happened(**values: Any) -> Findings:
    return document(events=(EventFound(**{"name": "Talks", "type": "consult", **values}),))


@pytest.mark.parametrize(
    ("findings", "where"),
    [
        (document(headline="x" * 501), "/article/headline"),
        (document(source_url=f"https://a.example/{'x' * 2000}"), "/article/source_url"),
        (document(country="Iraq"), "/article/country"),
        (document(country="iq"), "/article/country"),
        (document(published_at="yesterday"), "/article/published_at"),
        (document("A NUL\0."), "/article/body"),
        (document(publisher="x" * 301), "/article/publisher"),
        (document(authors=("Bo Ek", " ")), "/article/authors/1"),
        (document(people=(person("x" * 301),)), "/people/0/name"),
        (document(people=(person("Bo Ek", aliases=("x" * 301,)),)), "/people/0/aliases/0"),
        (document(people=(person("Bo Ek", confidence=1.5),)), "/people/0/confidence"),
        (document(people=(person("Bo Ek", roles=(role("x" * 201),)),)), "/people/0/roles/0/role"),
        (
            document(people=(person("Bo Ek", identifiers=(IdentifierFound(scheme="x" * 31, value="1"),)),)),
            "/people/0/identifiers/0/scheme",
        ),
        (
            document(people=(person("Bo Ek", MentionFound(start=5, end=5, text="")),)),
            "/people/0/mentions/0/start",
        ),
        (document(organizations=(organization("Bank", acronym="x" * 31),)), "/organizations/0/acronym"),
        (document(organizations=(organization("Bank", kind="bank"),)), "/organizations/0/kind"),
        (said(kind="loud"), "/quotes/0/kind"),
        (said(start=0, end=len(BODY) + 1), "/quotes/0/start"),
        (said(start=0, end=7, spans=((3, 3),)), "/quotes/0/spans/0"),
        (said(said_on="2024-02-30"), "/quotes/0/said_on"),
        (said(speaker="Nobody Known"), "/quotes/0/speaker"),
        (said(about=("Nobody Known",)), "/quotes/0/about/0"),
        (said(event="No event"), "/quotes/0/event"),
        (happened(type="party"), "/events/0/type"),
        (happened(place="x" * 201), "/events/0/place"),
        (happened(starts_on="2024-11-21", ends_on="2024-11-20"), "/events/0/ends_on"),
        (happened(date_precision="day"), "/events/0/date_precision"),
        (happened(participants=(part("Nobody Known"),)), "/events/0/participants/0"),
        (
            document(
                people=(person("Bo Ek"),),
                events=(
                    EventFound(name="Talks", type="consult", participants=(part("Bo Ek", role="boss"),)),
                ),
            ),
            "/events/0/participants/0/role",
        ),
    ],
)
def test_it_is_refused_with_its_place(findings: Findings, where: str) -> None:
    with pytest.raises(Refused) as refused:
        Loader().load(findings)
    assert refused.value.where == where
    assert not Article.objects.exists()
    assert not Person.objects.exists()


def test_a_lone_surrogate_is_refused() -> None:
    with pytest.raises(Refused):
        Loader().load(document("Broken \ud800 text."))


def test_a_refusal_names_its_source() -> None:
    with pytest.raises(Refused, match=r"^a\.json:/article/country: ") as refused:
        Loader().load(document(country="Iraq", source="a.json"))
    assert refused.value.source == "a.json"


def test_a_quote_of_both_a_person_and_an_organization_is_refused() -> None:
    both = quote(BODY, "We will not borrow", speaker="Ana Lindqvist", organization="Central Bank of Veldany")
    with pytest.raises(Refused):
        Loader().load(budget(quotes=(both,)))
    assert not Article.objects.exists()


def test_after_a_refusal_the_run_goes_on() -> None:
    run = Loader()
    with pytest.raises(Refused):
        run.load(budget(country="Veldany"))
    assert run.load(budget()).outcome == "created"


def test_it_tries_again_when_another_import_was_faster(monkeypatch: pytest.MonkeyPatch) -> None:
    """Another import takes the slug between the look and the writing: the second try links to its record."""
    make_person(slug="taken")
    tries: list[int] = []
    really = loader._store_all

    def hurried(work: Any, digest: str) -> None:
        tries.append(1)
        if len(tries) == 1:
            Person.objects.bulk_create([Person(name="Bo Ek", slug="taken")])
        really(work, digest)

    monkeypatch.setattr(loader, "_store_all", hurried)
    monkeypatch.setattr(patience, "_PAUSE", 0)
    assert Loader().load(budget()).outcome == "created"
    assert len(tries) == 2
