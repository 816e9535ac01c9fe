"""Importing: from paths to rows, each document a unit of its own, and an account of what became of it."""

from seeds.importing.changes import Changed
from seeds.importing.extractors import extractor_named
from seeds.importing.reextract import reextract
from seeds.importing.report import Report
from seeds.importing.run import Misuse, Options, Watcher, import_paths

__all__ = [
    "Changed",
    "Misuse",
    "Options",
    "Report",
    "Watcher",
    "extractor_named",
    "import_paths",
    "reextract",
]
