"""The beginning of a body, where the rest may not be worth the wait."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator

__all__ = ["beginning_of"]


async def beginning_of(chunks: AsyncIterator[bytes], length: int, seconds: float) -> bytes:
    """Return what comes of a body within ``seconds``, and not much more than ``length`` bytes of it."""
    body = bytearray()
    limit = asyncio.timeout(max(0.0, seconds))
    try:
        async with limit:
            async for chunk in chunks:
                body += chunk
                if len(body) > length:
                    break
    except TimeoutError:
        if not limit.expired():
            raise  # the connection's
    return bytes(body)
