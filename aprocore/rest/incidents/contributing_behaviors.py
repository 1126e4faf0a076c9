"""Contributing behaviors (Incidents)."""

# Written by aprocore._codegen from Procore's reference: never edited by hand.

from __future__ import annotations

from collections.abc import Sequence
from typing import TypedDict, Unpack

from ...model import Model, record, renamed
from ...types import DateTime, Id
from .._base import UNSET, DateRange, Pages, Resource, ScopedOptions, Unset

__all__ = [
    "ContributingBehavior",
    "ContributingBehaviorFilters",
    "ContributingBehaviorInput",
    "ContributingBehaviorsResource",
]


@record
class ContributingBehavior(Model):
    """What Procore tells of contributing behaviors (Incidents)."""

    id: Id | None = None
    name: str | None = None
    active: bool | None = None
    global_: bool | None = renamed("global")
    created_at: DateTime | None = None
    updated_at: DateTime | None = None


class ContributingBehaviorInput(TypedDict, total=False):
    ids: Sequence[Id] | None
    active: bool | None
    name: str | None


class ContributingBehaviorFilters(TypedDict, total=False):
    active: bool
    id: Id | Sequence[Id]
    updated_at: DateRange


class ContributingBehaviorsResource(Resource):
    """Contributing behaviors (Incidents)."""

    __slots__ = ()

    async def bulk_update(
        self,
        *,
        contributing_behavior: ContributingBehaviorInput,
        company_id: Id | Unset = UNSET,
        **options: Unpack[ScopedOptions],
    ) -> Sequence[ContributingBehavior]:
        """Bulk Update Contributing Behaviors.

        PATCH /rest/v1.0/companies/{company_id}/contributing_behaviors/bulk_update
        """
        return await self._many(
            ContributingBehavior,
            "PATCH",
            "/rest/v1.0/companies/{company_id}/contributing_behaviors/bulk_update",
            {"company_id": company_id},
            options,
            body={"contributing_behavior": contributing_behavior},
        )

    async def create(
        self,
        *,
        contributing_behavior: ContributingBehaviorInput,
        company_id: Id | Unset = UNSET,
        **options: Unpack[ScopedOptions],
    ) -> ContributingBehavior:
        """Create Contributing Behavior.

        POST /rest/v1.0/companies/{company_id}/contributing_behaviors
        """
        return await self._one(
            ContributingBehavior,
            "POST",
            "/rest/v1.0/companies/{company_id}/contributing_behaviors",
            {"company_id": company_id},
            options,
            body={"contributing_behavior": contributing_behavior},
        )

    async def delete(self, *, id: Id, company_id: Id | Unset = UNSET, **options: Unpack[ScopedOptions]) -> None:
        """Delete Contributing Behavior.

        DELETE /rest/v1.0/companies/{company_id}/contributing_behaviors/{id}
        """
        await self._none(
            "DELETE",
            "/rest/v1.0/companies/{company_id}/contributing_behaviors/{id}",
            {"company_id": company_id, "id": id},
            options,
        )

    async def get(
        self, *, id: Id, company_id: Id | Unset = UNSET, **options: Unpack[ScopedOptions]
    ) -> ContributingBehavior:
        """Show Contributing Behavior.

        GET /rest/v1.0/companies/{company_id}/contributing_behaviors/{id}
        """
        return await self._one(
            ContributingBehavior,
            "GET",
            "/rest/v1.0/companies/{company_id}/contributing_behaviors/{id}",
            {"company_id": company_id, "id": id},
            options,
        )

    def list(
        self,
        *,
        company_id: Id | Unset = UNSET,
        page: int | Unset = UNSET,
        all: bool | Unset = UNSET,
        filters: ContributingBehaviorFilters | Unset = UNSET,
        per_page: int | Unset = UNSET,
        concurrency: int = 1,
        **options: Unpack[ScopedOptions],
    ) -> Pages[ContributingBehavior]:
        """List Contributing Behaviors.

        GET /rest/v1.0/companies/{company_id}/contributing_behaviors
        """
        return self._pages(
            ContributingBehavior,
            "/rest/v1.0/companies/{company_id}/contributing_behaviors",
            {"company_id": company_id},
            options,
            query={"page": page, "all": all, "filters": filters},
            per_page=per_page,
            concurrency=concurrency,
        )

    async def update(
        self,
        *,
        id: Id,
        contributing_behavior: ContributingBehaviorInput,
        company_id: Id | Unset = UNSET,
        **options: Unpack[ScopedOptions],
    ) -> ContributingBehavior:
        """Update Contributing Behavior.

        PATCH /rest/v1.0/companies/{company_id}/contributing_behaviors/{id}
        """
        return await self._one(
            ContributingBehavior,
            "PATCH",
            "/rest/v1.0/companies/{company_id}/contributing_behaviors/{id}",
            {"company_id": company_id, "id": id},
            options,
            body={"contributing_behavior": contributing_behavior},
        )
