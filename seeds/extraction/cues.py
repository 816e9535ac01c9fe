"""Cues: the verbs of a sentence that report speech, told from nouns and adjectives of the same spelling."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from typing import Literal

from seeds.extraction.phrases import is_ly
from seeds.extraction.tokens import Token
from seeds.extraction.vocabulary import grammar
from seeds.extraction.vocabulary.saying import PARTICIPLES, PAST, VERBS, Verb
from seeds.extraction.vocabulary.words import words

_SUBMITTING = words("submitted submits deposed deposes")
_REPORTED = words("reported noted described revealed documented explained told")
# Every word that may be a cue: a sentence without any has none.
CUE_WORDS = frozenset(VERBS) | _SUBMITTING | _REPORTED | words("according point points pointed pointing")
Form = Literal["finite", "participle", "according", "passive"]

_ACCORDING = Verb("according to", clause=True, bare=True)
_POINT_OUT = Verb("point out", clause=True)
_SUBMIT = Verb("submit", clause=True)
_DECLINING = words("""
    declined declines refused refuses failed fails unable decline refuse fail wouldn't didn't yet
    tried wanted wants hoped expected expects plans planned supposed likely asked invited
""")
_GIVEN_TO = words("likely quick careful happy fond keen eager glad proud")
_DEGREES = words("more most less so very too slightly somewhat generally always")
_LEADS_ON = _GIVEN_TO | words(
    """went goes continued continues continue continuing moved proceeded hastened rushed began begins managed
    dared liked likes"""
)
_REFLEXIVE = words("itself himself herself themselves ourselves myself")
_ADVANCE = frozenset(("that", "“”", "he", "she", "they", "it", "there", "we", "i", "how", "—"))


@dataclass(frozen=True, slots=True)
class Cue:
    """A verb group `lo:hi` (in tokens) with its verb at `verb_at`."""

    lo: int
    hi: int
    verb_at: int
    verb: Verb
    form: Form = "finite"
    negated: bool = False
    extra: int = 0  # tokens that belong to the printed cue after the verb: "out" of "pointed out"


def find_cues(tokens: Sequence[Token]) -> Iterator[Cue]:
    """All verbs of saying outside quotation marks, in order."""
    for index, token in enumerate(tokens):
        if token.lower not in CUE_WORDS:
            continue
        cue = _cue_at(tokens, index)
        if cue is not None:
            yield cue


def _cue_at(tokens: Sequence[Token], index: int) -> Cue | None:
    lower = tokens[index].lower
    following = tokens[index + 1].lower if index + 1 < len(tokens) else ""
    if lower == "according" and following == "to":
        return Cue(index, index + 2, index, _ACCORDING, "according", extra=1)
    if lower in ("pointed", "points", "point", "pointing") and following == "out":
        return _group(tokens, index, _POINT_OUT, extra=1)
    if lower == "deny" and index and tokens[index - 1].lower in ("or", "nor"):
        return None  # `could not confirm or deny`
    if lower in _SUBMITTING and following == "that":
        return _group(tokens, index, _SUBMIT, extra=0)
    if following == "by" and (cue := _passive(tokens, index)):
        return cue
    if lower == "told" and following == "," and index and tokens[index - 1].lower == "all":
        return None  # `all told`
    verb = None if lower == "briefed" and following in _BRIEFED else VERBS.get(lower)
    if verb is None or (tokens[index].capital and not _may_be_capital(tokens, index)):
        return None
    if _is_noun(tokens, index, verb) or (
        verb.lemma in ("advise", "remind", "assure") and following in _REFLEXIVE
    ):
        return None
    return _group(tokens, index, verb, extra=0)


def _passive(tokens: Sequence[Token], index: int) -> Cue | None:
    """`As first reported by X, …` is as `according to X`; `asked by X whether …` is X asking."""
    lower = tokens[index].lower
    if lower == "asked":
        return Cue(index, index + 2, index, VERBS["asked"], "passive", extra=1)
    low = index - 1
    while low > 0 and tokens[low].lower in ("first", "previously", "widely", "also"):
        low -= 1
    if lower not in _REPORTED or low < 0 or tokens[low].lower != "as":
        return None
    return Cue(low, index + 2, index, _ACCORDING, "according", extra=1)


_BRIEFED = ("on", "about", "by")  # `people briefed on the talks`: who they are, nothing they say


def _may_be_capital(tokens: Sequence[Token], index: int) -> bool:
    """A cue in capitals: at the beginning of a sentence, right after a quotation, or in an ALL-CAPS line."""
    before = tokens[index - 1] if index else None
    shouted = before is not None and len(before.text) > 1 and before.text.isupper()
    return before is None or before.mark >= 0 or (shouted and tokens[index].text.isupper())


def _is_noun(tokens: Sequence[Token], index: int, verb: Verb) -> bool:
    lower = tokens[index].lower
    before = tokens[index - 1] if index else None
    if before is None or lower == "said":
        return lower in PAST and lower != "said" and before is None and lower not in ("told", "asked")
    possessive = before.lower.endswith(("'s", "s'")) and before.lower not in ("he's", "she's", "it's")
    if possessive or (before.lower in grammar.DETERMINERS and before.lower not in _SUBJECTS):
        return True
    if before.lower in grammar.PREPOSITIONS - {"to"} and lower not in PARTICIPLES:
        return True
    if before.lower in _NUMBERS and lower.endswith("s"):
        return True  # `two recounts`
    if lower in PAST or lower in PARTICIPLES or not verb.noun:
        return False
    return _noun_rather_than_verb(tokens, index, before, verb)


_SUBJECTS = words("this that these those some many most few all others another several both one each")
_NUMBERS = words("two three four five six seven eight nine ten")
_SUBJECTS |= _NUMBERS


def _noun_rather_than_verb(tokens: Sequence[Token], index: int, before: Token, verb: Verb) -> bool:
    if (
        before.lower in grammar.SUBJECT_PRONOUNS
        or before.lower in grammar.AUXILIARIES
        or before.lower == "to"
    ):
        return False
    following = tokens[index + 1].lower if index + 1 < len(tokens) else ""
    if before.lower in _NUMBERS:
        return True  # `the first four states`
    singular = tokens[index].lower.endswith("s") and index + 1 < len(tokens)
    if singular and before.mark >= 0 and tokens[index + 1].capital:
        return False  # `“…,” cautions Anna Lake`
    named = before.capital or (before.text == ")" and index > 2 and tokens[index - 2].text.isupper())
    if named and tokens[index].lower.endswith("s") and following in grammar.DETERMINERS:
        return False
    if verb.infinitive and following == "to" and (before.capital or is_plain_adverb(before.lower)):
        return False  # `Anna Lake often pledges to …`
    return following not in _ADVANCE


def _group(tokens: Sequence[Token], index: int, verb: Verb, *, extra: int) -> Cue | None:
    """The verb with its auxiliaries and adverbs, or None where it isn't an assertion."""
    lower = tokens[index].lower
    low = index
    seen: set[str] = set()
    while low > 0 and _belongs_to_verb(tokens[low - 1], seen):
        if "to" in seen and tokens[low - 1].lower in _GIVEN_TO:
            break
        low -= 1
        seen.add(tokens[low].lower)
    while low < index and is_plain_adverb(tokens[low].lower) and tokens[low].lower not in grammar.AUXILIARIES:
        if low and tokens[low - 1].is_word:
            break
        low += 1
    hi = index + 1 + extra
    before = tokens[low - 1].lower if low else ""
    if low < index and (before.endswith(("'s", "s'")) or before in grammar.DETERMINERS - _SUBJECTS):
        return None
    if (
        verb.lemma in ("continue", "begin", "agree", "offer")
        and hi < len(tokens)
        and tokens[hi].lower == "to"
    ):
        return None
    if "to" in seen and lower not in PARTICIPLES:
        return _led_to(tokens, low, Cue(low, hi, index, verb, extra=extra))
    progressive = lower in PARTICIPLES and bool(seen & grammar.BE)
    if lower in PAST and seen & grammar.BE and not seen & {"having"}:
        return None
    if before == "as" and low > 1 and tokens[low - 2].lower == "quoted" and lower in PARTICIPLES:
        start = low - 2
        while start > 0 and tokens[start - 1].lower in grammar.AUXILIARIES:
            start -= 1
        return Cue(start, hi, index, verb)
    form: Form = "participle" if lower in PARTICIPLES and not progressive else "finite"
    if (
        form == "finite"
        and lower not in PAST
        and not progressive
        and _is_base(lower)
        and not _agrees(tokens, low, seen, verb=verb)
    ):
        return None
    return Cue(low, hi, index, verb, form, negated=bool(seen & grammar.NEGATIONS), extra=extra)


def _led_to(tokens: Sequence[Token], low: int, cue: Cue) -> Cue | None:
    """`went on to say`, `is quick to point out`, `continued to insist`: only what leads on to saying it."""
    start = low - 1
    if tokens[start].lower == "on" and start:
        start -= 1
    if start < 0 or tokens[start].lower not in _LEADS_ON:
        return None
    adjective = tokens[start].lower in _GIVEN_TO
    while start > 1 and _is_before_leading(tokens[start - 1], adjective):
        start -= 1
    return replace(cue, lo=start)


def _is_before_leading(token: Token, adjective: bool) -> bool:
    lower = token.lower
    if token.capital:
        return False
    return lower in grammar.AUXILIARIES or is_plain_adverb(lower) or (adjective and lower in _DEGREES)


def _belongs_to_verb(token: Token, seen: set[str]) -> bool:
    lower = token.lower
    if token.capital and lower not in ("also",):
        return False
    return (
        lower in grammar.AUXILIARIES or lower in grammar.NEGATIONS or lower == "to" or is_plain_adverb(lower)
    )


def is_plain_adverb(lower: str) -> bool:
    """Does this word go between a subject and its verb: `also`, `repeatedly`?"""
    return is_ly(lower) or lower in _BETWEEN


CONNECTING = words("however nevertheless nonetheless meanwhile instead therefore moreover")
_BETWEEN = CONNECTING | grammar.ADVERBS - {"both", "all", "today", "yesterday", "tonight"} | {"yet"}


def _is_base(lower: str) -> bool:
    return not lower.endswith("s")


def _agrees(tokens: Sequence[Token], low: int, seen: set[str], *, verb: Verb) -> bool:
    """`critics say`, `they say`, `would say`: the base form needs a plural subject or an auxiliary."""
    if seen & grammar.AUXILIARIES:
        return True
    if not low:
        return False
    before = tokens[low - 1].lower
    if not verb.noun and before not in grammar.DETERMINERS | grammar.PREPOSITIONS:
        return before != "to"
    plural = before in _PLURALS or before.endswith(("s", "%")) or before.isdigit()
    return plural or before in grammar.DETERMINERS or tokens[low - 1].mark >= 0


_PLURALS = words("i you we they who both many some others most few all , ) people men women police percent")
