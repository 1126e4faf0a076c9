from __future__ import annotations

import asyncio
import socket
import threading

import pytest

from aprocore.errors import ConfigurationError
from aprocore.sandbox import Answer, Hold, Sandbox, in_thread
from tests.support.http_client import HttpClient

ME = "/rest/v1.0/me"


def names() -> list[str]:
    return [thread.name for thread in threading.enumerate()]


def test_serves_one_event_loop_after_another() -> None:
    with in_thread(Sandbox()) as sandbox:
        for _ in range(2):
            assert asyncio.run(HttpClient(sandbox).get(ME)).status == 401
        assert "aprocore-sandbox" in names()
    assert repr(sandbox) == "<Sandbox closed>"
    assert "aprocore-sandbox" not in names()


def test_start_errors_reach_the_caller() -> None:
    with socket.socket() as taken:
        taken.bind(("127.0.0.1", 0))
        taken.listen()
        with pytest.raises(ConfigurationError, match="Can't listen on port"):
            with in_thread(Sandbox(port=taken.getsockname()[1])):
                raise AssertionError
    assert "aprocore-sandbox" not in names()


def test_stops_when_the_block_fails() -> None:
    with pytest.raises(ZeroDivisionError):
        with in_thread(Sandbox()) as sandbox:
            raise ZeroDivisionError
    assert repr(sandbox) == "<Sandbox closed>"


def test_close_errors_reach_the_caller(monkeypatch: pytest.MonkeyPatch) -> None:
    async def fail(sandbox: Sandbox) -> None:
        await aclose(sandbox)
        raise ZeroDivisionError

    aclose = Sandbox.aclose
    monkeypatch.setattr(Sandbox, "aclose", fail)
    with pytest.raises(ZeroDivisionError):
        with in_thread(Sandbox()):
            pass


def test_holds_and_releases_from_another_event_loop() -> None:
    async def main(sandbox: Sandbox) -> None:
        hold = Hold(Answer(503))
        sandbox.faults.add("GET", ME, hold)
        reply = asyncio.create_task(HttpClient(sandbox).get(ME))
        await hold.reached.wait()
        assert not reply.done()
        hold.release()
        assert (await reply).status == 503

    with in_thread(Sandbox()) as sandbox:
        asyncio.run(main(sandbox))


def test_tokens_change_while_it_serves() -> None:
    async def main(sandbox: Sandbox) -> None:
        client = HttpClient(sandbox)
        token = sandbox.tokens.issue()["access_token"]
        calls = [asyncio.create_task(client.get(ME, token)) for _ in range(8)]
        for _ in range(200):
            sandbox.tokens.issue()
            sandbox.tokens.expire_access()
            await asyncio.sleep(0)
        for call in calls:
            assert (await call).status in (200, 401)

    with in_thread(Sandbox()) as sandbox:
        asyncio.run(main(sandbox))
