"""Sources: whom a printed label means – a name, an office, a pronoun, a body – as far as the words tell."""

import re
from dataclasses import dataclass

from seeds.extraction.entities import Entities, Entity
from seeds.extraction.findings import MentionForm, Span
from seeds.extraction.vocabulary.letters import UPPER
from seeds.extraction.vocabulary.organizations import DESCRIPTIONS
from seeds.extraction.vocabulary.titles import CALLINGS, GENDER_OF_ROLE, OFFICES
from seeds.extraction.vocabulary.words import words

_CUT = re.compile(
    r"[,;(—–]|\s(?=(?:of|for|from|at|in|on|with|who|whose|which|that|to|by|as|near|about|against)\s)"
    r"|\s(?=(?!acting|outgoing|incoming|sitting|leading|visiting|reigning|ruling)(?-i:[a-z]+ing [A-Z]))",
    re.IGNORECASE,
)
# What stands between an office and its holder: a comma, and perhaps titles: `the chairman, Major General X`.
_BEFORE_HOLDER = re.compile(rf"[,—–](?:\s(?:[{UPPER}][\w.’'-]*|(?:retired|former)))*\s*$")
_CALLED = re.compile(r"\b(?:(?:identified|known|(?:him|her)self) (?:only )?as|named) $")
_CAPITAL_LAST = re.compile(rf"[{UPPER}][^\W\d_]+$")
_ARTICLE = re.compile(r"^(?:the|a|an|his|her|their|its|our|my)\s+", re.IGNORECASE)
_POSSESSIVE = re.compile(r"^['’]s?\s")
_SINGULAR = {"he": "male", "him": "male", "she": "female", "her": "female"}
_PRONOUNS = words("he him she her they them it we i you who which that this these those")
_ASSUMED = re.compile(
    r"\bwho (?:gave|goes|went|uses?d?|identified|introduced|calls|called|is known|was known|asked)\b"
    r"[^,.]{0,50} (?:as|by|of) $"
)
_ANYBODY = words("man woman boy girl teenager youth passenger customer villager stranger reader caller")
_PREPOSITION = re.compile(r"\b(?:of|for|from|to|with|by|about|at|in|on)\b")
_ALONG = re.compile(r" and (?:her|his|their) [^,]{3,60}, ")
_LED_BY = re.compile(r"\b(?:headed|led|chaired|run|owned|founded|backed|written|signed|issued|filed) by\b")
_NEW = re.compile(r"(?:an?|another|one)\s+", re.IGNORECASE)
_MAX_ROLE_WORDS = 10
_LONGEST_HOLDER = 60  # characters, with its titles


@dataclass(frozen=True, slots=True, kw_only=True)
class Source:
    """Whom a label means; nobody where it names a group or a nameless person."""

    people: tuple[str, ...] = ()
    organization: str | None = None
    role: str | None = None
    form: MentionForm = "nominal"  # how the label speaks of its source
    rule: str = "unnamed"

    @property
    def known(self) -> bool:
        return bool(self.people or self.organization)


def read_label(body: str, label: Span, entities: Entities) -> Source:
    """The source that the label itself tells of; pronouns are left to the context."""
    start, end = label
    text = body[start:end]
    if text.lower() in _PRONOUNS:
        return Source(form="pronoun", rule="pronoun")
    named = _named(body, label, entities)
    if named is not None:
        return named
    if text.isupper() and (meant := _of_initials(label, entities)):
        return Source(people=(meant,), rule="initials")
    of_another = _NEW.match(text) and entities.people_within(start, end)  # `a panel headed by Justice X`
    holder = None if of_another else entities.holder(_office(text), start)
    if holder is not None:
        return Source(people=(holder,), role=_without_article(_office(text)), rule="role")
    return _body_that_speaks(body, label, entities) or Source()


def _of_initials(label: Span, entities: Entities) -> str | None:
    """The person whose letters label a turn: `((RF))`."""
    found = (e.name for e in entities.within(*label) if e.person and (e.start, e.end) == label)
    return next(found, None)


def _core_end(body: str, label: Span, people: list[Entity]) -> int:
    """Where the head of the label ends: before the first comma or preposition outside a name."""
    for cut in _CUT.finditer(body, *label):
        if not any(e.start < cut.start() < e.end for e in people) and cut.start() > label[0]:
            return cut.start()
    return label[1]


def _named(body: str, label: Span, entities: Entities) -> Source | None:
    """The label is headed by a name: `Sen. X`, `X and Y`, `the minister, X`."""
    start, end = label
    people = entities.people_within(start, end)
    if not people:
        return None
    core = _core_end(body, label, people)
    heads = [e for e in people if e.end <= core and _heads(body, e, core)]
    if heads:
        beside = _beside(body, (heads[-1].end, end), people)
        names = tuple(dict.fromkeys([e.name for e in heads] + beside))
        role = _role_before(body[start : heads[0].start]) or _role_after(body[heads[0].end : end])
        return Source(
            people=names, role=role, form="name", rule="name" if role is None else "name with a role"
        )
    return (
        _holder_after(body, start, people)
        or _office_and_name(body, label, people, entities)
        or _called(body, start, people)
        or _assumed(body, label, people)
    )


def _called(body: str, start: int, people: list[Entity]) -> Source | None:
    """`a woman identified as X`, `a man named X`."""
    found = [e for e in people if _CALLED.search(body, start, e.start)]
    return Source(people=(found[0].name,), form="name", rule="name") if found else None


def _beside(body: str, behind: Span, people: list[Entity]) -> list[str]:
    """`X and her deputy, Y`: the name of who speaks along."""
    along = _ALONG.match(body, *behind)
    return [e.name for e in people if along and e.start == along.end()]


def _assumed(body: str, label: Span, people: list[Entity]) -> Source | None:
    """`a woman who gave her name only as X`, `a commander who goes by the name of X`."""
    last = people[-1]
    told = last.end == label[1] and _ASSUMED.search(body, label[0], last.start)
    return Source(people=(last.name,), form="name", rule="assumed name") if told else None


def _holder_after(body: str, start: int, people: list[Entity]) -> Source | None:
    """`the minister, X`, `the spokesman for the ministry, Major General X`."""
    for entity in people:
        comma = _BEFORE_HOLDER.search(body, start, entity.start)
        if comma and not _POSSESSIVE.match(body[entity.end : entity.end + 3]):
            role = _role_before(body[start : comma.start()])
            return Source(people=(entity.name,), role=role, form="name", rule="name after an office")
    return None


def holder_behind(body: str, label: Span, entities: Entities) -> Entity | None:
    """`A spokesman for X, Y, shrugged`: the name between commas behind an office."""
    start, end = label
    last = body[start:end].rsplit(maxsplit=1)[-1].lower()
    office = _ARTICLE.match(body[start:end]) or last in OFFICES or last in CALLINGS
    if body[end : end + 2] != ", " or not office:
        return None
    for entity in entities.people_within(end, end + _LONGEST_HOLDER)[:1]:
        if _BEFORE_HOLDER.fullmatch(body, end, entity.start) and body[entity.end : entity.end + 1] == ",":
            return entity
    return None


def is_somebody_new(label: str, gender: str) -> bool:
    """`A ministry spokesman`, `another official`: one person whom the text has not named."""
    opening = _NEW.match(label)
    if opening is None:
        return False
    head = _CUT.split(label[opening.end() :], maxsplit=1)[0].split()[-1:]
    calling = head[0].lower() if head else ""
    return (calling in OFFICES or calling in CALLINGS or calling in _ANYBODY) and GENDER_OF_ROLE.get(
        calling, gender
    ) == gender


def _is_holder_of(body: str, before: Span, entities: Entities) -> bool:
    """`Alpine Club of X (AC) spokesperson Y`: a body, an office, no preposition but of the body."""
    text = body[slice(*before)]
    office = text.split()[-1:]
    if not office or not (office[0].lower() in OFFICES or office[0].lower() in CALLINGS) or "," in text:
        return False
    bodies = [e for e in entities.within(*before) if not e.person]
    bare = "".join(c for i, c in enumerate(text, before[0]) if not any(e.start <= i < e.end for e in bodies))
    return bool(bodies) and _PREPOSITION.search(bare) is None


def _office_and_name(body: str, label: Span, people: list[Entity], entities: Entities) -> Source | None:
    """`Secretary of State X`: the name ends the label though a preposition stands before it."""
    last = people[-1]
    before = body[label[0] : last.start].rstrip()
    if last.end == label[1] and _is_holder_of(body, (label[0], last.start), entities):
        return Source(
            people=(last.name,), role=_without_article(before), form="name", rule="name with a role"
        )
    if _LED_BY.search(before):
        return None  # `a panel headed by Justice X`
    if last.end == label[1] and before and _CAPITAL_LAST.search(before) and "," not in before:
        return Source(
            people=(last.name,), role=_without_article(before), form="name", rule="name with a role"
        )
    return None


def _heads(body: str, entity: Entity, core: int) -> bool:
    """Does the name end a noun phrase, alone or joined by "and"?"""
    rest = body[entity.end : core].strip()
    return not rest or re.match(r"(?:and|&)\s|Jr\.?$|Sr\.?$|I+$|\d+$|himself$|herself$", rest) is not None


def _role_before(text: str) -> str | None:
    text = _without_article(text.strip(" ,"))
    return text if text and len(text.split()) <= _MAX_ROLE_WORDS and re.search(r"[^\W\d_]{2}", text) else None


def _role_after(text: str) -> str | None:
    """`, a doctor from Rome,` behind the name."""
    match = re.match(r"\s*[,—–]\s*(?:(?:an?|the|his|her)\s)?([^,—–]+)", text)
    if match is None or not re.match(r"[^\W\d_]{3}", match[1]):
        return None
    role = match[1].strip()
    clause = re.match(r"(?:who|whose|which|where|when|speaking|during|in|on|at|after)\b", role) is not None
    return None if clause or len(role.split()) > _MAX_ROLE_WORDS else role


def _without_article(text: str) -> str:
    return _ARTICLE.sub("", text.strip())


def _office(text: str) -> str:
    return re.split(r",|\s(?:who|which)\s", text, maxsplit=1)[0].strip()


def _body_that_speaks(body: str, label: Span, entities: Entities) -> Source | None:
    """An organization that heads the label: `the ministry`, `Human Rights Watch in Geneva`."""
    start, end = label
    found = [e for e in entities.within(start, end) if not e.person]
    if not found:
        return None
    core = _core_end(body, label, found)
    for entity in found:
        if (
            entity.end <= core
            and (_heads(body, entity, core) or body[entity.end : core].strip() in DESCRIPTIONS)
            and not body[start : entity.start].strip().endswith("'s")
        ):
            return Source(organization=entity.name, form=entity.form, rule="organization")
    bracketed = found[0] if body[found[0].start - 1 : found[0].start] == "(" else None
    if bracketed is not None and body[core : bracketed.start].strip() in ("(", ""):
        return Source(organization=bracketed.name, form="name", rule="organization")
    return None


def gender_of_pronoun(text: str) -> str | None:
    """`male` or `female` for he and she."""
    return _SINGULAR.get(text.lower())
