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
    "ChecklistTemplateAttachment",
    "ChecklistTemplateCreatedBy",
    "ChecklistTemplateInspectionType",
    "ChecklistTemplateItem",
    "ChecklistTemplateLocation",
    "ChecklistTemplateResponseSet",
    "ChecklistTemplateSection",
    "ChecklistTemplateTrade",
    "ChecklistTemplatesResource",
]


@record
class ChecklistTemplate(Model):
    """What Procore tells of checklist templates."""

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
    """What :meth:`ChecklistTemplatesResource.remove_alternative_response_set` gives."""

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
    """Checklist templates (Inspections).

    Where ``company_id`` or ``project_id`` is left out, the session's own counts. What else every call takes is in
    :class:`~aprocore.rest._base.Options`.
    """

    __slots__ = ()

    async def get(self, *, id: Id, project_id: Id | Unset = UNSET, **options: Unpack[Options]) -> ChecklistTemplate:
        """Show checklist template.

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
        """List checklist templates.

        GET /rest/v1.0/checklist/list_templates

        Await it for the first page, or go through all items with ``async for``.

        Args:
            page: the page to begin with.
            per_page: items of a page; as many as are safe where it is left out.
            concurrency: pages that are fetched ahead.
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
        """Remove checklist template alternative response set.

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
    ) -> ChecklistTemplate:
        """Add checklist template alternative response set.

        PATCH /rest/v1.0/checklist/list_templates/{id}/use_alternative_response_set
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
