"""Project inactive people (Directory)."""

# Generated; do not edit.

from __future__ import annotations

from collections.abc import Sequence
from typing import Literal, TypedDict, Unpack

from ...model import Model, record
from ...types import DateTime, Id
from .._base import UNSET, Options, Pages, Resource, Unset


@record
class ProjectInactivePerson(Model):
    """A project inactive person."""

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
    contact: ProjectInactivePersonContact | None = None
    permission_template: ProjectInactivePersonPermissionTemplate | None = None
    vendor: ProjectInactivePersonVendor | None = None
    work_classification: ProjectInactivePersonWorkClassification | None = None


@record
class ProjectInactivePersonContact(Model):
    """``contact`` of :class:`ProjectInactivePerson`."""

    is_active: bool | None = None
    email: str | None = None


@record
class ProjectInactivePersonPermissionTemplate(Model):
    """``permission_template`` of :class:`ProjectInactivePerson`."""

    id: Id | None = None
    name: str | None = None


@record
class ProjectInactivePersonVendor(Model):
    """``vendor`` of :class:`ProjectInactivePerson`."""

    id: Id | None = None
    name: str | None = None


@record
class ProjectInactivePersonWorkClassification(Model):
    """``work_classification`` of :class:`ProjectInactivePerson`."""

    id: Id | None = None
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
        filters: ProjectInactivePersonFilters | Unset = UNSET,
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
            filters: Query filters; other names are sent too.
            per_page: Items per page. Default: 1,000.
            concurrency: Pages to fetch ahead.
            **options: See :class:`Options`.

        Returns:
            :class:`Pages` of :class:`ProjectInactivePerson`.
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
