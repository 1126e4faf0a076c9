"""Sync operations with more rows than one call takes."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

from ..errors import SyncInterruptedError
from .credentials import open_session
from .output import progress

if TYPE_CHECKING:
    from ..sansio.sync import SyncResult
    from .request_builder import PreparedRequest

__all__ = ["rows_of", "sync_in_batches"]

# Body fields with the rows of a sync operation.
_ROWS = ("updates", "budget_line_items")
# Body field that is sent once, not with each batch.
_ONCE = "deletes"


def rows_of(prepared: PreparedRequest) -> str | None:
    """Return the body field with the rows of a sync that needs several calls; None for other requests."""
    from ..sansio.sync import MAX_BATCH

    if not prepared.operation.name.rpartition(".")[2].startswith("sync"):
        return None
    body = _body_of(prepared)
    rows = next((name for name in _ROWS if isinstance(body.get(name), list)), None)
    return rows if rows is not None and len(body[rows]) > MAX_BATCH else None


async def sync_in_batches(prepared: PreparedRequest, key: str, company_id: str | None) -> tuple[Any, Exception | None]:
    """Send the rows in batches, and return a body like that of one call, and the error that ended the sync early."""
    from ..sync import Sync

    fields = _body_of(prepared)
    rows = fields.pop(key)
    once = {_ONCE: fields.pop(_ONCE)} if _ONCE in fields else {}
    async with progress("Calling Procore") as indicator, open_session(company_id) as procore:
        company = procore.company_id
        options = {name: value for name, value in prepared.options(company).items() if name not in ("json", "data")}
        # The company of the session may be one of the fields.
        json_fields = prepared.options(company).get("json", {})
        beside = {name: value for name, value in json_fields.items() if name not in (key, _ONCE)} or fields
        method, path = prepared.operation.method, prepared.path(company)
        batches: list[SyncResult[Any]] = []
        # Without matched_by no batch whose response was lost is sent again.
        sync: Sync[Any] = Sync(
            procore.request, method, path, None, rows, beside=beside, once=once, key=key, matched_by=(), options=options
        )
        try:
            async for batch in sync:
                batches.append(batch)
                indicator.update(f"{batch.rows.stop:,} of {len(rows):,} rows")
        except SyncInterruptedError as error:
            return _merged(prepared, [*batches, error.result]), error
    return _merged(prepared, batches), None


def _body_of(prepared: PreparedRequest) -> dict[str, Any]:
    body = json.loads(prepared.text) if prepared.text is not None else prepared.body
    return dict(body) if isinstance(body, dict) else {}


def _merged(prepared: PreparedRequest, results: list[SyncResult[Any]]) -> Any:
    entities = [entity for result in results for entity in result.entities]
    errors = [
        {**(error.row if isinstance(error.row, dict) else {}), "errors": dict(error.errors)}
        for result in results
        for error in result.errors
    ]
    if prepared.operation.answers == "list" and not errors:
        return entities
    return {"entities": entities, "errors": errors}
