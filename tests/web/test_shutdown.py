"""End of a session with its server."""

from __future__ import annotations

import asyncio
import signal
import threading

import pytest

from aprocore import SessionClosedError
from aprocore.sandbox import Hold, Limits, Sandbox
from aprocore.web.shutdown import served

pytestmark = pytest.mark.anyio


async def test_a_signal_ends_waits_at_once_and_lets_calls_on_the_wire_end(sandbox: Sandbox) -> None:
    received: list[int] = []
    signal.signal(signal.SIGTERM, lambda number, _: received.append(number))  # a server's own
    hold = Hold()
    procore = sandbox.procore(timeout=60.0)
    async with served(procore, grace=60.0):
        await procore.me()
        sandbox.set_limits(Limits(hourly=2, spike=2))
        await procore.me()
        sandbox.faults.add("GET", "/rest/v1.0/me", hold)
        on_the_wire = asyncio.create_task(procore.me())
        await hold.reached.wait()
        waiting = asyncio.create_task(procore.me())
        await asyncio.sleep(0)
        signal.raise_signal(signal.SIGTERM)
        with pytest.raises(SessionClosedError):
            await waiting
        hold.release()
        assert (await on_the_wire).login == sandbox.seed_data.service_account.login
        with pytest.raises(SessionClosedError):
            await procore.me()
        assert received == [signal.SIGTERM]


async def test_calls_on_the_wire_are_cut_off_after_the_grace(sandbox: Sandbox) -> None:
    hold = Hold()
    procore = sandbox.procore(timeout=60.0)
    async with served(procore, grace=0.0) as end:
        await procore.me()
        sandbox.faults.add("GET", "/rest/v1.0/me", hold)
        on_the_wire = asyncio.create_task(procore.me())
        await hold.reached.wait()
        await end()
        with pytest.raises(SessionClosedError):
            await on_the_wire
        hold.release()


async def test_the_handlers_of_the_server_are_restored_and_replaced_ones_stay(sandbox: Sandbox) -> None:
    signal.signal(signal.SIGTERM, lambda *_: None)
    before = signal.getsignal(signal.SIGTERM)
    async with served(sandbox.procore(), grace=1.0):
        assert signal.getsignal(signal.SIGTERM) is not before
    assert signal.getsignal(signal.SIGTERM) is before
    async with served(sandbox.procore(), grace=1.0):
        signal.signal(signal.SIGTERM, signal.SIG_IGN)
    assert signal.getsignal(signal.SIGTERM) is signal.SIG_IGN


async def test_default_actions_stay(sandbox: Sandbox) -> None:
    async with served(sandbox.procore(), grace=1.0):
        assert signal.getsignal(signal.SIGTERM) is signal.SIG_DFL
        assert signal.getsignal(signal.SIGINT) is signal.default_int_handler


async def test_handlers_of_the_loop_are_called_too(sandbox: Sandbox) -> None:
    called = asyncio.Event()
    asyncio.get_running_loop().add_signal_handler(signal.SIGTERM, called.set)
    procore = sandbox.procore()
    async with served(procore, grace=1.0):
        signal.raise_signal(signal.SIGTERM)
        await called.wait()
        await asyncio.sleep(0)
        with pytest.raises(SessionClosedError):
            await procore.me()
    asyncio.get_running_loop().remove_signal_handler(signal.SIGTERM)


def test_other_threads_watch_no_signals() -> None:
    async def serve() -> None:
        async with Sandbox() as sandbox, served(sandbox.procore(), grace=1.0):
            seen.append(signal.getsignal(signal.SIGTERM))

    seen: list[object] = []
    signal.signal(signal.SIGTERM, handler := lambda *_: None)
    thread = threading.Thread(target=asyncio.run, args=(serve(),))
    thread.start()
    thread.join()
    assert seen == [handler]
