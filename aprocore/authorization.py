"""Interactive sign-in in the browser, with a loopback HTTP server for the OAuth redirect (callback URL).

RFC 8252, section 7.3 (loopback redirects) and section 8 (security considerations).
"""

from __future__ import annotations

import asyncio
import contextlib
import errno
import socket
import threading
import webbrowser
from collections.abc import Callable
from types import TracebackType
from typing import Any, NamedTuple, Self
from urllib.parse import urlsplit

from aiohttp import web

from .errors import AuthorizationDeniedError, ConfigurationError, DeadlineExceededError, ProcoreError
from .message_page import PAGE_HEADERS, message_page
from .net.clock import SYSTEM_CLOCK, Clock
from .net.platform.sockets import listening_socket
from .sansio.authorization_request import AuthorizationRequest
from .types import Secret

__all__ = ["open_default_browser", "sign_in"]

_ADDRESSES = ((socket.AF_INET, "127.0.0.1"), (socket.AF_INET6, "::1"))
_NAMES = frozenset({"localhost", "127.0.0.1", "::1"})
_NO_SUCH_ADDRESS = frozenset({errno.EADDRNOTAVAIL, errno.EAFNOSUPPORT, errno.EPROTONOSUPPORT})
_HTTP_PORT = 80
_MAX_LINE = 8 * 1024
# Maximum seconds for delivering the last response.
_CLOSE_SECONDS = 2.0


def open_default_browser(url: str) -> bool:
    """Open ``url`` in the default browser and return whether that succeeded."""
    try:
        return webbrowser.open(url)
    except (webbrowser.Error, OSError):
        return False


async def sign_in(
    request: AuthorizationRequest,
    *,
    show: Callable[[str], object],
    open_browser: Callable[[str], object] | None = open_default_browser,
    timeout: float = 300.0,
    clock: Clock = SYSTEM_CLOCK,
) -> str:
    """Open Procore's sign-in page and return the authorization code of the redirect.

    The redirect URI of ``request`` must be ``http://`` and loopback; an HTTP server listens there. Requests that do not
    belong to this authorization request are rejected, and the wait continues. The code is not exchanged: pass it to
    ``request.grant`` for a grant that a session accepts.

    Args:
        request: the authorization request; use a new one for each attempt.
        show: called with the URL of the sign-in page if no browser could be opened. Do not log the URL.
        open_browser: called with the URL in a separate thread; returns whether it succeeded. None always calls
            ``show``.
        timeout: seconds to wait for the redirect.
        clock: source of time; for tests.

    Raises:
        AuthorizationDeniedError: the user or Procore denied the request.
        DeadlineExceededError: the redirect did not arrive in time.
        ConfigurationError: the server can't listen at the redirect URI.
    """
    async with _Listener(request) as listener:
        page = asyncio.ensure_future(_open_page(request, open_browser, show))
        timer = asyncio.ensure_future(clock.sleep(timeout))
        try:
            ends: set[asyncio.Future[Any]] = {listener.outcome, timer}
            await asyncio.wait(ends, return_when=asyncio.FIRST_COMPLETED)
        finally:
            page.cancel()
            timer.cancel()
            await asyncio.gather(page, timer, return_exceptions=True)
        if not listener.outcome.done():
            raise DeadlineExceededError(
                f"The sign-in was not completed within {timeout:g} s.",
                hint="Start the sign-in again. If no browser can reach this machine, use `aprocore login --paste`.",
            )
        outcome = listener.outcome.result()
    if isinstance(outcome, ProcoreError):
        raise outcome
    return outcome.reveal()


async def _open_page(
    request: AuthorizationRequest, open_browser: Callable[[str], object] | None, show: Callable[[str], object]
) -> None:
    if open_browser is None or not await _in_daemon_thread(open_browser, request.url):
        show(request.url)


async def _in_daemon_thread(function: Callable[[str], object], url: str) -> bool:
    """Call ``function`` in a daemon thread and return whether it succeeded.

    A text browser runs until the user quits it, which must delay neither the sign-in nor the end of the process. The
    executors of asyncio and anyio would wait for it.
    """
    loop = asyncio.get_running_loop()
    finished: asyncio.Future[bool] = loop.create_future()

    def finish(succeeded: bool) -> None:
        if not finished.done():
            finished.set_result(succeeded)

    def run() -> None:
        succeeded = False
        # If the browser fails, the user can still open the page by hand.
        with contextlib.suppress(Exception):
            succeeded = bool(function(url))
        with contextlib.suppress(RuntimeError):  # the event loop has ended meanwhile
            loop.call_soon_threadsafe(finish, succeeded)

    threading.Thread(target=run, name="aprocore browser", daemon=True).start()
    return await finished


# -- the listener -----------------------------------------------------------------------------------------------------


class _RedirectTarget(NamedTuple):
    """Port and path of the redirect URI."""

    port: int
    path: str

    @classmethod
    def of(cls, redirect_uri: str) -> Self:
        try:
            parts = urlsplit(redirect_uri)
            port = _HTTP_PORT if parts.port is None else parts.port
        except ValueError:
            raise cls._error(redirect_uri) from None
        is_loopback = parts.scheme == "http" and parts.hostname in _NAMES and "@" not in parts.netloc
        if not is_loopback or port == 0 or parts.query or parts.fragment:
            raise cls._error(redirect_uri)
        return cls(port, parts.path or "/")

    @staticmethod
    def _error(redirect_uri: str) -> ConfigurationError:
        return ConfigurationError(
            f"The redirect URI {redirect_uri!r} is not a loopback URL.",
            hint="Use one like http://localhost:8788/callback, as registered for the app; "
            "`aprocore login --paste` accepts any.",
        )

    @property
    def hosts(self) -> frozenset[str]:
        """The accepted ``Host`` headers. Any other name may be DNS rebinding by a foreign page."""
        names = {f"[{name}]" if ":" in name else name for name in _NAMES}
        with_port = {f"{name}:{self.port}" for name in names}
        return frozenset(names | with_port if self.port == _HTTP_PORT else with_port)


class _Listener:
    """HTTP server at the redirect URI that waits for the redirect of one authorization request."""

    def __init__(self, request: AuthorizationRequest) -> None:
        self._request = request
        self._target = _RedirectTarget.of(request.redirect_uri)
        self._server = _Server(self._handle, access_log=None, max_line_size=_MAX_LINE, max_field_size=_MAX_LINE)
        self._listeners: list[asyncio.Server] = []
        # The authorization code, or the denial.
        self.outcome: asyncio.Future[Secret | AuthorizationDeniedError] = asyncio.get_running_loop().create_future()

    async def __aenter__(self) -> Self:
        sockets = _listening_sockets(self._target.port)
        try:
            while sockets:
                self._listeners.append(await asyncio.get_running_loop().create_server(self._server, sock=sockets[0]))
                del sockets[0]
        except BaseException:
            for unused in sockets:
                unused.close()
            await self.__aexit__(None, None, None)
            raise
        return self

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, traceback: TracebackType | None
    ) -> None:
        for listener in self._listeners:
            listener.close()
        # Browsers open connections in advance and keep them open.
        self._server.pre_shutdown()
        await self._server.shutdown(_CLOSE_SECONDS)
        for listener in self._listeners:
            await listener.wait_closed()

    async def _handle(self, http: web.BaseRequest) -> web.StreamResponse:
        path, _, query = http.raw_path.partition("?")
        redirect_query = Secret(f"?{query}")
        del query
        if http.headers.get("Host", "").lower() not in self._target.hosts:
            return _page(421, "Wrong address", "This server accepts loopback host names only.")
        if path != self._target.path:
            return _page(404, "Not found", "This server only receives the redirect of Procore's sign-in page.")
        if http.method != "GET":
            return _page(405, "Method not allowed", "Only GET is allowed.", Allow="GET")
        outcome: Secret | AuthorizationDeniedError
        try:
            outcome = Secret(self._request.code_from(redirect_query.reveal()))
        except AuthorizationDeniedError as error:
            outcome = error
        except ProcoreError as error:
            return _page(400, "Unknown sign-in request", str(error))
        if self.outcome.done():
            return _page(400, "Already signed in", "This sign-in is already completed. You can close this tab.")
        if isinstance(outcome, Secret):
            page = _page(200, "You are signed in", "You can close this tab and return to the application.")
        else:
            page = _page(200, "Not signed in", str(outcome))
        # The listener closes now; aiohttp delivers this page first.
        self.outcome.set_result(outcome)
        return page


def _listening_sockets(port: int) -> list[socket.socket]:
    """Return a listening socket for each loopback address of this machine."""
    sockets: list[socket.socket] = []
    with contextlib.ExitStack() as opened:
        for family, address in _ADDRESSES:
            try:
                sockets.append(opened.enter_context(listening_socket(family, address, port)))
            except OSError as error:
                if family == socket.AF_INET6 and error.errno in _NO_SUCH_ADDRESS:
                    continue
                raise ConfigurationError(
                    f"Can't listen on port {port} of {address}: {error.strerror}.",
                    hint="Stop the program that uses the port, register another redirect URI for the app and pass it "
                    "with --redirect-uri, or use `aprocore login --paste`.",
                ) from None
        opened.pop_all()
    return sockets


class _Connection(web.RequestHandler):
    __slots__ = ()

    def handle_error(
        self, request: web.BaseRequest, status: int = 500, exc: BaseException | None = None, message: str | None = None
    ) -> web.StreamResponse:
        # aiohttp's handler logs and returns the request line, which contains the code.
        return _page(status, "Invalid request", "The request could not be read.")


class _Server(web.Server):
    def __call__(self) -> web.RequestHandler:
        return _Connection(self, loop=self._loop, **self._kwargs)


# -- its pages --------------------------------------------------------------------------------------------------------


def _page(status: int, title: str, text: str, **headers: Any) -> web.Response:
    response = web.Response(
        status=status,
        body=message_page(title, text).encode("utf-8", "replace"),
        content_type="text/html",
        charset="utf-8",
        headers={**PAGE_HEADERS, **headers},
    )
    response.force_close()
    return response
