"""The address of the catalogue."""

from drf_spectacular.utils import extend_schema
from rest_framework.request import Request
from rest_framework.response import Response
from rest_framework.views import APIView

from newsapi.api.catalogue.contents import contents
from newsapi.api.catalogue.serializers import CatalogueSerializer
from newsapi.api.views import StrictMixin


class CatalogueView(StrictMixin, APIView):
    """Fields, filters, orderings and formats of everything."""

    reads_data = False
    serializer_class = CatalogueSerializer

    @extend_schema(operation_id="get_properties", summary="The catalogue", tags=["index"])
    def get(self, request: Request) -> Response:
        """Every resource with its fields, filters, orderings, facets, expansions and formats; every endpoint
        with its parameters and their values. A client that offers choices needs nothing else."""
        self.refuse_parameters(request)
        return Response(contents())
