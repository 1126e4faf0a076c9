"""Punch item filter options (Punch List)."""

# Generated; do not edit.

from __future__ import annotations

from typing import Any, Literal, Unpack

from ...model import Model, record
from ...types import Id
from .._base import UNSET, Pages, Resource, ScopedOptions, Unset


@record
class PunchItemFilterOptionAssignee(Model):
    """Returned by :meth:`PunchItemFilterOptionsResource.list_assignees`."""

    id: Id
    login: str
    name: str | None = None
    company_name: str | None = None


@record
class PunchItemFilterOptionBallInCourt(Model):
    """Returned by :meth:`PunchItemFilterOptionsResource.list_ball_in_court`."""

    id: Id
    login: str
    name: str | None = None
    company_name: str | None = None


@record
class PunchItemFilterOptionClosedByContact(Model):
    """Returned by :meth:`PunchItemFilterOptionsResource.list_closed_by_contacts`."""

    id: Id
    login: str
    name: str | None = None
    company_name: str | None = None


@record
class PunchItemFilterOptionCreator(Model):
    """Returned by :meth:`PunchItemFilterOptionsResource.list_creators`."""

    id: Id
    login: str
    name: str | None = None
    company_name: str | None = None


@record
class PunchItemFilterOptionFinalApprover(Model):
    """Returned by :meth:`PunchItemFilterOptionsResource.list_final_approvers`."""

    id: Id
    login: str
    name: str | None = None
    company_name: str | None = None


@record
class PunchItemFilterOptionLocation(Model):
    """Returned by :meth:`PunchItemFilterOptionsResource.list_locations`."""

    key: str
    value: str


@record
class PunchItemFilterOptionManager(Model):
    """Returned by :meth:`PunchItemFilterOptionsResource.list_punch_item_managers`."""

    id: Id
    login: str
    name: str | None = None
    company_name: str | None = None


@record
class PunchItemFilterOptionTrade(Model):
    """Returned by :meth:`PunchItemFilterOptionsResource.list_trades`."""

    key: str
    value: str


@record
class PunchItemFilterOptionType(Model):
    """Returned by :meth:`PunchItemFilterOptionsResource.list_types`."""

    key: str
    value: str


class PunchItemFilterOptionsResource(Resource):
    """Punch item filter options (Punch List)."""

    __slots__ = ()

    def list_assignee_companies(
        self,
        *,
        company_id: Id | Unset = UNSET,
        project_id: Id | Unset = UNSET,
        page: int | Unset = UNSET,
        query: str | Unset = UNSET,
        view: Literal["recycle_bin"] | Unset = UNSET,
        per_page: int | Unset = UNSET,
        concurrency: int = 1,
        **options: Unpack[ScopedOptions],
    ) -> Pages[Any]:
        """List punch item assignee company filter options.

        GET /rest/v2.0/companies/{company_id}/projects/{project_id}/punch_list/assignee_companies
        https://developers.procore.com/reference/rest/punch-item-filter-options?version=2.0#list-punch-item-assignee-company-filter-options

        Args:
            view: Level of detail. Must be recycle_bin.
            per_page: Items per page. Default: 100.
            concurrency: Pages to fetch ahead.
            **options: See :class:`Options`.

        Returns:
            :class:`Pages` of undocumented JSON values.
        """
        return self._pages(
            None,
            "/rest/v2.0/companies/{company_id}/projects/{project_id}/punch_list/assignee_companies",
            {"company_id": company_id, "project_id": project_id},
            options,
            query={"page": page, "query": query, "view": view},
            per_page=per_page,
            concurrency=concurrency,
        )

    def list_assignees(
        self,
        *,
        company_id: Id | Unset = UNSET,
        project_id: Id | Unset = UNSET,
        page: int | Unset = UNSET,
        query: str | Unset = UNSET,
        view: Literal["recycle_bin"] | Unset = UNSET,
        per_page: int | Unset = UNSET,
        concurrency: int = 1,
        **options: Unpack[ScopedOptions],
    ) -> Pages[PunchItemFilterOptionAssignee]:
        """List punch item assignee filter options.

        GET /rest/v2.0/companies/{company_id}/projects/{project_id}/punch_list/assignees
        https://developers.procore.com/reference/rest/punch-item-filter-options?version=2.0#list-punch-item-assignee-filter-options

        Args:
            view: Level of detail. Must be recycle_bin.
            per_page: Items per page. Default: 100.
            concurrency: Pages to fetch ahead.
            **options: See :class:`Options`.

        Returns:
            :class:`Pages` of :class:`PunchItemFilterOptionAssignee`.
        """
        return self._pages(
            PunchItemFilterOptionAssignee,
            "/rest/v2.0/companies/{company_id}/projects/{project_id}/punch_list/assignees",
            {"company_id": company_id, "project_id": project_id},
            options,
            query={"page": page, "query": query, "view": view},
            per_page=per_page,
            concurrency=concurrency,
        )

    def list_ball_in_court(
        self,
        *,
        company_id: Id | Unset = UNSET,
        project_id: Id | Unset = UNSET,
        page: int | Unset = UNSET,
        query: str | Unset = UNSET,
        per_page: int | Unset = UNSET,
        concurrency: int = 1,
        **options: Unpack[ScopedOptions],
    ) -> Pages[PunchItemFilterOptionBallInCourt]:
        """List punch item ball in court filter options.

        GET /rest/v2.0/companies/{company_id}/projects/{project_id}/punch_list/ball_in_court
        https://developers.procore.com/reference/rest/punch-item-filter-options?version=2.0#list-punch-item-ball-in-court-filter-options

        Args:
            per_page: Items per page. Default: 100.
            concurrency: Pages to fetch ahead.
            **options: See :class:`Options`.

        Returns:
            :class:`Pages` of :class:`PunchItemFilterOptionBallInCourt`.
        """
        return self._pages(
            PunchItemFilterOptionBallInCourt,
            "/rest/v2.0/companies/{company_id}/projects/{project_id}/punch_list/ball_in_court",
            {"company_id": company_id, "project_id": project_id},
            options,
            query={"page": page, "query": query},
            per_page=per_page,
            concurrency=concurrency,
        )

    def list_closed_by_contacts(
        self,
        *,
        company_id: Id | Unset = UNSET,
        project_id: Id | Unset = UNSET,
        page: int | Unset = UNSET,
        query: str | Unset = UNSET,
        per_page: int | Unset = UNSET,
        concurrency: int = 1,
        **options: Unpack[ScopedOptions],
    ) -> Pages[PunchItemFilterOptionClosedByContact]:
        """List punch item closed by contact filter options.

        GET /rest/v2.0/companies/{company_id}/projects/{project_id}/punch_list/closed_by_contacts
        https://developers.procore.com/reference/rest/punch-item-filter-options?version=2.0#list-punch-item-closed-by-contact-filter-options

        Args:
            per_page: Items per page. Default: 100.
            concurrency: Pages to fetch ahead.
            **options: See :class:`Options`.

        Returns:
            :class:`Pages` of :class:`PunchItemFilterOptionClosedByContact`.
        """
        return self._pages(
            PunchItemFilterOptionClosedByContact,
            "/rest/v2.0/companies/{company_id}/projects/{project_id}/punch_list/closed_by_contacts",
            {"company_id": company_id, "project_id": project_id},
            options,
            query={"page": page, "query": query},
            per_page=per_page,
            concurrency=concurrency,
        )

    def list_creators(
        self,
        *,
        company_id: Id | Unset = UNSET,
        project_id: Id | Unset = UNSET,
        page: int | Unset = UNSET,
        query: str | Unset = UNSET,
        per_page: int | Unset = UNSET,
        concurrency: int = 1,
        **options: Unpack[ScopedOptions],
    ) -> Pages[PunchItemFilterOptionCreator]:
        """List punch item creator filter options.

        GET /rest/v2.0/companies/{company_id}/projects/{project_id}/punch_list/creators
        https://developers.procore.com/reference/rest/punch-item-filter-options?version=2.0#list-punch-item-creator-filter-options

        Args:
            per_page: Items per page. Default: 100.
            concurrency: Pages to fetch ahead.
            **options: See :class:`Options`.

        Returns:
            :class:`Pages` of :class:`PunchItemFilterOptionCreator`.
        """
        return self._pages(
            PunchItemFilterOptionCreator,
            "/rest/v2.0/companies/{company_id}/projects/{project_id}/punch_list/creators",
            {"company_id": company_id, "project_id": project_id},
            options,
            query={"page": page, "query": query},
            per_page=per_page,
            concurrency=concurrency,
        )

    def list_final_approvers(
        self,
        *,
        company_id: Id | Unset = UNSET,
        project_id: Id | Unset = UNSET,
        page: int | Unset = UNSET,
        query: str | Unset = UNSET,
        per_page: int | Unset = UNSET,
        concurrency: int = 1,
        **options: Unpack[ScopedOptions],
    ) -> Pages[PunchItemFilterOptionFinalApprover]:
        """List punch item final approver filter options.

        GET /rest/v2.0/companies/{company_id}/projects/{project_id}/punch_list/final_approvers
        https://developers.procore.com/reference/rest/punch-item-filter-options?version=2.0#list-punch-item-final-approver-filter-options

        Args:
            per_page: Items per page. Default: 100.
            concurrency: Pages to fetch ahead.
            **options: See :class:`Options`.

        Returns:
            :class:`Pages` of :class:`PunchItemFilterOptionFinalApprover`.
        """
        return self._pages(
            PunchItemFilterOptionFinalApprover,
            "/rest/v2.0/companies/{company_id}/projects/{project_id}/punch_list/final_approvers",
            {"company_id": company_id, "project_id": project_id},
            options,
            query={"page": page, "query": query},
            per_page=per_page,
            concurrency=concurrency,
        )

    def list_locations(
        self,
        *,
        company_id: Id | Unset = UNSET,
        project_id: Id | Unset = UNSET,
        page: int | Unset = UNSET,
        query: str | Unset = UNSET,
        per_page: int | Unset = UNSET,
        concurrency: int = 1,
        **options: Unpack[ScopedOptions],
    ) -> Pages[PunchItemFilterOptionLocation]:
        """List punch item location filter options.

        GET /rest/v2.0/companies/{company_id}/projects/{project_id}/punch_list/locations
        https://developers.procore.com/reference/rest/punch-item-filter-options?version=2.0#list-punch-item-location-filter-options

        Args:
            per_page: Items per page. Default: 100.
            concurrency: Pages to fetch ahead.
            **options: See :class:`Options`.

        Returns:
            :class:`Pages` of :class:`PunchItemFilterOptionLocation`.
        """
        return self._pages(
            PunchItemFilterOptionLocation,
            "/rest/v2.0/companies/{company_id}/projects/{project_id}/punch_list/locations",
            {"company_id": company_id, "project_id": project_id},
            options,
            query={"page": page, "query": query},
            per_page=per_page,
            concurrency=concurrency,
        )

    def list_punch_item_managers(
        self,
        *,
        company_id: Id | Unset = UNSET,
        project_id: Id | Unset = UNSET,
        page: int | Unset = UNSET,
        query: str | Unset = UNSET,
        per_page: int | Unset = UNSET,
        concurrency: int = 1,
        **options: Unpack[ScopedOptions],
    ) -> Pages[PunchItemFilterOptionManager]:
        """List punch item manager filter options.

        GET /rest/v2.0/companies/{company_id}/projects/{project_id}/punch_list/punch_item_managers
        https://developers.procore.com/reference/rest/punch-item-filter-options?version=2.0#list-punch-item-manager-filter-options

        Args:
            per_page: Items per page. Default: 100.
            concurrency: Pages to fetch ahead.
            **options: See :class:`Options`.

        Returns:
            :class:`Pages` of :class:`PunchItemFilterOptionManager`.
        """
        return self._pages(
            PunchItemFilterOptionManager,
            "/rest/v2.0/companies/{company_id}/projects/{project_id}/punch_list/punch_item_managers",
            {"company_id": company_id, "project_id": project_id},
            options,
            query={"page": page, "query": query},
            per_page=per_page,
            concurrency=concurrency,
        )

    def list_trades(
        self,
        *,
        company_id: Id | Unset = UNSET,
        project_id: Id | Unset = UNSET,
        page: int | Unset = UNSET,
        query: str | Unset = UNSET,
        per_page: int | Unset = UNSET,
        concurrency: int = 1,
        **options: Unpack[ScopedOptions],
    ) -> Pages[PunchItemFilterOptionTrade]:
        """List punch item trade filter options.

        GET /rest/v2.0/companies/{company_id}/projects/{project_id}/punch_list/trades
        https://developers.procore.com/reference/rest/punch-item-filter-options?version=2.0#list-punch-item-trade-filter-options

        Args:
            per_page: Items per page. Default: 100.
            concurrency: Pages to fetch ahead.
            **options: See :class:`Options`.

        Returns:
            :class:`Pages` of :class:`PunchItemFilterOptionTrade`.
        """
        return self._pages(
            PunchItemFilterOptionTrade,
            "/rest/v2.0/companies/{company_id}/projects/{project_id}/punch_list/trades",
            {"company_id": company_id, "project_id": project_id},
            options,
            query={"page": page, "query": query},
            per_page=per_page,
            concurrency=concurrency,
        )

    def list_types(
        self,
        *,
        company_id: Id | Unset = UNSET,
        project_id: Id | Unset = UNSET,
        page: int | Unset = UNSET,
        query: str | Unset = UNSET,
        per_page: int | Unset = UNSET,
        concurrency: int = 1,
        **options: Unpack[ScopedOptions],
    ) -> Pages[PunchItemFilterOptionType]:
        """List punch item type filter options.

        GET /rest/v2.0/companies/{company_id}/projects/{project_id}/punch_list/types
        https://developers.procore.com/reference/rest/punch-item-filter-options?version=2.0#list-punch-item-type-filter-options

        Args:
            per_page: Items per page. Default: 100.
            concurrency: Pages to fetch ahead.
            **options: See :class:`Options`.

        Returns:
            :class:`Pages` of :class:`PunchItemFilterOptionType`.
        """
        return self._pages(
            PunchItemFilterOptionType,
            "/rest/v2.0/companies/{company_id}/projects/{project_id}/punch_list/types",
            {"company_id": company_id, "project_id": project_id},
            options,
            query={"page": page, "query": query},
            per_page=per_page,
            concurrency=concurrency,
        )
