"""Potential RFI managers (RFI)."""

# Generated; do not edit.

from __future__ import annotations

from typing import Unpack

from ...model import Model, record
from ...types import Id
from .._base import UNSET, Options, Pages, Resource, Unset


@record
class PotentialRfiManager(Model):
    """A potential RFI manager."""

    id: Id | None = None
    login: str | None = None
    name: str | None = None


class PotentialRfiManagersResource(Resource):
    """Potential RFI managers (RFI)."""

    __slots__ = ()

    def list(
        self,
        *,
        project_id: Id | Unset = UNSET,
        page: int | Unset = UNSET,
        per_page: int | Unset = UNSET,
        concurrency: int = 1,
        **options: Unpack[Options],
    ) -> Pages[PotentialRfiManager]:
        """List possible RFI managers for an RFI.

        GET /rest/v1.0/projects/{project_id}/rfis/potential_rfi_managers
        https://developers.procore.com/reference/rest/v1/potential-rfi-managers?version=1.0#get-a-list-of-possible-rfi-managers-for-an-rfi

        Args:
            per_page: Items per page. Default: 1,000.
            concurrency: Pages to fetch ahead.
            **options: See :class:`Options`.

        Returns:
            :class:`Pages` of :class:`PotentialRfiManager`.
        """
        return self._pages(
            PotentialRfiManager,
            "/rest/v1.0/projects/{project_id}/rfis/potential_rfi_managers",
            {"project_id": project_id},
            options,
            query={"page": page},
            per_page=per_page,
            concurrency=concurrency,
        )
