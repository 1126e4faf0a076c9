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
    """What Procore tells of body parts (Incidents)."""

    id: Id | None = None
    name: str | None = None
    selectable: bool | None = None
    created_at: DateTime | None = None
    updated_at: DateTime | None = None
    parent_id: Id | None = None


class BodyPartFilters(TypedDict, total=False):
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
        sort: Literal["name"] | Unset = UNSET,
        filters: BodyPartFilters | Unset = UNSET,
        per_page: int | Unset = UNSET,
        concurrency: int = 1,
        **options: Unpack[ScopedOptions],
    ) -> Pages[BodyPart]:
        """List Body Parts.

        GET /rest/v1.0/companies/{company_id}/incidents/body_parts
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
