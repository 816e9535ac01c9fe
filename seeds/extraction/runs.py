"""Runs of capitalised words read once: how the same words fall into pieces, wherever they stand."""

from functools import lru_cache

from seeds.extraction.classes import Piece, read_words
from seeds.extraction.lexicon import LEXICON, Entry, PieceKind
from seeds.extraction.names import Run
from seeds.extraction.titling import Words, longest_known
from seeds.extraction.vocabulary.given_names import GIVEN_NAMES
from seeds.extraction.vocabulary.ordinary import is_ordinary
from seeds.extraction.vocabulary.organizations import HEADS
from seeds.extraction.vocabulary.surnames import SURNAMES
from seeds.extraction.vocabulary.titles import TITLE_HEADS, TITLE_MODIFIERS
from seeds.extraction.words import Word

_LONGEST_REMEMBERED = 80  # characters


def read_run(run: Run) -> list[Piece]:
    """The pieces of one run, in order; what was read once is known wherever the same words stand."""
    words = run.words
    if words[-1].end - words[0].start > _LONGEST_REMEMBERED:
        return _read_words(words, run.initial)
    shapes = _shapes(tuple([word[2:] for word in words]), run.initial)
    if shapes is None:
        return _read_words(words, run.initial)
    return [
        Piece(kind, words[i:j], rule, sure, entry, first, titled)
        for kind, i, j, rule, sure, entry, first, titled in shapes
    ]


_Shape = tuple[PieceKind, int, int, str, float, Entry | None, bool, str]


@lru_cache(maxsize=20_000)
def _shapes(printed: tuple[tuple[str, bool, str], ...], initial: bool) -> tuple[_Shape, ...] | None:
    """How a run of these words falls into pieces, wherever it stands; None where their letters change."""
    words = tuple(Word(at, at + 1, *word) for at, word in enumerate(printed))
    pieces = _read_words(words, initial)
    if any(piece.words != words[piece.start : piece.end] for piece in pieces):
        return None
    return tuple((p.kind, p.start, p.end, p.rule, p.confidence, p.entry, p.initial, p.titled) for p in pieces)


def _read_words(run: Words, initial: bool) -> list[Piece]:
    words = _lowered(run)
    if initial and len(words) > 1:
        words, initial = _without_opener(words)
    pieces = read_words(words)
    if initial and pieces:
        pieces[0] = pieces[0]._replace(initial=True)
    return pieces


def _lowered(words: Words) -> Words:
    """A name in capitals as if it were printed in small letters: "SADIE OKAFOR"."""
    if len(words) < 2 or not all(w.text.isupper() and w.text.isalpha() for w in words[-2:]):
        return words
    return tuple(w._replace(text=w.text.title()) if _is_shouted_name(w.text) else w for w in words)


def _is_shouted_name(text: str) -> bool:
    title = text.title()
    return text.isupper() and (
        title in GIVEN_NAMES or title in SURNAMES or (len(text) > 3 and text not in LEXICON)
    )


def _without_opener(words: Words) -> tuple[Words, bool]:
    """Without ordinary words that only stand capitalised because a sentence begins."""
    first = words[0].text
    if (
        not (is_ordinary(first.lower()) or _is_participle(first))
        or words[1].link
        or first in GIVEN_NAMES
        or first in TITLE_HEADS
        or first in TITLE_MODIFIERS
        or first in HEADS
        or first in LEXICON
        or words[-1].text in HEADS
        or words[1].text == "County"
        or longest_known(words, 0)
    ):
        return words, True
    return words[1:], False


def _is_participle(text: str) -> bool:
    """Whether a sentence may open with it: "Rebuking", "Dubbed"."""
    return len(text) > 5 and text.endswith(("ing", "ed")) and text not in SURNAMES
