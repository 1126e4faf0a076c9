"""Redis client and validation of Redis URLs."""

from __future__ import annotations

import importlib.util
from typing import Any
from urllib.parse import urlsplit

from ..errors import ConfigurationError
from ..types import Secret, kind_of

__all__ = ["checked_redis_url", "picklable_redis_url", "redis_client", "require_redis"]


def redis_client(url: Secret, *, timeout: float, decode_responses: bool, connections: int = 1) -> Any:
    """Return a client, without I/O; ``timeout`` limits each wait in seconds.

    It has no retries of its own, which are left to the caller. Commands wait for one of several connections; a client
    with a single one takes one command at a time.
    """
    from redis.asyncio import BlockingConnectionPool, ConnectionPool, Redis
    from redis.asyncio.retry import Retry
    from redis.backoff import NoBackoff

    waits: dict[str, Any] = {"timeout": timeout} if connections > 1 else {}
    pool = (BlockingConnectionPool if connections > 1 else ConnectionPool).from_url(
        url.reveal(),
        socket_timeout=timeout,
        socket_connect_timeout=timeout,
        retry=Retry(NoBackoff(), 0),
        decode_responses=decode_responses,
        max_connections=connections,
        **waits,
    )
    return Redis.from_pool(pool)


def require_redis(owner: str) -> None:
    """Check that the redis package is installed, without importing it.

    Raises:
        ConfigurationError: it is not; ``owner`` is the class that needs it.
    """
    if importlib.util.find_spec("redis") is None:
        raise ConfigurationError(
            f"{owner} requires the redis package.", hint='Install it: pip install "aprocore[redis]".'
        )


def picklable_redis_url(url: Secret, owner: object) -> str:
    """Return the text of a checked URL without credentials, for a pickle of ``owner``.

    Raises:
        TypeError: the URL has a user or a password.
    """
    parts = urlsplit(url.reveal())
    if "@" in parts.netloc or "password" in parts.query:
        raise TypeError(
            f"A {type(owner).__name__} can't be pickled if its URL has a password. Pass the URL in an environment "
            f"variable, and create the {type(owner).__name__} in the other process."
        )
    # A plain str: a revealed secret refuses to be pickled.
    return "".join(url.reveal())


def checked_redis_url(url: str | Secret) -> tuple[Secret, str]:
    """Return the URL, which may contain a password, and its address without credentials, for messages.

    Raises:
        ConfigurationError: the URL is invalid.
    """
    if not isinstance(url, str | Secret):
        raise ConfigurationError(f"url must be a str, not {kind_of(url)}.")
    secret = Secret(url)
    del url
    address = ""
    try:
        parts = urlsplit(secret.reveal())
        if parts.scheme == "unix":
            address = parts.path
        elif parts.scheme in ("redis", "rediss") and parts.hostname:
            address = f"{parts.hostname}:{parts.port or 6379}"
    except ValueError:
        pass
    if not address:
        raise ConfigurationError(
            "url is not the URL of a Redis.", hint="Expected something like redis://user:password@redis.example:6379/0."
        )
    return secret, address
