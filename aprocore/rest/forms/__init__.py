"""Forms."""

# Generated; do not edit.

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any, Literal, TypedDict, Unpack

from ...model import Model, record
from ...types import DateTime, Id
from .._base import OMITTED, UNSET, DateRange, Options, Pages, Resource, ScopedOptions, Unset, Upload


@record
class Form(Model):
    """A form."""

    id: Id
    created_at: DateTime | None = None
    description: str | None = None
    form_template_id: Id | None = None
    form_template_name: str | None = None
    name: str | None = None
    private: bool | None = None
    created_by: FormCreatedBy | None = None
    updated_at: DateTime | None = None
    fillable_pdf: FormFillablePdf | None = None
    attachments: list[FormAttachment] | None = None
    thumbnail_url: str | None = None
    viewable: bool | None = None
    viewable_document_id: Id | None = None
    holder_class: str | None = None
    download_all_uuid: Mapping[str, Any] | None = None
    attachment: FormAttachment | None = None
    permissions: FormPermission | None = None
    deleted: bool | None = None


@record
class FormAttachment(Model):
    """``attachment`` of :class:`Form`."""

    id: Id
    url: str | None = None
    filename: str | None = None
    name: str | None = None
    can_be_viewed: bool | None = None
    viewable: bool | None = None


@record
class FormCreatedBy(Model):
    """``created_by`` of :class:`Form`."""

    id: Id
    login: str | None = None
    name: str | None = None


@record
class FormFillablePdf(Model):
    """``fillable_pdf`` of :class:`Form`."""

    id: Id
    url: str | None = None
    filename: str | None = None
    name: str | None = None
    can_be_viewed: bool | None = None
    viewable: bool | None = None


@record
class FormPermission(Model):
    """``permissions`` of :class:`Form`."""

    can_edit: bool | None = None


class FormFields(TypedDict, total=False):
    """Fields of :class:`FormCreateInput` and :class:`FormInput`."""

    private: bool | None
    attachments: Sequence[str] | None
    fillable_pdf_prostore_file_id: Id | None
    fillable_pdf_upload_id: Id | None
    prostore_file_ids: Sequence[Id] | None
    upload_ids: Sequence[Id] | None


class FormCreateInput(FormFields):
    """``form`` in the body of ``create``."""

    name: str
    description: str
    form_template_id: Id
    fillable_pdf: Upload


class FormInput(FormFields, total=False):
    """``form`` in the body of ``update``."""

    name: str | None
    description: str | None
    form_template_id: Id | None
    fillable_pdf: Upload | None


class FormFilters(TypedDict, total=False):
    """Query filters of ``forms.list``, ``forms.list_recycled``, ``forms.list_v1_0``."""

    id: Id | Sequence[Id]
    private: bool
    created_by_id: Id | Sequence[Id]
    form_template_id: Id | Sequence[Id]
    search: str | Sequence[str]
    created_at: DateRange
    updated_at: DateRange


class FormsResource(Resource):
    """Forms.

    ``company_id`` and ``project_id`` default to the session's, and ``per_page`` to a size that is safe for a list.
    All methods also take the keyword arguments of :class:`~aprocore.rest._base.Options`.
    """

    __slots__ = ()

    @property
    def form_templates(self) -> FormTemplatesResource:
        """Form templates (Forms)."""
        return FormTemplatesResource(self._session)

    async def create(
        self, *, form: FormCreateInput, project_id: Id | Unset = UNSET, **options: Unpack[Options]
    ) -> Form:
        """Create a form.

        POST /rest/v1.0/projects/{project_id}/forms
        https://developers.procore.com/reference/rest/v1/forms?version=1.0#create-form

        Returns:
            :class:`Form`.
        """
        return await self._one(
            Form,
            "POST",
            "/rest/v1.0/projects/{project_id}/forms",
            {"project_id": project_id},
            options,
            body={"form": form},
        )

    async def delete(self, *, id: Id, project_id: Id | Unset = UNSET, **options: Unpack[Options]) -> None:
        """Delete a form.

        DELETE /rest/v1.0/projects/{project_id}/forms/{id}
        https://developers.procore.com/reference/rest/v1/forms?version=1.0#delete-form

        Returns:
            None.
        """
        await self._none(
            "DELETE", "/rest/v1.0/projects/{project_id}/forms/{id}", {"project_id": project_id, "id": id}, options
        )

    async def get(self, *, id: Id, project_id: Id | Unset = UNSET, **options: Unpack[Options]) -> Form:
        """Return a form.

        GET /rest/v1.0/projects/{project_id}/forms/{id}
        https://developers.procore.com/reference/rest/v1/forms?version=1.0#show-form

        Returns:
            :class:`Form`.
        """
        return await self._one(
            Form, "GET", "/rest/v1.0/projects/{project_id}/forms/{id}", {"project_id": project_id, "id": id}, options
        )

    async def get_recycled(self, *, id: Id, project_id: Id | Unset = UNSET, **options: Unpack[Options]) -> Form:
        """Return a recycled project form.

        GET /rest/v1.0/projects/{project_id}/recycle_bin/forms/{id}
        https://developers.procore.com/reference/rest/v1/forms?version=1.0#show-recycled-project-form

        Returns:
            :class:`Form`.
        """
        return await self._one(
            Form,
            "GET",
            "/rest/v1.0/projects/{project_id}/recycle_bin/forms/{id}",
            {"id": id, "project_id": project_id},
            options,
        )

    def list(
        self,
        *,
        project_id: Id | Unset = UNSET,
        page: int | Unset = UNSET,
        sort: Literal[
            "created_by",
            "description",
            "name",
            "created_at",
            "updated_at",
            "-created_by",
            "-description",
            "-name",
            "-created_at",
            "-updated_at",
        ]
        | Unset = UNSET,
        filters: FormFilters = OMITTED,
        per_page: int | Unset = UNSET,
        concurrency: int = 1,
        **options: Unpack[Options],
    ) -> Pages[Form]:
        """List forms on a project.

        GET /rest/v1.1/projects/{project_id}/forms
        https://developers.procore.com/reference/rest/v1/forms?version=1.1#list-forms-on-a-project

        Args:
            sort: Field to sort by; prefix it with ``-`` for descending order.
            filters: Query filters; others go into ``params``.
            per_page: Items per page. Default: 1,000.
            concurrency: Pages to fetch ahead.
            **options: See :class:`Options`.

        Returns:
            :class:`Pages` of :class:`Form`.
        """
        return self._pages(
            Form,
            "/rest/v1.1/projects/{project_id}/forms",
            {"project_id": project_id},
            options,
            query={"page": page, "sort": sort, "filters": filters},
            per_page=per_page,
            concurrency=concurrency,
        )

    def list_recycled(
        self,
        *,
        project_id: Id | Unset = UNSET,
        page: int | Unset = UNSET,
        filters: FormFilters = OMITTED,
        per_page: int | Unset = UNSET,
        concurrency: int = 1,
        **options: Unpack[Options],
    ) -> Pages[Form]:
        """List recycled project forms.

        GET /rest/v1.0/projects/{project_id}/recycle_bin/forms
        https://developers.procore.com/reference/rest/v1/forms?version=1.0#list-recycled-project-forms

        Args:
            filters: Query filters; others go into ``params``.
            per_page: Items per page. Default: 1,000.
            concurrency: Pages to fetch ahead.
            **options: See :class:`Options`.

        Returns:
            :class:`Pages` of :class:`Form`.
        """
        return self._pages(
            Form,
            "/rest/v1.0/projects/{project_id}/recycle_bin/forms",
            {"project_id": project_id},
            options,
            query={"page": page, "filters": filters},
            per_page=per_page,
            concurrency=concurrency,
        )

    def list_v1_0(
        self,
        *,
        project_id: Id | Unset = UNSET,
        page: int | Unset = UNSET,
        sort: Literal[
            "created_by",
            "description",
            "name",
            "created_at",
            "updated_at",
            "-created_by",
            "-description",
            "-name",
            "-created_at",
            "-updated_at",
        ]
        | Unset = UNSET,
        filters: FormFilters = OMITTED,
        per_page: int | Unset = UNSET,
        concurrency: int = 1,
        **options: Unpack[Options],
    ) -> Pages[Form]:
        """List forms on a project.

        GET /rest/v1.0/projects/{project_id}/forms
        https://developers.procore.com/reference/rest/v1/forms?version=1.0#list-forms-on-a-project

        Args:
            sort: Field to sort by; prefix it with ``-`` for descending order.
            filters: Query filters; others go into ``params``.
            per_page: Items per page. Default: 1,000.
            concurrency: Pages to fetch ahead.
            **options: See :class:`Options`.

        Returns:
            :class:`Pages` of :class:`Form`.
        """
        return self._pages(
            Form,
            "/rest/v1.0/projects/{project_id}/forms",
            {"project_id": project_id},
            options,
            query={"page": page, "sort": sort, "filters": filters},
            per_page=per_page,
            concurrency=concurrency,
        )

    async def restore(self, *, id: Id, project_id: Id | Unset = UNSET, **options: Unpack[Options]) -> Form:
        """Restore a project form.

        PATCH /rest/v1.0/projects/{project_id}/recycle_bin/forms/{id}/restore
        https://developers.procore.com/reference/rest/v1/forms?version=1.0#restore-project-form

        Returns:
            :class:`Form`.
        """
        return await self._one(
            Form,
            "PATCH",
            "/rest/v1.0/projects/{project_id}/recycle_bin/forms/{id}/restore",
            {"id": id, "project_id": project_id},
            options,
        )

    async def update(
        self,
        *,
        id: Id,
        form: FormInput,
        project_id: Id | Unset = UNSET,
        send_emails: bool | Unset = UNSET,
        **options: Unpack[Options],
    ) -> Form:
        """Update a form.

        PATCH /rest/v1.0/projects/{project_id}/forms/{id}
        https://developers.procore.com/reference/rest/v1/forms?version=1.0#update-form

        Returns:
            :class:`Form`.
        """
        return await self._one(
            Form,
            "PATCH",
            "/rest/v1.0/projects/{project_id}/forms/{id}",
            {"project_id": project_id, "id": id},
            options,
            query={"send_emails": send_emails},
            body={"form": form},
        )


@record
class FormTemplate(Model):
    """A form template."""

    id: Id
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

    id: Id
    url: str | None = None
    filename: str | None = None
    name: str | None = None


@record
class FormTemplateCreatedBy(Model):
    """``created_by`` of :class:`FormTemplate`."""

    id: Id
    login: str | None = None
    name: str | None = None


@record
class FormTemplateFillablePdf(Model):
    """``fillable_pdf`` of :class:`FormTemplate`."""

    id: Id
    url: str | None = None
    filename: str | None = None
    name: str | None = None


class FormTemplateFields(TypedDict, total=False):
    """Fields of :class:`FormTemplateCreateForCompanyInput` and :class:`FormTemplateInput`."""

    fillable_pdf: str | None


class FormTemplateCreateForCompanyInput(FormTemplateFields):
    """``form_template`` in the body of ``create_for_company``."""

    name: str
    description: str


class FormTemplateInput(FormTemplateFields, total=False):
    """``form_template`` in the body of ``update_for_company``."""

    name: str | None
    description: str | None


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
        form_template: FormTemplateCreateForCompanyInput,
        fillable_pdf: Upload,
        company_id: Id | Unset = UNSET,
        description: str | Unset | None = UNSET,
        name: str | Unset | None = UNSET,
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
            form={
                "form_template": form_template,
                "fillable_pdf": fillable_pdf,
                "description": description,
                "name": name,
            },
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
        filters: FormTemplateFilters = OMITTED,
        per_page: int | Unset = UNSET,
        concurrency: int = 1,
        **options: Unpack[ScopedOptions],
    ) -> Pages[FormTemplate]:
        """List company form templates.

        GET /rest/v1.0/companies/{company_id}/form_templates
        https://developers.procore.com/reference/rest/v1/form-templates?version=1.0#list-company-form-templates

        Args:
            filters: Query filters; others go into ``params``.
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
        filters: FormTemplateFilters = OMITTED,
        per_page: int | Unset = UNSET,
        concurrency: int = 1,
        **options: Unpack[Options],
    ) -> Pages[FormTemplate]:
        """List company form templates from project.

        GET /rest/v1.0/projects/{project_id}/form_templates
        https://developers.procore.com/reference/rest/v1/form-templates?version=1.0#list-company-form-templates-from-project

        Args:
            filters: Query filters; others go into ``params``.
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
        filters: FormTemplateFilters = OMITTED,
        per_page: int | Unset = UNSET,
        concurrency: int = 1,
        **options: Unpack[ScopedOptions],
    ) -> Pages[FormTemplate]:
        """List recycled company form templates.

        GET /rest/v1.0/companies/{company_id}/recycle_bin/form_templates
        https://developers.procore.com/reference/rest/v1/form-templates?version=1.0#list-recycled-company-form-templates

        Args:
            filters: Query filters; others go into ``params``.
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
