"""Project users (Directory)."""

# Generated; do not edit.

from __future__ import annotations

from collections.abc import Sequence
from typing import Any, Literal, Never, TypedDict, Unpack, overload

from ...model import Model, record
from ...types import DateTime, Id
from .._base import OMITTED, UNSET, DateRange, DocumentedType, Options, Pages, Resource, Unset, overloaded, some


@record
class ProjectUserCompact(Model):
    """:class:`ProjectUser` in a view with fewer fields."""

    id: Id
    first_name: str | None = None
    name: str | None = None
    initials: str | None = None
    last_name: str | None = None
    vendor: ProjectUserVendor | None = None


@record
class ProjectUser(ProjectUserCompact):
    """A project user."""

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
    is_active: bool | None = None
    is_employee: bool | None = None
    is_insurance_manager: bool | None = None
    job_title: str | None = None
    last_login_at: DateTime | None = None
    mobile_phone: str | None = None
    notes: str | None = None
    state_code: str | None = None
    zip: str | None = None
    default_permission_template_id: Id | None = None
    company_permission_template_id: Id | None = None
    origin_id: Id | None = None
    origin_data: str | None = None
    created_at: DateTime | None = None
    updated_at: DateTime | None = None
    work_classification_id: Id | None = None
    company_permission_template: ProjectUserCompanyPermissionTemplate | None = None
    contact_id: Id | None = None
    erp_integrated_accountant: bool | None = None
    permission_template: ProjectUserPermissionTemplate | None = None
    welcome_email_sent_at: DateTime | None = None
    abbreviated_name: str | None = None
    attachments: list[ProjectUserAttachment] | None = None
    authorized_bidder: bool | None = None
    business_register: ProjectUserBusinessRegister | None = None
    company: str | None = None
    is_connected: bool | None = None
    labor_union: str | None = None
    license_number: str | None = None
    logo: str | None = None
    non_union_prevailing_wage: bool | None = None
    origin_code: str | None = None
    prequalified: bool | None = None
    primary_contact: ProjectUserPrimaryContact | None = None
    project_ids: list[Id] | None = None
    synced_to_erp: bool | None = None
    trade_name: str | None = None
    union_member: bool | None = None
    vendor_group: ProjectUserVendorGroup | None = None
    website: str | None = None


@record
class ProjectUserAttachment(Model):
    """``attachments`` of :class:`ProjectUser`."""

    id: Id
    url: str | None = None
    name: str | None = None
    filename: str | None = None


@record
class ProjectUserBusinessRegister(Model):
    """``business_register`` of :class:`ProjectUser`."""

    id: Id
    type: str | None = None
    identifier: str | None = None
    verified_at: DateTime | None = None
    verification_status: Literal["active", "cancelled", "does_not_exist"] | str | None = None


@record
class ProjectUserCompanyPermissionTemplate(Model):
    """``company_permission_template`` of :class:`ProjectUser`."""

    id: Id
    name: str | None = None
    project_specific: bool | None = None
    type: Literal["company_tools"] | str | None = None


@record
class ProjectUserPdf(Model):
    """Returned by :meth:`ProjectUsersResource.create_pdf`."""

    pdf_file_url: str | None = None


@record
class ProjectUserPermissionTemplate(Model):
    """``permission_template`` of :class:`ProjectUser`."""

    id: Id
    name: str | None = None
    project_specific: bool | None = None
    type: Literal["global", "project_specific"] | str | None = None


@record
class ProjectUserPrimaryContact(Model):
    """``primary_contact`` of :class:`ProjectUser`."""

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


@record
class ProjectUserVendor(Model):
    """``vendor`` of :class:`ProjectUser`."""

    id: Id
    name: str | None = None
    business_register_id: Id | None = None
    is_connected: bool | None = None
    origin_id: Id | None = None


@record
class ProjectUserVendorGroup(Model):
    """``vendor_group`` of :class:`ProjectUser`."""

    id: Id
    name: str | None = None


class ProjectUserFields(TypedDict, total=False):
    """Fields of :class:`ProjectUserCreateInput` and :class:`ProjectUserInput`."""

    permission_template_id: Id | None
    address: str | None
    avatar: str | None
    business_phone: str | None
    business_phone_extension: int | None
    city: str | None
    country_code: str | None
    email_signature: str | None
    employee_id: Id | None
    fax_number: str | None
    first_name: str | None
    initials: str | None
    is_active: bool | None
    is_employee: bool | None
    job_title: str | None
    mobile_phone: str | None
    notes: str | None
    state_code: str | None
    vendor_id: Id | None
    zip: str | None
    abbreviated_name: str | None


class ProjectUserCreateInput(ProjectUserFields):
    """``user`` in the body of ``create``."""

    email_address: str
    last_name: str


class ProjectUserInput(ProjectUserFields, total=False):
    """``user`` in the body of ``add``, ``update``."""

    email_address: str | None
    last_name: str | None


class ProjectUserFilters(TypedDict, total=False):
    """Query filters of ``directory.project_users.list``."""

    created_at: DateRange
    updated_at: DateRange
    permission_template: int | Sequence[int]
    vendor_id: Id | Sequence[Id]
    origin_id: Id | Sequence[Id]
    trade_id: Id | Sequence[Id]
    search: str | Sequence[str]
    employee: bool
    id: Id | Sequence[Id]


class ProjectUserPdfFilters(TypedDict, total=False):
    """Query filters of ``directory.project_users.create_pdf``."""

    permission_template: int | Sequence[int]
    vendor_id: Id | Sequence[Id]
    id: Id | Sequence[Id]
    except_id: Id | Sequence[Id]
    trade_id: Id | Sequence[Id]


class ProjectUsersResource(Resource):
    """Project users (Directory)."""

    __slots__ = ()

    async def add(
        self,
        *,
        id: Id,
        project_id: Id | Unset = UNSET,
        user: ProjectUserInput | Unset | None = UNSET,
        **options: Unpack[Options],
    ) -> ProjectUser:
        """Add a company user to project.

        POST /rest/v1.0/projects/{project_id}/users/{id}/actions/add
        https://developers.procore.com/reference/rest/v1/project-users?version=1.0#add-company-user-to-project

        Returns:
            :class:`ProjectUser`.
        """
        return await self._one(
            ProjectUser,
            "POST",
            "/rest/v1.0/projects/{project_id}/users/{id}/actions/add",
            {"project_id": project_id, "id": id},
            options,
            body=some({"user": user}),
        )

    async def create(
        self,
        *,
        user: ProjectUserCreateInput,
        project_id: Id | Unset = UNSET,
        run_configurable_validations: bool | Unset = UNSET,
        **options: Unpack[Options],
    ) -> ProjectUser:
        """Create a project user.

        POST /rest/v1.0/projects/{project_id}/users
        https://developers.procore.com/reference/rest/v1/project-users?version=1.0#create-project-user

        Args:
            run_configurable_validations: Whether to validate against the configurable field set. Default: false.

        Returns:
            :class:`ProjectUser`.
        """
        return await self._one(
            ProjectUser,
            "POST",
            "/rest/v1.0/projects/{project_id}/users",
            {"project_id": project_id},
            options,
            query={"run_configurable_validations": run_configurable_validations},
            body={"user": user},
        )

    async def create_pdf(
        self,
        *,
        project_id: Id | Unset = UNSET,
        contact: bool | Unset = UNSET,
        vendor: bool | Unset = UNSET,
        user_role: bool | Unset = UNSET,
        grouped_by_vendor: bool | Unset = UNSET,
        filters: ProjectUserPdfFilters = OMITTED,
        **options: Unpack[Options],
    ) -> ProjectUserPdf:
        """Generate a PDF document.

        POST /rest/v1.0/projects/{project_id}/users/pdf
        https://developers.procore.com/reference/rest/v1/project-users?version=1.0#generates-pdf-document

        Args:
            filters: Query filters; others go into ``params``.

        Returns:
            :class:`ProjectUserPdf`.
        """
        return await self._one(
            ProjectUserPdf,
            "POST",
            "/rest/v1.0/projects/{project_id}/users/pdf",
            {"project_id": project_id},
            options,
            query={
                "contact": contact,
                "vendor": vendor,
                "user_role": user_role,
                "grouped_by_vendor": grouped_by_vendor,
                "filters": filters,
            },
        )

    async def get(self, *, id: Id, project_id: Id | Unset = UNSET, **options: Unpack[Options]) -> ProjectUser:
        """Return a project user.

        GET /rest/v1.0/projects/{project_id}/users/{id}
        https://developers.procore.com/reference/rest/v1/project-users?version=1.0#show-project-user

        Returns:
            :class:`ProjectUser`.
        """
        return await self._one(
            ProjectUser,
            "GET",
            "/rest/v1.0/projects/{project_id}/users/{id}",
            {"project_id": project_id, "id": id},
            options,
        )

    @overload
    def list(
        self,
        *,
        filters: dict[
            Literal[
                "created_at",
                "updated_at",
                "permission_template",
                "vendor_id",
                "origin_id",
                "trade_id",
                "search",
                "employee",
                "id",
            ],
            DocumentedType,
        ],
        view: Literal["normal"] | Unset = UNSET,
        **others: Any,
    ) -> Pages[ProjectUser]: ...
    @overload
    def list(
        self,
        *,
        project_id: Id | Unset = UNSET,
        page: int | Unset = UNSET,
        view: Literal["normal"] | Unset = UNSET,
        sort: Literal["name", "vendor_name", "permission_template", "-name", "-vendor_name", "-permission_template"]
        | Unset = UNSET,
        filters: ProjectUserFilters = OMITTED,
        per_page: int | Unset = UNSET,
        concurrency: int = 1,
        **options: Unpack[Options],
    ) -> Pages[ProjectUser]: ...
    @overload
    def list(
        self,
        *,
        filters: dict[
            Literal[
                "created_at",
                "updated_at",
                "permission_template",
                "vendor_id",
                "origin_id",
                "trade_id",
                "search",
                "employee",
                "id",
            ],
            DocumentedType,
        ],
        view: Sequence[Never] | Literal["compact"],
        **others: Any,
    ) -> Pages[ProjectUserCompact]: ...
    @overload
    def list(
        self,
        *,
        view: Literal["compact"],
        project_id: Id | Unset = UNSET,
        page: int | Unset = UNSET,
        sort: Literal["name", "vendor_name", "permission_template", "-name", "-vendor_name", "-permission_template"]
        | Unset = UNSET,
        filters: ProjectUserFilters = OMITTED,
        per_page: int | Unset = UNSET,
        concurrency: int = 1,
        **options: Unpack[Options],
    ) -> Pages[ProjectUserCompact]: ...
    @overloaded
    def list(
        self,
        *,
        project_id: Id | Unset = UNSET,
        page: int | Unset = UNSET,
        view: Literal["compact", "normal"] | Unset = UNSET,
        sort: Literal["name", "vendor_name", "permission_template", "-name", "-vendor_name", "-permission_template"]
        | Unset = UNSET,
        filters: ProjectUserFilters = OMITTED,
        per_page: int | Unset = UNSET,
        concurrency: int = 1,
        **options: Unpack[Options],
    ) -> Pages[ProjectUser]:
        """List project users.

        GET /rest/v1.0/projects/{project_id}/users
        https://developers.procore.com/reference/rest/v1/project-users?version=1.0#list-project-users

        Args:
            view: Level of detail. One of compact, normal.
            sort: Field to sort by; prefix it with ``-`` for descending order.
            filters: Query filters; others go into ``params``.
            per_page: Items per page. Default: 1,000.
            concurrency: Pages to fetch ahead.
            **options: See :class:`Options`.

        Returns:
            :class:`Pages` of :class:`ProjectUser`; with ``view="compact"`` of :class:`ProjectUserCompact`.
        """
        return self._pages(
            ProjectUser,
            "/rest/v1.0/projects/{project_id}/users",
            {"project_id": project_id},
            options,
            query={"page": page, "view": view, "sort": sort, "filters": filters},
            per_page=per_page,
            concurrency=concurrency,
        )

    async def remove(self, *, id: Id, project_id: Id | Unset = UNSET, **options: Unpack[Options]) -> None:
        """Remove a user from the project.

        DELETE /rest/v1.0/projects/{project_id}/users/{id}/actions/remove
        https://developers.procore.com/reference/rest/v1/project-users?version=1.0#remove-a-user-from-the-project

        Returns:
            None.
        """
        await self._none(
            "DELETE",
            "/rest/v1.0/projects/{project_id}/users/{id}/actions/remove",
            {"project_id": project_id, "id": id},
            options,
        )

    async def update(
        self,
        *,
        id: Id,
        user: ProjectUserInput,
        project_id: Id | Unset = UNSET,
        run_configurable_validations: bool | Unset = UNSET,
        **options: Unpack[Options],
    ) -> ProjectUser:
        """Update a project user.

        PATCH /rest/v1.0/projects/{project_id}/users/{id}
        https://developers.procore.com/reference/rest/v1/project-users?version=1.0#update-project-user

        Args:
            run_configurable_validations: Whether to validate against the configurable field set. Default: false.

        Returns:
            :class:`ProjectUser`.
        """
        return await self._one(
            ProjectUser,
            "PATCH",
            "/rest/v1.0/projects/{project_id}/users/{id}",
            {"project_id": project_id, "id": id},
            options,
            query={"run_configurable_validations": run_configurable_validations},
            body={"user": user},
        )
