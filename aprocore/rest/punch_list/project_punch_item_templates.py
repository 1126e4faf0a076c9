"""Project punch item templates (Punch List)."""

# Generated; do not edit.

from __future__ import annotations

from collections.abc import Sequence
from typing import TypedDict, Unpack

from ...model import Model, record
from ...types import DateTime, Id
from .._base import UNSET, DateRange, Options, Pages, Resource, Unset


@record
class ProjectPunchItemTemplate(Model):
    """A project punch item template."""

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
    """Query filters of ``punch_list.project_punch_item_templates.list``."""

    id: Id | Sequence[Id]
    active: bool
    updated_at: DateRange


class ProjectPunchItemTemplatesResource(Resource):
    """Project punch item templates (Punch List)."""

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
        https://developers.procore.com/reference/rest/v1/project-punch-item-templates?version=1.0#list-project-punch-item-templates

        Args:
            filters: Query filters; other names are sent too.
            per_page: Items per page. Default: 1,000.
            concurrency: Pages to fetch ahead.
            **options: See :class:`Options`.

        Returns:
            :class:`Pages` of :class:`ProjectPunchItemTemplate`.
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
