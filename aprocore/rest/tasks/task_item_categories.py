"""Task item categories (Tasks)."""

# Written by aprocore._codegen from Procore's reference: never edited by hand.

from __future__ import annotations

from typing import Literal, Unpack

from ...model import Model, record
from ...types import Id
from .._base import UNSET, Pages, Resource, ScopedOptions, Unset

__all__ = [
    "TaskItemCategoriesResource",
    "TaskItemCategory",
]


@record
class TaskItemCategory(Model):
    """What Procore tells of task item categories."""

    id: Id | None = None
    name: str | None = None


class TaskItemCategoriesResource(Resource):
    """Task item categories (Tasks).

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
        view: Literal["ids_only", "normal"] | Unset = UNSET,
        per_page: int | Unset = UNSET,
        concurrency: int = 1,
        **options: Unpack[ScopedOptions],
    ) -> Pages[TaskItemCategory]:
        """List task item categories.

        GET /rest/v1.0/companies/{company_id}/projects/{project_id}/task_item_categories

        Await it for the first page, or go through all items with ``async for``.

        Args:
            page: the page to begin with.
            view: how much is told of each.
            per_page: items of a page; as many as are safe where it is left out.
            concurrency: pages that are fetched ahead.
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
