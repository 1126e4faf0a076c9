"""Change order change reasons (Change Orders)."""

# Generated; do not edit.

from __future__ import annotations

from typing import TypedDict, Unpack

from ...model import Model, record
from ...types import Id
from .._base import UNSET, Pages, Resource, ScopedOptions, Unset


@record
class ChangeOrderChangeReason(Model):
    """A change order change reason."""

    id: Id | None = None
    company_id: Id | None = None
    change_reason: str | None = None
    show_in_select: bool | None = None
    deletable: bool | None = None


class ChangeOrderChangeReasonInput(TypedDict, total=False):
    """``change_order_change_reason`` in a request body."""

    change_reason: str | None
    show_in_select: bool | None


class ChangeOrderChangeReasonsResource(Resource):
    """Change order change reasons (Change Orders)."""

    __slots__ = ()

    async def create_for_company(
        self,
        *,
        change_order_change_reason: ChangeOrderChangeReasonInput,
        company_id: Id | Unset = UNSET,
        **options: Unpack[ScopedOptions],
    ) -> ChangeOrderChangeReason:
        """Create a change order change reason.

        POST /rest/v2.0/companies/{company_id}/change_order_change_reasons
        https://developers.procore.com/reference/rest/change-order-change-reasons?version=2.0#create-a-change-order-change-reason

        Returns:
            :class:`ChangeOrderChangeReason`.
        """
        return await self._one(
            ChangeOrderChangeReason,
            "POST",
            "/rest/v2.0/companies/{company_id}/change_order_change_reasons",
            {"company_id": company_id},
            options,
            body={"change_order_change_reason": change_order_change_reason},
        )

    async def delete_for_company(
        self, *, id: Id, company_id: Id | Unset = UNSET, **options: Unpack[ScopedOptions]
    ) -> None:
        """Delete a change order change reason.

        DELETE /rest/v2.0/companies/{company_id}/change_order_change_reasons/{id}
        https://developers.procore.com/reference/rest/change-order-change-reasons?version=2.0#delete-a-change-order-change-reason

        Returns:
            None.
        """
        await self._none(
            "DELETE",
            "/rest/v2.0/companies/{company_id}/change_order_change_reasons/{id}",
            {"company_id": company_id, "id": id},
            options,
        )

    def list(
        self,
        *,
        company_id: Id | Unset = UNSET,
        page: int | Unset = UNSET,
        per_page: int | Unset = UNSET,
        concurrency: int = 1,
        **options: Unpack[ScopedOptions],
    ) -> Pages[ChangeOrderChangeReason]:
        """List change order change reasons.

        GET /rest/v1.0/change_order_change_reasons
        https://developers.procore.com/reference/rest/v1/change-order-change-reasons?version=1.0#list-change-order-change-reasons

        Args:
            per_page: Items per page. Default: 1,000.
            concurrency: Pages to fetch ahead.
            **options: See :class:`Options`.

        Returns:
            :class:`Pages` of :class:`ChangeOrderChangeReason`.
        """
        return self._pages(
            ChangeOrderChangeReason,
            "/rest/v1.0/change_order_change_reasons",
            {},
            options,
            query={"company_id": self._scoped("company_id", company_id), "page": page},
            per_page=per_page,
            concurrency=concurrency,
        )

    def list_for_company(
        self,
        *,
        company_id: Id | Unset = UNSET,
        page: int | Unset = UNSET,
        per_page: int | Unset = UNSET,
        concurrency: int = 1,
        **options: Unpack[ScopedOptions],
    ) -> Pages[ChangeOrderChangeReason]:
        """List change order change reasons.

        GET /rest/v2.0/companies/{company_id}/change_order_change_reasons
        https://developers.procore.com/reference/rest/change-order-change-reasons?version=2.0#list-change-order-change-reasons

        Args:
            per_page: Items per page. Default: 100.
            concurrency: Pages to fetch ahead.
            **options: See :class:`Options`.

        Returns:
            :class:`Pages` of :class:`ChangeOrderChangeReason`.
        """
        return self._pages(
            ChangeOrderChangeReason,
            "/rest/v2.0/companies/{company_id}/change_order_change_reasons",
            {"company_id": company_id},
            options,
            query={"page": page},
            per_page=per_page,
            concurrency=concurrency,
        )

    async def update_for_company(
        self,
        *,
        id: Id,
        change_order_change_reason: ChangeOrderChangeReasonInput,
        company_id: Id | Unset = UNSET,
        **options: Unpack[ScopedOptions],
    ) -> ChangeOrderChangeReason:
        """Update a change order change reason.

        PATCH /rest/v2.0/companies/{company_id}/change_order_change_reasons/{id}
        https://developers.procore.com/reference/rest/change-order-change-reasons?version=2.0#update-a-change-order-change-reason

        Returns:
            :class:`ChangeOrderChangeReason`.
        """
        return await self._one(
            ChangeOrderChangeReason,
            "PATCH",
            "/rest/v2.0/companies/{company_id}/change_order_change_reasons/{id}",
            {"company_id": company_id, "id": id},
            options,
            body={"change_order_change_reason": change_order_change_reason},
        )
