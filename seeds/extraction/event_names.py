"""Short readable names of events, made of the words that tell of them."""

import re

from seeds.extraction.event_scene import Scene
from seeds.extraction.findings import ParticipantFound, Span
from seeds.extraction.triggers import Hit
from seeds.extraction.vocabulary.words import words

_LONGEST = 14  # words
_END = re.compile(
    r"[,.;:!?“”\"()–—]|\s(?:after|before|as|while|when|where|which|who|whose|because|since|although|"
    r"if|unless|until|"
    r"saying|according|and that|that|said|told|reported)\b"
)
_TIME = re.compile(
    r"\s(?:on|in|at|late|early|earlier|last|this|next)?\s?(?:(?:on|late|early|last|this|"
    r"next)\s)?(?:Monday|Tuesday|Wednesday|Thursday|Friday|"
    r"Saturday|Sunday|yesterday|today|tonight|tomorrow)(?:\s(?:morning|afternoon|evening|night))?(?=\s|$)"
)
_ARTICLE = re.compile(r"^(?:the|a|an|this|these|those|its|his|her|their|new|recent|latest)\s+", re.IGNORECASE)
_QUALITY = re.compile(
    r"(?:joint|mass|general|hunger|military|bilateral|trilateral|official|state|informal|emergency|"
    r"special|annual|peace|"
    r"suicide|car|rocket|drone|missile|air|bomb|armed|terrorist|police|night|street|student|security)\s$",
    re.IGNORECASE,
)
_TOPIC = re.compile(
    r"\s(?:related to|relating to|on|about|over|concerning|regarding|"
    r"to discuss)\s(?P<topic>[^,.;:“”\"]{4,90})"
)
_LINK = re.compile(r"^(?:and|but|so|as|where|when|while|which|who|that|then)\s+", re.IGNORECASE)
_WANTS_MORE = words(
    """a an the and or but of in on at to for from with by as into over under about against between its
    his her their this that these those both either not more most very was were is are has have had
    will would be been"""
)
_LIGHT_VERB = re.compile(r"^\w+\s+(?:(?:a|an|the|his|her|their|its)\s+)?")
_COMPLEMENT = re.compile(r"\s(?:on|against|at|of|in|near|between|by|over|from|into|for)\s")
_VERB_NEXT = re.compile(
    r"\s(?:is|are|was|were|has|have|had|will|would|could|may|can|carry|took|came|began|continued|left|"
    r"killed)\b"
)
# The noun for what a verb of meeting tells.
_MEETINGS = {
    "meet": "Meeting", "hold": "Talks", "visit": "Visit", "telephone": "Telephone call",
    "phone": "Telephone call", "receive": "Meeting", "host": "Meeting", "negotiate": "Negotiations",
    "mediate": "Mediation", "discuss": "Talks", "confer": "Talks", "conversation": "Talks",
    "talks": "Talks", "meeting": "Meeting", "summit": "Summit", "negotiations": "Negotiations",
    "arrive": "Visit", "pay": "Visit", "consult": "Talks", "attend": "Meeting", "detailed": "Talks",
    "conference": "Conference",
}  # fmt: skip


def noun_phrase(scene: Scene, sentence: Span, hit: Hit) -> Span:
    """The trigger noun with its qualities and its complement: `attacks on military bases`."""
    start = hit.start
    while quality := _QUALITY.search(scene.body, max(sentence[0], start - 15), start):
        start = quality.start()
    if not _COMPLEMENT.match(scene.body, hit.end):
        return start, hit.end
    stops = [
        match.start()
        for match in (p.search(scene.body, hit.end, sentence[1]) for p in (_END, _VERB_NEXT))
        if match
    ]
    return start, min([*stops, sentence[1]])


def name_of_meeting(
    scene: Scene, sentence: Span, hit: Hit, participants: tuple[ParticipantFound, ...]
) -> str:
    """`Joint press conference of A and B`, `Talks between A and B on …`, `Visit of A`."""
    words = scene.body[slice(*noun_phrase_head(scene, sentence, hit))]
    people = [participant.name.split(" #")[0] for participant in participants[:3]]
    if "conference" in words.lower() or "briefing" in words.lower():
        kind = _LIGHT_VERB.sub("", words) if hit.kind == "verb" else words
    else:
        kind = _MEETINGS.get(hit.lemma, "Meeting" if hit.kind == "verb" else words)
        if hit.kind == "verb" and hit.lemma == "hold":
            kind = _held(words)
    topic = _topic(scene, sentence, hit) if len(people) < 3 and "conference" not in words.lower() else ""
    link = " between " if kind in ("Talks", "Negotiations") and len(people) == 2 else " of "
    who = link + _listed(people) if people else ""
    return _sentence_case(kind + who + topic)


def noun_phrase_head(scene: Scene, sentence: Span, hit: Hit) -> Span:
    """The trigger with the qualities before it only."""
    start = hit.start
    while hit.kind == "noun" and (
        quality := _QUALITY.search(scene.body, max(sentence[0], start - 15), start)
    ):
        start = quality.start()
    return start, hit.end


def _held(words: str) -> str:
    last = words.split()[-1].lower()
    return {
        "conversation": "Talks",
        "conversations": "Talks",
        "discussions": "Talks",
        "dialogue": "Talks",
    }.get(last, last)


def _topic(scene: Scene, sentence: Span, hit: Hit) -> str:
    match = _TOPIC.search(scene.body, hit.end, min(sentence[1], hit.end + 120))
    if not match or scene.dates_within(*match.span("topic"))[:1]:
        return ""
    words = re.split(r"\s(?:at|in|and about|which|that|as|while|after|before)\s", match["topic"])[0].split()
    return f" on {' '.join(words[:8])}" if words else ""


def name_of_clause(scene: Scene, sentence: Span, hit: Hit) -> str:
    """The clause of a verb in brief: `Serbia lodged an official protest with Albania`."""
    body = scene.body
    start = _subject_start(scene, sentence, hit)
    end_match = _END.search(body, hit.end, sentence[1])
    end = end_match.start() if end_match else sentence[1]
    told = _TIME.sub("", _LINK.sub("", body[start:end])).split()
    lead = len(body[start : hit.end].split())
    return _sentence_case(_shortened(told, max(_LONGEST, lead + 6)).strip(" ,.-–—"))


def _shortened(told: list[str], most: int) -> str:
    """At most so many words, not ending in the middle of a name or in a word that wants another."""
    if len(told) <= most:
        return " ".join(told)
    kept = told[:most]
    while len(kept) > 3 and (
        kept[-1].lower() in _WANTS_MORE or (kept[-1][0].isupper() and told[len(kept)][0].isupper())
    ):
        kept.pop()
    return " ".join(kept)


def _subject_start(scene: Scene, sentence: Span, hit: Hit) -> int:
    """Where the subject of the verb begins: its sentence or clause, without a fronted phrase."""
    lead = scene.body[sentence[0] : hit.start]
    cut = max(
        (match.end() for match in re.finditer(r"[;:“”–—]\s*|\bthat\s|(?<=[a-z]),\s(?=[A-Za-z])", lead)),
        default=0,
    )
    rest = lead[cut:]
    if len(rest.split()) < 2 or not re.search(r"[A-Z]|\b(?:he|she|they|it)\b", rest):
        cut = max((match.end() for match in re.finditer(r"[;:“”–—]\s+|\)\s[-–—]\s", lead)), default=0)
    return sentence[0] + cut


def name_of_noun(words: str) -> str:
    """The noun phrase as a name: without article and time, not too long."""
    bare = _ARTICLE.sub("", _TIME.sub("", words)).split()
    return _sentence_case(_shortened(bare, _LONGEST))


def _listed(names: list[str]) -> str:
    return names[0] if len(names) == 1 else f"{', '.join(names[:-1])} and {names[-1]}"


def _sentence_case(name: str) -> str:
    return name[:1].upper() + name[1:]
