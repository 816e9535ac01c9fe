"""What imports did, to be read by operators and editors."""

from django.contrib import admin

from newsapi.api.editing import ReadOnlyAdmin, Table, change_link, record_table
from seeds.models import ImportRun, Outcome, SourceDocument


@admin.register(ImportRun)
class ImportRunAdmin(ReadOnlyAdmin):
    list_display = ("started_at", "finished_at", "extractor", "sources")
    list_filter = ("started_at",)
    ordering = ("-pk",)
    sortable_by = ()

    def related_tables(self, record: ImportRun) -> list[Table]:
        return [
            _documents(record, outcome) for outcome in (Outcome.REFUSED, Outcome.CREATED, Outcome.UPDATED)
        ]


def _documents(run: ImportRun, outcome: Outcome) -> Table:
    documents = run.documents.filter(outcome=outcome).select_related("article").defer("article__body")
    return record_table(
        f"Documents that were {outcome.label}",
        documents.order_by("pk"),
        columns={
            "Source": change_link,
            "Format": lambda document: document.format,
            "Article": lambda document: document.article and change_link(document.article),
            "Reason": lambda document: document.reason,
        },
        of=("run", run.pk),
        can_add=False,
    )


@admin.register(SourceDocument)
class SourceDocumentAdmin(ReadOnlyAdmin):
    list_display = ("source", "outcome", "article", "run", "reason")
    list_filter = ("outcome",)
    list_select_related = ("article", "run")
    deferred = ("article__body",)
    search_fields = ("source", "reason")
    search_help_text = "Part of a file’s name or of the reason for a refusal."
    ordering = ("-pk",)
    sortable_by = ()
