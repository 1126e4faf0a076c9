"""Image categories (Photos)."""

# Written by aprocore._codegen from Procore's reference: never edited by hand.

from __future__ import annotations

from typing import TypedDict, Unpack

from ...model import Model, record
from ...types import DateTime, Id
from .._base import UNSET, DateRange, Options, Pager, Pages, Resource, Unset

__all__ = [
    "ImageCategoriesResource",
    "ImageCategory",
    "ImageCategoryIdWithImagesFilters",
    "ImageCategoryInput",
    "ImageCategoryLink",
]


@record
class ImageCategory(Model):
    """What Procore tells of image categories."""

    id: Id | None = None
    name: str | None = None
    position: int | None = None
    album_cover_id: Id | None = None
    created_at: DateTime | None = None
    private: bool | None = None
    count: int | None = None
    cover_photo: str | None = None
    links: ImageCategoryLink | None = None
    updated_at: DateTime | None = None


@record
class ImageCategoryLink(Model):
    """``links`` of :class:`ImageCategory`."""

    show: str | None = None
    delete: str | None = None
    update: str | None = None


class ImageCategoryInput(TypedDict, total=False):
    """What is sent as ``image_category``."""

    name: str | None
    private: bool | None
    album_cover_id: Id | None


class ImageCategoryIdWithImagesFilters(TypedDict, total=False):
    """What ``filters`` takes; names that are not here pass as well."""

    updated_at: DateRange


class ImageCategoriesResource(Resource):
    """Image categories (Photos).

    Where ``company_id`` or ``project_id`` is left out, the session's own counts. What else every call takes is in
    :class:`~aprocore.rest._base.Options`.
    """

    __slots__ = ()

    async def create(
        self, *, image_category: ImageCategoryInput, project_id: Id | Unset = UNSET, **options: Unpack[Options]
    ) -> ImageCategory:
        """Create image category.

        POST /rest/v1.0/image_categories
        """
        return await self._one(
            ImageCategory,
            "POST",
            "/rest/v1.0/image_categories",
            {},
            options,
            query={"project_id": self._scoped("project_id", project_id)},
            body={"image_category": image_category},
        )

    async def delete(self, *, id: Id, project_id: Id | Unset = UNSET, **options: Unpack[Options]) -> None:
        """Delete image category.

        DELETE /rest/v1.0/image_categories/{id}
        """
        await self._none(
            "DELETE",
            "/rest/v1.0/image_categories/{id}",
            {"id": id},
            options,
            query={"project_id": self._scoped("project_id", project_id)},
        )

    async def get(self, *, id: Id, project_id: Id | Unset = UNSET, **options: Unpack[Options]) -> ImageCategory:
        """Show image category.

        GET /rest/v1.0/image_categories/{id}
        """
        return await self._one(
            ImageCategory,
            "GET",
            "/rest/v1.0/image_categories/{id}",
            {"id": id},
            options,
            query={"project_id": self._scoped("project_id", project_id)},
        )

    def list(
        self,
        *,
        project_id: Id | Unset = UNSET,
        page: int | Unset = UNSET,
        per_page: int | Unset = UNSET,
        concurrency: int = 1,
        **options: Unpack[Options],
    ) -> Pages[ImageCategory]:
        """List image categories.

        GET /rest/v1.0/image_categories

        Await it for the first page, or go through all items with ``async for``.

        Args:
            page: the page to begin with.
            per_page: items of a page; as many as are safe where it is left out.
            concurrency: pages that are fetched ahead.
        """
        return self._pages(
            ImageCategory,
            "/rest/v1.0/image_categories",
            {},
            options,
            query={"project_id": self._scoped("project_id", project_id), "page": page},
            per_page=per_page,
            concurrency=concurrency,
        )

    def list_ids_with_images(
        self,
        *,
        project_id: Id | Unset = UNSET,
        filters: ImageCategoryIdWithImagesFilters | Unset = UNSET,
        **options: Unpack[Options],
    ) -> Pages[int]:
        """List image category IDs that contain images.

        GET /rest/v1.0/image_categories/ids_with_images

        Await it for the first page, or go through all items with ``async for``.
        """
        return self._pages(
            None,
            "/rest/v1.0/image_categories/ids_with_images",
            {},
            options,
            query={"project_id": self._scoped("project_id", project_id), "filters": filters},
            pager=Pager.UNPAGED,
        )

    async def update(
        self, *, id: Id, image_category: ImageCategoryInput, project_id: Id | Unset = UNSET, **options: Unpack[Options]
    ) -> ImageCategory:
        """Update image category.

        PATCH /rest/v1.0/image_categories/{id}
        """
        return await self._one(
            ImageCategory,
            "PATCH",
            "/rest/v1.0/image_categories/{id}",
            {"id": id},
            options,
            query={"project_id": self._scoped("project_id", project_id)},
            body={"image_category": image_category},
        )
