"""Connections to a Redis that has the state of a workflow, with errors that contain no secrets."""

from __future__ import annotations

import importlib.util
from typing import Any

from ..errors import ConfigurationError
from ..net.redis_client import redis_client
from ..net.token_stores.base import StoreUnavailableError
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
        if importlib.util.find_spec("redis") is None:
            raise ConfigurationError(
                f"{owner} requires the redis package.", hint='Install it: pip install "aprocore[redis]".'
            )
        # Imported here, because a slow import would delay the first acknowledgement of a webhook.
        import redis.asyncio

        self._redis = redis.asyncio
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
        # The client's own errors may contain the command, with its arguments, or the URL, with a password.
        try:
            try:
                return await self._execute(script, keys, arguments)
            except self._redis.AuthenticationError:
                raise
            except (self._redis.ConnectionError, ConnectionError):
                return await self._execute(script, keys, arguments)
        except self._redis.AuthenticationError:
            raise ConfigurationError(
                f"The Redis at {self._address} rejected the user or the password in the URL."
            ) from None
        except (self._redis.RedisError, OSError, ValueError) as error:
            # Errors of Redis begin with a code: READONLY, OOM, WRONGTYPE.
            code = str(error).partition(" ")[0]
            reason = code if code.isalpha() and code.isupper() else type(error).__name__
            raise StoreUnavailableError(f"the Redis at {self._address} cannot be used: {reason}") from None

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
