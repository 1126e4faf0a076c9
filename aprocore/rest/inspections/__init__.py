"""Inspections."""

# Generated; do not edit.

from __future__ import annotations

from typing import TYPE_CHECKING

from .._base import Resource
from .._lazy import load

if TYPE_CHECKING:
    from .alternative_response_sets_and_others import (
        AlternativeResponseSetsResource,
        ChecklistAttachmentsResource,
        ChecklistCommentsResource,
        ChecklistDefaultDistributionResource,
        ChecklistItemAttachmentsResource,
        ChecklistItemObservationsResource,
        ChecklistItemTypesResource,
        ChecklistScheduleAttachmentsResource,
        ChecklistScheduleChangeHistoriesResource,
        ChecklistSectionsResource,
        ChecklistSignatureRequestsResource,
        CompanyChecklistSectionsResource,
        CompanyChecklistTemplateSectionsResource,
        InspectionItemAttachmentsResource,
    )
    from .checklist_items import ChecklistItemsResource
    from .checklist_list_filter_options import ChecklistListFilterOptionsResource
    from .checklist_schedule_filter_options import ChecklistScheduleFilterOptionsResource
    from .checklist_schedules import ChecklistSchedulesResource
    from .checklist_templates_and_others import (
        ChecklistTemplatesResource,
        CompanyInspectionTemplateItemEvidenceConfigurationsResource,
        CompanyInspectionTemplateItemReferencesResource,
        CompanyInspectionTemplateItemsResource,
        InspectionItemCommentsResource,
        InspectionItemEvidenceConfigurationsResource,
        InspectionItemReferencesResource,
        InspectionItemSignatureRequestsResource,
        InspectionItemSignaturesResource,
        InspectionReinspectionsResource,
        PossibleInspectorsResource,
    )
    from .checklists import ChecklistsResource
    from .company_checklist_templates import CompanyChecklistTemplatesResource
    from .inspection_types_and_others import (
        InspectionTypesResource,
        InspectionUsersResource,
        ItemResponseSetResponsesResource,
        PotentialPointsOfContactResource,
        ProjectInspectionTemplateItemEvidenceConfigurationsResource,
        ProjectInspectionTemplateItemReferencesResource,
        ResponsesResource,
    )
    from .item_response_sets import ItemResponseSetsResource
    from .project_checklist_templates import ProjectChecklistTemplatesResource


class InspectionsResource(Resource):
    """Inspections.

    ``company_id`` and ``project_id`` default to the session's, and ``per_page`` to a size that is safe for a list.
    All methods also take the keyword arguments of :class:`~aprocore.rest._base.Options`.
    """

    __slots__ = ()

    @property
    def alternative_response_sets(self) -> AlternativeResponseSetsResource:
        """Alternative response sets (Inspections)."""
        resource: AlternativeResponseSetsResource = load(
            ".inspections.alternative_response_sets_and_others", "AlternativeResponseSetsResource"
        )(self._session)
        return resource

    @property
    def checklist_attachments(self) -> ChecklistAttachmentsResource:
        """Checklist attachments (Inspections)."""
        resource: ChecklistAttachmentsResource = load(
            ".inspections.alternative_response_sets_and_others", "ChecklistAttachmentsResource"
        )(self._session)
        return resource

    @property
    def checklist_comments(self) -> ChecklistCommentsResource:
        """Checklist comments (Inspections)."""
        resource: ChecklistCommentsResource = load(
            ".inspections.alternative_response_sets_and_others", "ChecklistCommentsResource"
        )(self._session)
        return resource

    @property
    def checklist_default_distribution(self) -> ChecklistDefaultDistributionResource:
        """Checklist default distribution (Inspections)."""
        resource: ChecklistDefaultDistributionResource = load(
            ".inspections.alternative_response_sets_and_others", "ChecklistDefaultDistributionResource"
        )(self._session)
        return resource

    @property
    def checklist_item_attachments(self) -> ChecklistItemAttachmentsResource:
        """Checklist item attachments (Inspections)."""
        resource: ChecklistItemAttachmentsResource = load(
            ".inspections.alternative_response_sets_and_others", "ChecklistItemAttachmentsResource"
        )(self._session)
        return resource

    @property
    def checklist_item_observations(self) -> ChecklistItemObservationsResource:
        """Checklist item observations (Inspections)."""
        resource: ChecklistItemObservationsResource = load(
            ".inspections.alternative_response_sets_and_others", "ChecklistItemObservationsResource"
        )(self._session)
        return resource

    @property
    def checklist_item_types(self) -> ChecklistItemTypesResource:
        """Checklist item types (Inspections)."""
        resource: ChecklistItemTypesResource = load(
            ".inspections.alternative_response_sets_and_others", "ChecklistItemTypesResource"
        )(self._session)
        return resource

    @property
    def checklist_items(self) -> ChecklistItemsResource:
        """Checklist items (Inspections)."""
        resource: ChecklistItemsResource = load(".inspections.checklist_items", "ChecklistItemsResource")(self._session)
        return resource

    @property
    def checklist_list_filter_options(self) -> ChecklistListFilterOptionsResource:
        """Checklist list filter options (Inspections)."""
        resource: ChecklistListFilterOptionsResource = load(
            ".inspections.checklist_list_filter_options", "ChecklistListFilterOptionsResource"
        )(self._session)
        return resource

    @property
    def checklist_schedule_attachments(self) -> ChecklistScheduleAttachmentsResource:
        """Checklist schedule attachments (Inspections)."""
        resource: ChecklistScheduleAttachmentsResource = load(
            ".inspections.alternative_response_sets_and_others", "ChecklistScheduleAttachmentsResource"
        )(self._session)
        return resource

    @property
    def checklist_schedule_change_histories(self) -> ChecklistScheduleChangeHistoriesResource:
        """Checklist schedule change histories (Inspections)."""
        resource: ChecklistScheduleChangeHistoriesResource = load(
            ".inspections.alternative_response_sets_and_others", "ChecklistScheduleChangeHistoriesResource"
        )(self._session)
        return resource

    @property
    def checklist_schedule_filter_options(self) -> ChecklistScheduleFilterOptionsResource:
        """Checklist schedule filter options (Inspections)."""
        resource: ChecklistScheduleFilterOptionsResource = load(
            ".inspections.checklist_schedule_filter_options", "ChecklistScheduleFilterOptionsResource"
        )(self._session)
        return resource

    @property
    def checklist_schedules(self) -> ChecklistSchedulesResource:
        """Checklist schedules (Inspections)."""
        resource: ChecklistSchedulesResource = load(".inspections.checklist_schedules", "ChecklistSchedulesResource")(
            self._session
        )
        return resource

    @property
    def checklist_sections(self) -> ChecklistSectionsResource:
        """Checklist sections (Inspections)."""
        resource: ChecklistSectionsResource = load(
            ".inspections.alternative_response_sets_and_others", "ChecklistSectionsResource"
        )(self._session)
        return resource

    @property
    def checklist_signature_requests(self) -> ChecklistSignatureRequestsResource:
        """Checklist signature requests (Inspections)."""
        resource: ChecklistSignatureRequestsResource = load(
            ".inspections.alternative_response_sets_and_others", "ChecklistSignatureRequestsResource"
        )(self._session)
        return resource

    @property
    def checklist_templates(self) -> ChecklistTemplatesResource:
        """Checklist templates (Inspections)."""
        resource: ChecklistTemplatesResource = load(
            ".inspections.checklist_templates_and_others", "ChecklistTemplatesResource"
        )(self._session)
        return resource

    @property
    def checklists(self) -> ChecklistsResource:
        """Checklists (Inspections)."""
        resource: ChecklistsResource = load(".inspections.checklists", "ChecklistsResource")(self._session)
        return resource

    @property
    def company_checklist_sections(self) -> CompanyChecklistSectionsResource:
        """Company checklist sections (Inspections)."""
        resource: CompanyChecklistSectionsResource = load(
            ".inspections.alternative_response_sets_and_others", "CompanyChecklistSectionsResource"
        )(self._session)
        return resource

    @property
    def company_checklist_template_sections(self) -> CompanyChecklistTemplateSectionsResource:
        """Company checklist template sections (Inspections)."""
        resource: CompanyChecklistTemplateSectionsResource = load(
            ".inspections.alternative_response_sets_and_others", "CompanyChecklistTemplateSectionsResource"
        )(self._session)
        return resource

    @property
    def company_checklist_templates(self) -> CompanyChecklistTemplatesResource:
        """Company checklist templates (Inspections)."""
        resource: CompanyChecklistTemplatesResource = load(
            ".inspections.company_checklist_templates", "CompanyChecklistTemplatesResource"
        )(self._session)
        return resource

    @property
    def company_inspection_template_item_evidence_configurations(
        self,
    ) -> CompanyInspectionTemplateItemEvidenceConfigurationsResource:
        """Company inspection template item evidence configurations (Inspections)."""
        resource: CompanyInspectionTemplateItemEvidenceConfigurationsResource = load(
            ".inspections.checklist_templates_and_others", "CompanyInspectionTemplateItemEvidenceConfigurationsResource"
        )(self._session)
        return resource

    @property
    def company_inspection_template_item_references(self) -> CompanyInspectionTemplateItemReferencesResource:
        """Company inspection template item references (Inspections)."""
        resource: CompanyInspectionTemplateItemReferencesResource = load(
            ".inspections.checklist_templates_and_others", "CompanyInspectionTemplateItemReferencesResource"
        )(self._session)
        return resource

    @property
    def company_inspection_template_items(self) -> CompanyInspectionTemplateItemsResource:
        """Company inspection template items (Inspections)."""
        resource: CompanyInspectionTemplateItemsResource = load(
            ".inspections.checklist_templates_and_others", "CompanyInspectionTemplateItemsResource"
        )(self._session)
        return resource

    @property
    def inspection_item_attachments(self) -> InspectionItemAttachmentsResource:
        """Inspection item attachments (Inspections)."""
        resource: InspectionItemAttachmentsResource = load(
            ".inspections.alternative_response_sets_and_others", "InspectionItemAttachmentsResource"
        )(self._session)
        return resource

    @property
    def inspection_item_comments(self) -> InspectionItemCommentsResource:
        """Inspection item comments (Inspections)."""
        resource: InspectionItemCommentsResource = load(
            ".inspections.checklist_templates_and_others", "InspectionItemCommentsResource"
        )(self._session)
        return resource

    @property
    def inspection_item_evidence_configurations(self) -> InspectionItemEvidenceConfigurationsResource:
        """Inspection item evidence configurations (Inspections)."""
        resource: InspectionItemEvidenceConfigurationsResource = load(
            ".inspections.checklist_templates_and_others", "InspectionItemEvidenceConfigurationsResource"
        )(self._session)
        return resource

    @property
    def inspection_item_references(self) -> InspectionItemReferencesResource:
        """Inspection item references (Inspections)."""
        resource: InspectionItemReferencesResource = load(
            ".inspections.checklist_templates_and_others", "InspectionItemReferencesResource"
        )(self._session)
        return resource

    @property
    def inspection_item_signature_requests(self) -> InspectionItemSignatureRequestsResource:
        """Inspection item signature requests (Inspections)."""
        resource: InspectionItemSignatureRequestsResource = load(
            ".inspections.checklist_templates_and_others", "InspectionItemSignatureRequestsResource"
        )(self._session)
        return resource

    @property
    def inspection_item_signatures(self) -> InspectionItemSignaturesResource:
        """Inspection item signatures (Inspections)."""
        resource: InspectionItemSignaturesResource = load(
            ".inspections.checklist_templates_and_others", "InspectionItemSignaturesResource"
        )(self._session)
        return resource

    @property
    def inspection_reinspections(self) -> InspectionReinspectionsResource:
        """Inspection reinspections (Inspections)."""
        resource: InspectionReinspectionsResource = load(
            ".inspections.checklist_templates_and_others", "InspectionReinspectionsResource"
        )(self._session)
        return resource

    @property
    def inspection_types(self) -> InspectionTypesResource:
        """Inspection types (Inspections)."""
        resource: InspectionTypesResource = load(".inspections.inspection_types_and_others", "InspectionTypesResource")(
            self._session
        )
        return resource

    @property
    def inspection_users(self) -> InspectionUsersResource:
        """Inspection users (Inspections)."""
        resource: InspectionUsersResource = load(".inspections.inspection_types_and_others", "InspectionUsersResource")(
            self._session
        )
        return resource

    @property
    def item_response_set_responses(self) -> ItemResponseSetResponsesResource:
        """Item response set responses (Inspections)."""
        resource: ItemResponseSetResponsesResource = load(
            ".inspections.inspection_types_and_others", "ItemResponseSetResponsesResource"
        )(self._session)
        return resource

    @property
    def item_response_sets(self) -> ItemResponseSetsResource:
        """Item response sets (Inspections)."""
        resource: ItemResponseSetsResource = load(".inspections.item_response_sets", "ItemResponseSetsResource")(
            self._session
        )
        return resource

    @property
    def possible_inspectors(self) -> PossibleInspectorsResource:
        """Possible inspectors (Inspections)."""
        resource: PossibleInspectorsResource = load(
            ".inspections.checklist_templates_and_others", "PossibleInspectorsResource"
        )(self._session)
        return resource

    @property
    def potential_points_of_contact(self) -> PotentialPointsOfContactResource:
        """Potential points of contact (Inspections)."""
        resource: PotentialPointsOfContactResource = load(
            ".inspections.inspection_types_and_others", "PotentialPointsOfContactResource"
        )(self._session)
        return resource

    @property
    def project_checklist_templates(self) -> ProjectChecklistTemplatesResource:
        """Project checklist templates (Inspections)."""
        resource: ProjectChecklistTemplatesResource = load(
            ".inspections.project_checklist_templates", "ProjectChecklistTemplatesResource"
        )(self._session)
        return resource

    @property
    def project_inspection_template_item_evidence_configurations(
        self,
    ) -> ProjectInspectionTemplateItemEvidenceConfigurationsResource:
        """Project inspection template item evidence configurations (Inspections)."""
        resource: ProjectInspectionTemplateItemEvidenceConfigurationsResource = load(
            ".inspections.inspection_types_and_others", "ProjectInspectionTemplateItemEvidenceConfigurationsResource"
        )(self._session)
        return resource

    @property
    def project_inspection_template_item_references(self) -> ProjectInspectionTemplateItemReferencesResource:
        """Project inspection template item references (Inspections)."""
        resource: ProjectInspectionTemplateItemReferencesResource = load(
            ".inspections.inspection_types_and_others", "ProjectInspectionTemplateItemReferencesResource"
        )(self._session)
        return resource

    @property
    def responses(self) -> ResponsesResource:
        """Responses (Inspections)."""
        resource: ResponsesResource = load(".inspections.inspection_types_and_others", "ResponsesResource")(
            self._session
        )
        return resource
