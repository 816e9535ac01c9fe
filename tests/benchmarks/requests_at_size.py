"""How the time of common requests grows with the store.

    python -m tests.benchmarks.requests_at_size 10000 200000

Fills one throw-away SQLite file per size with made-up quotes, then asks the same requests of each in turn,
several rounds in one run, and prints the median milliseconds and the ratio of the largest to the smallest.
With DATABASE_URL set to PostgreSQL, makes one database per size there.
"""

import datetime as dt
import os
import random
import statistics
import subprocess
import sys
import tempfile
import time
from pathlib import Path

ROUNDS = 15
REQUESTS = [
    "quotes/",
    "quotes/?speaker=person-7",
    "quotes/?speaker=person-7&kind=direct",
    "quotes/?kind=direct&said_after=2020-01-01&said_before=2020-12-31",
    "quotes/?publisher=organization-3",
    "quotes/?ordering=said_on",
    "quotes/?ordering=-published_at",
    "quotes/?has_speaker=false",
    "quotes/?about=person-7",
    "quotes/?country=IQ",
    "articles/",
    "articles/?person=person-7",
    "articles/?publisher=organization-3",
    "events/?person=person-7",
    "people/",
    "people/?country=IQ",
    "people/person-7/",
    "quotes/?cursor=DEEP",
    # Words in every quote, in every tenth, in every thousandth, in one.
    "quotes/?q=body",
    "quotes/?q=truce",
    "quotes/?q=word7",
    "quotes/?q=single77",
    "quotes/?q=truce&ordering=-published_at",
    "quotes/?q=truce&speaker=person-7",
    "quotes/?q=%22body+truce%22+-word7",
    "quotes/?q=body&ordering=relevance",
    "quotes/?q=truce&ordering=relevance",
    "quotes/?q=word7&ordering=relevance",
    "quotes/?q=truce&highlight=true",
    "articles/?q=body&highlight=true",
    "articles/?q=single77",
    "articles/?q=body&ordering=relevance",
    "people/?q=person",
    "people/?q=7",
    "search/?q=truce",
    "search/?q=single77",
]


def fill(quotes: int) -> None:
    from articles.models import Article, Event, Mention, Participation, Quote, QuoteAbout
    from people.models import Affiliation, Organization, Person

    chance = random.Random(quotes)
    people, organizations, articles = max(quotes // 60, 50), max(quotes // 200, 20), quotes // 3
    start = dt.datetime(2005, 1, 1, tzinfo=dt.UTC)

    def store(model, rows):  # type: ignore[no-untyped-def]
        model.objects.bulk_create(rows, batch_size=2000)

    store(Person, [Person(id=n, name=f"Person {n}", slug=f"person-{n}") for n in range(1, people + 1)])
    store(
        Organization,
        [
            Organization(id=n, name=f"Organization {n}", slug=f"organization-{n}")
            for n in range(1, organizations + 1)
        ],
    )
    roles = ("Minister", "Mayor", "Senator")
    countries = ("IQ", "ES", "US", None)
    store(
        Affiliation,
        [
            Affiliation(person_id=n, role=chance.choice(roles), country=chance.choice(countries))
            for n in range(1, people + 1)
        ],
    )
    days = [start + dt.timedelta(hours=chance.randrange(20 * 365 * 24)) for _ in range(articles)]
    store(
        Article,
        [
            Article(
                id=n, slug=f"article-{n}", headline=f"Headline {n}", fingerprint=str(n),
                body=f"{'Body. ' * 300} Truce single{n}.", content_hash="",
                published_at=days[n - 1], published_precision="time",
                publisher_id=chance.randint(1, organizations),
            )
            for n in range(1, articles + 1)
        ],
    )  # fmt: skip
    store(
        Event,
        [
            Event(
                id=n, name=f"Event {n}", slug=f"event-{n}", type="consult",
                starts_on=days[n - 1].date(), date_precision="day",
            )
            for n in range(1, articles // 4 + 1)
        ],
    )  # fmt: skip
    store(
        Participation,
        [
            Participation(event_id=n, person_id=chance.randint(1, people), role="actor")
            for n in range(1, articles // 4 + 1)
        ],
    )
    store(
        Mention,
        [
            Mention(
                article_id=n, person_id=chance.randint(1, people), start=k, end=k + 1, text="B", form="name"
            )
            for n in range(1, articles + 1)
            for k in range(4)
        ],
    )
    rows, abouts = [], []
    for n in range(1, quotes + 1):
        article = chance.randint(1, articles)
        day = days[article - 1] if chance.random() < 0.6 else None
        rows.append(
            Quote(
                id=n, article_id=article, kind=chance.choice(("direct", "indirect", "mixed")), text=_words(n),
                start=0, end=5, spans=[[0, 5]], published_at=days[article - 1],
                speaker_id=chance.randint(1, people) if chance.random() < 0.8 else None,
                said_on=day and day.date(), said_on_precision=day and "day",
            )
        )  # fmt: skip
        if n % 3 == 0:
            abouts.append(QuoteAbout(quote_id=n, person_id=chance.randint(1, people)))
    store(Quote, rows)
    store(QuoteAbout, abouts)


def _words(n: int) -> str:
    """The words of a quote: one that all have, one of every tenth, of every thousandth, of its own."""
    return f"Body {'truce' if n % 10 == 0 else 'of words'} and word{n % 1000}, single{n}."


def deep_cursor(client) -> str:  # type: ignore[no-untyped-def]
    """The address of a page far behind the first."""
    url = "/api/v1/quotes/?page_size=500"
    for _ in range(12):
        url = client.get(url).json()["next"]
    return str(url).replace("http://testserver", "").replace("page_size=500", "page_size=25")


def serve() -> None:
    """Fill the store that DATABASE_URL names, then answer each request read from stdin with its seconds."""
    import django

    django.setup()
    from django.conf import settings
    from django.core.management import call_command
    from django.db import connection
    from django.test import Client

    settings.ALLOWED_HOSTS = ["testserver"]
    call_command("migrate", verbosity=0)
    fill(int(sys.argv[2]))
    with connection.cursor() as cursor:
        cursor.execute("ANALYZE")
    client = Client()
    deep = deep_cursor(client)
    print("ready", flush=True)
    for line in sys.stdin:
        path = line.strip()
        url = deep if "DEEP" in path else f"/api/v1/{path}"
        began = time.perf_counter()
        response = client.get(url)
        seconds = time.perf_counter() - began
        assert response.status_code == 200, (url, response.content[:300])
        print(seconds, flush=True)


def main() -> None:
    sizes = [int(size) for size in sys.argv[1:]] or [10_000, 200_000]
    folder = tempfile.TemporaryDirectory()
    servers = []
    for size in sizes:
        url = f"sqlite:///{Path(folder.name) / str(size)}.sqlite3"
        if "postgres" in os.environ.get("DATABASE_URL", ""):
            base, _, _ = os.environ["DATABASE_URL"].rpartition("/")
            name = f"newsapi_benchmark_{size}"
            subprocess.run(
                ["psql", os.environ["DATABASE_URL"], "-qc", f"DROP DATABASE IF EXISTS {name}"], check=True
            )
            subprocess.run(["psql", os.environ["DATABASE_URL"], "-qc", f"CREATE DATABASE {name}"], check=True)
            url = f"{base}/{name}"
        environment = {
            **os.environ, "SECRET_KEY": "for a throw-away server", "DATABASE_URL": url, "HTTPS": "false",
            "DJANGO_SETTINGS_MODULE": "newsapi.settings",
        }  # fmt: skip
        servers.append(
            subprocess.Popen(
                [sys.executable, "-m", "tests.benchmarks.requests_at_size", "serve", str(size)],
                env=environment, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True,
            )
        )  # fmt: skip
    for server in servers:
        assert server.stdout
        assert server.stdout.readline() == "ready\n"
    print(
        f"{'milliseconds, median of ' + str(ROUNDS):66s}"
        + "".join(f"{size:>10,}" for size in sizes)
        + "     ratio"
    )
    for path in REQUESTS:
        times: list[list[float]] = [[] for _ in servers]
        for _ in range(ROUNDS):
            for server, taken in zip(servers, times, strict=True):
                assert server.stdin
                assert server.stdout
                server.stdin.write(path + "\n")
                server.stdin.flush()
                taken.append(float(server.stdout.readline()))
        medians = [statistics.median(taken) * 1000 for taken in times]
        cells = "".join(f"{median:>10.1f}" for median in medians)
        print(f"{path:66s}{cells}{medians[-1] / medians[0]:>10.2f}", flush=True)
    for server in servers:
        server.kill()
    folder.cleanup()


if __name__ == "__main__":
    serve() if sys.argv[1:2] == ["serve"] else main()
