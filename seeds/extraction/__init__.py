"""Reading a document: from text to the statements in it. Pure Python: no database, no clock, no network."""

from dataclasses import replace

from seeds.extraction.dates import find_dates
from seeds.extraction.findings import Findings
from seeds.extraction.layout import read_layout
from seeds.readers.document import Document

EXTRACTOR = "rules 1.0"


def extract(document: Document) -> Findings:
    """Everything that can be read from `document`; what no rule decides is left out."""
    article = replace(read_layout(document), extractor=EXTRACTOR)
    if article.reading != "read":
        return Findings(article=article, source=document.source)
    return Findings(
        article=article,
        source=document.source,
        dates=find_dates(article.body, article.published_at),
    )
