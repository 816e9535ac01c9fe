"""`manage.py explain`: what was read from documents, and why."""

import sys
from collections.abc import Iterator
from typing import Any

from django.conf import settings
from django.core.management.base import BaseCommand, CommandError, CommandParser
from rich.console import Console

from seeds.explaining import KINDS, explain
from seeds.extraction import Extractor
from seeds.importing import Misuse, extractor_named
from seeds.importing.extractors import HELP
from seeds.importing.run import findings_of
from seeds.readers import Item, Refused, read
from seeds.readers.files import find


class Command(BaseCommand):
    help = "Show what is read from documents and why: the text with coloured spans, and a line for each fact."
    requires_system_checks = []

    def add_arguments(self, parser: CommandParser) -> None:
        parser.add_argument("paths", metavar="PATH", nargs="+", help="a file, a folder, an archive, or -")
        parser.add_argument(
            "--only", metavar="KINDS", default=",".join(KINDS), help=f"of {','.join(KINDS)}, with commas"
        )

        parser.add_argument("--extractor", metavar="NAME", default="rules", help=HELP)

    def handle(self, *_: Any, **options: Any) -> None:
        kinds = frozenset(options["only"].split(","))
        if unknown := kinds - set(KINDS):
            wrong = ", ".join(sorted(unknown))
            raise CommandError(f"--only takes {', '.join(KINDS)}, not {wrong or 'nothing'}", returncode=2)
        console = Console(
            file=self.stdout,  # type: ignore[arg-type]  # Django's wrapper of a stream
            no_color=options["no_color"] or None,
            force_terminal=options["force_color"] or None,
            highlight=False,
        )
        try:
            extractor = extractor_named(options["extractor"])
        except Misuse as misuse:
            raise CommandError(str(misuse), returncode=2) from None
        if not self._explain(console, options["paths"], kinds=kinds, extractor=extractor):
            sys.exit(1)

    def _explain(
        self, console: Console, paths: list[str], *, kinds: frozenset[str], extractor: Extractor
    ) -> bool:
        """Whether everything could be read."""
        good = True
        for item in _items(paths):
            try:
                console.print(explain(findings_of(item, extractor), kinds=kinds))
                console.print()
            except Refused as refused:
                good = False
                self.stderr.write(f"{item.within(refused.where)}: {refused.reason}")
        return good


def _items(paths: list[str]) -> Iterator[Item]:
    for source in find(paths):
        if source.refused:
            yield Item(source=source.name, content=source.refused)
        else:
            yield from read(source.path, limit=settings.MAX_DOCUMENT_BYTES, source=source.name)
