"""Tasks."""

# Written by aprocore._codegen from Procore's reference: never edited by hand.

from __future__ import annotations

from typing import TYPE_CHECKING

from .._base import Resource

if TYPE_CHECKING:
    from .task_item_categories import TaskItemCategoriesResource
    from .task_item_comments import TaskItemCommentsResource
    from .task_item_project_distribution_members import TaskItemProjectDistributionMembersResource
    from .task_items import TaskItemsResource
    from .task_items_assignees import TaskItemsAssigneesResource

__all__ = [
    "TasksResource",
]


class TasksResource(Resource):
    """Tasks.

    Where ``company_id`` or ``project_id`` is left out, the session's own counts. What else every call takes is in
    :class:`~aprocore.rest._base.Options`.
    """

    __slots__ = ()

    @property
    def task_item_categories(self) -> TaskItemCategoriesResource:
        """Task item categories (Tasks)."""
        from .task_item_categories import TaskItemCategoriesResource

        return TaskItemCategoriesResource(self._session)

    @property
    def task_item_comments(self) -> TaskItemCommentsResource:
        """Task item comments (Tasks)."""
        from .task_item_comments import TaskItemCommentsResource

        return TaskItemCommentsResource(self._session)

    @property
    def task_item_project_distribution_members(self) -> TaskItemProjectDistributionMembersResource:
        """Task item project distribution members (Tasks)."""
        from .task_item_project_distribution_members import TaskItemProjectDistributionMembersResource

        return TaskItemProjectDistributionMembersResource(self._session)

    @property
    def task_items(self) -> TaskItemsResource:
        """Task items (Tasks)."""
        from .task_items import TaskItemsResource

        return TaskItemsResource(self._session)

    @property
    def task_items_assignees(self) -> TaskItemsAssigneesResource:
        """Task items assignees (Tasks)."""
        from .task_items_assignees import TaskItemsAssigneesResource

        return TaskItemsAssigneesResource(self._session)
