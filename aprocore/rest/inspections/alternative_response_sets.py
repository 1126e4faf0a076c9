"""Alternative response sets (Inspections)."""

# Written by aprocore._codegen from Procore's reference: never edited by hand.

from __future__ import annotations

from typing import Unpack

from ...model import Model, record, renamed
from ...types import Id
from .._base import UNSET, Pager, Pages, Resource, ScopedOptions, Unset

__all__ = [
    "AlternativeResponseSet",
    "AlternativeResponseSetsResource",
]


@record
class AlternativeResponseSet(Model):
    """What Procore tells of alternative response sets."""

    id: Id | None = None
    conforming_response: str | None = None
    deficient_response: str | None = None
    global_: bool | None = renamed("global")


class AlternativeResponseSetsResource(Resource):
    """Alternative response sets (Inspections).

    Where ``company_id`` or ``project_id`` is left out, the session's own counts. What else every call takes is in
    :class:`~aprocore.rest._base.Options`.
    """

    __slots__ = ()

    async def get(
        self, *, id: Id, company_id: Id | Unset = UNSET, **options: Unpack[ScopedOptions]
    ) -> AlternativeResponseSet:
        """Show alternative response set.

        GET /rest/v1.0/companies/{company_id}/checklist/alternative_response_sets/{id}
        """
        return await self._one(
            AlternativeResponseSet,
            "GET",
            "/rest/v1.0/companies/{company_id}/checklist/alternative_response_sets/{id}",
            {"id": id, "company_id": company_id},
            options,
        )

    def list(
        self, *, company_id: Id | Unset = UNSET, **options: Unpack[ScopedOptions]
    ) -> Pages[AlternativeResponseSet]:
        """List alternative response sets.

        GET /rest/v1.0/companies/{company_id}/checklist/alternative_response_sets

        Await it for the first page, or go through all items with ``async for``.
        """
        return self._pages(
            AlternativeResponseSet,
            "/rest/v1.0/companies/{company_id}/checklist/alternative_response_sets",
            {"company_id": company_id},
            options,
            pager=Pager.UNPAGED,
        )
