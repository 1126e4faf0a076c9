"""Where the monitor listens. Everything here is for the life of the process, and rests while nobody watches."""

from __future__ import annotations

import asyncio
import functools
import itertools
import logging
import os
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
from aprocore.sansio.authorization_request import AuthorizationRequest
from aprocore.sansio.grants import StoredSignIn
from aprocore.sansio.messages import Request
from aprocore.session import Session
from aprocore.types import Secret
from tests.monitor.monitor import current, learn
from tests.monitor.registry import SOME
from tests.monitor.wire import Tap

_HOLD_SECRETS = (
    AuthorizationCode,
    AuthorizationRequest,
    ClientCredentials,
    RefreshToken,
    StaticToken,
    StoredSignIn,
    Token,
)

#: What is told of how something went.
_Tell: TypeAlias = Callable[[Any], object]

_current_call: ContextVar[int | None] = ContextVar("current_call", default=None)
_calls = itertools.count(1)


@functools.cache
def install() -> None:
    """Begin to listen, once."""
    _listen_to_secrets()
    _listen_to_servers()
    _listen_to_calls()
    _listen_to_output()
    sys.addaudithook(_audit)


def _after(cls: Any, name: str, then: Callable[[Any, Any], object]) -> None:
    """Let ``then`` have the instance and the result of each call of a method that returned."""
    method = getattr(cls, name)

    @functools.wraps(method)
    def listened(self: Any, *args: Any, **kwargs: Any) -> Any:
        try:
            result = method(self, *args, **kwargs)
        except BaseException:
            del self, args, kwargs  # what was refused shows in no traceback of the method's either
            raise
        then(self, result)
        return result

    setattr(cls, name, listened)


# -- secrets ----------------------------------------------------------------------------------------------------------


def _listen_to_secrets() -> None:
    _after(Secret, "__init__", lambda secret, _: _add(secret.reveal(), SOME))
    for cls in _HOLD_SECRETS:
        _after(cls, "__init__", lambda instance, _: learn(instance))
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


def _listen_to_servers() -> None:
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
            monitor.origins.bar(ports)
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
        uvloop.Loop.subprocess_exec = _starting(uvloop.Loop.subprocess_exec)
    for loop in loops:
        loop.create_server = _tapped(loop.create_server)


def _tapped(create_server: Any) -> Any:
    @functools.wraps(create_server)
    def listened(self: Any, factory: Callable[[], Any], *args: Any, **kwargs: Any) -> Any:
        def protocol() -> Any:
            monitor = current()
            behind = factory()
            return behind if monitor is None else Tap(behind, monitor.connections)

        return create_server(self, protocol, *args, **kwargs)

    return listened


# -- calls ------------------------------------------------------------------------------------------------------------


class _Entered(AbstractAsyncContextManager[Any]):
    """An asynchronous context manager that is entered within another one."""

    def __init__(self, manager: AbstractAsyncContextManager[Any], entering: AbstractContextManager[_Tell]) -> None:
        self._manager = manager
        self._entering = entering

    async def __aenter__(self) -> Any:
        with self._entering as tell:
            value = await self._manager.__aenter__()
            tell(value)
        return value

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, traceback: TracebackType | None
    ) -> bool | None:
        return await self._manager.__aexit__(kind, error, traceback)


@contextmanager
def _call(*, idempotent: bool = False, **_: Any) -> Iterator[_Tell]:
    """Be one logical call, which may repeat a write if its caller said so."""
    before = _current_call.get()
    _current_call.set(None if idempotent else next(_calls))
    try:
        yield lambda _: None
    except BaseException as error:
        monitor = current()
        if monitor is not None:
            monitor.hear_error(error)
        raise
    finally:
        _current_call.set(before)


@contextmanager
def _send(request: Request) -> Iterator[_Tell]:
    monitor = current()
    note = monitor.sends.begin(_current_call.get(), request) if monitor is not None else None
    try:
        yield (lambda _: None) if note is None else note.answered
    except ProcoreError as error:
        if note is not None:
            note.kept_back = getattr(error, "phase", None) == "not_sent"
        raise


def _listen_to_calls() -> None:
    request, stream = Session.request, Session.stream

    @functools.wraps(request)
    async def numbered(self: Session, *args: Any, **options: Any) -> Any:
        with _call(**options):
            return await request(self, *args, **options)

    @functools.wraps(stream)
    def numbered_stream(self: Session, *args: Any, **options: Any) -> Any:
        return _Entered(stream(self, *args, **options), _call(**options))

    cls: Any = Session
    cls.request, cls.stream = numbered, numbered_stream
    _after(SessionResources, "open", lambda _, transport: _listen_to_transport(transport.__class__))


@functools.cache
def _listen_to_transport(cls: Any) -> None:
    send, stream = cls.send, cls.stream

    @functools.wraps(send)
    async def noted(self: Any, request: Request, **options: Any) -> Any:
        with _send(request) as answered:
            response = await send(self, request, **options)
            answered(response)
        return response

    @functools.wraps(stream)
    def noted_stream(self: Any, request: Request, **options: Any) -> Any:
        return _Entered(stream(self, request, **options), _send(request))

    cls.send, cls.stream = noted, noted_stream


# -- output -----------------------------------------------------------------------------------------------------------


class _Records(logging.Handler):
    def emit(self, record: logging.LogRecord) -> None:
        monitor = current()
        if monitor is not None:
            monitor.hear_record(record)


def _listen_to_output() -> None:
    root = logging.getLogger()
    root.addHandler(_Records(logging.DEBUG))
    root.setLevel(logging.DEBUG)

    def raised(error: ProcoreError, _: None) -> None:
        monitor = current()
        if monitor is not None:
            monitor.hear("error", f"{error} {error!r}", type(error).__name__)

    _after(ProcoreError, "__attrs_post_init__", raised)
    _after(CliRunner, "invoke", lambda _, result: _hear_result(result))
    _after(pytest.CaptureFixture, "readouterr", lambda _, captured: _hear_captured(captured))
    # Any other warning is an error.
    _after(pytest.WarningsRecorder, "__exit__", lambda recorder, _: _hear_warnings(recorder))


def _hear_result(result: Result) -> None:
    monitor = current()
    if monitor is not None:
        monitor.hear("command", result.output)
        if result.exception is not None and not isinstance(result.exception, SystemExit):
            monitor.hear_error(result.exception)


def _hear_captured(captured: Any) -> None:
    monitor = current()
    if monitor is not None:
        monitor.hear("stdout", _text_of(captured.out))
        monitor.hear("stderr", _text_of(captured.err))


def _text_of(captured: str | bytes) -> str:
    return captured.decode("utf-8", "replace") if isinstance(captured, bytes) else captured


def _hear_warnings(recorder: pytest.WarningsRecorder) -> None:
    monitor = current()
    if monitor is not None:
        for warning in recorder.list:
            monitor.hear("warning", str(warning.message))


def hear_command(text: str) -> None:
    """Take note of what a child process said."""
    monitor = current()
    if monitor is not None:
        monitor.hear("command", text)


# -- files and processes ----------------------------------------------------------------------------------------------

_NAMING = frozenset({"open", "os.mkdir", "os.rename", "os.link", "os.symlink", "tempfile.mkstemp", "tempfile.mkdtemp"})
_STARTING = frozenset({"subprocess.Popen", "os.posix_spawn", "os.fork", "os.forkpty", "os.exec"})


def _audit(event: str, args: tuple[Any, ...]) -> None:
    if event in _NAMING:
        monitor = current()
        if monitor is not None:
            for name in args[:2]:
                if isinstance(name, str | bytes) and name:
                    monitor.hear("file name", os.fsdecode(name))
    elif event in _STARTING:
        _started(args[1] if event == "subprocess.Popen" else ())


def _starting(subprocess_exec: Any) -> Any:
    """Listen where a child process is started without Python's knowledge."""

    @functools.wraps(subprocess_exec)
    def listened(self: Any, factory: Callable[[], Any], *command: Any, **options: Any) -> Any:
        _started(command)
        return subprocess_exec(self, factory, *command, **options)

    return listened


def _started(command: Sequence[Any]) -> None:
    monitor = current()
    if monitor is not None:
        monitor.has_children = True
        # Other programs are told what they need in the way that they take it.
        if "aprocore" in command:
            monitor.hear("command line", " ".join(map(str, command)))
