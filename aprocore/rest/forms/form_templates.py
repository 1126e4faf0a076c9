"""Form templates (Forms)."""

# Written by aprocore._codegen from Procore's reference: never edited by hand.

from __future__ import annotations

from collections.abc import Sequence
from typing import TypedDict, Unpack

from ...model import Model, record
from ...types import DateTime, Id
from .._base import UNSET, DateRange, Options, Pages, Resource, ScopedOptions, Unset, Upload

__all__ = [
    "FormTemplate",
    "FormTemplateAttachment",
    "FormTemplateCreatedBy",
    "FormTemplateFillablePdf",
    "FormTemplateFilters",
    "FormTemplateInput",
    "FormTemplatesResource",
]


@record
class FormTemplate(Model):
    """What Procore tells of form templates (Forms)."""

    id: Id | None = None
    name: str | None = None
    description: str | None = None
    created_at: DateTime | None = None
    updated_at: DateTime | None = None
    created_by: FormTemplateCreatedBy | None = None
    attachment: FormTemplateAttachment | None = None
    fillable_pdf: FormTemplateFillablePdf | None = None


@record
class FormTemplateAttachment(Model):
    """``attachment`` of :class:`FormTemplate`."""

    id: Id | None = None
    url: str | None = None
    filename: str | None = None
    name: str | None = None


@record
class FormTemplateCreatedBy(Model):
    """``created_by`` of :class:`FormTemplate`."""

    id: Id | None = None
    login: str | None = None
    name: str | None = None


@record
class FormTemplateFillablePdf(Model):
    """``fillable_pdf`` of :class:`FormTemplate`."""

    id: Id | None = None
    url: str | None = None
    filename: str | None = None
    name: str | None = None


class FormTemplateInput(TypedDict, total=False):
    name: str | None
    description: str | None
    fillable_pdf: str | None


class FormTemplateFilters(TypedDict, total=False):
    id: Id | Sequence[Id]
    created_at: DateRange
    updated_at: DateRange


class FormTemplatesResource(Resource):
    """Form templates (Forms)."""

    __slots__ = ()

    async def create_for_company(
        self,
        *,
        form_template: FormTemplateInput,
        fillable_pdf: Upload,
        company_id: Id | Unset = UNSET,
        **options: Unpack[ScopedOptions],
    ) -> FormTemplate:
        """Create Company Form Template.

        POST /rest/v1.0/companies/{company_id}/form_templates
        """
        return await self._one(
            FormTemplate,
            "POST",
            "/rest/v1.0/companies/{company_id}/form_templates",
            {"company_id": company_id},
            options,
            form={"form_template": form_template, "fillable_pdf": fillable_pdf},
        )

    async def delete_for_company(
        self, *, id: Id, company_id: Id | Unset = UNSET, **options: Unpack[ScopedOptions]
    ) -> None:
        """Delete Company Form Template.

        DELETE /rest/v1.0/companies/{company_id}/form_templates/{id}
        """
        await self._none(
            "DELETE",
            "/rest/v1.0/companies/{company_id}/form_templates/{id}",
            {"id": id, "company_id": company_id},
            options,
        )

    async def get_for_company(
        self, *, id: Id, company_id: Id | Unset = UNSET, **options: Unpack[ScopedOptions]
    ) -> FormTemplate:
        """Show Company Form Template.

        GET /rest/v1.0/companies/{company_id}/form_templates/{id}
        """
        return await self._one(
            FormTemplate,
            "GET",
            "/rest/v1.0/companies/{company_id}/form_templates/{id}",
            {"id": id, "company_id": company_id},
            options,
        )

    async def get_for_project(
        self, *, id: Id, project_id: Id | Unset = UNSET, **options: Unpack[Options]
    ) -> FormTemplate:
        """Show Company Form Template from Project.

        GET /rest/v1.0/projects/{project_id}/form_templates/{id}
        """
        return await self._one(
            FormTemplate,
            "GET",
            "/rest/v1.0/projects/{project_id}/form_templates/{id}",
            {"id": id, "project_id": project_id},
            options,
        )

    async def get_recycled(
        self, *, id: Id, company_id: Id | Unset = UNSET, **options: Unpack[ScopedOptions]
    ) -> FormTemplate:
        """Show Recycled Company Form Template.

        GET /rest/v1.0/companies/{company_id}/recycle_bin/form_templates/{id}
        """
        return await self._one(
            FormTemplate,
            "GET",
            "/rest/v1.0/companies/{company_id}/recycle_bin/form_templates/{id}",
            {"id": id, "company_id": company_id},
            options,
        )

    def list_for_company(
        self,
        *,
        company_id: Id | Unset = UNSET,
        page: int | Unset = UNSET,
        filters: FormTemplateFilters | Unset = UNSET,
        per_page: int | Unset = UNSET,
        concurrency: int = 1,
        **options: Unpack[ScopedOptions],
    ) -> Pages[FormTemplate]:
        """List Company Form Templates.

        GET /rest/v1.0/companies/{company_id}/form_templates
        """
        return self._pages(
            FormTemplate,
            "/rest/v1.0/companies/{company_id}/form_templates",
            {"company_id": company_id},
            options,
            query={"page": page, "filters": filters},
            per_page=per_page,
            concurrency=concurrency,
        )

    def list_for_project(
        self,
        *,
        project_id: Id | Unset = UNSET,
        page: int | Unset = UNSET,
        filters: FormTemplateFilters | Unset = UNSET,
        per_page: int | Unset = UNSET,
        concurrency: int = 1,
        **options: Unpack[Options],
    ) -> Pages[FormTemplate]:
        """List Company Form Templates from Project.

        GET /rest/v1.0/projects/{project_id}/form_templates
        """
        return self._pages(
            FormTemplate,
            "/rest/v1.0/projects/{project_id}/form_templates",
            {"project_id": project_id},
            options,
            query={"page": page, "filters": filters},
            per_page=per_page,
            concurrency=concurrency,
        )

    def list_recycled(
        self,
        *,
        company_id: Id | Unset = UNSET,
        page: int | Unset = UNSET,
        filters: FormTemplateFilters | Unset = UNSET,
        per_page: int | Unset = UNSET,
        concurrency: int = 1,
        **options: Unpack[ScopedOptions],
    ) -> Pages[FormTemplate]:
        """List Recycled Company Form Templates.

        GET /rest/v1.0/companies/{company_id}/recycle_bin/form_templates
        """
        return self._pages(
            FormTemplate,
            "/rest/v1.0/companies/{company_id}/recycle_bin/form_templates",
            {"company_id": company_id},
            options,
            query={"page": page, "filters": filters},
            per_page=per_page,
            concurrency=concurrency,
        )

    async def restore(self, *, id: Id, company_id: Id | Unset = UNSET, **options: Unpack[ScopedOptions]) -> None:
        """Restore Company Form Template.

        PATCH /rest/v1.0/companies/{company_id}/recycle_bin/form_templates/{id}/restore
        """
        await self._none(
            "PATCH",
            "/rest/v1.0/companies/{company_id}/recycle_bin/form_templates/{id}/restore",
            {"id": id, "company_id": company_id},
            options,
        )

    async def update_for_company(
        self,
        *,
        id: Id,
        form_template: FormTemplateInput,
        company_id: Id | Unset = UNSET,
        **options: Unpack[ScopedOptions],
    ) -> FormTemplate:
        """Update Company Form Template.

        PATCH /rest/v1.0/companies/{company_id}/form_templates/{id}
        """
        return await self._one(
            FormTemplate,
            "PATCH",
            "/rest/v1.0/companies/{company_id}/form_templates/{id}",
            {"id": id, "company_id": company_id},
            options,
            body={"form_template": form_template},
        )
