"""``aprocore.batch.run``: the iterator over the results of a batch."""

from __future__ import annotations

from collections.abc import AsyncIterable, Awaitable, Callable, Iterable, Mapping
from typing import Any, Generic, Literal, TypeVar

from ..errors import ConfigurationError
from ..sansio.batches import BatchProgress, BatchSummary, Result
from ..state.batch_checkpoint import BatchCheckpoint
from ..types import kind_of
from .batch_run import BatchOptions, BatchRun, ProgressFunction
from .checkpoints import Checkpoint, checkpoint_of_run
from .closing_iterator import ClosingIterator

__all__ = ["Batch", "run"]

Input = TypeVar("Input")
Value = TypeVar("Value")


class Batch(ClosingIterator[Result[Input, Value]], Generic[Input, Value]):
    """A batch: an async iterator of results, which begins with the first of them and can be used once.

    Use it as a context manager if the loop may be left early: leaving cancels the calls in flight. Without it, this
    happens soon after the iterator is dropped.
    """

    _pickling_advice = "Pass the inputs, and run them on a session of the other process."

    def __init__(self, batch_run: BatchRun[Input, Value], checkpoint: BatchCheckpoint | None) -> None:
        """Create a batch; :func:`aprocore.batch.run` does that.

        Args:
            batch_run: its state.
            checkpoint: its checkpoint; None without one.
        """
        super().__init__(batch_run.results())
        self._run = batch_run
        self._checkpoint = checkpoint

    def __repr__(self) -> str:
        return f"<Batch: {self.progress}>"

    async def aclose(self) -> None:
        """End the batch: cancel the calls in flight, and close the checkpoint. :attr:`unfinished` has their results."""
        await super().aclose()

    @property
    def progress(self) -> BatchProgress:
        """The numbers of inputs that are done, failed, unknown and in flight, and of calls that wait."""
        return self._run.progress

    @property
    def summary(self) -> BatchSummary:
        """The numbers of results so far and the kinds of errors; ``str(batch.summary)`` is a table."""
        return self._run.counts.summary

    @property
    def unfinished(self) -> list[Result[Input, Value]]:
        """After an early end: results that were not read, and inputs whose calls were cancelled, as ``unknown``.

        A cancelled call that only reads has ``applied="no"``. Empty after a complete run.
        """
        return self._run.unfinished

    async def settle(self, result: Result[Input, Any], applied: Literal["yes", "no"]) -> None:
        """Record in the checkpoint the outcome of an input of which it was unknown.

        Args:
            result: the result of the input.
            applied: ``yes``: later runs skip the input; ``no``: the next run makes the call again.

        Raises:
            ConfigurationError: the batch has no checkpoint, or ``applied`` is something else.
        """
        if self._checkpoint is None or result.key is None:
            raise ConfigurationError("settle() needs a batch with a checkpoint.", hint="Pass checkpoint=… and key=….")
        if applied not in ("yes", "no"):
            raise ConfigurationError(f"applied must be 'yes' or 'no', got {applied!r}.")
        await self._checkpoint.settle(result.key, applied=applied == "yes")
        if self._run.ended:
            await self._checkpoint.aclose()


def run(
    call: Callable[[Input], Awaitable[Value]],
    inputs: Iterable[Input] | AsyncIterable[Input],
    *,
    concurrency: int = 16,
    ordered: bool = False,
    key: Callable[[Input], int | str] | None = None,
    checkpoint: Checkpoint | None = None,
    reads: bool = False,
    progress: ProgressFunction | None = None,
    failures: type[Exception] | tuple[type[Exception], ...] = (),
) -> Batch[Input, Value]:
    """Return the results of ``call`` for each input, as an async iterator.

    An error of aprocore fails its input only. Any other exception is taken for a mistake in the program and ends the
    run, as do ``SessionClosedError`` and an exception of ``inputs`` or ``progress``: no further call begins, those in
    flight end and their results are yielded, the failed input's too, and then the exception is raised. If the loop is
    left early or cancelled, the calls in flight are cancelled, and ``unfinished`` says what may have been applied.

    Inputs are pulled when a call can begin. At most twice ``concurrency`` inputs are in flight or have a result that
    was not read, so that the memory does not depend on the number of inputs. Calls wait for the rate limit of their
    session.

    With a checkpoint, a later run with the same inputs goes on where one was killed or left. Before each call its
    intent is recorded durably, and its outcome before the result is yielded. Inputs whose result was read (the next
    one was requested) are skipped. Inputs that took effect, but whose result was perhaps not read, are yielded again
    with ``recorded=True`` and without value. Inputs with an intent and no outcome are yielded with
    ``applied="unknown"`` and are not sent again, in each run until :meth:`Batch.settle`. Inputs whose call failed
    without effect are called again.

    Args:
        call: async function of one input, which should make one write at most: the outcome is that of the whole call.
        inputs: iterable or async iterable; an unlimited one is fine.
        concurrency: number of calls in flight at once, at least 1.
        ordered: whether results are in the order of the inputs; by default each is yielded when its call has ended.
        key: function that returns the name of an input in the checkpoint, such as its id in the source; unique in the
            batch, and the same in the next run.
        checkpoint: path of the SQLite file that is created, and kept after the end; delete it to start again. One run
            at a time can use it, on a local disk. Or a ``RedisCheckpoint``, which runs on several machines can share.
        reads: whether the calls only read: an input is then called again unless its result was read.
        progress: function, asynchronous or not, that is called with a ``BatchProgress`` at most ten times per second
            and at the end.
        failures: further classes of exceptions that fail their input only, such as those of another library.

    Raises:
        ConfigurationError: an argument is invalid; during the iteration: the checkpoint can't be used, or two inputs
            have the same key.
        ConnectionError: during the iteration: the Redis of the checkpoint can't be used.
    """
    if isinstance(inputs, Mapping | str | bytes) or not isinstance(inputs, Iterable | AsyncIterable):
        raise ConfigurationError(f"inputs must be an iterable or an async iterable, not {kind_of(inputs)}.")
    if isinstance(concurrency, bool) or not isinstance(concurrency, int) or concurrency < 1:
        raise ConfigurationError(f"concurrency must be at least 1, got {concurrency!r}.")
    for name, function in (("call", call), ("key", key), ("progress", progress)):
        if not callable(function) and (name == "call" or function is not None):
            raise ConfigurationError(f"{name} must be a function, not {kind_of(function)}.")
    if checkpoint is not None and key is None:
        raise ConfigurationError("A checkpoint needs key: a function that names each input.", hint="Pass key=….")
    state = checkpoint_of_run(checkpoint)
    options = BatchOptions(
        concurrency=concurrency,
        ordered=ordered,
        key=key,
        reads=reads,
        progress=progress,
        failures=failures if isinstance(failures, tuple) else (failures,),
    )
    return Batch(BatchRun(call, inputs, state, options), state)
