"""Hooks (Webhooks)."""

# Generated; do not edit.

from __future__ import annotations

from typing import Literal, TypedDict, Unpack

from ...model import Model, record
from ...types import DateTime, Id
from .._base import UNSET, Pager, Pages, Resource, ScopedOptions, Unset, some


@record
class Hook(Model):
    """A hook."""

    id: Id | None = None
    api_version: str | None = None
    destination_headers: HookDestinationHeader | None = None
    destination_url: str | None = None
    owned_by_company_id: Id | None = None
    owned_by_project_id: Id | None = None
    owned_by_user_id: Id | None = None
    namespace: str | None = None
    status: str | None = None
    payload_version: str | None = None
    trigger_count: int | None = None
    company_id: Id | None = None
    project_id: Id | None = None
    created_at: DateTime | None = None
    updated_at: DateTime | None = None


@record
class HookDestinationHeader(Model):
    """``destination_headers`` of :class:`Hook`."""

    Authorization: str | None = None


class HookDestinationHeaderInput(TypedDict, total=False):
    """``destination_headers`` in a request body."""

    Authorization: str | None


class HookInput(TypedDict, total=False):
    """``hook`` in a request body."""

    api_version: str | None
    namespace: str | None
    destination_url: str | None
    destination_headers: HookDestinationHeaderInput | None


class HooksResource(Resource):
    """Hooks (Webhooks)."""

    __slots__ = ()

    async def create(
        self,
        *,
        hook: HookInput,
        company_id: Id | Unset = UNSET,
        project_id: Id | Unset = UNSET,
        **options: Unpack[ScopedOptions],
    ) -> Hook:
        """Create a webhooks hook.

        POST /rest/v1.0/webhooks/hooks
        https://developers.procore.com/reference/rest/v1/hooks?version=1.0#create-webhooks-hook

        Returns:
            :class:`Hook`.
        """
        return await self._one(
            Hook,
            "POST",
            "/rest/v1.0/webhooks/hooks",
            {},
            options,
            body={"company_id": company_id, "project_id": project_id, "hook": hook},
        )

    async def create_for_company(
        self,
        *,
        payload_version: str,
        namespace: str,
        destination_url: str,
        company_id: Id | Unset = UNSET,
        destination_headers: HookDestinationHeaderInput | Unset | None = UNSET,
        **options: Unpack[ScopedOptions],
    ) -> Hook:
        """Create a company webhooks hook.

        POST /rest/v2.0/companies/{company_id}/webhooks/hooks
        https://developers.procore.com/reference/rest/hooks?version=2.0#create-company-webhooks-hook

        Returns:
            :class:`Hook`.
        """
        return await self._one(
            Hook,
            "POST",
            "/rest/v2.0/companies/{company_id}/webhooks/hooks",
            {"company_id": company_id},
            options,
            body=some(
                {
                    "payload_version": payload_version,
                    "namespace": namespace,
                    "destination_headers": destination_headers,
                    "destination_url": destination_url,
                }
            ),
        )

    async def create_for_project(
        self,
        *,
        payload_version: str,
        namespace: str,
        destination_url: str,
        company_id: Id | Unset = UNSET,
        project_id: Id | Unset = UNSET,
        destination_headers: HookDestinationHeaderInput | Unset | None = UNSET,
        **options: Unpack[ScopedOptions],
    ) -> Hook:
        """Create a project webhooks hook.

        POST /rest/v2.0/companies/{company_id}/projects/{project_id}/webhooks/hooks
        https://developers.procore.com/reference/rest/hooks?version=2.0#create-project-webhooks-hook

        Returns:
            :class:`Hook`.
        """
        return await self._one(
            Hook,
            "POST",
            "/rest/v2.0/companies/{company_id}/projects/{project_id}/webhooks/hooks",
            {"company_id": company_id, "project_id": project_id},
            options,
            body=some(
                {
                    "payload_version": payload_version,
                    "namespace": namespace,
                    "destination_headers": destination_headers,
                    "destination_url": destination_url,
                }
            ),
        )

    async def delete(
        self,
        *,
        id: Id,
        company_id: Id | Unset = UNSET,
        project_id: Id | Unset = UNSET,
        **options: Unpack[ScopedOptions],
    ) -> None:
        """Delete a webhooks hook.

        DELETE /rest/v1.0/webhooks/hooks/{id}
        https://developers.procore.com/reference/rest/v1/hooks?version=1.0#delete-webhooks-hook

        Returns:
            None.
        """
        await self._none(
            "DELETE",
            "/rest/v1.0/webhooks/hooks/{id}",
            {"id": id},
            options,
            query={"company_id": company_id, "project_id": project_id},
        )

    async def delete_for_company(
        self, *, id: Id, company_id: Id | Unset = UNSET, **options: Unpack[ScopedOptions]
    ) -> None:
        """Delete a company webhooks hook.

        DELETE /rest/v2.0/companies/{company_id}/webhooks/hooks/{id}
        https://developers.procore.com/reference/rest/hooks?version=2.0#delete-company-webhooks-hook

        Returns:
            None.
        """
        await self._none(
            "DELETE",
            "/rest/v2.0/companies/{company_id}/webhooks/hooks/{id}",
            {"company_id": company_id, "id": id},
            options,
        )

    async def delete_for_project(
        self,
        *,
        id: Id,
        company_id: Id | Unset = UNSET,
        project_id: Id | Unset = UNSET,
        **options: Unpack[ScopedOptions],
    ) -> None:
        """Delete a project webhooks hook.

        DELETE /rest/v2.0/companies/{company_id}/projects/{project_id}/webhooks/hooks/{id}
        https://developers.procore.com/reference/rest/hooks?version=2.0#delete-project-webhooks-hook

        Returns:
            None.
        """
        await self._none(
            "DELETE",
            "/rest/v2.0/companies/{company_id}/projects/{project_id}/webhooks/hooks/{id}",
            {"company_id": company_id, "project_id": project_id, "id": id},
            options,
        )

    async def get_for_company(
        self, *, id: Id, company_id: Id | Unset = UNSET, **options: Unpack[ScopedOptions]
    ) -> Hook:
        """Return a single webhook for company.

        GET /rest/v2.0/companies/{company_id}/webhooks/hooks/{id}
        https://developers.procore.com/reference/rest/hooks?version=2.0#retrieve-a-single-webhook-for-company

        Returns:
            :class:`Hook`.
        """
        return await self._one(
            Hook,
            "GET",
            "/rest/v2.0/companies/{company_id}/webhooks/hooks/{id}",
            {"company_id": company_id, "id": id},
            options,
        )

    async def get_for_project(
        self,
        *,
        id: Id,
        company_id: Id | Unset = UNSET,
        project_id: Id | Unset = UNSET,
        **options: Unpack[ScopedOptions],
    ) -> Hook:
        """Return a single webhook for project.

        GET /rest/v2.0/companies/{company_id}/projects/{project_id}/webhooks/hooks/{id}
        https://developers.procore.com/reference/rest/hooks?version=2.0#retrieve-a-single-webhook-for-project

        Returns:
            :class:`Hook`.
        """
        return await self._one(
            Hook,
            "GET",
            "/rest/v2.0/companies/{company_id}/projects/{project_id}/webhooks/hooks/{id}",
            {"company_id": company_id, "project_id": project_id, "id": id},
            options,
        )

    def list(
        self,
        *,
        company_id: Id | Unset = UNSET,
        project_id: Id | Unset = UNSET,
        namespace: str | Unset = UNSET,
        api_version: str | Unset = UNSET,
        **options: Unpack[ScopedOptions],
    ) -> Pages[Hook]:
        """List webhooks hooks.

        GET /rest/v1.0/webhooks/hooks
        https://developers.procore.com/reference/rest/v1/hooks?version=1.0#list-webhooks-hooks

        Args:
            **options: See :class:`Options`.

        Returns:
            :class:`Pages` of :class:`Hook`.
        """
        return self._pages(
            Hook,
            "/rest/v1.0/webhooks/hooks",
            {},
            options,
            query={
                "company_id": company_id,
                "project_id": project_id,
                "namespace": namespace,
                "api_version": api_version,
            },
            pager=Pager.UNPAGED,
        )

    def list_for_company(
        self,
        *,
        company_id: Id | Unset = UNSET,
        namespace: str | Unset = UNSET,
        payload_version: str | Unset = UNSET,
        include_trigger_count: bool | Unset = UNSET,
        page: int | Unset = UNSET,
        per_page: int | Unset = UNSET,
        concurrency: int = 1,
        **options: Unpack[ScopedOptions],
    ) -> Pages[Hook]:
        """List company webhooks hooks.

        GET /rest/v2.0/companies/{company_id}/webhooks/hooks
        https://developers.procore.com/reference/rest/hooks?version=2.0#list-company-webhooks-hooks

        Args:
            per_page: Items per page. Default: 100.
            concurrency: Pages to fetch ahead.
            **options: See :class:`Options`.

        Returns:
            :class:`Pages` of :class:`Hook`.
        """
        return self._pages(
            Hook,
            "/rest/v2.0/companies/{company_id}/webhooks/hooks",
            {"company_id": company_id},
            options,
            query={
                "namespace": namespace,
                "payload_version": payload_version,
                "include_trigger_count": include_trigger_count,
                "page": page,
            },
            per_page=per_page,
            concurrency=concurrency,
        )

    def list_for_project(
        self,
        *,
        company_id: Id | Unset = UNSET,
        project_id: Id | Unset = UNSET,
        namespace: str | Unset = UNSET,
        payload_version: str | Unset = UNSET,
        include_trigger_count: bool | Unset = UNSET,
        page: int | Unset = UNSET,
        per_page: int | Unset = UNSET,
        concurrency: int = 1,
        **options: Unpack[ScopedOptions],
    ) -> Pages[Hook]:
        """List project webhooks hooks.

        GET /rest/v2.0/companies/{company_id}/projects/{project_id}/webhooks/hooks
        https://developers.procore.com/reference/rest/hooks?version=2.0#list-project-webhooks-hooks

        Args:
            per_page: Items per page. Default: 100.
            concurrency: Pages to fetch ahead.
            **options: See :class:`Options`.

        Returns:
            :class:`Pages` of :class:`Hook`.
        """
        return self._pages(
            Hook,
            "/rest/v2.0/companies/{company_id}/projects/{project_id}/webhooks/hooks",
            {"company_id": company_id, "project_id": project_id},
            options,
            query={
                "namespace": namespace,
                "payload_version": payload_version,
                "include_trigger_count": include_trigger_count,
                "page": page,
            },
            per_page=per_page,
            concurrency=concurrency,
        )

    async def update(
        self,
        *,
        id: Id,
        hook: HookInput,
        company_id: Id | Unset = UNSET,
        project_id: Id | Unset = UNSET,
        **options: Unpack[ScopedOptions],
    ) -> Hook:
        """Update a webhooks hook.

        PATCH /rest/v1.0/webhooks/hooks/{id}
        https://developers.procore.com/reference/rest/v1/hooks?version=1.0#update-webhooks-hook

        Returns:
            :class:`Hook`.
        """
        return await self._one(
            Hook,
            "PATCH",
            "/rest/v1.0/webhooks/hooks/{id}",
            {"id": id},
            options,
            body={"company_id": company_id, "project_id": project_id, "hook": hook},
        )

    async def update_for_company(
        self,
        *,
        id: Id,
        company_id: Id | Unset = UNSET,
        payload_version: str | Unset | None = UNSET,
        namespace: str | Unset | None = UNSET,
        destination_headers: HookDestinationHeaderInput | Unset | None = UNSET,
        destination_url: str | Unset | None = UNSET,
        status: Literal["active", "disabled"] | Unset | None = UNSET,
        **options: Unpack[ScopedOptions],
    ) -> Hook:
        """Update a company webhooks hook.

        PATCH /rest/v2.0/companies/{company_id}/webhooks/hooks/{id}
        https://developers.procore.com/reference/rest/hooks?version=2.0#update-company-webhooks-hook

        Args:
            status: One of active, disabled.

        Returns:
            :class:`Hook`.
        """
        return await self._one(
            Hook,
            "PATCH",
            "/rest/v2.0/companies/{company_id}/webhooks/hooks/{id}",
            {"company_id": company_id, "id": id},
            options,
            body=some(
                {
                    "payload_version": payload_version,
                    "namespace": namespace,
                    "destination_headers": destination_headers,
                    "destination_url": destination_url,
                    "status": status,
                }
            ),
        )

    async def update_for_project(
        self,
        *,
        id: Id,
        company_id: Id | Unset = UNSET,
        project_id: Id | Unset = UNSET,
        payload_version: str | Unset | None = UNSET,
        namespace: str | Unset | None = UNSET,
        destination_headers: HookDestinationHeaderInput | Unset | None = UNSET,
        destination_url: str | Unset | None = UNSET,
        **options: Unpack[ScopedOptions],
    ) -> Hook:
        """Update a project webhooks hook.

        PATCH /rest/v2.0/companies/{company_id}/projects/{project_id}/webhooks/hooks/{id}
        https://developers.procore.com/reference/rest/hooks?version=2.0#update-project-webhooks-hook

        Returns:
            :class:`Hook`.
        """
        return await self._one(
            Hook,
            "PATCH",
            "/rest/v2.0/companies/{company_id}/projects/{project_id}/webhooks/hooks/{id}",
            {"company_id": company_id, "project_id": project_id, "id": id},
            options,
            body=some(
                {
                    "payload_version": payload_version,
                    "namespace": namespace,
                    "destination_headers": destination_headers,
                    "destination_url": destination_url,
                }
            ),
        )
