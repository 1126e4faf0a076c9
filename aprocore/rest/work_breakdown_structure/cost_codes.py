"""Cost codes (Work Breakdown Structure)."""

# Written by aprocore._codegen from Procore's reference: never edited by hand.

from __future__ import annotations

from collections.abc import AsyncIterable, Iterable, Mapping, Sequence
from typing import Any, Literal, TypedDict, Unpack

from ...model import Model, record
from ...types import DateTime, Id
from .._base import (
    MAX_BATCH,
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

__all__ = [
    "CostCode",
    "CostCodeFilters",
    "CostCodeInput",
    "CostCodeLineItemType",
    "CostCodeParent",
    "CostCodeStandardCostCode",
    "CostCodeStandardCostCodeFilters",
    "CostCodeStandardCostCodeInput",
    "CostCodeStandardCostCodeList",
    "CostCodeStandardCostCodeListInput",
    "CostCodesResource",
]


@record
class CostCode(Model):
    """What Procore tells of cost codes."""

    id: Id | None = None
    biller: str | None = None
    biller_id: Id | None = None
    biller_type: str | None = None
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

    id: Id | None = None
    name: str | None = None
    code: str | None = None
    base_type: str | None = None
    origin_data: str | None = None
    origin_id: Id | None = None


@record
class CostCodeParent(Model):
    """``parent`` of :class:`CostCode`."""

    id: Id | None = None


@record
class CostCodeStandardCostCode(Model):
    """What :meth:`CostCodesResource.create_standard_cost_code` gives."""

    id: Id | None = None
    standard_cost_code_list_id: Id | None = None
    parent_id: Id | None = None
    code: str | None = None
    full_code: str | None = None
    name: str | None = None
    origin_data: str | None = None
    origin_id: Id | None = None


@record
class CostCodeStandardCostCodeList(Model):
    """What :meth:`CostCodesResource.create_standard_cost_code_list` gives."""

    id: Id | None = None
    is_erp_list: bool | None = None
    name: str | None = None
    company_id: Id | None = None
    available_to_use_on_new_projects: bool | None = None


class CostCodeInput(TypedDict, total=False):
    """What is sent as ``cost_code``."""

    position: int | None
    code: str | None
    name: str | None
    origin_data: str | None
    origin_id: Id | None
    parent_id: Id | None
    standard_cost_code_id: Id | None


class CostCodeStandardCostCodeInput(TypedDict, total=False):
    """What is sent as ``standard_cost_code``."""

    parent_id: Id | None
    code: str | None
    name: str | None
    origin_data: str | None
    origin_id: Id | None


class CostCodeStandardCostCodeListInput(TypedDict, total=False):
    """What is sent as ``standard_cost_code_list``."""

    name: str | None
    is_erp_list: bool | None


class CostCodeFilters(TypedDict, total=False):
    """What ``filters`` takes; names that are not here pass as well."""

    id: Id | Sequence[Id]
    origin_id: Id | Sequence[Id]


class CostCodeStandardCostCodeFilters(TypedDict, total=False):
    """What ``filters`` takes; names that are not here pass as well."""

    origin_id: Id | Sequence[Id]


class CostCodesResource(Resource):
    """Cost codes (Work Breakdown Structure).

    Where ``company_id`` or ``project_id`` is left out, the session's own counts. What else every call takes is in
    :class:`~aprocore.rest._base.Options`.
    """

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
        """Copy subset from standard cost code list.

        POST /rest/v1.0/cost_codes/copy_subset_from_standard_list

        Some entries may fail and others not; the result has both.
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
        cost_code: CostCodeInput,
        project_id: Id | Unset = UNSET,
        sub_job_id: Id | Unset | None = UNSET,
        **options: Unpack[Options],
    ) -> CostCode:
        """Create cost code.

        POST /rest/v1.0/cost_codes
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
        """Create standard cost code.

        POST /rest/v1.0/standard_cost_codes

        Args:
            view: how much is told of each.
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
        """Create standard cost code list.

        POST /rest/v1.0/standard_cost_code_lists
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

    @deprecated("Procore says that DELETE /rest/v1.0/standard_cost_codes/{id} is not to be used any more.")
    async def delete_standard_cost_code(
        self, *, id: Id, company_id: Id | Unset = UNSET, **options: Unpack[ScopedOptions]
    ) -> CostCodeStandardCostCode:
        """Delete standard cost code.

        DELETE /rest/v1.0/standard_cost_codes/{id}
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
        """Show cost code.

        GET /rest/v1.0/cost_codes/{id}
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
        """Show standard cost code.

        GET /rest/v1.0/standard_cost_codes/{id}

        Args:
            view: how much is told of each.
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
        """Show standard cost code list.

        GET /rest/v1.0/standard_cost_code_lists/{id}
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
        filters: CostCodeFilters | Unset = UNSET,
        per_page: int | Unset = UNSET,
        concurrency: int = 1,
        **options: Unpack[Options],
    ) -> Pages[CostCode]:
        """List cost codes.

        GET /rest/v1.0/cost_codes

        Await it for the first page, or go through all items with ``async for``.

        Args:
            page: the page to begin with.
            view: how much is told of each.
            per_page: items of a page; as many as are safe where it is left out.
            concurrency: pages that are fetched ahead.
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

    @deprecated("Procore says that GET /rest/v1.0/standard_cost_code_lists is not to be used any more.")
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

        Await it for the first page, or go through all items with ``async for``.

        Args:
            page: the page to begin with.
            per_page: items of a page; as many as are safe where it is left out.
            concurrency: pages that are fetched ahead.
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
        filters: CostCodeStandardCostCodeFilters | Unset = UNSET,
        per_page: int | Unset = UNSET,
        concurrency: int = 1,
        **options: Unpack[ScopedOptions],
    ) -> Pages[CostCodeStandardCostCode]:
        """List standard cost codes.

        GET /rest/v1.0/standard_cost_codes

        Await it for the first page, or go through all items with ``async for``.

        Args:
            page: the page to begin with.
            view: how much is told of each.
            per_page: items of a page; as many as are safe where it is left out.
            concurrency: pages that are fetched ahead.
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

        Each of ``updates`` is found by its ``id`` or its ``origin_id``, or made anew. Await it for the whole
        result, or go through it batch by batch.
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

        Each of ``updates`` is found by its ``id`` or its ``origin_id``, or made anew. Await it for the whole
        result, or go through it batch by batch.

        Args:
            view: how much is told of each.
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
        """Update cost code.

        PATCH /rest/v1.0/cost_codes/{id}
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
        """Update standard cost code.

        PATCH /rest/v1.0/standard_cost_codes/{id}

        Args:
            view: how much is told of each.
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
        """Update standard cost code list.

        PATCH /rest/v1.0/standard_cost_code_lists/{id}
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
