"""Translation of aiohttp's exceptions into aprocore's."""

from __future__ import annotations

import re
import socket
import ssl

import aiohttp
from aiohttp.http_exceptions import HttpProcessingError
from multidict import CIMultiDictProxy
from yarl import URL

from ...errors import (
    CertificateError,
    ConnectError,
    DeadlineExceededError,
    Phase,
    ProtocolError,
    ProxyError,
    RequestTimeoutError,
    TransportError,
)
from ...sansio.compression import CompressionError, NotAcceptedError, TooLongError
from ...sansio.messages import Request
from ..platform.error_texts import system_text
from ..transport import MAX_BODY, Timeout
from .response_patterns import MatchedHeaders

__all__ = [
    "body_too_long",
    "client_certificate_refused",
    "connect_timed_out",
    "connection_lost_error",
    "deadline_exceeded",
    "decompression_failed",
    "encoding_of",
    "protocol_switched",
    "read_timed_out",
    "translate_error",
    "without_close_notify",
]

_CHECK_PROXY = "Check proxy=…, or HTTPS_PROXY and NO_PROXY"
_CHECK_NETWORK = "Check the network and the URLs of the environment."
# Codes of OpenSSL (X509_V_ERR_… in x509_vfy.h): for what VERIFY_X509_STRICT checks, for a certificate that is not valid
# yet or not any more, and for one of another host.
_STRICT_CODES = range(80, 95)
_TIME_CODES = (9, 10)
_NAME_CODES = (62, 64)
# Alerts by which a server refuses the client's certificate, or that it has none, in the texts of OpenSSL's errors.
_CLIENT_CERTIFICATE_ALERT = re.compile(
    r"ALERT_(CERTIFICATE_(?:REQUIRED|EXPIRED|REVOKED|UNKNOWN)|(?:BAD|UNSUPPORTED)_CERTIFICATE|UNKNOWN_CA)\]"
)
# Schemes of Proxy-Authenticate, outside of the parameters of a challenge.
_QUOTED = re.compile(r'"[^"]*"?')
_SCHEME = re.compile(r"\b(?:Basic|Digest|Negotiate|NTLM|Kerberos)\b", re.IGNORECASE)
_CHECK_ENCODING = "Check for proxies between you and Procore that change the encoding of responses."
_CHECK_MIDDLEBOXES = "Retry; if the error persists, check for proxies or firewalls between you and Procore."


def translate_error(error: Exception, request: Request, timeout: Timeout, phase: Phase) -> TransportError:
    """Return the aprocore error for one of aiohttp's, raised while a request was in ``phase``."""
    origin = request.origin
    if isinstance(error, aiohttp.ClientHttpProxyError):
        return _proxy_refused(error, request)
    if phase == "not_sent" and isinstance(error, aiohttp.ClientResponseError):
        # The text of the response is left out: it may contain anything, and be long.
        return ConnectError(
            f"The response of the proxy for {origin} is not valid HTTP.",
            hint=f"{_CHECK_PROXY}, and the server at that address.",
            request=request.line,
        )
    to_proxy = isinstance(error, aiohttp.ClientConnectorError) and _is_elsewhere(error, origin)
    if isinstance(error, aiohttp.ClientConnectorCertificateError) or (
        isinstance(error, aiohttp.ClientConnectorSSLError) and isinstance(error.os_error, ssl.SSLCertVerificationError)
    ):
        return CertificateError(
            f"The certificate of {f'the proxy for {origin}' if to_proxy else origin} is not trusted: {_reason(error)}.",
            hint=_certificate_hint(error),
            request=request.line,
        )
    if to_proxy:
        return ConnectError(
            f"No connection to the proxy for {origin}: {_reason(error)}.",
            hint=f"{_CHECK_PROXY}, and the network.",
            request=request.line,
        )
    if isinstance(error, aiohttp.ClientConnectorSSLError):
        if refused := client_certificate_refused(error, request):
            return refused
        message, hint = (
            f"No TLS connection to {origin}: {_reason(error)}.",
            "Check that the server supports TLS 1.2 or later, and whether it requires a client certificate.",
        )
    elif isinstance(error, aiohttp.ClientConnectorDNSError):
        message, hint = f"The host of {origin} was not found: {_reason(error)}.", _CHECK_NETWORK
    elif isinstance(error, aiohttp.ClientConnectorError):
        message, hint = f"No connection to {origin}: {_reason(error)}.", _CHECK_NETWORK
    elif phase == "not_sent" and isinstance(error, TimeoutError):
        return connect_timed_out(request, timeout)
    elif phase == "not_sent":
        # Other exceptions come from a resolver, and their text may contain anything.
        has_reason = isinstance(error, OSError | aiohttp.ClientError)
        message = f"No connection to {origin}: {_reason(error) if has_reason else type(error).__name__}."
        hint = _CHECK_NETWORK
    else:
        return connection_lost_error(error, request)
    return ConnectError(message, hint=hint, request=request.line)


def client_certificate_refused(error: Exception, request: Request) -> ConnectError | None:
    """Return the error for a handshake that the server ended because of the client's certificate, None for another."""
    alert = _CLIENT_CERTIFICATE_ALERT.search(str(error)) if isinstance(error, OSError) else None
    if alert is None:
        return None
    reason = alert[1].replace("_", " ").lower()
    problem = (
        f"refused the client certificate ({reason})" if "required" not in reason else "requires a client certificate"
    )
    return ConnectError(
        f"No TLS connection to {request.origin}: the server {problem}.",
        hint="Pass ssl=…, a context with a certificate that the server accepts: context.load_cert_chain(…).",
        request=request.line,
    )


def _certificate_hint(error: Exception) -> str:
    code = getattr(_inner(error), "verify_code", 0)
    if code in _TIME_CODES:
        return "Check the date and time of this machine. If they are right, the server needs a new certificate."
    if code in _NAME_CODES:
        return "Check the URLs of the environment, and for proxies between you and Procore: another server answered."
    if code in _STRICT_CODES:
        return (
            "It breaks a rule of RFC 5280, which Python 3.13 and later check. Renew it; until then pass ssl=…, a "
            "context that trusts its CA, with ssl.VERIFY_X509_STRICT removed from verify_flags."
        )
    return (
        "For a private CA, or that of a proxy which intercepts TLS, pass ca_file=… or ssl=…, or set PROCORE_CA_FILE or "
        "SSL_CERT_FILE to its PEM file; verification can't be disabled."
    )


def _is_elsewhere(error: aiohttp.ClientConnectorError, origin: str) -> bool:
    """Return whether the connection that failed was one to a proxy."""
    url = URL(origin)
    return isinstance(error, aiohttp.ClientProxyConnectionError) or (error.host, error.port) != (url.raw_host, url.port)


def _proxy_refused(error: aiohttp.ClientHttpProxyError, request: Request) -> ConnectError:
    """Return the error for a proxy that opens no tunnel."""
    message = f"The proxy for {request.origin} refused: {error.status} {error.message}."
    if error.status == 407:
        challenges = error.headers.getall("Proxy-Authenticate", ()) if error.headers is not None else ()
        schemes = _SCHEME.findall(_QUOTED.sub("", ", ".join(challenges)))
        if schemes and "basic" not in map(str.lower, schemes):
            return ProxyError(
                f"{message} It requires a sign-in by {' or '.join(schemes)}, and only Basic is supported.",
                hint="Use a local proxy that signs in to it, such as px or cntlm.",
                request=request.line,
            )
        return ProxyError(
            message,
            hint="Put its user and password into proxy=… or HTTPS_PROXY: http://user:password@proxy.example:3128, with "
            "special characters percent-encoded.",
            request=request.line,
        )
    if 400 <= error.status < 500 and error.status not in (408, 429):
        return ProxyError(
            message,
            hint=f"{_CHECK_PROXY}, and whether the proxy allows connections to this host.",
            request=request.line,
        )
    return ConnectError(message, hint=f"{_CHECK_PROXY}, or retry later.", request=request.line)


def connection_lost_error(error: Exception, request: Request) -> ProtocolError:
    """Return the error for a missing, truncated or invalid response."""
    if isinstance(error, aiohttp.ClientPayloadError):
        problem = "The response was truncated, or its encoding is invalid"
    elif isinstance(error, aiohttp.ClientResponseError | HttpProcessingError):
        # aiohttp reports parser errors as a status of 400, which the server did not send.
        problem = "The response is not valid HTTP"
    else:
        problem = "The connection was lost before a response was received"
    return ProtocolError(
        f"{problem} ({type(error).__name__}).", hint=_CHECK_MIDDLEBOXES, request=request.line, phase="sent"
    )


def without_close_notify(request: Request) -> ProtocolError:
    """Return the error for a body without a length that ended with the connection, but without a close_notify."""
    return ProtocolError(
        "The response may be truncated: it has no length, and its connection was not closed by TLS (close_notify).",
        hint=_CHECK_MIDDLEBOXES,
        request=request.line,
        phase="sent",
    )


def connect_timed_out(request: Request, timeout: Timeout) -> RequestTimeoutError:
    """Return the error for a connect timeout."""
    return RequestTimeoutError(
        f"No connection to {request.origin} within {timeout.connect:g} s.",
        hint="Check the network, or allow more time: timeout=Timeout(connect=…).",
        request=request.line,
        phase="not_sent",
    )


def read_timed_out(request: Request, timeout: Timeout) -> RequestTimeoutError:
    """Return the error for a read timeout."""
    return RequestTimeoutError(
        f"Nothing was received for {timeout.read:g} s.",
        hint="Allow more time with timeout=Timeout(read=…), or request less data.",
        request=request.line,
        phase="sent",
    )


def deadline_exceeded(request: Request, timeout: Timeout, phase: Phase) -> DeadlineExceededError:
    """Return the error for a call that exceeded its total timeout."""
    return DeadlineExceededError(
        f"The call did not end within {timeout.total:g} s.",
        hint="Allow more time with timeout=…, or request less data.",
        request=request.line,
        phase=phase,
    )


def protocol_switched(request: Request) -> ProtocolError:
    """Return the error for a response 101 (Switching Protocols)."""
    return ProtocolError(
        "The server switched to another protocol than HTTP.", hint=_CHECK_MIDDLEBOXES, request=request.line
    )


def body_too_long(request: Request) -> ProtocolError:
    """Return the error for a body that exceeds the limit for bodies in memory."""
    return ProtocolError(
        f"The response is longer than {MAX_BODY} bytes.",
        hint="Request less data with a smaller per_page or with filters, or stream it with stream().",
        request=request.line,
        phase="answered",
        max_bytes=MAX_BODY,
    )


def encoding_of(headers: CIMultiDictProxy[str] | MatchedHeaders) -> str:
    """Return the content encoding of a body, or ``""``."""
    return ", ".join(headers.getall("Content-Encoding", ()))


def decompression_failed(error: CompressionError, request: Request) -> ProtocolError:
    """Return the error for a body that can't be decompressed."""
    if isinstance(error, TooLongError):
        return body_too_long(request)
    futile = isinstance(error, NotAcceptedError)
    return ProtocolError(
        f"The response body can't be decompressed: {error}.",
        hint=_CHECK_ENCODING if futile else _CHECK_MIDDLEBOXES,
        request=request.line,
        # Damaged data may arrive intact next time, the same encoding won't.
        phase="answered" if futile else "sent",
    )


def _inner(error: Exception) -> object:
    """Return the exception that aiohttp wrapped, or the error itself."""
    if isinstance(error, aiohttp.ClientConnectorCertificateError):
        return error.certificate_error
    return error.os_error if isinstance(error, aiohttp.ClientConnectorError) else error


def _reason(error: Exception) -> str:
    inner = _inner(error)
    if isinstance(inner, ssl.SSLCertVerificationError):
        # One that truststore raises may have a text alone.
        return str(getattr(inner, "verify_message", None) or inner.args[-1]).rstrip(".")
    if isinstance(inner, OSError) and inner.errno and not isinstance(inner, socket.gaierror | ssl.SSLError):
        return system_text(inner)
    if isinstance(inner, ConnectionResetError) and not inner.args:
        return "the server closed the connection during the TLS handshake"
    return (getattr(inner, "strerror", None) or str(inner) or type(inner).__name__).rstrip(".")
