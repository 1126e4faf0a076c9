"""File access & storage."""

# Written by aprocore._codegen from Procore's reference: never edited by hand.

from __future__ import annotations

from typing import TYPE_CHECKING

from .._base import Resource
from .._lazy import load

if TYPE_CHECKING:
    from .legacy_uploads import LegacyUploadsResource
    from .unified_uploads import UnifiedUploadsResource

__all__ = [
    "FileAccessAndStorageResource",
]


class FileAccessAndStorageResource(Resource):
    """File access & storage.

    Where ``company_id`` or ``project_id`` is left out, the session's own counts. What else every call takes is in
    :class:`~aprocore.rest._base.Options`.
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
