"""The endpoints of connections, below the details of people and organizations."""

import inspect
from functools import cache
from typing import Any, ClassVar

from drf_spectacular.utils import extend_schema, extend_schema_view
from rest_framework.request import Request
from rest_framework.response import Response
from rest_framework.views import APIView

from articles.connections.finding import connections
from articles.connections.part import Connecting
from articles.connections.serializers import ConnectionsSerializer
from newsapi.api import lookups
from newsapi.api.elsewhere import elsewhere
from newsapi.api.models import Resource
from newsapi.api.parameters import Parameter
from newsapi.api.parts import Asked, declared
from newsapi.api.resources import Addresses, model_of, registered
from newsapi.api.views import StrictMixin


class ConnectionsView(StrictMixin, APIView):
    """Who is mentioned, quoted and spoken of together with one record."""

    resource: ClassVar[Resource]
    parts = (Connecting,)
    serializer_class = ConnectionsSerializer
    answer = "The connections, the strongest first."

    @classmethod
    @cache
    def parameters(cls) -> dict[str, Parameter]:
        view: Any = cls
        return declared(view, cls.parts)

    @classmethod
    def detail_parameters(cls) -> dict[str, Parameter]:
        return cls.parameters()

    @classmethod
    def detail_description(cls) -> str:
        return (
            f"{inspect.getdoc(cls)} The strongest come first, each with its count by kind and the address of "
            "the list of exactly these articles or quotes."
        )

    @classmethod
    def key_description(cls) -> str:
        return registered()[cls.resource].key_description()

    def get(self, request: Request, key: str) -> Response:
        view: Any = self
        wanted = Asked(view, request.query_params, self.parts)[Connecting].wanted
        meets = lookups.condition(self.resource, key)
        rows: Any = model_of(self.resource)._default_manager
        record = None if meets is None else rows.visible().filter(meets).first()
        if record is None:
            return elsewhere(self.resource, key, request, below="connections/")
        return Response(connections(record, self.resource, wanted, Addresses(request)))


@extend_schema_view(
    get=extend_schema(
        operation_id="get_person_connections", summary="Connections of a person", tags=["people"]
    )
)
class PersonConnectionsView(ConnectionsView):
    """The people and organizations that are mentioned, quoted and spoken of together with a person."""

    resource = Resource.PEOPLE


@extend_schema_view(
    get=extend_schema(
        operation_id="get_organization_connections",
        summary="Connections of an organization",
        tags=["organizations"],
    )
)
class OrganizationConnectionsView(ConnectionsView):
    """The people and organizations that are mentioned, quoted and spoken of together with an organization."""

    resource = Resource.ORGANIZATIONS
