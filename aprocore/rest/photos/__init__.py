"""Photos."""

# Written by aprocore._codegen from Procore's reference: never edited by hand.

from __future__ import annotations

from typing import TYPE_CHECKING

from .._base import Resource

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
        from .image_categories import ImageCategoriesResource

        return ImageCategoriesResource(self._session)

    @property
    def images(self) -> ImagesResource:
        """Images (Photos)."""
        from .images import ImagesResource

        return ImagesResource(self._session)
