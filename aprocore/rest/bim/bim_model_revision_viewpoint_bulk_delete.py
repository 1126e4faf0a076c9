"""BIM model revision viewpoint bulk delete (BIM)."""

# Generated; do not edit.

from __future__ import annotations

from collections.abc import Sequence
from typing import Unpack

from ...model import Model, record
from ...types import Id
from .._base import UNSET, Options, Resource, Unset


@record
class BimModelRevisionViewpointBulkDelete(Model):
    """A BIM model revision viewpoint bulk delete."""

    deleted_ids: list[Id] | None = None
    errors: list[str] | None = None


class BimModelRevisionViewpointBulkDeleteResource(Resource):
    """BIM model revision viewpoint bulk delete (BIM)."""

    __slots__ = ()

    async def bulk_delete(
        self, *, ids: Id | Sequence[Id], project_id: Id | Unset = UNSET, **options: Unpack[Options]
    ) -> BimModelRevisionViewpointBulkDelete:
        """Bulk delete BIM model revision viewpoints.

        DELETE /rest/v1.0/bim_model_revision_viewpoints/bulk_delete
        https://developers.procore.com/reference/rest/v1/bim-model-revision-viewpoint-bulk-delete?version=1.0#bulk-delete-bim-model-revision-viewpoints

        Returns:
            :class:`BimModelRevisionViewpointBulkDelete`.
        """
        return await self._one(
            BimModelRevisionViewpointBulkDelete,
            "DELETE",
            "/rest/v1.0/bim_model_revision_viewpoints/bulk_delete",
            {},
            options,
            query={"project_id": self._scoped("project_id", project_id), "ids": ids},
        )
