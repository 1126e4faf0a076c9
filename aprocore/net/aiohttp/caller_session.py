"""Transport through an ``aiohttp.ClientSession`` of the caller, which stays open."""

from __future__ import annotations

import ssl
from collections.abc import Sequence

import aiohttp
from aiohttp.client_middlewares import ClientMiddlewareType

from ...errors import CertificateError, ConfigurationError, ConnectError, ProcoreError, SessionClosedError
from ...sansio.headers import check_headers
from ...sansio.messages import Request
from ...types import kind_of
from ..tls_context import check_context
from ..transport import Timeout
from .client_session_call import ClientSessionCall
from .client_session_transport import ClientSessionTransport

__all__ = ["CallerSessionTransport", "check_session", "max_connections"]

_KEEP_OPEN = "Close the aprocore session first: async with aiohttp.ClientSession() as http, Procore(…, session=http)."
_CA_HINT = (
    "Give the aiohttp session a context that trusts its CA: "
    "connector=aiohttp.TCPConnector(ssl=ssl.create_default_context(cafile=…)); verification can't be disabled."
)
_NETWORK_HINT = "Check the proxy and the connector of the aiohttp session, and the network."
# Default headers that each request replaces.
_REPLACED = frozenset({"accept-encoding", "user-agent"})
# What aiohttp raises before it has begun with a request that would be sent.
_NOT_SENT = (aiohttp.ClientConnectorError, aiohttp.ConnectionTimeoutError)


def check_session(session: object) -> None:
    """Check that calls can be sent on a session of the caller.

    Raises:
        ConfigurationError: it is not an open ``aiohttp.ClientSession``, its connector does not verify certificates, or
            it has credentials or headers that would be sent in place of aprocore's.
    """
    if not isinstance(session, aiohttp.ClientSession):
        raise ConfigurationError(
            f"session must be an aiohttp.ClientSession, not {kind_of(session)}.",
            hint="Create it in a coroutine, and pass it: session=http.",
        )
    if session.closed:
        raise ConfigurationError("The aiohttp session is closed.", hint=_KEEP_OPEN)
    if session.auth is not None:
        raise ConfigurationError(
            "The aiohttp session has auth=…, which would be sent to every host.",
            hint="aprocore sends the token itself. Use a session without auth=….",
        )
    try:
        check_headers({name: value for name, value in session.headers.items() if name.lower() not in _REPLACED})
    except ConfigurationError as error:
        message = f"The aiohttp session has a default header that can't be sent. {error.message}"
        raise ConfigurationError(message, hint=error.hint) from None
    _check_connector(session)


def _check_connector(session: aiohttp.ClientSession) -> None:
    # aiohttp does not publish it. Each connection is checked as well, before anything is sent on it.
    tls = getattr(session.connector, "_ssl", True)
    if isinstance(tls, ssl.SSLContext):
        check_context(tls)
    elif tls is not True:
        raise ConfigurationError(
            "The connector of the aiohttp session does not verify certificates.",
            hint="Use TCPConnector() with no ssl=…, or with a context that verifies.",
        )


def max_connections(session: aiohttp.ClientSession, connections: int) -> int:
    """Return how many calls may use a connection at once: at most as many as the connector opens."""
    connector = session.connector
    limits = (connector.limit, connector.limit_per_host) if connector is not None else ()
    return min([connections, *filter(None, limits)])


class CallerSessionTransport(ClientSessionTransport):
    """Transport through a session of the caller, which stays open."""

    checks_tls = True

    def __init__(self, session: aiohttp.ClientSession, user_agent: str) -> None:
        """Create a transport.

        Raises:
            ConfigurationError: as `check_session`, or the session belongs to another event loop.
            SessionClosedError: the session is closed.
        """
        super().__init__(user_agent)
        if session.closed:
            raise SessionClosedError("The aiohttp session is closed.", hint=_KEEP_OPEN)
        check_session(session)
        if getattr(session, "_loop", self._loop) is not self._loop:  # `session.loop` is deprecated
            raise ConfigurationError(
                "The aiohttp session belongs to another event loop.",
                hint="Create it in a coroutine of the event loop that makes the calls.",
            )
        self._session = session

    def _client(self, request: Request) -> aiohttp.ClientSession:
        return self._session

    def _middlewares(self) -> Sequence[ClientMiddlewareType]:
        middlewares: Sequence[ClientMiddlewareType] = self._session._middlewares  # noqa: SLF001 -- not published
        return middlewares

    def _short_body(self, body: bytes) -> bytes:
        return body  # libraries that record it accept no subclass

    def _new_call(self, request: Request, authorization: str | None, timeout: Timeout) -> ClientSessionCall:
        if not self._closed:
            if self._session.closed:
                raise SessionClosedError("The aiohttp session was closed.", hint=_KEEP_OPEN, request=request.line)
            check_session(self._session)  # its headers can be changed
        return super()._new_call(request, authorization, timeout)

    def _translate(self, error: Exception, call: ClientSessionCall) -> Exception:
        request = call.request
        if not call.entered and call.phase == "not_sent":
            if isinstance(error, ValueError) and self._session.trust_env:
                return ConfigurationError(
                    f"The aiohttp session can't send the request: {error}.",
                    hint=f"Use a session with trust_env=False, or remove {request.origin} from .netrc.",
                    request=request.line,
                )
            if isinstance(error, aiohttp.ClientError | OSError) and not isinstance(error, _NOT_SENT):
                # A library that patches the session raised it, in place of what would have happened.
                call.phase = "sent"
        if self._session.closed and not self._closed and not isinstance(error, ProcoreError):
            return SessionClosedError(
                "The aiohttp session was closed during the call.",
                hint=_KEEP_OPEN,
                request=request.line,
                phase=call.phase,
            )
        expired = call.limit is not None and call.limit.expired()
        foreign = not isinstance(error, ProcoreError | aiohttp.ClientError | OSError)
        if foreign and call.phase == "not_sent" and call.failure is None and not expired and not self._closed:
            return error  # of a middleware, a trace or a resolver of the session, or of a library that patches it
        failure = super()._translate(error, call)
        if isinstance(failure, CertificateError):
            failure.hint = _CA_HINT
        elif isinstance(failure, ConnectError):
            failure.hint = _NETWORK_HINT
        return failure
