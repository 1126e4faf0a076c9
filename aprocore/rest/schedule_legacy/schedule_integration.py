"""Schedule integration (Schedule (Legacy))."""

# Generated; do not edit.

from __future__ import annotations

from contextlib import AbstractAsyncContextManager
from typing import Any, TypedDict, Unpack

from ...model import Model, record
from ...types import DateTime, Id
from .._base import UNSET, Options, Pages, Resource, StreamedResponse, Unset, Upload


@record
class ScheduleIntegration(Model):
    """A schedule integration."""

    id: Id | None = None
    message: str | None = None
    processed_at: DateTime | None = None
    success: bool | None = None
    uploaded_at: DateTime | None = None
    schedule_source: str | None = None
    uploaded_by: ScheduleIntegrationUploadedBy | None = None
    file: ScheduleIntegrationFile | None = None


@record
class ScheduleIntegrationFile(Model):
    """``file`` of :class:`ScheduleIntegration`."""

    id: Id | None = None
    name: str | None = None
    content_type: str | None = None
    url: str | None = None


@record
class ScheduleIntegrationUploadedBy(Model):
    """``uploaded_by`` of :class:`ScheduleIntegration`."""

    id: Id | None = None
    login: str | None = None
    name: str | None = None


class ScheduleIntegrationInput(TypedDict, total=False):
    """``schedule_integration`` in a request body."""

    file: Upload | None


class ScheduleIntegrationResource(Resource):
    """Schedule integration (Schedule (Legacy))."""

    __slots__ = ()

    def download(
        self, *, project_id: Id | Unset = UNSET, **options: Unpack[Options]
    ) -> AbstractAsyncContextManager[StreamedResponse]:
        """Download a schedule file.

        GET /rest/v1.0/schedule_integration/download
        https://developers.procore.com/reference/rest/v1/schedule-integration?version=1.0#download-schedule-file

        Returns:
            A streamed file: ``async with … as response``.
        """
        return self._file(
            "GET",
            "/rest/v1.0/schedule_integration/download",
            {},
            options,
            query={"project_id": self._scoped("project_id", project_id)},
        )

    def list(
        self,
        *,
        project_id: Id | Unset = UNSET,
        page: int | Unset = UNSET,
        per_page: int | Unset = UNSET,
        concurrency: int = 1,
        **options: Unpack[Options],
    ) -> Pages[ScheduleIntegration]:
        """List schedule imports.

        GET /rest/v1.0/schedule_integration
        https://developers.procore.com/reference/rest/v1/schedule-integration?version=1.0#list-schedule-imports

        Args:
            per_page: Items per page. Default: 1,000.
            concurrency: Pages to fetch ahead.
            **options: See :class:`Options`.

        Returns:
            :class:`Pages` of :class:`ScheduleIntegration`.
        """
        return self._pages(
            ScheduleIntegration,
            "/rest/v1.0/schedule_integration",
            {},
            options,
            query={"project_id": self._scoped("project_id", project_id), "page": page},
            per_page=per_page,
            concurrency=concurrency,
        )

    async def replace(
        self,
        *,
        schedule_integration: ScheduleIntegrationInput,
        project_id: Id | Unset = UNSET,
        **options: Unpack[Options],
    ) -> Any:
        """Upload a schedule file.

        PUT /rest/v1.0/schedule_integration
        https://developers.procore.com/reference/rest/v1/schedule-integration?version=1.0#upload-schedule-file

        Returns:
            The decoded JSON body, whose fields are undocumented.
        """
        return await self._any(
            "PUT",
            "/rest/v1.0/schedule_integration",
            {},
            options,
            query={"project_id": self._scoped("project_id", project_id)},
            form={"schedule_integration": schedule_integration},
        )

    async def update(
        self,
        *,
        schedule_integration: ScheduleIntegrationInput,
        project_id: Id | Unset = UNSET,
        **options: Unpack[Options],
    ) -> Any:
        """Upload a schedule file.

        PATCH /rest/v1.0/schedule_integration
        https://developers.procore.com/reference/rest/v1/schedule-integration?version=1.0#upload-schedule-file

        Returns:
            The decoded JSON body, whose fields are undocumented.
        """
        return await self._any(
            "PATCH",
            "/rest/v1.0/schedule_integration",
            {},
            options,
            query={"project_id": self._scoped("project_id", project_id)},
            form={"schedule_integration": schedule_integration},
        )
