"""Project permission templates (Directory)."""

# Generated; do not edit.

from __future__ import annotations

from typing import TypedDict, Unpack

from ...model import Model, record
from ...types import Id
from .._base import UNSET, Options, Pager, Pages, Resource, Unset


@record
class ProjectPermissionTemplate(Model):
    """A project permission template."""

    id: Id | None = None
    name: str | None = None
    project_specific: bool | None = None
    type: str | None = None
    category: str | None = None


class ProjectPermissionTemplateFilters(TypedDict, total=False):
    """Query filters of ``directory.project_permission_templates.list``."""

    assignables_only: bool


class ProjectPermissionTemplatesResource(Resource):
    """Project permission templates (Directory)."""

    __slots__ = ()

    def list(
        self,
        *,
        project_id: Id | Unset = UNSET,
        filters: ProjectPermissionTemplateFilters | Unset = UNSET,
        **options: Unpack[Options],
    ) -> Pages[ProjectPermissionTemplate]:
        """List all available permission templates for a project.

        GET /rest/v1.0/projects/{project_id}/permission_templates
        https://developers.procore.com/reference/rest/v1/project-permission-templates?version=1.0#list-all-available-permission-templates-for-a-project

        Args:
            filters: Query filters; other names are sent too.
            **options: See :class:`Options`.

        Returns:
            :class:`Pages` of :class:`ProjectPermissionTemplate`.
        """
        return self._pages(
            ProjectPermissionTemplate,
            "/rest/v1.0/projects/{project_id}/permission_templates",
            {"project_id": project_id},
            options,
            query={"filters": filters},
            pager=Pager.UNPAGED,
        )
