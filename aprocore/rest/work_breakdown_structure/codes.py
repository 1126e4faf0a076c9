"""Codes (Work Breakdown Structure)."""

# Written by aprocore._codegen from Procore's reference: never edited by hand.

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any, Literal, TypedDict, Unpack

from ...model import Model, record
from ...types import DateTime, Id
from .._base import UNSET, DateRange, Options, Pages, Resource, ScopedOptions, Unset

__all__ = [
    "Code",
    "CodeAllWorkBreakdownStructureWbsCodeAttributeInput",
    "CodeAssignAttributeItemsResultFilterInput",
    "CodeAssignAttributeItemsResultFilters",
    "CodeFilter",
    "CodeFilterOption",
    "CodeFilterOptionFilters",
    "CodeFilters",
    "CodeIdInput",
    "CodeIdSegmentItemInput",
    "CodeUnassignAttributeItemsResultFilters",
    "CodeWorkBreakdownStructureWbsCode",
    "CodeWorkBreakdownStructureWbsCodeBulkInput",
    "CodeWorkBreakdownStructureWbsCodeBulkSegmentItemInput",
    "CodeWorkBreakdownStructureWbsCodeEntity",
    "CodeWorkBreakdownStructureWbsCodeEntitySegmentItem",
    "CodeWorkBreakdownStructureWbsCodeEntitySegmentItemSegment",
    "CodeWorkBreakdownStructureWbsCodeFilters",
    "CodeWorkBreakdownStructureWbsCodeSegmentItem",
    "CodeWorkBreakdownStructureWbsCodeSegmentItemInput",
    "CodeWorkBreakdownStructureWbsCodeSegmentItemSegment",
    "CodesResource",
]


@record
class Code(Model):
    """What Procore tells of codes (Work Breakdown Structure)."""

    id: Id | None = None
    attribute_1_name: str | None = None
    attribute_2_name: str | None = None
    attribute_3_name: str | None = None
    code: str | None = None
    description: str | None = None
    status: str | None = None


@record
class CodeFilter(Model):
    """What Procore tells of codes (Work Breakdown Structure)."""

    id: Id | None = None
    label: str | None = None


@record
class CodeFilterOption(Model):
    """What Procore tells of codes (Work Breakdown Structure)."""

    id: Id | None = None
    label: str | None = None


@record
class CodeWorkBreakdownStructureWbsCode(Model):
    """What Procore tells of codes (Work Breakdown Structure)."""

    id: Id | None = None
    entities: list[CodeWorkBreakdownStructureWbsCodeEntity] | None = None
    errors: list[Mapping[str, Any]] | None = None
    flat_code: str | None = None
    flat_name: str | None = None
    description: str | None = None
    status: str | None = None
    created_at: DateTime | None = None
    updated_at: DateTime | None = None
    segment_items: list[CodeWorkBreakdownStructureWbsCodeSegmentItem] | None = None
    wbs_pattern_id: Id | None = None


@record
class CodeWorkBreakdownStructureWbsCodeEntity(Model):
    """``entities`` of :class:`CodeWorkBreakdownStructureWbsCode`."""

    id: Id | None = None
    flat_code: str | None = None
    flat_name: str | None = None
    description: str | None = None
    status: str | None = None
    created_at: DateTime | None = None
    updated_at: DateTime | None = None
    segment_items: list[CodeWorkBreakdownStructureWbsCodeEntitySegmentItem] | None = None
    wbs_pattern_id: Id | None = None


@record
class CodeWorkBreakdownStructureWbsCodeEntitySegmentItem(Model):
    """``segment_items`` of :class:`CodeWorkBreakdownStructureWbsCodeEntity`."""

    id: Id | None = None
    code: str | None = None
    name: str | None = None
    created_at: DateTime | None = None
    updated_at: DateTime | None = None
    parent_id: Id | None = None
    path_ids: list[Id] | None = None
    path_code: str | None = None
    is_parent: bool | None = None
    path_codes: list[str] | None = None
    path_names: list[str] | None = None
    in_use: bool | None = None
    segment: CodeWorkBreakdownStructureWbsCodeEntitySegmentItemSegment | None = None
    status: str | None = None


@record
class CodeWorkBreakdownStructureWbsCodeEntitySegmentItemSegment(Model):
    """``segment`` of :class:`CodeWorkBreakdownStructureWbsCodeEntitySegmentItem`."""

    id: Id | None = None
    name: str | None = None
    type: str | None = None
    position: int | None = None
    delimiter: str | None = None
    required: bool | None = None
    segment_items_count: int | None = None
    project_can_modify_origin_project: bool | None = None
    project_can_delete_origin_company: bool | None = None
    structure: str | None = None
    created_at: DateTime | None = None
    updated_at: DateTime | None = None
    wbs_pattern_id: Id | None = None


@record
class CodeWorkBreakdownStructureWbsCodeSegmentItem(Model):
    """``segment_items`` of :class:`CodeWorkBreakdownStructureWbsCode`."""

    id: Id | None = None
    code: str | None = None
    name: str | None = None
    created_at: DateTime | None = None
    updated_at: DateTime | None = None
    parent_id: Id | None = None
    path_ids: list[Id] | None = None
    path_code: str | None = None
    is_parent: bool | None = None
    path_codes: list[str] | None = None
    path_names: list[str] | None = None
    in_use: bool | None = None
    segment: CodeWorkBreakdownStructureWbsCodeSegmentItemSegment | None = None
    status: str | None = None


@record
class CodeWorkBreakdownStructureWbsCodeSegmentItemSegment(Model):
    """``segment`` of :class:`CodeWorkBreakdownStructureWbsCodeSegmentItem`."""

    id: Id | None = None
    name: str | None = None
    type: str | None = None
    position: int | None = None
    delimiter: str | None = None
    required: bool | None = None
    segment_items_count: int | None = None
    project_can_modify_origin_project: bool | None = None
    project_can_delete_origin_company: bool | None = None
    structure: str | None = None
    created_at: DateTime | None = None
    updated_at: DateTime | None = None
    wbs_pattern_id: Id | None = None


class CodeAllWorkBreakdownStructureWbsCodeAttributeInput(TypedDict, total=False):
    status: Literal["active", "inactive"] | None


class CodeAssignAttributeItemsResultFilterInput(TypedDict, total=False):
    id: Sequence[Id] | None


class CodeIdInput(TypedDict, total=False):
    id: Sequence[Id] | None
    scope: Literal["budget_code", "production_quantity_code"] | None
    search: str | None
    segment_item: Sequence[CodeIdSegmentItemInput] | None
    status: Literal["active", "inactive"] | None


class CodeIdSegmentItemInput(TypedDict, total=False):
    id: Id | None
    segment_id: Id | None
    tier_depth: Any


class CodeWorkBreakdownStructureWbsCodeBulkInput(TypedDict, total=False):
    description: str | None
    segment_items: Sequence[CodeWorkBreakdownStructureWbsCodeBulkSegmentItemInput] | None


class CodeWorkBreakdownStructureWbsCodeBulkSegmentItemInput(TypedDict, total=False):
    segment_id: Id | None
    segment_item_id: Id | None


class CodeWorkBreakdownStructureWbsCodeSegmentItemInput(TypedDict, total=False):
    segment_id: Id | None
    segment_item_id: Id | None


class CodeAssignAttributeItemsResultFilters(TypedDict, total=False):
    id: Id | Sequence[Id]


class CodeFilterOptionFilters(TypedDict, total=False):
    id: Id | Sequence[Id]
    search: str | Sequence[str]


class CodeFilters(TypedDict, total=False):
    id: Id | Sequence[Id]
    search: str | Sequence[str]
    scope: (
        Literal["budget_code", "production_quantity_code"]
        | Sequence[Literal["budget_code", "production_quantity_code"]]
    )


class CodeUnassignAttributeItemsResultFilters(TypedDict, total=False):
    attribute_id: Id | Sequence[Id]
    attribute_item_id: Id | Sequence[Id]
    id: Id | Sequence[Id]


class CodeWorkBreakdownStructureWbsCodeFilters(TypedDict, total=False):
    status: str | Sequence[str]
    updated_at: DateRange


class CodesResource(Resource):
    """Codes (Work Breakdown Structure)."""

    __slots__ = ()

    async def assign_attribute_items(
        self,
        *,
        attribute_item_ids: Sequence[Id],
        company_id: Id | Unset = UNSET,
        project_id: Id | Unset = UNSET,
        filters: CodeAssignAttributeItemsResultFilters | Unset = UNSET,
        body_filters: CodeAssignAttributeItemsResultFilterInput | Unset | None = UNSET,
        **options: Unpack[ScopedOptions],
    ) -> None:
        """Assign the Attribute Items to the Wbs Codes.

        PATCH /rest/v2.0/companies/{company_id}/projects/{project_id}/wbs/codes/attribute_items
        """
        await self._none(
            "PATCH",
            "/rest/v2.0/companies/{company_id}/projects/{project_id}/wbs/codes/attribute_items",
            {"company_id": company_id, "project_id": project_id},
            options,
            query={"filters": filters},
            body={"attribute_item_ids": attribute_item_ids, "filters": body_filters},
        )

    async def bulk_create_work_breakdown_structure_wbs_codes(
        self,
        *,
        bulk: Sequence[CodeWorkBreakdownStructureWbsCodeBulkInput],
        project_id: Id | Unset = UNSET,
        **options: Unpack[Options],
    ) -> CodeWorkBreakdownStructureWbsCode:
        """Bulk Create WBS codes.

        PATCH /rest/v1.0/projects/{project_id}/work_breakdown_structure/wbs_codes/bulk_create
        """
        return await self._one(
            CodeWorkBreakdownStructureWbsCode,
            "PATCH",
            "/rest/v1.0/projects/{project_id}/work_breakdown_structure/wbs_codes/bulk_create",
            {"project_id": project_id},
            options,
            body={"bulk": bulk},
        )

    async def create_work_breakdown_structure_wbs_code(
        self,
        *,
        segment_items: Sequence[CodeWorkBreakdownStructureWbsCodeSegmentItemInput],
        project_id: Id | Unset = UNSET,
        description: str | Unset | None = UNSET,
        **options: Unpack[Options],
    ) -> CodeWorkBreakdownStructureWbsCode:
        """Create a WBS Code.

        POST /rest/v1.0/projects/{project_id}/work_breakdown_structure/wbs_codes
        """
        return await self._one(
            CodeWorkBreakdownStructureWbsCode,
            "POST",
            "/rest/v1.0/projects/{project_id}/work_breakdown_structure/wbs_codes",
            {"project_id": project_id},
            options,
            body={"description": description, "segment_items": segment_items},
        )

    def list(
        self,
        *,
        company_id: Id | Unset = UNSET,
        project_id: Id | Unset = UNSET,
        page: int | Unset = UNSET,
        group: str | Unset = UNSET,
        filters: CodeFilters | Unset = UNSET,
        per_page: int | Unset = UNSET,
        concurrency: int = 1,
        **options: Unpack[ScopedOptions],
    ) -> Pages[Code]:
        """List Wbs Codes.

        GET /rest/v2.0/companies/{company_id}/projects/{project_id}/wbs/codes
        """
        return self._pages(
            Code,
            "/rest/v2.0/companies/{company_id}/projects/{project_id}/wbs/codes",
            {"company_id": company_id, "project_id": project_id},
            options,
            query={"page": page, "group": group, "filters": filters},
            per_page=per_page,
            concurrency=concurrency,
        )

    def list_filter_options(
        self,
        *,
        company_id: Id | Unset = UNSET,
        project_id: Id | Unset = UNSET,
        page: int | Unset = UNSET,
        filters: CodeFilterOptionFilters | Unset = UNSET,
        per_page: int | Unset = UNSET,
        concurrency: int = 1,
        **options: Unpack[ScopedOptions],
    ) -> Pages[CodeFilterOption]:
        """List Wbs Codes Filter Options.

        GET /rest/v2.0/companies/{company_id}/projects/{project_id}/wbs/codes/filter_options
        """
        return self._pages(
            CodeFilterOption,
            "/rest/v2.0/companies/{company_id}/projects/{project_id}/wbs/codes/filter_options",
            {"company_id": company_id, "project_id": project_id},
            options,
            query={"page": page, "filters": filters},
            per_page=per_page,
            concurrency=concurrency,
        )

    def list_filters(
        self,
        *,
        company_id: Id | Unset = UNSET,
        project_id: Id | Unset = UNSET,
        page: int | Unset = UNSET,
        per_page: int | Unset = UNSET,
        concurrency: int = 1,
        **options: Unpack[ScopedOptions],
    ) -> Pages[CodeFilter]:
        """List Wbs Codes Filters.

        GET /rest/v2.0/companies/{company_id}/projects/{project_id}/wbs/codes/filters
        """
        return self._pages(
            CodeFilter,
            "/rest/v2.0/companies/{company_id}/projects/{project_id}/wbs/codes/filters",
            {"company_id": company_id, "project_id": project_id},
            options,
            query={"page": page},
            per_page=per_page,
            concurrency=concurrency,
        )

    def list_ids(
        self,
        *,
        company_id: Id | Unset = UNSET,
        project_id: Id | Unset = UNSET,
        page: int | Unset = UNSET,
        body: Sequence[CodeIdInput] | Unset | None = UNSET,
        per_page: int | Unset = UNSET,
        concurrency: int = 1,
        **options: Unpack[ScopedOptions],
    ) -> Pages[Any]:
        """List Wbs Code IDs.

        GET /rest/v2.0/companies/{company_id}/projects/{project_id}/wbs/codes/ids
        """
        return self._pages(
            None,
            "/rest/v2.0/companies/{company_id}/projects/{project_id}/wbs/codes/ids",
            {"company_id": company_id, "project_id": project_id},
            options,
            query={"page": page},
            body=body,
            per_page=per_page,
            concurrency=concurrency,
        )

    def list_work_breakdown_structure_wbs_codes(
        self,
        *,
        project_id: Id | Unset = UNSET,
        can_select_divisions: bool | Unset = UNSET,
        required_segments: Literal["cost_code", "line_item_type"]
        | Sequence[Literal["cost_code", "line_item_type"]]
        | Unset = UNSET,
        scope: Literal["budget_code", "production_quantity_code"] | Unset = UNSET,
        query: str | Unset = UNSET,
        group_type: Literal["contract"] | Unset = UNSET,
        group_id: Id | Unset = UNSET,
        hide_not_in_group: bool | Unset = UNSET,
        page: int | Unset = UNSET,
        filters: CodeWorkBreakdownStructureWbsCodeFilters | Unset = UNSET,
        per_page: int | Unset = UNSET,
        concurrency: int = 1,
        **options: Unpack[Options],
    ) -> Pages[CodeWorkBreakdownStructureWbsCode]:
        """List Project WBS codes.

        GET /rest/v1.0/projects/{project_id}/work_breakdown_structure/wbs_codes
        """
        return self._pages(
            CodeWorkBreakdownStructureWbsCode,
            "/rest/v1.0/projects/{project_id}/work_breakdown_structure/wbs_codes",
            {"project_id": project_id},
            options,
            query={
                "can_select_divisions": can_select_divisions,
                "required_segments": required_segments,
                "scope": scope,
                "query": query,
                "group_type": group_type,
                "group_id": group_id,
                "hide_not_in_group": hide_not_in_group,
                "page": page,
                "filters": filters,
            },
            per_page=per_page,
            concurrency=concurrency,
        )

    async def unassign_attribute_items(
        self,
        *,
        company_id: Id | Unset = UNSET,
        project_id: Id | Unset = UNSET,
        filters: CodeUnassignAttributeItemsResultFilters | Unset = UNSET,
        **options: Unpack[ScopedOptions],
    ) -> None:
        """Unassign the Attribute Items from the Wbs Codes.

        DELETE /rest/v2.0/companies/{company_id}/projects/{project_id}/wbs/codes/attribute_items
        """
        await self._none(
            "DELETE",
            "/rest/v2.0/companies/{company_id}/projects/{project_id}/wbs/codes/attribute_items",
            {"company_id": company_id, "project_id": project_id},
            options,
            query={"filters": filters},
        )

    async def update_all_work_breakdown_structure_wbs_codes(
        self,
        *,
        ids: Sequence[Id],
        attributes: CodeAllWorkBreakdownStructureWbsCodeAttributeInput,
        project_id: Id | Unset = UNSET,
        **options: Unpack[Options],
    ) -> None:
        """Bulk update WBS codes.

        PATCH /rest/v1.0/projects/{project_id}/work_breakdown_structure/wbs_codes/update_all
        """
        await self._none(
            "PATCH",
            "/rest/v1.0/projects/{project_id}/work_breakdown_structure/wbs_codes/update_all",
            {"project_id": project_id},
            options,
            body={"ids": ids, "attributes": attributes},
        )

    async def update_work_breakdown_structure_wbs_code(
        self,
        *,
        id: Id,
        project_id: Id | Unset = UNSET,
        description: str | Unset | None = UNSET,
        status: Literal["active", "inactive"] | Unset | None = UNSET,
        **options: Unpack[Options],
    ) -> CodeWorkBreakdownStructureWbsCode:
        """Update a WBS code.

        PATCH /rest/v1.0/projects/{project_id}/work_breakdown_structure/wbs_codes/{id}
        """
        return await self._one(
            CodeWorkBreakdownStructureWbsCode,
            "PATCH",
            "/rest/v1.0/projects/{project_id}/work_breakdown_structure/wbs_codes/{id}",
            {"project_id": project_id, "id": id},
            options,
            body={"description": description, "status": status},
        )
