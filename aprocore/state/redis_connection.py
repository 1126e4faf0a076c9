"""Connections to a Redis that has the state of a workflow, with errors that contain no secrets."""

from __future__ import annotations

import importlib
from typing import Any

from ..net.redis_client import redis_client, require_redis
from ..net.redis_commands import repeat_if_lost
from ..types import Secret

__all__ = ["RedisConnection"]


class RedisConnection:
    """Runs Lua scripts, on connections that are opened when they are needed."""

    def __init__(
        self, url: Secret, address: str, *, owner: str, timeout: float, connections: int, decode_responses: bool = False
    ) -> None:
        """Create it, without I/O.

        Args:
            url: checked URL of the Redis.
            address: its address without credentials.
            owner: name of the class that needs it, for messages.
            timeout: seconds to wait for a connection and for each reply.
            connections: maximum number of connections.
            decode_responses: whether replies are texts instead of bytes.

        Raises:
            ConfigurationError: the extra is not installed.
        """
        require_redis(owner)
        # Imported here, because a slow import would delay the first acknowledgement of a webhook.
        importlib.import_module("redis.asyncio")
        self._url = url
        self._address = address
        self._options: dict[str, Any] = {
            "timeout": timeout,
            "connections": connections,
            "decode_responses": decode_responses,
        }
        self._client: Any = None

    async def run(self, script: str, *arguments: Any, keys: tuple[str, ...] = ()) -> Any:
        """Run a script; once more if the connection was lost: its second run must have no further effect.

        Raises:
            ConfigurationError: Redis rejects the user or the password.
            StoreUnavailableError: Redis can't be used.
        """
        return await repeat_if_lost(lambda: self._execute(script, keys, arguments), self._address)

    async def _execute(self, script: str, keys: tuple[str, ...], arguments: tuple[Any, ...]) -> Any:
        if self._client is None:
            self._client = redis_client(self._url, **self._options)
        run = self._client.register_script(script)
        return await run(keys=keys, args=arguments)

    async def aclose(self) -> None:
        """Close the connections; a further script opens new ones."""
        client, self._client = self._client, None
        if client is not None:
            await client.aclose()
