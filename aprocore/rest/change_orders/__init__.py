"""Change orders."""

# Generated; do not edit.

from __future__ import annotations

from typing import TYPE_CHECKING

from .._base import Resource
from .._lazy import load

if TYPE_CHECKING:
    from .change_order_change_reasons_and_others import (
        ChangeOrderChangeReasonsResource,
        ChangeOrderRequestsResource,
        ChangeOrderStatusesResource,
    )
    from .change_order_packages import ChangeOrderPackagesResource
    from .potential_change_orders import PotentialChangeOrdersResource


class ChangeOrdersResource(Resource):
    """Change orders.

    ``company_id`` and ``project_id`` default to the session's, and ``per_page`` to a size that is safe for a list.
    All methods also take the keyword arguments of :class:`~aprocore.rest._base.Options`.
    """

    __slots__ = ()

    @property
    def change_order_change_reasons(self) -> ChangeOrderChangeReasonsResource:
        """Change order change reasons (Change Orders)."""
        resource: ChangeOrderChangeReasonsResource = load(
            ".change_orders.change_order_change_reasons_and_others", "ChangeOrderChangeReasonsResource"
        )(self._session)
        return resource

    @property
    def change_order_packages(self) -> ChangeOrderPackagesResource:
        """Change order packages (Change Orders)."""
        resource: ChangeOrderPackagesResource = load(
            ".change_orders.change_order_packages", "ChangeOrderPackagesResource"
        )(self._session)
        return resource

    @property
    def change_order_requests(self) -> ChangeOrderRequestsResource:
        """Change order requests (Change Orders)."""
        resource: ChangeOrderRequestsResource = load(
            ".change_orders.change_order_change_reasons_and_others", "ChangeOrderRequestsResource"
        )(self._session)
        return resource

    @property
    def change_order_statuses(self) -> ChangeOrderStatusesResource:
        """Change order statuses (Change Orders)."""
        resource: ChangeOrderStatusesResource = load(
            ".change_orders.change_order_change_reasons_and_others", "ChangeOrderStatusesResource"
        )(self._session)
        return resource

    @property
    def potential_change_orders(self) -> PotentialChangeOrdersResource:
        """Potential change orders (Change Orders)."""
        resource: PotentialChangeOrdersResource = load(
            ".change_orders.potential_change_orders", "PotentialChangeOrdersResource"
        )(self._session)
        return resource
