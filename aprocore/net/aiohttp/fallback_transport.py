"""Fallback transport through a session of aiohttp, if a release of aiohttp has changed its private API."""

from __future__ import annotations

import ssl
from typing import Any

import aiohttp
from yarl import URL

from ...sansio.keep_alive import MAX_IDLE
from ...sansio.messages import Request
from ..tls_context import check_context
from .client_session_transport import ClientSessionTransport
from .connector import DNS_TTL
from .proxies import Proxies

__all__ = ["FallbackTransport"]


class FallbackTransport(ClientSessionTransport):
    """Transport through a session of its own, with the limitations of `ClientSessionTransport`."""

    def __init__(self, *, tls: ssl.SSLContext, user_agent: str, proxies: Proxies) -> None:
        super().__init__(user_agent)
        self._proxies = proxies
        self._session = _new_session(tls)

    def _client(self, request: Request) -> aiohttp.ClientSession:
        return self._session

    def _proxy_options(self, request: Request) -> dict[str, Any]:
        proxy = self._proxies.for_origin(request.origin)
        return {} if proxy is None else {"proxy": URL(proxy.origin), "proxy_headers": proxy.headers}

    async def aclose(self) -> None:
        """Close all connections; calls in flight fail."""
        await super().aclose()
        await self._session.close()


def _new_session(tls: ssl.SSLContext) -> aiohttp.ClientSession:
    async def check_tls(*_: object) -> None:
        check_context(tls)  # its owner may have changed it

    tracing = aiohttp.TraceConfig()
    tracing.on_connection_create_start.append(check_tls)
    return aiohttp.ClientSession(
        connector=aiohttp.TCPConnector(ssl=tls, limit=0, ttl_dns_cache=DNS_TTL, keepalive_timeout=MAX_IDLE),
        cookie_jar=aiohttp.DummyCookieJar(),
        trust_env=False,
        trace_configs=[tracing],
    )
