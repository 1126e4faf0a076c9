"""Project action plan template receivers (Action Plans)."""

# Written by aprocore._codegen from Procore's reference: never edited by hand.

from __future__ import annotations

from collections.abc import Sequence
from typing import TypedDict, Unpack

from ...model import Model, record
from ...types import DateTime, Id
from .._base import UNSET, DateRange, Options, Pages, Resource, Unset, some

__all__ = [
    "ProjectActionPlanTemplateReceiver",
    "ProjectActionPlanTemplateReceiverBulkDestroyResultPlanTemplateReceiverInput",
    "ProjectActionPlanTemplateReceiverFilters",
    "ProjectActionPlanTemplateReceiverParty",
    "ProjectActionPlanTemplateReceiverPartyVendor",
    "ProjectActionPlanTemplateReceiverPlanTemplateReceiverInput",
    "ProjectActionPlanTemplateReceiversResource",
]


@record
class ProjectActionPlanTemplateReceiver(Model):
    """What Procore tells of project action plan template receivers (Action Plans)."""

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
    vendor: ProjectActionPlanTemplateReceiverPartyVendor | None = None


@record
class ProjectActionPlanTemplateReceiverPartyVendor(Model):
    """``vendor`` of :class:`ProjectActionPlanTemplateReceiverParty`."""

    id: Id | None = None
    name: str | None = None


class ProjectActionPlanTemplateReceiverBulkDestroyResultPlanTemplateReceiverInput(TypedDict, total=False):
    plan_template_id: Id | None
    ids: Sequence[Id] | None


class ProjectActionPlanTemplateReceiverPlanTemplateReceiverInput(TypedDict, total=False):
    plan_template_id: Id | None
    party_ids: Sequence[Id] | None
    party_id: Id | None


class ProjectActionPlanTemplateReceiverFilters(TypedDict, total=False):
    id: Id | Sequence[Id]
    plan_template_id: Id | Sequence[Id]
    updated_at: DateRange


class ProjectActionPlanTemplateReceiversResource(Resource):
    """Project action plan template receivers (Action Plans)."""

    __slots__ = ()

    async def bulk_create(
        self,
        *,
        plan_template_receivers: ProjectActionPlanTemplateReceiverPlanTemplateReceiverInput,
        project_id: Id | Unset = UNSET,
        **options: Unpack[Options],
    ) -> Sequence[ProjectActionPlanTemplateReceiver]:
        """Bulk Create Action Plan Template Receivers.

        POST /rest/v1.0/projects/{project_id}/action_plans/plan_template_receivers/bulk_create
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
        plan_template_receivers: ProjectActionPlanTemplateReceiverBulkDestroyResultPlanTemplateReceiverInput,
        project_id: Id | Unset = UNSET,
        **options: Unpack[Options],
    ) -> None:
        """Bulk Destroy Action Plan Template Receivers.

        DELETE /rest/v1.0/projects/{project_id}/action_plans/plan_template_receivers/bulk_destroy
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
        plan_template_receiver: ProjectActionPlanTemplateReceiverPlanTemplateReceiverInput,
        project_id: Id | Unset = UNSET,
        **options: Unpack[Options],
    ) -> ProjectActionPlanTemplateReceiver:
        """Create Action Plan Template Receiver.

        POST /rest/v1.0/projects/{project_id}/action_plans/plan_template_receivers
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
        """Delete Action Plan Template Receiver.

        DELETE /rest/v1.0/projects/{project_id}/action_plans/plan_template_receivers/{id}
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
        """Show Action Plan Template Receiver.

        GET /rest/v1.0/projects/{project_id}/action_plans/plan_template_receivers/{id}
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
        """Show Recycled Action Plan Template Receiver.

        GET /rest/v1.0/projects/{project_id}/recycle_bin/action_plans/plan_template_receivers/{id}
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
        filters: ProjectActionPlanTemplateReceiverFilters | Unset = UNSET,
        per_page: int | Unset = UNSET,
        concurrency: int = 1,
        **options: Unpack[Options],
    ) -> Pages[ProjectActionPlanTemplateReceiver]:
        """List Action Plan Template Receivers.

        GET /rest/v1.0/projects/{project_id}/action_plans/plan_template_receivers
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
        filters: ProjectActionPlanTemplateReceiverFilters | Unset = UNSET,
        per_page: int | Unset = UNSET,
        concurrency: int = 1,
        **options: Unpack[Options],
    ) -> Pages[ProjectActionPlanTemplateReceiver]:
        """List Recycled Action Plan Template Receivers.

        GET /rest/v1.0/projects/{project_id}/recycle_bin/action_plans/plan_template_receivers
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
