"""`manage.py loadseeds`: import news documents and records."""

import gc
import sys
from pathlib import Path
from typing import Any

from django.conf import settings
from django.core.management.base import BaseCommand, CommandError, CommandParser

from seeds.extraction import Extractor
from seeds.importing import Misuse, Options, extractor_named, import_paths, reextract
from seeds.importing.display import Display
from seeds.importing.extractors import HELP


class Command(BaseCommand):
    help = (
        "Import news documents: plain text as copied from a news site, saved web pages, feeds, schema.org, "
        "ninjs, or records (JSON, NDJSON), also in archives."
    )
    requires_system_checks = []

    def add_arguments(self, parser: CommandParser) -> None:
        parser.add_argument(
            "paths",
            metavar="PATH",
            nargs="*",
            help="a file, a folder with all below it, or - (standard input); default: seeds/documents/",
        )
        parser.add_argument("--dry-run", action="store_true", help="read all, write nothing to the database")
        parser.add_argument(
            "--output", metavar="FILE", help="write each document as a record (NDJSON), - prints"
        )
        parser.add_argument("--restore", action="store_true", help="bring back what was deleted")
        parser.add_argument("--extractor", metavar="NAME", default="rules", help=HELP)
        parser.add_argument(
            "--reextract",
            action="store_true",
            help="read no files, but the stored texts again that another extractor or version of it has read",
        )

    def handle(self, *_: Any, **options: Any) -> None:
        gc.freeze()  # code and vocabulary live as long as the command: nobody need look through them again
        to_stdout = options["output"] == "-"
        display = Display(
            out=sys.stderr if to_stdout else self.stdout,
            err=self.stderr,
            verbosity=options["verbosity"],
            traceback=options["traceback"],
        )
        if options["reextract"]:
            self._reextract(options, display)
            return
        paths = options["paths"] or [default_path()]
        wanted = Options(
            extractor=_extractor(options["extractor"]),
            dry_run=options["dry_run"],
            restore=options["restore"],
            output=sys.stdout.buffer if to_stdout else options["output"],
        )
        try:
            report = import_paths(paths, wanted, display)
        except Misuse as misuse:
            raise CommandError(str(misuse), returncode=2) from None
        finally:
            display.end()
        display.close(report)
        if report.status:
            sys.exit(report.status)

    def _reextract(self, options: dict[str, Any], display: Display) -> None:
        if options["paths"] or options["output"] or options["restore"]:
            raise CommandError("--reextract takes no paths, no --output and no --restore", returncode=2)
        try:
            changed = reextract(_extractor(options["extractor"]), dry_run=options["dry_run"], watcher=display)
        except Misuse as misuse:
            raise CommandError(str(misuse), returncode=2) from None
        display.close_reading(changed)
        if changed.status:
            sys.exit(changed.status)


def _extractor(name: str) -> Extractor:
    try:
        return extractor_named(name)
    except Misuse as misuse:
        raise CommandError(str(misuse), returncode=2) from None


def default_path() -> str:
    """The shipped documents, named as seen from here."""
    documents = settings.BASE_DIR / "seeds" / "documents"
    return str(documents.relative_to(Path.cwd()) if documents.is_relative_to(Path.cwd()) else documents)
