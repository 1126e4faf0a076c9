"""Company schedule resources (Company Settings)."""

# Written by aprocore._codegen from Procore's reference: never edited by hand.

from __future__ import annotations

from collections.abc import Sequence
from typing import TypedDict, Unpack

from ...model import Model, record
from ...types import Id
from .._base import UNSET, Resource, ScopedOptions, Unset

__all__ = [
    "CompanyScheduleResource",
    "CompanyScheduleResourceFilters",
    "CompanyScheduleResourceResource",
    "CompanyScheduleResourcesResource",
]


@record
class CompanyScheduleResource(Model):
    """What Procore tells of company schedule resources (Company Settings)."""

    resources: list[CompanyScheduleResourceResource] | None = None


@record
class CompanyScheduleResourceResource(Model):
    """``resources`` of :class:`CompanyScheduleResource`."""

    id: Id | None = None
    name: str | None = None
    source_uid: str | None = None


class CompanyScheduleResourceFilters(TypedDict, total=False):
    name: str | Sequence[str]


class CompanyScheduleResourcesResource(Resource):
    """Company schedule resources (Company Settings)."""

    __slots__ = ()

    async def list(
        self,
        *,
        company_id: Id | Unset = UNSET,
        page: int | Unset = UNSET,
        per_page: int | Unset = UNSET,
        filters: CompanyScheduleResourceFilters | Unset = UNSET,
        **options: Unpack[ScopedOptions],
    ) -> CompanyScheduleResource:
        """List Schedule Resources.

        GET /rest/v1.0/companies/{company_id}/schedule/resources
        """
        return await self._one(
            CompanyScheduleResource,
            "GET",
            "/rest/v1.0/companies/{company_id}/schedule/resources",
            {"company_id": company_id},
            options,
            query={"page": page, "per_page": per_page, "filters": filters},
        )
