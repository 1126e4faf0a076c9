"""Company action plan types (Action Plans), and other small resources."""

# Generated; do not edit.

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any, Literal, TypedDict, Unpack

from ...model import Model, record
from ...types import DateTime, Id
from .._base import OMITTED, UNSET, DateRange, Options, Pages, Resource, ScopedOptions, Unset, some


@record
class CompanyActionPlanType(Model):
    """A company action plan type."""

    id: Id | None = None
    active: bool | None = None
    created_at: DateTime | None = None
    name: str | None = None
    updated_at: DateTime | None = None
    source_key: str | None = None


class CompanyActionPlanTypeInput(TypedDict, total=False):
    """``plan_type`` in a request body."""

    active: bool | None
    name: str | None


class CompanyActionPlanTypeFilters(TypedDict, total=False):
    """Query filters of ``action_plans.company_action_plan_types.list``."""

    active: bool
    created_at: DateRange
    id: Id | Sequence[Id]
    updated_at: DateRange


class CompanyActionPlanTypesResource(Resource):
    """Company action plan types (Action Plans)."""

    __slots__ = ()

    async def create(
        self, *, plan_type: CompanyActionPlanTypeInput, company_id: Id | Unset = UNSET, **options: Unpack[ScopedOptions]
    ) -> CompanyActionPlanType:
        """Create a company action plan type.

        POST /rest/v1.0/companies/{company_id}/action_plans/plan_types
        https://developers.procore.com/reference/rest/v1/company-action-plan-types?version=1.0#create-a-company-action-plan-type

        Returns:
            :class:`CompanyActionPlanType`.
        """
        return await self._one(
            CompanyActionPlanType,
            "POST",
            "/rest/v1.0/companies/{company_id}/action_plans/plan_types",
            {"company_id": company_id},
            options,
            body={"plan_type": plan_type},
        )

    async def delete(self, *, id: Id, company_id: Id | Unset = UNSET, **options: Unpack[ScopedOptions]) -> None:
        """Delete a company action plan type.

        DELETE /rest/v1.0/companies/{company_id}/action_plans/plan_types/{id}
        https://developers.procore.com/reference/rest/v1/company-action-plan-types?version=1.0#delete-company-action-plan-type

        Returns:
            None.
        """
        await self._none(
            "DELETE",
            "/rest/v1.0/companies/{company_id}/action_plans/plan_types/{id}",
            {"company_id": company_id, "id": id},
            options,
        )

    async def get(
        self, *, id: Id, company_id: Id | Unset = UNSET, **options: Unpack[ScopedOptions]
    ) -> CompanyActionPlanType:
        """Return a company action plan type.

        GET /rest/v1.0/companies/{company_id}/action_plans/plan_types/{id}
        https://developers.procore.com/reference/rest/v1/company-action-plan-types?version=1.0#show-company-action-plan-type

        Returns:
            :class:`CompanyActionPlanType`.
        """
        return await self._one(
            CompanyActionPlanType,
            "GET",
            "/rest/v1.0/companies/{company_id}/action_plans/plan_types/{id}",
            {"company_id": company_id, "id": id},
            options,
        )

    def list(
        self,
        *,
        company_id: Id | Unset = UNSET,
        page: int | Unset = UNSET,
        sort: Literal["created_at", "name", "updated_at", "-created_at", "-name", "-updated_at"] | Unset = UNSET,
        filters: CompanyActionPlanTypeFilters = OMITTED,
        per_page: int | Unset = UNSET,
        concurrency: int = 1,
        **options: Unpack[ScopedOptions],
    ) -> Pages[CompanyActionPlanType]:
        """List company action plan types.

        GET /rest/v1.0/companies/{company_id}/action_plans/plan_types
        https://developers.procore.com/reference/rest/v1/company-action-plan-types?version=1.0#list-company-action-plan-types

        Args:
            sort: Field to sort by; prefix it with ``-`` for descending order.
            filters: Query filters; others go into ``params``.
            per_page: Items per page. Default: 1,000.
            concurrency: Pages to fetch ahead.
            **options: See :class:`Options`.

        Returns:
            :class:`Pages` of :class:`CompanyActionPlanType`.
        """
        return self._pages(
            CompanyActionPlanType,
            "/rest/v1.0/companies/{company_id}/action_plans/plan_types",
            {"company_id": company_id},
            options,
            query={"page": page, "sort": sort, "filters": filters},
            per_page=per_page,
            concurrency=concurrency,
        )

    async def update(
        self,
        *,
        id: Id,
        type: CompanyActionPlanTypeInput,
        company_id: Id | Unset = UNSET,
        **options: Unpack[ScopedOptions],
    ) -> CompanyActionPlanType:
        """Update a company action plan type.

        PATCH /rest/v1.0/companies/{company_id}/action_plans/plan_types/{id}
        https://developers.procore.com/reference/rest/v1/company-action-plan-types?version=1.0#update-company-action-plan-type

        Returns:
            :class:`CompanyActionPlanType`.
        """
        return await self._one(
            CompanyActionPlanType,
            "PATCH",
            "/rest/v1.0/companies/{company_id}/action_plans/plan_types/{id}",
            {"company_id": company_id, "id": id},
            options,
            body={"type": type},
        )


@record
class ProjectActionPlanTemplateApprover(Model):
    """A project action plan template approver."""

    id: Id | None = None
    plan_template_id: Id | None = None
    updated_at: DateTime | None = None
    party: ProjectActionPlanTemplateApproverParty | None = None
    deleted_at: DateTime | None = None


@record
class ProjectActionPlanTemplateApproverParty(Model):
    """``party`` of :class:`ProjectActionPlanTemplateApprover`."""

    id: Id | None = None
    first_name: str | None = None
    last_name: str | None = None
    name: str | None = None
    user_id: Id | None = None
    is_employee: bool | None = None
    employee_id: Id | None = None
    login: str | None = None
    updated_at: DateTime | None = None
    vendor: ProjectActionPlanTemplateApproverVendor | None = None


@record
class ProjectActionPlanTemplateApproverVendor(Model):
    """``vendor`` of :class:`ProjectActionPlanTemplateApproverParty`."""

    id: Id | None = None
    name: str | None = None


class ProjectActionPlanTemplateApproverInput(TypedDict, total=False):
    """``plan_template_approvers`` in a request body."""

    plan_template_id: Id | None
    party_ids: Sequence[Id] | None
    ids: Sequence[Id] | None
    party_id: Id | None


class ProjectActionPlanTemplateApproverFilters(TypedDict, total=False):
    """Query filters of ``action_plans.project_action_plan_template_approvers.list``, ``action_plans.project_action_plan_template_approvers.list_recycled``."""

    id: Id | Sequence[Id]
    plan_template_id: Id | Sequence[Id]
    updated_at: DateRange


class ProjectActionPlanTemplateApproversResource(Resource):
    """Project action plan template approvers (Action Plans)."""

    __slots__ = ()

    async def bulk_create(
        self,
        *,
        plan_template_approvers: ProjectActionPlanTemplateApproverInput,
        project_id: Id | Unset = UNSET,
        **options: Unpack[Options],
    ) -> Sequence[ProjectActionPlanTemplateApprover]:
        """Bulk create action plan template approvers.

        POST /rest/v1.0/projects/{project_id}/action_plans/plan_template_approvers/bulk_create
        https://developers.procore.com/reference/rest/v1/project-action-plan-template-approvers?version=1.0#bulk-create-action-plan-template-approvers

        Returns:
            A list of :class:`ProjectActionPlanTemplateApprover`.
        """
        return await self._many(
            ProjectActionPlanTemplateApprover,
            "POST",
            "/rest/v1.0/projects/{project_id}/action_plans/plan_template_approvers/bulk_create",
            {"project_id": project_id},
            options,
            body={"plan_template_approvers": plan_template_approvers},
        )

    async def bulk_destroy(
        self,
        *,
        plan_template_approvers: ProjectActionPlanTemplateApproverInput,
        project_id: Id | Unset = UNSET,
        **options: Unpack[Options],
    ) -> None:
        """Bulk destroy action plan template approvers.

        DELETE /rest/v1.0/projects/{project_id}/action_plans/plan_template_approvers/bulk_destroy
        https://developers.procore.com/reference/rest/v1/project-action-plan-template-approvers?version=1.0#bulk-destroy-action-plan-template-approvers

        Returns:
            None.
        """
        await self._none(
            "DELETE",
            "/rest/v1.0/projects/{project_id}/action_plans/plan_template_approvers/bulk_destroy",
            {"project_id": project_id},
            options,
            body=some({"plan_template_approvers": plan_template_approvers}),
        )

    async def create(
        self,
        *,
        plan_template_approver: ProjectActionPlanTemplateApproverInput,
        project_id: Id | Unset = UNSET,
        **options: Unpack[Options],
    ) -> ProjectActionPlanTemplateApprover:
        """Create an action plan template approver.

        POST /rest/v1.0/projects/{project_id}/action_plans/plan_template_approvers
        https://developers.procore.com/reference/rest/v1/project-action-plan-template-approvers?version=1.0#create-action-plan-template-approver

        Returns:
            :class:`ProjectActionPlanTemplateApprover`.
        """
        return await self._one(
            ProjectActionPlanTemplateApprover,
            "POST",
            "/rest/v1.0/projects/{project_id}/action_plans/plan_template_approvers",
            {"project_id": project_id},
            options,
            body={"plan_template_approver": plan_template_approver},
        )

    async def delete(self, *, id: Id, project_id: Id | Unset = UNSET, **options: Unpack[Options]) -> None:
        """Delete an action plan template approver.

        DELETE /rest/v1.0/projects/{project_id}/action_plans/plan_template_approvers/{id}
        https://developers.procore.com/reference/rest/v1/project-action-plan-template-approvers?version=1.0#delete-action-plan-template-approver

        Returns:
            None.
        """
        await self._none(
            "DELETE",
            "/rest/v1.0/projects/{project_id}/action_plans/plan_template_approvers/{id}",
            {"project_id": project_id, "id": id},
            options,
        )

    async def get(
        self, *, id: Id, project_id: Id | Unset = UNSET, **options: Unpack[Options]
    ) -> ProjectActionPlanTemplateApprover:
        """Return an action plan template approver.

        GET /rest/v1.0/projects/{project_id}/action_plans/plan_template_approvers/{id}
        https://developers.procore.com/reference/rest/v1/project-action-plan-template-approvers?version=1.0#show-action-plan-template-approver

        Returns:
            :class:`ProjectActionPlanTemplateApprover`.
        """
        return await self._one(
            ProjectActionPlanTemplateApprover,
            "GET",
            "/rest/v1.0/projects/{project_id}/action_plans/plan_template_approvers/{id}",
            {"project_id": project_id, "id": id},
            options,
        )

    async def get_recycled(
        self, *, id: Id, project_id: Id | Unset = UNSET, **options: Unpack[Options]
    ) -> ProjectActionPlanTemplateApprover:
        """Return a recycled action plan template approver.

        GET /rest/v1.0/projects/{project_id}/recycle_bin/action_plans/plan_template_approvers/{id}
        https://developers.procore.com/reference/rest/v1/project-action-plan-template-approvers?version=1.0#show-recycled-action-plan-template-approver

        Returns:
            :class:`ProjectActionPlanTemplateApprover`.
        """
        return await self._one(
            ProjectActionPlanTemplateApprover,
            "GET",
            "/rest/v1.0/projects/{project_id}/recycle_bin/action_plans/plan_template_approvers/{id}",
            {"project_id": project_id, "id": id},
            options,
        )

    def list(
        self,
        *,
        project_id: Id | Unset = UNSET,
        page: int | Unset = UNSET,
        filters: ProjectActionPlanTemplateApproverFilters = OMITTED,
        per_page: int | Unset = UNSET,
        concurrency: int = 1,
        **options: Unpack[Options],
    ) -> Pages[ProjectActionPlanTemplateApprover]:
        """List action plan template approvers.

        GET /rest/v1.0/projects/{project_id}/action_plans/plan_template_approvers
        https://developers.procore.com/reference/rest/v1/project-action-plan-template-approvers?version=1.0#list-action-plan-template-approvers

        Args:
            filters: Query filters; others go into ``params``.
            per_page: Items per page. Default: 1,000.
            concurrency: Pages to fetch ahead.
            **options: See :class:`Options`.

        Returns:
            :class:`Pages` of :class:`ProjectActionPlanTemplateApprover`.
        """
        return self._pages(
            ProjectActionPlanTemplateApprover,
            "/rest/v1.0/projects/{project_id}/action_plans/plan_template_approvers",
            {"project_id": project_id},
            options,
            query={"page": page, "filters": filters},
            per_page=per_page,
            concurrency=concurrency,
        )

    def list_recycled(
        self,
        *,
        project_id: Id | Unset = UNSET,
        page: int | Unset = UNSET,
        filters: ProjectActionPlanTemplateApproverFilters = OMITTED,
        per_page: int | Unset = UNSET,
        concurrency: int = 1,
        **options: Unpack[Options],
    ) -> Pages[ProjectActionPlanTemplateApprover]:
        """List recycled action plan template approvers.

        GET /rest/v1.0/projects/{project_id}/recycle_bin/action_plans/plan_template_approvers
        https://developers.procore.com/reference/rest/v1/project-action-plan-template-approvers?version=1.0#list-recycled-action-plan-template-approvers

        Args:
            filters: Query filters; others go into ``params``.
            per_page: Items per page. Default: 1,000.
            concurrency: Pages to fetch ahead.
            **options: See :class:`Options`.

        Returns:
            :class:`Pages` of :class:`ProjectActionPlanTemplateApprover`.
        """
        return self._pages(
            ProjectActionPlanTemplateApprover,
            "/rest/v1.0/projects/{project_id}/recycle_bin/action_plans/plan_template_approvers",
            {"project_id": project_id},
            options,
            query={"page": page, "filters": filters},
            per_page=per_page,
            concurrency=concurrency,
        )


@record
class ProjectActionPlanTemplateItemAssignee(Model):
    """A project action plan template item assignee."""

    id: Id | None = None
    plan_template_item_id: Id | None = None
    created_at: DateTime | None = None
    is_holding: bool | None = None
    party: ProjectActionPlanTemplateItemAssigneeParty | None = None
    plan_template_id: Id | None = None
    role: (
        Literal["contractor", "specialty_contractor", "client", "architect", "third_party", "internal"] | str | None
    ) = None
    updated_at: DateTime | None = None
    verification_method: ProjectActionPlanTemplateItemAssigneeVerificationMethod | None = None
    errors: Mapping[str, Any] | None = None
    verification_method_id: Id | None = None
    party_id: Id | None = None
    status: Literal["success", "failure"] | str | None = None


@record
class ProjectActionPlanTemplateItemAssigneeParty(Model):
    """``party`` of :class:`ProjectActionPlanTemplateItemAssignee`."""

    id: Id | None = None
    first_name: str | None = None
    last_name: str | None = None
    name: str | None = None
    user_id: Id | None = None
    is_employee: bool | None = None
    employee_id: Id | None = None
    login: str | None = None
    updated_at: DateTime | None = None
    vendor: ProjectActionPlanTemplateItemAssigneeVendor | None = None


@record
class ProjectActionPlanTemplateItemAssigneeVendor(Model):
    """``vendor`` of :class:`ProjectActionPlanTemplateItemAssigneeParty`."""

    id: Id | None = None
    name: str | None = None


@record
class ProjectActionPlanTemplateItemAssigneeVerificationMethod(Model):
    """``verification_method`` of :class:`ProjectActionPlanTemplateItemAssignee`."""

    id: Id | None = None
    active: bool | None = None
    name: str | None = None
    source_key: str | None = None


class ProjectActionPlanTemplateItemAssigneeInput(TypedDict, total=False):
    """``plan_template_item_assignees`` in a request body."""

    plan_template_item_id: Id | None
    is_holding: bool | None
    party_id: Id | None
    role: Literal["contractor", "specialty_contractor", "client", "architect", "third_party", "internal"] | None
    verification_method_id: Id | None
    id: Id | None


class ProjectActionPlanTemplateItemAssigneeFilters(TypedDict, total=False):
    """Query filters of ``action_plans.project_action_plan_template_item_assignees.list``."""

    plan_template_item_id: Id | Sequence[Id]
    created_at: DateRange
    id: Id | Sequence[Id]
    plan_template_id: Id | Sequence[Id]
    updated_at: DateRange


class ProjectActionPlanTemplateItemAssigneesResource(Resource):
    """Project action plan template item assignees (Action Plans)."""

    __slots__ = ()

    async def bulk_create(
        self,
        *,
        plan_template_item_assignees: Sequence[ProjectActionPlanTemplateItemAssigneeInput],
        project_id: Id | Unset = UNSET,
        completion_mode: Literal["all_or_nothing", "atomic"] | Unset = UNSET,
        **options: Unpack[Options],
    ) -> Sequence[ProjectActionPlanTemplateItemAssignee]:
        """Bulk create action plan template item assignees.

        POST /rest/v1.0/projects/{project_id}/action_plans/plan_template_item_assignees/bulk_create
        https://developers.procore.com/reference/rest/v1/project-action-plan-template-item-assignees?version=1.0#bulk-create-action-plan-template-item-assignees

        Args:
            completion_mode: One of all_or_nothing, atomic.

        Returns:
            A list of :class:`ProjectActionPlanTemplateItemAssignee`.
        """
        return await self._many(
            ProjectActionPlanTemplateItemAssignee,
            "POST",
            "/rest/v1.0/projects/{project_id}/action_plans/plan_template_item_assignees/bulk_create",
            {"project_id": project_id},
            options,
            query={"completion_mode": completion_mode},
            body={"plan_template_item_assignees": plan_template_item_assignees},
        )

    async def bulk_update(
        self,
        *,
        plan_template_item_assignees: Sequence[ProjectActionPlanTemplateItemAssigneeInput],
        project_id: Id | Unset = UNSET,
        completion_mode: Literal["all_or_nothing", "atomic"] | Unset = UNSET,
        **options: Unpack[Options],
    ) -> Sequence[ProjectActionPlanTemplateItemAssignee]:
        """Bulk update action plan template item assignees.

        PATCH /rest/v1.0/projects/{project_id}/action_plans/plan_template_item_assignees/bulk_update
        https://developers.procore.com/reference/rest/v1/project-action-plan-template-item-assignees?version=1.0#bulk-update-action-plan-template-item-assignees

        Args:
            completion_mode: One of all_or_nothing, atomic.

        Returns:
            A list of :class:`ProjectActionPlanTemplateItemAssignee`.
        """
        return await self._many(
            ProjectActionPlanTemplateItemAssignee,
            "PATCH",
            "/rest/v1.0/projects/{project_id}/action_plans/plan_template_item_assignees/bulk_update",
            {"project_id": project_id},
            options,
            query={"completion_mode": completion_mode},
            body={"plan_template_item_assignees": plan_template_item_assignees},
        )

    def list(
        self,
        *,
        project_id: Id | Unset = UNSET,
        page: int | Unset = UNSET,
        sort: Literal["created_at", "updated_at", "-created_at", "-updated_at"] | Unset = UNSET,
        filters: ProjectActionPlanTemplateItemAssigneeFilters = OMITTED,
        per_page: int | Unset = UNSET,
        concurrency: int = 1,
        **options: Unpack[Options],
    ) -> Pages[ProjectActionPlanTemplateItemAssignee]:
        """List action plan template item assignees.

        GET /rest/v1.0/projects/{project_id}/action_plans/plan_template_item_assignees
        https://developers.procore.com/reference/rest/v1/project-action-plan-template-item-assignees?version=1.0#list-action-plan-template-item-assignees

        Args:
            sort: Field to sort by; prefix it with ``-`` for descending order.
            filters: Query filters; others go into ``params``.
            per_page: Items per page. Default: 1,000.
            concurrency: Pages to fetch ahead.
            **options: See :class:`Options`.

        Returns:
            :class:`Pages` of :class:`ProjectActionPlanTemplateItemAssignee`.
        """
        return self._pages(
            ProjectActionPlanTemplateItemAssignee,
            "/rest/v1.0/projects/{project_id}/action_plans/plan_template_item_assignees",
            {"project_id": project_id},
            options,
            query={"page": page, "sort": sort, "filters": filters},
            per_page=per_page,
            concurrency=concurrency,
        )


@record
class ProjectActionPlanTemplateReceiver(Model):
    """A project action plan template receiver."""

    id: Id | None = None
    plan_template_id: Id | None = None
    updated_at: DateTime | None = None
    party: ProjectActionPlanTemplateReceiverParty | None = None
    deleted_at: DateTime | None = None


@record
class ProjectActionPlanTemplateReceiverParty(Model):
    """``party`` of :class:`ProjectActionPlanTemplateReceiver`."""

    id: Id | None = None
    first_name: str | None = None
    last_name: str | None = None
    name: str | None = None
    user_id: Id | None = None
    is_employee: bool | None = None
    employee_id: Id | None = None
    login: str | None = None
    updated_at: DateTime | None = None
    vendor: ProjectActionPlanTemplateReceiverVendor | None = None


@record
class ProjectActionPlanTemplateReceiverVendor(Model):
    """``vendor`` of :class:`ProjectActionPlanTemplateReceiverParty`."""

    id: Id | None = None
    name: str | None = None


class ProjectActionPlanTemplateReceiverInput(TypedDict, total=False):
    """``plan_template_receivers`` in a request body."""

    plan_template_id: Id | None
    party_ids: Sequence[Id] | None
    ids: Sequence[Id] | None
    party_id: Id | None


class ProjectActionPlanTemplateReceiverFilters(TypedDict, total=False):
    """Query filters of ``action_plans.project_action_plan_template_receivers.list``, ``action_plans.project_action_plan_template_receivers.list_recycled``."""

    id: Id | Sequence[Id]
    plan_template_id: Id | Sequence[Id]
    updated_at: DateRange


class ProjectActionPlanTemplateReceiversResource(Resource):
    """Project action plan template receivers (Action Plans)."""

    __slots__ = ()

    async def bulk_create(
        self,
        *,
        plan_template_receivers: ProjectActionPlanTemplateReceiverInput,
        project_id: Id | Unset = UNSET,
        **options: Unpack[Options],
    ) -> Sequence[ProjectActionPlanTemplateReceiver]:
        """Bulk create action plan template receivers.

        POST /rest/v1.0/projects/{project_id}/action_plans/plan_template_receivers/bulk_create
        https://developers.procore.com/reference/rest/v1/project-action-plan-template-receivers?version=1.0#bulk-create-action-plan-template-receivers

        Returns:
            A list of :class:`ProjectActionPlanTemplateReceiver`.
        """
        return await self._many(
            ProjectActionPlanTemplateReceiver,
            "POST",
            "/rest/v1.0/projects/{project_id}/action_plans/plan_template_receivers/bulk_create",
            {"project_id": project_id},
            options,
            body={"plan_template_receivers": plan_template_receivers},
        )

    async def bulk_destroy(
        self,
        *,
        plan_template_receivers: ProjectActionPlanTemplateReceiverInput,
        project_id: Id | Unset = UNSET,
        **options: Unpack[Options],
    ) -> None:
        """Bulk destroy action plan template receivers.

        DELETE /rest/v1.0/projects/{project_id}/action_plans/plan_template_receivers/bulk_destroy
        https://developers.procore.com/reference/rest/v1/project-action-plan-template-receivers?version=1.0#bulk-destroy-action-plan-template-receivers

        Returns:
            None.
        """
        await self._none(
            "DELETE",
            "/rest/v1.0/projects/{project_id}/action_plans/plan_template_receivers/bulk_destroy",
            {"project_id": project_id},
            options,
            body=some({"plan_template_receivers": plan_template_receivers}),
        )

    async def create(
        self,
        *,
        plan_template_receiver: ProjectActionPlanTemplateReceiverInput,
        project_id: Id | Unset = UNSET,
        **options: Unpack[Options],
    ) -> ProjectActionPlanTemplateReceiver:
        """Create an action plan template receiver.

        POST /rest/v1.0/projects/{project_id}/action_plans/plan_template_receivers
        https://developers.procore.com/reference/rest/v1/project-action-plan-template-receivers?version=1.0#create-action-plan-template-receiver

        Returns:
            :class:`ProjectActionPlanTemplateReceiver`.
        """
        return await self._one(
            ProjectActionPlanTemplateReceiver,
            "POST",
            "/rest/v1.0/projects/{project_id}/action_plans/plan_template_receivers",
            {"project_id": project_id},
            options,
            body={"plan_template_receiver": plan_template_receiver},
        )

    async def delete(self, *, id: Id, project_id: Id | Unset = UNSET, **options: Unpack[Options]) -> None:
        """Delete an action plan template receiver.

        DELETE /rest/v1.0/projects/{project_id}/action_plans/plan_template_receivers/{id}
        https://developers.procore.com/reference/rest/v1/project-action-plan-template-receivers?version=1.0#delete-action-plan-template-receiver

        Returns:
            None.
        """
        await self._none(
            "DELETE",
            "/rest/v1.0/projects/{project_id}/action_plans/plan_template_receivers/{id}",
            {"project_id": project_id, "id": id},
            options,
        )

    async def get(
        self, *, id: Id, project_id: Id | Unset = UNSET, **options: Unpack[Options]
    ) -> ProjectActionPlanTemplateReceiver:
        """Return an action plan template receiver.

        GET /rest/v1.0/projects/{project_id}/action_plans/plan_template_receivers/{id}
        https://developers.procore.com/reference/rest/v1/project-action-plan-template-receivers?version=1.0#show-action-plan-template-receiver

        Returns:
            :class:`ProjectActionPlanTemplateReceiver`.
        """
        return await self._one(
            ProjectActionPlanTemplateReceiver,
            "GET",
            "/rest/v1.0/projects/{project_id}/action_plans/plan_template_receivers/{id}",
            {"project_id": project_id, "id": id},
            options,
        )

    async def get_recycled(
        self, *, id: Id, project_id: Id | Unset = UNSET, **options: Unpack[Options]
    ) -> ProjectActionPlanTemplateReceiver:
        """Return a recycled action plan template receiver.

        GET /rest/v1.0/projects/{project_id}/recycle_bin/action_plans/plan_template_receivers/{id}
        https://developers.procore.com/reference/rest/v1/project-action-plan-template-receivers?version=1.0#show-recycled-action-plan-template-receiver

        Returns:
            :class:`ProjectActionPlanTemplateReceiver`.
        """
        return await self._one(
            ProjectActionPlanTemplateReceiver,
            "GET",
            "/rest/v1.0/projects/{project_id}/recycle_bin/action_plans/plan_template_receivers/{id}",
            {"project_id": project_id, "id": id},
            options,
        )

    def list(
        self,
        *,
        project_id: Id | Unset = UNSET,
        page: int | Unset = UNSET,
        filters: ProjectActionPlanTemplateReceiverFilters = OMITTED,
        per_page: int | Unset = UNSET,
        concurrency: int = 1,
        **options: Unpack[Options],
    ) -> Pages[ProjectActionPlanTemplateReceiver]:
        """List action plan template receivers.

        GET /rest/v1.0/projects/{project_id}/action_plans/plan_template_receivers
        https://developers.procore.com/reference/rest/v1/project-action-plan-template-receivers?version=1.0#list-action-plan-template-receivers

        Args:
            filters: Query filters; others go into ``params``.
            per_page: Items per page. Default: 1,000.
            concurrency: Pages to fetch ahead.
            **options: See :class:`Options`.

        Returns:
            :class:`Pages` of :class:`ProjectActionPlanTemplateReceiver`.
        """
        return self._pages(
            ProjectActionPlanTemplateReceiver,
            "/rest/v1.0/projects/{project_id}/action_plans/plan_template_receivers",
            {"project_id": project_id},
            options,
            query={"page": page, "filters": filters},
            per_page=per_page,
            concurrency=concurrency,
        )

    def list_recycled(
        self,
        *,
        project_id: Id | Unset = UNSET,
        page: int | Unset = UNSET,
        filters: ProjectActionPlanTemplateReceiverFilters = OMITTED,
        per_page: int | Unset = UNSET,
        concurrency: int = 1,
        **options: Unpack[Options],
    ) -> Pages[ProjectActionPlanTemplateReceiver]:
        """List recycled action plan template receivers.

        GET /rest/v1.0/projects/{project_id}/recycle_bin/action_plans/plan_template_receivers
        https://developers.procore.com/reference/rest/v1/project-action-plan-template-receivers?version=1.0#list-recycled-action-plan-template-receivers

        Args:
            filters: Query filters; others go into ``params``.
            per_page: Items per page. Default: 1,000.
            concurrency: Pages to fetch ahead.
            **options: See :class:`Options`.

        Returns:
            :class:`Pages` of :class:`ProjectActionPlanTemplateReceiver`.
        """
        return self._pages(
            ProjectActionPlanTemplateReceiver,
            "/rest/v1.0/projects/{project_id}/recycle_bin/action_plans/plan_template_receivers",
            {"project_id": project_id},
            options,
            query={"page": page, "filters": filters},
            per_page=per_page,
            concurrency=concurrency,
        )


@record
class ProjectActionPlanTemplateTestRecordRequest(Model):
    """A project action plan template test record request."""

    id: Id | None = None
    plan_template_item_id: Id | None = None
    created_at: str | None = None
    payload: ProjectActionPlanTemplateTestRecordRequestPayload | None = None
    plan_template_id: Id | None = None
    type: Literal["checklist", "attachment", "photo"] | str | None = None
    updated_at: str | None = None
    status: Literal["success", "failure"] | str | None = None
    errors: Mapping[str, Any] | None = None


@record
class ProjectActionPlanTemplateTestRecordRequestPayload(Model):
    """``payload`` of :class:`ProjectActionPlanTemplateTestRecordRequest`."""

    checklist_template_id: Id | None = None


class ProjectActionPlanTemplateTestRecordRequestInput(TypedDict, total=False):
    """``plan_template_test_record_requests`` in a request body."""

    plan_template_item_id: Id | None
    type: (
        Literal["attachment", "checklist", "form", "generic_tool", "meeting", "observation", "photo", "submittal_log"]
        | None
    )
    payload: ProjectActionPlanTemplateTestRecordRequestPayloadInput | None


class ProjectActionPlanTemplateTestRecordRequestPayloadInput(TypedDict, total=False):
    """``payload`` in a request body."""

    checklist_template_id: Id | None
    form_template_id: Id | None
    generic_tool_id: Id | None


class ProjectActionPlanTemplateTestRecordRequestFilters(TypedDict, total=False):
    """Query filters of ``action_plans.project_action_plan_template_test_record_requests.list``."""

    plan_template_item_id: Id | Sequence[Id]
    created_at: DateRange
    id: Id | Sequence[Id]
    plan_template_id: Id | Sequence[Id]
    type: str | Sequence[str]
    updated_at: DateRange


class ProjectActionPlanTemplateTestRecordRequestsResource(Resource):
    """Project action plan template test record requests (Action Plans)."""

    __slots__ = ()

    async def bulk_create(
        self,
        *,
        plan_template_test_record_requests: Sequence[ProjectActionPlanTemplateTestRecordRequestInput],
        project_id: Id | Unset = UNSET,
        completion_mode: Literal["all_or_nothing", "atomic"] | Unset = UNSET,
        **options: Unpack[Options],
    ) -> Sequence[Any]:
        """Bulk create action plan template test record requests.

        POST /rest/v1.0/projects/{project_id}/action_plans/plan_template_test_record_requests/bulk_create
        https://developers.procore.com/reference/rest/v1/project-action-plan-template-test-record-requests?version=1.0#bulk-create-action-plan-template-test-record-requests

        Args:
            completion_mode: One of all_or_nothing, atomic.

        Returns:
            A list of undocumented JSON values.
        """
        return await self._many(
            None,
            "POST",
            "/rest/v1.0/projects/{project_id}/action_plans/plan_template_test_record_requests/bulk_create",
            {"project_id": project_id},
            options,
            query={"completion_mode": completion_mode},
            body={"plan_template_test_record_requests": plan_template_test_record_requests},
        )

    def list(
        self,
        *,
        project_id: Id | Unset = UNSET,
        page: int | Unset = UNSET,
        sort: Literal["created_at", "updated_at", "-created_at", "-updated_at"] | Unset = UNSET,
        filters: ProjectActionPlanTemplateTestRecordRequestFilters = OMITTED,
        per_page: int | Unset = UNSET,
        concurrency: int = 1,
        **options: Unpack[Options],
    ) -> Pages[ProjectActionPlanTemplateTestRecordRequest]:
        """List project action plan template test record requests.

        GET /rest/v1.0/projects/{project_id}/action_plans/plan_template_test_record_requests
        https://developers.procore.com/reference/rest/v1/project-action-plan-template-test-record-requests?version=1.0#list-project-action-plan-template-test-record-requests

        Args:
            sort: Field to sort by; prefix it with ``-`` for descending order.
            filters: Query filters; others go into ``params``.
            per_page: Items per page. Default: 1,000.
            concurrency: Pages to fetch ahead.
            **options: See :class:`Options`.

        Returns:
            :class:`Pages` of :class:`ProjectActionPlanTemplateTestRecordRequest`.
        """
        return self._pages(
            ProjectActionPlanTemplateTestRecordRequest,
            "/rest/v1.0/projects/{project_id}/action_plans/plan_template_test_record_requests",
            {"project_id": project_id},
            options,
            query={"page": page, "sort": sort, "filters": filters},
            per_page=per_page,
            concurrency=concurrency,
        )


@record
class ProjectActionPlanTemplate(Model):
    """A project action plan template."""

    id: Id | None = None
    created_at: str | None = None
    description: str | None = None
    description_plain_text: str | None = None
    location: ProjectActionPlanTemplateLocation | None = None
    manager: ProjectActionPlanTemplateManager | None = None
    status: Literal["draft", "in_revision", "published"] | str | None = None
    private: bool | None = None
    title: str | None = None
    plan_type: ProjectActionPlanTemplatePlanType | None = None
    provider_type: Literal["company", "project"] | str | None = None
    updated_at: DateTime | None = None


@record
class ProjectActionPlanTemplateLocation(Model):
    """``location`` of :class:`ProjectActionPlanTemplate`."""

    id: Id | None = None
    name: str | None = None
    node_name: str | None = None
    parent_id: Id | None = None
    created_at: DateTime | None = None
    updated_at: DateTime | None = None
    code: str | None = None


@record
class ProjectActionPlanTemplateManager(Model):
    """``manager`` of :class:`ProjectActionPlanTemplate`."""

    id: Id | None = None
    first_name: str | None = None
    last_name: str | None = None
    name: str | None = None
    user_id: Id | None = None
    is_employee: bool | None = None
    employee_id: Id | None = None
    login: str | None = None
    updated_at: DateTime | None = None
    vendor: ProjectActionPlanTemplateVendor | None = None


@record
class ProjectActionPlanTemplatePlanType(Model):
    """``plan_type`` of :class:`ProjectActionPlanTemplate`."""

    id: Id | None = None
    active: bool | None = None
    created_at: DateTime | None = None
    name: str | None = None
    updated_at: DateTime | None = None
    source_key: str | None = None


@record
class ProjectActionPlanTemplateVendor(Model):
    """``vendor`` of :class:`ProjectActionPlanTemplateManager`."""

    id: Id | None = None
    name: str | None = None


class ProjectActionPlanTemplateFilters(TypedDict, total=False):
    """Query filters of ``action_plans.project_action_plan_templates.list``."""

    created_at: DateRange
    id: Id | Sequence[Id]
    provider_type: Literal["company", "project"] | Sequence[Literal["company", "project"]]
    type_id: Id | Sequence[Id]
    updated_at: DateRange


class ProjectActionPlanTemplatesResource(Resource):
    """Project action plan templates (Action Plans)."""

    __slots__ = ()

    def list(
        self,
        *,
        project_id: Id | Unset = UNSET,
        page: int | Unset = UNSET,
        sort: Literal[
            "created_at",
            "plan_type",
            "provider_type",
            "title",
            "updated_at",
            "-created_at",
            "-plan_type",
            "-provider_type",
            "-title",
            "-updated_at",
        ]
        | Unset = UNSET,
        filters: ProjectActionPlanTemplateFilters = OMITTED,
        per_page: int | Unset = UNSET,
        concurrency: int = 1,
        **options: Unpack[Options],
    ) -> Pages[ProjectActionPlanTemplate]:
        """List project action plan templates.

        GET /rest/v1.0/projects/{project_id}/action_plans/plan_templates
        https://developers.procore.com/reference/rest/v1/project-action-plan-templates?version=1.0#list-of-project-action-plan-templates

        Args:
            sort: Field to sort by; prefix it with ``-`` for descending order.
            filters: Query filters; others go into ``params``.
            per_page: Items per page. Default: 1,000.
            concurrency: Pages to fetch ahead.
            **options: See :class:`Options`.

        Returns:
            :class:`Pages` of :class:`ProjectActionPlanTemplate`.
        """
        return self._pages(
            ProjectActionPlanTemplate,
            "/rest/v1.0/projects/{project_id}/action_plans/plan_templates",
            {"project_id": project_id},
            options,
            query={"page": page, "sort": sort, "filters": filters},
            per_page=per_page,
            concurrency=concurrency,
        )
