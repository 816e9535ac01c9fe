"""What happens to documents on their way, and what somebody might do to them on purpose."""

from collections.abc import Callable
from random import Random

from tests.robustness.sources import texts

Mutation = Callable[[str, Random], str]
Damage = Callable[[bytes, Random], bytes]

MARKS = "\"'“”‘’„«»‹›`´''``"
BRACKETS = "()[]{}<>"
RIGHT_TO_LEFT = (
    "قال رئيس الوزراء إن القوات ستغادر البلاد ",
    "שר הביטחון אמר ביום חמישי „לא נוותר” ",
    "\u202e\u2067\u200f\u202a",
)
EMOJI = (
    "😀", "👩‍👩‍👧‍👦", "🏳️‍🌈", "🇮🇶", "e\u0301\u0323\u0308", "\u0301\u0323" * 300, "\u200d", "\ufe0f", "𝔄𝔟𝔠",
    "ﷺ", "ẞ", "İ", "ǆ", "ﬁ",
)  # fmt: skip
CONTROLS = "\0\x01\x07\x08\x0b\x0c\x1b\x1e\x7f\x85\u2028\u2029\ufeff\ufffe\ufffd\u00ad\u200b"
SCRIPTS = (0x370, 0x400, 0x530, 0x5D0, 0x620, 0x900, 0x3040, 0x4E00, 0xAC00, 0x1D400, 0x1F600)
SPACES = " \t\xa0\u2003\u2009\u202f\u3000\r"
SYLLABLES = ("ba", "ke", "lo", "mir", "ta", "sen", "vor", "al-", "O’", "Mc", "de ", "bin ", "É", "ß")
TITLES = ("Prime Minister", "Gen.", "the spokesman for", "Sen.", "Mr.", "President", "former Minister of")
BODIES = ("Ministry of", "Bank of", "University of", "Council for", "the U.N.", "Party of", "Inc.", "& Co.")
CUES = ("said", "told reporters", "said that", "according to", "added:", "asked", "says", "claimed, saying")
DEEDS = (
    "met", "attacked", "signed an agreement with", "protested against", "held talks on", "visited",
    "was arrested by", "threatened to strike", "killed three people in", "imposed sanctions on", "bombing of",
    "the meeting between",
)  # fmt: skip
DATES = (
    "on Thursday", "last week", "3 May 2024", "May 3", "2024-05-03", "03/05/2024", "in May", "yesterday",
    "99/99/9999", "31 February", "29 Feb 1900", "at 25:61 GMT", "the 1990s", "Nov. 31st",
)  # fmt: skip
SIGNS = (
    ". ", ", ", " — ", "; ", ": ", "\n\n", "\n", "...", "?!", " (", ") ", " “", "” ", ' "', "' ", "-", "/",
    "&",
)  # fmt: skip


# -- text ------------------------------------------------------------------------------------------------


def _cut(text: str, random: Random) -> str:
    start, end = sorted(random.choices(range(len(text) + 1), k=2))
    return text[start:end] if random.random() < 0.5 else text[:start] + text[end:]


def _doubled(text: str, random: Random) -> str:
    start, end = sorted(random.choices(range(len(text) + 1), k=2))
    return text[:end] + text[start:end] * random.choice((1, 1, 2, 5)) + text[end:]


def _repeated(text: str, random: Random) -> str:
    return random.choice(("", " ", "\n\n")).join([text] * random.choice((2, 3, 8)))


def _spliced(text: str, random: Random) -> str:
    other = random.choice(texts())
    return text[: random.randrange(len(text) + 1)] + other[random.randrange(len(other)) :]


def _shuffled(text: str, random: Random) -> str:
    sign = random.choice(("\n\n", "\n", ". ", " ", ""))
    parts = text.split(sign) if sign else list(text)
    random.shuffle(parts)
    return sign.join(parts)


def _on_one_line(text: str, random: Random) -> str:
    return text.replace("\n", random.choice((" ", "", "\r", "\x0b", "\u2028")))


def _only_marks(text: str, random: Random) -> str:
    kept = random.choice((MARKS, MARKS + " \n", MARKS + BRACKETS, MARKS + ".,?!", '"', "“", "'"))
    length = random.randrange(1, len(text) + 2)
    return "".join(random.choices(kept, k=length))


def _other_marks(text: str, random: Random) -> str:
    return "".join(random.choice(MARKS) if char in MARKS else char for char in text)


def _sprinkled(text: str, random: Random) -> str:
    what = random.choice((MARKS, BRACKETS, CONTROLS, SPACES, EMOJI, RIGHT_TO_LEFT, SIGNS, DATES, "\0", "\n"))
    parts = list(text)
    for _ in range(random.choice((1, 3, 20, len(text) // 4))):
        parts.insert(random.randrange(len(parts) + 1), random.choice(what))
    return "".join(parts)


def _cased(text: str, random: Random) -> str:
    changed: str = random.choice((str.upper, str.lower, str.title, str.swapcase))(text)
    return changed


def _other_letters(text: str, random: Random) -> str:
    """Letters of other scripts, some of them in place of each other."""
    first = random.choice(SCRIPTS)
    share = random.random()
    return "".join(
        chr(first + ord(char) % 48) if char.isalpha() and random.random() < share else char for char in text
    )


def _crowded(text: str, random: Random) -> str:
    """Hundreds of names, dates, brackets, cues."""
    parts = random.choices(CHOICES, k=random.randrange(1, 4))
    crowd = "".join(random.choice(parts)(random) for _ in range(random.choice((10, 100, 600))))
    at = random.randrange(len(text) + 1)
    return text[:at] + crowd + text[at:]


def _unit_repeated(text: str, random: Random) -> str:
    at = random.randrange(len(text) + 1)
    return text[:at] + unit(random) * random.choice((5, 50, 300)) + text[at:]


# -- pieces of such texts --------------------------------------------------------------------------------


def word(random: Random) -> str:
    return "".join(random.choices(SYLLABLES, k=random.randrange(1, 5)))


def name(random: Random) -> str:
    return " ".join(word(random).capitalize() for _ in range(random.choice((1, 2, 2, 2, 3, 6)))) + " "


def titled(random: Random) -> str:
    return f"{random.choice(TITLES)} {name(random)}"


def body(random: Random) -> str:
    return f"{random.choice(BODIES)} {name(random)}"


def statement(random: Random) -> str:
    left, right = random.choice(("“”", '""', "‘’", "''", "«»", "“ ", "()"))
    said = f"{left}{word(random)} {word(random)}, {word(random)}{right}"
    return f"{said} {random.choice(CUES)} {name(random)}. "


def date(random: Random) -> str:
    return random.choice(DATES) + random.choice((" ", ", "))


def sign(random: Random) -> str:
    chosen: str = random.choice((*SIGNS, *BRACKETS, *MARKS))
    return chosen


def cue(random: Random) -> str:
    return random.choice(CUES) + " "


def deed(random: Random) -> str:
    return f"{random.choice(DEEDS)} "


CHOICES = (word, name, titled, body, statement, date, sign, cue, deed)


def unit(random: Random) -> str:
    """A few pieces to be repeated: what makes a careless expression go back and forth."""
    return "".join(random.choice(CHOICES)(random) for _ in range(random.choice((1, 1, 2, 3, 4))))


TEXT_MUTATIONS: tuple[Mutation, ...] = (
    _cut, _doubled, _repeated, _spliced, _shuffled, _on_one_line, _only_marks, _other_marks, _sprinkled,
    _cased, _other_letters, _crowded, _unit_repeated,
)  # fmt: skip


# -- bytes -----------------------------------------------------------------------------------------------

ENCODINGS = (
    "cp1252", "latin-1", "utf-16", "utf-16-le", "utf-16-be", "utf-32", "utf-8-sig", "cp1256", "shift_jis",
    "gb18030", "koi8-r", "mac-roman", "utf-7", "ascii",
)  # fmt: skip


def _encoded(data: bytes, random: Random) -> bytes:
    return data.decode("utf-8", "replace").encode(random.choice(ENCODINGS), "replace")


def _mixed_encodings(data: bytes, random: Random) -> bytes:
    at = random.randrange(len(data) + 1)
    return data[:at] + _encoded(data[at:], random)


def _mistaken(data: bytes, random: Random) -> bytes:
    """Read in one encoding and written in another, as many times as it is passed on."""
    for _ in range(random.choice((1, 1, 2))):
        data = data.decode(random.choice(("cp1252", "latin-1")), "replace").encode()
    return data


def _flipped(data: bytes, random: Random) -> bytes:
    changed = bytearray(data)
    for _ in range(random.choice((1, 5, 50))):
        if changed:
            changed[random.randrange(len(changed))] = random.randrange(256)
    return bytes(changed)


def _torn(data: bytes, random: Random) -> bytes:
    start, end = sorted(random.choices(range(len(data) + 1), k=2))
    return random.choice((data[:end], data[start:], data[:start] + data[end:], data + data[start:end]))


def _noisy(data: bytes, random: Random) -> bytes:
    at = random.randrange(len(data) + 1)
    return data[:at] + random.randbytes(random.choice((1, 20, 500))) + data[at:]


BYTE_MUTATIONS: tuple[Damage, ...] = (_encoded, _mixed_encodings, _mistaken, _flipped, _torn, _noisy)
