"""Lookaheads (Schedule (Legacy))."""

# Generated; do not edit.

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypedDict, Unpack

from ...model import Model, record
from ...types import DateTime, Id
from .._base import UNSET, Options, Pager, Pages, Resource, Unset


@record
class Lookahead(Model):
    """A lookahead."""

    id: Id | None = None
    start_date: DateTime | None = None
    end_date: DateTime | None = None
    created_at: DateTime | None = None
    data_date: DateTime | None = None
    created_by: LookaheadCreatedBy | None = None
    label: str | None = None
    lookahead_tasks: list[LookaheadTask] | None = None
    generation_errors: list[LookaheadGenerationError] | None = None
    status: str | None = None
    weeks: int | None = None


@record
class LookaheadAssignee(Model):
    """``assignees`` of :class:`LookaheadTask`."""

    id: Id | None = None
    email: str | None = None
    login_information_id: Id | None = None
    name: str | None = None


@record
class LookaheadCreatedBy(Model):
    """``created_by`` of :class:`Lookahead`."""

    id: Id | None = None
    login: str | None = None
    name: str | None = None


@record
class LookaheadGenerationError(Model):
    """``generation_errors`` of :class:`Lookahead`."""

    task: LookaheadTask | None = None
    errors: list[list[Any]] | None = None


@record
class LookaheadResource(Model):
    """``resources`` of :class:`LookaheadTask`."""

    id: Id | None = None
    company_id: Id | None = None
    deleted_at: DateTime | None = None
    project_id: Id | None = None
    source_uid: str | None = None


@record
class LookaheadSegment(Model):
    """``segments`` of :class:`LookaheadTask`."""

    date: str | None = None
    status: str | None = None


@record
class LookaheadSubtask(Model):
    """``subtasks`` of :class:`LookaheadTask`."""

    id: Id | None = None
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

    id: Id | None = None
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

    id: Id | None = None
    name: str | None = None


class LookaheadInput(TypedDict, total=False):
    """``lookahead`` in a request body."""

    start_date: str | None
    end_date: str | None
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
