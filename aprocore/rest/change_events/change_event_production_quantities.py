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
    """What Procore tells of change event production quantities (Change Events)."""

    id: Id | None = None
    cost_code_id: Id | None = None
    quantity: float | None = None
    uom: str | None = None
    description: str | None = None


class ChangeEventProductionQuantityInput(TypedDict, total=False):
    cost_code_id: Id | None
    quantity: float | None
    uom: Literal['Any value present in the Company list of Units of Measure except those categorized as "Time"'] | None
    description: str | None
    wbs_code_id: Id | None


class ChangeEventProductionQuantitiesResource(Resource):
    """Change event production quantities (Change Events)."""

    __slots__ = ()

    async def create(
        self,
        *,
        change_event_id: Id,
        change_event_production_quantity: ChangeEventProductionQuantityInput,
        project_id: Id | Unset = UNSET,
        **options: Unpack[Options],
    ) -> ChangeEventProductionQuantity:
        """Create Change Event Production Quantity.

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
        """Delete Change Event Production Quantity.

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
        """List Change Event Production Quantities.

        GET /rest/v1.0/projects/{project_id}/change_events/{change_event_id}/change_event_production_quantities
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
        """Update Change Event Production Quantity.

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
