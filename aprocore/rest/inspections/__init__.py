"""Inspections."""

# Written by aprocore._codegen from Procore's reference: never edited by hand.

from __future__ import annotations

from typing import TYPE_CHECKING

from .._base import Resource

if TYPE_CHECKING:
    from .alternative_response_sets import AlternativeResponseSetsResource
    from .checklist_attachments import ChecklistAttachmentsResource
    from .checklist_comments import ChecklistCommentsResource
    from .checklist_default_distribution import ChecklistDefaultDistributionResource
    from .checklist_item_attachments import ChecklistItemAttachmentsResource
    from .checklist_item_observations import ChecklistItemObservationsResource
    from .checklist_item_types import ChecklistItemTypesResource
    from .checklist_items import ChecklistItemsResource
    from .checklist_list_filter_options import ChecklistListFilterOptionsResource
    from .checklist_schedule_attachments import ChecklistScheduleAttachmentsResource
    from .checklist_schedule_change_histories import ChecklistScheduleChangeHistoriesResource
    from .checklist_schedule_filter_options import ChecklistScheduleFilterOptionsResource
    from .checklist_schedules import ChecklistSchedulesResource
    from .checklist_sections import ChecklistSectionsResource
    from .checklist_signature_requests import ChecklistSignatureRequestsResource
    from .checklist_templates import ChecklistTemplatesResource
    from .checklists import ChecklistsResource
    from .company_checklist_sections import CompanyChecklistSectionsResource
    from .company_checklist_template_sections import CompanyChecklistTemplateSectionsResource
    from .company_checklist_templates import CompanyChecklistTemplatesResource
    from .company_inspection_template_item_evidence_configurations import (
        CompanyInspectionTemplateItemEvidenceConfigurationsResource,
    )
    from .company_inspection_template_item_references import CompanyInspectionTemplateItemReferencesResource
    from .company_inspection_template_items import CompanyInspectionTemplateItemsResource
    from .inspection_item_attachments import InspectionItemAttachmentsResource
    from .inspection_item_comments import InspectionItemCommentsResource
    from .inspection_item_evidence_configurations import InspectionItemEvidenceConfigurationsResource
    from .inspection_item_references import InspectionItemReferencesResource
    from .inspection_item_signature_requests import InspectionItemSignatureRequestsResource
    from .inspection_item_signatures import InspectionItemSignaturesResource
    from .inspection_reinspections import InspectionReinspectionsResource
    from .inspection_types import InspectionTypesResource
    from .inspection_users import InspectionUsersResource
    from .item_response_set_responses import ItemResponseSetResponsesResource
    from .item_response_sets import ItemResponseSetsResource
    from .possible_inspectors import PossibleInspectorsResource
    from .potential_points_of_contact import PotentialPointsOfContactResource
    from .project_checklist_templates import ProjectChecklistTemplatesResource
    from .project_inspection_template_item_evidence_configurations import (
        ProjectInspectionTemplateItemEvidenceConfigurationsResource,
    )
    from .project_inspection_template_item_references import ProjectInspectionTemplateItemReferencesResource
    from .responses import ResponsesResource

__all__ = [
    "InspectionsResource",
]


class InspectionsResource(Resource):
    """Inspections.

    Where ``company_id`` or ``project_id`` is left out, the session's own counts. What else every call takes is in
    :class:`~aprocore.rest._base.Options`.
    """

    __slots__ = ()

    @property
    def alternative_response_sets(self) -> AlternativeResponseSetsResource:
        """Alternative response sets (Inspections)."""
        from .alternative_response_sets import AlternativeResponseSetsResource

        return AlternativeResponseSetsResource(self._session)

    @property
    def checklist_attachments(self) -> ChecklistAttachmentsResource:
        """Checklist attachments (Inspections)."""
        from .checklist_attachments import ChecklistAttachmentsResource

        return ChecklistAttachmentsResource(self._session)

    @property
    def checklist_comments(self) -> ChecklistCommentsResource:
        """Checklist comments (Inspections)."""
        from .checklist_comments import ChecklistCommentsResource

        return ChecklistCommentsResource(self._session)

    @property
    def checklist_default_distribution(self) -> ChecklistDefaultDistributionResource:
        """Checklist default distribution (Inspections)."""
        from .checklist_default_distribution import ChecklistDefaultDistributionResource

        return ChecklistDefaultDistributionResource(self._session)

    @property
    def checklist_item_attachments(self) -> ChecklistItemAttachmentsResource:
        """Checklist item attachments (Inspections)."""
        from .checklist_item_attachments import ChecklistItemAttachmentsResource

        return ChecklistItemAttachmentsResource(self._session)

    @property
    def checklist_item_observations(self) -> ChecklistItemObservationsResource:
        """Checklist item observations (Inspections)."""
        from .checklist_item_observations import ChecklistItemObservationsResource

        return ChecklistItemObservationsResource(self._session)

    @property
    def checklist_item_types(self) -> ChecklistItemTypesResource:
        """Checklist item types (Inspections)."""
        from .checklist_item_types import ChecklistItemTypesResource

        return ChecklistItemTypesResource(self._session)

    @property
    def checklist_items(self) -> ChecklistItemsResource:
        """Checklist items (Inspections)."""
        from .checklist_items import ChecklistItemsResource

        return ChecklistItemsResource(self._session)

    @property
    def checklist_list_filter_options(self) -> ChecklistListFilterOptionsResource:
        """Checklist list filter options (Inspections)."""
        from .checklist_list_filter_options import ChecklistListFilterOptionsResource

        return ChecklistListFilterOptionsResource(self._session)

    @property
    def checklist_schedule_attachments(self) -> ChecklistScheduleAttachmentsResource:
        """Checklist schedule attachments (Inspections)."""
        from .checklist_schedule_attachments import ChecklistScheduleAttachmentsResource

        return ChecklistScheduleAttachmentsResource(self._session)

    @property
    def checklist_schedule_change_histories(self) -> ChecklistScheduleChangeHistoriesResource:
        """Checklist schedule change histories (Inspections)."""
        from .checklist_schedule_change_histories import ChecklistScheduleChangeHistoriesResource

        return ChecklistScheduleChangeHistoriesResource(self._session)

    @property
    def checklist_schedule_filter_options(self) -> ChecklistScheduleFilterOptionsResource:
        """Checklist schedule filter options (Inspections)."""
        from .checklist_schedule_filter_options import ChecklistScheduleFilterOptionsResource

        return ChecklistScheduleFilterOptionsResource(self._session)

    @property
    def checklist_schedules(self) -> ChecklistSchedulesResource:
        """Checklist schedules (Inspections)."""
        from .checklist_schedules import ChecklistSchedulesResource

        return ChecklistSchedulesResource(self._session)

    @property
    def checklist_sections(self) -> ChecklistSectionsResource:
        """Checklist sections (Inspections)."""
        from .checklist_sections import ChecklistSectionsResource

        return ChecklistSectionsResource(self._session)

    @property
    def checklist_signature_requests(self) -> ChecklistSignatureRequestsResource:
        """Checklist signature requests (Inspections)."""
        from .checklist_signature_requests import ChecklistSignatureRequestsResource

        return ChecklistSignatureRequestsResource(self._session)

    @property
    def checklist_templates(self) -> ChecklistTemplatesResource:
        """Checklist templates (Inspections)."""
        from .checklist_templates import ChecklistTemplatesResource

        return ChecklistTemplatesResource(self._session)

    @property
    def checklists(self) -> ChecklistsResource:
        """Checklists (Inspections)."""
        from .checklists import ChecklistsResource

        return ChecklistsResource(self._session)

    @property
    def company_checklist_sections(self) -> CompanyChecklistSectionsResource:
        """Company checklist sections (Inspections)."""
        from .company_checklist_sections import CompanyChecklistSectionsResource

        return CompanyChecklistSectionsResource(self._session)

    @property
    def company_checklist_template_sections(self) -> CompanyChecklistTemplateSectionsResource:
        """Company checklist template sections (Inspections)."""
        from .company_checklist_template_sections import CompanyChecklistTemplateSectionsResource

        return CompanyChecklistTemplateSectionsResource(self._session)

    @property
    def company_checklist_templates(self) -> CompanyChecklistTemplatesResource:
        """Company checklist templates (Inspections)."""
        from .company_checklist_templates import CompanyChecklistTemplatesResource

        return CompanyChecklistTemplatesResource(self._session)

    @property
    def company_inspection_template_item_evidence_configurations(
        self,
    ) -> CompanyInspectionTemplateItemEvidenceConfigurationsResource:
        """Company inspection template item evidence configurations (Inspections)."""
        from .company_inspection_template_item_evidence_configurations import (
            CompanyInspectionTemplateItemEvidenceConfigurationsResource,
        )

        return CompanyInspectionTemplateItemEvidenceConfigurationsResource(self._session)

    @property
    def company_inspection_template_item_references(self) -> CompanyInspectionTemplateItemReferencesResource:
        """Company inspection template item references (Inspections)."""
        from .company_inspection_template_item_references import CompanyInspectionTemplateItemReferencesResource

        return CompanyInspectionTemplateItemReferencesResource(self._session)

    @property
    def company_inspection_template_items(self) -> CompanyInspectionTemplateItemsResource:
        """Company inspection template items (Inspections)."""
        from .company_inspection_template_items import CompanyInspectionTemplateItemsResource

        return CompanyInspectionTemplateItemsResource(self._session)

    @property
    def inspection_item_attachments(self) -> InspectionItemAttachmentsResource:
        """Inspection item attachments (Inspections)."""
        from .inspection_item_attachments import InspectionItemAttachmentsResource

        return InspectionItemAttachmentsResource(self._session)

    @property
    def inspection_item_comments(self) -> InspectionItemCommentsResource:
        """Inspection item comments (Inspections)."""
        from .inspection_item_comments import InspectionItemCommentsResource

        return InspectionItemCommentsResource(self._session)

    @property
    def inspection_item_evidence_configurations(self) -> InspectionItemEvidenceConfigurationsResource:
        """Inspection item evidence configurations (Inspections)."""
        from .inspection_item_evidence_configurations import InspectionItemEvidenceConfigurationsResource

        return InspectionItemEvidenceConfigurationsResource(self._session)

    @property
    def inspection_item_references(self) -> InspectionItemReferencesResource:
        """Inspection item references (Inspections)."""
        from .inspection_item_references import InspectionItemReferencesResource

        return InspectionItemReferencesResource(self._session)

    @property
    def inspection_item_signature_requests(self) -> InspectionItemSignatureRequestsResource:
        """Inspection item signature requests (Inspections)."""
        from .inspection_item_signature_requests import InspectionItemSignatureRequestsResource

        return InspectionItemSignatureRequestsResource(self._session)

    @property
    def inspection_item_signatures(self) -> InspectionItemSignaturesResource:
        """Inspection item signatures (Inspections)."""
        from .inspection_item_signatures import InspectionItemSignaturesResource

        return InspectionItemSignaturesResource(self._session)

    @property
    def inspection_reinspections(self) -> InspectionReinspectionsResource:
        """Inspection reinspections (Inspections)."""
        from .inspection_reinspections import InspectionReinspectionsResource

        return InspectionReinspectionsResource(self._session)

    @property
    def inspection_types(self) -> InspectionTypesResource:
        """Inspection types (Inspections)."""
        from .inspection_types import InspectionTypesResource

        return InspectionTypesResource(self._session)

    @property
    def inspection_users(self) -> InspectionUsersResource:
        """Inspection users (Inspections)."""
        from .inspection_users import InspectionUsersResource

        return InspectionUsersResource(self._session)

    @property
    def item_response_set_responses(self) -> ItemResponseSetResponsesResource:
        """Item response set responses (Inspections)."""
        from .item_response_set_responses import ItemResponseSetResponsesResource

        return ItemResponseSetResponsesResource(self._session)

    @property
    def item_response_sets(self) -> ItemResponseSetsResource:
        """Item response sets (Inspections)."""
        from .item_response_sets import ItemResponseSetsResource

        return ItemResponseSetsResource(self._session)

    @property
    def possible_inspectors(self) -> PossibleInspectorsResource:
        """Possible inspectors (Inspections)."""
        from .possible_inspectors import PossibleInspectorsResource

        return PossibleInspectorsResource(self._session)

    @property
    def potential_points_of_contact(self) -> PotentialPointsOfContactResource:
        """Potential points of contact (Inspections)."""
        from .potential_points_of_contact import PotentialPointsOfContactResource

        return PotentialPointsOfContactResource(self._session)

    @property
    def project_checklist_templates(self) -> ProjectChecklistTemplatesResource:
        """Project checklist templates (Inspections)."""
        from .project_checklist_templates import ProjectChecklistTemplatesResource

        return ProjectChecklistTemplatesResource(self._session)

    @property
    def project_inspection_template_item_evidence_configurations(
        self,
    ) -> ProjectInspectionTemplateItemEvidenceConfigurationsResource:
        """Project inspection template item evidence configurations (Inspections)."""
        from .project_inspection_template_item_evidence_configurations import (
            ProjectInspectionTemplateItemEvidenceConfigurationsResource,
        )

        return ProjectInspectionTemplateItemEvidenceConfigurationsResource(self._session)

    @property
    def project_inspection_template_item_references(self) -> ProjectInspectionTemplateItemReferencesResource:
        """Project inspection template item references (Inspections)."""
        from .project_inspection_template_item_references import ProjectInspectionTemplateItemReferencesResource

        return ProjectInspectionTemplateItemReferencesResource(self._session)

    @property
    def responses(self) -> ResponsesResource:
        """Responses (Inspections)."""
        from .responses import ResponsesResource

        return ResponsesResource(self._session)
