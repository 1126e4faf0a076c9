"""Change event settings (Change Events)."""

# Generated; do not edit.

from __future__ import annotations

from typing import TypedDict, Unpack

from ...model import Model, record
from ...types import Id
from .._base import UNSET, Resource, ScopedOptions, Unset


@record
class ChangeEventSetting(Model):
    """A change event setting."""

    budget_rom_source_for_in_scope: str | None = None
    budget_rom_source_for_out_of_scope: str | None = None
    budget_rom_source_for_tbd_scope: str | None = None
    celi_prefill_automation: bool | None = None
    change_order_value_source: str | None = None
    copy_rfq_attachments_to_commitment_cos: bool | None = None
    copy_rfq_attachments_to_prime_cos: bool | None = None
    display_revenue_detail_columns: bool | None = None
    display_spend_quantity_columns: bool | None = None
    prevent_both_prime_cos_and_budget_changes: bool | None = None
    sync_wbs_code: bool | None = None


class ChangeEventSettingInput(TypedDict, total=False):
    """``settings`` in a request body."""

    budget_rom_source_for_in_scope: str | None
    budget_rom_source_for_out_of_scope: str | None
    budget_rom_source_for_tbd_scope: str | None
    celi_prefill_automation: bool | None
    change_order_value_source: str | None
    copy_rfq_attachments_to_commitment_cos: bool | None
    copy_rfq_attachments_to_prime_cos: bool | None
    display_revenue_detail_columns: bool | None
    display_spend_quantity_columns: bool | None
    prevent_both_prime_cos_and_budget_changes: bool | None
    sync_wbs_code: bool | None


class ChangeEventSettingsResource(Resource):
    """Change event settings (Change Events)."""

    __slots__ = ()

    async def get(
        self, *, company_id: Id | Unset = UNSET, project_id: Id | Unset = UNSET, **options: Unpack[ScopedOptions]
    ) -> ChangeEventSetting:
        """Return change event settings.

        GET /rest/v2.0/companies/{company_id}/projects/{project_id}/change_event_settings
        https://developers.procore.com/reference/rest/change-event-settings?version=2.0#get-change-event-settings

        Returns:
            :class:`ChangeEventSetting`.
        """
        return await self._one(
            ChangeEventSetting,
            "GET",
            "/rest/v2.0/companies/{company_id}/projects/{project_id}/change_event_settings",
            {"company_id": company_id, "project_id": project_id},
            options,
        )

    async def update(
        self,
        *,
        settings: ChangeEventSettingInput,
        company_id: Id | Unset = UNSET,
        project_id: Id | Unset = UNSET,
        **options: Unpack[ScopedOptions],
    ) -> ChangeEventSetting:
        """Update the change event settings for the project.

        PATCH /rest/v2.0/companies/{company_id}/projects/{project_id}/change_event_settings
        https://developers.procore.com/reference/rest/change-event-settings?version=2.0#update-the-change-event-settings-for-the-project

        Returns:
            :class:`ChangeEventSetting`.
        """
        return await self._one(
            ChangeEventSetting,
            "PATCH",
            "/rest/v2.0/companies/{company_id}/projects/{project_id}/change_event_settings",
            {"company_id": company_id, "project_id": project_id},
            options,
            body={"settings": settings},
        )
