"""Task item project distribution members (Tasks)."""

# Generated; do not edit.

from __future__ import annotations

from collections.abc import Sequence
from typing import TypedDict, Unpack

from ...model import Model, record
from ...types import Id
from .._base import UNSET, Pager, Pages, Resource, ScopedOptions, Unset


@record
class TaskItemProjectDistributionMember(Model):
    """A task item project distribution member."""

    id: Id | None = None
    login: str | None = None
    name: str | None = None


@record
class TaskItemProjectDistributionMemberDefault(Model):
    """Returned by :meth:`TaskItemProjectDistributionMembersResource.list_default`."""

    id: Id | None = None
    login: str | None = None
    name: str | None = None


class TaskItemProjectDistributionMemberFilters(TypedDict, total=False):
    """Query filters of ``tasks.task_item_project_distribution_members.list``."""

    search: str | Sequence[str]


class TaskItemProjectDistributionMembersResource(Resource):
    """Task item project distribution members (Tasks)."""

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
        https://developers.procore.com/reference/rest/task-item-project-distribution-members?version=2.0#list-task-items-distribution-member-options

        Args:
            filters: Query filters; other names are sent too.
            per_page: Items per page. Default: 100.
            concurrency: Pages to fetch ahead.
            **options: See :class:`Options`.

        Returns:
            :class:`Pages` of :class:`TaskItemProjectDistributionMember`.
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
        https://developers.procore.com/reference/rest/task-item-project-distribution-members?version=2.0#list-default-task-items-project-distribution-members

        Args:
            **options: See :class:`Options`.

        Returns:
            :class:`Pages` of :class:`TaskItemProjectDistributionMemberDefault`.
        """
        return self._pages(
            TaskItemProjectDistributionMemberDefault,
            "/rest/v2.0/companies/{company_id}/projects/{project_id}/task_items_project_distribution_members/default",
            {"company_id": company_id, "project_id": project_id},
            options,
            pager=Pager.UNPAGED,
        )
