"""Coordination issue filter options (Coordination Issues)."""

# Written by aprocore._codegen from Procore's reference: never edited by hand.

from __future__ import annotations

from collections.abc import Sequence
from typing import TypedDict, Unpack

from ...model import Model, record
from ...types import Id
from .._base import UNSET, Options, Pager, Pages, Resource, Unset

__all__ = [
    "CoordinationIssueFilterOption",
    "CoordinationIssueFilterOptionAssigneeCompanyId",
    "CoordinationIssueFilterOptionAssigneeCompanyIdFilters",
    "CoordinationIssueFilterOptionAssigneeId",
    "CoordinationIssueFilterOptionAssigneeIdFilters",
    "CoordinationIssueFilterOptionCoordinationIssueFileId",
    "CoordinationIssueFilterOptionCreatedById",
    "CoordinationIssueFilterOptionCreatedByIdFilters",
    "CoordinationIssueFilterOptionCreatedFrom",
    "CoordinationIssueFilterOptionLocationId",
    "CoordinationIssueFilterOptionLocationIdFilters",
    "CoordinationIssueFilterOptionStatus",
    "CoordinationIssueFilterOptionStatusFilters",
    "CoordinationIssueFilterOptionWatcherId",
    "CoordinationIssueFilterOptionWatcherIdFilters",
    "CoordinationIssueFilterOptionsResource",
]


@record
class CoordinationIssueFilterOption(Model):
    """What Procore tells of coordination issue filter options (Coordination Issues)."""

    key: str | None = None
    value: str | None = None
    endpoint: str | None = None


@record
class CoordinationIssueFilterOptionAssigneeCompanyId(Model):
    """What Procore tells of coordination issue filter options (Coordination Issues)."""

    key: int | None = None
    value: str | None = None


@record
class CoordinationIssueFilterOptionAssigneeId(Model):
    """What Procore tells of coordination issue filter options (Coordination Issues)."""

    key: int | None = None
    value: str | None = None


@record
class CoordinationIssueFilterOptionCoordinationIssueFileId(Model):
    """What Procore tells of coordination issue filter options (Coordination Issues)."""

    key: int | None = None
    value: str | None = None


@record
class CoordinationIssueFilterOptionCreatedById(Model):
    """What Procore tells of coordination issue filter options (Coordination Issues)."""

    key: int | None = None
    value: str | None = None


@record
class CoordinationIssueFilterOptionCreatedFrom(Model):
    """What Procore tells of coordination issue filter options (Coordination Issues)."""

    key: str | None = None
    value: str | None = None


@record
class CoordinationIssueFilterOptionLocationId(Model):
    """What Procore tells of coordination issue filter options (Coordination Issues)."""

    key: int | None = None
    value: str | None = None


@record
class CoordinationIssueFilterOptionStatus(Model):
    """What Procore tells of coordination issue filter options (Coordination Issues)."""

    key: str | None = None
    value: str | None = None


@record
class CoordinationIssueFilterOptionWatcherId(Model):
    """What Procore tells of coordination issue filter options (Coordination Issues)."""

    key: int | None = None
    value: str | None = None


class CoordinationIssueFilterOptionAssigneeCompanyIdFilters(TypedDict, total=False):
    bim_file_id: Id | Sequence[Id]


class CoordinationIssueFilterOptionAssigneeIdFilters(TypedDict, total=False):
    bim_file_id: Id | Sequence[Id]


class CoordinationIssueFilterOptionCreatedByIdFilters(TypedDict, total=False):
    bim_file_id: Id | Sequence[Id]


class CoordinationIssueFilterOptionLocationIdFilters(TypedDict, total=False):
    bim_file_id: Id | Sequence[Id]


class CoordinationIssueFilterOptionStatusFilters(TypedDict, total=False):
    bim_file_id: Id | Sequence[Id]


class CoordinationIssueFilterOptionWatcherIdFilters(TypedDict, total=False):
    bim_file_id: Id | Sequence[Id]


class CoordinationIssueFilterOptionsResource(Resource):
    """Coordination issue filter options (Coordination Issues)."""

    __slots__ = ()

    def list(
        self, *, project_id: Id | Unset = UNSET, locale: str | Unset = UNSET, **options: Unpack[Options]
    ) -> Pages[CoordinationIssueFilterOption]:
        """List Available Filters for Coordination Issues.

        GET /rest/v1.0/coordination_issues/filter_options
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
        filters: CoordinationIssueFilterOptionAssigneeCompanyIdFilters | Unset = UNSET,
        **options: Unpack[Options],
    ) -> Pages[CoordinationIssueFilterOptionAssigneeCompanyId]:
        """List Assignee Company Filter Options.

        GET /rest/v1.0/coordination_issues/filter_options/assignee_company_id
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
        filters: CoordinationIssueFilterOptionAssigneeIdFilters | Unset = UNSET,
        **options: Unpack[Options],
    ) -> Pages[CoordinationIssueFilterOptionAssigneeId]:
        """List Assignee Filter Options.

        GET /rest/v1.0/coordination_issues/filter_options/assignee_id
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
    ) -> Pages[CoordinationIssueFilterOptionCoordinationIssueFileId]:
        """List Coordination Issue File Filter Options.

        GET /rest/v1.0/coordination_issues/filter_options/coordination_issue_file_id
        """
        return self._pages(
            CoordinationIssueFilterOptionCoordinationIssueFileId,
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
        filters: CoordinationIssueFilterOptionCreatedByIdFilters | Unset = UNSET,
        **options: Unpack[Options],
    ) -> Pages[CoordinationIssueFilterOptionCreatedById]:
        """List Creator Filter Options.

        GET /rest/v1.0/coordination_issues/filter_options/created_by_id
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
        """List Creation Source Filter Options.

        GET /rest/v1.0/coordination_issues/filter_options/created_from
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
        filters: CoordinationIssueFilterOptionLocationIdFilters | Unset = UNSET,
        **options: Unpack[Options],
    ) -> Pages[CoordinationIssueFilterOptionLocationId]:
        """List Location Filter Options.

        GET /rest/v1.0/coordination_issues/filter_options/location_id
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
        filters: CoordinationIssueFilterOptionStatusFilters | Unset = UNSET,
        **options: Unpack[Options],
    ) -> Pages[CoordinationIssueFilterOptionStatus]:
        """List Status Filter Options.

        GET /rest/v1.0/coordination_issues/filter_options/status
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
        filters: CoordinationIssueFilterOptionWatcherIdFilters | Unset = UNSET,
        **options: Unpack[Options],
    ) -> Pages[CoordinationIssueFilterOptionWatcherId]:
        """List Watcher Filter Options.

        GET /rest/v1.0/coordination_issues/filter_options/watcher_id
        """
        return self._pages(
            CoordinationIssueFilterOptionWatcherId,
            "/rest/v1.0/coordination_issues/filter_options/watcher_id",
            {},
            options,
            query={"project_id": self._scoped("project_id", project_id), "locale": locale, "filters": filters},
            pager=Pager.UNPAGED,
        )
