"""End of a TLS connection: closed by the peer's close_notify alert, or cut off."""

from __future__ import annotations

import asyncio
import ssl

__all__ = ["tls_object", "was_cut_off"]


def tls_object(transport: asyncio.BaseTransport | None) -> ssl.SSLObject | None:
    """Return the TLS state of a transport, None if it has no TLS."""
    state: ssl.SSLObject | None = transport.get_extra_info("ssl_object") if transport is not None else None
    return state


def was_cut_off(tls: ssl.SSLObject) -> bool:
    """Return whether a TLS connection that has ended was not closed by the peer's close_notify.

    The end of the TCP connection is not authenticated: anyone on the way can send it, and the end of the data may be
    missing (RFC 8446, section 6.1). The event loops report both ends alike, but OpenSSL knows: after a close_notify a
    read returns the end, otherwise it asks for more data. Data that was not read is missing as well.
    """
    try:
        return bool(tls.read(1))
    except ssl.SSLZeroReturnError:  # both sides have closed
        return False
    except (ssl.SSLError, OSError):
        return True
