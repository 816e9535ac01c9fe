"""What is read from one document: the import contract's objects as frozen records.

`Findings` and its parts mirror, name by name, the JSON objects that `loadseeds --output` writes and
`loadseeds` accepts. Every offset counts Unicode code points of `article.body`, half-open, and every span
equals its text. Entities are referred to by `key` where they carry one, else by `name`.
"""

from dataclasses import dataclass
from typing import Literal

Span = tuple[int, int]

MentionForm = Literal["name", "nominal", "pronoun"]
QuoteKind = Literal["direct", "indirect", "mixed"]
Precision = Literal["time", "day", "month", "year"]
OrganizationKind = Literal[
    "government", "military", "armed_group", "coalition", "media", "party", "company", "ngo", "igo", "other"
]
EventType = Literal[
    "agree", "consult", "support", "concede", "cooperate", "aid", "retreat", "investigate", "demand",
    "disapprove", "reject", "threaten", "protest", "crime", "sanction", "mobilize", "coerce", "assault",
]  # fmt: skip
ParticipantRole = Literal["actor", "recipient", "host", "attendee"]
Reading = Literal["read", "unsupported_language", "empty"]


@dataclass(frozen=True, slots=True, kw_only=True)
class ArticleFields:
    """What a document says of itself. Dates are `2024`, `2024-11`, `2024-11-22` or a full RFC 3339 time."""

    body: str
    headline: str | None = None
    section: str | None = None
    dateline: str | None = None
    country: str | None = None
    publisher: str | None = None
    provider: str | None = None
    byline: str | None = None
    authors: tuple[str, ...] = ()
    published_at: str | None = None
    modified_at: str | None = None
    source_url: str | None = None
    language: str | None = None
    reading: Reading = "read"
    image_caption: str | None = None
    image_credit: str | None = None
    extractor: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class MentionFound:
    """A place in the body that speaks of a person or an organization."""

    start: int
    end: int
    text: str
    form: MentionForm = "name"
    rule: str | None = None
    confidence: float | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class IdentifierFound:
    """`scheme` and `value`: `wikidata` and `Q…`, `domain` and `example.org`."""

    scheme: str
    value: str


@dataclass(frozen=True, slots=True, kw_only=True)
class RoleFound:
    """A role that a person holds: `role` without its country, which stands in `country`.

    `place` is the town, county, state or region of it: that of a mayor, a governor, a bishop.
    """

    role: str
    organization: str | None = None
    country: str | None = None
    place: str | None = None
    start: int | None = None
    end: int | None = None
    rule: str | None = None
    confidence: float | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class PersonFound:
    """One human being of the document under the fullest name it gives."""

    name: str
    key: str | None = None
    aliases: tuple[str, ...] = ()
    description: str | None = None
    country: str | None = None
    identifiers: tuple[IdentifierFound, ...] = ()
    roles: tuple[RoleFound, ...] = ()
    mentions: tuple[MentionFound, ...] = ()
    rule: str | None = None
    confidence: float | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class OrganizationFound:
    """One body of the document under the fullest name it gives."""

    name: str
    key: str | None = None
    acronym: str | None = None
    kind: OrganizationKind = "other"
    country: str | None = None
    aliases: tuple[str, ...] = ()
    identifiers: tuple[IdentifierFound, ...] = ()
    mentions: tuple[MentionFound, ...] = ()
    rule: str | None = None
    confidence: float | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class QuoteFound:
    """A statement attributed to somebody.

    `spans` are its pieces, `start` and `end` their hull, `text` the pieces joined by one space (by a blank
    line across paragraphs). `speaker`, `organization`, `co_speakers`, `via` and `about` name people and
    organizations of the same document; `event` names an event of it.
    """

    kind: QuoteKind
    text: str
    start: int | None = None
    end: int | None = None
    spans: tuple[Span, ...] = ()
    speaker: str | None = None
    organization: str | None = None
    co_speakers: tuple[str, ...] = ()
    via: str | None = None
    speaker_label: str | None = None
    speaker_label_start: int | None = None
    speaker_label_end: int | None = None
    speaker_role: str | None = None
    cue: str | None = None
    cue_start: int | None = None
    cue_end: int | None = None
    said_on: str | None = None
    event: str | None = None
    about: tuple[str, ...] = ()
    rule: str | None = None
    confidence: float | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class ParticipantFound:
    """Somebody's part in an event: `name` is the name or key of a person or organization of the document."""

    name: str
    kind: Literal["person", "organization"] = "person"
    role: ParticipantRole = "actor"


@dataclass(frozen=True, slots=True, kw_only=True)
class EventFound:
    """Something that happened or is to happen; `start` and `end` are the words that tell of it."""

    name: str
    type: EventType
    key: str | None = None
    starts_on: str | None = None
    ends_on: str | None = None
    date_precision: Precision | None = None
    place: str | None = None
    country: str | None = None
    start: int | None = None
    end: int | None = None
    participants: tuple[ParticipantFound, ...] = ()
    rule: str | None = None
    confidence: float | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class DateFound:
    """A time expression of the body and the day (`2024-11-21`), month or year that it means."""

    start: int
    end: int
    value: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Findings:
    """Everything that was read from one document."""

    article: ArticleFields
    format: Literal[1] = 1
    source: str | None = None
    people: tuple[PersonFound, ...] = ()
    organizations: tuple[OrganizationFound, ...] = ()
    quotes: tuple[QuoteFound, ...] = ()
    events: tuple[EventFound, ...] = ()
    dates: tuple[DateFound, ...] = ()
