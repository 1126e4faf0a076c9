"""Admin equipment (Project)."""

# Written by aprocore._codegen from Procore's reference: never edited by hand.

from __future__ import annotations

from typing import Unpack

from ...model import Model, record
from ...types import Id
from .._base import UNSET, Options, Pages, Resource, Unset

__all__ = [
    "AdminEquipment",
    "AdminEquipmentResource",
]


@record
class AdminEquipment(Model):
    """What Procore tells of admin equipment (Project)."""

    id: Id | None = None
    name: str | None = None


class AdminEquipmentResource(Resource):
    """Admin equipment (Project)."""

    __slots__ = ()

    def list(
        self,
        *,
        project_id: Id | Unset = UNSET,
        page: int | Unset = UNSET,
        per_page: int | Unset = UNSET,
        concurrency: int = 1,
        **options: Unpack[Options],
    ) -> Pages[AdminEquipment]:
        """List equipment.

        GET /rest/v1.0/equipment
        """
        return self._pages(
            AdminEquipment,
            "/rest/v1.0/equipment",
            {},
            options,
            query={"project_id": self._scoped("project_id", project_id), "page": page},
            per_page=per_page,
            concurrency=concurrency,
        )
