"""Company bid forms (Bid Management)."""

# Generated; do not edit.

from __future__ import annotations

from typing import Unpack

from ...model import Model, record
from ...types import Id
from .._base import UNSET, Resource, ScopedOptions, Unset


@record
class CompanyBidForm(Model):
    """A company bid form."""

    id: Id | None = None
    title: str | None = None
    proposal_id: Id | None = None
    lock_unit_fields_base_bid: bool | None = None
    lock_quantity_fields_base_bid: bool | None = None
    lock_unit_fields_alternates: bool | None = None
    lock_quantity_fields_alternates: bool | None = None
    base_bid: list[CompanyBidFormBaseBid] | None = None
    alternates: list[CompanyBidFormAlternate] | None = None


@record
class CompanyBidFormAlternate(Model):
    """``alternates`` of :class:`CompanyBidForm`."""

    id: Id | None = None
    title: str | None = None
    position: int | None = None
    header: bool | None = None
    bid_form_items: list[CompanyBidFormItem] | None = None
    sub_sections: list[CompanyBidFormSubSection] | None = None


@record
class CompanyBidFormBaseBid(Model):
    """``base_bid`` of :class:`CompanyBidForm`."""

    id: Id | None = None
    title: str | None = None
    position: int | None = None
    header: bool | None = None
    bid_form_items: list[CompanyBidFormItem] | None = None
    sub_sections: list[CompanyBidFormSubSection] | None = None


@record
class CompanyBidFormCostCode(Model):
    """``cost_code`` of :class:`CompanyBidFormItem`."""

    id: Id | None = None
    name: str | None = None
    full_code: str | None = None


@record
class CompanyBidFormItem(Model):
    """``bid_form_items`` of :class:`CompanyBidFormBaseBid`."""

    id: Id | None = None
    cost_code: CompanyBidFormCostCode | None = None
    description: str | None = None
    position: int | None = None
    subject: str | None = None
    item_type: str | None = None
    response_type: str | None = None


@record
class CompanyBidFormSubSection(Model):
    """``sub_sections`` of :class:`CompanyBidFormBaseBid`."""

    id: Id | None = None
    title: str | None = None
    position: int | None = None
    bid_form_items: list[CompanyBidFormItem] | None = None


class CompanyBidFormsResource(Resource):
    """Company bid forms (Bid Management)."""

    __slots__ = ()

    async def get(
        self, *, bid_id: Id, bid_form_id: Id, company_id: Id | Unset = UNSET, **options: Unpack[ScopedOptions]
    ) -> CompanyBidForm:
        """Return a bid form.

        GET /rest/v1.0/companies/{company_id}/bid/{bid_id}/bid_forms/{bid_form_id}
        https://developers.procore.com/reference/rest/v1/company-bid-forms?version=1.0#view-bid-form

        Returns:
            :class:`CompanyBidForm`.
        """
        return await self._one(
            CompanyBidForm,
            "GET",
            "/rest/v1.0/companies/{company_id}/bid/{bid_id}/bid_forms/{bid_form_id}",
            {"company_id": company_id, "bid_id": bid_id, "bid_form_id": bid_form_id},
            options,
        )
