"""How a Redis is reached, whatever is kept there."""

from __future__ import annotations

from typing import Any
from urllib.parse import urlsplit

from ..errors import ConfigurationError
from ..types import Secret, kind_of

__all__ = ["checked_redis_url", "redis_client"]


def redis_client(url: Secret, *, timeout: float, decode_responses: bool) -> Any:
    """Return a client of one connection, made without I/O; ``timeout`` bounds each wait in seconds.

    It asks once: whoever asks knows when to ask again.
    """
    from redis.asyncio import Redis
    from redis.asyncio.retry import Retry
    from redis.backoff import NoBackoff

    return Redis.from_url(
        url.reveal(),
        socket_timeout=timeout,
        socket_connect_timeout=timeout,
        retry=Retry(NoBackoff(), 0),
        decode_responses=decode_responses,
        max_connections=1,
    )


def checked_redis_url(url: str | Secret) -> tuple[Secret, str]:
    """Return the URL of a Redis, which may hold a password, and what to call it in front of people.

    Raises:
        ConfigurationError: it is none.
    """
    if not isinstance(url, str | Secret):
        raise ConfigurationError(f"url must be a str, not {kind_of(url)}.")
    secret = Secret(url)
    del url
    place = ""
    try:
        parts = urlsplit(secret.reveal())
        if parts.scheme == "unix":
            place = parts.path
        elif parts.scheme in ("redis", "rediss") and parts.hostname:
            place = f"{parts.hostname}:{parts.port or 6379}"
    except ValueError:
        pass
    if not place:
        raise ConfigurationError(
            "url is not the URL of a Redis.", hint="It should look like redis://user:password@redis.example:6379/0."
        )
    return secret, place
