"""Meeting categories (Meetings)."""

# Generated; do not edit.

from __future__ import annotations

from typing import TypedDict, Unpack

from ...model import Model, record
from ...types import Id
from .._base import UNSET, Options, Pages, Resource, Unset


@record
class MeetingCategory(Model):
    """A meeting category."""

    id: Id | None = None
    title: str | None = None
    position: int | None = None
    created_by: MeetingCategoryCreatedBy | None = None


@record
class MeetingCategoryCreatedBy(Model):
    """``created_by`` of :class:`MeetingCategory`."""

    id: Id | None = None
    name: str | None = None
    login: str | None = None


class MeetingCategoryInput(TypedDict, total=False):
    """``meeting_category`` in a request body."""

    position: int | None
    title: str | None


class MeetingCategoriesResource(Resource):
    """Meeting categories (Meetings)."""

    __slots__ = ()

    async def create(
        self,
        *,
        meeting_id: Id,
        meeting_category: MeetingCategoryInput,
        project_id: Id | Unset = UNSET,
        **options: Unpack[Options],
    ) -> MeetingCategory:
        """Create a meeting category.

        POST /rest/v1.0/meeting_categories
        https://developers.procore.com/reference/rest/v1/meeting-categories?version=1.0#create-meeting-category

        Returns:
            :class:`MeetingCategory`.
        """
        return await self._one(
            MeetingCategory,
            "POST",
            "/rest/v1.0/meeting_categories",
            {},
            options,
            body={
                "project_id": self._scoped("project_id", project_id),
                "meeting_id": meeting_id,
                "meeting_category": meeting_category,
            },
        )

    def list(
        self,
        *,
        meeting_id: Id,
        project_id: Id | Unset = UNSET,
        page: int | Unset = UNSET,
        per_page: int | Unset = UNSET,
        concurrency: int = 1,
        **options: Unpack[Options],
    ) -> Pages[MeetingCategory]:
        """List meeting categories.

        GET /rest/v1.0/meeting_categories
        https://developers.procore.com/reference/rest/v1/meeting-categories?version=1.0#list-meeting-categories

        Args:
            per_page: Items per page. Default: 1,000.
            concurrency: Pages to fetch ahead.
            **options: See :class:`Options`.

        Returns:
            :class:`Pages` of :class:`MeetingCategory`.
        """
        return self._pages(
            MeetingCategory,
            "/rest/v1.0/meeting_categories",
            {},
            options,
            query={"project_id": self._scoped("project_id", project_id), "meeting_id": meeting_id, "page": page},
            per_page=per_page,
            concurrency=concurrency,
        )

    async def update(
        self,
        *,
        id: Id,
        meeting_id: Id,
        meeting_category: MeetingCategoryInput,
        project_id: Id | Unset = UNSET,
        **options: Unpack[Options],
    ) -> MeetingCategory:
        """Update a meeting category.

        PATCH /rest/v1.0/meeting_categories/{id}
        https://developers.procore.com/reference/rest/v1/meeting-categories?version=1.0#update-meeting-category

        Args:
            id: ID of a meeting category.

        Returns:
            :class:`MeetingCategory`.
        """
        return await self._one(
            MeetingCategory,
            "PATCH",
            "/rest/v1.0/meeting_categories/{id}",
            {"id": id},
            options,
            body={
                "project_id": self._scoped("project_id", project_id),
                "meeting_id": meeting_id,
                "meeting_category": meeting_category,
            },
        )
