"""Alternative response sets (Inspections), and other small resources."""

# Generated; do not edit.

from __future__ import annotations

from collections.abc import Sequence
from typing import Literal, Required, TypedDict, Unpack

from ...model import Model, record, renamed
from ...types import DateTime, Id
from .._base import OMITTED, UNSET, DateRange, Options, Pager, Pages, Resource, ScopedOptions, Unset, Upload, deprecated


@record
class AlternativeResponseSet(Model):
    """An alternative response set."""

    id: Id
    conforming_response: str | None = None
    deficient_response: str | None = None
    global_: bool | None = renamed("global")


class AlternativeResponseSetsResource(Resource):
    """Alternative response sets (Inspections)."""

    __slots__ = ()

    async def get(
        self, *, id: Id, company_id: Id | Unset = UNSET, **options: Unpack[ScopedOptions]
    ) -> AlternativeResponseSet:
        """Return an alternative response set.

        GET /rest/v1.0/companies/{company_id}/checklist/alternative_response_sets/{id}
        https://developers.procore.com/reference/rest/v1/alternative-response-sets?version=1.0#show-alternative-response-set

        Returns:
            :class:`AlternativeResponseSet`.
        """
        return await self._one(
            AlternativeResponseSet,
            "GET",
            "/rest/v1.0/companies/{company_id}/checklist/alternative_response_sets/{id}",
            {"id": id, "company_id": company_id},
            options,
        )

    def list(
        self, *, company_id: Id | Unset = UNSET, **options: Unpack[ScopedOptions]
    ) -> Pages[AlternativeResponseSet]:
        """List alternative response sets.

        GET /rest/v1.0/companies/{company_id}/checklist/alternative_response_sets
        https://developers.procore.com/reference/rest/v1/alternative-response-sets?version=1.0#list-alternative-response-sets

        Args:
            **options: See :class:`Options`.

        Returns:
            :class:`Pages` of :class:`AlternativeResponseSet`.
        """
        return self._pages(
            AlternativeResponseSet,
            "/rest/v1.0/companies/{company_id}/checklist/alternative_response_sets",
            {"company_id": company_id},
            options,
            pager=Pager.UNPAGED,
        )


@record
class ChecklistAttachment(Model):
    """A checklist attachment."""

    id: Id
    url: str | None = None
    thumbnail_url: str | None = None
    name: str | None = None
    filename: str | None = None
    content_type: str | None = None


class ChecklistAttachmentsResource(Resource):
    """Checklist attachments (Inspections)."""

    __slots__ = ()

    async def create(
        self, *, list_id: Id, attachment: Upload, project_id: Id | Unset = UNSET, **options: Unpack[Options]
    ) -> ChecklistAttachment:
        """Create an attachment.

        POST /rest/v1.0/projects/{project_id}/checklist/lists/{list_id}/attachments
        https://developers.procore.com/reference/rest/v1/checklist-attachments?version=1.0#create-attachment

        Args:
            attachment: A path, an open binary file or :class:`~aprocore.File`.

        Returns:
            :class:`ChecklistAttachment`.
        """
        return await self._one(
            ChecklistAttachment,
            "POST",
            "/rest/v1.0/projects/{project_id}/checklist/lists/{list_id}/attachments",
            {"project_id": project_id, "list_id": list_id},
            options,
            body={"attachment": attachment},
        )

    async def delete(self, *, list_id: Id, id: Id, project_id: Id | Unset = UNSET, **options: Unpack[Options]) -> None:
        """Delete an attachment.

        DELETE /rest/v1.0/projects/{project_id}/checklist/lists/{list_id}/attachments/{id}
        https://developers.procore.com/reference/rest/v1/checklist-attachments?version=1.0#delete-attachment

        Returns:
            None.
        """
        await self._none(
            "DELETE",
            "/rest/v1.0/projects/{project_id}/checklist/lists/{list_id}/attachments/{id}",
            {"project_id": project_id, "list_id": list_id, "id": id},
            options,
        )


@record
class ChecklistComment(Model):
    """A checklist comment."""

    id: Id
    body: str | None = None
    item_id: Id | None = None
    created_at: DateTime | None = None
    updated_at: DateTime | None = None
    created_by: ChecklistCommentCreatedBy | None = None


@record
class ChecklistCommentCreatedBy(Model):
    """``created_by`` of :class:`ChecklistComment`."""

    id: Id
    company_name: str | None = None
    login: str | None = None
    name: str | None = None


@record
class ChecklistCommentListItemComment(Model):
    """Returned by :meth:`ChecklistCommentsResource.list_list_item_comments`."""

    id: Id
    body: str | None = None
    item_id: Id | None = None
    created_at: DateTime | None = None
    updated_at: DateTime | None = None
    created_by: ChecklistCommentCreatedBy | None = None


class ChecklistCommentInput(TypedDict):
    """``comment`` in a request body."""

    body: str


class ChecklistCommentFilters(TypedDict, total=False):
    """Query filters of ``inspections.checklist_comments.list_recycled``."""

    id: Id | Sequence[Id]
    item_id: Id | Sequence[Id]
    updated_at: DateRange


class ChecklistCommentListItemCommentFilters(TypedDict, total=False):
    """Query filters of ``inspections.checklist_comments.list_list_item_comments``."""

    id: Id | Sequence[Id]
    item_id: Id | Sequence[Id]
    updated_at: DateRange


class ChecklistCommentsResource(Resource):
    """Checklist comments (Inspections)."""

    __slots__ = ()

    async def create(
        self,
        *,
        list_id: Id,
        item_id: Id,
        comment: ChecklistCommentInput,
        project_id: Id | Unset = UNSET,
        **options: Unpack[Options],
    ) -> ChecklistComment:
        """Create a checklist comment.

        POST /rest/v1.0/checklist/lists/{list_id}/comments
        https://developers.procore.com/reference/rest/v1/checklist-comments?version=1.0#create-checklist-comment

        Returns:
            :class:`ChecklistComment`.
        """
        return await self._one(
            ChecklistComment,
            "POST",
            "/rest/v1.0/checklist/lists/{list_id}/comments",
            {"list_id": list_id},
            options,
            body={"project_id": self._scoped("project_id", project_id), "item_id": item_id, "comment": comment},
        )

    async def get(
        self, *, list_id: Id, id: Id, project_id: Id | Unset = UNSET, **options: Unpack[Options]
    ) -> ChecklistComment:
        """Return a checklist comment.

        GET /rest/v1.0/checklist/lists/{list_id}/comments/{id}
        https://developers.procore.com/reference/rest/v1/checklist-comments?version=1.0#show-checklist-comment

        Returns:
            :class:`ChecklistComment`.
        """
        return await self._one(
            ChecklistComment,
            "GET",
            "/rest/v1.0/checklist/lists/{list_id}/comments/{id}",
            {"list_id": list_id, "id": id},
            options,
            query={"project_id": self._scoped("project_id", project_id)},
        )

    def list_list_item_comments(
        self,
        *,
        project_id: Id | Unset = UNSET,
        page: int | Unset = UNSET,
        sort: Literal["created_at", "-created_at"] | Unset = UNSET,
        filters: ChecklistCommentListItemCommentFilters = OMITTED,
        per_page: int | Unset = UNSET,
        concurrency: int = 1,
        **options: Unpack[Options],
    ) -> Pages[ChecklistCommentListItemComment]:
        """List checklist (inspection) comments.

        GET /rest/v1.0/projects/{project_id}/checklist/list_item_comments
        https://developers.procore.com/reference/rest/v1/checklist-comments?version=1.0#list-checklist-inspection-comments

        Args:
            sort: Field to sort by; prefix it with ``-`` for descending order.
            filters: Query filters; others go into ``params``.
            per_page: Items per page. Default: 1,000.
            concurrency: Pages to fetch ahead.
            **options: See :class:`Options`.

        Returns:
            :class:`Pages` of :class:`ChecklistCommentListItemComment`.
        """
        return self._pages(
            ChecklistCommentListItemComment,
            "/rest/v1.0/projects/{project_id}/checklist/list_item_comments",
            {"project_id": project_id},
            options,
            query={"page": page, "sort": sort, "filters": filters},
            per_page=per_page,
            concurrency=concurrency,
        )

    def list_recycled(
        self,
        *,
        project_id: Id | Unset = UNSET,
        page: int | Unset = UNSET,
        sort: Literal["created_at", "-created_at"] | Unset = UNSET,
        filters: ChecklistCommentFilters = OMITTED,
        per_page: int | Unset = UNSET,
        concurrency: int = 1,
        **options: Unpack[Options],
    ) -> Pages[ChecklistComment]:
        """List recycled checklist (inspection) comments.

        GET /rest/v1.0/projects/{project_id}/recycle_bin/checklist/list_item_comments
        https://developers.procore.com/reference/rest/v1/checklist-comments?version=1.0#list-recycled-checklist-inspection-comments

        Args:
            sort: Field to sort by; prefix it with ``-`` for descending order.
            filters: Query filters; others go into ``params``.
            per_page: Items per page. Default: 1,000.
            concurrency: Pages to fetch ahead.
            **options: See :class:`Options`.

        Returns:
            :class:`Pages` of :class:`ChecklistComment`.
        """
        return self._pages(
            ChecklistComment,
            "/rest/v1.0/projects/{project_id}/recycle_bin/checklist/list_item_comments",
            {"project_id": project_id},
            options,
            query={"page": page, "sort": sort, "filters": filters},
            per_page=per_page,
            concurrency=concurrency,
        )


@record
class ChecklistDefaultDistribution(Model):
    """Checklist default distribution."""

    id: Id
    login: str | None = None
    name: str | None = None


class ChecklistDefaultDistributionResource(Resource):
    """Checklist default distribution (Inspections)."""

    __slots__ = ()

    @deprecated("GET /rest/v1.0/checklist/default_distribution is deprecated by Procore.")
    def list(
        self,
        *,
        project_id: Id | Unset = UNSET,
        page: int | Unset = UNSET,
        vendor_id: Id | Unset = UNSET,
        per_page: int | Unset = UNSET,
        concurrency: int = 1,
        **options: Unpack[Options],
    ) -> Pages[ChecklistDefaultDistribution]:
        """List default distribution members.

        GET /rest/v1.0/checklist/default_distribution
        https://developers.procore.com/reference/rest/v1/checklist-default-distribution?version=1.0#list-default-distribution-members

        Args:
            per_page: Items per page. Default: 1,000.
            concurrency: Pages to fetch ahead.
            **options: See :class:`Options`.

        Returns:
            :class:`Pages` of :class:`ChecklistDefaultDistribution`.
        """
        return self._pages(
            ChecklistDefaultDistribution,
            "/rest/v1.0/checklist/default_distribution",
            {},
            options,
            query={"project_id": self._scoped("project_id", project_id), "page": page, "vendor_id": vendor_id},
            per_page=per_page,
            concurrency=concurrency,
        )


@record
class ChecklistItemAttachment(Model):
    """A checklist item attachment."""

    id: Id
    created_at: DateTime | None = None
    created_by: ChecklistItemAttachmentCreatedBy | None = None
    name: str | None = None
    content_type: str | None = None
    thumbnail_url: str | None = None
    url: str | None = None
    filename: str | None = None
    viewable_document_id: Id | None = None
    attached_to_item_id: Id | None = None
    attached_to_item_type: str | None = None
    viewer_url: str | None = None
    attachment: ChecklistItemAttachment | None = None
    item_id: Id | None = None


@record
class ChecklistItemAttachmentCreatedBy(Model):
    """``created_by`` of :class:`ChecklistItemAttachment`."""

    id: Id
    company_name: str | None = None
    login: str | None = None
    name: str | None = None


class ChecklistItemAttachmentFilters(TypedDict, total=False):
    """Query filters of ``inspections.checklist_item_attachments.list``, ``inspections.checklist_item_attachments.list_recycled``."""

    id: Id | Sequence[Id]
    updated_at: DateRange
    item_id: Id | Sequence[Id]


class ChecklistItemAttachmentsResource(Resource):
    """Checklist item attachments (Inspections)."""

    __slots__ = ()

    async def bulk_create(
        self,
        *,
        item_id: Id,
        prostore_file_ids: Sequence[Id],
        project_id: Id | Unset = UNSET,
        **options: Unpack[Options],
    ) -> Sequence[ChecklistItemAttachment]:
        """Bulk create checklist (inspections) item attachments.

        POST /rest/v1.0/projects/{project_id}/checklist/list_item_attachments/bulk_create
        https://developers.procore.com/reference/rest/v1/checklist-item-attachments?version=1.0#bulk-create-checklist-inspections-item-attachments

        Returns:
            A list of :class:`ChecklistItemAttachment`.
        """
        return await self._many(
            ChecklistItemAttachment,
            "POST",
            "/rest/v1.0/projects/{project_id}/checklist/list_item_attachments/bulk_create",
            {"project_id": project_id},
            options,
            body={"item_id": item_id, "prostore_file_ids": prostore_file_ids},
        )

    async def delete(self, *, id: Id, project_id: Id | Unset = UNSET, **options: Unpack[Options]) -> None:
        """Delete a checklist (inspections) item attachment.

        DELETE /rest/v1.0/projects/{project_id}/checklist/list_item_attachments/{id}
        https://developers.procore.com/reference/rest/v1/checklist-item-attachments?version=1.0#delete-checklist-inspections-item-attachment

        Returns:
            None.
        """
        await self._none(
            "DELETE",
            "/rest/v1.0/projects/{project_id}/checklist/list_item_attachments/{id}",
            {"project_id": project_id, "id": id},
            options,
        )

    def list(
        self,
        *,
        project_id: Id | Unset = UNSET,
        page: int | Unset = UNSET,
        filters: ChecklistItemAttachmentFilters = OMITTED,
        per_page: int | Unset = UNSET,
        concurrency: int = 1,
        **options: Unpack[Options],
    ) -> Pages[ChecklistItemAttachment]:
        """List checklist (inspections) item attachments.

        GET /rest/v1.0/projects/{project_id}/checklist/list_item_attachments
        https://developers.procore.com/reference/rest/v1/checklist-item-attachments?version=1.0#list-checklist-inspections-item-attachments

        Args:
            filters: Query filters; others go into ``params``.
            per_page: Items per page. Default: 1,000.
            concurrency: Pages to fetch ahead.
            **options: See :class:`Options`.

        Returns:
            :class:`Pages` of :class:`ChecklistItemAttachment`.
        """
        return self._pages(
            ChecklistItemAttachment,
            "/rest/v1.0/projects/{project_id}/checklist/list_item_attachments",
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
        filters: ChecklistItemAttachmentFilters = OMITTED,
        per_page: int | Unset = UNSET,
        concurrency: int = 1,
        **options: Unpack[Options],
    ) -> Pages[ChecklistItemAttachment]:
        """List recycled checklist (inspections) item attachments.

        GET /rest/v1.0/projects/{project_id}/recycle_bin/checklist/list_item_attachments
        https://developers.procore.com/reference/rest/v1/checklist-item-attachments?version=1.0#list-recycled-checklist-inspections-item-attachments

        Args:
            filters: Query filters; others go into ``params``.
            per_page: Items per page. Default: 1,000.
            concurrency: Pages to fetch ahead.
            **options: See :class:`Options`.

        Returns:
            :class:`Pages` of :class:`ChecklistItemAttachment`.
        """
        return self._pages(
            ChecklistItemAttachment,
            "/rest/v1.0/projects/{project_id}/recycle_bin/checklist/list_item_attachments",
            {"project_id": project_id},
            options,
            query={"page": page, "filters": filters},
            per_page=per_page,
            concurrency=concurrency,
        )


@record
class ChecklistItemObservation(Model):
    """A checklist item observation."""

    id: Id
    checklist_item_id: Id | None = None
    checklist_list_id: Id | None = None
    created_at: DateTime | None = None
    updated_at: DateTime | None = None
    created_by: ChecklistItemObservationCreatedBy | None = None


@record
class ChecklistItemObservationCreatedBy(Model):
    """``created_by`` of :class:`ChecklistItemObservation`."""

    id: Id
    name: str | None = None
    login: str | None = None
    company_name: str | None = None


class ChecklistItemObservationFilters(TypedDict, total=False):
    """Query filters of ``inspections.checklist_item_observations.list``."""

    id: Id | Sequence[Id]
    item_id: Id | Sequence[Id]
    created_at: DateRange
    updated_at: DateRange


class ChecklistItemObservationsResource(Resource):
    """Checklist item observations (Inspections)."""

    __slots__ = ()

    def list(
        self,
        *,
        project_id: Id | Unset = UNSET,
        page: int | Unset = UNSET,
        sort: Literal["created_at", "-created_at"] | Unset = UNSET,
        filters: ChecklistItemObservationFilters = OMITTED,
        per_page: int | Unset = UNSET,
        concurrency: int = 1,
        **options: Unpack[Options],
    ) -> Pages[ChecklistItemObservation]:
        """List checklist item observations.

        GET /rest/v1.0/projects/{project_id}/checklist/list_item_observations
        https://developers.procore.com/reference/rest/v1/checklist-item-observations?version=1.0#list-checklist-item-observations

        Args:
            sort: Field to sort by; prefix it with ``-`` for descending order.
            filters: Query filters; others go into ``params``.
            per_page: Items per page. Default: 1,000.
            concurrency: Pages to fetch ahead.
            **options: See :class:`Options`.

        Returns:
            :class:`Pages` of :class:`ChecklistItemObservation`.
        """
        return self._pages(
            ChecklistItemObservation,
            "/rest/v1.0/projects/{project_id}/checklist/list_item_observations",
            {"project_id": project_id},
            options,
            query={"page": page, "sort": sort, "filters": filters},
            per_page=per_page,
            concurrency=concurrency,
        )


@record
class ChecklistItemType(Model):
    """A checklist item type."""

    id: Id
    category: str | None = None
    name: str | None = None


class ChecklistItemTypesResource(Resource):
    """Checklist item types (Inspections)."""

    __slots__ = ()

    async def get(
        self,
        *,
        id: Id,
        project_id: Id | Unset = UNSET,
        company_id: Id | Unset = UNSET,
        **options: Unpack[ScopedOptions],
    ) -> ChecklistItemType:
        """Return a checklist item type.

        GET /rest/v1.0/checklist/item_types/{id}
        https://developers.procore.com/reference/rest/v1/checklist-item-types?version=1.0#show-checklist-item-type

        Returns:
            :class:`ChecklistItemType`.
        """
        return await self._one(
            ChecklistItemType,
            "GET",
            "/rest/v1.0/checklist/item_types/{id}",
            {"id": id},
            options,
            query={
                "project_id": self._scoped("project_id", project_id),
                "company_id": self._scoped("company_id", company_id),
            },
        )

    def list(
        self,
        *,
        project_id: Id | Unset = UNSET,
        company_id: Id | Unset = UNSET,
        page: int | Unset = UNSET,
        per_page: int | Unset = UNSET,
        concurrency: int = 1,
        **options: Unpack[ScopedOptions],
    ) -> Pages[ChecklistItemType]:
        """List available checklist item types.

        GET /rest/v1.0/checklist/item_types
        https://developers.procore.com/reference/rest/v1/checklist-item-types?version=1.0#list-available-checklist-item-types

        Args:
            per_page: Items per page. Default: 1,000.
            concurrency: Pages to fetch ahead.
            **options: See :class:`Options`.

        Returns:
            :class:`Pages` of :class:`ChecklistItemType`.
        """
        return self._pages(
            ChecklistItemType,
            "/rest/v1.0/checklist/item_types",
            {},
            options,
            query={
                "project_id": self._scoped("project_id", project_id),
                "company_id": self._scoped("company_id", company_id),
                "page": page,
            },
            per_page=per_page,
            concurrency=concurrency,
        )


@record
class ChecklistScheduleAttachment(Model):
    """A checklist schedule attachment."""

    id: Id
    created_at: DateTime | None = None
    schedule_id: Id | None = None
    name: str | None = None
    content_type: str | None = None
    thumbnail_url: str | None = None
    url: str | None = None
    filename: str | None = None
    viewable_document_id: Id | None = None
    attachment: ChecklistScheduleAttachment | None = None


class ChecklistScheduleAttachmentsResource(Resource):
    """Checklist schedule attachments (Inspections)."""

    __slots__ = ()

    async def create(
        self, *, schedule_id: Id, attachment: Upload, project_id: Id | Unset = UNSET, **options: Unpack[Options]
    ) -> ChecklistScheduleAttachment:
        """Create a checklist schedule attachment.

        POST /rest/v1.0/projects/{project_id}/checklist/schedules/{schedule_id}/attachments
        https://developers.procore.com/reference/rest/v1/checklist-schedule-attachments?version=1.0#create-checklist-schedule-attachment

        Args:
            attachment: A path, an open binary file or :class:`~aprocore.File`.

        Returns:
            :class:`ChecklistScheduleAttachment`.
        """
        return await self._one(
            ChecklistScheduleAttachment,
            "POST",
            "/rest/v1.0/projects/{project_id}/checklist/schedules/{schedule_id}/attachments",
            {"project_id": project_id, "schedule_id": schedule_id},
            options,
            form={"attachment": attachment},
        )

    async def delete(
        self, *, schedule_id: Id, id: Id, project_id: Id | Unset = UNSET, **options: Unpack[Options]
    ) -> None:
        """Delete a checklist schedule attachment.

        DELETE /rest/v1.0/projects/{project_id}/checklist/schedules/{schedule_id}/attachments/{id}
        https://developers.procore.com/reference/rest/v1/checklist-schedule-attachments?version=1.0#delete-checklist-schedule-attachment

        Returns:
            None.
        """
        await self._none(
            "DELETE",
            "/rest/v1.0/projects/{project_id}/checklist/schedules/{schedule_id}/attachments/{id}",
            {"project_id": project_id, "schedule_id": schedule_id, "id": id},
            options,
        )

    def list(
        self,
        *,
        schedule_id: Id,
        project_id: Id | Unset = UNSET,
        page: int | Unset = UNSET,
        per_page: int | Unset = UNSET,
        concurrency: int = 1,
        **options: Unpack[Options],
    ) -> Pages[ChecklistScheduleAttachment]:
        """List checklist schedule attachments.

        GET /rest/v1.0/projects/{project_id}/checklist/schedules/{schedule_id}/attachments
        https://developers.procore.com/reference/rest/v1/checklist-schedule-attachments?version=1.0#list-checklist-schedule-attachments

        Args:
            per_page: Items per page. Default: 1,000.
            concurrency: Pages to fetch ahead.
            **options: See :class:`Options`.

        Returns:
            :class:`Pages` of :class:`ChecklistScheduleAttachment`.
        """
        return self._pages(
            ChecklistScheduleAttachment,
            "/rest/v1.0/projects/{project_id}/checklist/schedules/{schedule_id}/attachments",
            {"project_id": project_id, "schedule_id": schedule_id},
            options,
            query={"page": page},
            per_page=per_page,
            concurrency=concurrency,
        )


@record
class ChecklistScheduleChangeHistory(Model):
    """Checklist schedule change history."""

    id: Id
    column: str | None = None
    old_value: str | None = None
    new_value: str | None = None
    created_by_id: Id | None = None
    created_at: DateTime | None = None


class ChecklistScheduleChangeHistoriesResource(Resource):
    """Checklist schedule change histories (Inspections)."""

    __slots__ = ()

    def list(
        self,
        *,
        schedule_id: Id,
        project_id: Id | Unset = UNSET,
        page: int | Unset = UNSET,
        per_page: int | Unset = UNSET,
        concurrency: int = 1,
        **options: Unpack[Options],
    ) -> Pages[ChecklistScheduleChangeHistory]:
        """List checklist schedule change histories.

        GET /rest/v1.0/projects/{project_id}/checklist/schedules/{schedule_id}/change_history
        https://developers.procore.com/reference/rest/v1/checklist-schedule-change-histories?version=1.0#list-checklist-schedule-change-histories

        Args:
            per_page: Items per page. Default: 1,000.
            concurrency: Pages to fetch ahead.
            **options: See :class:`Options`.

        Returns:
            :class:`Pages` of :class:`ChecklistScheduleChangeHistory`.
        """
        return self._pages(
            ChecklistScheduleChangeHistory,
            "/rest/v1.0/projects/{project_id}/checklist/schedules/{schedule_id}/change_history",
            {"project_id": project_id, "schedule_id": schedule_id},
            options,
            query={"page": page},
            per_page=per_page,
            concurrency=concurrency,
        )


@record
class ChecklistSection(Model):
    """A checklist section."""

    id: Id
    name: str | None = None
    position: int | None = None
    list_id: Id | None = None
    not_applicable: bool | None = None
    template_section_id: Id | None = None
    updated_at: DateTime | None = None


@record
class ChecklistSectionListSection(Model):
    """Returned by :meth:`ChecklistSectionsResource.list_list_sections`."""

    id: Id
    name: str | None = None
    position: int | None = None
    template_section_id: Id | None = None
    updated_at: DateTime | None = None


class ChecklistSectionFields(TypedDict, total=False):
    """Fields of :class:`ChecklistSectionCreateInput` and :class:`ChecklistSectionInput`."""

    not_applicable: bool | None
    items_attributes: Sequence[ChecklistSectionItemsAttributeInput] | None


class ChecklistSectionItemsAttributeInput(TypedDict, total=False):
    """``items_attributes`` in a request body."""

    name: Required[str]
    position: Required[int]
    status: Literal["yes", "no", "n/a", "none"] | None


class ChecklistSectionCreateInput(ChecklistSectionFields):
    """``section`` in the body of ``create``."""

    name: str
    position: int


class ChecklistSectionInput(ChecklistSectionFields, total=False):
    """``section`` in the body of ``update``."""

    name: str | None
    position: int | None


class ChecklistSectionFilters(TypedDict, total=False):
    """Query filters of ``inspections.checklist_sections.list_recycled``."""

    id: Id | Sequence[Id]
    updated_at: DateRange
    list_id: Id | Sequence[Id]


class ChecklistSectionListSectionFilters(TypedDict, total=False):
    """Query filters of ``inspections.checklist_sections.list_list_sections``."""

    id: Id | Sequence[Id]
    updated_at: DateRange
    list_id: Id | Sequence[Id]


class ChecklistSectionsResource(Resource):
    """Checklist sections (Inspections)."""

    __slots__ = ()

    @deprecated("POST /rest/v1.0/checklist/lists/{list_id}/sections is deprecated by Procore.")
    async def create(
        self,
        *,
        list_id: Id,
        section: ChecklistSectionCreateInput,
        project_id: Id | Unset = UNSET,
        **options: Unpack[Options],
    ) -> ChecklistSection:
        """Create a checklist section.

        POST /rest/v1.0/checklist/lists/{list_id}/sections
        https://developers.procore.com/reference/rest/v1/checklist-sections?version=1.0#create-checklist-section

        Returns:
            :class:`ChecklistSection`.
        """
        return await self._one(
            ChecklistSection,
            "POST",
            "/rest/v1.0/checklist/lists/{list_id}/sections",
            {"list_id": list_id},
            options,
            body={"project_id": self._scoped("project_id", project_id), "section": section},
        )

    @deprecated("DELETE /rest/v1.0/checklist/lists/{list_id}/sections/{id} is deprecated by Procore.")
    async def delete(self, *, list_id: Id, id: Id, project_id: Id | Unset = UNSET, **options: Unpack[Options]) -> None:
        """Delete a checklist section.

        DELETE /rest/v1.0/checklist/lists/{list_id}/sections/{id}
        https://developers.procore.com/reference/rest/v1/checklist-sections?version=1.0#delete-checklist-section

        Returns:
            None.
        """
        await self._none(
            "DELETE",
            "/rest/v1.0/checklist/lists/{list_id}/sections/{id}",
            {"list_id": list_id, "id": id},
            options,
            query={"project_id": self._scoped("project_id", project_id)},
        )

    async def get(
        self, *, list_id: Id, id: Id, project_id: Id | Unset = UNSET, **options: Unpack[Options]
    ) -> ChecklistSection:
        """Return a checklist section.

        GET /rest/v1.0/checklist/lists/{list_id}/sections/{id}
        https://developers.procore.com/reference/rest/v1/checklist-sections?version=1.0#show-checklist-section

        Returns:
            :class:`ChecklistSection`.
        """
        return await self._one(
            ChecklistSection,
            "GET",
            "/rest/v1.0/checklist/lists/{list_id}/sections/{id}",
            {"list_id": list_id, "id": id},
            options,
            query={"project_id": self._scoped("project_id", project_id)},
        )

    def list_list_sections(
        self,
        *,
        project_id: Id | Unset = UNSET,
        page: int | Unset = UNSET,
        sort: Literal["position", "-position"] | Unset = UNSET,
        filters: ChecklistSectionListSectionFilters = OMITTED,
        per_page: int | Unset = UNSET,
        concurrency: int = 1,
        **options: Unpack[Options],
    ) -> Pages[ChecklistSectionListSection]:
        """List checklist (inspection) sections.

        GET /rest/v1.0/projects/{project_id}/checklist/list_sections
        https://developers.procore.com/reference/rest/v1/checklist-sections?version=1.0#list-checklist-inspection-sections

        Args:
            sort: Field to sort by; prefix it with ``-`` for descending order.
            filters: Query filters; others go into ``params``.
            per_page: Items per page. Default: 1,000.
            concurrency: Pages to fetch ahead.
            **options: See :class:`Options`.

        Returns:
            :class:`Pages` of :class:`ChecklistSectionListSection`.
        """
        return self._pages(
            ChecklistSectionListSection,
            "/rest/v1.0/projects/{project_id}/checklist/list_sections",
            {"project_id": project_id},
            options,
            query={"page": page, "sort": sort, "filters": filters},
            per_page=per_page,
            concurrency=concurrency,
        )

    def list_recycled(
        self,
        *,
        project_id: Id | Unset = UNSET,
        page: int | Unset = UNSET,
        sort: Literal["position", "-position"] | Unset = UNSET,
        filters: ChecklistSectionFilters = OMITTED,
        per_page: int | Unset = UNSET,
        concurrency: int = 1,
        **options: Unpack[Options],
    ) -> Pages[ChecklistSection]:
        """List recycled checklist (inspection) sections.

        GET /rest/v1.1/projects/{project_id}/recycle_bin/checklist/list_sections
        https://developers.procore.com/reference/rest/v1/checklist-sections?version=1.1#list-recycled-checklist-inspection-sections

        Args:
            sort: Field to sort by; prefix it with ``-`` for descending order.
            filters: Query filters; others go into ``params``.
            per_page: Items per page. Default: 1,000.
            concurrency: Pages to fetch ahead.
            **options: See :class:`Options`.

        Returns:
            :class:`Pages` of :class:`ChecklistSection`.
        """
        return self._pages(
            ChecklistSection,
            "/rest/v1.1/projects/{project_id}/recycle_bin/checklist/list_sections",
            {"project_id": project_id},
            options,
            query={"page": page, "sort": sort, "filters": filters},
            per_page=per_page,
            concurrency=concurrency,
        )

    async def toggle_not_applicable(
        self,
        *,
        list_id: Id,
        section_id: Id,
        not_applicable: bool,
        project_id: Id | Unset = UNSET,
        **options: Unpack[Options],
    ) -> ChecklistSection:
        """Toggle a checklist section not applicable status.

        PUT /rest/v1.0/checklist/lists/{list_id}/sections/{section_id}/toggle_not_applicable
        https://developers.procore.com/reference/rest/v1/checklist-sections?version=1.0#toggle-checklist-section-not-applicable-status

        Returns:
            :class:`ChecklistSection`.
        """
        return await self._one(
            ChecklistSection,
            "PUT",
            "/rest/v1.0/checklist/lists/{list_id}/sections/{section_id}/toggle_not_applicable",
            {"list_id": list_id, "section_id": section_id},
            options,
            body={"project_id": self._scoped("project_id", project_id), "not_applicable": not_applicable},
        )

    async def toggle_not_applicable_with_patch(
        self,
        *,
        list_id: Id,
        section_id: Id,
        not_applicable: bool,
        project_id: Id | Unset = UNSET,
        **options: Unpack[Options],
    ) -> ChecklistSection:
        """Toggle a checklist section not applicable status.

        PATCH /rest/v1.0/checklist/lists/{list_id}/sections/{section_id}/toggle_not_applicable
        https://developers.procore.com/reference/rest/v1/checklist-sections?version=1.0#toggle-checklist-section-not-applicable-status

        Returns:
            :class:`ChecklistSection`.
        """
        return await self._one(
            ChecklistSection,
            "PATCH",
            "/rest/v1.0/checklist/lists/{list_id}/sections/{section_id}/toggle_not_applicable",
            {"list_id": list_id, "section_id": section_id},
            options,
            body={"project_id": self._scoped("project_id", project_id), "not_applicable": not_applicable},
        )

    @deprecated("PATCH /rest/v1.0/checklist/lists/{list_id}/sections/{id} is deprecated by Procore.")
    async def update(
        self,
        *,
        list_id: Id,
        id: Id,
        section: ChecklistSectionInput,
        project_id: Id | Unset = UNSET,
        **options: Unpack[Options],
    ) -> ChecklistSection:
        """Update a checklist section.

        PATCH /rest/v1.0/checklist/lists/{list_id}/sections/{id}
        https://developers.procore.com/reference/rest/v1/checklist-sections?version=1.0#update-checklist-section

        Returns:
            :class:`ChecklistSection`.
        """
        return await self._one(
            ChecklistSection,
            "PATCH",
            "/rest/v1.0/checklist/lists/{list_id}/sections/{id}",
            {"list_id": list_id, "id": id},
            options,
            body={"project_id": self._scoped("project_id", project_id), "section": section},
        )


@record
class ChecklistSignatureRequest(Model):
    """A checklist signature request."""

    id: Id
    signatory: ChecklistSignatureRequestSignatory | None = None
    signature: ChecklistSignatureRequestSignature | None = None


@record
class ChecklistSignatureRequestAttachment(Model):
    """``attachment`` of :class:`ChecklistSignatureRequestSignature`."""

    id: Id
    url: str | None = None
    filename: str | None = None
    name: str | None = None


@record
class ChecklistSignatureRequestCapturedBy(Model):
    """``captured_by`` of :class:`ChecklistSignatureRequestSignature`."""

    id: Id
    login: str | None = None
    name: str | None = None
    company_name: str | None = None


@record
class ChecklistSignatureRequestSignatory(Model):
    """``signatory`` of :class:`ChecklistSignatureRequest`."""

    id: Id
    login: str | None = None
    name: str | None = None
    company_name: str | None = None


@record
class ChecklistSignatureRequestSignature(Model):
    """``signature`` of :class:`ChecklistSignatureRequest`."""

    id: Id
    captured_by: ChecklistSignatureRequestCapturedBy | None = None
    captured_at: DateTime | None = None
    attachment: ChecklistSignatureRequestAttachment | None = None
    signatory: ChecklistSignatureRequestSignatory | None = None
    signature: ChecklistSignatureRequestSignature | None = None


class ChecklistSignatureRequestInput(TypedDict):
    """``signature_request`` in a request body."""

    signatory_id: Id


class ChecklistSignatureRequestsResource(Resource):
    """Checklist signature requests (Inspections)."""

    __slots__ = ()

    async def create(
        self,
        *,
        list_id: Id,
        signature_request: ChecklistSignatureRequestInput,
        project_id: Id | Unset = UNSET,
        **options: Unpack[Options],
    ) -> ChecklistSignatureRequest:
        """Create a checklist signature request.

        POST /rest/v1.0/checklist/lists/{list_id}/signature_requests
        https://developers.procore.com/reference/rest/v1/checklist-signature-requests?version=1.0#create-checklist-signature-request

        Returns:
            :class:`ChecklistSignatureRequest`.
        """
        return await self._one(
            ChecklistSignatureRequest,
            "POST",
            "/rest/v1.0/checklist/lists/{list_id}/signature_requests",
            {"list_id": list_id},
            options,
            query={"project_id": self._scoped("project_id", project_id)},
            body={"signature_request": signature_request},
        )

    @deprecated(
        "POST /rest/v1.0/checklist/lists/{list_id}/signature_requests/{signature_request_id}/signature is deprecated by Procore."
    )
    async def create_signature(
        self,
        *,
        list_id: Id,
        signature_request_id: Id,
        attachment: Upload,
        project_id: Id | Unset = UNSET,
        attachment_string: str | Unset | None = UNSET,
        **options: Unpack[Options],
    ) -> ChecklistSignatureRequestSignature:
        """Create a checklist signature.

        POST /rest/v1.0/checklist/lists/{list_id}/signature_requests/{signature_request_id}/signature
        https://developers.procore.com/reference/rest/v1/checklist-signature-requests?version=1.0#create-checklist-signature

        Args:
            attachment: A path, an open binary file or :class:`~aprocore.File`.

        Returns:
            :class:`ChecklistSignatureRequestSignature`.
        """
        return await self._one(
            ChecklistSignatureRequestSignature,
            "POST",
            "/rest/v1.0/checklist/lists/{list_id}/signature_requests/{signature_request_id}/signature",
            {"list_id": list_id, "signature_request_id": signature_request_id},
            options,
            query={"project_id": self._scoped("project_id", project_id)},
            body={"attachment": attachment, "attachment_string": attachment_string},
        )

    async def delete(self, *, list_id: Id, id: Id, project_id: Id | Unset = UNSET, **options: Unpack[Options]) -> None:
        """Delete a checklist signature request.

        DELETE /rest/v1.0/checklist/lists/{list_id}/signature_requests/{id}
        https://developers.procore.com/reference/rest/v1/checklist-signature-requests?version=1.0#delete-checklist-signature-request

        Returns:
            None.
        """
        await self._none(
            "DELETE",
            "/rest/v1.0/checklist/lists/{list_id}/signature_requests/{id}",
            {"list_id": list_id, "id": id},
            options,
            query={"project_id": self._scoped("project_id", project_id)},
        )

    async def delete_signature(
        self, *, list_id: Id, signature_request_id: Id, project_id: Id | Unset = UNSET, **options: Unpack[Options]
    ) -> None:
        """Delete a checklist signature.

        DELETE /rest/v1.0/checklist/lists/{list_id}/signature_requests/{signature_request_id}/signature
        https://developers.procore.com/reference/rest/v1/checklist-signature-requests?version=1.0#delete-checklist-signature

        Returns:
            None.
        """
        await self._none(
            "DELETE",
            "/rest/v1.0/checklist/lists/{list_id}/signature_requests/{signature_request_id}/signature",
            {"list_id": list_id, "signature_request_id": signature_request_id},
            options,
            query={"project_id": self._scoped("project_id", project_id)},
        )

    async def get(
        self, *, list_id: Id, id: Id, project_id: Id | Unset = UNSET, **options: Unpack[Options]
    ) -> ChecklistSignatureRequest:
        """Return a checklist signature request.

        GET /rest/v1.0/checklist/lists/{list_id}/signature_requests/{id}
        https://developers.procore.com/reference/rest/v1/checklist-signature-requests?version=1.0#show-checklist-signature-request

        Returns:
            :class:`ChecklistSignatureRequest`.
        """
        return await self._one(
            ChecklistSignatureRequest,
            "GET",
            "/rest/v1.0/checklist/lists/{list_id}/signature_requests/{id}",
            {"list_id": list_id, "id": id},
            options,
            query={"project_id": self._scoped("project_id", project_id)},
        )

    def list(
        self, *, list_id: Id, project_id: Id | Unset = UNSET, **options: Unpack[Options]
    ) -> Pages[ChecklistSignatureRequest]:
        """List checklist signature requests.

        GET /rest/v1.0/checklist/lists/{list_id}/signature_requests
        https://developers.procore.com/reference/rest/v1/checklist-signature-requests?version=1.0#list-checklist-signature-requests

        Args:
            **options: See :class:`Options`.

        Returns:
            :class:`Pages` of :class:`ChecklistSignatureRequest`.
        """
        return self._pages(
            ChecklistSignatureRequest,
            "/rest/v1.0/checklist/lists/{list_id}/signature_requests",
            {"list_id": list_id},
            options,
            query={"project_id": self._scoped("project_id", project_id)},
            pager=Pager.UNPAGED,
        )


@record
class CompanyChecklistSection(Model):
    """A company checklist section."""

    id: Id
    name: str | None = None
    position: int | None = None


class CompanyChecklistSectionInput(TypedDict, total=False):
    """``section`` in a request body."""

    name: str | None
    position: int | None


class CompanyChecklistSectionsResource(Resource):
    """Company checklist sections (Inspections)."""

    __slots__ = ()

    async def delete(self, *, id: Id, company_id: Id | Unset = UNSET, **options: Unpack[ScopedOptions]) -> None:
        """Delete a company checklist section.

        DELETE /rest/v1.0/companies/{company_id}/checklist/sections/{id}
        https://developers.procore.com/reference/rest/v1/company-checklist-sections?version=1.0#delete-company-checklist-section

        Returns:
            None.
        """
        await self._none(
            "DELETE",
            "/rest/v1.0/companies/{company_id}/checklist/sections/{id}",
            {"company_id": company_id, "id": id},
            options,
        )

    async def get(
        self, *, id: Id, company_id: Id | Unset = UNSET, **options: Unpack[ScopedOptions]
    ) -> CompanyChecklistSection:
        """Return a company checklist section.

        GET /rest/v1.0/companies/{company_id}/checklist/sections/{id}
        https://developers.procore.com/reference/rest/v1/company-checklist-sections?version=1.0#show-company-checklist-section

        Returns:
            :class:`CompanyChecklistSection`.
        """
        return await self._one(
            CompanyChecklistSection,
            "GET",
            "/rest/v1.0/companies/{company_id}/checklist/sections/{id}",
            {"company_id": company_id, "id": id},
            options,
        )

    def list(
        self, *, list_template_id: Id, company_id: Id | Unset = UNSET, **options: Unpack[ScopedOptions]
    ) -> Pages[CompanyChecklistSection]:
        """List company checklist sections.

        GET /rest/v1.0/companies/{company_id}/checklist/sections
        https://developers.procore.com/reference/rest/v1/company-checklist-sections?version=1.0#list-company-checklist-sections

        Args:
            **options: See :class:`Options`.

        Returns:
            :class:`Pages` of :class:`CompanyChecklistSection`.
        """
        return self._pages(
            CompanyChecklistSection,
            "/rest/v1.0/companies/{company_id}/checklist/sections",
            {"company_id": company_id},
            options,
            query={"list_template_id": list_template_id},
            pager=Pager.UNPAGED,
        )

    async def update(
        self,
        *,
        id: Id,
        section: CompanyChecklistSectionInput,
        company_id: Id | Unset = UNSET,
        **options: Unpack[ScopedOptions],
    ) -> CompanyChecklistSection:
        """Update a company checklist section.

        PATCH /rest/v1.0/companies/{company_id}/checklist/sections/{id}
        https://developers.procore.com/reference/rest/v1/company-checklist-sections?version=1.0#update-company-checklist-section

        Returns:
            :class:`CompanyChecklistSection`.
        """
        return await self._one(
            CompanyChecklistSection,
            "PATCH",
            "/rest/v1.0/companies/{company_id}/checklist/sections/{id}",
            {"company_id": company_id, "id": id},
            options,
            body={"section": section},
        )


@record
class CompanyChecklistTemplateSection(Model):
    """A company checklist template section."""

    id: Id
    name: str | None = None
    position: int | None = None


class CompanyChecklistTemplateSectionInput(TypedDict, total=False):
    """``section`` in a request body."""

    name: str | None
    position: int | None


class CompanyChecklistTemplateSectionsResource(Resource):
    """Company checklist template sections (Inspections)."""

    __slots__ = ()

    async def create(
        self,
        *,
        list_template_id: Id,
        section: CompanyChecklistTemplateSectionInput,
        company_id: Id | Unset = UNSET,
        **options: Unpack[ScopedOptions],
    ) -> CompanyChecklistTemplateSection:
        """Create a company checklist template section.

        POST /rest/v1.0/companies/{company_id}/checklist/list_templates/{list_template_id}/sections
        https://developers.procore.com/reference/rest/v1/company-checklist-template-sections?version=1.0#create-company-checklist-template-section

        Returns:
            :class:`CompanyChecklistTemplateSection`.
        """
        return await self._one(
            CompanyChecklistTemplateSection,
            "POST",
            "/rest/v1.0/companies/{company_id}/checklist/list_templates/{list_template_id}/sections",
            {"company_id": company_id, "list_template_id": list_template_id},
            options,
            body={"section": section},
        )

    def list(
        self, *, list_template_id: Id, company_id: Id | Unset = UNSET, **options: Unpack[ScopedOptions]
    ) -> Pages[CompanyChecklistTemplateSection]:
        """List company checklist template sections.

        GET /rest/v1.0/companies/{company_id}/checklist/list_templates/{list_template_id}/sections
        https://developers.procore.com/reference/rest/v1/company-checklist-template-sections?version=1.0#list-company-checklist-template-sections

        Args:
            **options: See :class:`Options`.

        Returns:
            :class:`Pages` of :class:`CompanyChecklistTemplateSection`.
        """
        return self._pages(
            CompanyChecklistTemplateSection,
            "/rest/v1.0/companies/{company_id}/checklist/list_templates/{list_template_id}/sections",
            {"company_id": company_id, "list_template_id": list_template_id},
            options,
            pager=Pager.UNPAGED,
        )


class InspectionItemAttachmentsResource(Resource):
    """Inspection item attachments (Inspections)."""

    __slots__ = ()

    async def delete(
        self, *, inspection_id: Id, id: Id, project_id: Id | Unset = UNSET, **options: Unpack[Options]
    ) -> None:
        """Delete an inspection item attachment.

        DELETE /rest/v1.0/projects/{project_id}/inspections/{inspection_id}/item_attachments/{id}
        https://developers.procore.com/reference/rest/v1/inspection-item-attachments?version=1.0#delete-an-inspection-item-attachment

        Returns:
            None.
        """
        await self._none(
            "DELETE",
            "/rest/v1.0/projects/{project_id}/inspections/{inspection_id}/item_attachments/{id}",
            {"project_id": project_id, "inspection_id": inspection_id, "id": id},
            options,
        )
