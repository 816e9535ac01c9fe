"""When an interrupted import stops: at once where it only reads, behind the document where it stores one."""

import signal
from contextlib import nullcontext

import pytest

from seeds.importing.signals import Interrupted, Interruptions


@pytest.mark.parametrize("number", [signal.SIGINT, signal.SIGTERM])
def test_a_signal_is_raised_at_once(number: signal.Signals) -> None:
    with pytest.raises(Interrupted) as raised, Interruptions():
        signal.raise_signal(number)
    assert raised.value.number == number


def storing(steps: list[str], signals: int) -> None:
    """An import that is told to stop so many times while it stores a document."""
    with Interruptions() as interruptions:
        with interruptions.shield():
            for _ in range(signals):
                signal.raise_signal(signal.SIGINT)
            steps.append("stored")
        steps.append("next")


@pytest.mark.parametrize(("signals", "done"), [(0, ["stored", "next"]), (1, ["stored"]), (2, [])])
def test_the_first_signal_waits_for_a_document_and_the_second_does_not(signals: int, done: list[str]) -> None:
    steps: list[str] = []
    with pytest.raises(Interrupted) if signals else nullcontext():
        storing(steps, signals)
    assert steps == done


def test_what_handled_signals_before_does_so_again() -> None:
    before = signal.getsignal(signal.SIGINT), signal.getsignal(signal.SIGTERM)
    with Interruptions():
        assert signal.getsignal(signal.SIGINT) != before[0]
    assert (signal.getsignal(signal.SIGINT), signal.getsignal(signal.SIGTERM)) == before
