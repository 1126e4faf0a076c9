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
    """What Procore tells of form templates."""

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
    """What is sent as ``form_template``."""

    name: str | None
    description: str | None
    fillable_pdf: str | None


class FormTemplateFilters(TypedDict, total=False):
    """What ``filters`` takes; names that are not here pass as well."""

    id: Id | Sequence[Id]
    created_at: DateRange
    updated_at: DateRange


class FormTemplatesResource(Resource):
    """Form templates (Forms).

    Where ``company_id`` or ``project_id`` is left out, the session's own counts. What else every call takes is in
    :class:`~aprocore.rest._base.Options`.
    """

    __slots__ = ()

    async def create_for_company(
        self,
        *,
        form_template: FormTemplateInput,
        fillable_pdf: Upload,
        company_id: Id | Unset = UNSET,
        **options: Unpack[ScopedOptions],
    ) -> FormTemplate:
        """Create company form template.

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
        """Delete company form template.

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
        """Show company form template.

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
        """Show company form template from project.

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
        """Show recycled company form template.

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
        """List company form templates.

        GET /rest/v1.0/companies/{company_id}/form_templates

        Await it for the first page, or go through all items with ``async for``.

        Args:
            page: the page to begin with.
            per_page: items of a page; as many as are safe where it is left out.
            concurrency: pages that are fetched ahead.
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

        Await it for the first page, or go through all items with ``async for``.

        Args:
            page: the page to begin with.
            per_page: items of a page; as many as are safe where it is left out.
            concurrency: pages that are fetched ahead.
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

        Await it for the first page, or go through all items with ``async for``.

        Args:
            page: the page to begin with.
            per_page: items of a page; as many as are safe where it is left out.
            concurrency: pages that are fetched ahead.
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
        """Restore company form template.

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
        """Update company form template.

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
