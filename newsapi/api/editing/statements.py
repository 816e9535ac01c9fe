"""Admin pages of statements: confirm, reject, reset; where a statement comes from, and why it is here."""

import datetime as dt
from typing import Any, ClassVar

from django.contrib import admin, messages
from django.contrib.admin.models import CHANGE, LogEntry
from django.db import transaction
from django.db.models import QuerySet
from django.http import HttpRequest
from django.utils import timezone

from newsapi.api.editing.records import RecordAdmin, mark
from newsapi.api.models import DataVersion, Origin, Status

BATCH = 500

ORIGIN_FIELDS = ("origin", "rule", "confidence", "set_by_hand", "created_at", "updated_at")
PROVENANCE = ("Where this comes from", {"fields": ORIGIN_FIELDS})


class SureFilter(admin.SimpleListFilter):
    """By the share in which the rule of a statement was right: what is least sure is looked at first."""

    title = "confidence"
    parameter_name = "sure"
    # From the lowest, which belongs to it, to the highest, which does not.
    SHARES: ClassVar[dict[str, tuple[float, float]]] = {
        "high": (0.9, 2.0),
        "middle": (0.7, 0.9),
        "low": (0.0, 0.7),
    }

    def lookups(self, request: HttpRequest, model_admin: Any) -> list[tuple[str, str]]:
        return [
            ("high", "0.9 and more"),
            ("middle", "0.7 to 0.9"),
            ("low", "below 0.7"),
            ("none", "without one"),
        ]

    def queryset(self, request: HttpRequest, queryset: QuerySet[Any]) -> QuerySet[Any]:
        value = self.value()
        if value == "none":
            return queryset.filter(confidence__isnull=True)
        if value not in self.SHARES:
            return queryset
        least, most = self.SHARES[value]
        return queryset.filter(confidence__gte=least, confidence__lt=most)


def why(record: Any) -> str | None:
    """The rule that made a statement, and how often it was right: `quotation before: name (0.97)`."""
    sure = None if record.confidence is None else f"({record.confidence:.2f})"
    return " ".join(part for part in (record.rule, sure) if part) or None


class StatementAdmin(RecordAdmin):
    """Statements that an editor confirms, corrects or rejects."""

    # Whether deleting leaves a tombstone, so that no import brings the statement back.
    leaves_tombstone: ClassVar[bool] = False
    # What a tombstone knows it by: set by hand, an import would not recognise the statement any more.
    identified_by: ClassVar[str | None] = None
    readonly_fields: ClassVar[Any] = ORIGIN_FIELDS
    actions = ["confirm", "reject", "reset", *RecordAdmin.actions]

    def get_fieldsets(self, request: HttpRequest, obj: Any = None) -> Any:
        own = list(super().get_fieldsets(request, obj))
        return own if obj is None else [*own, PROVENANCE]

    def get_readonly_fields(self, request: HttpRequest, obj: Any = None) -> Any:
        return self.readonly_fields

    def get_changeform_initial_data(self, request: HttpRequest) -> dict[str, Any]:
        initial: dict[str, Any] = {"status": Status.CONFIRMED}
        return {**initial, **super().get_changeform_initial_data(request)}

    def has_delete_permission(self, request: HttpRequest, obj: Any = None) -> bool:
        """What an import would read again can't be deleted, only rejected."""
        allowed = super().has_delete_permission(request, obj)
        return allowed and (self.leaves_tombstone or obj is None or obj.origin == Origin.EDITOR)

    def get_deleted_objects(self, objs: Any, request: HttpRequest) -> Any:
        names, counts, lacking, protected = super().get_deleted_objects(objs, request)
        disguised = [
            obj for obj in objs if self.identified_by in obj.edited_fields and obj.origin != Origin.EDITOR
        ]
        reason = f"its {self.identified_by} was changed by hand, and an import would bring the old one back"
        return (
            names,
            counts,
            lacking,
            [*protected, *(f"{obj}: {reason}; reject it instead" for obj in disguised)],
        )

    def get_actions(self, request: HttpRequest) -> Any:
        actions = super().get_actions(request)
        if not self.leaves_tombstone:
            actions.pop("delete_selected", None)
        return actions

    @admin.display(description="rule (confidence)")
    def why(self, obj: Any) -> str | None:
        return why(obj)

    @admin.display(description="set by hand")
    def set_by_hand(self, obj: Any) -> str:
        return ", ".join(obj.edited_fields) or "nothing"

    @admin.action(permissions=["change"], description="Confirm selected %(verbose_name_plural)s")
    def confirm(self, request: HttpRequest, queryset: QuerySet[Any]) -> None:
        self._set_status(request, queryset, Status.CONFIRMED)

    @admin.action(permissions=["change"], description="Reject selected %(verbose_name_plural)s")
    def reject(self, request: HttpRequest, queryset: QuerySet[Any]) -> None:
        self._set_status(request, queryset, Status.REJECTED)

    @admin.action(permissions=["change"], description="Reset selected %(verbose_name_plural)s to extracted")
    def reset(self, request: HttpRequest, queryset: QuerySet[Any]) -> None:
        self._set_status(request, queryset, Status.EXTRACTED)

    def _set_status(self, request: HttpRequest, queryset: QuerySet[Any], status: Status) -> None:
        selected = queryset.order_by().count()
        with transaction.atomic():
            changed = self._change(request, queryset.exclude(status=status), status)
        unchanged = f"; {selected - changed} were so already" if changed < selected else ""
        level = messages.SUCCESS if changed else messages.INFO
        self.message_user(request, f"{changed} {self._noun(changed)} set to {status}{unchanged}.", level)

    def _change(self, request: HttpRequest, queryset: QuerySet[Any], status: Status) -> int:
        """Batch after batch, until none is left of another status."""
        keys = list(queryset.order_by("pk").values_list("pk", flat=True))
        now = timezone.now()
        for start in range(0, len(keys), BATCH):
            batch = list(self.get_queryset(request).filter(pk__in=keys[start : start + BATCH]))
            self._write(batch, status, now)
            LogEntry.objects.log_actions(
                user_id=request.user.pk,  # type: ignore[arg-type]
                queryset=batch,
                action_flag=CHANGE,
                change_message=f"Status set to {status}.",
            )
        if keys:
            DataVersion.bump()
        return len(keys)

    def _write(self, batch: list[Any], status: Status, now: dt.datetime) -> None:
        for record in batch:
            record.status, record.updated_at = status, now
            mark(record, ["status"])
        self.model._base_manager.bulk_update(batch, ["status", "edited_fields", "updated_at"])

    def _noun(self, number: int) -> str:
        opts = self.model._meta
        return str(opts.verbose_name if number == 1 else opts.verbose_name_plural)
