"""Hooks of the monitor in aprocore, asyncio and pytest. They are never removed, and do nothing without a monitor."""

from __future__ import annotations

import asyncio
import functools
import itertools
import logging
import os
import re
import sys
from collections.abc import Callable, Iterator, Sequence
from contextlib import AbstractAsyncContextManager, AbstractContextManager, contextmanager
from contextvars import ContextVar
from types import TracebackType
from typing import Any, TypeAlias

import pytest
from click.testing import CliRunner, Result

from aprocore import AuthorizationCode, ClientCredentials, Environment, ProcoreError, RefreshToken, StaticToken, Token
from aprocore.net.session_resources import SessionResources
from aprocore.sandbox import Sandbox
from aprocore.sandbox.http.request_handler import RequestHandler
from aprocore.sandbox.oauth.issued_tokens import IssuedTokens
from aprocore.sandbox.session_clock import CountedTransport
from aprocore.sansio.authorization_request import AuthorizationRequest
from aprocore.sansio.grants import StoredSignIn
from aprocore.sansio.messages import Request
from aprocore.session import Session
from aprocore.types import Secret
from tests.monitor.monitor import current, register_secrets
from tests.monitor.registry import UNKNOWN_KIND
from tests.monitor.wire import RecordingProtocol

_HOLD_SECRETS = (
    AuthorizationCode,
    AuthorizationRequest,
    ClientCredentials,
    RefreshToken,
    StaticToken,
    StoredSignIn,
    Token,
)

#: Environment variable with the level of all loggers: calls that are not logged take another path. By default DEBUG, so
#: that the monitor sees every record.
LOG_LEVEL_VARIABLE = "APROCORE_TEST_LOG_LEVEL"

#: Callback that gets the result of an operation.
_OnResult: TypeAlias = Callable[[Any], object]

_current_call: ContextVar[int | None] = ContextVar("current_call", default=None)
_calls = itertools.count(1)


@functools.cache
def install() -> None:
    """Install the hooks, once per process."""
    _hook_secrets()
    _hook_servers()
    _hook_calls()
    _hook_output()
    sys.addaudithook(_audit)


def _after(cls: Any, name: str, then: Callable[[Any, Any], object]) -> None:
    """Call ``then`` with the instance and the result after each successful call of a method."""
    method = getattr(cls, name)

    @functools.wraps(method)
    def wrapper(self: Any, *args: Any, **kwargs: Any) -> Any:
        try:
            result = method(self, *args, **kwargs)
        except BaseException:
            del self, args, kwargs  # rejected values must not be in the traceback
            raise
        then(self, result)
        return result

    setattr(cls, name, wrapper)


# -- secrets ----------------------------------------------------------------------------------------------------------


def _hook_secrets() -> None:
    _after(Secret, "__init__", lambda secret, _: _add(secret.reveal(), UNKNOWN_KIND))
    for cls in _HOLD_SECRETS:
        _after(cls, "__init__", lambda instance, _: register_secrets(instance))
    for name in ("__init__", "reset"):
        _after(Sandbox, name, lambda sandbox, _: _add(sandbox.client_secret, "client_secret"))
    _after(IssuedTokens, "authorize", lambda _, code: _add(code.value, "code"))
    for name in ("issue", "refresh"):
        _after(IssuedTokens, name, lambda _, answer: _add_token(answer))


def _add(value: str, kind: str) -> None:
    monitor = current()
    if monitor is not None:
        monitor.secrets.add(value, kind)


def _add_token(answer: dict[str, Any] | None) -> None:
    for kind in ("access_token", "refresh_token"):
        if answer is not None and kind in answer:
            _add(answer[kind], kind)


# -- servers ----------------------------------------------------------------------------------------------------------


def _hook_servers() -> None:
    def environment(made: Environment, _: None) -> None:
        monitor = current()
        if monitor is not None:
            monitor.origins.add(made)

    _after(Environment, "__attrs_post_init__", environment)
    open_wire = RequestHandler.open

    @functools.wraps(open_wire)
    async def opened(self: Any, *args: Any) -> Any:
        ports = await open_wire(self, *args)
        monitor = current()
        if monitor is not None:
            monitor.origins.forbid(ports)
        return ports

    cls: Any = RequestHandler
    cls.open = opened
    loops: list[Any] = [asyncio.BaseEventLoop]
    try:
        import uvloop
    except ImportError:
        pass
    else:
        loops.append(uvloop.Loop)
        uvloop.Loop.subprocess_exec = _with_child_hook(uvloop.Loop.subprocess_exec)
    for loop in loops:
        loop.create_server = _with_recording(loop.create_server)


def _with_recording(create_server: Any) -> Any:
    @functools.wraps(create_server)
    def wrapper(self: Any, factory: Callable[[], Any], *args: Any, **kwargs: Any) -> Any:
        def protocol() -> Any:
            monitor = current()
            behind = factory()
            return behind if monitor is None else RecordingProtocol(behind, monitor.connections)

        return create_server(self, protocol, *args, **kwargs)

    return wrapper


# -- calls ------------------------------------------------------------------------------------------------------------


class _Entered(AbstractAsyncContextManager[Any]):
    """Asynchronous context manager that is entered within a synchronous one."""

    def __init__(self, manager: AbstractAsyncContextManager[Any], entering: AbstractContextManager[_OnResult]) -> None:
        self._manager = manager
        self._entering = entering

    async def __aenter__(self) -> Any:
        with self._entering as on_result:
            value = await self._manager.__aenter__()
            on_result(value)
        return value

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, traceback: TracebackType | None
    ) -> bool | None:
        return await self._manager.__aexit__(kind, error, traceback)


@contextmanager
def _call(*, idempotent: bool = False, **_: Any) -> Iterator[_OnResult]:
    """Run one logical call, which may repeat a write if it is idempotent."""
    before = _current_call.get()
    _current_call.set(None if idempotent else next(_calls))
    try:
        yield lambda _: None
    except BaseException as error:
        monitor = current()
        if monitor is not None:
            monitor.record_error(error)
        raise
    finally:
        _current_call.set(before)


@contextmanager
def _send(request: Request) -> Iterator[_OnResult]:
    monitor = current()
    note = monitor.sends.begin(_current_call.get(), request) if monitor is not None else None
    try:
        yield (lambda _: None) if note is None else note.answered
    except ProcoreError as error:
        if note is not None:
            note.not_sent = getattr(error, "phase", None) == "not_sent"
        raise


def _hook_calls() -> None:
    request, stream = Session.request, Session.stream

    @functools.wraps(request)
    async def numbered_request(self: Session, *args: Any, **options: Any) -> Any:
        with _call(**options):
            return await request(self, *args, **options)

    @functools.wraps(stream)
    def numbered_stream(self: Session, *args: Any, **options: Any) -> Any:
        return _Entered(stream(self, *args, **options), _call(**options))

    cls: Any = Session
    cls.request, cls.stream = numbered_request, numbered_stream
    # The wrapper of the sandbox's sessions sends through a transport that reports the request itself.
    _after(SessionResources, "open", lambda _, transport: _hook_transport(_unwrapped(transport).__class__))


def _unwrapped(transport: Any) -> Any:
    return transport._transport if isinstance(transport, CountedTransport) else transport


@functools.cache
def _hook_transport(cls: Any) -> None:
    send, stream = cls.send, cls.stream

    @functools.wraps(send)
    async def recorded_send(self: Any, request: Request, **options: Any) -> Any:
        with _send(request) as answered:
            response = await send(self, request, **options)
            answered(response)
        return response

    @functools.wraps(stream)
    def recorded_stream(self: Any, request: Request, **options: Any) -> Any:
        return _Entered(stream(self, request, **options), _send(request))

    cls.send, cls.stream = recorded_send, recorded_stream


# -- output -----------------------------------------------------------------------------------------------------------


class _Records(logging.Handler):
    def emit(self, record: logging.LogRecord) -> None:
        monitor = current()
        if monitor is not None:
            monitor.record_log(record)


def _hook_output() -> None:
    root = logging.getLogger()
    root.addHandler(_Records(logging.DEBUG))
    root.setLevel(os.environ.get(LOG_LEVEL_VARIABLE, "DEBUG"))

    def raised(error: ProcoreError, _: None) -> None:
        monitor = current()
        if monitor is not None:
            monitor.record_text("error", f"{error} {error!r}", type(error).__name__)

    _after(ProcoreError, "__attrs_post_init__", raised)
    _after(CliRunner, "invoke", lambda _, result: _record_result(result))
    _after(pytest.CaptureFixture, "readouterr", lambda _, captured: _record_captured(captured))
    # Any other warning is an error.
    _after(pytest.WarningsRecorder, "__exit__", lambda recorder, _: _record_warnings(recorder))


def _record_result(result: Result) -> None:
    monitor = current()
    if monitor is not None:
        monitor.record_text("command", result.output)
        if result.exception is not None and not isinstance(result.exception, SystemExit):
            monitor.record_error(result.exception)


def _record_captured(captured: Any) -> None:
    monitor = current()
    if monitor is not None:
        monitor.record_text("stdout", _text_of(captured.out))
        monitor.record_text("stderr", _text_of(captured.err))


def _text_of(captured: str | bytes) -> str:
    return captured.decode("utf-8", "replace") if isinstance(captured, bytes) else captured


def _record_warnings(recorder: pytest.WarningsRecorder) -> None:
    monitor = current()
    if monitor is not None:
        for warning in recorder.list:
            monitor.record_text("warning", str(warning.message))


def record_command(text: str) -> None:
    """Record output of a child process."""
    monitor = current()
    if monitor is not None:
        monitor.record_text("command", text)


# -- files and processes ----------------------------------------------------------------------------------------------

_FILE_NAME_EVENTS = frozenset(
    {"open", "os.mkdir", "os.rename", "os.link", "os.symlink", "tempfile.mkstemp", "tempfile.mkdtemp"}
)
_CHILD_EVENTS = frozenset({"subprocess.Popen", "os.posix_spawn", "os.fork", "os.forkpty", "os.exec"})


def _audit(event: str, args: tuple[Any, ...]) -> None:
    if event in _FILE_NAME_EVENTS:
        monitor = current()
        if monitor is not None:
            for name in args[:2]:
                if isinstance(name, str | bytes) and name:
                    monitor.record_text("file name", os.fsdecode(name))
    elif event in _CHILD_EVENTS:
        _record_child(args[1] if event == "subprocess.Popen" else ())


def _with_child_hook(subprocess_exec: Any) -> Any:
    """Record child processes of an event loop that raises no audit event (uvloop)."""

    @functools.wraps(subprocess_exec)
    def wrapper(self: Any, factory: Callable[[], Any], *command: Any, **options: Any) -> Any:
        _record_child(command)
        return subprocess_exec(self, factory, *command, **options)

    return wrapper


def _record_child(command: str | Sequence[Any]) -> None:
    monitor = current()
    if monitor is not None:
        monitor.has_children = True
        # Other programs may get secrets as arguments.
        text = command if isinstance(command, str) else " ".join(map(str, command))
        if "aprocore" in (_unquoted_words(command) if isinstance(command, str) else command):
            monitor.record_text("command line", text)


def _unquoted_words(command: str) -> list[str]:
    """Return the arguments in a command line of Windows, but those with spaces, such as Python code."""
    return re.sub(r'"(?:\\.|[^"\\])*"', "", command).split()
