"""Payments."""

# Generated; do not edit.

from __future__ import annotations

from typing import TYPE_CHECKING

from .._base import Resource
from .._lazy import load

if TYPE_CHECKING:
    from .disbursements import DisbursementsResource
    from .early_pay_programs import EarlyPayProgramsResource
    from .payments_beneficiary import PaymentsBeneficiaryResource
    from .payments_projects import PaymentsProjectsResource
    from .payments_subtier_waivers import PaymentsSubtierWaiversResource
    from .payments_subtiers import PaymentsSubtiersResource
    from .requisition_compliance_documents import RequisitionComplianceDocumentsResource


class PaymentsResource(Resource):
    """Payments.

    ``company_id`` and ``project_id`` default to the session's, and ``per_page`` to a size that is safe for a list.
    All methods also take the keyword arguments of :class:`~aprocore.rest._base.Options`.
    """

    __slots__ = ()

    @property
    def disbursements(self) -> DisbursementsResource:
        """Disbursements (Payments)."""
        resource: DisbursementsResource = load(".payments.disbursements", "DisbursementsResource")(self._session)
        return resource

    @property
    def early_pay_programs(self) -> EarlyPayProgramsResource:
        """Early pay programs (Payments)."""
        resource: EarlyPayProgramsResource = load(".payments.early_pay_programs", "EarlyPayProgramsResource")(
            self._session
        )
        return resource

    @property
    def payments_beneficiary(self) -> PaymentsBeneficiaryResource:
        """Payments beneficiary (Payments)."""
        resource: PaymentsBeneficiaryResource = load(".payments.payments_beneficiary", "PaymentsBeneficiaryResource")(
            self._session
        )
        return resource

    @property
    def payments_projects(self) -> PaymentsProjectsResource:
        """Payments projects (Payments)."""
        resource: PaymentsProjectsResource = load(".payments.payments_projects", "PaymentsProjectsResource")(
            self._session
        )
        return resource

    @property
    def payments_subtier_waivers(self) -> PaymentsSubtierWaiversResource:
        """Payments subtier waivers (Payments)."""
        resource: PaymentsSubtierWaiversResource = load(
            ".payments.payments_subtier_waivers", "PaymentsSubtierWaiversResource"
        )(self._session)
        return resource

    @property
    def payments_subtiers(self) -> PaymentsSubtiersResource:
        """Payments subtiers (Payments)."""
        resource: PaymentsSubtiersResource = load(".payments.payments_subtiers", "PaymentsSubtiersResource")(
            self._session
        )
        return resource

    @property
    def requisition_compliance_documents(self) -> RequisitionComplianceDocumentsResource:
        """Requisition compliance documents (Payments)."""
        resource: RequisitionComplianceDocumentsResource = load(
            ".payments.requisition_compliance_documents", "RequisitionComplianceDocumentsResource"
        )(self._session)
        return resource
