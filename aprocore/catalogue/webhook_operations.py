"""Operations for the resources of webhooks: which one returns a resource by its id, and which one lists them."""

from __future__ import annotations

from collections.abc import Mapping

from .reader import find
from .table import Operation

__all__ = ["get_operation", "list_operation"]


def _table(text: str) -> Mapping[str, tuple[str, str]]:
    rows = (tuple(cell.strip() for cell in line.split("|")) for line in text.strip().splitlines())
    return {name: (get, listed) for name, get, listed in rows}


# Resource, operation that returns one by its id, operation that lists them; empty where no operation does, or only a
# deprecated one. Operations whose ids are those of the events: v1 where it is not deprecated.
_OPERATIONS = _table("""
    Bids | bid_management.bids.get_bid_for_company |
    Change Order Change Reasons | | change_orders.change_order_change_reasons.list_for_company
    Change Types | | change_events.change_event_types.list
    Company File Versions | documents.company_folders_and_files.get_file_version |
    Company Files | documents.company_folders_and_files.get_file |
    Company Folders | documents.company_folders_and_files.get |
    Company Insurances | directory.company_insurances.get | directory.company_insurances.list
    Company Users | directory.company_users.get_for_company | directory.company_users.list_for_company
    Company Vendors | directory.company_vendors.get | directory.company_vendors.list
    Departments | directory.departments.get | directory.departments.list
    Form Templates | forms.form_templates.get_for_company | forms.form_templates.list_for_company
    Line Item Types | commitments.line_item_types_cost_types.get | commitments.line_item_types_cost_types.list
    Offices | company_settings.company_offices.get | company_settings.company_offices.list
    Programs | company_settings.programs.get | company_settings.programs.list
    Project Bid Types | company_settings.project_bid_types.get | company_settings.project_bid_types.list
    Project Owner Types | company_settings.project_owner_types.get | company_settings.project_owner_types.list
    Project Regions | company_settings.project_regions.get | company_settings.project_regions.list
    Project Stages | company_settings.project_stages.get | company_settings.project_stages.list
    Project Types | company_settings.project_types.get | company_settings.project_types.list
    Projects | portfolio.projects.get | portfolio.projects.list
    Standard Cost Code Lists | work_breakdown_structure.cost_codes.get_standard_cost_code_list |
    Standard Cost Codes | work_breakdown_structure.cost_codes.get_standard_cost_code |
    Timecard Time Types | | field_productivity.timecards.list
    Trades | company_settings.trades.get | company_settings.trades.list
    Accident Logs | daily_logs.accident_logs.get | daily_logs.accident_logs.list
    BIM File Extractions | bim.bim_file_extractions.get | bim.bim_file_extractions.list
    BIM Model Revisions | bim.bim_model_revisions.get | bim.bim_model_revisions.list
    BIM Models | bim.bim_models.get | bim.bim_models.list
    Budget Change Adjustment Line Items | | budget.budget_change_adjustment_line_items.list
    Budget Changes | budget.budget_change.get | budget.budget_change.list
    Budget Line Items | budget.budget_line_items.get |
    Budget Modifications | budget.budget_modifications.get | budget.budget_modifications.list
    Budget View Snapshots | | budget.budget_view_snapshots.list
    Call Logs | daily_logs.call_logs.get | daily_logs.call_logs.list
    Change Events | change_events.get | change_events.list
    Change Order Packages | change_orders.change_order_packages.get | change_orders.change_order_packages.list
    Change Order Requests | change_orders.change_order_requests.get | change_orders.change_order_requests.list
    Contract Payments | commitments.contract_payments.get | commitments.contract_payments.list
    Coordination Issue Activities | | coordination_issues.coordination_issue_activities.list
    Coordination Issues | coordination_issues.get | coordination_issues.list
    Cost Codes | work_breakdown_structure.cost_codes.get | work_breakdown_structure.cost_codes.list
    Daily Construction Report Logs | daily_logs.daily_construction_report_logs.get \
| daily_logs.daily_construction_report_logs.list
    Delivery Logs | daily_logs.delivery_logs.get | daily_logs.delivery_logs.list
    Direct Cost Line Items | direct_costs.get_line_item | direct_costs.list_all_line_items
    Direct Costs | direct_costs.get | direct_costs.list
    Drawing Areas | | drawings.drawing_areas.list
    Drawing Sets | | drawings.list_drawing_sets
    Drawing Uploads | drawings.get_drawing_upload | drawings.list_drawing_uploads
    Drawings | | drawings.list
    Dumpster Logs | daily_logs.dumpster_logs.get | daily_logs.dumpster_logs.list
    Equipment Logs | daily_logs.admin_equipment_logs.get | daily_logs.admin_equipment_logs.list
    Forms | forms.get | forms.list
    Generic Tool Items | custom_configurable_tools.generic_tool_items.get \
| custom_configurable_tools.correspondences.list_for_project
    Image Categories | photos.image_categories.get | photos.image_categories.list
    Images | photos.images.get | photos.images.list
    Incidents | incidents.get | incidents.list
    Inspection Checklists | inspections.checklists.get_for_project | inspections.checklists.list_for_project
    Inspection Logs | daily_logs.inspection_logs.get | daily_logs.inspection_logs.list
    Locations | project.locations.get_for_project | project.locations.list_for_project
    Manpower Logs | daily_logs.manpower_logs.get | daily_logs.manpower_logs.list
    Meeting Categories | | meetings.meeting_categories.list
    Meetings | meetings.get_for_project | meetings.list_for_project
    Notes Logs | daily_logs.notes_logs.get | daily_logs.notes_logs.list
    Observation Item Response Logs | | observations.list_response_logs_for_project
    Observation Items | observations.get | observations.list
    Payment Applications | prime_contracts.payment_applications_owner_invoices.get_payment_application \
| prime_contracts.payment_applications_owner_invoices.list_payment_applications
    Plan Revision Logs | daily_logs.plan_revision_logs.get | daily_logs.plan_revision_logs.list
    Potential Change Order Line Items | change_orders.potential_change_orders.get_line_item \
| change_orders.potential_change_orders.list_line_items
    Potential Change Orders | change_orders.potential_change_orders.get | change_orders.potential_change_orders.list
    Prime Contract Line Items | prime_contracts.prime_contract_line_items.get \
| prime_contracts.prime_contract_line_items.list
    Prime Contracts | prime_contracts.get | prime_contracts.list_for_project
    Productivity Logs | daily_logs.productivity_logs.get | daily_logs.productivity_logs.list
    Project Dates | project.project_dates.get_for_project | project.project_dates.list_for_project
    Project File Versions | documents.project_folders_and_files.get_file_version |
    Project Files | documents.project_folders_and_files.get_file |
    Project Folders | documents.project_folders_and_files.get |
    Project Insurances | directory.project_insurances.get | directory.project_insurances.list
    Project Users | directory.project_users.get | directory.project_users.list
    Project Vendors | directory.project_vendors.get | directory.project_vendors.list
    Punch Items | punch_list.punch_items.get | punch_list.punch_items.list
    Purchase Order Contract Line Items | commitments.purchase_order_contract_line_items.get \
| commitments.purchase_order_contract_line_items.list
    Purchase Order Contracts | commitments.purchase_order_contracts.get | commitments.purchase_order_contracts.list
    Quantity Logs | daily_logs.quantity_logs.get | daily_logs.quantity_logs.list
    RFI Replies | rfis.replies.get | rfis.replies.list
    RFIs | rfis.get | rfis.list
    RFQ Quotes | commitments.rfqs.get_quote | commitments.rfqs.list_quotes
    RFQ Responses | commitments.rfqs.get_response | commitments.rfqs.list_responses
    RFQs | commitments.rfqs.get | commitments.rfqs.list
    Safety Violation Logs | daily_logs.safety_violation_logs.get | daily_logs.safety_violation_logs.list
    Site Instructions | daily_logs.instructions.get | daily_logs.instructions.list
    Specification Areas | | specifications.specification_areas.list
    Specification Section Divisions | | specifications.specification_section_divisions.list
    Specification Section Revisions | specifications.specification_section_revisions.get \
| specifications.specification_section_revisions.list
    Specification Sections | | specifications.specification_sections.list
    Specification Sets | specifications.specification_sets.get | specifications.specification_sets.list
    Sub Jobs | work_breakdown_structure.sub_jobs.get | work_breakdown_structure.sub_jobs.list
    Submittal Packages | | submittals.submittal_packages.list
    Submittals | submittals.get | submittals.list_v1_1
    Task Items | tasks.task_items.get | tasks.task_items.list
    Tasks | schedule_legacy.tasks.get | schedule_legacy.tasks.list
    Timecard Entries | field_productivity.timecard_entries.get_for_project \
| field_productivity.timecard_entries.list_for_project
    Visitor Logs | daily_logs.visitor_logs.get | daily_logs.visitor_logs.list
    Waste Logs | daily_logs.waste_logs.get | daily_logs.waste_logs.list
    Work Logs | daily_logs.work_logs.get | daily_logs.work_logs.list
    Work Order Contract Line Items | commitments.work_order_contract_line_items.get \
| commitments.work_order_contract_line_items.list
    Work Order Contracts | commitments.work_order_contracts.get | commitments.work_order_contracts.list
""")


def get_operation(resource: str) -> Operation | None:
    """Return the operation that returns a resource of webhooks by its id; None if no operation does."""
    return _found(resource, 0)


def list_operation(resource: str) -> Operation | None:
    """Return the operation that lists the resources of this name; None if no operation does."""
    return _found(resource, 1)


def _found(resource: str, column: int) -> Operation | None:
    name = _OPERATIONS.get(resource, ("", ""))[column]
    return find(name) if name else None
