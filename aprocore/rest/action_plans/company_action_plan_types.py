"""Company action plan types (Action Plans)."""

# Written by aprocore._codegen from Procore's reference: never edited by hand.

from __future__ import annotations

from collections.abc import Sequence
from typing import Literal, TypedDict, Unpack

from ...model import Model, record
from ...types import DateTime, Id
from .._base import UNSET, DateRange, Pages, Resource, ScopedOptions, Unset

__all__ = [
    "CompanyActionPlanType",
    "CompanyActionPlanTypeFilters",
    "CompanyActionPlanTypeInput",
    "CompanyActionPlanTypesResource",
]


@record
class CompanyActionPlanType(Model):
    """What Procore tells of company action plan types."""

    id: Id | None = None
    active: bool | None = None
    created_at: DateTime | None = None
    name: str | None = None
    updated_at: DateTime | None = None
    source_key: str | None = None


class CompanyActionPlanTypeInput(TypedDict, total=False):
    """What is sent as ``plan_type``."""

    active: bool | None
    name: str | None


class CompanyActionPlanTypeFilters(TypedDict, total=False):
    """What ``filters`` takes; names that are not here pass as well."""

    active: bool
    created_at: DateRange
    id: Id | Sequence[Id]
    updated_at: DateRange


class CompanyActionPlanTypesResource(Resource):
    """Company action plan types (Action Plans).

    Where ``company_id`` or ``project_id`` is left out, the session's own counts. What else every call takes is in
    :class:`~aprocore.rest._base.Options`.
    """

    __slots__ = ()

    async def create(
        self, *, plan_type: CompanyActionPlanTypeInput, company_id: Id | Unset = UNSET, **options: Unpack[ScopedOptions]
    ) -> CompanyActionPlanType:
        """Create a company action plan type.

        POST /rest/v1.0/companies/{company_id}/action_plans/plan_types
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
        """Delete company action plan type.

        DELETE /rest/v1.0/companies/{company_id}/action_plans/plan_types/{id}
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
        """Show company action plan type.

        GET /rest/v1.0/companies/{company_id}/action_plans/plan_types/{id}
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

        Await it for the first page, or go through all items with ``async for``.

        Args:
            page: the page to begin with.
            sort: what to sort by; a minus before it turns the order round.
            per_page: items of a page; as many as are safe where it is left out.
            concurrency: pages that are fetched ahead.
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
        """Update company action plan type.

        PATCH /rest/v1.0/companies/{company_id}/action_plans/plan_types/{id}
        """
        return await self._one(
            CompanyActionPlanType,
            "PATCH",
            "/rest/v1.0/companies/{company_id}/action_plans/plan_types/{id}",
            {"company_id": company_id, "id": id},
            options,
            body={"type": type},
        )
