"""Sync actions (bulk upsert): any number of rows, sent in batches."""

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

import attrs

from .errors import ConfigurationError, DecodeError, ProcoreError, SyncInterruptedError
from .model import Model
from .net.steps import run_in_steps
from .pickling import Unpicklable
from .sansio.decoding import json
from .sansio.decoding.large_bodies import LARGE_BODY
from .sansio.messages import Response
from .sansio.sync import (
    MATCHED_BY,
    MAX_BATCH,
    Row,
    SyncResult,
    SyncRow,
    combined,
    effect_of,
    fields_of,
    is_repeatable,
    result_of,
    rows_of,
    was_not_processed,
)
from .types import RequestLine, kind_of

__all__ = ["Requests", "Sync"]

T = TypeVar("T")

# Type of ``Session.request``, which sends the batches.
Requests: TypeAlias = Callable[..., Awaitable[Response]]

_RESERVED_OPTIONS = frozenset({"json", "data", "into"})


class Sync(Unpicklable, Generic[T]):
    """A sync of rows. Await it, or iterate over its batches with ``async for``; it can be used once.

    ``await`` returns one ``SyncResult`` for all rows. ``async for`` yields one for each batch, in the order of the
    rows. Rows are read as they are needed to keep ``concurrency`` batches in flight; with more than one, the result of
    a batch is yielded after the following batches have been read.

    Rows that Procore rejects do not raise an error: they are in ``result.errors``. If a batch fails, or reading the
    rows fails, the batches in flight are completed, nothing more is sent, and ``SyncInterruptedError`` is raised from
    the cause. Its ``result`` lists the rows that were applied (``async for`` omits those it has already yielded), that
    may have been applied, and that were not. A ``ConfigurationError`` before anything was sent is raised unchanged. If
    the sync is cancelled, or the iteration ends early, nothing more is sent, and the outcome of the batches in flight
    is lost.

    With a ``concurrency`` above 1 Procore may apply the batches in another order.
    """

    _pickling_advice = "Pass the rows, and sync them on a session of the other process."

    _started = True  # for __del__, until __init__ has finished

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
        row_fields: Callable[[Row], Mapping[str, Any]] | None = None,
    ) -> None:
        """Create a sync, which starts when it is awaited or iterated.

        Args:
            request: function that sends a request, such as ``Session.request``.
            method: HTTP method of the operation.
            path: path of the operation.
            into: attrs class into which the entities are decoded; None leaves JSON values.
            updates: the rows.
            beside: body fields next to the rows of every batch.
            once: body fields next to the rows of the first batch only, which is sent even without rows.
            key: body field of the rows.
            batch_size: rows per call, from 1 to 1,000.
            concurrency: number of calls in flight at once.
            matched_by: fields of a row by which this operation identifies an existing record. A batch is idempotent if
                each of its rows has one: it is retried when its response is lost, unless ``options`` say otherwise.
            options: options of each call, such as ``timeout``.
            row_fields: returns a row as it is sent; by default all its fields.

        Raises:
            ConfigurationError: an argument is invalid.
        """
        if isinstance(updates, Mapping | Model | str | bytes) or not isinstance(updates, Iterable | AsyncIterable):
            raise ConfigurationError(
                f"{key} must be an iterable of rows, not {kind_of(updates)}.",
                hint="Pass a single row as a list.",
            )
        _check_number("batch_size", batch_size, MAX_BATCH)
        _check_number("concurrency", concurrency)
        for fields in (beside, once):
            if fields is not None and (not isinstance(fields, Mapping) or key in fields):
                raise ConfigurationError(f"The fields beside {key} must be a mapping without the key {key}.")
        if reserved := _RESERVED_OPTIONS.intersection(options or ()):
            raise ConfigurationError(f"{min(reserved)} can't be passed to a sync, which sets it itself.")
        self._request, self._line, self._into = request, RequestLine(method, path), into
        self._beside, self._once, self._key = beside or {}, once or {}, key
        self._row_fields = row_fields or fields_of
        self._concurrency, self._matched_by, self._options = concurrency, matched_by, dict(options or {})
        self._rows = _RowReader(updates, key, batch_size)
        # The first failure, and the step at which it occurred.
        self._failure: Exception | None = None
        self._failed_step = ""
        self._started = False

    def __repr__(self) -> str:
        return f"<Sync {self._line}, {self._rows.read_count} rows read>"

    def __del__(self) -> None:
        if not self._started:
            warnings.warn(f"The sync {self._line} was never awaited: nothing was sent.", RuntimeWarning, stacklevel=2)

    def __await__(self) -> Generator[Any, None, SyncResult[T]]:
        self._start()
        return self._gather().__await__()

    def __aiter__(self) -> AsyncGenerator[SyncResult[T], None]:
        self._start()
        return self._by_batch()

    def _start(self) -> None:
        if self._started:
            raise ConfigurationError(
                "This sync was already started, and can be used only once.", hint="Create another one."
            )
        self._started = True

    async def _gather(self) -> SyncResult[T]:
        results = [result async for result, _ in self._results()]
        if self._failure is not None:
            self._raise_interruption(results, self._failure)
        return combined(results)

    async def _by_batch(self) -> AsyncGenerator[SyncResult[T], None]:
        withheld: list[SyncResult[T]] = []
        has_yielded = False
        async with aclosing(self._results()) as results:
            async for result, failed in results:
                if withheld or failed:
                    withheld.append(result)
                else:
                    has_yielded = True
                    yield result
        if self._failure is not None:
            self._raise_interruption(withheld, self._failure, has_yielded)

    async def _results(self) -> AsyncGenerator[tuple[SyncResult[T], bool], None]:
        """Yield the result of each batch, in order, and whether it failed; after a failure no batch is started."""
        # A coroutine that is awaited directly needs no task, and stays in the caller's cancel scopes.
        start = asyncio.ensure_future if self._concurrency > 1 else _identity
        in_flight: deque[Awaitable[tuple[SyncResult[T], bool]]] = deque()
        first, more = bool(self._once), True
        try:
            while in_flight or (more and self._failure is None):
                if more and self._failure is None and len(in_flight) < self._concurrency:
                    batch = await self._read()
                    more = len(batch) == self._rows.size
                    if self._failure is None and (batch or first):
                        self._rows.pending = []
                        in_flight.append(start(self._send(batch, self._once if first else {})))
                        first = False
                    continue
                yield await in_flight.popleft()
        finally:
            tasks = [task for task in in_flight if isinstance(task, asyncio.Future)]
            for task in tasks:
                task.cancel()
            if tasks:
                await asyncio.wait(tasks)

    async def _read(self) -> list[SyncRow]:
        try:
            return await self._rows.batch()
        except Exception as error:  # the caller's iterable may raise anything
            self._record_failure(error, "reading the rows")
            return []

    async def _send(self, batch: list[SyncRow], once: Mapping[str, Any]) -> tuple[SyncResult[T], bool]:
        options = self._options
        repeatable = options.get("idempotent") or (not once and is_repeatable(batch, self._matched_by))
        if repeatable and "idempotent" not in options:
            options = {**options, "idempotent": True}
        body = {**self._beside, **once, self._key: [self._row_fields(sync_row.row) for sync_row in batch]}
        try:
            response = await self._request(self._line.method, self._line.path, json=body, **options)
            result = result_of(batch, await _value_of(response), self._row_fields)
        except Exception as error:  # hooks may raise anything
            self._record_failure(_with_row_index(error, batch, self._key, self._row_fields), "sending them")
            if was_not_processed(error, repeatable):
                return SyncResult(rows=rows_of(batch), unprocessed=batch), True
            return SyncResult(rows=rows_of(batch), unknown=batch), True
        failed = False
        if self._into is not None and result.entities:
            try:
                # Decoded from the body, as the items of a list are, so that decimals are exact.
                result.entities[:] = await _value_of(attrs.evolve(response, into=self._into, items_key="entities"))
            except DecodeError as error:
                self._record_failure(error, "reading the response")
                result.entities.clear()
                failed = True
        return result, failed

    def _record_failure(self, failure: Exception, step: str) -> None:
        if self._failure is None:
            self._failure, self._failed_step = failure, step

    def _raise_interruption(
        self, results: list[SyncResult[T]], failure: Exception, has_yielded: bool = False
    ) -> NoReturn:
        result = combined(results, [*self._rows.pending, *self._rows.rest()])
        if isinstance(failure, ConfigurationError) and not has_yielded and len(result.unprocessed) == len(result.rows):
            raise failure
        facts: dict[str, Any] = {}
        reason = f"{self._failed_step} raised {type(failure).__name__}"
        # If reading the rows raised an error of another call, its facts do not describe this one.
        if isinstance(failure, ConfigurationError if self._failed_step == "reading the rows" else ProcoreError):
            reason = failure.message.rstrip(".")
            names = ("status", "headers", "body", "request_id", "rate_limit", "attempts")
            facts = {name: getattr(failure, name) for name in names}
        raise SyncInterruptedError(
            f"The sync ended early: {reason}. Of {len(result.rows):,} rows: {result.tally()}.",
            hint="Send the rows in result.unprocessed again. Check those in result.unknown before sending them again.",
            request=self._line,
            result=result,
            applied=effect_of(result),
            **facts,
        ) from failure


class _RowReader:
    """Reader that groups rows into batches."""

    def __init__(self, rows: Iterable[Row] | AsyncIterable[Row], key: str, size: int) -> None:
        self._source = rows
        self._key = key
        self.size = size
        self._iterator: Any = None
        # Number of rows read.
        self.read_count = 0
        # Rows that were read but not sent.
        self.pending: list[SyncRow] = []

    async def batch(self) -> list[SyncRow]:
        """Return the next batch of rows; an empty list at the end."""
        if self._iterator is None:
            self._iterator = aiter(self._source) if isinstance(self._source, AsyncIterable) else iter(self._source)
        if isinstance(self._source, AsyncIterable):
            async for row in self._iterator:
                if self._add(row):
                    break
        else:
            for row in self._iterator:
                if self._add(row):
                    break
        return self.pending

    def rest(self) -> list[SyncRow]:
        """Return the unread rows if the source is a collection in memory, else an empty list."""
        rest: list[SyncRow] = []
        if isinstance(self._source, Collection) and self._iterator is not None:
            # Iterating a collection that was modified in the meantime raises an error.
            with suppress(Exception):
                rest.extend(SyncRow(index, row) for index, row in enumerate(self._iterator, self.read_count))
        return rest

    def _add(self, row: Row) -> bool:
        """Append a row to the pending ones and return whether they fill a batch."""
        self.pending.append(SyncRow(self.read_count, row))
        self.read_count += 1
        if not isinstance(row, Mapping | Model):
            raise ConfigurationError(f"Row {self.read_count - 1} of {self._key} must be a mapping, not {kind_of(row)}.")
        return len(self.pending) == self.size


async def _value_of(response: Response) -> Any:
    if len(response.body) >= LARGE_BODY:
        return await run_in_steps(response.value_in_steps())
    return response.value


def _identity(awaitable: Awaitable[T]) -> Awaitable[T]:
    return awaitable


def _check_number(name: str, number: int, maximum: int | None = None) -> None:
    if (
        isinstance(number, bool)
        or not isinstance(number, int)
        or number < 1
        or (maximum is not None and number > maximum)
    ):
        upper = f" to {maximum:,}" if maximum is not None else ""
        raise ConfigurationError(f"{name} must be an integer from 1{upper}, not {number!r}.")


def _with_row_index(
    error: Exception, batch: list[SyncRow], key: str, fields: Callable[[Row], Mapping[str, Any]]
) -> Exception:
    """Return ``error``, with the number of the row in its message if a row can't be encoded."""
    if isinstance(error, ConfigurationError):
        for sync_row in batch:
            try:
                json.encode(fields(sync_row.row))
            except ConfigurationError as encode_error:
                error.message = f"Row {sync_row.index} of {key}: {encode_error.message}"
                break
    return error
