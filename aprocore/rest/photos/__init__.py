"""Photos."""

# Written by aprocore._codegen from Procore's reference: never edited by hand.

from __future__ import annotations

from typing import TYPE_CHECKING

from .._base import Resource
from .._lazy import load

if TYPE_CHECKING:
    from .image_categories import ImageCategoriesResource
    from .images import ImagesResource

__all__ = [
    "PhotosResource",
]


class PhotosResource(Resource):
    """Photos.

    Where ``company_id`` or ``project_id`` is left out, the session's own counts. What else every call takes is in
    :class:`~aprocore.rest._base.Options`.
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
