"""The endpoints of people and organizations."""

from newsapi.api.models import Resource
from newsapi.api.views import ResourceViewSet
from people.filters import OrganizationFilterSet, PersonFilterSet
from people.indexes import ORGANIZATIONS, PEOPLE
from people.jsonld import organization, person
from people.models import Organization, Person
from people.serializers import (
    ORGANIZATION_LISTS,
    PERSON_LISTS,
    OrganizationDetailSerializer,
    OrganizationSerializer,
    PersonDetailSerializer,
    PersonSerializer,
)

BY_NAME = {"name": "name_key", "updated_at": "updated_at", "id": "id"}


class PersonViewSet(ResourceViewSet):
    """People: who is named in the articles, with other names, roles and countries."""

    resource = Resource.PEOPLE
    queryset = Person.objects.all()
    serializer_class = PersonSerializer
    detail_serializer_class = PersonDetailSerializer
    filterset_class = PersonFilterSet
    orderings = BY_NAME
    default_ordering = "name"
    jsonld = staticmethod(person)
    search_index = PEOPLE
    related_lists = PERSON_LISTS
    facets = ("country", "role", "organization", "status")


class OrganizationViewSet(ResourceViewSet):
    """Organizations: governments, agencies, companies, armed groups, newspapers."""

    resource = Resource.ORGANIZATIONS
    queryset = Organization.objects.all()
    serializer_class = OrganizationSerializer
    detail_serializer_class = OrganizationDetailSerializer
    filterset_class = OrganizationFilterSet
    orderings = BY_NAME
    default_ordering = "name"
    jsonld = staticmethod(organization)
    search_index = ORGANIZATIONS
    related_lists = ORGANIZATION_LISTS
    facets = ("kind", "country", "status")
