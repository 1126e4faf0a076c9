"""Body parts (Incidents)."""

# Generated; do not edit.

from __future__ import annotations

from collections.abc import Sequence
from typing import Literal, TypedDict, Unpack

from ...model import Model, record
from ...types import DateTime, Id
from .._base import UNSET, DateRange, Pages, Resource, ScopedOptions, Unset


@record
class BodyPart(Model):
    """A body part."""

    id: Id | None = None
    name: str | None = None
    selectable: bool | None = None
    created_at: DateTime | None = None
    updated_at: DateTime | None = None
    parent_id: Id | None = None


class BodyPartFilters(TypedDict, total=False):
    """Query filters of ``incidents.body_parts.list``."""

    selectable: bool
    id: Id | Sequence[Id]
    updated_at: DateRange


class BodyPartsResource(Resource):
    """Body parts (Incidents)."""

    __slots__ = ()

    def list(
        self,
        *,
        company_id: Id | Unset = UNSET,
        page: int | Unset = UNSET,
        sort: Literal["name", "-name"] | Unset = UNSET,
        filters: BodyPartFilters | Unset = UNSET,
        per_page: int | Unset = UNSET,
        concurrency: int = 1,
        **options: Unpack[ScopedOptions],
    ) -> Pages[BodyPart]:
        """List body parts.

        GET /rest/v1.0/companies/{company_id}/incidents/body_parts
        https://developers.procore.com/reference/rest/v1/body-parts?version=1.0#list-body-parts

        Args:
            sort: Field to sort by; prefix it with ``-`` for descending order.
            filters: Query filters; other names are sent too.
            per_page: Items per page. Default: 1,000.
            concurrency: Pages to fetch ahead.
            **options: See :class:`Options`.

        Returns:
            :class:`Pages` of :class:`BodyPart`.
        """
        return self._pages(
            BodyPart,
            "/rest/v1.0/companies/{company_id}/incidents/body_parts",
            {"company_id": company_id},
            options,
            query={"page": page, "sort": sort, "filters": filters},
            per_page=per_page,
            concurrency=concurrency,
        )
