"""Sync actions (bulk create or update): rows, batches, and the result of each row.

https://developers.procore.com/documentation/using-sync-actions: a row with an ``id`` or an ``origin_id`` updates the
entity with that id (or creates it, if the ``origin_id`` is new), a row without either creates a new entity. The
response is always 200, ``{"entities": [...], "errors": [...]}``; an entry of ``errors`` is the row as sent, plus
``errors``.
"""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterable, Mapping, Sequence
from typing import Any, Generic, TypeAlias, TypeVar

import attrs

from ..errors import (
    Applied,
    AuthError,
    ConfigurationError,
    DeadlineExceededError,
    DecodeError,
    PartialFailureError,
    ProcoreError,
    RateLimitedError,
    ResponseError,
    SessionClosedError,
    TransportError,
)
from ..model import Model
from .sync_matching import RowMatcher, id_of, texts_of

__all__ = [
    "MATCHED_BY",
    "MAX_BATCH",
    "Row",
    "SyncRefusal",
    "SyncResult",
    "SyncRow",
    "combined",
    "effect_of",
    "fields_of",
    "is_repeatable",
    "result_of",
    "rows_of",
    "was_not_processed",
]

T = TypeVar("T")

MAX_BATCH = 1000
"""Maximum number of rows per call: https://developers.procore.com/documentation/using-sync-actions."""
MATCHED_BY = ("id", "origin_id")
"""Fields that identify a row, in the order in which Procore checks them."""

Row: TypeAlias = Mapping[str, Any] | Model
"""A row of the input: a JSON object, or a model with its current values."""


def _count_repr(values: Sequence[Any]) -> str:
    return f"<{len(values)}>"


@attrs.frozen
class SyncRow:
    """A row of the input."""

    index: int
    """Index in the input, from 0."""
    row: Row = attrs.field(repr=False)
    """The row as passed by the caller."""


@attrs.frozen(kw_only=True)
class SyncRefusal:
    """A row that Procore rejected."""

    index: int | None = None
    """Index of the row in the input, from 0; None if the error matches no row."""
    row: Row | None = attrs.field(default=None, repr=False)
    """The row as passed by the caller."""
    errors: Mapping[str, Sequence[str]] = attrs.field(factory=dict)
    """Error texts by field; those without a field are under ``"base"``."""
    raw: Any = attrs.field(default=None, repr=False)
    """The whole entry of the response as JSON."""


@attrs.frozen(kw_only=True)
class SyncResult(Generic[T]):
    """Result of the rows of one batch, or of all batches."""

    rows: range
    """Indexes of the rows that the result covers."""
    entities: list[T] = attrs.field(factory=list, repr=_count_repr)
    """Created and updated entities, with their current values."""
    errors: list[SyncRefusal] = attrs.field(factory=list)
    """Rejected rows. An error that matches no row (``index`` is None) belongs to one of the ``unknown`` rows."""
    unknown: list[SyncRow] = attrs.field(factory=list, repr=_count_repr)
    """Rows that may have been applied: their response was lost or does not mention them."""
    unprocessed: list[SyncRow] = attrs.field(factory=list, repr=_count_repr)
    """Rows that were not processed: not sent, or in a batch that was rejected as a whole."""

    @property
    def ok(self) -> bool:
        """Whether every row was applied."""
        return not (self.errors or self.unknown or self.unprocessed)

    @property
    def applied(self) -> list[int]:
        """Indexes of the rows that were certainly applied."""
        others = {error.index for error in self.errors}
        others.update(row.index for row in (*self.unknown, *self.unprocessed))
        return [index for index in self.rows if index not in others]

    def raise_for_failures(self) -> None:
        """Raise ``PartialFailureError`` if a row was not applied, or may not have been."""
        if not self.ok:
            raise PartialFailureError(
                f"Not all rows were applied: {self.tally()}.",
                hint="Correct the rows in result.errors, and check whether those in result.unknown were applied.",
                result=self,
                applied=effect_of(self),
            )

    def tally(self) -> str:
        """Return the number of rows of each kind as text, for messages."""
        counts = (
            (len(self.applied), "applied"),
            (len(self.errors), "refused"),
            (len(self.unknown), "unknown"),
            (len(self.unprocessed), "not processed"),
        )
        return ", ".join(f"{count:,} {what}" for count, what in counts)


def fields_of(row: Row) -> Mapping[str, Any]:
    """Return a row as a JSON object."""
    return row.to_dict() if isinstance(row, Model) else row


def is_repeatable(batch: Iterable[SyncRow], matched_by: Collection[str] = MATCHED_BY) -> bool:
    """Return whether a batch is idempotent: every row has an id.

    PATCH is not idempotent (RFC 5789, section 2), but a row with an id updates the same entity again. A row without an
    id would be created twice.
    """
    return all(any(id_of(fields_of(row.row), name) is not None for name in matched_by) for row in batch)


def result_of(
    batch: Sequence[SyncRow], body: Any, fields: Callable[[Row], Mapping[str, Any]] = fields_of
) -> SyncResult[Any]:
    """Return the result of a batch from the response body, without its envelope; ``fields`` returns a row as sent.

    Raises:
        DecodeError: the body is not the response to a sync action.
    """
    entities, entries = _parts_of(body)
    matcher = RowMatcher([fields(row.row) for row in batch], MATCHED_BY)
    errors = [_refusal(batch, matcher.take(entry), entry) for entry in entries]
    positions = [matcher.by_id(entity) for entity in entities]
    settled = {error.index for error in errors} | {
        batch[position].index for position in positions if position is not None
    }
    unknown = [row for row in batch if row.index not in settled]
    unmatched = [entity for entity, position in zip(entities, positions, strict=True) if position is None]
    if None not in settled and len(unmatched) >= len(unknown):
        # The unmatched entities were created from the remaining rows. A row that was sent with an id is not new.
        have_ids = any(id_of(entity, "id") is not None for entity in unmatched)
        unknown = [row for row in unknown if have_ids and id_of(fields_of(row.row), "id") is not None]
    return SyncResult(rows=rows_of(batch), entities=entities, errors=errors, unknown=unknown)


def rows_of(batch: Sequence[SyncRow]) -> range:
    """Return the indexes of consecutive rows."""
    return range(batch[0].index, batch[-1].index + 1) if batch else range(0)


def combined(results: Sequence[SyncResult[T]], unprocessed: Sequence[SyncRow] = ()) -> SyncResult[T]:
    """Combine the results of consecutive batches, and the rows after them that were not sent."""
    rows = [result.rows for result in results if result.rows]
    if unprocessed:
        rows.append(rows_of(unprocessed))
    return SyncResult(
        rows=range(rows[0].start, rows[-1].stop) if rows else range(0),
        entities=[entity for result in results for entity in result.entities],
        errors=[error for result in results for error in result.errors],
        unknown=[row for result in results for row in result.unknown],
        unprocessed=[*(row for result in results for row in result.unprocessed), *unprocessed],
    )


def effect_of(result: SyncResult[Any]) -> Applied:
    """Return whether any row of a sync took effect."""
    return "yes" if result.applied else "unknown" if result.unknown else "no"


def was_not_processed(error: Exception, repeatable: bool) -> bool:
    """Return whether no row of a batch that failed with ``error`` was applied, for certain."""
    if isinstance(error, ProcoreError) and error.applied != "no":
        return False
    if isinstance(error, TransportError | DeadlineExceededError | SessionClosedError):
        return error.phase == "not_sent"
    if isinstance(error, RateLimitedError):
        return True
    if isinstance(error, ResponseError):
        status = error.status or 0
        # An earlier send of a repeatable batch may have been applied, and its response lost.
        return 400 <= status < 500 and status != 408 and not (repeatable and error.attempts > 1)
    return isinstance(error, AuthError | ConfigurationError)


def _parts_of(body: Any) -> tuple[list[Any], list[Any]]:
    if isinstance(body, list):
        return body, []
    if isinstance(body, Mapping):
        entities, errors = body.get("entities"), body.get("errors")
        if isinstance(entities, list) or isinstance(errors, list):
            return entities or [], errors or []
    raise DecodeError("The response to a sync action has neither entities nor errors.", body=body)


def _refusal(batch: Sequence[SyncRow], position: int | None, entry: Any) -> SyncRefusal:
    errors = texts_of(entry)
    if position is None:
        return SyncRefusal(errors=errors, raw=entry)
    return SyncRefusal(index=batch[position].index, row=batch[position].row, errors=errors, raw=entry)
