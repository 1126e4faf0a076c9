"""Base class of the iterators of batches."""

from __future__ import annotations

from collections.abc import AsyncGenerator
from types import TracebackType
from typing import Generic, Self, TypeVar

from ..pickling import Unpicklable

__all__ = ["ClosingIterator"]

T = TypeVar("T")


class ClosingIterator(Unpicklable, Generic[T]):
    """Async iterator over what a generator yields; a context manager ends it.

    The generator must not refer to this object, so that dropping it finalizes the generator.
    """

    def __init__(self, generator: AsyncGenerator[T, None]) -> None:
        self._generator = generator

    def __aiter__(self) -> Self:
        return self

    async def __anext__(self) -> T:
        return await anext(self._generator)

    async def __aenter__(self) -> Self:
        return self

    async def __aexit__(
        self, exc_type: type[BaseException] | None, exc: BaseException | None, traceback: TracebackType | None
    ) -> None:
        await self.aclose()

    async def aclose(self) -> None:
        """End the iteration, and cancel the calls in flight."""
        await self._generator.aclose()
