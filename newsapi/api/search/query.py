"""The query language: words, "phrases", prefix*, AND, OR, NOT and parentheses, read to a small tree.

Pure Python, no Django. A query that can't be answered raises BadQuery, which says what is wrong and where.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

import regex

from newsapi.api.search.words import words

MAX_LENGTH = 500
MAX_WORDS = 50
MAX_DEPTH = 10

OPERATORS = ("AND", "OR", "NOT")
_QUOTES = '"“”„«»'
_TOKEN = regex.compile(
    rf"""\s*(?:
        (?P<open>[-−]?\() | (?P<close>\)) |
        (?P<phrase>[-−]?[{_QUOTES}][^{_QUOTES}]*[{_QUOTES}]\*?) |
        (?P<unclosed>[-−]?[{_QUOTES}]) |
        (?P<word>[^\s(){_QUOTES}]+)
    )""",
    regex.VERBOSE,
)
_MINUS = ("-", "−")


class BadQuery(ValueError):
    """What is wrong with a query, and at which character."""

    def __init__(self, problem: str, at: int | None = None) -> None:
        where = "" if at is None else f" (character {at + 1})"
        super().__init__(f"{problem}{where}.")


@dataclass(frozen=True, slots=True)
class Term:
    """Words that stand one after the other; the last may go on where `prefix` is true."""

    words: tuple[str, ...]
    prefix: bool = False


@dataclass(frozen=True, slots=True)
class Every:
    """All of `wanted`, none of `unwanted`; at least one is wanted."""

    wanted: tuple[Node, ...]
    unwanted: tuple[Node, ...] = ()


@dataclass(frozen=True, slots=True)
class Either:
    """At least one of the choices."""

    choices: tuple[Node, ...]


Node = Term | Every | Either


@dataclass(frozen=True, slots=True)
class _Token:
    kind: str  # and, or, not, open, close, term
    at: int
    text: str
    term: Term | None = None


@dataclass(frozen=True, slots=True)
class _Negated:
    """What is left out: only a neighbour that is wanted can make something of it."""

    node: Node
    at: int


def parse(text: str) -> Node:
    """The tree of a query; raise BadQuery where there is none.

    >>> parse('iraq OR "prime min"*')
    Either(choices=(Term(words=('iraq',), prefix=False), Term(words=('prime', 'min'), prefix=True)))
    """
    if len(text) > MAX_LENGTH:
        raise BadQuery(f"The query has {len(text)} characters; at most {MAX_LENGTH} are taken")
    tokens = list(_tokens(text))
    if not tokens:
        raise BadQuery("There is nothing to search for")
    if sum(len(token.term.words) for token in tokens if token.term) > MAX_WORDS:
        raise BadQuery(f"The query has too many words; at most {MAX_WORDS} are taken")
    found = _Parser(tokens).whole()
    if isinstance(found, _Negated):
        raise BadQuery("Only what is left out is named: add what is wanted", found.at)
    return found


def wanted(node: Node) -> Node:
    """The query without what it leaves out."""
    if isinstance(node, Term):
        return node
    if isinstance(node, Either):
        return Either(tuple(wanted(choice) for choice in node.choices))
    return Every(tuple(wanted(part) for part in node.wanted))


def terms(node: Node) -> Iterator[Term]:
    """The terms that a record can have been found by: all but those left out."""
    if isinstance(node, Term):
        yield node
    else:
        for part in node.wanted if isinstance(node, Every) else node.choices:
            yield from terms(part)


def phrased(node: Node) -> bool:
    """Whether it matters anywhere that words follow each other."""
    if isinstance(node, Term):
        return len(node.words) > 1
    parts = (*node.wanted, *node.unwanted) if isinstance(node, Every) else node.choices
    return any(phrased(part) for part in parts)


# -- from text to tokens ------------------------------------------------------------------------------


def _tokens(text: str) -> Iterator[_Token]:
    for match in _TOKEN.finditer(text.rstrip()):
        kind = str(match.lastgroup)
        piece, at = match.group(kind), match.start(kind)
        if kind == "unclosed":
            raise BadQuery("A quotation mark is not closed", at)
        if kind == "close" or piece in OPERATORS:
            yield _Token(kind if kind == "close" else piece.lower(), at, piece)
            continue
        if piece.startswith(_MINUS) and (len(piece) > 1 or kind == "open"):
            yield _Token("not", at, piece[0])
            piece, at = piece[1:], at + 1
        yield _Token("open", at, piece) if kind == "open" else _term(piece, at)


def _term(piece: str, at: int) -> _Token:
    prefix = piece.endswith("*")
    stem = piece[:-1] if prefix else piece
    if "*" in stem and not stem.startswith(tuple(_QUOTES)):
        raise BadQuery(f"In “{piece}” the * does not end a word: only the end of a word can be left open", at)
    found = tuple(words(stem))
    if not found:
        raise BadQuery(f"“{piece}” has no letters or digits to search for", at)
    if prefix and not regex.search(rf"[\p{{L}}\p{{N}}\p{{M}}][{_QUOTES}]?$", stem):
        raise BadQuery(f"In “{piece}” the * does not follow a letter or digit", at)
    return _Token("term", at, piece, Term(found, prefix))


# -- from tokens to a tree ----------------------------------------------------------------------------


class _Parser:
    """Recursive descent: OR binds loosest, then AND (which may be left out), then NOT."""

    def __init__(self, tokens: Sequence[_Token]) -> None:
        self.tokens = tokens
        self.next = 0
        self.depth = 0

    def whole(self) -> Node | _Negated:
        found = self._either()
        if self._peek() == "close":
            raise BadQuery("A parenthesis is closed that was not opened", self.tokens[self.next].at)
        return found

    def _peek(self) -> str | None:
        return self.tokens[self.next].kind if self.next < len(self.tokens) else None

    def _take(self) -> _Token:
        self.next += 1
        return self.tokens[self.next - 1]

    def _either(self) -> Node | _Negated:
        choices = [self._every()]
        while self._peek() == "or":
            self._operator()
            choices.append(self._every())
        if len(choices) == 1:
            return choices[0]
        return Either(tuple(self._positive(choice) for choice in choices))

    def _positive(self, choice: Node | _Negated) -> Node:
        if isinstance(choice, _Negated):
            raise BadQuery("One side of OR only leaves something out: add what is wanted there", choice.at)
        return choice

    def _every(self) -> Node | _Negated:
        parts = [self._not()]
        while self._peek() in ("and", "not", "open", "term"):
            if self._peek() == "and":
                self._operator()
            parts.append(self._not())
        if len(parts) == 1:
            return parts[0]
        wanted = tuple(part for part in parts if not isinstance(part, _Negated))
        left_out = [part for part in parts if isinstance(part, _Negated)]
        unwanted = tuple(part.node for part in left_out)
        if not wanted:
            return _Negated(Either(unwanted), left_out[0].at)
        return Every(wanted, unwanted)

    def _operator(self) -> None:
        """An operator that stands between two others: AND, OR."""
        operator = self._take()
        if self._peek() in (None, "close", "and", "or"):
            raise BadQuery(f"{operator.text} has nothing after it", operator.at)

    def _not(self) -> Node | _Negated:
        if self._peek() != "not":
            return self._operand()
        operator = self._take()
        if self._peek() in (None, "close", "and", "or"):
            raise BadQuery(f"{operator.text} has nothing after it", operator.at)
        self._deeper(operator)
        inner = self._not()
        self.depth -= 1
        return inner.node if isinstance(inner, _Negated) else _Negated(inner, operator.at)

    def _operand(self) -> Node | _Negated:
        if self._peek() in ("and", "or"):
            operator = self._take()
            raise BadQuery(f"{operator.text} has nothing before it", operator.at)
        token = self._take()
        if token.term is not None:
            return token.term
        if token.kind == "close":
            raise BadQuery("A parenthesis is closed that was not opened", token.at)
        self._deeper(token)
        if self._peek() == "close":
            raise BadQuery("There is nothing between the parentheses", token.at)
        found = self._either() if self._peek() is not None else None
        if found is None or self._peek() != "close":
            raise BadQuery("A parenthesis is not closed", token.at)
        self._take()
        self.depth -= 1
        return found

    def _deeper(self, token: _Token) -> None:
        self.depth += 1
        if self.depth > MAX_DEPTH:
            raise BadQuery(f"More than {MAX_DEPTH} parentheses or NOT stand inside of each other", token.at)
