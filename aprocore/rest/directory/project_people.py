"""Project people (Directory)."""

# Generated; do not edit.

from __future__ import annotations

from collections.abc import Sequence
from typing import Literal, TypedDict, Unpack

from ...model import Model, record
from ...types import DateTime, Id
from .._base import UNSET, Options, Pages, Resource, Unset


@record
class ProjectPerson(Model):
    """A project person."""

    id: Id | None = None
    user_id: Id | None = None
    user_uuid: int | None = None
    first_name: str | None = None
    last_name: str | None = None
    initials: str | None = None
    email: str | None = None
    employee_id: Id | None = None
    job_title: str | None = None
    avatar: str | None = None
    is_employee: bool | None = None
    reference_user: bool | None = None
    connected: bool | None = None
    erp_integrated_accountant: bool | None = None
    address: str | None = None
    city: str | None = None
    state_code: str | None = None
    country_code: str | None = None
    zip: str | None = None
    business_phone: str | None = None
    fax_number: str | None = None
    mobile_phone: str | None = None
    origin_id: Id | None = None
    work_classification_id: Id | None = None
    last_login_at: DateTime | None = None
    welcome_email_sent_at: DateTime | None = None
    created_at: DateTime | None = None
    updated_at: DateTime | None = None
    contact: ProjectPersonContact | None = None
    permission_template: ProjectPersonPermissionTemplate | None = None
    vendor: ProjectPersonVendor | None = None
    work_classification: ProjectPersonWorkClassification | None = None


@record
class ProjectPersonContact(Model):
    """``contact`` of :class:`ProjectPerson`."""

    is_active: bool | None = None
    email: str | None = None


@record
class ProjectPersonPermissionTemplate(Model):
    """``permission_template`` of :class:`ProjectPerson`."""

    id: Id | None = None
    name: str | None = None


@record
class ProjectPersonVendor(Model):
    """``vendor`` of :class:`ProjectPerson`."""

    id: Id | None = None
    name: str | None = None


@record
class ProjectPersonWorkClassification(Model):
    """``work_classification`` of :class:`ProjectPerson`."""

    id: Id | None = None
    name: str | None = None


class ProjectPersonInput(TypedDict, total=False):
    """``person`` in a request body."""

    first_name: str | None
    last_name: str | None
    is_employee: bool | None
    employee_id: Id | None
    origin_id: Id | None
    job_title: str | None
    work_classification_id: Id | None


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
        person: ProjectPersonInput,
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
        filters: ProjectPersonFilters | Unset = UNSET,
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
            filters: Query filters; other names are sent too.
            per_page: Items per page. Default: 1,000.
            concurrency: Pages to fetch ahead.
            **options: See :class:`Options`.

        Returns:
            :class:`Pages` of :class:`ProjectPerson`.
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
