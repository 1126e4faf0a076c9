"""Budget views (Budget)."""

# Generated; do not edit.

from __future__ import annotations

from typing import Literal, Unpack

from ...model import Model, record
from ...types import Id
from .._base import UNSET, Options, Pages, Resource, Unset


@record
class BudgetView(Model):
    """A budget view."""

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
    """Budget views (Budget)."""

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
        https://developers.procore.com/reference/rest/v1/budget-views?version=1.0#list-budget-views

        Args:
            sort: Field to sort by; prefix it with ``-`` for descending order.
            per_page: Items per page. Default: 1,000.
            concurrency: Pages to fetch ahead.
            **options: See :class:`Options`.

        Returns:
            :class:`Pages` of :class:`BudgetView`.
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
