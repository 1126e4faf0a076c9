"""Departments (Directory), and other small resources."""

# Generated; do not edit.

from __future__ import annotations

from collections.abc import AsyncIterable, Iterable, Mapping, Sequence
from typing import Any, Literal, Never, TypedDict, Unpack, overload

from ...model import Model, record, renamed
from ...types import Date, DateTime, Id
from .._base import (
    MAX_BATCH,
    OMITTED,
    UNSET,
    DocumentedType,
    Options,
    Pager,
    Pages,
    Resource,
    ScopedOptions,
    Sync,
    Unset,
    overloaded,
    some,
)


@record
class Department(Model):
    """A department."""

    id: Id
    name: str | None = None
    origin_data: str | None = None
    origin_id: Id | None = None


class DepartmentFields(TypedDict, total=False):
    """Fields of :class:`DepartmentCreateInput` and :class:`DepartmentInput`."""

    origin_data: str | None
    origin_id: Id | None


class DepartmentCreateInput(DepartmentFields):
    """``department`` in the body of ``create``."""

    name: str


class DepartmentInput(DepartmentFields, total=False):
    """``department`` in the body of ``update``."""

    name: str | None


class DepartmentsResource(Resource):
    """Departments (Directory)."""

    __slots__ = ()

    async def create(
        self, *, department: DepartmentCreateInput, company_id: Id | Unset = UNSET, **options: Unpack[ScopedOptions]
    ) -> Department:
        """Create a department.

        POST /rest/v1.0/departments
        https://developers.procore.com/reference/rest/v1/departments?version=1.0#create-department

        Returns:
            :class:`Department`.
        """
        return await self._one(
            Department,
            "POST",
            "/rest/v1.0/departments",
            {},
            options,
            body={"company_id": self._scoped("company_id", company_id), "department": department},
        )

    async def delete(self, *, id: Id, company_id: Id | Unset = UNSET, **options: Unpack[ScopedOptions]) -> None:
        """Delete a department.

        DELETE /rest/v1.0/departments/{id}
        https://developers.procore.com/reference/rest/v1/departments?version=1.0#delete-department

        Returns:
            None.
        """
        await self._none(
            "DELETE",
            "/rest/v1.0/departments/{id}",
            {"id": id},
            options,
            query={"company_id": self._scoped("company_id", company_id)},
        )

    async def get(self, *, id: Id, company_id: Id | Unset = UNSET, **options: Unpack[ScopedOptions]) -> Department:
        """Return a department.

        GET /rest/v1.0/departments/{id}
        https://developers.procore.com/reference/rest/v1/departments?version=1.0#show-department

        Returns:
            :class:`Department`.
        """
        return await self._one(
            Department,
            "GET",
            "/rest/v1.0/departments/{id}",
            {"id": id},
            options,
            query={"company_id": self._scoped("company_id", company_id)},
        )

    def list(
        self,
        *,
        page: int | Unset = UNSET,
        company_id: Id | Unset = UNSET,
        per_page: int | Unset = UNSET,
        concurrency: int = 1,
        **options: Unpack[ScopedOptions],
    ) -> Pages[Department]:
        """List departments.

        GET /rest/v1.0/departments
        https://developers.procore.com/reference/rest/v1/departments?version=1.0#list-departments

        Args:
            per_page: Items per page. Default: 1,000.
            concurrency: Pages to fetch ahead.
            **options: See :class:`Options`.

        Returns:
            :class:`Pages` of :class:`Department`.
        """
        return self._pages(
            Department,
            "/rest/v1.0/departments",
            {},
            options,
            query={"page": page, "company_id": self._scoped("company_id", company_id)},
            per_page=per_page,
            concurrency=concurrency,
        )

    async def update(
        self, *, id: Id, department: DepartmentInput, company_id: Id | Unset = UNSET, **options: Unpack[ScopedOptions]
    ) -> Department:
        """Update a department.

        PATCH /rest/v1.0/departments/{id}
        https://developers.procore.com/reference/rest/v1/departments?version=1.0#update-department

        Returns:
            :class:`Department`.
        """
        return await self._one(
            Department,
            "PATCH",
            "/rest/v1.0/departments/{id}",
            {"id": id},
            options,
            body={"company_id": self._scoped("company_id", company_id), "department": department},
        )


@record
class DistributionGroupDefault(Model):
    """:class:`DistributionGroup` in a view with fewer fields."""

    id: Id
    description: str | None = None
    name: str | None = None


@record
class DistributionGroup(DistributionGroupDefault):
    """A distribution group."""

    users: list[DistributionGroupUser] | None = None
    domain_user_ids: list[Id] | None = None


@record
class DistributionGroupUser(Model):
    """``users`` of :class:`DistributionGroup`."""

    id: Id
    name: str | None = None
    login: str | None = None
    imageUrl: str | None = None
    initials: str | None = None
    company_name: str | None = None
    job_title: str | None = None


class DistributionGroupWithDomainUserInput(TypedDict, total=False):
    """``with_domain_users`` in a request body."""

    domain_id: Id | None
    provider_id: Id | None


class DistributionGroupFilters(TypedDict, total=False):
    """Query filters of ``directory.distribution_groups.list``."""

    search: str | Sequence[str]


class DistributionGroupsResource(Resource):
    """Distribution groups (Directory)."""

    __slots__ = ()

    @overload
    def list(
        self, *, filters: dict[Literal["search"], DocumentedType], view: Unset = UNSET, **others: Any
    ) -> Pages[DistributionGroupDefault]: ...
    @overload
    def list(
        self,
        *,
        company_id: Id | Unset = UNSET,
        page: int | Unset = UNSET,
        with_domain_users: DistributionGroupWithDomainUserInput | Unset = UNSET,
        sort: Literal["name", "-name"] | Unset = UNSET,
        view: Unset = UNSET,
        filters: DistributionGroupFilters = OMITTED,
        per_page: int | Unset = UNSET,
        concurrency: int = 1,
        **options: Unpack[ScopedOptions],
    ) -> Pages[DistributionGroupDefault]: ...
    @overload
    def list(
        self,
        *,
        filters: dict[Literal["search"], DocumentedType],
        view: Sequence[Never] | Literal["extended"],
        **others: Any,
    ) -> Pages[DistributionGroup]: ...
    @overload
    def list(
        self,
        *,
        view: Literal["extended"],
        company_id: Id | Unset = UNSET,
        page: int | Unset = UNSET,
        with_domain_users: DistributionGroupWithDomainUserInput | Unset = UNSET,
        sort: Literal["name", "-name"] | Unset = UNSET,
        filters: DistributionGroupFilters = OMITTED,
        per_page: int | Unset = UNSET,
        concurrency: int = 1,
        **options: Unpack[ScopedOptions],
    ) -> Pages[DistributionGroup]: ...
    @overloaded
    def list(
        self,
        *,
        company_id: Id | Unset = UNSET,
        page: int | Unset = UNSET,
        with_domain_users: DistributionGroupWithDomainUserInput | Unset = UNSET,
        sort: Literal["name", "-name"] | Unset = UNSET,
        view: Literal["extended"] | Unset = UNSET,
        filters: DistributionGroupFilters = OMITTED,
        per_page: int | Unset = UNSET,
        concurrency: int = 1,
        **options: Unpack[ScopedOptions],
    ) -> Pages[DistributionGroup]:
        """List distribution groups.

        GET /rest/v1.0/companies/{company_id}/distribution_groups
        https://developers.procore.com/reference/rest/v1/distribution-groups?version=1.0#list-distribution-groups

        Args:
            sort: Field to sort by; prefix it with ``-`` for descending order.
            view: Level of detail. Must be extended.
            filters: Query filters; others go into ``params``.
            per_page: Items per page. Default: 1,000.
            concurrency: Pages to fetch ahead.
            **options: See :class:`Options`.

        Returns:
            :class:`Pages` of :class:`DistributionGroupDefault`; with ``view="extended"`` of :class:`DistributionGroup`.
        """
        return self._pages(
            DistributionGroup,
            "/rest/v1.0/companies/{company_id}/distribution_groups",
            {"company_id": company_id},
            options,
            query={
                "page": page,
                "with_domain_users": with_domain_users,
                "sort": sort,
                "view": view,
                "filters": filters,
            },
            per_page=per_page,
            concurrency=concurrency,
        )


@record
class ProjectAssignableUser(Model):
    """A project assignable user."""

    id: Id
    first_name: str | None = None
    last_name: str | None = None
    name: str | None = None
    job_title: str | None = None
    vendor: ProjectAssignableUserVendor | None = None
    project_permission_template_id: Id | None = None
    project_role_ids: list[Id] | None = None
    assigned_to_project: bool | None = None


@record
class ProjectAssignableUserVendor(Model):
    """``vendor`` of :class:`ProjectAssignableUser`."""

    id: Id
    name: str | None = None
    doing_business_as: str | None = None


class ProjectAssignableUserFilters(TypedDict, total=False):
    """Query filters of ``directory.project_assignable_users.list``."""

    search: str | Sequence[str]


class ProjectAssignableUsersResource(Resource):
    """Project assignable users (Directory)."""

    __slots__ = ()

    def list(
        self,
        *,
        project_id: Id | Unset = UNSET,
        filters: ProjectAssignableUserFilters = OMITTED,
        **options: Unpack[Options],
    ) -> Pages[ProjectAssignableUser]:
        """List assignable users.

        GET /rest/v1.0/projects/{project_id}/assignable_users
        https://developers.procore.com/reference/rest/v1/project-assignable-users?version=1.0#list-assignable-users

        Args:
            filters: Query filters; others go into ``params``.
            **options: See :class:`Options`.

        Returns:
            :class:`Pages` of :class:`ProjectAssignableUser`.
        """
        return self._pages(
            ProjectAssignableUser,
            "/rest/v1.0/projects/{project_id}/assignable_users",
            {"project_id": project_id},
            options,
            query={"filters": filters},
            pager=Pager.UNPAGED,
        )


@record
class ProjectDirectoryFilterOptionCostCode(Model):
    """Returned by :meth:`ProjectDirectoryFilterOptionsResource.list_cost_codes`."""

    filter_value: int | None = None
    label: str | None = None


@record
class ProjectDirectoryFilterOptionCountryCode(Model):
    """Returned by :meth:`ProjectDirectoryFilterOptionsResource.list_country_codes`."""

    filter_value: str | None = None
    label: str | None = None


@record
class ProjectDirectoryFilterOptionJobTitle(Model):
    """Returned by :meth:`ProjectDirectoryFilterOptionsResource.list_job_titles`."""

    filter_value: str | None = None
    label: str | None = None


@record
class ProjectDirectoryFilterOptionPermissionTemplate(Model):
    """Returned by :meth:`ProjectDirectoryFilterOptionsResource.list_permission_templates`."""

    filter_value: int | None = None
    label: str | None = None


@record
class ProjectDirectoryFilterOptionStateCode(Model):
    """Returned by :meth:`ProjectDirectoryFilterOptionsResource.list_state_codes`."""

    filter_value: str | None = None
    label: str | None = None


@record
class ProjectDirectoryFilterOptionTrade(Model):
    """Returned by :meth:`ProjectDirectoryFilterOptionsResource.list_trades`."""

    filter_value: int | None = None
    label: str | None = None


class ProjectDirectoryFilterOptionsResource(Resource):
    """Project directory filter options (Directory)."""

    __slots__ = ()

    def list_cost_codes(
        self, *, project_id: Id | Unset = UNSET, **options: Unpack[Options]
    ) -> Pages[ProjectDirectoryFilterOptionCostCode]:
        """List project cost codes.

        GET /rest/v1.0/projects/{project_id}/directory/filter_options/cost_codes
        https://developers.procore.com/reference/rest/v1/project-directory-filter-options?version=1.0#list-project-cost-codes

        Args:
            **options: See :class:`Options`.

        Returns:
            :class:`Pages` of :class:`ProjectDirectoryFilterOptionCostCode`.
        """
        return self._pages(
            ProjectDirectoryFilterOptionCostCode,
            "/rest/v1.0/projects/{project_id}/directory/filter_options/cost_codes",
            {"project_id": project_id},
            options,
            pager=Pager.UNPAGED,
        )

    def list_country_codes(
        self, *, project_id: Id | Unset = UNSET, **options: Unpack[Options]
    ) -> Pages[ProjectDirectoryFilterOptionCountryCode]:
        """List project country codes.

        GET /rest/v1.0/projects/{project_id}/directory/filter_options/country_codes
        https://developers.procore.com/reference/rest/v1/project-directory-filter-options?version=1.0#list-project-country-codes

        Args:
            **options: See :class:`Options`.

        Returns:
            :class:`Pages` of :class:`ProjectDirectoryFilterOptionCountryCode`.
        """
        return self._pages(
            ProjectDirectoryFilterOptionCountryCode,
            "/rest/v1.0/projects/{project_id}/directory/filter_options/country_codes",
            {"project_id": project_id},
            options,
            pager=Pager.UNPAGED,
        )

    def list_job_titles(
        self, *, project_id: Id | Unset = UNSET, **options: Unpack[Options]
    ) -> Pages[ProjectDirectoryFilterOptionJobTitle]:
        """List project job titles.

        GET /rest/v1.0/projects/{project_id}/directory/filter_options/job_titles
        https://developers.procore.com/reference/rest/v1/project-directory-filter-options?version=1.0#list-project-job-titles

        Args:
            **options: See :class:`Options`.

        Returns:
            :class:`Pages` of :class:`ProjectDirectoryFilterOptionJobTitle`.
        """
        return self._pages(
            ProjectDirectoryFilterOptionJobTitle,
            "/rest/v1.0/projects/{project_id}/directory/filter_options/job_titles",
            {"project_id": project_id},
            options,
            pager=Pager.UNPAGED,
        )

    def list_permission_templates(
        self, *, project_id: Id | Unset = UNSET, **options: Unpack[Options]
    ) -> Pages[ProjectDirectoryFilterOptionPermissionTemplate]:
        """List project permission templates.

        GET /rest/v1.0/projects/{project_id}/directory/filter_options/permission_templates
        https://developers.procore.com/reference/rest/v1/project-directory-filter-options?version=1.0#list-project-permission-templates

        Args:
            **options: See :class:`Options`.

        Returns:
            :class:`Pages` of :class:`ProjectDirectoryFilterOptionPermissionTemplate`.
        """
        return self._pages(
            ProjectDirectoryFilterOptionPermissionTemplate,
            "/rest/v1.0/projects/{project_id}/directory/filter_options/permission_templates",
            {"project_id": project_id},
            options,
            pager=Pager.UNPAGED,
        )

    def list_state_codes(
        self, *, country_code: str, project_id: Id | Unset = UNSET, **options: Unpack[Options]
    ) -> Pages[ProjectDirectoryFilterOptionStateCode]:
        """List project state codes.

        GET /rest/v1.0/projects/{project_id}/directory/filter_options/state_codes
        https://developers.procore.com/reference/rest/v1/project-directory-filter-options?version=1.0#list-project-state-codes

        Args:
            **options: See :class:`Options`.

        Returns:
            :class:`Pages` of :class:`ProjectDirectoryFilterOptionStateCode`.
        """
        return self._pages(
            ProjectDirectoryFilterOptionStateCode,
            "/rest/v1.0/projects/{project_id}/directory/filter_options/state_codes",
            {"project_id": project_id},
            options,
            query={"country_code": country_code},
            pager=Pager.UNPAGED,
        )

    def list_trades(
        self, *, project_id: Id | Unset = UNSET, **options: Unpack[Options]
    ) -> Pages[ProjectDirectoryFilterOptionTrade]:
        """List project trades.

        GET /rest/v1.0/projects/{project_id}/directory/filter_options/trades
        https://developers.procore.com/reference/rest/v1/project-directory-filter-options?version=1.0#list-project-trades

        Args:
            **options: See :class:`Options`.

        Returns:
            :class:`Pages` of :class:`ProjectDirectoryFilterOptionTrade`.
        """
        return self._pages(
            ProjectDirectoryFilterOptionTrade,
            "/rest/v1.0/projects/{project_id}/directory/filter_options/trades",
            {"project_id": project_id},
            options,
            pager=Pager.UNPAGED,
        )


@record
class ProjectInactivePersonNormal(Model):
    """:class:`ProjectInactivePerson` in a view with fewer fields."""

    id: Id
    contact: ProjectInactivePersonContact | None = None
    employee_id: Id | None = None
    first_name: str | None = None
    is_employee: bool | None = None
    last_name: str | None = None
    origin_id: Id | None = None
    user_id: Id | None = None
    user_uuid: int | None = None
    work_classification_id: Id | None = None


@record
class ProjectInactivePersonExtended(ProjectInactivePersonNormal):
    """:class:`ProjectInactivePerson` in a view with fewer fields."""

    vendor: ProjectInactivePersonVendor | None = None
    work_classification: ProjectInactivePersonWorkClassification | None = None


@record
class ProjectInactivePerson(ProjectInactivePersonExtended):
    """A project inactive person."""

    address: str | None = None
    avatar: str | None = None
    business_phone: str | None = None
    city: str | None = None
    connected: bool | None = None
    contact_id: Id | None = None
    country_code: str | None = None
    created_at: DateTime | None = None
    email: str | None = None
    erp_integrated_accountant: bool | None = None
    fax_number: str | None = None
    initials: str | None = None
    job_title: str | None = None
    last_login_at: DateTime | None = None
    mobile_phone: str | None = None
    permission_template: ProjectInactivePersonPermissionTemplate | None = None
    reference_user: bool | None = None
    state_code: str | None = None
    updated_at: DateTime | None = None
    welcome_email_sent_at: DateTime | None = None
    zip: str | None = None


@record
class ProjectInactivePersonBusinessRegister(Model):
    """``business_register`` of :class:`ProjectInactivePersonVendor`."""

    id: Id
    identifier: str | None = None
    type: str | None = None
    verification_status: str | None = None
    verified_at: str | None = None


@record
class ProjectInactivePersonContact(Model):
    """``contact`` of :class:`ProjectInactivePerson`."""

    email: str | None = None
    is_active: bool | None = None


@record
class ProjectInactivePersonPermissionTemplate(Model):
    """``permission_template`` of :class:`ProjectInactivePerson`."""

    id: Id
    name: str | None = None


@record
class ProjectInactivePersonVendor(Model):
    """``vendor`` of :class:`ProjectInactivePerson`."""

    id: Id
    name: str | None = None
    business_register: ProjectInactivePersonBusinessRegister | None = None
    company_vendor: bool | None = None
    is_connected: bool | None = None
    origin_code: str | None = None
    origin_id: Id | None = None


@record
class ProjectInactivePersonWorkClassification(Model):
    """``work_classification`` of :class:`ProjectInactivePerson`."""

    id: Id
    name: str | None = None


class ProjectInactivePersonFilters(TypedDict, total=False):
    """Query filters of ``directory.project_inactive_people.list``."""

    is_employee: bool
    reference_users_only: bool
    without_reference_users: bool
    include_company_people: bool
    search: str | Sequence[str]
    connected: bool
    vendor_id: Id | Sequence[Id]
    job_title: str | Sequence[str]
    country_code: str | Sequence[str]
    state_code: str | Sequence[str]
    trade_id: Id | Sequence[Id]
    permission_template_id: Id | Sequence[Id]


class ProjectInactivePeopleResource(Resource):
    """Project inactive people (Directory)."""

    __slots__ = ()

    @overload
    def list(
        self,
        *,
        filters: dict[
            Literal[
                "is_employee",
                "reference_users_only",
                "without_reference_users",
                "include_company_people",
                "search",
                "connected",
                "vendor_id",
                "job_title",
                "country_code",
                "state_code",
                "trade_id",
                "permission_template_id",
            ],
            DocumentedType,
        ],
        view: Literal["normal"] | Unset = UNSET,
        **others: Any,
    ) -> Pages[ProjectInactivePersonNormal]: ...
    @overload
    def list(
        self,
        *,
        project_id: Id | Unset = UNSET,
        view: Literal["normal"] | Unset = UNSET,
        page: int | Unset = UNSET,
        sort: Literal[
            "name",
            "vendor_name",
            "job_title",
            "permission_template",
            "-name",
            "-vendor_name",
            "-job_title",
            "-permission_template",
        ]
        | Unset = UNSET,
        filters: ProjectInactivePersonFilters = OMITTED,
        per_page: int | Unset = UNSET,
        concurrency: int = 1,
        **options: Unpack[Options],
    ) -> Pages[ProjectInactivePersonNormal]: ...
    @overload
    def list(
        self,
        *,
        filters: dict[
            Literal[
                "is_employee",
                "reference_users_only",
                "without_reference_users",
                "include_company_people",
                "search",
                "connected",
                "vendor_id",
                "job_title",
                "country_code",
                "state_code",
                "trade_id",
                "permission_template_id",
            ],
            DocumentedType,
        ],
        view: Sequence[Never] | Literal["extended"],
        **others: Any,
    ) -> Pages[ProjectInactivePersonExtended]: ...
    @overload
    def list(
        self,
        *,
        view: Literal["extended"],
        project_id: Id | Unset = UNSET,
        page: int | Unset = UNSET,
        sort: Literal[
            "name",
            "vendor_name",
            "job_title",
            "permission_template",
            "-name",
            "-vendor_name",
            "-job_title",
            "-permission_template",
        ]
        | Unset = UNSET,
        filters: ProjectInactivePersonFilters = OMITTED,
        per_page: int | Unset = UNSET,
        concurrency: int = 1,
        **options: Unpack[Options],
    ) -> Pages[ProjectInactivePersonExtended]: ...
    @overload
    def list(
        self,
        *,
        filters: dict[
            Literal[
                "is_employee",
                "reference_users_only",
                "without_reference_users",
                "include_company_people",
                "search",
                "connected",
                "vendor_id",
                "job_title",
                "country_code",
                "state_code",
                "trade_id",
                "permission_template_id",
            ],
            DocumentedType,
        ],
        view: Literal["web"],
        **others: Any,
    ) -> Pages[ProjectInactivePerson]: ...
    @overload
    def list(
        self,
        *,
        view: Literal["web"],
        project_id: Id | Unset = UNSET,
        page: int | Unset = UNSET,
        sort: Literal[
            "name",
            "vendor_name",
            "job_title",
            "permission_template",
            "-name",
            "-vendor_name",
            "-job_title",
            "-permission_template",
        ]
        | Unset = UNSET,
        filters: ProjectInactivePersonFilters = OMITTED,
        per_page: int | Unset = UNSET,
        concurrency: int = 1,
        **options: Unpack[Options],
    ) -> Pages[ProjectInactivePerson]: ...
    @overloaded
    def list(
        self,
        *,
        project_id: Id | Unset = UNSET,
        view: Literal["extended", "normal", "web"] | Unset = UNSET,
        page: int | Unset = UNSET,
        sort: Literal[
            "name",
            "vendor_name",
            "job_title",
            "permission_template",
            "-name",
            "-vendor_name",
            "-job_title",
            "-permission_template",
        ]
        | Unset = UNSET,
        filters: ProjectInactivePersonFilters = OMITTED,
        per_page: int | Unset = UNSET,
        concurrency: int = 1,
        **options: Unpack[Options],
    ) -> Pages[ProjectInactivePerson]:
        """List inactive project people.

        GET /rest/v1.0/projects/{project_id}/people/inactive
        https://developers.procore.com/reference/rest/v1/project-inactive-people?version=1.0#list-inactive-project-people

        Args:
            view: Level of detail. One of extended, normal, web.
            sort: Field to sort by; prefix it with ``-`` for descending order.
            filters: Query filters; others go into ``params``.
            per_page: Items per page. Default: 1,000.
            concurrency: Pages to fetch ahead.
            **options: See :class:`Options`.

        Returns:
            :class:`Pages` of :class:`ProjectInactivePersonNormal`; with ``view="extended"`` of :class:`ProjectInactivePersonExtended`; with ``view="web"`` of :class:`ProjectInactivePerson`.
        """
        return self._pages(
            ProjectInactivePerson,
            "/rest/v1.0/projects/{project_id}/people/inactive",
            {"project_id": project_id},
            options,
            query={"view": view, "page": page, "sort": sort, "filters": filters},
            per_page=per_page,
            concurrency=concurrency,
        )


@record
class ProjectInactiveUser(Model):
    """A project inactive user."""

    id: Id
    address: str | None = None
    avatar: str | None = None
    business_id: Id | None = None
    business_phone: str | None = None
    business_phone_extension: int | None = None
    city: str | None = None
    country_code: str | None = None
    email_address: str | None = None
    email_signature: str | None = None
    employee_id: Id | None = None
    erp_integrated_accountant: bool | None = None
    fax_number: str | None = None
    first_name: str | None = None
    initials: str | None = None
    is_active: bool | None = None
    is_employee: bool | None = None
    job_title: str | None = None
    last_login_at: DateTime | None = None
    last_name: str | None = None
    mobile_phone: str | None = None
    name: str | None = None
    notes: str | None = None
    state_code: str | None = None
    welcome_email_sent_at: DateTime | None = None
    zip: str | None = None
    origin_id: Id | None = None
    origin_data: str | None = None
    created_at: DateTime | None = None
    updated_at: DateTime | None = None
    vendor: ProjectInactiveUserVendor | None = None
    links: ProjectInactiveUserLink | None = renamed("_links")
    is_insurance_manager: bool | None = None
    default_permission_template_id: Id | None = None
    company_permission_template_id: Id | None = None
    work_classification_id: Id | None = None


@record
class ProjectInactiveUserLink(Model):
    """``_links`` of :class:`ProjectInactiveUser`."""

    reactivate: str | None = None


@record
class ProjectInactiveUserVendor(Model):
    """``vendor`` of :class:`ProjectInactiveUser`."""

    id: Id
    name: str | None = None


class ProjectInactiveUsersResource(Resource):
    """Project inactive users (Directory)."""

    __slots__ = ()

    def list(
        self,
        *,
        project_id: Id | Unset = UNSET,
        page: int | Unset = UNSET,
        sort: Literal["name", "-name"] | Unset = UNSET,
        per_page: int | Unset = UNSET,
        concurrency: int = 1,
        **options: Unpack[Options],
    ) -> Pages[ProjectInactiveUser]:
        """List project inactive users.

        GET /rest/v1.0/projects/{project_id}/users/inactive
        https://developers.procore.com/reference/rest/v1/project-inactive-users?version=1.0#list-project-inactive-users

        Args:
            sort: Field to sort by; prefix it with ``-`` for descending order.
            per_page: Items per page. Default: 1,000.
            concurrency: Pages to fetch ahead.
            **options: See :class:`Options`.

        Returns:
            :class:`Pages` of :class:`ProjectInactiveUser`.
        """
        return self._pages(
            ProjectInactiveUser,
            "/rest/v1.0/projects/{project_id}/users/inactive",
            {"project_id": project_id},
            options,
            query={"page": page, "sort": sort},
            per_page=per_page,
            concurrency=concurrency,
        )

    async def update(
        self, *, id: Id, project_id: Id | Unset = UNSET, **options: Unpack[Options]
    ) -> ProjectInactiveUser:
        """Reactivate a project user.

        PATCH /rest/v1.0/projects/{project_id}/users/inactive/{id}
        https://developers.procore.com/reference/rest/v1/project-inactive-users?version=1.0#reactivate-project-user

        Returns:
            :class:`ProjectInactiveUser`.
        """
        return await self._one(
            ProjectInactiveUser,
            "PATCH",
            "/rest/v1.0/projects/{project_id}/users/inactive/{id}",
            {"project_id": project_id, "id": id},
            options,
        )


@record
class ProjectInactiveVendor(Model):
    """A project inactive vendor."""

    id: Id
    name: str | None = None
    abbreviated_name: str | None = None
    address: str | None = None
    attachments: list[ProjectInactiveVendorAttachment] | None = None
    authorized_bidder: bool | None = None
    business_id: Id | None = None
    business_phone: str | None = None
    business_register: ProjectInactiveVendorBusinessRegister | None = None
    city: str | None = None
    company: str | None = None
    company_vendor: bool | None = None
    contact_count: int | None = None
    country_code: str | None = None
    created_at: DateTime | None = None
    email_address: str | None = None
    fax_number: str | None = None
    is_active: bool | None = None
    is_connected: bool | None = None
    labor_union: str | None = None
    license_number: str | None = None
    logo: str | None = None
    mobile_phone: str | None = None
    non_union_prevailing_wage: bool | None = None
    notes: str | None = None
    origin_code: str | None = None
    origin_data: str | None = None
    origin_id: Id | None = None
    prequalified: bool | None = None
    primary_contact: ProjectInactiveVendorPrimaryContact | None = None
    state_code: str | None = None
    synced_to_erp: bool | None = None
    trade_name: str | None = None
    union_member: bool | None = None
    updated_at: DateTime | None = None
    vendor_group: ProjectInactiveVendorGroup | None = None
    website: str | None = None
    zip: str | None = None
    links: ProjectInactiveVendorLink | None = renamed("_links")


@record
class ProjectInactiveVendorAttachment(Model):
    """``attachments`` of :class:`ProjectInactiveVendor`."""

    id: Id
    url: str | None = None
    name: str | None = None
    filename: str | None = None


@record
class ProjectInactiveVendorBusinessRegister(Model):
    """``business_register`` of :class:`ProjectInactiveVendor`."""

    id: Id
    type: str | None = None
    identifier: str | None = None
    verified_at: DateTime | None = None
    verification_status: Literal["active", "cancelled", "does_not_exist"] | str | None = None


@record
class ProjectInactiveVendorGroup(Model):
    """``vendor_group`` of :class:`ProjectInactiveVendor`."""

    id: Id
    name: str | None = None


@record
class ProjectInactiveVendorLink(Model):
    """``_links`` of :class:`ProjectInactiveVendor`."""

    reactivate: str | None = None


@record
class ProjectInactiveVendorPrimaryContact(Model):
    """``primary_contact`` of :class:`ProjectInactiveVendor`."""

    id: Id
    first_name: str | None = None
    last_name: str | None = None
    business_phone: str | None = None
    business_phone_extension: int | None = None
    fax_number: str | None = None
    mobile_phone: str | None = None
    email_address: str | None = None
    created_at: DateTime | None = None
    updated_at: DateTime | None = None


class ProjectInactiveVendorsResource(Resource):
    """Project inactive vendors (Directory)."""

    __slots__ = ()

    def list(
        self,
        *,
        project_id: Id | Unset = UNSET,
        view: Literal["normal", "extended"] | Unset = UNSET,
        page: int | Unset = UNSET,
        sort: Literal["name", "-name"] | Unset = UNSET,
        per_page: int | Unset = UNSET,
        concurrency: int = 1,
        **options: Unpack[Options],
    ) -> Pages[ProjectInactiveVendor]:
        """List project inactive vendors.

        GET /rest/v1.0/projects/{project_id}/vendors/inactive
        https://developers.procore.com/reference/rest/v1/project-inactive-vendors?version=1.0#list-project-inactive-vendors

        Args:
            view: Level of detail. One of normal, extended.
            sort: Field to sort by; prefix it with ``-`` for descending order.
            per_page: Items per page. Default: 1,000.
            concurrency: Pages to fetch ahead.
            **options: See :class:`Options`.

        Returns:
            :class:`Pages` of :class:`ProjectInactiveVendor`.
        """
        return self._pages(
            ProjectInactiveVendor,
            "/rest/v1.0/projects/{project_id}/vendors/inactive",
            {"project_id": project_id},
            options,
            query={"view": view, "page": page, "sort": sort},
            per_page=per_page,
            concurrency=concurrency,
        )

    async def update(
        self,
        *,
        id: Id,
        project_id: Id | Unset = UNSET,
        view: Literal["normal", "extended"] | Unset = UNSET,
        **options: Unpack[Options],
    ) -> ProjectInactiveVendor:
        """Reactivate a project vendor.

        PATCH /rest/v1.0/projects/{project_id}/vendors/inactive/{id}
        https://developers.procore.com/reference/rest/v1/project-inactive-vendors?version=1.0#reactivate-project-vendor

        Args:
            view: Level of detail. One of normal, extended.

        Returns:
            :class:`ProjectInactiveVendor`.
        """
        return await self._one(
            ProjectInactiveVendor,
            "PATCH",
            "/rest/v1.0/projects/{project_id}/vendors/inactive/{id}",
            {"project_id": project_id, "id": id},
            options,
            query={"view": view},
        )


@record
class ProjectInsurance(Model):
    """Project insurance."""

    id: Id
    effective_date: Date | None = None
    enable_expired_insurance_notifications: bool | None = None
    exempt: bool | None = None
    expiration_date: Date | None = None
    info_received: bool | None = None
    insurance_provider: str | None = None
    insurance_type: str | None = None
    limit: str | None = None
    notes: str | None = None
    policy_number: str | None = None
    status: (
        Literal[
            "compliant",
            "compliant_in_progress",
            "expired",
            "non_compliant",
            "non_compliant_in_progress",
            "undecided",
            "unregistered",
        ]
        | str
        | None
    ) = None
    vendor_id: Id | None = None
    additional_insured: str | None = None
    division_template: str | None = None
    insurance_sets: str | None = None
    origin_data: str | None = None
    origin_id: Id | None = None


class ProjectInsuranceFields(TypedDict, total=False):
    """Fields of :class:`ProjectInsuranceCreateInput` and :class:`ProjectInsuranceInput`."""

    effective_date: Date | str | None
    enable_expired_insurance_notifications: bool | None
    exempt: bool | None
    expiration_date: Date | str | None
    info_received: bool | None
    insurance_type: str | None
    limit: str | None
    name: str | None
    notes: str | None
    policy_number: str | None
    status: (
        Literal[
            "compliant",
            "compliant_in_progress",
            "expired",
            "non_compliant",
            "non_compliant_in_progress",
            "undecided",
            "unregistered",
        ]
        | None
    )
    additional_insured: str | None
    division_template: str | None
    insurance_sets: str | None
    origin_data: str | None
    origin_id: Id | None


class ProjectInsuranceCreateInput(ProjectInsuranceFields):
    """``insurance`` in the body of ``create``."""

    vendor_id: Id


class ProjectInsuranceInput(ProjectInsuranceFields, total=False):
    """``insurance`` in the body of ``update``."""

    vendor_id: Id | None


class ProjectInsurancesResource(Resource):
    """Project insurances (Directory)."""

    __slots__ = ()

    async def create(
        self, *, insurance: ProjectInsuranceCreateInput, project_id: Id | Unset = UNSET, **options: Unpack[Options]
    ) -> ProjectInsurance:
        """Create project insurance.

        POST /rest/v1.0/projects/{project_id}/insurances
        https://developers.procore.com/reference/rest/v1/project-insurances?version=1.0#create-project-insurance

        Returns:
            :class:`ProjectInsurance`.
        """
        return await self._one(
            ProjectInsurance,
            "POST",
            "/rest/v1.0/projects/{project_id}/insurances",
            {"project_id": project_id},
            options,
            body={"insurance": insurance},
            dates="insurance.effective_date insurance.expiration_date",
        )

    async def delete(
        self,
        *,
        id: Id,
        project_id: Id | Unset = UNSET,
        view: Literal["default", "extended"] | Unset = UNSET,
        **options: Unpack[Options],
    ) -> None:
        """Delete project insurance.

        DELETE /rest/v1.0/projects/{project_id}/insurances/{id}
        https://developers.procore.com/reference/rest/v1/project-insurances?version=1.0#delete-project-insurance

        Args:
            view: Level of detail. One of default, extended.

        Returns:
            None.
        """
        await self._none(
            "DELETE",
            "/rest/v1.0/projects/{project_id}/insurances/{id}",
            {"project_id": project_id, "id": id},
            options,
            query={"view": view},
        )

    async def get(
        self,
        *,
        id: Id,
        project_id: Id | Unset = UNSET,
        view: Literal["default", "extended"] | Unset = UNSET,
        **options: Unpack[Options],
    ) -> ProjectInsurance:
        """Return project insurance.

        GET /rest/v1.0/projects/{project_id}/insurances/{id}
        https://developers.procore.com/reference/rest/v1/project-insurances?version=1.0#show-project-insurance

        Args:
            view: Level of detail. One of default, extended.

        Returns:
            :class:`ProjectInsurance`.
        """
        return await self._one(
            ProjectInsurance,
            "GET",
            "/rest/v1.0/projects/{project_id}/insurances/{id}",
            {"project_id": project_id, "id": id},
            options,
            query={"view": view},
        )

    def list(
        self,
        *,
        project_id: Id | Unset = UNSET,
        page: int | Unset = UNSET,
        view: Literal["default", "extended"] | Unset = UNSET,
        per_page: int | Unset = UNSET,
        concurrency: int = 1,
        **options: Unpack[Options],
    ) -> Pages[ProjectInsurance]:
        """List project insurances.

        GET /rest/v1.0/projects/{project_id}/insurances
        https://developers.procore.com/reference/rest/v1/project-insurances?version=1.0#list-project-insurances

        Args:
            view: Level of detail. One of default, extended.
            per_page: Items per page. Default: 1,000.
            concurrency: Pages to fetch ahead.
            **options: See :class:`Options`.

        Returns:
            :class:`Pages` of :class:`ProjectInsurance`.
        """
        return self._pages(
            ProjectInsurance,
            "/rest/v1.0/projects/{project_id}/insurances",
            {"project_id": project_id},
            options,
            query={"page": page, "view": view},
            per_page=per_page,
            concurrency=concurrency,
        )

    def sync(
        self,
        updates: Iterable[Mapping[str, Any]] | AsyncIterable[Mapping[str, Any]],
        *,
        project_id: Id | Unset = UNSET,
        batch_size: int = MAX_BATCH,
        concurrency: int = 1,
        **options: Unpack[Options],
    ) -> Sync[ProjectInsurance]:
        """Sync project insurances.

        PATCH /rest/v1.0/projects/{project_id}/insurances/sync
        https://developers.procore.com/reference/rest/v1/project-insurances?version=1.0#sync-project-insurances

        Args:
            updates: Rows to update, matched by ``id`` or ``origin_id``; rows without a match are created.
            batch_size: Rows per request.
            concurrency: Maximum number of batches in flight.

        Returns:
            Await the result of all rows, or iterate over the results of batches with ``async for``.
        """
        return self._sync(
            ProjectInsurance,
            "PATCH",
            "/rest/v1.0/projects/{project_id}/insurances/sync",
            {"project_id": project_id},
            options,
            updates,
            dates="updates.effective_date updates.expiration_date",
            batch_size=batch_size,
            concurrency=concurrency,
        )

    async def update(
        self,
        *,
        id: Id,
        insurance: ProjectInsuranceInput,
        project_id: Id | Unset = UNSET,
        view: Literal["default", "extended"] | Unset = UNSET,
        **options: Unpack[Options],
    ) -> ProjectInsurance:
        """Update project insurance.

        PATCH /rest/v1.0/projects/{project_id}/insurances/{id}
        https://developers.procore.com/reference/rest/v1/project-insurances?version=1.0#update-project-insurance

        Args:
            view: Level of detail. One of default, extended.

        Returns:
            :class:`ProjectInsurance`.
        """
        return await self._one(
            ProjectInsurance,
            "PATCH",
            "/rest/v1.0/projects/{project_id}/insurances/{id}",
            {"project_id": project_id, "id": id},
            options,
            query={"view": view},
            body={"insurance": insurance},
            dates="insurance.effective_date insurance.expiration_date",
        )


@record
class ProjectMembership(Model):
    """A project membership."""

    id: Id
    party_id: Id | None = None
    project_id: Id | None = None
    processed_ids: list[Id] | None = None
    skipped_ids: list[Id] | None = None


class ProjectMembershipInput(TypedDict):
    """``project_membership`` in a request body."""

    party_id: Id


class ProjectMembershipsResource(Resource):
    """Project memberships (Directory)."""

    __slots__ = ()

    async def bulk_add(
        self, *, party_ids: Sequence[Id], project_id: Id | Unset = UNSET, **options: Unpack[Options]
    ) -> Sequence[int]:
        """Bulk create project memberships.

        POST /rest/v1.0/projects/{project_id}/project_memberships/bulk_add
        https://developers.procore.com/reference/rest/v1/project-memberships?version=1.0#bulk-create-project-memberships

        Returns:
            A list of :class:`int`.
        """
        return await self._many(
            None,
            "POST",
            "/rest/v1.0/projects/{project_id}/project_memberships/bulk_add",
            {"project_id": project_id},
            options,
            body={"party_ids": party_ids},
        )

    async def bulk_remove(
        self,
        *,
        party_ids: Sequence[Id],
        company_id: Id | Unset = UNSET,
        project_id: Id | Unset = UNSET,
        **options: Unpack[ScopedOptions],
    ) -> ProjectMembership:
        """Bulk remove project memberships.

        DELETE /rest/v2.0/companies/{company_id}/projects/{project_id}/project_memberships/bulk_remove
        https://developers.procore.com/reference/rest/project-memberships?version=2.0#bulk-remove-project-memberships

        Returns:
            :class:`ProjectMembership`.
        """
        return await self._one(
            ProjectMembership,
            "DELETE",
            "/rest/v2.0/companies/{company_id}/projects/{project_id}/project_memberships/bulk_remove",
            {"company_id": company_id, "project_id": project_id},
            options,
            body=some({"party_ids": party_ids}),
        )

    async def create(
        self, *, project_membership: ProjectMembershipInput, project_id: Id | Unset = UNSET, **options: Unpack[Options]
    ) -> Sequence[Any]:
        """Create a project membership.

        POST /rest/v1.0/projects/{project_id}/project_memberships
        https://developers.procore.com/reference/rest/v1/project-memberships?version=1.0#create-project-membership

        Returns:
            A list of undocumented JSON values.
        """
        return await self._many(
            None,
            "POST",
            "/rest/v1.0/projects/{project_id}/project_memberships",
            {"project_id": project_id},
            options,
            body={"project_membership": project_membership},
        )

    async def delete(self, *, id: Id, party_id: Id, project_id: Id | Unset = UNSET, **options: Unpack[Options]) -> None:
        """Delete a project membership.

        DELETE /rest/v1.0/projects/{project_id}/project_memberships/{id}
        https://developers.procore.com/reference/rest/v1/project-memberships?version=1.0#delete-project-membership

        Returns:
            None.
        """
        await self._none(
            "DELETE",
            "/rest/v1.0/projects/{project_id}/project_memberships/{id}",
            {"project_id": project_id, "id": id},
            options,
            query={"party_id": party_id},
        )

    def list(
        self,
        *,
        project_id: Id | Unset = UNSET,
        page: int | Unset = UNSET,
        per_page: int | Unset = UNSET,
        concurrency: int = 1,
        **options: Unpack[Options],
    ) -> Pages[ProjectMembership]:
        """List project memberships.

        GET /rest/v1.0/projects/{project_id}/project_memberships
        https://developers.procore.com/reference/rest/v1/project-memberships?version=1.0#list-project-memberships

        Args:
            per_page: Items per page. Default: 1,000.
            concurrency: Pages to fetch ahead.
            **options: See :class:`Options`.

        Returns:
            :class:`Pages` of :class:`ProjectMembership`.
        """
        return self._pages(
            ProjectMembership,
            "/rest/v1.0/projects/{project_id}/project_memberships",
            {"project_id": project_id},
            options,
            query={"page": page},
            per_page=per_page,
            concurrency=concurrency,
        )


@record
class ProjectPermissionTemplate(Model):
    """A project permission template."""

    id: Id
    name: str | None = None
    project_specific: bool | None = None
    type: Literal["project_specific", "company_tools", "global"] | str | None = None
    category: Literal["internal", "external"] | str | None = None


class ProjectPermissionTemplateFilters(TypedDict, total=False):
    """Query filters of ``directory.project_permission_templates.list``."""

    assignables_only: bool


class ProjectPermissionTemplatesResource(Resource):
    """Project permission templates (Directory)."""

    __slots__ = ()

    def list(
        self,
        *,
        project_id: Id | Unset = UNSET,
        filters: ProjectPermissionTemplateFilters = OMITTED,
        **options: Unpack[Options],
    ) -> Pages[ProjectPermissionTemplate]:
        """List all available permission templates for a project.

        GET /rest/v1.0/projects/{project_id}/permission_templates
        https://developers.procore.com/reference/rest/v1/project-permission-templates?version=1.0#list-all-available-permission-templates-for-a-project

        Args:
            filters: Query filters; others go into ``params``.
            **options: See :class:`Options`.

        Returns:
            :class:`Pages` of :class:`ProjectPermissionTemplate`.
        """
        return self._pages(
            ProjectPermissionTemplate,
            "/rest/v1.0/projects/{project_id}/permission_templates",
            {"project_id": project_id},
            options,
            query={"filters": filters},
            pager=Pager.UNPAGED,
        )


@record
class ProjectPermissionTemplatesAssignment(Model):
    """A project permission templates assignment."""

    user_id: Id | None = None
    permission_template_id: Id | None = None
    project_id: Id | None = None


class ProjectPermissionTemplatesAssignmentPermissionTemplateAssignmentInput(TypedDict):
    """``permission_template_assignments`` in a request body."""

    user_id: Id
    permission_template_id: Id


class ProjectPermissionTemplatesAssignmentsResource(Resource):
    """Project permission templates assignments (Directory)."""

    __slots__ = ()

    async def update(
        self,
        *,
        permission_template_assignments: ProjectPermissionTemplatesAssignmentPermissionTemplateAssignmentInput,
        project_id: Id | Unset = UNSET,
        **options: Unpack[Options],
    ) -> ProjectPermissionTemplatesAssignment:
        """Update a permission template assignment for a user on a project.

        PATCH /rest/v1.0/projects/{project_id}/permission_template_assignments
        https://developers.procore.com/reference/rest/v1/project-permission-templates-assignments?version=1.0#update-a-permission-template-assignment-for-a-user-on-a-project

        Returns:
            :class:`ProjectPermissionTemplatesAssignment`.
        """
        return await self._one(
            ProjectPermissionTemplatesAssignment,
            "PATCH",
            "/rest/v1.0/projects/{project_id}/permission_template_assignments",
            {"project_id": project_id},
            options,
            body={"permission_template_assignments": permission_template_assignments},
        )
