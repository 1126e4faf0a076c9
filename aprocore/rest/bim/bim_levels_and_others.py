"""BIM levels (BIM), and other small resources."""

# Generated; do not edit.

from __future__ import annotations

from collections.abc import Sequence
from typing import Literal, Required, TypedDict, Unpack

from ...model import Model, record
from ...types import DateTime, Decimal, Id
from .._base import OMITTED, UNSET, DateRange, Options, Pages, Resource, Unset


@record
class BimLevel(Model):
    """A BIM level."""

    id: Id
    elevation: Decimal | None = None
    name: str | None = None
    created_at: DateTime | None = None
    updated_at: DateTime | None = None
    bim_file_id: Id | None = None
    location_id: Id | None = None
    created_by_id: Id | None = None
    bim_file: BimLevelFile | None = None
    location: BimLevelLocation | None = None
    created_by: BimLevelCreatedBy | None = None


@record
class BimLevelCreatedBy(Model):
    """``created_by`` of :class:`BimLevel`."""

    id: Id
    name: str | None = None
    login: str | None = None
    company_name: str | None = None
    locale: str | None = None


@record
class BimLevelFile(Model):
    """``bim_file`` of :class:`BimLevel`."""

    id: Id
    name: str | None = None
    uuid: str | None = None


@record
class BimLevelLocation(Model):
    """``location`` of :class:`BimLevel`."""

    id: Id
    name: str | None = None
    node_name: str | None = None
    parent_id: Id | None = None
    created_at: DateTime | None = None
    updated_at: DateTime | None = None
    code: str | None = None


class BimLevelCreateInput(TypedDict):
    """``bim_level`` in a request body."""

    elevation: Decimal | float | str
    bim_file_id: Id
    location_id: Id


class BimLevelInput(TypedDict, total=False):
    """``bim_level`` in a request body."""

    elevation: Decimal | float | str | None
    bim_file_id: Id | None
    location_id: Id | None


class BimLevelFilters(TypedDict, total=False):
    """Query filters of ``bim.bim_levels.list``."""

    id: Id | Sequence[Id]
    bim_file_id: Id | Sequence[Id]
    location_id: Id | Sequence[Id]


class BimLevelsResource(Resource):
    """BIM levels (BIM)."""

    __slots__ = ()

    async def create(
        self,
        *,
        bim_level: BimLevelCreateInput,
        project_id: Id | Unset = UNSET,
        view: Literal["compact", "normal", "extended"] | Unset | None = UNSET,
        **options: Unpack[Options],
    ) -> BimLevel:
        """Create a BIM level.

        POST /rest/v1.0/bim_levels
        https://developers.procore.com/reference/rest/v1/bim-levels?version=1.0#create-bim-level

        Args:
            view: Level of detail. One of compact, normal, extended.

        Returns:
            :class:`BimLevel`.
        """
        return await self._one(
            BimLevel,
            "POST",
            "/rest/v1.0/bim_levels",
            {},
            options,
            body={"project_id": self._scoped("project_id", project_id), "view": view, "bim_level": bim_level},
        )

    async def delete(self, *, id: Id, project_id: Id | Unset = UNSET, **options: Unpack[Options]) -> None:
        """Delete a BIM level.

        DELETE /rest/v1.0/bim_levels/{id}
        https://developers.procore.com/reference/rest/v1/bim-levels?version=1.0#delete-bim-level

        Returns:
            None.
        """
        await self._none(
            "DELETE",
            "/rest/v1.0/bim_levels/{id}",
            {"id": id},
            options,
            query={"project_id": self._scoped("project_id", project_id)},
        )

    async def get(
        self,
        *,
        id: Id,
        project_id: Id | Unset = UNSET,
        view: Literal["compact", "normal", "extended"] | Unset = UNSET,
        **options: Unpack[Options],
    ) -> BimLevel:
        """Return a BIM level.

        GET /rest/v1.0/bim_levels/{id}
        https://developers.procore.com/reference/rest/v1/bim-levels?version=1.0#show-bim-level

        Args:
            view: Level of detail. One of compact, normal, extended.

        Returns:
            :class:`BimLevel`.
        """
        return await self._one(
            BimLevel,
            "GET",
            "/rest/v1.0/bim_levels/{id}",
            {"id": id},
            options,
            query={"project_id": self._scoped("project_id", project_id), "view": view},
        )

    def list(
        self,
        *,
        project_id: Id | Unset = UNSET,
        page: int | Unset = UNSET,
        view: Literal["compact", "normal", "extended"] | Unset = UNSET,
        sort: Literal["elevation", "location", "-elevation", "-location"] | Unset = UNSET,
        filters: BimLevelFilters = OMITTED,
        per_page: int | Unset = UNSET,
        concurrency: int = 1,
        **options: Unpack[Options],
    ) -> Pages[BimLevel]:
        """List BIM levels.

        GET /rest/v1.0/bim_levels
        https://developers.procore.com/reference/rest/v1/bim-levels?version=1.0#list-bim-levels

        Args:
            view: Level of detail. One of compact, normal, extended.
            sort: Field to sort by; prefix it with ``-`` for descending order.
            filters: Query filters; others go into ``params``.
            per_page: Items per page. Default: 1,000.
            concurrency: Pages to fetch ahead.
            **options: See :class:`Options`.

        Returns:
            :class:`Pages` of :class:`BimLevel`.
        """
        return self._pages(
            BimLevel,
            "/rest/v1.0/bim_levels",
            {},
            options,
            query={
                "project_id": self._scoped("project_id", project_id),
                "page": page,
                "view": view,
                "sort": sort,
                "filters": filters,
            },
            per_page=per_page,
            concurrency=concurrency,
        )

    async def update(
        self, *, id: Id, bim_level: BimLevelInput, project_id: Id | Unset = UNSET, **options: Unpack[Options]
    ) -> BimLevel:
        """Update a BIM level.

        PATCH /rest/v1.0/bim_levels/{id}
        https://developers.procore.com/reference/rest/v1/bim-levels?version=1.0#update-bim-level

        Returns:
            :class:`BimLevel`.
        """
        return await self._one(
            BimLevel,
            "PATCH",
            "/rest/v1.0/bim_levels/{id}",
            {"id": id},
            options,
            body={"project_id": self._scoped("project_id", project_id), "bim_level": bim_level},
        )


@record
class BimModelRevisionPlan(Model):
    """A BIM model revision plan."""

    id: Id
    bim_model_revision_id: Id | None = None
    created_at: DateTime | None = None
    updated_at: DateTime | None = None
    bim_plan_id: Id | None = None
    bim_level_id: Id | None = None
    drawing_id: Id | None = None
    title: str | None = None
    image: BimModelRevisionPlanImage | None = None
    thumbnail: BimModelRevisionPlanThumbnail | None = None
    sheet_map_start: BimModelRevisionPlanSheetMapStart | None = None
    sheet_map_end: BimModelRevisionPlanSheetMapEnd | None = None
    model_map_start: BimModelRevisionPlanModelMapStart | None = None
    model_map_end: BimModelRevisionPlanModelMapEnd | None = None
    bim_plan: BimModelRevisionPlan | None = None
    bim_level: BimModelRevisionPlanLevel | None = None


@record
class BimModelRevisionPlanImage(Model):
    """``image`` of :class:`BimModelRevisionPlan`."""

    id: Id
    name: str | None = None
    content_type: str | None = None
    url: str | None = None
    height: int | None = None
    width: int | None = None


@record
class BimModelRevisionPlanLevel(Model):
    """``bim_level`` of :class:`BimModelRevisionPlan`."""

    id: Id
    elevation: Decimal | None = None
    name: str | None = None
    created_at: DateTime | None = None
    updated_at: DateTime | None = None
    bim_file_id: Id | None = None
    location_id: Id | None = None
    created_by_id: Id | None = None


@record
class BimModelRevisionPlanModelMapEnd(Model):
    """``model_map_end`` of :class:`BimModelRevisionPlan`."""

    x: Decimal | None = None
    y: Decimal | None = None
    z: Decimal | None = None


@record
class BimModelRevisionPlanModelMapStart(Model):
    """``model_map_start`` of :class:`BimModelRevisionPlan`."""

    x: Decimal | None = None
    y: Decimal | None = None
    z: Decimal | None = None


@record
class BimModelRevisionPlanSheetMapEnd(Model):
    """``sheet_map_end`` of :class:`BimModelRevisionPlan`."""

    x: Decimal | None = None
    y: Decimal | None = None


@record
class BimModelRevisionPlanSheetMapStart(Model):
    """``sheet_map_start`` of :class:`BimModelRevisionPlan`."""

    x: Decimal | None = None
    y: Decimal | None = None


@record
class BimModelRevisionPlanThumbnail(Model):
    """``thumbnail`` of :class:`BimModelRevisionPlan`."""

    id: Id
    size: Literal["small", "medium", "large"] | str | None = None
    url: str | None = None


class BimModelRevisionPlanInput(TypedDict):
    """``bim_model_revision_plan`` in a request body."""

    bim_model_revision_id: Id
    bim_plan_id: Id


class BimModelRevisionPlanFilters(TypedDict, total=False):
    """Query filters of ``bim.bim_model_revision_plans.list``."""

    id: Id | Sequence[Id]
    bim_plan_id: Id | Sequence[Id]
    bim_model_revision_id: Id | Sequence[Id]
    bim_level_id: Id | Sequence[Id]


class BimModelRevisionPlansResource(Resource):
    """BIM model revision plans (BIM)."""

    __slots__ = ()

    async def create(
        self,
        *,
        bim_model_revision_plan: BimModelRevisionPlanInput,
        project_id: Id | Unset = UNSET,
        **options: Unpack[Options],
    ) -> BimModelRevisionPlan:
        """Create a BIM model revision plan.

        POST /rest/v1.0/bim_model_revision_plans
        https://developers.procore.com/reference/rest/v1/bim-model-revision-plans?version=1.0#create-bim-model-revision-plan

        Returns:
            :class:`BimModelRevisionPlan`.
        """
        return await self._one(
            BimModelRevisionPlan,
            "POST",
            "/rest/v1.0/bim_model_revision_plans",
            {},
            options,
            body={
                "project_id": self._scoped("project_id", project_id),
                "bim_model_revision_plan": bim_model_revision_plan,
            },
        )

    async def delete(self, *, id: Id, project_id: Id | Unset = UNSET, **options: Unpack[Options]) -> None:
        """Delete a BIM model revision plan.

        DELETE /rest/v1.0/bim_model_revision_plans/{id}
        https://developers.procore.com/reference/rest/v1/bim-model-revision-plans?version=1.0#delete-bim-model-revision-plan

        Returns:
            None.
        """
        await self._none(
            "DELETE",
            "/rest/v1.0/bim_model_revision_plans/{id}",
            {"id": id},
            options,
            query={"project_id": self._scoped("project_id", project_id)},
        )

    async def get(
        self,
        *,
        id: Id,
        project_id: Id | Unset = UNSET,
        view: Literal["compact", "normal", "extended"] | Unset = UNSET,
        **options: Unpack[Options],
    ) -> BimModelRevisionPlan:
        """Return a BIM model revision plan.

        GET /rest/v1.0/bim_model_revision_plans/{id}
        https://developers.procore.com/reference/rest/v1/bim-model-revision-plans?version=1.0#show-bim-model-revision-plan

        Args:
            view: Level of detail. One of compact, normal, extended.

        Returns:
            :class:`BimModelRevisionPlan`.
        """
        return await self._one(
            BimModelRevisionPlan,
            "GET",
            "/rest/v1.0/bim_model_revision_plans/{id}",
            {"id": id},
            options,
            query={"project_id": self._scoped("project_id", project_id), "view": view},
        )

    def list(
        self,
        *,
        project_id: Id | Unset = UNSET,
        page: int | Unset = UNSET,
        view: Literal["compact", "normal", "extended"] | Unset = UNSET,
        filters: BimModelRevisionPlanFilters = OMITTED,
        per_page: int | Unset = UNSET,
        concurrency: int = 1,
        **options: Unpack[Options],
    ) -> Pages[BimModelRevisionPlan]:
        """List BIM model revision plans.

        GET /rest/v1.0/bim_model_revision_plans
        https://developers.procore.com/reference/rest/v1/bim-model-revision-plans?version=1.0#list-bim-model-revision-plans

        Args:
            view: Level of detail. One of compact, normal, extended.
            filters: Query filters; others go into ``params``.
            per_page: Items per page. Default: 1,000.
            concurrency: Pages to fetch ahead.
            **options: See :class:`Options`.

        Returns:
            :class:`Pages` of :class:`BimModelRevisionPlan`.
        """
        return self._pages(
            BimModelRevisionPlan,
            "/rest/v1.0/bim_model_revision_plans",
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


@record
class BimModelRevisionViewpoint(Model):
    """A BIM model revision viewpoint."""

    id: Id
    bim_model_revision_id: Id | None = None
    bim_viewpoint_id: Id | None = None
    primary: bool | None = None
    created_at: DateTime | None = None
    updated_at: DateTime | None = None
    bim_file_id: Id | None = None
    view_folder_id: Id | None = None
    snapshot: BimModelRevisionViewpointSnapshot | None = None
    name: str | None = None
    render_mode: Literal["shaded", "xray"] | str | None = None
    visibility: BimModelRevisionViewpointVisibility | None = None
    camera_data: str | None = None
    redlines_data: str | None = None
    sections_data: str | None = None
    bim_viewpoint: BimModelRevisionViewpoint | None = None


@record
class BimModelRevisionViewpointException(Model):
    """``exceptions`` of :class:`BimModelRevisionViewpointVisibility`."""

    object_ids: list[Id] | None = None
    object_ranges: list[list[int]] | None = None


@record
class BimModelRevisionViewpointSnapshot(Model):
    """``snapshot`` of :class:`BimModelRevisionViewpoint`."""

    id: Id
    name: str | None = None
    content_type: str | None = None
    url: str | None = None


@record
class BimModelRevisionViewpointVisibility(Model):
    """``visibility`` of :class:`BimModelRevisionViewpoint`."""

    default_visibility: bool | None = None
    exceptions: BimModelRevisionViewpointException | None = None


class BimModelRevisionViewpointFilters(TypedDict, total=False):
    """Query filters of ``bim.bim_model_revision_viewpoints.list``."""

    id: Id | Sequence[Id]
    bim_model_revision_id: Id | Sequence[Id]
    updated_at: DateRange
    primary: bool


class BimModelRevisionViewpointsResource(Resource):
    """BIM model revision viewpoints (BIM)."""

    __slots__ = ()

    async def delete(self, *, id: Id, project_id: Id | Unset = UNSET, **options: Unpack[Options]) -> None:
        """Delete a BIM model revision viewpoint.

        DELETE /rest/v1.0/bim_model_revision_viewpoints/{id}
        https://developers.procore.com/reference/rest/v1/bim-model-revision-viewpoints?version=1.0#delete-bim-model-revision-viewpoint

        Returns:
            None.
        """
        await self._none(
            "DELETE",
            "/rest/v1.0/bim_model_revision_viewpoints/{id}",
            {"id": id},
            options,
            query={"project_id": self._scoped("project_id", project_id)},
        )

    def list(
        self,
        *,
        project_id: Id | Unset = UNSET,
        view: Literal["compact", "normal", "extended"] | Unset = UNSET,
        viewpoint_format: Literal["default", "procore"] | Unset = UNSET,
        page: int | Unset = UNSET,
        filters: BimModelRevisionViewpointFilters = OMITTED,
        per_page: int | Unset = UNSET,
        concurrency: int = 1,
        **options: Unpack[Options],
    ) -> Pages[BimModelRevisionViewpoint]:
        """List BIM model revision viewpoints.

        GET /rest/v1.0/bim_model_revision_viewpoints
        https://developers.procore.com/reference/rest/v1/bim-model-revision-viewpoints?version=1.0#list-bim-model-revision-viewpoints

        Args:
            view: Level of detail. One of compact, normal, extended.
            viewpoint_format: One of default, procore.
            filters: Query filters; others go into ``params``.
            per_page: Items per page. Default: 1,000.
            concurrency: Pages to fetch ahead.
            **options: See :class:`Options`.

        Returns:
            :class:`Pages` of :class:`BimModelRevisionViewpoint`.
        """
        return self._pages(
            BimModelRevisionViewpoint,
            "/rest/v1.0/bim_model_revision_viewpoints",
            {},
            options,
            query={
                "project_id": self._scoped("project_id", project_id),
                "view": view,
                "viewpoint_format": viewpoint_format,
                "page": page,
                "filters": filters,
            },
            per_page=per_page,
            concurrency=concurrency,
        )


@record
class BimPlan(Model):
    """A BIM plan."""

    id: Id
    bim_level_id: Id | None = None
    drawing_id: Id | None = None
    created_at: DateTime | None = None
    updated_at: DateTime | None = None
    title: str | None = None
    image: BimPlanImage | None = None
    thumbnail: BimPlanThumbnail | None = None
    sheet_map_start: BimPlanSheetMapStart | None = None
    sheet_map_end: BimPlanSheetMapEnd | None = None
    model_map_start: BimPlanModelMapStart | None = None
    model_map_end: BimPlanModelMapEnd | None = None


@record
class BimPlanImage(Model):
    """``image`` of :class:`BimPlan`."""

    id: Id
    name: str | None = None
    content_type: str | None = None
    url: str | None = None
    height: int | None = None
    width: int | None = None


@record
class BimPlanModelMapEnd(Model):
    """``model_map_end`` of :class:`BimPlan`."""

    x: Decimal | None = None
    y: Decimal | None = None
    z: Decimal | None = None


@record
class BimPlanModelMapStart(Model):
    """``model_map_start`` of :class:`BimPlan`."""

    x: Decimal | None = None
    y: Decimal | None = None
    z: Decimal | None = None


@record
class BimPlanSheetMapEnd(Model):
    """``sheet_map_end`` of :class:`BimPlan`."""

    x: Decimal | None = None
    y: Decimal | None = None


@record
class BimPlanSheetMapStart(Model):
    """``sheet_map_start`` of :class:`BimPlan`."""

    x: Decimal | None = None
    y: Decimal | None = None


@record
class BimPlanThumbnail(Model):
    """``thumbnail`` of :class:`BimPlan`."""

    id: Id
    size: Literal["small", "medium", "large"] | str | None = None
    url: str | None = None


class BimPlanFields(TypedDict, total=False):
    """Fields of :class:`BimPlanCreateInput` and :class:`BimPlanInput`."""

    drawing_id: Id | None
    upload_uuid: str | None
    sheet_map_start: BimPlanSheetMapStartInput | None
    sheet_map_end: BimPlanSheetMapEndInput | None
    model_map_start: BimPlanModelMapStartInput | None
    model_map_end: BimPlanModelMapEndInput | None


class BimPlanModelMapEndInput(TypedDict, total=False):
    """``model_map_end`` in a request body."""

    x: Decimal | float | str | None
    y: Decimal | float | str | None
    z: Decimal | float | str | None


class BimPlanModelMapStartInput(TypedDict, total=False):
    """``model_map_start`` in a request body."""

    x: Decimal | float | str | None
    y: Decimal | float | str | None
    z: Decimal | float | str | None


class BimPlanSheetMapEndInput(TypedDict, total=False):
    """``sheet_map_end`` in a request body."""

    x: Decimal | float | str | None
    y: Decimal | float | str | None


class BimPlanSheetMapStartInput(TypedDict, total=False):
    """``sheet_map_start`` in a request body."""

    x: Decimal | float | str | None
    y: Decimal | float | str | None


class BimPlanCreateInput(BimPlanFields):
    """``bim_plan`` in the body of ``create``."""

    bim_level_id: Id


class BimPlanInput(BimPlanFields, total=False):
    """``bim_plan`` in the body of ``update``."""

    bim_level_id: Id | None


class BimPlanFilters(TypedDict, total=False):
    """Query filters of ``bim.bim_plans.list``."""

    id: Id | Sequence[Id]
    bim_level_id: Id | Sequence[Id]


class BimPlansResource(Resource):
    """BIM plans (BIM)."""

    __slots__ = ()

    async def create(
        self,
        *,
        bim_plan: BimPlanCreateInput,
        project_id: Id | Unset = UNSET,
        view: Literal["compact", "normal", "extended"] | Unset | None = UNSET,
        **options: Unpack[Options],
    ) -> BimPlan:
        """Create a BIM plan.

        POST /rest/v1.0/bim_plans
        https://developers.procore.com/reference/rest/v1/bim-plans?version=1.0#create-bim-plan

        Args:
            view: Level of detail. One of compact, normal, extended.

        Returns:
            :class:`BimPlan`.
        """
        return await self._one(
            BimPlan,
            "POST",
            "/rest/v1.0/bim_plans",
            {},
            options,
            body={"project_id": self._scoped("project_id", project_id), "view": view, "bim_plan": bim_plan},
        )

    async def delete(self, *, id: Id, project_id: Id | Unset = UNSET, **options: Unpack[Options]) -> None:
        """Delete a BIM plan.

        DELETE /rest/v1.0/bim_plans/{id}
        https://developers.procore.com/reference/rest/v1/bim-plans?version=1.0#delete-bim-plan

        Returns:
            None.
        """
        await self._none(
            "DELETE",
            "/rest/v1.0/bim_plans/{id}",
            {"id": id},
            options,
            query={"project_id": self._scoped("project_id", project_id)},
        )

    async def get(
        self,
        *,
        id: Id,
        project_id: Id | Unset = UNSET,
        view: Literal["compact", "normal", "extended"] | Unset = UNSET,
        **options: Unpack[Options],
    ) -> BimPlan:
        """Return a BIM plan.

        GET /rest/v1.0/bim_plans/{id}
        https://developers.procore.com/reference/rest/v1/bim-plans?version=1.0#show-bim-plan

        Args:
            view: Level of detail. One of compact, normal, extended.

        Returns:
            :class:`BimPlan`.
        """
        return await self._one(
            BimPlan,
            "GET",
            "/rest/v1.0/bim_plans/{id}",
            {"id": id},
            options,
            query={"project_id": self._scoped("project_id", project_id), "view": view},
        )

    def list(
        self,
        *,
        project_id: Id | Unset = UNSET,
        page: int | Unset = UNSET,
        view: Literal["compact", "normal", "extended"] | Unset = UNSET,
        filters: BimPlanFilters = OMITTED,
        per_page: int | Unset = UNSET,
        concurrency: int = 1,
        **options: Unpack[Options],
    ) -> Pages[BimPlan]:
        """List BIM plans.

        GET /rest/v1.0/bim_plans
        https://developers.procore.com/reference/rest/v1/bim-plans?version=1.0#list-bim-plans

        Args:
            view: Level of detail. One of compact, normal, extended.
            filters: Query filters; others go into ``params``.
            per_page: Items per page. Default: 1,000.
            concurrency: Pages to fetch ahead.
            **options: See :class:`Options`.

        Returns:
            :class:`Pages` of :class:`BimPlan`.
        """
        return self._pages(
            BimPlan,
            "/rest/v1.0/bim_plans",
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

    async def update(
        self,
        *,
        id: Id,
        bim_plan: BimPlanInput,
        project_id: Id | Unset = UNSET,
        view: Literal["compact", "normal", "extended"] | Unset | None = UNSET,
        **options: Unpack[Options],
    ) -> BimPlan:
        """Update a BIM plan.

        PATCH /rest/v1.0/bim_plans/{id}
        https://developers.procore.com/reference/rest/v1/bim-plans?version=1.0#update-bim-plan

        Args:
            view: Level of detail. One of compact, normal, extended.

        Returns:
            :class:`BimPlan`.
        """
        return await self._one(
            BimPlan,
            "PATCH",
            "/rest/v1.0/bim_plans/{id}",
            {"id": id},
            options,
            body={"project_id": self._scoped("project_id", project_id), "view": view, "bim_plan": bim_plan},
        )


@record
class BimViewpoint(Model):
    """``bim_viewpoints`` of :class:`BimViewpointBatch`."""

    id: Id
    bim_file_id: Id | None = None
    view_folder_id: Id | None = None
    created_at: DateTime | None = None
    updated_at: DateTime | None = None
    snapshot: BimViewpointBatchSnapshot | None = None
    name: str | None = None
    render_mode: Literal["shaded", "xray"] | str | None = None
    visibility: BimViewpointBatchVisibility | None = None
    camera_data: str | None = None
    redlines_data: str | None = None
    sections_data: str | None = None


@record
class BimViewpointBatch(Model):
    """A BIM viewpoint batch."""

    bim_viewpoints: list[BimViewpoint] | None = None
    errors: list[BimViewpointBatchError] | None = None


@record
class BimViewpointBatchError(Model):
    """``errors`` of :class:`BimViewpointBatch`."""

    bim_file_id: Id | None = None
    name: str | None = None
    view_folder_id: Id | None = None
    upload_uuid: str | None = None
    camera_data: str | None = None
    redlines_data: str | None = None
    sections_data: str | None = None
    field_name: list[str] | None = None
    errors: BimViewpointBatchError | None = None


@record
class BimViewpointBatchException(Model):
    """``exceptions`` of :class:`BimViewpointBatchVisibility`."""

    object_ids: list[Id] | None = None
    object_ranges: list[list[int]] | None = None


@record
class BimViewpointBatchSnapshot(Model):
    """``snapshot`` of :class:`BimViewpoint`."""

    id: Id
    name: str | None = None
    content_type: str | None = None
    url: str | None = None


@record
class BimViewpointBatchVisibility(Model):
    """``visibility`` of :class:`BimViewpoint`."""

    default_visibility: bool | None = None
    exceptions: BimViewpointBatchException | None = None


class BimViewpointBatchExceptionInput(TypedDict, total=False):
    """``exceptions`` in a request body."""

    object_ids: Sequence[Id] | None
    object_ranges: Sequence[Sequence[int]] | None


class BimViewpointBatchVisibilityInput(TypedDict, total=False):
    """``visibility`` in a request body."""

    default_visibility: bool | None
    exceptions: BimViewpointBatchExceptionInput | None


class BimViewpointInput(TypedDict, total=False):
    """``bim_viewpoints`` in a request body."""

    bim_file_id: Required[Id]
    name: str | None
    view_folder_id: Id | None
    upload_uuid: Required[str]
    uuid: str | None
    camera_data: Required[str]
    redlines_data: str | None
    sections_data: str | None
    render_mode: Literal["shaded", "xray"] | None
    visibility: BimViewpointBatchVisibilityInput | None


class BimViewpointBatchResource(Resource):
    """BIM viewpoint batch (BIM)."""

    __slots__ = ()

    async def create(
        self, *, bim_viewpoints: Sequence[BimViewpointInput], project_id: Id | Unset = UNSET, **options: Unpack[Options]
    ) -> BimViewpointBatch:
        """Create a batch of BIM viewpoints.

        POST /rest/v1.0/bim_viewpoints/batch
        https://developers.procore.com/reference/rest/v1/bim-viewpoint-batch?version=1.0#create-a-batch-of-bim-viewpoints

        Returns:
            :class:`BimViewpointBatch`.
        """
        return await self._one(
            BimViewpointBatch,
            "POST",
            "/rest/v1.0/bim_viewpoints/batch",
            {},
            options,
            body={"project_id": self._scoped("project_id", project_id), "bim_viewpoints": bim_viewpoints},
        )


@record
class NestedBimViewFolderBatch(Model):
    """A nested BIM view folder batch."""

    bim_view_folders: list[NestedBimViewFolderBatchBimViewFolder] | None = None
    errors: list[NestedBimViewFolderBatchError] | None = None


@record
class NestedBimViewFolderBatchBimViewFolder(Model):
    """``bim_view_folders`` of :class:`NestedBimViewFolderBatch`."""

    id: Id
    name: str | None = None
    parent_id: Id | None = None
    bim_file_id: Id | None = None
    project_id: Id | None = None
    created_by_id: Id | None = None
    created_at: DateTime | None = None
    updated_at: DateTime | None = None


@record
class NestedBimViewFolderBatchError(Model):
    """``errors`` of :class:`NestedBimViewFolderBatch`."""

    path: list[str] | None = None
    bim_file_id: Id | None = None
    field_name: list[str] | None = None
    errors: NestedBimViewFolderBatchError | None = None


class NestedBimViewFolderBatchBimViewFolderInput(TypedDict):
    """``bim_view_folders`` in a request body."""

    path: Sequence[str]
    bim_file_id: Id


class NestedBimViewFolderBatchResource(Resource):
    """Nested BIM view folder batch (BIM)."""

    __slots__ = ()

    async def create(
        self,
        *,
        bim_view_folders: Sequence[NestedBimViewFolderBatchBimViewFolderInput],
        project_id: Id | Unset = UNSET,
        view: Literal["compact", "normal", "extended"] | Unset | None = UNSET,
        **options: Unpack[Options],
    ) -> NestedBimViewFolderBatch:
        """Create a batch of BIM view folder by path.

        POST /rest/v1.0/nested_bim_view_folders/batch
        https://developers.procore.com/reference/rest/v1/nested-bim-view-folder-batch?version=1.0#create-a-batch-of-bim-view-folder-by-path

        Args:
            view: Level of detail. One of compact, normal, extended.

        Returns:
            :class:`NestedBimViewFolderBatch`.
        """
        return await self._one(
            NestedBimViewFolderBatch,
            "POST",
            "/rest/v1.0/nested_bim_view_folders/batch",
            {},
            options,
            body={
                "project_id": self._scoped("project_id", project_id),
                "view": view,
                "bim_view_folders": bim_view_folders,
            },
        )


@record
class NestedBimViewFolder(Model):
    """A nested BIM view folder."""

    id: Id
    name: str | None = None
    parent_id: Id | None = None
    bim_file_id: Id | None = None
    project_id: Id | None = None
    created_by_id: Id | None = None
    created_at: DateTime | None = None
    updated_at: DateTime | None = None


class NestedBimViewFolderInput(TypedDict):
    """``bim_view_folder`` in a request body."""

    path: Sequence[str]
    bim_file_id: Id


class NestedBimViewFoldersResource(Resource):
    """Nested BIM view folders (BIM)."""

    __slots__ = ()

    async def create(
        self, *, bim_view_folder: NestedBimViewFolderInput, project_id: Id | Unset = UNSET, **options: Unpack[Options]
    ) -> NestedBimViewFolder:
        """Create or find BIM view folder by path.

        POST /rest/v1.0/nested_bim_view_folders
        https://developers.procore.com/reference/rest/v1/nested-bim-view-folders?version=1.0#create-or-find-bim-view-folder-by-path

        Returns:
            :class:`NestedBimViewFolder`.
        """
        return await self._one(
            NestedBimViewFolder,
            "POST",
            "/rest/v1.0/nested_bim_view_folders",
            {},
            options,
            body={"project_id": self._scoped("project_id", project_id), "bim_view_folder": bim_view_folder},
        )
