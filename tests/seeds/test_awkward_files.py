"""Files as they really are: each is imported or refused, and it is clear which and why."""

import gzip
import itertools
from pathlib import Path

import pytest
from django.test import Client

from articles.models import Article, Mention, Quote
from tests.seeds.loading import loadseeds, write
from tests.seeds.web.reading import FIRST, SECOND, described, page
from tests.seeds.web.test_feeds import item, rss

pytestmark = pytest.mark.django_db

GERMAN = (
    "Der Minister ist am Freitag nach dem Bruch des Damms zurückgetreten. „Ich übernehme die Verantwortung“, "
    "sagte Bo Lind. Die Regierung will den Damm wieder aufbauen, und das soll nicht lange dauern."
)


def test_the_same_item_twice_in_a_feed_is_one_article(tmp_path: Path) -> None:
    answer = loadseeds(write(tmp_path / "feed.xml", rss(item(), item())))
    assert (answer.status, answer.counts["created"], answer.counts["unchanged"]) == (0, 1, 1)
    assert Article.objects.count() == 1


def test_another_text_at_the_same_address_in_a_feed_is_refused_with_both_places(tmp_path: Path) -> None:
    changed = item(**{"content:encoded": "A minister has quit, and another one will follow."})
    answer = loadseeds(write(tmp_path / "feed.xml", rss(item(), changed)))
    assert answer.status == 1
    (refusal,) = answer.refusals
    assert "feed.xml:item 2: another text has the same address" in refusal
    assert "feed.xml:item 1" in refusal


def test_an_item_in_two_feeds_is_one_article(tmp_path: Path) -> None:
    for name in ("politics.xml", "latest.xml"):
        write(tmp_path / name, rss(item()))
    assert loadseeds(tmp_path).counts["created"] == 1
    assert Article.objects.get().source_url == "https://lark.example/dam"


def test_a_feed_is_read_in_the_encoding_that_it_declares(tmp_path: Path) -> None:
    data = rss(item(title="Café schließt")).decode().replace("utf-8", "iso-8859-1")
    write(
        tmp_path / "feed.xml",
        data.replace("’", "'").replace("—", "-").replace("“", '"').replace("”", '"').encode("latin-1"),
    )
    loadseeds(tmp_path)
    assert Article.objects.get().headline == "Café schließt"


def test_a_text_in_another_language_is_stored_marked_and_not_read(tmp_path: Path, client: Client) -> None:
    assert loadseeds(write(tmp_path / "a.txt", GERMAN)).status == 0
    article = Article.objects.get()
    assert (article.language, article.reading, article.body) == ("de", "unsupported_language", GERMAN)
    assert not Quote.objects.exists()
    assert not Mention.objects.exists()
    assert client.get(f"/api/v1/articles/{article.pk}/").json()["reading"] == "unsupported_language"


def test_a_language_that_is_given_is_believed(tmp_path: Path) -> None:
    write(tmp_path / "a.html", page(head=described(inLanguage="fr-CA"), lang="en"))
    loadseeds(tmp_path)
    assert (Article.objects.get().language, Article.objects.get().reading) == (
        "fr-CA",
        "unsupported_language",
    )


def test_a_wrong_encoding_is_refused_with_its_byte_and_the_way_out(tmp_path: Path) -> None:
    write(tmp_path / "a.txt", "It rains.\nA café closes.".encode("cp1252"))
    (refusal,) = loadseeds(tmp_path).refusals
    assert refusal.endswith(
        "a.txt: not UTF-8: byte 0xe9 at offset 15 (line 2); if it is Windows-1252, convert it: "
        "iconv -f WINDOWS-1252 -t UTF-8"
    )


def test_the_text_of_a_gallery_is_what_stands_under_its_pictures(tmp_path: Path) -> None:
    captions = [f"Water minister Bo Lind looks at the dam on Friday from hill {n}." for n in range(1, 5)]
    pictures = "".join(
        f"<figure><img src='a.jpg'><figcaption>{text}</figcaption></figure>" for text in captions
    )
    write(tmp_path / "a.html", page(article=f"<h1>The dam in pictures</h1>{pictures}"))
    assert loadseeds(tmp_path).status == 0
    article = Article.objects.get()
    assert (article.headline, article.body) == ("The dam in pictures", "\n\n".join(captions))


def test_a_gallery_without_words_is_refused(tmp_path: Path) -> None:
    pictures = "".join(f"<figure><img src='{n}.jpg'><figcaption>{n}</figcaption></figure>" for n in range(9))
    write(tmp_path / "a.html", page(article=f"<h1>The dam in pictures</h1>{pictures}"))
    (refusal,) = loadseeds(tmp_path).refusals
    assert refusal.endswith("a.html: no article was found in this web page")


def test_a_gallery_with_a_text_is_that_text(tmp_path: Path) -> None:
    picture = "<figure><img src='1.jpg'><figcaption>The dam from the north</figcaption></figure>"
    write(
        tmp_path / "a.html", page(article=f"<h1>The dam</h1>{picture}<p>{FIRST}</p>{picture}<p>{SECOND}</p>")
    )
    loadseeds(tmp_path)
    article = Article.objects.get()
    assert article.body == f"{FIRST}\n\n{SECOND}"
    assert article.image_caption == "The dam from the north"


def test_entities_that_grow_without_end_stay_as_they_are_in_a_page(tmp_path: Path) -> None:
    names = "abcdefghij"
    entities = '<!ENTITY a "ha">' + "".join(
        f'<!ENTITY {new} "{f"&{old};" * 10}">' for old, new in itertools.pairwise(names)
    )
    data = page(article=f"<h1>Ha</h1><p>&j; {FIRST}</p><p>{SECOND}</p>").decode()
    write(tmp_path / "a.html", data.replace("<!doctype html>", f"<!DOCTYPE html [{entities}]>"))
    assert loadseeds(tmp_path).status == 0
    assert len(Article.objects.get().body) < 1000


def test_compressed_records_are_loaded(tmp_path: Path) -> None:
    line = b'{"article": {"body": "It rains in %s."}}\n'
    write(tmp_path / "a.ndjson.gz", gzip.compress(b"".join(line % town for town in (b"Larkton", b"Orvend"))))
    assert loadseeds(tmp_path).counts["created"] == 2
