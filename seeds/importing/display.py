"""What an operator sees of an import: progress on a terminal, refusals as they come, the closing table."""

import io
import sys

from rich.console import Console
from rich.progress import BarColumn, Progress, TaskID, TaskProgressColumn, TextColumn, TimeRemainingColumn
from rich.table import Table

from seeds.importing.changes import STATEMENTS, Changed
from seeds.importing.report import FOUND, OUTCOMES, SHOWN, Report
from seeds.importing.run import Watcher
from seeds.importing.writing import Writer, write
from seeds.readers.files import find


class Display(Watcher):
    """Shows an import while it runs. `verbosity` 0 shows refusals only; `traceback` shows bugs in full."""

    def __init__(self, out: Writer, err: Writer, *, verbosity: int = 1, traceback: bool = False) -> None:
        self._out, self._err = out, err
        self._verbosity = verbosity
        self._traceback = traceback
        self._bar: Progress | None = None
        self._task = TaskID(0)
        self._documents = 0
        self._done = 0  # bytes of the files that are done
        self._begun = 0  # bytes of the file being read
        self._changed = 0  # articles that another reading has changed

    def begin(self, paths: list[str]) -> None:
        """Show a progress bar if anybody is there to look at it."""
        if not self._verbosity or not sys.stderr.isatty():
            return
        columns = (TextColumn("{task.description}"), BarColumn(), TaskProgressColumn(), TimeRemainingColumn())
        self._bar = Progress(*columns, console=Console(stderr=True), transient=True)
        self._task = self._bar.add_task("reading", total=None)
        self._bar.start()
        self._bar.update(self._task, total=sum(source.size for source in find(paths)) or None)

    def end(self) -> None:
        if self._bar:
            self._bar.stop()
            self._bar = None

    def progress(self, name: str, size: int) -> None:
        self._begun += size
        self._documents += 1
        self._update()

    def finished(self, name: str, size: int) -> None:
        self._done, self._begun = self._done + size, 0
        self._update()

    def refused(self, refusal: str) -> None:
        if self._bar:
            self._bar.console.print(refusal, markup=False, highlight=False, soft_wrap=True)
        else:
            write(self._err, refusal)

    def reread(self, slug: str, changes: str) -> None:
        """The first changed articles by name; all of them where more words are asked for."""
        self._changed += bool(changes)
        if changes and (self._verbosity > 1 or (self._verbosity and self._changed <= SHOWN)):
            write(self._out, f"{slug}: {changes}")

    def bug(self, text: str) -> None:
        if self._traceback:
            self.refused(text)

    def close(self, report: Report) -> None:
        """The closing account; refusals are listed in it unless they stand right above."""
        if report.stopped:
            write(self._err, f"stopped: {report.stopped}; what is counted below is complete")
        if not self._verbosity:
            return
        write(self._out, _render(closing_table(report)))
        if report.refused and not (self._out.isatty() and self._err.isatty()):
            write(self._out, "\n".join(("", *listed(report))))

    def close_reading(self, changed: Changed) -> None:
        """The closing account of another reading."""
        if changed.stopped:
            write(self._err, f"stopped: {changed.stopped}; what is counted below is complete")
        if not self._verbosity:
            return
        if self._verbosity == 1 and self._changed > SHOWN:
            write(self._out, f"… and {self._changed - SHOWN:,} more (--verbosity 2 lists all)")
        write(self._out, _render(_reading_table(changed)))

    def _update(self) -> None:
        if self._bar:
            done, read = self._done + self._begun, f"{self._documents:,} documents"
            self._bar.update(self._task, completed=done, description=read)


def closing_table(report: Report) -> Table:
    """The counts, one a row; of a dry run what was found in place of what was stored."""
    table = Table(box=None, show_header=False, pad_edge=False)
    table.add_column()
    table.add_column(justify="right")
    table.add_row("read", f"{report.read:,}")
    for outcome in () if report.dry_run else OUTCOMES:
        table.add_row(outcome, f"{report.outcomes[outcome]:,}")
    table.add_row("refused", f"{report.refused:,}")
    for kind in FOUND if report.dry_run else ():
        table.add_row(kind, f"{report.found[kind]:,}")
    return table


def _reading_table(changed: Changed) -> Table:
    """Articles by what became of them; statements by kind, and how many are new, gone or different."""
    table = Table(box=None, show_header=False, pad_edge=False)
    for outcome in ("changed", "unchanged"):
        table.add_row(f"articles {outcome}", f"{changed.articles[outcome]:,}")
    table.add_row("articles refused", f"{changed.refused:,}")
    for kind in STATEMENTS:
        counts = (changed.new[kind], changed.gone[kind], changed.different[kind])
        table.add_row(kind, "{:,} new, {:,} gone, {:,} different".format(*counts))
    return table


def listed(report: Report) -> list[str]:
    """The first refusals, and how many more there are."""
    more = report.refused - len(report.refusals)
    return [*report.refusals, *([f"… and {more:,} more"] if more else [])]


def _render(table: Table) -> str:
    text = io.StringIO()
    Console(file=text, width=100).print(table)
    return "\n".join(line.rstrip() for line in text.getvalue().splitlines())
