"""BIM level batch (BIM)."""

# Generated; do not edit.

from __future__ import annotations

from collections.abc import Sequence
from typing import Any, Literal, TypedDict, Unpack

from ...model import Model, record
from ...types import Id
from .._base import UNSET, Options, Resource, Unset


@record
class BimLevelBatch(Model):
    """A BIM level batch."""

    bim_levels: list[Any] | None = None
    errors: list[BimLevelBatchError] | None = None


@record
class BimLevelBatchError(Model):
    """``errors`` of :class:`BimLevelBatch`."""

    elevation: float | None = None
    bim_file_id: Id | None = None
    location_id: Id | None = None
    field_name: list[str] | None = None
    errors: BimLevelBatchError | None = None


class BimLevelInput(TypedDict, total=False):
    """``bim_levels`` in a request body."""

    elevation: float | None
    bim_file_id: Id | None
    location_id: Id | None


class BimLevelBatchResource(Resource):
    """BIM level batch (BIM)."""

    __slots__ = ()

    async def create(
        self,
        *,
        bim_levels: Sequence[BimLevelInput],
        project_id: Id | Unset = UNSET,
        view: Literal["compact", "normal", "extended"] | Unset | None = UNSET,
        **options: Unpack[Options],
    ) -> BimLevelBatch:
        """Create a batch of BIM levels.

        POST /rest/v1.0/bim_levels/batch
        https://developers.procore.com/reference/rest/v1/bim-level-batch?version=1.0#create-a-batch-of-bim-levels

        Args:
            view: Level of detail. One of compact, normal, extended.

        Returns:
            :class:`BimLevelBatch`.
        """
        return await self._one(
            BimLevelBatch,
            "POST",
            "/rest/v1.0/bim_levels/batch",
            {},
            options,
            body={"project_id": self._scoped("project_id", project_id), "view": view, "bim_levels": bim_levels},
        )
