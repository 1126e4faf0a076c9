"""Checklist templates (Inspections)."""

# Generated; do not edit.

from __future__ import annotations

from typing import Unpack

from ...model import Model, record, renamed
from ...types import DateTime, Id
from .._base import UNSET, Options, Pages, Resource, Unset


@record
class ChecklistTemplate(Model):
    """A checklist template."""

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
    """Returned by :meth:`ChecklistTemplatesResource.remove_alternative_response_set`."""

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
class ChecklistTemplateItem(Model):
    """``items`` of :class:`ChecklistTemplateSection`."""

    id: Id | None = None
    name: str | None = None
    status: str | None = None
    section_id: Id | None = None
    section_position: int | None = None
    position: int | None = None


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
    items: list[ChecklistTemplateItem] | None = None


@record
class ChecklistTemplateTrade(Model):
    """``trade`` of :class:`ChecklistTemplate`."""

    id: Id | None = None
    name: str | None = None
    active: bool | None = None
    updated_at: DateTime | None = None


class ChecklistTemplatesResource(Resource):
    """Checklist templates (Inspections)."""

    __slots__ = ()

    async def get(self, *, id: Id, project_id: Id | Unset = UNSET, **options: Unpack[Options]) -> ChecklistTemplate:
        """Return a checklist template.

        GET /rest/v1.0/checklist/list_templates/{id}
        https://developers.procore.com/reference/rest/v1/checklist-templates?version=1.0#show-checklist-template

        Returns:
            :class:`ChecklistTemplate`.
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
        """List checklist templates.

        GET /rest/v1.0/checklist/list_templates
        https://developers.procore.com/reference/rest/v1/checklist-templates?version=1.0#list-checklist-templates

        Args:
            per_page: Items per page. Default: 1,000.
            concurrency: Pages to fetch ahead.
            **options: See :class:`Options`.

        Returns:
            :class:`Pages` of :class:`ChecklistTemplate`.
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
        """Remove a checklist template alternative response set.

        PATCH /rest/v1.0/checklist/list_templates/{id}/remove_alternative_response_set
        https://developers.procore.com/reference/rest/v1/checklist-templates?version=1.0#remove-checklist-template-alternative-response-set

        Returns:
            :class:`ChecklistTemplateAlternativeResponseSet`.
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
    ) -> ChecklistTemplate:
        """Add a checklist template alternative response set.

        PATCH /rest/v1.0/checklist/list_templates/{id}/use_alternative_response_set
        https://developers.procore.com/reference/rest/v1/checklist-templates?version=1.0#add-checklist-template-alternative-response-set

        Returns:
            :class:`ChecklistTemplate`.
        """
        return await self._one(
            ChecklistTemplate,
            "PATCH",
            "/rest/v1.0/checklist/list_templates/{id}/use_alternative_response_set",
            {"id": id},
            options,
            body={
                "project_id": self._scoped("project_id", project_id),
                "alternative_response_set_id": alternative_response_set_id,
            },
        )
