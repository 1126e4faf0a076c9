"""Project memberships (Directory)."""

# Written by aprocore._codegen from Procore's reference: never edited by hand.

from __future__ import annotations

from collections.abc import Sequence
from typing import TypedDict, Unpack

from ...model import Model, record
from ...types import Id
from .._base import UNSET, Options, Pages, Resource, ScopedOptions, Unset, some

__all__ = [
    "ProjectMembership",
    "ProjectMembershipInput",
    "ProjectMembershipsResource",
]


@record
class ProjectMembership(Model):
    """What Procore tells of project memberships."""

    id: Id | None = None
    party_id: Id | None = None
    project_id: Id | None = None
    processed_ids: list[Id] | None = None
    skipped_ids: list[Id] | None = None


class ProjectMembershipInput(TypedDict, total=False):
    """What is sent as ``project_membership``."""

    party_id: Id | None


class ProjectMembershipsResource(Resource):
    """Project memberships (Directory).

    Where ``company_id`` or ``project_id`` is left out, the session's own counts. What else every call takes is in
    :class:`~aprocore.rest._base.Options`.
    """

    __slots__ = ()

    async def bulk_add(
        self, *, party_ids: Sequence[Id], project_id: Id | Unset = UNSET, **options: Unpack[Options]
    ) -> Sequence[int]:
        """Bulk create project memberships.

        POST /rest/v1.0/projects/{project_id}/project_memberships/bulk_add
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
        """Create project membership.

        POST /rest/v1.0/projects/{project_id}/project_memberships
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
        """Delete project membership.

        DELETE /rest/v1.0/projects/{project_id}/project_memberships/{id}
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

        Await it for the first page, or go through all items with ``async for``.

        Args:
            page: the page to begin with.
            per_page: items of a page; as many as are safe where it is left out.
            concurrency: pages that are fetched ahead.
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
