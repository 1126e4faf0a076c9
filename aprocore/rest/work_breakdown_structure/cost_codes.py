"""Cost codes (Work Breakdown Structure)."""

# Generated; do not edit.

from __future__ import annotations

from collections.abc import AsyncIterable, Iterable, Mapping, Sequence
from typing import Any, Literal, TypedDict, Unpack

from ...model import Model, record
from ...types import DateTime, Id
from .._base import (
    MAX_BATCH,
    OMITTED,
    UNSET,
    Options,
    Pages,
    PartialResult,
    Resource,
    ScopedOptions,
    Sync,
    Unset,
    deprecated,
    some,
)


@record
class CostCode(Model):
    """A cost code."""

    id: Id
    biller: str | None = None
    biller_id: Id | None = None
    biller_type: Literal["Project", "SubJob"] | str | None = None
    budgeted: bool | None = None
    code: str | None = None
    created_at: DateTime | None = None
    deleted_at: DateTime | None = None
    full_code: str | None = None
    name: str | None = None
    origin_data: str | None = None
    origin_id: Id | None = None
    parent: CostCodeParent | None = None
    position: int | None = None
    sortable_code: str | None = None
    standard_cost_code_id: Id | None = None
    standard_cost_code_list_id: Id | None = None
    updated_at: DateTime | None = None
    line_item_types: list[CostCodeLineItemType] | None = None
    biller_origin_id: Id | None = None


@record
class CostCodeLineItemType(Model):
    """``line_item_types`` of :class:`CostCode`."""

    id: Id
    name: str | None = None
    code: str | None = None
    base_type: (
        Literal["equipment", "materials", "commitment", "owner_cost", "professional_services", "other"] | str | None
    ) = None
    origin_data: str | None = None
    origin_id: Id | None = None


@record
class CostCodeParent(Model):
    """``parent`` of :class:`CostCode`."""

    id: Id


@record
class CostCodeStandardCostCode(Model):
    """Returned by :meth:`CostCodesResource.create_standard_cost_code`."""

    id: Id
    standard_cost_code_list_id: Id | None = None
    parent_id: Id | None = None
    code: str | None = None
    full_code: str | None = None
    name: str | None = None
    origin_data: str | None = None
    origin_id: Id | None = None


@record
class CostCodeStandardCostCodeList(Model):
    """Returned by :meth:`CostCodesResource.create_standard_cost_code_list`."""

    id: Id
    is_erp_list: bool | None = None
    name: str | None = None
    company_id: Id | None = None
    available_to_use_on_new_projects: bool | None = None


class CostCodeFields(TypedDict, total=False):
    """Fields of :class:`CostCodeCreateInput` and :class:`CostCodeInput`."""

    position: int | None
    origin_data: str | None
    origin_id: Id | None
    parent_id: Id | None
    standard_cost_code_id: Id | None


class CostCodeStandardCostCodeInput(TypedDict, total=False):
    """``standard_cost_code`` in a request body."""

    parent_id: Id | None
    code: str | None
    name: str | None
    origin_data: str | None
    origin_id: Id | None


class CostCodeStandardCostCodeListInput(TypedDict, total=False):
    """``standard_cost_code_list`` in a request body."""

    name: str | None
    is_erp_list: bool | None


class CostCodeCreateInput(CostCodeFields):
    """``cost_code`` in the body of ``create``."""

    code: str
    name: str


class CostCodeInput(CostCodeFields, total=False):
    """``cost_code`` in the body of ``update``."""

    code: str | None
    name: str | None


class CostCodeFilters(TypedDict, total=False):
    """Query filters of ``work_breakdown_structure.cost_codes.list``."""

    id: Id | Sequence[Id]
    origin_id: Id | Sequence[Id]


class CostCodeStandardCostCodeFilters(TypedDict, total=False):
    """Query filters of ``work_breakdown_structure.cost_codes.list_standard_cost_codes``."""

    origin_id: Id | Sequence[Id]


class CostCodesResource(Resource):
    """Cost codes (Work Breakdown Structure)."""

    __slots__ = ()

    async def copy_from_standard_list(
        self,
        *,
        standard_cost_code_list_id: Id,
        project_id: Id | Unset = UNSET,
        sub_job_id: Id | Unset | None = UNSET,
        **options: Unpack[Options],
    ) -> Sequence[CostCode]:
        """Copy from standard cost code list.

        POST /rest/v1.0/cost_codes/copy_from_standard_list
        https://developers.procore.com/reference/rest/v1/cost-codes?version=1.0#copy-from-standard-cost-code-list

        Returns:
            A list of :class:`CostCode`.
        """
        return await self._many(
            CostCode,
            "POST",
            "/rest/v1.0/cost_codes/copy_from_standard_list",
            {},
            options,
            body={
                "project_id": self._scoped("project_id", project_id),
                "sub_job_id": sub_job_id,
                "standard_cost_code_list_id": standard_cost_code_list_id,
            },
        )

    async def copy_subset_from_standard_list(
        self,
        *,
        standard_cost_code_list_id: Id,
        standard_cost_code_ids: Sequence[Id],
        sub_job_id: Id | Unset | None = UNSET,
        project_id: Id | Unset = UNSET,
        **options: Unpack[Options],
    ) -> PartialResult:
        """Copy a subset from standard cost code list.

        POST /rest/v1.0/cost_codes/copy_subset_from_standard_list
        https://developers.procore.com/reference/rest/v1/cost-codes?version=1.0#copy-subset-from-standard-cost-code-list

        Returns:
            The entries that succeeded and those that failed.
        """
        return await self._partial(
            "POST",
            "/rest/v1.0/cost_codes/copy_subset_from_standard_list",
            {},
            options,
            body=some(
                {
                    "standard_cost_code_list_id": standard_cost_code_list_id,
                    "standard_cost_code_ids": standard_cost_code_ids,
                    "sub_job_id": sub_job_id,
                    "project_id": self._scoped("project_id", project_id),
                }
            ),
        )

    async def create(
        self,
        *,
        cost_code: CostCodeCreateInput,
        project_id: Id | Unset = UNSET,
        sub_job_id: Id | Unset | None = UNSET,
        **options: Unpack[Options],
    ) -> CostCode:
        """Create a cost code.

        POST /rest/v1.0/cost_codes
        https://developers.procore.com/reference/rest/v1/cost-codes?version=1.0#create-cost-code

        Returns:
            :class:`CostCode`.
        """
        return await self._one(
            CostCode,
            "POST",
            "/rest/v1.0/cost_codes",
            {},
            options,
            body={
                "project_id": self._scoped("project_id", project_id),
                "sub_job_id": sub_job_id,
                "cost_code": cost_code,
            },
        )

    async def create_standard_cost_code(
        self,
        *,
        standard_cost_code_list_id: Id,
        standard_cost_code: CostCodeStandardCostCodeInput,
        view: Literal["default", "compact", "extended"] | Unset = UNSET,
        company_id: Id | Unset = UNSET,
        **options: Unpack[ScopedOptions],
    ) -> CostCodeStandardCostCode:
        """Create a standard cost code.

        POST /rest/v1.0/standard_cost_codes
        https://developers.procore.com/reference/rest/v1/cost-codes?version=1.0#create-standard-cost-code

        Args:
            view: Level of detail. One of default, compact, extended.

        Returns:
            :class:`CostCodeStandardCostCode`.
        """
        return await self._one(
            CostCodeStandardCostCode,
            "POST",
            "/rest/v1.0/standard_cost_codes",
            {},
            options,
            query={"view": view},
            body={
                "company_id": self._scoped("company_id", company_id),
                "standard_cost_code_list_id": standard_cost_code_list_id,
                "standard_cost_code": standard_cost_code,
            },
        )

    async def create_standard_cost_code_list(
        self,
        *,
        standard_cost_code_list: CostCodeStandardCostCodeListInput,
        company_id: Id | Unset = UNSET,
        **options: Unpack[ScopedOptions],
    ) -> CostCodeStandardCostCodeList:
        """Create a standard cost code list.

        POST /rest/v1.0/standard_cost_code_lists
        https://developers.procore.com/reference/rest/v1/cost-codes?version=1.0#create-standard-cost-code-list

        Returns:
            :class:`CostCodeStandardCostCodeList`.
        """
        return await self._one(
            CostCodeStandardCostCodeList,
            "POST",
            "/rest/v1.0/standard_cost_code_lists",
            {},
            options,
            body={
                "company_id": self._scoped("company_id", company_id),
                "standard_cost_code_list": standard_cost_code_list,
            },
        )

    @deprecated(
        "DELETE /rest/v1.0/standard_cost_codes/{id} is deprecated by Procore. Use procore.work_breakdown_structure.segment_items.delete_for_company."
    )
    async def delete_standard_cost_code(
        self, *, id: Id, company_id: Id | Unset = UNSET, **options: Unpack[ScopedOptions]
    ) -> CostCodeStandardCostCode:
        """Delete a standard cost code.

        DELETE /rest/v1.0/standard_cost_codes/{id}
        https://developers.procore.com/reference/rest/v1/cost-codes?version=1.0#delete-standard-cost-code

        Args:
            id: ID of a standard cost code.

        Returns:
            :class:`CostCodeStandardCostCode`.
        """
        return await self._one(
            CostCodeStandardCostCode,
            "DELETE",
            "/rest/v1.0/standard_cost_codes/{id}",
            {"id": id},
            options,
            query={"company_id": self._scoped("company_id", company_id)},
        )

    async def get(
        self, *, id: Id, project_id: Id | Unset = UNSET, sub_job_id: Id | Unset = UNSET, **options: Unpack[Options]
    ) -> CostCode:
        """Return a cost code.

        GET /rest/v1.0/cost_codes/{id}
        https://developers.procore.com/reference/rest/v1/cost-codes?version=1.0#show-cost-code

        Returns:
            :class:`CostCode`.
        """
        return await self._one(
            CostCode,
            "GET",
            "/rest/v1.0/cost_codes/{id}",
            {"id": id},
            options,
            query={"project_id": self._scoped("project_id", project_id), "sub_job_id": sub_job_id},
        )

    async def get_standard_cost_code(
        self,
        *,
        id: Id,
        standard_cost_code_list_id: Id,
        company_id: Id | Unset = UNSET,
        view: Literal["default", "compact", "extended"] | Unset = UNSET,
        **options: Unpack[ScopedOptions],
    ) -> CostCodeStandardCostCode:
        """Return a standard cost code.

        GET /rest/v1.0/standard_cost_codes/{id}
        https://developers.procore.com/reference/rest/v1/cost-codes?version=1.0#show-standard-cost-code

        Args:
            id: ID of a standard cost code.
            view: Level of detail. One of default, compact, extended.

        Returns:
            :class:`CostCodeStandardCostCode`.
        """
        return await self._one(
            CostCodeStandardCostCode,
            "GET",
            "/rest/v1.0/standard_cost_codes/{id}",
            {"id": id},
            options,
            query={
                "company_id": self._scoped("company_id", company_id),
                "standard_cost_code_list_id": standard_cost_code_list_id,
                "view": view,
            },
        )

    async def get_standard_cost_code_list(
        self, *, id: Id, company_id: Id | Unset = UNSET, **options: Unpack[ScopedOptions]
    ) -> CostCodeStandardCostCodeList:
        """Return a standard cost code list.

        GET /rest/v1.0/standard_cost_code_lists/{id}
        https://developers.procore.com/reference/rest/v1/cost-codes?version=1.0#show-standard-cost-code-list

        Args:
            id: ID of a standard cost code list.

        Returns:
            :class:`CostCodeStandardCostCodeList`.
        """
        return await self._one(
            CostCodeStandardCostCodeList,
            "GET",
            "/rest/v1.0/standard_cost_code_lists/{id}",
            {"id": id},
            options,
            query={"company_id": self._scoped("company_id", company_id)},
        )

    def list(
        self,
        *,
        project_id: Id | Unset = UNSET,
        sub_job_id: Id | Unset = UNSET,
        page: int | Unset = UNSET,
        view: Literal["default", "erp_compact"] | Unset = UNSET,
        filters: CostCodeFilters = OMITTED,
        per_page: int | Unset = UNSET,
        concurrency: int = 1,
        **options: Unpack[Options],
    ) -> Pages[CostCode]:
        """List cost codes.

        GET /rest/v1.0/cost_codes
        https://developers.procore.com/reference/rest/v1/cost-codes?version=1.0#list-cost-codes

        Args:
            view: Level of detail. One of default, erp_compact.
            filters: Query filters; others go into ``params``.
            per_page: Items per page. Default: 1,000.
            concurrency: Pages to fetch ahead.
            **options: See :class:`Options`.

        Returns:
            :class:`Pages` of :class:`CostCode`.
        """
        return self._pages(
            CostCode,
            "/rest/v1.0/cost_codes",
            {},
            options,
            query={
                "project_id": self._scoped("project_id", project_id),
                "sub_job_id": sub_job_id,
                "page": page,
                "view": view,
                "filters": filters,
            },
            per_page=per_page,
            concurrency=concurrency,
        )

    @deprecated(
        "GET /rest/v1.0/standard_cost_code_lists is deprecated by Procore. Use procore.work_breakdown_structure.segment_item_lists.list."
    )
    def list_standard_cost_code_lists(
        self,
        *,
        company_id: Id | Unset = UNSET,
        page: int | Unset = UNSET,
        per_page: int | Unset = UNSET,
        concurrency: int = 1,
        **options: Unpack[ScopedOptions],
    ) -> Pages[CostCodeStandardCostCodeList]:
        """List standard cost code lists.

        GET /rest/v1.0/standard_cost_code_lists
        https://developers.procore.com/reference/rest/v1/cost-codes?version=1.0#list-standard-cost-code-lists

        Args:
            per_page: Items per page. Default: 1,000.
            concurrency: Pages to fetch ahead.
            **options: See :class:`Options`.

        Returns:
            :class:`Pages` of :class:`CostCodeStandardCostCodeList`.
        """
        return self._pages(
            CostCodeStandardCostCodeList,
            "/rest/v1.0/standard_cost_code_lists",
            {},
            options,
            query={"company_id": self._scoped("company_id", company_id), "page": page},
            per_page=per_page,
            concurrency=concurrency,
        )

    def list_standard_cost_codes(
        self,
        *,
        standard_cost_code_list_id: Id,
        company_id: Id | Unset = UNSET,
        page: int | Unset = UNSET,
        view: Literal["default", "compact", "extended"] | Unset = UNSET,
        filters: CostCodeStandardCostCodeFilters = OMITTED,
        per_page: int | Unset = UNSET,
        concurrency: int = 1,
        **options: Unpack[ScopedOptions],
    ) -> Pages[CostCodeStandardCostCode]:
        """List standard cost codes.

        GET /rest/v1.0/standard_cost_codes
        https://developers.procore.com/reference/rest/v1/cost-codes?version=1.0#list-standard-cost-codes

        Args:
            view: Level of detail. One of default, compact, extended.
            filters: Query filters; others go into ``params``.
            per_page: Items per page. Default: 1,000.
            concurrency: Pages to fetch ahead.
            **options: See :class:`Options`.

        Returns:
            :class:`Pages` of :class:`CostCodeStandardCostCode`.
        """
        return self._pages(
            CostCodeStandardCostCode,
            "/rest/v1.0/standard_cost_codes",
            {},
            options,
            query={
                "company_id": self._scoped("company_id", company_id),
                "standard_cost_code_list_id": standard_cost_code_list_id,
                "page": page,
                "view": view,
                "filters": filters,
            },
            per_page=per_page,
            concurrency=concurrency,
        )

    def sync(
        self,
        updates: Iterable[Mapping[str, Any]] | AsyncIterable[Mapping[str, Any]],
        *,
        project_id: Id | Unset = UNSET,
        sub_job_id: Id | Unset = UNSET,
        batch_size: int = MAX_BATCH,
        concurrency: int = 1,
        **options: Unpack[Options],
    ) -> Sync[CostCode]:
        """Sync cost codes.

        PATCH /rest/v1.0/cost_codes/sync
        https://developers.procore.com/reference/rest/v1/cost-codes?version=1.0#sync-cost-codes

        Args:
            updates: Rows to update, matched by ``id`` or ``origin_id``; rows without a match are created.
            batch_size: Rows per request.
            concurrency: Maximum number of batches in flight.

        Returns:
            Await the result of all rows, or iterate over the results of batches with ``async for``.
        """
        return self._sync(
            CostCode,
            "PATCH",
            "/rest/v1.0/cost_codes/sync",
            {},
            options,
            updates,
            query={"project_id": self._scoped("project_id", project_id), "sub_job_id": sub_job_id},
            batch_size=batch_size,
            concurrency=concurrency,
        )

    def sync_standard_cost_codes(
        self,
        updates: Iterable[Mapping[str, Any]] | AsyncIterable[Mapping[str, Any]],
        *,
        standard_cost_code_list_id: Id,
        view: Literal["default", "compact", "extended"] | Unset = UNSET,
        company_id: Id | Unset = UNSET,
        batch_size: int = MAX_BATCH,
        concurrency: int = 1,
        **options: Unpack[ScopedOptions],
    ) -> Sync[CostCodeStandardCostCode]:
        """Sync standard cost codes.

        PATCH /rest/v1.0/standard_cost_codes/sync
        https://developers.procore.com/reference/rest/v1/cost-codes?version=1.0#sync-standard-cost-codes

        Args:
            updates: Rows to update, matched by ``id`` or ``origin_id``; rows without a match are created.
            view: Level of detail. One of default, compact, extended.
            batch_size: Rows per request.
            concurrency: Maximum number of batches in flight.

        Returns:
            Await the result of all rows, or iterate over the results of batches with ``async for``.
        """
        return self._sync(
            CostCodeStandardCostCode,
            "PATCH",
            "/rest/v1.0/standard_cost_codes/sync",
            {},
            options,
            updates,
            query={"view": view},
            beside={
                "company_id": self._scoped("company_id", company_id),
                "standard_cost_code_list_id": standard_cost_code_list_id,
            },
            batch_size=batch_size,
            concurrency=concurrency,
        )

    async def update(
        self,
        *,
        id: Id,
        cost_code: CostCodeInput,
        project_id: Id | Unset = UNSET,
        sub_job_id: Id | Unset | None = UNSET,
        **options: Unpack[Options],
    ) -> CostCode:
        """Update a cost code.

        PATCH /rest/v1.0/cost_codes/{id}
        https://developers.procore.com/reference/rest/v1/cost-codes?version=1.0#update-cost-code

        Returns:
            :class:`CostCode`.
        """
        return await self._one(
            CostCode,
            "PATCH",
            "/rest/v1.0/cost_codes/{id}",
            {"id": id},
            options,
            body={
                "project_id": self._scoped("project_id", project_id),
                "sub_job_id": sub_job_id,
                "cost_code": cost_code,
            },
        )

    async def update_standard_cost_code(
        self,
        *,
        id: Id,
        standard_cost_code_list_id: Id,
        standard_cost_code: CostCodeStandardCostCodeInput,
        view: Literal["default", "compact", "extended"] | Unset = UNSET,
        company_id: Id | Unset = UNSET,
        **options: Unpack[ScopedOptions],
    ) -> CostCodeStandardCostCode:
        """Update a standard cost code.

        PATCH /rest/v1.0/standard_cost_codes/{id}
        https://developers.procore.com/reference/rest/v1/cost-codes?version=1.0#update-standard-cost-code

        Args:
            id: ID of a standard cost code.
            view: Level of detail. One of default, compact, extended.

        Returns:
            :class:`CostCodeStandardCostCode`.
        """
        return await self._one(
            CostCodeStandardCostCode,
            "PATCH",
            "/rest/v1.0/standard_cost_codes/{id}",
            {"id": id},
            options,
            query={"view": view},
            body={
                "company_id": self._scoped("company_id", company_id),
                "standard_cost_code_list_id": standard_cost_code_list_id,
                "standard_cost_code": standard_cost_code,
            },
        )

    async def update_standard_cost_code_list(
        self,
        *,
        id: Id,
        standard_cost_code_list: CostCodeStandardCostCodeListInput,
        company_id: Id | Unset = UNSET,
        **options: Unpack[ScopedOptions],
    ) -> CostCodeStandardCostCodeList:
        """Update a standard cost code list.

        PATCH /rest/v1.0/standard_cost_code_lists/{id}
        https://developers.procore.com/reference/rest/v1/cost-codes?version=1.0#update-standard-cost-code-list

        Args:
            id: ID of a standard cost code list.

        Returns:
            :class:`CostCodeStandardCostCodeList`.
        """
        return await self._one(
            CostCodeStandardCostCodeList,
            "PATCH",
            "/rest/v1.0/standard_cost_code_lists/{id}",
            {"id": id},
            options,
            body={
                "company_id": self._scoped("company_id", company_id),
                "standard_cost_code_list": standard_cost_code_list,
            },
        )
