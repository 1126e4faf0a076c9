"""Submittal statuses (Company Settings)."""

# Written by aprocore._codegen from Procore's reference: never edited by hand.

from __future__ import annotations

from typing import Unpack

from ...model import Model, record
from ...types import Id
from .._base import UNSET, Pages, Resource, ScopedOptions, Unset

__all__ = [
    "SubmittalStatus",
    "SubmittalStatusesResource",
]


@record
class SubmittalStatus(Model):
    """What Procore tells of submittal statuses (Company Settings)."""

    id: Id | None = None
    name: str | None = None
    status: str | None = None


class SubmittalStatusesResource(Resource):
    """Submittal statuses (Company Settings)."""

    __slots__ = ()

    def list(
        self,
        *,
        company_id: Id | Unset = UNSET,
        page: int | Unset = UNSET,
        per_page: int | Unset = UNSET,
        concurrency: int = 1,
        **options: Unpack[ScopedOptions],
    ) -> Pages[SubmittalStatus]:
        """List Submittal Statuses.

        GET /rest/v1.0/companies/{company_id}/submittal_statuses
        """
        return self._pages(
            SubmittalStatus,
            "/rest/v1.0/companies/{company_id}/submittal_statuses",
            {"company_id": company_id},
            options,
            query={"page": page},
            per_page=per_page,
            concurrency=concurrency,
        )
