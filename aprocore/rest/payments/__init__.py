"""Payments."""

# Written by aprocore._codegen from Procore's reference: never edited by hand.

from __future__ import annotations

from typing import TYPE_CHECKING

from .._base import Resource

if TYPE_CHECKING:
    from .disbursements import DisbursementsResource
    from .early_pay_programs import EarlyPayProgramsResource
    from .payments_beneficiary import PaymentsBeneficiaryResource
    from .payments_projects import PaymentsProjectsResource
    from .payments_subtier_waivers import PaymentsSubtierWaiversResource
    from .payments_subtiers import PaymentsSubtiersResource
    from .requisition_compliance_documents import RequisitionComplianceDocumentsResource

__all__ = [
    "PaymentsResource",
]


class PaymentsResource(Resource):
    """Payments.

    Where ``company_id`` or ``project_id`` is left out, the session's own counts. What else every call takes is in
    :class:`~aprocore.rest._base.Options`.
    """

    __slots__ = ()

    @property
    def disbursements(self) -> DisbursementsResource:
        """Disbursements (Payments)."""
        from .disbursements import DisbursementsResource

        return DisbursementsResource(self._session)

    @property
    def early_pay_programs(self) -> EarlyPayProgramsResource:
        """Early pay programs (Payments)."""
        from .early_pay_programs import EarlyPayProgramsResource

        return EarlyPayProgramsResource(self._session)

    @property
    def payments_beneficiary(self) -> PaymentsBeneficiaryResource:
        """Payments beneficiary (Payments)."""
        from .payments_beneficiary import PaymentsBeneficiaryResource

        return PaymentsBeneficiaryResource(self._session)

    @property
    def payments_projects(self) -> PaymentsProjectsResource:
        """Payments projects (Payments)."""
        from .payments_projects import PaymentsProjectsResource

        return PaymentsProjectsResource(self._session)

    @property
    def payments_subtier_waivers(self) -> PaymentsSubtierWaiversResource:
        """Payments subtier waivers (Payments)."""
        from .payments_subtier_waivers import PaymentsSubtierWaiversResource

        return PaymentsSubtierWaiversResource(self._session)

    @property
    def payments_subtiers(self) -> PaymentsSubtiersResource:
        """Payments subtiers (Payments)."""
        from .payments_subtiers import PaymentsSubtiersResource

        return PaymentsSubtiersResource(self._session)

    @property
    def requisition_compliance_documents(self) -> RequisitionComplianceDocumentsResource:
        """Requisition compliance documents (Payments)."""
        from .requisition_compliance_documents import RequisitionComplianceDocumentsResource

        return RequisitionComplianceDocumentsResource(self._session)
