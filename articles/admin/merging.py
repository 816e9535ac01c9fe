"""The desk for merging: choose records in their list, compare them, choose the one to keep, confirm."""

from typing import Any

from django import forms
from django.contrib import admin, messages
from django.core.exceptions import PermissionDenied
from django.db.models import QuerySet
from django.http import HttpRequest, HttpResponse, HttpResponseRedirect
from django.template.response import TemplateResponse
from django.urls import URLPattern, path, reverse
from django.utils.html import format_html

from articles.admin.comparing import Profile, best_known, profiles
from articles.merging import ForceNeeded, MergeRefused, Plan, merge, plan
from articles.merging.checks import MOST
from articles.merging.summary import summary
from newsapi.api.editing import StatementAdmin, change_link
from people.admin import OrganizationAdmin, PersonAdmin
from people.models import Organization, Person

ADD = "articles.add_merge"


class MergeForm(forms.Form):
    """Which record to keep, and why the others are the same."""

    keep = forms.TypedChoiceField(coerce=int)
    seen = forms.IntegerField(required=False)
    reason = forms.CharField(
        required=False,
        max_length=2000,
        widget=forms.Textarea(attrs={"rows": 2}),
        help_text="For the history: what tells you that they are one.",
    )
    force = forms.BooleanField(required=False, label="They are one all the same")

    def __init__(self, data: Any, records: list[Any]) -> None:
        super().__init__(data)
        field: Any = self.fields["keep"]
        field.choices = [(record.pk, str(record)) for record in records]


class MergingAdmin(StatementAdmin):
    """Statements of which several may turn out to be one."""

    actions = [*StatementAdmin.actions, "merge_selected"]

    def has_merge_permission(self, request: HttpRequest) -> bool:
        return self.has_change_permission(request) and request.user.has_perm(ADD)

    def get_urls(self) -> list[URLPattern]:
        view = self.admin_site.admin_view(self.merge_view)
        opts = self.model._meta
        return [path("merge/", view, name=f"{opts.app_label}_{opts.model_name}_merge"), *super().get_urls()]

    @admin.action(permissions=["merge"], description="Merge selected %(verbose_name_plural)s …")
    def merge_selected(self, request: HttpRequest, queryset: QuerySet[Any]) -> HttpResponse | None:
        ids = list(queryset.order_by("pk").values_list("pk", flat=True)[: MOST + 1])
        if not 2 <= len(ids) <= MOST:
            self.message_user(request, f"Select 2 to {MOST} records to merge.", messages.WARNING)
            return None
        return HttpResponseRedirect(f"{self._url('merge')}?ids={','.join(str(pk) for pk in ids)}")

    def merge_view(self, request: HttpRequest) -> HttpResponse:
        """The preview; sent with `_merge`, the merge itself."""
        if not self.has_merge_permission(request):
            raise PermissionDenied
        records = self._chosen(request)
        if len(records) < 2:
            self.message_user(
                request, "These records are not there any more: choose again.", messages.WARNING
            )
            return HttpResponseRedirect(self._url("changelist"))
        found = profiles(records)
        form = MergeForm(request.POST or request.GET, records)
        kept = self._kept(form, found)
        if "_merge" in request.POST and form.is_valid() and form.cleaned_data["seen"] == kept.pk:
            done = self._merged(request, form, kept, [r for r in records if r != kept])
            if done is not None:
                return done
        return TemplateResponse(
            request, "admin/newsapi/merge.html", self._context(request, form, kept, found)
        )

    def _merged(
        self, request: HttpRequest, form: MergeForm, kept: Any, others: list[Any]
    ) -> HttpResponse | None:
        """The way to the kept record; None where the merge is refused, for the preview tells why."""
        data = form.cleaned_data
        try:
            merged = merge(kept, others, by=request.user, reason=data["reason"], force=data["force"])
        except ForceNeeded:
            return None
        except MergeRefused as refused:
            self.message_user(request, str(refused), messages.ERROR)
            return None
        names = ", ".join(f"“{record}”" for record in others)
        self.log_change(request, kept, f"Merged {names} into it. {data['reason']}".strip())
        undo_url = reverse("admin:articles_merge_undo", args=[merged.pk])
        told = format_html('{} became part of {}. <a href="{}">Undo</a>', names, change_link(kept), undo_url)
        self.message_user(request, told, messages.SUCCESS)
        return HttpResponseRedirect(self._url("change", kept.pk))

    def _chosen(self, request: HttpRequest) -> list[Any]:
        given = (request.POST.get("ids") or request.GET.get("ids") or "").split(",")
        ids = {int(key) for key in given[:MOST] if key.isdecimal() and len(key) < 19}
        return list(self.get_queryset(request).filter(pk__in=ids).order_by("pk"))

    def _kept(self, form: MergeForm, found: list[Profile]) -> Any:
        chosen = form.cleaned_data.get("keep") if form.is_valid() else None
        return next((p.record for p in found if p.record.pk == chosen), None) or best_known(found)

    def _context(
        self, request: HttpRequest, form: MergeForm, kept: Any, found: list[Profile]
    ) -> dict[str, Any]:
        others = [profile.record for profile in found if profile.record != kept]
        planned: Plan | None = None
        refused = ""
        try:
            planned = plan(kept, others)
        except MergeRefused as error:
            refused = str(error)
        opts = self.model._meta
        return {
            **self.admin_site.each_context(request),
            "title": f"Merge {opts.verbose_name_plural}",
            "opts": opts,
            "media": self.media,
            "profiles": sorted(found, key=lambda profile: profile.record != kept),
            "kept": kept,
            "others": others,
            "ids": ",".join(str(profile.record.pk) for profile in found),
            "form": form,
            "plan": planned,
            "summary": planned and summary(planned.steps, kept),
            "refused": refused,
            "chosen_anew": "_merge" in request.POST and request.POST.get("seen") != str(kept.pk),
            "not_forced": "_merge" in request.POST and bool(planned and planned.contradictions),
        }

    def _url(self, page: str, *args: Any) -> str:
        opts = self.model._meta
        return reverse(f"admin:{opts.app_label}_{opts.model_name}_{page}", args=args)


# People and organizations know nothing of articles; here, where both are known, their pages learn to merge.
admin.site.unregister([Person, Organization])


@admin.register(Person)
class MergingPersonAdmin(MergingAdmin, PersonAdmin):
    pass


@admin.register(Organization)
class MergingOrganizationAdmin(MergingAdmin, OrganizationAdmin):
    pass
