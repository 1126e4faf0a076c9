"""Triggers (Webhooks)."""

# Generated; do not edit.

from __future__ import annotations

from collections.abc import Sequence
from typing import TypedDict, Unpack

from ...model import Model, record
from ...types import Id
from .._base import UNSET, Pager, Pages, PartialResult, Resource, ScopedOptions, Unset, some


@record
class Trigger(Model):
    """A trigger."""

    id: Id | None = None
    webhook_hook_id: Id | None = None
    resource_name: str | None = None
    resource_id: Id | None = None
    event_type: str | None = None
    company_id: Id | None = None
    project_id: Id | None = None
    user_id: Id | None = None


class TriggerInput(TypedDict, total=False):
    """``triggers`` in a request body."""

    resource_name: str | None
    event_type: str | None


class TriggersResource(Resource):
    """Triggers (Webhooks)."""

    __slots__ = ()

    async def bulk_create(
        self,
        *,
        hook_id: Id,
        api_version: str,
        triggers: Sequence[TriggerInput],
        company_id: Id | Unset = UNSET,
        project_id: Id | Unset = UNSET,
        **options: Unpack[ScopedOptions],
    ) -> PartialResult:
        """Bulk create triggers.

        POST /rest/v1.0/webhooks/hooks/{hook_id}/triggers/bulk
        https://developers.procore.com/reference/rest/v1/triggers?version=1.0#bulk-create-triggers

        Returns:
            The entries that succeeded and those that failed.
        """
        return await self._partial(
            "POST",
            "/rest/v1.0/webhooks/hooks/{hook_id}/triggers/bulk",
            {"hook_id": hook_id},
            options,
            body={"company_id": company_id, "project_id": project_id, "api_version": api_version, "triggers": triggers},
        )

    async def bulk_create_for_company(
        self,
        *,
        hook_id: Id,
        company_id: Id | Unset = UNSET,
        body: Sequence[TriggerInput] | Unset | None = UNSET,
        **options: Unpack[ScopedOptions],
    ) -> PartialResult:
        """Bulk create company webhooks triggers.

        POST /rest/v2.0/companies/{company_id}/webhooks/hooks/{hook_id}/triggers/bulk
        https://developers.procore.com/reference/rest/triggers?version=2.0#bulk-create-company-webhooks-triggers

        Args:
            body: The whole request body.

        Returns:
            The entries that succeeded and those that failed.
        """
        return await self._partial(
            "POST",
            "/rest/v2.0/companies/{company_id}/webhooks/hooks/{hook_id}/triggers/bulk",
            {"company_id": company_id, "hook_id": hook_id},
            options,
            body=body,
        )

    async def bulk_create_for_project(
        self,
        *,
        hook_id: Id,
        company_id: Id | Unset = UNSET,
        project_id: Id | Unset = UNSET,
        body: Sequence[TriggerInput] | Unset | None = UNSET,
        **options: Unpack[ScopedOptions],
    ) -> PartialResult:
        """Bulk create project webhooks triggers.

        POST /rest/v2.0/companies/{company_id}/projects/{project_id}/webhooks/hooks/{hook_id}/triggers/bulk
        https://developers.procore.com/reference/rest/triggers?version=2.0#bulk-create-project-webhooks-triggers

        Args:
            body: The whole request body.

        Returns:
            The entries that succeeded and those that failed.
        """
        return await self._partial(
            "POST",
            "/rest/v2.0/companies/{company_id}/projects/{project_id}/webhooks/hooks/{hook_id}/triggers/bulk",
            {"company_id": company_id, "project_id": project_id, "hook_id": hook_id},
            options,
            body=body,
        )

    async def bulk_delete(
        self,
        *,
        hook_id: Id,
        triggers: Sequence[int],
        company_id: Id | Unset = UNSET,
        project_id: Id | Unset = UNSET,
        **options: Unpack[ScopedOptions],
    ) -> PartialResult:
        """Bulk delete triggers.

        DELETE /rest/v1.0/webhooks/hooks/{hook_id}/triggers/bulk
        https://developers.procore.com/reference/rest/v1/triggers?version=1.0#bulk-delete-triggers

        Returns:
            The entries that succeeded and those that failed.
        """
        return await self._partial(
            "DELETE",
            "/rest/v1.0/webhooks/hooks/{hook_id}/triggers/bulk",
            {"hook_id": hook_id},
            options,
            body=some({"company_id": company_id, "project_id": project_id, "triggers": triggers}),
        )

    async def bulk_delete_for_company(
        self,
        *,
        hook_id: Id,
        company_id: Id | Unset = UNSET,
        body: Sequence[str] | Unset | None = UNSET,
        **options: Unpack[ScopedOptions],
    ) -> PartialResult:
        """Bulk delete company webhooks triggers.

        DELETE /rest/v2.0/companies/{company_id}/webhooks/hooks/{hook_id}/triggers/bulk
        https://developers.procore.com/reference/rest/triggers?version=2.0#bulk-delete-company-webhooks-triggers

        Args:
            body: The whole request body.

        Returns:
            The entries that succeeded and those that failed.
        """
        return await self._partial(
            "DELETE",
            "/rest/v2.0/companies/{company_id}/webhooks/hooks/{hook_id}/triggers/bulk",
            {"company_id": company_id, "hook_id": hook_id},
            options,
            body=body,
        )

    async def bulk_delete_for_project(
        self,
        *,
        hook_id: Id,
        company_id: Id | Unset = UNSET,
        project_id: Id | Unset = UNSET,
        body: Sequence[str] | Unset | None = UNSET,
        **options: Unpack[ScopedOptions],
    ) -> PartialResult:
        """Bulk delete project webhooks triggers.

        DELETE /rest/v2.0/companies/{company_id}/projects/{project_id}/webhooks/hooks/{hook_id}/triggers/bulk
        https://developers.procore.com/reference/rest/triggers?version=2.0#bulk-delete-project-webhooks-triggers

        Args:
            body: The whole request body.

        Returns:
            The entries that succeeded and those that failed.
        """
        return await self._partial(
            "DELETE",
            "/rest/v2.0/companies/{company_id}/projects/{project_id}/webhooks/hooks/{hook_id}/triggers/bulk",
            {"company_id": company_id, "project_id": project_id, "hook_id": hook_id},
            options,
            body=body,
        )

    async def create(
        self,
        *,
        hook_id: Id,
        api_version: str,
        trigger: TriggerInput,
        company_id: Id | Unset = UNSET,
        project_id: Id | Unset = UNSET,
        **options: Unpack[ScopedOptions],
    ) -> Trigger:
        """Create a webhooks trigger.

        POST /rest/v1.0/webhooks/hooks/{hook_id}/triggers
        https://developers.procore.com/reference/rest/v1/triggers?version=1.0#create-webhooks-trigger

        Returns:
            :class:`Trigger`.
        """
        return await self._one(
            Trigger,
            "POST",
            "/rest/v1.0/webhooks/hooks/{hook_id}/triggers",
            {"hook_id": hook_id},
            options,
            body={"company_id": company_id, "project_id": project_id, "api_version": api_version, "trigger": trigger},
        )

    async def create_for_company(
        self,
        *,
        hook_id: Id,
        resource_name: str,
        event_type: str,
        company_id: Id | Unset = UNSET,
        **options: Unpack[ScopedOptions],
    ) -> Trigger:
        """Create company webhooks triggers.

        POST /rest/v2.0/companies/{company_id}/webhooks/hooks/{hook_id}/triggers
        https://developers.procore.com/reference/rest/triggers?version=2.0#create-company-webhooks-triggers

        Returns:
            :class:`Trigger`.
        """
        return await self._one(
            Trigger,
            "POST",
            "/rest/v2.0/companies/{company_id}/webhooks/hooks/{hook_id}/triggers",
            {"company_id": company_id, "hook_id": hook_id},
            options,
            body=some({"resource_name": resource_name, "event_type": event_type}),
        )

    async def create_for_project(
        self,
        *,
        hook_id: Id,
        resource_name: str,
        event_type: str,
        company_id: Id | Unset = UNSET,
        project_id: Id | Unset = UNSET,
        **options: Unpack[ScopedOptions],
    ) -> Trigger:
        """Create project webhooks triggers.

        POST /rest/v2.0/companies/{company_id}/projects/{project_id}/webhooks/hooks/{hook_id}/triggers
        https://developers.procore.com/reference/rest/triggers?version=2.0#create-project-webhooks-triggers

        Returns:
            :class:`Trigger`.
        """
        return await self._one(
            Trigger,
            "POST",
            "/rest/v2.0/companies/{company_id}/projects/{project_id}/webhooks/hooks/{hook_id}/triggers",
            {"company_id": company_id, "project_id": project_id, "hook_id": hook_id},
            options,
            body=some({"resource_name": resource_name, "event_type": event_type}),
        )

    async def delete(
        self,
        *,
        hook_id: Id,
        id: Id,
        company_id: Id | Unset = UNSET,
        project_id: Id | Unset = UNSET,
        **options: Unpack[ScopedOptions],
    ) -> None:
        """Delete a webhooks trigger.

        DELETE /rest/v1.0/webhooks/hooks/{hook_id}/triggers/{id}
        https://developers.procore.com/reference/rest/v1/triggers?version=1.0#delete-webhooks-trigger

        Returns:
            None.
        """
        await self._none(
            "DELETE",
            "/rest/v1.0/webhooks/hooks/{hook_id}/triggers/{id}",
            {"hook_id": hook_id, "id": id},
            options,
            query={"company_id": company_id, "project_id": project_id},
        )

    async def delete_for_company(
        self, *, hook_id: Id, id: Id, company_id: Id | Unset = UNSET, **options: Unpack[ScopedOptions]
    ) -> None:
        """Delete a company webhooks trigger.

        DELETE /rest/v2.0/companies/{company_id}/webhooks/hooks/{hook_id}/triggers/{id}
        https://developers.procore.com/reference/rest/triggers?version=2.0#delete-company-webhooks-trigger

        Returns:
            None.
        """
        await self._none(
            "DELETE",
            "/rest/v2.0/companies/{company_id}/webhooks/hooks/{hook_id}/triggers/{id}",
            {"company_id": company_id, "hook_id": hook_id, "id": id},
            options,
        )

    async def delete_for_project(
        self,
        *,
        hook_id: Id,
        id: Id,
        company_id: Id | Unset = UNSET,
        project_id: Id | Unset = UNSET,
        **options: Unpack[ScopedOptions],
    ) -> None:
        """Delete a project webhooks trigger.

        DELETE /rest/v2.0/companies/{company_id}/projects/{project_id}/webhooks/hooks/{hook_id}/triggers/{id}
        https://developers.procore.com/reference/rest/triggers?version=2.0#delete-project-webhooks-trigger

        Returns:
            None.
        """
        await self._none(
            "DELETE",
            "/rest/v2.0/companies/{company_id}/projects/{project_id}/webhooks/hooks/{hook_id}/triggers/{id}",
            {"company_id": company_id, "project_id": project_id, "hook_id": hook_id, "id": id},
            options,
        )

    def list(
        self,
        *,
        hook_id: Id,
        company_id: Id | Unset = UNSET,
        project_id: Id | Unset = UNSET,
        **options: Unpack[ScopedOptions],
    ) -> Pages[Trigger]:
        """List webhooks triggers.

        GET /rest/v1.0/webhooks/hooks/{hook_id}/triggers
        https://developers.procore.com/reference/rest/v1/triggers?version=1.0#list-webhooks-triggers

        Args:
            **options: See :class:`Options`.

        Returns:
            :class:`Pages` of :class:`Trigger`.
        """
        return self._pages(
            Trigger,
            "/rest/v1.0/webhooks/hooks/{hook_id}/triggers",
            {"hook_id": hook_id},
            options,
            query={"company_id": company_id, "project_id": project_id},
            pager=Pager.UNPAGED,
        )

    def list_for_company(
        self,
        *,
        hook_id: Id,
        company_id: Id | Unset = UNSET,
        page: int | Unset = UNSET,
        per_page: int | Unset = UNSET,
        concurrency: int = 1,
        **options: Unpack[ScopedOptions],
    ) -> Pages[Trigger]:
        """List company webhooks triggers.

        GET /rest/v2.0/companies/{company_id}/webhooks/hooks/{hook_id}/triggers
        https://developers.procore.com/reference/rest/triggers?version=2.0#list-company-webhooks-triggers

        Args:
            per_page: Items per page. Default: 100.
            concurrency: Pages to fetch ahead.
            **options: See :class:`Options`.

        Returns:
            :class:`Pages` of :class:`Trigger`.
        """
        return self._pages(
            Trigger,
            "/rest/v2.0/companies/{company_id}/webhooks/hooks/{hook_id}/triggers",
            {"company_id": company_id, "hook_id": hook_id},
            options,
            query={"page": page},
            per_page=per_page,
            concurrency=concurrency,
        )

    def list_for_project(
        self,
        *,
        hook_id: Id,
        company_id: Id | Unset = UNSET,
        project_id: Id | Unset = UNSET,
        page: int | Unset = UNSET,
        per_page: int | Unset = UNSET,
        concurrency: int = 1,
        **options: Unpack[ScopedOptions],
    ) -> Pages[Trigger]:
        """List project webhooks triggers.

        GET /rest/v2.0/companies/{company_id}/projects/{project_id}/webhooks/hooks/{hook_id}/triggers
        https://developers.procore.com/reference/rest/triggers?version=2.0#list-project-webhooks-triggers

        Args:
            per_page: Items per page. Default: 100.
            concurrency: Pages to fetch ahead.
            **options: See :class:`Options`.

        Returns:
            :class:`Pages` of :class:`Trigger`.
        """
        return self._pages(
            Trigger,
            "/rest/v2.0/companies/{company_id}/projects/{project_id}/webhooks/hooks/{hook_id}/triggers",
            {"company_id": company_id, "project_id": project_id, "hook_id": hook_id},
            options,
            query={"page": page},
            per_page=per_page,
            concurrency=concurrency,
        )
