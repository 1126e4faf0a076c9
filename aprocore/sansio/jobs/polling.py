"""Polling of jobs: what an answer says about a job, and when to ask again."""

from __future__ import annotations

import math
from collections.abc import Mapping, Sequence
from http import HTTPStatus
from typing import TYPE_CHECKING, Any, Literal

import attrs

from ...errors import DecodeError
from ..messages import Response

if TYPE_CHECKING:
    from ...catalogue.table import PollRule

__all__ = [
    "JobState",
    "JobStatus",
    "failed_parts",
    "file_interval",
    "interval_of",
    "next_poll_at",
    "parts_of",
    "status_of",
]

JobState = Literal["pending", "done", "failed", "accepted"]
"""``accepted``: Procore has taken the request, and names nothing that could be polled."""

# Seconds before the first poll, the factor by which they grow, and their bound. Procore documents an interval for one
# kind of job only; it asks integrations to poll sparingly.
_FIRST, _FACTOR, _CAP = 1.0, 1.5, 30.0
# Part of an interval that is random, so that jobs that were started together are not polled together.
_JITTER = 0.2
# Part of the timeout, and the seconds at most, that are kept for the last poll.
_LAST_PART, _LAST_SECONDS = 0.1, 2.0


@attrs.frozen
class JobStatus:
    """Status of a job after a poll."""

    state: JobState
    """``pending``, ``done``, ``failed`` or ``accepted``."""
    text: str | None = None
    """Procore's own word, such as ``in_progress``; None if its answer has none."""
    message: str | None = None
    """Procore's reason of a failure; None if its answer has none."""
    finished: int | None = None
    """Number of the job's parts that are finished; None if the answer does not list parts."""
    total: int | None = None
    """Number of the job's parts; None if the answer does not list parts."""
    retry_after: float | None = None
    """Seconds after which Procore asks to poll again; None if it does not say."""
    value: Any = attrs.field(default=None, repr=False)
    """The answer as JSON, without an envelope; None if it has no body or is a file."""

    @property
    def is_final(self) -> bool:
        """Whether another poll would say the same."""
        return self.state != "pending"


def status_of(rule: PollRule, response: Response) -> JobStatus:
    """Return what the answer of a polled operation says."""
    value = _value_of(response)
    message = next((text for path in rule.error if (text := _at(value, path)) and isinstance(text, str)), None)
    parts = parts_of(rule, value)
    final = (*rule.parts_done, *rule.parts_failed)
    status = JobStatus(
        state=_state(rule, response, value, message),
        text=next((word for path in rule.status or ("status",) if isinstance(word := _at(value, path), str)), None),
        message=message,
        finished=None if parts is None else sum(_word(part) in final for part in parts),
        total=None if parts is None else len(parts),
        retry_after=response.retry_after,
        value=value,
    )
    return status if status.state != "pending" else attrs.evolve(status, message=None)


def parts_of(rule: PollRule, value: Any) -> Sequence[Any] | None:
    """Return the parts of a job that an answer lists; None if it lists none."""
    parts = _at(value, rule.parts) if rule.parts else None
    return parts if isinstance(parts, list) else None


def failed_parts(rule: PollRule, value: Any) -> list[Any]:
    """Return the parts of a job that failed, or that were done in part."""
    return [part for part in parts_of(rule, value) or () if _word(part) in rule.parts_failed]


def interval_of(rule: PollRule, polls: int, random: float) -> float:
    """Return the seconds until the next poll, with jitter: as documented, otherwise longer after each poll.

    Args:
        rule: the rule of the polled operation.
        polls: number of polls so far.
        random: a number from 0 to 1.
    """
    return rule.every * _jitter(random) if rule.every else file_interval(polls, random)


def file_interval(polls: int, random: float) -> float:
    """Return the seconds until a file without a documented interval is polled again; see :func:`interval_of`."""
    return min(_FIRST * _FACTOR ** min(polls, 20), _CAP) * _jitter(random)


def _jitter(random: float) -> float:
    return 1 + _JITTER * (2 * random - 1)


def next_poll_at(
    polled_at: float, interval: float, retry_after: float | None, deadline: float, timeout: float
) -> float | None:
    """Return the time of the next poll; None if there is no time for another one.

    The last poll is as late as the deadline allows, but never before ``Retry-After``.

    Args:
        polled_at: time of the last poll, or of the creation of the job.
        interval: seconds between polls.
        retry_after: seconds that the last answer asked for; None if it did not.
        deadline: time at which the waiter gives up.
        timeout: seconds that it waits in all.
    """
    earliest = polled_at + (retry_after or 0.0)
    due = max(earliest, polled_at + interval)
    last = deadline - min(_LAST_SECONDS, _LAST_PART * timeout)
    if due > last:
        due = max(earliest, last)
    return due if polled_at < due < deadline or due == -math.inf else None


def _state(rule: PollRule, response: Response, value: Any, message: str | None) -> JobState:
    if not rule.status:
        if message is not None and not (rule.result and _at(value, rule.result)):
            return "failed"
        return "pending" if response.status == HTTPStatus.ACCEPTED else "done"
    words = [str(_at(value, path)).lower() for path in rule.status]
    if any(word in rule.failed for word in words):
        return "failed"
    return "done" if all(word in rule.done for word in words) else "pending"


def _value_of(response: Response) -> Any:
    if not response.body.strip():
        return None
    try:
        value = response.json()
    except DecodeError:
        return None  # a file
    return value["data"] if isinstance(value, Mapping) and "data" in value else value


def _word(part: Any) -> str:
    return str(part.get("status")).lower() if isinstance(part, Mapping) else ""


def _at(value: Any, path: str) -> Any:
    for name in path.split("."):
        value = value.get(name) if isinstance(value, Mapping) else None
    return value
