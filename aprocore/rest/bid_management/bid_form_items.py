"""Bid form items (Bid Management)."""

# Generated; do not edit.

from __future__ import annotations

from typing import Unpack

from ...types import Id
from .._base import UNSET, Options, Resource, Unset


class BidFormItemsResource(Resource):
    """Bid form items (Bid Management)."""

    __slots__ = ()

    async def delete(
        self, *, bid_package_id: Id, bid_form_item_id: Id, project_id: Id | Unset = UNSET, **options: Unpack[Options]
    ) -> None:
        """Delete a bid form item.

        DELETE /rest/v1.0/projects/{project_id}/bid_packages/{bid_package_id}/bid_form_items/{bid_form_item_id}
        https://developers.procore.com/reference/rest/v1/bid-form-items?version=1.0#delete-bid-form-item

        Returns:
            None.
        """
        await self._none(
            "DELETE",
            "/rest/v1.0/projects/{project_id}/bid_packages/{bid_package_id}/bid_form_items/{bid_form_item_id}",
            {"project_id": project_id, "bid_package_id": bid_package_id, "bid_form_item_id": bid_form_item_id},
            options,
        )
