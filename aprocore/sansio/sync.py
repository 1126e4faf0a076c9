"""Sync actions: which rows go together, and what an answer says about each of them.

https://developers.procore.com/documentation/using-sync-actions: a row with an ``id`` or an ``origin_id`` updates what
has it (an ``origin_id`` that nothing has yet creates it), one with neither creates something new. The answer is always
200, ``{"entities": [...], "errors": [...]}``; an entry of ``errors`` is the row as it was sent, and its ``errors``.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping, Sequence
from typing import Any, Generic, TypeAlias, TypeVar

import attrs

from ..errors import (
    AmbiguousOutcomeError,
    AuthError,
    ConfigurationError,
    DeadlineExceededError,
    DecodeError,
    PartialFailureError,
    RateLimitedError,
    ResponseError,
    SessionClosedError,
    TransportError,
)
from ..model import Model
from .sync_matching import Joining, id_of, texts_of

__all__ = [
    "MATCHED_BY",
    "MAX_BATCH",
    "Row",
    "SyncRefusal",
    "SyncResult",
    "SyncRow",
    "combined",
    "fields_of",
    "is_repeatable",
    "result_of",
    "rows_of",
    "was_not_processed",
]

T = TypeVar("T")

MAX_BATCH = 1000
"""Most rows of one call: https://developers.procore.com/documentation/using-sync-actions."""
MATCHED_BY = ("id", "origin_id")
"""What tells a row from others, in the order in which Procore looks at it."""

Row: TypeAlias = Mapping[str, Any] | Model
"""What a caller gives: a JSON object, or a model that is to be as it is now."""


def _counted(values: Sequence[Any]) -> str:
    return f"<{len(values)}>"


@attrs.frozen
class SyncRow:
    """A row of the input."""

    index: int
    """Its number in the input, from 0."""
    row: Row = attrs.field(repr=False)
    """As it was given."""


@attrs.frozen(kw_only=True)
class SyncRefusal:
    """A row that Procore refused."""

    index: int | None = None
    """The row's number in the input, from 0; None where what Procore says fits no row."""
    row: Row | None = attrs.field(default=None, repr=False)
    """As it was given."""
    errors: Mapping[str, Sequence[str]] = attrs.field(factory=dict)
    """Texts by field; those that name no field stand under ``"base"``."""
    raw: Any = attrs.field(default=None, repr=False)
    """The whole entry, undecoded."""


@attrs.frozen(kw_only=True)
class SyncResult(Generic[T]):
    """What became of the rows of one batch, or of all."""

    rows: range
    """The numbers of the rows that this is about."""
    entities: list[T] = attrs.field(factory=list, repr=_counted)
    """What was created or updated, as it is now."""
    errors: list[SyncRefusal] = attrs.field(factory=list)
    """What was refused. One that fits no row (``index`` is None) makes rows ``unknown``, as it is about one of them."""
    unknown: list[SyncRow] = attrs.field(factory=list, repr=_counted)
    """Rows that may have been applied: their answer was lost, or says nothing about them."""
    unprocessed: list[SyncRow] = attrs.field(factory=list, repr=_counted)
    """Rows that were not applied and not looked at either: not sent, or in a batch that was refused as a whole."""

    @property
    def ok(self) -> bool:
        """Whether every row was applied."""
        return not (self.errors or self.unknown or self.unprocessed)

    @property
    def applied(self) -> list[int]:
        """The numbers of the rows that are known to be applied."""
        others = {each.index for each in self.errors}
        others.update(each.index for each in (*self.unknown, *self.unprocessed))
        return [index for index in self.rows if index not in others]

    def raise_for_failures(self) -> None:
        """Raise ``PartialFailureError`` where a row was not applied, or may not have been."""
        if not self.ok:
            raise PartialFailureError(
                f"Not every row is known to be applied: {self.tally()}.",
                hint="Correct the rows in result.errors, and look up those in result.unknown.",
                result=self,
            )

    def tally(self) -> str:
        """Say in words how many rows there are of each kind."""
        counts = (
            (len(self.applied), "applied"),
            (len(self.errors), "refused"),
            (len(self.unknown), "unknown"),
            (len(self.unprocessed), "not processed"),
        )
        return ", ".join(f"{count:,} {what}" for count, what in counts)


def fields_of(row: Row) -> Mapping[str, Any]:
    """Return a row as the JSON object that it stands for."""
    return row.to_dict() if isinstance(row, Model) else row


def is_repeatable(batch: Iterable[SyncRow], matched_by: Collection[str] = MATCHED_BY) -> bool:
    """Tell whether a batch does no more when it is sent twice.

    PATCH is not idempotent (RFC 5789, section 2), but a row that names what it is about finds it again, and leaves it
    as it is; one that does not is created a second time. So it takes every row to have an id.
    """
    return all(any(id_of(fields_of(each.row), name) is not None for name in matched_by) for each in batch)


def result_of(batch: Sequence[SyncRow], body: Any) -> SyncResult[Any]:
    """Return what an answer, without its envelope, says about the rows that were sent.

    Raises:
        DecodeError: it is no answer to a sync.
    """
    entities, entries = _parts_of(body)
    rows = [fields_of(each.row) for each in batch]
    joining = Joining(rows, MATCHED_BY)
    errors = [_refusal(batch, joining.take(entry), entry) for entry in entries]
    places = [joining.by_id(entity) for entity in entities]
    settled = {each.index for each in errors} | {batch[place].index for place in places if place is not None}
    unknown = [each for each in batch if each.index not in settled]
    strangers = [entity for entity, place in zip(entities, places, strict=True) if place is None]
    if None not in settled and len(strangers) >= len(unknown):
        # They are what the rest has created; but whatever has an id of ours is not new.
        have_ids = any(id_of(entity, "id") is not None for entity in strangers)
        unknown = [each for each in unknown if have_ids and id_of(fields_of(each.row), "id") is not None]
    return SyncResult(rows=rows_of(batch), entities=entities, errors=errors, unknown=unknown)


def rows_of(batch: Sequence[SyncRow]) -> range:
    """Return the numbers of rows that follow each other."""
    return range(batch[0].index, batch[-1].index + 1) if batch else range(0)


def combined(results: Sequence[SyncResult[T]], unprocessed: Sequence[SyncRow] = ()) -> SyncResult[T]:
    """Return the results of batches that follow each other as one, with rows after them that were not sent."""
    rows = [each.rows for each in results if each.rows]
    if unprocessed:
        rows.append(rows_of(unprocessed))
    return SyncResult(
        rows=range(rows[0].start, rows[-1].stop) if rows else range(0),
        entities=[entity for each in results for entity in each.entities],
        errors=[error for each in results for error in each.errors],
        unknown=[row for each in results for row in each.unknown],
        unprocessed=[*(row for each in results for row in each.unprocessed), *unprocessed],
    )


def was_not_processed(error: Exception, repeatable: bool) -> bool:
    """Tell whether a batch that failed with ``error`` was certainly not applied, in no part."""
    if isinstance(error, AmbiguousOutcomeError):
        return False
    if isinstance(error, TransportError | DeadlineExceededError | SessionClosedError):
        return error.phase == "not_sent"
    if isinstance(error, RateLimitedError):
        return True
    if isinstance(error, ResponseError):
        status = error.status or 0
        # Of what may be repeated, an earlier send may have been applied and its answer lost.
        return 400 <= status < 500 and status != 408 and not (repeatable and error.attempts > 1)
    return isinstance(error, AuthError | ConfigurationError)


def _parts_of(body: Any) -> tuple[list[Any], list[Any]]:
    if isinstance(body, list):
        return body, []
    if isinstance(body, Mapping):
        entities, errors = body.get("entities"), body.get("errors")
        if isinstance(entities, list) or isinstance(errors, list):
            return entities or [], errors or []
    raise DecodeError("The answer to a sync has neither entities nor errors.", body=body)


def _refusal(batch: Sequence[SyncRow], place: int | None, entry: Any) -> SyncRefusal:
    errors = texts_of(entry)
    if place is None:
        return SyncRefusal(errors=errors, raw=entry)
    return SyncRefusal(index=batch[place].index, row=batch[place].row, errors=errors, raw=entry)
