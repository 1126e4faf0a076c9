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
    "CoordinationIssueFilterOptionCreatedById",
    "CoordinationIssueFilterOptionCreatedByIdFilters",
    "CoordinationIssueFilterOptionCreatedFrom",
    "CoordinationIssueFilterOptionFileId",
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
    """What Procore tells of coordination issue filter options."""

    key: str | None = None
    value: str | None = None
    endpoint: str | None = None


@record
class CoordinationIssueFilterOptionAssigneeCompanyId(Model):
    """What :meth:`CoordinationIssueFilterOptionsResource.list_assignee_company_id` gives."""

    key: int | None = None
    value: str | None = None


@record
class CoordinationIssueFilterOptionAssigneeId(Model):
    """What :meth:`CoordinationIssueFilterOptionsResource.list_assignee_id` gives."""

    key: int | None = None
    value: str | None = None


@record
class CoordinationIssueFilterOptionCreatedById(Model):
    """What :meth:`CoordinationIssueFilterOptionsResource.list_created_by_id` gives."""

    key: int | None = None
    value: str | None = None


@record
class CoordinationIssueFilterOptionCreatedFrom(Model):
    """What :meth:`CoordinationIssueFilterOptionsResource.list_created_from` gives."""

    key: str | None = None
    value: str | None = None


@record
class CoordinationIssueFilterOptionFileId(Model):
    """What :meth:`CoordinationIssueFilterOptionsResource.list_coordination_issue_file_id` gives."""

    key: int | None = None
    value: str | None = None


@record
class CoordinationIssueFilterOptionLocationId(Model):
    """What :meth:`CoordinationIssueFilterOptionsResource.list_location_id` gives."""

    key: int | None = None
    value: str | None = None


@record
class CoordinationIssueFilterOptionStatus(Model):
    """What :meth:`CoordinationIssueFilterOptionsResource.list_status` gives."""

    key: str | None = None
    value: str | None = None


@record
class CoordinationIssueFilterOptionWatcherId(Model):
    """What :meth:`CoordinationIssueFilterOptionsResource.list_watcher_id` gives."""

    key: int | None = None
    value: str | None = None


class CoordinationIssueFilterOptionAssigneeCompanyIdFilters(TypedDict, total=False):
    """What ``filters`` takes; names that are not here pass as well."""

    bim_file_id: Id | Sequence[Id]


class CoordinationIssueFilterOptionAssigneeIdFilters(TypedDict, total=False):
    """What ``filters`` takes; names that are not here pass as well."""

    bim_file_id: Id | Sequence[Id]


class CoordinationIssueFilterOptionCreatedByIdFilters(TypedDict, total=False):
    """What ``filters`` takes; names that are not here pass as well."""

    bim_file_id: Id | Sequence[Id]


class CoordinationIssueFilterOptionLocationIdFilters(TypedDict, total=False):
    """What ``filters`` takes; names that are not here pass as well."""

    bim_file_id: Id | Sequence[Id]


class CoordinationIssueFilterOptionStatusFilters(TypedDict, total=False):
    """What ``filters`` takes; names that are not here pass as well."""

    bim_file_id: Id | Sequence[Id]


class CoordinationIssueFilterOptionWatcherIdFilters(TypedDict, total=False):
    """What ``filters`` takes; names that are not here pass as well."""

    bim_file_id: Id | Sequence[Id]


class CoordinationIssueFilterOptionsResource(Resource):
    """Coordination issue filter options (Coordination Issues).

    Where ``company_id`` or ``project_id`` is left out, the session's own counts. What else every call takes is in
    :class:`~aprocore.rest._base.Options`.
    """

    __slots__ = ()

    def list(
        self, *, project_id: Id | Unset = UNSET, locale: str | Unset = UNSET, **options: Unpack[Options]
    ) -> Pages[CoordinationIssueFilterOption]:
        """List available filters for coordination issues.

        GET /rest/v1.0/coordination_issues/filter_options

        Await it for the first page, or go through all items with ``async for``.
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
        """List assignee company filter options.

        GET /rest/v1.0/coordination_issues/filter_options/assignee_company_id

        Await it for the first page, or go through all items with ``async for``.
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
        """List assignee filter options.

        GET /rest/v1.0/coordination_issues/filter_options/assignee_id

        Await it for the first page, or go through all items with ``async for``.
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

        Await it for the first page, or go through all items with ``async for``.
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
        filters: CoordinationIssueFilterOptionCreatedByIdFilters | Unset = UNSET,
        **options: Unpack[Options],
    ) -> Pages[CoordinationIssueFilterOptionCreatedById]:
        """List creator filter options.

        GET /rest/v1.0/coordination_issues/filter_options/created_by_id

        Await it for the first page, or go through all items with ``async for``.
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

        Await it for the first page, or go through all items with ``async for``.
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
        """List location filter options.

        GET /rest/v1.0/coordination_issues/filter_options/location_id

        Await it for the first page, or go through all items with ``async for``.
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
        """List status filter options.

        GET /rest/v1.0/coordination_issues/filter_options/status

        Await it for the first page, or go through all items with ``async for``.
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
        """List watcher filter options.

        GET /rest/v1.0/coordination_issues/filter_options/watcher_id

        Await it for the first page, or go through all items with ``async for``.
        """
        return self._pages(
            CoordinationIssueFilterOptionWatcherId,
            "/rest/v1.0/coordination_issues/filter_options/watcher_id",
            {},
            options,
            query={"project_id": self._scoped("project_id", project_id), "locale": locale, "filters": filters},
            pager=Pager.UNPAGED,
        )
