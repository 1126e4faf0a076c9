"""Project inactive users (Directory)."""

# Generated; do not edit.

from __future__ import annotations

from typing import Literal, Unpack

from ...model import Model, record, renamed
from ...types import DateTime, Id
from .._base import UNSET, Options, Pages, Resource, Unset


@record
class ProjectInactiveUser(Model):
    """A project inactive user."""

    id: Id | None = None
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

    id: Id | None = None
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
