"""Change order statuses (Change Orders)."""

# Written by aprocore._codegen from Procore's reference: never edited by hand.

from __future__ import annotations

from typing import Unpack

from ...model import Model, record
from ...types import Id
from .._base import UNSET, Pages, Resource, ScopedOptions, Unset

__all__ = [
    "ChangeOrderStatus",
    "ChangeOrderStatusesResource",
]


@record
class ChangeOrderStatus(Model):
    """What Procore tells of change order statuses (Change Orders)."""

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
        """List Change Order Statuses.

        GET /rest/v1.0/change_order/statuses
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
