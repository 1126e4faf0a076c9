"""Photos."""

# Generated; do not edit.

from __future__ import annotations

from collections.abc import Sequence
from typing import Any, Literal, Never, TypedDict, Unpack, overload

from ...model import Model, record, renamed
from ...types import DateTime, Id
from .._base import (
    OMITTED,
    UNSET,
    DateRange,
    DocumentedType,
    Options,
    Pager,
    Pages,
    Resource,
    Unset,
    Upload,
    overloaded,
)


class PhotosResource(Resource):
    """Photos.

    ``company_id`` and ``project_id`` default to the session's, and ``per_page`` to a size that is safe for a list.
    All methods also take the keyword arguments of :class:`~aprocore.rest._base.Options`.
    """

    __slots__ = ()

    @property
    def image_categories(self) -> ImageCategoriesResource:
        """Image categories (Photos)."""
        return ImageCategoriesResource(self._session)

    @property
    def images(self) -> ImagesResource:
        """Images (Photos)."""
        return ImagesResource(self._session)


@record
class ImageCategory(Model):
    """An image category."""

    id: Id
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


class ImageCategoryFields(TypedDict, total=False):
    """Fields of :class:`ImageCategoryCreateInput` and :class:`ImageCategoryInput`."""

    private: bool | None
    album_cover_id: Id | None


class ImageCategoryCreateInput(ImageCategoryFields):
    """``image_category`` in the body of ``create``."""

    name: str


class ImageCategoryInput(ImageCategoryFields, total=False):
    """``image_category`` in the body of ``update``."""

    name: str | None


class ImageCategoryIdWithImagesFilters(TypedDict, total=False):
    """Query filters of ``photos.image_categories.list_ids_with_images``."""

    updated_at: DateRange


class ImageCategoriesResource(Resource):
    """Image categories (Photos)."""

    __slots__ = ()

    async def create(
        self, *, image_category: ImageCategoryCreateInput, project_id: Id | Unset = UNSET, **options: Unpack[Options]
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
        filters: ImageCategoryIdWithImagesFilters = OMITTED,
        **options: Unpack[Options],
    ) -> Pages[int]:
        """List image category IDs that contain images.

        GET /rest/v1.0/image_categories/ids_with_images
        https://developers.procore.com/reference/rest/v1/image-categories?version=1.0#list-image-category-ids-that-contain-images

        Args:
            filters: Query filters; others go into ``params``.
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


@record
class Image(Model):
    """An image."""

    id: Id
    url: str | None = None
    size: int | None = None
    filename: str | None = None
    description: str | None = None
    thumbnail_url: str | None = None
    taken_at: DateTime | None = None
    created_at: DateTime | None = None
    updated_at: DateTime | None = None
    location: ImageLocation | None = None
    image_category_name: str | None = None
    image_category_id: Id | None = None
    permanently_deleted: bool | None = None
    private: bool | None = None
    starred: bool | None = None
    width: int | None = None
    height: int | None = None
    image_category_private: bool | None = None
    origin_id: Id | None = None
    daily_log_header_id: Id | None = None
    gps_lat: str | None = None
    gps_long: str | None = None
    uploader: ImageUploader | None = None
    links: ImageLink | None = None
    trades: list[ImageTrade] | None = None
    comments_count: int | None = None
    projection: Literal["unknown", "regular", "360"] | str | None = None
    daily_log_segment_id: Id | None = None
    daily_log_segment: ImageDailyLogSegment | None = None


@record
class ImageDailyLogSegment(Model):
    """``daily_log_segment`` of :class:`Image`."""

    id: Id
    name: str | None = None
    description: str | None = None
    deleted_at: DateTime | None = None
    deleted: bool | None = None


@record
class ImageLink(Model):
    """``links`` of :class:`Image`."""

    self_: str | None = renamed("self")
    update: str | None = None
    delete: str | None = None
    permanentlyDelete: str | None = None
    retrieve: str | None = None


@record
class ImageLocation(Model):
    """``location`` of :class:`Image`."""

    id: Id
    name: str | None = None
    node_name: str | None = None
    parent_id: Id | None = None
    created_at: DateTime | None = None
    updated_at: DateTime | None = None


@record
class ImageTrade(Model):
    """``trades`` of :class:`Image`."""

    id: Id
    name: str | None = None
    active: bool | None = None
    updated_at: DateTime | None = None


@record
class ImageUploader(Model):
    """``uploader`` of :class:`Image`."""

    id: Id
    login: str | None = None
    name: str | None = None


class ImageInput(TypedDict, total=False):
    """``image`` in a request body."""

    private: bool | None
    provider_type: str | None
    provider_id: Id | None
    data: Upload | None
    source: str | None
    description: str | None
    image_category_id: Id | None
    location_id: Id | None
    daily_log_segment_id: Id | None
    mt_location: Sequence[str] | None
    trade_ids: Sequence[Id] | None
    log_date: str | None
    starred: bool | None


class ImageUploadInput(TypedDict, total=False):
    """``upload`` in a request body."""

    source: str | None
    uuid: str | None
    image_name: str | None


class ImageFilters(TypedDict, total=False):
    """Query filters of ``photos.images.list``."""

    daily_log_segment_id: Id | Sequence[Id]
    log_date: DateRange
    private: bool
    starred: bool
    location_id: Id | Sequence[Id]
    include_sublocations: bool
    trade_ids: Id | Sequence[Id]
    projection: Literal["360", "regular"] | Sequence[Literal["360", "regular"]]
    query: str | Sequence[str]
    created_at: DateRange
    updated_at: DateRange
    uploader_id: Id | Sequence[Id]
    id: Id | Sequence[Id]


class ImagesResource(Resource):
    """Images (Photos)."""

    __slots__ = ()

    async def create(
        self,
        *,
        image_name: str,
        image: ImageInput,
        project_id: Id | Unset = UNSET,
        upload_uuid: str | Unset | None = UNSET,
        upload: ImageUploadInput | Unset | None = UNSET,
        **options: Unpack[Options],
    ) -> Image:
        """Create an image.

        POST /rest/v1.0/images
        https://developers.procore.com/reference/rest/v1/images?version=1.0#create-image

        Returns:
            :class:`Image`.
        """
        return await self._one(
            Image,
            "POST",
            "/rest/v1.0/images",
            {},
            options,
            query={"project_id": self._scoped("project_id", project_id)},
            form={"upload_uuid": upload_uuid, "image_name": image_name, "image": image, "upload": upload},
        )

    async def delete(
        self, *, id: Id, project_id: Id | Unset = UNSET, permanent: bool | Unset = UNSET, **options: Unpack[Options]
    ) -> None:
        """Delete an image.

        DELETE /rest/v1.0/images/{id}
        https://developers.procore.com/reference/rest/v1/images?version=1.0#delete-image

        Returns:
            None.
        """
        await self._none(
            "DELETE",
            "/rest/v1.0/images/{id}",
            {"id": id},
            options,
            query={"project_id": self._scoped("project_id", project_id), "permanent": permanent},
        )

    async def get(self, *, id: Id, project_id: Id | Unset = UNSET, **options: Unpack[Options]) -> Image:
        """Return an image.

        GET /rest/v1.0/images/{id}
        https://developers.procore.com/reference/rest/v1/images?version=1.0#show-image

        Returns:
            :class:`Image`.
        """
        return await self._one(
            Image,
            "GET",
            "/rest/v1.0/images/{id}",
            {"id": id},
            options,
            query={"project_id": self._scoped("project_id", project_id)},
        )

    @overload
    def list(
        self,
        *,
        filters: dict[
            Literal[
                "daily_log_segment_id",
                "log_date",
                "private",
                "starred",
                "location_id",
                "include_sublocations",
                "trade_ids",
                "projection",
                "query",
                "created_at",
                "updated_at",
                "uploader_id",
                "id",
            ],
            DocumentedType,
        ],
        serializer_view: Literal["normal", "android", "mobile", "mobile_feed", "prostore_file"] | Unset = UNSET,
        **others: Any,
    ) -> Pages[Image]: ...
    @overload
    def list(
        self,
        *,
        project_id: Id | Unset = UNSET,
        image_category_id: Id | Unset = UNSET,
        page: int | Unset = UNSET,
        sort: Literal[
            "deleted_at",
            "created_at",
            "exposure_date",
            "taken_at",
            "most_recent",
            "-deleted_at",
            "-created_at",
            "-exposure_date",
            "-taken_at",
            "-most_recent",
        ]
        | Unset = UNSET,
        serializer_view: Literal["normal", "android", "mobile", "mobile_feed", "prostore_file"] | Unset = UNSET,
        filters: ImageFilters = OMITTED,
        per_page: int | Unset = UNSET,
        concurrency: int = 1,
        **options: Unpack[Options],
    ) -> Pages[Image]: ...
    @overload
    def list(
        self,
        *,
        filters: dict[
            Literal[
                "daily_log_segment_id",
                "log_date",
                "private",
                "starred",
                "location_id",
                "include_sublocations",
                "trade_ids",
                "projection",
                "query",
                "created_at",
                "updated_at",
                "uploader_id",
                "id",
            ],
            DocumentedType,
        ],
        serializer_view: Sequence[Never] | Literal["ids_only"],
        **others: Any,
    ) -> Pages[Id]: ...
    @overload
    def list(
        self,
        *,
        serializer_view: Literal["ids_only"],
        project_id: Id | Unset = UNSET,
        image_category_id: Id | Unset = UNSET,
        page: int | Unset = UNSET,
        sort: Literal[
            "deleted_at",
            "created_at",
            "exposure_date",
            "taken_at",
            "most_recent",
            "-deleted_at",
            "-created_at",
            "-exposure_date",
            "-taken_at",
            "-most_recent",
        ]
        | Unset = UNSET,
        filters: ImageFilters = OMITTED,
        per_page: int | Unset = UNSET,
        concurrency: int = 1,
        **options: Unpack[Options],
    ) -> Pages[Id]: ...
    @overloaded
    def list(
        self,
        *,
        project_id: Id | Unset = UNSET,
        image_category_id: Id | Unset = UNSET,
        page: int | Unset = UNSET,
        sort: Literal[
            "deleted_at",
            "created_at",
            "exposure_date",
            "taken_at",
            "most_recent",
            "-deleted_at",
            "-created_at",
            "-exposure_date",
            "-taken_at",
            "-most_recent",
        ]
        | Unset = UNSET,
        serializer_view: Literal["normal", "android", "mobile", "mobile_feed", "prostore_file", "ids_only"]
        | Unset = UNSET,
        filters: ImageFilters = OMITTED,
        per_page: int | Unset = UNSET,
        concurrency: int = 1,
        **options: Unpack[Options],
    ) -> Pages[Image]:
        """List images.

        GET /rest/v1.0/images
        https://developers.procore.com/reference/rest/v1/images?version=1.0#list-images

        Args:
            sort: Field to sort by; prefix it with ``-`` for descending order.
            serializer_view: One of normal, android, mobile, mobile_feed, prostore_file, ids_only.
            filters: Query filters; others go into ``params``.
            per_page: Items per page. Default: 1,000.
            concurrency: Pages to fetch ahead.
            **options: See :class:`Options`.

        Returns:
            :class:`Pages` of :class:`Image`; with ``serializer_view="ids_only"`` of IDs.
        """
        return self._pages(
            None if serializer_view == "ids_only" else Image,
            "/rest/v1.0/images",
            {},
            options,
            query={
                "project_id": self._scoped("project_id", project_id),
                "image_category_id": image_category_id,
                "page": page,
                "sort": sort,
                "serializer_view": serializer_view,
                "filters": filters,
            },
            dates="filters.log_date",
            per_page=per_page,
            concurrency=concurrency,
        )

    async def update(
        self, *, id: Id, image: ImageInput, project_id: Id | Unset = UNSET, **options: Unpack[Options]
    ) -> Image:
        """Update an image.

        PATCH /rest/v1.0/images/{id}
        https://developers.procore.com/reference/rest/v1/images?version=1.0#update-image

        Returns:
            :class:`Image`.
        """
        return await self._one(
            Image,
            "PATCH",
            "/rest/v1.0/images/{id}",
            {"id": id},
            options,
            query={"project_id": self._scoped("project_id", project_id)},
            body={"image": image},
        )
