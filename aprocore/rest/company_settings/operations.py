"""Operations (Company Settings)."""

# Generated; do not edit.

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any, Literal, TypedDict, Unpack

from ...model import Model, record
from ...types import DateTime, Id
from .._base import UNSET, DateRange, Pages, Resource, ScopedOptions, Unset


@record
class Operation(Model):
    """An operation."""

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
    """Query filters of ``company_settings.operations.list``."""

    operation_type: str | Sequence[str]
    started_after: DateRange
    started_before: DateRange
    status: (
        Literal["created", "in_progress", "done", "failed"]
        | Sequence[Literal["created", "in_progress", "done", "failed"]]
    )


class OperationsResource(Resource):
    """Operations (Company Settings)."""

    __slots__ = ()

    async def get(
        self, *, operation_id: Id, company_id: Id | Unset = UNSET, **options: Unpack[ScopedOptions]
    ) -> Operation:
        """Return operation details.

        GET /rest/v2.0/companies/{company_id}/async_operations/{operation_id}
        https://developers.procore.com/reference/rest/operations?version=2.0#get-operation-details

        Returns:
            :class:`Operation`.
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
        https://developers.procore.com/reference/rest/operations?version=2.0#list-operations

        Args:
            filters: Query filters; other names are sent too.
            per_page: Items per page. Default: 100.
            concurrency: Pages to fetch ahead.
            **options: See :class:`Options`.

        Returns:
            :class:`Pages` of :class:`Operation`.
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
