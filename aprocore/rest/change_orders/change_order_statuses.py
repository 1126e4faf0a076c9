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
    """What Procore tells of change order statuses."""

    id: Id | None = None
    name: str | None = None
    mapped_to_status: str | None = None
    show_in_select: bool | None = None


class ChangeOrderStatusesResource(Resource):
    """Change order statuses (Change Orders).

    Where ``company_id`` or ``project_id`` is left out, the session's own counts. What else every call takes is in
    :class:`~aprocore.rest._base.Options`.
    """

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

        Await it for the first page, or go through all items with ``async for``.

        Args:
            page: the page to begin with.
            per_page: items of a page; as many as are safe where it is left out.
            concurrency: pages that are fetched ahead.
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
