"""The normal form of a body: NFC, each paragraph one line, paragraphs separated by one blank line."""

import re
import unicodedata
from itertools import pairwise

_LINE_END = re.compile(r"\r\n|[\r\v\f\x1c-\x1e\x85\u2028]")
_SENTENCE_END = re.compile(r"[.!?…:;。！？؟۔।][\"'”’»)\]]*$")

_WIDEST_WRAP = 130  # no editor or mail program wraps lines later than this
_SHORTEST_WRAP = 40
_SLACK = 10  # wrapping by hand leaves up to a short word's room


def normalize(text: str) -> str:
    """`text` in normal form: NFC, no trailing white space, nothing else changed but where lines break.

    Lines that were wrapped at a width are joined; lines that are paragraphs of their own are parted.
    """
    return "\n\n".join(paragraphs(text))


def is_normal(body: str) -> bool:
    """Whether offsets into `body` can be taken as they are."""
    return normalize(body) == body


def paragraphs(text: str) -> list[str]:
    """The paragraphs of `text`, each on one line, in NFC and without trailing white space."""
    blocks = _blocks(text)
    width = _wrap_width(blocks)
    return [paragraph for block in blocks for paragraph in _reflow(block, width)]


def _blocks(text: str) -> list[list[str]]:
    """The runs of lines between blank lines."""
    composed = unicodedata.normalize("NFC", text.lstrip("\ufeff"))
    lines = (line.rstrip() for line in _LINE_END.sub("\n", composed).replace("\u2029", "\n\n").split("\n"))
    blocks: list[list[str]] = [[]]
    for line in lines:
        if line:
            blocks[-1].append(line)
        elif blocks[-1]:
            blocks.append([])
    return [block for block in blocks if block]


def _wrap_width(blocks: list[list[str]]) -> int | None:
    """The width at which the text's lines were broken, or None where each line is a paragraph."""
    pairs = [pair for block in blocks for pair in pairwise(block)]
    long = [pair for pair in pairs if len(pair[0]) >= _SHORTEST_WRAP]
    if not long:
        return None
    width = max(len(line) for block in blocks if len(block) > 1 for line in block)
    if _runs_wider(blocks, width):
        return None
    running = sum(_runs_on(pair, width) for pair in long)
    return width if width <= _WIDEST_WRAP and running * 2 >= len(long) else None


def _runs_wider(blocks: list[list[str]], width: int) -> bool:
    """Whether most of the text stands in lines wider than `width`: then nobody broke them there."""
    sizes = [len(line) for block in blocks for line in block]
    return 2 * sum(size for size in sizes if size > width) > sum(sizes)


def _runs_on(pair: tuple[str, str], width: int) -> bool:
    """Whether the first line ends where the next word found no room, in the middle of a sentence."""
    return _is_full(pair[0], pair[1], width) and not _SENTENCE_END.search(pair[0])


def _is_full(line: str, following: str, width: int) -> bool:
    return len(line) + 1 + len(following.split(maxsplit=1)[0]) > width - _SLACK


def _reflow(block: list[str], width: int | None) -> list[str]:
    if width is None:
        return block
    joined = [block[0]]
    last = block[0]
    for line in block[1:]:
        indented = line[0].isspace() and not last[0].isspace()
        if _is_full(last, line, width) and not indented:
            joined[-1] += " " + line.lstrip()
        else:
            joined.append(line)
        last = line
    return joined
