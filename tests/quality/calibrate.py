"""How often each rule is right on annotated documents, as the confidences that its facts carry.

    python -m tests.quality.calibrate CORPUS …           how sure the rules are, and how often right
    python -m tests.quality.calibrate --write CORPUS …   also write vocabulary/confidences.py anew

The table of reliability comes from confidences set by the even documents and held against the odd ones;
what is written is set by all of them. Parties and events are counted on the gold beside this file, too: where
events are annotated, every sentence holds one. When rules have changed, run this, the tests, `make openapi`.
"""

import argparse
from collections import Counter, defaultdict
from collections.abc import Iterable, Sequence
from pathlib import Path

from seeds.extraction import confidence
from seeds.extraction.vocabulary.confidences import CONFIDENCES
from tests.quality.cases import read_gold
from tests.quality.corpora import Judged, all_facts, by_parity, judged_gold

TABLE = Path(str(confidence.__file__)).parent / "vocabulary" / "confidences.py"
# A rule seen less often leans on its kin with the weight of so many facts.
WEIGHT = 12
# Nobody is as sure as that of anything read by rules.
MOST, LEAST = 0.98, 0.05
EDGES = (0.0, 0.3, 0.5, 0.6, 0.7, 0.8, 0.85, 0.9, 0.95, 1.01)

Table = dict[str, float]


def fit(facts: Iterable[Judged]) -> dict[str, Table]:
    """The share of right facts of every key; one seldom seen leans on its own mark, else on its kin."""
    right: defaultdict[str, Counter[str]] = defaultdict(Counter)
    seen: defaultdict[str, Counter[str]] = defaultdict(Counter)
    for fact in facts:
        for key in {fact.key} if "@" in fact.key else {fact.key, confidence.kin(fact.key), ""}:
            right[fact.table][key] += fact.right
            seen[fact.table][key] += 1
    return {table: _shares(right[table], seen[table]) for table in sorted(seen)}


def _shares(right: Counter[str], seen: Counter[str]) -> Table:
    shares: Table = {}
    for key in sorted(seen, key=lambda k: (k != "", k != confidence.kin(k))):
        leaning = _leaning(key, shares)
        shares[key] = (right[key] + WEIGHT * leaning) / (seen[key] + WEIGHT)
    shares.pop("", None)
    rising = _rising(shares, seen)
    return {key: round(min(MOST, max(LEAST, share)), 3) for key, share in sorted(rising.items())}


def _leaning(key: str, shares: Table) -> float:
    """What is expected before anything is counted."""
    if "@" in key:
        return mark_of(key)
    return 0.8 if key == "" else shares[confidence.kin(key) if confidence.kin(key) != key else ""]


def mark_of(key: str) -> float:
    return float(key.partition("@")[2] or 0.6)


def _rising(shares: Table, seen: Counter[str]) -> Table:
    """Of one rule: what it holds for surer by its own marks is no less often right (pooled neighbours)."""
    families: defaultdict[str, list[str]] = defaultdict(list)
    for key in shares:
        if "@" in key:
            families[key.split("@")[0]].append(key)
    levelled = dict(shares)
    for keys in families.values():
        pools: list[tuple[float, int, list[str]]] = []
        for key in sorted(keys, key=lambda k: float(k.split("@")[1])):
            pools.append((shares[key], seen[key], [key]))
            while len(pools) > 1 and pools[-2][0] > pools[-1][0]:
                (high, m, before), (low, n, last) = pools.pop(-2), pools.pop()
                pools.append(((high * m + low * n) / (m + n), m + n, before + last))
        levelled |= {key: share for share, _, members in pools for key in members}
    return levelled


def reliability(tables: dict[str, Table], facts: Iterable[Judged]) -> list[str]:
    """One line per table and bin: predicted, observed, how many."""
    bins: defaultdict[tuple[str, float], list[tuple[float, bool]]] = defaultdict(list)
    for fact in facts:
        sure = confidence.look_up(tables[fact.table], fact.key, mark_of(fact.key))
        floor = max(edge for edge in EDGES if edge <= sure)
        bins[fact.table, floor].append((sure, fact.right))
    lines = [f"{'table':24}{'from':>6}{'predicted':>11}{'observed':>10}{'n':>8}"]
    for (table, floor), members in sorted(bins.items()):
        predicted = sum(sure for sure, _ in members) / len(members)
        observed = sum(right for _, right in members) / len(members)
        lines.append(f"{table:24}{floor:6.2f}{predicted:11.3f}{observed:10.3f}{len(members):8}")
    return lines


def write(tables: dict[str, Table], path: Path = TABLE) -> None:
    lines = [
        '"""How often the facts of each rule are right: written by `python -m tests.quality.calibrate`."""\n',
        "CONFIDENCES: dict[str, dict[str, float]] = {",
    ]
    for table, shares in tables.items():
        lines += [
            f'    "{table}": {{',
            *(f'        "{key}": {share},' for key, share in shares.items()),
            "    },",
        ]
    path.write_text("\n".join([*lines, "}", ""]), "utf-8")


def main(paths: Sequence[Path], *, writes: bool) -> None:
    CONFIDENCES.clear()  # the rules' own marks are what is calibrated
    facts = all_facts(paths) + list(judged_gold(read_gold()))
    even, odd = by_parity(facts)
    print("\n".join(reliability(fit(even), odd)))
    if writes:
        write(fit(fact for _, fact in facts))


if __name__ == "__main__":
    parser = argparse.ArgumentParser("python -m tests.quality.calibrate", description=__doc__)
    parser.add_argument("corpora", nargs="+", type=Path)
    parser.add_argument("--write", action="store_true")
    asked = parser.parse_args()
    main(asked.corpora, writes=asked.write)
