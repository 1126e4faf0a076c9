"""Rfis default distribution (RFI)."""

# Written by aprocore._codegen from Procore's reference: never edited by hand.

from __future__ import annotations

from typing import Unpack

from ...model import Model, record
from ...types import Id
from .._base import UNSET, Options, Pages, Resource, Unset

__all__ = [
    "RfisDefaultDistribution",
    "RfisDefaultDistributionResource",
]


@record
class RfisDefaultDistribution(Model):
    """What Procore tells of rfis default distribution (RFI)."""

    id: Id | None = None
    login: str | None = None
    name: str | None = None
    company_name: str | None = None


class RfisDefaultDistributionResource(Resource):
    """Rfis default distribution (RFI)."""

    __slots__ = ()

    def list(
        self,
        *,
        project_id: Id | Unset = UNSET,
        page: int | Unset = UNSET,
        per_page: int | Unset = UNSET,
        concurrency: int = 1,
        **options: Unpack[Options],
    ) -> Pages[RfisDefaultDistribution]:
        """List RFI Default Distribution.

        GET /rest/v1.0/projects/{project_id}/rfis/default_distribution
        """
        return self._pages(
            RfisDefaultDistribution,
            "/rest/v1.0/projects/{project_id}/rfis/default_distribution",
            {"project_id": project_id},
            options,
            query={"page": page},
            per_page=per_page,
            concurrency=concurrency,
        )
