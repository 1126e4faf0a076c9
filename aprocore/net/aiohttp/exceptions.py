"""What aiohttp raises, in our terms."""

from __future__ import annotations

import os
import socket
import ssl

import aiohttp
from aiohttp.http_exceptions import HttpProcessingError
from multidict import CIMultiDictProxy

from ...errors import (
    CertificateError,
    ConnectError,
    DeadlineExceededError,
    Phase,
    ProtocolError,
    RequestTimeoutError,
    TransportError,
)
from ...sansio.compression import CompressionError, TooLongError
from ...sansio.messages import Request
from ..transport import MAX_BODY, Timeout

__all__ = [
    "broken",
    "deadline_passed",
    "encoding_of",
    "no_connection_in_time",
    "read_timed_out",
    "switched",
    "too_long",
    "translate_error",
    "unreadable",
]

_NETWORK = "Check the network and the environment's addresses."
_BETWEEN = "Try again; if it keeps failing, see whether something stands between you and Procore."


def translate_error(error: Exception, request: Request, timeout: Timeout, phase: Phase) -> TransportError:
    """Return the error to raise for what aiohttp raised when a request had got as far as ``phase``."""
    origin = request.origin
    if isinstance(error, aiohttp.ClientHttpProxyError):
        return ConnectError(
            f"The proxy on the way to {origin} refused: {error.status} {error.message}.",
            hint="Check proxy=…, and the user and password in it.",
            request=request.line,
        )
    if phase == "not_sent" and isinstance(error, aiohttp.ClientResponseError):
        # What it says instead may be anything, and long.
        return ConnectError(
            f"What the proxy on the way to {origin} answered is not HTTP as it should be.",
            hint="Check proxy=… and what listens there.",
            request=request.line,
        )
    if isinstance(error, aiohttp.ClientProxyConnectionError):
        return ConnectError(
            f"No connection to the proxy on the way to {origin}: {_reason(error)}.",
            hint="Check proxy=… and the network.",
            request=request.line,
        )
    if isinstance(error, aiohttp.ClientConnectorCertificateError) or (
        isinstance(error, aiohttp.ClientConnectorSSLError) and isinstance(error.os_error, ssl.SSLCertVerificationError)
    ):
        return CertificateError(
            f"The certificate of {origin} is not trusted: {_reason(error)}.",
            hint="For a private CA pass ssl=… or set PROCORE_CA_FILE; verification is never switched off.",
            request=request.line,
        )
    if isinstance(error, aiohttp.ClientConnectorSSLError):
        said, hint = f"No TLS connection to {origin}: {_reason(error)}.", "Check that it speaks TLS 1.2 or later."
    elif isinstance(error, aiohttp.ClientConnectorDNSError):
        said, hint = f"The host of {origin} was not found: {_reason(error)}.", _NETWORK
    elif isinstance(error, aiohttp.ClientConnectorError):
        said, hint = f"No connection to {origin}: {_reason(error)}.", _NETWORK
    elif phase == "not_sent" and isinstance(error, TimeoutError):
        return no_connection_in_time(request, timeout)
    elif phase == "not_sent":
        # What is neither the network's nor aiohttp's is a resolver's, and may say anything.
        known = isinstance(error, OSError | aiohttp.ClientError)
        said = f"No connection to {origin}: {_reason(error) if known else type(error).__name__}."
        hint = _NETWORK
    else:
        return broken(error, request)
    return ConnectError(said, hint=hint, request=request.line)


def broken(error: Exception, request: Request) -> ProtocolError:
    """Return the error of an answer that did not come, or not as HTTP has it."""
    if isinstance(error, aiohttp.ClientPayloadError):
        said = "The answer was cut short, or is encoded wrongly"
    elif isinstance(error, aiohttp.ClientResponseError | HttpProcessingError):
        # aiohttp reports what its parser refuses as a 400, which the server never said.
        said = "The answer is not HTTP as it should be"
    else:
        said = "The connection broke before the answer came"
    return ProtocolError(f"{said} ({type(error).__name__}).", hint=_BETWEEN, request=request.line, phase="sent")


def no_connection_in_time(request: Request, timeout: Timeout) -> RequestTimeoutError:
    """Return the error of a connection that took too long to make."""
    return RequestTimeoutError(
        f"No connection to {request.origin} within {timeout.connect:g} s.",
        hint="Check the network, or allow more time: timeout=Timeout(connect=…).",
        request=request.line,
        phase="not_sent",
    )


def read_timed_out(request: Request, timeout: Timeout) -> RequestTimeoutError:
    """Return the error of a server that fell silent."""
    return RequestTimeoutError(
        f"Nothing was received for {timeout.read:g} s.",
        hint="Allow more time with timeout=Timeout(read=…), or ask for less at once.",
        request=request.line,
        phase="sent",
    )


def deadline_passed(request: Request, timeout: Timeout, phase: Phase) -> DeadlineExceededError:
    """Return the error of a call whose time is over."""
    return DeadlineExceededError(
        f"The call did not end within {timeout.total:g} s.",
        hint="Allow more time with timeout=…, or ask for less.",
        request=request.line,
        phase=phase,
    )


def switched(request: Request) -> ProtocolError:
    """Return the error of a server that answers 101."""
    return ProtocolError("The server wants to speak something else than HTTP.", hint=_BETWEEN, request=request.line)


def too_long(request: Request) -> ProtocolError:
    """Return the error of a body that is longer than what is held in memory."""
    return ProtocolError(
        f"The answer is longer than {MAX_BODY} bytes.",
        hint="Ask for less at once, by filters or pages, or take it in pieces with stream().",
        request=request.line,
        phase="answered",
    )


def encoding_of(headers: CIMultiDictProxy[str]) -> str:
    """Return what a body is encoded with, ``""`` where it is not."""
    return ", ".join(headers.getall("Content-Encoding", ()))


def unreadable(error: CompressionError, request: Request) -> ProtocolError:
    """Return the error of a body whose encoding cannot be taken off."""
    if isinstance(error, TooLongError):
        return too_long(request)
    return ProtocolError(f"The answer's body cannot be read: {error}.", hint=_BETWEEN, request=request.line)


def _reason(error: Exception) -> str:
    inner: object = error
    if isinstance(error, aiohttp.ClientConnectorCertificateError):
        inner = error.certificate_error
    elif isinstance(error, aiohttp.ClientConnectorError):
        inner = error.os_error
    if isinstance(inner, ssl.SSLCertVerificationError):
        return inner.verify_message.rstrip(".")
    if isinstance(inner, OSError) and inner.errno and not isinstance(inner, socket.gaierror | ssl.SSLError):
        return os.strerror(inner.errno)
    return (getattr(inner, "strerror", None) or str(inner) or type(inner).__name__).rstrip(".")
