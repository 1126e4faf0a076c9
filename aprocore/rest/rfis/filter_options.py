"""Filter options (RFI)."""

# Written by aprocore._codegen from Procore's reference: never edited by hand.

from __future__ import annotations

from typing import Unpack

from ...model import Model, record
from ...types import Id
from .._base import UNSET, Options, Pager, Pages, Resource, Unset

__all__ = [
    "FilterOption",
    "FilterOptionAssignedId",
    "FilterOptionBallInCourtId",
    "FilterOptionCostCodeId",
    "FilterOptionLocationId",
    "FilterOptionPrefixStageId",
    "FilterOptionPriority",
    "FilterOptionReceivedFromLoginInformationId",
    "FilterOptionResponsibleContractorId",
    "FilterOptionRfiManagerId",
    "FilterOptionStatus",
    "FilterOptionSubJobId",
    "FilterOptionsResource",
]


@record
class FilterOption(Model):
    """What Procore tells of filter options."""

    key: str | None = None


@record
class FilterOptionAssignedId(Model):
    """What :meth:`FilterOptionsResource.list_assigned_id` gives."""

    key: str | None = None
    value: str | None = None


@record
class FilterOptionBallInCourtId(Model):
    """What :meth:`FilterOptionsResource.list_ball_in_court_id` gives."""

    key: str | None = None
    value: str | None = None


@record
class FilterOptionCostCodeId(Model):
    """What :meth:`FilterOptionsResource.list_cost_code_id` gives."""

    key: str | None = None
    value: str | None = None


@record
class FilterOptionLocationId(Model):
    """What :meth:`FilterOptionsResource.list_location_id` gives."""

    key: str | None = None
    value: str | None = None


@record
class FilterOptionPrefixStageId(Model):
    """What :meth:`FilterOptionsResource.list_prefix_stage_id` gives."""

    key: int | None = None
    value: str | None = None


@record
class FilterOptionPriority(Model):
    """What :meth:`FilterOptionsResource.list_priority` gives."""

    key: int | None = None
    value: str | None = None


@record
class FilterOptionReceivedFromLoginInformationId(Model):
    """What :meth:`FilterOptionsResource.list_received_from_login_information_id` gives."""

    key: str | None = None
    value: str | None = None


@record
class FilterOptionResponsibleContractorId(Model):
    """What :meth:`FilterOptionsResource.list_responsible_contractor_id` gives."""

    key: str | None = None
    value: str | None = None


@record
class FilterOptionRfiManagerId(Model):
    """What :meth:`FilterOptionsResource.list_rfi_manager_id` gives."""

    key: int | None = None
    value: str | None = None


@record
class FilterOptionStatus(Model):
    """What :meth:`FilterOptionsResource.list_status` gives."""

    key: str | None = None
    value: str | None = None


@record
class FilterOptionSubJobId(Model):
    """What :meth:`FilterOptionsResource.list_sub_job_id` gives."""

    key: int | None = None
    value: str | None = None


class FilterOptionsResource(Resource):
    """Filter options (RFI).

    Where ``company_id`` or ``project_id`` is left out, the session's own counts. What else every call takes is in
    :class:`~aprocore.rest._base.Options`.
    """

    __slots__ = ()

    async def list(self, *, project_id: Id | Unset = UNSET, **options: Unpack[Options]) -> FilterOption:
        """List available RFI filters.

        GET /rest/v1.0/projects/{project_id}/rfis/filter_options
        """
        return await self._one(
            FilterOption,
            "GET",
            "/rest/v1.0/projects/{project_id}/rfis/filter_options",
            {"project_id": project_id},
            options,
        )

    def list_assigned_id(
        self, *, project_id: Id | Unset = UNSET, **options: Unpack[Options]
    ) -> Pages[FilterOptionAssignedId]:
        """List available RFI assigned_id filter options.

        GET /rest/v1.0/projects/{project_id}/rfis/filter_options/assigned_id

        Await it for the first page, or go through all items with ``async for``.
        """
        return self._pages(
            FilterOptionAssignedId,
            "/rest/v1.0/projects/{project_id}/rfis/filter_options/assigned_id",
            {"project_id": project_id},
            options,
            pager=Pager.UNPAGED,
        )

    def list_ball_in_court_id(
        self, *, project_id: Id | Unset = UNSET, **options: Unpack[Options]
    ) -> Pages[FilterOptionBallInCourtId]:
        """List available RFI ball in court filter options.

        GET /rest/v1.0/projects/{project_id}/rfis/filter_options/ball_in_court_id

        Await it for the first page, or go through all items with ``async for``.
        """
        return self._pages(
            FilterOptionBallInCourtId,
            "/rest/v1.0/projects/{project_id}/rfis/filter_options/ball_in_court_id",
            {"project_id": project_id},
            options,
            pager=Pager.UNPAGED,
        )

    def list_cost_code_id(
        self, *, project_id: Id | Unset = UNSET, **options: Unpack[Options]
    ) -> Pages[FilterOptionCostCodeId]:
        """List available RFI cost code options.

        GET /rest/v1.0/projects/{project_id}/rfis/filter_options/cost_code_id

        Await it for the first page, or go through all items with ``async for``.
        """
        return self._pages(
            FilterOptionCostCodeId,
            "/rest/v1.0/projects/{project_id}/rfis/filter_options/cost_code_id",
            {"project_id": project_id},
            options,
            pager=Pager.UNPAGED,
        )

    def list_location_id(
        self, *, project_id: Id | Unset = UNSET, **options: Unpack[Options]
    ) -> Pages[FilterOptionLocationId]:
        """List available RFIs locations.

        GET /rest/v1.0/projects/{project_id}/rfis/filter_options/location_id

        Await it for the first page, or go through all items with ``async for``.
        """
        return self._pages(
            FilterOptionLocationId,
            "/rest/v1.0/projects/{project_id}/rfis/filter_options/location_id",
            {"project_id": project_id},
            options,
            pager=Pager.UNPAGED,
        )

    def list_prefix_stage_id(
        self, *, project_id: Id | Unset = UNSET, **options: Unpack[Options]
    ) -> Pages[FilterOptionPrefixStageId]:
        """List available RFI prefix stage filter options.

        GET /rest/v1.0/projects/{project_id}/rfis/filter_options/prefix_stage_id

        Await it for the first page, or go through all items with ``async for``.
        """
        return self._pages(
            FilterOptionPrefixStageId,
            "/rest/v1.0/projects/{project_id}/rfis/filter_options/prefix_stage_id",
            {"project_id": project_id},
            options,
            pager=Pager.UNPAGED,
        )

    def list_priority(
        self, *, project_id: Id | Unset = UNSET, **options: Unpack[Options]
    ) -> Pages[FilterOptionPriority]:
        """List available RFI priority filter options.

        GET /rest/v1.0/projects/{project_id}/rfis/filter_options/priority

        Await it for the first page, or go through all items with ``async for``.
        """
        return self._pages(
            FilterOptionPriority,
            "/rest/v1.0/projects/{project_id}/rfis/filter_options/priority",
            {"project_id": project_id},
            options,
            pager=Pager.UNPAGED,
        )

    def list_received_from_login_information_id(
        self, *, project_id: Id | Unset = UNSET, **options: Unpack[Options]
    ) -> Pages[FilterOptionReceivedFromLoginInformationId]:
        """List available RFI received from filter options.

        GET /rest/v1.0/projects/{project_id}/rfis/filter_options/received_from_login_information_id

        Await it for the first page, or go through all items with ``async for``.
        """
        return self._pages(
            FilterOptionReceivedFromLoginInformationId,
            "/rest/v1.0/projects/{project_id}/rfis/filter_options/received_from_login_information_id",
            {"project_id": project_id},
            options,
            pager=Pager.UNPAGED,
        )

    def list_responsible_contractor_id(
        self, *, project_id: Id | Unset = UNSET, **options: Unpack[Options]
    ) -> Pages[FilterOptionResponsibleContractorId]:
        """List available RFI responsible contractor filter options.

        GET /rest/v1.0/projects/{project_id}/rfis/filter_options/responsible_contractor_id

        Await it for the first page, or go through all items with ``async for``.
        """
        return self._pages(
            FilterOptionResponsibleContractorId,
            "/rest/v1.0/projects/{project_id}/rfis/filter_options/responsible_contractor_id",
            {"project_id": project_id},
            options,
            pager=Pager.UNPAGED,
        )

    def list_rfi_manager_id(
        self, *, project_id: Id | Unset = UNSET, **options: Unpack[Options]
    ) -> Pages[FilterOptionRfiManagerId]:
        """List available RFI RFI manager filter options.

        GET /rest/v1.0/projects/{project_id}/rfis/filter_options/rfi_manager_id

        Await it for the first page, or go through all items with ``async for``.
        """
        return self._pages(
            FilterOptionRfiManagerId,
            "/rest/v1.0/projects/{project_id}/rfis/filter_options/rfi_manager_id",
            {"project_id": project_id},
            options,
            pager=Pager.UNPAGED,
        )

    def list_status(self, *, project_id: Id | Unset = UNSET, **options: Unpack[Options]) -> Pages[FilterOptionStatus]:
        """List available RFI status filter options.

        GET /rest/v1.0/projects/{project_id}/rfis/filter_options/status

        Await it for the first page, or go through all items with ``async for``.
        """
        return self._pages(
            FilterOptionStatus,
            "/rest/v1.0/projects/{project_id}/rfis/filter_options/status",
            {"project_id": project_id},
            options,
            pager=Pager.UNPAGED,
        )

    def list_sub_job_id(
        self, *, project_id: Id | Unset = UNSET, **options: Unpack[Options]
    ) -> Pages[FilterOptionSubJobId]:
        """List available RFI sub job filter options.

        GET /rest/v1.0/projects/{project_id}/rfis/filter_options/sub_job_id

        Await it for the first page, or go through all items with ``async for``.
        """
        return self._pages(
            FilterOptionSubJobId,
            "/rest/v1.0/projects/{project_id}/rfis/filter_options/sub_job_id",
            {"project_id": project_id},
            options,
            pager=Pager.UNPAGED,
        )
