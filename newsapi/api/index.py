"""The door: what there is, where, and a few requests to begin with."""

from typing import Any

from drf_spectacular.utils import extend_schema
from rest_framework import serializers
from rest_framework.request import Request
from rest_framework.response import Response
from rest_framework.reverse import reverse
from rest_framework.views import APIView

from newsapi.api.models import Resource
from newsapi.api.resources import Addresses, registered
from newsapi.api.views import StrictMixin

# Requests that mean something in any store, an empty one included.
EXAMPLES = (
    (
        Resource.QUOTES,
        "kind=direct&has_speaker=true",
        "Words in quotation marks whose speaker is known, latest first.",
    ),
    (Resource.QUOTES, "role=Prime%20Minister&count=exact", "What prime ministers said, and how often."),
    (
        Resource.ARTICLES,
        "published_after=2024-01-01&ordering=published_at",
        "Articles since 2024, oldest first.",
    ),
    (
        Resource.QUOTES,
        "facets=speaker,kind,said_on:month",
        "Who is quoted most, in which way, and in which months.",
    ),
    (Resource.EVENTS, "type=consult,agree", "Meetings and agreements."),
    (Resource.ORGANIZATIONS, "kind=media", "Newspapers, agencies and broadcasters."),
    (Resource.QUOTES, "q=peace%20OR%20truce&highlight=true", "Quotes with words, and where they stand."),
    (Resource.PEOPLE, "has_role=true&page_size=100", "People with a role, a hundred a page."),
)


class LinkSerializer(serializers.Serializer[Any]):
    """An address and what is there."""

    url = serializers.URLField(read_only=True, help_text="The address.")
    description = serializers.CharField(read_only=True, help_text="What is there.")


class IndexSerializer(serializers.Serializer[Any]):
    """Where to go."""

    description = serializers.CharField(read_only=True, help_text="What this is.")
    resources = serializers.DictField(
        child=LinkSerializer(), read_only=True, help_text="The lists, by resource."
    )
    search = LinkSerializer(read_only=True, help_text="Everything at once: add `?q=`.")
    autocomplete = LinkSerializer(read_only=True, help_text="Names from their beginnings: add `?q=`.")
    documentation = LinkSerializer(read_only=True, help_text="Every endpoint, to try out.")
    reference = LinkSerializer(read_only=True, help_text="Every endpoint, to read.")
    schema = LinkSerializer(read_only=True, help_text="The OpenAPI document.")
    properties = LinkSerializer(read_only=True, help_text="All fields, filters and their values.")
    examples = LinkSerializer(many=True, read_only=True, help_text="Requests to begin with.")


class IndexView(StrictMixin, APIView):
    """Where to go from here."""

    reads_data = False

    serializer_class = IndexSerializer

    @extend_schema(operation_id="get_index", summary="The way in", tags=["index"])
    def get(self, request: Request) -> Response:
        """The resources, the documentation, and a few requests to begin with."""
        self.refuse_parameters(request)
        addresses = Addresses(request)
        return Response(
            {
                "description": "Who said what, about whom, when, at which event, in which article. "
                "Filter any list by its parameters; a wrong one is answered with what would be right.",
                "resources": {
                    str(resource): _link(addresses.list(resource), str(view.__doc__))
                    for resource, view in registered().items()
                },
                "search": _link(reverse("search", request=request), "Everything at once: add ?q= and words."),
                "autocomplete": _link(
                    reverse("autocomplete", request=request),
                    "Names from their beginnings: add ?q= and one.",
                ),
                "documentation": _link(reverse("docs", request=request), "Every endpoint, to try out."),
                "reference": _link(reverse("redoc", request=request), "Every endpoint, to read."),
                "schema": _link(reverse("schema", request=request), "The OpenAPI 3.1 document."),
                "properties": _link(
                    reverse("properties", request=request),
                    "All fields, filters and their values.",
                ),
                "examples": [
                    _link(f"{addresses.list(resource)}?{query}", text) for resource, query, text in EXAMPLES
                ],
            }
        )


def _link(url: str, description: str) -> dict[str, str]:
    return {"url": url, "description": description}
