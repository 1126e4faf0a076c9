"""Project memberships (Directory)."""

# Generated; do not edit.

from __future__ import annotations

from collections.abc import Sequence
from typing import TypedDict, Unpack

from ...model import Model, record
from ...types import Id
from .._base import UNSET, Options, Pages, Resource, ScopedOptions, Unset, some


@record
class ProjectMembership(Model):
    """A project membership."""

    id: Id | None = None
    party_id: Id | None = None
    project_id: Id | None = None
    processed_ids: list[Id] | None = None
    skipped_ids: list[Id] | None = None


class ProjectMembershipInput(TypedDict, total=False):
    """``project_membership`` in a request body."""

    party_id: Id | None


class ProjectMembershipsResource(Resource):
    """Project memberships (Directory)."""

    __slots__ = ()

    async def bulk_add(
        self, *, party_ids: Sequence[Id], project_id: Id | Unset = UNSET, **options: Unpack[Options]
    ) -> Sequence[int]:
        """Bulk create project memberships.

        POST /rest/v1.0/projects/{project_id}/project_memberships/bulk_add
        https://developers.procore.com/reference/rest/v1/project-memberships?version=1.0#bulk-create-project-memberships

        Returns:
            A list of :class:`int`.
        """
        return await self._many(
            None,
            "POST",
            "/rest/v1.0/projects/{project_id}/project_memberships/bulk_add",
            {"project_id": project_id},
            options,
            body={"party_ids": party_ids},
        )

    async def bulk_remove(
        self,
        *,
        party_ids: Sequence[Id],
        company_id: Id | Unset = UNSET,
        project_id: Id | Unset = UNSET,
        **options: Unpack[ScopedOptions],
    ) -> ProjectMembership:
        """Bulk remove project memberships.

        DELETE /rest/v2.0/companies/{company_id}/projects/{project_id}/project_memberships/bulk_remove
        https://developers.procore.com/reference/rest/project-memberships?version=2.0#bulk-remove-project-memberships

        Returns:
            :class:`ProjectMembership`.
        """
        return await self._one(
            ProjectMembership,
            "DELETE",
            "/rest/v2.0/companies/{company_id}/projects/{project_id}/project_memberships/bulk_remove",
            {"company_id": company_id, "project_id": project_id},
            options,
            body=some({"party_ids": party_ids}),
        )

    async def create(
        self, *, project_membership: ProjectMembershipInput, project_id: Id | Unset = UNSET, **options: Unpack[Options]
    ) -> Sequence[float]:
        """Create a project membership.

        POST /rest/v1.0/projects/{project_id}/project_memberships
        https://developers.procore.com/reference/rest/v1/project-memberships?version=1.0#create-project-membership

        Returns:
            A list of :class:`float`.
        """
        return await self._many(
            None,
            "POST",
            "/rest/v1.0/projects/{project_id}/project_memberships",
            {"project_id": project_id},
            options,
            body={"project_membership": project_membership},
        )

    async def delete(self, *, id: Id, party_id: Id, project_id: Id | Unset = UNSET, **options: Unpack[Options]) -> None:
        """Delete a project membership.

        DELETE /rest/v1.0/projects/{project_id}/project_memberships/{id}
        https://developers.procore.com/reference/rest/v1/project-memberships?version=1.0#delete-project-membership

        Returns:
            None.
        """
        await self._none(
            "DELETE",
            "/rest/v1.0/projects/{project_id}/project_memberships/{id}",
            {"project_id": project_id, "id": id},
            options,
            query={"party_id": party_id},
        )

    def list(
        self,
        *,
        project_id: Id | Unset = UNSET,
        page: int | Unset = UNSET,
        per_page: int | Unset = UNSET,
        concurrency: int = 1,
        **options: Unpack[Options],
    ) -> Pages[ProjectMembership]:
        """List project memberships.

        GET /rest/v1.0/projects/{project_id}/project_memberships
        https://developers.procore.com/reference/rest/v1/project-memberships?version=1.0#list-project-memberships

        Args:
            per_page: Items per page. Default: 1,000.
            concurrency: Pages to fetch ahead.
            **options: See :class:`Options`.

        Returns:
            :class:`Pages` of :class:`ProjectMembership`.
        """
        return self._pages(
            ProjectMembership,
            "/rest/v1.0/projects/{project_id}/project_memberships",
            {"project_id": project_id},
            options,
            query={"page": page},
            per_page=per_page,
            concurrency=concurrency,
        )
