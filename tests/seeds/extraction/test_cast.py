"""What holds of the cast of any text: true spans, order, no failure."""

from hypothesis import given
from hypothesis import strategies as st

from seeds.extraction.cast import Cast
from seeds.extraction.findings import OrganizationFound, PersonFound
from tests.seeds.extraction.casting import cast_of

WORDS = [
    "The", "the", "of", "and", "al-", "Al", "bin", "de", "Maria", "Lopez", "John", "Smith", "King",
    "President", "Prime", "Minister", "Sen.", "Mr.", "Iraqi", "Iraq", "London", "Ministry", "Foreign",
    "Affairs", "Bank", "WHO", "UN", "(WHO)", "government", "coalition", "said", "company", "'s", "’s",
    ",", ".", "\n", "“", "”", '"', "Jr.", "U.S.", "Kim", "Jong-un", "spokeswoman", "former", "a", "was",
    "KIRBY:", "Paris,", "Texas",
]  # fmt: skip
anything = st.one_of(st.text(), st.lists(st.sampled_from(WORDS), max_size=40).map(" ".join))


def assert_true(body: str, cast: Cast) -> None:
    entities: list[PersonFound | OrganizationFound] = [*cast.people, *cast.organizations]
    for entity in entities:
        spans = [(mention.start, mention.end) for mention in entity.mentions]
        assert spans == sorted(spans)
        assert entity.mentions
        for mention in entity.mentions:
            assert mention.text == body[mention.start : mention.end] != ""
            assert mention.rule
    for person in cast.people:
        assert person.name in [" ".join(mention.text.split()) for mention in person.mentions]
        assert all(role.role and role.rule for role in person.roles)
    for place in cast.places:
        assert place.text == body[place.start : place.end]


@given(anything)
def test_every_span_equals_its_text(body: str) -> None:
    assert_true(body, cast_of(body))


@given(anything)
def test_the_same_text_gives_the_same_cast(body: str) -> None:
    assert cast_of(body) == cast_of(body)


@given(anything)
def test_people_and_organizations_are_told_apart_by_key_or_name(body: str) -> None:
    cast = cast_of(body)
    keys = [p.key or p.name for p in cast.people] + [o.key or o.name for o in cast.organizations]
    assert len(keys) == len(set(keys))


@given(anything, st.text(), st.integers(0, 100))
def test_any_phrase_can_be_asked_for(body: str, phrase: str, before: int) -> None:
    holder = cast_of(body).holder(phrase, before)
    assert holder is None or isinstance(holder, PersonFound)


def test_a_span_leads_to_whom_it_mentions() -> None:
    body = "The Iraqi Prime Minister, Ali Hassan, met the United Nations."
    cast = cast_of(body)
    named = body.index("Ali Hassan")
    found = [
        cast.at(0, 24),
        cast.at(named, named + 10),
        cast.at(0, named + 10),
        cast.at(named + 12, len(body)),
    ]
    assert [entity.name if entity else None for entity in found] == ["Ali Hassan"] * 3 + ["United Nations"]
    assert cast.at(named + 11, named + 16) is None
