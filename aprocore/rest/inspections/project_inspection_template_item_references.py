"""Project inspection template item references (Inspections)."""

# Generated; do not edit.

from __future__ import annotations

from collections.abc import Sequence
from typing import Literal, TypedDict, Unpack

from ...model import Model, record
from ...types import Id
from .._base import UNSET, DateRange, Options, Pages, Resource, Unset, Upload


@record
class ProjectInspectionTemplateItemReference(Model):
    """A project inspection template item reference."""

    id: Id | None = None
    template_id: Id | None = None
    item_id: Id | None = None
    payload: ProjectInspectionTemplateItemReferencePayload | None = None
    type: str | None = None
    created_at: str | None = None
    updated_at: str | None = None


@record
class ProjectInspectionTemplateItemReferenceAttachment(Model):
    """``attachment`` of :class:`ProjectInspectionTemplateItemReferencePayload`."""

    id: Id | None = None
    url: str | None = None
    thumbnail_url: str | None = None
    name: str | None = None
    content_type: str | None = None


@record
class ProjectInspectionTemplateItemReferencePayload(Model):
    """``payload`` of :class:`ProjectInspectionTemplateItemReference`."""

    attachment: ProjectInspectionTemplateItemReferenceAttachment | None = None


class ProjectInspectionTemplateItemReferenceItemTemplateReferenceInput(TypedDict, total=False):
    """``item_template_reference`` in a request body."""

    item_id: Id | None
    type: Literal["attachment", "document", "drawing", "form", "image"] | None
    payload: ProjectInspectionTemplateItemReferencePayloadInput | None


class ProjectInspectionTemplateItemReferencePayloadInput(TypedDict, total=False):
    """``payload`` in a request body."""

    attachment: Upload | None
    image_id: Id | None
    form_id: Id | None
    folder_id: Id | None
    file_version_id: Id | None
    drawing_revision_id: Id | None


class ProjectInspectionTemplateItemReferenceFilters(TypedDict, total=False):
    """Query filters of ``inspections.project_inspection_template_item_references.list``."""

    id: Id | Sequence[Id]
    item_id: Id | Sequence[Id]
    created_at: DateRange
    updated_at: DateRange


class ProjectInspectionTemplateItemReferencesResource(Resource):
    """Project inspection template item references (Inspections)."""

    __slots__ = ()

    async def create(
        self,
        *,
        inspection_template_id: Id,
        item_template_reference: ProjectInspectionTemplateItemReferenceItemTemplateReferenceInput,
        project_id: Id | Unset = UNSET,
        **options: Unpack[Options],
    ) -> ProjectInspectionTemplateItemReference:
        """Create a project inspection template item reference.

        POST /rest/v1.0/projects/{project_id}/inspection_templates/{inspection_template_id}/item_references
        https://developers.procore.com/reference/rest/v1/project-inspection-template-item-references?version=1.0#create-project-inspection-template-item-reference

        Returns:
            :class:`ProjectInspectionTemplateItemReference`.
        """
        return await self._one(
            ProjectInspectionTemplateItemReference,
            "POST",
            "/rest/v1.0/projects/{project_id}/inspection_templates/{inspection_template_id}/item_references",
            {"project_id": project_id, "inspection_template_id": inspection_template_id},
            options,
            form={"item_template_reference": item_template_reference},
        )

    async def delete(
        self, *, inspection_template_id: Id, id: Id, project_id: Id | Unset = UNSET, **options: Unpack[Options]
    ) -> None:
        """Delete a project inspection template item reference.

        DELETE /rest/v1.0/projects/{project_id}/inspection_templates/{inspection_template_id}/item_references/{id}
        https://developers.procore.com/reference/rest/v1/project-inspection-template-item-references?version=1.0#delete-project-inspection-template-item-reference

        Returns:
            None.
        """
        await self._none(
            "DELETE",
            "/rest/v1.0/projects/{project_id}/inspection_templates/{inspection_template_id}/item_references/{id}",
            {"project_id": project_id, "inspection_template_id": inspection_template_id, "id": id},
            options,
        )

    async def get(
        self, *, inspection_template_id: Id, id: Id, project_id: Id | Unset = UNSET, **options: Unpack[Options]
    ) -> ProjectInspectionTemplateItemReference:
        """Return a project inspection template item reference.

        GET /rest/v1.0/projects/{project_id}/inspection_templates/{inspection_template_id}/item_references/{id}
        https://developers.procore.com/reference/rest/v1/project-inspection-template-item-references?version=1.0#show-project-inspection-template-item-reference

        Returns:
            :class:`ProjectInspectionTemplateItemReference`.
        """
        return await self._one(
            ProjectInspectionTemplateItemReference,
            "GET",
            "/rest/v1.0/projects/{project_id}/inspection_templates/{inspection_template_id}/item_references/{id}",
            {"project_id": project_id, "inspection_template_id": inspection_template_id, "id": id},
            options,
        )

    def list(
        self,
        *,
        inspection_template_id: Id,
        project_id: Id | Unset = UNSET,
        page: int | Unset = UNSET,
        sort: Literal["created_at", "updated_at", "-created_at", "-updated_at"] | Unset = UNSET,
        filters: ProjectInspectionTemplateItemReferenceFilters | Unset = UNSET,
        per_page: int | Unset = UNSET,
        concurrency: int = 1,
        **options: Unpack[Options],
    ) -> Pages[ProjectInspectionTemplateItemReference]:
        """List project inspection template item reference.

        GET /rest/v1.0/projects/{project_id}/inspection_templates/{inspection_template_id}/item_references
        https://developers.procore.com/reference/rest/v1/project-inspection-template-item-references?version=1.0#list-project-inspection-template-item-reference

        Args:
            sort: Field to sort by; prefix it with ``-`` for descending order.
            filters: Query filters; other names are sent too.
            per_page: Items per page. Default: 1,000.
            concurrency: Pages to fetch ahead.
            **options: See :class:`Options`.

        Returns:
            :class:`Pages` of :class:`ProjectInspectionTemplateItemReference`.
        """
        return self._pages(
            ProjectInspectionTemplateItemReference,
            "/rest/v1.0/projects/{project_id}/inspection_templates/{inspection_template_id}/item_references",
            {"project_id": project_id, "inspection_template_id": inspection_template_id},
            options,
            query={"page": page, "sort": sort, "filters": filters},
            per_page=per_page,
            concurrency=concurrency,
        )
