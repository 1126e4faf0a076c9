"""Project checklist templates (Inspections)."""

# Generated; do not edit.

from __future__ import annotations

from collections.abc import Sequence
from typing import Any, Literal, TypedDict, Unpack

from ...model import Model, record, renamed
from ...types import DateTime, Id
from .._base import OMITTED, UNSET, Options, Pages, Resource, Unset, Upload


@record
class ProjectChecklistTemplate(Model):
    """A project checklist template."""

    id: Id
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
    display_conditions: list[ProjectChecklistTemplateDisplayCondition] | None = None
    number: str | None = None
    parent_inspection_item_id: Id | None = None
    relative_position: int | None = None
    inspection_type: ProjectChecklistTemplateInspectionType | None = None
    alternative_response_set_id: Id | None = None
    response_set: ProjectChecklistTemplateResponseSet | None = None


@record
class ProjectChecklistTemplateAlternativeResponseSet(Model):
    """Returned by :meth:`ProjectChecklistTemplatesResource.remove_alternative_response_set`."""

    id: Id
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
    display_conditions: list[ProjectChecklistTemplateDisplayCondition] | None = None
    number: str | None = None
    parent_inspection_item_id: Id | None = None
    relative_position: int | None = None


@record
class ProjectChecklistTemplateAttachment(Model):
    """``attachments`` of :class:`ProjectChecklistTemplate`."""

    id: Id
    url: str | None = None
    filename: str | None = None


@record
class ProjectChecklistTemplateCompanyAttachment(Model):
    """``company_attachments`` of :class:`ProjectChecklistTemplate`."""

    id: Id
    url: str | None = None
    filename: str | None = None


@record
class ProjectChecklistTemplateCreatedBy(Model):
    """``created_by`` of :class:`ProjectChecklistTemplate`."""

    id: Id
    login: str | None = None
    name: str | None = None


@record
class ProjectChecklistTemplateDisplayCondition(Model):
    """``display_conditions`` of :class:`ProjectChecklistTemplate`."""

    id: Id
    child_item_id: Id | None = None
    created_at: DateTime | None = None
    response_option_ids: list[Id] | None = None
    status_ids: list[Id] | None = None
    updated_at: DateTime | None = None


@record
class ProjectChecklistTemplateFromCompanyTemplate(Model):
    """Returned by :meth:`ProjectChecklistTemplatesResource.create_from_company_template`."""

    id: Id


@record
class ProjectChecklistTemplateInspectionType(Model):
    """``inspection_type`` of :class:`ProjectChecklistTemplate`."""

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
class ProjectChecklistTemplateItem(Model):
    """``items`` of :class:`ProjectChecklistTemplateSection`."""

    id: Id
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

    id: Id
    name: str | None = None
    corresponding_status: Literal["yes", "no", "n/a", "none"] | str | None = None
    item_status_id: Id | None = None


@record
class ProjectChecklistTemplateResponseSet(Model):
    """``response_set`` of :class:`ProjectChecklistTemplate`."""

    id: Id
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

    id: Id
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

    id: Id
    name: str | None = None
    active: bool | None = None
    updated_at: DateTime | None = None


@record
class ProjectChecklistTemplateType(Model):
    """``type`` of :class:`ProjectChecklistTemplateItem`."""

    id: Id
    category: str | None = None
    name: str | None = None


class ProjectChecklistTemplateListTemplateInput(TypedDict, total=False):
    """``list_template`` in a request body."""

    description: str | None
    inspection_type_id: Id | None
    alternative_response_set_id: Id | None
    name: str | None
    trade_id: Id | None


class ProjectChecklistTemplateFilters(TypedDict, total=False):
    """Query filters of ``inspections.project_checklist_templates.list``, ``inspections.project_checklist_templates.list_v1_0``."""

    inspection_type_id: Id | Sequence[Id]
    needs_update: bool
    response_set_id: Id | Sequence[Id]
    trade_ids: Id | Sequence[Id]
    query: str | Sequence[str]


class ProjectChecklistTemplatesResource(Resource):
    """Project checklist templates (Inspections)."""

    __slots__ = ()

    async def create(
        self,
        *,
        list_template: ProjectChecklistTemplateListTemplateInput,
        project_id: Id | Unset = UNSET,
        attachments: Sequence[Upload] | Unset | None = UNSET,
        **options: Unpack[Options],
    ) -> ProjectChecklistTemplate:
        """Create a project checklist template.

        POST /rest/v1.0/projects/{project_id}/checklist/list_templates
        https://developers.procore.com/reference/rest/v1/project-checklist-templates?version=1.0#create-project-checklist-template

        Args:
            attachments: A path, an open binary file or :class:`~aprocore.File`.

        Returns:
            :class:`ProjectChecklistTemplate`.
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
        https://developers.procore.com/reference/rest/v1/project-checklist-templates?version=1.0#create-a-project-checklist-template-from-a-company-checklist-template

        Returns:
            :class:`ProjectChecklistTemplateFromCompanyTemplate`.
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
        """Delete a project checklist template.

        DELETE /rest/v1.0/projects/{project_id}/checklist/list_templates/{id}
        https://developers.procore.com/reference/rest/v1/project-checklist-templates?version=1.0#delete-project-checklist-template

        Returns:
            None.
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
        """Return a project checklist template.

        GET /rest/v1.1/projects/{project_id}/checklist/list_templates/{id}
        https://developers.procore.com/reference/rest/v1/project-checklist-templates?version=1.1#show-project-checklist-template

        Returns:
            :class:`ProjectChecklistTemplate`.
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
        """Return a recycled checklist template.

        GET /rest/v1.0/projects/{project_id}/recycle_bin/checklist/list_templates/{id}
        https://developers.procore.com/reference/rest/v1/project-checklist-templates?version=1.0#show-recycled-checklist-template

        Returns:
            :class:`ProjectChecklistTemplate`.
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
        """Return a project checklist template.

        GET /rest/v1.0/projects/{project_id}/checklist/list_templates/{id}
        https://developers.procore.com/reference/rest/v1/project-checklist-templates?version=1.0#show-project-checklist-template

        Returns:
            :class:`ProjectChecklistTemplate`.
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
        filters: ProjectChecklistTemplateFilters = OMITTED,
        per_page: int | Unset = UNSET,
        concurrency: int = 1,
        **options: Unpack[Options],
    ) -> Pages[ProjectChecklistTemplate]:
        """List project checklist templates.

        GET /rest/v1.1/projects/{project_id}/checklist/list_templates
        https://developers.procore.com/reference/rest/v1/project-checklist-templates?version=1.1#list-project-checklist-templates

        Args:
            sort: Field to sort by; prefix it with ``-`` for descending order.
            filters: Query filters; others go into ``params``.
            per_page: Items per page. Default: 1,000.
            concurrency: Pages to fetch ahead.
            **options: See :class:`Options`.

        Returns:
            :class:`Pages` of :class:`ProjectChecklistTemplate`.
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
        https://developers.procore.com/reference/rest/v1/project-checklist-templates?version=1.0#list-recycled-checklist-templates

        Args:
            per_page: Items per page. Default: 1,000.
            concurrency: Pages to fetch ahead.
            **options: See :class:`Options`.

        Returns:
            :class:`Pages` of :class:`ProjectChecklistTemplate`.
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
        filters: ProjectChecklistTemplateFilters = OMITTED,
        per_page: int | Unset = UNSET,
        concurrency: int = 1,
        **options: Unpack[Options],
    ) -> Pages[ProjectChecklistTemplate]:
        """List project checklist templates.

        GET /rest/v1.0/projects/{project_id}/checklist/list_templates
        https://developers.procore.com/reference/rest/v1/project-checklist-templates?version=1.0#list-project-checklist-templates

        Args:
            sort: Field to sort by; prefix it with ``-`` for descending order.
            filters: Query filters; others go into ``params``.
            per_page: Items per page. Default: 1,000.
            concurrency: Pages to fetch ahead.
            **options: See :class:`Options`.

        Returns:
            :class:`Pages` of :class:`ProjectChecklistTemplate`.
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
        """Remove an alternative response set from project checklist template.

        PATCH /rest/v1.0/projects/{project_id}/checklist/list_templates/{id}/remove_alternative_response_set
        https://developers.procore.com/reference/rest/v1/project-checklist-templates?version=1.0#remove-alternative-response-set-from-project-checklist-template

        Returns:
            :class:`ProjectChecklistTemplateAlternativeResponseSet`.
        """
        return await self._one(
            ProjectChecklistTemplateAlternativeResponseSet,
            "PATCH",
            "/rest/v1.0/projects/{project_id}/checklist/list_templates/{id}/remove_alternative_response_set",
            {"id": id, "project_id": project_id},
            options,
        )

    async def restore(self, *, id: Id, project_id: Id | Unset = UNSET, **options: Unpack[Options]) -> Any:
        """Restore a recycled checklist template.

        PATCH /rest/v1.1/projects/{project_id}/recycle_bin/checklist/list_templates/{id}/restore
        https://developers.procore.com/reference/rest/v1/project-checklist-templates?version=1.1#restore-recycled-checklist-template

        Returns:
            The decoded JSON body, whose fields are undocumented.
        """
        return await self._any(
            "PATCH",
            "/rest/v1.1/projects/{project_id}/recycle_bin/checklist/list_templates/{id}/restore",
            {"project_id": project_id, "id": id},
            options,
        )

    async def restore_v1_0(self, *, id: Id, project_id: Id | Unset = UNSET, **options: Unpack[Options]) -> Any:
        """Restore a recycled checklist template.

        PATCH /rest/v1.0/projects/{project_id}/recycle_bin/checklist/list_templates/{id}/restore
        https://developers.procore.com/reference/rest/v1/project-checklist-templates?version=1.0#restore-recycled-checklist-template

        Returns:
            The decoded JSON body, whose fields are undocumented.
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
        """Update a project checklist template.

        PATCH /rest/v1.0/projects/{project_id}/checklist/list_templates/{id}
        https://developers.procore.com/reference/rest/v1/project-checklist-templates?version=1.0#update-project-checklist-template

        Args:
            attachments: A path, an open binary file or :class:`~aprocore.File`.

        Returns:
            :class:`ProjectChecklistTemplate`.
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
        """Add an alternative response set to project checklist template.

        PATCH /rest/v1.0/projects/{project_id}/checklist/list_templates/{id}/use_alternative_response_set
        https://developers.procore.com/reference/rest/v1/project-checklist-templates?version=1.0#add-alternative-response-set-to-project-checklist-template

        Returns:
            :class:`ProjectChecklistTemplate`.
        """
        return await self._one(
            ProjectChecklistTemplate,
            "PATCH",
            "/rest/v1.0/projects/{project_id}/checklist/list_templates/{id}/use_alternative_response_set",
            {"project_id": project_id, "id": id},
            options,
            body={"alternative_response_set_id": alternative_response_set_id},
        )
