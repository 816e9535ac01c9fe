"""News items as IPTC's ninjs has them (https://iptc.org/standards/ninjs/), versions 1 to 3."""

from typing import Any

from seeds.readers.document import Document, Refused
from seeds.readers.web.markup import has_markup, text_of
from seeds.readers.web.moments import as_moment
from seeds.readers.web.schema_org import article_address, language, text

Item = dict[str, Any]

_MARKS = frozenset(("body_text", "body_xhtml", "bodies", "headlines", "versioncreated", "versionCreated"))
_WITHDRAWN = ("canceled", "cancelled", "withheld")


def is_ninjs(value: Item) -> bool:
    return "uri" in value and not _MARKS.isdisjoint(value)


def as_document(item: Item) -> Document:
    """The article of an item; raises Refused for one that is withdrawn, is no text, or has none."""
    status = str(_first(item, "pubstatus", "pubStatus") or "usable").lower()
    if status in _WITHDRAWN:
        raise Refused(f"a ninjs item that was {status}: its publisher has taken it back")
    kind = str(item.get("type") or "text").lower()
    if kind not in ("text", "composite"):
        raise Refused(f"a ninjs item of the type {kind}, not text")
    body = _body(item)
    if not body:
        raise Refused("a ninjs item without a body")
    return Document(source="", format="ninjs", text=body, laid_out=False, **_fields(item))


def _fields(item: Item) -> dict[str, Any]:
    caption, credit = _picture(item)
    return {
        "headline": text(item.get("headline")) or _headline(item),
        "section": next((text(one) for one in _rows(item, "subject", "subjects") if text(one)), None),
        "byline": text(_first(item, "byline", "by")),
        "publisher": _publisher(item),
        "published_at": as_moment(
            _first(item, "firstcreated", "firstCreated", "versioncreated", "versionCreated")
        ),
        "modified_at": as_moment(_first(item, "versioncreated", "versionCreated")),
        "source_url": article_address(item.get("uri")),
        "language": language(item.get("language")),
        "image_caption": caption,
        "image_credit": credit,
    }


def _body(item: Item) -> str:
    plain = text(item.get("body_text"))
    if plain:
        return plain
    marked = text(item.get("body_xhtml"))
    if marked:
        return text_of(marked)
    bodies = sorted(_rows(item, "bodies"), key=lambda body: "html" in _content_type(body))
    main = next((body for body in bodies if body.get("role") in (None, "main")), None) or next(
        iter(bodies), {}
    )
    value = text(main.get("value")) or ""
    return text_of(value) if "html" in _content_type(main) or has_markup(value) else value


def _headline(item: Item) -> str | None:
    rows = _rows(item, "headlines")
    main = next((row for row in rows if row.get("role") in (None, "main")), None) or next(iter(rows), {})
    return text(main.get("value"))


def _publisher(item: Item) -> str | None:
    """Who it comes from: the source that it names, else who holds its rights."""
    sources = (text(row) for row in _rows(item, "infosource", "infosources", "infoSources"))
    return next((name for name in sources if name), None) or text(
        _first(item, "copyrightholder", "copyrightHolder")
    )


def _picture(item: Item) -> tuple[str | None, str | None]:
    associations = item.get("associations")
    rows = list(associations.values()) if isinstance(associations, dict) else _rows(item, "associations")
    for row in rows:
        if isinstance(row, dict) and row.get("type") == "picture":
            caption = text(row.get("description_text")) or next(
                (text(each.get("value")) for each in _rows(row, "descriptions")), None
            )
            if caption:
                return caption, text(_first(row, "byline", "by"))
    return None, None


def _content_type(body: Item) -> str:
    return str(_first(body, "contenttype", "contentType") or "").lower()


def _rows(item: Item, *names: str) -> list[Item]:
    found: list[Any] = next((item[name] for name in names if isinstance(item.get(name), list)), [])
    return [row for row in found if isinstance(row, dict)]


def _first(item: Item, *names: str) -> Any:
    return next((item[name] for name in names if item.get(name)), None)
