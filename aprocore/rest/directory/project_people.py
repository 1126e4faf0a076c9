"""Project people (Directory)."""

# Generated; do not edit.

from __future__ import annotations

from collections.abc import Sequence
from typing import Any, Literal, Never, TypedDict, Unpack, overload

from ...model import Model, record
from ...types import DateTime, Id
from .._base import OMITTED, UNSET, DocumentedType, Options, Pages, Resource, Unset, overloaded


@record
class ProjectPersonNormal(Model):
    """:class:`ProjectPerson` in a view with fewer fields."""

    id: Id
    contact: ProjectPersonContact | None = None
    employee_id: Id | None = None
    first_name: str | None = None
    is_employee: bool | None = None
    last_name: str | None = None
    origin_id: Id | None = None
    user_id: Id | None = None
    user_uuid: int | None = None
    work_classification_id: Id | None = None


@record
class ProjectPersonExtended(ProjectPersonNormal):
    """:class:`ProjectPerson` in a view with fewer fields."""

    vendor: ProjectPersonVendor | None = None
    work_classification: ProjectPersonWorkClassification | None = None


@record
class ProjectPerson(ProjectPersonExtended):
    """A project person."""

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
    permission_template: ProjectPersonPermissionTemplate | None = None
    reference_user: bool | None = None
    state_code: str | None = None
    updated_at: DateTime | None = None
    welcome_email_sent_at: DateTime | None = None
    zip: str | None = None


@record
class ProjectPersonBusinessRegister(Model):
    """``business_register`` of :class:`ProjectPersonVendor`."""

    id: Id
    identifier: str | None = None
    type: str | None = None
    verification_status: str | None = None
    verified_at: str | None = None


@record
class ProjectPersonContact(Model):
    """``contact`` of :class:`ProjectPerson`."""

    email: str | None = None
    is_active: bool | None = None


@record
class ProjectPersonPermissionTemplate(Model):
    """``permission_template`` of :class:`ProjectPerson`."""

    id: Id
    name: str | None = None


@record
class ProjectPersonVendor(Model):
    """``vendor`` of :class:`ProjectPerson`."""

    id: Id
    name: str | None = None
    business_register: ProjectPersonBusinessRegister | None = None
    company_vendor: bool | None = None
    is_connected: bool | None = None
    origin_code: str | None = None
    origin_id: Id | None = None


@record
class ProjectPersonWorkClassification(Model):
    """``work_classification`` of :class:`ProjectPerson`."""

    id: Id
    name: str | None = None


class ProjectPersonFields(TypedDict, total=False):
    """Fields of :class:`ProjectPersonCreateInput` and :class:`ProjectPersonInput`."""

    first_name: str | None
    is_employee: bool | None
    employee_id: Id | None
    origin_id: Id | None
    job_title: str | None
    work_classification_id: Id | None


class ProjectPersonCreateInput(ProjectPersonFields):
    """``person`` in the body of ``create``."""

    last_name: str


class ProjectPersonInput(ProjectPersonFields, total=False):
    """``person`` in the body of ``update``."""

    last_name: str | None


class ProjectPersonFilters(TypedDict, total=False):
    """Query filters of ``directory.project_people.list``."""

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


class ProjectPeopleResource(Resource):
    """Project people (Directory)."""

    __slots__ = ()

    async def create(
        self,
        *,
        person: ProjectPersonCreateInput,
        project_id: Id | Unset = UNSET,
        view: Literal["extended", "normal", "web"] | Unset = UNSET,
        **options: Unpack[Options],
    ) -> ProjectPerson:
        """Create a project person.

        POST /rest/v1.0/projects/{project_id}/people
        https://developers.procore.com/reference/rest/v1/project-people?version=1.0#create-project-person

        Args:
            view: Level of detail. One of extended, normal, web.

        Returns:
            :class:`ProjectPerson`.
        """
        return await self._one(
            ProjectPerson,
            "POST",
            "/rest/v1.0/projects/{project_id}/people",
            {"project_id": project_id},
            options,
            query={"view": view},
            body={"person": person},
        )

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
    ) -> Pages[ProjectPersonNormal]: ...
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
        filters: ProjectPersonFilters = OMITTED,
        per_page: int | Unset = UNSET,
        concurrency: int = 1,
        **options: Unpack[Options],
    ) -> Pages[ProjectPersonNormal]: ...
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
    ) -> Pages[ProjectPersonExtended]: ...
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
        filters: ProjectPersonFilters = OMITTED,
        per_page: int | Unset = UNSET,
        concurrency: int = 1,
        **options: Unpack[Options],
    ) -> Pages[ProjectPersonExtended]: ...
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
    ) -> Pages[ProjectPerson]: ...
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
        filters: ProjectPersonFilters = OMITTED,
        per_page: int | Unset = UNSET,
        concurrency: int = 1,
        **options: Unpack[Options],
    ) -> Pages[ProjectPerson]: ...
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
        filters: ProjectPersonFilters = OMITTED,
        per_page: int | Unset = UNSET,
        concurrency: int = 1,
        **options: Unpack[Options],
    ) -> Pages[ProjectPerson]:
        """List project people.

        GET /rest/v1.0/projects/{project_id}/people
        https://developers.procore.com/reference/rest/v1/project-people?version=1.0#list-project-people

        Args:
            view: Level of detail. One of extended, normal, web.
            sort: Field to sort by; prefix it with ``-`` for descending order.
            filters: Query filters; others go into ``params``.
            per_page: Items per page. Default: 1,000.
            concurrency: Pages to fetch ahead.
            **options: See :class:`Options`.

        Returns:
            :class:`Pages` of :class:`ProjectPersonNormal`; with ``view="extended"`` of :class:`ProjectPersonExtended`; with ``view="web"`` of :class:`ProjectPerson`.
        """
        return self._pages(
            ProjectPerson,
            "/rest/v1.0/projects/{project_id}/people",
            {"project_id": project_id},
            options,
            query={"view": view, "page": page, "sort": sort, "filters": filters},
            per_page=per_page,
            concurrency=concurrency,
        )

    async def update(
        self,
        *,
        id: Id,
        person: ProjectPersonInput,
        project_id: Id | Unset = UNSET,
        view: Literal["extended", "normal", "web"] | Unset = UNSET,
        **options: Unpack[Options],
    ) -> ProjectPerson:
        """Update a project person.

        PATCH /rest/v1.0/projects/{project_id}/people/{id}
        https://developers.procore.com/reference/rest/v1/project-people?version=1.0#update-project-person

        Args:
            id: ID of a person.
            view: Level of detail. One of extended, normal, web.

        Returns:
            :class:`ProjectPerson`.
        """
        return await self._one(
            ProjectPerson,
            "PATCH",
            "/rest/v1.0/projects/{project_id}/people/{id}",
            {"project_id": project_id, "id": id},
            options,
            query={"view": view},
            body={"person": person},
        )
