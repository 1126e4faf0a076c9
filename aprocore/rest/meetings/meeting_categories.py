"""Meeting categories (Meetings)."""

# Written by aprocore._codegen from Procore's reference: never edited by hand.

from __future__ import annotations

from typing import TypedDict, Unpack

from ...model import Model, record
from ...types import Id
from .._base import UNSET, Options, Pages, Resource, Unset

__all__ = [
    "MeetingCategoriesResource",
    "MeetingCategory",
    "MeetingCategoryCreatedBy",
    "MeetingCategoryInput",
]


@record
class MeetingCategory(Model):
    """What Procore tells of meeting categories."""

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
    """What is sent as ``meeting_category``."""

    position: int | None
    title: str | None


class MeetingCategoriesResource(Resource):
    """Meeting categories (Meetings).

    Where ``company_id`` or ``project_id`` is left out, the session's own counts. What else every call takes is in
    :class:`~aprocore.rest._base.Options`.
    """

    __slots__ = ()

    async def create(
        self,
        *,
        meeting_id: Id,
        meeting_category: MeetingCategoryInput,
        project_id: Id | Unset = UNSET,
        **options: Unpack[Options],
    ) -> MeetingCategory:
        """Create meeting category.

        POST /rest/v1.0/meeting_categories
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

        Await it for the first page, or go through all items with ``async for``.

        Args:
            page: the page to begin with.
            per_page: items of a page; as many as are safe where it is left out.
            concurrency: pages that are fetched ahead.
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
        """Update meeting category.

        PATCH /rest/v1.0/meeting_categories/{id}
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
