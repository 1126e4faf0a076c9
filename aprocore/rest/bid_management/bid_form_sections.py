"""Bid form sections (Bid Management)."""

# Written by aprocore._codegen from Procore's reference: never edited by hand.

from __future__ import annotations

from typing import Unpack

from ...types import Id
from .._base import UNSET, Options, Resource, Unset

__all__ = [
    "BidFormSectionsResource",
]


class BidFormSectionsResource(Resource):
    """Bid form sections (Bid Management).

    Where ``company_id`` or ``project_id`` is left out, the session's own counts. What else every call takes is in
    :class:`~aprocore.rest._base.Options`.
    """

    __slots__ = ()

    async def delete(
        self, *, bid_package_id: Id, bid_form_section_id: Id, project_id: Id | Unset = UNSET, **options: Unpack[Options]
    ) -> None:
        """Delete bid form section.

        DELETE /rest/v1.0/projects/{project_id}/bid_packages/{bid_package_id}/bid_form_sections/{bid_form_section_id}
        """
        await self._none(
            "DELETE",
            "/rest/v1.0/projects/{project_id}/bid_packages/{bid_package_id}/bid_form_sections/{bid_form_section_id}",
            {"project_id": project_id, "bid_package_id": bid_package_id, "bid_form_section_id": bid_form_section_id},
            options,
        )
