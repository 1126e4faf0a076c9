"""Witness statements (Incidents)."""

# Written by aprocore._codegen from Procore's reference: never edited by hand.

from __future__ import annotations

from collections.abc import Sequence
from typing import Any, Literal, TypedDict, Unpack

from ...model import Model, record
from ...types import Date, DateTime, Id
from .._base import UNSET, DateRange, Options, Pages, Resource, Unset

__all__ = [
    "Witness",
    "WitnessStatement",
    "WitnessStatementAttachment",
    "WitnessStatementCapturedBy",
    "WitnessStatementFilters",
    "WitnessStatementInput",
    "WitnessStatementRecording",
    "WitnessStatementRecordingInput",
    "WitnessStatementsResource",
]


@record
class Witness(Model):
    """``witness`` of :class:`WitnessStatement`."""

    id: Id | None = None
    name: str | None = None


@record
class WitnessStatement(Model):
    """What Procore tells of witness statements."""

    id: Id | None = None
    incident_id: Id | None = None
    attachments: list[WitnessStatementAttachment] | None = None
    statement: str | None = None
    statement_plain_text: str | None = None
    date_received: Date | None = None
    created_at: DateTime | None = None
    deleted_at: DateTime | None = None
    updated_at: DateTime | None = None
    witness: Witness | None = None
    recording: WitnessStatementRecording | None = None


@record
class WitnessStatementAttachment(Model):
    """``attachments`` of :class:`WitnessStatement`."""

    id: Id | None = None
    url: str | None = None
    thumbnail_url: str | None = None
    name: str | None = None
    content_type: str | None = None
    viewable: bool | None = None
    can_be_viewed: bool | None = None
    viewable_document_id: Id | None = None


@record
class WitnessStatementCapturedBy(Model):
    """``captured_by`` of :class:`WitnessStatementRecording`."""

    id: Id | None = None
    name: str | None = None
    locale: str | None = None
    login: str | None = None


@record
class WitnessStatementRecording(Model):
    """``recording`` of :class:`WitnessStatement`."""

    id: Id | None = None
    witness_statement_id: Id | None = None
    attachment: WitnessStatementAttachment | None = None
    captured_by: WitnessStatementCapturedBy | None = None
    created_at: DateTime | None = None


class WitnessStatementInput(TypedDict, total=False):
    """What is sent as ``witness_statement``."""

    incident_id: Id | None
    statement: str | None
    date_received: Date | str | None
    witness_id: Id | None
    upload_uuids: Sequence[str] | None
    drawing_revision_ids: Sequence[Id] | None
    file_version_ids: Sequence[Id] | None
    form_ids: Sequence[Id] | None
    image_ids: Sequence[Id] | None
    recording: WitnessStatementRecordingInput | None


class WitnessStatementRecordingInput(TypedDict, total=False):
    """What is sent as ``recording``."""

    upload_id: Id | None


class WitnessStatementFilters(TypedDict, total=False):
    """What ``filters`` takes; names that are not here pass as well."""

    created_at: DateRange
    date_received: DateRange
    witness_id: Id | Sequence[Id]
    query: str | Sequence[str]


class WitnessStatementsResource(Resource):
    """Witness statements (Incidents).

    Where ``company_id`` or ``project_id`` is left out, the session's own counts. What else every call takes is in
    :class:`~aprocore.rest._base.Options`.
    """

    __slots__ = ()

    async def create(
        self, *, witness_statement: WitnessStatementInput, project_id: Id | Unset = UNSET, **options: Unpack[Options]
    ) -> WitnessStatement:
        """Create witness statement.

        POST /rest/v1.0/projects/{project_id}/incidents/witness_statements
        """
        return await self._one(
            WitnessStatement,
            "POST",
            "/rest/v1.0/projects/{project_id}/incidents/witness_statements",
            {"project_id": project_id},
            options,
            body={"witness_statement": witness_statement},
        )

    async def delete(
        self, *, id: Id, project_id: Id | Unset = UNSET, incident_id: Id | Unset = UNSET, **options: Unpack[Options]
    ) -> None:
        """Destroy witness statement.

        DELETE /rest/v1.0/projects/{project_id}/incidents/witness_statements/{id}
        """
        await self._none(
            "DELETE",
            "/rest/v1.0/projects/{project_id}/incidents/witness_statements/{id}",
            {"project_id": project_id, "id": id},
            options,
            query={"incident_id": incident_id},
        )

    async def get(
        self, *, id: Id, project_id: Id | Unset = UNSET, incident_id: Id | Unset = UNSET, **options: Unpack[Options]
    ) -> WitnessStatement:
        """Show witness statement.

        GET /rest/v1.0/projects/{project_id}/incidents/witness_statements/{id}
        """
        return await self._one(
            WitnessStatement,
            "GET",
            "/rest/v1.0/projects/{project_id}/incidents/witness_statements/{id}",
            {"project_id": project_id, "id": id},
            options,
            query={"incident_id": incident_id},
        )

    async def get_recycled(
        self, *, id: Id, project_id: Id | Unset = UNSET, incident_id: Id | Unset = UNSET, **options: Unpack[Options]
    ) -> WitnessStatement:
        """Show recycled witness statement.

        GET /rest/v1.1/projects/{project_id}/recycle_bin/incidents/witness_statements/{id}
        """
        return await self._one(
            WitnessStatement,
            "GET",
            "/rest/v1.1/projects/{project_id}/recycle_bin/incidents/witness_statements/{id}",
            {"project_id": project_id, "id": id},
            options,
            query={"incident_id": incident_id},
        )

    async def get_recycled_v1_0(
        self, *, id: Id, project_id: Id | Unset = UNSET, incident_id: Id | Unset = UNSET, **options: Unpack[Options]
    ) -> WitnessStatement:
        """Show recycled witness statement.

        GET /rest/v1.0/projects/{project_id}/recycle_bin/incidents/witness_statements/{id}
        """
        return await self._one(
            WitnessStatement,
            "GET",
            "/rest/v1.0/projects/{project_id}/recycle_bin/incidents/witness_statements/{id}",
            {"project_id": project_id, "id": id},
            options,
            query={"incident_id": incident_id},
        )

    def list(
        self,
        *,
        project_id: Id | Unset = UNSET,
        incident_id: Id | Unset = UNSET,
        page: int | Unset = UNSET,
        sort: Literal["created_at", "date_received", "witness", "-created_at", "-date_received", "-witness"]
        | Unset = UNSET,
        filters: WitnessStatementFilters | Unset = UNSET,
        per_page: int | Unset = UNSET,
        concurrency: int = 1,
        **options: Unpack[Options],
    ) -> Pages[WitnessStatement]:
        """List witness statements.

        GET /rest/v1.0/projects/{project_id}/incidents/witness_statements

        Await it for the first page, or go through all items with ``async for``.

        Args:
            page: the page to begin with.
            sort: what to sort by; a minus before it turns the order round.
            per_page: items of a page; as many as are safe where it is left out.
            concurrency: pages that are fetched ahead.
        """
        return self._pages(
            WitnessStatement,
            "/rest/v1.0/projects/{project_id}/incidents/witness_statements",
            {"project_id": project_id},
            options,
            query={"incident_id": incident_id, "page": page, "sort": sort, "filters": filters},
            per_page=per_page,
            concurrency=concurrency,
        )

    def list_recycled(
        self,
        *,
        project_id: Id | Unset = UNSET,
        incident_id: Id | Unset = UNSET,
        page: int | Unset = UNSET,
        sort: Literal["created_at", "date_received", "witness", "-created_at", "-date_received", "-witness"]
        | Unset = UNSET,
        filters: WitnessStatementFilters | Unset = UNSET,
        per_page: int | Unset = UNSET,
        concurrency: int = 1,
        **options: Unpack[Options],
    ) -> Pages[WitnessStatement]:
        """List recycled witness statements.

        GET /rest/v1.1/projects/{project_id}/recycle_bin/incidents/witness_statements

        Await it for the first page, or go through all items with ``async for``.

        Args:
            page: the page to begin with.
            sort: what to sort by; a minus before it turns the order round.
            per_page: items of a page; as many as are safe where it is left out.
            concurrency: pages that are fetched ahead.
        """
        return self._pages(
            WitnessStatement,
            "/rest/v1.1/projects/{project_id}/recycle_bin/incidents/witness_statements",
            {"project_id": project_id},
            options,
            query={"incident_id": incident_id, "page": page, "sort": sort, "filters": filters},
            per_page=per_page,
            concurrency=concurrency,
        )

    def list_recycled_v1_0(
        self,
        *,
        project_id: Id | Unset = UNSET,
        incident_id: Id | Unset = UNSET,
        sort: Literal["created_at", "date_received", "witness", "-created_at", "-date_received", "-witness"]
        | Unset = UNSET,
        page: int | Unset = UNSET,
        filters: WitnessStatementFilters | Unset = UNSET,
        per_page: int | Unset = UNSET,
        concurrency: int = 1,
        **options: Unpack[Options],
    ) -> Pages[WitnessStatement]:
        """List recycled witness statements.

        GET /rest/v1.0/projects/{project_id}/recycle_bin/incidents/witness_statements

        Await it for the first page, or go through all items with ``async for``.

        Args:
            sort: what to sort by; a minus before it turns the order round.
            page: the page to begin with.
            per_page: items of a page; as many as are safe where it is left out.
            concurrency: pages that are fetched ahead.
        """
        return self._pages(
            WitnessStatement,
            "/rest/v1.0/projects/{project_id}/recycle_bin/incidents/witness_statements",
            {"project_id": project_id},
            options,
            query={"incident_id": incident_id, "sort": sort, "page": page, "filters": filters},
            per_page=per_page,
            concurrency=concurrency,
        )

    async def restore(
        self, *, id: Id, project_id: Id | Unset = UNSET, incident_id: Id | Unset = UNSET, **options: Unpack[Options]
    ) -> Any:
        """Retrieve recycled witness statement.

        PATCH /rest/v1.1/projects/{project_id}/recycle_bin/incidents/witness_statements/{id}/restore

        What comes back is given as it comes: the reference does not describe it.
        """
        return await self._any(
            "PATCH",
            "/rest/v1.1/projects/{project_id}/recycle_bin/incidents/witness_statements/{id}/restore",
            {"project_id": project_id, "id": id},
            options,
            query={"incident_id": incident_id},
        )

    async def restore_v1_0(
        self, *, id: Id, project_id: Id | Unset = UNSET, incident_id: Id | Unset = UNSET, **options: Unpack[Options]
    ) -> Any:
        """Retrieve recycled witness statement.

        PATCH /rest/v1.0/projects/{project_id}/recycle_bin/incidents/witness_statements/{id}/restore

        What comes back is given as it comes: the reference does not describe it.
        """
        return await self._any(
            "PATCH",
            "/rest/v1.0/projects/{project_id}/recycle_bin/incidents/witness_statements/{id}/restore",
            {"project_id": project_id, "id": id},
            options,
            query={"incident_id": incident_id},
        )

    async def update(
        self,
        *,
        id: Id,
        witness_statement: WitnessStatementInput,
        project_id: Id | Unset = UNSET,
        incident_id: Id | Unset = UNSET,
        **options: Unpack[Options],
    ) -> WitnessStatement:
        """Update witness statement.

        PATCH /rest/v1.0/projects/{project_id}/incidents/witness_statements/{id}
        """
        return await self._one(
            WitnessStatement,
            "PATCH",
            "/rest/v1.0/projects/{project_id}/incidents/witness_statements/{id}",
            {"project_id": project_id, "id": id},
            options,
            query={"incident_id": incident_id},
            body={"witness_statement": witness_statement},
        )
