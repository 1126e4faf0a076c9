"""Actions (Incidents)."""

# Written by aprocore._codegen from Procore's reference: never edited by hand.

from __future__ import annotations

from collections.abc import Sequence
from typing import Any, Literal, TypedDict, Unpack

from ...model import Model, record, renamed
from ...types import DateTime, Id
from .._base import UNSET, DateRange, Options, Pages, Resource, Unset

__all__ = [
    "Action",
    "ActionAttachment",
    "ActionFilters",
    "ActionIncidentActionInput",
    "ActionType",
    "ActionsResource",
]


@record
class Action(Model):
    """What Procore tells of actions."""

    id: Id | None = None
    incident_id: Id | None = None
    action_type: ActionType | None = None
    attachments: list[ActionAttachment] | None = None
    description: str | None = None
    description_plain_text: str | None = None
    created_at: DateTime | None = None
    deleted_at: DateTime | None = None
    updated_at: DateTime | None = None
    observation_id: Id | None = None


@record
class ActionAttachment(Model):
    """``attachments`` of :class:`Action`."""

    id: Id | None = None
    url: str | None = None
    thumbnail_url: str | None = None
    name: str | None = None
    content_type: str | None = None
    viewable: bool | None = None
    can_be_viewed: bool | None = None


@record
class ActionType(Model):
    """``action_type`` of :class:`Action`."""

    id: Id | None = None
    name: str | None = None
    active: bool | None = None
    global_: bool | None = renamed("global")
    created_at: DateTime | None = None
    updated_at: DateTime | None = None


class ActionIncidentActionInput(TypedDict, total=False):
    """What is sent as ``incident_action``."""

    incident_id: Id | None
    action_type_id: Id | None
    description: str | None
    drawing_revision_ids: Sequence[Id] | None
    file_version_ids: Sequence[Id] | None
    form_ids: Sequence[Id] | None
    image_ids: Sequence[Id] | None
    upload_ids: Sequence[Id] | None


class ActionFilters(TypedDict, total=False):
    """What ``filters`` takes; names that are not here pass as well."""

    created_at: DateRange
    updated_at: DateRange
    query: str | Sequence[str]


class ActionsResource(Resource):
    """Actions (Incidents).

    Where ``company_id`` or ``project_id`` is left out, the session's own counts. What else every call takes is in
    :class:`~aprocore.rest._base.Options`.
    """

    __slots__ = ()

    async def create(
        self,
        *,
        incident_action: ActionIncidentActionInput,
        project_id: Id | Unset = UNSET,
        run_configurable_validations: bool | Unset = UNSET,
        **options: Unpack[Options],
    ) -> Action:
        """Create action.

        POST /rest/v1.0/projects/{project_id}/incidents/actions

        Args:
            run_configurable_validations: whether what the configurable field set demands is looked at too.
        """
        return await self._one(
            Action,
            "POST",
            "/rest/v1.0/projects/{project_id}/incidents/actions",
            {"project_id": project_id},
            options,
            query={"run_configurable_validations": run_configurable_validations},
            body={"incident_action": incident_action},
        )

    async def delete(
        self, *, id: Id, project_id: Id | Unset = UNSET, incident_id: Id | Unset = UNSET, **options: Unpack[Options]
    ) -> None:
        """Destroy action.

        DELETE /rest/v1.0/projects/{project_id}/incidents/actions/{id}
        """
        await self._none(
            "DELETE",
            "/rest/v1.0/projects/{project_id}/incidents/actions/{id}",
            {"project_id": project_id, "id": id},
            options,
            query={"incident_id": incident_id},
        )

    async def get(
        self, *, id: Id, project_id: Id | Unset = UNSET, incident_id: Id | Unset = UNSET, **options: Unpack[Options]
    ) -> Action:
        """Show action.

        GET /rest/v1.0/projects/{project_id}/incidents/actions/{id}
        """
        return await self._one(
            Action,
            "GET",
            "/rest/v1.0/projects/{project_id}/incidents/actions/{id}",
            {"project_id": project_id, "id": id},
            options,
            query={"incident_id": incident_id},
        )

    async def get_recycled(
        self, *, id: Id, project_id: Id | Unset = UNSET, incident_id: Id | Unset = UNSET, **options: Unpack[Options]
    ) -> Action:
        """Show recycled action.

        GET /rest/v1.1/projects/{project_id}/recycle_bin/incidents/actions/{id}
        """
        return await self._one(
            Action,
            "GET",
            "/rest/v1.1/projects/{project_id}/recycle_bin/incidents/actions/{id}",
            {"project_id": project_id, "id": id},
            options,
            query={"incident_id": incident_id},
        )

    async def get_recycled_v1_0(
        self, *, id: Id, project_id: Id | Unset = UNSET, incident_id: Id | Unset = UNSET, **options: Unpack[Options]
    ) -> Action:
        """Show recycled action.

        GET /rest/v1.0/projects/{project_id}/recycle_bin/incidents/actions/{id}
        """
        return await self._one(
            Action,
            "GET",
            "/rest/v1.0/projects/{project_id}/recycle_bin/incidents/actions/{id}",
            {"project_id": project_id, "id": id},
            options,
            query={"incident_id": incident_id},
        )

    def list(
        self,
        *,
        project_id: Id | Unset = UNSET,
        incident_id: Id | Unset = UNSET,
        page: int | Unset = UNSET,
        sort: Literal["created_at", "updated_at", "action_type", "-created_at", "-updated_at", "-action_type"]
        | Unset = UNSET,
        filters: ActionFilters | Unset = UNSET,
        per_page: int | Unset = UNSET,
        concurrency: int = 1,
        **options: Unpack[Options],
    ) -> Pages[Action]:
        """List actions.

        GET /rest/v1.0/projects/{project_id}/incidents/actions

        Await it for the first page, or go through all items with ``async for``.

        Args:
            page: the page to begin with.
            sort: what to sort by; a minus before it turns the order round.
            per_page: items of a page; as many as are safe where it is left out.
            concurrency: pages that are fetched ahead.
        """
        return self._pages(
            Action,
            "/rest/v1.0/projects/{project_id}/incidents/actions",
            {"project_id": project_id},
            options,
            query={"incident_id": incident_id, "page": page, "sort": sort, "filters": filters},
            per_page=per_page,
            concurrency=concurrency,
        )

    def list_recycled(
        self,
        *,
        project_id: Id | Unset = UNSET,
        incident_id: Id | Unset = UNSET,
        page: int | Unset = UNSET,
        sort: Literal["created_at", "updated_at", "action_type", "-created_at", "-updated_at", "-action_type"]
        | Unset = UNSET,
        filters: ActionFilters | Unset = UNSET,
        per_page: int | Unset = UNSET,
        concurrency: int = 1,
        **options: Unpack[Options],
    ) -> Pages[Action]:
        """List recycled actions.

        GET /rest/v1.1/projects/{project_id}/recycle_bin/incidents/actions

        Await it for the first page, or go through all items with ``async for``.

        Args:
            page: the page to begin with.
            sort: what to sort by; a minus before it turns the order round.
            per_page: items of a page; as many as are safe where it is left out.
            concurrency: pages that are fetched ahead.
        """
        return self._pages(
            Action,
            "/rest/v1.1/projects/{project_id}/recycle_bin/incidents/actions",
            {"project_id": project_id},
            options,
            query={"incident_id": incident_id, "page": page, "sort": sort, "filters": filters},
            per_page=per_page,
            concurrency=concurrency,
        )

    def list_recycled_v1_0(
        self,
        *,
        project_id: Id | Unset = UNSET,
        incident_id: Id | Unset = UNSET,
        page: int | Unset = UNSET,
        sort: Literal["created_at", "updated_at", "action_type", "-created_at", "-updated_at", "-action_type"]
        | Unset = UNSET,
        filters: ActionFilters | Unset = UNSET,
        per_page: int | Unset = UNSET,
        concurrency: int = 1,
        **options: Unpack[Options],
    ) -> Pages[Action]:
        """List recycled actions.

        GET /rest/v1.0/projects/{project_id}/recycle_bin/incidents/actions

        Await it for the first page, or go through all items with ``async for``.

        Args:
            page: the page to begin with.
            sort: what to sort by; a minus before it turns the order round.
            per_page: items of a page; as many as are safe where it is left out.
            concurrency: pages that are fetched ahead.
        """
        return self._pages(
            Action,
            "/rest/v1.0/projects/{project_id}/recycle_bin/incidents/actions",
            {"project_id": project_id},
            options,
            query={"incident_id": incident_id, "page": page, "sort": sort, "filters": filters},
            per_page=per_page,
            concurrency=concurrency,
        )

    async def restore(
        self, *, id: Id, project_id: Id | Unset = UNSET, incident_id: Id | Unset = UNSET, **options: Unpack[Options]
    ) -> Any:
        """Retrieve recycled action.

        PATCH /rest/v1.1/projects/{project_id}/recycle_bin/incidents/actions/{id}/restore

        What comes back is given as it comes: the reference does not describe it.
        """
        return await self._any(
            "PATCH",
            "/rest/v1.1/projects/{project_id}/recycle_bin/incidents/actions/{id}/restore",
            {"project_id": project_id, "id": id},
            options,
            query={"incident_id": incident_id},
        )

    async def restore_v1_0(
        self, *, id: Id, project_id: Id | Unset = UNSET, incident_id: Id | Unset = UNSET, **options: Unpack[Options]
    ) -> Any:
        """Retrieve recycled action.

        PATCH /rest/v1.0/projects/{project_id}/recycle_bin/incidents/actions/{id}/restore

        What comes back is given as it comes: the reference does not describe it.
        """
        return await self._any(
            "PATCH",
            "/rest/v1.0/projects/{project_id}/recycle_bin/incidents/actions/{id}/restore",
            {"project_id": project_id, "id": id},
            options,
            query={"incident_id": incident_id},
        )

    async def update(
        self,
        *,
        id: Id,
        incident_action: ActionIncidentActionInput,
        project_id: Id | Unset = UNSET,
        incident_id: Id | Unset = UNSET,
        run_configurable_validations: bool | Unset = UNSET,
        **options: Unpack[Options],
    ) -> Action:
        """Update action.

        PATCH /rest/v1.0/projects/{project_id}/incidents/actions/{id}

        Args:
            run_configurable_validations: whether what the configurable field set demands is looked at too.
        """
        return await self._one(
            Action,
            "PATCH",
            "/rest/v1.0/projects/{project_id}/incidents/actions/{id}",
            {"project_id": project_id, "id": id},
            options,
            query={"incident_id": incident_id, "run_configurable_validations": run_configurable_validations},
            body={"incident_action": incident_action},
        )
