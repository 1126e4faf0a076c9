"""Legacy: workflow activity histories (Workflows)."""

# Generated; do not edit.

from __future__ import annotations

from collections.abc import Sequence
from typing import TypedDict, Unpack

from ...model import Model, record
from ...types import DateTime, Id
from .._base import UNSET, Pages, Resource, ScopedOptions, Unset, deprecated


@record
class LegacyWorkflowActivityHistory(Model):
    """A legacy (workflow activity histories)."""

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
    """``workflow_activity_history`` in a request body."""

    workflow_activity_id: Id | None
    workflow_instance_id: Id | None
    workflow_user_role_id: Id | None
    performed_by_id: Id | None
    comments: str | None
    attachments: Sequence[str] | None


class LegacyWorkflowActivityHistoriesResource(Resource):
    """Legacy: workflow activity histories (Workflows)."""

    __slots__ = ()

    @deprecated("POST /rest/v1.0/workflow_activity_histories is deprecated by Procore.")
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
        https://developers.procore.com/reference/rest/v1/legacy---workflow-activity-histories?version=1.0#create-workflow-activity-history

        Returns:
            :class:`LegacyWorkflowActivityHistory`.
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

    @deprecated("GET /rest/v1.0/workflow_activity_histories/{id} is deprecated by Procore.")
    async def get(
        self, *, id: Id, workflow_instance_id: Id, company_id: Id | Unset = UNSET, **options: Unpack[ScopedOptions]
    ) -> LegacyWorkflowActivityHistory:
        """Return workflow activity history.

        GET /rest/v1.0/workflow_activity_histories/{id}
        https://developers.procore.com/reference/rest/v1/legacy---workflow-activity-histories?version=1.0#show-workflow-activity-history

        Args:
            id: ID of workflow activity history.

        Returns:
            :class:`LegacyWorkflowActivityHistory`.
        """
        return await self._one(
            LegacyWorkflowActivityHistory,
            "GET",
            "/rest/v1.0/workflow_activity_histories/{id}",
            {"id": id},
            options,
            query={"workflow_instance_id": workflow_instance_id, "company_id": self._scoped("company_id", company_id)},
        )

    @deprecated("GET /rest/v1.0/workflow_activity_histories is deprecated by Procore.")
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
        https://developers.procore.com/reference/rest/v1/legacy---workflow-activity-histories?version=1.0#list-workflow-activity-histories

        Args:
            per_page: Items per page. Default: 1,000.
            concurrency: Pages to fetch ahead.
            **options: See :class:`Options`.

        Returns:
            :class:`Pages` of :class:`LegacyWorkflowActivityHistory`.
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
