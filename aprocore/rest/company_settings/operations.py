"""Operations (Company Settings)."""

# Written by aprocore._codegen from Procore's reference: never edited by hand.

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any, Literal, TypedDict, Unpack

from ...model import Model, record
from ...types import DateTime, Id
from .._base import UNSET, DateRange, Pages, Resource, ScopedOptions, Unset

__all__ = [
    "Operation",
    "OperationError",
    "OperationFilters",
    "OperationSubOperation",
    "OperationsResource",
]


@record
class Operation(Model):
    """What Procore tells of operations."""

    id: Id | None = None
    operation_type: str | None = None
    started_at: DateTime | None = None
    completed_at: DateTime | None = None
    status: str | None = None
    error: OperationError | None = None
    result: Mapping[str, Any] | None = None
    context: Mapping[str, Any] | None = None
    created_by_id: Id | None = None
    sub_operations: list[OperationSubOperation] | None = None


@record
class OperationError(Model):
    """``error`` of :class:`Operation`."""

    message: str | None = None


@record
class OperationSubOperation(Model):
    """``sub_operations`` of :class:`Operation`."""

    id: Id | None = None
    sub_operation_type: Any = None
    started_at: Any = None
    completed_at: Any = None
    status: Any = None
    error: Any = None
    result: Any = None
    context: Any = None


class OperationFilters(TypedDict, total=False):
    """What ``filters`` takes; names that are not here pass as well."""

    operation_type: str | Sequence[str]
    started_after: DateRange
    started_before: DateRange
    status: (
        Literal["created", "in_progress", "done", "failed"]
        | Sequence[Literal["created", "in_progress", "done", "failed"]]
    )


class OperationsResource(Resource):
    """Operations (Company Settings).

    Where ``company_id`` or ``project_id`` is left out, the session's own counts. What else every call takes is in
    :class:`~aprocore.rest._base.Options`.
    """

    __slots__ = ()

    async def get(
        self, *, operation_id: Id, company_id: Id | Unset = UNSET, **options: Unpack[ScopedOptions]
    ) -> Operation:
        """Get operation details.

        GET /rest/v2.0/companies/{company_id}/async_operations/{operation_id}
        """
        return await self._one(
            Operation,
            "GET",
            "/rest/v2.0/companies/{company_id}/async_operations/{operation_id}",
            {"company_id": company_id, "operation_id": operation_id},
            options,
        )

    def list(
        self,
        *,
        company_id: Id | Unset = UNSET,
        page: int | Unset = UNSET,
        filters: OperationFilters | Unset = UNSET,
        per_page: int | Unset = UNSET,
        concurrency: int = 1,
        **options: Unpack[ScopedOptions],
    ) -> Pages[Operation]:
        """List operations.

        GET /rest/v2.0/companies/{company_id}/async_operations

        Await it for the first page, or go through all items with ``async for``.

        Args:
            page: the page to begin with.
            per_page: items of a page; as many as are safe where it is left out.
            concurrency: pages that are fetched ahead.
        """
        return self._pages(
            Operation,
            "/rest/v2.0/companies/{company_id}/async_operations",
            {"company_id": company_id},
            options,
            query={"page": page, "filters": filters},
            per_page=per_page,
            concurrency=concurrency,
        )
