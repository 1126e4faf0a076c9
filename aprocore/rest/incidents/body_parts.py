"""Body parts (Incidents)."""

# Written by aprocore._codegen from Procore's reference: never edited by hand.

from __future__ import annotations

from collections.abc import Sequence
from typing import Literal, TypedDict, Unpack

from ...model import Model, record
from ...types import DateTime, Id
from .._base import UNSET, DateRange, Pages, Resource, ScopedOptions, Unset

__all__ = [
    "BodyPart",
    "BodyPartFilters",
    "BodyPartsResource",
]


@record
class BodyPart(Model):
    """What Procore tells of body parts."""

    id: Id | None = None
    name: str | None = None
    selectable: bool | None = None
    created_at: DateTime | None = None
    updated_at: DateTime | None = None
    parent_id: Id | None = None


class BodyPartFilters(TypedDict, total=False):
    """What ``filters`` takes; names that are not here pass as well."""

    selectable: bool
    id: Id | Sequence[Id]
    updated_at: DateRange


class BodyPartsResource(Resource):
    """Body parts (Incidents).

    Where ``company_id`` or ``project_id`` is left out, the session's own counts. What else every call takes is in
    :class:`~aprocore.rest._base.Options`.
    """

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

        Await it for the first page, or go through all items with ``async for``.

        Args:
            page: the page to begin with.
            sort: what to sort by; a minus before it turns the order round.
            per_page: items of a page; as many as are safe where it is left out.
            concurrency: pages that are fetched ahead.
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
