"""Change event production quantities (Change Events)."""

# Written by aprocore._codegen from Procore's reference: never edited by hand.

from __future__ import annotations

from typing import Literal, TypedDict, Unpack

from ...model import Model, record
from ...types import Id
from .._base import UNSET, Options, Pager, Pages, Resource, Unset

__all__ = [
    "ChangeEventProductionQuantitiesResource",
    "ChangeEventProductionQuantity",
    "ChangeEventProductionQuantityInput",
]


@record
class ChangeEventProductionQuantity(Model):
    """What Procore tells of change event production quantities."""

    id: Id | None = None
    cost_code_id: Id | None = None
    quantity: float | None = None
    uom: str | None = None
    description: str | None = None


class ChangeEventProductionQuantityInput(TypedDict, total=False):
    """What is sent as ``change_event_production_quantity``."""

    cost_code_id: Id | None
    quantity: float | None
    uom: Literal['Any value present in the Company list of Units of Measure except those categorized as "Time"'] | None
    description: str | None
    wbs_code_id: Id | None


class ChangeEventProductionQuantitiesResource(Resource):
    """Change event production quantities (Change Events).

    Where ``company_id`` or ``project_id`` is left out, the session's own counts. What else every call takes is in
    :class:`~aprocore.rest._base.Options`.
    """

    __slots__ = ()

    async def create(
        self,
        *,
        change_event_id: Id,
        change_event_production_quantity: ChangeEventProductionQuantityInput,
        project_id: Id | Unset = UNSET,
        **options: Unpack[Options],
    ) -> ChangeEventProductionQuantity:
        """Create change event production quantity.

        POST /rest/v1.0/projects/{project_id}/change_events/{change_event_id}/change_event_production_quantities
        """
        return await self._one(
            ChangeEventProductionQuantity,
            "POST",
            "/rest/v1.0/projects/{project_id}/change_events/{change_event_id}/change_event_production_quantities",
            {"project_id": project_id, "change_event_id": change_event_id},
            options,
            body={"change_event_production_quantity": change_event_production_quantity},
        )

    async def delete(
        self, *, change_event_id: Id, id: Id, project_id: Id | Unset = UNSET, **options: Unpack[Options]
    ) -> None:
        """Delete change event production quantity.

        DELETE /rest/v1.0/projects/{project_id}/change_events/{change_event_id}/change_event_production_quantities/{id}
        """
        await self._none(
            "DELETE",
            "/rest/v1.0/projects/{project_id}/change_events/{change_event_id}/change_event_production_quantities/{id}",
            {"project_id": project_id, "change_event_id": change_event_id, "id": id},
            options,
        )

    def list(
        self, *, change_event_id: Id, project_id: Id | Unset = UNSET, **options: Unpack[Options]
    ) -> Pages[ChangeEventProductionQuantity]:
        """List change event production quantities.

        GET /rest/v1.0/projects/{project_id}/change_events/{change_event_id}/change_event_production_quantities

        Await it for the first page, or go through all items with ``async for``.
        """
        return self._pages(
            ChangeEventProductionQuantity,
            "/rest/v1.0/projects/{project_id}/change_events/{change_event_id}/change_event_production_quantities",
            {"project_id": project_id, "change_event_id": change_event_id},
            options,
            pager=Pager.UNPAGED,
        )

    async def update(
        self,
        *,
        change_event_id: Id,
        id: Id,
        change_event_production_quantity: ChangeEventProductionQuantityInput,
        project_id: Id | Unset = UNSET,
        **options: Unpack[Options],
    ) -> ChangeEventProductionQuantity:
        """Update change event production quantity.

        PATCH /rest/v1.0/projects/{project_id}/change_events/{change_event_id}/change_event_production_quantities/{id}
        """
        return await self._one(
            ChangeEventProductionQuantity,
            "PATCH",
            "/rest/v1.0/projects/{project_id}/change_events/{change_event_id}/change_event_production_quantities/{id}",
            {"project_id": project_id, "change_event_id": change_event_id, "id": id},
            options,
            body={"change_event_production_quantity": change_event_production_quantity},
        )
