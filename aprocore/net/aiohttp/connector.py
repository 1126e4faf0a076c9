"""Connection factory over aiohttp's connector."""

from __future__ import annotations

import asyncio
from functools import partial
from typing import Any

import aiohttp
from yarl import URL

from ...sansio.proxy_url import Proxy
from ..tls_context import TLSContextSource
from .private_api import Connection
from .tls_connector import TLSConnector

__all__ = ["DNS_TTL", "Connector"]

# Seconds that DNS results are cached.
DNS_TTL = 10


class Connector:
    """Connection factory over aiohttp's connector: DNS, happy eyeballs, proxies, TLS.

    With ``own_tls``, connections without a proxy have aprocore's own TLS transport, others that of asyncio.
    """

    def __init__(self, tls: TLSContextSource, *, own_tls: bool = False) -> None:
        self._loop = asyncio.get_running_loop()
        self._tls = tls
        self._connector = self._new_connector(aiohttp.TCPConnector)
        self._direct_connector = self._new_connector(TLSConnector) if own_tls else self._connector

    def _new_connector(self, connector_class: type[aiohttp.TCPConnector]) -> aiohttp.TCPConnector:
        connector = connector_class(limit=0, ttl_dns_cache=DNS_TTL)
        connector._factory = partial(Connection, self._loop)  # type: ignore[assignment] # noqa: SLF001
        return connector

    async def load_tls(self, origin: str) -> None:
        """Load the TLS context for a connection to ``origin``, which takes no time of the connection's timeout.

        Raises:
            ConfigurationError: the TLS context can't be used.
        """
        if origin.startswith("https:"):
            await self._tls.load()

    async def connect(self, origin: str, proxy: Proxy | None) -> Connection:
        """Return a new connection to ``origin``.

        Raises:
            ConfigurationError: the TLS context can't be used.
            aiohttp.ClientError: connecting failed.
        """
        request = aiohttp.ClientRequest(
            "GET",
            URL(origin),
            loop=self._loop,
            ssl=await self._tls.load() if origin.startswith("https:") else True,
            proxy=URL(proxy.origin) if proxy is not None else None,
            proxy_headers=proxy.headers if proxy is not None else None,
        )
        connector = self._connector if proxy is not None else self._direct_connector
        try:
            created: Any = await connector._create_connection(request, [], aiohttp.ClientTimeout())  # noqa: SLF001
        except Exception:
            connector.clear_dns_cache()  # a failed address is looked up again
            raise
        connection: Connection = created
        connection.activate()
        return connection

    async def aclose(self) -> None:
        """Close the connector, including pending connections."""
        for connector in {self._connector, self._direct_connector}:
            await connector.close()
