"""Writing what was read from documents into the tables, each document as a whole or not at all."""

from collections.abc import Callable
from dataclasses import dataclass, replace
from typing import Literal, TypeVar

from django.db import DataError, IntegrityError, OperationalError, transaction
from django.utils import timezone

from articles.merging.turns import beside_others
from articles.models import Article, Quote
from articles.references import Referred, clear_away
from articles.utterances import Left, leaving, regroup
from newsapi.api.models import DataVersion, Origin, Resource, Tombstone
from newsapi.api.patience import again
from people.models import Organization, Person
from seeds.extraction.findings import ArticleFields, Findings
from seeds.loader.affiliations import store_affiliations
from seeds.loader.articles import article_values, restored, store_article, store_authors
from seeds.loader.deleted import anything_deleted
from seeds.loader.entities import Entities
from seeds.loader.events import store_events
from seeds.loader.holders import names_offices
from seeds.loader.identity import content_hash, fingerprint, short_digest
from seeds.loader.limits import check
from seeds.loader.mentions import store_mentions
from seeds.loader.owned import own_organizations, own_people, spoken_of_by
from seeds.loader.parties import store_parties
from seeds.loader.parts import store_parts
from seeds.loader.quotes import store_quotes
from seeds.loader.rows import Changes, Stale
from seeds.loader.settling import settle_offices
from seeds.loader.stored import OF_THE_SOURCE, stored_fields
from seeds.loader.suggesting import store_suggestions
from seeds.loader.work import Work
from seeds.readers.document import Refused

Result = TypeVar("Result")


@dataclass(frozen=True, slots=True)
class Loaded:
    """What became of a document, and the id of its article."""

    outcome: Literal["created", "updated", "unchanged"]
    article: int


class Loader:
    """The only writer of imports: one for each run, since one run must not say two things of one article."""

    def __init__(self, *, restore: bool = False) -> None:
        self.restore = restore
        self._seen: dict[bytes, bytes] = {}  # identity → digest of the body, then the source
        self._by_office: set[int] = set()  # articles with speakers that they only call by an office

    def load(self, findings: Findings) -> Loaded:
        """Store one document in a transaction of its own; raises `Refused` where that can't be."""
        try:
            return self._load(findings)
        except Refused as refused:
            refused.source = refused.source or findings.source or ""
            raise

    def _load(self, findings: Findings) -> Loaded:
        check(findings)
        identity, digest = fingerprint(findings.article), content_hash(findings)
        seen, body = short_digest(identity), short_digest(findings.article.body)
        earlier = self._seen.get(seen)
        if earlier is not None:
            stored = Article.objects.filter(fingerprint=identity).values_list("pk", flat=True).first()
            if stored is not None:  # not rolled back or deleted since
                return _again(stored, same=earlier[:8] == body, source=earlier[8:].decode())
        loaded = patiently(lambda: self._store(findings, identity, digest))
        self._seen[seen] = body + (findings.source or "").encode()
        self._remember(loaded, findings)
        return loaded

    def _remember(self, loaded: Loaded, findings: Findings) -> None:
        if loaded.outcome != "unchanged" and names_offices(findings):
            self._by_office.add(loaded.article)

    def finish(self) -> None:
        """All documents of the run are there: look once more at whom those meant that only name an office."""
        settle_offices(self._by_office)
        self._by_office.clear()

    @transaction.atomic
    def _store(self, findings: Findings, identity: str, digest: str) -> Loaded:
        beside_others()
        stored = Article.objects.select_for_update().filter(fingerprint=identity).first()
        reviving = self.restore and anything_deleted(identity, findings)
        if stored is not None and stored.content_hash == digest and not reviving:
            return Loaded("unchanged", stored.pk)
        article = stored or self._new_article(identity)
        work = _work(findings, article, is_new=stored is None, restore=self.restore)
        _store_all(work, digest)
        DataVersion.bump()
        return Loaded("created" if stored is None else "updated", article.pk)

    def reread(self, pk: int, fields: ArticleFields, findings: Findings) -> Loaded:
        """Store what another reading of a stored body has found; what its source said of it stays.

        `fields` is what was read: raises Stale where the article says something else by now, or is gone.
        Belongs into a transaction, and into `patiently`.
        """
        beside_others()
        article = Article.objects.select_for_update().filter(pk=pk).first()
        if article is None or stored_fields(article) != fields:
            raise Stale("the article")
        findings = replace(findings, source=article.slug)
        digest = content_hash(findings)
        if article.content_hash == digest:
            return Loaded("unchanged", pk)
        work = _work(findings, article, is_new=False, restore=False, keep=OF_THE_SOURCE)
        _store_all(work, digest)
        DataVersion.bump()
        loaded = Loaded("updated", pk)
        self._remember(loaded, findings)
        return loaded

    def _new_article(self, identity: str) -> Article:
        deleted = Tombstone.objects.filter(resource=Resource.ARTICLES, identity=identity).first()
        if deleted is None:
            return Article(fingerprint=identity)
        if not self.restore:
            raise Refused(f"deleted on {deleted.created_at:%Y-%m-%d}; use --restore to bring it back")
        article = restored(deleted)
        article.fingerprint = identity
        return article


def patiently(store: Callable[[], Result]) -> Result:
    """Others may store or edit the same people at the same moment: try again, on what they wrote.

    `store` opens its own transaction, so that nothing of a try that failed is held on to.
    """
    try:
        return again(store, Stale, OperationalError, IntegrityError)
    except Stale as stale:
        raise OperationalError(f"somebody else keeps changing {stale}") from stale
    except DataError as error:
        raise Refused(f"the database can't hold it: {_first_line(error)}") from error
    except IntegrityError as error:
        raise Refused(f"the database refuses it: {_first_line(error)}") from error


def _again(article: int, *, same: bool, source: str) -> Loaded:
    """A second document of a run with the identity of an earlier one: its copy, or a contradiction."""
    if not same:
        where = source or "an earlier document"
        raise Refused(f"another text has the same address, or headline and day: {where} of this import")
    return Loaded("unchanged", article)


def _work(
    findings: Findings,
    article: Article,
    *,
    is_new: bool,
    restore: bool,
    keep: frozenset[str] = frozenset(),
) -> Work:
    """`keep`: fields of the article that stay as they are, besides those that an editor set."""
    kept = keep.union(article.edited_fields)
    entities = Entities(findings)
    entities.add_credits(findings.article, keep=kept)
    for n, quote in enumerate(findings.quotes):
        entities.behind(quote, f"/quotes/{n}")
    return Work(
        findings=findings,
        article=article,
        is_new=is_new,
        old_body="" if is_new else article.body,
        origin=Origin.EXTRACTED if findings.article.extractor else Origin.RECORD,
        entities=entities,
        changes=Changes(timezone.now()),
        restore=restore,
        kept=kept,
        before=Referred() if is_new else spoken_of_by(article),
    )


def _store_all(work: Work, digest: str) -> None:
    values = article_values(work.findings.article)
    left = Left() if work.is_new else leaving(_quotes_of(work.article))
    _store_parties(work)
    store_article(work, values, digest)
    store_authors(work)
    store_affiliations(work)
    store_events(work)
    store_parts(work, store_quotes(work))
    store_mentions(work)
    work.changes.save()
    clear_away(work.before)
    store_suggestions(work)
    regroup(_quotes_of(work.article), left)


def _quotes_of(article: Article) -> list[int]:
    return list(Quote.objects.filter(article=article).values_list("pk", flat=True))


def _store_parties(work: Work) -> None:
    people = {} if work.is_new else own_people(work.article, work.before)
    organizations = {} if work.is_new else own_organizations(work.article, work.before)
    for model, entities, own in (
        (Organization, work.entities.organizations, organizations),
        (Person, work.entities.people, people),
    ):
        store_parties(model, entities, own, origin=work.origin, changes=work.changes)


def _first_line(error: Exception) -> str:
    return str(error).strip().split("\n")[0]
