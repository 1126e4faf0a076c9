"""Change event production quantities (Change Events), and other small resources."""

# Generated; do not edit.

from __future__ import annotations

from typing import Literal, TypedDict, Unpack

from ...model import Model, record
from ...types import Decimal, Id
from .._base import UNSET, Options, Pager, Pages, Resource, ScopedOptions, Unset


@record
class ChangeEventProductionQuantity(Model):
    """A change event production quantity."""

    id: Id
    cost_code_id: Id | None = None
    quantity: Decimal | None = None
    uom: Literal["ea", "ls", "lf", "sf", "sy", "cy", "mm", "m", "m^2", "m^3", "lbs", "t", "kg", "ton"] | str | None = (
        None
    )
    description: str | None = None


class ChangeEventProductionQuantityFields(TypedDict, total=False):
    """Fields of :class:`ChangeEventProductionQuantityCreateInput` and :class:`ChangeEventProductionQuantityInput`."""

    description: str | None
    wbs_code_id: Id | None


class ChangeEventProductionQuantityCreateInput(ChangeEventProductionQuantityFields):
    """``change_event_production_quantity`` in the body of ``create``."""

    cost_code_id: Id
    quantity: Decimal | float | str
    uom: str


class ChangeEventProductionQuantityInput(ChangeEventProductionQuantityFields, total=False):
    """``change_event_production_quantity`` in the body of ``update``."""

    cost_code_id: Id | None
    quantity: Decimal | float | str | None
    uom: str | None


class ChangeEventProductionQuantitiesResource(Resource):
    """Change event production quantities (Change Events)."""

    __slots__ = ()

    async def create(
        self,
        *,
        change_event_id: Id,
        change_event_production_quantity: ChangeEventProductionQuantityCreateInput,
        project_id: Id | Unset = UNSET,
        **options: Unpack[Options],
    ) -> ChangeEventProductionQuantity:
        """Create a change event production quantity.

        POST /rest/v1.0/projects/{project_id}/change_events/{change_event_id}/change_event_production_quantities
        https://developers.procore.com/reference/rest/v1/change-event-production-quantities?version=1.0#create-change-event-production-quantity

        Returns:
            :class:`ChangeEventProductionQuantity`.
        """
        return await self._one(
            ChangeEventProductionQuantity,
            "POST",
            "/rest/v1.0/projects/{project_id}/change_events/{change_event_id}/change_event_production_quantities",
            {"project_id": project_id, "change_event_id": change_event_id},
            options,
            body={"change_event_production_quantity": change_event_production_quantity},
        )

    async def delete(
        self, *, change_event_id: Id, id: Id, project_id: Id | Unset = UNSET, **options: Unpack[Options]
    ) -> None:
        """Delete a change event production quantity.

        DELETE /rest/v1.0/projects/{project_id}/change_events/{change_event_id}/change_event_production_quantities/{id}
        https://developers.procore.com/reference/rest/v1/change-event-production-quantities?version=1.0#delete-change-event-production-quantity

        Args:
            id: ID of a change event production quantity.

        Returns:
            None.
        """
        await self._none(
            "DELETE",
            "/rest/v1.0/projects/{project_id}/change_events/{change_event_id}/change_event_production_quantities/{id}",
            {"project_id": project_id, "change_event_id": change_event_id, "id": id},
            options,
        )

    def list(
        self, *, change_event_id: Id, project_id: Id | Unset = UNSET, **options: Unpack[Options]
    ) -> Pages[ChangeEventProductionQuantity]:
        """List change event production quantities.

        GET /rest/v1.0/projects/{project_id}/change_events/{change_event_id}/change_event_production_quantities
        https://developers.procore.com/reference/rest/v1/change-event-production-quantities?version=1.0#list-change-event-production-quantities

        Args:
            **options: See :class:`Options`.

        Returns:
            :class:`Pages` of :class:`ChangeEventProductionQuantity`.
        """
        return self._pages(
            ChangeEventProductionQuantity,
            "/rest/v1.0/projects/{project_id}/change_events/{change_event_id}/change_event_production_quantities",
            {"project_id": project_id, "change_event_id": change_event_id},
            options,
            pager=Pager.UNPAGED,
        )

    async def update(
        self,
        *,
        change_event_id: Id,
        id: Id,
        change_event_production_quantity: ChangeEventProductionQuantityInput,
        project_id: Id | Unset = UNSET,
        **options: Unpack[Options],
    ) -> ChangeEventProductionQuantity:
        """Update a change event production quantity.

        PATCH /rest/v1.0/projects/{project_id}/change_events/{change_event_id}/change_event_production_quantities/{id}
        https://developers.procore.com/reference/rest/v1/change-event-production-quantities?version=1.0#update-change-event-production-quantity

        Args:
            id: ID of a change event production quantity.

        Returns:
            :class:`ChangeEventProductionQuantity`.
        """
        return await self._one(
            ChangeEventProductionQuantity,
            "PATCH",
            "/rest/v1.0/projects/{project_id}/change_events/{change_event_id}/change_event_production_quantities/{id}",
            {"project_id": project_id, "change_event_id": change_event_id, "id": id},
            options,
            body={"change_event_production_quantity": change_event_production_quantity},
        )


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


@record
class ChangeEventStatus(Model):
    """A change event status."""

    id: Id
    default: bool | None = None
    default_status: bool | None = None
    deletable: bool | None = None
    name: str | None = None
    show_in_select: bool | None = None
    mapped_to_status: str | None = None


class ChangeEventStatusInput(TypedDict, total=False):
    """``change_event_status`` in a request body."""

    name: str | None
    mapped_to_status: str | None
    show_in_select: bool | None
    default_status: bool | None


class ChangeEventStatusesResource(Resource):
    """Change event statuses (Change Events)."""

    __slots__ = ()

    def list(
        self,
        *,
        company_id: Id | Unset = UNSET,
        page: int | Unset = UNSET,
        per_page: int | Unset = UNSET,
        concurrency: int = 1,
        **options: Unpack[ScopedOptions],
    ) -> Pages[ChangeEventStatus]:
        """List change event statuses.

        GET /rest/v2.0/companies/{company_id}/change_events/statuses
        https://developers.procore.com/reference/rest/change-event-statuses?version=2.0#list-change-event-statuses

        Args:
            per_page: Items per page. Default: 100.
            concurrency: Pages to fetch ahead.
            **options: See :class:`Options`.

        Returns:
            :class:`Pages` of :class:`ChangeEventStatus`.
        """
        return self._pages(
            ChangeEventStatus,
            "/rest/v2.0/companies/{company_id}/change_events/statuses",
            {"company_id": company_id},
            options,
            query={"page": page},
            per_page=per_page,
            concurrency=concurrency,
        )

    def list_change_event_statuses(
        self,
        *,
        page: int | Unset = UNSET,
        project_id: Id | Unset = UNSET,
        per_page: int | Unset = UNSET,
        concurrency: int = 1,
        **options: Unpack[Options],
    ) -> Pages[ChangeEventStatus]:
        """List change event statuses.

        GET /rest/v1.0/change_event/statuses
        https://developers.procore.com/reference/rest/v1/change-event-statuses?version=1.0#list-change-event-statuses

        Args:
            per_page: Items per page. Default: 1,000.
            concurrency: Pages to fetch ahead.
            **options: See :class:`Options`.

        Returns:
            :class:`Pages` of :class:`ChangeEventStatus`.
        """
        return self._pages(
            ChangeEventStatus,
            "/rest/v1.0/change_event/statuses",
            {},
            options,
            query={"page": page, "project_id": self._scoped("project_id", project_id)},
            per_page=per_page,
            concurrency=concurrency,
        )

    async def update(
        self,
        *,
        id: Id,
        change_event_status: ChangeEventStatusInput,
        company_id: Id | Unset = UNSET,
        **options: Unpack[ScopedOptions],
    ) -> ChangeEventStatus:
        """Update a change event status.

        PATCH /rest/v2.0/companies/{company_id}/change_events/statuses/{id}
        https://developers.procore.com/reference/rest/change-event-statuses?version=2.0#update-a-change-event-status

        Returns:
            :class:`ChangeEventStatus`.
        """
        return await self._one(
            ChangeEventStatus,
            "PATCH",
            "/rest/v2.0/companies/{company_id}/change_events/statuses/{id}",
            {"company_id": company_id, "id": id},
            options,
            body={"change_event_status": change_event_status},
        )


@record
class ChangeEventType(Model):
    """A change event type."""

    id: Id
    name: str | None = None
    show_in_select: bool | None = None
    abbreviation: str | None = None
    deletable: bool | None = None
    default: bool | None = None


class ChangeEventTypeInput(TypedDict, total=False):
    """``change_type`` in a request body."""

    name: str | None
    show_in_select: bool | None
    abbreviation: str | None


class ChangeEventTypesResource(Resource):
    """Change event types (Change Events)."""

    __slots__ = ()

    def list(
        self,
        *,
        company_id: Id | Unset = UNSET,
        page: int | Unset = UNSET,
        per_page: int | Unset = UNSET,
        concurrency: int = 1,
        **options: Unpack[ScopedOptions],
    ) -> Pages[ChangeEventType]:
        """List change event types.

        GET /rest/v2.0/companies/{company_id}/change_event/types
        https://developers.procore.com/reference/rest/change-event-types?version=2.0#list-change-event-types

        Args:
            per_page: Items per page. Default: 100.
            concurrency: Pages to fetch ahead.
            **options: See :class:`Options`.

        Returns:
            :class:`Pages` of :class:`ChangeEventType`.
        """
        return self._pages(
            ChangeEventType,
            "/rest/v2.0/companies/{company_id}/change_event/types",
            {"company_id": company_id},
            options,
            query={"page": page},
            per_page=per_page,
            concurrency=concurrency,
        )

    async def update(
        self,
        *,
        id: Id,
        change_type: ChangeEventTypeInput,
        company_id: Id | Unset = UNSET,
        **options: Unpack[ScopedOptions],
    ) -> ChangeEventType:
        """Update a change event type.

        PATCH /rest/v2.0/companies/{company_id}/change_event/types/{id}
        https://developers.procore.com/reference/rest/change-event-types?version=2.0#update-a-change-event-type

        Returns:
            :class:`ChangeEventType`.
        """
        return await self._one(
            ChangeEventType,
            "PATCH",
            "/rest/v2.0/companies/{company_id}/change_event/types/{id}",
            {"company_id": company_id, "id": id},
            options,
            body={"change_type": change_type},
        )


@record
class ChangeType(Model):
    """A change type."""

    id: Id
    abbreviation: str | None = None
    company_id: Id | None = None
    change_type: str | None = None
    show_in_select: bool | None = None


class ChangeTypesResource(Resource):
    """Change types (Change Events)."""

    __slots__ = ()

    def list(
        self,
        *,
        company_id: Id | Unset = UNSET,
        page: int | Unset = UNSET,
        per_page: int | Unset = UNSET,
        concurrency: int = 1,
        **options: Unpack[ScopedOptions],
    ) -> Pages[ChangeType]:
        """List change types.

        GET /rest/v1.0/change_types
        https://developers.procore.com/reference/rest/v1/change-types?version=1.0#list-change-types

        Args:
            per_page: Items per page. Default: 1,000.
            concurrency: Pages to fetch ahead.
            **options: See :class:`Options`.

        Returns:
            :class:`Pages` of :class:`ChangeType`.
        """
        return self._pages(
            ChangeType,
            "/rest/v1.0/change_types",
            {},
            options,
            query={"company_id": self._scoped("company_id", company_id), "page": page},
            per_page=per_page,
            concurrency=concurrency,
        )
