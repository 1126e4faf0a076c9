"""Project checklist templates (Inspections)."""

# Written by aprocore._codegen from Procore's reference: never edited by hand.

from __future__ import annotations

from collections.abc import Sequence
from typing import Any, Literal, TypedDict, Unpack

from ...model import Model, record, renamed
from ...types import DateTime, Id
from .._base import UNSET, Options, Pages, Resource, Unset, Upload

__all__ = [
    "ProjectChecklistTemplate",
    "ProjectChecklistTemplateAlternativeResponseSet",
    "ProjectChecklistTemplateAttachment",
    "ProjectChecklistTemplateCompanyAttachment",
    "ProjectChecklistTemplateCreatedBy",
    "ProjectChecklistTemplateDisplayCondition",
    "ProjectChecklistTemplateFilters",
    "ProjectChecklistTemplateFromCompanyTemplate",
    "ProjectChecklistTemplateInspectionType",
    "ProjectChecklistTemplateItem",
    "ProjectChecklistTemplateListTemplateInput",
    "ProjectChecklistTemplateResponse",
    "ProjectChecklistTemplateResponseSet",
    "ProjectChecklistTemplateSection",
    "ProjectChecklistTemplateSyncedTo",
    "ProjectChecklistTemplateTrade",
    "ProjectChecklistTemplateType",
    "ProjectChecklistTemplatesResource",
]


@record
class ProjectChecklistTemplate(Model):
    """What Procore tells of project checklist templates."""

    id: Id | None = None
    name: str | None = None
    deletable: bool | None = None
    company_description: str | None = None
    description: str | None = None
    trade: ProjectChecklistTemplateTrade | None = None
    synced_to: ProjectChecklistTemplateSyncedTo | None = None
    created_at: DateTime | None = None
    updated_at: DateTime | None = None
    created_by: ProjectChecklistTemplateCreatedBy | None = None
    attachments: list[ProjectChecklistTemplateAttachment] | None = None
    company_attachments: list[ProjectChecklistTemplateCompanyAttachment] | None = None
    sections: list[ProjectChecklistTemplateSection] | None = None
    parent_inspection_item_id: Id | None = None
    number: str | None = None
    relative_position: int | None = None
    display_conditions: list[ProjectChecklistTemplateDisplayCondition] | None = None
    inspection_type: ProjectChecklistTemplateInspectionType | None = None
    alternative_response_set_id: Id | None = None
    response_set: ProjectChecklistTemplateResponseSet | None = None


@record
class ProjectChecklistTemplateAlternativeResponseSet(Model):
    """What :meth:`ProjectChecklistTemplatesResource.remove_alternative_response_set` gives."""

    id: Id | None = None
    name: str | None = None
    company_description: str | None = None
    description: str | None = None
    inspection_type: ProjectChecklistTemplateInspectionType | None = None
    trade: ProjectChecklistTemplateTrade | None = None
    synced_to: ProjectChecklistTemplateSyncedTo | None = None
    created_at: DateTime | None = None
    updated_at: DateTime | None = None
    alternative_response_set_id: Id | None = None
    created_by: ProjectChecklistTemplateCreatedBy | None = None
    attachments: list[ProjectChecklistTemplateAttachment] | None = None
    response_set: ProjectChecklistTemplateResponseSet | None = None
    sections: list[ProjectChecklistTemplateSection] | None = None
    company_attachments: list[ProjectChecklistTemplateCompanyAttachment] | None = None


@record
class ProjectChecklistTemplateAttachment(Model):
    """``attachments`` of :class:`ProjectChecklistTemplate`."""

    id: Id | None = None
    url: str | None = None
    filename: str | None = None


@record
class ProjectChecklistTemplateCompanyAttachment(Model):
    """``company_attachments`` of :class:`ProjectChecklistTemplate`."""

    id: Id | None = None
    url: str | None = None
    filename: str | None = None


@record
class ProjectChecklistTemplateCreatedBy(Model):
    """``created_by`` of :class:`ProjectChecklistTemplate`."""

    id: Id | None = None
    login: str | None = None
    name: str | None = None


@record
class ProjectChecklistTemplateDisplayCondition(Model):
    """``display_conditions`` of :class:`ProjectChecklistTemplate`."""

    id: Id | None = None
    child_item_id: Id | None = None
    status_ids: Id | None = None
    response_option_ids: Id | None = None
    created_at: Any = None
    updated_at: Any = None


@record
class ProjectChecklistTemplateFromCompanyTemplate(Model):
    """What :meth:`ProjectChecklistTemplatesResource.create_from_company_template` gives."""

    id: Id | None = None


@record
class ProjectChecklistTemplateInspectionType(Model):
    """``inspection_type`` of :class:`ProjectChecklistTemplate`."""

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
class ProjectChecklistTemplateItem(Model):
    """``items`` of :class:`ProjectChecklistTemplateSection`."""

    id: Id | None = None
    name: str | None = None
    section_id: Id | None = None
    position: int | None = None
    response_set: ProjectChecklistTemplateResponseSet | None = None
    details: str | None = None
    company_template_item_details: str | None = None
    synced_to: ProjectChecklistTemplateSyncedTo | None = None
    response_type_id: Id | None = None
    type: ProjectChecklistTemplateType | None = None


@record
class ProjectChecklistTemplateResponse(Model):
    """``responses`` of :class:`ProjectChecklistTemplateResponseSet`."""

    id: Id | None = None
    name: str | None = None
    corresponding_status: str | None = None


@record
class ProjectChecklistTemplateResponseSet(Model):
    """``response_set`` of :class:`ProjectChecklistTemplate`."""

    id: Id | None = None
    name: str | None = None
    responses: list[ProjectChecklistTemplateResponse] | None = None
    conforming_response: str | None = None
    deficient_response: str | None = None
    global_: bool | None = renamed("global")
    created_at: DateTime | None = None
    updated_at: DateTime | None = None


@record
class ProjectChecklistTemplateSection(Model):
    """``sections`` of :class:`ProjectChecklistTemplate`."""

    id: Id | None = None
    name: str | None = None
    position: int | None = None
    items: list[ProjectChecklistTemplateItem] | None = None
    synced_to: ProjectChecklistTemplateSyncedTo | None = None


@record
class ProjectChecklistTemplateSyncedTo(Model):
    """``synced_to`` of :class:`ProjectChecklistTemplate`."""

    company_id: Id | None = None
    list_template_id: Id | None = None
    item_id: Id | None = None
    section_id: Id | None = None


@record
class ProjectChecklistTemplateTrade(Model):
    """``trade`` of :class:`ProjectChecklistTemplate`."""

    id: Id | None = None
    name: str | None = None
    active: bool | None = None
    updated_at: DateTime | None = None


@record
class ProjectChecklistTemplateType(Model):
    """``type`` of :class:`ProjectChecklistTemplateItem`."""

    id: Id | None = None
    category: str | None = None
    name: str | None = None


class ProjectChecklistTemplateListTemplateInput(TypedDict, total=False):
    """What is sent as ``list_template``."""

    description: str | None
    inspection_type_id: Id | None
    alternative_response_set_id: Id | None
    name: str | None
    trade_id: Id | None


class ProjectChecklistTemplateFilters(TypedDict, total=False):
    """What ``filters`` takes; names that are not here pass as well."""

    inspection_type_id: Id | Sequence[Id]
    needs_update: bool
    response_set_id: Id | Sequence[Id]
    trade_ids: Id | Sequence[Id]
    query: str | Sequence[str]


class ProjectChecklistTemplatesResource(Resource):
    """Project checklist templates (Inspections).

    Where ``company_id`` or ``project_id`` is left out, the session's own counts. What else every call takes is in
    :class:`~aprocore.rest._base.Options`.
    """

    __slots__ = ()

    async def create(
        self,
        *,
        list_template: ProjectChecklistTemplateListTemplateInput,
        project_id: Id | Unset = UNSET,
        attachments: Sequence[Upload] | Unset | None = UNSET,
        **options: Unpack[Options],
    ) -> ProjectChecklistTemplate:
        """Create project checklist template.

        POST /rest/v1.0/projects/{project_id}/checklist/list_templates
        """
        return await self._one(
            ProjectChecklistTemplate,
            "POST",
            "/rest/v1.0/projects/{project_id}/checklist/list_templates",
            {"project_id": project_id},
            options,
            body={"list_template": list_template, "attachments": attachments},
        )

    async def create_from_company_template(
        self, *, source_template_id: Id, project_id: Id | Unset = UNSET, **options: Unpack[Options]
    ) -> ProjectChecklistTemplateFromCompanyTemplate:
        """Create a project checklist template from a company checklist template.

        POST /rest/v1.0/projects/{project_id}/checklist/list_templates/create_from_company_template
        """
        return await self._one(
            ProjectChecklistTemplateFromCompanyTemplate,
            "POST",
            "/rest/v1.0/projects/{project_id}/checklist/list_templates/create_from_company_template",
            {"project_id": project_id},
            options,
            body={"source_template_id": source_template_id},
        )

    async def delete(self, *, id: Id, project_id: Id | Unset = UNSET, **options: Unpack[Options]) -> None:
        """Delete project checklist template.

        DELETE /rest/v1.0/projects/{project_id}/checklist/list_templates/{id}
        """
        await self._none(
            "DELETE",
            "/rest/v1.0/projects/{project_id}/checklist/list_templates/{id}",
            {"id": id, "project_id": project_id},
            options,
        )

    async def get(
        self, *, id: Id, project_id: Id | Unset = UNSET, **options: Unpack[Options]
    ) -> ProjectChecklistTemplate:
        """Show project checklist template.

        GET /rest/v1.1/projects/{project_id}/checklist/list_templates/{id}
        """
        return await self._one(
            ProjectChecklistTemplate,
            "GET",
            "/rest/v1.1/projects/{project_id}/checklist/list_templates/{id}",
            {"id": id, "project_id": project_id},
            options,
        )

    async def get_recycled(
        self,
        *,
        id: Id,
        project_id: Id | Unset = UNSET,
        page: int | Unset = UNSET,
        per_page: int | Unset = UNSET,
        **options: Unpack[Options],
    ) -> ProjectChecklistTemplate:
        """Show recycled checklist template.

        GET /rest/v1.0/projects/{project_id}/recycle_bin/checklist/list_templates/{id}

        Args:
            per_page: items of a page; as many as are safe where it is left out.
        """
        return await self._one(
            ProjectChecklistTemplate,
            "GET",
            "/rest/v1.0/projects/{project_id}/recycle_bin/checklist/list_templates/{id}",
            {"project_id": project_id, "id": id},
            options,
            query={"page": page, "per_page": per_page},
        )

    async def get_v1_0(
        self, *, id: Id, project_id: Id | Unset = UNSET, **options: Unpack[Options]
    ) -> ProjectChecklistTemplate:
        """Show project checklist template.

        GET /rest/v1.0/projects/{project_id}/checklist/list_templates/{id}
        """
        return await self._one(
            ProjectChecklistTemplate,
            "GET",
            "/rest/v1.0/projects/{project_id}/checklist/list_templates/{id}",
            {"id": id, "project_id": project_id},
            options,
        )

    def list(
        self,
        *,
        project_id: Id | Unset = UNSET,
        page: int | Unset = UNSET,
        sort: Literal["inspection_type", "name", "trade", "-inspection_type", "-name", "-trade"] | Unset = UNSET,
        filters: ProjectChecklistTemplateFilters | Unset = UNSET,
        per_page: int | Unset = UNSET,
        concurrency: int = 1,
        **options: Unpack[Options],
    ) -> Pages[ProjectChecklistTemplate]:
        """List project checklist templates.

        GET /rest/v1.1/projects/{project_id}/checklist/list_templates

        Await it for the first page, or go through all items with ``async for``.

        Args:
            page: the page to begin with.
            sort: what to sort by; a minus before it turns the order round.
            per_page: items of a page; as many as are safe where it is left out.
            concurrency: pages that are fetched ahead.
        """
        return self._pages(
            ProjectChecklistTemplate,
            "/rest/v1.1/projects/{project_id}/checklist/list_templates",
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
        per_page: int | Unset = UNSET,
        concurrency: int = 1,
        **options: Unpack[Options],
    ) -> Pages[ProjectChecklistTemplate]:
        """List recycled checklist templates.

        GET /rest/v1.0/projects/{project_id}/recycle_bin/checklist/list_templates

        Await it for the first page, or go through all items with ``async for``.

        Args:
            page: the page to begin with.
            per_page: items of a page; as many as are safe where it is left out.
            concurrency: pages that are fetched ahead.
        """
        return self._pages(
            ProjectChecklistTemplate,
            "/rest/v1.0/projects/{project_id}/recycle_bin/checklist/list_templates",
            {"project_id": project_id},
            options,
            query={"page": page},
            per_page=per_page,
            concurrency=concurrency,
        )

    def list_v1_0(
        self,
        *,
        project_id: Id | Unset = UNSET,
        page: int | Unset = UNSET,
        sort: Literal["inspection_type", "name", "trade", "-inspection_type", "-name", "-trade"] | Unset = UNSET,
        filters: ProjectChecklistTemplateFilters | Unset = UNSET,
        per_page: int | Unset = UNSET,
        concurrency: int = 1,
        **options: Unpack[Options],
    ) -> Pages[ProjectChecklistTemplate]:
        """List project checklist templates.

        GET /rest/v1.0/projects/{project_id}/checklist/list_templates

        Await it for the first page, or go through all items with ``async for``.

        Args:
            page: the page to begin with.
            sort: what to sort by; a minus before it turns the order round.
            per_page: items of a page; as many as are safe where it is left out.
            concurrency: pages that are fetched ahead.
        """
        return self._pages(
            ProjectChecklistTemplate,
            "/rest/v1.0/projects/{project_id}/checklist/list_templates",
            {"project_id": project_id},
            options,
            query={"page": page, "sort": sort, "filters": filters},
            per_page=per_page,
            concurrency=concurrency,
        )

    async def remove_alternative_response_set(
        self, *, id: Id, project_id: Id | Unset = UNSET, **options: Unpack[Options]
    ) -> ProjectChecklistTemplateAlternativeResponseSet:
        """Remove alternative response set from project checklist template.

        PATCH /rest/v1.0/projects/{project_id}/checklist/list_templates/{id}/remove_alternative_response_set
        """
        return await self._one(
            ProjectChecklistTemplateAlternativeResponseSet,
            "PATCH",
            "/rest/v1.0/projects/{project_id}/checklist/list_templates/{id}/remove_alternative_response_set",
            {"id": id, "project_id": project_id},
            options,
        )

    async def restore(self, *, id: Id, project_id: Id | Unset = UNSET, **options: Unpack[Options]) -> Any:
        """Restore recycled checklist template.

        PATCH /rest/v1.1/projects/{project_id}/recycle_bin/checklist/list_templates/{id}/restore

        What comes back is given as it comes: the reference does not describe it.
        """
        return await self._any(
            "PATCH",
            "/rest/v1.1/projects/{project_id}/recycle_bin/checklist/list_templates/{id}/restore",
            {"project_id": project_id, "id": id},
            options,
        )

    async def restore_v1_0(self, *, id: Id, project_id: Id | Unset = UNSET, **options: Unpack[Options]) -> Any:
        """Restore recycled checklist template.

        PATCH /rest/v1.0/projects/{project_id}/recycle_bin/checklist/list_templates/{id}/restore

        What comes back is given as it comes: the reference does not describe it.
        """
        return await self._any(
            "PATCH",
            "/rest/v1.0/projects/{project_id}/recycle_bin/checklist/list_templates/{id}/restore",
            {"project_id": project_id, "id": id},
            options,
        )

    async def update(
        self,
        *,
        id: Id,
        list_template: ProjectChecklistTemplateListTemplateInput,
        project_id: Id | Unset = UNSET,
        attachments: Sequence[Upload] | Unset | None = UNSET,
        **options: Unpack[Options],
    ) -> ProjectChecklistTemplate:
        """Update project checklist template.

        PATCH /rest/v1.0/projects/{project_id}/checklist/list_templates/{id}
        """
        return await self._one(
            ProjectChecklistTemplate,
            "PATCH",
            "/rest/v1.0/projects/{project_id}/checklist/list_templates/{id}",
            {"id": id, "project_id": project_id},
            options,
            body={"list_template": list_template, "attachments": attachments},
        )

    async def use_alternative_response_set(
        self, *, id: Id, alternative_response_set_id: Id, project_id: Id | Unset = UNSET, **options: Unpack[Options]
    ) -> ProjectChecklistTemplate:
        """Add alternative response set to project checklist template.

        PATCH /rest/v1.0/projects/{project_id}/checklist/list_templates/{id}/use_alternative_response_set
        """
        return await self._one(
            ProjectChecklistTemplate,
            "PATCH",
            "/rest/v1.0/projects/{project_id}/checklist/list_templates/{id}/use_alternative_response_set",
            {"project_id": project_id, "id": id},
            options,
            body={"alternative_response_set_id": alternative_response_set_id},
        )
