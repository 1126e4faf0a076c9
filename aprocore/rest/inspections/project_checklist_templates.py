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
    "ProjectChecklistTemplateAlternativeResponseSetAttachment",
    "ProjectChecklistTemplateAlternativeResponseSetCompanyAttachment",
    "ProjectChecklistTemplateAlternativeResponseSetCreatedBy",
    "ProjectChecklistTemplateAlternativeResponseSetInspectionType",
    "ProjectChecklistTemplateAlternativeResponseSetResponseSet",
    "ProjectChecklistTemplateAlternativeResponseSetSection",
    "ProjectChecklistTemplateAlternativeResponseSetSectionItem",
    "ProjectChecklistTemplateAlternativeResponseSetSectionItemResponseSet",
    "ProjectChecklistTemplateAlternativeResponseSetSectionItemResponseSetResponse",
    "ProjectChecklistTemplateAlternativeResponseSetSectionItemSyncedTo",
    "ProjectChecklistTemplateAlternativeResponseSetSectionSyncedTo",
    "ProjectChecklistTemplateAlternativeResponseSetSyncedTo",
    "ProjectChecklistTemplateAlternativeResponseSetTrade",
    "ProjectChecklistTemplateAttachment",
    "ProjectChecklistTemplateCompanyAttachment",
    "ProjectChecklistTemplateCreatedBy",
    "ProjectChecklistTemplateDisplayCondition",
    "ProjectChecklistTemplateFilters",
    "ProjectChecklistTemplateFromCompanyTemplate",
    "ProjectChecklistTemplateInspectionType",
    "ProjectChecklistTemplateListTemplateInput",
    "ProjectChecklistTemplateResponseSet",
    "ProjectChecklistTemplateSection",
    "ProjectChecklistTemplateSectionItem",
    "ProjectChecklistTemplateSectionItemResponseSet",
    "ProjectChecklistTemplateSectionItemResponseSetResponse",
    "ProjectChecklistTemplateSectionItemSyncedTo",
    "ProjectChecklistTemplateSectionItemType",
    "ProjectChecklistTemplateSectionSyncedTo",
    "ProjectChecklistTemplateSyncedTo",
    "ProjectChecklistTemplateTrade",
    "ProjectChecklistTemplateUseAlternativeResponseSetResult",
    "ProjectChecklistTemplateUseAlternativeResponseSetResultAttachment",
    "ProjectChecklistTemplateUseAlternativeResponseSetResultCompanyAttachment",
    "ProjectChecklistTemplateUseAlternativeResponseSetResultCreatedBy",
    "ProjectChecklistTemplateUseAlternativeResponseSetResultInspectionType",
    "ProjectChecklistTemplateUseAlternativeResponseSetResultResponseSet",
    "ProjectChecklistTemplateUseAlternativeResponseSetResultSection",
    "ProjectChecklistTemplateUseAlternativeResponseSetResultSectionItem",
    "ProjectChecklistTemplateUseAlternativeResponseSetResultSectionItemResponseSet",
    "ProjectChecklistTemplateUseAlternativeResponseSetResultSectionItemResponseSetResponse",
    "ProjectChecklistTemplateUseAlternativeResponseSetResultSectionItemSyncedTo",
    "ProjectChecklistTemplateUseAlternativeResponseSetResultSectionSyncedTo",
    "ProjectChecklistTemplateUseAlternativeResponseSetResultSyncedTo",
    "ProjectChecklistTemplateUseAlternativeResponseSetResultTrade",
    "ProjectChecklistTemplatesResource",
]


@record
class ProjectChecklistTemplate(Model):
    """What Procore tells of project checklist templates (Inspections)."""

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
    """What Procore tells of project checklist templates (Inspections)."""

    id: Id | None = None
    name: str | None = None
    company_description: str | None = None
    description: str | None = None
    inspection_type: ProjectChecklistTemplateAlternativeResponseSetInspectionType | None = None
    trade: ProjectChecklistTemplateAlternativeResponseSetTrade | None = None
    synced_to: ProjectChecklistTemplateAlternativeResponseSetSyncedTo | None = None
    created_at: DateTime | None = None
    updated_at: DateTime | None = None
    alternative_response_set_id: Id | None = None
    created_by: ProjectChecklistTemplateAlternativeResponseSetCreatedBy | None = None
    attachments: list[ProjectChecklistTemplateAlternativeResponseSetAttachment] | None = None
    response_set: ProjectChecklistTemplateAlternativeResponseSetResponseSet | None = None
    sections: list[ProjectChecklistTemplateAlternativeResponseSetSection] | None = None
    company_attachments: list[ProjectChecklistTemplateAlternativeResponseSetCompanyAttachment] | None = None


@record
class ProjectChecklistTemplateAlternativeResponseSetAttachment(Model):
    """``attachments`` of :class:`ProjectChecklistTemplateAlternativeResponseSet`."""

    id: Id | None = None
    url: str | None = None
    filename: str | None = None


@record
class ProjectChecklistTemplateAlternativeResponseSetCompanyAttachment(Model):
    """``company_attachments`` of :class:`ProjectChecklistTemplateAlternativeResponseSet`."""

    id: Id | None = None
    url: str | None = None
    filename: str | None = None


@record
class ProjectChecklistTemplateAlternativeResponseSetCreatedBy(Model):
    """``created_by`` of :class:`ProjectChecklistTemplateAlternativeResponseSet`."""

    id: Id | None = None
    login: str | None = None
    name: str | None = None


@record
class ProjectChecklistTemplateAlternativeResponseSetInspectionType(Model):
    """``inspection_type`` of :class:`ProjectChecklistTemplateAlternativeResponseSet`."""

    id: Id | None = None
    name: str | None = None
    created_at: DateTime | None = None
    updated_at: DateTime | None = None


@record
class ProjectChecklistTemplateAlternativeResponseSetResponseSet(Model):
    """``response_set`` of :class:`ProjectChecklistTemplateAlternativeResponseSet`."""

    conforming_response: str | None = None
    deficient_response: str | None = None
    global_: bool | None = renamed("global")


@record
class ProjectChecklistTemplateAlternativeResponseSetSection(Model):
    """``sections`` of :class:`ProjectChecklistTemplateAlternativeResponseSet`."""

    id: Id | None = None
    name: str | None = None
    position: int | None = None
    items: list[ProjectChecklistTemplateAlternativeResponseSetSectionItem] | None = None
    synced_to: ProjectChecklistTemplateAlternativeResponseSetSectionSyncedTo | None = None


@record
class ProjectChecklistTemplateAlternativeResponseSetSectionItem(Model):
    """``items`` of :class:`ProjectChecklistTemplateAlternativeResponseSetSection`."""

    id: Id | None = None
    name: str | None = None
    section_id: Id | None = None
    position: int | None = None
    response_set: ProjectChecklistTemplateAlternativeResponseSetSectionItemResponseSet | None = None
    details: str | None = None
    synced_to: ProjectChecklistTemplateAlternativeResponseSetSectionItemSyncedTo | None = None


@record
class ProjectChecklistTemplateAlternativeResponseSetSectionItemResponseSet(Model):
    """``response_set`` of :class:`ProjectChecklistTemplateAlternativeResponseSetSectionItem`."""

    id: Id | None = None
    name: str | None = None
    responses: list[ProjectChecklistTemplateAlternativeResponseSetSectionItemResponseSetResponse] | None = None


@record
class ProjectChecklistTemplateAlternativeResponseSetSectionItemResponseSetResponse(Model):
    """``responses`` of :class:`ProjectChecklistTemplateAlternativeResponseSetSectionItemResponseSet`."""

    id: Id | None = None
    name: str | None = None
    corresponding_status: str | None = None


@record
class ProjectChecklistTemplateAlternativeResponseSetSectionItemSyncedTo(Model):
    """``synced_to`` of :class:`ProjectChecklistTemplateAlternativeResponseSetSectionItem`."""

    company_id: Id | None = None
    item_id: Id | None = None


@record
class ProjectChecklistTemplateAlternativeResponseSetSectionSyncedTo(Model):
    """``synced_to`` of :class:`ProjectChecklistTemplateAlternativeResponseSetSection`."""

    company_id: Id | None = None
    section_id: Id | None = None


@record
class ProjectChecklistTemplateAlternativeResponseSetSyncedTo(Model):
    """``synced_to`` of :class:`ProjectChecklistTemplateAlternativeResponseSet`."""

    company_id: Id | None = None
    list_template_id: Id | None = None


@record
class ProjectChecklistTemplateAlternativeResponseSetTrade(Model):
    """``trade`` of :class:`ProjectChecklistTemplateAlternativeResponseSet`."""

    id: Id | None = None
    name: str | None = None
    active: bool | None = None
    updated_at: DateTime | None = None


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
    """What Procore tells of project checklist templates (Inspections)."""

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
class ProjectChecklistTemplateResponseSet(Model):
    """``response_set`` of :class:`ProjectChecklistTemplate`."""

    conforming_response: str | None = None
    deficient_response: str | None = None
    global_: bool | None = renamed("global")


@record
class ProjectChecklistTemplateSection(Model):
    """``sections`` of :class:`ProjectChecklistTemplate`."""

    id: Id | None = None
    name: str | None = None
    position: int | None = None
    items: list[ProjectChecklistTemplateSectionItem] | None = None
    synced_to: ProjectChecklistTemplateSectionSyncedTo | None = None


@record
class ProjectChecklistTemplateSectionItem(Model):
    """``items`` of :class:`ProjectChecklistTemplateSection`."""

    id: Id | None = None
    name: str | None = None
    section_id: Id | None = None
    position: int | None = None
    response_set: ProjectChecklistTemplateSectionItemResponseSet | None = None
    details: str | None = None
    company_template_item_details: str | None = None
    synced_to: ProjectChecklistTemplateSectionItemSyncedTo | None = None
    response_type_id: Id | None = None
    type: ProjectChecklistTemplateSectionItemType | None = None


@record
class ProjectChecklistTemplateSectionItemResponseSet(Model):
    """``response_set`` of :class:`ProjectChecklistTemplateSectionItem`."""

    id: Id | None = None
    name: str | None = None
    responses: list[ProjectChecklistTemplateSectionItemResponseSetResponse] | None = None
    created_at: DateTime | None = None
    updated_at: DateTime | None = None


@record
class ProjectChecklistTemplateSectionItemResponseSetResponse(Model):
    """``responses`` of :class:`ProjectChecklistTemplateSectionItemResponseSet`."""

    id: Id | None = None
    name: str | None = None
    corresponding_status: str | None = None


@record
class ProjectChecklistTemplateSectionItemSyncedTo(Model):
    """``synced_to`` of :class:`ProjectChecklistTemplateSectionItem`."""

    company_id: Id | None = None
    item_id: Id | None = None


@record
class ProjectChecklistTemplateSectionItemType(Model):
    """``type`` of :class:`ProjectChecklistTemplateSectionItem`."""

    id: Id | None = None
    category: str | None = None
    name: str | None = None


@record
class ProjectChecklistTemplateSectionSyncedTo(Model):
    """``synced_to`` of :class:`ProjectChecklistTemplateSection`."""

    company_id: Id | None = None
    section_id: Id | None = None
    list_template_id: Id | None = None


@record
class ProjectChecklistTemplateSyncedTo(Model):
    """``synced_to`` of :class:`ProjectChecklistTemplate`."""

    company_id: Id | None = None
    list_template_id: Id | None = None


@record
class ProjectChecklistTemplateTrade(Model):
    """``trade`` of :class:`ProjectChecklistTemplate`."""

    id: Id | None = None
    name: str | None = None
    active: bool | None = None
    updated_at: DateTime | None = None


@record
class ProjectChecklistTemplateUseAlternativeResponseSetResult(Model):
    """What Procore tells of project checklist templates (Inspections)."""

    id: Id | None = None
    name: str | None = None
    company_description: str | None = None
    description: str | None = None
    inspection_type: ProjectChecklistTemplateUseAlternativeResponseSetResultInspectionType | None = None
    trade: ProjectChecklistTemplateUseAlternativeResponseSetResultTrade | None = None
    synced_to: ProjectChecklistTemplateUseAlternativeResponseSetResultSyncedTo | None = None
    created_at: DateTime | None = None
    updated_at: DateTime | None = None
    alternative_response_set_id: Id | None = None
    created_by: ProjectChecklistTemplateUseAlternativeResponseSetResultCreatedBy | None = None
    attachments: list[ProjectChecklistTemplateUseAlternativeResponseSetResultAttachment] | None = None
    response_set: ProjectChecklistTemplateUseAlternativeResponseSetResultResponseSet | None = None
    sections: list[ProjectChecklistTemplateUseAlternativeResponseSetResultSection] | None = None
    company_attachments: list[ProjectChecklistTemplateUseAlternativeResponseSetResultCompanyAttachment] | None = None


@record
class ProjectChecklistTemplateUseAlternativeResponseSetResultAttachment(Model):
    """``attachments`` of :class:`ProjectChecklistTemplateUseAlternativeResponseSetResult`."""

    id: Id | None = None
    url: str | None = None
    filename: str | None = None


@record
class ProjectChecklistTemplateUseAlternativeResponseSetResultCompanyAttachment(Model):
    """``company_attachments`` of :class:`ProjectChecklistTemplateUseAlternativeResponseSetResult`."""

    id: Id | None = None
    url: str | None = None
    filename: str | None = None


@record
class ProjectChecklistTemplateUseAlternativeResponseSetResultCreatedBy(Model):
    """``created_by`` of :class:`ProjectChecklistTemplateUseAlternativeResponseSetResult`."""

    id: Id | None = None
    login: str | None = None
    name: str | None = None


@record
class ProjectChecklistTemplateUseAlternativeResponseSetResultInspectionType(Model):
    """``inspection_type`` of :class:`ProjectChecklistTemplateUseAlternativeResponseSetResult`."""

    id: Id | None = None
    name: str | None = None
    created_at: DateTime | None = None
    updated_at: DateTime | None = None


@record
class ProjectChecklistTemplateUseAlternativeResponseSetResultResponseSet(Model):
    """``response_set`` of :class:`ProjectChecklistTemplateUseAlternativeResponseSetResult`."""

    conforming_response: str | None = None
    deficient_response: str | None = None
    global_: bool | None = renamed("global")


@record
class ProjectChecklistTemplateUseAlternativeResponseSetResultSection(Model):
    """``sections`` of :class:`ProjectChecklistTemplateUseAlternativeResponseSetResult`."""

    id: Id | None = None
    name: str | None = None
    position: int | None = None
    items: list[ProjectChecklistTemplateUseAlternativeResponseSetResultSectionItem] | None = None
    synced_to: ProjectChecklistTemplateUseAlternativeResponseSetResultSectionSyncedTo | None = None


@record
class ProjectChecklistTemplateUseAlternativeResponseSetResultSectionItem(Model):
    """``items`` of :class:`ProjectChecklistTemplateUseAlternativeResponseSetResultSection`."""

    id: Id | None = None
    name: str | None = None
    section_id: Id | None = None
    position: int | None = None
    response_set: ProjectChecklistTemplateUseAlternativeResponseSetResultSectionItemResponseSet | None = None
    details: str | None = None
    synced_to: ProjectChecklistTemplateUseAlternativeResponseSetResultSectionItemSyncedTo | None = None


@record
class ProjectChecklistTemplateUseAlternativeResponseSetResultSectionItemResponseSet(Model):
    """``response_set`` of :class:`ProjectChecklistTemplateUseAlternativeResponseSetResultSectionItem`."""

    id: Id | None = None
    name: str | None = None
    responses: list[ProjectChecklistTemplateUseAlternativeResponseSetResultSectionItemResponseSetResponse] | None = None


@record
class ProjectChecklistTemplateUseAlternativeResponseSetResultSectionItemResponseSetResponse(Model):
    """``responses`` of :class:`ProjectChecklistTemplateUseAlternativeResponseSetResultSectionItemResponseSet`."""

    id: Id | None = None
    name: str | None = None
    corresponding_status: str | None = None


@record
class ProjectChecklistTemplateUseAlternativeResponseSetResultSectionItemSyncedTo(Model):
    """``synced_to`` of :class:`ProjectChecklistTemplateUseAlternativeResponseSetResultSectionItem`."""

    company_id: Id | None = None
    item_id: Id | None = None


@record
class ProjectChecklistTemplateUseAlternativeResponseSetResultSectionSyncedTo(Model):
    """``synced_to`` of :class:`ProjectChecklistTemplateUseAlternativeResponseSetResultSection`."""

    company_id: Id | None = None
    section_id: Id | None = None


@record
class ProjectChecklistTemplateUseAlternativeResponseSetResultSyncedTo(Model):
    """``synced_to`` of :class:`ProjectChecklistTemplateUseAlternativeResponseSetResult`."""

    company_id: Id | None = None
    list_template_id: Id | None = None


@record
class ProjectChecklistTemplateUseAlternativeResponseSetResultTrade(Model):
    """``trade`` of :class:`ProjectChecklistTemplateUseAlternativeResponseSetResult`."""

    id: Id | None = None
    name: str | None = None
    active: bool | None = None
    updated_at: DateTime | None = None


class ProjectChecklistTemplateListTemplateInput(TypedDict, total=False):
    description: str | None
    inspection_type_id: Id | None
    alternative_response_set_id: Id | None
    name: str | None
    trade_id: Id | None


class ProjectChecklistTemplateFilters(TypedDict, total=False):
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
        """Create Project Checklist Template.

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
        """Create a Project Checklist Template from a Company Checklist Template.

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
        """Delete Project Checklist Template.

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
        """Show Project Checklist Template.

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
        """Show Recycled Checklist Template.

        GET /rest/v1.0/projects/{project_id}/recycle_bin/checklist/list_templates/{id}
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
        """Show Project Checklist Template.

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
        sort: Literal["inspection_type", "name", "trade"] | Unset = UNSET,
        filters: ProjectChecklistTemplateFilters | Unset = UNSET,
        per_page: int | Unset = UNSET,
        concurrency: int = 1,
        **options: Unpack[Options],
    ) -> Pages[ProjectChecklistTemplate]:
        """List Project Checklist Templates.

        GET /rest/v1.1/projects/{project_id}/checklist/list_templates
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
        """List Recycled Checklist Templates.

        GET /rest/v1.0/projects/{project_id}/recycle_bin/checklist/list_templates
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
        sort: Literal["inspection_type", "name", "trade"] | Unset = UNSET,
        filters: ProjectChecklistTemplateFilters | Unset = UNSET,
        per_page: int | Unset = UNSET,
        concurrency: int = 1,
        **options: Unpack[Options],
    ) -> Pages[ProjectChecklistTemplate]:
        """List Project Checklist Templates.

        GET /rest/v1.0/projects/{project_id}/checklist/list_templates
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
        """Remove Alternative Response Set from Project Checklist Template.

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
        """Restore Recycled Checklist Template.

        PATCH /rest/v1.1/projects/{project_id}/recycle_bin/checklist/list_templates/{id}/restore
        """
        return await self._any(
            "PATCH",
            "/rest/v1.1/projects/{project_id}/recycle_bin/checklist/list_templates/{id}/restore",
            {"project_id": project_id, "id": id},
            options,
        )

    async def restore_v1_0(self, *, id: Id, project_id: Id | Unset = UNSET, **options: Unpack[Options]) -> Any:
        """Restore Recycled Checklist Template.

        PATCH /rest/v1.0/projects/{project_id}/recycle_bin/checklist/list_templates/{id}/restore
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
        """Update Project Checklist Template.

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
    ) -> ProjectChecklistTemplateUseAlternativeResponseSetResult:
        """Add Alternative Response Set to Project Checklist Template.

        PATCH /rest/v1.0/projects/{project_id}/checklist/list_templates/{id}/use_alternative_response_set
        """
        return await self._one(
            ProjectChecklistTemplateUseAlternativeResponseSetResult,
            "PATCH",
            "/rest/v1.0/projects/{project_id}/checklist/list_templates/{id}/use_alternative_response_set",
            {"project_id": project_id, "id": id},
            options,
            body={"alternative_response_set_id": alternative_response_set_id},
        )
