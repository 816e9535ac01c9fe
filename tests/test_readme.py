"""The README is true: its requests give its answers, its commands, settings, paths and libraries exist."""

import json
import re
from dataclasses import fields
from pathlib import Path
from typing import Any

import pytest
from django.core.management import get_commands
from django.test import Client

from seeds.extraction import findings
from seeds.importing import Options, import_paths
from seeds.records import parse
from tests.conformance import CheckedClient

ROOT = Path(__file__).resolve().parent.parent
README = (ROOT / "README.md").read_text(encoding="utf-8")
HOST = "http://127.0.0.1:8000"

REQUEST = re.compile(
    r"curl '" + re.escape(HOST) + r"(?P<path>/[^']*)'\n```\n+```json\n(?P<answer>.*?)\n```", re.S
)
TOUR = [(found["path"], found["answer"]) for found in REQUEST.finditer(README)]

WHOLE = re.compile(
    r"curl '" + re.escape(HOST) + r"(?P<path>/[^']*)'\n```\n+```(?:csv|ndjson)\n(?P<answer>.*?)\n```", re.S
)
LISTS = [(found["path"], found["answer"]) for found in WHOLE.finditer(README)]


def differences(told: Any, real: Any, at: str = "") -> list[str]:
    """Where the answer told in the README, which may leave out keys, is not the real one."""
    if isinstance(told, dict) and isinstance(real, dict):
        return [line for key in told for line in differences(told[key], real.get(key), f"{at}/{key}")]
    if isinstance(told, list) and isinstance(real, list) and len(told) == len(real):
        return [line for n, part in enumerate(told) for line in differences(part, real[n], f"{at}/{n}")]
    return [] if told == real else [f"{at}: the README has {told!r}, the answer is {real!r}"]


def test_a_told_answer_that_is_wrong_is_found() -> None:
    assert differences({"a": [1]}, {"a": [1], "b": 2}) == []
    assert differences({"a": [1]}, {"a": [1, 2]}) != []
    assert differences({"a": {"b": 1}}, {"a": None}) != []


@pytest.fixture
def seeded(db: None) -> None:
    import_paths([str(ROOT / "seeds" / "documents")], Options())


def test_the_tour_has_requests_with_answers() -> None:
    assert len(TOUR) >= 5


@pytest.mark.parametrize(("path", "answer"), TOUR, ids=[path for path, _ in TOUR])
def test_the_tour_tells_real_answers(seeded: None, client: Client, path: str, answer: str) -> None:
    response = client.get(path, headers={"host": HOST.removeprefix("http://")})
    assert differences(json.loads(answer), response.json()) == []


def test_the_feeds_of_the_tour_have_entries(seeded: None, api: CheckedClient) -> None:
    feeds = re.findall(re.escape(HOST) + r"(/\S+format=atom)", README)
    assert feeds
    for path in feeds:
        assert b"<entry>" in api.get(path).content


@pytest.mark.parametrize(("path", "answer"), LISTS, ids=[path for path, _ in LISTS])
def test_the_tour_tells_whole_lists_as_they_are(seeded: None, client: Client, path: str, answer: str) -> None:
    response: Any = client.get(path, headers={"host": HOST.removeprefix("http://")})
    assert answer.splitlines() == response.getvalue().decode().splitlines()


def test_the_tour_has_whole_lists() -> None:
    assert len(LISTS) == 2


def test_every_make_target_of_the_readme_exists() -> None:
    targets = set(re.findall(r"^([a-z-]+):", (ROOT / "Makefile").read_text(encoding="utf-8"), re.M))
    assert set(re.findall(r"(?:^|`)make ([a-z-]+)", README, re.M)) <= targets


def test_every_management_command_of_the_readme_exists() -> None:
    assert set(re.findall(r"manage\.py ([a-z_]+)", README)) <= set(get_commands())


def test_every_setting_is_explained_and_every_explained_setting_exists() -> None:
    source = (ROOT / "newsapi" / "settings.py").read_text(encoding="utf-8")
    read = set(re.findall(r'(?:flag|number|choice|rate|env\.\w+)\(\s*"([A-Z_]+)"', source))
    section = README.split("## Settings")[1].split("\n## ")[0]
    example = (ROOT / ".env.example").read_text(encoding="utf-8")
    assert set(re.findall(r"^\| `([A-Z_]+)`", section, re.M)) == read
    assert set(re.findall(r"^#? ?([A-Z_]+)=", example, re.M)) == read


def test_every_path_of_the_readme_exists() -> None:
    paths = re.findall(r"`((?:newsapi|people|articles|seeds|tests)/[\w./]*)`", README)
    assert paths
    assert [path for path in paths if not (ROOT / path).exists()] == []


def test_every_library_that_is_installed_is_given_a_reason() -> None:
    requirements = (ROOT / "requirements.txt").read_text(encoding="utf-8")
    names = re.findall(r"^([\w.-]+)(?:\[\w+\])?==", requirements, re.M)
    section = README.split("## Libraries")[1].split("\n## ")[0].lower()
    assert [name for name in names if name.lower() not in section] == []


def test_the_record_of_the_readme_is_accepted() -> None:
    blocks = re.findall(r"```json\n(.*?)\n```", README.split("## Loading")[1], re.S)
    record = json.loads(blocks[0])
    assert parse(record).quotes[0].speaker == "Ana Brown"


KEYS = {
    "document": findings.Findings,
    "article": findings.ArticleFields,
    "people": findings.PersonFound,
    "organizations": findings.OrganizationFound,
    "quotes": findings.QuoteFound,
    "events": findings.EventFound,
    "dates": findings.DateFound,
    "mentions": findings.MentionFound,
    "roles": findings.RoleFound,
    "identifiers": findings.IdentifierFound,
    "participants": findings.ParticipantFound,
}


@pytest.mark.parametrize("part", KEYS)
def test_every_key_of_a_record_is_listed(part: str) -> None:
    row = re.search(rf"^\| `?{part}`? \| (`.*`) \|$", README, re.M)
    assert row is not None
    assert set(row[1].replace("`", "").split()) == {field.name for field in fields(KEYS[part])}
