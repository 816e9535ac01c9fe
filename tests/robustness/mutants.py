"""Mutants: documents made from a number, the same ones for the same number in every run."""

from random import Random
from typing import NamedTuple

from tests.robustness.mutations import BYTE_MUTATIONS, TEXT_MUTATIONS, unit
from tests.robustness.sources import FORMATS, Format, texts
from tests.robustness.structures import member, other_tags, other_values, packed

LONGEST = 20_000  # characters; those that are long on purpose aside
LONG_LINE = 1_000_000
_ONE_IN = 2500  # mutants is one long line
# Formats that take longest to read come less often.
_WEIGHTS = [8 if each.name == "text" else 2 if each.suffix in (".json", ".ndjson") else 1 for each in FORMATS]


class Mutant(NamedTuple):
    """A document as bytes. `size` counts them unpacked; `how` says what it was made of."""

    data: bytes
    suffix: str
    size: int
    how: str


def mutant(number: int) -> Mutant:
    random = Random(number)
    if number % _ONE_IN == _ONE_IN - 1:
        return _long_line(random)
    if random.random() < 0.04:
        return _archive(random)
    return _one(random)


def _one(random: Random) -> Mutant:
    how: list[str] = []
    text = _mutated(random.choice(texts()), random, how)
    kind = random.choices(FORMATS, _WEIGHTS)[0]
    how.insert(0, kind.name)
    text = _written(kind, text, random, how)
    data = text.encode("utf-8", "surrogatepass" if random.random() < 0.5 else "replace")
    if random.random() < 0.2:
        damage = random.choice(BYTE_MUTATIONS)
        data = damage(data, random)
        how.append(damage.__name__)
    suffix = kind.suffix if random.random() < 0.9 else random.choice(FORMATS).suffix
    return Mutant(data, suffix, len(data), ", ".join(how))


def _mutated(text: str, random: Random, how: list[str]) -> str:
    for _ in range(random.choice((0, 1, 1, 1, 2, 3))):
        mutation = random.choice(TEXT_MUTATIONS)
        text = mutation(text, random)[:LONGEST]
        how.append(mutation.__name__)
    return text


def _written(kind: Format, text: str, random: Random, how: list[str]) -> str:
    written = kind.write(text)
    if kind.name != "text" and random.random() < 0.5:
        change = other_values if kind.suffix == ".json" else other_tags
        written = change(written, random)
        how.append(change.__name__)
    return written


def _archive(random: Random) -> Mutant:
    members = [_one(random) for _ in range(random.choice((1, 2, 4)))]
    named = [(member(random, n) + each.suffix, each.data) for n, each in enumerate(members)]
    data = packed(named, random)
    how = "an archive of " + " | ".join(each.how for each in members)
    if random.random() < 0.3:
        damage = random.choice(BYTE_MUTATIONS)
        data, how = damage(data, random), f"{how}, {damage.__name__}"
    return Mutant(data, ".zip", max(len(data), sum(each.size for each in members)), how)


def _long_line(random: Random) -> Mutant:
    text = random.choice((unit(random), _mutated(random.choice(texts()), random, []) or "a"))
    text = text.replace("\n", " ") or " "
    text = (text * (LONG_LINE // len(text) + 1))[:LONG_LINE]
    data = text.encode("utf-8", "replace")
    return Mutant(data, ".txt", len(data), "a line of a million characters")
