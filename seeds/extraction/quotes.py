"""Quotes: statements with their speakers as records of the import contract."""

from bisect import bisect_right
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace

from seeds.extraction.assembly import Assembler
from seeds.extraction.blocks import find_blocks
from seeds.extraction.confidence import quote_confidence
from seeds.extraction.entities import CastLike, Entities
from seeds.extraction.findings import MentionForm, MentionFound, PersonFound, QuoteFound, Span
from seeds.extraction.marks import Marked
from seeds.extraction.speakers import Attributed, Attributor
from seeds.extraction.spoken_of import Meant, SpokenOf, Topics
from seeds.extraction.statements import Statement, join_paragraphs, read_sentences
from seeds.extraction.transcripts import Turn, find_turns, people_of_turns

# How sure a quote is whose rule nobody has counted yet.
_UNCOUNTED = 0.6


def read_quotes(
    body: str, *, sentences: Sequence[Span], marks: Sequence[Marked], cast: CastLike
) -> tuple[tuple[QuoteFound, ...], tuple[PersonFound, ...]]:
    """All statements of `body`; and its people with the labels (`he`, `the minister`) that mean them."""
    turns = find_turns(body)
    people = people_of_turns(body, turns, cast.people)
    entities = Entities(cast, people)
    units = read_sentences(body, sentences, marks)
    assembler = Assembler(body, marks)
    statements = [s for unit in units for s in assembler.statements(unit)]
    statements = _with_blocks(statements, find_blocks(body, units))
    statements = _with_turns(statements, turns, sentences)
    attributed = Attributor(body, units, entities).attribute(join_paragraphs(body, statements))
    kept = list(_without_reporters(attributed))
    topics = Topics(body, sentences, entities)
    records = [_record(body, a, topics) for a in kept]
    labels = _labels_as_mentions(body, kept, entities)
    _add_pronouns(labels, body, [m for _, spoken_of in records for m in spoken_of.meant])
    mentioned = tuple(_mentioned(person, labels) for person in people)
    return tuple(record for record, _ in records), mentioned


def _with_turns(
    statements: list[Statement], turns: Sequence[Turn], sentences: Sequence[Span]
) -> list[Statement]:
    """The turns of a transcript are statements as they stand; nothing within them is one."""
    starts = [start for start, _ in sentences]
    said = [turn.said for turn in turns]
    outside = [s for s in statements if not _is_covered(s.pieces[0][0], said)] if turns else statements
    return outside + [
        Statement(
            kind="direct",
            pieces=(turn.said,),
            rule="turn",
            sentence=max(0, bisect_right(starts, turn.label[0]) - 1),
            paragraph=turn.paragraph,
            label=turn.label,
        )
        for turn in turns
    ]


def _with_blocks(statements: list[Statement], blocks: Sequence[Statement]) -> list[Statement]:
    """Paragraphs below `The minister said:` are one statement; nothing within them is one."""
    said = [piece for block in blocks for piece in block.pieces]
    outside = [s for s in statements if not _is_covered(s.pieces[0][0], said)] if said else statements
    return [*outside, *blocks]


def _is_covered(place: int, spans: Sequence[Span]) -> bool:
    index = bisect_right(spans, (place, place + 1)) - 1
    return any(low <= place < high for low, high in spans[max(0, index) : index + 2])


def _mentioned(person: PersonFound, labels: Mapping[str, tuple[MentionFound, ...]]) -> PersonFound:
    """The person with those pronouns and offices as mentions that were found to mean them."""
    more = labels.get(person.key or person.name, ())
    if not more:
        return person
    return replace(person, mentions=tuple(sorted(person.mentions + more, key=lambda m: (m.start, m.end))))


def _without_reporters(attributed: Sequence[Attributed]) -> Iterable[Attributed]:
    """An agency that only reports somebody's statement makes none of its own."""
    reporters = {a.statement.via for a in attributed if a.via is not None}
    return (a for a in attributed if a.statement.label is None or a.statement.label not in reporters)


def _record(body: str, found: Attributed, topics: Topics) -> tuple[QuoteFound, SpokenOf]:
    statement, source = found.statement, found.source
    spans = tuple(_without_comma(body, span) for span in statement.pieces)
    label, rule = found.label, f"{statement.rule}: {source.rule}"
    spoken_of = topics.of(found, spans)
    record = QuoteFound(
        kind=statement.kind,
        text=join_pieces(body, spans),
        start=spans[0][0],
        end=spans[-1][1],
        spans=spans,
        speaker=source.people[0] if source.people else None,
        organization=None if source.people else source.organization,
        co_speakers=source.people[1:],
        via=found.via,
        speaker_label=None if label is None else body[slice(*label)],
        speaker_label_start=label and label[0],
        speaker_label_end=label and label[1],
        speaker_role=None if source.role is None else " ".join(source.role.split()),
        cue=None if found.cue is None else body[slice(*found.cue)],
        cue_start=found.cue and found.cue[0],
        cue_end=found.cue and found.cue[1],
        about=spoken_of.names,
        rule=rule,
        confidence=quote_confidence(rule, _UNCOUNTED),
    )
    return record, spoken_of


def _without_comma(body: str, span: Span) -> Span:
    start, end = span
    if body[end - 1] != "," or end - 1 == start:
        return span
    while end - 1 > start and (body[end - 1] == "," or body[end - 1].isspace()):
        end -= 1
    return start, end


def join_pieces(body: str, spans: Sequence[Span]) -> str:
    """The text of a quote: its pieces joined by one space, by a blank line across paragraphs."""
    text = ""
    last = None
    for start, end in spans:
        if last is not None:
            text += "\n\n" if "\n\n" in body[last:start] else " "
        text += body[start:end]
        last = end
    return text


def _add_pronouns(labels: dict[str, tuple[MentionFound, ...]], body: str, pronouns: Sequence[Meant]) -> None:
    """Pronouns inside statements mention whom they mean, each once: statements may lie in statements."""
    for span, name in dict.fromkeys((meant.span, meant.name) for meant in pronouns):
        start, end = span
        known = labels.get(name, ())
        if all((m.start, m.end) != span for m in known):
            mention = MentionFound(
                start=start, end=end, text=body[start:end], form="pronoun", rule="pronoun in a statement"
            )
            labels[name] = (*known, mention)


def _labels_as_mentions(
    body: str, attributed: Sequence[Attributed], entities: Entities
) -> dict[str, tuple[MentionFound, ...]]:
    known = {(e.start, e.end) for e in entities.mentions}
    found: dict[str, dict[Span, MentionFound]] = {}
    for item in attributed:
        label, source = item.label, item.source
        if (
            label is None
            or label in known
            or len(source.people) != 1
            or not source.rule.startswith(("pronoun", "role"))
        ):
            continue
        form: MentionForm = "pronoun" if source.form == "pronoun" else "nominal"
        mention = MentionFound(
            start=label[0],
            end=label[1],
            text=body[slice(*label)],
            form=form,
            rule=source.rule,
            confidence=quote_confidence(source.rule, _UNCOUNTED),
        )
        found.setdefault(source.people[0], {})[label] = mention
    return {name: tuple(mentions.values()) for name, mentions in found.items()}
