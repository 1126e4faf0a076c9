"""Potential rfi managers (RFI)."""

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
    """What Procore tells of potential rfi managers (RFI)."""

    id: Id | None = None
    login: str | None = None
    name: str | None = None


class PotentialRfiManagersResource(Resource):
    """Potential rfi managers (RFI)."""

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
        """Get a list of possible RFI Managers for an RFI.

        GET /rest/v1.0/projects/{project_id}/rfis/potential_rfi_managers
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
