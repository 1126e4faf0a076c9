"""The session with Procore's operations by name."""

# Written by aprocore._codegen from Procore's reference: never edited by hand.

from __future__ import annotations

from typing import TYPE_CHECKING

from ..session import Session

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

__all__ = ["Tree"]


class Tree(Session):
    """A session on which each of Procore's tools has its operations."""

    @property
    def action_plans(self) -> ActionPlansResource:
        """Action plans."""
        from .action_plans import ActionPlansResource

        return ActionPlansResource(self)

    @property
    def app_marketplace(self) -> AppMarketplaceResource:
        """App marketplace."""
        from .app_marketplace import AppMarketplaceResource

        return AppMarketplaceResource(self)

    @property
    def bid_board(self) -> BidBoardResource:
        """Bid board."""
        from .bid_board import BidBoardResource

        return BidBoardResource(self)

    @property
    def bid_management(self) -> BidManagementResource:
        """Bid management."""
        from .bid_management import BidManagementResource

        return BidManagementResource(self)

    @property
    def bim(self) -> BimResource:
        """BIM."""
        from .bim import BimResource

        return BimResource(self)

    @property
    def budget(self) -> BudgetResource:
        """Budget."""
        from .budget import BudgetResource

        return BudgetResource(self)

    @property
    def change_events(self) -> ChangeEventsResource:
        """Change events."""
        from .change_events import ChangeEventsResource

        return ChangeEventsResource(self)

    @property
    def change_orders(self) -> ChangeOrdersResource:
        """Change orders."""
        from .change_orders import ChangeOrdersResource

        return ChangeOrdersResource(self)

    @property
    def commitments(self) -> CommitmentsResource:
        """Commitments."""
        from .commitments import CommitmentsResource

        return CommitmentsResource(self)

    @property
    def company_settings(self) -> CompanySettingsResource:
        """Company settings."""
        from .company_settings import CompanySettingsResource

        return CompanySettingsResource(self)

    @property
    def contracts(self) -> ContractsResource:
        """Contracts."""
        from .contracts import ContractsResource

        return ContractsResource(self)

    @property
    def coordination_issues(self) -> CoordinationIssuesResource:
        """Coordination issues."""
        from .coordination_issues import CoordinationIssuesResource

        return CoordinationIssuesResource(self)

    @property
    def cost_catalogs(self) -> CostCatalogsResource:
        """Cost catalogs."""
        from .cost_catalogs import CostCatalogsResource

        return CostCatalogsResource(self)

    @property
    def currency_configurations(self) -> CurrencyConfigurationsResource:
        """Currency configurations."""
        from .currency_configurations import CurrencyConfigurationsResource

        return CurrencyConfigurationsResource(self)

    @property
    def custom_configurable_tools(self) -> CustomConfigurableToolsResource:
        """Custom configurable tools (Custom - Configurable Tools)."""
        from .custom_configurable_tools import CustomConfigurableToolsResource

        return CustomConfigurableToolsResource(self)

    @property
    def daily_logs(self) -> DailyLogsResource:
        """Daily logs."""
        from .daily_logs import DailyLogsResource

        return DailyLogsResource(self)

    @property
    def direct_costs(self) -> DirectCostsResource:
        """Direct costs."""
        from .direct_costs import DirectCostsResource

        return DirectCostsResource(self)

    @property
    def directory(self) -> DirectoryResource:
        """Directory."""
        from .directory import DirectoryResource

        return DirectoryResource(self)

    @property
    def document_management(self) -> DocumentManagementResource:
        """Document management."""
        from .document_management import DocumentManagementResource

        return DocumentManagementResource(self)

    @property
    def document_markup(self) -> DocumentMarkupResource:
        """Document markup."""
        from .document_markup import DocumentMarkupResource

        return DocumentMarkupResource(self)

    @property
    def documents(self) -> DocumentsResource:
        """Documents."""
        from .documents import DocumentsResource

        return DocumentsResource(self)

    @property
    def drawings(self) -> DrawingsResource:
        """Drawings."""
        from .drawings import DrawingsResource

        return DrawingsResource(self)

    @property
    def emails(self) -> EmailsResource:
        """Emails."""
        from .emails import EmailsResource

        return EmailsResource(self)

    @property
    def equipment(self) -> EquipmentResource:
        """Equipment."""
        from .equipment import EquipmentResource

        return EquipmentResource(self)

    @property
    def estimating(self) -> EstimatingResource:
        """Estimating."""
        from .estimating import EstimatingResource

        return EstimatingResource(self)

    @property
    def field_productivity(self) -> FieldProductivityResource:
        """Field productivity."""
        from .field_productivity import FieldProductivityResource

        return FieldProductivityResource(self)

    @property
    def file_access_and_storage(self) -> FileAccessAndStorageResource:
        """File access & storage."""
        from .file_access_and_storage import FileAccessAndStorageResource

        return FileAccessAndStorageResource(self)

    @property
    def forms(self) -> FormsResource:
        """Forms."""
        from .forms import FormsResource

        return FormsResource(self)

    @property
    def incidents(self) -> IncidentsResource:
        """Incidents."""
        from .incidents import IncidentsResource

        return IncidentsResource(self)

    @property
    def inspections(self) -> InspectionsResource:
        """Inspections."""
        from .inspections import InspectionsResource

        return InspectionsResource(self)

    @property
    def invoices(self) -> InvoicesResource:
        """Invoices."""
        from .invoices import InvoicesResource

        return InvoicesResource(self)

    @property
    def meetings(self) -> MeetingsResource:
        """Meetings."""
        from .meetings import MeetingsResource

        return MeetingsResource(self)

    @property
    def observations(self) -> ObservationsResource:
        """Observations."""
        from .observations import ObservationsResource

        return ObservationsResource(self)

    @property
    def payments(self) -> PaymentsResource:
        """Payments."""
        from .payments import PaymentsResource

        return PaymentsResource(self)

    @property
    def photos(self) -> PhotosResource:
        """Photos."""
        from .photos import PhotosResource

        return PhotosResource(self)

    @property
    def platform_services(self) -> PlatformServicesResource:
        """Platform services."""
        from .platform_services import PlatformServicesResource

        return PlatformServicesResource(self)

    @property
    def portfolio(self) -> PortfolioResource:
        """Portfolio."""
        from .portfolio import PortfolioResource

        return PortfolioResource(self)

    @property
    def prime_contracts(self) -> PrimeContractsResource:
        """Prime contracts."""
        from .prime_contracts import PrimeContractsResource

        return PrimeContractsResource(self)

    @property
    def project(self) -> ProjectResource:
        """Project."""
        from .project import ProjectResource

        return ProjectResource(self)

    @property
    def project_level_configuration(self) -> ProjectLevelConfigurationResource:
        """Project level configuration (Project-Level Configuration)."""
        from .project_level_configuration import ProjectLevelConfigurationResource

        return ProjectLevelConfigurationResource(self)

    @property
    def punch_list(self) -> PunchListResource:
        """Punch list."""
        from .punch_list import PunchListResource

        return PunchListResource(self)

    @property
    def reports(self) -> ReportsResource:
        """Reports."""
        from .reports import ReportsResource

        return ReportsResource(self)

    @property
    def resource_planning(self) -> ResourcePlanningResource:
        """Resource planning."""
        from .resource_planning import ResourcePlanningResource

        return ResourcePlanningResource(self)

    @property
    def rfis(self) -> RfisResource:
        """RFIs."""
        from .rfis import RfisResource

        return RfisResource(self)

    @property
    def schedule_legacy(self) -> ScheduleLegacyResource:
        """Schedule (legacy)."""
        from .schedule_legacy import ScheduleLegacyResource

        return ScheduleLegacyResource(self)

    @property
    def scheduling(self) -> SchedulingResource:
        """Scheduling."""
        from .scheduling import SchedulingResource

        return SchedulingResource(self)

    @property
    def specifications(self) -> SpecificationsResource:
        """Specifications."""
        from .specifications import SpecificationsResource

        return SpecificationsResource(self)

    @property
    def submittals(self) -> SubmittalsResource:
        """Submittals."""
        from .submittals import SubmittalsResource

        return SubmittalsResource(self)

    @property
    def tasks(self) -> TasksResource:
        """Tasks."""
        from .tasks import TasksResource

        return TasksResource(self)

    @property
    def tax(self) -> TaxResource:
        """Tax."""
        from .tax import TaxResource

        return TaxResource(self)

    @property
    def telematics(self) -> TelematicsResource:
        """Telematics."""
        from .telematics import TelematicsResource

        return TelematicsResource(self)

    @property
    def units_of_measure(self) -> UnitsOfMeasureResource:
        """Units of measure."""
        from .units_of_measure import UnitsOfMeasureResource

        return UnitsOfMeasureResource(self)

    @property
    def users_and_permissions(self) -> UsersAndPermissionsResource:
        """Users & permissions."""
        from .users_and_permissions import UsersAndPermissionsResource

        return UsersAndPermissionsResource(self)

    @property
    def webhooks(self) -> WebhooksResource:
        """Webhooks."""
        from .webhooks import WebhooksResource

        return WebhooksResource(self)

    @property
    def work_breakdown_structure(self) -> WorkBreakdownStructureResource:
        """Work breakdown structure."""
        from .work_breakdown_structure import WorkBreakdownStructureResource

        return WorkBreakdownStructureResource(self)

    @property
    def workflows(self) -> WorkflowsResource:
        """Workflows."""
        from .workflows import WorkflowsResource

        return WorkflowsResource(self)
