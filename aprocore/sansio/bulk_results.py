"""Results of bulk operations: succeeded, failed and missing items.

The reference has 14 operations that respond 207 if only some items succeeded, and others that respond 200. The names in
the response differ: ``success``, ``successes``, ``succeeded`` or ``entities``, and ``failed``, ``failures`` or
``errors``; with or without an envelope. In v2 an ``error`` may be beside ``data``. A requested item may be missing from
all of them.
"""

from __future__ import annotations

import re
from collections.abc import Generator, Mapping, Sequence
from http import HTTPStatus
from typing import Any

import attrs

from ..errors import DecodeError, PartialFailureError
from .decoding.large_bodies import STEP, Steps
from .messages import Response
from .sync_matching import RowMatcher, texts_of

__all__ = [
    "PartialRefusal",
    "PartialResult",
    "check_in_steps",
    "check_parts",
    "partial_in_steps",
    "partial_of",
    "value_in_steps",
    "value_of",
]

_SUCCESSES = ("succeeded", "successes", "success", "entities")
_FAILURES = ("failed", "failures", "errors")
# Names of an error beside the data of an envelope.
_ERRORS = ("error", "errors")
# A quick test of a body, before it is decoded once more.
_MENTIONS_FAILURES = re.compile(rb'"(?:failed|failures|errors?)"')
_LONGEST_MENTION = len('"failures"')
# Values of an entry's ``status`` that mean it failed.
_FAILED = frozenset({"failed", "failure", "error"})


@attrs.frozen(kw_only=True)
class PartialRefusal:
    """A requested item that failed."""

    sent: Any = None
    """The item as sent, an id or a JSON object; None if the failure matches no sent item."""
    errors: Mapping[str, Sequence[str]] = attrs.field(factory=dict)
    """Error texts by field; those without a field are under ``"base"``."""
    raw: Any = attrs.field(default=None, repr=False)
    """The whole entry of the response as JSON."""


@attrs.frozen(kw_only=True)
class PartialResult:
    """Result of a bulk operation, per item.

    It is not an exception because some items may have succeeded, which must not be requested again.
    """

    succeeded: list[Any] = attrs.field(factory=list)
    """Succeeded items as in the response: ids, or created objects."""
    failed: list[PartialRefusal] = attrs.field(factory=list)
    """Failed items with their errors."""
    missing: list[Any] = attrs.field(factory=list)
    """Sent items that the response does not mention."""
    raw: Any = attrs.field(default=None, repr=False)
    """The decoded response body, with everything that is beside its items."""

    @property
    def ok(self) -> bool:
        """Whether nothing failed and nothing is missing."""
        return not (self.failed or self.missing)

    def raise_for_failures(self) -> None:
        """Raise ``PartialFailureError`` if an item failed or is missing."""
        if not self.ok:
            raise PartialFailureError(
                f"{len(self.failed):,} items failed; the response does not mention {len(self.missing):,}.",
                hint="See result.failed for the reasons, and check the items in result.missing.",
                result=self,
                applied="yes" if self.succeeded else "unknown" if self.missing else "no",
            )


def partial_of(response: Response, sent: Any) -> PartialResult:
    """Return the result of a bulk operation with the request body ``sent``.

    The requested items are those of the body, or of the one array in it: ids or objects. A 202 only means that they
    will be processed: none has succeeded or failed, and none is missing. If another success names no items, all
    succeeded; if a 207 names none, all are missing.

    Raises:
        DecodeError: the response is not JSON.
    """
    return _partial_result(response, sent, response.json() if response.body.strip() else response.value)


def _partial_result(response: Response, sent: Any, body: Any) -> PartialResult:
    requested, names = _requested_items(sent)
    parts = _parts_of(body)
    if parts is None:
        if response.status == 207:
            return PartialResult(missing=requested, raw=body)
        return PartialResult(succeeded=requested if response.status != 202 else [], raw=body)
    successes, failures = parts
    rows = [item if isinstance(item, Mapping) else dict.fromkeys(names, item) for item in requested]
    failed, failed_positions = _failed(failures, requested, RowMatcher(rows, names))
    missing = _missing(successes, len(requested), failed_positions, RowMatcher(rows, names))
    missing_items = [requested[position] for position in missing]
    return PartialResult(succeeded=successes, failed=failed, missing=missing_items, raw=body)


def value_of(response: Response, sent: Any) -> Any:
    """Return the value of the response to a call with the request body ``sent``.

    Raises:
        PartialFailureError: the response reports that only a part of the call succeeded: its status is 207, or it lists
            failures beside successes, or it has an error beside its data.
    """
    check_parts(response, sent)
    return response.value


def check_parts(response: Response, sent: Any) -> None:
    """Raise ``PartialFailureError`` if a response reports that only a part succeeded, as :func:`value_of` does."""
    if response.status != HTTPStatus.MULTI_STATUS and _MENTIONS_FAILURES.search(response.body) is None:
        return
    try:
        body = response.json()
    except DecodeError:
        return  # raised again for the value
    _check_decoded(response, sent, body)


def value_in_steps(response: Response, sent: Any) -> Steps:
    """Return what :func:`value_of` does, which a generator decodes in steps.

    Raises:
        PartialFailureError: as :func:`value_of` does.
    """
    yield from check_in_steps(response, sent)
    return (yield from response.value_in_steps())


def check_in_steps(response: Response, sent: Any) -> Steps:
    """Do what :func:`check_parts` does, for a body that a generator decodes in steps.

    Raises:
        PartialFailureError: as :func:`check_parts` does.
    """
    if response.status == HTTPStatus.MULTI_STATUS or (yield from _mentions_failures(response.body)):
        try:
            body = yield from response.json_in_steps()
        except DecodeError:
            return  # raised again for the value
        _check_decoded(response, sent, body)


def partial_in_steps(response: Response, sent: Any) -> Steps:
    """Return what :func:`partial_of` does, for a body that a generator decodes in steps.

    Raises:
        DecodeError: as :func:`partial_of` does.
    """
    body = yield from response.json_in_steps()
    return _partial_result(response, sent, body)


def _mentions_failures(body: bytes) -> Generator[None, None, bool]:
    for begin in range(0, len(body), STEP):
        if _MENTIONS_FAILURES.search(body, begin, begin + STEP + _LONGEST_MENTION):
            return True
        yield
    return False


def _check_decoded(response: Response, sent: Any, body: Any) -> None:
    failure = _partial_failure(response, sent, body)
    if failure is not None:
        raise failure


def _partial_failure(response: Response, sent: Any, body: Any) -> PartialFailureError | None:
    if response.status != HTTPStatus.MULTI_STATUS and not _lists_failures(body):
        return None
    result = _partial_result(response, sent, body)
    try:
        result.raise_for_failures()
    except PartialFailureError as error:
        line, reads = (response.request.line, response.request.only_reads) if response.request else (None, False)
        error.request, error.status, error.headers, error.body = line, response.status, response.headers, body
        error.request_id, error.rate_limit, error.attempts = response.request_id, response.rate_limit, response.attempts
        if reads:
            error.applied = "no"
        return error
    return None


def _lists_failures(body: Any) -> bool:
    """Return whether a body lists failures, without a status that says so."""
    if not isinstance(body, Mapping) or "id" in body:  # a record, whose fields may have any name
        return False
    if "data" in body:
        return bool(_beside_data(body)) or _lists_failures(body["data"])
    failures = next((body[name] for name in _FAILURES if isinstance(body.get(name), list)), None)
    return bool(failures) and _array(body, _SUCCESSES) is not None


def _beside_data(body: Mapping[str, Any]) -> list[Any]:
    """Return the errors beside the data of an envelope; those in ``details`` each count as one."""
    for name in _ERRORS:
        error = body.get(name)
        if error:
            details = error.get("details") if isinstance(error, Mapping) else error
            return details if isinstance(details, list) and details else [error]
    return []


def _requested_items(sent: Any) -> tuple[list[Any], tuple[str, ...]]:
    """Return the requested items, and the names under which the response may have their ids."""
    if isinstance(sent, Mapping):
        arrays = {name: value for name, value in sent.items() if isinstance(value, list | tuple)}
        name = next((name for name in arrays if name.endswith("ids")), next(iter(arrays), None))
        if name is None:
            return [], ("id",)
        singular = name.removesuffix("s").removesuffix("_id")
        return _unique(arrays[name]), (f"{singular}_id", "id") if singular != "id" else ("id",)
    return _unique(sent) if isinstance(sent, list | tuple) else [], ("id",)


def _unique(items: Sequence[Any]) -> list[Any]:
    unique: list[Any] = []
    texts: set[str] = set()
    for item in items:
        if isinstance(item, Mapping) or str(item) not in texts:
            unique.append(item)
            texts.add(str(item))
    return unique


def _parts_of(body: Any) -> tuple[list[Any], list[Any]] | None:
    """Return the successes and the failures in a body, None if it names no items."""
    if isinstance(body, Mapping):
        names = _FAILURES if "data" not in body else _FAILURES[:2]
        successes, failures = _array(body, _SUCCESSES), _array(body, names)
        if successes is not None or failures is not None:
            return successes or [], failures or []
        return _parts_of_envelope(body) if "data" in body else None
    if not isinstance(body, list):
        return None
    # An object with an id is an entry, and its errors are its own.
    parts = [_parts_of(item) if isinstance(item, Mapping) and "id" not in item else None for item in body]
    if any(part is not None for part in parts):
        found = [part for part in parts if part is not None]
        return [entry for part in found for entry in part[0]], [entry for part in found for entry in part[1]]
    return [entry for entry in body if not _has_failed(entry)], [entry for entry in body if _has_failed(entry)]


def _parts_of_envelope(body: Mapping[str, Any]) -> tuple[list[Any], list[Any]] | None:
    failures, parts = _beside_data(body), _parts_of(body["data"])
    if not failures:
        return parts
    if parts is None:
        parts = ([] if body["data"] is None else [body["data"]]), []
    return parts[0], [*parts[1], *failures]


def _array(body: Mapping[str, Any], names: Sequence[str]) -> list[Any] | None:
    return next((body[name] for name in names if isinstance(body.get(name), list)), None)


def _has_failed(entry: Any) -> bool:
    if not isinstance(entry, Mapping):
        return False
    status = entry.get("status")
    if isinstance(status, int) and status >= 400:
        return True
    return bool(entry.get("error") or entry.get("errors")) or status in _FAILED or entry.get("success") is False


def _failed(
    failures: Sequence[Any], requested: Sequence[Any], matcher: RowMatcher
) -> tuple[list[PartialRefusal], set[int]]:
    failed, positions = [], set()
    for entry in failures:
        position = matcher.take(_identified(entry))
        if position is not None:
            positions.add(position)
        sent = requested[position] if position is not None else None
        failed.append(PartialRefusal(sent=sent, errors=texts_of(entry), raw=entry))
    return failed, positions


def _missing(successes: Sequence[Any], count: int, failed: set[int], matcher: RowMatcher) -> list[int]:
    done: set[int] = set()
    unmatched = 0
    for entry in successes:
        identified = _identified(entry)
        # One entry may refer to all requested items of one user.
        positions = matcher.all_by_id(identified)
        position = matcher.take(identified) if not positions else None
        done.update(positions if position is None else (position,))
        unmatched += isinstance(entry, Mapping) and not positions and position is None
    missing = [position for position in range(count) if position not in done and position not in failed]
    # If no success matches a requested item, they are created objects with new ids, and only their count counts.
    return [] if unmatched and not done and unmatched >= len(missing) else missing


def _identified(entry: Any) -> Any:
    """Return the object that an entry refers to, with its id under the name in the request."""
    if not isinstance(entry, Mapping):
        return {"id": entry}
    # Failures of webhook triggers have the id or the whole sent item under this name.
    trigger = entry.get("trigger")
    if trigger is not None:
        return _identified(trigger)
    return {**entry, "user_id": entry["userId"]} if "userId" in entry else entry
