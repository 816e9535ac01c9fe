"""The page that explains a document: its fields, its text with coloured spans, and a line for each fact."""

from collections.abc import Iterator
from dataclasses import fields

from rich.console import Group, RenderableType
from rich.padding import Padding
from rich.table import Table
from rich.text import Text

from seeds.explaining.facts import Fact, facts_of
from seeds.extraction.findings import ArticleFields, Findings

# Later styles are laid over earlier ones: who speaks stays visible within what is said.
_STYLES = {
    "event": "on grey23",
    "direct": "green",
    "mixed": "yellow",
    "indirect": "cyan",
    "date": "italic",
    "organization": "bold blue",
    "person": "bold magenta",
    "cue": "underline",
}
_LONGEST = 60
# What would steer the terminal or turn the order of letters about is shown by a sign of its own, one for one.
_SIGNS = {
    **{code: 0x2400 + code for code in range(0x20) if code != 0x0A},
    0x7F: 0x2421,
    **dict.fromkeys((*range(0x80, 0xA0), *range(0x202A, 0x202F), *range(0x2066, 0x206A)), 0xFFFD),
}


def explain(findings: Findings, *, kinds: frozenset[str]) -> RenderableType:
    """Everything about one document, facts narrowed to these kinds."""
    facts = [fact for fact in facts_of(findings) if fact.kind in kinds]
    return Group(
        _text(findings.source or "", style="bold"),
        Padding(_fields(findings.article), (0, 0, 1, 2), expand=False),
        _body(findings, facts),
        Text(),
        _legend(),
        Text(),
        _table(facts, findings.article.body),
    )


def _text(text: str, style: str = "") -> Text:
    """Words of a document, safe to print."""
    return Text(text.translate(_SIGNS), style=style)


def _fields(article: ArticleFields) -> Table:
    """What is known of the article; fields without a value are listed in the last row."""
    table = Table.grid(padding=(0, 2))
    empty = []
    for field in fields(article):
        value = getattr(article, field.name)
        if field.name == "body":
            continue
        if value:
            table.add_row(Text(field.name, style="dim"), _text(_shown(value)))
        else:
            empty.append(field.name)
    table.add_row(Text("not given", style="dim"), Text(", ".join(empty), style="dim"))
    return table


def _shown(value: object) -> str:
    return ", ".join(value) if isinstance(value, tuple) else str(value)


def _body(findings: Findings, facts: list[Fact]) -> Text:
    text = _text(findings.article.body)
    styled = sorted(_styled(findings, facts), key=lambda span: list(_STYLES).index(span[0]))
    for name, start, end in styled:
        text.stylize(_STYLES[name], start, end)
    return text


def _styled(findings: Findings, facts: list[Fact]) -> Iterator[tuple[str, int, int]]:
    for fact in facts:
        name = fact.label if fact.kind == "quote" else fact.kind
        if name in _STYLES:
            yield from ((name, start, end) for start, end in fact.spans)
    for quote in findings.quotes if any(fact.kind == "quote" for fact in facts) else ():
        if quote.cue_start is not None and quote.cue_end is not None:
            yield "cue", quote.cue_start, quote.cue_end


def _legend() -> Text:
    return Text("  ").join(Text(name, style=style) for name, style in _STYLES.items())


def _table(facts: list[Fact], body: str) -> Table:
    table = Table(box=None, pad_edge=False, show_edge=False, header_style="dim")
    for name, options in {
        "at": {"justify": "right", "no_wrap": True},
        "what": {},
        "words": {"ratio": 3},
        "read as": {"ratio": 4},
        "rule": {"ratio": 2},
        "sure": {"justify": "right", "no_wrap": True},
    }.items():
        table.add_column(name, **options)  # type: ignore[arg-type]
    for fact in facts:
        table.add_row(
            Text(_place(fact)),
            _text(fact.label, style=_STYLES.get(fact.label if fact.kind == "quote" else fact.kind, "")),
            _text(_words(fact, body)),
            _text(fact.meaning),
            _text(fact.rule or "–", style="dim"),
            Text("–" if fact.confidence is None else f"{fact.confidence:.2f}"),
        )
    return table


def _place(fact: Fact) -> str:
    return f"{fact.spans[0][0]}–{fact.spans[-1][1]}" if fact.spans else "–"


def _words(fact: Fact, body: str) -> str:
    words = " … ".join(" ".join(body[start:end].split()) for start, end in fact.spans)
    return words if len(words) <= _LONGEST else f"{words[: _LONGEST - 1]}…"
