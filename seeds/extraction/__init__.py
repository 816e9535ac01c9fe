"""Reading a document: from text to the statements in it. Pure Python: no database, no clock, no network."""

from seeds.extraction.findings import ArticleFields, Findings
from seeds.readers.document import Document

EXTRACTOR = "rules 1.0"


def extract(document: Document) -> Findings:
    """Everything that can be read from `document`; what no rule decides is left out."""
    article = ArticleFields(body=document.text.strip(), headline=document.headline, extractor=EXTRACTOR)
    return Findings(article=article, source=document.source)
