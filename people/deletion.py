"""Deleting people and organizations that nothing refers to; their addresses stay taken."""

from typing import Any

from django.db import transaction
from django.db.models import QuerySet

from newsapi.api.models import Resource, Tombstone


@transaction.atomic
def delete_parties(records: QuerySet[Any], resource: Resource) -> None:
    """Delete people or organizations and leave tombstones. Raises ProtectedError where one is referred to."""
    buried = list(records.values_list("pk", "slug"))
    records.delete()
    Tombstone.objects.bulk_create([Tombstone(resource=resource, record=pk, slug=slug) for pk, slug in buried])
