"""Change orders."""

# Written by aprocore._codegen from Procore's reference: never edited by hand.

from __future__ import annotations

from typing import TYPE_CHECKING

from .._base import Resource

if TYPE_CHECKING:
    from .change_order_change_reasons import ChangeOrderChangeReasonsResource
    from .change_order_packages import ChangeOrderPackagesResource
    from .change_order_requests import ChangeOrderRequestsResource
    from .change_order_statuses import ChangeOrderStatusesResource
    from .potential_change_orders import PotentialChangeOrdersResource

__all__ = [
    "ChangeOrdersResource",
]


class ChangeOrdersResource(Resource):
    """Change orders.

    Where ``company_id`` or ``project_id`` is left out, the session's own counts. What else every call takes is in
    :class:`~aprocore.rest._base.Options`.
    """

    __slots__ = ()

    @property
    def change_order_change_reasons(self) -> ChangeOrderChangeReasonsResource:
        """Change order change reasons (Change Orders)."""
        from .change_order_change_reasons import ChangeOrderChangeReasonsResource

        return ChangeOrderChangeReasonsResource(self._session)

    @property
    def change_order_packages(self) -> ChangeOrderPackagesResource:
        """Change order packages (Change Orders)."""
        from .change_order_packages import ChangeOrderPackagesResource

        return ChangeOrderPackagesResource(self._session)

    @property
    def change_order_requests(self) -> ChangeOrderRequestsResource:
        """Change order requests (Change Orders)."""
        from .change_order_requests import ChangeOrderRequestsResource

        return ChangeOrderRequestsResource(self._session)

    @property
    def change_order_statuses(self) -> ChangeOrderStatusesResource:
        """Change order statuses (Change Orders)."""
        from .change_order_statuses import ChangeOrderStatusesResource

        return ChangeOrderStatusesResource(self._session)

    @property
    def potential_change_orders(self) -> PotentialChangeOrdersResource:
        """Potential change orders (Change Orders)."""
        from .potential_change_orders import PotentialChangeOrdersResource

        return PotentialChangeOrdersResource(self._session)
