"""Lookaheads (Schedule (Legacy)), and other small resources."""

# Generated; do not edit.

from __future__ import annotations

from collections.abc import AsyncIterable, Iterable, Mapping, Sequence
from typing import Any, Literal, Required, TypedDict, Unpack

from ...model import Model, record
from ...types import DateTime, Decimal, Id
from .._base import MAX_BATCH, OMITTED, UNSET, DateRange, Options, Pager, Pages, Resource, Sync, Unset, deprecated


@record
class Lookahead(Model):
    """A lookahead."""

    id: Id
    start_date: DateTime | None = None
    end_date: DateTime | None = None
    created_at: DateTime | None = None
    data_date: DateTime | None = None
    created_by: LookaheadCreatedBy | None = None
    label: str | None = None
    lookahead_tasks: list[LookaheadTask] | None = None
    generation_errors: list[LookaheadGenerationError] | None = None
    status: Literal["queued", "processing_previous_lookahead", "processing_master_schedule", "ready"] | str | None = (
        None
    )
    weeks: int | None = None


@record
class LookaheadAssignee(Model):
    """``assignees`` of :class:`LookaheadTask`."""

    id: Id
    email: str | None = None
    login_information_id: Id | None = None
    name: str | None = None


@record
class LookaheadCreatedBy(Model):
    """``created_by`` of :class:`Lookahead`."""

    id: Id
    login: str | None = None
    name: str | None = None


@record
class LookaheadGenerationError(Model):
    """``generation_errors`` of :class:`Lookahead`."""

    task: LookaheadTask | None = None
    errors: list[str] | None = None


@record
class LookaheadResource(Model):
    """``resources`` of :class:`LookaheadTask`."""

    id: Id
    company_id: Id | None = None
    deleted_at: DateTime | None = None
    project_id: Id | None = None
    source_uid: str | None = None


@record
class LookaheadSegment(Model):
    """``segments`` of :class:`LookaheadTask`."""

    date: str | None = None
    status: Literal["blank", "complete", "incomplete"] | str | None = None


@record
class LookaheadSubtask(Model):
    """``subtasks`` of :class:`LookaheadTask`."""

    id: Id
    parent_id: Id | None = None
    name: str | None = None
    row_number: int | None = None
    critical_path: bool | None = None
    comment: str | None = None
    activity_id: Id | None = None
    wbs: str | None = None
    segments: list[LookaheadSegment] | None = None
    resources: list[LookaheadResource] | None = None
    assignees: list[LookaheadAssignee] | None = None
    vendors: list[LookaheadVendor] | None = None
    task: LookaheadTask | None = None
    subtasks: list[Mapping[str, Any]] | None = None


@record
class LookaheadTask(Model):
    """``lookahead_tasks`` of :class:`Lookahead`."""

    id: Id
    parent_id: Id | None = None
    name: str | None = None
    row_number: int | None = None
    critical_path: bool | None = None
    comment: str | None = None
    activity_id: Id | None = None
    wbs: str | None = None
    segments: list[LookaheadSegment] | None = None
    resources: list[LookaheadResource] | None = None
    assignees: list[LookaheadAssignee] | None = None
    vendors: list[LookaheadVendor] | None = None
    finish: DateTime | None = None
    start: DateTime | None = None
    task: LookaheadTask | None = None
    subtasks: list[LookaheadSubtask] | None = None


@record
class LookaheadVendor(Model):
    """``vendors`` of :class:`LookaheadTask`."""

    id: Id
    name: str | None = None


class LookaheadInput(TypedDict, total=False):
    """``lookahead`` in a request body."""

    start_date: Required[str]
    end_date: Required[str]
    copied_from_id: Id | None


class LookaheadsResource(Resource):
    """Lookaheads (Schedule (Legacy))."""

    __slots__ = ()

    async def create(
        self, *, lookahead: LookaheadInput, project_id: Id | Unset = UNSET, **options: Unpack[Options]
    ) -> Lookahead:
        """Create a lookahead.

        POST /rest/v1.1/projects/{project_id}/schedule/lookaheads
        https://developers.procore.com/reference/rest/v1/lookaheads?version=1.1#create-lookahead

        Returns:
            :class:`Lookahead`.
        """
        return await self._one(
            Lookahead,
            "POST",
            "/rest/v1.1/projects/{project_id}/schedule/lookaheads",
            {"project_id": project_id},
            options,
            body={"lookahead": lookahead},
        )

    async def create_v1_0(
        self, *, lookahead: LookaheadInput, project_id: Id | Unset = UNSET, **options: Unpack[Options]
    ) -> Lookahead:
        """Create a lookahead.

        POST /rest/v1.0/projects/{project_id}/schedule/lookaheads
        https://developers.procore.com/reference/rest/v1/lookaheads?version=1.0#create-lookahead

        Returns:
            :class:`Lookahead`.
        """
        return await self._one(
            Lookahead,
            "POST",
            "/rest/v1.0/projects/{project_id}/schedule/lookaheads",
            {"project_id": project_id},
            options,
            body={"lookahead": lookahead},
        )

    async def delete(self, *, id: Id, project_id: Id | Unset = UNSET, **options: Unpack[Options]) -> None:
        """Delete a lookahead.

        DELETE /rest/v1.1/projects/{project_id}/schedule/lookaheads/{id}
        https://developers.procore.com/reference/rest/v1/lookaheads?version=1.1#delete-lookahead

        Returns:
            None.
        """
        await self._none(
            "DELETE",
            "/rest/v1.1/projects/{project_id}/schedule/lookaheads/{id}",
            {"project_id": project_id, "id": id},
            options,
        )

    async def delete_v1_0(self, *, id: Id, project_id: Id | Unset = UNSET, **options: Unpack[Options]) -> None:
        """Delete a lookahead.

        DELETE /rest/v1.0/projects/{project_id}/schedule/lookaheads/{id}
        https://developers.procore.com/reference/rest/v1/lookaheads?version=1.0#delete-lookahead

        Returns:
            None.
        """
        await self._none(
            "DELETE",
            "/rest/v1.0/projects/{project_id}/schedule/lookaheads/{id}",
            {"project_id": project_id, "id": id},
            options,
        )

    async def get(self, *, id: Id, project_id: Id | Unset = UNSET, **options: Unpack[Options]) -> Lookahead:
        """Return a lookahead.

        GET /rest/v1.1/projects/{project_id}/schedule/lookaheads/{id}
        https://developers.procore.com/reference/rest/v1/lookaheads?version=1.1#show-lookahead

        Returns:
            :class:`Lookahead`.
        """
        return await self._one(
            Lookahead,
            "GET",
            "/rest/v1.1/projects/{project_id}/schedule/lookaheads/{id}",
            {"project_id": project_id, "id": id},
            options,
        )

    async def get_v1_0(self, *, id: Id, project_id: Id | Unset = UNSET, **options: Unpack[Options]) -> Lookahead:
        """Return a lookahead.

        GET /rest/v1.0/projects/{project_id}/schedule/lookaheads/{id}
        https://developers.procore.com/reference/rest/v1/lookaheads?version=1.0#show-lookahead

        Returns:
            :class:`Lookahead`.
        """
        return await self._one(
            Lookahead,
            "GET",
            "/rest/v1.0/projects/{project_id}/schedule/lookaheads/{id}",
            {"project_id": project_id, "id": id},
            options,
        )

    def list(self, *, project_id: Id | Unset = UNSET, **options: Unpack[Options]) -> Pages[Lookahead]:
        """List lookaheads.

        GET /rest/v1.1/projects/{project_id}/schedule/lookaheads
        https://developers.procore.com/reference/rest/v1/lookaheads?version=1.1#list-lookaheads

        Args:
            **options: See :class:`Options`.

        Returns:
            :class:`Pages` of :class:`Lookahead`.
        """
        return self._pages(
            Lookahead,
            "/rest/v1.1/projects/{project_id}/schedule/lookaheads",
            {"project_id": project_id},
            options,
            pager=Pager.UNPAGED,
        )

    def list_v1_0(self, *, project_id: Id | Unset = UNSET, **options: Unpack[Options]) -> Pages[Lookahead]:
        """List lookaheads.

        GET /rest/v1.0/projects/{project_id}/schedule/lookaheads
        https://developers.procore.com/reference/rest/v1/lookaheads?version=1.0#list-lookaheads

        Args:
            **options: See :class:`Options`.

        Returns:
            :class:`Pages` of :class:`Lookahead`.
        """
        return self._pages(
            Lookahead,
            "/rest/v1.0/projects/{project_id}/schedule/lookaheads",
            {"project_id": project_id},
            options,
            pager=Pager.UNPAGED,
        )


@record
class ScheduleResource(Model):
    """A schedule resource."""

    id: Id
    company_id: Id | None = None
    deleted_at: DateTime | None = None
    name: str | None = None
    project_id: Id | None = None
    schedule_attributes: Mapping[str, Any] | None = None
    source_uid: str | None = None


class ScheduleResourceInput(TypedDict, total=False):
    """``resource`` in a request body."""

    name: str | None
    source_uid: str | None


class ScheduleResourceFilters(TypedDict, total=False):
    """Query filters of ``schedule_legacy.schedule_resources.list``."""

    query: str | Sequence[str]


class ScheduleResourcesResource(Resource):
    """Schedule resources (Schedule (Legacy))."""

    __slots__ = ()

    async def create(
        self, *, resource: ScheduleResourceInput, project_id: Id | Unset = UNSET, **options: Unpack[Options]
    ) -> ScheduleResource:
        """Create a resource.

        POST /rest/v1.1/projects/{project_id}/schedule/resources
        https://developers.procore.com/reference/rest/v1/schedule-resources?version=1.1#create-resource

        Returns:
            :class:`ScheduleResource`.
        """
        return await self._one(
            ScheduleResource,
            "POST",
            "/rest/v1.1/projects/{project_id}/schedule/resources",
            {"project_id": project_id},
            options,
            body={"project_id": project_id, "resource": resource},
        )

    async def create_resource(
        self, *, resource: ScheduleResourceInput, project_id: Id | Unset = UNSET, **options: Unpack[Options]
    ) -> ScheduleResource:
        """Create a resource.

        POST /rest/v1.0/resources
        https://developers.procore.com/reference/rest/v1/schedule-resources?version=1.0#create-resource

        Returns:
            :class:`ScheduleResource`.
        """
        return await self._one(
            ScheduleResource,
            "POST",
            "/rest/v1.0/resources",
            {},
            options,
            body={"project_id": self._scoped("project_id", project_id), "resource": resource},
        )

    async def delete(self, *, id: Id, project_id: Id | Unset = UNSET, **options: Unpack[Options]) -> None:
        """Delete a resource.

        DELETE /rest/v1.1/projects/{project_id}/schedule/resources/{id}
        https://developers.procore.com/reference/rest/v1/schedule-resources?version=1.1#delete-resource

        Returns:
            None.
        """
        await self._none(
            "DELETE",
            "/rest/v1.1/projects/{project_id}/schedule/resources/{id}",
            {"project_id": project_id, "id": id},
            options,
        )

    async def delete_resource(self, *, id: Id, project_id: Id | Unset = UNSET, **options: Unpack[Options]) -> None:
        """Delete a resource.

        DELETE /rest/v1.0/resources/{id}
        https://developers.procore.com/reference/rest/v1/schedule-resources?version=1.0#delete-resource

        Returns:
            None.
        """
        await self._none(
            "DELETE",
            "/rest/v1.0/resources/{id}",
            {"id": id},
            options,
            query={"project_id": self._scoped("project_id", project_id)},
        )

    async def get(self, *, id: Id, project_id: Id | Unset = UNSET, **options: Unpack[Options]) -> ScheduleResource:
        """Return a resource.

        GET /rest/v1.1/projects/{project_id}/schedule/resources/{id}
        https://developers.procore.com/reference/rest/v1/schedule-resources?version=1.1#show-resource

        Returns:
            :class:`ScheduleResource`.
        """
        return await self._one(
            ScheduleResource,
            "GET",
            "/rest/v1.1/projects/{project_id}/schedule/resources/{id}",
            {"project_id": project_id, "id": id},
            options,
        )

    async def get_resource(
        self, *, id: Id, project_id: Id | Unset = UNSET, **options: Unpack[Options]
    ) -> ScheduleResource:
        """Return a resource.

        GET /rest/v1.0/resources/{id}
        https://developers.procore.com/reference/rest/v1/schedule-resources?version=1.0#show-resource

        Returns:
            :class:`ScheduleResource`.
        """
        return await self._one(
            ScheduleResource,
            "GET",
            "/rest/v1.0/resources/{id}",
            {"id": id},
            options,
            query={"project_id": self._scoped("project_id", project_id)},
        )

    def list(
        self,
        *,
        project_id: Id | Unset = UNSET,
        page: int | Unset = UNSET,
        filters: ScheduleResourceFilters = OMITTED,
        per_page: int | Unset = UNSET,
        concurrency: int = 1,
        **options: Unpack[Options],
    ) -> Pages[ScheduleResource]:
        """List resources.

        GET /rest/v1.1/projects/{project_id}/schedule/resources
        https://developers.procore.com/reference/rest/v1/schedule-resources?version=1.1#list-resources

        Args:
            filters: Query filters; others go into ``params``.
            per_page: Items per page. Default: 1,000.
            concurrency: Pages to fetch ahead.
            **options: See :class:`Options`.

        Returns:
            :class:`Pages` of :class:`ScheduleResource`.
        """
        return self._pages(
            ScheduleResource,
            "/rest/v1.1/projects/{project_id}/schedule/resources",
            {"project_id": project_id},
            options,
            query={"page": page, "filters": filters},
            per_page=per_page,
            concurrency=concurrency,
        )

    def list_resources(
        self,
        *,
        project_id: Id | Unset = UNSET,
        page: int | Unset = UNSET,
        per_page: int | Unset = UNSET,
        concurrency: int = 1,
        **options: Unpack[Options],
    ) -> Pages[ScheduleResource]:
        """List resources.

        GET /rest/v1.0/resources
        https://developers.procore.com/reference/rest/v1/schedule-resources?version=1.0#list-resources

        Args:
            per_page: Items per page. Default: 1,000.
            concurrency: Pages to fetch ahead.
            **options: See :class:`Options`.

        Returns:
            :class:`Pages` of :class:`ScheduleResource`.
        """
        return self._pages(
            ScheduleResource,
            "/rest/v1.0/resources",
            {},
            options,
            query={"project_id": self._scoped("project_id", project_id), "page": page},
            per_page=per_page,
            concurrency=concurrency,
        )

    async def update(
        self, *, id: Id, resource: ScheduleResourceInput, project_id: Id | Unset = UNSET, **options: Unpack[Options]
    ) -> ScheduleResource:
        """Update a resource.

        PATCH /rest/v1.1/projects/{project_id}/schedule/resources/{id}
        https://developers.procore.com/reference/rest/v1/schedule-resources?version=1.1#update-resource

        Returns:
            :class:`ScheduleResource`.
        """
        return await self._one(
            ScheduleResource,
            "PATCH",
            "/rest/v1.1/projects/{project_id}/schedule/resources/{id}",
            {"project_id": project_id, "id": id},
            options,
            body={"project_id": project_id, "resource": resource},
        )

    async def update_resource(
        self, *, id: Id, resource: ScheduleResourceInput, project_id: Id | Unset = UNSET, **options: Unpack[Options]
    ) -> ScheduleResource:
        """Update a resource.

        PATCH /rest/v1.0/resources/{id}
        https://developers.procore.com/reference/rest/v1/schedule-resources?version=1.0#update-resource

        Returns:
            :class:`ScheduleResource`.
        """
        return await self._one(
            ScheduleResource,
            "PATCH",
            "/rest/v1.0/resources/{id}",
            {"id": id},
            options,
            body={"project_id": self._scoped("project_id", project_id), "resource": resource},
        )


@record
class ScheduleType(Model):
    """A schedule type."""

    key: (
        Literal["Microsoft Project", "Microsoft Project 2010", "Microsoft Project Documents", "Primavera P6"]
        | str
        | None
    ) = None
    p6_id: Id | None = None


class ScheduleTypeInput(TypedDict, total=False):
    """``schedule_type`` in a request body."""

    key: Required[Literal["Microsoft Project", "Microsoft Project 2010", "Microsoft Project Documents", "Primavera P6"]]
    p6_id: Id | None


class ScheduleTypeResource(Resource):
    """Schedule type (Schedule (Legacy))."""

    __slots__ = ()

    @deprecated("GET /rest/v1.0/schedule_type is deprecated by Procore.")
    async def get(self, *, project_id: Id | Unset = UNSET, **options: Unpack[Options]) -> ScheduleType:
        """Return the schedule integration type for a project.

        GET /rest/v1.0/schedule_type
        https://developers.procore.com/reference/rest/v1/schedule-type?version=1.0#show-the-schedule-integration-type-for-a-project

        Returns:
            :class:`ScheduleType`.
        """
        return await self._one(
            ScheduleType,
            "GET",
            "/rest/v1.0/schedule_type",
            {},
            options,
            query={"project_id": self._scoped("project_id", project_id)},
        )

    @deprecated("PATCH /rest/v1.0/schedule_type is deprecated by Procore.")
    async def update(
        self, *, schedule_type: ScheduleTypeInput, project_id: Id | Unset = UNSET, **options: Unpack[Options]
    ) -> ScheduleType:
        """Update a schedule integration type.

        PATCH /rest/v1.0/schedule_type
        https://developers.procore.com/reference/rest/v1/schedule-type?version=1.0#update-schedule-integration-type

        Returns:
            :class:`ScheduleType`.
        """
        return await self._one(
            ScheduleType,
            "PATCH",
            "/rest/v1.0/schedule_type",
            {},
            options,
            body={"project_id": self._scoped("project_id", project_id), "schedule_type": schedule_type},
        )


@record
class Task(Model):
    """A task."""

    id: Id
    name: str | None = None
    task_name: str | None = None
    key: str | None = None
    start_datetime: DateTime | None = None
    finish_datetime: DateTime | None = None
    percentage: int | None = None
    color: str | None = None
    parent_id: Id | None = None
    pending: bool | None = None
    activity_id: Id | None = None
    schedule_activity_id: Id | None = None
    resource_name: str | None = None
    critical_path: bool | None = None
    milestone: bool | None = None
    actual_start: DateTime | None = None
    actual_finish: DateTime | None = None
    row_number: int | None = None
    has_children: bool | None = None
    full_outline_path: str | None = None
    source_uid: str | None = None
    wbs: str | None = None
    schedule_duration: Decimal | None = None
    resource_ids: list[Id] | None = None
    notes: str | None = None
    baseline_start: DateTime | None = None
    baseline_finish: DateTime | None = None
    start_variance: Decimal | None = None
    finish_variance: Decimal | None = None
    manually_edited: bool | None = None
    created_at: DateTime | None = None
    updated_at: DateTime | None = None
    created_by: TaskCreatedBy | None = None
    updated_by: TaskUpdatedBy | None = None


@record
class TaskCreatedBy(Model):
    """``created_by`` of :class:`Task`."""

    id: Id
    login: str | None = None
    name: str | None = None


@record
class TaskUpdatedBy(Model):
    """``updated_by`` of :class:`Task`."""

    id: Id
    login: str | None = None
    name: str | None = None


class TaskInput(TypedDict, total=False):
    """``task`` in a request body."""

    name: str | None
    start: DateTime | str | None
    finish: DateTime | str | None
    actual_start: DateTime | str | None
    actual_finish: DateTime | str | None
    percentage: int | None
    critical_path: bool | None
    milestone: bool | None
    row_number: int | None
    has_children: bool | None
    source_uid: str | None
    parent_id: Id | None
    full_outline_path: str | None
    activity_id: Id | None
    wbs: str | None
    schedule_duration: Decimal | float | str | None
    resource_ids: Sequence[Id] | None
    notes: str | None
    baseline_start: DateTime | str | None
    baseline_finish: DateTime | str | None
    start_variance: Decimal | float | str | None
    finish_variance: Decimal | float | str | None
    manually_edited: bool | None


class TaskFilters(TypedDict, total=False):
    """Query filters of ``schedule_legacy.tasks.list``."""

    updated_at: DateRange
    row_number: int | Sequence[int]
    query: str | Sequence[str]


class TasksResource(Resource):
    """Tasks (Schedule (Legacy))."""

    __slots__ = ()

    async def create(self, *, task: TaskInput, project_id: Id | Unset = UNSET, **options: Unpack[Options]) -> Task:
        """Create a task.

        POST /rest/v1.0/tasks
        https://developers.procore.com/reference/rest/v1/tasks?version=1.0#create-task

        Returns:
            :class:`Task`.
        """
        return await self._one(
            Task,
            "POST",
            "/rest/v1.0/tasks",
            {},
            options,
            body={"project_id": self._scoped("project_id", project_id), "task": task},
            times="task.start task.finish task.actual_start task.actual_finish task.baseline_start task.baseline_finish",
        )

    async def delete(self, *, id: Id, project_id: Id | Unset = UNSET, **options: Unpack[Options]) -> None:
        """Delete a task.

        DELETE /rest/v1.0/tasks/{id}
        https://developers.procore.com/reference/rest/v1/tasks?version=1.0#delete-task

        Returns:
            None.
        """
        await self._none(
            "DELETE",
            "/rest/v1.0/tasks/{id}",
            {"id": id},
            options,
            query={"project_id": self._scoped("project_id", project_id)},
        )

    async def get(self, *, id: Id, project_id: Id | Unset = UNSET, **options: Unpack[Options]) -> Task:
        """Return a task.

        GET /rest/v1.0/tasks/{id}
        https://developers.procore.com/reference/rest/v1/tasks?version=1.0#show-task

        Returns:
            :class:`Task`.
        """
        return await self._one(
            Task,
            "GET",
            "/rest/v1.0/tasks/{id}",
            {"id": id},
            options,
            query={"project_id": self._scoped("project_id", project_id)},
        )

    def list(
        self,
        *,
        project_id: Id | Unset = UNSET,
        page: int | Unset = UNSET,
        view: Literal["compact", "normal"] | Unset = UNSET,
        filters: TaskFilters = OMITTED,
        per_page: int | Unset = UNSET,
        concurrency: int = 1,
        **options: Unpack[Options],
    ) -> Pages[Task]:
        """List tasks.

        GET /rest/v1.0/tasks
        https://developers.procore.com/reference/rest/v1/tasks?version=1.0#list-tasks

        Args:
            view: Level of detail. One of compact, normal.
            filters: Query filters; others go into ``params``.
            per_page: Items per page. Default: 1,000.
            concurrency: Pages to fetch ahead.
            **options: See :class:`Options`.

        Returns:
            :class:`Pages` of :class:`Task`.
        """
        return self._pages(
            Task,
            "/rest/v1.0/tasks",
            {},
            options,
            query={
                "project_id": self._scoped("project_id", project_id),
                "page": page,
                "view": view,
                "filters": filters,
            },
            per_page=per_page,
            concurrency=concurrency,
        )

    def sync(
        self,
        updates: Iterable[Mapping[str, Any]] | AsyncIterable[Mapping[str, Any]],
        *,
        project_id: Id | Unset = UNSET,
        batch_size: int = MAX_BATCH,
        concurrency: int = 1,
        **options: Unpack[Options],
    ) -> Sync[Task]:
        """Sync tasks.

        PATCH /rest/v1.0/tasks/sync
        https://developers.procore.com/reference/rest/v1/tasks?version=1.0#sync-tasks

        Args:
            updates: Rows to create or update.
            batch_size: Rows per request.
            concurrency: Maximum number of batches in flight.

        Returns:
            Await the result of all rows, or iterate over the results of batches with ``async for``.
        """
        return self._sync(
            Task,
            "PATCH",
            "/rest/v1.0/tasks/sync",
            {},
            options,
            updates,
            query={"project_id": self._scoped("project_id", project_id)},
            beside={"project_id": self._scoped("project_id", project_id)},
            times="updates.start updates.finish updates.actual_start updates.actual_finish updates.baseline_start updates.baseline_finish",
            matched_by=(),
            batch_size=batch_size,
            concurrency=concurrency,
        )

    async def update(
        self, *, id: Id, task: TaskInput, project_id: Id | Unset = UNSET, **options: Unpack[Options]
    ) -> Task:
        """Update a task.

        PATCH /rest/v1.0/tasks/{id}
        https://developers.procore.com/reference/rest/v1/tasks?version=1.0#update-task

        Returns:
            :class:`Task`.
        """
        return await self._one(
            Task,
            "PATCH",
            "/rest/v1.0/tasks/{id}",
            {"id": id},
            options,
            body={"project_id": self._scoped("project_id", project_id), "task": task},
            times="task.start task.finish task.actual_start task.actual_finish task.baseline_start task.baseline_finish",
        )
