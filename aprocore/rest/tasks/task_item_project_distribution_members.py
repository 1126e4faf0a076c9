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
    """What Procore tells of task item project distribution members (Tasks)."""

    id: Id | None = None
    login: str | None = None
    name: str | None = None


@record
class TaskItemProjectDistributionMemberDefault(Model):
    """What Procore tells of task item project distribution members (Tasks)."""

    id: Id | None = None
    login: str | None = None
    name: str | None = None


class TaskItemProjectDistributionMemberFilters(TypedDict, total=False):
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
        """List Task Items Distribution Member Options.

        GET /rest/v2.0/companies/{company_id}/projects/{project_id}/task_items_project_distribution_members/options
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
        """List Default Task Items Project Distribution Members.

        GET /rest/v2.0/companies/{company_id}/projects/{project_id}/task_items_project_distribution_members/default
        """
        return self._pages(
            TaskItemProjectDistributionMemberDefault,
            "/rest/v2.0/companies/{company_id}/projects/{project_id}/task_items_project_distribution_members/default",
            {"company_id": company_id, "project_id": project_id},
            options,
            pager=Pager.UNPAGED,
        )
