"""Checklist default distribution (Inspections)."""

# Generated; do not edit.

from __future__ import annotations

from typing import Unpack

from ...model import Model, record
from ...types import Id
from .._base import UNSET, Options, Pages, Resource, Unset, deprecated


@record
class ChecklistDefaultDistribution(Model):
    """Checklist default distribution."""

    id: Id | None = None
    login: str | None = None
    name: str | None = None


class ChecklistDefaultDistributionResource(Resource):
    """Checklist default distribution (Inspections)."""

    __slots__ = ()

    @deprecated("GET /rest/v1.0/checklist/default_distribution is deprecated by Procore.")
    def list(
        self,
        *,
        project_id: Id | Unset = UNSET,
        page: int | Unset = UNSET,
        vendor_id: Id | Unset = UNSET,
        per_page: int | Unset = UNSET,
        concurrency: int = 1,
        **options: Unpack[Options],
    ) -> Pages[ChecklistDefaultDistribution]:
        """List default distribution members.

        GET /rest/v1.0/checklist/default_distribution
        https://developers.procore.com/reference/rest/v1/checklist-default-distribution?version=1.0#list-default-distribution-members

        Args:
            per_page: Items per page. Default: 1,000.
            concurrency: Pages to fetch ahead.
            **options: See :class:`Options`.

        Returns:
            :class:`Pages` of :class:`ChecklistDefaultDistribution`.
        """
        return self._pages(
            ChecklistDefaultDistribution,
            "/rest/v1.0/checklist/default_distribution",
            {},
            options,
            query={"project_id": self._scoped("project_id", project_id), "page": page, "vendor_id": vendor_id},
            per_page=per_page,
            concurrency=concurrency,
        )
