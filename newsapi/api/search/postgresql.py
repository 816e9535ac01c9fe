"""The search index of PostgreSQL: a column of lexemes in each table, with a GIN index.

Texts are folded to words by the function `newsapi_words`, as `words.py` does it, and the words become lexemes
as they are: neither a parser nor a dictionary of PostgreSQL, which differ between locales, has a part in it.
"""

from __future__ import annotations

from functools import cache

import regex

from newsapi.api.search.index import SearchIndex
from newsapi.api.search.query import Either, Every, Node, Term, phrased
from newsapi.api.search.words import ACCENT, IGNORED, MAX_TEXT, MAX_WORD, PARTING, POSSESSIVE, WORD

COLUMN = "search"
# Between two texts: no phrase reaches over it, and no query can name it.
BOUNDARY = "·"
# What tells texts of which not all places fit: PostgreSQL keeps 255 of a word, and none beyond the 16,383rd.
# Both are halved or so, for the texts of a record are put together.
LONG = "…"
_MAX_TIMES, _MAX_PLACE = 127, 16_000
# How closely the planner knows how common a word is: too little, and it walks all dates for a rare one.
_STATISTICS = 1_000


# -- queries -----------------------------------------------------------------------------------------


def tsquery(node: Node) -> str:
    """The query as PostgreSQL writes it; words are quoted, so that nothing in them is an operator."""
    if isinstance(node, Term):
        *first, last = [f"'{word}'" for word in node.words]
        return "(" + " <-> ".join([*first, f"{last}:*" if node.prefix else last]) + ")"
    if isinstance(node, Either):
        return "(" + " | ".join(tsquery(choice) for choice in node.choices) + ")"
    parts = [tsquery(part) for part in node.wanted]
    return "(" + " & ".join(parts + [f"!{tsquery(part)}" for part in node.unwanted]) + ")"


def condition(index: SearchIndex, node: Node, table: str) -> tuple[str, list[str]]:
    """The condition on a table, by its name as quoted in the statement, with its parameters.

    Words in a row are looked for in the text itself where the index doesn't hold all places of its words.
    """
    column = f'{table}."{COLUMN}"'
    if not phrased(node) or index.others:
        return f"{column} @@ %s::tsquery", [tsquery(node)]
    text = " || ".join(
        f"' ' || newsapi_words({table}.\"{one.name}\") || ' {BOUNDARY}'" for one in index.columns
    )
    exact, parameters = _in_text(node, column, text)
    return (
        f"({column} @@ %s::tsquery OR ({column} @@ %s::tsquery AND {exact}))",
        [f"{tsquery(node)} & !'{LONG}'", f"'{LONG}' & {_loosely(node)}", *parameters],
    )


def _loosely(node: Node) -> str:
    """What every row found has: the words wanted, wherever they stand."""
    if isinstance(node, Term):
        first = [Term((word,)) for word in node.words[:-1]]
        return tsquery(Every((*first, Term(node.words[-1:], node.prefix))))
    if isinstance(node, Either):
        return "(" + " | ".join(_loosely(choice) for choice in node.choices) + ")"
    return "(" + " & ".join(_loosely(part) for part in node.wanted) + ")"


def _in_text(node: Node, column: str, text: str) -> tuple[str, list[str]]:
    """The query as a condition on the words of the text, with its parameters."""
    if isinstance(node, Term):
        if len(node.words) == 1:
            return f"{column} @@ %s::tsquery", [tsquery(node)]
        row = " ".join(node.words)
        return f"strpos({text}, %s) > 0", [f" {row}" if node.prefix else f" {row} "]
    if isinstance(node, Either):
        parts, joint = [_in_text(choice, column, text) for choice in node.choices], " OR "
    else:
        parts, joint = [_in_text(part, column, text) for part in node.wanted], " AND "
        for part in node.unwanted:
            sql, parameters = _in_text(part, column, text)
            parts.append((f"NOT {sql}", parameters))
    joined = "(" + joint.join(sql for sql, _ in parts) + ")"
    return joined, [parameter for _, own in parts for parameter in own]


# -- functions ---------------------------------------------------------------------------------------


def create_functions() -> list[str]:
    """`newsapi_words(text)`, as `words.py` does it, and `newsapi_lexemes(words)`."""
    ignored, letters = _literal(IGNORED), _ranges(WORD)
    inside, plain = _literal(f"ς{PARTING}ʼ"), _literal("σ" + " " * len(PARTING))
    return [
        f"""
        CREATE OR REPLACE FUNCTION newsapi_words(given text) RETURNS text
        LANGUAGE plpgsql IMMUTABLE PARALLEL SAFE AS $$
        DECLARE found text := left(given, {MAX_TEXT});
        BEGIN
            IF found IS NULL THEN RETURN ''; END IF;
            found := regexp_replace(found, {_literal(f"{POSSESSIVE}(?![{letters}])")}, '', 'g');
            found := regexp_replace(translate(found, {ignored}, ''), {_literal(f"[^{letters}]+")}, ' ', 'g');
            IF octet_length(found) <> length(found) THEN
                found := regexp_replace(normalize(found, NFKD), {_literal(f"[{_ranges(ACCENT)}]+")}, '', 'g');
                found := replace(lower(found COLLATE "und-x-icu"), 'ß', 'ss');
                found := translate(found, {inside}, {plain});
            ELSE
                found := lower(found COLLATE "C");
            END IF;
            IF strpos(found, '  ') > 0 THEN found := regexp_replace(found, '  +', ' ', 'g'); END IF;
            RETURN btrim(left(found, {MAX_TEXT}));
        END $$
        """,
        f"""
        CREATE OR REPLACE FUNCTION newsapi_lexemes(folded text) RETURNS tsvector
        LANGUAGE plpgsql IMMUTABLE PARALLEL SAFE AS $$
        DECLARE found text;
        BEGIN
            SELECT string_agg('''' || word || ''':' || places, ' ')
                || CASE WHEN max(times) > {_MAX_TIMES} OR max(last) > {_MAX_PLACE} THEN ' {LONG}' ELSE '' END
            INTO found FROM (
                SELECT left(word, {MAX_WORD}) AS word, count(*) AS times, max(place) AS last,
                    string_agg(least(place, 16383)::text, ',') AS places
                FROM unnest(string_to_array(folded, ' ')) WITH ORDINALITY AS one(word, place)
                WHERE word <> '' GROUP BY 1
            ) AS counted;
            RETURN coalesce(found, '')::tsvector;
        END $$
        """,
    ]


def drop_functions() -> list[str]:
    return ["DROP FUNCTION newsapi_lexemes(text)", "DROP FUNCTION newsapi_words(text)"]


def _literal(text: str) -> str:
    return "'" + text.replace("'", "''") + "'"


@cache
def _ranges(kind: str) -> str:
    """The characters of a class, as ranges that any locale understands."""
    one = regex.compile(f"[{kind}]", regex.V1)
    points = [n for n in range(1, 0x110000) if not 0xD800 <= n <= 0xDFFF and one.match(chr(n))]
    edges = [n for n, before in zip(points, [-1, *points], strict=False) if n - 1 != before]
    ends = [n for n, after in zip(points, [*points[1:], -1], strict=True) if n + 1 != after]
    return "".join(rf"\U{first:08X}-\U{last:08X}" for first, last in zip(edges, ends, strict=True))


# -- columns and triggers -----------------------------------------------------------------------------


def create(index: SearchIndex) -> list[str]:
    """The column, filled for the rows that are there, its index, and what keeps it in step."""
    table = index.table
    statements = (
        _create_triggers(index)
        if index.others
        else [
            f"ALTER TABLE {table} ADD COLUMN {COLUMN} tsvector GENERATED ALWAYS AS ({_own(index, '')}) STORED"
        ]
    )
    return [
        *statements,
        f"ALTER TABLE {table} ALTER COLUMN {COLUMN} SET STATISTICS {_STATISTICS}",
        f"CREATE INDEX {table}_{COLUMN} ON {table} USING gin ({COLUMN})",
    ]


def drop(index: SearchIndex) -> list[str]:
    statements = [f"ALTER TABLE {index.table} DROP COLUMN {COLUMN}"]
    if index.others:
        for event in ("insert", "update", "delete"):
            statements.append(f"DROP TRIGGER {_name(index)}_{event} ON {index.others.table}")
        statements += [
            f"DROP TRIGGER {_name(index)} ON {index.table}",
            f"DROP FUNCTION {_name(index)}_of_owners()",
            f"DROP FUNCTION {_name(index)}_of_row()",
        ]
    return statements


def _own(index: SearchIndex, row: str) -> str:
    """The lexemes of the table's own columns."""
    return " || ".join(
        f"setweight(newsapi_lexemes(newsapi_words({row}{column.name}) || ' {BOUNDARY}'), '{column.weight}')"
        for column in index.columns
    )


def _whole(index: SearchIndex, row: str) -> str:
    """The same with those of the rows of the other table."""
    others = index.others
    assert others is not None
    texts = f"string_agg(newsapi_words({others.column}), ' {BOUNDARY} ' ORDER BY id)"
    joined = f"(SELECT coalesce({texts}, '') FROM {others.table} WHERE {others.key} = {row}id)"
    return f"{_own(index, row)} || setweight(newsapi_lexemes({joined}), '{others.weight}')"


def _name(index: SearchIndex) -> str:
    return f"{index.table}_{COLUMN}"


def _create_triggers(index: SearchIndex) -> list[str]:
    others, table, name = index.others, index.table, _name(index)
    assert others is not None
    observed = ", ".join(column.name for column in index.columns)
    again = f"UPDATE {table} AS owner SET {COLUMN} = {_whole(index, 'owner.')} WHERE owner.id IN"
    statements = [
        f"ALTER TABLE {table} ADD COLUMN {COLUMN} tsvector",
        f"UPDATE {table} AS owner SET {COLUMN} = {_whole(index, 'owner.')}",
        f"""
        CREATE FUNCTION {name}_of_row() RETURNS trigger LANGUAGE plpgsql AS $$
        BEGIN NEW.{COLUMN} := {_whole(index, "NEW.")}; RETURN NEW; END $$
        """,
        f"""
        CREATE TRIGGER {name} BEFORE INSERT OR UPDATE OF {observed} ON {table}
        FOR EACH ROW EXECUTE FUNCTION {name}_of_row()
        """,
        f"""
        CREATE FUNCTION {name}_of_owners() RETURNS trigger LANGUAGE plpgsql AS $$
        BEGIN
            IF TG_OP <> 'INSERT' THEN {again} (SELECT {others.key} FROM before); END IF;
            IF TG_OP <> 'DELETE' THEN {again} (SELECT {others.key} FROM after); END IF;
            RETURN NULL;
        END $$
        """,
    ]
    tables = {
        "insert": "NEW TABLE AS after",
        "update": "OLD TABLE AS before NEW TABLE AS after",
        "delete": "OLD TABLE AS before",
    }
    for event, named in tables.items():
        statements.append(
            f"CREATE TRIGGER {name}_{event} AFTER {event.upper()} ON {others.table} REFERENCING {named} "
            f"FOR EACH STATEMENT EXECUTE FUNCTION {name}_of_owners()"
        )
    return statements
