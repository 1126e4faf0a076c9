"""The transport over aiohttp: the one file that knows its client."""

from __future__ import annotations

import os
import socket
import ssl
from typing import Any

import aiohttp
from aiohttp.client_middlewares import ClientHandlerType
from yarl import URL

from ..errors import (
    CertificateError,
    ConnectError,
    DeadlineExceeded,
    ProtocolError,
    RequestTimeout,
    SessionClosedError,
    TransportError,
)
from ..sansio.messages import Request, Response
from .clock import Clock
from .transport import Timeout

__all__ = ["AiohttpTransport"]

#: Longest header line that is taken, in bytes: a filtered list's Link header repeats its whole query.
MAX_HEADER = 64 * 1024

#: Seconds that an idle connection is kept; common balancers close theirs after 60.
KEEPALIVE = 55.0


class AiohttpTransport:
    """One pool of connections, shared by every call of a session."""

    def __init__(self, *, tls: ssl.SSLContext, clock: Clock, user_agent: str) -> None:
        self._clock = clock
        self._client = aiohttp.ClientSession(
            connector=aiohttp.TCPConnector(ssl=tls, limit=0, keepalive_timeout=KEEPALIVE),
            cookie_jar=aiohttp.DummyCookieJar(),
            headers={"User-Agent": user_agent, "Accept-Encoding": "gzip, deflate"},
            middlewares=(_send_once,),
            max_line_size=MAX_HEADER,
            max_field_size=MAX_HEADER,
            trust_env=False,
            raise_for_status=False,
        )

    async def send(self, request: Request, *, authorization: str | None, timeout: Timeout) -> Response:
        if self._client.closed:
            raise SessionClosedError("The session was closed before the call was sent.", request=request.line)
        started = self._clock.monotonic()
        headers = dict(request.headers)
        if authorization is not None:
            headers["Authorization"] = authorization
        failure: Exception
        try:
            async with self._client.request(
                request.method,
                URL(request.origin + request.target, encoded=True),
                headers=headers,
                data=request.body,
                allow_redirects=False,
                timeout=aiohttp.ClientTimeout(
                    total=timeout.total, sock_connect=timeout.connect, connect=timeout.connect, sock_read=timeout.read
                ),
            ) as answer:
                body = await answer.read()
                return Response(
                    status=answer.status,
                    headers=answer.headers,
                    body=body,
                    elapsed=self._clock.monotonic() - started,
                )
        except (aiohttp.ClientError, TransportError, TimeoutError, OSError) as error:
            failure = error
        # Raised outside of the handler: what aiohttp raised refers to frames and headers that hold the token.
        raise _in_our_terms(failure, request, timeout)

    async def aclose(self) -> None:
        await self._client.close()


async def _send_once(request: aiohttp.ClientRequest, handler: ClientHandlerType) -> aiohttp.ClientResponse:
    # aiohttp sends an idempotent request a second time by itself when its connection drops, unless what is raised is
    # none of its own connection errors. How often a request goes out is decided in one place, and not there.
    failure: Exception
    try:
        return await handler(request)
    except (aiohttp.ClientConnectorError, aiohttp.ConnectionTimeoutError):
        raise
    except (aiohttp.ClientOSError, aiohttp.ServerDisconnectedError) as error:
        failure = error
    raise ProtocolError(f"The connection broke before the answer came ({_name(failure)}).", phase="sent")


def _in_our_terms(error: Exception, request: Request, timeout: Timeout) -> Exception:
    origin = request.origin
    facts: dict[str, Any] = {"request": request.line, "attempts": 1}
    if isinstance(error, TransportError):
        error.request, error.attempts = request.line, 1
        error.hint = (
            error.hint or "Try again; if it keeps failing, see whether something stands between you and Procore."
        )
        return error
    if isinstance(error, aiohttp.ClientConnectorCertificateError | aiohttp.ClientConnectorSSLError):
        certificate = isinstance(error, aiohttp.ClientConnectorCertificateError) or "CERTIFICATE" in str(error).upper()
        if certificate:
            return CertificateError(
                f"The certificate of {origin} is not trusted: {_reason(error)}.",
                hint="For a private CA pass ssl=… or set PROCORE_CA_FILE; verification is never switched off.",
                phase="not_sent",
                **facts,
            )
        return ConnectError(
            f"No TLS connection to {origin}: {_reason(error)}.",
            hint="Check that it speaks TLS 1.2 or later.",
            phase="not_sent",
            **facts,
        )
    if isinstance(error, aiohttp.ClientConnectorDNSError):
        return ConnectError(
            f"The host of {origin} was not found: {_reason(error)}.",
            hint="Check the network and the environment's addresses.",
            phase="not_sent",
            **facts,
        )
    if isinstance(error, aiohttp.ClientConnectorError):
        return ConnectError(
            f"No connection to {origin}: {_reason(error)}.",
            hint="Check the network and the environment's addresses.",
            phase="not_sent",
            **facts,
        )
    if isinstance(error, aiohttp.ConnectionTimeoutError):
        return RequestTimeout(
            f"No connection to {origin} within {timeout.connect:g} s.",
            hint="Check the network, or allow more time: timeout=Timeout(connect=…).",
            phase="not_sent",
            **facts,
        )
    if isinstance(error, aiohttp.SocketTimeoutError):
        return RequestTimeout(
            f"Nothing was received for {timeout.read:g} s.",
            hint="Allow more time with timeout=Timeout(read=…), or ask for less at once.",
            phase="sent",
            **facts,
        )
    if isinstance(error, TimeoutError):
        return DeadlineExceeded(
            f"The call did not end within {timeout.total:g} s.",
            hint="Allow more time with timeout=…, or ask for less at once.",
            phase="sent",
            **facts,
        )
    if isinstance(error, aiohttp.ClientPayloadError):
        said = "The answer was cut short or is encoded wrongly"
    elif isinstance(error, aiohttp.ClientResponseError):
        # aiohttp reports what its parser refuses as a 400, which the server never said.
        said = f"The answer is not HTTP as it should be: {error.message}"
    else:
        said = "The connection broke"
    return ProtocolError(f"{said} ({_name(error)}).", hint="Try again later.", phase="sent", **facts)


def _name(error: Exception) -> str:
    return type(error).__name__


def _reason(error: aiohttp.ClientConnectorError | aiohttp.ClientConnectorCertificateError) -> str:
    inner = error.certificate_error if isinstance(error, aiohttp.ClientConnectorCertificateError) else error.os_error
    if isinstance(inner, ssl.SSLCertVerificationError):
        return inner.verify_message.rstrip(".")
    if isinstance(inner, socket.gaierror | ssl.SSLError) or not isinstance(inner, OSError) or not inner.errno:
        return (getattr(inner, "strerror", None) or str(inner) or _name(inner)).rstrip(".")
    return os.strerror(inner.errno)
