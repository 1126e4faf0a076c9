"""Lookaheads (Schedule (Legacy))."""

# Written by aprocore._codegen from Procore's reference: never edited by hand.

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypedDict, Unpack

from ...model import Model, record
from ...types import DateTime, Id
from .._base import UNSET, Options, Pager, Pages, Resource, Unset

__all__ = [
    "Lookahead",
    "LookaheadCreatedBy",
    "LookaheadGenerationError",
    "LookaheadGenerationErrorTask",
    "LookaheadInput",
    "LookaheadLookaheadTask",
    "LookaheadLookaheadTaskAssignee",
    "LookaheadLookaheadTaskResource",
    "LookaheadLookaheadTaskSegment",
    "LookaheadLookaheadTaskSubtask",
    "LookaheadLookaheadTaskSubtaskAssignee",
    "LookaheadLookaheadTaskSubtaskResource",
    "LookaheadLookaheadTaskSubtaskSegment",
    "LookaheadLookaheadTaskSubtaskTask",
    "LookaheadLookaheadTaskSubtaskVendor",
    "LookaheadLookaheadTaskTask",
    "LookaheadLookaheadTaskVendor",
    "LookaheadsResource",
]


@record
class Lookahead(Model):
    """What Procore tells of lookaheads (Schedule (Legacy))."""

    id: Id | None = None
    start_date: DateTime | None = None
    end_date: DateTime | None = None
    created_at: DateTime | None = None
    data_date: DateTime | None = None
    created_by: LookaheadCreatedBy | None = None
    label: str | None = None
    lookahead_tasks: list[LookaheadLookaheadTask] | None = None
    generation_errors: list[LookaheadGenerationError] | None = None
    status: str | None = None
    weeks: int | None = None


@record
class LookaheadCreatedBy(Model):
    """``created_by`` of :class:`Lookahead`."""

    id: Id | None = None
    login: str | None = None
    name: str | None = None


@record
class LookaheadGenerationError(Model):
    """``generation_errors`` of :class:`Lookahead`."""

    task: LookaheadGenerationErrorTask | None = None
    errors: list[list[Any]] | None = None


@record
class LookaheadGenerationErrorTask(Model):
    """``task`` of :class:`LookaheadGenerationError`."""

    id: Id | None = None
    row_number: Any = None
    name: Any = None


@record
class LookaheadLookaheadTask(Model):
    """``lookahead_tasks`` of :class:`Lookahead`."""

    id: Id | None = None
    parent_id: Id | None = None
    name: str | None = None
    row_number: int | None = None
    critical_path: bool | None = None
    comment: str | None = None
    activity_id: Id | None = None
    wbs: str | None = None
    segments: list[LookaheadLookaheadTaskSegment] | None = None
    resources: list[LookaheadLookaheadTaskResource] | None = None
    assignees: list[LookaheadLookaheadTaskAssignee] | None = None
    vendors: list[LookaheadLookaheadTaskVendor] | None = None
    task: LookaheadLookaheadTaskTask | None = None
    subtasks: list[LookaheadLookaheadTaskSubtask] | None = None


@record
class LookaheadLookaheadTaskAssignee(Model):
    """``assignees`` of :class:`LookaheadLookaheadTask`."""

    id: Id | None = None
    email: str | None = None
    login_information_id: Id | None = None
    name: str | None = None


@record
class LookaheadLookaheadTaskResource(Model):
    """``resources`` of :class:`LookaheadLookaheadTask`."""

    id: Id | None = None
    company_id: Id | None = None
    deleted_at: DateTime | None = None
    project_id: Id | None = None
    source_uid: str | None = None


@record
class LookaheadLookaheadTaskSegment(Model):
    """``segments`` of :class:`LookaheadLookaheadTask`."""

    date: str | None = None
    status: str | None = None


@record
class LookaheadLookaheadTaskSubtask(Model):
    """``subtasks`` of :class:`LookaheadLookaheadTask`."""

    id: Id | None = None
    parent_id: Id | None = None
    name: str | None = None
    row_number: int | None = None
    critical_path: bool | None = None
    comment: str | None = None
    activity_id: Id | None = None
    wbs: str | None = None
    segments: list[LookaheadLookaheadTaskSubtaskSegment] | None = None
    resources: list[LookaheadLookaheadTaskSubtaskResource] | None = None
    assignees: list[LookaheadLookaheadTaskSubtaskAssignee] | None = None
    vendors: list[LookaheadLookaheadTaskSubtaskVendor] | None = None
    task: LookaheadLookaheadTaskSubtaskTask | None = None
    subtasks: list[Mapping[str, Any]] | None = None


@record
class LookaheadLookaheadTaskSubtaskAssignee(Model):
    """``assignees`` of :class:`LookaheadLookaheadTaskSubtask`."""

    id: Id | None = None
    email: str | None = None
    login_information_id: Id | None = None
    name: str | None = None


@record
class LookaheadLookaheadTaskSubtaskResource(Model):
    """``resources`` of :class:`LookaheadLookaheadTaskSubtask`."""

    id: Id | None = None
    company_id: Id | None = None
    deleted_at: DateTime | None = None
    project_id: Id | None = None
    source_uid: str | None = None


@record
class LookaheadLookaheadTaskSubtaskSegment(Model):
    """``segments`` of :class:`LookaheadLookaheadTaskSubtask`."""

    date: str | None = None
    status: str | None = None


@record
class LookaheadLookaheadTaskSubtaskTask(Model):
    """``task`` of :class:`LookaheadLookaheadTaskSubtask`."""

    id: Id | None = None
    finish: DateTime | None = None
    start: DateTime | None = None


@record
class LookaheadLookaheadTaskSubtaskVendor(Model):
    """``vendors`` of :class:`LookaheadLookaheadTaskSubtask`."""

    id: Id | None = None
    name: str | None = None


@record
class LookaheadLookaheadTaskTask(Model):
    """``task`` of :class:`LookaheadLookaheadTask`."""

    id: Id | None = None
    finish: DateTime | None = None
    start: DateTime | None = None


@record
class LookaheadLookaheadTaskVendor(Model):
    """``vendors`` of :class:`LookaheadLookaheadTask`."""

    id: Id | None = None
    name: str | None = None


class LookaheadInput(TypedDict, total=False):
    start_date: str | None
    end_date: str | None
    copied_from_id: Id | None


class LookaheadsResource(Resource):
    """Lookaheads (Schedule (Legacy))."""

    __slots__ = ()

    async def create(
        self, *, lookahead: LookaheadInput, project_id: Id | Unset = UNSET, **options: Unpack[Options]
    ) -> Lookahead:
        """Create Lookahead.

        POST /rest/v1.1/projects/{project_id}/schedule/lookaheads
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
        """Create Lookahead.

        POST /rest/v1.0/projects/{project_id}/schedule/lookaheads
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
        """Delete Lookahead.

        DELETE /rest/v1.1/projects/{project_id}/schedule/lookaheads/{id}
        """
        await self._none(
            "DELETE",
            "/rest/v1.1/projects/{project_id}/schedule/lookaheads/{id}",
            {"project_id": project_id, "id": id},
            options,
        )

    async def delete_v1_0(self, *, id: Id, project_id: Id | Unset = UNSET, **options: Unpack[Options]) -> None:
        """Delete Lookahead.

        DELETE /rest/v1.0/projects/{project_id}/schedule/lookaheads/{id}
        """
        await self._none(
            "DELETE",
            "/rest/v1.0/projects/{project_id}/schedule/lookaheads/{id}",
            {"project_id": project_id, "id": id},
            options,
        )

    async def get(self, *, id: Id, project_id: Id | Unset = UNSET, **options: Unpack[Options]) -> Lookahead:
        """Show Lookahead.

        GET /rest/v1.1/projects/{project_id}/schedule/lookaheads/{id}
        """
        return await self._one(
            Lookahead,
            "GET",
            "/rest/v1.1/projects/{project_id}/schedule/lookaheads/{id}",
            {"project_id": project_id, "id": id},
            options,
        )

    async def get_v1_0(self, *, id: Id, project_id: Id | Unset = UNSET, **options: Unpack[Options]) -> Lookahead:
        """Show Lookahead.

        GET /rest/v1.0/projects/{project_id}/schedule/lookaheads/{id}
        """
        return await self._one(
            Lookahead,
            "GET",
            "/rest/v1.0/projects/{project_id}/schedule/lookaheads/{id}",
            {"project_id": project_id, "id": id},
            options,
        )

    def list(self, *, project_id: Id | Unset = UNSET, **options: Unpack[Options]) -> Pages[Lookahead]:
        """List Lookaheads.

        GET /rest/v1.1/projects/{project_id}/schedule/lookaheads
        """
        return self._pages(
            Lookahead,
            "/rest/v1.1/projects/{project_id}/schedule/lookaheads",
            {"project_id": project_id},
            options,
            pager=Pager.UNPAGED,
        )

    def list_v1_0(self, *, project_id: Id | Unset = UNSET, **options: Unpack[Options]) -> Pages[Lookahead]:
        """List Lookaheads.

        GET /rest/v1.0/projects/{project_id}/schedule/lookaheads
        """
        return self._pages(
            Lookahead,
            "/rest/v1.0/projects/{project_id}/schedule/lookaheads",
            {"project_id": project_id},
            options,
            pager=Pager.UNPAGED,
        )
