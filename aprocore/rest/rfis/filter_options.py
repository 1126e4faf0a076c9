"""Filter options (RFI)."""

# Generated; do not edit.

from __future__ import annotations

from typing import Unpack

from ...model import Model, record
from ...types import Id
from .._base import UNSET, Options, Pager, Pages, Resource, Unset


@record
class FilterOption(Model):
    """A filter option."""

    key: str | None = None


@record
class FilterOptionAssignedId(Model):
    """Returned by :meth:`FilterOptionsResource.list_assigned_id`."""

    key: str | None = None
    value: str | None = None


@record
class FilterOptionBallInCourtId(Model):
    """Returned by :meth:`FilterOptionsResource.list_ball_in_court_id`."""

    key: str | None = None
    value: str | None = None


@record
class FilterOptionCostCodeId(Model):
    """Returned by :meth:`FilterOptionsResource.list_cost_code_id`."""

    key: str | None = None
    value: str | None = None


@record
class FilterOptionLocationId(Model):
    """Returned by :meth:`FilterOptionsResource.list_location_id`."""

    key: str | None = None
    value: str | None = None


@record
class FilterOptionPrefixStageId(Model):
    """Returned by :meth:`FilterOptionsResource.list_prefix_stage_id`."""

    key: int | None = None
    value: str | None = None


@record
class FilterOptionPriority(Model):
    """Returned by :meth:`FilterOptionsResource.list_priority`."""

    key: int | None = None
    value: str | None = None


@record
class FilterOptionReceivedFromLoginInformationId(Model):
    """Returned by :meth:`FilterOptionsResource.list_received_from_login_information_id`."""

    key: str | None = None
    value: str | None = None


@record
class FilterOptionResponsibleContractorId(Model):
    """Returned by :meth:`FilterOptionsResource.list_responsible_contractor_id`."""

    key: str | None = None
    value: str | None = None


@record
class FilterOptionRfiManagerId(Model):
    """Returned by :meth:`FilterOptionsResource.list_rfi_manager_id`."""

    key: int | None = None
    value: str | None = None


@record
class FilterOptionStatus(Model):
    """Returned by :meth:`FilterOptionsResource.list_status`."""

    key: str | None = None
    value: str | None = None


@record
class FilterOptionSubJobId(Model):
    """Returned by :meth:`FilterOptionsResource.list_sub_job_id`."""

    key: int | None = None
    value: str | None = None


class FilterOptionsResource(Resource):
    """Filter options (RFI)."""

    __slots__ = ()

    async def list(self, *, project_id: Id | Unset = UNSET, **options: Unpack[Options]) -> FilterOption:
        """List available RFI filters.

        GET /rest/v1.0/projects/{project_id}/rfis/filter_options
        https://developers.procore.com/reference/rest/v1/filter-options?version=1.0#list-available-rfi-filters

        Returns:
            :class:`FilterOption`.
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
        https://developers.procore.com/reference/rest/v1/filter-options?version=1.0#list-available-rfi-assigned-id-filter-options

        Args:
            **options: See :class:`Options`.

        Returns:
            :class:`Pages` of :class:`FilterOptionAssignedId`.
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
        https://developers.procore.com/reference/rest/v1/filter-options?version=1.0#list-available-rfi-ball-in-court-filter-options

        Args:
            **options: See :class:`Options`.

        Returns:
            :class:`Pages` of :class:`FilterOptionBallInCourtId`.
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
        https://developers.procore.com/reference/rest/v1/filter-options?version=1.0#list-available-rfi-cost-code-options

        Args:
            **options: See :class:`Options`.

        Returns:
            :class:`Pages` of :class:`FilterOptionCostCodeId`.
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
        https://developers.procore.com/reference/rest/v1/filter-options?version=1.0#list-available-rfis-locations

        Args:
            **options: See :class:`Options`.

        Returns:
            :class:`Pages` of :class:`FilterOptionLocationId`.
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
        https://developers.procore.com/reference/rest/v1/filter-options?version=1.0#list-available-rfi-prefix-stage-filter-options

        Args:
            **options: See :class:`Options`.

        Returns:
            :class:`Pages` of :class:`FilterOptionPrefixStageId`.
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
        https://developers.procore.com/reference/rest/v1/filter-options?version=1.0#list-available-rfi-priority-filter-options

        Args:
            **options: See :class:`Options`.

        Returns:
            :class:`Pages` of :class:`FilterOptionPriority`.
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
        https://developers.procore.com/reference/rest/v1/filter-options?version=1.0#list-available-rfi-received-from-filter-options

        Args:
            **options: See :class:`Options`.

        Returns:
            :class:`Pages` of :class:`FilterOptionReceivedFromLoginInformationId`.
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
        https://developers.procore.com/reference/rest/v1/filter-options?version=1.0#list-available-rfi-responsible-contractor-filter-options

        Args:
            **options: See :class:`Options`.

        Returns:
            :class:`Pages` of :class:`FilterOptionResponsibleContractorId`.
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
        https://developers.procore.com/reference/rest/v1/filter-options?version=1.0#list-available-rfi-rfi-manager-filter-options

        Args:
            **options: See :class:`Options`.

        Returns:
            :class:`Pages` of :class:`FilterOptionRfiManagerId`.
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
        https://developers.procore.com/reference/rest/v1/filter-options?version=1.0#list-available-rfi-status-filter-options

        Args:
            **options: See :class:`Options`.

        Returns:
            :class:`Pages` of :class:`FilterOptionStatus`.
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
        https://developers.procore.com/reference/rest/v1/filter-options?version=1.0#list-available-rfi-sub-job-filter-options

        Args:
            **options: See :class:`Options`.

        Returns:
            :class:`Pages` of :class:`FilterOptionSubJobId`.
        """
        return self._pages(
            FilterOptionSubJobId,
            "/rest/v1.0/projects/{project_id}/rfis/filter_options/sub_job_id",
            {"project_id": project_id},
            options,
            pager=Pager.UNPAGED,
        )
