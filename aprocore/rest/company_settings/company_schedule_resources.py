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
    "CompanyScheduleResourcesResource",
]


@record
class CompanyScheduleResource(Model):
    """What Procore tells of company schedule resources."""

    id: Id | None = None
    name: str | None = None
    source_uid: str | None = None
    resources: list[CompanyScheduleResource] | None = None


class CompanyScheduleResourceFilters(TypedDict, total=False):
    """What ``filters`` takes; names that are not here pass as well."""

    name: str | Sequence[str]


class CompanyScheduleResourcesResource(Resource):
    """Company schedule resources (Company Settings).

    Where ``company_id`` or ``project_id`` is left out, the session's own counts. What else every call takes is in
    :class:`~aprocore.rest._base.Options`.
    """

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
        """List schedule resources.

        GET /rest/v1.0/companies/{company_id}/schedule/resources

        Args:
            per_page: items of a page; as many as are safe where it is left out.
        """
        return await self._one(
            CompanyScheduleResource,
            "GET",
            "/rest/v1.0/companies/{company_id}/schedule/resources",
            {"company_id": company_id},
            options,
            query={"page": page, "per_page": per_page, "filters": filters},
        )
