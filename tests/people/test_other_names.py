"""A record's main name is kept among its aliases and is not shown as another name."""

import pytest

from people.models import Alias
from tests.conformance import CheckedClient
from tests.factories import make_organization, make_person

pytestmark = pytest.mark.django_db


def test_the_main_name_is_not_among_the_other_names(api: CheckedClient) -> None:
    person, body = make_person(name="Ana Ruiz"), make_organization(name="Iraqi News Agency")
    for name, kind in (("Ana Ruiz", "full"), ("Ruiz", "short")):
        Alias.objects.create(person=person, name=name, kind=kind)
    Alias.objects.create(organization=body, name="Iraqi News Agency")
    shown = api.detail("people", person.pk)
    assert shown["aliases"] == [{"name": "Ruiz", "kind": "short"}]
    assert api.detail("organizations", body.pk)["aliases"] == []
