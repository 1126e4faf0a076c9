"""Photos."""

# Generated; do not edit.

from __future__ import annotations

from typing import TYPE_CHECKING

from .._base import Resource
from .._lazy import load

if TYPE_CHECKING:
    from .image_categories import ImageCategoriesResource
    from .images import ImagesResource


class PhotosResource(Resource):
    """Photos.

    ``company_id`` and ``project_id`` default to the session's, and ``per_page`` to a size that is safe for a list.
    All methods also take the keyword arguments of :class:`~aprocore.rest._base.Options`.
    """

    __slots__ = ()

    @property
    def image_categories(self) -> ImageCategoriesResource:
        """Image categories (Photos)."""
        resource: ImageCategoriesResource = load(".photos.image_categories", "ImageCategoriesResource")(self._session)
        return resource

    @property
    def images(self) -> ImagesResource:
        """Images (Photos)."""
        resource: ImagesResource = load(".photos.images", "ImagesResource")(self._session)
        return resource
