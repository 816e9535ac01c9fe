"""The examples of the OpenAPI document; `python -m tests.examples` writes them from the seed documents."""

import os
import re
from typing import Any

import orjson

from newsapi.api.examples import FOLDER, requests

HOST = "news.example"
# When a row was written says nothing: another time would change the files for nothing.
WRITTEN = "2024-11-23T08:00:00Z"
# How many members of each list are shown; whole, these would be as long as the rest of the document.
SHORTENED = {"get_properties": 2, "get_article": 2}


def answer(name: str) -> Any:
    """What the server answers to the request of an example; the seed documents must be loaded."""
    from django.test import Client, override_settings

    with override_settings(ALLOWED_HOSTS=[HOST]):
        response = Client().get(_address(requests()[name]), secure=True, headers={"host": HOST})
    assert (response.status_code == 200) is (name != "invalid_parameters"), response.content
    whole = _undated(response.json())
    return _shortened(whole, SHORTENED[name]) if name in SHORTENED else whole


def _address(request: str) -> str:
    """The address of the n-th quote for n: the ids of a store that was filled before begin later."""
    from articles.models import Quote

    ids = Quote.objects.order_by("id").values_list("id", flat=True)
    return re.sub(r"(?<=/quotes/)\d+", lambda number: str(ids[int(number[0]) - 1]), request)


def comparable(told: Any) -> Any:
    """An answer without what other rows of the same facts would have otherwise: ids, cursors."""
    if isinstance(told, dict):
        return {key: comparable(value) for key, value in told.items() if key != "id"}
    if isinstance(told, list):
        return [comparable(value) for value in told]
    return re.sub(r"cursor=[\w-]+|/quotes/\d+/", "", told) if isinstance(told, str) else told


def _undated(told: Any) -> Any:
    if isinstance(told, dict):
        return {
            key: WRITTEN
            if key in ("created_at", "updated_at") and isinstance(value, str)
            else _undated(value)
            for key, value in told.items()
        }
    return [_undated(value) for value in told] if isinstance(told, list) else told


def _shortened(told: Any, most: int) -> Any:
    """With the first few members of each list, and of each object that lists things by name."""
    if isinstance(told, list):
        return [_shortened(value, most) for value in told[:most]]
    if isinstance(told, dict):
        named = all(isinstance(value, dict) for value in told.values())
        kept = list(told)[:1] if named else list(told)
        return {key: _shortened(told[key], most) for key in kept}
    return told


def main() -> None:
    os.environ["DJANGO_SETTINGS_MODULE"] = "newsapi.settings"
    import django

    django.setup()
    from django.test.runner import DiscoverRunner

    from tests.asking import DOCUMENTS, load

    runner = DiscoverRunner(verbosity=0, interactive=False)
    databases = runner.setup_databases()
    try:
        load(DOCUMENTS)
        for name in requests():
            written = orjson.dumps(answer(name), option=orjson.OPT_INDENT_2 | orjson.OPT_APPEND_NEWLINE)
            (FOLDER / f"{name}.json").write_bytes(written)
    finally:
        runner.teardown_databases(databases)


if __name__ == "__main__":
    main()
