"""Company settings."""

# Generated; do not edit.

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Literal, Unpack

from ...model import Model, record
from ...types import Id
from .._base import UNSET, Resource, ScopedOptions, Unset, some
from .._lazy import load

if TYPE_CHECKING:
    from .companies_and_others import (
        CompaniesResource,
        CompanyConfigurationsResource,
        CompanyOfficesResource,
        CompanyProjectsResource,
        CompanyScheduleResource,
        CompanySecuritySettingsResource,
        ConciergeResource,
        ConstructionVolumeResource,
        OperationsResource,
        PersonalSettingsResource,
        ProgramsResource,
        ProjectBidTypesResource,
        ProjectOwnerTypesResource,
        ProjectRegionsResource,
        ProjectStagesResource,
        ProjectTypesResource,
        SubmittalStatusesResource,
    )
    from .company_schedule_resources_and_others import (
        CompanyScheduleResourcesResource,
        RolesResource,
        SubmittalTypesResource,
        SupportPinsResource,
        TradesResource,
        WorkClassificationCompanyLevelResource,
    )
    from .work_classification_project_level import WorkClassificationProjectLevelResource


@record
class CompanySettingLogo(Model):
    """Returned by :meth:`CompanySettingsResource.delete_logo`."""

    name: str | None = None
    value: str | None = None
    is_user_flag: bool | None = None


class CompanySettingsResource(Resource):
    """Company settings.

    ``company_id`` and ``project_id`` default to the session's, and ``per_page`` to a size that is safe for a list.
    All methods also take the keyword arguments of :class:`~aprocore.rest._base.Options`.
    """

    __slots__ = ()

    @property
    def companies(self) -> CompaniesResource:
        """Companies (Company Settings)."""
        resource: CompaniesResource = load(".company_settings.companies_and_others", "CompaniesResource")(self._session)
        return resource

    @property
    def company_configurations(self) -> CompanyConfigurationsResource:
        """Company configurations (Company Settings)."""
        resource: CompanyConfigurationsResource = load(
            ".company_settings.companies_and_others", "CompanyConfigurationsResource"
        )(self._session)
        return resource

    @property
    def company_offices(self) -> CompanyOfficesResource:
        """Company offices (Company Settings)."""
        resource: CompanyOfficesResource = load(".company_settings.companies_and_others", "CompanyOfficesResource")(
            self._session
        )
        return resource

    @property
    def company_projects(self) -> CompanyProjectsResource:
        """Company projects (Company Settings)."""
        resource: CompanyProjectsResource = load(".company_settings.companies_and_others", "CompanyProjectsResource")(
            self._session
        )
        return resource

    @property
    def company_schedule(self) -> CompanyScheduleResource:
        """Company schedule (Company Settings)."""
        resource: CompanyScheduleResource = load(".company_settings.companies_and_others", "CompanyScheduleResource")(
            self._session
        )
        return resource

    @property
    def company_schedule_resources(self) -> CompanyScheduleResourcesResource:
        """Company schedule resources (Company Settings)."""
        resource: CompanyScheduleResourcesResource = load(
            ".company_settings.company_schedule_resources_and_others", "CompanyScheduleResourcesResource"
        )(self._session)
        return resource

    @property
    def company_security_settings(self) -> CompanySecuritySettingsResource:
        """Company security settings (Company Settings)."""
        resource: CompanySecuritySettingsResource = load(
            ".company_settings.companies_and_others", "CompanySecuritySettingsResource"
        )(self._session)
        return resource

    @property
    def concierge(self) -> ConciergeResource:
        """Concierge (Company Settings)."""
        resource: ConciergeResource = load(".company_settings.companies_and_others", "ConciergeResource")(self._session)
        return resource

    @property
    def construction_volume(self) -> ConstructionVolumeResource:
        """Construction volume (Company Settings)."""
        resource: ConstructionVolumeResource = load(
            ".company_settings.companies_and_others", "ConstructionVolumeResource"
        )(self._session)
        return resource

    @property
    def operations(self) -> OperationsResource:
        """Operations (Company Settings)."""
        resource: OperationsResource = load(".company_settings.companies_and_others", "OperationsResource")(
            self._session
        )
        return resource

    @property
    def personal_settings(self) -> PersonalSettingsResource:
        """Personal settings (Company Settings)."""
        resource: PersonalSettingsResource = load(".company_settings.companies_and_others", "PersonalSettingsResource")(
            self._session
        )
        return resource

    @property
    def programs(self) -> ProgramsResource:
        """Programs (Company Settings)."""
        resource: ProgramsResource = load(".company_settings.companies_and_others", "ProgramsResource")(self._session)
        return resource

    @property
    def project_bid_types(self) -> ProjectBidTypesResource:
        """Project bid types (Company Settings)."""
        resource: ProjectBidTypesResource = load(".company_settings.companies_and_others", "ProjectBidTypesResource")(
            self._session
        )
        return resource

    @property
    def project_owner_types(self) -> ProjectOwnerTypesResource:
        """Project owner types (Company Settings)."""
        resource: ProjectOwnerTypesResource = load(
            ".company_settings.companies_and_others", "ProjectOwnerTypesResource"
        )(self._session)
        return resource

    @property
    def project_regions(self) -> ProjectRegionsResource:
        """Project regions (Company Settings)."""
        resource: ProjectRegionsResource = load(".company_settings.companies_and_others", "ProjectRegionsResource")(
            self._session
        )
        return resource

    @property
    def project_stages(self) -> ProjectStagesResource:
        """Project stages (Company Settings)."""
        resource: ProjectStagesResource = load(".company_settings.companies_and_others", "ProjectStagesResource")(
            self._session
        )
        return resource

    @property
    def project_types(self) -> ProjectTypesResource:
        """Project types (Company Settings)."""
        resource: ProjectTypesResource = load(".company_settings.companies_and_others", "ProjectTypesResource")(
            self._session
        )
        return resource

    @property
    def roles(self) -> RolesResource:
        """Roles (Company Settings)."""
        resource: RolesResource = load(".company_settings.company_schedule_resources_and_others", "RolesResource")(
            self._session
        )
        return resource

    @property
    def submittal_statuses(self) -> SubmittalStatusesResource:
        """Submittal statuses (Company Settings)."""
        resource: SubmittalStatusesResource = load(
            ".company_settings.companies_and_others", "SubmittalStatusesResource"
        )(self._session)
        return resource

    @property
    def submittal_types(self) -> SubmittalTypesResource:
        """Submittal types (Company Settings)."""
        resource: SubmittalTypesResource = load(
            ".company_settings.company_schedule_resources_and_others", "SubmittalTypesResource"
        )(self._session)
        return resource

    @property
    def support_pins(self) -> SupportPinsResource:
        """Support pins (Company Settings)."""
        resource: SupportPinsResource = load(
            ".company_settings.company_schedule_resources_and_others", "SupportPinsResource"
        )(self._session)
        return resource

    @property
    def trades(self) -> TradesResource:
        """Trades (Company Settings)."""
        resource: TradesResource = load(".company_settings.company_schedule_resources_and_others", "TradesResource")(
            self._session
        )
        return resource

    @property
    def work_classification_company_level(self) -> WorkClassificationCompanyLevelResource:
        """Work classification: company level (Company Settings)."""
        resource: WorkClassificationCompanyLevelResource = load(
            ".company_settings.company_schedule_resources_and_others", "WorkClassificationCompanyLevelResource"
        )(self._session)
        return resource

    @property
    def work_classification_project_level(self) -> WorkClassificationProjectLevelResource:
        """Work classification: project level (Company Settings)."""
        resource: WorkClassificationProjectLevelResource = load(
            ".company_settings.work_classification_project_level", "WorkClassificationProjectLevelResource"
        )(self._session)
        return resource

    async def delete_logo(
        self, *, company_id: Id | Unset = UNSET, **options: Unpack[ScopedOptions]
    ) -> Sequence[CompanySettingLogo]:
        """Delete a company logo.

        DELETE /rest/v1.0/companies/{company_id}/settings/logo
        https://developers.procore.com/reference/rest/v1/company-settings?version=1.0#delete-company-logo

        Returns:
            A list of :class:`CompanySettingLogo`.
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
        prostore_file_id: Id | Unset | None = UNSET,
        **options: Unpack[ScopedOptions],
    ) -> Sequence[CompanySettingLogo]:
        """Update a company's logo.

        PUT /rest/v1.0/companies/{company_id}/settings/logo
        https://developers.procore.com/reference/rest/v1/company-settings?version=1.0#update-company-s-logo

        Args:
            type: Must be pcn.

        Returns:
            A list of :class:`CompanySettingLogo`.
        """
        return await self._many(
            CompanySettingLogo,
            "PUT",
            "/rest/v1.0/companies/{company_id}/settings/logo",
            {"company_id": company_id},
            options,
            query={"type": type},
            body=some(
                {"filename": filename, "base64_image_data": base64_image_data, "prostore_file_id": prostore_file_id}
            ),
        )
