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
    "ProjectActionPlanTemplateReceiverFilters",
    "ProjectActionPlanTemplateReceiverInput",
    "ProjectActionPlanTemplateReceiverParty",
    "ProjectActionPlanTemplateReceiverVendor",
    "ProjectActionPlanTemplateReceiversResource",
]


@record
class ProjectActionPlanTemplateReceiver(Model):
    """What Procore tells of project action plan template receivers."""

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
    """What is sent as ``plan_template_receivers``."""

    plan_template_id: Id | None
    party_ids: Sequence[Id] | None
    ids: Sequence[Id] | None
    party_id: Id | None


class ProjectActionPlanTemplateReceiverFilters(TypedDict, total=False):
    """What ``filters`` takes; names that are not here pass as well."""

    id: Id | Sequence[Id]
    plan_template_id: Id | Sequence[Id]
    updated_at: DateRange


class ProjectActionPlanTemplateReceiversResource(Resource):
    """Project action plan template receivers (Action Plans).

    Where ``company_id`` or ``project_id`` is left out, the session's own counts. What else every call takes is in
    :class:`~aprocore.rest._base.Options`.
    """

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
        """Create action plan template receiver.

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
        """Delete action plan template receiver.

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
        """Show action plan template receiver.

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
        """Show recycled action plan template receiver.

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
        """List action plan template receivers.

        GET /rest/v1.0/projects/{project_id}/action_plans/plan_template_receivers

        Await it for the first page, or go through all items with ``async for``.

        Args:
            page: the page to begin with.
            per_page: items of a page; as many as are safe where it is left out.
            concurrency: pages that are fetched ahead.
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
        """List recycled action plan template receivers.

        GET /rest/v1.0/projects/{project_id}/recycle_bin/action_plans/plan_template_receivers

        Await it for the first page, or go through all items with ``async for``.

        Args:
            page: the page to begin with.
            per_page: items of a page; as many as are safe where it is left out.
            concurrency: pages that are fetched ahead.
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
