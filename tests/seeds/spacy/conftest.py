"""A small pipeline of spaCy. Where spaCy is not installed, these tests are left out, and pytest says so."""

from importlib.util import find_spec
from pathlib import Path

import pytest

collect_ignore_glob = [] if find_spec("spacy") else ["test_*.py"]


def pytest_report_header() -> str:
    return "" if find_spec("spacy") else "LEFT OUT: tests/seeds/spacy (pip install -r requirements-spacy.txt)"


@pytest.fixture(scope="session")
def pipeline(tmp_path_factory: pytest.TempPathFactory) -> str:
    """The folder of a pipeline that knows a few names which the rules don’t."""
    import spacy

    folder: Path = tmp_path_factory.mktemp("spacy") / "en_small"
    built = spacy.blank("en", meta={"name": "small", "version": "1.2.3"})
    built.add_pipe("entity_ruler").add_patterns(  # type: ignore[attr-defined]
        [
            {"label": label, "pattern": name}
            for label, names in {
                "PERSON": ("President Eva Roth", "bo lind jr", "Madonna"),
                "ORG": ("blue hats", "Kestrel"),
                "GPE": ("Larkton",),
                "DATE": ("Thursday",),
            }.items()
            for name in names
        ]
    )
    built.to_disk(folder)
    return str(folder)
