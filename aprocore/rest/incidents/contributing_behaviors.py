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
    """What Procore tells of contributing behaviors."""

    id: Id | None = None
    name: str | None = None
    active: bool | None = None
    global_: bool | None = renamed("global")
    created_at: DateTime | None = None
    updated_at: DateTime | None = None


class ContributingBehaviorInput(TypedDict, total=False):
    """What is sent as ``contributing_behavior``."""

    ids: Sequence[Id] | None
    active: bool | None
    name: str | None


class ContributingBehaviorFilters(TypedDict, total=False):
    """What ``filters`` takes; names that are not here pass as well."""

    active: bool
    id: Id | Sequence[Id]
    updated_at: DateRange


class ContributingBehaviorsResource(Resource):
    """Contributing behaviors (Incidents).

    Where ``company_id`` or ``project_id`` is left out, the session's own counts. What else every call takes is in
    :class:`~aprocore.rest._base.Options`.
    """

    __slots__ = ()

    async def bulk_update(
        self,
        *,
        contributing_behavior: ContributingBehaviorInput,
        company_id: Id | Unset = UNSET,
        **options: Unpack[ScopedOptions],
    ) -> Sequence[ContributingBehavior]:
        """Bulk update contributing behaviors.

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
        """Create contributing behavior.

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
        """Delete contributing behavior.

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
        """Show contributing behavior.

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
        """List contributing behaviors.

        GET /rest/v1.0/companies/{company_id}/contributing_behaviors

        Await it for the first page, or go through all items with ``async for``.

        Args:
            page: the page to begin with.
            per_page: items of a page; as many as are safe where it is left out.
            concurrency: pages that are fetched ahead.
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
        """Update contributing behavior.

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
