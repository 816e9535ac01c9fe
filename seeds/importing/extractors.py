"""Extractors by the names that commands take: `rules`, or `spacy:` and a pipeline that is installed."""

import hashlib

from seeds.extraction import EXTRACTOR, RULES, Extractor
from seeds.extraction.pipelines import SpacyNames, Unavailable
from seeds.importing.run import Misuse

HELP = "rules (the default), or spacy:NAME for the names that a pipeline of spaCy finds; NAME may be a path"
_SPACY = "spacy:"
_LONGEST = 60  # characters of an extractor's name that are stored


def extractor_named(name: str) -> Extractor:
    """The extractor of that name; raises Misuse where there is none, or where it is not installed."""
    if name == "rules":
        return RULES
    pipeline = name.removeprefix(_SPACY)
    if not name.startswith(_SPACY) or not pipeline:
        raise Misuse(f"no extractor “{name}”; there are rules, and spacy:NAME (spacy:en_core_web_sm)")
    try:
        names = SpacyNames(pipeline)
    except Unavailable as unavailable:
        raise Misuse(str(unavailable)) from None
    return Extractor(_stored(f"{EXTRACTOR}, {_SPACY}{names.name}"), names)


def _stored(name: str) -> str:
    """A name short enough to be stored; the version at the end of a longer one still tells it from others."""
    if len(name) <= _LONGEST:
        return name
    return f"{name[: _LONGEST - 9]}…{hashlib.sha256(name.encode()).hexdigest()[:8]}"
