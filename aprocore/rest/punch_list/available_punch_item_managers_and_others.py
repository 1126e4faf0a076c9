"""Available punch item managers (Punch List), and other small resources."""

# Generated; do not edit.

from __future__ import annotations

from collections.abc import Sequence
from typing import Literal, TypedDict, Unpack

from ...model import Model, record
from ...types import DateTime, Id
from .._base import OMITTED, UNSET, DateRange, Options, Pages, Resource, Unset


@record
class AvailablePunchItemManager(Model):
    """An available punch item manager."""

    id: Id
    login: str | None = None
    name: str | None = None


class AvailablePunchItemManagersResource(Resource):
    """Available punch item managers (Punch List)."""

    __slots__ = ()

    def list(
        self,
        *,
        project_id: Id | Unset = UNSET,
        page: int | Unset = UNSET,
        query: str | Unset = UNSET,
        per_page: int | Unset = UNSET,
        concurrency: int = 1,
        **options: Unpack[Options],
    ) -> Pages[AvailablePunchItemManager]:
        """List punch list manager options.

        GET /rest/v1.0/projects/{project_id}/available_punch_item_managers
        https://developers.procore.com/reference/rest/v1/available-punch-item-managers?version=1.0#list-punch-list-manager-options

        Args:
            per_page: Items per page. Default: 1,000.
            concurrency: Pages to fetch ahead.
            **options: See :class:`Options`.

        Returns:
            :class:`Pages` of :class:`AvailablePunchItemManager`.
        """
        return self._pages(
            AvailablePunchItemManager,
            "/rest/v1.0/projects/{project_id}/available_punch_item_managers",
            {"project_id": project_id},
            options,
            query={"page": page, "query": query},
            per_page=per_page,
            concurrency=concurrency,
        )


@record
class ProjectPunchItemTemplate(Model):
    """A project punch item template."""

    id: Id
    active: bool | None = None
    company_punch_item_template_id: Id | None = None
    name: str | None = None
    project_id: Id | None = None
    updated_at: DateTime | None = None
    punch_item_manager: ProjectPunchItemTemplatePunchItemManager | None = None
    final_approver: ProjectPunchItemTemplateFinalApprover | None = None
    template_category: ProjectPunchItemTemplateCategory | None = None
    assignee: ProjectPunchItemTemplateAssignee | None = None
    trade: ProjectPunchItemTemplateTrade | None = None


@record
class ProjectPunchItemTemplateAssignee(Model):
    """``assignee`` of :class:`ProjectPunchItemTemplate`."""

    id: Id
    name: str | None = None
    login: str | None = None


@record
class ProjectPunchItemTemplateCategory(Model):
    """``template_category`` of :class:`ProjectPunchItemTemplate`."""

    id: Id
    name: str | None = None


@record
class ProjectPunchItemTemplateFinalApprover(Model):
    """``final_approver`` of :class:`ProjectPunchItemTemplate`."""

    id: Id
    name: str | None = None
    login: str | None = None


@record
class ProjectPunchItemTemplatePunchItemManager(Model):
    """``punch_item_manager`` of :class:`ProjectPunchItemTemplate`."""

    id: Id
    name: str | None = None
    login: str | None = None


@record
class ProjectPunchItemTemplateTrade(Model):
    """``trade`` of :class:`ProjectPunchItemTemplate`."""

    id: Id
    name: str | None = None
    active: bool | None = None
    updated_at: DateTime | None = None


class ProjectPunchItemTemplateFilters(TypedDict, total=False):
    """Query filters of ``punch_list.project_punch_item_templates.list``."""

    id: Id | Sequence[Id]
    active: bool
    updated_at: DateRange


class ProjectPunchItemTemplatesResource(Resource):
    """Project punch item templates (Punch List)."""

    __slots__ = ()

    def list(
        self,
        *,
        project_id: Id | Unset = UNSET,
        page: int | Unset = UNSET,
        filters: ProjectPunchItemTemplateFilters = OMITTED,
        per_page: int | Unset = UNSET,
        concurrency: int = 1,
        **options: Unpack[Options],
    ) -> Pages[ProjectPunchItemTemplate]:
        """List project punch item templates.

        GET /rest/v1.0/projects/{project_id}/punch_item_templates
        https://developers.procore.com/reference/rest/v1/project-punch-item-templates?version=1.0#list-project-punch-item-templates

        Args:
            filters: Query filters; others go into ``params``.
            per_page: Items per page. Default: 1,000.
            concurrency: Pages to fetch ahead.
            **options: See :class:`Options`.

        Returns:
            :class:`Pages` of :class:`ProjectPunchItemTemplate`.
        """
        return self._pages(
            ProjectPunchItemTemplate,
            "/rest/v1.0/projects/{project_id}/punch_item_templates",
            {"project_id": project_id},
            options,
            query={"page": page, "filters": filters},
            per_page=per_page,
            concurrency=concurrency,
        )


@record
class PunchItemAssignment(Model):
    """A punch item assignment."""

    id: Id
    approved: bool | None = None
    status: Literal["unresolved", "ready_for_review", "work_not_accepted", "resolved"] | str | None = None
    name: str | None = None
    comment: str | None = None
    login_information_id: Id | None = None
    login_information_name: str | None = None
    login_information: PunchItemAssignmentLoginInformation | None = None
    attachments: list[PunchItemAssignmentAttachment] | None = None
    vendor: PunchItemAssignmentVendor | None = None
    notified_at: str | None = None
    responded_at: str | None = None
    manager_accepted_at: str | None = None
    user_name: str | None = None
    updated_at: str | None = None


@record
class PunchItemAssignmentAttachment(Model):
    """``attachments`` of :class:`PunchItemAssignment`."""

    id: Id
    url: str | None = None
    filename: str | None = None
    viewable_document_id: Id | None = None
    attached_to_item_id: Id | None = None
    attached_to_item_type: str | None = None
    viewer_url: str | None = None


@record
class PunchItemAssignmentLoginInformation(Model):
    """``login_information`` of :class:`PunchItemAssignment`."""

    id: Id
    login: str | None = None
    name: str | None = None
    company_name: str | None = None


@record
class PunchItemAssignmentVendor(Model):
    """``vendor`` of :class:`PunchItemAssignment`."""

    id: Id
    name: str | None = None


class PunchItemAssignmentInput(TypedDict, total=False):
    """``punch_item_assignment`` in a request body."""

    approved: bool | None
    comment: str | None
    login_information_id: Id | None
    status: Literal["unresolved", "ready_for_review", "work_not_accepted", "resolved"] | None
    upload_ids: Sequence[Id] | None


class PunchItemAssignmentsResource(Resource):
    """Punch item assignments (Punch List)."""

    __slots__ = ()

    async def get(self, *, id: Id, project_id: Id | Unset = UNSET, **options: Unpack[Options]) -> PunchItemAssignment:
        """Return a punch assignment.

        GET /rest/v1.0/projects/{project_id}/punch_item_assignments/{id}
        https://developers.procore.com/reference/rest/v1/punch-item-assignments?version=1.0#show-punch-assignment

        Returns:
            :class:`PunchItemAssignment`.
        """
        return await self._one(
            PunchItemAssignment,
            "GET",
            "/rest/v1.0/projects/{project_id}/punch_item_assignments/{id}",
            {"id": id, "project_id": project_id},
            options,
        )

    async def update(
        self,
        *,
        id: Id,
        punch_item_assignment: PunchItemAssignmentInput,
        project_id: Id | Unset = UNSET,
        send_emails: str | Unset | None = UNSET,
        attachments: Sequence[str] | Unset | None = UNSET,
        **options: Unpack[Options],
    ) -> PunchItemAssignment:
        """Update a punch item assignment.

        PATCH /rest/v1.0/projects/{project_id}/punch_item_assignments/{id}
        https://developers.procore.com/reference/rest/v1/punch-item-assignments?version=1.0#update-punch-item-assignment

        Returns:
            :class:`PunchItemAssignment`.
        """
        return await self._one(
            PunchItemAssignment,
            "PATCH",
            "/rest/v1.0/projects/{project_id}/punch_item_assignments/{id}",
            {"id": id, "project_id": project_id},
            options,
            body={
                "send_emails": send_emails,
                "punch_item_assignment": punch_item_assignment,
                "attachments": attachments,
            },
        )


@record
class PunchItemType(Model):
    """A punch item type."""

    id: Id
    name: str | None = None
    created_at: DateTime | None = None
    updated_at: DateTime | None = None


class PunchItemTypeCreateInput(TypedDict):
    """``punch_item_type`` in a request body."""

    name: str


class PunchItemTypeInput(TypedDict, total=False):
    """``punch_item_type`` in a request body."""

    name: str | None


class PunchItemTypeFilters(TypedDict, total=False):
    """Query filters of ``punch_list.punch_item_types.list``."""

    name: str | Sequence[str]


class PunchItemTypesResource(Resource):
    """Punch item types (Punch List)."""

    __slots__ = ()

    async def create(
        self, *, punch_item_type: PunchItemTypeCreateInput, project_id: Id | Unset = UNSET, **options: Unpack[Options]
    ) -> PunchItemType:
        """Create a punch item type.

        POST /rest/v1.0/punch_item_types
        https://developers.procore.com/reference/rest/v1/punch-item-types?version=1.0#create-punch-item-type

        Returns:
            :class:`PunchItemType`.
        """
        return await self._one(
            PunchItemType,
            "POST",
            "/rest/v1.0/punch_item_types",
            {},
            options,
            body={"project_id": self._scoped("project_id", project_id), "punch_item_type": punch_item_type},
        )

    async def delete(self, *, id: Id, project_id: Id | Unset = UNSET, **options: Unpack[Options]) -> None:
        """Delete a punch item type.

        DELETE /rest/v1.0/punch_item_types/{id}
        https://developers.procore.com/reference/rest/v1/punch-item-types?version=1.0#delete-punch-item-type

        Returns:
            None.
        """
        await self._none(
            "DELETE",
            "/rest/v1.0/punch_item_types/{id}",
            {"id": id},
            options,
            query={"project_id": self._scoped("project_id", project_id)},
        )

    async def get(self, *, id: Id, project_id: Id | Unset = UNSET, **options: Unpack[Options]) -> PunchItemType:
        """Return a punch item type.

        GET /rest/v1.0/punch_item_types/{id}
        https://developers.procore.com/reference/rest/v1/punch-item-types?version=1.0#show-punch-item-type

        Returns:
            :class:`PunchItemType`.
        """
        return await self._one(
            PunchItemType,
            "GET",
            "/rest/v1.0/punch_item_types/{id}",
            {"id": id},
            options,
            query={"project_id": self._scoped("project_id", project_id)},
        )

    def list(
        self,
        *,
        project_id: Id | Unset = UNSET,
        page: int | Unset = UNSET,
        sort: Literal["name", "-name"] | Unset = UNSET,
        filters: PunchItemTypeFilters = OMITTED,
        per_page: int | Unset = UNSET,
        concurrency: int = 1,
        **options: Unpack[Options],
    ) -> Pages[PunchItemType]:
        """List punch item types.

        GET /rest/v1.0/punch_item_types
        https://developers.procore.com/reference/rest/v1/punch-item-types?version=1.0#list-punch-item-types

        Args:
            sort: Field to sort by; prefix it with ``-`` for descending order.
            filters: Query filters; others go into ``params``.
            per_page: Items per page. Default: 1,000.
            concurrency: Pages to fetch ahead.
            **options: See :class:`Options`.

        Returns:
            :class:`Pages` of :class:`PunchItemType`.
        """
        return self._pages(
            PunchItemType,
            "/rest/v1.0/punch_item_types",
            {},
            options,
            query={
                "project_id": self._scoped("project_id", project_id),
                "page": page,
                "sort": sort,
                "filters": filters,
            },
            per_page=per_page,
            concurrency=concurrency,
        )

    async def update(
        self, *, id: Id, punch_item_type: PunchItemTypeInput, project_id: Id | Unset = UNSET, **options: Unpack[Options]
    ) -> PunchItemType:
        """Update a punch item type.

        PATCH /rest/v1.0/punch_item_types/{id}
        https://developers.procore.com/reference/rest/v1/punch-item-types?version=1.0#update-punch-item-type

        Returns:
            :class:`PunchItemType`.
        """
        return await self._one(
            PunchItemType,
            "PATCH",
            "/rest/v1.0/punch_item_types/{id}",
            {"id": id},
            options,
            body={"project_id": self._scoped("project_id", project_id), "punch_item_type": punch_item_type},
        )


@record
class PunchListAssigneeOption(Model):
    """A punch list assignee option."""

    id: Id
    login: str | None = None
    name: str | None = None


class PunchListAssigneeOptionsResource(Resource):
    """Punch list assignee options (Punch List)."""

    __slots__ = ()

    def list(
        self,
        *,
        project_id: Id | Unset = UNSET,
        page: int | Unset = UNSET,
        query: str | Unset = UNSET,
        per_page: int | Unset = UNSET,
        concurrency: int = 1,
        **options: Unpack[Options],
    ) -> Pages[PunchListAssigneeOption]:
        """List punch list assignee options.

        GET /rest/v1.0/projects/{project_id}/punch_list_assignee_options
        https://developers.procore.com/reference/rest/v1/punch-list-assignee-options?version=1.0#list-punch-list-assignee-options

        Args:
            per_page: Items per page. Default: 1,000.
            concurrency: Pages to fetch ahead.
            **options: See :class:`Options`.

        Returns:
            :class:`Pages` of :class:`PunchListAssigneeOption`.
        """
        return self._pages(
            PunchListAssigneeOption,
            "/rest/v1.0/projects/{project_id}/punch_list_assignee_options",
            {"project_id": project_id},
            options,
            query={"page": page, "query": query},
            per_page=per_page,
            concurrency=concurrency,
        )


@record
class PunchListAvailableFinalApprover(Model):
    """A punch list available final approver."""

    id: Id
    login: str | None = None
    name: str | None = None


class PunchListAvailableFinalApproversResource(Resource):
    """Punch list available final approvers (Punch List)."""

    __slots__ = ()

    def list(
        self,
        *,
        project_id: Id | Unset = UNSET,
        page: int | Unset = UNSET,
        query: str | Unset = UNSET,
        per_page: int | Unset = UNSET,
        concurrency: int = 1,
        **options: Unpack[Options],
    ) -> Pages[PunchListAvailableFinalApprover]:
        """List punch list available final approvers.

        GET /rest/v1.0/projects/{project_id}/punch_list/available_final_approvers
        https://developers.procore.com/reference/rest/v1/punch-list-available-final-approvers?version=1.0#punch-list-available-final-approvers

        Args:
            per_page: Items per page. Default: 1,000.
            concurrency: Pages to fetch ahead.
            **options: See :class:`Options`.

        Returns:
            :class:`Pages` of :class:`PunchListAvailableFinalApprover`.
        """
        return self._pages(
            PunchListAvailableFinalApprover,
            "/rest/v1.0/projects/{project_id}/punch_list/available_final_approvers",
            {"project_id": project_id},
            options,
            query={"page": page, "query": query},
            per_page=per_page,
            concurrency=concurrency,
        )


@record
class PunchListFilterOption(Model):
    """A punch list filter option."""

    id: Id
    name: str | None = None


@record
class PunchListFilterOptionVendor(Model):
    """Returned by :meth:`PunchListFilterOptionsResource.list_vendors`."""

    id: Id
    name: str | None = None


class PunchListFilterOptionsResource(Resource):
    """Punch list filter options (Punch List)."""

    __slots__ = ()

    async def list(self, *, project_id: Id | Unset = UNSET, **options: Unpack[Options]) -> PunchListFilterOption:
        """List punch list assignee filter options.

        GET /rest/v1.0/projects/{project_id}/punch_list/assignees
        https://developers.procore.com/reference/rest/v1/punch-list-filter-options?version=1.0#list-of-punch-list-assignee-filter-options

        Returns:
            :class:`PunchListFilterOption`.
        """
        return await self._one(
            PunchListFilterOption,
            "GET",
            "/rest/v1.0/projects/{project_id}/punch_list/assignees",
            {"project_id": project_id},
            options,
        )

    async def list_vendors(
        self, *, project_id: Id | Unset = UNSET, **options: Unpack[Options]
    ) -> PunchListFilterOptionVendor:
        """List punch list vendor filter options.

        GET /rest/v1.0/projects/{project_id}/punch_list/vendors
        https://developers.procore.com/reference/rest/v1/punch-list-filter-options?version=1.0#list-of-punch-list-vendor-filter-options

        Returns:
            :class:`PunchListFilterOptionVendor`.
        """
        return await self._one(
            PunchListFilterOptionVendor,
            "GET",
            "/rest/v1.0/projects/{project_id}/punch_list/vendors",
            {"project_id": project_id},
            options,
        )


@record
class PunchListReadUserOption(Model):
    """A punch list read user option."""

    id: Id
    login: str | None = None
    name: str | None = None
    company_name: str | None = None


class PunchListReadUserOptionFilters(TypedDict, total=False):
    """Query filters of ``punch_list.punch_list_read_user_options.list``."""

    search: str | Sequence[str]


class PunchListReadUserOptionsResource(Resource):
    """Punch list read user options (Punch List)."""

    __slots__ = ()

    def list(
        self,
        *,
        project_id: Id | Unset = UNSET,
        page: int | Unset = UNSET,
        filters: PunchListReadUserOptionFilters = OMITTED,
        per_page: int | Unset = UNSET,
        concurrency: int = 1,
        **options: Unpack[Options],
    ) -> Pages[PunchListReadUserOption]:
        """List punch list read user options.

        GET /rest/v1.0/projects/{project_id}/punch_list_read_user_options
        https://developers.procore.com/reference/rest/v1/punch-list-read-user-options?version=1.0#list-punch-list-read-user-options

        Args:
            filters: Query filters; others go into ``params``.
            per_page: Items per page. Default: 1,000.
            concurrency: Pages to fetch ahead.
            **options: See :class:`Options`.

        Returns:
            :class:`Pages` of :class:`PunchListReadUserOption`.
        """
        return self._pages(
            PunchListReadUserOption,
            "/rest/v1.0/projects/{project_id}/punch_list_read_user_options",
            {"project_id": project_id},
            options,
            query={"page": page, "filters": filters},
            per_page=per_page,
            concurrency=concurrency,
        )
