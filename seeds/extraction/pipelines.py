"""Pipelines of spaCy as finders of names, for those who have installed one; none is fetched."""

import sys
from collections.abc import Iterator
from importlib import import_module
from pathlib import Path
from typing import Any

from seeds.extraction.named import Named, NamedKind

SPACY = "spacy==3.8.18"
# The labels of the common schemes (OntoNotes, and what is called PER and LOC elsewhere).
_KINDS: dict[str, NamedKind] = {
    "PERSON": "person",
    "PER": "person",
    "ORG": "organization",
    "GPE": "place",
    "LOC": "place",
    "FAC": "place",
}
_LANGUAGES = ("en", "xx")  # xx: pipelines for many languages
_CHUNK = 50_000  # characters: memory grows with what is read at once


class Unavailable(Exception):
    """A pipeline that can't be used: why, and what to do about it."""


class SpacyNames:
    """Finds the names in a text with a pipeline of spaCy; `name` is the pipeline’s, with its version."""

    def __init__(self, pipeline: str) -> None:
        """Load a pipeline by the name of its package or the path of its folder; raises Unavailable."""
        self._read: Any = _load(pipeline)
        meta = self._read.meta
        self.name = f"{meta['lang']}_{meta['name']} {meta['version']}"

    def __call__(self, body: str) -> list[Named]:
        """The people, organizations and places that the pipeline finds, in the order of the text."""
        return [named for start, end in _chunks(body) for named in self._named(body[start:end], start)]

    def _named(self, text: str, offset: int) -> Iterator[Named]:
        for entity in self._read(text).ents:
            if kind := _KINDS.get(entity.label_):
                yield Named(offset + entity.start_char, offset + entity.end_char, kind, entity.label_)


def _load(pipeline: str) -> Any:
    try:
        spacy = import_module("spacy")
    except ImportError as error:
        missing = isinstance(error, ModuleNotFoundError) and error.name == "spacy"
        what = "is not installed" if missing else f"can't be loaded ({_short(error)})"
        raise Unavailable(f"spaCy {what}; install it with: {sys.executable} -m pip install {SPACY}") from None
    try:
        loaded = spacy.load(pipeline)
    except Exception as error:  # noqa: BLE001 - a pipeline is a package of others, which may do what it likes
        raise Unavailable(_why(pipeline, error, is_there=spacy.util.is_package(pipeline))) from None
    if loaded.lang not in _LANGUAGES:
        raise Unavailable(f"the pipeline “{pipeline}” reads {loaded.lang}, and the rules read en only")
    if not any("doc.ents" in loaded.get_pipe_meta(name).assigns for name in loaded.pipe_names):
        raise Unavailable(f"the pipeline “{pipeline}” finds no names: it has neither ner nor entity_ruler")
    return loaded


def _why(pipeline: str, error: Exception, *, is_there: bool) -> str:
    """What is wrong, and the command that installs what is missing."""
    if is_there or Path(pipeline).exists():
        return f"no pipeline can be read from “{pipeline}”: {_short(error)}"
    if "/" in pipeline:
        return f"no such folder: {pipeline}"
    return (
        f"the pipeline “{pipeline}” is not installed; install it with: {sys.executable} -m spacy download "
        f"{pipeline}"
    )


def _short(error: Exception) -> str:
    return " ".join(str(error).split())[:200] or type(error).__name__


def _chunks(body: str) -> Iterator[tuple[int, int]]:
    """The body in pieces of some length, cut between paragraphs, else between words."""
    start = 0
    while start < len(body):
        end = min(len(body), start + _CHUNK)
        if end < len(body):
            cut = max(body.rfind("\n\n", start, end), -1)
            cut = cut if cut > start else body.rfind(" ", start, end)
            end = cut if cut > start else end
        yield start, end
        start = end
