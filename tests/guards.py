"""Checks of source text against the rules of the house; each says what breaks the rule, or nothing."""

import ast
import re
from collections.abc import Iterable, Iterator
from pathlib import Path

# From the bottom up: each layer may import those before it and itself.
LAYERS = ("newsapi.api", "people", "articles", "seeds", "newsapi")
# The same inside `seeds`, where reading a text needs no database.
STAGES = (
    "seeds.readers",
    "seeds.extraction",
    "seeds.records",
    "seeds.models",
    "seeds.loader",
    "seeds.importing",
    "seeds.management",
)

_ALWAYS_WRITES = {
    "acreate",
    "asave",
    "bulk_create",
    "bulk_update",
    "create",
    "delete",
    "get_or_create",
    "save",
    "update_or_create",
}
# Dictionaries and digests have an `update`, too: it writes only where a query stands before it.
_WRITES_ON_QUERIES = {"update", "add", "set", "remove", "clear"}
_QUERY = re.compile(r"\bobjects\b|\b_default_manager\b|\b(filter|exclude|all)\(")
_MACHINE_PATHS = re.compile(r"(?<![\w.:/])/(work|tmp|root|home)/[\w.-]", re.ASCII)


def place_of(module: str, order: tuple[str, ...]) -> int | None:
    """The index in `order` of the longest package that holds the module; None for anybody else's."""
    found = [name for name in order if module == name or module.startswith(f"{name}.")]
    return order.index(max(found, key=len)) if found else None


def wrong_imports(source: str, module: str, order: tuple[str, ...] = LAYERS) -> list[str]:
    """The imports, wherever they stand, of something that comes later in the order than the module."""
    own = place_of(module, order)
    if own is None:
        return []
    return [
        f"{module}:{line} imports {name}"
        for line, name in imports_of(source, module)
        if (place := place_of(name, order)) is not None and place > own
    ]


def imports_of(source: str, module: str) -> Iterator[tuple[int, str]]:
    """Line and dotted name of all that a module imports, relative names resolved."""
    for node in ast.walk(ast.parse(source)):
        if isinstance(node, ast.Import):
            yield from ((node.lineno, alias.name) for alias in node.names)
        elif isinstance(node, ast.ImportFrom):
            package = ".".join(module.split(".")[: -node.level]) if node.level else ""
            base = ".".join(part for part in (package, node.module) if part)
            yield from ((node.lineno, f"{base}.{alias.name}") for alias in node.names)


def reachable(starts: Iterable[str], sources: dict[str, str]) -> set[str]:
    """The modules that are loaded, directly or through others, when those at the start are imported."""
    found: set[str] = set()
    waiting = list(starts)
    while waiting:
        module = waiting.pop()
        if module not in found:
            found.add(module)
            names = (name for _, name in imports_of(sources[module], module))
            waiting += [known for name in names if (known := _module_of(name, sources))]
    return found


def _module_of(name: str, sources: dict[str, str]) -> str | None:
    """The module of a dotted name: `people.models` for `people.models.Person`."""
    parts = name.split(".")
    candidates = (".".join(parts[:length]) for length in range(len(parts), 0, -1))
    return next((name for name in candidates if name in sources), None)


def writes(source: str) -> list[str]:
    """The calls that write to the database, with their lines."""
    calls = (node for node in ast.walk(ast.parse(source)) if isinstance(node, ast.Call))
    return [f"line {call.lineno}: {ast.unparse(call.func)}()" for call in calls if _writes(call)]


def _writes(call: ast.Call) -> bool:
    if not isinstance(call.func, ast.Attribute):
        return False
    name, target = call.func.attr, ast.unparse(call.func.value)
    return name in _ALWAYS_WRITES or (name in _WRITES_ON_QUERIES and bool(_QUERY.search(target)))


def lacks_docstring(source: str) -> bool:
    """Whether a module has code but doesn't open with a sentence; an empty package needs none."""
    docstring = ast.get_docstring(ast.parse(source))
    return bool(source.strip()) and not (
        docstring and docstring.split("\n\n")[0].rstrip().endswith((".", ":"))
    )


def is_too_long(source: str, limit: int = 300) -> bool:
    return source.count("\n") > limit


def machine_paths(text: str) -> list[str]:
    """The lines that name a place of one machine, which means nothing on another."""
    lines = enumerate(text.splitlines(), start=1)
    return [f"line {number}: {line.strip()}" for number, line in lines if _MACHINE_PATHS.search(line)]


def is_sentence(help_text: str) -> bool:
    return bool(help_text[:1].isupper()) and help_text.endswith(".")


def module_name(path: Path, root: Path) -> str:
    """`people.models` for `people/models.py`, `seeds.readers` for `seeds/readers/__init__.py`."""
    parts = path.relative_to(root).with_suffix("").parts
    return ".".join(parts[:-1] if parts[-1] == "__init__" else parts)


def missing_parts(files: Iterable[str], expected: Iterable[str]) -> list[str]:
    """Which of the expected modules an app lacks, be they a file or a package."""
    stems = {Path(name).stem for name in files}
    return [name for name in expected if name not in stems]
