"""Severity levels (Incidents), and other small resources."""

# Generated; do not edit.

from __future__ import annotations

from collections.abc import Sequence
from typing import Literal, TypedDict, Unpack

from ...model import Model, record, renamed
from ...types import DateTime, Id
from .._base import OMITTED, UNSET, DateRange, Options, Pages, Resource, ScopedOptions, Unset, Upload


@record
class SeverityLevel(Model):
    """A severity level."""

    id: Id | None = None
    name: str | None = None
    procore_default_name: Literal["insignificant", "minor", "major", "critical", "moderate"] | str | None = None
    active: bool | None = None
    email_trigger: bool | None = None
    push_notification_trigger: bool | None = None
    order: int | None = None
    created_at: DateTime | None = None
    updated_at: DateTime | None = None


class SeverityLevelInput(TypedDict, total=False):
    """``severity_level`` in a request body."""

    name: str | None
    email_trigger: bool | None
    push_notification_trigger: bool | None
    alert_recipient_ids: Sequence[Id] | None


class SeverityLevelFilters(TypedDict, total=False):
    """Query filters of ``incidents.severity_levels.list``."""

    email_trigger: str | Sequence[str]
    id: Id | Sequence[Id]
    push_notification_trigger: str | Sequence[str]
    updated_at: DateRange


class SeverityLevelsResource(Resource):
    """Severity levels (Incidents)."""

    __slots__ = ()

    async def get(self, *, id: Id, company_id: Id | Unset = UNSET, **options: Unpack[ScopedOptions]) -> SeverityLevel:
        """Return an incident severity level.

        GET /rest/v1.0/companies/{company_id}/incidents/severity_levels/{id}
        https://developers.procore.com/reference/rest/v1/severity-levels?version=1.0#show-incident-severity-level

        Returns:
            :class:`SeverityLevel`.
        """
        return await self._one(
            SeverityLevel,
            "GET",
            "/rest/v1.0/companies/{company_id}/incidents/severity_levels/{id}",
            {"company_id": company_id, "id": id},
            options,
        )

    def list(
        self,
        *,
        company_id: Id | Unset = UNSET,
        page: int | Unset = UNSET,
        sort: Literal["name", "-name"] | Unset = UNSET,
        filters: SeverityLevelFilters = OMITTED,
        per_page: int | Unset = UNSET,
        concurrency: int = 1,
        **options: Unpack[ScopedOptions],
    ) -> Pages[SeverityLevel]:
        """List incident severity levels.

        GET /rest/v1.0/companies/{company_id}/incidents/severity_levels
        https://developers.procore.com/reference/rest/v1/severity-levels?version=1.0#list-incident-severity-levels

        Args:
            sort: Field to sort by; prefix it with ``-`` for descending order.
            filters: Query filters; others go into ``params``.
            per_page: Items per page. Default: 1,000.
            concurrency: Pages to fetch ahead.
            **options: See :class:`Options`.

        Returns:
            :class:`Pages` of :class:`SeverityLevel`.
        """
        return self._pages(
            SeverityLevel,
            "/rest/v1.0/companies/{company_id}/incidents/severity_levels",
            {"company_id": company_id},
            options,
            query={"page": page, "sort": sort, "filters": filters},
            per_page=per_page,
            concurrency=concurrency,
        )

    async def update(
        self,
        *,
        id: Id,
        severity_level: SeverityLevelInput,
        company_id: Id | Unset = UNSET,
        **options: Unpack[ScopedOptions],
    ) -> SeverityLevel:
        """Update an incident severity level.

        PATCH /rest/v1.0/companies/{company_id}/incidents/severity_levels/{id}
        https://developers.procore.com/reference/rest/v1/severity-levels?version=1.0#update-incident-severity-level

        Returns:
            :class:`SeverityLevel`.
        """
        return await self._one(
            SeverityLevel,
            "PATCH",
            "/rest/v1.0/companies/{company_id}/incidents/severity_levels/{id}",
            {"company_id": company_id, "id": id},
            options,
            body={"severity_level": severity_level},
        )


@record
class WitnessStatementAttachment(Model):
    """A witness statement attachment."""

    id: Id | None = None
    url: str | None = None
    thumbnail_url: str | None = None
    name: str | None = None
    content_type: str | None = None
    viewable_document_id: Id | None = None


class WitnessStatementAttachmentsResource(Resource):
    """Witness statement attachments (Incidents)."""

    __slots__ = ()

    async def create(
        self,
        *,
        witness_statement_id: Id,
        attachment: Upload,
        project_id: Id | Unset = UNSET,
        **options: Unpack[Options],
    ) -> WitnessStatementAttachment:
        """Create an attachment.

        POST /rest/v1.0/projects/{project_id}/incidents/witness_statements/{witness_statement_id}/attachments
        https://developers.procore.com/reference/rest/v1/witness-statement-attachments?version=1.0#create-attachment

        Args:
            attachment: A path, an open binary file or :class:`~aprocore.File`.

        Returns:
            :class:`WitnessStatementAttachment`.
        """
        return await self._one(
            WitnessStatementAttachment,
            "POST",
            "/rest/v1.0/projects/{project_id}/incidents/witness_statements/{witness_statement_id}/attachments",
            {"project_id": project_id, "witness_statement_id": witness_statement_id},
            options,
            form={"attachment": attachment},
        )


@record
class WorkActivity(Model):
    """A work activity."""

    id: Id | None = None
    name: str | None = None
    active: bool | None = None
    global_: bool | None = renamed("global")
    created_at: DateTime | None = None
    updated_at: DateTime | None = None


class WorkActivityFields(TypedDict, total=False):
    """Fields of :class:`WorkActivityCreateInput` and :class:`WorkActivityInput`."""

    ids: Sequence[Id] | None
    active: bool | None


class WorkActivityCreateInput(WorkActivityFields):
    """``work_activity`` in the body of ``create``."""

    name: str


class WorkActivityInput(WorkActivityFields, total=False):
    """``work_activity`` in the body of ``bulk_update``, ``update``."""

    name: str | None


class WorkActivityFilters(TypedDict, total=False):
    """Query filters of ``incidents.work_activities.list``."""

    active: bool
    id: Id | Sequence[Id]
    updated_at: DateRange


class WorkActivitiesResource(Resource):
    """Work activities (Incidents)."""

    __slots__ = ()

    async def bulk_update(
        self, *, work_activity: WorkActivityInput, company_id: Id | Unset = UNSET, **options: Unpack[ScopedOptions]
    ) -> Sequence[WorkActivity]:
        """Bulk update work activities.

        PATCH /rest/v1.0/companies/{company_id}/incidents/work_activities/bulk_update
        https://developers.procore.com/reference/rest/v1/work-activities?version=1.0#bulk-update-work-activities

        Returns:
            A list of :class:`WorkActivity`.
        """
        return await self._many(
            WorkActivity,
            "PATCH",
            "/rest/v1.0/companies/{company_id}/incidents/work_activities/bulk_update",
            {"company_id": company_id},
            options,
            body={"work_activity": work_activity},
        )

    async def create(
        self,
        *,
        work_activity: WorkActivityCreateInput,
        company_id: Id | Unset = UNSET,
        **options: Unpack[ScopedOptions],
    ) -> WorkActivity:
        """Create a work activity.

        POST /rest/v1.0/companies/{company_id}/incidents/work_activities
        https://developers.procore.com/reference/rest/v1/work-activities?version=1.0#create-work-activity

        Returns:
            :class:`WorkActivity`.
        """
        return await self._one(
            WorkActivity,
            "POST",
            "/rest/v1.0/companies/{company_id}/incidents/work_activities",
            {"company_id": company_id},
            options,
            body={"work_activity": work_activity},
        )

    async def delete(self, *, id: Id, company_id: Id | Unset = UNSET, **options: Unpack[ScopedOptions]) -> None:
        """Delete a work activity.

        DELETE /rest/v1.0/companies/{company_id}/incidents/work_activities/{id}
        https://developers.procore.com/reference/rest/v1/work-activities?version=1.0#delete-work-activity

        Args:
            id: ID of a work activity.

        Returns:
            None.
        """
        await self._none(
            "DELETE",
            "/rest/v1.0/companies/{company_id}/incidents/work_activities/{id}",
            {"company_id": company_id, "id": id},
            options,
        )

    async def get(self, *, id: Id, company_id: Id | Unset = UNSET, **options: Unpack[ScopedOptions]) -> WorkActivity:
        """Return a work activity.

        GET /rest/v1.0/companies/{company_id}/incidents/work_activities/{id}
        https://developers.procore.com/reference/rest/v1/work-activities?version=1.0#show-work-activity

        Args:
            id: ID of a work activity.

        Returns:
            :class:`WorkActivity`.
        """
        return await self._one(
            WorkActivity,
            "GET",
            "/rest/v1.0/companies/{company_id}/incidents/work_activities/{id}",
            {"company_id": company_id, "id": id},
            options,
        )

    def list(
        self,
        *,
        company_id: Id | Unset = UNSET,
        page: int | Unset = UNSET,
        sort: Literal["name", "-name"] | Unset = UNSET,
        filters: WorkActivityFilters = OMITTED,
        per_page: int | Unset = UNSET,
        concurrency: int = 1,
        **options: Unpack[ScopedOptions],
    ) -> Pages[WorkActivity]:
        """List work activities.

        GET /rest/v1.0/companies/{company_id}/incidents/work_activities
        https://developers.procore.com/reference/rest/v1/work-activities?version=1.0#list-work-activities

        Args:
            sort: Field to sort by; prefix it with ``-`` for descending order.
            filters: Query filters; others go into ``params``.
            per_page: Items per page. Default: 1,000.
            concurrency: Pages to fetch ahead.
            **options: See :class:`Options`.

        Returns:
            :class:`Pages` of :class:`WorkActivity`.
        """
        return self._pages(
            WorkActivity,
            "/rest/v1.0/companies/{company_id}/incidents/work_activities",
            {"company_id": company_id},
            options,
            query={"page": page, "sort": sort, "filters": filters},
            per_page=per_page,
            concurrency=concurrency,
        )

    async def update(
        self,
        *,
        id: Id,
        work_activity: WorkActivityInput,
        company_id: Id | Unset = UNSET,
        **options: Unpack[ScopedOptions],
    ) -> WorkActivity:
        """Update a work activity.

        PATCH /rest/v1.0/companies/{company_id}/incidents/work_activities/{id}
        https://developers.procore.com/reference/rest/v1/work-activities?version=1.0#update-work-activity

        Args:
            id: ID of a work activity.

        Returns:
            :class:`WorkActivity`.
        """
        return await self._one(
            WorkActivity,
            "PATCH",
            "/rest/v1.0/companies/{company_id}/incidents/work_activities/{id}",
            {"company_id": company_id, "id": id},
            options,
            body={"work_activity": work_activity},
        )
