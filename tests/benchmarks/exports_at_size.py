"""How fast a whole list is streamed, and whether that takes more memory when the list is longer.

    python -m tests.benchmarks.exports_at_size 10000 100000

Fills one throw-away SQLite file per size with made-up quotes, exports all of them in each format in a process
of its own, and prints records per second of that process's work, and the most memory that the export added to
what one page had taken.
With DATABASE_URL set to PostgreSQL, makes one database per size there.
"""

import os
import resource
import subprocess
import sys
import tempfile
import time
from pathlib import Path

FORMATS = ("ndjson", "csv")


def fill(size: int) -> None:
    from django.core.management import call_command
    from django.db import connection

    from tests.benchmarks import requests_at_size

    call_command("migrate", verbosity=0)
    requests_at_size.fill(size)
    with connection.cursor() as cursor:
        cursor.execute("ANALYZE")


def export(name: str) -> None:
    """Print the seconds and the bytes of an export, and the kilobytes of memory it took."""
    from django.conf import settings
    from django.test import Client

    settings.ALLOWED_HOSTS = ["testserver"]
    address = f"/api/v1/quotes/?format={name}"
    b"".join(Client().get(f"{address}&page_size=500"))
    before, began, sent = _peak(), time.process_time(), 0
    for chunk in Client().get(address):
        sent += len(chunk)
    print(time.process_time() - began, sent, _peak() - before)


def _peak() -> int:
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss


def database(folder: str, size: int) -> str:
    url = os.environ.get("DATABASE_URL", "")
    if "postgres" not in url:
        return f"sqlite:///{Path(folder) / str(size)}.sqlite3"
    name = f"newsapi_exports_{size}"
    for statement in (f"DROP DATABASE IF EXISTS {name}", f"CREATE DATABASE {name}"):
        subprocess.run(["psql", url, "-qc", statement], check=True)
    return f"{url.rpartition('/')[0]}/{name}"


def run(url: str, *task: str) -> str:
    environment = {
        **os.environ, "SECRET_KEY": "for a throw-away store", "DATABASE_URL": url, "HTTPS": "false",
        "DJANGO_SETTINGS_MODULE": "newsapi.settings",
    }  # fmt: skip
    command = [sys.executable, "-m", "tests.benchmarks.exports_at_size", *task]
    return subprocess.run(command, env=environment, check=True, stdout=subprocess.PIPE, text=True).stdout


def main() -> None:
    print(f"{'quotes':>10}{'format':>10}{'records/CPU s':>15}{'MB':>8}{'added memory, MB':>20}")
    with tempfile.TemporaryDirectory() as folder:
        for size in [int(size) for size in sys.argv[1:]] or [10_000, 100_000]:
            url = database(folder, size)
            run(url, "fill", str(size))
            for name in FORMATS:
                seconds, sent, memory = map(float, run(url, "export", name).split())
                print(
                    f"{size:>10,}{name:>10}{size / seconds:>15,.0f}{sent / 1e6:>8.1f}{memory / 1024:>20.1f}"
                )


if __name__ == "__main__":
    if sys.argv[1:2] in (["fill"], ["export"]):
        import django

        django.setup()
        fill(int(sys.argv[2])) if sys.argv[1] == "fill" else export(sys.argv[2])
    else:
        main()
