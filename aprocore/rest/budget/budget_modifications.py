"""Budget modifications (Budget)."""

# Generated; do not edit.

from __future__ import annotations

from typing import TypedDict, Unpack

from ...model import Model, record
from ...types import DateTime, Id
from .._base import UNSET, Options, Pages, Resource, Unset, deprecated


@record
class BudgetModification(Model):
    """A budget modification."""

    id: Id | None = None
    created_at: DateTime | None = None
    from_budget_line_item_id: Id | None = None
    notes: str | None = None
    origin_data: str | None = None
    origin_id: Id | None = None
    to_budget_line_item_id: Id | None = None
    transfer_amount: str | None = None
    updated_at: DateTime | None = None


class BudgetModificationInput(TypedDict, total=False):
    """``budget_modification`` in a request body."""

    from_budget_line_item_id: Id | None
    notes: str | None
    origin_data: str | None
    origin_id: Id | None
    to_budget_line_item_id: Id | None
    transfer_amount: str | None


class BudgetModificationsResource(Resource):
    """Budget modifications (Budget)."""

    __slots__ = ()

    @deprecated("POST /rest/v1.0/projects/{project_id}/budget_modifications is deprecated by Procore.")
    async def create(
        self,
        *,
        budget_modification: BudgetModificationInput,
        project_id: Id | Unset = UNSET,
        **options: Unpack[Options],
    ) -> BudgetModification:
        """Create a budget modification.

        POST /rest/v1.0/projects/{project_id}/budget_modifications
        https://developers.procore.com/reference/rest/v1/budget-modifications?version=1.0#create-budget-modification

        Returns:
            :class:`BudgetModification`.
        """
        return await self._one(
            BudgetModification,
            "POST",
            "/rest/v1.0/projects/{project_id}/budget_modifications",
            {"project_id": project_id},
            options,
            body={"budget_modification": budget_modification},
        )

    @deprecated("DELETE /rest/v1.0/projects/{project_id}/budget_modifications/{id} is deprecated by Procore.")
    async def delete(self, *, id: Id, project_id: Id | Unset = UNSET, **options: Unpack[Options]) -> None:
        """Delete a budget modification.

        DELETE /rest/v1.0/projects/{project_id}/budget_modifications/{id}
        https://developers.procore.com/reference/rest/v1/budget-modifications?version=1.0#delete-budget-modification

        Returns:
            None.
        """
        await self._none(
            "DELETE",
            "/rest/v1.0/projects/{project_id}/budget_modifications/{id}",
            {"project_id": project_id, "id": id},
            options,
        )

    async def get(self, *, id: Id, project_id: Id | Unset = UNSET, **options: Unpack[Options]) -> BudgetModification:
        """Return a budget modification.

        GET /rest/v1.0/projects/{project_id}/budget_modifications/{id}
        https://developers.procore.com/reference/rest/v1/budget-modifications?version=1.0#show-budget-modification

        Returns:
            :class:`BudgetModification`.
        """
        return await self._one(
            BudgetModification,
            "GET",
            "/rest/v1.0/projects/{project_id}/budget_modifications/{id}",
            {"project_id": project_id, "id": id},
            options,
        )

    def list(
        self,
        *,
        project_id: Id | Unset = UNSET,
        page: int | Unset = UNSET,
        per_page: int | Unset = UNSET,
        concurrency: int = 1,
        **options: Unpack[Options],
    ) -> Pages[BudgetModification]:
        """List budget modifications.

        GET /rest/v1.0/projects/{project_id}/budget_modifications
        https://developers.procore.com/reference/rest/v1/budget-modifications?version=1.0#list-budget-modifications

        Args:
            per_page: Items per page. Default: 1,000.
            concurrency: Pages to fetch ahead.
            **options: See :class:`Options`.

        Returns:
            :class:`Pages` of :class:`BudgetModification`.
        """
        return self._pages(
            BudgetModification,
            "/rest/v1.0/projects/{project_id}/budget_modifications",
            {"project_id": project_id},
            options,
            query={"page": page},
            per_page=per_page,
            concurrency=concurrency,
        )

    @deprecated("PATCH /rest/v1.0/projects/{project_id}/budget_modifications/{id} is deprecated by Procore.")
    async def update(
        self,
        *,
        id: Id,
        budget_modification: BudgetModificationInput,
        project_id: Id | Unset = UNSET,
        **options: Unpack[Options],
    ) -> BudgetModification:
        """Update a budget modification.

        PATCH /rest/v1.0/projects/{project_id}/budget_modifications/{id}
        https://developers.procore.com/reference/rest/v1/budget-modifications?version=1.0#update-budget-modification

        Returns:
            :class:`BudgetModification`.
        """
        return await self._one(
            BudgetModification,
            "PATCH",
            "/rest/v1.0/projects/{project_id}/budget_modifications/{id}",
            {"project_id": project_id, "id": id},
            options,
            body={"budget_modification": budget_modification},
        )
