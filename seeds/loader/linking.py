"""Deciding which stored record an entity of a document is: rather two records too many than two in one."""

from collections import Counter
from collections.abc import Callable, Sequence

from people.transliterations import ACRONYMS
from seeds.loader.comparing import agreement, contradicts, of_one_office, other_identifier
from seeds.loader.entities import Entity
from seeds.loader.known import Known
from seeds.loader.likeness import other_form

# How often the best known of several namesakes must be spoken of for each time that another is.
_MANY_TIMES = 5
_WORLDWIDE = frozenset(ACRONYMS.values())
Links = dict[Entity, Known]
Step = Callable[[Entity, list[Known], bool], Known | None]


def link(entities: Sequence[Entity], stored: Sequence[Known]) -> Links:
    """Which of the stored records each entity is; those left out are new.

    An identifier decides. Then what the article itself spoke of before, first under the same main name. Then
    a full name, if exactly one stored record has it, or if of several one agrees in a role or the country, or
    is the one of whom nearly all articles with that name speak; after that the same name in other letters.
    A contradicting identifier, country or calling rules a record out, and two of a name in one document
    stay two.
    """
    links: Links = {}
    keys = Counter(entity.key for entity in entities)
    spellings = Counter(entity.spelling for entity in entities)
    for step, homonyms in _STEPS:
        for entity in entities:
            if entity in links:
                continue
            free = [c for c in stored if not _taken(entity, c, links)]
            twins = keys[entity.key] > 1
            twins |= homonyms and entity.is_person and spellings[entity.spelling] > 1
            choice = step(entity, free, twins)
            if choice is not None:
                links[entity] = choice
    return links


def link_by_office(entities: Sequence[Entity], stored: Sequence[Known], links: Links) -> Links:
    """Which of the others are records under another form of the name: the office or the staff tell so."""
    more: Links = {}
    for entity in entities:
        free = [c for c in stored if not _taken(entity, c, {**links, **more})]
        alike = [c for c in free if of_one_office(entity, c) and not contradicts(entity, c)]
        if len(alike) == 1:
            more[entity] = alike[0]
    return more


def _by_identifier(entity: Entity, free: list[Known], _: bool) -> Known | None:
    known = (c for c in free if c.identifiers & entity.identifiers)
    return next((c for c in known if not other_identifier(entity, c)), None)


def _own_namesake_agreeing(entity: Entity, free: list[Known], _: bool) -> Known | None:
    return _best(entity, [c for c in _own(entity, free) if c.row.name_key == entity.key])


def _own_namesake(entity: Entity, free: list[Known], _: bool) -> Known | None:
    return next((c for c in _own(entity, free) if c.row.name_key == entity.key), None)


def _own_alias(entity: Entity, free: list[Known], _: bool) -> Known | None:
    own = _own(entity, free)
    return own[0] if len(own) == 1 else _best(entity, own)


def _by_name(entity: Entity, free: list[Known], homonymous: bool) -> Known | None:
    named = [c for c in free if _one_name(entity, c) and not contradicts(entity, c)]
    if len(named) == 1 and not homonymous:
        return named[0]
    if found := _best(entity, named):
        return found
    return None if homonymous else _best_known(named) or _of_that_name(entity, named)


def _by_spelling(entity: Entity, free: list[Known], homonymous: bool) -> Known | None:
    """The same name in other letters: Mohamed el-Sudani for Mohammed Al-Sudani."""
    named = [c for c in free if _one_spelling(entity, c) and not contradicts(entity, c)]
    if named and not homonymous and (len(named) == 1 or entity.spelling in _WORLDWIDE):
        return named[0]  # of those that have the letters of one body, the one that was there before
    return _best(entity, named)


def _of_that_name(entity: Entity, named: list[Known]) -> Known | None:
    """The one body whose main name it is, where others only bear it, too."""
    mine = [] if entity.is_person else [c for c in named if c.row.name_key == entity.key]
    return mine[0] if len(mine) == 1 else None


def _best_known(named: list[Known]) -> Known | None:
    """The one with many times the articles of any namesake: one misreading must not split a known name."""
    if not named:
        return None
    first, *others = sorted(named, key=lambda c: -c.articles)
    known = first.articles >= _MANY_TIMES and all(first.articles >= _MANY_TIMES * c.articles for c in others)
    return first if known else None


# Each with whether two of one spelling in a document are as doubtful for it as two of one name.
_STEPS: tuple[tuple[Step, bool], ...] = (
    (_by_identifier, False),
    (_own_namesake_agreeing, False),
    (_own_namesake, False),
    (_own_alias, False),
    (_by_name, False),
    (_by_spelling, True),
)


def _one_name(entity: Entity, candidate: Known) -> bool:
    """Whether they have a full name in common, and the main name of one is a name of the other.

    A second name in common is not enough: two may be called "The Iron Lady".
    """
    main_shared = entity.key in candidate.all_keys or candidate.row.name_key in entity.names
    if entity.publishes and candidate.publishes and entity.key in candidate.all_keys:
        return True
    return main_shared and not entity.full_keys.isdisjoint(candidate.full_keys)


def _one_spelling(entity: Entity, candidate: Known) -> bool:
    """Whether the main name of one is a name of the other, spelled in another way."""
    shared = entity.spelling in candidate.spellings or candidate.spelling in entity.spellings
    return shared and not other_form({name for name, _ in entity.names.values()}, set(candidate.names))


def _own(entity: Entity, free: list[Known]) -> list[Known]:
    """Records that the article spoke of before; what no other article speaks of can't contradict it."""
    here = [c for c in free if c.own and _same_here(entity, c)]
    return [c for c in here if not c.shared or not contradicts(entity, c)]


def _same_here(entity: Entity, candidate: Known) -> bool:
    """Whether a record that the article spoke of before is meant again: here a short main name is enough."""
    if entity.key == candidate.row.name_key or _one_name(entity, candidate):
        return True
    if _one_spelling(entity, candidate) or of_one_office(entity, candidate):
        return True
    return candidate.merged and entity.key in candidate.all_keys


def _best(entity: Entity, among: list[Known]) -> Known | None:
    """The one that agrees most; None where none does or two agree alike."""
    scored = sorted(((agreement(entity, c), c) for c in among), key=lambda pair: -pair[0])
    if not scored or scored[0][0] == 0 or (len(scored) > 1 and scored[0][0] == scored[1][0]):
        return None
    return scored[0][1]


def _taken(entity: Entity, candidate: Known, links: dict[Entity, Known]) -> bool:
    """Whether another entity of the document is that record already.

    Only a record into which another was merged may be two, under two names, and a body that the document
    calls in two ways: GOP and Republican Party.
    """
    holders = [other for other, c in links.items() if c is candidate]
    return any(
        not one_body(entity, other) and (not candidate.merged or other.key == entity.key) for other in holders
    )


def one_body(entity: Entity, other: Entity) -> bool:
    """Whether two names of a document are spellings of one body's name."""
    if entity.is_person or other.is_person or entity.spelling is None:
        return False
    names, others = ({name for name, _ in one.names.values()} for one in (entity, other))
    return entity.spelling == other.spelling and entity.key != other.key and not other_form(names, others)
