"""The transport through ``aiohttp.ClientSession``: what is left when a release of aiohttp has changed its inside.

It sends each request once too, takes compression off by the same rules, and follows no redirect. What it cannot do is
see a byte that came on an idle connection, so it makes a new connection for each write, and a read may be given the
answer that some middlebox sent unasked (rows T08 and T09 of the transport's faults, for reads alone).
"""

from __future__ import annotations

import ssl
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from typing import Any

import aiohttp
from aiohttp.client_middlewares import ClientHandlerType
from yarl import URL

from ...errors import DeadlineExceeded, SessionClosedError, TransportError
from ...sansio.bodies import BodyStream
from ...sansio.compression import ACCEPTED, CompressionError, Inflater
from ...sansio.messages import Request, Response
from ...sansio.retries import IDEMPOTENT
from ..transport import MAX_BODY, Answer, Timeout
from .border import broken, deadline_passed, in_our_terms, no_connection_in_time, read_timed_out, too_long, unreadable
from .internals import MAX_HEADERS, MAX_LINE
from .pool import KEEPALIVE
from .proxies import Proxies

__all__ = ["ClientSessionTransport"]


class ClientSessionTransport:
    """As :class:`~.driven.DrivenTransport`, but slower, and with the gap that this module's docstring names."""

    def __init__(self, *, tls: ssl.SSLContext, user_agent: str, proxies: Proxies) -> None:
        self._proxies = proxies
        self._reusing = self._client(aiohttp.TCPConnector(ssl=tls, limit=0, keepalive_timeout=KEEPALIVE), user_agent)
        self._fresh = self._client(aiohttp.TCPConnector(ssl=tls, limit=0, force_close=True), user_agent)

    @staticmethod
    def _client(connector: aiohttp.TCPConnector, user_agent: str) -> aiohttp.ClientSession:
        return aiohttp.ClientSession(
            connector=connector,
            cookie_jar=aiohttp.DummyCookieJar(),
            headers={"User-Agent": user_agent, "Accept-Encoding": ACCEPTED},
            middlewares=(_send_once,),
            auto_decompress=False,
            max_line_size=MAX_LINE,
            max_field_size=MAX_LINE,
            max_headers=MAX_HEADERS,
            trust_env=False,
            raise_for_status=False,
        )

    async def send(self, request: Request, *, authorization: str | None, timeout: Timeout) -> Response:
        async with self._answer(request, authorization, timeout, timeout.total) as answer:
            parts: list[bytes] = []
            size = 0
            async for part in answer.chunks:
                size += len(part)
                if size > MAX_BODY:
                    raise too_long(request)
                parts.append(part)
        response = Response(answer.status, answer.headers, b"".join(parts))
        response.open_ended = answer.headers.keys().isdisjoint({"Content-Length", "Transfer-Encoding"})
        return response

    @asynccontextmanager
    async def stream(self, request: Request, *, authorization: str | None, timeout: Timeout) -> AsyncIterator[Answer]:
        async with self._answer(request, authorization, timeout, None) as answer:
            yield answer

    @asynccontextmanager
    async def _answer(
        self, request: Request, authorization: str | None, timeout: Timeout, total: float | None
    ) -> AsyncIterator[Answer]:
        client = self._reusing if request.method in IDEMPOTENT else self._fresh
        if client.closed:
            raise SessionClosedError("The session was closed before the call was sent.", request=request.line)
        response, failure = None, None
        try:
            response = await client.request(
                request.method,
                URL(request.origin + request.target, encoded=True),
                allow_redirects=False,
                timeout=aiohttp.ClientTimeout(
                    total=total, sock_connect=timeout.connect, connect=timeout.connect, sock_read=timeout.read
                ),
                **self._options(request, authorization),
            )
        except Exception as error:
            failure = _in_our_terms(error, request, timeout)
        # Raised outside of the handler: what aiohttp raised refers to frames and headers that hold the token.
        if response is None:
            raise failure or SessionClosedError("The session was closed.", request=request.line)
        async with response:
            yield Answer(response.status, response.headers, _chunks(response, request, timeout))

    def _options(self, request: Request, authorization: str | None) -> dict[str, Any]:
        options: dict[str, Any] = {"headers": dict(request.headers)}
        if authorization is not None:
            options["headers"]["Authorization"] = authorization
        options["data"] = request.body.chunks if isinstance(request.body, BodyStream) else request.body
        proxy = self._proxies.for_origin(request.origin)
        if proxy is not None:
            options["proxy"] = proxy.url
            if proxy.authorization is not None:
                options["proxy_headers"] = {"Proxy-Authorization": proxy.authorization}
        return options

    async def aclose(self) -> None:
        await self._reusing.close()
        await self._fresh.close()


async def _chunks(response: aiohttp.ClientResponse, request: Request, timeout: Timeout) -> AsyncIterator[bytes]:
    try:
        encoding = response.headers.get("Content-Encoding", "identity")
        inflater = Inflater(encoding) if encoding.strip().lower() not in ("", "identity") else None
        async for part in response.content.iter_any():
            for chunk in inflater.feed(part) if inflater is not None else (part,):
                yield chunk
        if inflater is not None:
            inflater.end()
    except CompressionError as error:
        failure: Exception = unreadable(error, request)
    except (aiohttp.ClientError, OSError) as error:
        failure = _in_our_terms(error, request, timeout)
    else:
        return
    raise failure


def _in_our_terms(error: Exception, request: Request, timeout: Timeout) -> TransportError | DeadlineExceeded:
    if isinstance(error, _BrokenError):
        return broken(error.reason, request)
    if isinstance(error, aiohttp.ConnectionTimeoutError):
        return no_connection_in_time(request, timeout)
    if isinstance(error, aiohttp.SocketTimeoutError):
        return read_timed_out(request, timeout)
    if isinstance(error, TimeoutError):
        return deadline_passed(request, timeout, "sent")
    return in_our_terms(error, request, timeout, "sent")


class _BrokenError(Exception):
    """A connection that dropped, in a form that does not make aiohttp send the request again."""

    def __init__(self, reason: Exception) -> None:
        super().__init__()
        self.reason = reason


async def _send_once(request: aiohttp.ClientRequest, handler: ClientHandlerType) -> aiohttp.ClientResponse:
    # aiohttp sends an idempotent request a second time by itself when its connection drops, unless what is raised is
    # none of its own errors. How often a request goes out is decided in one place, and not there.
    try:
        return await handler(request)
    except (aiohttp.ClientConnectorError, aiohttp.ConnectionTimeoutError):
        raise
    except (aiohttp.ClientOSError, aiohttp.ServerDisconnectedError) as error:
        raise _BrokenError(error) from None
