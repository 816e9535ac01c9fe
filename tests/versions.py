"""Whether what was written of the public data was told to DataVersion, on which ETags and dates rely."""

import re
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

from django.apps import apps
from django.core.signals import request_finished, request_started
from django.db import connection

from newsapi.api.models import DataVersion, Redirect, Tombstone
from newsapi.api.paths import ADMIN_PATH
from people.models import MergeSuggestion

_WRITE = re.compile(r'\s*(?:INSERT INTO|INSERT OR IGNORE INTO|UPDATE|DELETE FROM) "(\w+)"')


class Watch:
    """The tables that were written to."""

    def __init__(self) -> None:
        self.written: set[str] = set()

    def __call__(self, execute: Any, sql: str, params: Any, many: bool, context: Any) -> Any:
        found = _WRITE.match(sql)
        result = execute(sql, params, many, context)
        if found:
            self.written.add(found[1])
        return result

    def untold(self) -> list[str]:
        """The public tables that were changed without a word."""
        if DataVersion._meta.db_table in self.written:
            return []
        return sorted(self.written & _public())


def _public() -> set[str]:
    models: list[Any] = [
        model for app in ("people", "articles") for model in apps.get_app_config(app).get_models()
    ]
    shown = {model._meta.db_table for model in (*models, Redirect, Tombstone)}
    return shown - {MergeSuggestion._meta.db_table}  # for editors alone: no answer tells of it


@contextmanager
def watched() -> Iterator[Watch]:
    """Watch what is written meanwhile."""
    watch = Watch()
    with connection.execute_wrapper(watch):
        yield watch


@contextmanager
def editors_watched() -> Iterator[None]:
    """Fail at the end of the first request to the admin that changes public data and tells nobody."""
    watches: list[Watch] = []

    def begin(environ: Any = None, **_: Any) -> None:
        if str((environ or {}).get("PATH_INFO", "")).startswith(ADMIN_PATH):
            watches.append(Watch())
            connection.execute_wrappers.append(watches[-1])

    def end(**_: Any) -> None:
        if watches:
            watch = watches.pop()
            connection.execute_wrappers.remove(watch)
            assert not watch.untold(), f"written without DataVersion.bump(): {watch.untold()}"

    request_started.connect(begin, weak=False)
    request_finished.connect(end, weak=False)
    try:
        yield
    finally:
        request_started.disconnect(begin)
        request_finished.disconnect(end)
