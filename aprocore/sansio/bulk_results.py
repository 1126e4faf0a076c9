"""Results of bulk operations (207 Multi-Status): succeeded, failed and missing items.

Procore has 14 bulk operations; they respond 207 if only some items succeeded. The names in the response differ:
``success``, ``successes``, ``succeeded`` or ``entities``, and ``failed``, ``failures`` or ``errors``; with or without
an envelope. A requested item may be missing from all of them.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

import attrs

from ..errors import PartialFailureError
from .messages import Response
from .sync_matching import RowMatcher, texts_of

__all__ = ["PartialRefusal", "PartialResult", "partial_of"]

_SUCCESSES = ("succeeded", "successes", "success", "entities")
_FAILURES = ("failed", "failures", "errors")
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
    """The decoded response body."""

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
            )


def partial_of(response: Response, sent: Any) -> PartialResult:
    """Return the result of a bulk operation with the request body ``sent``.

    The requested items are those of the body, or of the one array in it: ids or objects. A 202 only means that they
    will be processed: none has succeeded or failed, and none is missing. If another success names no items, all
    succeeded; if a 207 names none, all are missing.

    Raises:
        DecodeError: the response is not JSON.
    """
    body = response.value
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
        successes, failures = _array(body, _SUCCESSES), _array(body, _FAILURES)
        if successes is not None or failures is not None:
            return successes or [], failures or []
        return _parts_of(body["data"]) if "data" in body else None
    if not isinstance(body, list):
        return None
    # An object with an id is an entry, and its errors are its own.
    parts = [_parts_of(item) if isinstance(item, Mapping) and "id" not in item else None for item in body]
    if any(part is not None for part in parts):
        found = [part for part in parts if part is not None]
        return [entry for part in found for entry in part[0]], [entry for part in found for entry in part[1]]
    return [entry for entry in body if not _has_failed(entry)], [entry for entry in body if _has_failed(entry)]


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
