"""Schedule integration (Schedule (Legacy))."""

# Written by aprocore._codegen from Procore's reference: never edited by hand.

from __future__ import annotations

from contextlib import AbstractAsyncContextManager
from typing import Any, TypedDict, Unpack

from ...model import Model, record
from ...types import DateTime, Id
from .._base import UNSET, Options, Pages, Resource, StreamedResponse, Unset, Upload

__all__ = [
    "ScheduleIntegration",
    "ScheduleIntegrationFile",
    "ScheduleIntegrationInput",
    "ScheduleIntegrationResource",
    "ScheduleIntegrationUploadedBy",
]


@record
class ScheduleIntegration(Model):
    """What Procore tells of schedule integration."""

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
    """What is sent as ``schedule_integration``."""

    file: Upload | None


class ScheduleIntegrationResource(Resource):
    """Schedule integration (Schedule (Legacy)).

    Where ``company_id`` or ``project_id`` is left out, the session's own counts. What else every call takes is in
    :class:`~aprocore.rest._base.Options`.
    """

    __slots__ = ()

    def download(
        self, *, project_id: Id | Unset = UNSET, **options: Unpack[Options]
    ) -> AbstractAsyncContextManager[StreamedResponse]:
        """Download schedule file.

        GET /rest/v1.0/schedule_integration/download

        Gives a file while it is entered: ``async with … as response``.
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

        Await it for the first page, or go through all items with ``async for``.

        Args:
            page: the page to begin with.
            per_page: items of a page; as many as are safe where it is left out.
            concurrency: pages that are fetched ahead.
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
        """Upload schedule file.

        PUT /rest/v1.0/schedule_integration

        What comes back is given as it comes: the reference does not describe it.
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
        """Upload schedule file.

        PATCH /rest/v1.0/schedule_integration

        What comes back is given as it comes: the reference does not describe it.
        """
        return await self._any(
            "PATCH",
            "/rest/v1.0/schedule_integration",
            {},
            options,
            query={"project_id": self._scoped("project_id", project_id)},
            form={"schedule_integration": schedule_integration},
        )
