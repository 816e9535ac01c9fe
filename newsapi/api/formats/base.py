"""What a format is: a renderer, with what negotiation, the checks and the OpenAPI document know of it."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import TYPE_CHECKING, Any, ClassVar

from rest_framework.renderers import BaseRenderer

from newsapi.api.parameters import Parameter
from newsapi.api.values import Schema

if TYPE_CHECKING:
    from newsapi.api.views import ResourceViewSet

Record = Mapping[str, Any]


class Format(BaseRenderer):
    """One way of writing answers.

    `render` is given what JSON would hold, a page (`next`, `previous`, `count`, `results`) or a detail, and
    in its context the view and the request.
    """

    # How `format=` calls it.
    format: str
    # What `Accept` and the OpenAPI document call it; other names by which `Accept` may ask for it.
    media_type: str
    aliases: ClassVar[Sequence[str]] = ()
    # What the answer says it is, where that is more than the media type.
    content_type: ClassVar[str | None] = None
    charset = None
    # What it is, for the description of the parameter: it follows "`csv`: ".
    meaning: ClassVar[str]
    lists: ClassVar[bool] = True
    details: ClassVar[bool] = False
    # False where nothing but the records is written: then what goes with a page has no place.
    envelope: ClassVar[bool] = True

    @classmethod
    def suits(cls, view: type[ResourceViewSet]) -> bool:
        """Whether a resource can be written in it."""
        return True

    @classmethod
    def takes(cls, parameter: Parameter) -> bool:
        """Whether a parameter means something in it."""
        return cls.envelope or not parameter.envelope

    @classmethod
    def default_ordering(cls, view: ResourceViewSet) -> str:
        """The order of a list where none is asked for."""
        return view.default_ordering

    @classmethod
    def documented(cls, answer: Schema, record: Schema) -> dict[str, Any]:
        """The media type in the OpenAPI document, of the schemas of the JSON answer and of one record."""
        return {"schema": answer}

    @classmethod
    def example(cls, answer: Any, serializer: Any) -> Any:
        """An answer, given as JSON has it, as an example for the OpenAPI document; None for none."""
        return None


class Stream(Format):
    """A format that writes whole lists, batch by batch."""

    envelope = False

    def write(
        self, batches: Iterable[Sequence[Record]], serializer: Any, more: Sequence[str] = ()
    ) -> Iterator[bytes]:
        """The bytes of all records; the serializer and the names of more tell which members they have."""
        raise NotImplementedError

    @classmethod
    def example(cls, answer: Any, serializer: Any) -> str:
        return b"".join(cls().write([answer["results"]], serializer)).decode()
