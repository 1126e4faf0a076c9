"""Interactive sign-in: opening the browser, and redaction of secrets."""

from __future__ import annotations

import asyncio
import logging
import socket
import sys
import threading
import traceback
import webbrowser
from collections.abc import Callable
from pathlib import Path
from typing import Any
from urllib.parse import quote

import pytest

from aprocore import AuthorizationDeniedError, AuthorizationRequest, authorization
from aprocore.authorization import open_default_browser, sign_in
from tests.support.authorization_attempts import CODE, free_port, sign_in_attempt

pytestmark = pytest.mark.anyio


# -- the browser ------------------------------------------------------------------------------------------------------


def _fails(url: str) -> bool:
    raise OSError("no browser")


@pytest.mark.parametrize("opener", [None, lambda url: False, lambda url: None, _fails])
async def test_url_is_printed_if_no_browser_opens(opener: Callable[[str], object] | None) -> None:
    shown: asyncio.Queue[str] = asyncio.Queue()
    async with sign_in_attempt(open_browser=opener, show=shown.put_nowait) as attempt:
        assert await shown.get() == attempt.request.url
        await attempt.send(attempt.callback_target())
        assert await attempt.task == CODE


async def test_url_is_not_printed_if_a_browser_opens() -> None:
    opened: list[tuple[str, threading.Thread]] = []

    def open_browser(url: str) -> bool:
        opened.append((url, threading.current_thread()))
        return True

    async with sign_in_attempt(open_browser=open_browser) as attempt:
        await attempt.send(attempt.callback_target())
        await attempt.task
        [(url, thread)] = opened
        assert url == attempt.request.url
        assert thread is not threading.main_thread()
        assert thread.daemon
        assert attempt.shown == []


async def test_terminal_browser_does_not_block_the_loop() -> None:
    quitted = threading.Event()
    threads: list[threading.Thread] = []

    def open_browser(url: str) -> bool:
        threads.append(threading.current_thread())
        return quitted.wait(30)

    async with sign_in_attempt(open_browser=open_browser) as attempt:
        await attempt.send(attempt.callback_target())
        assert await attempt.task == CODE
    quitted.set()
    await asyncio.to_thread(threads[0].join)
    assert attempt.shown == []


def test_browser_may_outlive_the_event_loop() -> None:
    quitted = threading.Event()
    threads: list[threading.Thread] = []

    def open_browser(url: str) -> bool:
        threads.append(threading.current_thread())
        return quitted.wait(30)

    async def cancel_sign_in() -> None:
        async with sign_in_attempt(open_browser=open_browser):
            pass

    asyncio.run(cancel_sign_in())
    quitted.set()
    threads[0].join()


def test_default_browser_is_opened(monkeypatch: pytest.MonkeyPatch) -> None:
    def no_browser(url: str) -> bool:
        raise webbrowser.Error("could not locate runnable browser")

    monkeypatch.setattr(webbrowser, "open", lambda url: url == "https://login.example")
    assert open_default_browser("https://login.example")
    monkeypatch.setattr(webbrowser, "open", no_browser)
    assert not open_default_browser("https://login.example")


# -- secrets ----------------------------------------------------------------------------------------------------------


def _spelled(secret: str) -> set[str]:
    return {secret, quote(secret, safe=""), repr(str(secret))[1:-1]}


def _locals_of_ours(error: BaseException) -> str:
    """Return a traceback with local variables, without the frames of tests, which have the secrets."""
    stack = traceback.TracebackException.from_exception(error, capture_locals=True).stack
    frames = [frame for frame in stack if "tests" not in Path(frame.filename).parts]
    assert frames
    return "".join(f"{frame.line}{frame.locals}" for frame in frames) + str(error)


async def test_secrets_are_not_in_logs_and_tracebacks(caplog: pytest.LogCaptureFixture) -> None:
    caplog.set_level(logging.DEBUG)
    asyncio.get_running_loop().set_debug(True)
    try:
        async with sign_in_attempt() as attempt:
            secrets = {CODE, attempt.request.state, attempt.request.code_verifier or ""}
            await attempt.send(attempt.callback_target(iss="https://evil.example"))
            await attempt.send("/callback?" + "x" * 9000 + attempt.callback_target())
            await attempt.send(attempt.callback_target(error="access_denied"))
            with pytest.raises(AuthorizationDeniedError) as denied:
                await attempt.task
    finally:
        asyncio.get_running_loop().set_debug(False)
    logged = caplog.text + "".join(repr(record.args) for record in caplog.records)
    ours = _locals_of_ours(denied.value)
    for secret in secrets:
        for spelling in _spelled(secret):
            assert spelling not in logged
            assert spelling not in ours


async def test_secrets_are_not_in_tracebacks_of_the_listener(monkeypatch: pytest.MonkeyPatch) -> None:
    shown: list[str] = []
    page = authorization._page

    def caught(status: int, title: str, text: str, **headers: Any) -> Any:
        error = sys.exc_info()[1]
        if error is not None:
            shown.append(_locals_of_ours(error))
        return page(status, title, text, **headers)

    monkeypatch.setattr(authorization, "_page", caught)
    async with sign_in_attempt() as attempt:
        await attempt.send(attempt.callback_target(iss="https://evil.example"))
        await attempt.send(attempt.callback_target(code="a b"))
        assert len(shown) == 2
        assert CODE not in "".join(shown)
        assert attempt.request.state not in "".join(shown)


async def test_failed_listener_leaves_no_socket_open(monkeypatch: pytest.MonkeyPatch) -> None:
    port = free_port()

    def one_open_and_one_closed_socket(port: int) -> list[socket.socket]:
        good, closed = socket.create_server(("127.0.0.1", port)), socket.socket()
        closed.close()
        return [good, closed]

    monkeypatch.setattr(authorization, "_listening_sockets", one_open_and_one_closed_socket)
    request = AuthorizationRequest.create("client", f"http://localhost:{port}/callback")
    with pytest.raises((OSError, ValueError)):
        await sign_in(request, show=lambda url: None, open_browser=None)
    socket.create_server(("127.0.0.1", port)).close()
