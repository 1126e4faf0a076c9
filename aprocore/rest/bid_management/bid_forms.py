"""Bid forms (Bid Management)."""

# Written by aprocore._codegen from Procore's reference: never edited by hand.

from __future__ import annotations

from collections.abc import Sequence
from typing import Any, Literal, TypedDict, Unpack

from ...model import Model, record
from ...types import Id
from .._base import UNSET, Options, Pages, Resource, Unset

__all__ = [
    "BidForm",
    "BidFormAlternate",
    "BidFormAlternateBidFormItem",
    "BidFormAlternateBidFormItemCostCode",
    "BidFormAlternateBidFormItemInput",
    "BidFormAlternateInput",
    "BidFormAlternateSubSection",
    "BidFormAlternateSubSectionBidFormItem",
    "BidFormAlternateSubSectionBidFormItemCostCode",
    "BidFormAlternateSubSectionBidFormItemInput",
    "BidFormAlternateSubSectionInput",
    "BidFormBaseBid",
    "BidFormBaseBidBidFormItem",
    "BidFormBaseBidBidFormItemCostCode",
    "BidFormBaseBidBidFormItemInput",
    "BidFormBaseBidInput",
    "BidFormBaseBidSubSection",
    "BidFormBaseBidSubSectionBidFormItem",
    "BidFormBaseBidSubSectionBidFormItemCostCode",
    "BidFormBaseBidSubSectionBidFormItemInput",
    "BidFormBaseBidSubSectionInput",
    "BidFormsResource",
]


@record
class BidForm(Model):
    """What Procore tells of bid forms (Bid Management)."""

    id: Id | None = None
    title: str | None = None
    proposal_id: Id | None = None
    lock_unit_fields_base_bid: bool | None = None
    lock_quantity_fields_base_bid: bool | None = None
    lock_unit_fields_alternates: bool | None = None
    lock_quantity_fields_alternates: bool | None = None
    base_bid: list[BidFormBaseBid] | None = None
    alternates: list[BidFormAlternate] | None = None


@record
class BidFormAlternate(Model):
    """``alternates`` of :class:`BidForm`."""

    id: Id | None = None
    title: str | None = None
    position: int | None = None
    header: bool | None = None
    bid_form_items: list[BidFormAlternateBidFormItem] | None = None
    sub_sections: list[BidFormAlternateSubSection] | None = None


@record
class BidFormAlternateBidFormItem(Model):
    """``bid_form_items`` of :class:`BidFormAlternate`."""

    id: Id | None = None
    cost_code: BidFormAlternateBidFormItemCostCode | None = None
    description: str | None = None
    position: int | None = None
    subject: str | None = None
    item_type: str | None = None
    response_type: str | None = None


@record
class BidFormAlternateBidFormItemCostCode(Model):
    """``cost_code`` of :class:`BidFormAlternateBidFormItem`."""

    id: Id | None = None
    name: str | None = None
    full_code: str | None = None


@record
class BidFormAlternateSubSection(Model):
    """``sub_sections`` of :class:`BidFormAlternate`."""

    id: Id | None = None
    title: str | None = None
    position: int | None = None
    bid_form_items: list[BidFormAlternateSubSectionBidFormItem] | None = None


@record
class BidFormAlternateSubSectionBidFormItem(Model):
    """``bid_form_items`` of :class:`BidFormAlternateSubSection`."""

    id: Id | None = None
    cost_code: BidFormAlternateSubSectionBidFormItemCostCode | None = None
    description: str | None = None
    position: int | None = None
    subject: str | None = None
    item_type: str | None = None
    response_type: str | None = None


@record
class BidFormAlternateSubSectionBidFormItemCostCode(Model):
    """``cost_code`` of :class:`BidFormAlternateSubSectionBidFormItem`."""

    id: Id | None = None
    name: str | None = None
    full_code: str | None = None


@record
class BidFormBaseBid(Model):
    """``base_bid`` of :class:`BidForm`."""

    id: Id | None = None
    title: str | None = None
    position: int | None = None
    header: bool | None = None
    bid_form_items: list[BidFormBaseBidBidFormItem] | None = None
    sub_sections: list[BidFormBaseBidSubSection] | None = None


@record
class BidFormBaseBidBidFormItem(Model):
    """``bid_form_items`` of :class:`BidFormBaseBid`."""

    id: Id | None = None
    cost_code: BidFormBaseBidBidFormItemCostCode | None = None
    description: str | None = None
    position: int | None = None
    subject: str | None = None
    item_type: str | None = None
    response_type: str | None = None


@record
class BidFormBaseBidBidFormItemCostCode(Model):
    """``cost_code`` of :class:`BidFormBaseBidBidFormItem`."""

    id: Id | None = None
    name: str | None = None
    full_code: str | None = None


@record
class BidFormBaseBidSubSection(Model):
    """``sub_sections`` of :class:`BidFormBaseBid`."""

    id: Id | None = None
    title: str | None = None
    position: int | None = None
    bid_form_items: list[BidFormBaseBidSubSectionBidFormItem] | None = None


@record
class BidFormBaseBidSubSectionBidFormItem(Model):
    """``bid_form_items`` of :class:`BidFormBaseBidSubSection`."""

    id: Id | None = None
    cost_code: BidFormBaseBidSubSectionBidFormItemCostCode | None = None
    description: str | None = None
    position: int | None = None
    subject: str | None = None
    item_type: str | None = None
    response_type: str | None = None


@record
class BidFormBaseBidSubSectionBidFormItemCostCode(Model):
    """``cost_code`` of :class:`BidFormBaseBidSubSectionBidFormItem`."""

    id: Id | None = None
    name: str | None = None
    full_code: str | None = None


class BidFormAlternateBidFormItemInput(TypedDict, total=False):
    cost_code_id: Id | None
    description: str | None
    position: int | None
    subject: str | None
    item_type: Literal["cost_code", "plain_text"] | None
    response_type: Literal["amount", "unit", "include_exclude"] | None
    id: Id | None


class BidFormAlternateInput(TypedDict, total=False):
    title: str | None
    position: int | None
    header: bool | None
    bid_form_items: Sequence[BidFormAlternateBidFormItemInput] | None
    sub_sections: Sequence[BidFormAlternateSubSectionInput] | None


class BidFormAlternateSubSectionBidFormItemInput(TypedDict, total=False):
    cost_code_id: Id | None
    description: str | None
    position: int | None
    subject: str | None
    item_type: Literal["cost_code", "plain_text"] | None
    response_type: Literal["amount", "unit", "include_exclude"] | None


class BidFormAlternateSubSectionInput(TypedDict, total=False):
    title: str | None
    bid_form_items: Sequence[BidFormAlternateSubSectionBidFormItemInput] | None
    id: Id | None
    position: int | None


class BidFormBaseBidBidFormItemInput(TypedDict, total=False):
    cost_code_id: Id | None
    description: str | None
    position: int | None
    subject: str | None
    item_type: Literal["cost_code", "plain_text"] | None
    response_type: Literal["amount", "unit", "include_exclude"] | None
    id: Id | None


class BidFormBaseBidInput(TypedDict, total=False):
    title: str | None
    position: int | None
    header: bool | None
    bid_form_items: Sequence[BidFormBaseBidBidFormItemInput] | None
    sub_sections: Sequence[BidFormBaseBidSubSectionInput] | None


class BidFormBaseBidSubSectionBidFormItemInput(TypedDict, total=False):
    cost_code_id: Id | None
    description: str | None
    position: int | None
    subject: str | None
    item_type: Literal["cost_code", "plain_text"] | None
    response_type: Literal["amount", "unit", "include_exclude"] | None


class BidFormBaseBidSubSectionInput(TypedDict, total=False):
    title: str | None
    bid_form_items: Sequence[BidFormBaseBidSubSectionBidFormItemInput] | None
    id: Id | None
    position: int | None


class BidFormsResource(Resource):
    """Bid forms (Bid Management)."""

    __slots__ = ()

    async def create(
        self,
        *,
        bid_package_id: Id,
        title: str,
        project_id: Id | Unset = UNSET,
        proposal_id: Id | Unset | None = UNSET,
        lock_unit_fields_base_bid: bool | Unset | None = UNSET,
        lock_quantity_fields_base_bid: bool | Unset | None = UNSET,
        lock_unit_fields_alternates: bool | Unset | None = UNSET,
        lock_quantity_fields_alternates: bool | Unset | None = UNSET,
        base_bid: Sequence[BidFormBaseBidInput] | Unset | None = UNSET,
        alternates: Sequence[BidFormAlternateInput] | Unset | None = UNSET,
        **options: Unpack[Options],
    ) -> BidForm:
        """Create a Bid Form.

        POST /rest/v1.1/projects/{project_id}/bid_packages/{bid_package_id}/bid_forms
        """
        return await self._one(
            BidForm,
            "POST",
            "/rest/v1.1/projects/{project_id}/bid_packages/{bid_package_id}/bid_forms",
            {"project_id": project_id, "bid_package_id": bid_package_id},
            options,
            body={
                "title": title,
                "proposal_id": proposal_id,
                "lock_unit_fields_base_bid": lock_unit_fields_base_bid,
                "lock_quantity_fields_base_bid": lock_quantity_fields_base_bid,
                "lock_unit_fields_alternates": lock_unit_fields_alternates,
                "lock_quantity_fields_alternates": lock_quantity_fields_alternates,
                "base_bid": base_bid,
                "alternates": alternates,
            },
        )

    async def create_v1_0(
        self,
        *,
        bid_package_id: Id,
        title: str,
        project_id: Id | Unset = UNSET,
        base_bid: Sequence[BidFormBaseBidInput] | Unset | None = UNSET,
        alternates: Sequence[BidFormAlternateInput] | Unset | None = UNSET,
        **options: Unpack[Options],
    ) -> BidForm:
        """Create a Bid Form.

        POST /rest/v1.0/projects/{project_id}/bid_packages/{bid_package_id}/bid_forms
        """
        return await self._one(
            BidForm,
            "POST",
            "/rest/v1.0/projects/{project_id}/bid_packages/{bid_package_id}/bid_forms",
            {"project_id": project_id, "bid_package_id": bid_package_id},
            options,
            body={"title": title, "base_bid": base_bid, "alternates": alternates},
        )

    async def delete(
        self, *, bid_package_id: Id, bid_form_id: Id, project_id: Id | Unset = UNSET, **options: Unpack[Options]
    ) -> None:
        """Delete Bid Form.

        DELETE /rest/v1.0/projects/{project_id}/bid_packages/{bid_package_id}/bid_forms/{bid_form_id}
        """
        await self._none(
            "DELETE",
            "/rest/v1.0/projects/{project_id}/bid_packages/{bid_package_id}/bid_forms/{bid_form_id}",
            {"project_id": project_id, "bid_package_id": bid_package_id, "bid_form_id": bid_form_id},
            options,
        )

    async def get(
        self, *, bid_package_id: Id, bid_form_id: Id, project_id: Id | Unset = UNSET, **options: Unpack[Options]
    ) -> BidForm:
        """View Bid Form.

        GET /rest/v1.0/projects/{project_id}/bid_packages/{bid_package_id}/bid_forms/{bid_form_id}
        """
        return await self._one(
            BidForm,
            "GET",
            "/rest/v1.0/projects/{project_id}/bid_packages/{bid_package_id}/bid_forms/{bid_form_id}",
            {"project_id": project_id, "bid_package_id": bid_package_id, "bid_form_id": bid_form_id},
            options,
        )

    async def get_bid_leveling(
        self,
        *,
        bid_package_id: Id,
        bid_form_id: Id,
        project_id: Id | Unset = UNSET,
        export_format: Literal["csv"] | Unset = UNSET,
        **options: Unpack[Options],
    ) -> Any:
        """Bid Level across a Bid Form.

        GET /rest/v1.1/projects/{project_id}/bid_packages/{bid_package_id}/bid_forms/{bid_form_id}/bid_leveling
        """
        return await self._any(
            "GET",
            "/rest/v1.1/projects/{project_id}/bid_packages/{bid_package_id}/bid_forms/{bid_form_id}/bid_leveling",
            {"project_id": project_id, "bid_package_id": bid_package_id, "bid_form_id": bid_form_id},
            options,
            query={"export_format": export_format},
        )

    async def get_bid_leveling_v1_0(
        self,
        *,
        bid_package_id: Id,
        bid_form_id: Id,
        project_id: Id | Unset = UNSET,
        export_format: Literal["csv"] | Unset = UNSET,
        **options: Unpack[Options],
    ) -> Any:
        """Bid Level across a Bid Form.

        GET /rest/v1.0/projects/{project_id}/bid_packages/{bid_package_id}/bid_forms/{bid_form_id}/bid_leveling
        """
        return await self._any(
            "GET",
            "/rest/v1.0/projects/{project_id}/bid_packages/{bid_package_id}/bid_forms/{bid_form_id}/bid_leveling",
            {"project_id": project_id, "bid_package_id": bid_package_id, "bid_form_id": bid_form_id},
            options,
            query={"export_format": export_format},
        )

    def list(
        self,
        *,
        bid_package_id: Id,
        project_id: Id | Unset = UNSET,
        excluded_bid_form_id: Id | Unset = UNSET,
        view: Literal["use_previous_bidders"] | Unset = UNSET,
        search: str | Unset = UNSET,
        page: int | Unset = UNSET,
        sort: Literal["title"] | Unset = UNSET,
        per_page: int | Unset = UNSET,
        concurrency: int = 1,
        **options: Unpack[Options],
    ) -> Pages[BidForm]:
        """Index Bid Forms.

        GET /rest/v1.0/projects/{project_id}/bid_packages/{bid_package_id}/bid_forms
        """
        return self._pages(
            BidForm,
            "/rest/v1.0/projects/{project_id}/bid_packages/{bid_package_id}/bid_forms",
            {"project_id": project_id, "bid_package_id": bid_package_id},
            options,
            query={
                "excluded_bid_form_id": excluded_bid_form_id,
                "view": view,
                "search": search,
                "page": page,
                "sort": sort,
            },
            per_page=per_page,
            concurrency=concurrency,
        )

    async def update(
        self,
        *,
        bid_package_id: Id,
        bid_form_id: Id,
        title: str,
        project_id: Id | Unset = UNSET,
        proposal_id: Id | Unset | None = UNSET,
        lock_unit_fields_base_bid: bool | Unset | None = UNSET,
        lock_quantity_fields_base_bid: bool | Unset | None = UNSET,
        lock_unit_fields_alternates: bool | Unset | None = UNSET,
        lock_quantity_fields_alternates: bool | Unset | None = UNSET,
        base_bid: Sequence[BidFormBaseBidInput] | Unset | None = UNSET,
        alternates: Sequence[BidFormAlternateInput] | Unset | None = UNSET,
        **options: Unpack[Options],
    ) -> BidForm:
        """Update Bid Form.

        PATCH /rest/v1.1/projects/{project_id}/bid_packages/{bid_package_id}/bid_forms/{bid_form_id}
        """
        return await self._one(
            BidForm,
            "PATCH",
            "/rest/v1.1/projects/{project_id}/bid_packages/{bid_package_id}/bid_forms/{bid_form_id}",
            {"project_id": project_id, "bid_package_id": bid_package_id, "bid_form_id": bid_form_id},
            options,
            body={
                "title": title,
                "proposal_id": proposal_id,
                "lock_unit_fields_base_bid": lock_unit_fields_base_bid,
                "lock_quantity_fields_base_bid": lock_quantity_fields_base_bid,
                "lock_unit_fields_alternates": lock_unit_fields_alternates,
                "lock_quantity_fields_alternates": lock_quantity_fields_alternates,
                "base_bid": base_bid,
                "alternates": alternates,
            },
        )

    async def update_v1_0(
        self,
        *,
        bid_package_id: Id,
        bid_form_id: Id,
        title: str,
        project_id: Id | Unset = UNSET,
        base_bid: Sequence[BidFormBaseBidInput] | Unset | None = UNSET,
        alternates: Sequence[BidFormAlternateInput] | Unset | None = UNSET,
        **options: Unpack[Options],
    ) -> BidForm:
        """Update Bid Form.

        PATCH /rest/v1.0/projects/{project_id}/bid_packages/{bid_package_id}/bid_forms/{bid_form_id}
        """
        return await self._one(
            BidForm,
            "PATCH",
            "/rest/v1.0/projects/{project_id}/bid_packages/{bid_package_id}/bid_forms/{bid_form_id}",
            {"project_id": project_id, "bid_package_id": bid_package_id, "bid_form_id": bid_form_id},
            options,
            body={"title": title, "base_bid": base_bid, "alternates": alternates},
        )
