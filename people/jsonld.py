"""People and organizations as schema.org JSON-LD, made of their JSON."""

from newsapi.api.formats.nodes import (
    Json,
    country,
    node,
    other_keys,
    other_names,
    place,
    postal_address,
    record,
    record_list,
    reference,
    same_as,
)

# The kinds that schema.org has a type for; the others are told by `additionalType`.
_ORGANIZATIONS = {
    "government": "GovernmentOrganization",
    "media": "NewsMediaOrganization",
    "party": "PoliticalParty",
    "company": "Corporation",
    "ngo": "NGO",
}


def person(given: Json) -> Json:
    """A `Person`; when a role was reported has no word there, for it isn't when the role was held."""
    roles = given["affiliations"]
    return record(
        "Person",
        given,
        name=given["name"],
        alternateName=other_names(given),
        description=given["description"],
        nationality=country(given["country"]),
        jobTitle=list(dict.fromkeys(one["role"] for one in roles)),
        hasOccupation=[_occupation(one) for one in roles],
        memberOf=[_membership(one) for one in roles if one["organization"] is not None],
        sameAs=same_as(given["identifiers"]),
        identifier=other_keys(given["identifiers"]),
        subjectOf=record_list(given, "quotes_about"),
    )


def organization(given: Json) -> Json:
    """An `Organization`, of the subtype that its kind has."""
    kind = given["kind"]
    return record(
        _ORGANIZATIONS.get(kind, "Organization"),
        given,
        additionalType=None if kind in _ORGANIZATIONS or kind == "other" else kind,
        name=given["name"],
        alternateName=other_names(given, given["acronym"]),
        address=postal_address(given["country"]),
        sameAs=same_as(given["identifiers"]),
        identifier=other_keys(given["identifiers"]),
        subjectOf=record_list(given, "quotes_about"),
    )


def _occupation(role: Json) -> Json:
    where = place(role["place"], role["country"])
    return node("Occupation", name=role["role"], occupationLocation=where)


def _membership(role: Json) -> Json:
    held_at = reference("Organization", role["organization"])
    return node("OrganizationRole", roleName=role["role"], memberOf=held_at)
