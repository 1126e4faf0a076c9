"""Local files (Documents)."""

# Generated; do not edit.

from __future__ import annotations

from contextlib import AbstractAsyncContextManager
from typing import Unpack

from .._base import Options, Resource, StreamedResponse


class LocalFilesResource(Resource):
    """Local files (Documents)."""

    __slots__ = ()

    def get(self, *, uuid: str, **options: Unpack[Options]) -> AbstractAsyncContextManager[StreamedResponse]:
        """Return a file by its UUID.

        GET /rest/v1.0/local_files/{uuid}
        https://developers.procore.com/reference/rest/v1/local-files?version=1.0#get-file-by-its-uuid

        Returns:
            A streamed file: ``async with … as response``.
        """
        return self._file("GET", "/rest/v1.0/local_files/{uuid}", {"uuid": uuid}, options)
