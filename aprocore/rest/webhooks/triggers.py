"""Triggers (Webhooks)."""

# Written by aprocore._codegen from Procore's reference: never edited by hand.

from __future__ import annotations

from collections.abc import Sequence
from typing import TypedDict, Unpack

from ...model import Model, record
from ...types import Id
from .._base import UNSET, Pager, Pages, PartialResult, Resource, ScopedOptions, Unset, some

__all__ = [
    "Trigger",
    "TriggerInput",
    "TriggersResource",
]


@record
class Trigger(Model):
    """What Procore tells of triggers."""

    id: Id | None = None
    webhook_hook_id: Id | None = None
    resource_name: str | None = None
    resource_id: Id | None = None
    event_type: str | None = None
    company_id: Id | None = None
    project_id: Id | None = None
    user_id: Id | None = None


class TriggerInput(TypedDict, total=False):
    """What is sent as ``triggers``."""

    resource_name: str | None
    event_type: str | None


class TriggersResource(Resource):
    """Triggers (Webhooks).

    Where ``company_id`` or ``project_id`` is left out, the session's own counts. What else every call takes is in
    :class:`~aprocore.rest._base.Options`.
    """

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

        Some entries may fail and others not; the result has both.
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

        Some entries may fail and others not; the result has both.
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

        Some entries may fail and others not; the result has both.
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

        Some entries may fail and others not; the result has both.
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

        Some entries may fail and others not; the result has both.
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

        Some entries may fail and others not; the result has both.
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
        """Create webhooks trigger.

        POST /rest/v1.0/webhooks/hooks/{hook_id}/triggers
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
        """Delete webhooks trigger.

        DELETE /rest/v1.0/webhooks/hooks/{hook_id}/triggers/{id}
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
        """Delete company webhooks trigger.

        DELETE /rest/v2.0/companies/{company_id}/webhooks/hooks/{hook_id}/triggers/{id}
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
        """Delete project webhooks trigger.

        DELETE /rest/v2.0/companies/{company_id}/projects/{project_id}/webhooks/hooks/{hook_id}/triggers/{id}
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

        Await it for the first page, or go through all items with ``async for``.
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

        Await it for the first page, or go through all items with ``async for``.

        Args:
            page: the page to begin with.
            per_page: items of a page; as many as are safe where it is left out.
            concurrency: pages that are fetched ahead.
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

        Await it for the first page, or go through all items with ``async for``.

        Args:
            page: the page to begin with.
            per_page: items of a page; as many as are safe where it is left out.
            concurrency: pages that are fetched ahead.
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
