"""Crews (Directory)."""

# Generated; do not edit.

from __future__ import annotations

from collections.abc import Sequence
from typing import TypedDict, Unpack

from ...model import Model, record
from ...types import DateTime, Id
from .._base import UNSET, DateRange, Options, Pages, Resource, Unset, some


@record
class Crew(Model):
    """A crew."""

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
    """``crew`` in a request body."""

    lead_party_id: Id | None
    name: str | None
    party_ids: Sequence[Id] | None
    equipment_ids: Sequence[Id] | None
    lead_id: Id | None
    employee_ids: Sequence[Id] | None


class CrewFilters(TypedDict, total=False):
    """Query filters of ``directory.crews.list``."""

    updated_at: DateRange


class CrewIdFilters(TypedDict, total=False):
    """Query filters of ``directory.crews.list_ids``."""

    updated_at: DateRange


class CrewsResource(Resource):
    """Crews (Directory)."""

    __slots__ = ()

    async def create(self, *, crew: CrewInput, project_id: Id | Unset = UNSET, **options: Unpack[Options]) -> Crew:
        """Create a new crew.

        POST /rest/v1.0/projects/{project_id}/crews
        https://developers.procore.com/reference/rest/v1/crews?version=1.0#create-a-new-crew

        Returns:
            :class:`Crew`.
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
        https://developers.procore.com/reference/rest/v1/crews?version=1.0#delete-a-crew

        Returns:
            None.
        """
        await self._none(
            "DELETE",
            "/rest/v1.0/projects/{project_id}/crews/{id}",
            {"project_id": project_id, "id": id},
            options,
            body=some({"crew": crew}),
        )

    async def get(self, *, id: Id, project_id: Id | Unset = UNSET, **options: Unpack[Options]) -> Crew:
        """Return a crew.

        GET /rest/v1.0/projects/{project_id}/crews/{id}
        https://developers.procore.com/reference/rest/v1/crews?version=1.0#show-a-crew

        Returns:
            :class:`Crew`.
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
        https://developers.procore.com/reference/rest/v1/crews?version=1.0#list-all-project-crews

        Args:
            filters: Query filters; other names are sent too.
            per_page: Items per page. Default: 1,000.
            concurrency: Pages to fetch ahead.
            **options: See :class:`Options`.

        Returns:
            :class:`Pages` of :class:`Crew`.
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
        https://developers.procore.com/reference/rest/v1/crews?version=1.0#list-all-project-crew-ids

        Args:
            filters: Query filters; other names are sent too.
            per_page: Items per page. Default: 1,000.
            concurrency: Pages to fetch ahead.
            **options: See :class:`Options`.

        Returns:
            :class:`Pages` of :class:`Id`.
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
        https://developers.procore.com/reference/rest/v1/crews?version=1.0#update-a-crew

        Returns:
            :class:`Crew`.
        """
        return await self._one(
            Crew,
            "PATCH",
            "/rest/v1.0/projects/{project_id}/crews/{id}",
            {"project_id": project_id, "id": id},
            options,
            body={"crew": crew},
        )
