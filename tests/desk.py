"""Using the admin as an editor does: open a page, change some fields, save."""

from typing import Any

from django.contrib.admin.helpers import ACTION_CHECKBOX_NAME
from django.db.models import Model
from django.test import Client
from django.urls import reverse


def url(record: Model | type[Model], page: str) -> str:
    args = [] if page in ("changelist", "add") else [record.pk]
    return reverse(f"admin:{record._meta.app_label}_{record._meta.model_name}_{page}", args=args)


def form_data(response: Any) -> dict[str, Any]:
    """What a browser would send of a page's forms if nothing was changed."""
    forms = [response.context["adminform"].form]
    data: dict[str, Any] = {}
    for inline in response.context["inline_admin_formsets"]:
        forms += [inline.formset.management_form, *inline.formset.forms]
    for form in forms:
        for bound in form:
            data.update(_sent(bound))
    page = response.content.decode()  # a form may have fields that its page leaves out
    return {name: value for name, value in data.items() if value is not None and f'name="{name}"' in page}


def _sent(bound: Any) -> dict[str, Any]:
    value, name = bound.value(), bound.html_name
    widget = getattr(bound.field.widget, "widget", bound.field.widget)
    if hasattr(widget, "widgets"):
        parts = widget.decompress(value) if not isinstance(value, list) else value
        sent = [w.format_value(part) for w, part in zip(widget.widgets, parts, strict=True)]
        return {f"{name}_{n}": part or "" for n, part in enumerate(sent)}
    if value is False:
        return {}
    return {name: "" if value is None else value}


def save(client: Client, record: Model, **changes: Any) -> Any:
    """Open a record's page, change fields by their names in the form, save; the answer after the redirect."""
    address = url(record, "change")
    page = client.get(address)
    assert page.status_code == 200
    return client.post(address, {**form_data(page), **changes}, follow=True)


def add(client: Client, model: type[Model], **values: Any) -> Any:
    address = url(model, "add")
    return client.post(address, {**form_data(client.get(address)), **values}, follow=True)


def act(client: Client, action: str, *records: Model, **more: Any) -> Any:
    """Select records in their list and choose an action."""
    data = {"action": action, ACTION_CHECKBOX_NAME: [record.pk for record in records], **more}
    return client.post(url(type(records[0]), "changelist"), data, follow=True)


def errors(response: Any) -> str:
    """All messages of the page's forms."""
    context = response.context
    found = [context["adminform"].form.errors.as_text()]
    for inline in context["inline_admin_formsets"]:
        found += [inline.formset.non_form_errors().as_text()]
        found += [form.errors.as_text() for form in inline.formset.forms]
    return " ".join(found)


def told(response: Any) -> str:
    """What the messages on the page after a redirect say."""
    return " ".join(str(message) for message in response.context["messages"])
