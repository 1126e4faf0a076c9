"""App configurations (App Marketplace)."""

# Generated; do not edit.

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any, Literal, TypedDict, Unpack

from ...model import Model, record
from ...types import DateTime, Id
from .._base import UNSET, Pages, Resource, ScopedOptions, Unset


@record
class AppConfiguration(Model):
    """An app configuration."""

    id: Id | None = None
    app_installation_id: Id | None = None
    company_id: Id | None = None
    manifest_url: str | None = None
    projects: list[AppConfigurationProject] | None = None
    title: str | None = None
    created_by: AppConfigurationCreatedBy | None = None
    created_at: DateTime | None = None
    updated_at: DateTime | None = None


@record
class AppConfigurationCreatedBy(Model):
    """``created_by`` of :class:`AppConfiguration`."""

    id: Id | None = None
    name: str | None = None
    login: str | None = None


@record
class AppConfigurationProject(Model):
    """``projects`` of :class:`AppConfiguration`."""

    id: Id | None = None


class AppConfigurationFilters(TypedDict, total=False):
    """Query filters of ``app_marketplace.app_configurations.list``."""

    app_installation_id: Id | Sequence[Id]
    project_id: Id | Sequence[Id]


class AppConfigurationsResource(Resource):
    """App configurations (App Marketplace)."""

    __slots__ = ()

    async def create(
        self,
        *,
        app_installation_id: Id,
        instance_configuration: Mapping[str, Any],
        title: str,
        company_id: Id | Unset = UNSET,
        sort: Literal[
            "created_at",
            "created_by",
            "title",
            "project_count",
            "updated_at",
            "-created_at",
            "-created_by",
            "-title",
            "-project_count",
            "-updated_at",
        ]
        | Unset = UNSET,
        applies_to_all_projects: bool | Unset | None = UNSET,
        applies_to_company: bool | Unset | None = UNSET,
        project_ids: Sequence[Id] | Unset | None = UNSET,
        **options: Unpack[ScopedOptions],
    ) -> AppConfiguration:
        """Create an app configuration.

        POST /rest/v1.0/companies/{company_id}/app_configurations
        https://developers.procore.com/reference/rest/v1/app-configurations?version=1.0#create-app-configuration

        Returns:
            :class:`AppConfiguration`.
        """
        return await self._one(
            AppConfiguration,
            "POST",
            "/rest/v1.0/companies/{company_id}/app_configurations",
            {"company_id": company_id},
            options,
            query={"sort": sort},
            body={
                "company_id": company_id,
                "applies_to_all_projects": applies_to_all_projects,
                "applies_to_company": applies_to_company,
                "app_installation_id": app_installation_id,
                "instance_configuration": instance_configuration,
                "project_ids": project_ids,
                "title": title,
            },
        )

    async def delete(self, *, id: Id, company_id: Id | Unset = UNSET, **options: Unpack[ScopedOptions]) -> None:
        """Delete an app configuration.

        DELETE /rest/v1.0/companies/{company_id}/app_configurations/{id}
        https://developers.procore.com/reference/rest/v1/app-configurations?version=1.0#delete-app-configuration

        Returns:
            None.
        """
        await self._none(
            "DELETE",
            "/rest/v1.0/companies/{company_id}/app_configurations/{id}",
            {"id": id, "company_id": company_id},
            options,
        )

    async def get(
        self, *, id: Id, company_id: Id | Unset = UNSET, **options: Unpack[ScopedOptions]
    ) -> AppConfiguration:
        """Return an app configuration.

        GET /rest/v1.0/companies/{company_id}/app_configurations/{id}
        https://developers.procore.com/reference/rest/v1/app-configurations?version=1.0#show-app-configuration

        Returns:
            :class:`AppConfiguration`.
        """
        return await self._one(
            AppConfiguration,
            "GET",
            "/rest/v1.0/companies/{company_id}/app_configurations/{id}",
            {"id": id, "company_id": company_id},
            options,
        )

    def list(
        self,
        *,
        company_id: Id | Unset = UNSET,
        sort: Literal[
            "created_at",
            "created_by",
            "title",
            "project_count",
            "updated_at",
            "-created_at",
            "-created_by",
            "-title",
            "-project_count",
            "-updated_at",
        ]
        | Unset = UNSET,
        page: int | Unset = UNSET,
        filters: AppConfigurationFilters | Unset = UNSET,
        per_page: int | Unset = UNSET,
        concurrency: int = 1,
        **options: Unpack[ScopedOptions],
    ) -> Pages[AppConfiguration]:
        """List app configurations.

        GET /rest/v1.0/companies/{company_id}/app_configurations
        https://developers.procore.com/reference/rest/v1/app-configurations?version=1.0#list-app-configurations

        Args:
            sort: Field to sort by; prefix it with ``-`` for descending order.
            filters: Query filters; other names are sent too.
            per_page: Items per page. Default: 1,000.
            concurrency: Pages to fetch ahead.
            **options: See :class:`Options`.

        Returns:
            :class:`Pages` of :class:`AppConfiguration`.
        """
        return self._pages(
            AppConfiguration,
            "/rest/v1.0/companies/{company_id}/app_configurations",
            {"company_id": company_id},
            options,
            query={"sort": sort, "page": page, "filters": filters},
            per_page=per_page,
            concurrency=concurrency,
        )

    async def update(
        self,
        *,
        id: Id,
        company_id: Id | Unset = UNSET,
        instance_configuration: Mapping[str, Any] | Unset | None = UNSET,
        title: str | Unset | None = UNSET,
        project_ids: Sequence[Id] | Unset | None = UNSET,
        **options: Unpack[ScopedOptions],
    ) -> AppConfiguration:
        """Update an app configuration.

        PATCH /rest/v1.0/companies/{company_id}/app_configurations/{id}
        https://developers.procore.com/reference/rest/v1/app-configurations?version=1.0#update-app-configuration

        Returns:
            :class:`AppConfiguration`.
        """
        return await self._one(
            AppConfiguration,
            "PATCH",
            "/rest/v1.0/companies/{company_id}/app_configurations/{id}",
            {"id": id, "company_id": company_id},
            options,
            body={"instance_configuration": instance_configuration, "title": title, "project_ids": project_ids},
        )
