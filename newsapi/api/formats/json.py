"""JSON: what everybody gets who asks for nothing else."""

from newsapi.api.formats.base import Format
from newsapi.api.renderers import OrjsonRenderer


class Json(OrjsonRenderer, Format):
    """A page or a record."""

    meaning = "JSON, of a list a page at a time"
    details = True
