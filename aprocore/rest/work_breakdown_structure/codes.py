"""Codes (Work Breakdown Structure)."""

# Generated; do not edit.

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any, Literal, TypedDict, Unpack

from ...model import Model, record
from ...types import DateTime, Id
from .._base import OMITTED, UNSET, DateRange, Options, Pages, Resource, ScopedOptions, Unset


@record
class Code(Model):
    """A code."""

    id: Id
    attribute_1_name: str | None = None
    attribute_2_name: str | None = None
    attribute_3_name: str | None = None
    code: str | None = None
    description: str | None = None
    status: Literal["active", "inactive"] | str | None = None


@record
class CodeEntity(Model):
    """``entities`` of :class:`CodeWorkBreakdownStructureWbsCode`."""

    id: Id
    flat_code: str | None = None
    flat_name: str | None = None
    description: str | None = None
    status: str | None = None
    created_at: DateTime | None = None
    updated_at: DateTime | None = None
    segment_items: list[CodeSegmentItem] | None = None
    wbs_pattern_id: Id | None = None


@record
class CodeFilter(Model):
    """Returned by :meth:`CodesResource.list_filters`."""

    id: Id
    label: str | None = None


@record
class CodeFilterOption(Model):
    """Returned by :meth:`CodesResource.list_filter_options`."""

    id: Id
    label: str | None = None


@record
class CodeSegment(Model):
    """``segment`` of :class:`CodeSegmentItem`."""

    id: Id
    name: str | None = None
    type: str | None = None
    position: int | None = None
    delimiter: str | None = None
    required: bool | None = None
    segment_items_count: int | None = None
    project_can_modify_origin_project: bool | None = None
    project_can_delete_origin_company: bool | None = None
    structure: Literal["tiered", "flat"] | str | None = None
    created_at: DateTime | None = None
    updated_at: DateTime | None = None
    wbs_pattern_id: Id | None = None


@record
class CodeSegmentItem(Model):
    """``segment_items`` of :class:`CodeEntity`."""

    id: Id
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
    segment: CodeSegment | None = None
    status: str | None = None


@record
class CodeWorkBreakdownStructureWbsCode(Model):
    """Returned by :meth:`CodesResource.bulk_create_work_breakdown_structure_wbs_codes`."""

    id: Id
    entities: list[CodeEntity] | None = None
    errors: list[Mapping[str, Any]] | None = None
    flat_code: str | None = None
    flat_name: str | None = None
    description: str | None = None
    status: Literal["active", "inactive"] | str | None = None
    created_at: DateTime | None = None
    updated_at: DateTime | None = None
    segment_items: list[CodeSegmentItem] | None = None
    wbs_pattern_id: Id | None = None


class CodeAttributeInput(TypedDict, total=False):
    """``attributes`` in a request body."""

    status: Literal["active", "inactive"] | None


class CodeBulkInput(TypedDict, total=False):
    """``bulk`` in a request body."""

    description: str | None
    segment_items: Sequence[CodeSegmentItemInput] | None


class CodeFilterInput(TypedDict, total=False):
    """``filters`` in a request body."""

    id: Sequence[Id] | None


class CodeIdInput(TypedDict, total=False):
    """``body`` in a request body."""

    id: Sequence[Id] | None
    scope: Literal["budget_code", "production_quantity_code"] | None
    search: str | None
    segment_item: Sequence[CodeSegmentItemInput] | None
    status: Literal["active", "inactive"] | None


class CodeSegmentItemFields(TypedDict, total=False):
    """Fields of :class:`CodeSegmentItemCreateWorkBreakdownStructureWbsCodeInput` and :class:`CodeSegmentItemInput`."""

    id: Id | None
    tier_depth: Any


class CodeSegmentItemCreateWorkBreakdownStructureWbsCodeInput(CodeSegmentItemFields):
    """``segment_items`` in the body of ``create_work_breakdown_structure_wbs_code``."""

    segment_id: Id
    segment_item_id: Id


class CodeSegmentItemInput(CodeSegmentItemFields, total=False):
    """``segment_item`` in a request body."""

    segment_id: Id | None
    segment_item_id: Id | None


class CodeAssignAttributeItemFilters(TypedDict, total=False):
    """Query filters of ``work_breakdown_structure.codes.assign_attribute_items``."""

    id: Id | Sequence[Id]


class CodeFilterOptionFilters(TypedDict, total=False):
    """Query filters of ``work_breakdown_structure.codes.list_filter_options``."""

    id: Id | Sequence[Id]
    search: str | Sequence[str]


class CodeFilters(TypedDict, total=False):
    """Query filters of ``work_breakdown_structure.codes.list``."""

    id: Id | Sequence[Id]
    search: str | Sequence[str]
    scope: (
        Literal["budget_code", "production_quantity_code"]
        | Sequence[Literal["budget_code", "production_quantity_code"]]
    )


class CodeUnassignAttributeItemFilters(TypedDict, total=False):
    """Query filters of ``work_breakdown_structure.codes.unassign_attribute_items``."""

    attribute_id: Id | Sequence[Id]
    attribute_item_id: Id | Sequence[Id]
    id: Id | Sequence[Id]


class CodeWorkBreakdownStructureWbsCodeFilters(TypedDict, total=False):
    """Query filters of ``work_breakdown_structure.codes.list_work_breakdown_structure_wbs_codes``."""

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
        filters: CodeAssignAttributeItemFilters = OMITTED,
        body_filters: CodeFilterInput | Unset | None = UNSET,
        **options: Unpack[ScopedOptions],
    ) -> None:
        """Assign the attribute items to the WBS codes.

        PATCH /rest/v2.0/companies/{company_id}/projects/{project_id}/wbs/codes/attribute_items
        https://developers.procore.com/reference/rest/codes?version=2.0#assign-the-attribute-items-to-the-wbs-codes

        Args:
            filters: Query filters; others go into ``params``.
            body_filters: Sent as ``filters`` in the body.

        Returns:
            None.
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
        self, *, bulk: Sequence[CodeBulkInput], project_id: Id | Unset = UNSET, **options: Unpack[Options]
    ) -> CodeWorkBreakdownStructureWbsCode:
        """Bulk create WBS codes.

        PATCH /rest/v1.0/projects/{project_id}/work_breakdown_structure/wbs_codes/bulk_create
        https://developers.procore.com/reference/rest/v1/codes?version=1.0#bulk-create-wbs-codes

        Returns:
            :class:`CodeWorkBreakdownStructureWbsCode`.
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
        segment_items: Sequence[CodeSegmentItemCreateWorkBreakdownStructureWbsCodeInput],
        project_id: Id | Unset = UNSET,
        description: str | Unset | None = UNSET,
        **options: Unpack[Options],
    ) -> CodeWorkBreakdownStructureWbsCode:
        """Create a WBS code.

        POST /rest/v1.0/projects/{project_id}/work_breakdown_structure/wbs_codes
        https://developers.procore.com/reference/rest/v1/codes?version=1.0#create-a-wbs-code

        Returns:
            :class:`CodeWorkBreakdownStructureWbsCode`.
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
        filters: CodeFilters = OMITTED,
        per_page: int | Unset = UNSET,
        concurrency: int = 1,
        **options: Unpack[ScopedOptions],
    ) -> Pages[Code]:
        """List WBS codes.

        GET /rest/v2.0/companies/{company_id}/projects/{project_id}/wbs/codes
        https://developers.procore.com/reference/rest/codes?version=2.0#list-wbs-codes

        Args:
            filters: Query filters; others go into ``params``.
            per_page: Items per page. Default: 100.
            concurrency: Pages to fetch ahead.
            **options: See :class:`Options`.

        Returns:
            :class:`Pages` of :class:`Code`.
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
        filters: CodeFilterOptionFilters = OMITTED,
        per_page: int | Unset = UNSET,
        concurrency: int = 1,
        **options: Unpack[ScopedOptions],
    ) -> Pages[CodeFilterOption]:
        """List WBS codes filter options.

        GET /rest/v2.0/companies/{company_id}/projects/{project_id}/wbs/codes/filter_options
        https://developers.procore.com/reference/rest/codes?version=2.0#list-wbs-codes-filter-options

        Args:
            filters: Query filters; others go into ``params``.
            per_page: Items per page. Default: 100.
            concurrency: Pages to fetch ahead.
            **options: See :class:`Options`.

        Returns:
            :class:`Pages` of :class:`CodeFilterOption`.
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
        """List WBS codes filters.

        GET /rest/v2.0/companies/{company_id}/projects/{project_id}/wbs/codes/filters
        https://developers.procore.com/reference/rest/codes?version=2.0#list-wbs-codes-filters

        Args:
            per_page: Items per page. Default: 100.
            concurrency: Pages to fetch ahead.
            **options: See :class:`Options`.

        Returns:
            :class:`Pages` of :class:`CodeFilter`.
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
    ) -> Pages[Id]:
        """List WBS code IDs.

        GET /rest/v2.0/companies/{company_id}/projects/{project_id}/wbs/codes/ids
        https://developers.procore.com/reference/rest/codes?version=2.0#list-wbs-code-ids

        Args:
            body: The whole request body.
            per_page: Items per page. Default: 100.
            concurrency: Pages to fetch ahead.
            **options: See :class:`Options`.

        Returns:
            :class:`Pages` of :class:`Id`.
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
        filters: CodeWorkBreakdownStructureWbsCodeFilters = OMITTED,
        per_page: int | Unset = UNSET,
        concurrency: int = 1,
        **options: Unpack[Options],
    ) -> Pages[CodeWorkBreakdownStructureWbsCode]:
        """List project WBS codes.

        GET /rest/v1.0/projects/{project_id}/work_breakdown_structure/wbs_codes
        https://developers.procore.com/reference/rest/v1/codes?version=1.0#list-project-wbs-codes

        Args:
            required_segments: One of cost_code, line_item_type.
            scope: One of budget_code, production_quantity_code.
            group_type: Must be contract.
            filters: Query filters; others go into ``params``.
            per_page: Items per page. Default: 1,000.
            concurrency: Pages to fetch ahead.
            **options: See :class:`Options`.

        Returns:
            :class:`Pages` of :class:`CodeWorkBreakdownStructureWbsCode`.
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
        filters: CodeUnassignAttributeItemFilters = OMITTED,
        **options: Unpack[ScopedOptions],
    ) -> None:
        """Unassign the attribute items from the WBS codes.

        DELETE /rest/v2.0/companies/{company_id}/projects/{project_id}/wbs/codes/attribute_items
        https://developers.procore.com/reference/rest/codes?version=2.0#unassign-the-attribute-items-from-the-wbs-codes

        Args:
            filters: Query filters; others go into ``params``.

        Returns:
            None.
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
        attributes: CodeAttributeInput,
        project_id: Id | Unset = UNSET,
        **options: Unpack[Options],
    ) -> None:
        """Bulk update WBS codes.

        PATCH /rest/v1.0/projects/{project_id}/work_breakdown_structure/wbs_codes/update_all
        https://developers.procore.com/reference/rest/v1/codes?version=1.0#bulk-update-wbs-codes

        Returns:
            None.
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
        https://developers.procore.com/reference/rest/v1/codes?version=1.0#update-a-wbs-code

        Args:
            id: ID of a WBS code.
            status: One of active, inactive.

        Returns:
            :class:`CodeWorkBreakdownStructureWbsCode`.
        """
        return await self._one(
            CodeWorkBreakdownStructureWbsCode,
            "PATCH",
            "/rest/v1.0/projects/{project_id}/work_breakdown_structure/wbs_codes/{id}",
            {"project_id": project_id, "id": id},
            options,
            body={"description": description, "status": status},
        )
