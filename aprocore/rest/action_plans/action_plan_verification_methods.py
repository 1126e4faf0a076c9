"""Action plan verification methods (Action Plans)."""

# Written by aprocore._codegen from Procore's reference: never edited by hand.

from __future__ import annotations

from collections.abc import Sequence
from typing import Literal, TypedDict, Unpack

from ...model import Model, record
from ...types import DateTime, Id
from .._base import UNSET, DateRange, Pages, Resource, ScopedOptions, Unset

__all__ = [
    "ActionPlanVerificationMethod",
    "ActionPlanVerificationMethodFilters",
    "ActionPlanVerificationMethodVerificationMethodInput",
    "ActionPlanVerificationMethodsResource",
]


@record
class ActionPlanVerificationMethod(Model):
    """What Procore tells of action plan verification methods (Action Plans)."""

    id: Id | None = None
    active: bool | None = None
    created_at: DateTime | None = None
    name: str | None = None
    source_key: str | None = None
    updated_at: DateTime | None = None


class ActionPlanVerificationMethodVerificationMethodInput(TypedDict, total=False):
    active: bool | None
    name: str | None


class ActionPlanVerificationMethodFilters(TypedDict, total=False):
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
        verification_method: ActionPlanVerificationMethodVerificationMethodInput,
        company_id: Id | Unset = UNSET,
        **options: Unpack[ScopedOptions],
    ) -> ActionPlanVerificationMethod:
        """Create Action Plan Verification Methods.

        POST /rest/v1.0/companies/{company_id}/action_plans/verification_methods
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
        """Delete Action Plan Verification Method.

        DELETE /rest/v1.0/companies/{company_id}/action_plans/verification_methods/{id}
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
        """Show Action Plan Verification Method.

        GET /rest/v1.0/companies/{company_id}/action_plans/verification_methods/{id}
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
        sort: Literal["created_at", "name", "updated_at"] | Unset = UNSET,
        filters: ActionPlanVerificationMethodFilters | Unset = UNSET,
        per_page: int | Unset = UNSET,
        concurrency: int = 1,
        **options: Unpack[ScopedOptions],
    ) -> Pages[ActionPlanVerificationMethod]:
        """List Action Plan Verification Methods.

        GET /rest/v1.0/companies/{company_id}/action_plans/verification_methods
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
        verification_method: ActionPlanVerificationMethodVerificationMethodInput,
        company_id: Id | Unset = UNSET,
        **options: Unpack[ScopedOptions],
    ) -> ActionPlanVerificationMethod:
        """Update Action Plan Verification Method.

        PATCH /rest/v1.0/companies/{company_id}/action_plans/verification_methods/{id}
        """
        return await self._one(
            ActionPlanVerificationMethod,
            "PATCH",
            "/rest/v1.0/companies/{company_id}/action_plans/verification_methods/{id}",
            {"company_id": company_id, "id": id},
            options,
            body={"verification_method": verification_method},
        )
