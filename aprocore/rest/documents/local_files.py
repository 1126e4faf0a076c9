"""Local files (Documents)."""

# Written by aprocore._codegen from Procore's reference: never edited by hand.

from __future__ import annotations

from contextlib import AbstractAsyncContextManager
from typing import Unpack

from .._base import Options, Resource, StreamedResponse

__all__ = [
    "LocalFilesResource",
]


class LocalFilesResource(Resource):
    """Local files (Documents).

    Where ``company_id`` or ``project_id`` is left out, the session's own counts. What else every call takes is in
    :class:`~aprocore.rest._base.Options`.
    """

    __slots__ = ()

    def get(self, *, uuid: str, **options: Unpack[Options]) -> AbstractAsyncContextManager[StreamedResponse]:
        """Get file by its UUID.

        GET /rest/v1.0/local_files/{uuid}

        Gives a file while it is entered: ``async with … as response``.
        """
        return self._file("GET", "/rest/v1.0/local_files/{uuid}", {"uuid": uuid}, options)
