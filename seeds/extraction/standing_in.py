"""What stands in for a speaker named before: `the company`, `the statement`."""

import re
from collections.abc import Sequence
from dataclasses import replace

from seeds.extraction.entities import Entities
from seeds.extraction.findings import Span
from seeds.extraction.nesting import leading_subject
from seeds.extraction.sources import Source, read_label
from seeds.extraction.statements import Sentence
from seeds.extraction.vocabulary.organizations import DESCRIPTIONS

_STATEMENT = re.compile(r"(?:the|his|her|its|their) (?:\w+ )?statement\b", re.IGNORECASE)


def is_the_body(label: str) -> bool:
    """`the company`, `the bank`: a body named before."""
    article, _, noun = label.partition(" ")
    return article.lower() == "the" and DESCRIPTIONS.get(noun) == "company"


def is_the_statement(label: str) -> bool:
    """`the statement`: a paper that somebody issued."""
    return _STATEMENT.match(label) is not None


def leading_body(body: str, sentence: Sentence, label: Span, entities: Entities) -> Source | None:
    """`X Inc will close a plant, the company said`: the one body that the sentence begins with."""
    tokens = sentence.tokens
    lead = leading_subject(tokens, 0, len(tokens))
    if lead is None or tokens[lead[1] - 1].end > label[0]:
        return None
    found = read_label(body, (tokens[lead[0]].start, tokens[lead[1] - 1].end), entities)
    named = found.organization if found.form == "name" else None
    return Source(organization=named, rule="body of the sentence") if named else None


def issuer(body: str, spoke: Sequence[tuple[Sentence, Sequence[Source]]]) -> Source | None:
    """Who spoke last in a statement; `spoke`: the sentences before, and who speaks in each."""
    for sentence, sources in reversed(spoke):
        known = [source for source in sources if source.known]
        if known and "statement" in body[slice(*sentence.span)]:
            return replace(known[-1], role=None, form="nominal", rule="issuer of the statement")
    return None
