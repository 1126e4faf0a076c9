"""BIM model revision viewpoint bulk delete (BIM)."""

# Written by aprocore._codegen from Procore's reference: never edited by hand.

from __future__ import annotations

from collections.abc import Sequence
from typing import Unpack

from ...model import Model, record
from ...types import Id
from .._base import UNSET, Options, Resource, Unset

__all__ = [
    "BimModelRevisionViewpointBulkDelete",
    "BimModelRevisionViewpointBulkDeleteResource",
]


@record
class BimModelRevisionViewpointBulkDelete(Model):
    """What Procore tells of BIM model revision viewpoint bulk delete."""

    deleted_ids: list[Id] | None = None
    errors: list[str] | None = None


class BimModelRevisionViewpointBulkDeleteResource(Resource):
    """BIM model revision viewpoint bulk delete (BIM).

    Where ``company_id`` or ``project_id`` is left out, the session's own counts. What else every call takes is in
    :class:`~aprocore.rest._base.Options`.
    """

    __slots__ = ()

    async def bulk_delete(
        self, *, ids: Id | Sequence[Id], project_id: Id | Unset = UNSET, **options: Unpack[Options]
    ) -> BimModelRevisionViewpointBulkDelete:
        """Bulk delete BIM model revision viewpoints.

        DELETE /rest/v1.0/bim_model_revision_viewpoints/bulk_delete
        """
        return await self._one(
            BimModelRevisionViewpointBulkDelete,
            "DELETE",
            "/rest/v1.0/bim_model_revision_viewpoints/bulk_delete",
            {},
            options,
            query={"project_id": self._scoped("project_id", project_id), "ids": ids},
        )
