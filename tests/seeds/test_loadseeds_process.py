"""`loadseeds` as a process of its own: standard streams, signals, exit statuses, a terminal."""

import json
import os
import pty
import select
import signal
import sqlite3
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import pytest
from django.conf import settings

from tests.seeds.loading import record, write

Process = subprocess.Popen[bytes]

PATIENCE = 30  # seconds after which a process that should have ended has not


def manage(*arguments: object) -> list[str]:
    return [sys.executable, str(settings.BASE_DIR / "manage.py"), *map(str, arguments)]


def environment(database: Path) -> dict[str, str]:
    return {**os.environ, "DATABASE_URL": f"sqlite:///{database}"}


def run(
    *arguments: object, database: Path = Path("/nowhere/db"), data: bytes = b""
) -> subprocess.CompletedProcess[bytes]:
    return subprocess.run(
        manage("loadseeds", *arguments),
        input=data,
        env=environment(database),
        capture_output=True,
        timeout=PATIENCE,
        check=False,
    )


@pytest.fixture(scope="module")
def database(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """An SQLite database of its own, with all tables."""
    path = tmp_path_factory.mktemp("database") / "db.sqlite3"
    command = manage("migrate", "--verbosity", "0", "--skip-checks")
    subprocess.run(command, env=environment(path), check=True, timeout=PATIENCE)
    return path


def count(database: Path, table: str, where: str = "true") -> int:
    with closing(sqlite3.connect(database, timeout=PATIENCE)) as connection:
        found: int = connection.execute(f"SELECT count(*) FROM {table} WHERE {where}").fetchone()[0]
        return found


@pytest.fixture
def importing(database: Path) -> Iterator[Process]:
    """An import that has stored what it was given and waits for more."""
    before = count(database, "articles_article")
    process = subprocess.Popen(
        manage("loadseeds", "-", "--output", database.with_name("out.ndjson")),
        env=environment(database),
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
    )
    assert process.stdin is not None
    for number in range(12):
        body = f"{os.urandom(8).hex()} {number} " + "words " * 200
        process.stdin.write(json.dumps(record(body)).encode() + b"\n")
    process.stdin.flush()
    deadline = time.monotonic() + PATIENCE
    while count(database, "articles_article") < before + 12 and time.monotonic() < deadline:
        time.sleep(0.02)
    yield process
    process.kill()
    process.communicate()


@pytest.mark.parametrize(("number", "status"), [(signal.SIGINT, 130), (signal.SIGTERM, 143)])
def test_a_signal_ends_the_run_between_documents(
    importing: Process, database: Path, number: signal.Signals, status: int
) -> None:
    importing.send_signal(number)
    out, err = importing.communicate(timeout=PATIENCE)
    assert importing.returncode == status
    assert f"stopped: interrupted ({number.name})" in err.decode()
    assert "Traceback" not in err.decode()
    assert out.decode().split("\n")[1].split() == ["created", "12"]
    assert count(database, "seeds_importrun", "finished_at IS NULL") == 0
    assert count(database, "articles_article") == count(database, "seeds_sourcedocument")
    assert not list(database.parent.glob("*.ndjson*"))
    again = run("-", database=database, data=json.dumps(record(os.urandom(8).hex())).encode())
    assert again.returncode == 0


def test_standard_input_and_output_can_be_piped() -> None:
    data = b"".join(json.dumps(record(body)).encode() + b"\n" for body in ("One.", "Two.")) + b"{}\n"
    answer = run("-", "--dry-run", "--output", "-", data=data)
    assert answer.returncode == 1
    assert [json.loads(line)["article"]["body"] for line in answer.stdout.splitlines()] == ["One.", "Two."]
    assert b"standard input:line 3:/article: is missing" in answer.stderr
    assert b"read" in answer.stderr


def test_a_database_without_tables_is_told_from_one_with(tmp_path: Path) -> None:
    answer = run(write(tmp_path / "a.json", record()), database=tmp_path / "empty.sqlite3")
    assert answer.returncode == 2
    assert b"run `manage.py migrate` first" in answer.stderr
    assert b"Traceback" not in answer.stderr


def test_a_database_that_is_not_there_says_so(tmp_path: Path) -> None:
    answer = run(write(tmp_path / "a.json", record()), database=tmp_path / "missing" / "db.sqlite3")
    assert answer.returncode == 2
    assert b"the database can't be used: unable to open database file" in answer.stderr


def test_an_unknown_option_is_misuse() -> None:
    assert run("--dryrun").returncode == 2


def test_a_reader_of_the_output_may_stop_reading(tmp_path: Path) -> None:
    path = write(tmp_path / "a.ndjson", [record("words " * 5000 + str(n)) for n in range(20)])
    command = manage("loadseeds", path, "--dry-run", "--output", "-")
    process = subprocess.Popen(
        command, env=environment(tmp_path / "none"), stdout=subprocess.PIPE, stderr=subprocess.PIPE
    )
    assert process.stdout is not None
    process.stdout.read(10)
    process.stdout.close()
    assert process.stderr is not None
    err = process.stderr.read().decode()
    assert process.wait(PATIENCE) == 1
    assert "stopped: can't write the output: broken pipe" in err
    assert "Traceback" not in err
    process.stderr.close()


def test_progress_is_shown_on_a_terminal_and_not_in_a_pipe(tmp_path: Path) -> None:
    path = write(tmp_path / "a.ndjson", [record(f"{n}") for n in range(50)])
    command = manage("loadseeds", path, "--dry-run")
    ours, theirs = pty.openpty()
    process = subprocess.Popen(
        command,
        env={**environment(tmp_path / "none"), "TERM": "xterm"},
        stdout=subprocess.DEVNULL,
        stderr=theirs,
    )
    os.close(theirs)
    seen = read_terminal(ours)
    os.close(ours)
    assert process.wait(PATIENCE) == 0
    assert "documents" in seen
    assert "100%" in seen
    assert run(path, "--dry-run").stderr == b""


def read_terminal(terminal: int) -> str:
    """Everything that was written to a terminal until its other side was closed."""
    seen = b""
    while select.select([terminal], [], [], PATIENCE)[0]:
        try:
            data = os.read(terminal, 65_536)
        except OSError:  # how Linux tells that nobody can write any more
            break
        if not data:
            break
        seen += data
    return seen.decode()


def test_a_reading_goes_on_when_nobody_looks_at_what_changed(database: Path, tmp_path: Path) -> None:
    text = (
        "Headline {0} of the day\n\n“The dam will be rebuilt by the army,” Bo Lind{0} told the reporters.\n"
    )
    for number in range(4):
        write(tmp_path / f"{number}.txt", text.format(number))
    assert run(tmp_path, database=database).returncode == 0
    with closing(sqlite3.connect(database)) as connection, connection:
        connection.execute(
            "UPDATE articles_article SET extractor = 'old', content_hash = '' WHERE extractor <> ''"
        )
        connection.execute("UPDATE articles_quote SET cue = 'x'")
    reading, writing = os.pipe()
    os.close(reading)
    process = subprocess.run(
        manage("loadseeds", "--reextract"),
        env=environment(database),
        stdout=writing,
        stderr=subprocess.PIPE,
        timeout=PATIENCE,
        check=False,
    )
    os.close(writing)
    assert (process.returncode, process.stderr.decode()) == (0, "")
    assert count(database, "articles_article", "extractor = 'old'") == 0
