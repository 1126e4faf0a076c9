"""Checklist default distribution (Inspections)."""

# Written by aprocore._codegen from Procore's reference: never edited by hand.

from __future__ import annotations

from typing import Unpack

from ...model import Model, record
from ...types import Id
from .._base import UNSET, Options, Pages, Resource, Unset, deprecated

__all__ = [
    "ChecklistDefaultDistribution",
    "ChecklistDefaultDistributionResource",
]


@record
class ChecklistDefaultDistribution(Model):
    """What Procore tells of checklist default distribution."""

    id: Id | None = None
    login: str | None = None
    name: str | None = None


class ChecklistDefaultDistributionResource(Resource):
    """Checklist default distribution (Inspections).

    Where ``company_id`` or ``project_id`` is left out, the session's own counts. What else every call takes is in
    :class:`~aprocore.rest._base.Options`.
    """

    __slots__ = ()

    @deprecated("Procore says that GET /rest/v1.0/checklist/default_distribution is not to be used any more.")
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

        Await it for the first page, or go through all items with ``async for``.

        Args:
            page: the page to begin with.
            per_page: items of a page; as many as are safe where it is left out.
            concurrency: pages that are fetched ahead.
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
