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
    "PunchItemFilterOptionPunchItemManager",
    "PunchItemFilterOptionTrade",
    "PunchItemFilterOptionType",
    "PunchItemFilterOptionsResource",
]


@record
class PunchItemFilterOptionAssignee(Model):
    """What Procore tells of punch item filter options (Punch List)."""

    id: Id | None = None
    login: str | None = None
    name: str | None = None
    company_name: str | None = None


@record
class PunchItemFilterOptionBallInCourt(Model):
    """What Procore tells of punch item filter options (Punch List)."""

    id: Id | None = None
    login: str | None = None
    name: str | None = None
    company_name: str | None = None


@record
class PunchItemFilterOptionClosedByContact(Model):
    """What Procore tells of punch item filter options (Punch List)."""

    id: Id | None = None
    login: str | None = None
    name: str | None = None
    company_name: str | None = None


@record
class PunchItemFilterOptionCreator(Model):
    """What Procore tells of punch item filter options (Punch List)."""

    id: Id | None = None
    login: str | None = None
    name: str | None = None
    company_name: str | None = None


@record
class PunchItemFilterOptionFinalApprover(Model):
    """What Procore tells of punch item filter options (Punch List)."""

    id: Id | None = None
    login: str | None = None
    name: str | None = None
    company_name: str | None = None


@record
class PunchItemFilterOptionLocation(Model):
    """What Procore tells of punch item filter options (Punch List)."""

    key: str | None = None
    value: str | None = None


@record
class PunchItemFilterOptionPunchItemManager(Model):
    """What Procore tells of punch item filter options (Punch List)."""

    id: Id | None = None
    login: str | None = None
    name: str | None = None
    company_name: str | None = None


@record
class PunchItemFilterOptionTrade(Model):
    """What Procore tells of punch item filter options (Punch List)."""

    key: str | None = None
    value: str | None = None


@record
class PunchItemFilterOptionType(Model):
    """What Procore tells of punch item filter options (Punch List)."""

    key: str | None = None
    value: str | None = None


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
        """List Punch Item Assignee Company Filter Options.

        GET /rest/v2.0/companies/{company_id}/projects/{project_id}/punch_list/assignee_companies
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
        """List Punch Item Assignee Filter Options.

        GET /rest/v2.0/companies/{company_id}/projects/{project_id}/punch_list/assignees
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
        """List Punch Item Ball In Court Filter Options.

        GET /rest/v2.0/companies/{company_id}/projects/{project_id}/punch_list/ball_in_court
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
        """List Punch Item Closed By Contact Filter Options.

        GET /rest/v2.0/companies/{company_id}/projects/{project_id}/punch_list/closed_by_contacts
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
        """List Punch Item Creator Filter Options.

        GET /rest/v2.0/companies/{company_id}/projects/{project_id}/punch_list/creators
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
        """List Punch Item Final Approver Filter Options.

        GET /rest/v2.0/companies/{company_id}/projects/{project_id}/punch_list/final_approvers
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
        """List Punch Item Location Filter Options.

        GET /rest/v2.0/companies/{company_id}/projects/{project_id}/punch_list/locations
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
    ) -> Pages[PunchItemFilterOptionPunchItemManager]:
        """List Punch Item Manager Filter Options.

        GET /rest/v2.0/companies/{company_id}/projects/{project_id}/punch_list/punch_item_managers
        """
        return self._pages(
            PunchItemFilterOptionPunchItemManager,
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
        """List Punch Item Trade Filter Options.

        GET /rest/v2.0/companies/{company_id}/projects/{project_id}/punch_list/trades
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
        """List Punch Item Type Filter Options.

        GET /rest/v2.0/companies/{company_id}/projects/{project_id}/punch_list/types
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
