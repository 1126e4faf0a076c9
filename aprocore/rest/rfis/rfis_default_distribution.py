"""RFIs default distribution (RFI)."""

# Generated; do not edit.

from __future__ import annotations

from typing import Unpack

from ...model import Model, record
from ...types import Id
from .._base import UNSET, Options, Pages, Resource, Unset


@record
class RfisDefaultDistribution(Model):
    """RFIs default distribution."""

    id: Id | None = None
    login: str | None = None
    name: str | None = None
    company_name: str | None = None


class RfisDefaultDistributionResource(Resource):
    """RFIs default distribution (RFI)."""

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
        """List RFI default distribution.

        GET /rest/v1.0/projects/{project_id}/rfis/default_distribution
        https://developers.procore.com/reference/rest/v1/rfis-default-distribution?version=1.0#list-rfi-default-distribution

        Args:
            per_page: Items per page. Default: 1,000.
            concurrency: Pages to fetch ahead.
            **options: See :class:`Options`.

        Returns:
            :class:`Pages` of :class:`RfisDefaultDistribution`.
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
