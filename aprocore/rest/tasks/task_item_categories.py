"""Task item categories (Tasks)."""

# Generated; do not edit.

from __future__ import annotations

from typing import Literal, Unpack

from ...model import Model, record
from ...types import Id
from .._base import UNSET, Pages, Resource, ScopedOptions, Unset


@record
class TaskItemCategory(Model):
    """A task item category."""

    id: Id | None = None
    name: str | None = None


class TaskItemCategoriesResource(Resource):
    """Task item categories (Tasks)."""

    __slots__ = ()

    def list(
        self,
        *,
        company_id: Id | Unset = UNSET,
        project_id: Id | Unset = UNSET,
        page: int | Unset = UNSET,
        view: Literal["ids_only", "normal"] | Unset = UNSET,
        per_page: int | Unset = UNSET,
        concurrency: int = 1,
        **options: Unpack[ScopedOptions],
    ) -> Pages[TaskItemCategory]:
        """List task item categories.

        GET /rest/v1.0/companies/{company_id}/projects/{project_id}/task_item_categories
        https://developers.procore.com/reference/rest/v1/task-item-categories?version=1.0#list-task-item-categories

        Args:
            view: Level of detail. One of ids_only, normal.
            per_page: Items per page. Default: 1,000.
            concurrency: Pages to fetch ahead.
            **options: See :class:`Options`.

        Returns:
            :class:`Pages` of :class:`TaskItemCategory`.
        """
        return self._pages(
            TaskItemCategory,
            "/rest/v1.0/companies/{company_id}/projects/{project_id}/task_item_categories",
            {"company_id": company_id, "project_id": project_id},
            options,
            query={"page": page, "view": view},
            per_page=per_page,
            concurrency=concurrency,
        )
