"""Contributing conditions (Incidents)."""

# Generated; do not edit.

from __future__ import annotations

from collections.abc import Sequence
from typing import TypedDict, Unpack

from ...model import Model, record, renamed
from ...types import DateTime, Id
from .._base import UNSET, DateRange, Pages, Resource, ScopedOptions, Unset


@record
class ContributingCondition(Model):
    """A contributing condition."""

    id: Id | None = None
    name: str | None = None
    active: bool | None = None
    global_: bool | None = renamed("global")
    created_at: DateTime | None = None
    updated_at: DateTime | None = None


class ContributingConditionInput(TypedDict, total=False):
    """``contributing_condition`` in a request body."""

    ids: Sequence[Id] | None
    active: bool | None
    name: str | None


class ContributingConditionFilters(TypedDict, total=False):
    """Query filters of ``incidents.contributing_conditions.list``."""

    active: bool
    id: Id | Sequence[Id]
    updated_at: DateRange


class ContributingConditionsResource(Resource):
    """Contributing conditions (Incidents)."""

    __slots__ = ()

    async def bulk_update(
        self,
        *,
        contributing_condition: ContributingConditionInput,
        company_id: Id | Unset = UNSET,
        **options: Unpack[ScopedOptions],
    ) -> Sequence[ContributingCondition]:
        """Bulk update contributing conditions.

        PATCH /rest/v1.0/companies/{company_id}/contributing_conditions/bulk_update
        https://developers.procore.com/reference/rest/v1/contributing-conditions?version=1.0#bulk-update-contributing-conditions

        Returns:
            A list of :class:`ContributingCondition`.
        """
        return await self._many(
            ContributingCondition,
            "PATCH",
            "/rest/v1.0/companies/{company_id}/contributing_conditions/bulk_update",
            {"company_id": company_id},
            options,
            body={"contributing_condition": contributing_condition},
        )

    async def create(
        self,
        *,
        contributing_condition: ContributingConditionInput,
        company_id: Id | Unset = UNSET,
        **options: Unpack[ScopedOptions],
    ) -> ContributingCondition:
        """Create a contributing condition.

        POST /rest/v1.0/companies/{company_id}/contributing_conditions
        https://developers.procore.com/reference/rest/v1/contributing-conditions?version=1.0#create-contributing-condition

        Returns:
            :class:`ContributingCondition`.
        """
        return await self._one(
            ContributingCondition,
            "POST",
            "/rest/v1.0/companies/{company_id}/contributing_conditions",
            {"company_id": company_id},
            options,
            body={"contributing_condition": contributing_condition},
        )

    async def delete(self, *, id: Id, company_id: Id | Unset = UNSET, **options: Unpack[ScopedOptions]) -> None:
        """Delete a contributing condition.

        DELETE /rest/v1.0/companies/{company_id}/contributing_conditions/{id}
        https://developers.procore.com/reference/rest/v1/contributing-conditions?version=1.0#delete-contributing-condition

        Returns:
            None.
        """
        await self._none(
            "DELETE",
            "/rest/v1.0/companies/{company_id}/contributing_conditions/{id}",
            {"company_id": company_id, "id": id},
            options,
        )

    async def get(
        self, *, id: Id, company_id: Id | Unset = UNSET, **options: Unpack[ScopedOptions]
    ) -> ContributingCondition:
        """Return a contributing condition.

        GET /rest/v1.0/companies/{company_id}/contributing_conditions/{id}
        https://developers.procore.com/reference/rest/v1/contributing-conditions?version=1.0#show-contributing-condition

        Returns:
            :class:`ContributingCondition`.
        """
        return await self._one(
            ContributingCondition,
            "GET",
            "/rest/v1.0/companies/{company_id}/contributing_conditions/{id}",
            {"company_id": company_id, "id": id},
            options,
        )

    def list(
        self,
        *,
        company_id: Id | Unset = UNSET,
        page: int | Unset = UNSET,
        all: bool | Unset = UNSET,
        filters: ContributingConditionFilters | Unset = UNSET,
        per_page: int | Unset = UNSET,
        concurrency: int = 1,
        **options: Unpack[ScopedOptions],
    ) -> Pages[ContributingCondition]:
        """List contributing conditions.

        GET /rest/v1.0/companies/{company_id}/contributing_conditions
        https://developers.procore.com/reference/rest/v1/contributing-conditions?version=1.0#list-contributing-conditions

        Args:
            filters: Query filters; other names are sent too.
            per_page: Items per page. Default: 1,000.
            concurrency: Pages to fetch ahead.
            **options: See :class:`Options`.

        Returns:
            :class:`Pages` of :class:`ContributingCondition`.
        """
        return self._pages(
            ContributingCondition,
            "/rest/v1.0/companies/{company_id}/contributing_conditions",
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
        contributing_condition: ContributingConditionInput,
        company_id: Id | Unset = UNSET,
        **options: Unpack[ScopedOptions],
    ) -> ContributingCondition:
        """Update a contributing condition.

        PATCH /rest/v1.0/companies/{company_id}/contributing_conditions/{id}
        https://developers.procore.com/reference/rest/v1/contributing-conditions?version=1.0#update-contributing-condition

        Returns:
            :class:`ContributingCondition`.
        """
        return await self._one(
            ContributingCondition,
            "PATCH",
            "/rest/v1.0/companies/{company_id}/contributing_conditions/{id}",
            {"company_id": company_id, "id": id},
            options,
            body={"contributing_condition": contributing_condition},
        )
