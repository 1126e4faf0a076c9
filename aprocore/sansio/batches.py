"""Results of a batch, their counts, and the rules of what fails an input and what ends the run."""

from __future__ import annotations

from collections import Counter
from typing import Any, Generic, Literal, TypeVar

import attrs

from ..errors import AmbiguousOutcomeError, Applied, ProcoreError, SessionClosedError
from .decoding.datetimes import from_unix_time

__all__ = [
    "BatchCounts",
    "BatchProgress",
    "BatchSummary",
    "RecordedInput",
    "Result",
    "applied_of",
    "cut_off",
    "ends_run",
    "recorded_result",
]

Input = TypeVar("Input")
Value = TypeVar("Value")

# Characters of an error's message that the summary shows.
_MAX_MESSAGE = 100


@attrs.frozen
class Result(Generic[Input, Value]):
    """Outcome of one input of a batch."""

    input: Input
    """The input, as it came from ``inputs``."""
    value: Value | None = None
    """What the call returned; None if it failed, and if the outcome is from the checkpoint."""
    error: Exception | None = None
    """Why the call failed; None if it succeeded."""
    applied: Applied = "no"
    """Whether the call took effect at Procore: ``no``, ``unknown`` or ``yes``. A call that only reads takes none."""
    key: str | None = None
    """Name of the input in the checkpoint; None without ``key=``."""
    recorded: bool = False
    """Whether the outcome is from the checkpoint of an earlier run: the call was not made again."""


@attrs.frozen(kw_only=True)
class BatchProgress:
    """Progress of a batch: numbers of inputs."""

    done: int = 0
    """Inputs whose call succeeded."""
    failed: int = 0
    """Inputs whose call failed, and of which it is known whether it took effect."""
    unknown: int = 0
    """Inputs whose call may have taken effect."""
    skipped: int = 0
    """Inputs whose result an earlier run with this checkpoint has delivered."""
    in_flight: int = 0
    """Inputs whose call has begun and not ended."""
    waiting: int = 0
    """Calls that wait for Procore's rate limit."""
    waiting_until: float | None = None
    """Time at which the rate limit allows calls again, in Unix seconds; None if no call waits, or it is not known."""

    def __str__(self) -> str:
        text = f"{self.done:,} done, {self.failed:,} failed, {self.unknown:,} unknown, {self.in_flight:,} in flight"
        if self.skipped:
            text += f", {self.skipped:,} skipped"
        if self.waiting:
            until = "" if self.waiting_until is None else f" until {from_unix_time(self.waiting_until):%H:%M:%S} UTC"
            text += f", waiting for the rate limit{until}"
        return text


@attrs.frozen(kw_only=True)
class BatchSummary:
    """Numbers of results of a batch, as a table with ``str()``."""

    done: int
    """Inputs whose call succeeded."""
    failed: int
    """Inputs whose call failed, and of which it is known whether it took effect."""
    unknown: int
    """Inputs whose call may have taken effect."""
    skipped: int
    """Inputs whose result an earlier run with this checkpoint has delivered."""
    errors: tuple[tuple[str, int, str], ...]
    """For each class of errors its name, the number of inputs, and the first message; the most frequent first."""

    def __str__(self) -> str:
        lines = [f"{name:<8}{getattr(self, name):>10,}" for name in ("done", "failed", "unknown", "skipped")]
        width = max((len(name) for name, _, _ in self.errors), default=0)
        lines += [f"  {name:<{width}}{count:>8,}  {message}" for name, count, message in self.errors]
        return "\n".join(lines)


@attrs.define
class BatchCounts:
    """Counts of the results of a batch, in constant memory."""

    done: int = 0
    failed: int = 0
    unknown: int = 0
    skipped: int = 0
    errors: Counter[str] = attrs.field(factory=Counter)
    messages: dict[str, str] = attrs.field(factory=dict)

    def add(self, result: Result[Input, Value]) -> None:
        """Count a result."""
        if result.error is not None:
            name = type(result.error).__name__
            self.errors[name] += 1
            if name not in self.messages:
                self.messages[name] = " ".join(str(result.error).split())[:_MAX_MESSAGE]
        if result.applied == "unknown":
            self.unknown += 1
        elif result.error is not None:
            self.failed += 1
        else:
            self.done += 1

    @property
    def summary(self) -> BatchSummary:
        """The counts as a table."""
        errors = tuple((name, count, self.messages[name]) for name, count in self.errors.most_common())
        return BatchSummary(
            done=self.done, failed=self.failed, unknown=self.unknown, skipped=self.skipped, errors=errors
        )


@attrs.frozen
class RecordedInput:
    """What a checkpoint knows of an input."""

    state: Literal["intent", "applied", "delivered", "partial", "duplicate"]
    """``intent``: its call may have been sent; ``applied``: it took effect, and its result may not have been read;
    ``delivered``: its result was read; ``partial``: a list of which some pages were read; ``duplicate``: this run has
    already had an input with the same key.
    """
    text: str | None = None
    """Message of the error with which the call ended, None if it succeeded or has no outcome; of a ``partial`` one the
    cursor of the list.
    """


def applied_of(error: Exception, *, reads: bool) -> Applied:
    """Return whether a call that raised ``error`` took effect."""
    if reads:
        return "no"
    return error.applied if isinstance(error, ProcoreError) else "unknown"


def ends_run(error: Exception, failures: tuple[type[Exception], ...]) -> bool:
    """Return whether an error of a call ends the run, instead of failing its input."""
    if isinstance(error, failures):
        return False
    return not isinstance(error, ProcoreError) or isinstance(error, SessionClosedError)


def cut_off(batch_input: Input, key: str | None, *, reads: bool) -> Result[Input, Any]:
    """Return the result of an input whose call was cancelled, because the run ended before it."""
    message = "The run ended while the call was in flight."
    if reads:
        return Result(batch_input, error=ProcoreError(message, hint="Repeat the call."), key=key)
    error = AmbiguousOutcomeError(message, hint="Look first whether it was applied: aprocore.batch.resolve(error, …).")
    return Result(batch_input, error=error, applied="unknown", key=key)


def recorded_result(batch_input: Input, key: str, recorded: RecordedInput) -> Result[Input, Any] | None:
    """Return the result of an input that an earlier run has begun; None if it was delivered."""
    if recorded.state == "delivered":
        return None
    if recorded.state == "applied":
        error = None if recorded.text is None else ProcoreError(recorded.text, applied="yes")
        return Result(batch_input, error=error, applied="yes", key=key, recorded=True)
    message = recorded.text or "An earlier run ended before it had recorded the outcome of this call."
    hint = "It was not sent again. Look whether it was applied: aprocore.batch.resolve(error, …)."
    return Result(
        batch_input, error=AmbiguousOutcomeError(message, hint=hint), applied="unknown", key=key, recorded=True
    )
