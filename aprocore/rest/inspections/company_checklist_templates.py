"""Company checklist templates (Inspections)."""

# Generated; do not edit.

from __future__ import annotations

from collections.abc import Sequence
from typing import Any, Literal, TypedDict, Unpack

from ...model import Model, record, renamed
from ...types import DateTime, Id
from .._base import OMITTED, UNSET, DateRange, Pages, Resource, ScopedOptions, Unset, Upload


@record
class CompanyChecklistTemplate(Model):
    """A company checklist template."""

    id: Id
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
    """Returned by :meth:`CompanyChecklistTemplatesResource.remove_alternative_response_set`."""

    id: Id
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

    id: Id
    url: str | None = None
    filename: str | None = None


@record
class CompanyChecklistTemplateCreatedBy(Model):
    """``created_by`` of :class:`CompanyChecklistTemplate`."""

    id: Id
    login: str | None = None
    name: str | None = None


@record
class CompanyChecklistTemplateInspectionType(Model):
    """``inspection_type`` of :class:`CompanyChecklistTemplate`."""

    id: Id
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

    id: Id
    name: str | None = None
    section_id: Id | None = None
    position: int | None = None
    response_set: CompanyChecklistTemplateResponseSet | None = None


@record
class CompanyChecklistTemplateResponse(Model):
    """``responses`` of :class:`CompanyChecklistTemplateResponseSet`."""

    id: Id
    name: str | None = None
    corresponding_status: Literal["yes", "no", "n/a", "none"] | str | None = None


@record
class CompanyChecklistTemplateResponseSet(Model):
    """``response_set`` of :class:`CompanyChecklistTemplate`."""

    id: Id
    conforming_response: str | None = None
    deficient_response: str | None = None
    global_: bool | None = renamed("global")
    name: str | None = None
    responses: list[CompanyChecklistTemplateResponse] | None = None


@record
class CompanyChecklistTemplateSection(Model):
    """``sections`` of :class:`CompanyChecklistTemplate`."""

    id: Id
    name: str | None = None
    position: int | None = None
    items: list[CompanyChecklistTemplateItem] | None = None


@record
class CompanyChecklistTemplateTrade(Model):
    """``trade`` of :class:`CompanyChecklistTemplate`."""

    id: Id
    name: str | None = None
    active: bool | None = None
    updated_at: DateTime | None = None


class CompanyChecklistTemplateListTemplateInput(TypedDict, total=False):
    """``list_template`` in a request body."""

    description: str | None
    inspection_type_id: Id | None
    alternative_response_set_id: Id | None
    name: str | None
    trade_id: Id | None


class CompanyChecklistTemplateFilters(TypedDict, total=False):
    """Query filters of ``inspections.company_checklist_templates.list``."""

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
        """Create a company checklist template.

        POST /rest/v1.0/companies/{company_id}/checklist/list_templates
        https://developers.procore.com/reference/rest/v1/company-checklist-templates?version=1.0#create-company-checklist-template

        Args:
            attachments: A path, an open binary file or :class:`~aprocore.File`.

        Returns:
            :class:`CompanyChecklistTemplate`.
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
        """Delete a company checklist template.

        DELETE /rest/v1.0/companies/{company_id}/checklist/list_templates/{id}
        https://developers.procore.com/reference/rest/v1/company-checklist-templates?version=1.0#delete-company-checklist-template

        Returns:
            None.
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
        """Return a company checklist template.

        GET /rest/v1.0/companies/{company_id}/checklist/list_templates/{id}
        https://developers.procore.com/reference/rest/v1/company-checklist-templates?version=1.0#show-company-checklist-template

        Returns:
            :class:`CompanyChecklistTemplate`.
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
        """Return a recycled company checklist template.

        GET /rest/v1.0/companies/{company_id}/recycle_bin/checklist/list_templates/{id}
        https://developers.procore.com/reference/rest/v1/company-checklist-templates?version=1.0#show-recycled-company-checklist-template

        Returns:
            :class:`CompanyChecklistTemplate`.
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
        filters: CompanyChecklistTemplateFilters = OMITTED,
        per_page: int | Unset = UNSET,
        concurrency: int = 1,
        **options: Unpack[ScopedOptions],
    ) -> Pages[CompanyChecklistTemplate]:
        """List company checklist templates.

        GET /rest/v1.0/companies/{company_id}/checklist/list_templates
        https://developers.procore.com/reference/rest/v1/company-checklist-templates?version=1.0#list-company-checklist-templates

        Args:
            sort: Field to sort by; prefix it with ``-`` for descending order.
            filters: Query filters; others go into ``params``.
            per_page: Items per page. Default: 1,000.
            concurrency: Pages to fetch ahead.
            **options: See :class:`Options`.

        Returns:
            :class:`Pages` of :class:`CompanyChecklistTemplate`.
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
        https://developers.procore.com/reference/rest/v1/company-checklist-templates?version=1.0#list-recycled-company-checklist-templates

        Args:
            per_page: Items per page. Default: 1,000.
            concurrency: Pages to fetch ahead.
            **options: See :class:`Options`.

        Returns:
            :class:`Pages` of :class:`CompanyChecklistTemplate`.
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
        """Remove a company checklist template alternative response set.

        PATCH /rest/v1.0/companies/{company_id}/checklist/list_templates/{id}/remove_alternative_response_set
        https://developers.procore.com/reference/rest/v1/company-checklist-templates?version=1.0#remove-company-checklist-template-alternative-response-set

        Returns:
            :class:`CompanyChecklistTemplateAlternativeResponseSet`.
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
        https://developers.procore.com/reference/rest/v1/company-checklist-templates?version=1.0#restore-a-recycled-company-checklist-template

        Returns:
            The decoded JSON body, whose fields are undocumented.
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
        """Update a company checklist template.

        PATCH /rest/v1.0/companies/{company_id}/checklist/list_templates/{id}
        https://developers.procore.com/reference/rest/v1/company-checklist-templates?version=1.0#update-company-checklist-template

        Args:
            attachments: A path, an open binary file or :class:`~aprocore.File`.

        Returns:
            :class:`CompanyChecklistTemplate`.
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
        """Add a company checklist template alternative response set.

        PATCH /rest/v1.0/companies/{company_id}/checklist/list_templates/{id}/use_alternative_response_set
        https://developers.procore.com/reference/rest/v1/company-checklist-templates?version=1.0#add-company-checklist-template-alternative-response-set

        Returns:
            :class:`CompanyChecklistTemplate`.
        """
        return await self._one(
            CompanyChecklistTemplate,
            "PATCH",
            "/rest/v1.0/companies/{company_id}/checklist/list_templates/{id}/use_alternative_response_set",
            {"id": id, "company_id": company_id},
            options,
            body={"alternative_response_set_id": alternative_response_set_id},
        )
