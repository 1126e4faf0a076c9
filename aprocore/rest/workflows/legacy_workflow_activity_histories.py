"""Legacy: workflow activity histories (Workflows)."""

# Written by aprocore._codegen from Procore's reference: never edited by hand.

from __future__ import annotations

from collections.abc import Sequence
from typing import TypedDict, Unpack

from ...model import Model, record
from ...types import DateTime, Id
from .._base import UNSET, Pages, Resource, ScopedOptions, Unset, deprecated

__all__ = [
    "LegacyWorkflowActivityHistoriesResource",
    "LegacyWorkflowActivityHistory",
    "LegacyWorkflowActivityHistoryInput",
]


@record
class LegacyWorkflowActivityHistory(Model):
    """What Procore tells of legacy: workflow activity histories."""

    id: Id | None = None
    attachments: list[str] | None = None
    bic_duration: str | None = None
    bic_start: DateTime | None = None
    bic_end: DateTime | None = None
    comments: str | None = None
    created_at: DateTime | None = None
    performed_by_id: Id | None = None
    performed_by_name: str | None = None
    updated_at: DateTime | None = None
    workflow_activity_id: Id | None = None
    workflow_activity_name: str | None = None
    workflow_instance_id: Id | None = None
    workflow_user_role_id: Id | None = None
    workflow_user_role_name: str | None = None
    workflow_state_id: Id | None = None
    workflow_state_name: str | None = None


class LegacyWorkflowActivityHistoryInput(TypedDict, total=False):
    """What is sent as ``workflow_activity_history``."""

    workflow_activity_id: Id | None
    workflow_instance_id: Id | None
    workflow_user_role_id: Id | None
    performed_by_id: Id | None
    comments: str | None
    attachments: Sequence[str] | None


class LegacyWorkflowActivityHistoriesResource(Resource):
    """Legacy: workflow activity histories (Workflows).

    Where ``company_id`` or ``project_id`` is left out, the session's own counts. What else every call takes is in
    :class:`~aprocore.rest._base.Options`.
    """

    __slots__ = ()

    @deprecated("Procore says that POST /rest/v1.0/workflow_activity_histories is not to be used any more.")
    async def create(
        self,
        *,
        workflow_instance_id: Id,
        workflow_activity_history: LegacyWorkflowActivityHistoryInput,
        company_id: Id | Unset = UNSET,
        **options: Unpack[ScopedOptions],
    ) -> LegacyWorkflowActivityHistory:
        """Create workflow activity history.

        POST /rest/v1.0/workflow_activity_histories
        """
        return await self._one(
            LegacyWorkflowActivityHistory,
            "POST",
            "/rest/v1.0/workflow_activity_histories",
            {},
            options,
            query={"workflow_instance_id": workflow_instance_id, "company_id": self._scoped("company_id", company_id)},
            body={"workflow_activity_history": workflow_activity_history},
        )

    @deprecated("Procore says that GET /rest/v1.0/workflow_activity_histories/{id} is not to be used any more.")
    async def get(
        self, *, id: Id, workflow_instance_id: Id, company_id: Id | Unset = UNSET, **options: Unpack[ScopedOptions]
    ) -> LegacyWorkflowActivityHistory:
        """Show workflow activity history.

        GET /rest/v1.0/workflow_activity_histories/{id}
        """
        return await self._one(
            LegacyWorkflowActivityHistory,
            "GET",
            "/rest/v1.0/workflow_activity_histories/{id}",
            {"id": id},
            options,
            query={"workflow_instance_id": workflow_instance_id, "company_id": self._scoped("company_id", company_id)},
        )

    @deprecated("Procore says that GET /rest/v1.0/workflow_activity_histories is not to be used any more.")
    def list(
        self,
        *,
        workflow_instance_id: Id,
        company_id: Id | Unset = UNSET,
        page: int | Unset = UNSET,
        per_page: int | Unset = UNSET,
        concurrency: int = 1,
        **options: Unpack[ScopedOptions],
    ) -> Pages[LegacyWorkflowActivityHistory]:
        """List workflow activity histories.

        GET /rest/v1.0/workflow_activity_histories

        Await it for the first page, or go through all items with ``async for``.

        Args:
            page: the page to begin with.
            per_page: items of a page; as many as are safe where it is left out.
            concurrency: pages that are fetched ahead.
        """
        return self._pages(
            LegacyWorkflowActivityHistory,
            "/rest/v1.0/workflow_activity_histories",
            {},
            options,
            query={
                "workflow_instance_id": workflow_instance_id,
                "company_id": self._scoped("company_id", company_id),
                "page": page,
            },
            per_page=per_page,
            concurrency=concurrency,
        )
