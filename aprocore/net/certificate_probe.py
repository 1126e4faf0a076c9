"""Certificate of a server that is not trusted, for messages that name its issuer."""

from __future__ import annotations

import asyncio
import ssl

from ..sansio.proxy_url import Proxy

__all__ = ["certificate_at"]

# Maximum length in bytes of a proxy's response.
_MAX_HEAD = 16 * 1024


async def certificate_at(host: str, port: int, proxy: Proxy | None, *, timeout: float) -> bytes | None:
    """Return the certificate of a server, in DER, unverified; None if none comes within ``timeout`` seconds.

    Nothing is sent to the server but the TLS handshake; the connection is closed after it. Not supported through a
    proxy that is itself connected to with TLS.
    """
    if proxy is not None and proxy.scheme == "https":
        return None
    writer: asyncio.StreamWriter | None = None
    try:
        async with asyncio.timeout(timeout):
            target = (host, port) if proxy is None else (proxy.host, proxy.port)
            reader, writer = await asyncio.open_connection(*target, limit=_MAX_HEAD)
            if proxy is not None and not await _opened_tunnel(reader, writer, f"{host}:{port}", proxy):
                return None
            await writer.start_tls(_unverified_context(), server_hostname=host)
            tls: ssl.SSLObject = writer.get_extra_info("ssl_object")
            return tls.getpeercert(binary_form=True)
    except (OSError, EOFError, ValueError, asyncio.LimitOverrunError):
        return None
    finally:
        if writer is not None:
            writer.transport.abort()


async def _opened_tunnel(
    reader: asyncio.StreamReader, writer: asyncio.StreamWriter, authority: str, proxy: Proxy
) -> bool:
    lines = [f"CONNECT {authority} HTTP/1.1", f"Host: {authority}"]
    lines += [f"{name}: {value}" for name, value in (proxy.headers or {}).items()]
    writer.write("\r\n".join([*lines, "", ""]).encode())
    head = await reader.readuntil(b"\r\n\r\n")
    return head.split(b" ", 2)[1:2] == [b"200"]


def _unverified_context() -> ssl.SSLContext:
    """Return a context for a handshake after which nothing is sent or received."""
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_CLIENT)
    context.check_hostname = False
    context.verify_mode = ssl.CERT_NONE
    return context
