"""Company checklist templates (Inspections)."""

# Written by aprocore._codegen from Procore's reference: never edited by hand.

from __future__ import annotations

from collections.abc import Sequence
from typing import Any, Literal, TypedDict, Unpack

from ...model import Model, record, renamed
from ...types import DateTime, Id
from .._base import UNSET, DateRange, Pages, Resource, ScopedOptions, Unset, Upload

__all__ = [
    "CompanyChecklistTemplate",
    "CompanyChecklistTemplateAlternativeResponseSet",
    "CompanyChecklistTemplateAlternativeResponseSetAttachment",
    "CompanyChecklistTemplateAlternativeResponseSetCreatedBy",
    "CompanyChecklistTemplateAlternativeResponseSetInspectionType",
    "CompanyChecklistTemplateAlternativeResponseSetResponseSet",
    "CompanyChecklistTemplateAlternativeResponseSetSection",
    "CompanyChecklistTemplateAlternativeResponseSetSectionItem",
    "CompanyChecklistTemplateAlternativeResponseSetSectionItemResponseSet",
    "CompanyChecklistTemplateAlternativeResponseSetSectionItemResponseSetResponse",
    "CompanyChecklistTemplateAlternativeResponseSetTrade",
    "CompanyChecklistTemplateAttachment",
    "CompanyChecklistTemplateCreatedBy",
    "CompanyChecklistTemplateFilters",
    "CompanyChecklistTemplateInspectionType",
    "CompanyChecklistTemplateListTemplateInput",
    "CompanyChecklistTemplateResponseSet",
    "CompanyChecklistTemplateSection",
    "CompanyChecklistTemplateSectionItem",
    "CompanyChecklistTemplateSectionItemResponseSet",
    "CompanyChecklistTemplateSectionItemResponseSetResponse",
    "CompanyChecklistTemplateTrade",
    "CompanyChecklistTemplateUseAlternativeResponseSetResult",
    "CompanyChecklistTemplateUseAlternativeResponseSetResultAttachment",
    "CompanyChecklistTemplateUseAlternativeResponseSetResultCreatedBy",
    "CompanyChecklistTemplateUseAlternativeResponseSetResultInspectionType",
    "CompanyChecklistTemplateUseAlternativeResponseSetResultResponseSet",
    "CompanyChecklistTemplateUseAlternativeResponseSetResultSection",
    "CompanyChecklistTemplateUseAlternativeResponseSetResultSectionItem",
    "CompanyChecklistTemplateUseAlternativeResponseSetResultSectionItemResponseSet",
    "CompanyChecklistTemplateUseAlternativeResponseSetResultSectionItemResponseSetResponse",
    "CompanyChecklistTemplateUseAlternativeResponseSetResultTrade",
    "CompanyChecklistTemplatesResource",
]


@record
class CompanyChecklistTemplate(Model):
    """What Procore tells of company checklist templates (Inspections)."""

    id: Id | None = None
    name: str | None = None
    description: str | None = None
    inspection_type: CompanyChecklistTemplateInspectionType | None = None
    trade: CompanyChecklistTemplateTrade | None = None
    created_at: DateTime | None = None
    updated_at: DateTime | None = None
    alternative_response_set_id: Id | None = None
    created_by: CompanyChecklistTemplateCreatedBy | None = None
    attachments: list[CompanyChecklistTemplateAttachment] | None = None
    response_set: CompanyChecklistTemplateResponseSet | None = None
    sections: list[CompanyChecklistTemplateSection] | None = None
    deletable: bool | None = None


@record
class CompanyChecklistTemplateAlternativeResponseSet(Model):
    """What Procore tells of company checklist templates (Inspections)."""

    id: Id | None = None
    name: str | None = None
    description: str | None = None
    inspection_type: CompanyChecklistTemplateAlternativeResponseSetInspectionType | None = None
    trade: CompanyChecklistTemplateAlternativeResponseSetTrade | None = None
    created_at: DateTime | None = None
    updated_at: DateTime | None = None
    alternative_response_set_id: Id | None = None
    created_by: CompanyChecklistTemplateAlternativeResponseSetCreatedBy | None = None
    attachments: list[CompanyChecklistTemplateAlternativeResponseSetAttachment] | None = None
    response_set: CompanyChecklistTemplateAlternativeResponseSetResponseSet | None = None
    sections: list[CompanyChecklistTemplateAlternativeResponseSetSection] | None = None


@record
class CompanyChecklistTemplateAlternativeResponseSetAttachment(Model):
    """``attachments`` of :class:`CompanyChecklistTemplateAlternativeResponseSet`."""

    id: Id | None = None
    url: str | None = None
    filename: str | None = None


@record
class CompanyChecklistTemplateAlternativeResponseSetCreatedBy(Model):
    """``created_by`` of :class:`CompanyChecklistTemplateAlternativeResponseSet`."""

    id: Id | None = None
    login: str | None = None
    name: str | None = None


@record
class CompanyChecklistTemplateAlternativeResponseSetInspectionType(Model):
    """``inspection_type`` of :class:`CompanyChecklistTemplateAlternativeResponseSet`."""

    id: Id | None = None
    name: str | None = None
    created_at: DateTime | None = None
    updated_at: DateTime | None = None


@record
class CompanyChecklistTemplateAlternativeResponseSetResponseSet(Model):
    """``response_set`` of :class:`CompanyChecklistTemplateAlternativeResponseSet`."""

    conforming_response: str | None = None
    deficient_response: str | None = None
    global_: bool | None = renamed("global")


@record
class CompanyChecklistTemplateAlternativeResponseSetSection(Model):
    """``sections`` of :class:`CompanyChecklistTemplateAlternativeResponseSet`."""

    id: Id | None = None
    name: str | None = None
    position: int | None = None
    items: list[CompanyChecklistTemplateAlternativeResponseSetSectionItem] | None = None


@record
class CompanyChecklistTemplateAlternativeResponseSetSectionItem(Model):
    """``items`` of :class:`CompanyChecklistTemplateAlternativeResponseSetSection`."""

    id: Id | None = None
    name: str | None = None
    section_id: Id | None = None
    position: int | None = None
    response_set: CompanyChecklistTemplateAlternativeResponseSetSectionItemResponseSet | None = None


@record
class CompanyChecklistTemplateAlternativeResponseSetSectionItemResponseSet(Model):
    """``response_set`` of :class:`CompanyChecklistTemplateAlternativeResponseSetSectionItem`."""

    id: Id | None = None
    name: str | None = None
    responses: list[CompanyChecklistTemplateAlternativeResponseSetSectionItemResponseSetResponse] | None = None


@record
class CompanyChecklistTemplateAlternativeResponseSetSectionItemResponseSetResponse(Model):
    """``responses`` of :class:`CompanyChecklistTemplateAlternativeResponseSetSectionItemResponseSet`."""

    id: Id | None = None
    name: str | None = None
    corresponding_status: str | None = None


@record
class CompanyChecklistTemplateAlternativeResponseSetTrade(Model):
    """``trade`` of :class:`CompanyChecklistTemplateAlternativeResponseSet`."""

    id: Id | None = None
    name: str | None = None
    active: bool | None = None
    updated_at: DateTime | None = None


@record
class CompanyChecklistTemplateAttachment(Model):
    """``attachments`` of :class:`CompanyChecklistTemplate`."""

    id: Id | None = None
    url: str | None = None
    filename: str | None = None


@record
class CompanyChecklistTemplateCreatedBy(Model):
    """``created_by`` of :class:`CompanyChecklistTemplate`."""

    id: Id | None = None
    login: str | None = None
    name: str | None = None


@record
class CompanyChecklistTemplateInspectionType(Model):
    """``inspection_type`` of :class:`CompanyChecklistTemplate`."""

    id: Id | None = None
    name: str | None = None
    created_at: DateTime | None = None
    updated_at: DateTime | None = None
    audit_transaction_timestamp: DateTime | None = None
    source_id: Id | None = None
    deleted_at: DateTime | None = None
    company_id: Id | None = None
    is_deletable: bool | None = None


@record
class CompanyChecklistTemplateResponseSet(Model):
    """``response_set`` of :class:`CompanyChecklistTemplate`."""

    conforming_response: str | None = None
    deficient_response: str | None = None
    global_: bool | None = renamed("global")


@record
class CompanyChecklistTemplateSection(Model):
    """``sections`` of :class:`CompanyChecklistTemplate`."""

    id: Id | None = None
    name: str | None = None
    position: int | None = None
    items: list[CompanyChecklistTemplateSectionItem] | None = None


@record
class CompanyChecklistTemplateSectionItem(Model):
    """``items`` of :class:`CompanyChecklistTemplateSection`."""

    id: Id | None = None
    name: str | None = None
    section_id: Id | None = None
    position: int | None = None
    response_set: CompanyChecklistTemplateSectionItemResponseSet | None = None


@record
class CompanyChecklistTemplateSectionItemResponseSet(Model):
    """``response_set`` of :class:`CompanyChecklistTemplateSectionItem`."""

    id: Id | None = None
    name: str | None = None
    responses: list[CompanyChecklistTemplateSectionItemResponseSetResponse] | None = None


@record
class CompanyChecklistTemplateSectionItemResponseSetResponse(Model):
    """``responses`` of :class:`CompanyChecklistTemplateSectionItemResponseSet`."""

    id: Id | None = None
    name: str | None = None
    corresponding_status: str | None = None


@record
class CompanyChecklistTemplateTrade(Model):
    """``trade`` of :class:`CompanyChecklistTemplate`."""

    id: Id | None = None
    name: str | None = None
    active: bool | None = None
    updated_at: DateTime | None = None


@record
class CompanyChecklistTemplateUseAlternativeResponseSetResult(Model):
    """What Procore tells of company checklist templates (Inspections)."""

    id: Id | None = None
    name: str | None = None
    description: str | None = None
    inspection_type: CompanyChecklistTemplateUseAlternativeResponseSetResultInspectionType | None = None
    trade: CompanyChecklistTemplateUseAlternativeResponseSetResultTrade | None = None
    created_at: DateTime | None = None
    updated_at: DateTime | None = None
    alternative_response_set_id: Id | None = None
    created_by: CompanyChecklistTemplateUseAlternativeResponseSetResultCreatedBy | None = None
    attachments: list[CompanyChecklistTemplateUseAlternativeResponseSetResultAttachment] | None = None
    response_set: CompanyChecklistTemplateUseAlternativeResponseSetResultResponseSet | None = None
    sections: list[CompanyChecklistTemplateUseAlternativeResponseSetResultSection] | None = None


@record
class CompanyChecklistTemplateUseAlternativeResponseSetResultAttachment(Model):
    """``attachments`` of :class:`CompanyChecklistTemplateUseAlternativeResponseSetResult`."""

    id: Id | None = None
    url: str | None = None
    filename: str | None = None


@record
class CompanyChecklistTemplateUseAlternativeResponseSetResultCreatedBy(Model):
    """``created_by`` of :class:`CompanyChecklistTemplateUseAlternativeResponseSetResult`."""

    id: Id | None = None
    login: str | None = None
    name: str | None = None


@record
class CompanyChecklistTemplateUseAlternativeResponseSetResultInspectionType(Model):
    """``inspection_type`` of :class:`CompanyChecklistTemplateUseAlternativeResponseSetResult`."""

    id: Id | None = None
    name: str | None = None
    created_at: DateTime | None = None
    updated_at: DateTime | None = None


@record
class CompanyChecklistTemplateUseAlternativeResponseSetResultResponseSet(Model):
    """``response_set`` of :class:`CompanyChecklistTemplateUseAlternativeResponseSetResult`."""

    conforming_response: str | None = None
    deficient_response: str | None = None
    global_: bool | None = renamed("global")


@record
class CompanyChecklistTemplateUseAlternativeResponseSetResultSection(Model):
    """``sections`` of :class:`CompanyChecklistTemplateUseAlternativeResponseSetResult`."""

    id: Id | None = None
    name: str | None = None
    position: int | None = None
    items: list[CompanyChecklistTemplateUseAlternativeResponseSetResultSectionItem] | None = None


@record
class CompanyChecklistTemplateUseAlternativeResponseSetResultSectionItem(Model):
    """``items`` of :class:`CompanyChecklistTemplateUseAlternativeResponseSetResultSection`."""

    id: Id | None = None
    name: str | None = None
    section_id: Id | None = None
    position: int | None = None
    response_set: CompanyChecklistTemplateUseAlternativeResponseSetResultSectionItemResponseSet | None = None


@record
class CompanyChecklistTemplateUseAlternativeResponseSetResultSectionItemResponseSet(Model):
    """``response_set`` of :class:`CompanyChecklistTemplateUseAlternativeResponseSetResultSectionItem`."""

    id: Id | None = None
    name: str | None = None
    responses: list[CompanyChecklistTemplateUseAlternativeResponseSetResultSectionItemResponseSetResponse] | None = None


@record
class CompanyChecklistTemplateUseAlternativeResponseSetResultSectionItemResponseSetResponse(Model):
    """``responses`` of :class:`CompanyChecklistTemplateUseAlternativeResponseSetResultSectionItemResponseSet`."""

    id: Id | None = None
    name: str | None = None
    corresponding_status: str | None = None


@record
class CompanyChecklistTemplateUseAlternativeResponseSetResultTrade(Model):
    """``trade`` of :class:`CompanyChecklistTemplateUseAlternativeResponseSetResult`."""

    id: Id | None = None
    name: str | None = None
    active: bool | None = None
    updated_at: DateTime | None = None


class CompanyChecklistTemplateListTemplateInput(TypedDict, total=False):
    description: str | None
    inspection_type_id: Id | None
    alternative_response_set_id: Id | None
    name: str | None
    trade_id: Id | None


class CompanyChecklistTemplateFilters(TypedDict, total=False):
    id: Id | Sequence[Id]
    inspection_type_id: Id | Sequence[Id]
    response_set_id: Id | Sequence[Id]
    query: str | Sequence[str]
    trade_id: Id | Sequence[Id]
    updated_at: DateRange


class CompanyChecklistTemplatesResource(Resource):
    """Company checklist templates (Inspections)."""

    __slots__ = ()

    async def create(
        self,
        *,
        list_template: CompanyChecklistTemplateListTemplateInput,
        company_id: Id | Unset = UNSET,
        attachments: Sequence[Upload] | Unset | None = UNSET,
        **options: Unpack[ScopedOptions],
    ) -> CompanyChecklistTemplate:
        """Create Company Checklist Template.

        POST /rest/v1.0/companies/{company_id}/checklist/list_templates
        """
        return await self._one(
            CompanyChecklistTemplate,
            "POST",
            "/rest/v1.0/companies/{company_id}/checklist/list_templates",
            {"company_id": company_id},
            options,
            body={"list_template": list_template, "attachments": attachments},
        )

    async def delete(self, *, id: Id, company_id: Id | Unset = UNSET, **options: Unpack[ScopedOptions]) -> None:
        """Delete Company Checklist Template.

        DELETE /rest/v1.0/companies/{company_id}/checklist/list_templates/{id}
        """
        await self._none(
            "DELETE",
            "/rest/v1.0/companies/{company_id}/checklist/list_templates/{id}",
            {"company_id": company_id, "id": id},
            options,
        )

    async def get(
        self, *, id: Id, company_id: Id | Unset = UNSET, **options: Unpack[ScopedOptions]
    ) -> CompanyChecklistTemplate:
        """Show Company Checklist Template.

        GET /rest/v1.0/companies/{company_id}/checklist/list_templates/{id}
        """
        return await self._one(
            CompanyChecklistTemplate,
            "GET",
            "/rest/v1.0/companies/{company_id}/checklist/list_templates/{id}",
            {"company_id": company_id, "id": id},
            options,
        )

    async def get_recycled(
        self, *, id: Id, company_id: Id | Unset = UNSET, **options: Unpack[ScopedOptions]
    ) -> CompanyChecklistTemplate:
        """Show Recycled Company Checklist Template.

        GET /rest/v1.0/companies/{company_id}/recycle_bin/checklist/list_templates/{id}
        """
        return await self._one(
            CompanyChecklistTemplate,
            "GET",
            "/rest/v1.0/companies/{company_id}/recycle_bin/checklist/list_templates/{id}",
            {"company_id": company_id, "id": id},
            options,
        )

    def list(
        self,
        *,
        company_id: Id | Unset = UNSET,
        sort: Literal["inspection_type", "name", "trade"] | Unset = UNSET,
        page: int | Unset = UNSET,
        filters: CompanyChecklistTemplateFilters | Unset = UNSET,
        per_page: int | Unset = UNSET,
        concurrency: int = 1,
        **options: Unpack[ScopedOptions],
    ) -> Pages[CompanyChecklistTemplate]:
        """List Company Checklist Templates.

        GET /rest/v1.0/companies/{company_id}/checklist/list_templates
        """
        return self._pages(
            CompanyChecklistTemplate,
            "/rest/v1.0/companies/{company_id}/checklist/list_templates",
            {"company_id": company_id},
            options,
            query={"sort": sort, "page": page, "filters": filters},
            per_page=per_page,
            concurrency=concurrency,
        )

    def list_recycled(
        self,
        *,
        company_id: Id | Unset = UNSET,
        page: int | Unset = UNSET,
        per_page: int | Unset = UNSET,
        concurrency: int = 1,
        **options: Unpack[ScopedOptions],
    ) -> Pages[CompanyChecklistTemplate]:
        """List Recycled Company Checklist Templates.

        GET /rest/v1.0/companies/{company_id}/recycle_bin/checklist/list_templates
        """
        return self._pages(
            CompanyChecklistTemplate,
            "/rest/v1.0/companies/{company_id}/recycle_bin/checklist/list_templates",
            {"company_id": company_id},
            options,
            query={"page": page},
            per_page=per_page,
            concurrency=concurrency,
        )

    async def remove_alternative_response_set(
        self, *, id: Id, company_id: Id | Unset = UNSET, **options: Unpack[ScopedOptions]
    ) -> CompanyChecklistTemplateAlternativeResponseSet:
        """Remove Company Checklist Template Alternative Response Set.

        PATCH /rest/v1.0/companies/{company_id}/checklist/list_templates/{id}/remove_alternative_response_set
        """
        return await self._one(
            CompanyChecklistTemplateAlternativeResponseSet,
            "PATCH",
            "/rest/v1.0/companies/{company_id}/checklist/list_templates/{id}/remove_alternative_response_set",
            {"id": id, "company_id": company_id},
            options,
        )

    async def restore(self, *, id: Id, company_id: Id | Unset = UNSET, **options: Unpack[ScopedOptions]) -> Any:
        """Restore a Recycled Company Checklist Template.

        PATCH /rest/v1.0/companies/{company_id}/recycle_bin/checklist/list_templates/{id}/restore
        """
        return await self._any(
            "PATCH",
            "/rest/v1.0/companies/{company_id}/recycle_bin/checklist/list_templates/{id}/restore",
            {"company_id": company_id, "id": id},
            options,
        )

    async def update(
        self,
        *,
        id: Id,
        list_template: CompanyChecklistTemplateListTemplateInput,
        company_id: Id | Unset = UNSET,
        attachments: Sequence[Upload] | Unset | None = UNSET,
        **options: Unpack[ScopedOptions],
    ) -> CompanyChecklistTemplate:
        """Update Company Checklist Template.

        PATCH /rest/v1.0/companies/{company_id}/checklist/list_templates/{id}
        """
        return await self._one(
            CompanyChecklistTemplate,
            "PATCH",
            "/rest/v1.0/companies/{company_id}/checklist/list_templates/{id}",
            {"company_id": company_id, "id": id},
            options,
            body={"list_template": list_template, "attachments": attachments},
        )

    async def use_alternative_response_set(
        self,
        *,
        id: Id,
        alternative_response_set_id: Id,
        company_id: Id | Unset = UNSET,
        **options: Unpack[ScopedOptions],
    ) -> CompanyChecklistTemplateUseAlternativeResponseSetResult:
        """Add Company Checklist Template Alternative Response Set.

        PATCH /rest/v1.0/companies/{company_id}/checklist/list_templates/{id}/use_alternative_response_set
        """
        return await self._one(
            CompanyChecklistTemplateUseAlternativeResponseSetResult,
            "PATCH",
            "/rest/v1.0/companies/{company_id}/checklist/list_templates/{id}/use_alternative_response_set",
            {"id": id, "company_id": company_id},
            options,
            body={"alternative_response_set_id": alternative_response_set_id},
        )
