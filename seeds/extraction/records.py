"""People and organizations of a document as records of the import contract."""

from newsapi.api.text import fold
from seeds.extraction.bodies import Body
from seeds.extraction.confidence import party_confidence
from seeds.extraction.findings import MentionFound, OrganizationFound, PersonFound, RoleFound, Span
from seeds.extraction.gathered import Gathered
from seeds.extraction.people import Cluster, Gender
from seeds.extraction.scene import RolePhrase
from seeds.extraction.vocabulary.titles import CALLINGS, GENDER_OF_ROLE, OFFICES


def unique_keys(names: list[str]) -> list[str]:
    """What each entity is referred to by: its name, or a key where another bears that name."""
    taken: set[str] = set()
    counts: dict[str, int] = {}
    keys = []
    for name in names:
        key = name
        while key in taken:
            counts[name] = counts.get(name, 1) + 1
            key = f"{name} #{counts[name]}"
        taken.add(key)
        keys.append(key)
    return keys


def gender_of(cluster: Cluster, held: list[RolePhrase]) -> Gender | None:
    """From titles and given name, then from a role that tells it."""
    if gender := cluster.gender():
        return gender
    for phrase in held:
        told = GENDER_OF_ROLE.get(phrase.key.head)
        if told == "male" or told == "female":
            return "male" if told == "male" else "female"
    return None


def person_of(
    doc: Gathered,
    cluster: Cluster,
    held: list[RolePhrase],
    *,
    nominal: list[RolePhrase],
    called: dict[int, str],
) -> PersonFound:
    """A person as the import contract has it; `called` gives the key or name of each body."""
    mentions = [
        MentionFound(
            start=p.start,
            end=p.end,
            text=doc.body[p.start : p.end],
            rule=p.rule,
            confidence=party_confidence("people: mentions", p.rule, p.confidence),
        )
        for p in cluster.pieces
    ]
    mentions += [
        MentionFound(
            start=p.opens,
            end=p.end,
            text=doc.body[p.opens : p.end],
            form="nominal",
            rule=p.rule or "role",
            confidence=0.8,
        )
        for p in nominal
    ]
    mentions.sort(key=lambda m: (m.start, m.end))
    rule = max(cluster.pieces, key=lambda p: p.confidence).rule
    return PersonFound(
        name=cluster.name,
        aliases=tuple(form for form in cluster.forms if form != cluster.name),
        country=next((p.key.country for p in held if _tells_nationality(p)), None),
        roles=_roles(held, called),
        mentions=tuple(mentions),
        rule=rule,
        confidence=party_confidence("people", rule, cluster.confidence),
    )


def _tells_nationality(phrase: RolePhrase) -> bool:
    return phrase.key.head in CALLINGS and phrase.key.head not in OFFICES and phrase.key.country is not None


def _roles(held: list[RolePhrase], called: dict[int, str]) -> tuple[RoleFound, ...]:
    roles: dict[tuple[str | None, ...], RoleFound] = {}
    for p in held:
        country = None if _tells_nationality(p) else p.key.country
        organization = called[id(p.body)] if p.body else None
        roles.setdefault(
            (fold(p.role), country, organization, p.key.place),
            RoleFound(
                role=p.role,
                organization=organization,
                country=country,
                place=p.key.place,
                start=p.start,
                end=p.end,
                rule=p.rule,
                confidence=0.85,
            ),
        )
    return tuple(roles.values())


def organization_of(doc: Gathered, body: Body, nominal: list[Span]) -> OrganizationFound:
    """An organization as the import contract has it."""
    mentions = [
        MentionFound(
            start=s,
            end=e,
            text=doc.body[s:e],
            rule=rule,
            confidence=party_confidence("organizations: mentions", rule, mark),
        )
        for s, e, rule, mark in body.spans
    ]
    mentions += [
        MentionFound(
            start=s, end=e, text=doc.body[s:e], form="nominal", rule="only_one_of_its_kind", confidence=0.7
        )
        for s, e in nominal
    ]
    return OrganizationFound(
        name=body.name,
        acronym=body.acronym,
        kind=body.kind,
        country=body.country,
        aliases=tuple(form for form in body.forms if form != body.name),
        mentions=tuple(sorted(mentions, key=lambda m: (m.start, m.end))),
        rule=body.rule,
        confidence=party_confidence("organizations", body.rule, body.confidence),
    )
