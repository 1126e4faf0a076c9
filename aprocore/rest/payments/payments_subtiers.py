"""Payments subtiers (Payments)."""

# Generated; do not edit.

from __future__ import annotations

from typing import Any, Unpack

from ...model import Model, record
from ...types import DateTime, Id
from .._base import UNSET, Options, Pager, Pages, Resource, Unset


@record
class PaymentsSubtier(Model):
    """A payments subtier."""

    id: Id | None = None
    commitment_id: Id | None = None
    commitment_amount: int | None = None
    name: str | None = None
    amount_billed_to_date: int | None = None
    waiver_contact_email: str | None = None
    subtier_type: str | None = None
    kind_of_work: str | None = None
    phone: str | None = None
    address: str | None = None
    city: str | None = None
    state_code: str | None = None
    zip: str | None = None
    country_code: str | None = None
    additional_address_information: str | None = None
    joint_check_future_requisitions: bool | None = None
    vendor_id: Id | None = None
    vendor_verified: bool | None = None
    beneficiary_status: str | None = None
    subtier_requisitions: list[PaymentsSubtierRequisition] | None = None


@record
class PaymentsSubtierCommitmentsSubtier(Model):
    """Returned by :meth:`PaymentsSubtiersResource.list_commitments_subtiers`."""

    id: Id | None = None
    commitment_id: Id | None = None
    commitment_amount: int | None = None
    name: str | None = None
    amount_billed_to_date: int | None = None
    has_notice: bool | None = None
    deletable: bool | None = None
    first_date_on_project: DateTime | None = None
    last_date_on_project: DateTime | None = None
    last_notice_received_on: DateTime | None = None
    notes: str | None = None
    waiver_contact_email: str | None = None
    joint_check_future_requisitions: bool | None = None
    subtier_type: str | None = None
    kind_of_work: str | None = None
    phone: str | None = None
    address: str | None = None
    city: str | None = None
    state_code: str | None = None
    zip: str | None = None
    country_code: str | None = None
    additional_address_information: str | None = None
    hired_by_subtier_id: Id | None = None
    hired_by_subtier_name: str | None = None


@record
class PaymentsSubtierRequisition(Model):
    """``subtier_requisitions`` of :class:`PaymentsSubtier`."""

    id: Id | None = None
    requisition_id: Id | None = None
    billing_type: Any = None
    billing_amount: Any = None
    through_date: Any = None
    joint_check_requisition: Any = None
    waiver_required: Any = None
    authorized: Any = None
    authorized_by: Any = None
    authorized_at: Any = None
    authorized_amount: Any = None


class PaymentsSubtiersResource(Resource):
    """Payments subtiers (Payments)."""

    __slots__ = ()

    def list(
        self,
        *,
        requisition_id: Id,
        commitment_id: Id,
        project_id: Id | Unset = UNSET,
        id: Id | Unset = UNSET,
        **options: Unpack[Options],
    ) -> Pages[PaymentsSubtier]:
        """List payments subtiers for the requisition.

        GET /rest/v1.0/projects/{project_id}/payments/requisitions/{requisition_id}/subtiers
        https://developers.procore.com/reference/rest/v1/payments-subtiers?version=1.0#list-payments-subtiers-for-the-requisition

        Args:
            **options: See :class:`Options`.

        Returns:
            :class:`Pages` of :class:`PaymentsSubtier`.
        """
        return self._pages(
            PaymentsSubtier,
            "/rest/v1.0/projects/{project_id}/payments/requisitions/{requisition_id}/subtiers",
            {"project_id": project_id, "requisition_id": requisition_id},
            options,
            query={"commitment_id": commitment_id, "id": id},
            pager=Pager.UNPAGED,
        )

    def list_commitments_subtiers(
        self, *, commitment_id: Id, project_id: Id | Unset = UNSET, id: Id | Unset = UNSET, **options: Unpack[Options]
    ) -> Pages[PaymentsSubtierCommitmentsSubtier]:
        """List payments subtiers for the commitment.

        GET /rest/v1.0/projects/{project_id}/payments/commitments/{commitment_id}/subtiers
        https://developers.procore.com/reference/rest/v1/payments-subtiers?version=1.0#list-payments-subtiers-for-the-commitment

        Args:
            **options: See :class:`Options`.

        Returns:
            :class:`Pages` of :class:`PaymentsSubtierCommitmentsSubtier`.
        """
        return self._pages(
            PaymentsSubtierCommitmentsSubtier,
            "/rest/v1.0/projects/{project_id}/payments/commitments/{commitment_id}/subtiers",
            {"project_id": project_id, "commitment_id": commitment_id},
            options,
            query={"id": id},
            pager=Pager.UNPAGED,
        )
