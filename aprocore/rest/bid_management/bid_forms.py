"""Bid forms (Bid Management)."""

# Generated; do not edit.

from __future__ import annotations

from collections.abc import Sequence
from typing import Literal, TypedDict, Unpack

from ...model import Model, record
from ...types import Decimal, Id
from .._base import UNSET, Options, Pages, Resource, Unset


@record
class BidForm(Model):
    """A bid form."""

    id: Id
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

    id: Id
    title: str | None = None
    position: int | None = None
    header: bool | None = None
    bid_form_items: list[BidFormItem] | None = None
    sub_sections: list[BidFormSubSection] | None = None
    bid_items: list[BidFormItem] | None = None
    cost_code_id: Id | None = None
    description: str | None = None
    full_code: str | None = None
    item_type: str | None = None
    name: str | None = None
    number: str | None = None
    response_type: Literal["amount", "unit", "include_exclude"] | str | None = None
    subject: str | None = None


@record
class BidFormAlternatesSection(Model):
    """``alternates_section`` of :class:`BidFormLeveling`."""

    id: Id
    bid_form_items: list[BidFormItem] | None = None
    position: int | None = None
    section_totals: list[BidFormSectionTotal] | None = None
    sub_sections: list[BidFormSubSection] | None = None
    title: str | None = None


@record
class BidFormBaseBid(Model):
    """``base_bid`` of :class:`BidForm`."""

    id: Id
    title: str | None = None
    position: int | None = None
    header: bool | None = None
    bid_form_items: list[BidFormItem] | None = None
    sub_sections: list[BidFormSubSection] | None = None
    bid_items: list[BidFormItem] | None = None
    cost_code_id: Id | None = None
    description: str | None = None
    full_code: str | None = None
    item_type: str | None = None
    name: str | None = None
    number: str | None = None
    response_type: Literal["amount", "unit", "include_exclude"] | str | None = None
    subject: str | None = None


@record
class BidFormBaseBidSection(Model):
    """``base_bid_section`` of :class:`BidFormLeveling`."""

    id: Id
    bid_form_items: list[BidFormItem] | None = None
    position: int | None = None
    section_totals: list[BidFormSectionTotal] | None = None
    sub_sections: list[BidFormSubSection] | None = None
    title: str | None = None


@record
class BidFormBaseBidTotal(Model):
    """``base_bid_totals`` of :class:`BidFormLeveling`."""

    bid_id: Id | None = None
    total: Decimal | None = None
    vendor_id: Id | None = None
    vendor_name: str | None = None


@record
class BidFormCostCode(Model):
    """``cost_code`` of :class:`BidFormItem`."""

    id: Id
    name: str | None = None
    full_code: str | None = None


@record
class BidFormItem(Model):
    """``bid_form_items`` of :class:`BidFormBaseBid`."""

    id: Id
    cost_code: BidFormCostCode | None = None
    description: str | None = None
    position: int | None = None
    subject: str | None = None
    item_type: Literal["cost_code", "plain_text"] | str | None = None
    response_type: Literal["amount", "unit", "include_exclude"] | str | None = None
    amount: Decimal | None = None
    bid_id: Id | None = None
    bid_item_id: Id | None = None
    included: bool | None = None
    quantity: str | None = None
    unit_cost: str | None = None
    uom: str | None = None
    vendor_id: Id | None = None
    bid_items: list[BidFormItem] | None = None
    cost_code_id: Id | None = None
    full_code: str | None = None
    name: str | None = None
    number: str | None = None


@record
class BidFormLeveling(Model):
    """Returned by :meth:`BidFormsResource.get_bid_leveling`."""

    accounting_method: Literal["amount", "unit"] | str | None = None
    alternates_section: BidFormAlternatesSection | None = None
    base_bid_section: BidFormBaseBidSection | None = None
    company_id: Id | None = None
    company_name: str | None = None
    lump_sum_enabled: bool | None = None
    project_id: Id | None = None
    project_name: str | None = None
    title: str | None = None
    alternates: list[BidFormAlternate] | None = None
    base_bid: list[BidFormBaseBid] | None = None
    base_bid_totals: list[BidFormBaseBidTotal] | None = None


@record
class BidFormSectionTotal(Model):
    """``section_totals`` of :class:`BidFormSubSection`."""

    bid_id: Id | None = None
    total: Decimal | None = None
    vendor_id: Id | None = None
    vendor_name: str | None = None


@record
class BidFormSubSection(Model):
    """``sub_sections`` of :class:`BidFormBaseBid`."""

    id: Id
    title: str | None = None
    position: int | None = None
    bid_form_items: list[BidFormItem] | None = None
    section_totals: list[BidFormSectionTotal] | None = None


class BidFormAlternateInput(TypedDict, total=False):
    """``alternates`` in a request body."""

    title: str | None
    position: int | None
    header: bool | None
    bid_form_items: Sequence[BidFormItemInput] | None
    sub_sections: Sequence[BidFormSubSectionInput] | None


class BidFormBaseBidInput(TypedDict, total=False):
    """``base_bid`` in a request body."""

    title: str | None
    position: int | None
    header: bool | None
    bid_form_items: Sequence[BidFormItemInput] | None
    sub_sections: Sequence[BidFormSubSectionInput] | None


class BidFormItemInput(TypedDict, total=False):
    """``bid_form_items`` in a request body."""

    cost_code_id: Id | None
    description: str | None
    position: int | None
    subject: str | None
    item_type: Literal["cost_code", "plain_text"] | None
    response_type: Literal["amount", "unit", "include_exclude"] | None
    id: Id | None


class BidFormSubSectionInput(TypedDict, total=False):
    """``sub_sections`` in a request body."""

    title: str | None
    bid_form_items: Sequence[BidFormItemInput] | None
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
        """Create a bid form.

        POST /rest/v1.1/projects/{project_id}/bid_packages/{bid_package_id}/bid_forms
        https://developers.procore.com/reference/rest/v1/bid-forms?version=1.1#create-a-bid-form

        Args:
            lock_unit_fields_base_bid: Default: false.
            lock_quantity_fields_base_bid: Default: false.
            lock_unit_fields_alternates: Default: false.
            lock_quantity_fields_alternates: Default: false.

        Returns:
            :class:`BidForm`.
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
        """Create a bid form.

        POST /rest/v1.0/projects/{project_id}/bid_packages/{bid_package_id}/bid_forms
        https://developers.procore.com/reference/rest/v1/bid-forms?version=1.0#create-a-bid-form

        Returns:
            :class:`BidForm`.
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
        """Delete a bid form.

        DELETE /rest/v1.0/projects/{project_id}/bid_packages/{bid_package_id}/bid_forms/{bid_form_id}
        https://developers.procore.com/reference/rest/v1/bid-forms?version=1.0#delete-bid-form

        Returns:
            None.
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
        """Return a bid form.

        GET /rest/v1.0/projects/{project_id}/bid_packages/{bid_package_id}/bid_forms/{bid_form_id}
        https://developers.procore.com/reference/rest/v1/bid-forms?version=1.0#view-bid-form

        Returns:
            :class:`BidForm`.
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
    ) -> BidFormLeveling:
        """Return a bid level across a bid form.

        GET /rest/v1.1/projects/{project_id}/bid_packages/{bid_package_id}/bid_forms/{bid_form_id}/bid_leveling
        https://developers.procore.com/reference/rest/v1/bid-forms?version=1.1#bid-level-across-a-bid-form

        Args:
            export_format: Must be csv.

        Returns:
            :class:`BidFormLeveling`.
        """
        return await self._one(
            BidFormLeveling,
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
    ) -> BidFormLeveling:
        """Return a bid level across a bid form.

        GET /rest/v1.0/projects/{project_id}/bid_packages/{bid_package_id}/bid_forms/{bid_form_id}/bid_leveling
        https://developers.procore.com/reference/rest/v1/bid-forms?version=1.0#bid-level-across-a-bid-form

        Args:
            export_format: Must be csv.

        Returns:
            :class:`BidFormLeveling`.
        """
        return await self._one(
            BidFormLeveling,
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
        sort: Literal["title", "-title"] | Unset = UNSET,
        per_page: int | Unset = UNSET,
        concurrency: int = 1,
        **options: Unpack[Options],
    ) -> Pages[BidForm]:
        """List bid forms.

        GET /rest/v1.0/projects/{project_id}/bid_packages/{bid_package_id}/bid_forms
        https://developers.procore.com/reference/rest/v1/bid-forms?version=1.0#index-bid-forms

        Args:
            view: Level of detail. Must be use_previous_bidders.
            sort: Field to sort by; prefix it with ``-`` for descending order.
            per_page: Items per page. Default: 1,000.
            concurrency: Pages to fetch ahead.
            **options: See :class:`Options`.

        Returns:
            :class:`Pages` of :class:`BidForm`.
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
        """Update a bid form.

        PATCH /rest/v1.1/projects/{project_id}/bid_packages/{bid_package_id}/bid_forms/{bid_form_id}
        https://developers.procore.com/reference/rest/v1/bid-forms?version=1.1#update-bid-form

        Returns:
            :class:`BidForm`.
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
        """Update a bid form.

        PATCH /rest/v1.0/projects/{project_id}/bid_packages/{bid_package_id}/bid_forms/{bid_form_id}
        https://developers.procore.com/reference/rest/v1/bid-forms?version=1.0#update-bid-form

        Returns:
            :class:`BidForm`.
        """
        return await self._one(
            BidForm,
            "PATCH",
            "/rest/v1.0/projects/{project_id}/bid_packages/{bid_package_id}/bid_forms/{bid_form_id}",
            {"project_id": project_id, "bid_package_id": bid_package_id, "bid_form_id": bid_form_id},
            options,
            body={"title": title, "base_bid": base_bid, "alternates": alternates},
        )
