"""Webhook resources (Webhooks)."""

# Generated; do not edit.

from __future__ import annotations

from typing import Any, Unpack

from ...model import Model, record, renamed
from ...types import Id
from .._base import UNSET, Options, Pager, Pages, Resource, ScopedOptions, Unset


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
    payload_version: str | None = None
    actions: list[list[Any]] | None = None


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
