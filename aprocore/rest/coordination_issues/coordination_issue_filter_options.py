"""Coordination issue filter options (Coordination Issues)."""

# Generated; do not edit.

from __future__ import annotations

from collections.abc import Sequence
from typing import TypedDict, Unpack

from ...model import Model, record
from ...types import Id
from .._base import OMITTED, UNSET, Options, Pager, Pages, Resource, Unset


@record
class CoordinationIssueFilterOption(Model):
    """A coordination issue filter option."""

    key: str | None = None
    value: str | None = None
    endpoint: str | None = None


@record
class CoordinationIssueFilterOptionAssigneeCompanyId(Model):
    """Returned by :meth:`CoordinationIssueFilterOptionsResource.list_assignee_company_id`."""

    key: int | None = None
    value: str | None = None


@record
class CoordinationIssueFilterOptionAssigneeId(Model):
    """Returned by :meth:`CoordinationIssueFilterOptionsResource.list_assignee_id`."""

    key: int | None = None
    value: str | None = None


@record
class CoordinationIssueFilterOptionCreatedById(Model):
    """Returned by :meth:`CoordinationIssueFilterOptionsResource.list_created_by_id`."""

    key: int | None = None
    value: str | None = None


@record
class CoordinationIssueFilterOptionCreatedFrom(Model):
    """Returned by :meth:`CoordinationIssueFilterOptionsResource.list_created_from`."""

    key: str | None = None
    value: str | None = None


@record
class CoordinationIssueFilterOptionFileId(Model):
    """Returned by :meth:`CoordinationIssueFilterOptionsResource.list_coordination_issue_file_id`."""

    key: int | None = None
    value: str | None = None


@record
class CoordinationIssueFilterOptionLocationId(Model):
    """Returned by :meth:`CoordinationIssueFilterOptionsResource.list_location_id`."""

    key: int | None = None
    value: str | None = None


@record
class CoordinationIssueFilterOptionStatus(Model):
    """Returned by :meth:`CoordinationIssueFilterOptionsResource.list_status`."""

    key: str | None = None
    value: str | None = None


@record
class CoordinationIssueFilterOptionWatcherId(Model):
    """Returned by :meth:`CoordinationIssueFilterOptionsResource.list_watcher_id`."""

    key: int | None = None
    value: str | None = None


class CoordinationIssueFilterOptionAssigneeCompanyIdFilters(TypedDict, total=False):
    """Query filters of ``coordination_issues.coordination_issue_filter_options.list_assignee_company_id``."""

    bim_file_id: Id | Sequence[Id]


class CoordinationIssueFilterOptionAssigneeIdFilters(TypedDict, total=False):
    """Query filters of ``coordination_issues.coordination_issue_filter_options.list_assignee_id``."""

    bim_file_id: Id | Sequence[Id]


class CoordinationIssueFilterOptionCreatedByIdFilters(TypedDict, total=False):
    """Query filters of ``coordination_issues.coordination_issue_filter_options.list_created_by_id``."""

    bim_file_id: Id | Sequence[Id]


class CoordinationIssueFilterOptionLocationIdFilters(TypedDict, total=False):
    """Query filters of ``coordination_issues.coordination_issue_filter_options.list_location_id``."""

    bim_file_id: Id | Sequence[Id]


class CoordinationIssueFilterOptionStatusFilters(TypedDict, total=False):
    """Query filters of ``coordination_issues.coordination_issue_filter_options.list_status``."""

    bim_file_id: Id | Sequence[Id]


class CoordinationIssueFilterOptionWatcherIdFilters(TypedDict, total=False):
    """Query filters of ``coordination_issues.coordination_issue_filter_options.list_watcher_id``."""

    bim_file_id: Id | Sequence[Id]


class CoordinationIssueFilterOptionsResource(Resource):
    """Coordination issue filter options (Coordination Issues)."""

    __slots__ = ()

    def list(
        self, *, project_id: Id | Unset = UNSET, locale: str | Unset = UNSET, **options: Unpack[Options]
    ) -> Pages[CoordinationIssueFilterOption]:
        """List available filters for coordination issues.

        GET /rest/v1.0/coordination_issues/filter_options
        https://developers.procore.com/reference/rest/v1/coordination-issue-filter-options?version=1.0#list-available-filters-for-coordination-issues

        Args:
            **options: See :class:`Options`.

        Returns:
            :class:`Pages` of :class:`CoordinationIssueFilterOption`.
        """
        return self._pages(
            CoordinationIssueFilterOption,
            "/rest/v1.0/coordination_issues/filter_options",
            {},
            options,
            query={"project_id": self._scoped("project_id", project_id), "locale": locale},
            pager=Pager.UNPAGED,
        )

    def list_assignee_company_id(
        self,
        *,
        project_id: Id | Unset = UNSET,
        locale: str | Unset = UNSET,
        filters: CoordinationIssueFilterOptionAssigneeCompanyIdFilters = OMITTED,
        **options: Unpack[Options],
    ) -> Pages[CoordinationIssueFilterOptionAssigneeCompanyId]:
        """List assignee company filter options.

        GET /rest/v1.0/coordination_issues/filter_options/assignee_company_id
        https://developers.procore.com/reference/rest/v1/coordination-issue-filter-options?version=1.0#list-assignee-company-filter-options

        Args:
            filters: Query filters; others go into ``params``.
            **options: See :class:`Options`.

        Returns:
            :class:`Pages` of :class:`CoordinationIssueFilterOptionAssigneeCompanyId`.
        """
        return self._pages(
            CoordinationIssueFilterOptionAssigneeCompanyId,
            "/rest/v1.0/coordination_issues/filter_options/assignee_company_id",
            {},
            options,
            query={"project_id": self._scoped("project_id", project_id), "locale": locale, "filters": filters},
            pager=Pager.UNPAGED,
        )

    def list_assignee_id(
        self,
        *,
        project_id: Id | Unset = UNSET,
        locale: str | Unset = UNSET,
        filters: CoordinationIssueFilterOptionAssigneeIdFilters = OMITTED,
        **options: Unpack[Options],
    ) -> Pages[CoordinationIssueFilterOptionAssigneeId]:
        """List assignee filter options.

        GET /rest/v1.0/coordination_issues/filter_options/assignee_id
        https://developers.procore.com/reference/rest/v1/coordination-issue-filter-options?version=1.0#list-assignee-filter-options

        Args:
            filters: Query filters; others go into ``params``.
            **options: See :class:`Options`.

        Returns:
            :class:`Pages` of :class:`CoordinationIssueFilterOptionAssigneeId`.
        """
        return self._pages(
            CoordinationIssueFilterOptionAssigneeId,
            "/rest/v1.0/coordination_issues/filter_options/assignee_id",
            {},
            options,
            query={"project_id": self._scoped("project_id", project_id), "locale": locale, "filters": filters},
            pager=Pager.UNPAGED,
        )

    def list_coordination_issue_file_id(
        self, *, project_id: Id | Unset = UNSET, locale: str | Unset = UNSET, **options: Unpack[Options]
    ) -> Pages[CoordinationIssueFilterOptionFileId]:
        """List coordination issue file filter options.

        GET /rest/v1.0/coordination_issues/filter_options/coordination_issue_file_id
        https://developers.procore.com/reference/rest/v1/coordination-issue-filter-options?version=1.0#list-coordination-issue-file-filter-options

        Args:
            **options: See :class:`Options`.

        Returns:
            :class:`Pages` of :class:`CoordinationIssueFilterOptionFileId`.
        """
        return self._pages(
            CoordinationIssueFilterOptionFileId,
            "/rest/v1.0/coordination_issues/filter_options/coordination_issue_file_id",
            {},
            options,
            query={"project_id": self._scoped("project_id", project_id), "locale": locale},
            pager=Pager.UNPAGED,
        )

    def list_created_by_id(
        self,
        *,
        project_id: Id | Unset = UNSET,
        locale: str | Unset = UNSET,
        filters: CoordinationIssueFilterOptionCreatedByIdFilters = OMITTED,
        **options: Unpack[Options],
    ) -> Pages[CoordinationIssueFilterOptionCreatedById]:
        """List creator filter options.

        GET /rest/v1.0/coordination_issues/filter_options/created_by_id
        https://developers.procore.com/reference/rest/v1/coordination-issue-filter-options?version=1.0#list-creator-filter-options

        Args:
            filters: Query filters; others go into ``params``.
            **options: See :class:`Options`.

        Returns:
            :class:`Pages` of :class:`CoordinationIssueFilterOptionCreatedById`.
        """
        return self._pages(
            CoordinationIssueFilterOptionCreatedById,
            "/rest/v1.0/coordination_issues/filter_options/created_by_id",
            {},
            options,
            query={"project_id": self._scoped("project_id", project_id), "locale": locale, "filters": filters},
            pager=Pager.UNPAGED,
        )

    def list_created_from(
        self, *, project_id: Id | Unset = UNSET, locale: str | Unset = UNSET, **options: Unpack[Options]
    ) -> Pages[CoordinationIssueFilterOptionCreatedFrom]:
        """List creation source filter options.

        GET /rest/v1.0/coordination_issues/filter_options/created_from
        https://developers.procore.com/reference/rest/v1/coordination-issue-filter-options?version=1.0#list-creation-source-filter-options

        Args:
            **options: See :class:`Options`.

        Returns:
            :class:`Pages` of :class:`CoordinationIssueFilterOptionCreatedFrom`.
        """
        return self._pages(
            CoordinationIssueFilterOptionCreatedFrom,
            "/rest/v1.0/coordination_issues/filter_options/created_from",
            {},
            options,
            query={"project_id": self._scoped("project_id", project_id), "locale": locale},
            pager=Pager.UNPAGED,
        )

    def list_location_id(
        self,
        *,
        project_id: Id | Unset = UNSET,
        locale: str | Unset = UNSET,
        filters: CoordinationIssueFilterOptionLocationIdFilters = OMITTED,
        **options: Unpack[Options],
    ) -> Pages[CoordinationIssueFilterOptionLocationId]:
        """List location filter options.

        GET /rest/v1.0/coordination_issues/filter_options/location_id
        https://developers.procore.com/reference/rest/v1/coordination-issue-filter-options?version=1.0#list-location-filter-options

        Args:
            filters: Query filters; others go into ``params``.
            **options: See :class:`Options`.

        Returns:
            :class:`Pages` of :class:`CoordinationIssueFilterOptionLocationId`.
        """
        return self._pages(
            CoordinationIssueFilterOptionLocationId,
            "/rest/v1.0/coordination_issues/filter_options/location_id",
            {},
            options,
            query={"project_id": self._scoped("project_id", project_id), "locale": locale, "filters": filters},
            pager=Pager.UNPAGED,
        )

    def list_status(
        self,
        *,
        project_id: Id | Unset = UNSET,
        locale: str | Unset = UNSET,
        filters: CoordinationIssueFilterOptionStatusFilters = OMITTED,
        **options: Unpack[Options],
    ) -> Pages[CoordinationIssueFilterOptionStatus]:
        """List status filter options.

        GET /rest/v1.0/coordination_issues/filter_options/status
        https://developers.procore.com/reference/rest/v1/coordination-issue-filter-options?version=1.0#list-status-filter-options

        Args:
            filters: Query filters; others go into ``params``.
            **options: See :class:`Options`.

        Returns:
            :class:`Pages` of :class:`CoordinationIssueFilterOptionStatus`.
        """
        return self._pages(
            CoordinationIssueFilterOptionStatus,
            "/rest/v1.0/coordination_issues/filter_options/status",
            {},
            options,
            query={"project_id": self._scoped("project_id", project_id), "locale": locale, "filters": filters},
            pager=Pager.UNPAGED,
        )

    def list_watcher_id(
        self,
        *,
        project_id: Id | Unset = UNSET,
        locale: str | Unset = UNSET,
        filters: CoordinationIssueFilterOptionWatcherIdFilters = OMITTED,
        **options: Unpack[Options],
    ) -> Pages[CoordinationIssueFilterOptionWatcherId]:
        """List watcher filter options.

        GET /rest/v1.0/coordination_issues/filter_options/watcher_id
        https://developers.procore.com/reference/rest/v1/coordination-issue-filter-options?version=1.0#list-watcher-filter-options

        Args:
            filters: Query filters; others go into ``params``.
            **options: See :class:`Options`.

        Returns:
            :class:`Pages` of :class:`CoordinationIssueFilterOptionWatcherId`.
        """
        return self._pages(
            CoordinationIssueFilterOptionWatcherId,
            "/rest/v1.0/coordination_issues/filter_options/watcher_id",
            {},
            options,
            query={"project_id": self._scoped("project_id", project_id), "locale": locale, "filters": filters},
            pager=Pager.UNPAGED,
        )
