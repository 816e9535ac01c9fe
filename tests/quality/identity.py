"""Identity across documents: texts loaded into one store, and which names of them mean one record.

A case is a line of `gold/identity/*.ndjson`: documents (day and text), and groups of places. A place is the
number of a document with a name as printed there, or with `said: …`, which stands for the speaker of these
words. Places of one group are one; those of two groups, and of two cases, are not.
"""

import json
from collections.abc import Hashable, Iterable, Iterator
from dataclasses import dataclass
from itertools import combinations
from pathlib import Path

from articles.models import Article, Mention, Quote
from seeds.extraction import extract
from seeds.loader import Loader
from seeds.readers.document import Document
from tests.quality.cases import GOLD
from tests.quality.outcomes import Outcome

TASK = "identity"
SAID = "said: "
Place = tuple[int, str]


@dataclass(frozen=True, slots=True)
class IdentityCase:
    place: str
    trap: str
    documents: tuple[tuple[str, str], ...]
    groups: tuple[tuple[Place, ...], ...]


def read_identity_gold(folder: Path = GOLD / "identity") -> list[IdentityCase]:
    return [case for path in sorted(folder.glob("*.ndjson")) for case in _of_file(path)]


def _of_file(path: Path) -> Iterator[IdentityCase]:
    for number, line in enumerate(path.read_text("utf-8").splitlines(), 1):
        item = json.loads(line)
        yield IdentityCase(
            f"{path.stem}:{number}",
            item["trap"],
            tuple((day, text) for day, text in item["documents"]),
            tuple(tuple((int(n), name) for n, name in group) for group in item["who"]),
        )


def judge_identity(cases: Iterable[IdentityCase], *, backwards: bool = False) -> list[Outcome]:
    """Load all the documents, which needs an empty store, and compare each two places."""
    given = list(cases)
    articles = _loaded(given, backwards=backwards)
    found = [
        (case, group, place, _record(articles[case.place, place[0]], place[1]))
        for case in given
        for group, places in enumerate(case.groups)
        for place in places
    ]
    outcomes = []
    for (case, group, place, record), (other, second, elsewhere, twin) in combinations(found, 2):
        one = case is other and group == second
        same = record is not None and record == twin
        if one or same:
            verdict = "right" if one and same else "missed" if one else "false"
            what = f"{place[0]} {place[1]} / {elsewhere[0]} {elsewhere[1]}"
            outcomes.append(Outcome(TASK, verdict, case.place, what))  # type: ignore[arg-type]
    return outcomes


def _loaded(cases: list[IdentityCase], *, backwards: bool) -> dict[tuple[str, int], Article]:
    loader = Loader()
    documents = [(case, n) for case in cases for n in range(len(case.documents))]
    articles = {}
    for case, n in reversed(documents) if backwards else documents:
        day, text = case.documents[n]
        document = Document(
            source=f"{case.place}/{n}",
            format="text",
            text=text,
            laid_out="\n\n" in text,
            language="en",
            published_at=day,
        )
        read = extract(document)
        articles[case.place, n] = Article.objects.get(pk=loader.load(read).article)
    loader.finish()
    return articles


def _record(article: Article, name: str) -> Hashable:
    """The record that a place means; None where nobody was found there."""
    if name.startswith(SAID):
        quote = Quote.objects.filter(article=article, text=name.removeprefix(SAID)).first()
        said = quote and (quote.speaker_id, quote.organization_id)
        return said if said and any(said) else None
    there = [m for m in Mention.objects.filter(article=article).order_by("start") if m.text in name]
    mention = max(there, key=lambda m: len(m.text), default=None)  # perhaps not the whole name was read
    return mention and (mention.person_id, mention.organization_id)
