"""Project permission templates assignments (Directory)."""

# Written by aprocore._codegen from Procore's reference: never edited by hand.

from __future__ import annotations

from typing import TypedDict, Unpack

from ...model import Model, record
from ...types import Id
from .._base import UNSET, Options, Resource, Unset

__all__ = [
    "ProjectPermissionTemplatesAssignment",
    "ProjectPermissionTemplatesAssignmentPermissionTemplateAssignmentInput",
    "ProjectPermissionTemplatesAssignmentsResource",
]


@record
class ProjectPermissionTemplatesAssignment(Model):
    """What Procore tells of project permission templates assignments."""

    user_id: Id | None = None
    permission_template_id: Id | None = None
    project_id: Id | None = None


class ProjectPermissionTemplatesAssignmentPermissionTemplateAssignmentInput(TypedDict, total=False):
    """What is sent as ``permission_template_assignments``."""

    user_id: Id | None
    permission_template_id: Id | None


class ProjectPermissionTemplatesAssignmentsResource(Resource):
    """Project permission templates assignments (Directory).

    Where ``company_id`` or ``project_id`` is left out, the session's own counts. What else every call takes is in
    :class:`~aprocore.rest._base.Options`.
    """

    __slots__ = ()

    async def update(
        self,
        *,
        permission_template_assignments: ProjectPermissionTemplatesAssignmentPermissionTemplateAssignmentInput,
        project_id: Id | Unset = UNSET,
        **options: Unpack[Options],
    ) -> ProjectPermissionTemplatesAssignment:
        """Update a permission template assignment for a user on a project.

        PATCH /rest/v1.0/projects/{project_id}/permission_template_assignments
        """
        return await self._one(
            ProjectPermissionTemplatesAssignment,
            "PATCH",
            "/rest/v1.0/projects/{project_id}/permission_template_assignments",
            {"project_id": project_id},
            options,
            body={"permission_template_assignments": permission_template_assignments},
        )
