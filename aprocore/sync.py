"""Sync actions over a session: any number of rows, batch after batch."""

from __future__ import annotations

import asyncio
import warnings
from collections import deque
from collections.abc import (
    AsyncGenerator,
    AsyncIterable,
    Awaitable,
    Callable,
    Collection,
    Generator,
    Iterable,
    Mapping,
)
from contextlib import aclosing, suppress
from typing import Any, Generic, NoReturn, TypeAlias, TypeVar

from .errors import ConfigurationError, DecodeError, ProcoreError, SyncInterruptedError
from .model import Model
from .sansio.decoding import json
from .sansio.messages import Response
from .sansio.sync import (
    MATCHED_BY,
    MAX_BATCH,
    Row,
    SyncResult,
    SyncRow,
    combined,
    fields_of,
    is_repeatable,
    result_of,
    rows_of,
    was_not_processed,
)
from .types import RequestLine, kind_of

__all__ = ["Requests", "Sync"]

T = TypeVar("T")

# What sends: ``Session.request``.
Requests: TypeAlias = Callable[..., Awaitable[Response]]

_OURS = frozenset({"json", "data", "into"})


class Sync(Generic[T]):
    """Rows on their way to a sync action: ``await`` it, or go through its batches with ``async for``.

    ``await`` gives one ``SyncResult`` for all rows. ``async for`` gives one for each batch, in the order of the rows.
    Rows are read as they are needed, so that ``concurrency`` batches are under way: with more than one, the result of a
    batch comes when the next ones have been read.

    Rows that Procore refuses are no exception: they are in ``result.errors``. Where a batch fails, or reading the rows
    does, what is under way is finished, nothing more is sent, and ``SyncInterruptedError`` is raised from the cause:
    its ``result`` says which rows are applied (``async for`` leaves out what it has given before), which may be
    and which are not. A ``ConfigurationError`` before anything was sent is raised as it stands. When it is cancelled,
    or left, nothing more is sent, and nobody learns what became of the batches that were under way.

    With a ``concurrency`` above 1 Procore may apply the batches in another order.
    """

    _begun = True  # until it is made

    def __init__(
        self,
        request: Requests,
        method: str,
        path: str,
        into: type[T] | None,
        updates: Iterable[Row] | AsyncIterable[Row],
        *,
        beside: Mapping[str, Any] | None = None,
        once: Mapping[str, Any] | None = None,
        key: str = "updates",
        batch_size: int = MAX_BATCH,
        concurrency: int = 1,
        matched_by: Collection[str] = MATCHED_BY,
        options: Mapping[str, Any] | None = None,
    ) -> None:
        """Make a sync, which begins when it is awaited or gone through, once.

        Args:
            request: sends, as ``Session.request``.
            method: of the operation.
            path: of the operation.
            into: the attrs class of its entities; None leaves them as they come.
            updates: the rows.
            beside: fields that go beside the rows with every batch.
            once: fields that go beside the rows of the first batch alone, which is sent even where there are no rows.
            key: the field that has the rows.
            batch_size: how many rows go with one call, from 1 to 1,000.
            concurrency: how many calls are under way at once.
            matched_by: by which fields of a row this operation finds what it is about. A batch whose every row has one
                is sent again when its answer is lost, unless ``options`` say otherwise.
            options: what else each call is given, as ``timeout``.

        Raises:
            ConfigurationError: these cannot work.
        """
        if isinstance(updates, Mapping | Model | str | bytes) or not isinstance(updates, Iterable | AsyncIterable):
            raise ConfigurationError(
                f"{key} must be an iterable of rows, not {kind_of(updates)}.",
                hint="Put a single row into a list.",
            )
        _check_number("batch_size", batch_size, MAX_BATCH)
        _check_number("concurrency", concurrency)
        for fields in (beside, once):
            if fields is not None and (not isinstance(fields, Mapping) or key in fields):
                raise ConfigurationError(f"What goes beside {key} must be a mapping without {key}.")
        if taken := _OURS.intersection(options or ()):
            raise ConfigurationError(f"{min(taken)} cannot be given: a sync makes its own.")
        self._request, self._line, self._into = request, RequestLine(method, path), into
        self._beside, self._once, self._key = beside or {}, once or {}, key
        self._concurrency, self._matched_by, self._options = concurrency, matched_by, dict(options or {})
        self._rows = _Rows(updates, key, batch_size)
        # What went wrong first, and at what.
        self._failure: Exception | None = None
        self._failed_at = ""
        self._begun = False

    def __repr__(self) -> str:
        return f"<Sync {self._line}, {self._rows.taken} rows read>"

    def __del__(self) -> None:
        if not self._begun:
            warnings.warn(f"The sync {self._line} was never awaited: nothing was sent.", RuntimeWarning, stacklevel=2)

    def __await__(self) -> Generator[Any, None, SyncResult[T]]:
        self._begin()
        return self._gather().__await__()

    def __aiter__(self) -> AsyncGenerator[SyncResult[T], None]:
        self._begin()
        return self._by_batch()

    def _begin(self) -> None:
        if self._begun:
            raise ConfigurationError("This sync was begun before; each is sent once.", hint="Make another one.")
        self._begun = True

    async def _gather(self) -> SyncResult[T]:
        results = [result async for result, _ in self._results()]
        if self._failure is not None:
            self._raise_interruption(results, self._failure)
        return combined(results)

    async def _by_batch(self) -> AsyncGenerator[SyncResult[T], None]:
        kept: list[SyncResult[T]] = []
        given = False
        async with aclosing(self._results()) as results:
            async for result, failed in results:
                if kept or failed:
                    kept.append(result)
                else:
                    given = True
                    yield result
        if self._failure is not None:
            self._raise_interruption(kept, self._failure, given)

    async def _results(self) -> AsyncGenerator[tuple[SyncResult[T], bool], None]:
        """Yield what became of each batch, in order, and whether it failed; after that nothing more is begun."""
        # A coroutine that is awaited right here needs no task, and sees the cancel scopes of the caller's.
        begin = asyncio.ensure_future if self._concurrency > 1 else _as_it_is
        under_way: deque[Awaitable[tuple[SyncResult[T], bool]]] = deque()
        first, more = bool(self._once), True
        try:
            while under_way or (more and self._failure is None):
                if more and self._failure is None and len(under_way) < self._concurrency:
                    batch = await self._read()
                    more = len(batch) == self._rows.size
                    if self._failure is None and (batch or first):
                        self._rows.held = []
                        under_way.append(begin(self._send(batch, self._once if first else {})))
                        first = False
                    continue
                yield await under_way.popleft()
        finally:
            left = [each for each in under_way if isinstance(each, asyncio.Future)]
            for each in left:
                each.cancel()
            if left:
                await asyncio.wait(left)

    async def _read(self) -> list[SyncRow]:
        try:
            return await self._rows.batch()
        except Exception as error:  # the rows may be read from anywhere
            self._note(error, "reading the rows")
            return []

    async def _send(self, batch: list[SyncRow], once: Mapping[str, Any]) -> tuple[SyncResult[T], bool]:
        options = self._options
        repeatable = options.get("idempotent") or (not once and is_repeatable(batch, self._matched_by))
        if repeatable and "idempotent" not in options:
            options = {**options, "idempotent": True}
        body = {**self._beside, **once, self._key: [fields_of(each.row) for each in batch]}
        try:
            response = await self._request(self._line.method, self._line.path, json=body, **options)
            result = result_of(batch, response.value)
        except Exception as error:  # hooks may raise anything
            self._note(_pointed_out(error, batch, self._key), "sending them")
            if was_not_processed(error, repeatable):
                return SyncResult(rows=rows_of(batch), unprocessed=batch), True
            return SyncResult(rows=rows_of(batch), unknown=batch), True
        failed = False
        if self._into is not None:
            try:
                result.entities[:] = json.structure(result.entities, self._into)
            except DecodeError as error:
                error.request, error.status, error.request_id = self._line, response.status, response.request_id
                self._note(error, "reading the answer")
                result.entities.clear()
                failed = True
        return result, failed

    def _note(self, failure: Exception, at: str) -> None:
        if self._failure is None:
            self._failure, self._failed_at = failure, at

    def _raise_interruption(self, results: list[SyncResult[T]], failure: Exception, given: bool = False) -> NoReturn:
        result = combined(results, [*self._rows.held, *self._rows.rest()])
        if isinstance(failure, ConfigurationError) and not given and len(result.unprocessed) == len(result.rows):
            raise failure
        facts: dict[str, Any] = {}
        told = f"{self._failed_at} raised {type(failure).__name__}"
        # An error of another call, from which the rows come, tells nothing of this one.
        if isinstance(failure, ConfigurationError if self._failed_at == "reading the rows" else ProcoreError):
            told = failure.message.rstrip(".")
            names = ("status", "headers", "body", "request_id", "rate_limit", "attempts")
            facts = {name: getattr(failure, name) for name in names}
        raise SyncInterruptedError(
            f"The sync ended early: {told}. Of {len(result.rows):,} rows: {result.tally()}.",
            hint="Send those in result.unprocessed again, and look up those in result.unknown first.",
            request=self._line,
            result=result,
            **facts,
        ) from failure


class _Rows:
    """Rows as they are read."""

    def __init__(self, rows: Iterable[Row] | AsyncIterable[Row], key: str, size: int) -> None:
        self._source = rows
        self._key = key
        self.size = size
        self._iterator: Any = None
        # How many were read.
        self.taken = 0
        # Those that were read and not sent.
        self.held: list[SyncRow] = []

    async def batch(self) -> list[SyncRow]:
        """Return the next rows, none at the end."""
        if self._iterator is None:
            self._iterator = aiter(self._source) if isinstance(self._source, AsyncIterable) else iter(self._source)
        if isinstance(self._source, AsyncIterable):
            async for row in self._iterator:
                if self._hold(row):
                    break
        else:
            for row in self._iterator:
                if self._hold(row):
                    break
        return self.held

    def rest(self) -> list[SyncRow]:
        """Return the rows that were never read, where they are in memory anyway."""
        rest: list[SyncRow] = []
        if isinstance(self._source, Collection) and self._iterator is not None:
            # One that changed on the way cannot be gone through any further.
            with suppress(Exception):
                rest.extend(SyncRow(index, row) for index, row in enumerate(self._iterator, self.taken))
        return rest

    def _hold(self, row: Row) -> bool:
        """Add a row to those that are held, and tell whether that makes a batch."""
        self.held.append(SyncRow(self.taken, row))
        self.taken += 1
        if not isinstance(row, Mapping | Model):
            raise ConfigurationError(f"Row {self.taken - 1} of {self._key} must be a mapping, not {kind_of(row)}.")
        return len(self.held) == self.size


def _as_it_is(awaitable: Awaitable[T]) -> Awaitable[T]:
    return awaitable


def _check_number(name: str, number: int, most: int | None = None) -> None:
    if isinstance(number, bool) or not isinstance(number, int) or number < 1 or (most is not None and number > most):
        upper = f" to {most:,}" if most is not None else ""
        raise ConfigurationError(f"{name} must be a number from 1{upper}, not {number!r}.")


def _pointed_out(error: Exception, batch: list[SyncRow], key: str) -> Exception:
    """Name the row that cannot be sent, where that is what is wrong."""
    if isinstance(error, ConfigurationError):
        for each in batch:
            try:
                json.encode(fields_of(each.row))
            except ConfigurationError as wrong:
                error.message = f"Row {each.index} of {key}: {wrong.message}"
                break
    return error
