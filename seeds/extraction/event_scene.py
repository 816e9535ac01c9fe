"""What events are read from: the body with everybody, every place and every date in it."""

from bisect import bisect_left, bisect_right
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Literal, Protocol

from seeds.extraction.findings import ArticleFields, DateFound, OrganizationFound, PersonFound, Span


class PlaceLike(Protocol):
    """A named place of the body."""

    @property
    def start(self) -> int: ...
    @property
    def end(self) -> int: ...
    @property
    def text(self) -> str: ...
    @property
    def country(self) -> str | None: ...


class CastLike(Protocol):
    """Whom and what the body names."""

    @property
    def people(self) -> tuple[PersonFound, ...]: ...
    @property
    def organizations(self) -> tuple[OrganizationFound, ...]: ...
    @property
    def places(self) -> Sequence[PlaceLike]: ...
    def gender(self, name: str) -> Literal["male", "female"] | None: ...


@dataclass(frozen=True, slots=True)
class Party:
    """One mention of somebody who may take part in an event; `name` is the name or key of the cast."""

    start: int
    end: int
    name: str
    kind: Literal["person", "organization"]
    form: str
    is_media: bool = False


@dataclass(frozen=True, slots=True)
class Scene:
    """The body and what was found in it."""

    body: str
    article: ArticleFields
    sentences: Sequence[Span]
    parties: Sequence[Party]
    places: Sequence[PlaceLike]
    dates: Sequence[DateFound]
    quoted: Sequence[Span]
    cast: CastLike

    def parties_within(self, start: int, end: int) -> list[Party]:
        low = bisect_left(self.parties, start, key=lambda party: party.start)
        high = bisect_left(self.parties, end, key=lambda party: party.start)
        return [party for party in self.parties[low:high] if party.end <= end]

    def places_within(self, start: int, end: int) -> list[PlaceLike]:
        low = bisect_left(self.places, start, key=lambda place: place.start)
        high = bisect_left(self.places, end, key=lambda place: place.start)
        return [place for place in self.places[low:high] if place.end <= end]

    def dates_within(self, start: int, end: int) -> list[DateFound]:
        low = bisect_left(self.dates, start, key=lambda date: date.start)
        high = bisect_left(self.dates, end, key=lambda date: date.start)
        return [date for date in self.dates[low:high] if not self.is_quoted(date.start)]

    def sentences_before(self, at: int, count: int) -> Sequence[Span]:
        """The last sentences that end at or before `at`, in their order."""
        index = bisect_right(self.sentences, at, key=lambda span: span[1])
        return self.sentences[max(0, index - count) : index]

    def is_quoted(self, at: int) -> bool:
        """Whether the character lies between quotation marks."""
        index = bisect_left(self.quoted, at + 1, key=lambda span: span[0]) - 1
        return index >= 0 and at < self.quoted[index][1]


def make_scene(
    body: str,
    *,
    sentences: Sequence[Span],
    quoted: Sequence[Span],
    cast: CastLike,
    dates: Sequence[DateFound],
    article: ArticleFields,
) -> Scene:
    """The scene of one document."""
    return Scene(
        body=body, article=article, sentences=sentences, parties=_parties(cast), places=cast.places,
        dates=dates, quoted=quoted, cast=cast,
    )  # fmt: skip


def _parties(cast: CastLike) -> list[Party]:
    parties = [
        Party(m.start, m.end, p.key or p.name, "person", m.form) for p in cast.people for m in p.mentions
    ]
    parties += [
        Party(m.start, m.end, o.key or o.name, "organization", m.form, o.kind == "media")
        for o in cast.organizations
        for m in o.mentions
    ]
    return sorted(parties, key=lambda party: (party.start, -party.end))
