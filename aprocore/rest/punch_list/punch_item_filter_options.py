"""Punch item filter options (Punch List)."""

# Written by aprocore._codegen from Procore's reference: never edited by hand.

from __future__ import annotations

from typing import Any, Literal, Unpack

from ...model import Model, record
from ...types import Id
from .._base import UNSET, Pages, Resource, ScopedOptions, Unset

__all__ = [
    "PunchItemFilterOptionAssignee",
    "PunchItemFilterOptionBallInCourt",
    "PunchItemFilterOptionClosedByContact",
    "PunchItemFilterOptionCreator",
    "PunchItemFilterOptionFinalApprover",
    "PunchItemFilterOptionLocation",
    "PunchItemFilterOptionManager",
    "PunchItemFilterOptionTrade",
    "PunchItemFilterOptionType",
    "PunchItemFilterOptionsResource",
]


@record
class PunchItemFilterOptionAssignee(Model):
    """What :meth:`PunchItemFilterOptionsResource.list_assignees` gives."""

    id: Id | None = None
    login: str | None = None
    name: str | None = None
    company_name: str | None = None


@record
class PunchItemFilterOptionBallInCourt(Model):
    """What :meth:`PunchItemFilterOptionsResource.list_ball_in_court` gives."""

    id: Id | None = None
    login: str | None = None
    name: str | None = None
    company_name: str | None = None


@record
class PunchItemFilterOptionClosedByContact(Model):
    """What :meth:`PunchItemFilterOptionsResource.list_closed_by_contacts` gives."""

    id: Id | None = None
    login: str | None = None
    name: str | None = None
    company_name: str | None = None


@record
class PunchItemFilterOptionCreator(Model):
    """What :meth:`PunchItemFilterOptionsResource.list_creators` gives."""

    id: Id | None = None
    login: str | None = None
    name: str | None = None
    company_name: str | None = None


@record
class PunchItemFilterOptionFinalApprover(Model):
    """What :meth:`PunchItemFilterOptionsResource.list_final_approvers` gives."""

    id: Id | None = None
    login: str | None = None
    name: str | None = None
    company_name: str | None = None


@record
class PunchItemFilterOptionLocation(Model):
    """What :meth:`PunchItemFilterOptionsResource.list_locations` gives."""

    key: str | None = None
    value: str | None = None


@record
class PunchItemFilterOptionManager(Model):
    """What :meth:`PunchItemFilterOptionsResource.list_punch_item_managers` gives."""

    id: Id | None = None
    login: str | None = None
    name: str | None = None
    company_name: str | None = None


@record
class PunchItemFilterOptionTrade(Model):
    """What :meth:`PunchItemFilterOptionsResource.list_trades` gives."""

    key: str | None = None
    value: str | None = None


@record
class PunchItemFilterOptionType(Model):
    """What :meth:`PunchItemFilterOptionsResource.list_types` gives."""

    key: str | None = None
    value: str | None = None


class PunchItemFilterOptionsResource(Resource):
    """Punch item filter options (Punch List).

    Where ``company_id`` or ``project_id`` is left out, the session's own counts. What else every call takes is in
    :class:`~aprocore.rest._base.Options`.
    """

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

        Await it for the first page, or go through all items with ``async for``.

        Args:
            page: the page to begin with.
            view: how much is told of each.
            per_page: items of a page; as many as are safe where it is left out.
            concurrency: pages that are fetched ahead.
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

        Await it for the first page, or go through all items with ``async for``.

        Args:
            page: the page to begin with.
            view: how much is told of each.
            per_page: items of a page; as many as are safe where it is left out.
            concurrency: pages that are fetched ahead.
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

        Await it for the first page, or go through all items with ``async for``.

        Args:
            page: the page to begin with.
            per_page: items of a page; as many as are safe where it is left out.
            concurrency: pages that are fetched ahead.
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

        Await it for the first page, or go through all items with ``async for``.

        Args:
            page: the page to begin with.
            per_page: items of a page; as many as are safe where it is left out.
            concurrency: pages that are fetched ahead.
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

        Await it for the first page, or go through all items with ``async for``.

        Args:
            page: the page to begin with.
            per_page: items of a page; as many as are safe where it is left out.
            concurrency: pages that are fetched ahead.
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

        Await it for the first page, or go through all items with ``async for``.

        Args:
            page: the page to begin with.
            per_page: items of a page; as many as are safe where it is left out.
            concurrency: pages that are fetched ahead.
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

        Await it for the first page, or go through all items with ``async for``.

        Args:
            page: the page to begin with.
            per_page: items of a page; as many as are safe where it is left out.
            concurrency: pages that are fetched ahead.
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

        Await it for the first page, or go through all items with ``async for``.

        Args:
            page: the page to begin with.
            per_page: items of a page; as many as are safe where it is left out.
            concurrency: pages that are fetched ahead.
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

        Await it for the first page, or go through all items with ``async for``.

        Args:
            page: the page to begin with.
            per_page: items of a page; as many as are safe where it is left out.
            concurrency: pages that are fetched ahead.
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

        Await it for the first page, or go through all items with ``async for``.

        Args:
            page: the page to begin with.
            per_page: items of a page; as many as are safe where it is left out.
            concurrency: pages that are fetched ahead.
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
