"""Run of a batch: workers that pull inputs, make the calls, and buffer the results."""

from __future__ import annotations

import asyncio
import inspect
import logging
from collections import deque
from collections.abc import AsyncGenerator, AsyncIterable, AsyncIterator, Awaitable, Callable, Iterable
from typing import Generic, Self, TypeAlias, TypeVar, cast

import attrs

from ..errors import ConfigurationError
from ..net.clock import SYSTEM_CLOCK
from ..net.rate_limit.limiter import Limiter
from ..net.rate_limit.wait_observer import RATE_LIMIT_WAITS
from ..net.threads import run_to_end
from ..sansio.batches import BatchCounts, BatchProgress, Result, applied_of, cut_off, ends_run, recorded_result
from ..state.batch_checkpoint import BatchCheckpoint

__all__ = ["BatchOptions", "BatchRun", "ProgressFunction"]

Input = TypeVar("Input")
Value = TypeVar("Value")

ProgressFunction: TypeAlias = Callable[[BatchProgress], Awaitable[None] | None]
"""Function that is called with the progress of a batch."""

_log = logging.getLogger("aprocore.batch")

# Seconds between two calls of the progress function.
INTERVAL: float = 0.1


@attrs.frozen(kw_only=True)
class BatchOptions(Generic[Input]):
    """Options of a batch."""

    concurrency: int
    ordered: bool
    key: Callable[[Input], int | str] | None
    reads: bool
    progress: ProgressFunction | None
    failures: tuple[type[Exception], ...]


class BatchRun(Generic[Input, Value]):
    """State of a run, apart from the iterator, so that its tasks do not keep an abandoned iterator alive."""

    def __init__(
        self,
        call: Callable[[Input], Awaitable[Value]],
        inputs: Iterable[Input] | AsyncIterable[Input],
        checkpoint: BatchCheckpoint | None,
        options: BatchOptions[Input],
    ) -> None:
        self._call = call
        self._inputs = inputs
        self._checkpoint = checkpoint
        self._options = options
        self.counts: BatchCounts = BatchCounts()
        self.unfinished: list[Result[Input, Value]] = []
        self.ended: bool = False
        # Results that were not read yet: those of the next inputs in order, or in the order in which they ended.
        self._ready: deque[Result[Input, Value]] = deque()
        # With `ordered`: results of later inputs, and None for those that are skipped.
        self._later: dict[int, Result[Input, Value] | None] = {}
        self._next_index = 0
        # Results of inputs whose calls were cancelled, or whose outcome was being recorded then.
        self._cut: dict[int, Result[Input, Value]] = {}
        # Bounds the inputs that were pulled and whose results were not read.
        self._window = asyncio.Semaphore(2 * options.concurrency)
        self._pulling = asyncio.Lock()
        self._pulled = 0
        self._in_flight = 0
        self._waits: dict[Limiter, int] = {}
        self._no_more = False
        self._stopping = False
        self._failure: Exception | None = None
        self._workers: set[asyncio.Task[None]] = set()
        # Not the size of the set: an eager task may have ended before it is in it.
        self._working = options.concurrency
        # Workers that make no call: they are cancelled when nothing more is to be pulled because of an error.
        self._idle: set[asyncio.Task[None]] = set()
        self._changed = asyncio.Event()
        self._progressed = asyncio.Event()

    @property
    def progress(self) -> BatchProgress:
        """The current progress."""
        opens = [limiter.opens_at for limiter in self._waits]
        return BatchProgress(
            done=self.counts.done,
            failed=self.counts.failed,
            unknown=self.counts.unknown,
            skipped=self.counts.skipped,
            in_flight=self._in_flight,
            waiting=sum(self._waits.values()),
            waiting_until=min((time for time in opens if time is not None), default=None),
        )

    async def results(self) -> AsyncGenerator[Result[Input, Value], None]:
        """Run the batch, and yield the results."""
        reporter: asyncio.Task[None] | None = None
        try:
            if self._checkpoint is not None:
                await self._checkpoint.open()
            source = aiter(self._inputs) if isinstance(self._inputs, AsyncIterable) else _AsyncInputs(self._inputs)
            self._workers = {asyncio.create_task(self._work(source)) for _ in range(self._options.concurrency)}
            if self._options.progress is not None:
                reporter = asyncio.create_task(self._report(self._options.progress))
            while (result := await self._next()) is not None:
                yield result
                # The caller has processed it, because it asks for the next one.
                await self._deliver(result)
                self._window.release()
            if self._failure is None and self._checkpoint is not None:
                await self._checkpoint.flush()
            if self._failure is not None:
                raise self._failure
        finally:
            await run_to_end(self._stop(reporter))

    async def _next(self) -> Result[Input, Value] | None:
        """Return the next result; None when all have been returned."""
        while not self._ready:
            if not self._working:
                if not self._later:
                    return None
                # Some inputs before these were not begun, because the run failed.
                self._ready.extend(result for _, result in sorted(self._later.items()) if result is not None)
                self._later.clear()
                continue
            self._changed.clear()
            await self._changed.wait()
        return self._ready.popleft()

    async def _deliver(self, result: Result[Input, Value]) -> None:
        if self._checkpoint is not None and result.key is not None:
            reads = self._options.reads
            if result.applied == "yes" or (reads and result.error is None):
                await self._checkpoint.deliver(result.key, read=reads and not result.recorded)

    # -- workers ------------------------------------------------------------------------------------------------------

    async def _work(self, source: AsyncIterator[Input]) -> None:
        task = cast("asyncio.Task[None]", asyncio.current_task())
        RATE_LIMIT_WAITS.set(self)
        self._idle.add(task)
        try:
            while True:
                await self._window.acquire()
                async with self._pulling:
                    if self._no_more:
                        break
                    try:
                        batch_input = await anext(source)
                    except StopAsyncIteration:
                        self._no_more = True
                        break
                    index, self._pulled = self._pulled, self._pulled + 1
                await self._process(task, index, batch_input)
        except asyncio.CancelledError:
            if not self._stopping:
                # Other than by an error of this run, which this one does not replace.
                self._fail(RuntimeError("A task of the batch was cancelled by the program."))
        except Exception as error:
            self._fail(error)
        finally:
            # Wakes the next worker that waits for the window, to find that there are no more inputs.
            self._window.release()
            self._idle.discard(task)
            self._working -= 1
            self._changed.set()

    async def _process(self, task: asyncio.Task[None], index: int, batch_input: Input) -> None:
        key = self._key_of(batch_input)
        if self._checkpoint is not None and key is not None:
            recorded = await self._checkpoint.begin(key, reads=self._options.reads)
            if recorded is not None:
                if recorded.state == "duplicate":
                    raise ConfigurationError(
                        f"Two inputs of the batch have the key {key!r}.", hint="Return another key for each input."
                    )
                self._end(index, recorded_result(batch_input, key, recorded))
                return
        self._idle.discard(task)
        self._in_flight += 1
        self._progressed.set()
        try:
            result, failure = await self._make_call(batch_input, key)
        except asyncio.CancelledError:
            self._cut[index] = cut_off(batch_input, key, reads=self._options.reads)
            raise
        finally:
            self._in_flight -= 1
        if self._checkpoint is not None and key is not None and not self._options.reads:
            try:
                await self._checkpoint.end(key, result.applied, result.error)
            except asyncio.CancelledError:
                # Recorded all the same.
                self._cut[index] = result
                raise
            except Exception:
                self._end(index, result)
                raise
        self._end(index, result)
        if failure is not None:
            raise failure
        self._idle.add(task)

    async def _make_call(self, batch_input: Input, key: str | None) -> tuple[Result[Input, Value], Exception | None]:
        """Make the call of an input, and return its result, and the error if that ends the run."""
        reads = self._options.reads
        try:
            value = await self._call(batch_input)
        except asyncio.CancelledError:
            task = asyncio.current_task()
            if task is not None and task.cancelling():
                raise
            failure = RuntimeError("The call of an input cancelled itself.")
            return Result(batch_input, error=failure, applied=applied_of(failure, reads=reads), key=key), failure
        except Exception as error:
            result: Result[Input, Value] = Result(
                batch_input, error=error, applied=applied_of(error, reads=reads), key=key
            )
            return result, error if ends_run(error, self._options.failures) else None
        return Result(batch_input, value, applied="no" if reads else "yes", key=key), None

    def _key_of(self, batch_input: Input) -> str | None:
        if self._options.key is None:
            return None
        key = self._options.key(batch_input)
        if isinstance(key, bool) or not isinstance(key, int | str):
            raise ConfigurationError(f"key must return an int or a str, got {key!r}.")
        return str(key)

    def _end(self, index: int, result: Result[Input, Value] | None) -> None:
        """Make the result of an input available; None for an input that is skipped."""
        if result is None:
            self.counts.skipped += 1
            self._window.release()
        else:
            self.counts.add(result)
        if self._options.ordered:
            self._later[index] = result
            while self._next_index in self._later:
                following = self._later.pop(self._next_index)
                self._next_index += 1
                if following is not None:
                    self._ready.append(following)
        elif result is not None:
            self._ready.append(result)
        self._changed.set()
        self._progressed.set()

    def _fail(self, error: Exception) -> None:
        """End the run with ``error``, when the calls in flight have ended."""
        self._no_more = True
        if self._failure is None:
            self._failure = error
            for task in self._idle:
                task.cancel()
        self._changed.set()

    # -- progress -----------------------------------------------------------------------------------------------------

    def begin(self, limiter: Limiter) -> None:
        """Count a call that waits for the rate limit."""
        self._waits[limiter] = self._waits.get(limiter, 0) + 1
        self._progressed.set()

    def end(self, limiter: Limiter) -> None:
        """Count a call that no longer waits for the rate limit."""
        self._waits[limiter] -= 1
        if not self._waits[limiter]:
            del self._waits[limiter]
        self._progressed.set()

    async def _report(self, progress: ProgressFunction) -> None:
        try:
            while True:
                await self._progressed.wait()
                self._progressed.clear()
                await _called(progress, self.progress)
                await SYSTEM_CLOCK.sleep(INTERVAL)
        except Exception as error:
            self._fail(error)

    # -- the end ------------------------------------------------------------------------------------------------------

    async def _stop(self, reporter: asyncio.Task[None] | None) -> None:
        """Cancel what is in flight, collect the results that were not read, and close what was opened."""
        self._stopping = True
        for task in self._workers:
            task.cancel()
        if self._workers:
            await asyncio.wait(self._workers)
        cut = [result for _, result in sorted(self._cut.items())]
        for result in cut:
            self.counts.add(result)
        if unknown := sum(result.applied == "unknown" for result in cut):
            _log.warning("The batch was left early: %d inputs may have been applied; see its `unfinished`", unknown)
        later = [result for _, result in sorted(self._later.items()) if result is not None]
        self.unfinished = [*self._ready, *later, *cut]
        self._ready.clear()
        self._later.clear()
        if self._checkpoint is not None:
            await self._checkpoint.aclose()
        self.ended = True
        if reporter is not None:
            reporter.cancel()
            await asyncio.wait({reporter})
            if self._options.progress is not None and self._failure is None:
                await _called(self._options.progress, self.progress)


class _AsyncInputs(Generic[Input]):
    """Async iterator over the inputs of an iterable."""

    def __init__(self, inputs: Iterable[Input]) -> None:
        self._inputs = iter(inputs)

    def __aiter__(self) -> Self:
        return self

    async def __anext__(self) -> Input:
        for batch_input in self._inputs:
            return batch_input
        raise StopAsyncIteration


async def _called(progress: ProgressFunction, value: BatchProgress) -> None:
    called = progress(value)
    if inspect.isawaitable(called):
        await called
