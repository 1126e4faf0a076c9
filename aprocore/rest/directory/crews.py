"""Crews (Directory)."""

# Written by aprocore._codegen from Procore's reference: never edited by hand.

from __future__ import annotations

from collections.abc import Sequence
from typing import TypedDict, Unpack

from ...model import Model, record
from ...types import DateTime, Id
from .._base import UNSET, DateRange, Options, Pages, Resource, Unset, some

__all__ = [
    "Crew",
    "CrewCreatedBy",
    "CrewEmployee",
    "CrewFilters",
    "CrewIdFilters",
    "CrewInput",
    "CrewLead",
    "CrewLeadParty",
    "CrewMember",
    "CrewsResource",
]


@record
class Crew(Model):
    """What Procore tells of crews."""

    id: Id | None = None
    name: str | None = None
    project_id: Id | None = None
    company_id: Id | None = None
    employees: list[CrewEmployee] | None = None
    created_by: CrewCreatedBy | None = None
    lead: CrewLead | None = None
    lead_party: CrewLeadParty | None = None
    members: list[CrewMember] | None = None
    created_at: DateTime | None = None
    updated_at: DateTime | None = None


@record
class CrewCreatedBy(Model):
    """``created_by`` of :class:`Crew`."""

    id: Id | None = None
    login: str | None = None
    name: str | None = None


@record
class CrewEmployee(Model):
    """``employees`` of :class:`Crew`."""

    id: Id | None = None
    login: str | None = None
    name: str | None = None


@record
class CrewLead(Model):
    """``lead`` of :class:`Crew`."""

    id: Id | None = None
    login: str | None = None
    name: str | None = None


@record
class CrewLeadParty(Model):
    """``lead_party`` of :class:`Crew`."""

    id: Id | None = None
    first_name: str | None = None
    last_name: str | None = None
    is_employee: bool | None = None
    employee_id: Id | None = None
    user_id: Id | None = None
    is_active: bool | None = None


@record
class CrewMember(Model):
    """``members`` of :class:`Crew`."""

    id: Id | None = None
    first_name: str | None = None
    last_name: str | None = None
    is_employee: bool | None = None
    employee_id: Id | None = None
    user_id: Id | None = None
    is_active: bool | None = None


class CrewInput(TypedDict, total=False):
    """What is sent as ``crew``."""

    lead_party_id: Id | None
    name: str | None
    party_ids: Sequence[Id] | None
    equipment_ids: Sequence[Id] | None
    lead_id: Id | None
    employee_ids: Sequence[Id] | None


class CrewFilters(TypedDict, total=False):
    """What ``filters`` takes; names that are not here pass as well."""

    updated_at: DateRange


class CrewIdFilters(TypedDict, total=False):
    """What ``filters`` takes; names that are not here pass as well."""

    updated_at: DateRange


class CrewsResource(Resource):
    """Crews (Directory).

    Where ``company_id`` or ``project_id`` is left out, the session's own counts. What else every call takes is in
    :class:`~aprocore.rest._base.Options`.
    """

    __slots__ = ()

    async def create(self, *, crew: CrewInput, project_id: Id | Unset = UNSET, **options: Unpack[Options]) -> Crew:
        """Create a new crew.

        POST /rest/v1.0/projects/{project_id}/crews
        """
        return await self._one(
            Crew,
            "POST",
            "/rest/v1.0/projects/{project_id}/crews",
            {"project_id": project_id},
            options,
            body={"crew": crew},
        )

    async def delete(
        self, *, id: Id, crew: CrewInput, project_id: Id | Unset = UNSET, **options: Unpack[Options]
    ) -> None:
        """Delete a crew.

        DELETE /rest/v1.0/projects/{project_id}/crews/{id}
        """
        await self._none(
            "DELETE",
            "/rest/v1.0/projects/{project_id}/crews/{id}",
            {"project_id": project_id, "id": id},
            options,
            body=some({"crew": crew}),
        )

    async def get(self, *, id: Id, project_id: Id | Unset = UNSET, **options: Unpack[Options]) -> Crew:
        """Show a crew.

        GET /rest/v1.0/projects/{project_id}/crews/{id}
        """
        return await self._one(
            Crew, "GET", "/rest/v1.0/projects/{project_id}/crews/{id}", {"project_id": project_id, "id": id}, options
        )

    def list(
        self,
        *,
        project_id: Id | Unset = UNSET,
        page: int | Unset = UNSET,
        filters: CrewFilters | Unset = UNSET,
        per_page: int | Unset = UNSET,
        concurrency: int = 1,
        **options: Unpack[Options],
    ) -> Pages[Crew]:
        """List all project crews.

        GET /rest/v1.0/projects/{project_id}/crews

        Await it for the first page, or go through all items with ``async for``.

        Args:
            page: the page to begin with.
            per_page: items of a page; as many as are safe where it is left out.
            concurrency: pages that are fetched ahead.
        """
        return self._pages(
            Crew,
            "/rest/v1.0/projects/{project_id}/crews",
            {"project_id": project_id},
            options,
            query={"page": page, "filters": filters},
            per_page=per_page,
            concurrency=concurrency,
        )

    def list_ids(
        self,
        *,
        project_id: Id | Unset = UNSET,
        page: int | Unset = UNSET,
        filters: CrewIdFilters | Unset = UNSET,
        per_page: int | Unset = UNSET,
        concurrency: int = 1,
        **options: Unpack[Options],
    ) -> Pages[Id]:
        """List all project crew IDs.

        GET /rest/v1.0/projects/{project_id}/crews/ids

        Await it for the first page, or go through all items with ``async for``.

        Args:
            page: the page to begin with.
            per_page: items of a page; as many as are safe where it is left out.
            concurrency: pages that are fetched ahead.
        """
        return self._pages(
            None,
            "/rest/v1.0/projects/{project_id}/crews/ids",
            {"project_id": project_id},
            options,
            query={"page": page, "filters": filters},
            per_page=per_page,
            concurrency=concurrency,
        )

    async def update(
        self, *, id: Id, crew: CrewInput, project_id: Id | Unset = UNSET, **options: Unpack[Options]
    ) -> Crew:
        """Update a crew.

        PATCH /rest/v1.0/projects/{project_id}/crews/{id}
        """
        return await self._one(
            Crew,
            "PATCH",
            "/rest/v1.0/projects/{project_id}/crews/{id}",
            {"project_id": project_id, "id": id},
            options,
            body={"crew": crew},
        )
