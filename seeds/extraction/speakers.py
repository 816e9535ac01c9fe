"""Speakers: who said each statement – by label, gender and what went before, never the nearest name."""

from collections.abc import Sequence
from dataclasses import dataclass, replace

from seeds.extraction.entities import Entities
from seeds.extraction.findings import Span
from seeds.extraction.nesting import leading_subject
from seeds.extraction.signatures import signature
from seeds.extraction.sources import (
    Source,
    gender_of_pronoun,
    holder_behind,
    is_somebody_new,
    read_label,
)
from seeds.extraction.standing_in import is_the_body, is_the_statement, issuer, leading_body
from seeds.extraction.statements import Sentence, Statement

_IMPERSONAL = frozenset(("it", "this", "that", "there"))
_MEMORY = 8  # sentences that a pronoun may reach back


@dataclass(frozen=True, slots=True, kw_only=True)
class Attributed:
    """A statement with its source; `label` and `cue` are those of the frame that governs it."""

    statement: Statement
    source: Source
    label: Span | None = None
    cue: Span | None = None
    via: str | None = None


class Attributor:
    """Goes through the statements of a body in the order of the text and remembers who spoke."""

    def __init__(self, body: str, sentences: Sequence[Sentence], entities: Entities) -> None:
        self.body = body
        self.entities = entities
        self.sentences = list(sentences)
        self.index = {s.number: i for i, s in enumerate(self.sentences)}
        self.spoke: dict[int, list[Attributed]] = {}  # by sentence
        self.last: Attributed | None = None

    def attribute(self, statements: Sequence[Statement]) -> list[Attributed]:
        """All statements with their sources, in the order of the text."""
        ordered = sorted(statements, key=lambda s: (s.sentence, s.cue is None, s.pieces[0][0]))
        framed_in = {s.paragraph for s in ordered if s.cue is not None}
        waiting: list[Statement] = []
        result: list[Attributed] = []
        for statement in ordered:
            unframed = statement.cue is None and statement.rule == "alone"
            if unframed and (signed := self._signed(statement)) is not None:
                result.append(signed)
                continue
            earlier = self._spoken_in(statement.paragraph)
            if unframed and not earlier and statement.paragraph in framed_in:
                waiting.append(statement)
                continue
            found = self._attribute(statement)
            self.spoke.setdefault(statement.sentence, []).append(found)
            self.last = found
            result += [self._with_frame_of(w, found, "later in the paragraph") for w in waiting]
            waiting.clear()
            result.append(found)
        result += [self._attribute(w) for w in waiting]
        return sorted(result, key=lambda a: a.statement.pieces[0][0])

    def _signed(self, statement: Statement) -> Attributed | None:
        """A quotation that is a paragraph of its own, with `— X, an analyst` in the one below."""
        label = signature(self.body, self.sentences, self.index.get(statement.sentence, -1), self.entities)
        if label is None:
            return None
        source = read_label(self.body, label, self.entities)
        return Attributed(statement=statement, source=replace(source, rule="signed"), label=label)

    def _spoken_in(self, paragraph: int) -> bool:
        return self.last is not None and self.last.statement.paragraph == paragraph

    def _attribute(self, statement: Statement) -> Attributed:
        if statement.cue is None and statement.rule == "alone":
            return self._continued(statement)
        label = statement.label or statement.subject
        if label is None:
            return self._of_context(statement)
        source = self._resolve(statement, label)
        rule = source.rule if statement.label else f"{source.rule} of the sentence"
        return Attributed(
            statement=statement,
            source=replace(source, rule=rule),
            label=label,
            cue=statement.cue,
            via=self._via(statement),
        )

    def _via(self, statement: Statement) -> str | None:
        if statement.via is None:
            return None
        return read_label(self.body, statement.via, self.entities).organization

    def _resolve(self, statement: Statement, label: Span) -> Source:
        """The source of a label; a possessive subject (`X’s remarks`) speaks for its owner."""
        source = read_label(self.body, label, self.entities)
        if source.form == "pronoun":
            return self._pronoun(statement, label)
        if not source.known and (standing := self._standing_in(statement, label)) is not None:
            return standing
        if not source.known and statement.label is None:
            owner = self._owner(label)
            if owner is not None:
                return Source(people=(owner,), form="name", rule="owner of the subject")
            return self._owned_by_pronoun(statement, label) or self._only_name(statement) or source
        return source

    def _standing_in(self, statement: Statement, label: Span) -> Source | None:
        """Whom `the company` or `the statement` speaks for."""
        text, number = self.body[slice(*label)], self.index.get(statement.sentence)
        if number is None:
            return None
        if is_the_body(text):
            return leading_body(self.body, self.sentences[number], label, self.entities)
        if is_the_statement(text):
            before = self.sentences[max(0, number - _MEMORY) : number]
            spoke = [(s, [a.source for a in self.spoke.get(s.number, ())]) for s in before]
            return issuer(self.body, spoke)
        return None

    def _owned_by_pronoun(self, statement: Statement, label: Span) -> Source | None:
        """`His standing`, `Her answer`."""
        first = self.body[slice(*label)].split(maxsplit=1)[0].lower()
        gender = {"his": "male", "her": "female"}.get(first)
        name = self._antecedent(statement, label, gender) if gender else None
        return Source(people=(name,), form="nominal", rule="owner of the subject") if name else None

    def _only_name(self, statement: Statement) -> Source | None:
        number = self.index.get(statement.sentence)
        if number is None:
            return None
        names = self._subjects(self.sentences[number], before=statement.pieces[0][0])
        return Source(people=(names[0],), form="name", rule="only name") if len(names) == 1 else None

    def _owner(self, label: Span) -> str | None:
        """`X’s remarks`, `the answer of X`: the person whose words or deeds the subject is."""
        people = self.entities.people_within(*label)
        if not people:
            return None
        first = people[0]
        follows = self.body[first.end : first.end + 2]
        return first.name if follows[:1] in ("'", "’") and label[1] - first.end > 2 else None

    # -- pronouns

    def _pronoun(self, statement: Statement, label: Span) -> Source:
        text = self.body[slice(*label)]
        gender = gender_of_pronoun(text)
        if gender is None:
            return (
                self._it(statement, label) if text.lower() == "it" else Source(form="pronoun", rule="pronoun")
            )
        name = self._antecedent(statement, label, gender)
        if name is None:
            return Source(form="pronoun", rule="pronoun")
        return Source(people=(name,), form="pronoun", rule="pronoun")

    def _antecedent(self, statement: Statement, label: Span, gender: str) -> str | None:
        """The first person that fits, from the beginning of this sentence back through those before."""
        number = self.index.get(statement.sentence)
        if number is None:
            return None
        here = self._subjects(self.sentences[number], before=label[0], without=statement.pieces)
        for name in here:
            if self._fits(name, gender):
                return name
        for back in range(number - 1, max(-1, number - 1 - _MEMORY), -1):
            sentence = self.sentences[back]
            if back == number - 1 and self._begins_with_somebody_new(sentence, gender):
                return None
            known = [n for n in self._focus(sentence) if self._fits(n, gender)]
            if known:
                return known[0]
        return None

    def _begins_with_somebody_new(self, sentence: Sentence, gender: str) -> bool:
        """`A ministry spokesman shrugged.`: the next sentence’s `he` is nobody named before."""
        lead = leading_subject(sentence.tokens, 0, len(sentence.tokens))
        if lead is None or any(a.source.people for a in self.spoke.get(sentence.number, [])):
            return False
        label = sentence.tokens[lead[0]].start, sentence.tokens[lead[1] - 1].end
        return (
            is_somebody_new(self.body[slice(*label)], gender)
            and holder_behind(self.body, label, self.entities) is None
            and not read_label(self.body, label, self.entities).known
        )

    def _fits(self, name: str, gender: str) -> bool:
        return self.entities.cast.gender(name) in (None, gender)

    def _focus(self, sentence: Sentence) -> list[str]:
        """Whom a sentence is about: who speaks in it, its subject, then everybody it names."""
        spoken = [n for a in self.spoke.get(sentence.number, []) for n in a.source.people]
        return list(dict.fromkeys([*spoken, *self._subjects(sentence, before=sentence.span[1])]))

    def _subjects(self, sentence: Sentence, *, before: int, without: Sequence[Span] = ()) -> list[str]:
        """People named outside quotation marks before a place: the subject of the sentence first."""
        tokens = sentence.tokens
        end = next((i for i, t in enumerate(tokens) if t.start >= before), len(tokens))
        lead = leading_subject(tokens, 0, end)
        named = [
            e
            for e in self.entities.within(sentence.span[0], before)
            if e.person
            and not any(low <= e.start < high for low, high in without)
            and not any(t.mark >= 0 and t.start < e.start < t.end for t in tokens)
        ]
        if lead is not None:
            label = tokens[lead[0]].start, tokens[lead[1] - 1].end
            named.sort(key=lambda e: not label[0] <= e.start < label[1])
            if holder := holder_behind(self.body, label, self.entities):
                named.sort(key=lambda e: e != holder)
        return list(dict.fromkeys(e.name for e in named))

    def _it(self, statement: Statement, label: Span) -> Source:
        """`it said`: the organization that spoke last, or that the sentence before begins with."""
        number = self.index.get(statement.sentence, 0)
        for back in range(number, max(-1, number - 3), -1):
            sentence = self.sentences[back]
            for found in self.spoke.get(sentence.number, []):
                if found.source.organization:
                    return Source(organization=found.source.organization, form="pronoun", rule="pronoun")
            before = label[0] if back == number else sentence.span[1]
            bodies = [e for e in self.entities.within(sentence.span[0], before) if not e.person]
            if bodies:
                return Source(organization=bodies[0].name, form="pronoun", rule="pronoun")
        return Source(form="pronoun", rule="pronoun")

    # -- quotations without a frame

    def _continued(self, statement: Statement) -> Attributed:
        """A quotation that stands alone goes on where the speaker before it stopped."""
        number = self.index.get(statement.sentence, 0)
        for back in range(number - 1, max(-1, number - 4), -1):
            sentence = self.sentences[back]
            spoken = self.spoke.get(sentence.number)
            if spoken:
                rule = (
                    "same speaker"
                    if sentence.paragraph == statement.paragraph
                    else "speaker of the paragraph before"
                )
                return self._with_frame_of(statement, spoken[-1], rule)
            if statement.paragraph - sentence.paragraph > 1:
                break
            subject, impersonal = self._subject_of(sentence, statement)
            if subject is not None:
                return subject
            if not impersonal:
                break
        return self._of_context(statement)

    def _subject_of(self, sentence: Sentence, statement: Statement) -> tuple[Attributed | None, bool]:
        """`She was firm. “We will not go.”`: the subject before; else whether there was no real one."""
        lead = leading_subject(sentence.tokens, 0, len(sentence.tokens))
        if lead is None:
            return None, True
        label = sentence.tokens[lead[0]].start, sentence.tokens[lead[1] - 1].end
        if self.body[slice(*label)].lower() in _IMPERSONAL:
            return None, True
        source = self._resolve(replace(statement, sentence=sentence.number, label=None), label)
        if not source.known:
            return None, False
        source = replace(source, role=None, rule="subject of the sentence before")
        return Attributed(statement=statement, source=source, label=label), False

    def _of_context(self, statement: Statement) -> Attributed:
        number = self.index.get(statement.sentence, 0)
        sentence = self.sentences[number]
        names = self._subjects(sentence, before=statement.pieces[0][0])
        if len(names) == 1:
            return Attributed(
                statement=statement,
                source=Source(people=(names[0],), form="name", rule="only name of the sentence"),
                cue=statement.cue,
            )
        if self.last is not None and self._spoken_in(statement.paragraph) and self.last.source.known:
            return self._with_frame_of(statement, self.last, "speaker of the paragraph")
        return Attributed(statement=statement, source=Source(rule="unknown"), cue=statement.cue)

    def _with_frame_of(self, statement: Statement, other: Attributed, rule: str) -> Attributed:
        return Attributed(
            statement=statement,
            source=replace(other.source, rule=rule),
            label=other.label,
            cue=other.cue,
            via=other.via,
        )
