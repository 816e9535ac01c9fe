"""The triggers of events: the tables of verbs and nouns, made ready to be looked up by their first word."""

from dataclasses import dataclass
from typing import Literal

from seeds.extraction.findings import EventType
from seeds.extraction.vocabulary.event_nouns import EVENT_NOUNS
from seeds.extraction.vocabulary.event_objects import expanded
from seeds.extraction.vocabulary.event_verbs import EVENT_VERBS, forms
from seeds.extraction.vocabulary.words import words


@dataclass(frozen=True, slots=True)
class Trigger:
    """One way to tell of an event: its first word is the key under which it is kept."""

    type: EventType
    kind: Literal["verb", "noun"]
    lemma: str
    following: tuple[str, ...] = ()
    objects: frozenset[str] = frozenset()
    subjects: frozenset[str] = frozenset()  # one of which stands before it
    apart: bool = False  # the object does not follow at once: `wants the army to leave`
    companions: frozenset[str] = frozenset()  # one of which stands in the sentence


def _triggers() -> dict[str, tuple[Trigger, ...]]:
    """All triggers under each form of their first word, the most specific first."""
    found: dict[str, list[Trigger]] = {}
    for event_type, text in EVENT_VERBS.items():
        for entry in text.split(";"):
            for trigger in _verbs(event_type, " ".join(entry.split())):
                for form in forms(trigger.lemma):
                    found.setdefault(form, []).append(trigger)
    for event_type, text in EVENT_NOUNS.items():
        for entry in text.split(";"):
            head, *rest = entry.split()
            trigger = Trigger(event_type, "noun", head, tuple(rest), companions=frozenset(rest[:1]))
            found.setdefault(head, []).append(trigger)
    return {
        form: tuple(
            sorted(entries, key=lambda entry: (-len(entry.following), not (entry.objects or entry.subjects)))
        )
        for form, entries in found.items()
    }


def _verbs(event_type: EventType, entry: str) -> list[Trigger]:
    """The triggers of one entry: `subjects < verb particle > objects`."""
    subjects, verbs = entry.split(" < ") if " < " in entry else ("", entry)
    told, _, objects = verbs.partition(" > ")
    first, *following = told.split()
    with_it, done_by = expanded(objects.removeprefix("*")), expanded(subjects)
    return [
        Trigger(
            event_type, "verb", lemma, tuple(following), with_it, apart=objects.startswith("*"),
            subjects=done_by, companions=with_it or done_by or frozenset(following[:1]),
        )
        for lemma in sorted(expanded(first))
    ]  # fmt: skip


TRIGGERS: dict[str, tuple[Trigger, ...]] = _triggers()
# Of triggers that are several words, those of which one must stand with the first.
COMPANIONS: dict[str, frozenset[str]] = {
    form: frozenset().union(*(trigger.companions for trigger in entries))
    for form, entries in TRIGGERS.items()
    if all(trigger.companions for trigger in entries)
}

# Verbs whose other forms are nouns far more often: only `protested`, `will protest` count as the verb.
NOUN_FORMS = frozenset(
    form
    for lemma in words(
        """protest attack strike visit support fund bomb raid shell ambush clash battle fight riot
        rally march request appeal torch arrest free ban offer promise pledge probe question shelter
        murder rape rob loot traffic wound suspect back arm mass fire ship silence mock picket
        boycott blockade blast slam fault charge hail veto praise pressure sentence demand stampede
        assault mob surrender retreat ease yield release monitor patrol
        broker finance host brief salute rocket parade position station transfer mine purge target club jeer
        audit plant poison sabotage bully exile nurse ring toast net swoop commute second
        tour scorn yield block thank stockpile subpoena phone hang hand
        force land cane knife spear trace quiz staff guard train"""
    )
    for form in (lemma, f"{lemma}s", f"{lemma}es")
)  # fmt: skip

COOPERATIVE: frozenset[EventType] = frozenset(
    {"agree", "consult", "support", "cooperate", "aid", "concede", "retreat", "investigate"}
)
HOSTILE: frozenset[EventType] = frozenset(
    {"sanction", "coerce", "assault", "mobilize", "protest", "disapprove", "crime", "reject"}
)
# What is done with words alone: an event only where somebody does it, not where views are told.
VERBAL: frozenset[EventType] = frozenset({"agree", "support", "demand", "disapprove", "reject", "threaten"})

# Words of matches; where several stand in a report, its verbs of war and yielding tell of play.
MATCH_WORDS = words("""
    goal goals penalty striker midfielder defender goalkeeper referee stoppage half-time halftime match coach
    league innings wicket wickets touchdown quarterback playoff playoffs semi-final semifinal quarter-final
    kick-off kickoff hat-trick equaliser equalizer scored scorer unbeaten offside tournament championship
    set-point tiebreak inning homer rebounds
""")
PLAYED = words("""
    attack concede beat shoot strike hit fight battle crush storm defend surrender retreat capture retake
    destroy clash pound fire sink oust release repel dismiss yield bomb reject fine
""")

# What in the reports of a campaign is mostly a figure of speech.
CONTESTED = words("""
    attack attacks assault launch mount clash clashes battle fight fighting hit strike storm pound shoot fire
    explode blast torch sink offensive shooting invade ambush stab kill slay erupt open return trade exchange
    blow bomb crush unleash destroy capture seize retake overrun target bombard
""")
# Words of campaigns; where several stand in a report, candidates attack with words and rally voters.
CAMPAIGN_WORDS = words("""
    campaign campaigns candidate candidates primary primaries caucus caucuses nominee nomination delegates
    republican republicans democrat democrats voters poll polls pollster debate debates electoral ballot
    presidential gop frontrunner front-runner senator congressman congresswoman donors super-pac pac
""")
# Words beside which an attack is one with weapons.
WARLIKE = words("""
    killed kill killing kills dead death deaths died wounded wounding injured injuring casualties bomb bombs
    bomber bombers bombing bombings bombed shot shots gunman gunmen gun guns gunfire weapon weapons armed
    soldier soldiers troops army military militants militant rebels rebel guerrillas guerrilla insurgents
    terrorist terrorists terror terrorism islamic isis jihadist jihadists taliban al-qaeda qaeda airstrike
    airstrikes missile missiles rocket rockets grenade mosque embassy consulate compound hostages hostage
    knife stabbed explosion explosive explosives suicide massacre police officers nightclub shooter shooters
    war warplanes forces base village villages convoy airport victims hospital
""")
# Words beside which a rally is one against something.
PROTESTING = words("""
    against protest protests protesters protesting protestors demonstrators demonstration demonstrations
    demonstrated anti-government banned tear riot unions workers wages pay demanding chanting
    chanted strike strikers opposition
""")
