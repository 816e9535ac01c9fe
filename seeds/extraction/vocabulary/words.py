"""How the vocabulary files are written: plain lines of words, separated by spaces."""


def words(text: str) -> frozenset[str]:
    """The set of the words in `text`."""
    return frozenset(text.split())


def phrases(text: str) -> frozenset[str]:
    """The set of the lines of `text`, each one phrase."""
    return frozenset(line.strip() for line in text.splitlines() if line.strip())
