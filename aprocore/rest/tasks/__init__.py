"""Tasks."""

# Generated; do not edit.

from __future__ import annotations

from typing import TYPE_CHECKING

from .._base import Resource
from .._lazy import load

if TYPE_CHECKING:
    from .task_item_categories_and_others import (
        TaskItemCategoriesResource,
        TaskItemCommentsResource,
        TaskItemProjectDistributionMembersResource,
        TaskItemsAssigneesResource,
    )
    from .task_items import TaskItemsResource


class TasksResource(Resource):
    """Tasks.

    ``company_id`` and ``project_id`` default to the session's, and ``per_page`` to a size that is safe for a list.
    All methods also take the keyword arguments of :class:`~aprocore.rest._base.Options`.
    """

    __slots__ = ()

    @property
    def task_item_categories(self) -> TaskItemCategoriesResource:
        """Task item categories (Tasks)."""
        resource: TaskItemCategoriesResource = load(
            ".tasks.task_item_categories_and_others", "TaskItemCategoriesResource"
        )(self._session)
        return resource

    @property
    def task_item_comments(self) -> TaskItemCommentsResource:
        """Task item comments (Tasks)."""
        resource: TaskItemCommentsResource = load(".tasks.task_item_categories_and_others", "TaskItemCommentsResource")(
            self._session
        )
        return resource

    @property
    def task_item_project_distribution_members(self) -> TaskItemProjectDistributionMembersResource:
        """Task item project distribution members (Tasks)."""
        resource: TaskItemProjectDistributionMembersResource = load(
            ".tasks.task_item_categories_and_others", "TaskItemProjectDistributionMembersResource"
        )(self._session)
        return resource

    @property
    def task_items(self) -> TaskItemsResource:
        """Task items (Tasks)."""
        resource: TaskItemsResource = load(".tasks.task_items", "TaskItemsResource")(self._session)
        return resource

    @property
    def task_items_assignees(self) -> TaskItemsAssigneesResource:
        """Task items assignees (Tasks)."""
        resource: TaskItemsAssigneesResource = load(
            ".tasks.task_item_categories_and_others", "TaskItemsAssigneesResource"
        )(self._session)
        return resource
