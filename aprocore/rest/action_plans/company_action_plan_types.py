"""Company action plan types (Action Plans)."""

# Generated; do not edit.

from __future__ import annotations

from collections.abc import Sequence
from typing import Literal, TypedDict, Unpack

from ...model import Model, record
from ...types import DateTime, Id
from .._base import UNSET, DateRange, Pages, Resource, ScopedOptions, Unset


@record
class CompanyActionPlanType(Model):
    """A company action plan type."""

    id: Id | None = None
    active: bool | None = None
    created_at: DateTime | None = None
    name: str | None = None
    updated_at: DateTime | None = None
    source_key: str | None = None


class CompanyActionPlanTypeInput(TypedDict, total=False):
    """``plan_type`` in a request body."""

    active: bool | None
    name: str | None


class CompanyActionPlanTypeFilters(TypedDict, total=False):
    """Query filters of ``action_plans.company_action_plan_types.list``."""

    active: bool
    created_at: DateRange
    id: Id | Sequence[Id]
    updated_at: DateRange


class CompanyActionPlanTypesResource(Resource):
    """Company action plan types (Action Plans)."""

    __slots__ = ()

    async def create(
        self, *, plan_type: CompanyActionPlanTypeInput, company_id: Id | Unset = UNSET, **options: Unpack[ScopedOptions]
    ) -> CompanyActionPlanType:
        """Create a company action plan type.

        POST /rest/v1.0/companies/{company_id}/action_plans/plan_types
        https://developers.procore.com/reference/rest/v1/company-action-plan-types?version=1.0#create-a-company-action-plan-type

        Returns:
            :class:`CompanyActionPlanType`.
        """
        return await self._one(
            CompanyActionPlanType,
            "POST",
            "/rest/v1.0/companies/{company_id}/action_plans/plan_types",
            {"company_id": company_id},
            options,
            body={"plan_type": plan_type},
        )

    async def delete(self, *, id: Id, company_id: Id | Unset = UNSET, **options: Unpack[ScopedOptions]) -> None:
        """Delete a company action plan type.

        DELETE /rest/v1.0/companies/{company_id}/action_plans/plan_types/{id}
        https://developers.procore.com/reference/rest/v1/company-action-plan-types?version=1.0#delete-company-action-plan-type

        Returns:
            None.
        """
        await self._none(
            "DELETE",
            "/rest/v1.0/companies/{company_id}/action_plans/plan_types/{id}",
            {"company_id": company_id, "id": id},
            options,
        )

    async def get(
        self, *, id: Id, company_id: Id | Unset = UNSET, **options: Unpack[ScopedOptions]
    ) -> CompanyActionPlanType:
        """Return a company action plan type.

        GET /rest/v1.0/companies/{company_id}/action_plans/plan_types/{id}
        https://developers.procore.com/reference/rest/v1/company-action-plan-types?version=1.0#show-company-action-plan-type

        Returns:
            :class:`CompanyActionPlanType`.
        """
        return await self._one(
            CompanyActionPlanType,
            "GET",
            "/rest/v1.0/companies/{company_id}/action_plans/plan_types/{id}",
            {"company_id": company_id, "id": id},
            options,
        )

    def list(
        self,
        *,
        company_id: Id | Unset = UNSET,
        page: int | Unset = UNSET,
        sort: Literal["created_at", "name", "updated_at", "-created_at", "-name", "-updated_at"] | Unset = UNSET,
        filters: CompanyActionPlanTypeFilters | Unset = UNSET,
        per_page: int | Unset = UNSET,
        concurrency: int = 1,
        **options: Unpack[ScopedOptions],
    ) -> Pages[CompanyActionPlanType]:
        """List company action plan types.

        GET /rest/v1.0/companies/{company_id}/action_plans/plan_types
        https://developers.procore.com/reference/rest/v1/company-action-plan-types?version=1.0#list-company-action-plan-types

        Args:
            sort: Field to sort by; prefix it with ``-`` for descending order.
            filters: Query filters; other names are sent too.
            per_page: Items per page. Default: 1,000.
            concurrency: Pages to fetch ahead.
            **options: See :class:`Options`.

        Returns:
            :class:`Pages` of :class:`CompanyActionPlanType`.
        """
        return self._pages(
            CompanyActionPlanType,
            "/rest/v1.0/companies/{company_id}/action_plans/plan_types",
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
        type: CompanyActionPlanTypeInput,
        company_id: Id | Unset = UNSET,
        **options: Unpack[ScopedOptions],
    ) -> CompanyActionPlanType:
        """Update a company action plan type.

        PATCH /rest/v1.0/companies/{company_id}/action_plans/plan_types/{id}
        https://developers.procore.com/reference/rest/v1/company-action-plan-types?version=1.0#update-company-action-plan-type

        Returns:
            :class:`CompanyActionPlanType`.
        """
        return await self._one(
            CompanyActionPlanType,
            "PATCH",
            "/rest/v1.0/companies/{company_id}/action_plans/plan_types/{id}",
            {"company_id": company_id, "id": id},
            options,
            body={"type": type},
        )
