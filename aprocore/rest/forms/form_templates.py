"""Form templates (Forms)."""

# Generated; do not edit.

from __future__ import annotations

from collections.abc import Sequence
from typing import TypedDict, Unpack

from ...model import Model, record
from ...types import DateTime, Id
from .._base import UNSET, DateRange, Options, Pages, Resource, ScopedOptions, Unset, Upload


@record
class FormTemplate(Model):
    """A form template."""

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
    """``form_template`` in a request body."""

    name: str | None
    description: str | None
    fillable_pdf: str | None


class FormTemplateFilters(TypedDict, total=False):
    """Query filters of ``forms.form_templates.list_for_company``, ``forms.form_templates.list_for_project``, ``forms.form_templates.list_recycled``."""

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
        """Create a company form template.

        POST /rest/v1.0/companies/{company_id}/form_templates
        https://developers.procore.com/reference/rest/v1/form-templates?version=1.0#create-company-form-template

        Args:
            fillable_pdf: A path, an open binary file or :class:`~aprocore.File`.

        Returns:
            :class:`FormTemplate`.
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
        """Delete a company form template.

        DELETE /rest/v1.0/companies/{company_id}/form_templates/{id}
        https://developers.procore.com/reference/rest/v1/form-templates?version=1.0#delete-company-form-template

        Returns:
            None.
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
        """Return a company form template.

        GET /rest/v1.0/companies/{company_id}/form_templates/{id}
        https://developers.procore.com/reference/rest/v1/form-templates?version=1.0#show-company-form-template

        Returns:
            :class:`FormTemplate`.
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
        """Return a company form template from project.

        GET /rest/v1.0/projects/{project_id}/form_templates/{id}
        https://developers.procore.com/reference/rest/v1/form-templates?version=1.0#show-company-form-template-from-project

        Returns:
            :class:`FormTemplate`.
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
        """Return a recycled company form template.

        GET /rest/v1.0/companies/{company_id}/recycle_bin/form_templates/{id}
        https://developers.procore.com/reference/rest/v1/form-templates?version=1.0#show-recycled-company-form-template

        Returns:
            :class:`FormTemplate`.
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
        """List company form templates.

        GET /rest/v1.0/companies/{company_id}/form_templates
        https://developers.procore.com/reference/rest/v1/form-templates?version=1.0#list-company-form-templates

        Args:
            filters: Query filters; other names are sent too.
            per_page: Items per page. Default: 1,000.
            concurrency: Pages to fetch ahead.
            **options: See :class:`Options`.

        Returns:
            :class:`Pages` of :class:`FormTemplate`.
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
        """List company form templates from project.

        GET /rest/v1.0/projects/{project_id}/form_templates
        https://developers.procore.com/reference/rest/v1/form-templates?version=1.0#list-company-form-templates-from-project

        Args:
            filters: Query filters; other names are sent too.
            per_page: Items per page. Default: 1,000.
            concurrency: Pages to fetch ahead.
            **options: See :class:`Options`.

        Returns:
            :class:`Pages` of :class:`FormTemplate`.
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
        """List recycled company form templates.

        GET /rest/v1.0/companies/{company_id}/recycle_bin/form_templates
        https://developers.procore.com/reference/rest/v1/form-templates?version=1.0#list-recycled-company-form-templates

        Args:
            filters: Query filters; other names are sent too.
            per_page: Items per page. Default: 1,000.
            concurrency: Pages to fetch ahead.
            **options: See :class:`Options`.

        Returns:
            :class:`Pages` of :class:`FormTemplate`.
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
        """Restore a company form template.

        PATCH /rest/v1.0/companies/{company_id}/recycle_bin/form_templates/{id}/restore
        https://developers.procore.com/reference/rest/v1/form-templates?version=1.0#restore-company-form-template

        Returns:
            None.
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
        """Update a company form template.

        PATCH /rest/v1.0/companies/{company_id}/form_templates/{id}
        https://developers.procore.com/reference/rest/v1/form-templates?version=1.0#update-company-form-template

        Returns:
            :class:`FormTemplate`.
        """
        return await self._one(
            FormTemplate,
            "PATCH",
            "/rest/v1.0/companies/{company_id}/form_templates/{id}",
            {"id": id, "company_id": company_id},
            options,
            body={"form_template": form_template},
        )
