"""Alternative response sets (Inspections)."""

# Generated; do not edit.

from __future__ import annotations

from typing import Unpack

from ...model import Model, record, renamed
from ...types import Id
from .._base import UNSET, Pager, Pages, Resource, ScopedOptions, Unset


@record
class AlternativeResponseSet(Model):
    """An alternative response set."""

    id: Id | None = None
    conforming_response: str | None = None
    deficient_response: str | None = None
    global_: bool | None = renamed("global")


class AlternativeResponseSetsResource(Resource):
    """Alternative response sets (Inspections)."""

    __slots__ = ()

    async def get(
        self, *, id: Id, company_id: Id | Unset = UNSET, **options: Unpack[ScopedOptions]
    ) -> AlternativeResponseSet:
        """Return an alternative response set.

        GET /rest/v1.0/companies/{company_id}/checklist/alternative_response_sets/{id}
        https://developers.procore.com/reference/rest/v1/alternative-response-sets?version=1.0#show-alternative-response-set

        Returns:
            :class:`AlternativeResponseSet`.
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
        https://developers.procore.com/reference/rest/v1/alternative-response-sets?version=1.0#list-alternative-response-sets

        Args:
            **options: See :class:`Options`.

        Returns:
            :class:`Pages` of :class:`AlternativeResponseSet`.
        """
        return self._pages(
            AlternativeResponseSet,
            "/rest/v1.0/companies/{company_id}/checklist/alternative_response_sets",
            {"company_id": company_id},
            options,
            pager=Pager.UNPAGED,
        )
