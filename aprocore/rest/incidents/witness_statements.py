"""Witness statements (Incidents)."""

# Generated; do not edit.

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any, Literal, TypedDict, Unpack, overload

from ...model import Model, record
from ...types import Date, DateTime, Id
from .._base import OMITTED, UNSET, DateRange, Options, Pages, RequiredFields, Resource, Unset, overloaded


@record
class Witness(Model):
    """``witness`` of :class:`WitnessStatement`."""

    id: Id
    name: str | None = None


@record
class WitnessStatement(Model):
    """A witness statement."""

    id: Id
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

    id: Id
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

    id: Id
    name: str | None = None
    locale: str | None = None
    login: str | None = None


@record
class WitnessStatementRecording(Model):
    """``recording`` of :class:`WitnessStatement`."""

    id: Id
    witness_statement_id: Id | None = None
    attachment: WitnessStatementAttachment | None = None
    captured_by: WitnessStatementCapturedBy | None = None
    created_at: DateTime | None = None


class WitnessStatementFields(TypedDict, total=False):
    """Fields of :class:`WitnessStatementCreateInput` and :class:`WitnessStatementInput`."""

    statement: str | None
    date_received: Date | str | None
    upload_uuids: Sequence[str] | None
    drawing_revision_ids: Sequence[Id] | None
    file_version_ids: Sequence[Id] | None
    form_ids: Sequence[Id] | None
    image_ids: Sequence[Id] | None
    recording: WitnessStatementRecordingInput | None


class WitnessStatementRecordingInput(TypedDict, total=False):
    """``recording`` in a request body."""

    upload_id: Id | None


class WitnessStatementCreateInput(WitnessStatementFields):
    """``witness_statement`` in the body of ``create``."""

    incident_id: Id
    witness_id: Id


class WitnessStatementInput(WitnessStatementFields, total=False):
    """``witness_statement`` in the body of ``update``."""

    incident_id: Id | None
    witness_id: Id | None


class WitnessStatementFilters(TypedDict, total=False):
    """Query filters of ``incidents.witness_statements.list``, ``incidents.witness_statements.list_recycled``, ``incidents.witness_statements.list_recycled_v1_0``."""

    created_at: DateRange
    date_received: DateRange
    witness_id: Id | Sequence[Id]
    query: str | Sequence[str]


class WitnessStatementsResource(Resource):
    """Witness statements (Incidents)."""

    __slots__ = ()

    @overload
    async def create(
        self,
        *,
        witness_statement: WitnessStatementCreateInput,
        project_id: Id | Unset = UNSET,
        **options: Unpack[Options],
    ) -> WitnessStatement: ...
    @overload
    def create(
        self, *, witness_statement: WitnessStatementInput, **others: Any
    ) -> RequiredFields[Literal["incident_id", "witness_id"]]: ...
    @overload
    async def create(
        self, *, witness_statement: Mapping[str, Any], project_id: Id | Unset = UNSET, **options: Unpack[Options]
    ) -> WitnessStatement: ...
    @overloaded
    async def create(
        self,
        *,
        witness_statement: WitnessStatementCreateInput | Mapping[str, Any],
        project_id: Id | Unset = UNSET,
        **options: Unpack[Options],
    ) -> WitnessStatement:
        """Create a witness statement.

        POST /rest/v1.0/projects/{project_id}/incidents/witness_statements
        https://developers.procore.com/reference/rest/v1/witness-statements?version=1.0#create-witness-statement

        Returns:
            :class:`WitnessStatement`.
        """
        return await self._one(
            WitnessStatement,
            "POST",
            "/rest/v1.0/projects/{project_id}/incidents/witness_statements",
            {"project_id": project_id},
            options,
            body={"witness_statement": witness_statement},
            dates="witness_statement.date_received",
        )

    async def delete(
        self, *, id: Id, project_id: Id | Unset = UNSET, incident_id: Id | Unset = UNSET, **options: Unpack[Options]
    ) -> None:
        """Delete a witness statement.

        DELETE /rest/v1.0/projects/{project_id}/incidents/witness_statements/{id}
        https://developers.procore.com/reference/rest/v1/witness-statements?version=1.0#destroy-witness-statement

        Returns:
            None.
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
        """Return a witness statement.

        GET /rest/v1.0/projects/{project_id}/incidents/witness_statements/{id}
        https://developers.procore.com/reference/rest/v1/witness-statements?version=1.0#show-witness-statement

        Returns:
            :class:`WitnessStatement`.
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
        """Return a recycled witness statement.

        GET /rest/v1.1/projects/{project_id}/recycle_bin/incidents/witness_statements/{id}
        https://developers.procore.com/reference/rest/v1/witness-statements?version=1.1#show-recycled-witness-statement

        Returns:
            :class:`WitnessStatement`.
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
        """Return a recycled witness statement.

        GET /rest/v1.0/projects/{project_id}/recycle_bin/incidents/witness_statements/{id}
        https://developers.procore.com/reference/rest/v1/witness-statements?version=1.0#show-recycled-witness-statement

        Returns:
            :class:`WitnessStatement`.
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
        filters: WitnessStatementFilters = OMITTED,
        per_page: int | Unset = UNSET,
        concurrency: int = 1,
        **options: Unpack[Options],
    ) -> Pages[WitnessStatement]:
        """List witness statements.

        GET /rest/v1.0/projects/{project_id}/incidents/witness_statements
        https://developers.procore.com/reference/rest/v1/witness-statements?version=1.0#list-witness-statements

        Args:
            sort: Field to sort by; prefix it with ``-`` for descending order.
            filters: Query filters; others go into ``params``.
            per_page: Items per page. Default: 1,000.
            concurrency: Pages to fetch ahead.
            **options: See :class:`Options`.

        Returns:
            :class:`Pages` of :class:`WitnessStatement`.
        """
        return self._pages(
            WitnessStatement,
            "/rest/v1.0/projects/{project_id}/incidents/witness_statements",
            {"project_id": project_id},
            options,
            query={"incident_id": incident_id, "page": page, "sort": sort, "filters": filters},
            dates="filters.date_received",
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
        filters: WitnessStatementFilters = OMITTED,
        per_page: int | Unset = UNSET,
        concurrency: int = 1,
        **options: Unpack[Options],
    ) -> Pages[WitnessStatement]:
        """List recycled witness statements.

        GET /rest/v1.1/projects/{project_id}/recycle_bin/incidents/witness_statements
        https://developers.procore.com/reference/rest/v1/witness-statements?version=1.1#list-recycled-witness-statements

        Args:
            sort: Field to sort by; prefix it with ``-`` for descending order.
            filters: Query filters; others go into ``params``.
            per_page: Items per page. Default: 1,000.
            concurrency: Pages to fetch ahead.
            **options: See :class:`Options`.

        Returns:
            :class:`Pages` of :class:`WitnessStatement`.
        """
        return self._pages(
            WitnessStatement,
            "/rest/v1.1/projects/{project_id}/recycle_bin/incidents/witness_statements",
            {"project_id": project_id},
            options,
            query={"incident_id": incident_id, "page": page, "sort": sort, "filters": filters},
            dates="filters.date_received",
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
        filters: WitnessStatementFilters = OMITTED,
        per_page: int | Unset = UNSET,
        concurrency: int = 1,
        **options: Unpack[Options],
    ) -> Pages[WitnessStatement]:
        """List recycled witness statements.

        GET /rest/v1.0/projects/{project_id}/recycle_bin/incidents/witness_statements
        https://developers.procore.com/reference/rest/v1/witness-statements?version=1.0#list-recycled-witness-statements

        Args:
            sort: Field to sort by; prefix it with ``-`` for descending order.
            filters: Query filters; others go into ``params``.
            per_page: Items per page. Default: 1,000.
            concurrency: Pages to fetch ahead.
            **options: See :class:`Options`.

        Returns:
            :class:`Pages` of :class:`WitnessStatement`.
        """
        return self._pages(
            WitnessStatement,
            "/rest/v1.0/projects/{project_id}/recycle_bin/incidents/witness_statements",
            {"project_id": project_id},
            options,
            query={"incident_id": incident_id, "sort": sort, "page": page, "filters": filters},
            dates="filters.date_received",
            per_page=per_page,
            concurrency=concurrency,
        )

    async def restore(
        self, *, id: Id, project_id: Id | Unset = UNSET, incident_id: Id | Unset = UNSET, **options: Unpack[Options]
    ) -> Any:
        """Return a recycled witness statement.

        PATCH /rest/v1.1/projects/{project_id}/recycle_bin/incidents/witness_statements/{id}/restore
        https://developers.procore.com/reference/rest/v1/witness-statements?version=1.1#retrieve-recycled-witness-statement

        Returns:
            The decoded JSON body, whose fields are undocumented.
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
        """Return a recycled witness statement.

        PATCH /rest/v1.0/projects/{project_id}/recycle_bin/incidents/witness_statements/{id}/restore
        https://developers.procore.com/reference/rest/v1/witness-statements?version=1.0#retrieve-recycled-witness-statement

        Returns:
            The decoded JSON body, whose fields are undocumented.
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
        witness_statement: WitnessStatementInput | Mapping[str, Any],
        project_id: Id | Unset = UNSET,
        incident_id: Id | Unset = UNSET,
        **options: Unpack[Options],
    ) -> WitnessStatement:
        """Update a witness statement.

        PATCH /rest/v1.0/projects/{project_id}/incidents/witness_statements/{id}
        https://developers.procore.com/reference/rest/v1/witness-statements?version=1.0#update-witness-statement

        Returns:
            :class:`WitnessStatement`.
        """
        return await self._one(
            WitnessStatement,
            "PATCH",
            "/rest/v1.0/projects/{project_id}/incidents/witness_statements/{id}",
            {"project_id": project_id, "id": id},
            options,
            query={"incident_id": incident_id},
            body={"witness_statement": witness_statement},
            dates="witness_statement.date_received",
        )
