"""Opening of connections: within the timeouts of a call, or ahead of it, and until the transport closes."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable

from ...errors import ConfigurationError, DeadlineExceededError, SessionClosedError, TransportError
from ...sansio.messages import Request
from ..transport import Timeout
from .connector import Connector
from .exceptions import deadline_exceeded, translate_error
from .preconnector import Preconnector
from .private_api import Connection
from .proxies import Proxies

__all__ = ["ConnectionOpener"]


class ConnectionOpener:
    """Opens the connections of a transport."""

    def __init__(self, connector: Connector, proxies: Proxies, keep: Callable[[str, Connection], None]) -> None:
        """Create an opener; ``keep`` is called with each connection that :meth:`preconnect` has opened for no call."""
        self._connector = connector
        self._proxies = proxies
        self._preconnector = Preconnector(self._connect_within, keep)
        self._connecting: set[asyncio.Timeout] = set()
        self._closed = False

    def preconnect(self, origin: str) -> None:
        """Begin to open a connection to ``origin``: the next :meth:`open` of one waits for it."""
        if not self._closed:
            self._preconnector.start(origin)

    async def open(self, request: Request, timeout: Timeout) -> Connection:
        """Return a new connection for ``request``.

        Raises:
            TransportError: connecting failed, or took longer than the connect timeout.
            DeadlineExceededError: it took longer than the total timeout.
            ConfigurationError: the TLS context or the proxy can't be used.
            SessionClosedError: the transport was closed.
        """
        connection: Connection | None = None
        failure: TransportError | DeadlineExceededError
        try:
            await self._connector.load_tls(request.origin)
            connection = await self._within(min(timeout.connect, timeout.total), self._take_or_connect(request.origin))
            failure = translate_error(OSError("the server closed it immediately"), request, timeout, "not_sent")
        except ConfigurationError:
            raise
        except Exception as error:  # a resolver may be third-party code and raise anything
            if isinstance(error, TimeoutError) and timeout.total < timeout.connect:
                failure = deadline_exceeded(request, timeout, "not_sent")
            else:
                failure = translate_error(error, request, timeout, "not_sent")
        if connection is not None:
            if connection.is_connected() and not self._closed:
                return connection
            connection.abort()
        if self._closed:
            raise SessionClosedError("The session was closed before the call was sent.", request=request.line)
        raise failure

    async def aclose(self) -> None:
        """End the attempts in progress, and close the connector."""
        self.abort()
        await self._preconnector.aclose()
        await self._connector.aclose()

    def abort(self) -> None:
        """End the attempts in progress; their calls raise ``SessionClosedError``."""
        self._closed = True
        for limit in self._connecting:
            if not limit.expired():
                limit.reschedule(asyncio.get_running_loop().time())

    async def _take_or_connect(self, origin: str) -> Connection:
        connection = await self._preconnector.take(origin)
        return await self._connect(origin) if connection is None else connection

    async def _connect(self, origin: str) -> Connection:
        return await self._connector.connect(origin, self._proxies.for_origin(origin))

    async def _connect_within(self, origin: str, seconds: float) -> Connection:
        await self._connector.load_tls(origin)
        return await self._within(seconds, self._connect(origin))

    async def _within(self, seconds: float, connecting: Awaitable[Connection]) -> Connection:
        """Return the connection; raise ``TimeoutError`` after ``seconds``, or when the transport closes."""
        limit = asyncio.timeout(0.0 if self._closed else seconds)
        self._connecting.add(limit)
        try:
            async with limit:
                return await connecting
        finally:
            self._connecting.discard(limit)
