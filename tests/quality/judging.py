"""What was found, held against what a careful reader finds."""

from collections import Counter
from collections.abc import Hashable, Iterable, Iterator
from typing import Any

from newsapi.api.text import fold
from seeds.extraction.findings import Findings
from tests.quality.cases import Case
from tests.quality.outcomes import Outcome
from tests.quality.quotes import judge_quotes, name_key


def judge_all(cases: Iterable[Case]) -> list[Outcome]:
    return [outcome for case in cases for outcome in judge(case, case.read())]


def judge(case: Case, found: Findings) -> Iterator[Outcome]:
    """Every field that the case speaks of; nothing is said of the others."""
    judges = {
        "quotes": judge_quotes,
        "people": _people,
        "organizations": _organizations,
        "roles": _roles,
        "about": _about,
        "dates": _dates,
        "events": _events,
        "article": _article,
    }
    for field, judged in judges.items():
        if field in case.expected:
            yield from judged(case, found)


def _people(case: Case, found: Findings) -> Iterator[Outcome]:
    yield from _compare(
        "people", case, map(fold, case.expected["people"]), (fold(p.name) for p in found.people)
    )


def _organizations(case: Case, found: Findings) -> Iterator[Outcome]:
    named = (name_key(o.name) for o in found.organizations if any(m.form == "name" for m in o.mentions))
    yield from _compare("organizations", case, map(name_key, case.expected["organizations"]), named)


def _about(case: Case, found: Findings) -> Iterator[Outcome]:
    pairs = {
        (name_key(q.speaker or q.organization or ""), name_key(name))
        for q in found.quotes
        for name in q.about
    }
    expected = {(name_key(speaker or ""), name_key(name)) for speaker, name in case.expected["about"]}
    yield from _compare("about", case, expected, pairs)


def _events(case: Case, found: Findings) -> Iterator[Outcome]:
    yield from _compare("event type", case, case.expected["events"], (e.type for e in found.events))


def _dates(case: Case, found: Findings) -> Iterator[Outcome]:
    """The same value, and words of which one holds the other."""
    body = found.article.body
    expected = list(map(tuple, case.expected["dates"]))
    read = [(body[d.start : d.end], d.value) for d in found.dates]
    agreed = [_agreeing(one, expected) or one for one in read]
    yield from _compare("dates", case, expected, agreed)


def _agreeing(one: tuple[str, str], expected: list[Any]) -> Any:
    text, value = one
    return next((e for e in expected if e[1] == value and (e[0] in text or text in e[0])), None)


def _roles(case: Case, found: Findings) -> Iterator[Outcome]:
    """Person, role, and the body or country of it; where a case names none, any will do."""
    expected = [tuple(item) for item in case.expected["roles"]]
    read = [(p.name, r.role, r.organization or r.country) for p in found.people for r in p.roles]
    agreed = [next((e for e in expected if _same_role(e, one)), one) for one in read]
    yield from _compare("roles", case, expected, dict.fromkeys(agreed))


def _same_role(expected: tuple[Any, ...], one: tuple[str, str, str | None]) -> bool:
    person, role, of = one
    wanted = expected[2]
    shared = set(fold(role).split()), set(fold(expected[1]).split())
    same = shared[0] <= shared[1] or shared[1] <= shared[0]
    return (
        fold(person) == fold(expected[0])
        and same
        and (wanted is None or name_key(wanted) == name_key(of or ""))
    )


def _article(case: Case, found: Findings) -> Iterator[Outcome]:
    """Its own fields; of a time, the day."""
    for name, wanted in case.expected["article"].items():
        read = _printed(getattr(found.article, name))
        read = read[:10] if name == "published_at" else read
        yield from _compare(
            "article", case, [f"{name} {_printed(wanted)}"], [f"{name} {read}"] if read else []
        )


def _printed(value: Any) -> str:
    return fold(" and ".join(value) if isinstance(value, tuple | list) else value or "")


def _compare(
    task: str, case: Case, expected: Iterable[Hashable], found: Iterable[Hashable]
) -> Iterator[Outcome]:
    want, have = Counter(list(expected)), Counter(list(found))
    for verdict, items in (("right", want & have), ("missed", want - have), ("false", have - want)):
        for item in items.elements():
            yield Outcome(task, verdict, case.place, str(item))  # type: ignore[arg-type]
