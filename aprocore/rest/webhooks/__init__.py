"""Webhooks."""

# Generated; do not edit.

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any, Literal, TypedDict, Unpack

from ...model import Model, record, renamed
from ...types import DateTime, Id
from .._base import (
    OMITTED,
    UNSET,
    DateRange,
    Options,
    Pager,
    Pages,
    PartialResult,
    Resource,
    ScopedOptions,
    Unset,
    some,
)


class WebhooksResource(Resource):
    """Webhooks.

    ``company_id`` and ``project_id`` default to the session's, and ``per_page`` to a size that is safe for a list.
    All methods also take the keyword arguments of :class:`~aprocore.rest._base.Options`.
    """

    __slots__ = ()

    @property
    def deliveries(self) -> DeliveriesResource:
        """Deliveries (Webhooks)."""
        return DeliveriesResource(self._session)

    @property
    def hooks(self) -> HooksResource:
        """Hooks (Webhooks)."""
        return HooksResource(self._session)

    @property
    def triggers(self) -> TriggersResource:
        """Triggers (Webhooks)."""
        return TriggersResource(self._session)

    @property
    def webhook_resources(self) -> WebhookResourcesResource:
        """Webhook resources (Webhooks)."""
        return WebhookResourcesResource(self._session)


@record
class Delivery(Model):
    """A delivery."""

    id: Id
    event: DeliveryEvent | None = None
    event_id: Id | None = None
    outcome: Literal["ok", "retried", "failed", "discarded"] | str | None = None
    response_body: str | None = None
    response_error: str | None = None
    started_at: DateTime | None = None
    completed_at: DateTime | None = None
    response_status: int | None = None
    response_headers: Mapping[str, Any] | None = None
    status: Literal["delivered", "failed", "discarded", "enqueued", "retrying"] | str | None = None
    payload: DeliveryPayload | None = None
    delivery_attempts: list[Any] | None = None


@record
class DeliveryEvent(Model):
    """``event`` of :class:`Delivery`."""

    id: Id
    user_id: Id | None = None
    timestamp: DateTime | None = None
    resource_name: str | None = None
    resource_id: Id | None = None
    project_id: Id | None = None
    ulid: str | None = None
    event_type: str | None = None
    company_id: Id | None = None
    api_version: str | None = None
    metadata: DeliveryMetadata | None = None


@record
class DeliveryMetadata(Model):
    """``metadata`` of :class:`DeliveryEvent`."""

    source_user_id: Id | None = None
    source_company_id: Id | None = None
    source_project_id: Id | None = None
    source_application_id: Id | None = None
    source_operation_id: Id | None = None


@record
class DeliveryPayload(Model):
    """``payload`` of :class:`Delivery`."""

    id: Id
    ulid: Any = None
    timestamp: Any = None
    metadata: Any = None
    user_id: Id | None = None
    company_id: Id | None = None
    project_id: Id | None = None
    api_version: Any = None
    event_type: Any = None
    resource_name: Any = None
    resource_id: Id | None = None


class DeliveryFilterQuery(TypedDict, total=False):
    """Query parameters ``filter[…]`` of ``webhooks.deliveries.list_for_company``, ``webhooks.deliveries.list_for_project``."""

    status: (
        Literal["succeeded", "failed", "discarded", "enqueued", "retrying"]
        | Sequence[Literal["succeeded", "failed", "discarded", "enqueued", "retrying"]]
    )
    resource_name: str | Sequence[str]
    event_type: str | Sequence[str]
    start: DateRange
    end: DateRange


class DeliveryFilters(TypedDict, total=False):
    """Query filters of ``webhooks.deliveries.list``."""

    status: str | Sequence[str]


class DeliveriesResource(Resource):
    """Deliveries (Webhooks)."""

    __slots__ = ()

    def list(
        self,
        *,
        hook_id: Id,
        company_id: Id | Unset = UNSET,
        project_id: Id | Unset = UNSET,
        page_start: int | Unset = UNSET,
        filters: DeliveryFilters = OMITTED,
        per_page: int | Unset = UNSET,
        **options: Unpack[ScopedOptions],
    ) -> Pages[Delivery]:
        """List webhooks deliveries.

        GET /rest/v1.0/webhooks/hooks/{hook_id}/deliveries
        https://developers.procore.com/reference/rest/v1/deliveries?version=1.0#list-webhooks-deliveries

        Args:
            filters: Query filters; others go into ``params``.
            per_page: Items per page. Default: 100.
            **options: See :class:`Options`.

        Returns:
            :class:`Pages` of :class:`Delivery`.
        """
        return self._pages(
            Delivery,
            "/rest/v1.0/webhooks/hooks/{hook_id}/deliveries",
            {"hook_id": hook_id},
            options,
            query={"company_id": company_id, "project_id": project_id, "page_start": page_start, "filters": filters},
            per_page=per_page,
            pager=Pager.AFTER_LAST,
        )

    def list_for_company(
        self,
        *,
        hook_id: Id,
        company_id: Id | Unset = UNSET,
        page: int | Unset = UNSET,
        filter: DeliveryFilterQuery = OMITTED,
        per_page: int | Unset = UNSET,
        concurrency: int = 1,
        **options: Unpack[ScopedOptions],
    ) -> Pages[Delivery]:
        """List company webhooks deliveries.

        GET /rest/v2.0/companies/{company_id}/webhooks/hooks/{hook_id}/deliveries
        https://developers.procore.com/reference/rest/deliveries?version=2.0#list-company-webhooks-deliveries

        Args:
            filter: Query parameters ``filter[…]``; others go into ``params``.
            per_page: Items per page. Default: 100.
            concurrency: Pages to fetch ahead.
            **options: See :class:`Options`.

        Returns:
            :class:`Pages` of :class:`Delivery`.
        """
        return self._pages(
            Delivery,
            "/rest/v2.0/companies/{company_id}/webhooks/hooks/{hook_id}/deliveries",
            {"company_id": company_id, "hook_id": hook_id},
            options,
            query={"page": page, "filter": filter},
            dates="filter.start filter.end",
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
        filter: DeliveryFilterQuery = OMITTED,
        per_page: int | Unset = UNSET,
        concurrency: int = 1,
        **options: Unpack[ScopedOptions],
    ) -> Pages[Delivery]:
        """List project webhooks deliveries.

        GET /rest/v2.0/companies/{company_id}/projects/{project_id}/webhooks/hooks/{hook_id}/deliveries
        https://developers.procore.com/reference/rest/deliveries?version=2.0#list-project-webhooks-deliveries

        Args:
            filter: Query parameters ``filter[…]``; others go into ``params``.
            per_page: Items per page. Default: 100.
            concurrency: Pages to fetch ahead.
            **options: See :class:`Options`.

        Returns:
            :class:`Pages` of :class:`Delivery`.
        """
        return self._pages(
            Delivery,
            "/rest/v2.0/companies/{company_id}/projects/{project_id}/webhooks/hooks/{hook_id}/deliveries",
            {"company_id": company_id, "project_id": project_id, "hook_id": hook_id},
            options,
            query={"page": page, "filter": filter},
            dates="filter.start filter.end",
            per_page=per_page,
            concurrency=concurrency,
        )


@record
class Hook(Model):
    """A hook."""

    id: Id
    api_version: str | None = None
    destination_headers: HookDestinationHeader | None = None
    destination_url: str | None = None
    owned_by_company_id: Id | None = None
    owned_by_project_id: Id | None = None
    owned_by_user_id: Id | None = None
    namespace: str | None = None
    status: Literal["active", "disabled"] | str | None = None
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


class HookFields(TypedDict, total=False):
    """Fields of :class:`HookCreateInput` and :class:`HookInput`."""

    namespace: str | None
    destination_headers: HookDestinationHeaderInput | None


class HookCreateInput(HookFields):
    """``hook`` in the body of ``create``."""

    api_version: str
    destination_url: str


class HookInput(HookFields, total=False):
    """``hook`` in the body of ``update``."""

    api_version: str | None
    destination_url: str | None


class HooksResource(Resource):
    """Hooks (Webhooks)."""

    __slots__ = ()

    async def create(
        self,
        *,
        hook: HookCreateInput,
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
            body={"company_id": company_id, "hook": hook, "project_id": project_id},
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
            body={"company_id": company_id, "hook": hook, "project_id": project_id},
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


@record
class Trigger(Model):
    """A trigger."""

    id: Id
    webhook_hook_id: Id | None = None
    resource_name: str | None = None
    resource_id: Id | None = None
    event_type: Literal["CREATE", "UPDATE", "DELETE"] | str | None = None
    company_id: Id | None = None
    project_id: Id | None = None
    user_id: Id | None = None


class TriggerInput(TypedDict):
    """``triggers`` in a request body."""

    resource_name: str
    event_type: str


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
            body={"company_id": company_id, "api_version": api_version, "triggers": triggers, "project_id": project_id},
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
            body=some({"company_id": company_id, "triggers": triggers, "project_id": project_id}),
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
            body={"company_id": company_id, "api_version": api_version, "trigger": trigger, "project_id": project_id},
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


@record
class WebhookResource(Model):
    """A webhook resource."""

    api_version: str | None = None
    product_category: str | None = None
    tools: str | None = None
    except_: list[str] | None = renamed("except")
    create: str | None = None
    update: str | None = None
    delete: str | None = None
    category: str | None = None
    tool: str | None = None
    name: str | None = None
    payload_version: Literal["v4.0", "v3.0", "v2.0"] | str | None = None
    actions: list[Any] | None = None


class WebhookResourcesResource(Resource):
    """Webhook resources (Webhooks)."""

    __slots__ = ()

    def list(self, *, project_id: Id | Unset = UNSET, **options: Unpack[Options]) -> Pages[WebhookResource]:
        """List webhooks resources.

        GET /rest/v1.0/webhooks/resources
        https://developers.procore.com/reference/rest/v1/webhook-resources?version=1.0#list-webhooks-resources

        Args:
            **options: See :class:`Options`.

        Returns:
            :class:`Pages` of :class:`WebhookResource`.
        """
        return self._pages(
            WebhookResource,
            "/rest/v1.0/webhooks/resources",
            {},
            options,
            query={"project_id": self._scoped("project_id", project_id)},
            pager=Pager.UNPAGED,
        )

    def list_api_versions(self, *, project_id: Id | Unset = UNSET, **options: Unpack[Options]) -> Pages[str]:
        """List webhooks resources API versions.

        GET /rest/v1.0/webhooks/resources/api_versions
        https://developers.procore.com/reference/rest/v1/webhook-resources?version=1.0#list-webhooks-resources-api-versions

        Args:
            **options: See :class:`Options`.

        Returns:
            :class:`Pages` of :class:`str`.
        """
        return self._pages(
            None,
            "/rest/v1.0/webhooks/resources/api_versions",
            {},
            options,
            query={"project_id": self._scoped("project_id", project_id)},
            pager=Pager.UNPAGED,
        )

    def list_for_company(
        self,
        *,
        payload_version: str,
        company_id: Id | Unset = UNSET,
        page: int | Unset = UNSET,
        per_page: int | Unset = UNSET,
        concurrency: int = 1,
        **options: Unpack[ScopedOptions],
    ) -> Pages[WebhookResource]:
        """List company webhooks resources.

        GET /rest/v2.0/companies/{company_id}/webhooks/resources
        https://developers.procore.com/reference/rest/webhook-resources?version=2.0#list-company-webhooks-resources

        Args:
            per_page: Items per page. Default: 100.
            concurrency: Pages to fetch ahead.
            **options: See :class:`Options`.

        Returns:
            :class:`Pages` of :class:`WebhookResource`.
        """
        return self._pages(
            WebhookResource,
            "/rest/v2.0/companies/{company_id}/webhooks/resources",
            {"company_id": company_id},
            options,
            query={"payload_version": payload_version, "page": page},
            per_page=per_page,
            concurrency=concurrency,
        )

    def list_for_project(
        self,
        *,
        payload_version: str,
        company_id: Id | Unset = UNSET,
        project_id: Id | Unset = UNSET,
        page: int | Unset = UNSET,
        per_page: int | Unset = UNSET,
        concurrency: int = 1,
        **options: Unpack[ScopedOptions],
    ) -> Pages[WebhookResource]:
        """List project webhooks resources.

        GET /rest/v2.0/companies/{company_id}/projects/{project_id}/webhooks/resources
        https://developers.procore.com/reference/rest/webhook-resources?version=2.0#list-project-webhooks-resources

        Args:
            per_page: Items per page. Default: 100.
            concurrency: Pages to fetch ahead.
            **options: See :class:`Options`.

        Returns:
            :class:`Pages` of :class:`WebhookResource`.
        """
        return self._pages(
            WebhookResource,
            "/rest/v2.0/companies/{company_id}/projects/{project_id}/webhooks/resources",
            {"company_id": company_id, "project_id": project_id},
            options,
            query={"payload_version": payload_version, "page": page},
            per_page=per_page,
            concurrency=concurrency,
        )
