"""Project action plan template receivers (Action Plans)."""

# Generated; do not edit.

from __future__ import annotations

from collections.abc import Sequence
from typing import Required, TypedDict, Unpack

from ...model import Model, record
from ...types import DateTime, Id
from .._base import OMITTED, UNSET, DateRange, Options, Pages, Resource, Unset, some


@record
class ProjectActionPlanTemplateReceiver(Model):
    """A project action plan template receiver."""

    id: Id
    plan_template_id: Id | None = None
    updated_at: DateTime | None = None
    party: ProjectActionPlanTemplateReceiverParty | None = None
    deleted_at: DateTime | None = None


@record
class ProjectActionPlanTemplateReceiverParty(Model):
    """``party`` of :class:`ProjectActionPlanTemplateReceiver`."""

    id: Id
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

    id: Id
    name: str | None = None


class ProjectActionPlanTemplateReceiverFields(TypedDict):
    """Fields of :class:`ProjectActionPlanTemplateReceiverBulkCreateInput` and :class:`ProjectActionPlanTemplateReceiverCreateInput` and :class:`ProjectActionPlanTemplateReceiverInput`."""

    plan_template_id: Id


class ProjectActionPlanTemplateReceiverBulkCreateInput(ProjectActionPlanTemplateReceiverFields, total=False):
    """``plan_template_receivers`` in the body of ``bulk_create``."""

    party_ids: Required[Sequence[Id]]
    ids: Sequence[Id] | None
    party_id: Id | None


class ProjectActionPlanTemplateReceiverCreateInput(ProjectActionPlanTemplateReceiverFields, total=False):
    """``plan_template_receiver`` in the body of ``create``."""

    party_ids: Sequence[Id] | None
    ids: Sequence[Id] | None
    party_id: Required[Id]


class ProjectActionPlanTemplateReceiverInput(ProjectActionPlanTemplateReceiverFields, total=False):
    """``plan_template_receivers`` in the body of ``bulk_destroy``."""

    party_ids: Sequence[Id] | None
    ids: Required[Sequence[Id]]
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
        plan_template_receivers: ProjectActionPlanTemplateReceiverBulkCreateInput,
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
        plan_template_receiver: ProjectActionPlanTemplateReceiverCreateInput,
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
