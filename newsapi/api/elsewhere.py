"""Where a record is that is not where it was asked for."""

from django.http import Http404
from rest_framework import status
from rest_framework.request import Request
from rest_framework.response import Response

from newsapi.api import lookups
from newsapi.api.errors import Gone
from newsapi.api.models import Resource
from newsapi.api.resources import Addresses, key_of, model_of


def elsewhere(resource: Resource, key: str, request: Request, *, below: str = "") -> Response:
    """308 if the record was renamed or merged, 410 if it was deleted, else 404.

    `below` is the rest of the address, where something of the record was asked for.
    """
    target = lookups.redirected(resource, key)
    if target is not None:
        record = model_of(resource)._default_manager.get(pk=target)
        address = Addresses(request).record(resource, key_of(record)) + below
        if query := request.META["QUERY_STRING"]:
            address = f"{address}?{query}"
        return Response(status=status.HTTP_308_PERMANENT_REDIRECT, headers={"Location": address})
    if lookups.is_deleted(resource, key):
        raise Gone(f"“{key}” was deleted from {resource}.")
    raise Http404(f"There is no “{key}” among the {resource}.")
