"""Company settings."""

# Written by aprocore._codegen from Procore's reference: never edited by hand.

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Literal, Unpack

from ...model import Model, record
from ...types import Id
from .._base import UNSET, Resource, ScopedOptions, Unset, some

if TYPE_CHECKING:
    from .companies import CompaniesResource
    from .company_configurations import CompanyConfigurationsResource
    from .company_offices import CompanyOfficesResource
    from .company_projects import CompanyProjectsResource
    from .company_schedule import CompanyScheduleResource
    from .company_schedule_resources import CompanyScheduleResourcesResource
    from .company_security_settings import CompanySecuritySettingsResource
    from .concierge import ConciergeResource
    from .construction_volume import ConstructionVolumeResource
    from .operations import OperationsResource
    from .personal_settings import PersonalSettingsResource
    from .programs import ProgramsResource
    from .project_bid_types import ProjectBidTypesResource
    from .project_owner_types import ProjectOwnerTypesResource
    from .project_regions import ProjectRegionsResource
    from .project_stages import ProjectStagesResource
    from .project_types import ProjectTypesResource
    from .roles import RolesResource
    from .submittal_statuses import SubmittalStatusesResource
    from .submittal_types import SubmittalTypesResource
    from .support_pins import SupportPinsResource
    from .trades import TradesResource
    from .work_classification_company_level import WorkClassificationCompanyLevelResource
    from .work_classification_project_level import WorkClassificationProjectLevelResource

__all__ = [
    "CompanySettingLogo",
    "CompanySettingsResource",
]


@record
class CompanySettingLogo(Model):
    """What :meth:`CompanySettingsResource.delete_logo` gives."""

    name: str | None = None
    value: str | None = None
    is_user_flag: bool | None = None


class CompanySettingsResource(Resource):
    """Company settings.

    Where ``company_id`` or ``project_id`` is left out, the session's own counts. What else every call takes is in
    :class:`~aprocore.rest._base.Options`.
    """

    __slots__ = ()

    @property
    def companies(self) -> CompaniesResource:
        """Companies (Company Settings)."""
        from .companies import CompaniesResource

        return CompaniesResource(self._session)

    @property
    def company_configurations(self) -> CompanyConfigurationsResource:
        """Company configurations (Company Settings)."""
        from .company_configurations import CompanyConfigurationsResource

        return CompanyConfigurationsResource(self._session)

    @property
    def company_offices(self) -> CompanyOfficesResource:
        """Company offices (Company Settings)."""
        from .company_offices import CompanyOfficesResource

        return CompanyOfficesResource(self._session)

    @property
    def company_projects(self) -> CompanyProjectsResource:
        """Company projects (Company Settings)."""
        from .company_projects import CompanyProjectsResource

        return CompanyProjectsResource(self._session)

    @property
    def company_schedule(self) -> CompanyScheduleResource:
        """Company schedule (Company Settings)."""
        from .company_schedule import CompanyScheduleResource

        return CompanyScheduleResource(self._session)

    @property
    def company_schedule_resources(self) -> CompanyScheduleResourcesResource:
        """Company schedule resources (Company Settings)."""
        from .company_schedule_resources import CompanyScheduleResourcesResource

        return CompanyScheduleResourcesResource(self._session)

    @property
    def company_security_settings(self) -> CompanySecuritySettingsResource:
        """Company security settings (Company Settings)."""
        from .company_security_settings import CompanySecuritySettingsResource

        return CompanySecuritySettingsResource(self._session)

    @property
    def concierge(self) -> ConciergeResource:
        """Concierge (Company Settings)."""
        from .concierge import ConciergeResource

        return ConciergeResource(self._session)

    @property
    def construction_volume(self) -> ConstructionVolumeResource:
        """Construction volume (Company Settings)."""
        from .construction_volume import ConstructionVolumeResource

        return ConstructionVolumeResource(self._session)

    @property
    def operations(self) -> OperationsResource:
        """Operations (Company Settings)."""
        from .operations import OperationsResource

        return OperationsResource(self._session)

    @property
    def personal_settings(self) -> PersonalSettingsResource:
        """Personal settings (Company Settings)."""
        from .personal_settings import PersonalSettingsResource

        return PersonalSettingsResource(self._session)

    @property
    def programs(self) -> ProgramsResource:
        """Programs (Company Settings)."""
        from .programs import ProgramsResource

        return ProgramsResource(self._session)

    @property
    def project_bid_types(self) -> ProjectBidTypesResource:
        """Project bid types (Company Settings)."""
        from .project_bid_types import ProjectBidTypesResource

        return ProjectBidTypesResource(self._session)

    @property
    def project_owner_types(self) -> ProjectOwnerTypesResource:
        """Project owner types (Company Settings)."""
        from .project_owner_types import ProjectOwnerTypesResource

        return ProjectOwnerTypesResource(self._session)

    @property
    def project_regions(self) -> ProjectRegionsResource:
        """Project regions (Company Settings)."""
        from .project_regions import ProjectRegionsResource

        return ProjectRegionsResource(self._session)

    @property
    def project_stages(self) -> ProjectStagesResource:
        """Project stages (Company Settings)."""
        from .project_stages import ProjectStagesResource

        return ProjectStagesResource(self._session)

    @property
    def project_types(self) -> ProjectTypesResource:
        """Project types (Company Settings)."""
        from .project_types import ProjectTypesResource

        return ProjectTypesResource(self._session)

    @property
    def roles(self) -> RolesResource:
        """Roles (Company Settings)."""
        from .roles import RolesResource

        return RolesResource(self._session)

    @property
    def submittal_statuses(self) -> SubmittalStatusesResource:
        """Submittal statuses (Company Settings)."""
        from .submittal_statuses import SubmittalStatusesResource

        return SubmittalStatusesResource(self._session)

    @property
    def submittal_types(self) -> SubmittalTypesResource:
        """Submittal types (Company Settings)."""
        from .submittal_types import SubmittalTypesResource

        return SubmittalTypesResource(self._session)

    @property
    def support_pins(self) -> SupportPinsResource:
        """Support pins (Company Settings)."""
        from .support_pins import SupportPinsResource

        return SupportPinsResource(self._session)

    @property
    def trades(self) -> TradesResource:
        """Trades (Company Settings)."""
        from .trades import TradesResource

        return TradesResource(self._session)

    @property
    def work_classification_company_level(self) -> WorkClassificationCompanyLevelResource:
        """Work classification: company level (Company Settings)."""
        from .work_classification_company_level import WorkClassificationCompanyLevelResource

        return WorkClassificationCompanyLevelResource(self._session)

    @property
    def work_classification_project_level(self) -> WorkClassificationProjectLevelResource:
        """Work classification: project level (Company Settings)."""
        from .work_classification_project_level import WorkClassificationProjectLevelResource

        return WorkClassificationProjectLevelResource(self._session)

    async def delete_logo(
        self, *, company_id: Id | Unset = UNSET, **options: Unpack[ScopedOptions]
    ) -> Sequence[CompanySettingLogo]:
        """Delete company logo.

        DELETE /rest/v1.0/companies/{company_id}/settings/logo
        """
        return await self._many(
            CompanySettingLogo,
            "DELETE",
            "/rest/v1.0/companies/{company_id}/settings/logo",
            {"company_id": company_id},
            options,
        )

    async def replace_logo(
        self,
        *,
        company_id: Id | Unset = UNSET,
        type: Literal["pcn"] | Unset = UNSET,
        filename: str | Unset | None = UNSET,
        base64_image_data: str | Unset | None = UNSET,
        **options: Unpack[ScopedOptions],
    ) -> Sequence[CompanySettingLogo]:
        """Update company's logo.

        PUT /rest/v1.0/companies/{company_id}/settings/logo
        """
        return await self._many(
            CompanySettingLogo,
            "PUT",
            "/rest/v1.0/companies/{company_id}/settings/logo",
            {"company_id": company_id},
            options,
            query={"type": type},
            body=some({"filename": filename, "base64_image_data": base64_image_data}),
        )
