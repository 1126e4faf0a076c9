"""Potential RFI managers (RFI)."""

# Written by aprocore._codegen from Procore's reference: never edited by hand.

from __future__ import annotations

from typing import Unpack

from ...model import Model, record
from ...types import Id
from .._base import UNSET, Options, Pages, Resource, Unset

__all__ = [
    "PotentialRfiManager",
    "PotentialRfiManagersResource",
]


@record
class PotentialRfiManager(Model):
    """What Procore tells of potential RFI managers."""

    id: Id | None = None
    login: str | None = None
    name: str | None = None


class PotentialRfiManagersResource(Resource):
    """Potential RFI managers (RFI).

    Where ``company_id`` or ``project_id`` is left out, the session's own counts. What else every call takes is in
    :class:`~aprocore.rest._base.Options`.
    """

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
        """Get a list of possible RFI managers for an RFI.

        GET /rest/v1.0/projects/{project_id}/rfis/potential_rfi_managers

        Await it for the first page, or go through all items with ``async for``.

        Args:
            page: the page to begin with.
            per_page: items of a page; as many as are safe where it is left out.
            concurrency: pages that are fetched ahead.
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
