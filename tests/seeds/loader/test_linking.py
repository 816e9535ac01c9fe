"""Which people and organizations of two documents are the same."""

from itertools import permutations
from typing import Any

import pytest

from articles.models import Article, Mention
from newsapi.api.models import Redirect
from people.models import Alias, Identifier, Organization, Person
from seeds.extraction.findings import Findings, OrganizationFound, PersonFound
from tests.factories import make_organization, make_person
from tests.seeds.loader.documents import document, load, organization, person, role, wikidata

pytestmark = pytest.mark.django_db


def about(n: int, *people: PersonFound, **values: Any) -> Findings:
    return document(f"Text {n}.", headline=f"Report {n}", people=people, **values)


def bodies(n: int, *organizations: OrganizationFound, **values: Any) -> Findings:
    return document(f"Text {n}.", headline=f"Report {n}", organizations=organizations, **values)


def test_a_full_name_links_across_documents() -> None:
    load(about(1, person("Ana Lindqvist")), about(2, person("Ana Lindqvist")))
    assert Person.objects.count() == 1


@pytest.mark.parametrize(
    "spelling", ["Jose Garcia-Marquez", "JOSÉ GARCÍA MÁRQUEZ", "José Garci’a Márquez", "José  García‑Márquez"]
)
def test_accents_hyphens_case_and_apostrophes_do_not_part(spelling: str) -> None:
    load(about(1, person("José García Márquez")), about(2, person(spelling)))
    assert Person.objects.count() == 1


@pytest.mark.parametrize("name", ["Sudani", "Al-Sudani", "Mr Sudani", "M. Sudani", "Pelé"])
def test_a_single_name_never_links_across_documents(name: str) -> None:
    load(about(1, person(name)), about(2, person(name)))
    assert Person.objects.count() == 2


def test_a_misreading_does_not_split_somebody_whom_many_articles_name() -> None:
    load(*(about(n, person("Ana Lindqvist")) for n in range(1, 6)))
    known = Person.objects.get()
    twin = make_person(name="Monday Ana Lindqvist", slug="monday-ana-lindqvist")
    Alias.objects.create(person=twin, name="Ana Lindqvist", kind="full")
    load(about(8, person("Ana Lindqvist")))
    assert Person.objects.count() == 2
    assert known.mentions.filter(article__headline="Report 8").exists()


def test_of_two_namesakes_known_alike_none_is_chosen() -> None:
    first, second = (
        make_person(name="Ana Lindqvist", slug=slug) for slug in ("ana-lindqvist", "ana-lindqvist-2")
    )
    load(about(1, person("Ana Lindqvist")))
    assert Person.objects.exclude(pk__in=[first.pk, second.pk]).count() == 1


def test_a_surname_does_not_link_to_its_bearer_in_another_document() -> None:
    load(about(1, person("Ana Lindqvist", aliases=("Lindqvist",))), about(2, person("Lindqvist")))
    assert sorted(row.name for row in Person.objects.all()) == ["Ana Lindqvist", "Lindqvist"]


def test_a_full_alias_links() -> None:
    load(
        about(1, person("Mohammed Al-Sudani")),
        about(2, person("Mohammed Shia Al-Sudani", aliases=("Mohammed Al-Sudani",))),
        about(3, person("Mohammed Shia al Sudani")),
    )
    assert Person.objects.count() == 1


def test_the_fuller_name_becomes_the_main_one_and_the_other_stays_an_alias() -> None:
    load(
        about(1, person("Mohammed Al-Sudani")),
        about(2, person("Mohammed Shia Al-Sudani", aliases=("Mohammed Al-Sudani",))),
    )
    known = Person.objects.get()
    assert (known.name, known.slug) == ("Mohammed Shia Al-Sudani", "mohammed-al-sudani")
    assert known.name_key == "mohammed shia al sudani"
    assert {alias.name for alias in Alias.objects.all()} == {"Mohammed Al-Sudani", "Mohammed Shia Al-Sudani"}


def test_a_second_name_in_common_does_not_link() -> None:
    load(
        about(1, person("Ana Lindqvist", aliases=("The Boss",))),
        about(2, person("Bo Ek", aliases=("The Boss",))),
    )
    assert Person.objects.count() == 2


def test_in_a_changed_document_everybody_stays_under_their_main_name() -> None:
    load(about(1, person("Ana Lindqvist"), person("Bo Ek", aliases=("The Boss",))))
    before = dict(Person.objects.values_list("name", "pk"))
    load(about(1, person("Bo Ek"), person("Ana Lindqvist", aliases=("The Boss",))))
    assert dict(Person.objects.values_list("name", "pk")) == before


def test_an_identifier_links_whatever_the_name() -> None:
    load(
        about(1, person("Ana Lindqvist", identifiers=(wikidata("Q1"),))),
        about(2, person("A. Lindqvist", identifiers=(wikidata("Q1"),))),
    )
    assert Person.objects.count() == 1


def test_another_identifier_of_one_register_parts_namesakes() -> None:
    load(
        about(1, person("Ana Lindqvist", identifiers=(wikidata("Q1"),))),
        about(2, person("Ana Lindqvist", identifiers=(wikidata("Q2"),))),
    )
    assert Person.objects.count() == 2
    assert Identifier.objects.count() == 2


def test_another_nationality_parts_namesakes() -> None:
    load(about(1, person("Ana Lindqvist", country="SE")), about(2, person("Ana Lindqvist", country="FI")))
    assert sorted(Person.objects.values_list("slug", "country")) == [
        ("ana-lindqvist", "SE"),
        ("ana-lindqvist-2", "FI"),
    ]


def test_a_country_that_was_unknown_is_filled_in() -> None:
    load(
        about(1, person("Ana Lindqvist")),
        about(2, person("Ana Lindqvist", country="SE")),
        about(3, person("Ana Lindqvist")),
    )
    assert Person.objects.get().country == "SE"


def test_two_of_one_name_in_a_document_stay_two() -> None:
    load(about(1, person("John Smith", key="a"), person("John Smith", key="b")))
    assert sorted(Person.objects.values_list("slug", flat=True)) == ["john-smith", "john-smith-2"]


def test_two_of_one_name_stay_themselves_when_their_document_changes() -> None:
    twins = person("John Smith", key="a", country="GB"), person("John Smith", key="b", country="US")
    load(about(1, *twins))
    before = dict(Person.objects.values_list("country", "pk"))
    load(about(1, *reversed(twins), section="News"))
    assert dict(Person.objects.values_list("country", "pk")) == before


def test_of_several_namesakes_the_one_of_the_same_role_is_meant() -> None:
    minister = person("John Smith", key="a", roles=(role("Minister", country="GB"),))
    player = person("John Smith", key="b", roles=(role("Goalkeeper"),))
    load(about(1, minister, player), about(2, person("John Smith", roles=(role("Goalkeeper"),))))
    assert Person.objects.count() == 2
    assert Person.objects.get(affiliations__role="Goalkeeper").mentions.count() == 0
    assert Person.objects.get(affiliations__role="Goalkeeper").affiliations.get().reports.count() == 2


def test_of_several_namesakes_none_is_meant_where_nothing_tells_which() -> None:
    load(
        about(1, person("John Smith", key="a"), person("John Smith", key="b")), about(2, person("John Smith"))
    )
    assert Person.objects.count() == 3


def test_an_acronym_never_links_across_documents() -> None:
    load(bodies(1, organization("INA", acronym="INA")), bodies(2, organization("INA", acronym="INA")))
    assert Organization.objects.count() == 2


def test_an_acronym_does_not_link_to_its_long_form_in_another_document() -> None:
    load(bodies(1, organization("Iraqi News Agency", acronym="INA")), bodies(2, organization("INA")))
    assert Organization.objects.count() == 2


def test_an_acronym_with_its_long_form_links() -> None:
    load(
        bodies(1, organization("Iraqi News Agency", acronym="INA")),
        bodies(2, organization("INA", acronym="INA", aliases=("Iraqi News Agency",))),
    )
    assert Organization.objects.get().name == "Iraqi News Agency"


def test_two_acronyms_with_one_long_form_link() -> None:
    found = organization("INA", acronym="INA", aliases=("Iraqi News Agency",))
    load(bodies(1, found), bodies(2, found))
    assert Organization.objects.count() == 1


def test_of_several_bodies_of_a_name_the_one_whose_main_name_it_is_is_meant() -> None:
    water_works = organization("Orvend Water Works", country="SE", aliases=("Orvend Works",))
    load(
        about(1, organizations=(water_works,)),
        about(2, organizations=(organization("Orvend Works", country="FI"),)),
        about(3, organizations=(organization("Orvend Works"),)),
    )
    assert Organization.objects.get(name="Orvend Works").mentions.count() == 2


def test_what_any_body_may_be_called_does_not_link() -> None:
    load(
        bodies(1, organization("Iraqi government", aliases=("the government",))),
        bodies(2, organization("Spanish government", aliases=("the government",))),
    )
    assert Organization.objects.count() == 2


def test_a_misreading_does_not_split_an_acronym_that_everybody_knows() -> None:
    load(bodies(1, organization("North Atlantic Treaty Organization", acronym="NATO")))
    load(bodies(2, organization("Top NATO Summit", aliases=("North Atlantic Treaty Organization",))))
    first = Organization.objects.order_by("pk")[0]
    load(*(bodies(n, organization("NATO")) for n in (3, 4, 5)))
    assert first.mentions.count() >= 4


def test_a_body_that_a_document_calls_in_two_ways_is_one() -> None:
    both = organization("Harrow Steel"), organization("Harrow Steel Corp.")
    load(bodies(1, *both), bodies(2, *reversed(both)), bodies(3, both[1]))
    assert Organization.objects.count() == 1
    assert load(bodies(1, *both, section="x")) == "updated"
    assert Organization.objects.count() == 1
    assert Organization.objects.get().mentions.count() == 5


def test_two_bodies_of_one_name_in_a_document_stay_two() -> None:
    load(bodies(1, organization("Harrow Steel Ltd"), organization("Harrow Steel Inc")))
    assert Organization.objects.count() == 2


def test_a_merged_record_goes_on_being_found_under_both_names() -> None:
    survivor = make_person(name="Ana Lindqvist")
    for name in ("Ana Lindqvist", "Anna Lind"):
        Alias.objects.create(person=survivor, name=name)
    Redirect.objects.create(resource="people", key="999", target=survivor.pk)
    load(about(1, person("Ana Lindqvist"), person("Anna Lind")))
    assert Person.objects.get() == survivor
    assert load(about(1, person("Ana Lindqvist"), person("Anna Lind"), section="x")) == "updated"
    assert Person.objects.get() == survivor
    assert survivor.aliases.count() == 2


def test_a_record_made_by_hand_is_found_by_its_name_alone() -> None:
    known = make_person(name="Ana Lindqvist", origin="editor")
    load(about(1, person("Ana Lindqvist")))
    assert Person.objects.get() == known


def test_an_identifier_that_another_record_has_is_left_with_it() -> None:
    owner = make_organization(name="Old Agency", country="SE")
    Identifier.objects.create(organization=owner, scheme="wikidata", value="Q1")
    Identifier.objects.create(organization=owner, scheme="isni", value="1")
    found = organization("New Agency", identifiers=(wikidata("Q1"), wikidata("Q2")))
    load(bodies(1, found))
    assert Identifier.objects.get(value="Q1").organization == owner


def test_a_shared_record_does_not_lose_what_one_document_no_longer_says() -> None:
    full = person("Ana Lindqvist", country="SE", aliases=("Ana Maria Lindqvist",))
    load(about(1, full), about(2, full), about(1, person("Ana Lindqvist")))
    known = Person.objects.get()
    assert known.country == "SE"
    assert known.aliases.count() == 2


def test_the_order_of_documents_does_not_change_who_is_the_same() -> None:
    documents = (
        about(1, person("Ana Lindqvist", aliases=("Lindqvist",))),
        about(2, person("Lindqvist")),
        about(3, person("ANA LINDQVIST")),
        bodies(4, organization("Iraqi News Agency", acronym="INA")),
        bodies(5, organization("INA")),
    )
    every_tenth = list(permutations(documents))[::10]
    assert len({_partition(order) for order in every_tenth}) == 1


def _partition(order: tuple[Findings, ...]) -> Any:
    load(*order)
    groups: dict[Any, set[str]] = {}
    for row in Mention.objects.select_related("article"):
        groups.setdefault((row.person_id, row.organization_id), set()).add(str(row.article.headline))
    Article.objects.all().delete()
    Alias.objects.all().delete()
    Person.objects.all().delete()
    Organization.objects.all().delete()
    return frozenset(frozenset(group) for group in groups.values())
