"""Legacy: workflow permanent logs (Workflows)."""

# Written by aprocore._codegen from Procore's reference: never edited by hand.

from __future__ import annotations

from collections.abc import Sequence
from typing import TypedDict, Unpack

from ...model import Model, record
from ...types import DateTime, Id
from .._base import UNSET, Options, Pages, Resource, ScopedOptions, Unset, deprecated

__all__ = [
    "LegacyWorkflowPermanentLog",
    "LegacyWorkflowPermanentLogAttachment",
    "LegacyWorkflowPermanentLogFilters",
    "LegacyWorkflowPermanentLogsResource",
]


@record
class LegacyWorkflowPermanentLog(Model):
    """What Procore tells of legacy: workflow permanent logs."""

    id: Id | None = None
    activity: str | None = None
    attachments: list[LegacyWorkflowPermanentLogAttachment] | None = None
    ball_in_court_duration: str | None = None
    comments: str | None = None
    created_at: DateTime | None = None
    performed_by: str | None = None
    user_role: str | None = None


@record
class LegacyWorkflowPermanentLogAttachment(Model):
    """``attachments`` of :class:`LegacyWorkflowPermanentLog`."""

    id: Id | None = None
    name: str | None = None
    url: str | None = None
    filename: str | None = None


class LegacyWorkflowPermanentLogFilters(TypedDict, total=False):
    """What ``filters`` takes; names that are not here pass as well."""

    workflowed_object_type: str | Sequence[str]
    workflowed_object_id: Id | Sequence[Id]


class LegacyWorkflowPermanentLogsResource(Resource):
    """Legacy: workflow permanent logs (Workflows).

    Where ``company_id`` or ``project_id`` is left out, the session's own counts. What else every call takes is in
    :class:`~aprocore.rest._base.Options`.
    """

    __slots__ = ()

    @deprecated(
        "Procore says that GET /rest/v1.0/companies/{company_id}/workflow_permanent_logs is not to be used any more."
    )
    def list_for_company(
        self,
        *,
        filters: LegacyWorkflowPermanentLogFilters,
        company_id: Id | Unset = UNSET,
        page: int | Unset = UNSET,
        per_page: int | Unset = UNSET,
        concurrency: int = 1,
        **options: Unpack[ScopedOptions],
    ) -> Pages[LegacyWorkflowPermanentLog]:
        """List workflow permanent logs.

        GET /rest/v1.0/companies/{company_id}/workflow_permanent_logs

        Await it for the first page, or go through all items with ``async for``.

        Args:
            page: the page to begin with.
            per_page: items of a page; as many as are safe where it is left out.
            concurrency: pages that are fetched ahead.
        """
        return self._pages(
            LegacyWorkflowPermanentLog,
            "/rest/v1.0/companies/{company_id}/workflow_permanent_logs",
            {"company_id": company_id},
            options,
            query={"page": page, "filters": filters},
            per_page=per_page,
            concurrency=concurrency,
        )

    @deprecated(
        "Procore says that GET /rest/v1.0/projects/{project_id}/workflow_permanent_logs is not to be used any more."
    )
    def list_for_project(
        self,
        *,
        filters: LegacyWorkflowPermanentLogFilters,
        project_id: Id | Unset = UNSET,
        page: int | Unset = UNSET,
        per_page: int | Unset = UNSET,
        concurrency: int = 1,
        **options: Unpack[Options],
    ) -> Pages[LegacyWorkflowPermanentLog]:
        """List workflow permanent logs.

        GET /rest/v1.0/projects/{project_id}/workflow_permanent_logs

        Await it for the first page, or go through all items with ``async for``.

        Args:
            page: the page to begin with.
            per_page: items of a page; as many as are safe where it is left out.
            concurrency: pages that are fetched ahead.
        """
        return self._pages(
            LegacyWorkflowPermanentLog,
            "/rest/v1.0/projects/{project_id}/workflow_permanent_logs",
            {"project_id": project_id},
            options,
            query={"page": page, "filters": filters},
            per_page=per_page,
            concurrency=concurrency,
        )
