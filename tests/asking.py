"""Importing and asking, as an operator and a client do it: paths in, JSON over HTTP out."""

import io
from pathlib import Path
from typing import Any

from django.conf import settings
from django.test import Client

from seeds.importing import Options, import_paths
from seeds.importing.report import Report

API = "/api/v1/"
RESOURCES = ("articles", "people", "organizations", "quotes", "events")
DOCUMENTS: Path = settings.BASE_DIR / "seeds" / "documents"
EXAMPLES: Path = settings.BASE_DIR / "seeds" / "examples"
# What another import of the same facts may answer differently.
_OF_THE_ROW = {"id", "created_at", "updated_at"}

Json = dict[str, Any]


def load(*paths: Path) -> Report:
    """Import the paths and insist that nothing was refused."""
    report = import_paths([str(path) for path in paths], Options())
    assert not report.refusals, report.refusals
    assert report.stopped is None, report.stopped
    return report


def records_of(*paths: Path) -> bytes:
    """What `loadseeds --dry-run --output` writes of the paths."""
    output = io.BytesIO()
    report = import_paths([str(path) for path in paths], Options(dry_run=True, output=output))
    assert not report.refusals, report.refusals
    return output.getvalue()


def ask(address: str, **parameters: Any) -> Json:
    """The JSON at an address, relative to the API or absolute."""
    response = Client().get(address if address.startswith("http") else API + address, parameters)
    assert response.status_code == 200, response.content.decode()
    answer: Json = response.json()
    return answer


def listed(resource: str, **parameters: Any) -> list[Json]:
    """Every record of a filtered list, page after page."""
    page = ask(f"{resource}/", page_size=100, **parameters)
    records: list[Json] = page["results"]
    while page["next"]:
        page = ask(page["next"])
        records += page["results"]
    return records


def counted(resource: str, **parameters: Any) -> int:
    """How many records a filtered list has, by its own account."""
    count = ask(f"{resource}/", count="exact", **parameters)["count"]
    assert count == len(listed(resource, **parameters))
    return int(count)


def names(records: list[Json]) -> list[str]:
    return [record["name"] for record in records]


def everything() -> dict[str, list[Json]]:
    """Every list and every detail of the API."""
    lists = {resource: listed(resource) for resource in RESOURCES}
    details = {
        f"{resource} in detail": [ask(record["url"]) for record in records]
        for resource, records in lists.items()
    }
    return {**lists, **details}


def facts(answer: Any) -> Any:
    """An answer without what belongs to the rows it came from: ids, their addresses, and timestamps."""
    if isinstance(answer, dict):
        kept = {key: value for key, value in answer.items() if key not in _OF_THE_ROW}
        if "slug" not in answer:
            kept.pop("url", None)
        return {key: facts(value) for key, value in kept.items()}
    if isinstance(answer, list):
        return [facts(value) for value in answer]
    return answer
