"""Image categories (Photos)."""

# Generated; do not edit.

from __future__ import annotations

from typing import TypedDict, Unpack

from ...model import Model, record
from ...types import DateTime, Id
from .._base import UNSET, DateRange, Options, Pager, Pages, Resource, Unset


@record
class ImageCategory(Model):
    """An image category."""

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
    """``image_category`` in a request body."""

    name: str | None
    private: bool | None
    album_cover_id: Id | None


class ImageCategoryIdWithImagesFilters(TypedDict, total=False):
    """Query filters of ``photos.image_categories.list_ids_with_images``."""

    updated_at: DateRange


class ImageCategoriesResource(Resource):
    """Image categories (Photos)."""

    __slots__ = ()

    async def create(
        self, *, image_category: ImageCategoryInput, project_id: Id | Unset = UNSET, **options: Unpack[Options]
    ) -> ImageCategory:
        """Create an image category.

        POST /rest/v1.0/image_categories
        https://developers.procore.com/reference/rest/v1/image-categories?version=1.0#create-image-category

        Returns:
            :class:`ImageCategory`.
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
        """Delete an image category.

        DELETE /rest/v1.0/image_categories/{id}
        https://developers.procore.com/reference/rest/v1/image-categories?version=1.0#delete-image-category

        Args:
            id: ID of an image category.

        Returns:
            None.
        """
        await self._none(
            "DELETE",
            "/rest/v1.0/image_categories/{id}",
            {"id": id},
            options,
            query={"project_id": self._scoped("project_id", project_id)},
        )

    async def get(self, *, id: Id, project_id: Id | Unset = UNSET, **options: Unpack[Options]) -> ImageCategory:
        """Return an image category.

        GET /rest/v1.0/image_categories/{id}
        https://developers.procore.com/reference/rest/v1/image-categories?version=1.0#show-image-category

        Args:
            id: ID of an image category.

        Returns:
            :class:`ImageCategory`.
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
        https://developers.procore.com/reference/rest/v1/image-categories?version=1.0#list-image-categories

        Args:
            per_page: Items per page. Default: 1,000.
            concurrency: Pages to fetch ahead.
            **options: See :class:`Options`.

        Returns:
            :class:`Pages` of :class:`ImageCategory`.
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
        https://developers.procore.com/reference/rest/v1/image-categories?version=1.0#list-image-category-ids-that-contain-images

        Args:
            filters: Query filters; other names are sent too.
            **options: See :class:`Options`.

        Returns:
            :class:`Pages` of :class:`int`.
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
        """Update an image category.

        PATCH /rest/v1.0/image_categories/{id}
        https://developers.procore.com/reference/rest/v1/image-categories?version=1.0#update-image-category

        Args:
            id: ID of an image category.

        Returns:
            :class:`ImageCategory`.
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
