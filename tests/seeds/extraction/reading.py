"""Short texts read for their statements, for tests of one rule at a time."""

from seeds.extraction import extract
from seeds.extraction.findings import Findings, QuoteFound
from seeds.readers.document import Document


def read(body: str) -> Findings:
    return extract(Document(source="test", format="text", text=body, laid_out=False, language="en"))


def quotes(body: str) -> tuple[QuoteFound, ...]:
    return read(body).quotes


def said(body: str) -> list[tuple[str, str]]:
    """Kind and words of every statement."""
    return [(quote.kind, quote.text) for quote in quotes(body)]


def speakers(body: str) -> list[str | None]:
    return [quote.speaker or quote.organization for quote in quotes(body)]
