"""App marketplace."""

# Generated; do not edit.

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any, Literal, TypedDict, Unpack

from ...model import Model, record
from ...types import DateTime, Id
from .._base import OMITTED, UNSET, Pager, Pages, Resource, ScopedOptions, Unset


class AppMarketplaceResource(Resource):
    """App marketplace.

    ``company_id`` and ``project_id`` default to the session's, and ``per_page`` to a size that is safe for a list.
    All methods also take the keyword arguments of :class:`~aprocore.rest._base.Options`.
    """

    __slots__ = ()

    @property
    def app_configurations(self) -> AppConfigurationsResource:
        """App configurations (App Marketplace)."""
        return AppConfigurationsResource(self._session)

    @property
    def app_installations(self) -> AppInstallationsResource:
        """App installations (App Marketplace)."""
        return AppInstallationsResource(self._session)

    @property
    def installation_requests(self) -> InstallationRequestsResource:
        """Installation requests (App Marketplace)."""
        return InstallationRequestsResource(self._session)


@record
class AppConfiguration(Model):
    """An app configuration."""

    id: Id
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

    id: Id
    name: str | None = None
    login: str | None = None


@record
class AppConfigurationProject(Model):
    """``projects`` of :class:`AppConfiguration`."""

    id: Id


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
        filters: AppConfigurationFilters = OMITTED,
        per_page: int | Unset = UNSET,
        concurrency: int = 1,
        **options: Unpack[ScopedOptions],
    ) -> Pages[AppConfiguration]:
        """List app configurations.

        GET /rest/v1.0/companies/{company_id}/app_configurations
        https://developers.procore.com/reference/rest/v1/app-configurations?version=1.0#list-app-configurations

        Args:
            sort: Field to sort by; prefix it with ``-`` for descending order.
            filters: Query filters; others go into ``params``.
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


@record
class AppInstallation(Model):
    """An app installation."""

    id: Id
    manifest: Mapping[str, Any] | None = None
    post_installation_instruction: Mapping[str, Any] | None = None
    app_uid: str | None = None
    app_version_id: Id | None = None
    status: Literal["installed", "uninstalled"] | str | None = None
    installed_by: str | None = None
    installed_at: DateTime | None = None
    uninstalled_at: DateTime | None = None
    uninstalled_by: str | None = None
    manifest_url: str | None = None
    developer_app: AppInstallationDeveloperApp | None = None
    components: list[Literal["fullscreen", "iframe", "oauth", "sidepanel"] | str] | None = None
    installer: AppInstallationInstaller | None = None
    semantic_version: str | None = None
    uninstaller: AppInstallationUninstaller | None = None
    updatable_app_version_id: Id | None = None


@record
class AppInstallationDeveloperApp(Model):
    """``developer_app`` of :class:`AppInstallation`."""

    id: Id
    app_type: str | None = None
    connectable: bool | None = None
    description: str | None = None
    internal: bool | None = None
    internal_name: str | None = None
    marketplace_app: AppInstallationMarketplaceApp | None = None
    marketplace_app_url: str | None = None
    name: str | None = None
    published_app_version_id: Id | None = None
    thumbnail_url: str | None = None
    uid: str | None = None


@record
class AppInstallationHelpfulLink(Model):
    """``helpful_links`` of :class:`AppInstallationMarketplaceApp`."""

    url: str | None = None
    label: str | None = None


@record
class AppInstallationInstaller(Model):
    """``installer`` of :class:`AppInstallation`."""

    id: Id
    login: str | None = None
    name: str | None = None
    is_active: bool | None = None
    contact_id: Id | None = None
    company_name: str | None = None


@record
class AppInstallationMarketplaceApp(Model):
    """``marketplace_app`` of :class:`AppInstallationDeveloperApp`."""

    id: Id
    about: str | None = None
    approval_state: str | None = None
    built_by: str | None = None
    costs_money: bool | None = None
    created_at: DateTime | None = None
    description: str | None = None
    feature_bullets: list[str] | None = None
    helpful_links: list[AppInstallationHelpfulLink] | None = None
    how_it_works: str | None = None
    live: bool | None = None
    pictures: list[AppInstallationPicture] | None = None
    public_name: str | None = None
    requirements: list[str] | None = None
    small_logo_url: str | None = None
    state: str | None = None
    support_email: str | None = None
    updated_at: DateTime | None = None
    version: int | None = None
    videos: list[AppInstallationVideo] | None = None
    website_link: AppInstallationWebsiteLink | None = None


@record
class AppInstallationPicture(Model):
    """``pictures`` of :class:`AppInstallationMarketplaceApp`."""

    id: Id
    description: str | None = None
    name: str | None = None
    original_file_name: str | None = None
    type: str | None = None
    url: str | None = None


@record
class AppInstallationUninstaller(Model):
    """``uninstaller`` of :class:`AppInstallation`."""

    id: Id
    login: str | None = None
    name: str | None = None
    is_active: bool | None = None
    contact_id: Id | None = None
    company_name: str | None = None


@record
class AppInstallationVideo(Model):
    """``videos`` of :class:`AppInstallationMarketplaceApp`."""

    id: Id
    description: str | None = None
    name: str | None = None
    original_filename: str | None = None
    type: str | None = None
    url: str | None = None


@record
class AppInstallationWebsiteLink(Model):
    """``website_link`` of :class:`AppInstallationMarketplaceApp`."""

    url: str | None = None
    label: str | None = None


class AppInstallationFields(TypedDict, total=False):
    """Fields of :class:`AppInstallationInput` and :class:`AppInstallationUpdateInput`."""

    installation_configuration: Mapping[str, Any] | None


class AppInstallationInput(AppInstallationFields, total=False):
    """``app_installation`` in the body of ``create``."""

    status: Literal["installed", "uninstalled"] | None


class AppInstallationUpdateInput(AppInstallationFields):
    """``app_installation`` in the body of ``update``."""

    status: Literal["installed", "uninstalled"]


class AppInstallationsResource(Resource):
    """App installations (App Marketplace)."""

    __slots__ = ()

    async def create(
        self,
        *,
        app_uid: str,
        app_installation: AppInstallationInput,
        project_id: Id | Unset = UNSET,
        company_id: Id | Unset = UNSET,
        **options: Unpack[ScopedOptions],
    ) -> AppInstallation:
        """Create an app installation.

        POST /rest/v1.0/app_installations
        https://developers.procore.com/reference/rest/v1/app-installations?version=1.0#create-app-installation

        Returns:
            :class:`AppInstallation`.
        """
        return await self._one(
            AppInstallation,
            "POST",
            "/rest/v1.0/app_installations",
            {},
            options,
            body={
                "app_uid": app_uid,
                "project_id": self._scoped("project_id", project_id),
                "company_id": self._scoped("company_id", company_id),
                "app_installation": app_installation,
            },
        )

    async def get(
        self,
        *,
        id: Id,
        company_id: Id | Unset = UNSET,
        project_id: Id | Unset = UNSET,
        **options: Unpack[ScopedOptions],
    ) -> AppInstallation:
        """Return an app installation.

        GET /rest/v1.0/app_installations/{id}
        https://developers.procore.com/reference/rest/v1/app-installations?version=1.0#show-app-installation

        Returns:
            :class:`AppInstallation`.
        """
        return await self._one(
            AppInstallation,
            "GET",
            "/rest/v1.0/app_installations/{id}",
            {"id": id},
            options,
            query={"company_id": company_id, "project_id": project_id},
        )

    def list(
        self,
        *,
        page: int | Unset = UNSET,
        company_id: Id | Unset = UNSET,
        project_id: Id | Unset = UNSET,
        per_page: int | Unset = UNSET,
        concurrency: int = 1,
        **options: Unpack[ScopedOptions],
    ) -> Pages[AppInstallation]:
        """List app installations.

        GET /rest/v1.0/app_installations
        https://developers.procore.com/reference/rest/v1/app-installations?version=1.0#list-app-installations

        Args:
            per_page: Items per page. Default: 1,000.
            concurrency: Pages to fetch ahead.
            **options: See :class:`Options`.

        Returns:
            :class:`Pages` of :class:`AppInstallation`.
        """
        return self._pages(
            AppInstallation,
            "/rest/v1.0/app_installations",
            {},
            options,
            query={"page": page, "company_id": company_id, "project_id": project_id},
            per_page=per_page,
            concurrency=concurrency,
        )

    async def update(
        self,
        *,
        id: Id,
        app_uid: str,
        app_installation: AppInstallationUpdateInput,
        project_id: Id | Unset = UNSET,
        company_id: Id | Unset = UNSET,
        **options: Unpack[ScopedOptions],
    ) -> AppInstallation:
        """Update an app installation.

        PATCH /rest/v1.0/app_installations/{id}
        https://developers.procore.com/reference/rest/v1/app-installations?version=1.0#update-app-installation

        Returns:
            :class:`AppInstallation`.
        """
        return await self._one(
            AppInstallation,
            "PATCH",
            "/rest/v1.0/app_installations/{id}",
            {"id": id},
            options,
            body={
                "app_uid": app_uid,
                "project_id": self._scoped("project_id", project_id),
                "company_id": self._scoped("company_id", company_id),
                "app_installation": app_installation,
            },
        )


@record
class InstallationRequest(Model):
    """An installation request."""

    id: Id


class InstallationRequestsResource(Resource):
    """Installation requests (App Marketplace)."""

    __slots__ = ()

    async def create(
        self,
        *,
        developer_app_id: Id,
        implicit: bool,
        company_id: Id | Unset = UNSET,
        notes: str | Unset | None = UNSET,
        **options: Unpack[ScopedOptions],
    ) -> InstallationRequest:
        """Create an installation request.

        POST /rest/v1.0/installation_requests
        https://developers.procore.com/reference/rest/v1/installation-requests?version=1.0#create-installation-request

        Returns:
            :class:`InstallationRequest`.
        """
        return await self._one(
            InstallationRequest,
            "POST",
            "/rest/v1.0/installation_requests",
            {},
            options,
            body={
                "company_id": self._scoped("company_id", company_id),
                "developer_app_id": developer_app_id,
                "notes": notes,
                "implicit": implicit,
            },
        )

    def list(
        self, *, developer_app_id: Id, implicit: bool, company_id: Id | Unset = UNSET, **options: Unpack[ScopedOptions]
    ) -> Pages[InstallationRequest]:
        """List app installations.

        GET /rest/v1.0/installation_requests
        https://developers.procore.com/reference/rest/v1/installation-requests?version=1.0#list-app-installations

        Args:
            **options: See :class:`Options`.

        Returns:
            :class:`Pages` of :class:`InstallationRequest`.
        """
        return self._pages(
            InstallationRequest,
            "/rest/v1.0/installation_requests",
            {},
            options,
            query={
                "company_id": self._scoped("company_id", company_id),
                "developer_app_id": developer_app_id,
                "implicit": implicit,
            },
            pager=Pager.UNPAGED,
        )
