"""The endpoint that completes names."""

from functools import cache
from typing import Any

from drf_spectacular.utils import extend_schema
from rest_framework.request import Request
from rest_framework.response import Response
from rest_framework.views import APIView

from articles.autocomplete.candidates import LATEST, MAX_COUNTED, candidates
from articles.autocomplete.part import Typing
from articles.autocomplete.serializers import CompletionsSerializer
from articles.autocomplete.telling import told
from newsapi.api.parameters import Parameter
from newsapi.api.parts import Asked, declared
from newsapi.api.resources import Addresses
from newsapi.api.views import StrictMixin

DESCRIPTION = (
    "Who or what may be meant by the beginning of a name: all words typed begin words of the names of a "
    "record, in any order, without regard to case, accents, hyphens and apostrophes. The most mentioned come "
    f"first. Where more than {MAX_COUNTED} records of a type begin so, those named most often in the latest "
    f"{LATEST:,} mentions are compared, and if they are few, some of the others."
)


class AutocompleteView(StrictMixin, APIView):
    """Names, completed while they are typed."""

    parts = (Typing,)
    serializer_class = CompletionsSerializer
    answer = "What may be meant."

    @classmethod
    @cache
    def parameters(cls) -> dict[str, Parameter]:
        view: Any = cls
        return declared(view, cls.parts)

    @extend_schema(
        operation_id="autocomplete", summary="Complete a name", tags=["search"], description=DESCRIPTION
    )
    def get(self, request: Request) -> Response:
        view: Any = self
        typed = Asked(view, request.query_params, self.parts)[Typing]
        found = [one for kind in typed.types for one in candidates(kind, typed.text, typed.words)]
        # People, organizations, events: a sort leaves those alike in their order.
        best = sorted(found, key=lambda one: (not one.exact, -one.articles))[: typed.size]
        return Response({"results": told(best, typed.words, Addresses(request))})
