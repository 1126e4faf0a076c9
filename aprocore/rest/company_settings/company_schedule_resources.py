"""Company schedule resources (Company Settings)."""

# Generated; do not edit.

from __future__ import annotations

from collections.abc import Sequence
from typing import TypedDict, Unpack

from ...model import Model, record
from ...types import Id
from .._base import UNSET, Pages, Resource, ScopedOptions, Unset


@record
class CompanyScheduleResource(Model):
    """A company schedule resource."""

    id: Id | None = None
    name: str | None = None
    source_uid: str | None = None


class CompanyScheduleResourceFilters(TypedDict, total=False):
    """Query filters of ``company_settings.company_schedule_resources.list``."""

    name: str | Sequence[str]


class CompanyScheduleResourcesResource(Resource):
    """Company schedule resources (Company Settings)."""

    __slots__ = ()

    def list(
        self,
        *,
        company_id: Id | Unset = UNSET,
        page: int | Unset = UNSET,
        filters: CompanyScheduleResourceFilters | Unset = UNSET,
        per_page: int | Unset = UNSET,
        concurrency: int = 1,
        **options: Unpack[ScopedOptions],
    ) -> Pages[CompanyScheduleResource]:
        """List schedule resources.

        GET /rest/v1.0/companies/{company_id}/schedule/resources
        https://developers.procore.com/reference/rest/v1/company-schedule-resources?version=1.0#list-schedule-resources

        Args:
            filters: Query filters; other names are sent too.
            per_page: Items per page. Default: 1,000.
            concurrency: Pages to fetch ahead.
            **options: See :class:`Options`.

        Returns:
            :class:`Pages` of :class:`CompanyScheduleResource`.
        """
        return self._pages(
            CompanyScheduleResource,
            "/rest/v1.0/companies/{company_id}/schedule/resources",
            {"company_id": company_id},
            options,
            query={"page": page, "filters": filters},
            items_key="resources",
            per_page=per_page,
            concurrency=concurrency,
        )
