"""What is searched of people and organizations: all their names."""

from newsapi.api.search.index import Column, Others, SearchIndex, declare

PEOPLE = declare(
    SearchIndex(
        "people_person", (Column("name", "A"),), Others("aliases", "people_alias", "person_id", "name")
    )
)
ORGANIZATIONS = declare(
    SearchIndex(
        "people_organization",
        (Column("name", "A"), Column("acronym", "A")),
        Others("aliases", "people_alias", "organization_id", "name"),
    )
)
