"""Concierge (Company Settings)."""

# Written by aprocore._codegen from Procore's reference: never edited by hand.

from __future__ import annotations

from typing import TypedDict, Unpack

from ...model import Model, record
from ...types import Id
from .._base import UNSET, Resource, ScopedOptions, Unset

__all__ = [
    "Concierge",
    "ConciergeInput",
    "ConciergeResource",
]


@record
class Concierge(Model):
    """What Procore tells of concierge."""

    id: Id | None = None
    implementation_manager_origin_id: Id | None = None
    estimated_initial_projects: int | None = None
    estimated_initial_users: int | None = None


class ConciergeInput(TypedDict, total=False):
    """What is sent as ``concierge``."""

    estimated_initial_projects: int | None
    estimated_initial_users: int | None


class ConciergeResource(Resource):
    """Concierge (Company Settings).

    Where ``company_id`` or ``project_id`` is left out, the session's own counts. What else every call takes is in
    :class:`~aprocore.rest._base.Options`.
    """

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
        """
        return await self._one(
            Concierge,
            "PATCH",
            "/rest/v1.0/companies/{company_id}/concierge",
            {"company_id": company_id},
            options,
            body={"concierge": concierge},
        )
