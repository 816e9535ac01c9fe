"""What is wrong with a record: every problem with the JSON pointer to its place."""

from collections.abc import Sequence

from seeds.readers.document import Refused

_SHOWN = 3


def pointer(*steps: str | int) -> str:
    """The JSON pointer (RFC 6901) of these keys and indexes."""
    return "".join("/" + str(step).replace("~", "~0").replace("/", "~1") for step in steps)


class Problems:
    """A list of problems, in the order in which they were found."""

    def __init__(self) -> None:
        self._found: list[tuple[str, str]] = []

    def add(self, where: str, reason: str) -> None:
        self._found.append((where, reason))

    def __bool__(self) -> bool:
        return bool(self._found)

    def refusal(self) -> Refused:
        """What to raise: the first problem in full, of the next ones where they are."""
        where, reason = self._found[0]
        return Refused(reason + _more([place or "/" for place, _ in self._found[1:]]), where=where)


def _more(places: Sequence[str]) -> str:
    if not places:
        return ""
    shown = ", ".join(places[:_SHOWN]) + (", …" if len(places) > _SHOWN else "")
    return f" (and {len(places)} more: {shown})"


def shown(text: object) -> str:
    """A value as messages quote it: not too long."""
    words = str(text)
    return f"“{words[:60]}…”" if len(words) > 61 else f"“{words}”"
