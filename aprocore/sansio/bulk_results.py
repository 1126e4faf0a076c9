"""Bulk operations: what an answer says about each of the things that were asked for, and about which it says nothing.

Procore's are 14, and answer 207 where only some of it was done. The names in the answer differ: ``success``,
``successes``, ``succeeded`` or ``entities`` beside ``failed``, ``failures`` or ``errors``; with or without an envelope.
What was asked for may be missing from all of them.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

import attrs

from ..errors import PartialFailureError
from .messages import Response
from .sync_matching import Joining, texts_of

__all__ = ["PartialRefusal", "PartialResult", "partial_of"]

_SUCCESSES = ("succeeded", "successes", "success", "entities")
_FAILURES = ("failed", "failures", "errors")
# How an entry's own status says that it failed.
_FAILED = frozenset({"failed", "failure", "error"})


@attrs.frozen(kw_only=True)
class PartialRefusal:
    """One of the things asked for, which was not done."""

    sent: Any = None
    """What was sent, an id or a JSON object; None where what Procore says fits nothing that was."""
    errors: Mapping[str, Sequence[str]] = attrs.field(factory=dict)
    """Texts by field; those that name no field stand under ``"base"``."""
    raw: Any = attrs.field(default=None, repr=False)
    """The whole entry, undecoded."""


@attrs.frozen(kw_only=True)
class PartialResult:
    """What became of each of the things that were asked for at once.

    A result and no error, as part of it may be done: an exception would lose that, and have it asked for again.
    """

    succeeded: list[Any] = attrs.field(factory=list)
    """What was done, as the answer has it: ids, or what was made."""
    failed: list[PartialRefusal] = attrs.field(factory=list)
    missing: list[Any] = attrs.field(factory=list)
    """What was sent and the answer says nothing about."""
    raw: Any = attrs.field(default=None, repr=False)
    """The answer, decoded."""

    @property
    def ok(self) -> bool:
        """Whether nothing failed and nothing is missing."""
        return not (self.failed or self.missing)

    def raise_for_failures(self) -> None:
        """Raise ``PartialFailureError`` where something failed or is missing."""
        if not self.ok:
            raise PartialFailureError(
                f"{len(self.failed):,} failed, and the answer says nothing about {len(self.missing):,}.",
                hint="See result.failed for the reasons, and look up what is in result.missing.",
                result=self,
            )


def partial_of(response: Response, sent: Any) -> PartialResult:
    """Return what an answer says about each of the things in the body that was sent.

    Those are the items of the body, or of the one array in it: ids, or objects. A 202 tells only that all will be
    looked at: nothing has succeeded, failed or is missing. Another success that names nothing in particular is one of
    everything; a 207 is not.

    Raises:
        DecodeError: the answer is no JSON.
    """
    body = response.value
    asked, names = _asked_for(sent)
    parts = _parts_of(body)
    if parts is None:
        if response.status == 207:
            return PartialResult(missing=asked, raw=body)
        return PartialResult(succeeded=asked if response.status != 202 else [], raw=body)
    successes, failures = parts
    rows = [each if isinstance(each, Mapping) else dict.fromkeys(names, each) for each in asked]
    failed, refused = _failed(failures, asked, Joining(rows, names))
    missing = _missing(successes, len(asked), refused, Joining(rows, names))
    return PartialResult(succeeded=successes, failed=failed, missing=[asked[place] for place in missing], raw=body)


def _asked_for(sent: Any) -> tuple[list[Any], tuple[str, ...]]:
    """Return what was asked for, and the names under which its ids may come back."""
    if isinstance(sent, Mapping):
        arrays = {name: value for name, value in sent.items() if isinstance(value, list | tuple)}
        name = next((name for name in arrays if name.endswith("ids")), next(iter(arrays), None))
        if name is None:
            return [], ("id",)
        one = name.removesuffix("s").removesuffix("_id")
        return _each_once(arrays[name]), (f"{one}_id", "id") if one != "id" else ("id",)
    return _each_once(sent) if isinstance(sent, list | tuple) else [], ("id",)


def _each_once(asked: Sequence[Any]) -> list[Any]:
    seen: list[Any] = []
    texts: set[str] = set()
    for each in asked:
        if isinstance(each, Mapping) or str(each) not in texts:
            seen.append(each)
            texts.add(str(each))
    return seen


def _parts_of(body: Any) -> tuple[list[Any], list[Any]] | None:
    """Return the successes and the failures that an answer tells of, None where it tells of none in particular."""
    if isinstance(body, Mapping):
        successes, failures = _array(body, _SUCCESSES), _array(body, _FAILURES)
        if successes is not None or failures is not None:
            return successes or [], failures or []
        return _parts_of(body["data"]) if "data" in body else None
    if not isinstance(body, list):
        return None
    # What has an id is an entry, and what it calls errors are its own.
    parts = [_parts_of(each) if isinstance(each, Mapping) and "id" not in each else None for each in body]
    if any(part is not None for part in parts):
        told = [part for part in parts if part is not None]
        return [each for part in told for each in part[0]], [each for part in told for each in part[1]]
    return [each for each in body if not _has_failed(each)], [each for each in body if _has_failed(each)]


def _array(body: Mapping[str, Any], names: Sequence[str]) -> list[Any] | None:
    return next((body[name] for name in names if isinstance(body.get(name), list)), None)


def _has_failed(entry: Any) -> bool:
    if not isinstance(entry, Mapping):
        return False
    status = entry.get("status")
    if isinstance(status, int) and status >= 400:
        return True
    return bool(entry.get("error") or entry.get("errors")) or status in _FAILED or entry.get("success") is False


def _failed(failures: Sequence[Any], asked: Sequence[Any], joining: Joining) -> tuple[list[PartialRefusal], set[int]]:
    failed, places = [], set()
    for entry in failures:
        place = joining.take(_identified(entry))
        if place is not None:
            places.add(place)
        sent = asked[place] if place is not None else None
        failed.append(PartialRefusal(sent=sent, errors=texts_of(entry), raw=entry))
    return failed, places


def _missing(successes: Sequence[Any], number: int, refused: set[int], joining: Joining) -> list[int]:
    done: set[int] = set()
    strangers = 0
    for entry in successes:
        identified = _identified(entry)
        # One entry may speak of all that was asked for about one user.
        places = joining.all_by_id(identified)
        place = joining.take(identified) if not places else None
        done.update(places if place is None else (place,))
        strangers += isinstance(entry, Mapping) and not places and place is None
    missing = [place for place in range(number) if place not in done and place not in refused]
    # Where none of the successes is known, they are what was made, and have ids of their own: only their number counts.
    return [] if strangers and not done and strangers >= len(missing) else missing


def _identified(entry: Any) -> Any:
    """Return an entry as the object that it is about, with its id under the name that it was sent by."""
    if not isinstance(entry, Mapping):
        return {"id": entry}
    # Failures with webhooks' triggers have the id of one, or all that was sent, under this name.
    trigger = entry.get("trigger")
    if trigger is not None:
        return _identified(trigger)
    return {**entry, "user_id": entry["userId"]} if "userId" in entry else entry
