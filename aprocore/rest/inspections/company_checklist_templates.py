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
    "CompanyChecklistTemplateAttachment",
    "CompanyChecklistTemplateCreatedBy",
    "CompanyChecklistTemplateFilters",
    "CompanyChecklistTemplateInspectionType",
    "CompanyChecklistTemplateItem",
    "CompanyChecklistTemplateListTemplateInput",
    "CompanyChecklistTemplateResponse",
    "CompanyChecklistTemplateResponseSet",
    "CompanyChecklistTemplateSection",
    "CompanyChecklistTemplateTrade",
    "CompanyChecklistTemplatesResource",
]


@record
class CompanyChecklistTemplate(Model):
    """What Procore tells of company checklist templates."""

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
    """What :meth:`CompanyChecklistTemplatesResource.remove_alternative_response_set` gives."""

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
class CompanyChecklistTemplateItem(Model):
    """``items`` of :class:`CompanyChecklistTemplateSection`."""

    id: Id | None = None
    name: str | None = None
    section_id: Id | None = None
    position: int | None = None
    response_set: CompanyChecklistTemplateResponseSet | None = None


@record
class CompanyChecklistTemplateResponse(Model):
    """``responses`` of :class:`CompanyChecklistTemplateResponseSet`."""

    id: Id | None = None
    name: str | None = None
    corresponding_status: str | None = None


@record
class CompanyChecklistTemplateResponseSet(Model):
    """``response_set`` of :class:`CompanyChecklistTemplate`."""

    id: Id | None = None
    conforming_response: str | None = None
    deficient_response: str | None = None
    global_: bool | None = renamed("global")
    name: str | None = None
    responses: list[CompanyChecklistTemplateResponse] | None = None


@record
class CompanyChecklistTemplateSection(Model):
    """``sections`` of :class:`CompanyChecklistTemplate`."""

    id: Id | None = None
    name: str | None = None
    position: int | None = None
    items: list[CompanyChecklistTemplateItem] | None = None


@record
class CompanyChecklistTemplateTrade(Model):
    """``trade`` of :class:`CompanyChecklistTemplate`."""

    id: Id | None = None
    name: str | None = None
    active: bool | None = None
    updated_at: DateTime | None = None


class CompanyChecklistTemplateListTemplateInput(TypedDict, total=False):
    """What is sent as ``list_template``."""

    description: str | None
    inspection_type_id: Id | None
    alternative_response_set_id: Id | None
    name: str | None
    trade_id: Id | None


class CompanyChecklistTemplateFilters(TypedDict, total=False):
    """What ``filters`` takes; names that are not here pass as well."""

    id: Id | Sequence[Id]
    inspection_type_id: Id | Sequence[Id]
    response_set_id: Id | Sequence[Id]
    query: str | Sequence[str]
    trade_id: Id | Sequence[Id]
    updated_at: DateRange


class CompanyChecklistTemplatesResource(Resource):
    """Company checklist templates (Inspections).

    Where ``company_id`` or ``project_id`` is left out, the session's own counts. What else every call takes is in
    :class:`~aprocore.rest._base.Options`.
    """

    __slots__ = ()

    async def create(
        self,
        *,
        list_template: CompanyChecklistTemplateListTemplateInput,
        company_id: Id | Unset = UNSET,
        attachments: Sequence[Upload] | Unset | None = UNSET,
        **options: Unpack[ScopedOptions],
    ) -> CompanyChecklistTemplate:
        """Create company checklist template.

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
        """Delete company checklist template.

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
        """Show company checklist template.

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
        """Show recycled company checklist template.

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
        sort: Literal["inspection_type", "name", "trade", "-inspection_type", "-name", "-trade"] | Unset = UNSET,
        page: int | Unset = UNSET,
        filters: CompanyChecklistTemplateFilters | Unset = UNSET,
        per_page: int | Unset = UNSET,
        concurrency: int = 1,
        **options: Unpack[ScopedOptions],
    ) -> Pages[CompanyChecklistTemplate]:
        """List company checklist templates.

        GET /rest/v1.0/companies/{company_id}/checklist/list_templates

        Await it for the first page, or go through all items with ``async for``.

        Args:
            sort: what to sort by; a minus before it turns the order round.
            page: the page to begin with.
            per_page: items of a page; as many as are safe where it is left out.
            concurrency: pages that are fetched ahead.
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
        """List recycled company checklist templates.

        GET /rest/v1.0/companies/{company_id}/recycle_bin/checklist/list_templates

        Await it for the first page, or go through all items with ``async for``.

        Args:
            page: the page to begin with.
            per_page: items of a page; as many as are safe where it is left out.
            concurrency: pages that are fetched ahead.
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
        """Remove company checklist template alternative response set.

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
        """Restore a recycled company checklist template.

        PATCH /rest/v1.0/companies/{company_id}/recycle_bin/checklist/list_templates/{id}/restore

        What comes back is given as it comes: the reference does not describe it.
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
        """Update company checklist template.

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
    ) -> CompanyChecklistTemplate:
        """Add company checklist template alternative response set.

        PATCH /rest/v1.0/companies/{company_id}/checklist/list_templates/{id}/use_alternative_response_set
        """
        return await self._one(
            CompanyChecklistTemplate,
            "PATCH",
            "/rest/v1.0/companies/{company_id}/checklist/list_templates/{id}/use_alternative_response_set",
            {"id": id, "company_id": company_id},
            options,
            body={"alternative_response_set_id": alternative_response_set_id},
        )
