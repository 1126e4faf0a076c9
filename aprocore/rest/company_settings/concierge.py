"""Concierge (Company Settings)."""

# Generated; do not edit.

from __future__ import annotations

from typing import TypedDict, Unpack

from ...model import Model, record
from ...types import Id
from .._base import UNSET, Resource, ScopedOptions, Unset


@record
class Concierge(Model):
    """A concierge."""

    id: Id | None = None
    implementation_manager_origin_id: Id | None = None
    estimated_initial_projects: int | None = None
    estimated_initial_users: int | None = None


class ConciergeInput(TypedDict, total=False):
    """``concierge`` in a request body."""

    estimated_initial_projects: int | None
    estimated_initial_users: int | None


class ConciergeResource(Resource):
    """Concierge (Company Settings)."""

    __slots__ = ()

    async def update(
        self,
        *,
        company_id: Id | Unset = UNSET,
        concierge: ConciergeInput | Unset | None = UNSET,
        **options: Unpack[ScopedOptions],
    ) -> Concierge:
        """Update concierge parameters.

        PATCH /rest/v1.0/companies/{company_id}/concierge
        https://developers.procore.com/reference/rest/v1/concierge?version=1.0#update-concierge-parameters

        Returns:
            :class:`Concierge`.
        """
        return await self._one(
            Concierge,
            "PATCH",
            "/rest/v1.0/companies/{company_id}/concierge",
            {"company_id": company_id},
            options,
            body={"concierge": concierge},
        )
