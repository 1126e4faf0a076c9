"""Forms."""

# Generated; do not edit.

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any, Literal, TypedDict, Unpack

from ...model import Model, record
from ...types import DateTime, Id
from .._base import UNSET, DateRange, Options, Pages, Resource, Unset, Upload
from .._lazy import load

if TYPE_CHECKING:
    from .form_templates import FormTemplatesResource


@record
class Form(Model):
    """A form."""

    id: Id | None = None
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

    id: Id | None = None
    url: str | None = None
    filename: str | None = None
    name: str | None = None
    can_be_viewed: bool | None = None
    viewable: bool | None = None


@record
class FormCreatedBy(Model):
    """``created_by`` of :class:`Form`."""

    id: Id | None = None
    login: str | None = None
    name: str | None = None


@record
class FormFillablePdf(Model):
    """``fillable_pdf`` of :class:`Form`."""

    id: Id | None = None
    url: str | None = None
    filename: str | None = None
    name: str | None = None
    can_be_viewed: bool | None = None
    viewable: bool | None = None


@record
class FormPermission(Model):
    """``permissions`` of :class:`Form`."""

    can_edit: bool | None = None


class FormInput(TypedDict, total=False):
    """``form`` in a request body."""

    name: str | None
    description: str | None
    form_template_id: Id | None
    private: bool | None
    fillable_pdf: Upload | None
    attachments: Sequence[str] | None


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
        resource: FormTemplatesResource = load(".forms.form_templates", "FormTemplatesResource")(self._session)
        return resource

    async def create(self, *, form: FormInput, project_id: Id | Unset = UNSET, **options: Unpack[Options]) -> Form:
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
        filters: FormFilters | Unset = UNSET,
        per_page: int | Unset = UNSET,
        concurrency: int = 1,
        **options: Unpack[Options],
    ) -> Pages[Form]:
        """List forms on a project.

        GET /rest/v1.1/projects/{project_id}/forms
        https://developers.procore.com/reference/rest/v1/forms?version=1.1#list-forms-on-a-project

        Args:
            sort: Field to sort by; prefix it with ``-`` for descending order.
            filters: Query filters; other names are sent too.
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
        filters: FormFilters | Unset = UNSET,
        per_page: int | Unset = UNSET,
        concurrency: int = 1,
        **options: Unpack[Options],
    ) -> Pages[Form]:
        """List recycled project forms.

        GET /rest/v1.0/projects/{project_id}/recycle_bin/forms
        https://developers.procore.com/reference/rest/v1/forms?version=1.0#list-recycled-project-forms

        Args:
            filters: Query filters; other names are sent too.
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
        filters: FormFilters | Unset = UNSET,
        per_page: int | Unset = UNSET,
        concurrency: int = 1,
        **options: Unpack[Options],
    ) -> Pages[Form]:
        """List forms on a project.

        GET /rest/v1.0/projects/{project_id}/forms
        https://developers.procore.com/reference/rest/v1/forms?version=1.0#list-forms-on-a-project

        Args:
            sort: Field to sort by; prefix it with ``-`` for descending order.
            filters: Query filters; other names are sent too.
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
