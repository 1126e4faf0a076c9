"""State of one request on an ``aiohttp.ClientSession``: how far it got, its single send, and its connection."""

from __future__ import annotations

import asyncio
import ssl
from collections.abc import AsyncIterator
from io import BytesIO

import aiohttp
from aiohttp.client_middlewares import ClientHandlerType
from aiohttp.client_proto import ResponseHandler
from aiohttp.connector import Connection

from ...errors import ConfigurationError, Phase, ProtocolError
from ...sansio.messages import Request
from ...sansio.request_body import BodyStream
from ..close_notify import tls_object, was_cut_off
from ..tls_context import check_context
from ..transport import Timeout
from .idle_connections import IdleConnections
from .request_writer import SourceError, source_chunks

__all__ = ["ClientSessionCall", "ConnectionLostError"]

# Headers that the transport sets in each request.
_SET = frozenset({"accept-encoding", "content-length", "user-agent"})
# How many connections of others a request may find closed: each could be a new one, or one that they kept alive.
_MAX_CLOSED = 3


class _StaleConnectionError(Exception):
    """A connection on which nothing must be sent; ``reused`` is whether it had carried a request."""

    def __init__(self, reused: bool) -> None:
        super().__init__()
        self.reused = reused


class ConnectionLostError(aiohttp.ClientConnectionError):
    """Wrapper of a connection error that prevents aiohttp from sending the request again."""

    def __init__(self, reason: Exception) -> None:
        super().__init__(str(reason) or type(reason).__name__)
        self.reason = reason


class ClientSessionCall:
    """State of one request.

    The response is an attribute, not a local variable, because tracebacks would show its headers.

    Attributes:
        request: the request.
        timeout: its timeouts.
        phase: how far it got.
        entered: whether aiohttp has begun with it; False if the session was patched to answer without a connection.
        limit: the deadline of the part that it bounds.
        limited: whether that part has not ended.
        failure: the error of the caller's body.
        received: the body of an error response, as far as it was received.
    """

    response: aiohttp.ClientResponse

    def __init__(
        self, request: Request, timeout: Timeout, idle: IdleConnections, *, authorized: bool, checks_tls: bool
    ) -> None:
        self.request = request
        self.timeout = timeout
        self.phase: Phase = "not_sent"
        self.entered: bool = False
        self.limit: asyncio.Timeout | None = None
        self.limited: bool = True
        self.failure: SourceError | None = None
        self.received: BytesIO = BytesIO()
        self._authorized = authorized
        self._checks_tls = checks_tls
        self._handled = False
        self._tls: ssl.SSLObject | None = None
        self._idle = idle
        self._protocol: ResponseHandler | None = None

    @property
    def status(self) -> int:
        """The status of the final response; 0 until its head was received."""
        return self.response.status if hasattr(self, "response") else 0

    def close(self) -> None:
        """Close the response, and its connection if the body was not read to its end."""
        if hasattr(self, "response"):
            self.response.close()
            if self._protocol is not None and self._protocol.is_connected():
                self._idle.add(self._protocol, self.response.headers)

    def abort(self, now: float) -> None:
        """End the request: at its deadline, which becomes ``now``, or by closing its response."""
        if self.limited and self.limit is not None:
            if not self.limit.expired():
                self.limit.reschedule(now)
        else:
            self.close()

    async def source(self, body: BodyStream) -> AsyncIterator[bytes]:
        """Yield the caller's body, and keep its error."""
        try:
            async for chunk in source_chunks(body):
                yield chunk
        except SourceError as error:
            self.failure = error
            raise

    async def enter(self, request: aiohttp.ClientRequest, handler: ClientHandlerType) -> aiohttp.ClientResponse:
        """Record that aiohttp has begun, as the first of the middlewares."""
        self.entered = True
        return await handler(request)

    async def send_once(self, request: aiohttp.ClientRequest, handler: ClientHandlerType) -> aiohttp.ClientResponse:
        """Send the request, and never again, as the last of the middlewares.

        aiohttp sends a request of an idempotent method once more after its own connection errors, but not after other
        exceptions. Retries are decided by the engine only.
        """
        if self._handled and self.phase == "sent":
            raise ProtocolError(
                "A middleware of the aiohttp session sent the request twice.",
                hint="Remove middlewares that retry from the session: aprocore retries by itself.",
                request=self.request.line,
                phase="sent",
            )
        self._handled = True
        self._remove_headers(request)
        send = request.send

        async def checked_send(conn: Connection) -> aiohttp.ClientResponse:
            await self._check_connection(conn)
            self.phase = "sent"
            return await send(conn)

        request.send = checked_send  # type: ignore[method-assign]
        try:
            return await self._handle(request, handler)
        except (aiohttp.ClientConnectorError, aiohttp.ConnectionTimeoutError):
            raise
        except (aiohttp.ClientOSError, aiohttp.ServerDisconnectedError) as error:
            raise ConnectionLostError(error) from None

    async def _handle(self, request: aiohttp.ClientRequest, handler: ClientHandlerType) -> aiohttp.ClientResponse:
        closed, most = 0, _MAX_CLOSED if self._checks_tls else 1
        while closed < most:
            try:
                return await handler(request)
            except _StaleConnectionError as error:  # aiohttp has closed it
                closed += not error.reused
        raise aiohttp.ServerDisconnectedError

    def _remove_headers(self, request: aiohttp.ClientRequest) -> None:
        """Remove cookies of the session, and without a token what its defaults and .netrc have added.

        Then the request is for another host than the API, whose signature of the request they may break.
        """
        request.headers.popall("Cookie", None)
        if not self._authorized:
            own = {name.lower() for name, _ in self.request.headers} | _SET
            session = request.session
            for name in ("Authorization", *session.headers):
                if name.lower() not in own:
                    request.headers.popall(name, None)

    async def _check_connection(self, connection: Connection) -> None:
        """Check that nothing was received on a connection, and that its TLS verifies the server if another made it.

        Raises:
            ConfigurationError: its TLS does not verify.
        """
        protocol, transport = connection.protocol, connection.transport
        if protocol is None or transport is None:
            raise _StaleConnectionError(reused=False)
        reused = protocol in self._idle
        if not await self._idle.is_usable(protocol, transport, self.request):
            raise _StaleConnectionError(reused)
        self._protocol, self._tls = protocol, tls_object(transport)
        if not self._checks_tls:
            return
        if self._tls is not None:
            check_context(self._tls.context)
        elif self.request.origin.startswith("https:"):
            raise ConfigurationError(
                f"The connection to {self.request.origin} has no TLS.",
                hint="Check the connector of the aiohttp session.",
                request=self.request.line,
            )

    def was_cut_off(self) -> bool:
        """Return whether a body that ended with its connection ended without a close_notify of TLS."""
        open_ended = self.response.headers.keys().isdisjoint({"Content-Length", "Transfer-Encoding"})
        has_body = self.request.method != "HEAD" and self.status not in (204, 304)
        return open_ended and has_body and self._tls is not None and was_cut_off(self._tls)
