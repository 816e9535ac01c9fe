"""What an import notes of stored rows is written only where nobody else has changed them meanwhile."""

import pytest
from django.utils import timezone

from people.models import Person
from seeds.loader.rows import Changes, Stale
from tests.factories import make_person

pytestmark = pytest.mark.django_db


def test_a_row_that_nobody_else_has_changed_is_written() -> None:
    changes = Changes(timezone.now())
    changes.sync(make_person(), {"country": "IQ"})
    changes.save()
    assert Person.objects.get().country == "IQ"


def test_a_row_that_an_editor_has_just_changed_is_not_overwritten() -> None:
    person = make_person()
    changes = Changes(timezone.now())
    changes.sync(person, {"country": "IQ"})
    edited = Person.objects.get()
    edited.name = "Corrected"
    edited.save()
    with pytest.raises(Stale, match="people"):
        changes.save()
    assert Person.objects.get().name == "Corrected"


def test_a_row_may_be_written_twice_by_one_document() -> None:
    person = make_person()
    changes = Changes(timezone.now())
    changes.sync(person, {"country": "IQ"})
    changes.save()
    changes.sync(person, {"country": "ES"})
    changes.save()
    assert Person.objects.get().country == "ES"
