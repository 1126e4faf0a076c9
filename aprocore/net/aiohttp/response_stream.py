"""Streamed response body."""

from __future__ import annotations

from collections.abc import AsyncIterator, Awaitable, Callable, Iterator

from ...errors import ProcoreError, TransportError
from ...sansio.compression import CompressionError, Inflater, inflater_for
from .private_api import BROKEN

__all__ = ["ResponseStream"]


class ResponseStream(AsyncIterator[bytes]):
    """Iterator over the decoded chunks of a response body, which can be abandoned at any point."""

    def __init__(
        self,
        read: Callable[[], Awaitable[bytes]],
        encoding: str,
        translate: Callable[[Exception], Exception],
    ) -> None:
        """Create a stream.

        Args:
            read: returns the next data, or ``b""`` at the end of the body.
            encoding: content encoding of the body.
            translate: returns the error to raise for one raised by ``read``, or for a body that can't be decoded.
        """
        self._read = read
        self._encoding = encoding
        self._inflater: Inflater | None = None
        self._translate = translate
        self._chunks: Iterator[bytes] = iter(())
        self._ended = False
        self._detached = False

    def detach(self) -> None:
        """Stop reading: the connection may be used by another call from now on."""
        self._detached = True

    async def __anext__(self) -> bytes:
        # No local variable contains data of the body when an error is raised: tracebacks would show it.
        try:
            while not self._ended:
                for chunk in self._chunks:
                    if chunk:
                        return chunk
                if self._detached:
                    raise TransportError("The response was closed before the end of its body.", phase="answered")
                self._chunks = await self._next_chunks()
        except (*BROKEN, CompressionError, ProcoreError) as error:
            failure = self._translate(error)
        else:
            raise StopAsyncIteration
        raise failure

    async def _next_chunks(self) -> Iterator[bytes]:
        if self._encoding:
            # Here, not in the constructor: the head of the response is of use even if the body can't be decoded.
            self._inflater, self._encoding = inflater_for(self._encoding), ""
        data = await self._read()
        if data:
            return self._inflater.feed(data) if self._inflater is not None else iter((data,))
        if self._inflater is not None:
            self._inflater.end()
        self._ended = True
        return iter(())
