"""The search index of SQLite: FTS5 tables that triggers keep in step.

Texts are folded to words before they are indexed, by the function `newsapi_words` that every connection of
the project has; FTS5 has only to part them at the spaces. Whoever writes to these tables by other means than
the project's connections is refused by SQLite for want of that function, rather than leave the index behind.
"""

from __future__ import annotations

from typing import Any

from newsapi.api.search.index import SearchIndex
from newsapi.api.search.query import Either, Node, Term
from newsapi.api.search.words import words

# Between two texts in one column: no phrase reaches over it, and no query can name it.
BOUNDARY = "·"


def add_functions(connection: Any) -> None:
    connection.create_function("newsapi_words", 1, folded, deterministic=True)


def folded(text: Any) -> str:
    return " ".join(words(text)) if isinstance(text, str) else ""


# -- queries -----------------------------------------------------------------------------------------


def match(node: Node) -> str:
    """The query in the language of FTS5; words are quoted, so that nothing in them is an operator."""
    if isinstance(node, Term):
        quoted = " ".join(node.words)
        return f'"{quoted}"*' if node.prefix else f'"{quoted}"'
    if isinstance(node, Either):
        return "(" + " OR ".join(match(choice) for choice in node.choices) + ")"
    wanted = "(" + " AND ".join(match(part) for part in node.wanted) + ")"
    if not node.unwanted:
        return wanted
    return f"({wanted} NOT ({' OR '.join(match(part) for part in node.unwanted)}))"


# -- tables and triggers ------------------------------------------------------------------------------


def fts(index: SearchIndex) -> str:
    return f"{index.table}_search"


def create_table(index: SearchIndex) -> str:
    keep = "" if index.stored else ", content=''"
    names = ", ".join(f'"{name}"' for name in index.names)
    return f"CREATE VIRTUAL TABLE {fts(index)} USING fts5({names}, tokenize='ascii'{keep})"


def drop_table(index: SearchIndex) -> str:
    return f"DROP TABLE IF EXISTS {fts(index)}"


def fill(index: SearchIndex) -> list[str]:
    """Index every row anew."""
    empty = f"DELETE FROM {fts(index)}"
    if not index.stored:
        empty = f"INSERT INTO {fts(index)}({fts(index)}) VALUES ('delete-all')"
    return [empty, f"{_insert(index)} SELECT {_values(index, index.table)} FROM {index.table}"]


def triggers(index: SearchIndex) -> dict[str, str]:
    """The triggers by name."""
    table, own = index.table, [column.name for column in index.columns]
    changed = " OR ".join(f'old."{name}" IS NOT new."{name}"' for name in ("id", *own))
    observed = ", ".join(f'"{name}"' for name in ("id", *own))
    add = f"{_insert(index)} VALUES ({_values(index, 'new')});"
    remove = _remove(index)
    update = f"AFTER UPDATE OF {observed} ON {table} WHEN {changed}"
    found = {
        f"{fts(index)}_added": f"AFTER INSERT ON {table} BEGIN {add} END",
        f"{fts(index)}_changed": f"{update} BEGIN {remove} {add} END",
        f"{fts(index)}_removed": f"AFTER DELETE ON {table} BEGIN {remove} END",
    }
    if index.others:
        found |= _triggers_of_others(index)
    return {name: f"CREATE TRIGGER {name} {body}" for name, body in found.items()}


def _triggers_of_others(index: SearchIndex) -> dict[str, str]:
    """What another table adds: its owner is indexed anew, before and after the change."""
    others = index.others
    assert others is not None

    def again(row: str) -> str:
        owner = f"{row}.{others.key}"
        return (
            f"DELETE FROM {fts(index)} WHERE rowid = {owner}; "
            f"{_insert(index)} SELECT {_values(index, index.table)} FROM {index.table} WHERE id = {owner};"
        )

    named = f"{fts(index)}_{others.name}"
    return {
        f"{named}_added": f"AFTER INSERT ON {others.table} BEGIN {again('new')} END",
        f"{named}_changed": f"AFTER UPDATE ON {others.table} BEGIN {again('old')} {again('new')} END",
        f"{named}_removed": f"AFTER DELETE ON {others.table} BEGIN {again('old')} END",
    }


def _insert(index: SearchIndex) -> str:
    return f"INSERT INTO {fts(index)}(rowid, {', '.join(_quoted(index))})"


def _remove(index: SearchIndex) -> str:
    if index.stored:
        return f"DELETE FROM {fts(index)} WHERE rowid = old.id;"
    columns = ", ".join([fts(index), "rowid", *_quoted(index)])
    return f"INSERT INTO {fts(index)}({columns}) VALUES ('delete', {_values(index, 'old')});"


def _quoted(index: SearchIndex) -> list[str]:
    return [f'"{name}"' for name in index.names]


def _values(index: SearchIndex, row: str) -> str:
    values = [f"{row}.id", *(f'newsapi_words({row}."{column.name}")' for column in index.columns)]
    if index.others:
        values.append(_joined(index, row))
    return ", ".join(values)


def _joined(index: SearchIndex, row: str) -> str:
    others = index.others
    assert others is not None
    texts = f'SELECT "{others.column}" AS text FROM {others.table} WHERE {others.key} = {row}.id ORDER BY id'
    return f"(SELECT group_concat(newsapi_words(text), ' {BOUNDARY} ') FROM ({texts}))"
