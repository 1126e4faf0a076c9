"""Connection factory over aiohttp's connector."""

from __future__ import annotations

import asyncio
import ssl
from functools import partial
from typing import Any

import aiohttp
from yarl import URL

from ...sansio.proxy_url import Proxy
from ..tls_context import check_context
from .private_api import Connection

__all__ = ["DNS_TTL", "Connector"]

# Seconds that DNS results are cached.
DNS_TTL = 10


class Connector:
    """Connection factory over aiohttp's connector: DNS, happy eyeballs, proxies, TLS."""

    def __init__(self, tls: ssl.SSLContext) -> None:
        self._loop = asyncio.get_running_loop()
        self._tls = tls
        self._connector = aiohttp.TCPConnector(ssl=tls, limit=0, ttl_dns_cache=DNS_TTL)
        self._connector._factory = partial(Connection, self._loop)  # type: ignore[assignment] # noqa: SLF001

    def check_tls(self) -> None:
        """Raise `ConfigurationError` if the TLS context no longer verifies, because its owner changed it."""
        check_context(self._tls)

    async def connect(self, origin: str, proxy: Proxy | None) -> Connection:
        """Return a new connection to ``origin``.

        Raises:
            aiohttp.ClientError: connecting failed.
        """
        request = aiohttp.ClientRequest(
            "GET",
            URL(origin),
            loop=self._loop,
            ssl=self._tls,
            proxy=URL(proxy.origin) if proxy is not None else None,
            proxy_headers=proxy.headers if proxy is not None else None,
        )
        try:
            created: Any = await self._connector._create_connection(  # noqa: SLF001
                request, [], aiohttp.ClientTimeout()
            )
        except Exception:
            self._connector.clear_dns_cache()  # a failed address is looked up again
            raise
        connection: Connection = created
        connection.activate()
        return connection

    async def aclose(self) -> None:
        """Close the connector, including pending connections."""
        await self._connector.close()
