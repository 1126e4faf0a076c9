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
    "ActionPlanVerificationMethodInput",
    "ActionPlanVerificationMethodsResource",
]


@record
class ActionPlanVerificationMethod(Model):
    """What Procore tells of action plan verification methods."""

    id: Id | None = None
    active: bool | None = None
    created_at: DateTime | None = None
    name: str | None = None
    source_key: str | None = None
    updated_at: DateTime | None = None


class ActionPlanVerificationMethodInput(TypedDict, total=False):
    """What is sent as ``verification_method``."""

    active: bool | None
    name: str | None


class ActionPlanVerificationMethodFilters(TypedDict, total=False):
    """What ``filters`` takes; names that are not here pass as well."""

    active: bool
    created_at: DateRange
    id: Id | Sequence[Id]
    updated_at: DateRange


class ActionPlanVerificationMethodsResource(Resource):
    """Action plan verification methods (Action Plans).

    Where ``company_id`` or ``project_id`` is left out, the session's own counts. What else every call takes is in
    :class:`~aprocore.rest._base.Options`.
    """

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
        """Delete action plan verification method.

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
        """Show action plan verification method.

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
        sort: Literal["created_at", "name", "updated_at", "-created_at", "-name", "-updated_at"] | Unset = UNSET,
        filters: ActionPlanVerificationMethodFilters | Unset = UNSET,
        per_page: int | Unset = UNSET,
        concurrency: int = 1,
        **options: Unpack[ScopedOptions],
    ) -> Pages[ActionPlanVerificationMethod]:
        """List action plan verification methods.

        GET /rest/v1.0/companies/{company_id}/action_plans/verification_methods

        Await it for the first page, or go through all items with ``async for``.

        Args:
            page: the page to begin with.
            sort: what to sort by; a minus before it turns the order round.
            per_page: items of a page; as many as are safe where it is left out.
            concurrency: pages that are fetched ahead.
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
        """Update action plan verification method.

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
