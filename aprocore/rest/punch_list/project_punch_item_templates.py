"""Project punch item templates (Punch List)."""

# Written by aprocore._codegen from Procore's reference: never edited by hand.

from __future__ import annotations

from collections.abc import Sequence
from typing import TypedDict, Unpack

from ...model import Model, record
from ...types import DateTime, Id
from .._base import UNSET, DateRange, Options, Pages, Resource, Unset

__all__ = [
    "ProjectPunchItemTemplate",
    "ProjectPunchItemTemplateAssignee",
    "ProjectPunchItemTemplateCategory",
    "ProjectPunchItemTemplateFilters",
    "ProjectPunchItemTemplateFinalApprover",
    "ProjectPunchItemTemplatePunchItemManager",
    "ProjectPunchItemTemplateTrade",
    "ProjectPunchItemTemplatesResource",
]


@record
class ProjectPunchItemTemplate(Model):
    """What Procore tells of project punch item templates."""

    id: Id | None = None
    active: bool | None = None
    company_punch_item_template_id: Id | None = None
    name: str | None = None
    project_id: Id | None = None
    updated_at: DateTime | None = None
    punch_item_manager: ProjectPunchItemTemplatePunchItemManager | None = None
    final_approver: ProjectPunchItemTemplateFinalApprover | None = None
    template_category: ProjectPunchItemTemplateCategory | None = None
    assignee: ProjectPunchItemTemplateAssignee | None = None
    trade: ProjectPunchItemTemplateTrade | None = None


@record
class ProjectPunchItemTemplateAssignee(Model):
    """``assignee`` of :class:`ProjectPunchItemTemplate`."""

    id: Id | None = None
    name: str | None = None
    login: str | None = None


@record
class ProjectPunchItemTemplateCategory(Model):
    """``template_category`` of :class:`ProjectPunchItemTemplate`."""

    id: Id | None = None
    name: str | None = None


@record
class ProjectPunchItemTemplateFinalApprover(Model):
    """``final_approver`` of :class:`ProjectPunchItemTemplate`."""

    id: Id | None = None
    name: str | None = None
    login: str | None = None


@record
class ProjectPunchItemTemplatePunchItemManager(Model):
    """``punch_item_manager`` of :class:`ProjectPunchItemTemplate`."""

    id: Id | None = None
    name: str | None = None
    login: str | None = None


@record
class ProjectPunchItemTemplateTrade(Model):
    """``trade`` of :class:`ProjectPunchItemTemplate`."""

    id: Id | None = None
    name: str | None = None
    active: bool | None = None
    updated_at: DateTime | None = None


class ProjectPunchItemTemplateFilters(TypedDict, total=False):
    """What ``filters`` takes; names that are not here pass as well."""

    id: Id | Sequence[Id]
    active: bool
    updated_at: DateRange


class ProjectPunchItemTemplatesResource(Resource):
    """Project punch item templates (Punch List).

    Where ``company_id`` or ``project_id`` is left out, the session's own counts. What else every call takes is in
    :class:`~aprocore.rest._base.Options`.
    """

    __slots__ = ()

    def list(
        self,
        *,
        project_id: Id | Unset = UNSET,
        page: int | Unset = UNSET,
        filters: ProjectPunchItemTemplateFilters | Unset = UNSET,
        per_page: int | Unset = UNSET,
        concurrency: int = 1,
        **options: Unpack[Options],
    ) -> Pages[ProjectPunchItemTemplate]:
        """List project punch item templates.

        GET /rest/v1.0/projects/{project_id}/punch_item_templates

        Await it for the first page, or go through all items with ``async for``.

        Args:
            page: the page to begin with.
            per_page: items of a page; as many as are safe where it is left out.
            concurrency: pages that are fetched ahead.
        """
        return self._pages(
            ProjectPunchItemTemplate,
            "/rest/v1.0/projects/{project_id}/punch_item_templates",
            {"project_id": project_id},
            options,
            query={"page": page, "filters": filters},
            per_page=per_page,
            concurrency=concurrency,
        )
