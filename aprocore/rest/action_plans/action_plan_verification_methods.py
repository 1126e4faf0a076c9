"""Action plan verification methods (Action Plans)."""

# Generated; do not edit.

from __future__ import annotations

from collections.abc import Sequence
from typing import Literal, TypedDict, Unpack

from ...model import Model, record
from ...types import DateTime, Id
from .._base import UNSET, DateRange, Pages, Resource, ScopedOptions, Unset


@record
class ActionPlanVerificationMethod(Model):
    """An action plan verification method."""

    id: Id | None = None
    active: bool | None = None
    created_at: DateTime | None = None
    name: str | None = None
    source_key: str | None = None
    updated_at: DateTime | None = None


class ActionPlanVerificationMethodInput(TypedDict, total=False):
    """``verification_method`` in a request body."""

    active: bool | None
    name: str | None


class ActionPlanVerificationMethodFilters(TypedDict, total=False):
    """Query filters of ``action_plans.action_plan_verification_methods.list``."""

    active: bool
    created_at: DateRange
    id: Id | Sequence[Id]
    updated_at: DateRange


class ActionPlanVerificationMethodsResource(Resource):
    """Action plan verification methods (Action Plans)."""

    __slots__ = ()

    async def create(
        self,
        *,
        verification_method: ActionPlanVerificationMethodInput,
        company_id: Id | Unset = UNSET,
        **options: Unpack[ScopedOptions],
    ) -> ActionPlanVerificationMethod:
        """Create action plan verification methods.

        POST /rest/v1.0/companies/{company_id}/action_plans/verification_methods
        https://developers.procore.com/reference/rest/v1/action-plan-verification-methods?version=1.0#create-action-plan-verification-methods

        Returns:
            :class:`ActionPlanVerificationMethod`.
        """
        return await self._one(
            ActionPlanVerificationMethod,
            "POST",
            "/rest/v1.0/companies/{company_id}/action_plans/verification_methods",
            {"company_id": company_id},
            options,
            body={"verification_method": verification_method},
        )

    async def delete(self, *, id: Id, company_id: Id | Unset = UNSET, **options: Unpack[ScopedOptions]) -> None:
        """Delete an action plan verification method.

        DELETE /rest/v1.0/companies/{company_id}/action_plans/verification_methods/{id}
        https://developers.procore.com/reference/rest/v1/action-plan-verification-methods?version=1.0#delete-action-plan-verification-method

        Returns:
            None.
        """
        await self._none(
            "DELETE",
            "/rest/v1.0/companies/{company_id}/action_plans/verification_methods/{id}",
            {"company_id": company_id, "id": id},
            options,
        )

    async def get(
        self, *, id: Id, company_id: Id | Unset = UNSET, **options: Unpack[ScopedOptions]
    ) -> ActionPlanVerificationMethod:
        """Return an action plan verification method.

        GET /rest/v1.0/companies/{company_id}/action_plans/verification_methods/{id}
        https://developers.procore.com/reference/rest/v1/action-plan-verification-methods?version=1.0#show-action-plan-verification-method

        Returns:
            :class:`ActionPlanVerificationMethod`.
        """
        return await self._one(
            ActionPlanVerificationMethod,
            "GET",
            "/rest/v1.0/companies/{company_id}/action_plans/verification_methods/{id}",
            {"company_id": company_id, "id": id},
            options,
        )

    def list(
        self,
        *,
        company_id: Id | Unset = UNSET,
        page: int | Unset = UNSET,
        sort: Literal["created_at", "name", "updated_at", "-created_at", "-name", "-updated_at"] | Unset = UNSET,
        filters: ActionPlanVerificationMethodFilters | Unset = UNSET,
        per_page: int | Unset = UNSET,
        concurrency: int = 1,
        **options: Unpack[ScopedOptions],
    ) -> Pages[ActionPlanVerificationMethod]:
        """List action plan verification methods.

        GET /rest/v1.0/companies/{company_id}/action_plans/verification_methods
        https://developers.procore.com/reference/rest/v1/action-plan-verification-methods?version=1.0#list-action-plan-verification-methods

        Args:
            sort: Field to sort by; prefix it with ``-`` for descending order.
            filters: Query filters; other names are sent too.
            per_page: Items per page. Default: 1,000.
            concurrency: Pages to fetch ahead.
            **options: See :class:`Options`.

        Returns:
            :class:`Pages` of :class:`ActionPlanVerificationMethod`.
        """
        return self._pages(
            ActionPlanVerificationMethod,
            "/rest/v1.0/companies/{company_id}/action_plans/verification_methods",
            {"company_id": company_id},
            options,
            query={"page": page, "sort": sort, "filters": filters},
            per_page=per_page,
            concurrency=concurrency,
        )

    async def update(
        self,
        *,
        id: Id,
        verification_method: ActionPlanVerificationMethodInput,
        company_id: Id | Unset = UNSET,
        **options: Unpack[ScopedOptions],
    ) -> ActionPlanVerificationMethod:
        """Update an action plan verification method.

        PATCH /rest/v1.0/companies/{company_id}/action_plans/verification_methods/{id}
        https://developers.procore.com/reference/rest/v1/action-plan-verification-methods?version=1.0#update-action-plan-verification-method

        Returns:
            :class:`ActionPlanVerificationMethod`.
        """
        return await self._one(
            ActionPlanVerificationMethod,
            "PATCH",
            "/rest/v1.0/companies/{company_id}/action_plans/verification_methods/{id}",
            {"company_id": company_id, "id": id},
            options,
            body={"verification_method": verification_method},
        )
