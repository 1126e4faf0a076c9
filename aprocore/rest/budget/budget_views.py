"""Budget views (Budget)."""

# Written by aprocore._codegen from Procore's reference: never edited by hand.

from __future__ import annotations

from typing import Literal, Unpack

from ...model import Model, record
from ...types import Id
from .._base import UNSET, Options, Pages, Resource, Unset

__all__ = [
    "BudgetView",
    "BudgetViewCreatedBy",
    "BudgetViewLink",
    "BudgetViewsResource",
]


@record
class BudgetView(Model):
    """What Procore tells of budget views."""

    id: Id | None = None
    name: str | None = None
    description: str | None = None
    created_at: str | None = None
    created_by: BudgetViewCreatedBy | None = None
    updated_at: str | None = None
    role: str | None = None
    links: BudgetViewLink | None = None


@record
class BudgetViewCreatedBy(Model):
    """``created_by`` of :class:`BudgetView`."""

    id: Id | None = None
    name: str | None = None
    login: str | None = None


@record
class BudgetViewLink(Model):
    """``links`` of :class:`BudgetView`."""

    detail_rows: str | None = None
    summary_rows: str | None = None


class BudgetViewsResource(Resource):
    """Budget views (Budget).

    Where ``company_id`` or ``project_id`` is left out, the session's own counts. What else every call takes is in
    :class:`~aprocore.rest._base.Options`.
    """

    __slots__ = ()

    def list(
        self,
        *,
        project_id: Id | Unset = UNSET,
        page: int | Unset = UNSET,
        sort: Literal["created_at", "-created_at"] | Unset = UNSET,
        per_page: int | Unset = UNSET,
        concurrency: int = 1,
        **options: Unpack[Options],
    ) -> Pages[BudgetView]:
        """List budget views.

        GET /rest/v1.0/budget_views

        Await it for the first page, or go through all items with ``async for``.

        Args:
            page: the page to begin with.
            sort: what to sort by; a minus before it turns the order round.
            per_page: items of a page; as many as are safe where it is left out.
            concurrency: pages that are fetched ahead.
        """
        return self._pages(
            BudgetView,
            "/rest/v1.0/budget_views",
            {},
            options,
            query={"project_id": project_id, "page": page, "sort": sort},
            per_page=per_page,
            concurrency=concurrency,
        )
