"""Actions (Incidents)."""

# Generated; do not edit.

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any, Literal, TypedDict, Unpack, overload

from ...model import Model, record, renamed
from ...types import DateTime, Id
from .._base import OMITTED, UNSET, DateRange, Options, Pages, RequiredFields, Resource, Unset, overloaded


@record
class Action(Model):
    """An action."""

    id: Id
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

    id: Id
    url: str | None = None
    thumbnail_url: str | None = None
    name: str | None = None
    content_type: str | None = None
    viewable: bool | None = None
    can_be_viewed: bool | None = None


@record
class ActionType(Model):
    """``action_type`` of :class:`Action`."""

    id: Id
    name: str | None = None
    active: bool | None = None
    global_: bool | None = renamed("global")
    created_at: DateTime | None = None
    updated_at: DateTime | None = None


class ActionIncidentActionFields(TypedDict, total=False):
    """Fields of :class:`ActionIncidentActionCreateInput` and :class:`ActionIncidentActionInput`."""

    description: str | None
    drawing_revision_ids: Sequence[Id] | None
    file_version_ids: Sequence[Id] | None
    form_ids: Sequence[Id] | None
    image_ids: Sequence[Id] | None
    upload_ids: Sequence[Id] | None


class ActionIncidentActionCreateInput(ActionIncidentActionFields):
    """``incident_action`` in the body of ``create``."""

    incident_id: Id
    action_type_id: Id


class ActionIncidentActionInput(ActionIncidentActionFields, total=False):
    """``incident_action`` in the body of ``update``."""

    incident_id: Id | None
    action_type_id: Id | None


class ActionFilters(TypedDict, total=False):
    """Query filters of ``incidents.actions.list``, ``incidents.actions.list_recycled``, ``incidents.actions.list_recycled_v1_0``."""

    created_at: DateRange
    updated_at: DateRange
    query: str | Sequence[str]


class ActionsResource(Resource):
    """Actions (Incidents)."""

    __slots__ = ()

    @overload
    async def create(
        self,
        *,
        incident_action: ActionIncidentActionCreateInput,
        project_id: Id | Unset = UNSET,
        run_configurable_validations: bool | Unset = UNSET,
        **options: Unpack[Options],
    ) -> Action: ...
    @overload
    def create(
        self, *, incident_action: ActionIncidentActionInput, **others: Any
    ) -> RequiredFields[Literal["incident_id", "action_type_id"]]: ...
    @overload
    async def create(
        self,
        *,
        incident_action: Mapping[str, Any],
        project_id: Id | Unset = UNSET,
        run_configurable_validations: bool | Unset = UNSET,
        **options: Unpack[Options],
    ) -> Action: ...
    @overloaded
    async def create(
        self,
        *,
        incident_action: ActionIncidentActionCreateInput | Mapping[str, Any],
        project_id: Id | Unset = UNSET,
        run_configurable_validations: bool | Unset = UNSET,
        **options: Unpack[Options],
    ) -> Action:
        """Create an action.

        POST /rest/v1.0/projects/{project_id}/incidents/actions
        https://developers.procore.com/reference/rest/v1/actions?version=1.0#create-action

        Args:
            run_configurable_validations: Whether to validate against the configurable field set.

        Returns:
            :class:`Action`.
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
        """Delete an action.

        DELETE /rest/v1.0/projects/{project_id}/incidents/actions/{id}
        https://developers.procore.com/reference/rest/v1/actions?version=1.0#destroy-action

        Returns:
            None.
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
        """Return an action.

        GET /rest/v1.0/projects/{project_id}/incidents/actions/{id}
        https://developers.procore.com/reference/rest/v1/actions?version=1.0#show-action

        Returns:
            :class:`Action`.
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
        """Return a recycled action.

        GET /rest/v1.1/projects/{project_id}/recycle_bin/incidents/actions/{id}
        https://developers.procore.com/reference/rest/v1/actions?version=1.1#show-recycled-action

        Returns:
            :class:`Action`.
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
        """Return a recycled action.

        GET /rest/v1.0/projects/{project_id}/recycle_bin/incidents/actions/{id}
        https://developers.procore.com/reference/rest/v1/actions?version=1.0#show-recycled-action

        Returns:
            :class:`Action`.
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
        filters: ActionFilters = OMITTED,
        per_page: int | Unset = UNSET,
        concurrency: int = 1,
        **options: Unpack[Options],
    ) -> Pages[Action]:
        """List actions.

        GET /rest/v1.0/projects/{project_id}/incidents/actions
        https://developers.procore.com/reference/rest/v1/actions?version=1.0#list-actions

        Args:
            sort: Field to sort by; prefix it with ``-`` for descending order.
            filters: Query filters; others go into ``params``.
            per_page: Items per page. Default: 1,000.
            concurrency: Pages to fetch ahead.
            **options: See :class:`Options`.

        Returns:
            :class:`Pages` of :class:`Action`.
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
        filters: ActionFilters = OMITTED,
        per_page: int | Unset = UNSET,
        concurrency: int = 1,
        **options: Unpack[Options],
    ) -> Pages[Action]:
        """List recycled actions.

        GET /rest/v1.1/projects/{project_id}/recycle_bin/incidents/actions
        https://developers.procore.com/reference/rest/v1/actions?version=1.1#list-recycled-actions

        Args:
            sort: Field to sort by; prefix it with ``-`` for descending order.
            filters: Query filters; others go into ``params``.
            per_page: Items per page. Default: 1,000.
            concurrency: Pages to fetch ahead.
            **options: See :class:`Options`.

        Returns:
            :class:`Pages` of :class:`Action`.
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
        filters: ActionFilters = OMITTED,
        per_page: int | Unset = UNSET,
        concurrency: int = 1,
        **options: Unpack[Options],
    ) -> Pages[Action]:
        """List recycled actions.

        GET /rest/v1.0/projects/{project_id}/recycle_bin/incidents/actions
        https://developers.procore.com/reference/rest/v1/actions?version=1.0#list-recycled-actions

        Args:
            sort: Field to sort by; prefix it with ``-`` for descending order.
            filters: Query filters; others go into ``params``.
            per_page: Items per page. Default: 1,000.
            concurrency: Pages to fetch ahead.
            **options: See :class:`Options`.

        Returns:
            :class:`Pages` of :class:`Action`.
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
        """Return a recycled action.

        PATCH /rest/v1.1/projects/{project_id}/recycle_bin/incidents/actions/{id}/restore
        https://developers.procore.com/reference/rest/v1/actions?version=1.1#retrieve-recycled-action

        Returns:
            The decoded JSON body, whose fields are undocumented.
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
        """Return a recycled action.

        PATCH /rest/v1.0/projects/{project_id}/recycle_bin/incidents/actions/{id}/restore
        https://developers.procore.com/reference/rest/v1/actions?version=1.0#retrieve-recycled-action

        Returns:
            The decoded JSON body, whose fields are undocumented.
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
        incident_action: ActionIncidentActionInput | Mapping[str, Any],
        project_id: Id | Unset = UNSET,
        incident_id: Id | Unset = UNSET,
        run_configurable_validations: bool | Unset = UNSET,
        **options: Unpack[Options],
    ) -> Action:
        """Update an action.

        PATCH /rest/v1.0/projects/{project_id}/incidents/actions/{id}
        https://developers.procore.com/reference/rest/v1/actions?version=1.0#update-action

        Args:
            run_configurable_validations: Whether to validate against the configurable field set.

        Returns:
            :class:`Action`.
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
