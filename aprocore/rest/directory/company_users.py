"""Company users (Directory)."""

# Generated; do not edit.

from __future__ import annotations

from collections.abc import AsyncIterable, Iterable, Mapping, Sequence
from typing import Any, Literal, Never, TypedDict, Unpack, overload

from ...model import Model, record
from ...types import DateTime, Id
from .._base import (
    MAX_BATCH,
    OMITTED,
    UNSET,
    DateRange,
    DocumentedType,
    Job,
    Pages,
    PartialResult,
    Resource,
    ScopedOptions,
    Sync,
    Unset,
    deprecated,
    overloaded,
)


@record
class CompanyUser(Model):
    """A company user."""

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
    fax_number: str | None = None
    first_name: str | None = None
    initials: str | None = None
    is_active: bool | None = None
    is_employee: bool | None = None
    is_insurance_manager: bool | None = None
    job_title: str | None = None
    last_login_at: DateTime | None = None
    last_name: str | None = None
    mobile_phone: str | None = None
    name: str | None = None
    notes: str | None = None
    state_code: str | None = None
    zip: str | None = None
    locale: str | None = None
    origin_id: Id | None = None
    origin_data: str | None = None
    created_at: DateTime | None = None
    updated_at: DateTime | None = None
    vendor: CompanyUserVendor | None = None
    work_classification_id: Id | None = None
    default_permission_template_id: Id | None = None
    company_permission_template_id: Id | None = None
    contact_id: Id | None = None
    userId: CompanyUserId | None = None
    additional_properties: Mapping[str, Any] | None = None
    add_to_new_projects: bool | None = None
    erp_integrated_accountant: bool | None = None
    last_activated_at: DateTime | None = None
    welcome_email_sent_at: DateTime | None = None
    permission_template: CompanyUserPermissionTemplate | None = None
    company_permission_template: CompanyUserPermissionTemplate | None = None
    role: str | None = None
    verified_employee: bool | None = None


@record
class CompanyUserBulkStatus(Model):
    """Returned by :meth:`CompanyUsersResource.get_bulk_status`."""

    is_complete: bool | None = None
    bid: str | None = None
    total: int | None = None
    pending: int | None = None
    description: str | None = None
    failures: int | None = None


@record
class CompanyUserId(Model):
    """``userId`` of :class:`CompanyUser`."""

    projectId: Id | None = None
    additional_properties: Mapping[str, Any] | None = None


@record
class CompanyUserMe(Model):
    """Returned by :meth:`CompanyUsersResource.get_me`."""

    id: Id
    address: str | None = None
    avatar: str | None = None
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
    vendor: CompanyUserVendor | None = None
    is_insurance_manager: bool | None = None
    party_id: Id | None = None
    work_classification_id: Id | None = None
    default_permission_template_id: Id | None = None
    permission_template: CompanyUserPermissionTemplate | None = None
    company_permission_template_id: Id | None = None
    business_id: Id | None = None
    login_information_uuid: str | None = None
    add_to_new_projects: bool | None = None
    contact_id: Id | None = None


@record
class CompanyUserPermissionTemplate(Model):
    """``company_permission_template`` of :class:`CompanyUser`."""

    id: Id
    name: str | None = None
    project_specific: bool | None = None
    type: Literal["company_tools", "global", "project_specific"] | str | None = None


@record
class CompanyUserVendor(Model):
    """``vendor`` of :class:`CompanyUser`."""

    id: Id
    name: str | None = None


class CompanyUserFields(TypedDict, total=False):
    """Fields of :class:`CompanyUserCreateForCompanyInput` and :class:`CompanyUserInput`."""

    user_id: Id | None
    project_id: Id | None
    permission_template_id: Id | None
    project_role_ids: Sequence[Id] | None
    first_name: str | None
    job_title: str | None
    address: str | None
    city: str | None
    zip: str | None
    business_phone: str | None
    business_phone_extension: int | None
    mobile_phone: str | None
    fax_number: str | None
    email_signature: str | None
    is_active: bool | None
    is_employee: bool | None
    employee_id: Id | None
    notes: str | None
    country_code: str | None
    state_code: str | None
    initials: str | None
    origin_id: Id | None
    origin_data: str | None
    vendor_id: Id | None
    default_permission_template_id: Id | None
    company_permission_template_id: Id | None
    work_classification_id: Id | None
    avatar: str | None
    bid_contact: bool | None
    add_to_new_projects: bool | None


class CompanyUserCreateForCompanyInput(CompanyUserFields):
    """``user`` in the body of ``create_for_company``, ``create_for_company_v1_0``, ``create_for_company_v1_1``, ``create_for_company_v1_2``, ``create_v1_0``."""

    last_name: str
    email_address: str


class CompanyUserInput(CompanyUserFields, total=False):
    """``users`` in the body of ``bulk_add``, ``bulk_add_v1_1``, ``bulk_add_v1_2``, ``bulk_add_v1_3``, ``bulk_remove``, ``bulk_remove_project_details``, ``bulk_remove_v1_1``, ``bulk_remove_v1_2``, ``bulk_remove_v1_3``, ``bulk_update_project_details``, ``create``, ``create_v1_1``, ``create_v1_2``, ``update_for_company``, ``update_for_company_v1_0``, ``update_for_company_v1_1``, ``update_for_company_v1_2``."""

    last_name: str | None
    email_address: str | None


class CompanyUserFilters(TypedDict, total=False):
    """Query filters of ``directory.company_users.list``, ``directory.company_users.list_for_company``, ``directory.company_users.list_for_company_v1_0``, ``directory.company_users.list_for_company_v1_1``, ``directory.company_users.list_for_company_v1_2``, ``directory.company_users.list_v1_0``, ``directory.company_users.list_v1_1``, ``directory.company_users.list_v1_2``."""

    active: bool
    created_at: DateRange
    updated_at: DateRange
    vendor_id: Id | Sequence[Id]
    origin_id: Id | Sequence[Id]
    trade_id: Id | Sequence[Id]
    search: str | Sequence[str]


class CompanyUsersResource(Resource):
    """Company users (Directory)."""

    __slots__ = ()

    async def bulk_add(
        self, *, users: Sequence[CompanyUserInput], company_id: Id | Unset = UNSET, **options: Unpack[ScopedOptions]
    ) -> Job[PartialResult]:
        """Bulk add company users to projects.

        POST /rest/v2.0/companies/{company_id}/users/bulk_add
        https://developers.procore.com/reference/rest/company-users?version=2.0#bulk-add-company-users-to-projects

        Returns:
            :class:`~aprocore.Job` of :class:`PartialResult`: ``await job.result()``.
        """
        return await self._job(
            PartialResult,
            "POST",
            "/rest/v2.0/companies/{company_id}/users/bulk_add",
            {"company_id": company_id},
            options,
            body={"users": users},
        )

    async def bulk_add_v1_1(
        self, *, users: Sequence[CompanyUserInput], company_id: Id | Unset = UNSET, **options: Unpack[ScopedOptions]
    ) -> CompanyUser:
        """Bulk add company users to projects.

        POST /rest/v1.1/companies/{company_id}/users/bulk_add
        https://developers.procore.com/reference/rest/v1/company-users?version=1.1#bulk-add-company-users-to-projects

        Returns:
            :class:`CompanyUser`.
        """
        return await self._one(
            CompanyUser,
            "POST",
            "/rest/v1.1/companies/{company_id}/users/bulk_add",
            {"company_id": company_id},
            options,
            body={"users": users},
        )

    async def bulk_add_v1_2(
        self, *, users: Sequence[CompanyUserInput], company_id: Id | Unset = UNSET, **options: Unpack[ScopedOptions]
    ) -> CompanyUser:
        """Bulk add company users to projects.

        POST /rest/v1.2/companies/{company_id}/users/bulk_add
        https://developers.procore.com/reference/rest/v1/company-users?version=1.2#bulk-add-company-users-to-projects

        Returns:
            :class:`CompanyUser`.
        """
        return await self._one(
            CompanyUser,
            "POST",
            "/rest/v1.2/companies/{company_id}/users/bulk_add",
            {"company_id": company_id},
            options,
            body={"users": users},
        )

    async def bulk_add_v1_3(
        self, *, users: Sequence[CompanyUserInput], company_id: Id | Unset = UNSET, **options: Unpack[ScopedOptions]
    ) -> PartialResult:
        """Bulk add company users to projects.

        POST /rest/v1.3/companies/{company_id}/users/bulk_add
        https://developers.procore.com/reference/rest/v1/company-users?version=1.3#bulk-add-company-users-to-projects

        Returns:
            The entries that succeeded and those that failed.
        """
        return await self._partial(
            "POST",
            "/rest/v1.3/companies/{company_id}/users/bulk_add",
            {"company_id": company_id},
            options,
            body={"users": users},
        )

    async def bulk_remove(
        self, *, users: Sequence[CompanyUserInput], company_id: Id | Unset = UNSET, **options: Unpack[ScopedOptions]
    ) -> Job[Any]:
        """Bulk remove company users from projects.

        POST /rest/v2.0/companies/{company_id}/users/bulk_remove
        https://developers.procore.com/reference/rest/company-users?version=2.0#bulk-remove-company-users-from-projects

        Returns:
            :class:`~aprocore.Job`: ``await job.result()`` returns undocumented JSON.
        """
        return await self._job(
            None,
            "POST",
            "/rest/v2.0/companies/{company_id}/users/bulk_remove",
            {"company_id": company_id},
            options,
            body={"users": users},
        )

    async def bulk_remove_project_details(
        self, *, users: Sequence[CompanyUserInput], company_id: Id | Unset = UNSET, **options: Unpack[ScopedOptions]
    ) -> PartialResult:
        """Bulk remove project details for company users on projects.

        PATCH /rest/v2.0/companies/{company_id}/users/bulk_remove_project_details
        https://developers.procore.com/reference/rest/company-users?version=2.0#bulk-remove-project-details-for-company-users-on-projects

        Returns:
            The entries that succeeded and those that failed.
        """
        return await self._partial(
            "PATCH",
            "/rest/v2.0/companies/{company_id}/users/bulk_remove_project_details",
            {"company_id": company_id},
            options,
            body={"users": users},
        )

    async def bulk_remove_v1_1(
        self, *, users: Sequence[CompanyUserInput], company_id: Id | Unset = UNSET, **options: Unpack[ScopedOptions]
    ) -> CompanyUser:
        """Bulk remove company users from projects.

        POST /rest/v1.1/companies/{company_id}/users/bulk_remove
        https://developers.procore.com/reference/rest/v1/company-users?version=1.1#bulk-remove-company-users-from-projects

        Returns:
            :class:`CompanyUser`.
        """
        return await self._one(
            CompanyUser,
            "POST",
            "/rest/v1.1/companies/{company_id}/users/bulk_remove",
            {"company_id": company_id},
            options,
            body={"users": users},
        )

    async def bulk_remove_v1_2(
        self, *, users: Sequence[CompanyUserInput], company_id: Id | Unset = UNSET, **options: Unpack[ScopedOptions]
    ) -> CompanyUser:
        """Bulk remove company users from projects.

        POST /rest/v1.2/companies/{company_id}/users/bulk_remove
        https://developers.procore.com/reference/rest/v1/company-users?version=1.2#bulk-remove-company-users-from-projects

        Returns:
            :class:`CompanyUser`.
        """
        return await self._one(
            CompanyUser,
            "POST",
            "/rest/v1.2/companies/{company_id}/users/bulk_remove",
            {"company_id": company_id},
            options,
            body={"users": users},
        )

    async def bulk_remove_v1_3(
        self, *, users: Sequence[CompanyUserInput], company_id: Id | Unset = UNSET, **options: Unpack[ScopedOptions]
    ) -> CompanyUser:
        """Bulk remove company users from projects.

        POST /rest/v1.3/companies/{company_id}/users/bulk_remove
        https://developers.procore.com/reference/rest/v1/company-users?version=1.3#bulk-remove-company-users-from-projects

        Returns:
            :class:`CompanyUser`.
        """
        return await self._one(
            CompanyUser,
            "POST",
            "/rest/v1.3/companies/{company_id}/users/bulk_remove",
            {"company_id": company_id},
            options,
            body={"users": users},
        )

    async def bulk_update_project_details(
        self, *, users: Sequence[CompanyUserInput], company_id: Id | Unset = UNSET, **options: Unpack[ScopedOptions]
    ) -> PartialResult:
        """Bulk update project details for company users on projects.

        PATCH /rest/v2.0/companies/{company_id}/users/bulk_update_project_details
        https://developers.procore.com/reference/rest/company-users?version=2.0#bulk-update-project-details-for-company-users-on-projects

        Returns:
            The entries that succeeded and those that failed.
        """
        return await self._partial(
            "PATCH",
            "/rest/v2.0/companies/{company_id}/users/bulk_update_project_details",
            {"company_id": company_id},
            options,
            body={"users": users},
        )

    @deprecated(
        "POST /rest/v1.3/users is deprecated by Procore. Use procore.directory.company_users.create_for_company or procore.directory.project_users.create."
    )
    async def create(
        self,
        *,
        company_id: Id | Unset = UNSET,
        run_configurable_validations: bool | Unset = UNSET,
        user: CompanyUserInput | Unset | None = UNSET,
        **options: Unpack[ScopedOptions],
    ) -> CompanyUser:
        """Create a company user.

        POST /rest/v1.3/users
        https://developers.procore.com/reference/rest/v1/company-users?version=1.3#create-company-user

        Args:
            run_configurable_validations: Whether to validate against the configurable field set.

        Returns:
            :class:`CompanyUser`.
        """
        return await self._one(
            CompanyUser,
            "POST",
            "/rest/v1.3/users",
            {},
            options,
            query={
                "company_id": self._scoped("company_id", company_id),
                "run_configurable_validations": run_configurable_validations,
            },
            body={"user": user},
        )

    async def create_for_company(
        self,
        *,
        user: CompanyUserCreateForCompanyInput,
        company_id: Id | Unset = UNSET,
        run_configurable_validations: bool | Unset = UNSET,
        **options: Unpack[ScopedOptions],
    ) -> CompanyUser:
        """Create a company user.

        POST /rest/v1.3/companies/{company_id}/users
        https://developers.procore.com/reference/rest/v1/company-users?version=1.3#create-company-user

        Args:
            run_configurable_validations: Whether to validate against the configurable field set. Default: false.

        Returns:
            :class:`CompanyUser`.
        """
        return await self._one(
            CompanyUser,
            "POST",
            "/rest/v1.3/companies/{company_id}/users",
            {"company_id": company_id},
            options,
            query={"run_configurable_validations": run_configurable_validations},
            body={"user": user},
        )

    async def create_for_company_v1_0(
        self,
        *,
        user: CompanyUserCreateForCompanyInput,
        company_id: Id | Unset = UNSET,
        run_configurable_validations: bool | Unset = UNSET,
        **options: Unpack[ScopedOptions],
    ) -> CompanyUser:
        """Create a company user.

        POST /rest/v1.0/companies/{company_id}/users
        https://developers.procore.com/reference/rest/v1/company-users?version=1.0#create-company-user

        Args:
            run_configurable_validations: Whether to validate against the configurable field set. Default: false.

        Returns:
            :class:`CompanyUser`.
        """
        return await self._one(
            CompanyUser,
            "POST",
            "/rest/v1.0/companies/{company_id}/users",
            {"company_id": company_id},
            options,
            query={"run_configurable_validations": run_configurable_validations},
            body={"user": user},
        )

    async def create_for_company_v1_1(
        self,
        *,
        user: CompanyUserCreateForCompanyInput,
        company_id: Id | Unset = UNSET,
        run_configurable_validations: bool | Unset = UNSET,
        **options: Unpack[ScopedOptions],
    ) -> CompanyUser:
        """Create a company user.

        POST /rest/v1.1/companies/{company_id}/users
        https://developers.procore.com/reference/rest/v1/company-users?version=1.1#create-company-user

        Args:
            run_configurable_validations: Whether to validate against the configurable field set. Default: false.

        Returns:
            :class:`CompanyUser`.
        """
        return await self._one(
            CompanyUser,
            "POST",
            "/rest/v1.1/companies/{company_id}/users",
            {"company_id": company_id},
            options,
            query={"run_configurable_validations": run_configurable_validations},
            body={"user": user},
        )

    async def create_for_company_v1_2(
        self,
        *,
        user: CompanyUserCreateForCompanyInput,
        company_id: Id | Unset = UNSET,
        run_configurable_validations: bool | Unset = UNSET,
        **options: Unpack[ScopedOptions],
    ) -> CompanyUser:
        """Create a company user.

        POST /rest/v1.2/companies/{company_id}/users
        https://developers.procore.com/reference/rest/v1/company-users?version=1.2#create-company-user

        Args:
            run_configurable_validations: Whether to validate against the configurable field set. Default: false.

        Returns:
            :class:`CompanyUser`.
        """
        return await self._one(
            CompanyUser,
            "POST",
            "/rest/v1.2/companies/{company_id}/users",
            {"company_id": company_id},
            options,
            query={"run_configurable_validations": run_configurable_validations},
            body={"user": user},
        )

    @deprecated(
        "POST /rest/v1.0/users is deprecated by Procore. Use procore.directory.company_users.create_for_company or procore.directory.project_users.create."
    )
    async def create_v1_0(
        self,
        *,
        user: CompanyUserCreateForCompanyInput,
        company_id: Id | Unset = UNSET,
        run_configurable_validations: bool | Unset = UNSET,
        **options: Unpack[ScopedOptions],
    ) -> CompanyUser:
        """Create a company user.

        POST /rest/v1.0/users
        https://developers.procore.com/reference/rest/v1/company-users?version=1.0#create-company-user

        Args:
            run_configurable_validations: Whether to validate against the configurable field set. Default: false.

        Returns:
            :class:`CompanyUser`.
        """
        return await self._one(
            CompanyUser,
            "POST",
            "/rest/v1.0/users",
            {},
            options,
            query={
                "company_id": self._scoped("company_id", company_id),
                "run_configurable_validations": run_configurable_validations,
            },
            body={"user": user},
        )

    @deprecated(
        "POST /rest/v1.1/users is deprecated by Procore. Use procore.directory.company_users.create_for_company or procore.directory.project_users.create."
    )
    async def create_v1_1(
        self,
        *,
        company_id: Id | Unset = UNSET,
        run_configurable_validations: bool | Unset = UNSET,
        user: CompanyUserInput | Unset | None = UNSET,
        **options: Unpack[ScopedOptions],
    ) -> CompanyUser:
        """Create a company user.

        POST /rest/v1.1/users
        https://developers.procore.com/reference/rest/v1/company-users?version=1.1#create-company-user

        Args:
            run_configurable_validations: Whether to validate against the configurable field set.

        Returns:
            :class:`CompanyUser`.
        """
        return await self._one(
            CompanyUser,
            "POST",
            "/rest/v1.1/users",
            {},
            options,
            query={
                "company_id": self._scoped("company_id", company_id),
                "run_configurable_validations": run_configurable_validations,
            },
            body={"user": user},
        )

    @deprecated(
        "POST /rest/v1.2/users is deprecated by Procore. Use procore.directory.company_users.create_for_company or procore.directory.project_users.create."
    )
    async def create_v1_2(
        self,
        *,
        company_id: Id | Unset = UNSET,
        run_configurable_validations: bool | Unset = UNSET,
        user: CompanyUserInput | Unset | None = UNSET,
        **options: Unpack[ScopedOptions],
    ) -> CompanyUser:
        """Create a company user.

        POST /rest/v1.2/users
        https://developers.procore.com/reference/rest/v1/company-users?version=1.2#create-company-user

        Args:
            run_configurable_validations: Whether to validate against the configurable field set.

        Returns:
            :class:`CompanyUser`.
        """
        return await self._one(
            CompanyUser,
            "POST",
            "/rest/v1.2/users",
            {},
            options,
            query={
                "company_id": self._scoped("company_id", company_id),
                "run_configurable_validations": run_configurable_validations,
            },
            body={"user": user},
        )

    @deprecated(
        "GET /rest/v1.3/users/{id} is deprecated by Procore. Use procore.directory.company_users.get_for_company or procore.directory.project_users.get."
    )
    async def get(self, *, id: Id, company_id: Id | Unset = UNSET, **options: Unpack[ScopedOptions]) -> CompanyUser:
        """Return a company user.

        GET /rest/v1.3/users/{id}
        https://developers.procore.com/reference/rest/v1/company-users?version=1.3#show-company-user

        Returns:
            :class:`CompanyUser`.
        """
        return await self._one(
            CompanyUser,
            "GET",
            "/rest/v1.3/users/{id}",
            {"id": id},
            options,
            query={"company_id": self._scoped("company_id", company_id)},
        )

    async def get_bulk_status(
        self, *, id: Id, company_id: Id | Unset = UNSET, **options: Unpack[ScopedOptions]
    ) -> CompanyUserBulkStatus:
        """Return the status of the asynchronous job that a bulk users command queued.

        GET /rest/v2.0/companies/{company_id}/users/bulk/status/{id}
        https://developers.procore.com/reference/rest/company-users?version=2.0#retrieves-the-status-of-the-asyncronous-job-that-a-bulk-users-command-queued

        Args:
            id: ID of a status.

        Returns:
            :class:`CompanyUserBulkStatus`.
        """
        return await self._one(
            CompanyUserBulkStatus,
            "GET",
            "/rest/v2.0/companies/{company_id}/users/bulk/status/{id}",
            {"company_id": company_id, "id": id},
            options,
        )

    async def get_for_company(
        self, *, id: Id, company_id: Id | Unset = UNSET, **options: Unpack[ScopedOptions]
    ) -> CompanyUser:
        """Return a company user.

        GET /rest/v1.3/companies/{company_id}/users/{id}
        https://developers.procore.com/reference/rest/v1/company-users?version=1.3#show-company-user

        Returns:
            :class:`CompanyUser`.
        """
        return await self._one(
            CompanyUser,
            "GET",
            "/rest/v1.3/companies/{company_id}/users/{id}",
            {"company_id": company_id, "id": id},
            options,
        )

    async def get_for_company_v1_0(
        self, *, id: Id, company_id: Id | Unset = UNSET, **options: Unpack[ScopedOptions]
    ) -> CompanyUser:
        """Return a company user.

        GET /rest/v1.0/companies/{company_id}/users/{id}
        https://developers.procore.com/reference/rest/v1/company-users?version=1.0#show-company-user

        Returns:
            :class:`CompanyUser`.
        """
        return await self._one(
            CompanyUser,
            "GET",
            "/rest/v1.0/companies/{company_id}/users/{id}",
            {"company_id": company_id, "id": id},
            options,
        )

    async def get_for_company_v1_1(
        self, *, id: Id, company_id: Id | Unset = UNSET, **options: Unpack[ScopedOptions]
    ) -> CompanyUser:
        """Return a company user.

        GET /rest/v1.1/companies/{company_id}/users/{id}
        https://developers.procore.com/reference/rest/v1/company-users?version=1.1#show-company-user

        Returns:
            :class:`CompanyUser`.
        """
        return await self._one(
            CompanyUser,
            "GET",
            "/rest/v1.1/companies/{company_id}/users/{id}",
            {"company_id": company_id, "id": id},
            options,
        )

    async def get_for_company_v1_2(
        self, *, id: Id, company_id: Id | Unset = UNSET, **options: Unpack[ScopedOptions]
    ) -> CompanyUser:
        """Return a company user.

        GET /rest/v1.2/companies/{company_id}/users/{id}
        https://developers.procore.com/reference/rest/v1/company-users?version=1.2#show-company-user

        Returns:
            :class:`CompanyUser`.
        """
        return await self._one(
            CompanyUser,
            "GET",
            "/rest/v1.2/companies/{company_id}/users/{id}",
            {"company_id": company_id, "id": id},
            options,
        )

    async def get_me(self, *, company_id: Id | Unset = UNSET, **options: Unpack[ScopedOptions]) -> CompanyUserMe:
        """Return current company user.

        GET /rest/v1.3/companies/{company_id}/me
        https://developers.procore.com/reference/rest/v1/company-users?version=1.3#show-current-company-user

        Returns:
            :class:`CompanyUserMe`.
        """
        return await self._one(
            CompanyUserMe, "GET", "/rest/v1.3/companies/{company_id}/me", {"company_id": company_id}, options
        )

    async def get_me_v1_0(self, *, company_id: Id | Unset = UNSET, **options: Unpack[ScopedOptions]) -> CompanyUserMe:
        """Return current company user.

        GET /rest/v1.0/companies/{company_id}/me
        https://developers.procore.com/reference/rest/v1/company-users?version=1.0#show-current-company-user

        Returns:
            :class:`CompanyUserMe`.
        """
        return await self._one(
            CompanyUserMe, "GET", "/rest/v1.0/companies/{company_id}/me", {"company_id": company_id}, options
        )

    async def get_me_v1_1(self, *, company_id: Id | Unset = UNSET, **options: Unpack[ScopedOptions]) -> CompanyUserMe:
        """Return current company user.

        GET /rest/v1.1/companies/{company_id}/me
        https://developers.procore.com/reference/rest/v1/company-users?version=1.1#show-current-company-user

        Returns:
            :class:`CompanyUserMe`.
        """
        return await self._one(
            CompanyUserMe, "GET", "/rest/v1.1/companies/{company_id}/me", {"company_id": company_id}, options
        )

    async def get_me_v1_2(self, *, company_id: Id | Unset = UNSET, **options: Unpack[ScopedOptions]) -> CompanyUserMe:
        """Return current company user.

        GET /rest/v1.2/companies/{company_id}/me
        https://developers.procore.com/reference/rest/v1/company-users?version=1.2#show-current-company-user

        Returns:
            :class:`CompanyUserMe`.
        """
        return await self._one(
            CompanyUserMe, "GET", "/rest/v1.2/companies/{company_id}/me", {"company_id": company_id}, options
        )

    @deprecated(
        "GET /rest/v1.0/users/{id} is deprecated by Procore. Use procore.directory.company_users.get_for_company or procore.directory.project_users.get."
    )
    async def get_v1_0(
        self, *, id: Id, company_id: Id | Unset = UNSET, **options: Unpack[ScopedOptions]
    ) -> CompanyUser:
        """Return a company user.

        GET /rest/v1.0/users/{id}
        https://developers.procore.com/reference/rest/v1/company-users?version=1.0#show-company-user

        Returns:
            :class:`CompanyUser`.
        """
        return await self._one(
            CompanyUser,
            "GET",
            "/rest/v1.0/users/{id}",
            {"id": id},
            options,
            query={"company_id": self._scoped("company_id", company_id)},
        )

    @deprecated(
        "GET /rest/v1.1/users/{id} is deprecated by Procore. Use procore.directory.company_users.get_for_company or procore.directory.project_users.get."
    )
    async def get_v1_1(
        self, *, id: Id, company_id: Id | Unset = UNSET, **options: Unpack[ScopedOptions]
    ) -> CompanyUser:
        """Return a company user.

        GET /rest/v1.1/users/{id}
        https://developers.procore.com/reference/rest/v1/company-users?version=1.1#show-company-user

        Returns:
            :class:`CompanyUser`.
        """
        return await self._one(
            CompanyUser,
            "GET",
            "/rest/v1.1/users/{id}",
            {"id": id},
            options,
            query={"company_id": self._scoped("company_id", company_id)},
        )

    @deprecated(
        "GET /rest/v1.2/users/{id} is deprecated by Procore. Use procore.directory.company_users.get_for_company or procore.directory.project_users.get."
    )
    async def get_v1_2(
        self, *, id: Id, company_id: Id | Unset = UNSET, **options: Unpack[ScopedOptions]
    ) -> CompanyUser:
        """Return a company user.

        GET /rest/v1.2/users/{id}
        https://developers.procore.com/reference/rest/v1/company-users?version=1.2#show-company-user

        Returns:
            :class:`CompanyUser`.
        """
        return await self._one(
            CompanyUser,
            "GET",
            "/rest/v1.2/users/{id}",
            {"id": id},
            options,
            query={"company_id": self._scoped("company_id", company_id)},
        )

    async def invite(self, *, id: Id, company_id: Id | Unset = UNSET, **options: Unpack[ScopedOptions]) -> Any:
        """Send an invite.

        PATCH /rest/v1.3/companies/{company_id}/users/{id}/invite
        https://developers.procore.com/reference/rest/v1/company-users?version=1.3#send-invite

        Returns:
            The decoded JSON body, whose fields are undocumented.
        """
        return await self._any(
            "PATCH",
            "/rest/v1.3/companies/{company_id}/users/{id}/invite",
            {"company_id": company_id, "id": id},
            options,
        )

    async def invite_v1_0(self, *, id: Id, company_id: Id | Unset = UNSET, **options: Unpack[ScopedOptions]) -> Any:
        """Send an invite.

        PATCH /rest/v1.0/companies/{company_id}/users/{id}/invite
        https://developers.procore.com/reference/rest/v1/company-users?version=1.0#send-invite

        Returns:
            The decoded JSON body, whose fields are undocumented.
        """
        return await self._any(
            "PATCH",
            "/rest/v1.0/companies/{company_id}/users/{id}/invite",
            {"company_id": company_id, "id": id},
            options,
        )

    async def invite_v1_1(self, *, id: Id, company_id: Id | Unset = UNSET, **options: Unpack[ScopedOptions]) -> Any:
        """Send an invite.

        PATCH /rest/v1.1/companies/{company_id}/users/{id}/invite
        https://developers.procore.com/reference/rest/v1/company-users?version=1.1#send-invite

        Returns:
            The decoded JSON body, whose fields are undocumented.
        """
        return await self._any(
            "PATCH",
            "/rest/v1.1/companies/{company_id}/users/{id}/invite",
            {"company_id": company_id, "id": id},
            options,
        )

    async def invite_v1_2(self, *, id: Id, company_id: Id | Unset = UNSET, **options: Unpack[ScopedOptions]) -> Any:
        """Send an invite.

        PATCH /rest/v1.2/companies/{company_id}/users/{id}/invite
        https://developers.procore.com/reference/rest/v1/company-users?version=1.2#send-invite

        Returns:
            The decoded JSON body, whose fields are undocumented.
        """
        return await self._any(
            "PATCH",
            "/rest/v1.2/companies/{company_id}/users/{id}/invite",
            {"company_id": company_id, "id": id},
            options,
        )

    @deprecated(
        "GET /rest/v1.3/users is deprecated by Procore. Use procore.directory.company_users.list_for_company or procore.directory.project_users.list."
    )
    def list(
        self,
        *,
        company_id: Id | Unset = UNSET,
        page: int | Unset = UNSET,
        sort: Literal[
            "name",
            "vendor_name",
            "permission_template",
            "full_name",
            "-name",
            "-vendor_name",
            "-permission_template",
            "-full_name",
        ]
        | Unset = UNSET,
        filters: CompanyUserFilters = OMITTED,
        per_page: int | Unset = UNSET,
        concurrency: int = 1,
        **options: Unpack[ScopedOptions],
    ) -> Pages[CompanyUser]:
        """List company users.

        GET /rest/v1.3/users
        https://developers.procore.com/reference/rest/v1/company-users?version=1.3#list-company-users

        Args:
            sort: Field to sort by; prefix it with ``-`` for descending order.
            filters: Query filters; others go into ``params``.
            per_page: Items per page. Default: 1,000.
            concurrency: Pages to fetch ahead.
            **options: See :class:`Options`.

        Returns:
            :class:`Pages` of :class:`CompanyUser`.
        """
        return self._pages(
            CompanyUser,
            "/rest/v1.3/users",
            {},
            options,
            query={
                "company_id": self._scoped("company_id", company_id),
                "page": page,
                "sort": sort,
                "filters": filters,
            },
            per_page=per_page,
            concurrency=concurrency,
        )

    @overload
    def list_for_company(
        self,
        *,
        filters: dict[
            Literal["active", "created_at", "updated_at", "vendor_id", "origin_id", "trade_id", "search"],
            DocumentedType,
        ],
        view: Literal["extended", "normal"] | Unset = UNSET,
        **others: Any,
    ) -> Pages[CompanyUser]: ...
    @overload
    def list_for_company(
        self,
        *,
        company_id: Id | Unset = UNSET,
        view: Literal["extended", "normal"] | Unset = UNSET,
        page: int | Unset = UNSET,
        sort: Literal[
            "name",
            "vendor_name",
            "permission_template",
            "full_name",
            "projects",
            "email",
            "job_title",
            "-name",
            "-vendor_name",
            "-permission_template",
            "-full_name",
            "-projects",
            "-email",
            "-job_title",
        ]
        | Unset = UNSET,
        filters: CompanyUserFilters = OMITTED,
        per_page: int | Unset = UNSET,
        concurrency: int = 1,
        **options: Unpack[ScopedOptions],
    ) -> Pages[CompanyUser]: ...
    @overload
    def list_for_company(
        self,
        *,
        filters: dict[
            Literal["active", "created_at", "updated_at", "vendor_id", "origin_id", "trade_id", "search"],
            DocumentedType,
        ],
        view: Sequence[Never] | Literal["ids_only"],
        **others: Any,
    ) -> Pages[Id]: ...
    @overload
    def list_for_company(
        self,
        *,
        view: Literal["ids_only"],
        company_id: Id | Unset = UNSET,
        page: int | Unset = UNSET,
        sort: Literal[
            "name",
            "vendor_name",
            "permission_template",
            "full_name",
            "projects",
            "email",
            "job_title",
            "-name",
            "-vendor_name",
            "-permission_template",
            "-full_name",
            "-projects",
            "-email",
            "-job_title",
        ]
        | Unset = UNSET,
        filters: CompanyUserFilters = OMITTED,
        per_page: int | Unset = UNSET,
        concurrency: int = 1,
        **options: Unpack[ScopedOptions],
    ) -> Pages[Id]: ...
    @overloaded
    def list_for_company(
        self,
        *,
        company_id: Id | Unset = UNSET,
        view: Literal["extended", "ids_only", "normal"] | Unset = UNSET,
        page: int | Unset = UNSET,
        sort: Literal[
            "name",
            "vendor_name",
            "permission_template",
            "full_name",
            "projects",
            "email",
            "job_title",
            "-name",
            "-vendor_name",
            "-permission_template",
            "-full_name",
            "-projects",
            "-email",
            "-job_title",
        ]
        | Unset = UNSET,
        filters: CompanyUserFilters = OMITTED,
        per_page: int | Unset = UNSET,
        concurrency: int = 1,
        **options: Unpack[ScopedOptions],
    ) -> Pages[CompanyUser]:
        """List company users.

        GET /rest/v1.3/companies/{company_id}/users
        https://developers.procore.com/reference/rest/v1/company-users?version=1.3#list-company-users

        Args:
            view: Level of detail. One of extended, ids_only, normal.
            sort: Field to sort by; prefix it with ``-`` for descending order.
            filters: Query filters; others go into ``params``.
            per_page: Items per page. Default: 1,000.
            concurrency: Pages to fetch ahead.
            **options: See :class:`Options`.

        Returns:
            :class:`Pages` of :class:`CompanyUser`; with ``view="ids_only"`` of IDs.
        """
        return self._pages(
            None if view == "ids_only" else CompanyUser,
            "/rest/v1.3/companies/{company_id}/users",
            {"company_id": company_id},
            options,
            query={"view": view, "page": page, "sort": sort, "filters": filters},
            per_page=per_page,
            concurrency=concurrency,
        )

    def list_for_company_v1_0(
        self,
        *,
        company_id: Id | Unset = UNSET,
        page: int | Unset = UNSET,
        sort: Literal[
            "name",
            "vendor_name",
            "permission_template",
            "full_name",
            "projects",
            "email",
            "job_title",
            "-name",
            "-vendor_name",
            "-permission_template",
            "-full_name",
            "-projects",
            "-email",
            "-job_title",
        ]
        | Unset = UNSET,
        filters: CompanyUserFilters = OMITTED,
        per_page: int | Unset = UNSET,
        concurrency: int = 1,
        **options: Unpack[ScopedOptions],
    ) -> Pages[CompanyUser]:
        """List company users.

        GET /rest/v1.0/companies/{company_id}/users
        https://developers.procore.com/reference/rest/v1/company-users?version=1.0#list-company-users

        Args:
            sort: Field to sort by; prefix it with ``-`` for descending order.
            filters: Query filters; others go into ``params``.
            per_page: Items per page. Default: 1,000.
            concurrency: Pages to fetch ahead.
            **options: See :class:`Options`.

        Returns:
            :class:`Pages` of :class:`CompanyUser`.
        """
        return self._pages(
            CompanyUser,
            "/rest/v1.0/companies/{company_id}/users",
            {"company_id": company_id},
            options,
            query={"page": page, "sort": sort, "filters": filters},
            per_page=per_page,
            concurrency=concurrency,
        )

    def list_for_company_v1_1(
        self,
        *,
        company_id: Id | Unset = UNSET,
        page: int | Unset = UNSET,
        sort: Literal[
            "name",
            "vendor_name",
            "permission_template",
            "full_name",
            "projects",
            "email",
            "job_title",
            "-name",
            "-vendor_name",
            "-permission_template",
            "-full_name",
            "-projects",
            "-email",
            "-job_title",
        ]
        | Unset = UNSET,
        filters: CompanyUserFilters = OMITTED,
        per_page: int | Unset = UNSET,
        concurrency: int = 1,
        **options: Unpack[ScopedOptions],
    ) -> Pages[CompanyUser]:
        """List company users.

        GET /rest/v1.1/companies/{company_id}/users
        https://developers.procore.com/reference/rest/v1/company-users?version=1.1#list-company-users

        Args:
            sort: Field to sort by; prefix it with ``-`` for descending order.
            filters: Query filters; others go into ``params``.
            per_page: Items per page. Default: 1,000.
            concurrency: Pages to fetch ahead.
            **options: See :class:`Options`.

        Returns:
            :class:`Pages` of :class:`CompanyUser`.
        """
        return self._pages(
            CompanyUser,
            "/rest/v1.1/companies/{company_id}/users",
            {"company_id": company_id},
            options,
            query={"page": page, "sort": sort, "filters": filters},
            per_page=per_page,
            concurrency=concurrency,
        )

    def list_for_company_v1_2(
        self,
        *,
        company_id: Id | Unset = UNSET,
        page: int | Unset = UNSET,
        sort: Literal[
            "name",
            "vendor_name",
            "permission_template",
            "full_name",
            "projects",
            "email",
            "job_title",
            "-name",
            "-vendor_name",
            "-permission_template",
            "-full_name",
            "-projects",
            "-email",
            "-job_title",
        ]
        | Unset = UNSET,
        filters: CompanyUserFilters = OMITTED,
        per_page: int | Unset = UNSET,
        concurrency: int = 1,
        **options: Unpack[ScopedOptions],
    ) -> Pages[CompanyUser]:
        """List company users.

        GET /rest/v1.2/companies/{company_id}/users
        https://developers.procore.com/reference/rest/v1/company-users?version=1.2#list-company-users

        Args:
            sort: Field to sort by; prefix it with ``-`` for descending order.
            filters: Query filters; others go into ``params``.
            per_page: Items per page. Default: 1,000.
            concurrency: Pages to fetch ahead.
            **options: See :class:`Options`.

        Returns:
            :class:`Pages` of :class:`CompanyUser`.
        """
        return self._pages(
            CompanyUser,
            "/rest/v1.2/companies/{company_id}/users",
            {"company_id": company_id},
            options,
            query={"page": page, "sort": sort, "filters": filters},
            per_page=per_page,
            concurrency=concurrency,
        )

    @deprecated(
        "GET /rest/v1.0/users is deprecated by Procore. Use procore.directory.company_users.list_for_company or procore.directory.project_users.list."
    )
    def list_v1_0(
        self,
        *,
        company_id: Id | Unset = UNSET,
        page: int | Unset = UNSET,
        sort: Literal[
            "name",
            "vendor_name",
            "permission_template",
            "full_name",
            "-name",
            "-vendor_name",
            "-permission_template",
            "-full_name",
        ]
        | Unset = UNSET,
        filters: CompanyUserFilters = OMITTED,
        per_page: int | Unset = UNSET,
        concurrency: int = 1,
        **options: Unpack[ScopedOptions],
    ) -> Pages[CompanyUser]:
        """List company users.

        GET /rest/v1.0/users
        https://developers.procore.com/reference/rest/v1/company-users?version=1.0#list-company-users

        Args:
            sort: Field to sort by; prefix it with ``-`` for descending order.
            filters: Query filters; others go into ``params``.
            per_page: Items per page. Default: 1,000.
            concurrency: Pages to fetch ahead.
            **options: See :class:`Options`.

        Returns:
            :class:`Pages` of :class:`CompanyUser`.
        """
        return self._pages(
            CompanyUser,
            "/rest/v1.0/users",
            {},
            options,
            query={
                "company_id": self._scoped("company_id", company_id),
                "page": page,
                "sort": sort,
                "filters": filters,
            },
            per_page=per_page,
            concurrency=concurrency,
        )

    @deprecated(
        "GET /rest/v1.1/users is deprecated by Procore. Use procore.directory.company_users.list_for_company or procore.directory.project_users.list."
    )
    def list_v1_1(
        self,
        *,
        company_id: Id | Unset = UNSET,
        page: int | Unset = UNSET,
        sort: Literal[
            "name",
            "vendor_name",
            "permission_template",
            "full_name",
            "-name",
            "-vendor_name",
            "-permission_template",
            "-full_name",
        ]
        | Unset = UNSET,
        filters: CompanyUserFilters = OMITTED,
        per_page: int | Unset = UNSET,
        concurrency: int = 1,
        **options: Unpack[ScopedOptions],
    ) -> Pages[CompanyUser]:
        """List company users.

        GET /rest/v1.1/users
        https://developers.procore.com/reference/rest/v1/company-users?version=1.1#list-company-users

        Args:
            sort: Field to sort by; prefix it with ``-`` for descending order.
            filters: Query filters; others go into ``params``.
            per_page: Items per page. Default: 1,000.
            concurrency: Pages to fetch ahead.
            **options: See :class:`Options`.

        Returns:
            :class:`Pages` of :class:`CompanyUser`.
        """
        return self._pages(
            CompanyUser,
            "/rest/v1.1/users",
            {},
            options,
            query={
                "company_id": self._scoped("company_id", company_id),
                "page": page,
                "sort": sort,
                "filters": filters,
            },
            per_page=per_page,
            concurrency=concurrency,
        )

    @deprecated(
        "GET /rest/v1.2/users is deprecated by Procore. Use procore.directory.company_users.list_for_company or procore.directory.project_users.list."
    )
    def list_v1_2(
        self,
        *,
        company_id: Id | Unset = UNSET,
        page: int | Unset = UNSET,
        sort: Literal[
            "name",
            "vendor_name",
            "permission_template",
            "full_name",
            "-name",
            "-vendor_name",
            "-permission_template",
            "-full_name",
        ]
        | Unset = UNSET,
        filters: CompanyUserFilters = OMITTED,
        per_page: int | Unset = UNSET,
        concurrency: int = 1,
        **options: Unpack[ScopedOptions],
    ) -> Pages[CompanyUser]:
        """List company users.

        GET /rest/v1.2/users
        https://developers.procore.com/reference/rest/v1/company-users?version=1.2#list-company-users

        Args:
            sort: Field to sort by; prefix it with ``-`` for descending order.
            filters: Query filters; others go into ``params``.
            per_page: Items per page. Default: 1,000.
            concurrency: Pages to fetch ahead.
            **options: See :class:`Options`.

        Returns:
            :class:`Pages` of :class:`CompanyUser`.
        """
        return self._pages(
            CompanyUser,
            "/rest/v1.2/users",
            {},
            options,
            query={
                "company_id": self._scoped("company_id", company_id),
                "page": page,
                "sort": sort,
                "filters": filters,
            },
            per_page=per_page,
            concurrency=concurrency,
        )

    @deprecated(
        "PATCH /rest/v1.3/users/sync is deprecated by Procore. Use procore.directory.company_users.sync_for_company."
    )
    def sync(
        self,
        updates: Iterable[Mapping[str, Any]] | AsyncIterable[Mapping[str, Any]],
        *,
        company_id: Id | Unset = UNSET,
        batch_size: int = MAX_BATCH,
        concurrency: int = 1,
        **options: Unpack[ScopedOptions],
    ) -> Sync[CompanyUser]:
        """Sync company users.

        PATCH /rest/v1.3/users/sync
        https://developers.procore.com/reference/rest/v1/company-users?version=1.3#sync-company-users

        Args:
            updates: Rows to update, matched by ``id`` or ``origin_id``; rows without a match are created.
            batch_size: Rows per request.
            concurrency: Maximum number of batches in flight.

        Returns:
            Await the result of all rows, or iterate over the results of batches with ``async for``.
        """
        return self._sync(
            CompanyUser,
            "PATCH",
            "/rest/v1.3/users/sync",
            {},
            options,
            updates,
            query={"company_id": self._scoped("company_id", company_id)},
            batch_size=batch_size,
            concurrency=concurrency,
        )

    def sync_for_company(
        self,
        updates: Iterable[Mapping[str, Any]] | AsyncIterable[Mapping[str, Any]],
        *,
        company_id: Id | Unset = UNSET,
        batch_size: int = MAX_BATCH,
        concurrency: int = 1,
        **options: Unpack[ScopedOptions],
    ) -> Sync[CompanyUser]:
        """Sync company users.

        PATCH /rest/v1.3/companies/{company_id}/users/sync
        https://developers.procore.com/reference/rest/v1/company-users?version=1.3#sync-company-users

        Args:
            updates: Rows to update, matched by ``id`` or ``origin_id``; rows without a match are created.
            batch_size: Rows per request.
            concurrency: Maximum number of batches in flight.

        Returns:
            Await the result of all rows, or iterate over the results of batches with ``async for``.
        """
        return self._sync(
            CompanyUser,
            "PATCH",
            "/rest/v1.3/companies/{company_id}/users/sync",
            {"company_id": company_id},
            options,
            updates,
            batch_size=batch_size,
            concurrency=concurrency,
        )

    def sync_for_company_v1_0(
        self,
        updates: Iterable[Mapping[str, Any]] | AsyncIterable[Mapping[str, Any]],
        *,
        company_id: Id | Unset = UNSET,
        batch_size: int = MAX_BATCH,
        concurrency: int = 1,
        **options: Unpack[ScopedOptions],
    ) -> Sync[CompanyUser]:
        """Sync company users.

        PATCH /rest/v1.0/companies/{company_id}/users/sync
        https://developers.procore.com/reference/rest/v1/company-users?version=1.0#sync-company-users

        Args:
            updates: Rows to update, matched by ``id`` or ``origin_id``; rows without a match are created.
            batch_size: Rows per request.
            concurrency: Maximum number of batches in flight.

        Returns:
            Await the result of all rows, or iterate over the results of batches with ``async for``.
        """
        return self._sync(
            CompanyUser,
            "PATCH",
            "/rest/v1.0/companies/{company_id}/users/sync",
            {"company_id": company_id},
            options,
            updates,
            batch_size=batch_size,
            concurrency=concurrency,
        )

    def sync_for_company_v1_1(
        self,
        updates: Iterable[Mapping[str, Any]] | AsyncIterable[Mapping[str, Any]],
        *,
        company_id: Id | Unset = UNSET,
        batch_size: int = MAX_BATCH,
        concurrency: int = 1,
        **options: Unpack[ScopedOptions],
    ) -> Sync[CompanyUser]:
        """Sync company users.

        PATCH /rest/v1.1/companies/{company_id}/users/sync
        https://developers.procore.com/reference/rest/v1/company-users?version=1.1#sync-company-users

        Args:
            updates: Rows to update, matched by ``id`` or ``origin_id``; rows without a match are created.
            batch_size: Rows per request.
            concurrency: Maximum number of batches in flight.

        Returns:
            Await the result of all rows, or iterate over the results of batches with ``async for``.
        """
        return self._sync(
            CompanyUser,
            "PATCH",
            "/rest/v1.1/companies/{company_id}/users/sync",
            {"company_id": company_id},
            options,
            updates,
            batch_size=batch_size,
            concurrency=concurrency,
        )

    def sync_for_company_v1_2(
        self,
        updates: Iterable[Mapping[str, Any]] | AsyncIterable[Mapping[str, Any]],
        *,
        company_id: Id | Unset = UNSET,
        batch_size: int = MAX_BATCH,
        concurrency: int = 1,
        **options: Unpack[ScopedOptions],
    ) -> Sync[CompanyUser]:
        """Sync company users.

        PATCH /rest/v1.2/companies/{company_id}/users/sync
        https://developers.procore.com/reference/rest/v1/company-users?version=1.2#sync-company-users

        Args:
            updates: Rows to update, matched by ``id`` or ``origin_id``; rows without a match are created.
            batch_size: Rows per request.
            concurrency: Maximum number of batches in flight.

        Returns:
            Await the result of all rows, or iterate over the results of batches with ``async for``.
        """
        return self._sync(
            CompanyUser,
            "PATCH",
            "/rest/v1.2/companies/{company_id}/users/sync",
            {"company_id": company_id},
            options,
            updates,
            batch_size=batch_size,
            concurrency=concurrency,
        )

    @deprecated(
        "PATCH /rest/v1.0/users/sync is deprecated by Procore. Use procore.directory.company_users.sync_for_company."
    )
    def sync_v1_0(
        self,
        updates: Iterable[Mapping[str, Any]] | AsyncIterable[Mapping[str, Any]],
        *,
        company_id: Id | Unset = UNSET,
        batch_size: int = MAX_BATCH,
        concurrency: int = 1,
        **options: Unpack[ScopedOptions],
    ) -> Sync[CompanyUser]:
        """Sync company users.

        PATCH /rest/v1.0/users/sync
        https://developers.procore.com/reference/rest/v1/company-users?version=1.0#sync-company-users

        Args:
            updates: Rows to update, matched by ``id`` or ``origin_id``; rows without a match are created.
            batch_size: Rows per request.
            concurrency: Maximum number of batches in flight.

        Returns:
            Await the result of all rows, or iterate over the results of batches with ``async for``.
        """
        return self._sync(
            CompanyUser,
            "PATCH",
            "/rest/v1.0/users/sync",
            {},
            options,
            updates,
            query={"company_id": self._scoped("company_id", company_id)},
            batch_size=batch_size,
            concurrency=concurrency,
        )

    @deprecated(
        "PATCH /rest/v1.1/users/sync is deprecated by Procore. Use procore.directory.company_users.sync_for_company."
    )
    def sync_v1_1(
        self,
        updates: Iterable[Mapping[str, Any]] | AsyncIterable[Mapping[str, Any]],
        *,
        company_id: Id | Unset = UNSET,
        batch_size: int = MAX_BATCH,
        concurrency: int = 1,
        **options: Unpack[ScopedOptions],
    ) -> Sync[CompanyUser]:
        """Sync company users.

        PATCH /rest/v1.1/users/sync
        https://developers.procore.com/reference/rest/v1/company-users?version=1.1#sync-company-users

        Args:
            updates: Rows to update, matched by ``id`` or ``origin_id``; rows without a match are created.
            batch_size: Rows per request.
            concurrency: Maximum number of batches in flight.

        Returns:
            Await the result of all rows, or iterate over the results of batches with ``async for``.
        """
        return self._sync(
            CompanyUser,
            "PATCH",
            "/rest/v1.1/users/sync",
            {},
            options,
            updates,
            query={"company_id": self._scoped("company_id", company_id)},
            batch_size=batch_size,
            concurrency=concurrency,
        )

    @deprecated(
        "PATCH /rest/v1.2/users/sync is deprecated by Procore. Use procore.directory.company_users.sync_for_company."
    )
    def sync_v1_2(
        self,
        updates: Iterable[Mapping[str, Any]] | AsyncIterable[Mapping[str, Any]],
        *,
        company_id: Id | Unset = UNSET,
        batch_size: int = MAX_BATCH,
        concurrency: int = 1,
        **options: Unpack[ScopedOptions],
    ) -> Sync[CompanyUser]:
        """Sync company users.

        PATCH /rest/v1.2/users/sync
        https://developers.procore.com/reference/rest/v1/company-users?version=1.2#sync-company-users

        Args:
            updates: Rows to update, matched by ``id`` or ``origin_id``; rows without a match are created.
            batch_size: Rows per request.
            concurrency: Maximum number of batches in flight.

        Returns:
            Await the result of all rows, or iterate over the results of batches with ``async for``.
        """
        return self._sync(
            CompanyUser,
            "PATCH",
            "/rest/v1.2/users/sync",
            {},
            options,
            updates,
            query={"company_id": self._scoped("company_id", company_id)},
            batch_size=batch_size,
            concurrency=concurrency,
        )

    @deprecated(
        "PATCH /rest/v1.3/users/{id} is deprecated by Procore. Use procore.directory.company_users.update_for_company or procore.directory.project_users.update."
    )
    async def update(
        self,
        *,
        id: Id,
        company_id: Id | Unset = UNSET,
        run_configurable_validations: bool | Unset = UNSET,
        **options: Unpack[ScopedOptions],
    ) -> CompanyUser:
        """Update a company user.

        PATCH /rest/v1.3/users/{id}
        https://developers.procore.com/reference/rest/v1/company-users?version=1.3#update-company-user

        Args:
            run_configurable_validations: Whether to validate against the configurable field set.

        Returns:
            :class:`CompanyUser`.
        """
        return await self._one(
            CompanyUser,
            "PATCH",
            "/rest/v1.3/users/{id}",
            {"id": id},
            options,
            query={
                "company_id": self._scoped("company_id", company_id),
                "run_configurable_validations": run_configurable_validations,
            },
        )

    async def update_for_company(
        self,
        *,
        id: Id,
        user: CompanyUserInput,
        company_id: Id | Unset = UNSET,
        run_configurable_validations: bool | Unset = UNSET,
        **options: Unpack[ScopedOptions],
    ) -> CompanyUser:
        """Update a company user.

        PATCH /rest/v1.3/companies/{company_id}/users/{id}
        https://developers.procore.com/reference/rest/v1/company-users?version=1.3#update-company-user

        Args:
            run_configurable_validations: Whether to validate against the configurable field set. Default: false.

        Returns:
            :class:`CompanyUser`.
        """
        return await self._one(
            CompanyUser,
            "PATCH",
            "/rest/v1.3/companies/{company_id}/users/{id}",
            {"company_id": company_id, "id": id},
            options,
            query={"run_configurable_validations": run_configurable_validations},
            body={"user": user},
        )

    async def update_for_company_v1_0(
        self,
        *,
        id: Id,
        user: CompanyUserInput,
        company_id: Id | Unset = UNSET,
        run_configurable_validations: bool | Unset = UNSET,
        **options: Unpack[ScopedOptions],
    ) -> CompanyUser:
        """Update a company user.

        PATCH /rest/v1.0/companies/{company_id}/users/{id}
        https://developers.procore.com/reference/rest/v1/company-users?version=1.0#update-company-user

        Args:
            run_configurable_validations: Whether to validate against the configurable field set. Default: false.

        Returns:
            :class:`CompanyUser`.
        """
        return await self._one(
            CompanyUser,
            "PATCH",
            "/rest/v1.0/companies/{company_id}/users/{id}",
            {"company_id": company_id, "id": id},
            options,
            query={"run_configurable_validations": run_configurable_validations},
            body={"user": user},
        )

    async def update_for_company_v1_1(
        self,
        *,
        id: Id,
        user: CompanyUserInput,
        company_id: Id | Unset = UNSET,
        run_configurable_validations: bool | Unset = UNSET,
        **options: Unpack[ScopedOptions],
    ) -> CompanyUser:
        """Update a company user.

        PATCH /rest/v1.1/companies/{company_id}/users/{id}
        https://developers.procore.com/reference/rest/v1/company-users?version=1.1#update-company-user

        Args:
            run_configurable_validations: Whether to validate against the configurable field set. Default: false.

        Returns:
            :class:`CompanyUser`.
        """
        return await self._one(
            CompanyUser,
            "PATCH",
            "/rest/v1.1/companies/{company_id}/users/{id}",
            {"company_id": company_id, "id": id},
            options,
            query={"run_configurable_validations": run_configurable_validations},
            body={"user": user},
        )

    async def update_for_company_v1_2(
        self,
        *,
        id: Id,
        user: CompanyUserInput,
        company_id: Id | Unset = UNSET,
        run_configurable_validations: bool | Unset = UNSET,
        **options: Unpack[ScopedOptions],
    ) -> CompanyUser:
        """Update a company user.

        PATCH /rest/v1.2/companies/{company_id}/users/{id}
        https://developers.procore.com/reference/rest/v1/company-users?version=1.2#update-company-user

        Args:
            run_configurable_validations: Whether to validate against the configurable field set. Default: false.

        Returns:
            :class:`CompanyUser`.
        """
        return await self._one(
            CompanyUser,
            "PATCH",
            "/rest/v1.2/companies/{company_id}/users/{id}",
            {"company_id": company_id, "id": id},
            options,
            query={"run_configurable_validations": run_configurable_validations},
            body={"user": user},
        )

    @deprecated(
        "PATCH /rest/v1.0/users/{id} is deprecated by Procore. Use procore.directory.company_users.update_for_company or procore.directory.project_users.update."
    )
    async def update_v1_0(
        self,
        *,
        id: Id,
        company_id: Id | Unset = UNSET,
        run_configurable_validations: bool | Unset = UNSET,
        **options: Unpack[ScopedOptions],
    ) -> CompanyUser:
        """Update a company user.

        PATCH /rest/v1.0/users/{id}
        https://developers.procore.com/reference/rest/v1/company-users?version=1.0#update-company-user

        Args:
            run_configurable_validations: Whether to validate against the configurable field set.

        Returns:
            :class:`CompanyUser`.
        """
        return await self._one(
            CompanyUser,
            "PATCH",
            "/rest/v1.0/users/{id}",
            {"id": id},
            options,
            query={
                "company_id": self._scoped("company_id", company_id),
                "run_configurable_validations": run_configurable_validations,
            },
        )

    @deprecated(
        "PATCH /rest/v1.1/users/{id} is deprecated by Procore. Use procore.directory.company_users.update_for_company or procore.directory.project_users.update."
    )
    async def update_v1_1(
        self,
        *,
        id: Id,
        company_id: Id | Unset = UNSET,
        run_configurable_validations: bool | Unset = UNSET,
        **options: Unpack[ScopedOptions],
    ) -> CompanyUser:
        """Update a company user.

        PATCH /rest/v1.1/users/{id}
        https://developers.procore.com/reference/rest/v1/company-users?version=1.1#update-company-user

        Args:
            run_configurable_validations: Whether to validate against the configurable field set.

        Returns:
            :class:`CompanyUser`.
        """
        return await self._one(
            CompanyUser,
            "PATCH",
            "/rest/v1.1/users/{id}",
            {"id": id},
            options,
            query={
                "company_id": self._scoped("company_id", company_id),
                "run_configurable_validations": run_configurable_validations,
            },
        )

    @deprecated(
        "PATCH /rest/v1.2/users/{id} is deprecated by Procore. Use procore.directory.company_users.update_for_company or procore.directory.project_users.update."
    )
    async def update_v1_2(
        self,
        *,
        id: Id,
        company_id: Id | Unset = UNSET,
        run_configurable_validations: bool | Unset = UNSET,
        **options: Unpack[ScopedOptions],
    ) -> CompanyUser:
        """Update a company user.

        PATCH /rest/v1.2/users/{id}
        https://developers.procore.com/reference/rest/v1/company-users?version=1.2#update-company-user

        Args:
            run_configurable_validations: Whether to validate against the configurable field set.

        Returns:
            :class:`CompanyUser`.
        """
        return await self._one(
            CompanyUser,
            "PATCH",
            "/rest/v1.2/users/{id}",
            {"id": id},
            options,
            query={
                "company_id": self._scoped("company_id", company_id),
                "run_configurable_validations": run_configurable_validations,
            },
        )
