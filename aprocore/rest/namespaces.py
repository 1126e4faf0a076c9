"""Namespaces of Procore's operations on a session."""

# Generated; do not edit.

from __future__ import annotations

from typing import TYPE_CHECKING

from ..session import Session
from ._lazy import load

if TYPE_CHECKING:
    from .action_plans import ActionPlansResource
    from .app_marketplace import AppMarketplaceResource
    from .bid_board import BidBoardResource
    from .bid_management import BidManagementResource
    from .bim import BimResource
    from .budget import BudgetResource
    from .change_events import ChangeEventsResource
    from .change_orders import ChangeOrdersResource
    from .commitments import CommitmentsResource
    from .company_settings import CompanySettingsResource
    from .contracts import ContractsResource
    from .coordination_issues import CoordinationIssuesResource
    from .cost_catalogs import CostCatalogsResource
    from .currency_configurations import CurrencyConfigurationsResource
    from .custom_configurable_tools import CustomConfigurableToolsResource
    from .daily_logs import DailyLogsResource
    from .direct_costs import DirectCostsResource
    from .directory import DirectoryResource
    from .document_management import DocumentManagementResource
    from .document_markup import DocumentMarkupResource
    from .documents import DocumentsResource
    from .drawings import DrawingsResource
    from .emails import EmailsResource
    from .equipment import EquipmentResource
    from .estimating import EstimatingResource
    from .field_productivity import FieldProductivityResource
    from .file_access_and_storage import FileAccessAndStorageResource
    from .forms import FormsResource
    from .incidents import IncidentsResource
    from .inspections import InspectionsResource
    from .invoices import InvoicesResource
    from .meetings import MeetingsResource
    from .observations import ObservationsResource
    from .payments import PaymentsResource
    from .photos import PhotosResource
    from .platform_services import PlatformServicesResource
    from .portfolio import PortfolioResource
    from .prime_contracts import PrimeContractsResource
    from .project import ProjectResource
    from .project_level_configuration import ProjectLevelConfigurationResource
    from .punch_list import PunchListResource
    from .reports import ReportsResource
    from .resource_planning import ResourcePlanningResource
    from .rfis import RfisResource
    from .schedule_legacy import ScheduleLegacyResource
    from .scheduling import SchedulingResource
    from .specifications import SpecificationsResource
    from .submittals import SubmittalsResource
    from .tasks import TasksResource
    from .tax import TaxResource
    from .telematics import TelematicsResource
    from .units_of_measure import UnitsOfMeasureResource
    from .users_and_permissions import UsersAndPermissionsResource
    from .webhooks import WebhooksResource
    from .work_breakdown_structure import WorkBreakdownStructureResource
    from .workflows import WorkflowsResource

__all__ = ["ApiNamespaces"]


class ApiNamespaces(Session):
    """A session with a namespace for each of Procore's tools."""

    @property
    def action_plans(self) -> ActionPlansResource:
        """Action plans."""
        resource: ActionPlansResource = load(".action_plans", "ActionPlansResource")(self)
        return resource

    @property
    def app_marketplace(self) -> AppMarketplaceResource:
        """App marketplace."""
        resource: AppMarketplaceResource = load(".app_marketplace", "AppMarketplaceResource")(self)
        return resource

    @property
    def bid_board(self) -> BidBoardResource:
        """Bid board."""
        resource: BidBoardResource = load(".bid_board", "BidBoardResource")(self)
        return resource

    @property
    def bid_management(self) -> BidManagementResource:
        """Bid management."""
        resource: BidManagementResource = load(".bid_management", "BidManagementResource")(self)
        return resource

    @property
    def bim(self) -> BimResource:
        """BIM."""
        resource: BimResource = load(".bim", "BimResource")(self)
        return resource

    @property
    def budget(self) -> BudgetResource:
        """Budget."""
        resource: BudgetResource = load(".budget", "BudgetResource")(self)
        return resource

    @property
    def change_events(self) -> ChangeEventsResource:
        """Change events."""
        resource: ChangeEventsResource = load(".change_events", "ChangeEventsResource")(self)
        return resource

    @property
    def change_orders(self) -> ChangeOrdersResource:
        """Change orders."""
        resource: ChangeOrdersResource = load(".change_orders", "ChangeOrdersResource")(self)
        return resource

    @property
    def commitments(self) -> CommitmentsResource:
        """Commitments."""
        resource: CommitmentsResource = load(".commitments", "CommitmentsResource")(self)
        return resource

    @property
    def company_settings(self) -> CompanySettingsResource:
        """Company settings."""
        resource: CompanySettingsResource = load(".company_settings", "CompanySettingsResource")(self)
        return resource

    @property
    def contracts(self) -> ContractsResource:
        """Contracts."""
        resource: ContractsResource = load(".contracts", "ContractsResource")(self)
        return resource

    @property
    def coordination_issues(self) -> CoordinationIssuesResource:
        """Coordination issues."""
        resource: CoordinationIssuesResource = load(".coordination_issues", "CoordinationIssuesResource")(self)
        return resource

    @property
    def cost_catalogs(self) -> CostCatalogsResource:
        """Cost catalogs."""
        resource: CostCatalogsResource = load(".cost_catalogs", "CostCatalogsResource")(self)
        return resource

    @property
    def currency_configurations(self) -> CurrencyConfigurationsResource:
        """Currency configurations."""
        resource: CurrencyConfigurationsResource = load(".currency_configurations", "CurrencyConfigurationsResource")(
            self
        )
        return resource

    @property
    def custom_configurable_tools(self) -> CustomConfigurableToolsResource:
        """Custom configurable tools (Custom - Configurable Tools)."""
        resource: CustomConfigurableToolsResource = load(
            ".custom_configurable_tools", "CustomConfigurableToolsResource"
        )(self)
        return resource

    @property
    def daily_logs(self) -> DailyLogsResource:
        """Daily logs."""
        resource: DailyLogsResource = load(".daily_logs", "DailyLogsResource")(self)
        return resource

    @property
    def direct_costs(self) -> DirectCostsResource:
        """Direct costs."""
        resource: DirectCostsResource = load(".direct_costs", "DirectCostsResource")(self)
        return resource

    @property
    def directory(self) -> DirectoryResource:
        """Directory."""
        resource: DirectoryResource = load(".directory", "DirectoryResource")(self)
        return resource

    @property
    def document_management(self) -> DocumentManagementResource:
        """Document management."""
        resource: DocumentManagementResource = load(".document_management", "DocumentManagementResource")(self)
        return resource

    @property
    def document_markup(self) -> DocumentMarkupResource:
        """Document markup."""
        resource: DocumentMarkupResource = load(".document_markup", "DocumentMarkupResource")(self)
        return resource

    @property
    def documents(self) -> DocumentsResource:
        """Documents."""
        resource: DocumentsResource = load(".documents", "DocumentsResource")(self)
        return resource

    @property
    def drawings(self) -> DrawingsResource:
        """Drawings."""
        resource: DrawingsResource = load(".drawings", "DrawingsResource")(self)
        return resource

    @property
    def emails(self) -> EmailsResource:
        """Emails."""
        resource: EmailsResource = load(".emails", "EmailsResource")(self)
        return resource

    @property
    def equipment(self) -> EquipmentResource:
        """Equipment."""
        resource: EquipmentResource = load(".equipment", "EquipmentResource")(self)
        return resource

    @property
    def estimating(self) -> EstimatingResource:
        """Estimating."""
        resource: EstimatingResource = load(".estimating", "EstimatingResource")(self)
        return resource

    @property
    def field_productivity(self) -> FieldProductivityResource:
        """Field productivity."""
        resource: FieldProductivityResource = load(".field_productivity", "FieldProductivityResource")(self)
        return resource

    @property
    def file_access_and_storage(self) -> FileAccessAndStorageResource:
        """File access & storage."""
        resource: FileAccessAndStorageResource = load(".file_access_and_storage", "FileAccessAndStorageResource")(self)
        return resource

    @property
    def forms(self) -> FormsResource:
        """Forms."""
        resource: FormsResource = load(".forms", "FormsResource")(self)
        return resource

    @property
    def incidents(self) -> IncidentsResource:
        """Incidents."""
        resource: IncidentsResource = load(".incidents", "IncidentsResource")(self)
        return resource

    @property
    def inspections(self) -> InspectionsResource:
        """Inspections."""
        resource: InspectionsResource = load(".inspections", "InspectionsResource")(self)
        return resource

    @property
    def invoices(self) -> InvoicesResource:
        """Invoices."""
        resource: InvoicesResource = load(".invoices", "InvoicesResource")(self)
        return resource

    @property
    def meetings(self) -> MeetingsResource:
        """Meetings."""
        resource: MeetingsResource = load(".meetings", "MeetingsResource")(self)
        return resource

    @property
    def observations(self) -> ObservationsResource:
        """Observations."""
        resource: ObservationsResource = load(".observations", "ObservationsResource")(self)
        return resource

    @property
    def payments(self) -> PaymentsResource:
        """Payments."""
        resource: PaymentsResource = load(".payments", "PaymentsResource")(self)
        return resource

    @property
    def photos(self) -> PhotosResource:
        """Photos."""
        resource: PhotosResource = load(".photos", "PhotosResource")(self)
        return resource

    @property
    def platform_services(self) -> PlatformServicesResource:
        """Platform services."""
        resource: PlatformServicesResource = load(".platform_services", "PlatformServicesResource")(self)
        return resource

    @property
    def portfolio(self) -> PortfolioResource:
        """Portfolio."""
        resource: PortfolioResource = load(".portfolio", "PortfolioResource")(self)
        return resource

    @property
    def prime_contracts(self) -> PrimeContractsResource:
        """Prime contracts."""
        resource: PrimeContractsResource = load(".prime_contracts", "PrimeContractsResource")(self)
        return resource

    @property
    def project(self) -> ProjectResource:
        """Project."""
        resource: ProjectResource = load(".project", "ProjectResource")(self)
        return resource

    @property
    def project_level_configuration(self) -> ProjectLevelConfigurationResource:
        """Project level configuration (Project-Level Configuration)."""
        resource: ProjectLevelConfigurationResource = load(
            ".project_level_configuration", "ProjectLevelConfigurationResource"
        )(self)
        return resource

    @property
    def punch_list(self) -> PunchListResource:
        """Punch list."""
        resource: PunchListResource = load(".punch_list", "PunchListResource")(self)
        return resource

    @property
    def reports(self) -> ReportsResource:
        """Reports."""
        resource: ReportsResource = load(".reports", "ReportsResource")(self)
        return resource

    @property
    def resource_planning(self) -> ResourcePlanningResource:
        """Resource planning."""
        resource: ResourcePlanningResource = load(".resource_planning", "ResourcePlanningResource")(self)
        return resource

    @property
    def rfis(self) -> RfisResource:
        """RFIs."""
        resource: RfisResource = load(".rfis", "RfisResource")(self)
        return resource

    @property
    def schedule_legacy(self) -> ScheduleLegacyResource:
        """Schedule (legacy)."""
        resource: ScheduleLegacyResource = load(".schedule_legacy", "ScheduleLegacyResource")(self)
        return resource

    @property
    def scheduling(self) -> SchedulingResource:
        """Scheduling."""
        resource: SchedulingResource = load(".scheduling", "SchedulingResource")(self)
        return resource

    @property
    def specifications(self) -> SpecificationsResource:
        """Specifications."""
        resource: SpecificationsResource = load(".specifications", "SpecificationsResource")(self)
        return resource

    @property
    def submittals(self) -> SubmittalsResource:
        """Submittals."""
        resource: SubmittalsResource = load(".submittals", "SubmittalsResource")(self)
        return resource

    @property
    def tasks(self) -> TasksResource:
        """Tasks."""
        resource: TasksResource = load(".tasks", "TasksResource")(self)
        return resource

    @property
    def tax(self) -> TaxResource:
        """Tax."""
        resource: TaxResource = load(".tax", "TaxResource")(self)
        return resource

    @property
    def telematics(self) -> TelematicsResource:
        """Telematics."""
        resource: TelematicsResource = load(".telematics", "TelematicsResource")(self)
        return resource

    @property
    def units_of_measure(self) -> UnitsOfMeasureResource:
        """Units of measure."""
        resource: UnitsOfMeasureResource = load(".units_of_measure", "UnitsOfMeasureResource")(self)
        return resource

    @property
    def users_and_permissions(self) -> UsersAndPermissionsResource:
        """Users & permissions."""
        resource: UsersAndPermissionsResource = load(".users_and_permissions", "UsersAndPermissionsResource")(self)
        return resource

    @property
    def webhooks(self) -> WebhooksResource:
        """Webhooks."""
        resource: WebhooksResource = load(".webhooks", "WebhooksResource")(self)
        return resource

    @property
    def work_breakdown_structure(self) -> WorkBreakdownStructureResource:
        """Work breakdown structure."""
        resource: WorkBreakdownStructureResource = load(".work_breakdown_structure", "WorkBreakdownStructureResource")(
            self
        )
        return resource

    @property
    def workflows(self) -> WorkflowsResource:
        """Workflows."""
        resource: WorkflowsResource = load(".workflows", "WorkflowsResource")(self)
        return resource
