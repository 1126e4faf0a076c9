"""Coordination issue statuses (Drawings), and other small resources."""

# Generated; do not edit.

from __future__ import annotations

from collections.abc import Sequence
from typing import Any, Literal, Never, TypedDict, Unpack, overload

from ...model import Model, record
from ...types import Date, DateTime, Id
from .._base import (
    OMITTED,
    UNSET,
    DocumentedType,
    Options,
    Pager,
    Pages,
    Resource,
    ScopedOptions,
    Unset,
    deprecated,
    overloaded,
    some,
)


@record
class CoordinationIssueStatus(Model):
    """A coordination issue status."""

    key: str
    label: str
    action_label: str
    is_primary: bool


class CoordinationIssueStatusesResource(Resource):
    """Coordination issue statuses (Drawings)."""

    __slots__ = ()

    def list(
        self,
        *,
        coordination_issue_id: Id,
        company_id: Id | Unset = UNSET,
        project_id: Id | Unset = UNSET,
        **options: Unpack[ScopedOptions],
    ) -> Pages[CoordinationIssueStatus]:
        """List available status transitions.

        GET /rest/v2.0/companies/{company_id}/projects/{project_id}/coordination_issues/{coordination_issue_id}/statuses
        https://developers.procore.com/reference/rest/coordination-issue-statuses?version=2.0#list-available-status-transitions

        Args:
            **options: See :class:`Options`.

        Returns:
            :class:`Pages` of :class:`CoordinationIssueStatus`.
        """
        return self._pages(
            CoordinationIssueStatus,
            "/rest/v2.0/companies/{company_id}/projects/{project_id}/coordination_issues/{coordination_issue_id}/statuses",
            {"company_id": company_id, "project_id": project_id, "coordination_issue_id": coordination_issue_id},
            options,
            pager=Pager.UNPAGED,
        )


@record
class DrawingArea(Model):
    """A drawing area."""

    id: Id
    name: str | None = None
    drawings_count: int | None = None
    description: str | None = None
    created_at: DateTime | None = None
    updated_at: DateTime | None = None
    deletable: bool | None = None
    latest_revision_update: DateTime | None = None
    success: bool | None = None
    drawing_sets: list[DrawingAreaSet] | None = None
    drawing_disciplines: list[DrawingAreaDiscipline] | None = None
    area_deletable: bool | None = None


@record
class DrawingAreaDiscipline(Model):
    """``drawing_disciplines`` of :class:`DrawingArea`."""

    id: Id
    name: str | None = None
    position: int | None = None


@record
class DrawingAreaSet(Model):
    """``drawing_sets`` of :class:`DrawingArea`."""

    id: Id
    project_id: Id | None = None
    name: str | None = None
    created_at: DateTime | None = None
    updated_at: DateTime | None = None
    date: Date | None = None
    position: int | None = None
    drawing_revisions_count: int | None = None


class DrawingAreaFilters(TypedDict, total=False):
    """Query filters of ``drawings.drawing_areas.list``."""

    id: Id | Sequence[Id]


class DrawingAreasResource(Resource):
    """Drawing areas (Drawings)."""

    __slots__ = ()

    async def create(
        self,
        *,
        name: str,
        project_id: Id | Unset = UNSET,
        description: str | Unset | None = UNSET,
        **options: Unpack[Options],
    ) -> DrawingArea:
        """Create a drawing area.

        POST /rest/v1.1/projects/{project_id}/drawing_areas
        https://developers.procore.com/reference/rest/v1/drawing-areas?version=1.1#create-drawing-area

        Returns:
            :class:`DrawingArea`.
        """
        return await self._one(
            DrawingArea,
            "POST",
            "/rest/v1.1/projects/{project_id}/drawing_areas",
            {"project_id": project_id},
            options,
            body={"name": name, "description": description},
        )

    async def create_v1_0(
        self,
        *,
        name: str,
        project_id: Id | Unset = UNSET,
        description: str | Unset | None = UNSET,
        **options: Unpack[Options],
    ) -> DrawingArea:
        """Create a drawing area.

        POST /rest/v1.0/projects/{project_id}/drawing_areas
        https://developers.procore.com/reference/rest/v1/drawing-areas?version=1.0#create-drawing-area

        Returns:
            :class:`DrawingArea`.
        """
        return await self._one(
            DrawingArea,
            "POST",
            "/rest/v1.0/projects/{project_id}/drawing_areas",
            {"project_id": project_id},
            options,
            body={"name": name, "description": description},
        )

    async def delete(self, *, id: Id, project_id: Id | Unset = UNSET, **options: Unpack[Options]) -> DrawingArea:
        """Delete a drawing area.

        DELETE /rest/v1.1/projects/{project_id}/drawing_areas/{id}
        https://developers.procore.com/reference/rest/v1/drawing-areas?version=1.1#delete-a-drawing-area

        Returns:
            :class:`DrawingArea`.
        """
        return await self._one(
            DrawingArea,
            "DELETE",
            "/rest/v1.1/projects/{project_id}/drawing_areas/{id}",
            {"project_id": project_id, "id": id},
            options,
        )

    async def delete_v1_0(self, *, id: Id, project_id: Id | Unset = UNSET, **options: Unpack[Options]) -> DrawingArea:
        """Delete a drawing area.

        DELETE /rest/v1.0/projects/{project_id}/drawing_areas/{id}
        https://developers.procore.com/reference/rest/v1/drawing-areas?version=1.0#delete-a-drawing-area

        Returns:
            :class:`DrawingArea`.
        """
        return await self._one(
            DrawingArea,
            "DELETE",
            "/rest/v1.0/projects/{project_id}/drawing_areas/{id}",
            {"project_id": project_id, "id": id},
            options,
        )

    @overload
    def list(
        self,
        *,
        filters: dict[Literal["id"], DocumentedType],
        view: Literal["compact", "extended", "mfe"] | Unset = UNSET,
        **others: Any,
    ) -> Pages[DrawingArea]: ...
    @overload
    def list(
        self,
        *,
        project_id: Id | Unset = UNSET,
        page: int | Unset = UNSET,
        view: Literal["compact", "extended", "mfe"] | Unset = UNSET,
        filters: DrawingAreaFilters = OMITTED,
        per_page: int | Unset = UNSET,
        concurrency: int = 1,
        **options: Unpack[Options],
    ) -> Pages[DrawingArea]: ...
    @overload
    def list(
        self,
        *,
        filters: dict[Literal["id"], DocumentedType],
        view: Sequence[Never] | Literal["only_ids"],
        **others: Any,
    ) -> Pages[Id]: ...
    @overload
    def list(
        self,
        *,
        view: Literal["only_ids"],
        project_id: Id | Unset = UNSET,
        page: int | Unset = UNSET,
        filters: DrawingAreaFilters = OMITTED,
        per_page: int | Unset = UNSET,
        concurrency: int = 1,
        **options: Unpack[Options],
    ) -> Pages[Id]: ...
    @overloaded
    def list(
        self,
        *,
        project_id: Id | Unset = UNSET,
        page: int | Unset = UNSET,
        view: Literal["compact", "extended", "only_ids", "mfe"] | Unset = UNSET,
        filters: DrawingAreaFilters = OMITTED,
        per_page: int | Unset = UNSET,
        concurrency: int = 1,
        **options: Unpack[Options],
    ) -> Pages[DrawingArea]:
        """List drawing areas.

        GET /rest/v1.1/projects/{project_id}/drawing_areas
        https://developers.procore.com/reference/rest/v1/drawing-areas?version=1.1#list-drawing-areas

        Args:
            view: Level of detail. One of compact, extended, only_ids, mfe.
            filters: Query filters; others go into ``params``.
            per_page: Items per page. Default: 1,000.
            concurrency: Pages to fetch ahead.
            **options: See :class:`Options`.

        Returns:
            :class:`Pages` of :class:`DrawingArea`; with ``view="only_ids"`` of IDs.
        """
        return self._pages(
            None if view == "only_ids" else DrawingArea,
            "/rest/v1.1/projects/{project_id}/drawing_areas",
            {"project_id": project_id},
            options,
            query={"page": page, "view": view, "filters": filters},
            per_page=per_page,
            concurrency=concurrency,
        )

    def list_v1_0(
        self,
        *,
        project_id: Id | Unset = UNSET,
        page: int | Unset = UNSET,
        per_page: int | Unset = UNSET,
        concurrency: int = 1,
        **options: Unpack[Options],
    ) -> Pages[DrawingArea]:
        """List drawing areas.

        GET /rest/v1.0/projects/{project_id}/drawing_areas
        https://developers.procore.com/reference/rest/v1/drawing-areas?version=1.0#list-drawing-areas

        Args:
            per_page: Items per page. Default: 1,000.
            concurrency: Pages to fetch ahead.
            **options: See :class:`Options`.

        Returns:
            :class:`Pages` of :class:`DrawingArea`.
        """
        return self._pages(
            DrawingArea,
            "/rest/v1.0/projects/{project_id}/drawing_areas",
            {"project_id": project_id},
            options,
            query={"page": page},
            per_page=per_page,
            concurrency=concurrency,
        )

    async def update(
        self,
        *,
        id: Id,
        project_id: Id | Unset = UNSET,
        name: str | Unset | None = UNSET,
        description: str | Unset | None = UNSET,
        **options: Unpack[Options],
    ) -> DrawingArea:
        """Update a drawing area.

        PATCH /rest/v1.1/projects/{project_id}/drawing_areas/{id}
        https://developers.procore.com/reference/rest/v1/drawing-areas?version=1.1#update-a-drawing-area

        Returns:
            :class:`DrawingArea`.
        """
        return await self._one(
            DrawingArea,
            "PATCH",
            "/rest/v1.1/projects/{project_id}/drawing_areas/{id}",
            {"project_id": project_id, "id": id},
            options,
            body={"name": name, "description": description},
        )

    async def update_v1_0(
        self,
        *,
        id: Id,
        project_id: Id | Unset = UNSET,
        name: str | Unset | None = UNSET,
        description: str | Unset | None = UNSET,
        **options: Unpack[Options],
    ) -> DrawingArea:
        """Update a drawing area.

        PATCH /rest/v1.0/projects/{project_id}/drawing_areas/{id}
        https://developers.procore.com/reference/rest/v1/drawing-areas?version=1.0#update-a-drawing-area

        Returns:
            :class:`DrawingArea`.
        """
        return await self._one(
            DrawingArea,
            "PATCH",
            "/rest/v1.0/projects/{project_id}/drawing_areas/{id}",
            {"project_id": project_id, "id": id},
            options,
            body={"name": name, "description": description},
        )


@record
class DrawingDiscipline(Model):
    """A drawing discipline."""

    id: Id
    name: str | None = None
    position: int | None = None
    abbreviations: list[str] | None = None


class DrawingDisciplineFilters(TypedDict, total=False):
    """Query filters of ``drawings.drawing_disciplines.list``."""

    id: Id | Sequence[Id]


class DrawingDisciplinesResource(Resource):
    """Drawing disciplines (Drawings)."""

    __slots__ = ()

    @overload
    def list(
        self, *, filters: dict[Literal["id"], DocumentedType], view: Unset = UNSET, **others: Any
    ) -> Pages[DrawingDiscipline]: ...
    @overload
    def list(
        self,
        *,
        project_id: Id | Unset = UNSET,
        view: Unset = UNSET,
        page: int | Unset = UNSET,
        filters: DrawingDisciplineFilters = OMITTED,
        per_page: int | Unset = UNSET,
        concurrency: int = 1,
        **options: Unpack[Options],
    ) -> Pages[DrawingDiscipline]: ...
    @overload
    def list(
        self,
        *,
        filters: dict[Literal["id"], DocumentedType],
        view: Sequence[Never] | Literal["only_ids"],
        **others: Any,
    ) -> Pages[Id]: ...
    @overload
    def list(
        self,
        *,
        view: Literal["only_ids"],
        project_id: Id | Unset = UNSET,
        page: int | Unset = UNSET,
        filters: DrawingDisciplineFilters = OMITTED,
        per_page: int | Unset = UNSET,
        concurrency: int = 1,
        **options: Unpack[Options],
    ) -> Pages[Id]: ...
    @overloaded
    def list(
        self,
        *,
        project_id: Id | Unset = UNSET,
        view: Literal["only_ids"] | Unset = UNSET,
        page: int | Unset = UNSET,
        filters: DrawingDisciplineFilters = OMITTED,
        per_page: int | Unset = UNSET,
        concurrency: int = 1,
        **options: Unpack[Options],
    ) -> Pages[DrawingDiscipline]:
        """List drawing disciplines.

        GET /rest/v1.1/projects/{project_id}/drawing_disciplines
        https://developers.procore.com/reference/rest/v1/drawing-disciplines?version=1.1#list-drawing-disciplines

        Args:
            view: Level of detail. Must be only_ids.
            filters: Query filters; others go into ``params``.
            per_page: Items per page. Default: 1,000.
            concurrency: Pages to fetch ahead.
            **options: See :class:`Options`.

        Returns:
            :class:`Pages` of :class:`DrawingDiscipline`; with ``view="only_ids"`` of IDs.
        """
        return self._pages(
            None if view == "only_ids" else DrawingDiscipline,
            "/rest/v1.1/projects/{project_id}/drawing_disciplines",
            {"project_id": project_id},
            options,
            query={"view": view, "page": page, "filters": filters},
            per_page=per_page,
            concurrency=concurrency,
        )

    def list_v1_0(self, *, project_id: Id | Unset = UNSET, **options: Unpack[Options]) -> Pages[DrawingDiscipline]:
        """List drawing disciplines.

        GET /rest/v1.0/projects/{project_id}/drawing_disciplines
        https://developers.procore.com/reference/rest/v1/drawing-disciplines?version=1.0#list-drawing-disciplines

        Args:
            **options: See :class:`Options`.

        Returns:
            :class:`Pages` of :class:`DrawingDiscipline`.
        """
        return self._pages(
            DrawingDiscipline,
            "/rest/v1.0/projects/{project_id}/drawing_disciplines",
            {"project_id": project_id},
            options,
            pager=Pager.UNPAGED,
        )

    @deprecated("PUT /rest/v1.0/projects/{project_id}/drawing_disciplines/{id} is deprecated by Procore.")
    async def replace(
        self, *, id: Id, name: str, project_id: Id | Unset = UNSET, **options: Unpack[Options]
    ) -> DrawingDiscipline:
        """Update a drawing discipline.

        PUT /rest/v1.0/projects/{project_id}/drawing_disciplines/{id}
        https://developers.procore.com/reference/rest/v1/drawing-disciplines?version=1.0#update-drawing-discipline

        Returns:
            :class:`DrawingDiscipline`.
        """
        return await self._one(
            DrawingDiscipline,
            "PUT",
            "/rest/v1.0/projects/{project_id}/drawing_disciplines/{id}",
            {"project_id": project_id, "id": id},
            options,
            query={"name": name},
        )

    async def update(
        self, *, id: Id, name: str, project_id: Id | Unset = UNSET, **options: Unpack[Options]
    ) -> DrawingDiscipline:
        """Update a drawing discipline.

        PATCH /rest/v1.1/projects/{project_id}/drawing_disciplines/{id}
        https://developers.procore.com/reference/rest/v1/drawing-disciplines?version=1.1#update-drawing-discipline

        Returns:
            :class:`DrawingDiscipline`.
        """
        return await self._one(
            DrawingDiscipline,
            "PATCH",
            "/rest/v1.1/projects/{project_id}/drawing_disciplines/{id}",
            {"project_id": project_id, "id": id},
            options,
            body=some({"name": name}),
        )

    async def update_v1_0(
        self, *, id: Id, name: str, project_id: Id | Unset = UNSET, **options: Unpack[Options]
    ) -> DrawingDiscipline:
        """Update a drawing discipline.

        PATCH /rest/v1.0/projects/{project_id}/drawing_disciplines/{id}
        https://developers.procore.com/reference/rest/v1/drawing-disciplines?version=1.0#update-drawing-discipline

        Returns:
            :class:`DrawingDiscipline`.
        """
        return await self._one(
            DrawingDiscipline,
            "PATCH",
            "/rest/v1.0/projects/{project_id}/drawing_disciplines/{id}",
            {"project_id": project_id, "id": id},
            options,
            body=some({"name": name}),
        )


class DrawingRevisionEmailsResource(Resource):
    """Drawing revision emails (Drawings)."""

    __slots__ = ()

    async def create(
        self,
        *,
        id: Id,
        distribution_ids: Sequence[Id],
        project_id: Id | Unset = UNSET,
        subject: str | Unset | None = UNSET,
        body: str | Unset | None = UNSET,
        cc_distribution_ids: Sequence[Id] | Unset | None = UNSET,
        bcc_distribution_ids: Sequence[Id] | Unset | None = UNSET,
        **options: Unpack[Options],
    ) -> None:
        """Send an email.

        POST /rest/v1.0/projects/{project_id}/drawing_revision_emails/{id}/send_email
        https://developers.procore.com/reference/rest/v1/drawing-revision-emails?version=1.0#send-email

        Returns:
            None.
        """
        await self._none(
            "POST",
            "/rest/v1.0/projects/{project_id}/drawing_revision_emails/{id}/send_email",
            {"project_id": project_id, "id": id},
            options,
            body={
                "subject": subject,
                "body": body,
                "distribution_ids": distribution_ids,
                "cc_distribution_ids": cc_distribution_ids,
                "bcc_distribution_ids": bcc_distribution_ids,
            },
        )
