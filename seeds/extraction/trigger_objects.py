"""Where the words that belong to a trigger stand: particles at once, objects behind, or before a passive."""

from seeds.extraction.vocabulary.event_triggers import Trigger
from seeds.extraction.vocabulary.words import words

OBJECT_WITHIN = 8
_APART_WITHIN = 6

SUBORDINATE = words(
    "after before as while since because when if where although though unless until whether whose who which"
)
BE = words("is are was were be been being am 's 're got gets get isn't aren't wasn't weren't")
_DAYS = words(
    "monday tuesday wednesday thursday friday saturday sunday yesterday today tonight again publicly urgently"
)
_OF_GUESTS = words(
    "receive host welcome greet question"
)  # `received a letter for the king`: nobody was received
_BETWEEN = words("to that with against for on about")
_ABOUT = words("for about on from")
_PARTICLES = words("out off down up over back away home aside")
_OTHER = words("by against on of from for with to at in into that")
_STOPS = frozenset({";", ":", "–", "—"})


def last_token(trigger: Trigger, lower: list[str], index: int) -> int | None:
    """The index of the last word that belongs to the trigger, or None where it is not complete."""
    if trigger.subjects and not _has_subject(trigger, lower, index):
        return None
    if not trigger.following and not trigger.objects:
        return index
    after = _behind_particles(trigger.following, lower, index + 1)
    if after is None and len(trigger.following) == 1 and trigger.following[0] in _PARTICLES:
        return _around_object(trigger, lower, index)
    if after is None or not trigger.objects:
        return None if after is None else after - 1
    if trigger.apart:
        if lower[after : after + 1] == ["to"] or _is_passive(lower, index):
            return None
        last = _first(trigger, lower, range(after + 1, min(after + _APART_WITHIN, len(lower))))
        return None if last is None or "," in lower[after:last] else last
    found = _first(trigger, lower, range(after, min(after + OBJECT_WITHIN, len(lower))))
    if found is None and _is_passive(lower, index):
        subject = _first(trigger, lower, range(index - 2, max(-1, index - 2 - OBJECT_WITHIN), -1))
        return None if subject is None else after - 1
    return found


def _has_subject(trigger: Trigger, lower: list[str], index: int) -> bool:
    """Whether one of those who do this stands before the verb, with no other clause between."""
    for position in range(index - 1, max(-1, index - 1 - OBJECT_WITHIN), -1):
        if lower[position] in trigger.subjects:
            return True
        if lower[position] in _STOPS or lower[position] in SUBORDINATE or lower[position] in _BETWEEN:
            return False
    return False


def _behind_particles(following: tuple[str, ...], lower: list[str], start: int) -> int | None:
    """Where the words that follow the trigger end: at once, or behind a day (`called on Monday for`)."""
    end = start + len(following)
    if tuple(lower[start:end]) == following:
        return end
    later = start + (lower[start : start + 1] == ["on"])
    if lower[later : later + 1] and lower[later] in _DAYS:
        return _behind_particles(following, lower, later + 1)
    return None


def _around_object(trigger: Trigger, lower: list[str], index: int) -> int | None:
    """The particle behind the object: `threw the envoys out`."""
    for position in range(index + 2, min(index + 2 + _APART_WITHIN, len(lower))):
        if lower[position] == trigger.following[0]:
            inner = trigger.objects.intersection(lower[index + 1 : position])
            return position if inner or not trigger.objects else None
        if lower[position] in _STOPS or lower[position] in SUBORDINATE or lower[position] in _OTHER | {"and"}:
            return None
    return None


def _first(trigger: Trigger, lower: list[str], positions: range) -> int | None:
    """The nearest of these positions with an object, in the same clause."""
    for position in positions:
        if lower[position] in trigger.objects:
            return position
        if lower[position] in _STOPS or (lower[position] in SUBORDINATE and not _is_like(lower, position)):
            return None
        if trigger.lemma in _OF_GUESTS and lower[position] in _ABOUT:
            return None
    return None


def _is_like(lower: list[str], position: int) -> bool:
    """Whether this is the `as` of `as an independent state`, which opens no clause."""
    return lower[position] == "as" and lower[position + 1 : position + 2] in (["a"], ["an"], ["independent"])


def _is_passive(lower: list[str], index: int) -> bool:
    """Whether a form of `be` stands before the word, an adverb between them or not."""
    return not BE.isdisjoint(lower[max(0, index - 2) : index]) and not lower[index].endswith("ing")
