"""Checklist templates (Inspections)."""

# Written by aprocore._codegen from Procore's reference: never edited by hand.

from __future__ import annotations

from typing import Unpack

from ...model import Model, record, renamed
from ...types import DateTime, Id
from .._base import UNSET, Options, Pages, Resource, Unset

__all__ = [
    "ChecklistTemplate",
    "ChecklistTemplateAlternativeResponseSet",
    "ChecklistTemplateAlternativeResponseSetAttachment",
    "ChecklistTemplateAlternativeResponseSetCreatedBy",
    "ChecklistTemplateAlternativeResponseSetInspectionType",
    "ChecklistTemplateAlternativeResponseSetLocation",
    "ChecklistTemplateAlternativeResponseSetResponseSet",
    "ChecklistTemplateAlternativeResponseSetSection",
    "ChecklistTemplateAlternativeResponseSetSectionItem",
    "ChecklistTemplateAlternativeResponseSetTrade",
    "ChecklistTemplateAttachment",
    "ChecklistTemplateCreatedBy",
    "ChecklistTemplateInspectionType",
    "ChecklistTemplateLocation",
    "ChecklistTemplateResponseSet",
    "ChecklistTemplateSection",
    "ChecklistTemplateSectionItem",
    "ChecklistTemplateTrade",
    "ChecklistTemplateUseAlternativeResponseSetResult",
    "ChecklistTemplateUseAlternativeResponseSetResultAttachment",
    "ChecklistTemplateUseAlternativeResponseSetResultCreatedBy",
    "ChecklistTemplateUseAlternativeResponseSetResultInspectionType",
    "ChecklistTemplateUseAlternativeResponseSetResultLocation",
    "ChecklistTemplateUseAlternativeResponseSetResultResponseSet",
    "ChecklistTemplateUseAlternativeResponseSetResultSection",
    "ChecklistTemplateUseAlternativeResponseSetResultSectionItem",
    "ChecklistTemplateUseAlternativeResponseSetResultTrade",
    "ChecklistTemplatesResource",
]


@record
class ChecklistTemplate(Model):
    """What Procore tells of checklist templates (Inspections)."""

    id: Id | None = None
    name: str | None = None
    description: str | None = None
    company_description: str | None = None
    created_at: DateTime | None = None
    updated_at: DateTime | None = None
    inspection_type: ChecklistTemplateInspectionType | None = None
    alternative_response_set_id: Id | None = None
    response_set: ChecklistTemplateResponseSet | None = None
    location: ChecklistTemplateLocation | None = None
    trade: ChecklistTemplateTrade | None = None
    created_by: ChecklistTemplateCreatedBy | None = None
    attachments: list[ChecklistTemplateAttachment] | None = None
    sections: list[ChecklistTemplateSection] | None = None


@record
class ChecklistTemplateAlternativeResponseSet(Model):
    """What Procore tells of checklist templates (Inspections)."""

    id: Id | None = None
    name: str | None = None
    description: str | None = None
    company_description: str | None = None
    created_at: DateTime | None = None
    updated_at: DateTime | None = None
    inspection_type: ChecklistTemplateAlternativeResponseSetInspectionType | None = None
    alternative_response_set_id: Id | None = None
    response_set: ChecklistTemplateAlternativeResponseSetResponseSet | None = None
    location: ChecklistTemplateAlternativeResponseSetLocation | None = None
    trade: ChecklistTemplateAlternativeResponseSetTrade | None = None
    created_by: ChecklistTemplateAlternativeResponseSetCreatedBy | None = None
    attachments: list[ChecklistTemplateAlternativeResponseSetAttachment] | None = None
    sections: list[ChecklistTemplateAlternativeResponseSetSection] | None = None


@record
class ChecklistTemplateAlternativeResponseSetAttachment(Model):
    """``attachments`` of :class:`ChecklistTemplateAlternativeResponseSet`."""

    id: Id | None = None
    url: str | None = None
    filename: str | None = None


@record
class ChecklistTemplateAlternativeResponseSetCreatedBy(Model):
    """``created_by`` of :class:`ChecklistTemplateAlternativeResponseSet`."""

    id: Id | None = None
    login: str | None = None
    name: str | None = None


@record
class ChecklistTemplateAlternativeResponseSetInspectionType(Model):
    """``inspection_type`` of :class:`ChecklistTemplateAlternativeResponseSet`."""

    id: Id | None = None
    name: str | None = None
    created_at: DateTime | None = None
    updated_at: DateTime | None = None


@record
class ChecklistTemplateAlternativeResponseSetLocation(Model):
    """``location`` of :class:`ChecklistTemplateAlternativeResponseSet`."""

    id: Id | None = None
    name: str | None = None
    node_name: str | None = None
    parent_id: Id | None = None
    created_at: DateTime | None = None
    updated_at: DateTime | None = None


@record
class ChecklistTemplateAlternativeResponseSetResponseSet(Model):
    """``response_set`` of :class:`ChecklistTemplateAlternativeResponseSet`."""

    conforming_response: str | None = None
    deficient_response: str | None = None
    global_: bool | None = renamed("global")


@record
class ChecklistTemplateAlternativeResponseSetSection(Model):
    """``sections`` of :class:`ChecklistTemplateAlternativeResponseSet`."""

    id: Id | None = None
    name: str | None = None
    position: int | None = None
    items: list[ChecklistTemplateAlternativeResponseSetSectionItem] | None = None


@record
class ChecklistTemplateAlternativeResponseSetSectionItem(Model):
    """``items`` of :class:`ChecklistTemplateAlternativeResponseSetSection`."""

    id: Id | None = None
    name: str | None = None
    status: str | None = None
    section_id: Id | None = None
    position: int | None = None


@record
class ChecklistTemplateAlternativeResponseSetTrade(Model):
    """``trade`` of :class:`ChecklistTemplateAlternativeResponseSet`."""

    id: Id | None = None
    name: str | None = None
    active: bool | None = None
    updated_at: DateTime | None = None


@record
class ChecklistTemplateAttachment(Model):
    """``attachments`` of :class:`ChecklistTemplate`."""

    id: Id | None = None
    url: str | None = None
    filename: str | None = None


@record
class ChecklistTemplateCreatedBy(Model):
    """``created_by`` of :class:`ChecklistTemplate`."""

    id: Id | None = None
    login: str | None = None
    name: str | None = None


@record
class ChecklistTemplateInspectionType(Model):
    """``inspection_type`` of :class:`ChecklistTemplate`."""

    id: Id | None = None
    name: str | None = None
    created_at: DateTime | None = None
    updated_at: DateTime | None = None


@record
class ChecklistTemplateLocation(Model):
    """``location`` of :class:`ChecklistTemplate`."""

    id: Id | None = None
    name: str | None = None
    node_name: str | None = None
    parent_id: Id | None = None
    created_at: DateTime | None = None
    updated_at: DateTime | None = None


@record
class ChecklistTemplateResponseSet(Model):
    """``response_set`` of :class:`ChecklistTemplate`."""

    conforming_response: str | None = None
    deficient_response: str | None = None
    global_: bool | None = renamed("global")


@record
class ChecklistTemplateSection(Model):
    """``sections`` of :class:`ChecklistTemplate`."""

    id: Id | None = None
    name: str | None = None
    position: int | None = None
    items: list[ChecklistTemplateSectionItem] | None = None


@record
class ChecklistTemplateSectionItem(Model):
    """``items`` of :class:`ChecklistTemplateSection`."""

    id: Id | None = None
    name: str | None = None
    status: str | None = None
    section_id: Id | None = None
    section_position: int | None = None
    position: int | None = None


@record
class ChecklistTemplateTrade(Model):
    """``trade`` of :class:`ChecklistTemplate`."""

    id: Id | None = None
    name: str | None = None
    active: bool | None = None
    updated_at: DateTime | None = None


@record
class ChecklistTemplateUseAlternativeResponseSetResult(Model):
    """What Procore tells of checklist templates (Inspections)."""

    id: Id | None = None
    name: str | None = None
    description: str | None = None
    company_description: str | None = None
    created_at: DateTime | None = None
    updated_at: DateTime | None = None
    inspection_type: ChecklistTemplateUseAlternativeResponseSetResultInspectionType | None = None
    alternative_response_set_id: Id | None = None
    response_set: ChecklistTemplateUseAlternativeResponseSetResultResponseSet | None = None
    location: ChecklistTemplateUseAlternativeResponseSetResultLocation | None = None
    trade: ChecklistTemplateUseAlternativeResponseSetResultTrade | None = None
    created_by: ChecklistTemplateUseAlternativeResponseSetResultCreatedBy | None = None
    attachments: list[ChecklistTemplateUseAlternativeResponseSetResultAttachment] | None = None
    sections: list[ChecklistTemplateUseAlternativeResponseSetResultSection] | None = None


@record
class ChecklistTemplateUseAlternativeResponseSetResultAttachment(Model):
    """``attachments`` of :class:`ChecklistTemplateUseAlternativeResponseSetResult`."""

    id: Id | None = None
    url: str | None = None
    filename: str | None = None


@record
class ChecklistTemplateUseAlternativeResponseSetResultCreatedBy(Model):
    """``created_by`` of :class:`ChecklistTemplateUseAlternativeResponseSetResult`."""

    id: Id | None = None
    login: str | None = None
    name: str | None = None


@record
class ChecklistTemplateUseAlternativeResponseSetResultInspectionType(Model):
    """``inspection_type`` of :class:`ChecklistTemplateUseAlternativeResponseSetResult`."""

    id: Id | None = None
    name: str | None = None
    created_at: DateTime | None = None
    updated_at: DateTime | None = None


@record
class ChecklistTemplateUseAlternativeResponseSetResultLocation(Model):
    """``location`` of :class:`ChecklistTemplateUseAlternativeResponseSetResult`."""

    id: Id | None = None
    name: str | None = None
    node_name: str | None = None
    parent_id: Id | None = None
    created_at: DateTime | None = None
    updated_at: DateTime | None = None


@record
class ChecklistTemplateUseAlternativeResponseSetResultResponseSet(Model):
    """``response_set`` of :class:`ChecklistTemplateUseAlternativeResponseSetResult`."""

    conforming_response: str | None = None
    deficient_response: str | None = None
    global_: bool | None = renamed("global")


@record
class ChecklistTemplateUseAlternativeResponseSetResultSection(Model):
    """``sections`` of :class:`ChecklistTemplateUseAlternativeResponseSetResult`."""

    id: Id | None = None
    name: str | None = None
    position: int | None = None
    items: list[ChecklistTemplateUseAlternativeResponseSetResultSectionItem] | None = None


@record
class ChecklistTemplateUseAlternativeResponseSetResultSectionItem(Model):
    """``items`` of :class:`ChecklistTemplateUseAlternativeResponseSetResultSection`."""

    id: Id | None = None
    name: str | None = None
    status: str | None = None
    section_id: Id | None = None
    position: int | None = None


@record
class ChecklistTemplateUseAlternativeResponseSetResultTrade(Model):
    """``trade`` of :class:`ChecklistTemplateUseAlternativeResponseSetResult`."""

    id: Id | None = None
    name: str | None = None
    active: bool | None = None
    updated_at: DateTime | None = None


class ChecklistTemplatesResource(Resource):
    """Checklist templates (Inspections)."""

    __slots__ = ()

    async def get(self, *, id: Id, project_id: Id | Unset = UNSET, **options: Unpack[Options]) -> ChecklistTemplate:
        """Show Checklist Template.

        GET /rest/v1.0/checklist/list_templates/{id}
        """
        return await self._one(
            ChecklistTemplate,
            "GET",
            "/rest/v1.0/checklist/list_templates/{id}",
            {"id": id},
            options,
            query={"project_id": self._scoped("project_id", project_id)},
        )

    def list(
        self,
        *,
        project_id: Id | Unset = UNSET,
        page: int | Unset = UNSET,
        per_page: int | Unset = UNSET,
        concurrency: int = 1,
        **options: Unpack[Options],
    ) -> Pages[ChecklistTemplate]:
        """List Checklist Templates.

        GET /rest/v1.0/checklist/list_templates
        """
        return self._pages(
            ChecklistTemplate,
            "/rest/v1.0/checklist/list_templates",
            {},
            options,
            query={"project_id": self._scoped("project_id", project_id), "page": page},
            per_page=per_page,
            concurrency=concurrency,
        )

    async def remove_alternative_response_set(
        self, *, id: Id, project_id: Id | Unset = UNSET, **options: Unpack[Options]
    ) -> ChecklistTemplateAlternativeResponseSet:
        """Remove Checklist Template Alternative Response Set.

        PATCH /rest/v1.0/checklist/list_templates/{id}/remove_alternative_response_set
        """
        return await self._one(
            ChecklistTemplateAlternativeResponseSet,
            "PATCH",
            "/rest/v1.0/checklist/list_templates/{id}/remove_alternative_response_set",
            {"id": id},
            options,
            body={"project_id": self._scoped("project_id", project_id)},
        )

    async def use_alternative_response_set(
        self, *, id: Id, alternative_response_set_id: Id, project_id: Id | Unset = UNSET, **options: Unpack[Options]
    ) -> ChecklistTemplateUseAlternativeResponseSetResult:
        """Add Checklist Template Alternative Response Set.

        PATCH /rest/v1.0/checklist/list_templates/{id}/use_alternative_response_set
        """
        return await self._one(
            ChecklistTemplateUseAlternativeResponseSetResult,
            "PATCH",
            "/rest/v1.0/checklist/list_templates/{id}/use_alternative_response_set",
            {"id": id},
            options,
            body={
                "project_id": self._scoped("project_id", project_id),
                "alternative_response_set_id": alternative_response_set_id,
            },
        )
