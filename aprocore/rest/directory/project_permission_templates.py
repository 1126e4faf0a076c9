"""Project permission templates (Directory)."""

# Written by aprocore._codegen from Procore's reference: never edited by hand.

from __future__ import annotations

from typing import TypedDict, Unpack

from ...model import Model, record
from ...types import Id
from .._base import UNSET, Options, Pager, Pages, Resource, Unset

__all__ = [
    "ProjectPermissionTemplate",
    "ProjectPermissionTemplateFilters",
    "ProjectPermissionTemplatesResource",
]


@record
class ProjectPermissionTemplate(Model):
    """What Procore tells of project permission templates."""

    id: Id | None = None
    name: str | None = None
    project_specific: bool | None = None
    type: str | None = None
    category: str | None = None


class ProjectPermissionTemplateFilters(TypedDict, total=False):
    """What ``filters`` takes; names that are not here pass as well."""

    assignables_only: bool


class ProjectPermissionTemplatesResource(Resource):
    """Project permission templates (Directory).

    Where ``company_id`` or ``project_id`` is left out, the session's own counts. What else every call takes is in
    :class:`~aprocore.rest._base.Options`.
    """

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

        Await it for the first page, or go through all items with ``async for``.
        """
        return self._pages(
            ProjectPermissionTemplate,
            "/rest/v1.0/projects/{project_id}/permission_templates",
            {"project_id": project_id},
            options,
            query={"filters": filters},
            pager=Pager.UNPAGED,
        )
