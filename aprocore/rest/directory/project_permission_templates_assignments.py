"""Project permission templates assignments (Directory)."""

# Generated; do not edit.

from __future__ import annotations

from typing import TypedDict, Unpack

from ...model import Model, record
from ...types import Id
from .._base import UNSET, Options, Resource, Unset


@record
class ProjectPermissionTemplatesAssignment(Model):
    """A project permission templates assignment."""

    user_id: Id | None = None
    permission_template_id: Id | None = None
    project_id: Id | None = None


class ProjectPermissionTemplatesAssignmentPermissionTemplateAssignmentInput(TypedDict, total=False):
    """``permission_template_assignments`` in a request body."""

    user_id: Id | None
    permission_template_id: Id | None


class ProjectPermissionTemplatesAssignmentsResource(Resource):
    """Project permission templates assignments (Directory)."""

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
        https://developers.procore.com/reference/rest/v1/project-permission-templates-assignments?version=1.0#update-a-permission-template-assignment-for-a-user-on-a-project

        Returns:
            :class:`ProjectPermissionTemplatesAssignment`.
        """
        return await self._one(
            ProjectPermissionTemplatesAssignment,
            "PATCH",
            "/rest/v1.0/projects/{project_id}/permission_template_assignments",
            {"project_id": project_id},
            options,
            body={"permission_template_assignments": permission_template_assignments},
        )
