"""Budget modifications (Budget)."""

# Written by aprocore._codegen from Procore's reference: never edited by hand.

from __future__ import annotations

from typing import TypedDict, Unpack

from ...model import Model, record
from ...types import DateTime, Id
from .._base import UNSET, Options, Pages, Resource, Unset, deprecated

__all__ = [
    "BudgetModification",
    "BudgetModificationInput",
    "BudgetModificationsResource",
]


@record
class BudgetModification(Model):
    """What Procore tells of budget modifications."""

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
    """What is sent as ``budget_modification``."""

    from_budget_line_item_id: Id | None
    notes: str | None
    origin_data: str | None
    origin_id: Id | None
    to_budget_line_item_id: Id | None
    transfer_amount: str | None


class BudgetModificationsResource(Resource):
    """Budget modifications (Budget).

    Where ``company_id`` or ``project_id`` is left out, the session's own counts. What else every call takes is in
    :class:`~aprocore.rest._base.Options`.
    """

    __slots__ = ()

    @deprecated(
        "Procore says that POST /rest/v1.0/projects/{project_id}/budget_modifications is not to be used any more."
    )
    async def create(
        self,
        *,
        budget_modification: BudgetModificationInput,
        project_id: Id | Unset = UNSET,
        **options: Unpack[Options],
    ) -> BudgetModification:
        """Create budget modification.

        POST /rest/v1.0/projects/{project_id}/budget_modifications
        """
        return await self._one(
            BudgetModification,
            "POST",
            "/rest/v1.0/projects/{project_id}/budget_modifications",
            {"project_id": project_id},
            options,
            body={"budget_modification": budget_modification},
        )

    @deprecated(
        "Procore says that DELETE /rest/v1.0/projects/{project_id}/budget_modifications/{id} is not to be used any more."
    )
    async def delete(self, *, id: Id, project_id: Id | Unset = UNSET, **options: Unpack[Options]) -> None:
        """Delete budget modification.

        DELETE /rest/v1.0/projects/{project_id}/budget_modifications/{id}
        """
        await self._none(
            "DELETE",
            "/rest/v1.0/projects/{project_id}/budget_modifications/{id}",
            {"project_id": project_id, "id": id},
            options,
        )

    async def get(self, *, id: Id, project_id: Id | Unset = UNSET, **options: Unpack[Options]) -> BudgetModification:
        """Show budget modification.

        GET /rest/v1.0/projects/{project_id}/budget_modifications/{id}
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

        Await it for the first page, or go through all items with ``async for``.

        Args:
            page: the page to begin with.
            per_page: items of a page; as many as are safe where it is left out.
            concurrency: pages that are fetched ahead.
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

    @deprecated(
        "Procore says that PATCH /rest/v1.0/projects/{project_id}/budget_modifications/{id} is not to be used any more."
    )
    async def update(
        self,
        *,
        id: Id,
        budget_modification: BudgetModificationInput,
        project_id: Id | Unset = UNSET,
        **options: Unpack[Options],
    ) -> BudgetModification:
        """Update budget modification.

        PATCH /rest/v1.0/projects/{project_id}/budget_modifications/{id}
        """
        return await self._one(
            BudgetModification,
            "PATCH",
            "/rest/v1.0/projects/{project_id}/budget_modifications/{id}",
            {"project_id": project_id, "id": id},
            options,
            body={"budget_modification": budget_modification},
        )
