"""The row of an article, its slug and its authors."""

import re
from typing import Any

from articles.models import Article, Authorship
from newsapi.api.models import Redirect, Resource, Tombstone
from newsapi.api.text import slugify
from seeds.extraction.findings import ArticleFields
from seeds.loader.dates import parse_moment
from seeds.loader.identity import canonical_url
from seeds.loader.slugs import give_slugs
from seeds.loader.work import Work

_AS_GIVEN = (
    "headline", "section", "dateline", "country", "byline", "language", "reading",
    "image_caption", "image_credit", "extractor", "body",
)  # fmt: skip
_WORD = re.compile(r"\w+(?:[-'’.]\w+)*")
_SLUG_WORDS = 8


def article_values(article: ArticleFields) -> dict[str, Any]:
    """The columns that the document itself gives; its publisher and provider come with `store_article`."""
    values: dict[str, Any] = {name: getattr(article, name) for name in _AS_GIVEN}
    values["published_at"], values["published_precision"] = parse_moment(
        article.published_at, "/article/published_at"
    )
    values["modified_at"], values["modified_precision"] = parse_moment(
        article.modified_at, "/article/modified_at"
    )
    values["source_url"] = canonical_url(article.source_url) if article.source_url else None
    values["word_count"] = len(_WORD.findall(article.body))
    return values


def store_article(work: Work, values: dict[str, Any], digest: str) -> None:
    entities = work.entities
    values = {
        **values,
        "content_hash": digest,
        "publisher": entities.publisher.party if entities.publisher else None,
        "provider": entities.provider.party if entities.provider else None,
    }
    if not work.is_new:
        work.changes.sync(work.article, values, keep=set(work.kept))
        work.changes.save()
        return
    for name, value in values.items():
        setattr(work.article, name, value)
    if not work.article.slug:
        give_slugs([work.article], [_slug_base(work.article)], Resource.ARTICLES)
    Article.objects.bulk_create([work.article])


def store_authors(work: Work) -> None:
    """Who wrote it, in order; a person whom two names of the byline mean stands once."""
    if "authors" in work.kept:
        return
    wanted = list(dict.fromkeys(author.party.pk for author in work.entities.authors))
    if not work.is_new:
        stored = Authorship.objects.filter(article=work.article)
        if list(stored.order_by("position").values_list("person", flat=True)) == wanted:
            return
        stored.delete()
    Authorship.objects.bulk_create(
        Authorship(article=work.article, person_id=pk, position=n) for n, pk in enumerate(wanted)
    )


def restored(tombstone: Tombstone) -> Article:
    """An article that takes the place of a deleted one, under its id and slug."""
    tombstone.delete()
    article = Article(pk=tombstone.record, slug=tombstone.slug or "")
    taken = Redirect.objects.filter(resource=Resource.ARTICLES, key=article.slug).exists()
    if taken or Article.objects.filter(slug=article.slug).exists():
        article.slug = ""
    return article


def _slug_base(article: Article) -> str:
    day = f"{article.published_at:%Y-%m-%d}" if article.published_at else ""
    title = article.headline or " ".join(article.body.split()[:_SLUG_WORDS])
    return slugify(f"{day} {slugify(title, fallback='article')}", fallback="article")
