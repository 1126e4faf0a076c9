"""Operations that start jobs, from their 202 responses: what to poll, and what a polled answer means."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from typing import TypeAlias

import attrs

from ..catalogue.table import PollRule
from .operations import SourceJob, SourceOperation
from .overlays import OverlayError

__all__ = ["answers_at_once", "with_jobs"]

_Key: TypeAlias = tuple[str, str]

_LAST_PARAMETER = re.compile(r"/\{(\w+)\}$")
# Names of an id in a response, besides that of the polled path's parameter.
_USUAL_IDS = ("id", "uuid")
# Statuses of operations that may be done at once, and then answer the result themselves.
_AT_ONCE = frozenset({"200", "201"})


def with_jobs(operations: Iterable[SourceOperation]) -> tuple[SourceOperation, ...]:
    """Return the operations, with the jobs of those that answer 202.

    Raises:
        OverlayError: an operation answers 202, and neither the data nor an overlay says what to poll.
    """
    polled = [_with_poll_rule(operation) for operation in operations]
    by_key = {operation.key: operation for operation in polled}
    return tuple(_with_job(operation, by_key) for operation in polled)


def answers_at_once(operation: SourceOperation) -> bool:
    """Return whether an operation that starts a job may answer the result instead."""
    return bool(_AT_ONCE.intersection(operation.responses))


def _with_poll_rule(operation: SourceOperation) -> SourceOperation:
    if operation.method == "GET" and "202" in operation.responses and operation.polled is None:
        return attrs.evolve(operation, polled=PollRule())
    return operation


def _with_job(operation: SourceOperation, by_key: Mapping[_Key, SourceOperation]) -> SourceOperation:
    job = operation.job or _derived(operation, by_key)
    if job is None:
        if operation.method != "GET" and "202" in operation.responses and not operation.accepted:
            raise OverlayError(
                f"{' '.join(operation.key)} answers 202: an overlay must say what to poll, or why nothing."
            )
        return operation
    if job.poll is not None:
        target = by_key.get(job.poll)
        if target is None or target.polled is None:
            raise OverlayError(f"{' '.join(operation.key)}: {' '.join(job.poll)} can't be polled.")
        parameter = _LAST_PARAMETER.search(target.path)
        if target.key != operation.key and not target.polled.status:
            job = attrs.evolve(job, result="file")
        elif target.key != operation.key and not answers_at_once(operation):
            job = attrs.evolve(job, answered_by=target)
        if parameter is not None and f"{{{parameter[1]}}}" not in operation.path:
            job = attrs.evolve(job, ids=(parameter[1], *_USUAL_IDS))
    if "207" in operation.responses:
        job = attrs.evolve(job, result="partial")
    return attrs.evolve(operation, job=job)


def _derived(operation: SourceOperation, by_key: Mapping[_Key, SourceOperation]) -> SourceJob | None:
    """Return the job of an operation whose path, or its path and an id, can be read until the result is ready."""
    if operation.method == "GET" or "202" not in operation.responses or operation.accepted:
        return None
    below = re.compile(re.escape(operation.path) + r"(?:/\{\w+\})?")
    keys = (
        key
        for key, other in by_key.items()
        if key[0] == "GET" and "202" in other.responses and below.fullmatch(key[1]) is not None
    )
    key = next(keys, None)
    return None if key is None else SourceJob(key)
