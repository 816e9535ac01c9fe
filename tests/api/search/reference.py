"""What a query finds, in plain Python: what both databases are compared with."""

from collections.abc import Sequence

from newsapi.api.search.query import Either, Node, Term, parse
from newsapi.api.search.words import words


def finds(query: str, *texts: str | None) -> bool:
    """Whether a record of these texts is found; no phrase reaches from one text to another."""
    return _meets(parse(query), [words(text) for text in texts if text])


def _meets(node: Node, texts: Sequence[list[str]]) -> bool:
    if isinstance(node, Term):
        return any(_stands(node, text[at:]) for text in texts for at in range(len(text)))
    if isinstance(node, Either):
        return any(_meets(choice, texts) for choice in node.choices)
    wanted = all(_meets(part, texts) for part in node.wanted)
    return wanted and not any(_meets(part, texts) for part in node.unwanted)


def _stands(term: Term, text: list[str]) -> bool:
    here = text[: len(term.words)]
    if not term.prefix:
        return here == list(term.words)
    return (
        len(here) == len(term.words)
        and here[:-1] == list(term.words[:-1])
        and here[-1].startswith(term.words[-1])
    )
