"""Verbs that report speech, and how each one takes what was said."""

from dataclasses import dataclass

from seeds.extraction.vocabulary.words import words


@dataclass(frozen=True, slots=True)
class Verb:
    """How a verb of saying is used: which complements hold the words said.

    `clause`: "said (that) …"; `bare`: also without "that" and without proof of a verb in it; `told`: the
    hearer comes first; `infinitive`: "vowed to …", "urged them to …"; `topic`: "warned of …"; `quoted`:
    frames words in quotation marks; `noun`: some of its forms are nouns more often than verbs.
    """

    lemma: str
    clause: bool = False
    bare: bool = False
    told: bool = False
    infinitive: bool = False
    topic: bool = False
    quoted: bool = True
    noun: bool = False
    that_only: bool = False
    object: bool = False


_IRREGULAR = {
    "say": "says said saying",
    "tell": "tells told telling",
    "write": "writes wrote written writing",
    "read": "reads read reading",
    "swear": "swears swore sworn swearing",
    "think": "thinks thought thinking",
    "shoot": "shoots shot",
    "go on": "goes went going",
    "begin": "begins began beginning",
    "admit": "admits admitted admitting",
    "quip": "quips quipped quipping",
    "blog": "blogs blogged blogging",
    "submit": "submits submitted submitting",
    "retort": "retorts retorted retorting",
    "foretell": "foretells foretold foretelling",
    "sing": "sings sang singing",
    "speak": "speaks spoke spoken speaking",
    "put": "puts put putting",
    "hold": "holds held holding",
    "sum": "sums summed summing",
    "chant": "chants chanted chanting",
    "repeat": "repeats repeated repeating",
    "hint": "hints hinted hinting",
    "joke": "jokes joked joking",
    "recount": "recounts recounted recounting",
    "counsel": "counsels counseled counselled counseling counselling",
    "deadpan": "deadpans deadpanned deadpanning",
}

# Take a clause, with "that" or without, and frame quotations.
_CLAUSE = words(
    """add announce argue claim confirm explain state note report suggest acknowledge insist warn vow
    tweet reveal declare predict admit conclude repeat emphasize emphasise complain remark allege
    reiterate concede stress joke assert underscore disclose maintain caution contend recount testify
    proclaim reply affirm elaborate quip swear write respond promise pledge indicate estimate observe
    comment mention recall deny boast brag lament charge opine muse hint imply post retort counter
    highlight underline clarify specify relate attest assure inform remind advise notify reassure
    alert brief protest believe fear bemoan grumble gripe rejoin interject speculate guess theorize
    reckon posit blog retweet forecast project surmise reason decree rule stipulate profess avow decry
    intimate signal aver wonder"""
)
_TOLD = words("tell assure inform remind advise notify reassure alert warn promise caution brief ask")
_INFINITIVE = words("promise vow pledge urge swear ask tell threaten implore beg exhort advise counsel offer")
_TOPIC = words("warn caution complain boast brag joke respond ask")
_QUOTED_ONLY = words(
    """answer ask continue laugh shout yell exclaim cry scream whisper begin chant read conclude sigh
    snap thunder fume roar agree urge recite chime intone mutter implore wonder inquire enthuse gush
    crow declaim demand fire shoot summarize sneer scoff marvel chuckle deadpan plead beg vent tease
    chide offer summon bark mock retaliate rail rant bellow holler growl pronounce lecture volunteer venture
    reflect instruct confess admonish scold apologize apologise wail sob retell preach rave cheer"""
)
_NOUNS = words(
    """claim report state note comment post charge pledge promise answer remark vow tweet project
    estimate forecast brief stress hint caution alert cry shout fear signal counter joke protest
    project fire offer reply response demand rule reason snap"""
)
# Opinions rather than statements: read as sources of quotations, not as speech of their own.
_THOUGHT = words("believe fear guess speculate think project forecast rule reason brief signal decry protest")

# Take an object far more often than a clause, so that only "that" tells.
_THAT_ONLY = words(
    """mention respond post comment protest counter highlight specify recount relate underline underscore
    charge repeat reiterate hint attest avow decree signal intimate retweet blog recall observe
    profess"""
)

# What is announced or denied may be named by a noun phrase alone.
_OBJECT = words("""
    announce predict acknowledge reiterate deny reveal disclose repeat stress emphasize emphasise
    report confirm claim note tweet promise forecast admit explain recount
    """)


def _forms(lemma: str) -> str:
    if lemma in _IRREGULAR:
        return f"{lemma} {_IRREGULAR[lemma]}"
    stem = lemma[:-1] if lemma.endswith("e") else lemma
    if lemma.endswith("y") and lemma[-2] not in "aeou":
        return f"{lemma} {lemma[:-1]}ies {lemma[:-1]}ied {lemma}ing"
    present = f"{lemma}es" if lemma.endswith(("s", "sh", "ch", "x", "z")) else f"{lemma}s"
    return f"{lemma} {present} {stem}ed {stem}ing"


def _verb(lemma: str) -> Verb:
    clause = lemma in _CLAUSE or lemma in ("say", "tell")
    return Verb(
        lemma=lemma,
        clause=clause and lemma not in _THOUGHT,
        bare=lemma == "say",
        told=lemma in _TOLD,
        infinitive=lemma in _INFINITIVE,
        topic=lemma in _TOPIC,
        quoted=True,
        noun=lemma in _NOUNS,
        that_only=lemma in _THAT_ONLY,
        object=lemma in _OBJECT,
    )


LEMMAS = _CLAUSE | _TOLD | _INFINITIVE | _QUOTED_ONLY | _TOPIC | {"say", "tell"}
VERBS: dict[str, Verb] = {form: _verb(lemma) for lemma in sorted(LEMMAS) for form in _forms(lemma).split()}
# Forms in -ing, and past tenses.
PARTICIPLES = frozenset(form for form in VERBS if form.endswith("ing"))
PAST = frozenset(form for form in VERBS if form.endswith("ed")) | words(
    "said told wrote swore began read shot sang written sworn quipped admitted"
)
