"""File access & storage."""

# Generated; do not edit.

from __future__ import annotations

from typing import TYPE_CHECKING

from .._base import Resource
from .._lazy import load

if TYPE_CHECKING:
    from .legacy_uploads import LegacyUploadsResource
    from .unified_uploads import UnifiedUploadsResource


class FileAccessAndStorageResource(Resource):
    """File access & storage.

    ``company_id`` and ``project_id`` default to the session's, and ``per_page`` to a size that is safe for a list.
    All methods also take the keyword arguments of :class:`~aprocore.rest._base.Options`.
    """

    __slots__ = ()

    @property
    def legacy_uploads(self) -> LegacyUploadsResource:
        """Legacy: uploads (File Access & Storage)."""
        resource: LegacyUploadsResource = load(".file_access_and_storage.legacy_uploads", "LegacyUploadsResource")(
            self._session
        )
        return resource

    @property
    def unified_uploads(self) -> UnifiedUploadsResource:
        """Unified uploads (File Access & Storage)."""
        resource: UnifiedUploadsResource = load(".file_access_and_storage.unified_uploads", "UnifiedUploadsResource")(
            self._session
        )
        return resource
