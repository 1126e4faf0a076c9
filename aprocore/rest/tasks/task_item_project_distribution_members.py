"""Task item project distribution members (Tasks)."""

# Written by aprocore._codegen from Procore's reference: never edited by hand.

from __future__ import annotations

from collections.abc import Sequence
from typing import TypedDict, Unpack

from ...model import Model, record
from ...types import Id
from .._base import UNSET, Pager, Pages, Resource, ScopedOptions, Unset

__all__ = [
    "TaskItemProjectDistributionMember",
    "TaskItemProjectDistributionMemberDefault",
    "TaskItemProjectDistributionMemberFilters",
    "TaskItemProjectDistributionMembersResource",
]


@record
class TaskItemProjectDistributionMember(Model):
    """What Procore tells of task item project distribution members."""

    id: Id | None = None
    login: str | None = None
    name: str | None = None


@record
class TaskItemProjectDistributionMemberDefault(Model):
    """What :meth:`TaskItemProjectDistributionMembersResource.list_default` gives."""

    id: Id | None = None
    login: str | None = None
    name: str | None = None


class TaskItemProjectDistributionMemberFilters(TypedDict, total=False):
    """What ``filters`` takes; names that are not here pass as well."""

    search: str | Sequence[str]


class TaskItemProjectDistributionMembersResource(Resource):
    """Task item project distribution members (Tasks).

    Where ``company_id`` or ``project_id`` is left out, the session's own counts. What else every call takes is in
    :class:`~aprocore.rest._base.Options`.
    """

    __slots__ = ()

    def list(
        self,
        *,
        company_id: Id | Unset = UNSET,
        project_id: Id | Unset = UNSET,
        page: int | Unset = UNSET,
        filters: TaskItemProjectDistributionMemberFilters | Unset = UNSET,
        per_page: int | Unset = UNSET,
        concurrency: int = 1,
        **options: Unpack[ScopedOptions],
    ) -> Pages[TaskItemProjectDistributionMember]:
        """List task items distribution member options.

        GET /rest/v2.0/companies/{company_id}/projects/{project_id}/task_items_project_distribution_members/options

        Await it for the first page, or go through all items with ``async for``.

        Args:
            page: the page to begin with.
            per_page: items of a page; as many as are safe where it is left out.
            concurrency: pages that are fetched ahead.
        """
        return self._pages(
            TaskItemProjectDistributionMember,
            "/rest/v2.0/companies/{company_id}/projects/{project_id}/task_items_project_distribution_members/options",
            {"company_id": company_id, "project_id": project_id},
            options,
            query={"page": page, "filters": filters},
            per_page=per_page,
            concurrency=concurrency,
        )

    def list_default(
        self, *, company_id: Id | Unset = UNSET, project_id: Id | Unset = UNSET, **options: Unpack[ScopedOptions]
    ) -> Pages[TaskItemProjectDistributionMemberDefault]:
        """List default task items project distribution members.

        GET /rest/v2.0/companies/{company_id}/projects/{project_id}/task_items_project_distribution_members/default

        Await it for the first page, or go through all items with ``async for``.
        """
        return self._pages(
            TaskItemProjectDistributionMemberDefault,
            "/rest/v2.0/companies/{company_id}/projects/{project_id}/task_items_project_distribution_members/default",
            {"company_id": company_id, "project_id": project_id},
            options,
            pager=Pager.UNPAGED,
        )
