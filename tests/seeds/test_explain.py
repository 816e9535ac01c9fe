"""`manage.py explain`: the text, and a line for each fact with its rule."""

import io
from pathlib import Path

import pytest
from django.core.management import CommandError, call_command
from rich.console import Console

from seeds.explaining import KINDS, explain, facts_of
from seeds.extraction import Extractor, extract
from seeds.extraction.findings import ArticleFields, Findings, PersonFound
from seeds.extraction.named import Named
from seeds.readers import Document

TEXT = (
    "Dam talks begin\n\nLARKTON, 3 May 2024 – Prime Minister Eva Roth met Bo Lind in Larkton on Thursday.\n\n"
    "“The dam will be rebuilt,” Roth said on Thursday. Roth said that the army would help."
)


@pytest.fixture(autouse=True)
def no_terminal(monkeypatch: pytest.MonkeyPatch) -> None:
    """Whatever the terminal is in which the tests run: some give its width to what they start."""
    for name in ("COLUMNS", "LINES", "FORCE_COLOR", "NO_COLOR", "TTY_COMPATIBLE", "TTY_INTERACTIVE"):
        monkeypatch.delenv(name, raising=False)


def findings() -> Findings:
    return extract(Document(source="dam.txt", format="text", text=TEXT))


def shown(**options: bool) -> str:
    text = io.StringIO()
    Console(file=text, width=160, **options).print(explain(findings(), kinds=frozenset(KINDS)))  # type: ignore[arg-type]
    return text.getvalue()


def run(*arguments: str) -> str:
    out = io.StringIO()
    call_command("explain", *arguments, stdout=out)
    return out.getvalue()


def test_every_finding_is_a_fact_with_its_words() -> None:
    read = findings()
    kinds = [fact.kind for fact in facts_of(read)]
    mentions = sum(len(one.mentions) for one in read.people) + sum(
        len(one.mentions) for one in read.organizations
    )
    assert kinds.count("quote") == len(read.quotes) == 2
    assert kinds.count("person") + kinds.count("organization") == mentions
    assert kinds.count("event") == len(read.events) >= 1
    assert kinds.count("role") == sum(len(person.roles) for person in read.people) >= 1


def test_facts_stand_in_the_order_of_the_text() -> None:
    starts = [fact.start for fact in facts_of(findings())]
    assert starts == sorted(starts)


def test_a_quote_is_told_with_speaker_cue_rule_and_confidence() -> None:
    (line,) = [
        line for line in shown().splitlines() if "The dam will be rebuilt" in line and "direct" in line
    ]
    quote = next(quote for quote in findings().quotes if quote.kind == "direct")
    assert "Eva Roth" in line
    assert f"{quote.confidence:.2f}" in line
    assert str(quote.rule).split()[0] in line


def test_spans_are_coloured_on_a_terminal_only() -> None:
    assert "\x1b[32m" in shown(force_terminal=True)
    assert "\x1b" not in shown()


def test_the_fields_that_the_document_does_not_give_are_named() -> None:
    (line,) = [line for line in shown().splitlines() if line.strip().startswith("not given")]
    assert "authors" in line
    assert "headline" not in line


def test_the_command_explains_each_document(tmp_path: Path) -> None:
    for name in ("a.txt", "b.txt"):
        (tmp_path / name).write_text(TEXT)
    assert run(str(tmp_path)).count("Dam talks begin") == 2


def test_only_the_kinds_that_are_asked_for_are_listed(tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_text(TEXT)
    out = run(str(tmp_path), "--only", "event")
    assert "consult" in out
    assert "cue “said”" not in out


def test_a_kind_that_does_not_exist_is_misuse() -> None:
    with pytest.raises(CommandError, match="not quotes") as caught:
        call_command("explain", "x.txt", "--only", "quotes")
    assert caught.value.returncode == 2


def test_what_can_not_be_read_is_told_and_the_status_says_so() -> None:
    err = io.StringIO()
    with pytest.raises(SystemExit) as caught:
        call_command("explain", "missing.txt", stdout=io.StringIO(), stderr=err)
    assert (caught.value.code, err.getvalue().strip()) == (2, "missing.txt: no such file or folder")


def test_in_a_pipe_each_fact_and_each_paragraph_is_one_line(tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_text(TEXT)
    lines = run(str(tmp_path / "a.txt")).splitlines()
    table = lines[next(n for n, line in enumerate(lines) if line.endswith("sure")) + 1 :]
    assert len([line for line in table if line]) == len(facts_of(findings()))
    assert findings().article.body.split("\n\n")[1] in lines
    assert [line for line in lines if line != line.rstrip()] == []


def test_what_would_steer_a_terminal_is_only_shown(tmp_path: Path) -> None:
    path = tmp_path / "a.txt"
    path.write_text(
        "Dam \x1b[31mtalks\x07 begin\n\n“It \u202eis\u202c wet,” Bo\x1b]0;x\x9c Lind said in \x9b1mLarkton."
    )
    out = run(str(path))
    assert not any(sign in out for sign in "\x1b\x07\x9b\x9c\u202e")
    assert "Dam ␛[31mtalks␇ begin" in out


def test_a_failing_pipeline_costs_its_document_and_not_the_rest(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def find_names(body: str) -> list[Named]:
        if "wet" in body:
            raise RuntimeError("no vector")
        return []

    (tmp_path / "a.txt").write_text("“It is wet in the hills,” Bo Lind said.")
    (tmp_path / "b.txt").write_text(TEXT)
    monkeypatch.setattr(
        "seeds.management.commands.explain.extractor_named", lambda name: Extractor(name, find_names)
    )
    out, err = io.StringIO(), io.StringIO()
    with pytest.raises(SystemExit) as caught:
        call_command("explain", str(tmp_path), stdout=out, stderr=err)
    assert caught.value.code == 1
    assert (
        err.getvalue().strip().endswith("a.txt: internal error: RuntimeError: no vector (please report this)")
    )
    assert "Dam talks begin" in out.getvalue()


def test_who_is_named_by_a_record_without_a_place_is_a_fact_too() -> None:
    person = PersonFound(name="Ana Brown")
    (fact,) = facts_of(Findings(article=ArticleFields(body="It rains."), people=(person,)))
    assert (fact.kind, fact.meaning, fact.spans) == ("person", "Ana Brown", ())
