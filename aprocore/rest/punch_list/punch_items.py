"""Punch items (Punch List)."""

# Generated; do not edit.

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any, Literal, Required, TypedDict, Unpack, overload

from ...model import Model, record
from ...types import Date, DateTime, Id
from .._base import OMITTED, UNSET, DateRange, Options, Pages, RequiredFields, Resource, Unset, overloaded


@record
class PunchItem(Model):
    """A punch item."""

    id: Id
    ball_in_court: list[PunchItemBallInCourt] | None = None
    comments: list[PunchItemComment] | None = None
    created_at: DateTime | None = None
    closed_at: DateTime | None = None
    deleted_at: DateTime | None = None
    description: str | None = None
    due_date: Date | None = None
    name: str | None = None
    schedule_risk: Literal["ml_low", "ml_medium", "ml_high"] | str | None = None
    schedule_risk_reason: str | None = None
    position: int | None = None
    priority: Literal["low", "medium", "high"] | str | None = None
    private: bool | None = None
    status: Literal["Open", "Closed", "Overdue", "Pending", "open", "closed", "pending"] | str | None = None
    updated_at: DateTime | None = None
    date_initiated: Date | None = None
    schedule_impact: Literal["yes_known", "yes_unknown", "no_impact", "tbd", "n_a"] | str | None = None
    schedule_impact_days: int | None = None
    reference: str | None = None
    cost_impact: Literal["yes_known", "yes_unknown", "no_impact", "tbd", "n_a"] | str | None = None
    cost_impact_amount: Id | None = None
    can_email: bool | None = None
    drawing_ids: list[Id] | None = None
    current_drawing_revision_ids: list[Id] | None = None
    distribution_members: list[PunchItemDistributionMember] | None = None
    location: PunchItemLocation | None = None
    trade: PunchItemTrade | None = None
    created_by: PunchItemCreatedBy | None = None
    closed_by: PunchItemClosedBy | None = None
    punch_item_manager: PunchItemManager | None = None
    final_approver: PunchItemFinalApprover | None = None
    punch_item_type: PunchItemType | None = None
    cost_code: PunchItemCostCode | None = None
    assignments: list[PunchItemAssignment] | None = None
    rich_text_description: str | None = None
    attachments: list[PunchItemAttachment] | None = None
    images: list[PunchItemImage] | None = None
    web_images: list[PunchItemWebImage] | None = None
    workflow_status: (
        Literal[
            "draft",
            "initiated",
            "in_dispute",
            "work_required",
            "ready_for_review",
            "work_not_accepted",
            "ready_to_close",
            "not_accepted_by_creator",
            "closed",
        ]
        | str
        | None
    ) = None
    download_all_attachments_uuid: str | None = None
    schedule_risk_confidence: int | None = None
    schedule_risk_probability: int | None = None
    has_resolved_responses: bool | None = None
    has_unresolved_responses: bool | None = None
    assignees: list[PunchItemAssignee] | None = None
    latitude: str | None = None
    longitude: str | None = None
    horizontal_accuracy: str | None = None
    vertical_accuracy: str | None = None
    altitude: str | None = None


@record
class PunchItemAssignee(Model):
    """``assignees`` of :class:`PunchItem`."""

    id: Id
    login: str | None = None
    name: str | None = None


@record
class PunchItemAssignment(Model):
    """``assignments`` of :class:`PunchItem`."""

    id: Id
    approved: bool | None = None
    comment: str | None = None
    notified_at: DateTime | None = None
    ready_for_review_at: Date | None = None
    work_not_accepted_at: Date | None = None
    formatted_status: str | None = None
    updated_at: DateTime | None = None
    login_information: PunchItemLoginInformation | None = None
    attachments: list[PunchItemAttachment] | None = None
    login_information_id: Id | None = None
    login_information_name: str | None = None
    vendor: PunchItemVendor | None = None
    responded_at: DateTime | None = None
    status: str | None = None
    manager_accepted_at: DateTime | None = None
    user_name: str | None = None


@record
class PunchItemAttachment(Model):
    """``attachments`` of :class:`PunchItem`."""

    id: Id
    url: str | None = None
    filename: str | None = None
    viewable_document_id: Id | None = None
    attached_to_item_id: Id | None = None
    attached_to_item_type: str | None = None
    viewer_url: str | None = None
    name: str | None = None
    thumbnail_url: str | None = None


@record
class PunchItemBallInCourt(Model):
    """``ball_in_court`` of :class:`PunchItem`."""

    id: Id
    name: str | None = None
    locale: str | None = None


@record
class PunchItemClosedBy(Model):
    """``closed_by`` of :class:`PunchItem`."""

    id: Id
    name: str | None = None
    login: str | None = None
    company_name: str | None = None
    locale: str | None = None


@record
class PunchItemComment(Model):
    """``comments`` of :class:`PunchItem`."""

    id: Id
    body: str | None = None
    creator: PunchItemCreator | None = None
    created_at: DateTime | None = None
    updated_at: DateTime | None = None
    attachments: list[PunchItemAttachment] | None = None
    created_by: PunchItemCreatedBy | None = None
    type: str | None = None


@record
class PunchItemCostCode(Model):
    """``cost_code`` of :class:`PunchItem`."""

    id: Id
    name: str | None = None


@record
class PunchItemCreatedBy(Model):
    """``created_by`` of :class:`PunchItem`."""

    id: Id
    name: str | None = None
    login: str | None = None
    company_name: str | None = None
    locale: str | None = None


@record
class PunchItemCreator(Model):
    """``creator`` of :class:`PunchItemComment`."""

    id: Id
    login: str | None = None
    name: str | None = None


@record
class PunchItemDistributionMember(Model):
    """``distribution_members`` of :class:`PunchItem`."""

    id: Id
    login: str | None = None
    name: str | None = None
    company_name: str | None = None


@record
class PunchItemFinalApprover(Model):
    """``final_approver`` of :class:`PunchItem`."""

    id: Id
    name: str | None = None
    login: str | None = None
    company_name: str | None = None
    locale: str | None = None


@record
class PunchItemImage(Model):
    """``images`` of :class:`PunchItem`."""

    id: Id
    url: str | None = None
    filename: str | None = None


@record
class PunchItemListDefaultDistribution(Model):
    """Returned by :meth:`PunchItemsResource.list_punch_list_default_distribution`."""

    id: Id
    login: str | None = None
    name: str | None = None


@record
class PunchItemLocation(Model):
    """``location`` of :class:`PunchItem`."""

    id: Id
    name: str | None = None
    node_name: str | None = None
    parent_id: Id | None = None
    created_at: DateTime | None = None
    updated_at: DateTime | None = None
    code: str | None = None


@record
class PunchItemLoginInformation(Model):
    """``login_information`` of :class:`PunchItemAssignment`."""

    id: Id
    login: str | None = None
    name: str | None = None
    active: Any = None


@record
class PunchItemManager(Model):
    """``punch_item_manager`` of :class:`PunchItem`."""

    id: Id
    name: str | None = None
    login: str | None = None
    company_name: str | None = None
    locale: str | None = None


@record
class PunchItemTrade(Model):
    """``trade`` of :class:`PunchItem`."""

    id: Id
    name: str | None = None
    active: bool | None = None
    updated_at: DateTime | None = None


@record
class PunchItemType(Model):
    """``punch_item_type`` of :class:`PunchItem`."""

    id: Id
    name: str | None = None


@record
class PunchItemVendor(Model):
    """``vendor`` of :class:`PunchItemAssignment`."""

    id: Id
    name: str | None = None


@record
class PunchItemWebImage(Model):
    """``web_images`` of :class:`PunchItem`."""

    id: Id
    url: str | None = None
    filename: str | None = None


class PunchItemCommentInput(TypedDict, total=False):
    """``comment`` in a request body."""

    body: Required[str]
    document_management_document_revision_ids: Sequence[Id] | None
    prostore_file_ids: Sequence[Id] | None


class PunchItemFields(TypedDict, total=False):
    """Fields of :class:`PunchItemCreateInput` and :class:`PunchItemInput`."""

    description: str | None
    due: Date | str | None
    schedule_risk: Literal["ml_low", "ml_medium", "ml_high"] | None
    position: int | None
    priority: str | None
    private: bool | None
    status: Literal["open", "closed", "Open", "Closed", "Overdue", "Pending"] | None
    date_initiated: Date | str | None
    schedule_impact: str | None
    schedule_impact_days: int | None
    reference: str | None
    cost_code_id: Id | None
    cost_impact: str | None
    cost_impact_amount: int | None
    trade_id: Id | None
    punch_item_type_id: Id | None
    login_information_ids: Sequence[Id] | None
    distribution_member_ids: Sequence[Id] | None
    punch_item_manager_id: Id | None
    final_approver_id: Id | None
    location_id: Id | None
    mt_location: Sequence[str] | None
    images: Sequence[str] | None
    workflow_status: (
        Literal[
            "draft",
            "initiated",
            "in_dispute",
            "work_required",
            "ready_for_review",
            "work_not_accepted",
            "ready_to_close",
            "not_accepted_by_creator",
            "closed",
        ]
        | None
    )
    drawing_revision_ids: Sequence[Id] | None
    file_version_ids: Sequence[Id] | None
    form_ids: Sequence[Id] | None
    image_ids: Sequence[Id] | None
    upload_ids: Sequence[Id] | None
    document_management_document_revision_ids: Sequence[Id] | None


class PunchItemCreateInput(PunchItemFields):
    """``punch_item`` in the body of ``create``, ``create_v1_0``."""

    name: str


class PunchItemInput(PunchItemFields, total=False):
    """``punch_item`` in the body of ``update``, ``update_v1_0``."""

    name: str | None


class PunchItemFilters(TypedDict, total=False):
    """Query filters of ``punch_list.punch_items.list``, ``punch_list.punch_items.list_v1_0``."""

    status: Literal["open", "closed", "pending"] | Sequence[Literal["open", "closed", "pending"]]
    priority: Literal["low", "medium", "high"] | Sequence[Literal["low", "medium", "high"]]
    punch_item_type_id: Id | Sequence[Id]
    location_id: Id | Sequence[Id]
    include_sublocations: bool
    approver_login_information_id: Id | Sequence[Id]
    vendor_id: Id | Sequence[Id]
    assignee_response: bool
    trade_id: Id | Sequence[Id]
    id: Id | Sequence[Id]
    query: str | Sequence[str]
    updated_at: DateRange


class PunchItemsResource(Resource):
    """Punch items (Punch List)."""

    __slots__ = ()

    async def add_punch_item_attachments(
        self,
        *,
        id: Id,
        project_id: Id | Unset = UNSET,
        attachments: Sequence[str] | Unset | None = UNSET,
        **options: Unpack[Options],
    ) -> PunchItemAttachment:
        """Add attachments to punch item.

        POST /rest/v1.1/punch_items/add_punch_item_attachments
        https://developers.procore.com/reference/rest/v1/punch-items?version=1.1#add-attachments-to-punch-item

        Args:
            id: ID of an add punch item attachment.

        Returns:
            :class:`PunchItemAttachment`.
        """
        return await self._one(
            PunchItemAttachment,
            "POST",
            "/rest/v1.1/punch_items/add_punch_item_attachments",
            {},
            options,
            query={"id": id, "project_id": self._scoped("project_id", project_id)},
            form={"attachments": attachments},
        )

    async def add_punch_item_attachments_v1_0(
        self,
        *,
        id: Id,
        project_id: Id | Unset = UNSET,
        attachments: Sequence[str] | Unset | None = UNSET,
        **options: Unpack[Options],
    ) -> PunchItemAttachment:
        """Add attachments to punch item.

        POST /rest/v1.0/punch_items/add_punch_item_attachments
        https://developers.procore.com/reference/rest/v1/punch-items?version=1.0#add-attachments-to-punch-item

        Args:
            id: ID of an add punch item attachment.

        Returns:
            :class:`PunchItemAttachment`.
        """
        return await self._one(
            PunchItemAttachment,
            "POST",
            "/rest/v1.0/punch_items/add_punch_item_attachments",
            {},
            options,
            query={"id": id, "project_id": self._scoped("project_id", project_id)},
            form={"attachments": attachments},
        )

    @overload
    async def create(
        self,
        *,
        punch_item: PunchItemCreateInput,
        run_configurable_validations: bool | Unset = UNSET,
        project_id: Id | Unset = UNSET,
        attachments: Sequence[str] | Unset | None = UNSET,
        **options: Unpack[Options],
    ) -> PunchItem: ...
    @overload
    def create(self, *, punch_item: PunchItemInput, **others: Any) -> RequiredFields[Literal["name"]]: ...
    @overload
    async def create(
        self,
        *,
        punch_item: Mapping[str, Any],
        run_configurable_validations: bool | Unset = UNSET,
        project_id: Id | Unset = UNSET,
        attachments: Sequence[str] | Unset | None = UNSET,
        **options: Unpack[Options],
    ) -> PunchItem: ...
    @overloaded
    async def create(
        self,
        *,
        punch_item: PunchItemCreateInput | Mapping[str, Any],
        run_configurable_validations: bool | Unset = UNSET,
        project_id: Id | Unset = UNSET,
        attachments: Sequence[str] | Unset | None = UNSET,
        **options: Unpack[Options],
    ) -> PunchItem:
        """Create a punch item.

        POST /rest/v1.1/punch_items
        https://developers.procore.com/reference/rest/v1/punch-items?version=1.1#create-punch-item

        Args:
            run_configurable_validations: Whether to validate against the configurable field set. Default: false.

        Returns:
            :class:`PunchItem`.
        """
        return await self._one(
            PunchItem,
            "POST",
            "/rest/v1.1/punch_items",
            {},
            options,
            query={"run_configurable_validations": run_configurable_validations},
            body={
                "project_id": self._scoped("project_id", project_id),
                "attachments": attachments,
                "punch_item": punch_item,
            },
            dates="punch_item.due punch_item.date_initiated",
        )

    async def create_comment(
        self,
        *,
        id: Id,
        comment: PunchItemCommentInput,
        project_id: Id | Unset = UNSET,
        attachments: Sequence[str] | Unset | None = UNSET,
        **options: Unpack[Options],
    ) -> PunchItemComment:
        """Create a punch item comment.

        POST /rest/v1.0/punch_items/{id}/comments
        https://developers.procore.com/reference/rest/v1/punch-items?version=1.0#create-punch-item-comment

        Returns:
            :class:`PunchItemComment`.
        """
        return await self._one(
            PunchItemComment,
            "POST",
            "/rest/v1.0/punch_items/{id}/comments",
            {"id": id},
            options,
            query={"project_id": self._scoped("project_id", project_id)},
            body={"comment": comment, "attachments": attachments},
        )

    @overload
    async def create_v1_0(
        self,
        *,
        punch_item: PunchItemCreateInput,
        run_configurable_validations: bool | Unset = UNSET,
        project_id: Id | Unset = UNSET,
        attachments: Sequence[str] | Unset | None = UNSET,
        **options: Unpack[Options],
    ) -> PunchItem: ...
    @overload
    def create_v1_0(self, *, punch_item: PunchItemInput, **others: Any) -> RequiredFields[Literal["name"]]: ...
    @overload
    async def create_v1_0(
        self,
        *,
        punch_item: Mapping[str, Any],
        run_configurable_validations: bool | Unset = UNSET,
        project_id: Id | Unset = UNSET,
        attachments: Sequence[str] | Unset | None = UNSET,
        **options: Unpack[Options],
    ) -> PunchItem: ...
    @overloaded
    async def create_v1_0(
        self,
        *,
        punch_item: PunchItemCreateInput | Mapping[str, Any],
        run_configurable_validations: bool | Unset = UNSET,
        project_id: Id | Unset = UNSET,
        attachments: Sequence[str] | Unset | None = UNSET,
        **options: Unpack[Options],
    ) -> PunchItem:
        """Create a punch item.

        POST /rest/v1.0/punch_items
        https://developers.procore.com/reference/rest/v1/punch-items?version=1.0#create-punch-item

        Args:
            run_configurable_validations: Whether to validate against the configurable field set. Default: false.

        Returns:
            :class:`PunchItem`.
        """
        return await self._one(
            PunchItem,
            "POST",
            "/rest/v1.0/punch_items",
            {},
            options,
            query={"run_configurable_validations": run_configurable_validations},
            body={
                "project_id": self._scoped("project_id", project_id),
                "attachments": attachments,
                "punch_item": punch_item,
            },
            dates="punch_item.due punch_item.date_initiated",
        )

    async def delete(self, *, id: Id, project_id: Id | Unset = UNSET, **options: Unpack[Options]) -> None:
        """Delete a punch item.

        DELETE /rest/v1.1/punch_items/{id}
        https://developers.procore.com/reference/rest/v1/punch-items?version=1.1#delete-punch-item

        Returns:
            None.
        """
        await self._none(
            "DELETE",
            "/rest/v1.1/punch_items/{id}",
            {"id": id},
            options,
            query={"project_id": self._scoped("project_id", project_id)},
        )

    async def delete_v1_0(self, *, id: Id, project_id: Id | Unset = UNSET, **options: Unpack[Options]) -> None:
        """Delete a punch item.

        DELETE /rest/v1.0/punch_items/{id}
        https://developers.procore.com/reference/rest/v1/punch-items?version=1.0#delete-punch-item

        Returns:
            None.
        """
        await self._none(
            "DELETE",
            "/rest/v1.0/punch_items/{id}",
            {"id": id},
            options,
            query={"project_id": self._scoped("project_id", project_id)},
        )

    async def get(
        self,
        *,
        id: Id,
        project_id: Id | Unset = UNSET,
        include_deleted: bool | Unset = UNSET,
        **options: Unpack[Options],
    ) -> PunchItem:
        """Return a punch item.

        GET /rest/v1.1/punch_items/{id}
        https://developers.procore.com/reference/rest/v1/punch-items?version=1.1#show-punch-item

        Args:
            include_deleted: Default: false.

        Returns:
            :class:`PunchItem`.
        """
        return await self._one(
            PunchItem,
            "GET",
            "/rest/v1.1/punch_items/{id}",
            {"id": id},
            options,
            query={"project_id": self._scoped("project_id", project_id), "include_deleted": include_deleted},
        )

    async def get_v1_0(
        self,
        *,
        id: Id,
        project_id: Id | Unset = UNSET,
        include_deleted: bool | Unset = UNSET,
        **options: Unpack[Options],
    ) -> PunchItem:
        """Return a punch item.

        GET /rest/v1.0/punch_items/{id}
        https://developers.procore.com/reference/rest/v1/punch-items?version=1.0#show-punch-item

        Args:
            include_deleted: Default: false.

        Returns:
            :class:`PunchItem`.
        """
        return await self._one(
            PunchItem,
            "GET",
            "/rest/v1.0/punch_items/{id}",
            {"id": id},
            options,
            query={"project_id": self._scoped("project_id", project_id), "include_deleted": include_deleted},
        )

    def list(
        self,
        *,
        project_id: Id | Unset = UNSET,
        page: int | Unset = UNSET,
        filters: PunchItemFilters = OMITTED,
        per_page: int | Unset = UNSET,
        concurrency: int = 1,
        **options: Unpack[Options],
    ) -> Pages[PunchItem]:
        """List punch items.

        GET /rest/v1.1/punch_items
        https://developers.procore.com/reference/rest/v1/punch-items?version=1.1#list-punch-items

        Args:
            filters: Query filters; others go into ``params``.
            per_page: Items per page. Default: 1,000.
            concurrency: Pages to fetch ahead.
            **options: See :class:`Options`.

        Returns:
            :class:`Pages` of :class:`PunchItem`.
        """
        return self._pages(
            PunchItem,
            "/rest/v1.1/punch_items",
            {},
            options,
            query={"project_id": self._scoped("project_id", project_id), "page": page, "filters": filters},
            per_page=per_page,
            concurrency=concurrency,
        )

    def list_punch_list_default_distribution(
        self,
        *,
        project_id: Id | Unset = UNSET,
        page: int | Unset = UNSET,
        per_page: int | Unset = UNSET,
        concurrency: int = 1,
        **options: Unpack[Options],
    ) -> Pages[PunchItemListDefaultDistribution]:
        """List punch item default distribution list.

        GET /rest/v1.0/punch_list/default_distribution
        https://developers.procore.com/reference/rest/v1/punch-items?version=1.0#list-punch-item-default-distribution-list

        Args:
            per_page: Items per page. Default: 1,000.
            concurrency: Pages to fetch ahead.
            **options: See :class:`Options`.

        Returns:
            :class:`Pages` of :class:`PunchItemListDefaultDistribution`.
        """
        return self._pages(
            PunchItemListDefaultDistribution,
            "/rest/v1.0/punch_list/default_distribution",
            {},
            options,
            query={"project_id": self._scoped("project_id", project_id), "page": page},
            per_page=per_page,
            concurrency=concurrency,
        )

    async def list_recycled(self, *, project_id: Id | Unset = UNSET, **options: Unpack[Options]) -> PunchItem:
        """List deleted punch items.

        GET /rest/v1.1/punch_items/recycle_bin
        https://developers.procore.com/reference/rest/v1/punch-items?version=1.1#list-deleted-punch-items

        Returns:
            :class:`PunchItem`.
        """
        return await self._one(
            PunchItem,
            "GET",
            "/rest/v1.1/punch_items/recycle_bin",
            {},
            options,
            query={"project_id": self._scoped("project_id", project_id)},
        )

    async def list_recycled_v1_0(self, *, project_id: Id | Unset = UNSET, **options: Unpack[Options]) -> PunchItem:
        """List deleted punch items.

        GET /rest/v1.0/punch_items/recycle_bin
        https://developers.procore.com/reference/rest/v1/punch-items?version=1.0#list-deleted-punch-items

        Returns:
            :class:`PunchItem`.
        """
        return await self._one(
            PunchItem,
            "GET",
            "/rest/v1.0/punch_items/recycle_bin",
            {},
            options,
            query={"project_id": self._scoped("project_id", project_id)},
        )

    def list_v1_0(
        self,
        *,
        project_id: Id | Unset = UNSET,
        page: int | Unset = UNSET,
        filters: PunchItemFilters = OMITTED,
        per_page: int | Unset = UNSET,
        concurrency: int = 1,
        **options: Unpack[Options],
    ) -> Pages[PunchItem]:
        """List punch items.

        GET /rest/v1.0/punch_items
        https://developers.procore.com/reference/rest/v1/punch-items?version=1.0#list-punch-items

        Args:
            filters: Query filters; others go into ``params``.
            per_page: Items per page. Default: 1,000.
            concurrency: Pages to fetch ahead.
            **options: See :class:`Options`.

        Returns:
            :class:`Pages` of :class:`PunchItem`.
        """
        return self._pages(
            PunchItem,
            "/rest/v1.0/punch_items",
            {},
            options,
            query={"project_id": self._scoped("project_id", project_id), "page": page, "filters": filters},
            per_page=per_page,
            concurrency=concurrency,
        )

    async def send_all_unsent(
        self,
        *,
        project_id: Id | Unset = UNSET,
        punch_ids: Sequence[Id] | Unset | None = UNSET,
        recipient: Literal["assignee", "manager"] | Unset | None = UNSET,
        **options: Unpack[Options],
    ) -> Any:
        """Send all unsent punch item emails.

        POST /rest/v1.1/punch_items/send_all_unsent
        https://developers.procore.com/reference/rest/v1/punch-items?version=1.1#send-all-unsent-punch-item-emails

        Args:
            recipient: One of assignee, manager.

        Returns:
            The decoded JSON body, whose fields are undocumented.
        """
        return await self._any(
            "POST",
            "/rest/v1.1/punch_items/send_all_unsent",
            {},
            options,
            query={"project_id": self._scoped("project_id", project_id)},
            body={"punch_ids": punch_ids, "recipient": recipient},
        )

    async def send_all_unsent_v1_0(
        self,
        *,
        project_id: Id | Unset = UNSET,
        punch_ids: Sequence[Id] | Unset | None = UNSET,
        recipient: Literal["assignee", "manager"] | Unset | None = UNSET,
        **options: Unpack[Options],
    ) -> Any:
        """Send all unsent punch item emails.

        POST /rest/v1.0/punch_items/send_all_unsent
        https://developers.procore.com/reference/rest/v1/punch-items?version=1.0#send-all-unsent-punch-item-emails

        Args:
            recipient: One of assignee, manager.

        Returns:
            The decoded JSON body, whose fields are undocumented.
        """
        return await self._any(
            "POST",
            "/rest/v1.0/punch_items/send_all_unsent",
            {},
            options,
            query={"project_id": self._scoped("project_id", project_id)},
            body={"punch_ids": punch_ids, "recipient": recipient},
        )

    async def send_email(
        self,
        *,
        id: Id,
        subject: str | Unset | None = UNSET,
        body: str | Unset | None = UNSET,
        distribution_ids: Sequence[Id] | Unset | None = UNSET,
        cc_distribution_ids: Sequence[Id] | Unset | None = UNSET,
        bcc_distribution_ids: Sequence[Id] | Unset | None = UNSET,
        **options: Unpack[Options],
    ) -> Any:
        """Send a punch item email.

        POST /rest/v1.1/punch_items/{id}/send_email
        https://developers.procore.com/reference/rest/v1/punch-items?version=1.1#send-punch-item-email

        Returns:
            The decoded JSON body, whose fields are undocumented.
        """
        return await self._any(
            "POST",
            "/rest/v1.1/punch_items/{id}/send_email",
            {"id": id},
            options,
            body={
                "subject": subject,
                "body": body,
                "distribution_ids": distribution_ids,
                "cc_distribution_ids": cc_distribution_ids,
                "bcc_distribution_ids": bcc_distribution_ids,
            },
        )

    async def send_email_v1_0(
        self,
        *,
        id: Id,
        subject: str | Unset | None = UNSET,
        body: str | Unset | None = UNSET,
        distribution_ids: Sequence[Id] | Unset | None = UNSET,
        cc_distribution_ids: Sequence[Id] | Unset | None = UNSET,
        bcc_distribution_ids: Sequence[Id] | Unset | None = UNSET,
        **options: Unpack[Options],
    ) -> Any:
        """Send a punch item email.

        POST /rest/v1.0/punch_items/{id}/send_email
        https://developers.procore.com/reference/rest/v1/punch-items?version=1.0#send-punch-item-email

        Returns:
            The decoded JSON body, whose fields are undocumented.
        """
        return await self._any(
            "POST",
            "/rest/v1.0/punch_items/{id}/send_email",
            {"id": id},
            options,
            body={
                "subject": subject,
                "body": body,
                "distribution_ids": distribution_ids,
                "cc_distribution_ids": cc_distribution_ids,
                "bcc_distribution_ids": bcc_distribution_ids,
            },
        )

    async def send_unsent(self, *, project_id: Id | Unset = UNSET, **options: Unpack[Options]) -> Any:
        """Send unsent punch items.

        POST /rest/v1.1/punch_items/send_unsent
        https://developers.procore.com/reference/rest/v1/punch-items?version=1.1#send-unsent-punch-items

        Returns:
            The decoded JSON body, whose fields are undocumented.
        """
        return await self._any(
            "POST",
            "/rest/v1.1/punch_items/send_unsent",
            {},
            options,
            body={"project_id": self._scoped("project_id", project_id)},
        )

    async def send_unsent_v1_0(self, *, project_id: Id | Unset = UNSET, **options: Unpack[Options]) -> Any:
        """Send unsent punch items.

        POST /rest/v1.0/punch_items/send_unsent
        https://developers.procore.com/reference/rest/v1/punch-items?version=1.0#send-unsent-punch-items

        Returns:
            The decoded JSON body, whose fields are undocumented.
        """
        return await self._any(
            "POST",
            "/rest/v1.0/punch_items/send_unsent",
            {},
            options,
            body={"project_id": self._scoped("project_id", project_id)},
        )

    async def update(
        self,
        *,
        id: Id,
        punch_item: PunchItemInput | Mapping[str, Any],
        run_configurable_validations: bool | Unset = UNSET,
        project_id: Id | Unset = UNSET,
        attachments: Sequence[str] | Unset | None = UNSET,
        **options: Unpack[Options],
    ) -> PunchItem:
        """Update a punch item.

        PATCH /rest/v1.1/punch_items/{id}
        https://developers.procore.com/reference/rest/v1/punch-items?version=1.1#update-punch-item

        Args:
            run_configurable_validations: Whether to validate against the configurable field set. Default: false.

        Returns:
            :class:`PunchItem`.
        """
        return await self._one(
            PunchItem,
            "PATCH",
            "/rest/v1.1/punch_items/{id}",
            {"id": id},
            options,
            query={"run_configurable_validations": run_configurable_validations},
            body={
                "project_id": self._scoped("project_id", project_id),
                "attachments": attachments,
                "punch_item": punch_item,
            },
            dates="punch_item.due punch_item.date_initiated",
        )

    async def update_v1_0(
        self,
        *,
        id: Id,
        punch_item: PunchItemInput | Mapping[str, Any],
        run_configurable_validations: bool | Unset = UNSET,
        project_id: Id | Unset = UNSET,
        attachments: Sequence[str] | Unset | None = UNSET,
        **options: Unpack[Options],
    ) -> PunchItem:
        """Update a punch item.

        PATCH /rest/v1.0/punch_items/{id}
        https://developers.procore.com/reference/rest/v1/punch-items?version=1.0#update-punch-item

        Args:
            run_configurable_validations: Whether to validate against the configurable field set. Default: false.

        Returns:
            :class:`PunchItem`.
        """
        return await self._one(
            PunchItem,
            "PATCH",
            "/rest/v1.0/punch_items/{id}",
            {"id": id},
            options,
            query={"run_configurable_validations": run_configurable_validations},
            body={
                "project_id": self._scoped("project_id", project_id),
                "attachments": attachments,
                "punch_item": punch_item,
            },
            dates="punch_item.due punch_item.date_initiated",
        )
