"""A body that the caller takes as it comes."""

from __future__ import annotations

from collections.abc import AsyncIterator, Awaitable, Callable, Iterator

from ...errors import ProcoreError, TransportError
from ...sansio.compression import CompressionError, Inflater
from .private_api import BROKEN

__all__ = ["ResponseStream"]


class ResponseStream(AsyncIterator[bytes]):
    """The body of an answer, without its encodings. It may be left at any point."""

    def __init__(
        self,
        read: Callable[[], Awaitable[bytes]],
        inflater: Inflater | None,
        translate: Callable[[Exception], Exception],
    ) -> None:
        """Make one; ``read`` returns what has come, and nothing when there is no more."""
        self._read = read
        self._inflater = inflater
        self._translate = translate
        self._made: Iterator[bytes] = iter(())
        self._ended = False
        self._left = False

    def leave(self) -> None:
        """Take nothing more: the connection may be somebody else's from now on."""
        self._left = True

    async def __anext__(self) -> bytes:
        # Nothing of the body is a variable here while it may fail: tracebacks would show it.
        try:
            while not self._ended:
                for chunk in self._made:
                    if chunk:
                        return chunk
                if self._left:
                    raise TransportError("The answer was left before its end.", phase="answered")
                self._made = await self._more()
        except (*BROKEN, CompressionError, ProcoreError) as error:
            failure = self._translate(error)
        else:
            raise StopAsyncIteration
        raise failure

    async def _more(self) -> Iterator[bytes]:
        data = await self._read()
        if data:
            return self._inflater.feed(data) if self._inflater is not None else iter((data,))
        if self._inflater is not None:
            self._inflater.end()
        self._ended = True
        return iter(())
