"""Budget notes (Budget)."""

# Generated; do not edit.

from __future__ import annotations

from typing import Unpack

from ...model import Model, record
from ...types import Id
from .._base import UNSET, Resource, ScopedOptions, Unset


@record
class BudgetNote(Model):
    """A budget note."""

    note: str | None = None
    user: str | None = None
    updated_at: str | None = None


class BudgetNotesResource(Resource):
    """Budget notes (Budget)."""

    __slots__ = ()

    async def create(
        self,
        *,
        wbs_code_id: Id,
        company_id: Id | Unset = UNSET,
        project_id: Id | Unset = UNSET,
        note: str | Unset | None = UNSET,
        label: str | Unset | None = UNSET,
        **options: Unpack[ScopedOptions],
    ) -> BudgetNote:
        """Create or update a budget note for a budget or a forecasting row.

        POST /rest/v2.0/companies/{company_id}/projects/{project_id}/budget_notes/{wbs_code_id}
        https://developers.procore.com/reference/rest/budget-notes?version=2.0#creates-or-updates-a-budget-note-for-a-budget-or-a-forecasting-row

        Returns:
            :class:`BudgetNote`.
        """
        return await self._one(
            BudgetNote,
            "POST",
            "/rest/v2.0/companies/{company_id}/projects/{project_id}/budget_notes/{wbs_code_id}",
            {"company_id": company_id, "project_id": project_id, "wbs_code_id": wbs_code_id},
            options,
            body={"note": note, "label": label},
        )

    async def get(
        self,
        *,
        wbs_code_id: Id,
        company_id: Id | Unset = UNSET,
        project_id: Id | Unset = UNSET,
        **options: Unpack[ScopedOptions],
    ) -> BudgetNote:
        """Return a budget note.

        GET /rest/v2.0/companies/{company_id}/projects/{project_id}/budget_notes/{wbs_code_id}
        https://developers.procore.com/reference/rest/budget-notes?version=2.0#it-fetches-a-budget-note

        Returns:
            :class:`BudgetNote`.
        """
        return await self._one(
            BudgetNote,
            "GET",
            "/rest/v2.0/companies/{company_id}/projects/{project_id}/budget_notes/{wbs_code_id}",
            {"company_id": company_id, "project_id": project_id, "wbs_code_id": wbs_code_id},
            options,
        )
