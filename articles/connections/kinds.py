"""The ways in which two people or organizations are connected, each made of filters of a list.

A connection is counted as a facet of the list that has the one, and its address is that list narrowed to the
other: the counts and the lists can't differ.
"""

from collections.abc import Mapping
from dataclasses import dataclass

from newsapi.api.models import Resource


@dataclass(frozen=True, slots=True)
class Kind:
    """The list of `resource` that `own` narrows to the one; `others` are the filters that name the other."""

    description: str
    resource: Resource
    # By what the record is: the filter has another name for people than for organizations.
    own: Mapping[Resource, str]
    others: tuple[str, ...]


def _either(name: str) -> dict[Resource, str]:
    return {Resource.PEOPLE: name, Resource.ORGANIZATIONS: name}


_MENTIONED = {Resource.PEOPLE: "person", Resource.ORGANIZATIONS: "organization"}
_SPEAKING = {Resource.PEOPLE: "speaker", Resource.ORGANIZATIONS: "organization"}

KINDS = {
    "mentioned": Kind(
        "articles that mention both", Resource.ARTICLES, _MENTIONED, tuple(_MENTIONED.values())
    ),
    "quoted": Kind("articles that quote both", Resource.ARTICLES, _either("quoted"), ("quoted",)),
    "spoken_of": Kind("quotes that speak of both", Resource.QUOTES, _either("about"), ("about",)),
    "speaks_of": Kind("quotes of this one about the other", Resource.QUOTES, _SPEAKING, ("about",)),
    "spoken_of_by": Kind(
        "quotes of the other about this one", Resource.QUOTES, _either("about"), tuple(_SPEAKING.values())
    ),
}
