"""Reading a document: from text to the statements in it. Pure Python: no database, no clock, no network."""

from dataclasses import dataclass, replace

from seeds.extraction.cast import read_cast
from seeds.extraction.checks import keep_true
from seeds.extraction.collecting import collector_at_rest
from seeds.extraction.dates import find_dates
from seeds.extraction.event_scene import make_scene
from seeds.extraction.events import link_quotes, read_events
from seeds.extraction.findings import ArticleFields, Findings
from seeds.extraction.layout import read_layout, reading_of
from seeds.extraction.marks import find_marks
from seeds.extraction.named import FindNames
from seeds.extraction.quotes import read_quotes
from seeds.extraction.sentences import split_sentences
from seeds.readers.document import Document

EXTRACTOR = "rules 1.0"


@dataclass(frozen=True, slots=True)
class Extractor:
    """What reads documents. `find_names` says what a body names, where that is not left to the rules."""

    name: str = EXTRACTOR
    find_names: FindNames | None = None


RULES = Extractor()


def extract(document: Document, extractor: Extractor = RULES) -> Findings:
    """Everything that can be read from `document`; what no rule decides is left out."""
    with collector_at_rest():
        return replace(extract_from(read_layout(document), extractor), source=document.source)


def extract_from(article: ArticleFields, extractor: Extractor = RULES) -> Findings:
    """Everything that can be read from the body of an article whose own fields are known."""
    article = replace(article, extractor=extractor.name, reading=reading_of(article.body, article.language))
    findings = Findings(article=article)
    if article.reading != "read":
        return findings
    with collector_at_rest():
        return keep_true(_read(findings, article, extractor))


def _read(findings: Findings, article: ArticleFields, extractor: Extractor) -> Findings:
    """Pure passes over one text: marks, sentences, who is there, who says what, dates, events."""
    body = article.body
    marks = find_marks(body)
    sentences = split_sentences(body, marks)
    quoted = [(m.start, m.end) for m in marks if not m.nested]
    named = extractor.find_names(body) if extractor.find_names else None
    cast = read_cast(body, article=article, named=named)
    quotes, people = read_quotes(body, sentences=sentences, marks=marks, cast=cast)
    dates = find_dates(body, article.published_at or article.modified_at)
    scene = make_scene(body, sentences=sentences, quoted=quoted, cast=cast, dates=dates, article=article)
    events = read_events(scene)
    return replace(
        findings,
        people=people,
        organizations=cast.organizations,
        quotes=link_quotes(quotes, events, body=body, sentences=sentences, dates=dates),
        events=events,
        dates=dates,
    )
