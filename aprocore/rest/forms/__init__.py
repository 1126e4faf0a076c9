"""Forms."""

# Written by aprocore._codegen from Procore's reference: never edited by hand.

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any, Literal, TypedDict, Unpack

from ...model import Model, record
from ...types import DateTime, Id
from .._base import UNSET, DateRange, Options, Pages, Resource, Unset, Upload
from .._lazy import load

if TYPE_CHECKING:
    from .form_templates import FormTemplatesResource

__all__ = [
    "Form",
    "FormAttachment",
    "FormCreatedBy",
    "FormFillablePdf",
    "FormFilters",
    "FormInput",
    "FormPermission",
    "FormsResource",
]


@record
class Form(Model):
    """What Procore tells of forms."""

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
    """What is sent as ``form``."""

    name: str | None
    description: str | None
    form_template_id: Id | None
    private: bool | None
    fillable_pdf: Upload | None
    attachments: Sequence[str] | None


class FormFilters(TypedDict, total=False):
    """What ``filters`` takes; names that are not here pass as well."""

    id: Id | Sequence[Id]
    private: bool
    created_by_id: Id | Sequence[Id]
    form_template_id: Id | Sequence[Id]
    search: str | Sequence[str]
    created_at: DateRange
    updated_at: DateRange


class FormsResource(Resource):
    """Forms.

    Where ``company_id`` or ``project_id`` is left out, the session's own counts. What else every call takes is in
    :class:`~aprocore.rest._base.Options`.
    """

    __slots__ = ()

    @property
    def form_templates(self) -> FormTemplatesResource:
        """Form templates (Forms)."""
        resource: FormTemplatesResource = load(".forms.form_templates", "FormTemplatesResource")(self._session)
        return resource

    async def create(self, *, form: FormInput, project_id: Id | Unset = UNSET, **options: Unpack[Options]) -> Form:
        """Create form.

        POST /rest/v1.0/projects/{project_id}/forms
        """
        return await self._one(
            Form,
            "POST",
            "/rest/v1.0/projects/{project_id}/forms",
            {"project_id": project_id},
            options,
            form={"form": form},
        )

    async def delete(self, *, id: Id, project_id: Id | Unset = UNSET, **options: Unpack[Options]) -> None:
        """Delete form.

        DELETE /rest/v1.0/projects/{project_id}/forms/{id}
        """
        await self._none(
            "DELETE", "/rest/v1.0/projects/{project_id}/forms/{id}", {"project_id": project_id, "id": id}, options
        )

    async def get(self, *, id: Id, project_id: Id | Unset = UNSET, **options: Unpack[Options]) -> Form:
        """Show form.

        GET /rest/v1.0/projects/{project_id}/forms/{id}
        """
        return await self._one(
            Form, "GET", "/rest/v1.0/projects/{project_id}/forms/{id}", {"project_id": project_id, "id": id}, options
        )

    async def get_recycled(self, *, id: Id, project_id: Id | Unset = UNSET, **options: Unpack[Options]) -> Form:
        """Show recycled project form.

        GET /rest/v1.0/projects/{project_id}/recycle_bin/forms/{id}
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

        Await it for the first page, or go through all items with ``async for``.

        Args:
            page: the page to begin with.
            sort: what to sort by; a minus before it turns the order round.
            per_page: items of a page; as many as are safe where it is left out.
            concurrency: pages that are fetched ahead.
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

        Await it for the first page, or go through all items with ``async for``.

        Args:
            page: the page to begin with.
            per_page: items of a page; as many as are safe where it is left out.
            concurrency: pages that are fetched ahead.
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

        Await it for the first page, or go through all items with ``async for``.

        Args:
            page: the page to begin with.
            sort: what to sort by; a minus before it turns the order round.
            per_page: items of a page; as many as are safe where it is left out.
            concurrency: pages that are fetched ahead.
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
        """Restore project form.

        PATCH /rest/v1.0/projects/{project_id}/recycle_bin/forms/{id}/restore
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
        """Update form.

        PATCH /rest/v1.0/projects/{project_id}/forms/{id}
        """
        return await self._one(
            Form,
            "PATCH",
            "/rest/v1.0/projects/{project_id}/forms/{id}",
            {"project_id": project_id, "id": id},
            options,
            query={"send_emails": send_emails},
            form={"form": form},
        )
