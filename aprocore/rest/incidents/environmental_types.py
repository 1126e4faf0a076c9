"""Environmental types (Incidents)."""

# Generated; do not edit.

from __future__ import annotations

from collections.abc import Sequence
from typing import Literal, TypedDict, Unpack

from ...model import Model, record, renamed
from ...types import DateTime, Id
from .._base import UNSET, DateRange, Pages, Resource, ScopedOptions, Unset


@record
class EnvironmentalType(Model):
    """An environmental type."""

    id: Id | None = None
    name: str | None = None
    active: bool | None = None
    global_: bool | None = renamed("global")
    created_at: DateTime | None = None
    updated_at: DateTime | None = None


class EnvironmentalTypeFilters(TypedDict, total=False):
    """Query filters of ``incidents.environmental_types.list``."""

    active: bool
    id: Id | Sequence[Id]
    updated_at: DateRange


class EnvironmentalTypesResource(Resource):
    """Environmental types (Incidents)."""

    __slots__ = ()

    def list(
        self,
        *,
        company_id: Id | Unset = UNSET,
        page: int | Unset = UNSET,
        sort: Literal["name", "-name"] | Unset = UNSET,
        filters: EnvironmentalTypeFilters | Unset = UNSET,
        per_page: int | Unset = UNSET,
        concurrency: int = 1,
        **options: Unpack[ScopedOptions],
    ) -> Pages[EnvironmentalType]:
        """List environmental types.

        GET /rest/v1.0/companies/{company_id}/incidents/environmental_types
        https://developers.procore.com/reference/rest/v1/environmental-types?version=1.0#list-environmental-types

        Args:
            sort: Field to sort by; prefix it with ``-`` for descending order.
            filters: Query filters; other names are sent too.
            per_page: Items per page. Default: 1,000.
            concurrency: Pages to fetch ahead.
            **options: See :class:`Options`.

        Returns:
            :class:`Pages` of :class:`EnvironmentalType`.
        """
        return self._pages(
            EnvironmentalType,
            "/rest/v1.0/companies/{company_id}/incidents/environmental_types",
            {"company_id": company_id},
            options,
            query={"page": page, "sort": sort, "filters": filters},
            per_page=per_page,
            concurrency=concurrency,
        )
