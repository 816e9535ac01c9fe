"""The desk for people, organizations, their names, identifiers and affiliations."""

from typing import Any, ClassVar

from django import forms
from django.contrib import admin
from django.db.models import QuerySet
from django.http import HttpRequest

from newsapi.api.editing import (
    PartyForm,
    RecordAdmin,
    RecordForm,
    RowInline,
    Rows,
    StatementAdmin,
    StatementRows,
)
from newsapi.api.editing.tables import Table, references_table
from newsapi.api.models import Origin, Resource
from newsapi.api.text import fold
from people.deletion import delete_parties
from people.models import Affiliation, Alias, Identifier, Organization, Person
from people.naming import ensure_alias

PARTIES = ("person", "organization")


class PersonForm(RecordForm):
    resource = Resource.PEOPLE


class OrganizationForm(RecordForm):
    resource = Resource.ORGANIZATIONS


class AliasForm(PartyForm):
    """A name that its owner does not have yet, however it is spelled."""

    def clean(self) -> dict[str, Any] | None:
        super().clean()
        owners = {f: self.cleaned_data.get(f) or getattr(self.instance, f) for f in PARTIES}
        owner = {field: record for field, record in owners.items() if record is not None and record.pk}
        name = self.cleaned_data.get("name")
        if name and len(owner) == 1:
            twins = Alias.objects.filter(**owner, key=fold(name)).exclude(pk=self.instance.pk)
            if twins.exists():
                self.add_error("name", "This name is there already, perhaps with other accents or hyphens.")
        return self.cleaned_data


class AffiliationForm(RecordForm):
    """A role that its holder does not have yet at the same place."""

    def clean(self) -> dict[str, Any] | None:
        super().clean()
        person = self.cleaned_data.get("person") or getattr(self.instance, "person", None)
        role = self.cleaned_data.get("role")
        if role and person is not None and person.pk:
            twins = Affiliation.objects.filter(
                person=person,
                role_key=fold(role),
                organization=self.cleaned_data.get("organization"),
                country=self.cleaned_data.get("country"),
                place_key=fold(place) if (place := self.cleaned_data.get("place")) else None,
            )
            if twins.exclude(pk=self.instance.pk).exists():
                self.add_error("role", "This person has this role there already.")
        return self.cleaned_data


class OwnRows(Rows):
    """Names or identifiers: taking away what an import has found is remembered, adding one needs no mark."""

    def takes_back(self) -> bool:
        return any(
            form.has_changed() and form.instance.origin != Origin.EDITOR for form in self.initial_forms
        )


class AliasRows(OwnRows):
    marks = "aliases"

    def clean(self) -> None:
        super().clean()
        kept = [form for form in self.forms if form.cleaned_data and not form.cleaned_data.get("DELETE")]
        keys = [fold(form.cleaned_data["name"]) for form in kept if form.cleaned_data.get("name")]
        if len(keys) != len(set(keys)):
            raise forms.ValidationError("One name is there twice, perhaps with other accents or hyphens.")


class IdentifierRows(OwnRows):
    marks = "identifiers"


class AffiliationRows(StatementRows):
    def clean(self) -> None:
        super().clean()
        values = [form.cleaned_data for form in self.forms if form.cleaned_data.get("role")]
        roles = [
            (fold(row["role"]), row.get("organization"), row.get("country"), fold(row.get("place") or ""))
            for row in values
        ]
        if len(roles) != len(set(roles)):
            raise forms.ValidationError("One role is there twice at the same place.")


class AliasInline(RowInline):
    model = Alias
    form = AliasForm
    formset = AliasRows
    fields = ("name", "kind", "origin")
    readonly_fields = ("origin",)
    verbose_name_plural = "names"


class IdentifierInline(RowInline):
    model = Identifier
    formset = IdentifierRows
    fields = ("scheme", "value", "origin")
    readonly_fields = ("origin",)


class AffiliationInline(RowInline):
    model = Affiliation
    form = AffiliationForm
    formset = AffiliationRows
    fields = ("role", "organization", "country", "place", "last_reported_on", "status")
    readonly_fields = ("last_reported_on",)
    autocomplete_fields = ("organization",)
    show_change_link = True


class PartyAdmin(StatementAdmin):
    """What the pages of people and of organizations have in common."""

    leaves_tombstone = True
    list_filter: ClassVar[tuple[str, ...]] = ("status", "origin")
    search_fields = ("name_key", "aliases__key", "identifiers__value", "slug")
    search_help_text = "Names in any spelling, identifiers, slugs. Accents and hyphens don’t matter."
    ordering = ("name_key", "pk")
    deletion_note = (
        "Only what no article, quote or event refers to can be deleted; reject it instead, and it leaves the "
        "public API. A deleted record’s address answers “gone”, but a text that names it again brings it "
        "back, under its old id and address unless its slug was changed. What should stay away is better "
        "rejected."
    )

    def related_tables(self, record: Any) -> list[Table]:
        return [references_table(record)]

    def save_related(self, request: HttpRequest, form: Any, formsets: Any, change: bool) -> None:
        super().save_related(request, form, formsets, change)
        if form.edited() or any(formset.has_changed() for formset in formsets):
            ensure_alias(form.instance)

    def remove(self, records: QuerySet[Any]) -> None:
        assert self.form.resource is not None
        delete_parties(records, self.form.resource)


@admin.register(Person)
class PersonAdmin(PartyAdmin):
    form = PersonForm
    list_display = ("name", "country", "status", "origin", "updated_at")
    sortable_by = ("name", "updated_at")
    fieldsets = [(None, {"fields": ["name", "slug", "description", "country", "status"]})]
    inlines = (AliasInline, IdentifierInline, AffiliationInline)


@admin.register(Organization)
class OrganizationAdmin(PartyAdmin):
    form = OrganizationForm
    list_display = ("name", "acronym", "kind", "country", "status", "updated_at")
    list_filter = ("kind", "status", "origin")
    sortable_by = ("name", "updated_at")
    fieldsets = [(None, {"fields": ["name", "slug", "acronym", "kind", "country", "status"]})]
    inlines = (AliasInline, IdentifierInline)


class OwnedAdmin(RecordAdmin):
    """Names and identifiers by themselves."""

    parts: ClassVar[str]
    list_select_related = PARTIES
    autocomplete_fields = PARTIES
    list_filter: ClassVar[tuple[str, ...]] = ("origin",)
    readonly_fields = ("origin", "created_at", "updated_at")
    ordering = ("-pk",)

    @admin.display(description="of")
    def owner(self, obj: Alias | Identifier) -> Person | Organization | None:
        return obj.person or obj.organization

    def whole(self, obj: Any) -> Any:
        """Taking away what an import has found is remembered by its owner."""
        owner = self.owner(obj)
        if owner is None or owner.pk is None:
            return None
        found = obj.pk is not None and obj.origin != Origin.EDITOR
        return owner, (self.parts,) if found else ()


@admin.register(Alias)
class AliasAdmin(OwnedAdmin):
    parts = "aliases"
    form = AliasForm
    list_display = ("name", "owner", "kind", "origin")
    list_filter = ("kind", "origin")
    search_fields = ("key",)
    search_help_text = "A name in any spelling."
    fields = ("name", "kind", "person", "organization", "origin", "created_at", "updated_at")


@admin.register(Identifier)
class IdentifierAdmin(OwnedAdmin):
    parts = "identifiers"
    form = PartyForm
    list_display = ("__str__", "owner", "origin")
    search_fields = ("scheme", "value")
    fields = ("scheme", "value", "person", "organization", "origin", "created_at", "updated_at")


@admin.register(Affiliation)
class AffiliationAdmin(StatementAdmin):
    form = AffiliationForm
    list_display = (
        "role", "person", "organization", "country", "place", "last_reported_on", "status", "origin",
    )  # fmt: skip
    list_filter = ("status", "origin")
    list_select_related = PARTIES
    autocomplete_fields = PARTIES
    search_fields = ("role_key", "person__name_key", "organization__name_key")
    ordering = ("-pk",)
    sortable_by = ()
    fieldsets = [
        (
            None,
            {
                "fields": [
                    "person",
                    "role",
                    "organization",
                    "country",
                    "place",
                    ("first_reported_on", "last_reported_on"),
                    "status",
                ]
            },
        )
    ]
    readonly_fields = (*StatementAdmin.readonly_fields, "first_reported_on", "last_reported_on")

    def whole(self, obj: Any) -> Any:
        return obj.person, ()
