from __future__ import annotations

import asyncio
import os
import signal
import subprocess
import sys

import pytest

from aprocore.net.platform import signals
from aprocore.net.platform.signals import (
    INTERRUPT,
    TERMINATE,
    Signal,
    handled_signals,
    is_sent_by_terminal,
    send,
    unwatch,
    watch,
)

pytestmark = pytest.mark.anyio


def test_ignored_signals_are_not_handled() -> None:
    assert TERMINATE in handled_signals()
    assert INTERRUPT not in handled_signals()
    assert INTERRUPT in handled_signals(interrupt=True)
    signal.signal(signal.SIGTERM, signal.SIG_IGN)
    assert TERMINATE not in handled_signals()


@pytest.mark.parametrize("supported", [True, False])
async def test_a_watched_signal_is_passed_to_the_event_loop(supported: bool, monkeypatch: pytest.MonkeyPatch) -> None:
    loop, received = asyncio.get_running_loop(), asyncio.Queue[Signal]()

    def unsupported(*arguments: object) -> None:
        raise NotImplementedError

    if not supported:
        for name in ("add_signal_handler", "remove_signal_handler"):
            monkeypatch.setattr(type(loop), name, unsupported)
    numbers = handled_signals(interrupt=True)
    watch(loop, numbers, received.put_nowait)
    for number in (TERMINATE, INTERRUPT):
        signal.raise_signal(number)
        assert await received.get() == number
    unwatch(loop, numbers)
    assert signal.getsignal(TERMINATE) == signal.SIG_DFL
    assert signal.getsignal(INTERRUPT) == signal.default_int_handler


def test_a_signal_after_the_end_of_the_event_loop_has_no_effect() -> None:
    loop = asyncio.new_event_loop()
    handler = signals._handler(loop, pytest.fail)
    loop.close()
    handler(TERMINATE, None)


def test_a_signal_is_sent_to_a_process_even_if_it_has_ended() -> None:
    with subprocess.Popen([sys.executable, "-c", "input()"], stdin=subprocess.PIPE) as process:
        send(process.pid, TERMINATE)
    assert process.returncode in (-TERMINATE, TERMINATE)
    send(process.pid, TERMINATE)


def test_consoles_of_windows_signal_all_of_their_processes(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delattr(os, "tcgetpgrp", raising=False)
    assert is_sent_by_terminal(INTERRUPT)
    assert not is_sent_by_terminal(TERMINATE)
