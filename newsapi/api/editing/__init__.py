"""The editor's desk: what the admin pages of all apps have in common."""

from newsapi.api.editing.forms import PartyForm, RecordForm
from newsapi.api.editing.inlines import RowInline, Rows, StatementRows
from newsapi.api.editing.lists import CappedPaginator, period
from newsapi.api.editing.pages import ReadOnlyAdmin
from newsapi.api.editing.records import RecordAdmin
from newsapi.api.editing.statements import StatementAdmin, SureFilter, why
from newsapi.api.editing.tables import Table, change_link, record_table, references

__all__ = [
    "CappedPaginator",
    "PartyForm",
    "ReadOnlyAdmin",
    "RecordAdmin",
    "RecordForm",
    "RowInline",
    "Rows",
    "StatementAdmin",
    "StatementRows",
    "SureFilter",
    "Table",
    "change_link",
    "period",
    "record_table",
    "references",
    "why",
]
