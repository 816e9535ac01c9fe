"""Forms in which an editor corrects a record: slugs, countries, dates with their precision, parties."""

import datetime as dt
from collections.abc import Sequence
from typing import Any, ClassVar

from django import forms
from django.contrib.admin.widgets import AutocompleteSelect
from django.db import models
from django.utils.functional import cached_property

from newsapi.api.addresses import free_slug, holder
from newsapi.api.models import Precision, Resource

# What a save writes by itself, and what tells of an edit but is none.
_NOT_EDITED = {"id", "created_at", "updated_at", "edited_fields", "origin"}


class KnownAutocomplete(AutocompleteSelect):
    """An autocomplete that asks the database for no label that the form already holds."""

    known: ClassVar[dict[str, str]] = {}

    def optgroups(self, name: str, value: Sequence[str], attr: Any = None) -> Any:
        chosen = [key for key in value if _may_be_key(key)]
        if not all(key in self.known for key in chosen):
            return super().optgroups(name, chosen, attr)
        options = [] if self.is_required else [self.create_option(name, "", "", False, 0)]
        options += [self.create_option(name, key, self.known[key], True, 1) for key in chosen]
        return [(None, options, 0)]


class RecordForm(forms.ModelForm[Any]):
    """A form that fills an empty slug, keeps dates and precisions together, and knows what was changed.

    `resource` is set for records with an address, `dated` maps date fields to their precision fields.
    """

    # The version that the editor had before the eyes; another one in the meantime refuses the edit.
    seen = forms.CharField(required=False, widget=forms.HiddenInput)

    resource: ClassVar[Resource | None] = None
    dated: ClassVar[dict[str, str]] = {}

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.stored = self._values()
        self.initial["seen"] = self._version()
        if "slug" in self.fields:
            self.fields["slug"].required = False
        for name, field in self.fields.items():
            widget = getattr(field.widget, "widget", field.widget)
            if isinstance(widget, KnownAutocomplete):
                widget.known = self._labels(name)  # type: ignore[misc]

    @cached_property
    def changed_data(self) -> list[str]:
        """The fields that were changed; a row on another record's page comes back without its version."""
        return [name for name in super().changed_data if name != "seen"]

    def edited(self) -> list[str]:
        """The names of the stored fields that differ from what they were when the form was opened."""
        now = self._values()
        return sorted(name for name in now if now[name] != self.stored[name])

    def slug_text(self) -> str:
        """What a new record's slug is made of."""
        return str(self.cleaned_data.get("name") or "")

    def clean_seen(self) -> str:
        seen = str(self.cleaned_data["seen"])
        if seen and seen != self._version():
            raise forms.ValidationError(
                "This record was changed by somebody else or by an import since you opened the page. "
                "Open it again and repeat your change."
            )
        return seen

    def clean_slug(self) -> str:
        slug = str(self.cleaned_data.get("slug") or self.instance.slug)
        if self.resource and slug != self.instance.slug:
            reason = holder(self.resource, slug, record=self.instance.pk)
            if reason:
                raise forms.ValidationError(reason)
        return slug

    def clean_country(self) -> str | None:
        country = self.cleaned_data.get("country")
        return country.upper() if country else None

    def clean(self) -> dict[str, Any] | None:
        super().clean()
        if self.resource and "slug" in self.fields and self.cleaned_data.get("slug") == "":
            self.cleaned_data["slug"] = free_slug(self._meta.model, self.resource, self.slug_text())
        for date, precision in self.dated.items():
            if date in self.cleaned_data and precision in self.cleaned_data:
                self._settle(date, precision)
        return self.cleaned_data

    def _settle(self, date: str, precision: str) -> None:
        """A date without a precision is a day; the days of a month or year are its first; no date, none."""
        moment, exact = self.cleaned_data[date], self.cleaned_data[precision] or None
        if moment is None:
            self.cleaned_data[precision] = None
            return
        is_time = isinstance(moment, dt.datetime)
        if exact == Precision.TIME and not is_time:
            self.add_error(precision, "A day has no time: choose day, month or year.")
            return
        exact = exact or (Precision.TIME if is_time and moment.time() != dt.time() else Precision.DAY)
        self.cleaned_data[precision] = exact
        self.cleaned_data[date] = _floor(moment, exact)

    def _version(self) -> str:
        changed = getattr(self.instance, "updated_at", None) if self.instance.pk else None
        return changed.isoformat() if changed else ""

    def _labels(self, name: str) -> dict[str, str]:
        related = self.instance._state.fields_cache.get(name)
        return {} if related is None else {str(related.pk): str(related)}

    def _values(self) -> dict[str, Any]:
        fields = (f for f in self.instance._meta.concrete_fields if not isinstance(f, models.GeneratedField))
        return {f.name: getattr(self.instance, f.attname) for f in fields if f.name not in _NOT_EDITED}


class PartyForm(RecordForm):
    """A form for rows about exactly one person or organization, chosen here or given by the page."""

    def clean(self) -> dict[str, Any] | None:
        super().clean()
        if "person" not in self.fields or "organization" not in self.fields:
            return self.cleaned_data
        parties = [self.cleaned_data.get(name) for name in ("person", "organization")]
        deleted = self.cleaned_data.get("DELETE", False)
        if not deleted and not self.errors and sum(party is not None for party in parties) != 1:
            raise forms.ValidationError("Choose a person or an organization: one of the two.")
        return self.cleaned_data


def _may_be_key(text: str) -> bool:
    """Whether the database can be asked for it: addresses and forms may say anything."""
    return text.isdecimal() and len(text) < 19


def _floor(moment: Any, precision: str) -> Any:
    """The first moment of the day, month or year."""
    if precision != Precision.TIME and isinstance(moment, dt.datetime):
        moment = moment.replace(hour=0, minute=0, second=0, microsecond=0)
    if precision in (Precision.MONTH, Precision.YEAR):
        moment = moment.replace(day=1)
    return moment.replace(month=1) if precision == Precision.YEAR else moment
