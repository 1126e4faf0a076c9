"""Change order statuses (Change Orders)."""

# Generated; do not edit.

from __future__ import annotations

from typing import Unpack

from ...model import Model, record
from ...types import Id
from .._base import UNSET, Pages, Resource, ScopedOptions, Unset


@record
class ChangeOrderStatus(Model):
    """A change order status."""

    id: Id | None = None
    name: str | None = None
    mapped_to_status: str | None = None
    show_in_select: bool | None = None


class ChangeOrderStatusesResource(Resource):
    """Change order statuses (Change Orders)."""

    __slots__ = ()

    def list(
        self,
        *,
        company_id: Id | Unset = UNSET,
        page: int | Unset = UNSET,
        per_page: int | Unset = UNSET,
        concurrency: int = 1,
        **options: Unpack[ScopedOptions],
    ) -> Pages[ChangeOrderStatus]:
        """List change order statuses.

        GET /rest/v1.0/change_order/statuses
        https://developers.procore.com/reference/rest/v1/change-order-statuses?version=1.0#list-change-order-statuses

        Args:
            per_page: Items per page. Default: 1,000.
            concurrency: Pages to fetch ahead.
            **options: See :class:`Options`.

        Returns:
            :class:`Pages` of :class:`ChangeOrderStatus`.
        """
        return self._pages(
            ChangeOrderStatus,
            "/rest/v1.0/change_order/statuses",
            {},
            options,
            query={"company_id": self._scoped("company_id", company_id), "page": page},
            per_page=per_page,
            concurrency=concurrency,
        )
