"""Bim level batch (BIM)."""

# Written by aprocore._codegen from Procore's reference: never edited by hand.

from __future__ import annotations

from collections.abc import Sequence
from typing import Any, Literal, TypedDict, Unpack

from ...model import Model, record
from ...types import Id
from .._base import UNSET, Options, Resource, Unset

__all__ = [
    "BimLevelBatch",
    "BimLevelBatchBimLevelInput",
    "BimLevelBatchError",
    "BimLevelBatchErrorError",
    "BimLevelBatchResource",
]


@record
class BimLevelBatch(Model):
    """What Procore tells of bim level batch (BIM)."""

    bim_levels: list[Any] | None = None
    errors: list[BimLevelBatchError] | None = None


@record
class BimLevelBatchError(Model):
    """``errors`` of :class:`BimLevelBatch`."""

    elevation: float | None = None
    bim_file_id: Id | None = None
    location_id: Id | None = None
    errors: BimLevelBatchErrorError | None = None


@record
class BimLevelBatchErrorError(Model):
    """``errors`` of :class:`BimLevelBatchError`."""

    field_name: list[str] | None = None


class BimLevelBatchBimLevelInput(TypedDict, total=False):
    elevation: float | None
    bim_file_id: Id | None
    location_id: Id | None


class BimLevelBatchResource(Resource):
    """Bim level batch (BIM)."""

    __slots__ = ()

    async def create(
        self,
        *,
        bim_levels: Sequence[BimLevelBatchBimLevelInput],
        project_id: Id | Unset = UNSET,
        view: Literal["compact", "normal", "extended"] | Unset | None = UNSET,
        **options: Unpack[Options],
    ) -> BimLevelBatch:
        """Create a batch of BIM Levels.

        POST /rest/v1.0/bim_levels/batch
        """
        return await self._one(
            BimLevelBatch,
            "POST",
            "/rest/v1.0/bim_levels/batch",
            {},
            options,
            body={"project_id": self._scoped("project_id", project_id), "view": view, "bim_levels": bim_levels},
        )
