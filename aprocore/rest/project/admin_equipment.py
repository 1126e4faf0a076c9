"""Admin equipment (Project)."""

# Generated; do not edit.

from __future__ import annotations

from typing import Unpack

from ...model import Model, record
from ...types import Id
from .._base import UNSET, Options, Pages, Resource, Unset


@record
class AdminEquipment(Model):
    """Admin equipment."""

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
        https://developers.procore.com/reference/rest/v1/admin-equipment?version=1.0#list-equipment

        Args:
            per_page: Items per page. Default: 1,000.
            concurrency: Pages to fetch ahead.
            **options: See :class:`Options`.

        Returns:
            :class:`Pages` of :class:`AdminEquipment`.
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
