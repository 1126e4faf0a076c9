"""Bid form items (Bid Management)."""

# Written by aprocore._codegen from Procore's reference: never edited by hand.

from __future__ import annotations

from typing import Unpack

from ...types import Id
from .._base import UNSET, Options, Resource, Unset

__all__ = [
    "BidFormItemsResource",
]


class BidFormItemsResource(Resource):
    """Bid form items (Bid Management).

    Where ``company_id`` or ``project_id`` is left out, the session's own counts. What else every call takes is in
    :class:`~aprocore.rest._base.Options`.
    """

    __slots__ = ()

    async def delete(
        self, *, bid_package_id: Id, bid_form_item_id: Id, project_id: Id | Unset = UNSET, **options: Unpack[Options]
    ) -> None:
        """Delete bid form item.

        DELETE /rest/v1.0/projects/{project_id}/bid_packages/{bid_package_id}/bid_form_items/{bid_form_item_id}
        """
        await self._none(
            "DELETE",
            "/rest/v1.0/projects/{project_id}/bid_packages/{bid_package_id}/bid_form_items/{bid_form_item_id}",
            {"project_id": project_id, "bid_package_id": bid_package_id, "bid_form_item_id": bid_form_item_id},
            options,
        )
