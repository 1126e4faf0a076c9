"""Contributing behaviors (Incidents)."""

# Generated; do not edit.

from __future__ import annotations

from collections.abc import Sequence
from typing import TypedDict, Unpack

from ...model import Model, record, renamed
from ...types import DateTime, Id
from .._base import UNSET, DateRange, Pages, Resource, ScopedOptions, Unset


@record
class ContributingBehavior(Model):
    """A contributing behavior."""

    id: Id | None = None
    name: str | None = None
    active: bool | None = None
    global_: bool | None = renamed("global")
    created_at: DateTime | None = None
    updated_at: DateTime | None = None


class ContributingBehaviorInput(TypedDict, total=False):
    """``contributing_behavior`` in a request body."""

    ids: Sequence[Id] | None
    active: bool | None
    name: str | None


class ContributingBehaviorFilters(TypedDict, total=False):
    """Query filters of ``incidents.contributing_behaviors.list``."""

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
        """Bulk update contributing behaviors.

        PATCH /rest/v1.0/companies/{company_id}/contributing_behaviors/bulk_update
        https://developers.procore.com/reference/rest/v1/contributing-behaviors?version=1.0#bulk-update-contributing-behaviors

        Returns:
            A list of :class:`ContributingBehavior`.
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
        """Create a contributing behavior.

        POST /rest/v1.0/companies/{company_id}/contributing_behaviors
        https://developers.procore.com/reference/rest/v1/contributing-behaviors?version=1.0#create-contributing-behavior

        Returns:
            :class:`ContributingBehavior`.
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
        """Delete a contributing behavior.

        DELETE /rest/v1.0/companies/{company_id}/contributing_behaviors/{id}
        https://developers.procore.com/reference/rest/v1/contributing-behaviors?version=1.0#delete-contributing-behavior

        Returns:
            None.
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
        """Return a contributing behavior.

        GET /rest/v1.0/companies/{company_id}/contributing_behaviors/{id}
        https://developers.procore.com/reference/rest/v1/contributing-behaviors?version=1.0#show-contributing-behavior

        Returns:
            :class:`ContributingBehavior`.
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
        https://developers.procore.com/reference/rest/v1/contributing-behaviors?version=1.0#list-contributing-behaviors

        Args:
            filters: Query filters; other names are sent too.
            per_page: Items per page. Default: 1,000.
            concurrency: Pages to fetch ahead.
            **options: See :class:`Options`.

        Returns:
            :class:`Pages` of :class:`ContributingBehavior`.
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
        """Update a contributing behavior.

        PATCH /rest/v1.0/companies/{company_id}/contributing_behaviors/{id}
        https://developers.procore.com/reference/rest/v1/contributing-behaviors?version=1.0#update-contributing-behavior

        Returns:
            :class:`ContributingBehavior`.
        """
        return await self._one(
            ContributingBehavior,
            "PATCH",
            "/rest/v1.0/companies/{company_id}/contributing_behaviors/{id}",
            {"company_id": company_id, "id": id},
            options,
            body={"contributing_behavior": contributing_behavior},
        )
