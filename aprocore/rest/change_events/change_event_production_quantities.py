"""Change event production quantities (Change Events)."""

# Generated; do not edit.

from __future__ import annotations

from typing import Literal, TypedDict, Unpack

from ...model import Model, record
from ...types import Id
from .._base import UNSET, Options, Pager, Pages, Resource, Unset


@record
class ChangeEventProductionQuantity(Model):
    """A change event production quantity."""

    id: Id | None = None
    cost_code_id: Id | None = None
    quantity: float | None = None
    uom: str | None = None
    description: str | None = None


class ChangeEventProductionQuantityInput(TypedDict, total=False):
    """``change_event_production_quantity`` in a request body."""

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
        """Create a change event production quantity.

        POST /rest/v1.0/projects/{project_id}/change_events/{change_event_id}/change_event_production_quantities
        https://developers.procore.com/reference/rest/v1/change-event-production-quantities?version=1.0#create-change-event-production-quantity

        Returns:
            :class:`ChangeEventProductionQuantity`.
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
        """Delete a change event production quantity.

        DELETE /rest/v1.0/projects/{project_id}/change_events/{change_event_id}/change_event_production_quantities/{id}
        https://developers.procore.com/reference/rest/v1/change-event-production-quantities?version=1.0#delete-change-event-production-quantity

        Args:
            id: ID of a change event production quantity.

        Returns:
            None.
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
        https://developers.procore.com/reference/rest/v1/change-event-production-quantities?version=1.0#list-change-event-production-quantities

        Args:
            **options: See :class:`Options`.

        Returns:
            :class:`Pages` of :class:`ChangeEventProductionQuantity`.
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
        """Update a change event production quantity.

        PATCH /rest/v1.0/projects/{project_id}/change_events/{change_event_id}/change_event_production_quantities/{id}
        https://developers.procore.com/reference/rest/v1/change-event-production-quantities?version=1.0#update-change-event-production-quantity

        Args:
            id: ID of a change event production quantity.

        Returns:
            :class:`ChangeEventProductionQuantity`.
        """
        return await self._one(
            ChangeEventProductionQuantity,
            "PATCH",
            "/rest/v1.0/projects/{project_id}/change_events/{change_event_id}/change_event_production_quantities/{id}",
            {"project_id": project_id, "change_event_id": change_event_id, "id": id},
            options,
            body={"change_event_production_quantity": change_event_production_quantity},
        )
