"""Deciding which stored record an entity of a document is: rather two records too many than two in one."""

from collections import Counter
from collections.abc import Sequence

from seeds.loader.candidates import Candidate
from seeds.loader.entities import Entity, Pair

# Schemes under which one body may have several values, where each is part of the other.
_NESTED = "domain"
# How often the best known of several namesakes must be spoken of for each time that another is.
_MANY_TIMES = 5


def link(entities: Sequence[Entity], stored: Sequence[Candidate]) -> dict[Entity, Candidate]:
    """Which of the stored records each entity is; those left out are new.

    An identifier decides. Then what the article itself spoke of before, first under the same main name. Then
    a full name, if exactly one stored record has it, or if of several one agrees in a role or the country, or
    is the one of whom nearly all articles with that name speak. A contradicting identifier or country rules a
    record out, and two of a name in one document stay two.
    """
    links: dict[Entity, Candidate] = {}
    homonyms = Counter(entity.key for entity in entities)
    for step in _STEPS:
        for entity in entities:
            if entity in links:
                continue
            free = [c for c in stored if not _taken(entity, c, links)]
            choice = step(entity, free, homonyms[entity.key] > 1)
            if choice is not None:
                links[entity] = choice
    return links


def _by_identifier(entity: Entity, free: list[Candidate], _: bool) -> Candidate | None:
    known = (c for c in free if c.identifiers & entity.identifiers)
    return next((c for c in known if not _other_identifier(entity, c)), None)


def _own_namesake_agreeing(entity: Entity, free: list[Candidate], _: bool) -> Candidate | None:
    return _best(entity, [c for c in _own(entity, free) if c.row.name_key == entity.key])


def _own_namesake(entity: Entity, free: list[Candidate], _: bool) -> Candidate | None:
    return next((c for c in _own(entity, free) if c.row.name_key == entity.key), None)


def _own_alias(entity: Entity, free: list[Candidate], _: bool) -> Candidate | None:
    own = _own(entity, free)
    return own[0] if len(own) == 1 else _best(entity, own)


def _by_name(entity: Entity, free: list[Candidate], homonymous: bool) -> Candidate | None:
    named = [c for c in free if _one_name(entity, c) and not _contradicts(entity, c)]
    if len(named) == 1 and not homonymous:
        return named[0]
    return _best(entity, named) or (None if homonymous else _best_known(named))


def _best_known(named: list[Candidate]) -> Candidate | None:
    """The one with many times the articles of any namesake: one misreading must not split a known name."""
    if not named:
        return None
    first, *others = sorted(named, key=lambda c: -c.articles)
    known = first.articles >= _MANY_TIMES and all(first.articles >= _MANY_TIMES * c.articles for c in others)
    return first if known else None


_STEPS = (_by_identifier, _own_namesake_agreeing, _own_namesake, _own_alias, _by_name)


def _one_name(entity: Entity, candidate: Candidate) -> bool:
    """Whether they have a full name in common, and the main name of one is a name of the other.

    A second name in common is not enough: two may be called "The Iron Lady".
    """
    main_shared = entity.key in candidate.all_keys or candidate.row.name_key in entity.names
    if entity.publishes and candidate.publishes and entity.key in candidate.all_keys:
        return True
    return main_shared and not entity.full_keys.isdisjoint(candidate.full_keys)


def _own(entity: Entity, free: list[Candidate]) -> list[Candidate]:
    """Records that the article spoke of before; what no other article speaks of can't contradict it."""
    here = [c for c in free if c.own and _same_here(entity, c)]
    return [c for c in here if not c.shared or not _contradicts(entity, c)]


def _same_here(entity: Entity, candidate: Candidate) -> bool:
    """Whether a record that the article spoke of before is meant again: here a short main name is enough."""
    if entity.key == candidate.row.name_key or _one_name(entity, candidate):
        return True
    return candidate.merged and entity.key in candidate.all_keys


def _best(entity: Entity, among: list[Candidate]) -> Candidate | None:
    """The one that agrees most; None where none does or two agree alike."""
    scored = sorted(((_agreement(entity, c), c) for c in among), key=lambda pair: -pair[0])
    if not scored or scored[0][0] == 0 or (len(scored) > 1 and scored[0][0] == scored[1][0]):
        return None
    return scored[0][1]


def _agreement(entity: Entity, candidate: Candidate) -> int:
    country = entity.found.country
    same_country = country is not None and country == candidate.row.country
    return len(entity.roles & candidate.roles) + same_country


def _contradicts(entity: Entity, candidate: Candidate) -> bool:
    country, known = entity.found.country, candidate.row.country
    return bool(country and known and country != known) or _other_identifier(entity, candidate)


def _other_identifier(entity: Entity, candidate: Candidate) -> bool:
    for scheme, value in entity.identifiers:
        known = {other for name, other in candidate.identifiers if name == scheme}
        if known and not any(_compatible((scheme, value), (scheme, other)) for other in known):
            return True
    return False


def _compatible(pair: Pair, other: Pair) -> bool:
    if pair == other:
        return True
    (scheme, value), (_, second) = pair, other
    return scheme == _NESTED and (value.endswith(f".{second}") or second.endswith(f".{value}"))


def _taken(entity: Entity, candidate: Candidate, links: dict[Entity, Candidate]) -> bool:
    """Only a record into which another was merged may be two entities of one document, under two names."""
    holders = [other for other, c in links.items() if c is candidate]
    return any(not candidate.merged or other.key == entity.key for other in holders)
