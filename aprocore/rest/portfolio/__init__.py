"""Portfolio."""

# Generated; do not edit.

from __future__ import annotations

from collections.abc import AsyncIterable, Iterable, Mapping, Sequence
from typing import Any, Literal, Never, Required, TypedDict, Unpack, overload

from ...model import Model, record
from ...types import Date, DateTime, Decimal, Id
from .._base import (
    MAX_BATCH,
    OMITTED,
    UNSET,
    DateRange,
    DocumentedType,
    Options,
    Pager,
    Pages,
    RequiredFields,
    Resource,
    ScopedOptions,
    Sync,
    Unset,
    overloaded,
)


class PortfolioResource(Resource):
    """Portfolio.

    ``company_id`` and ``project_id`` default to the session's, and ``per_page`` to a size that is safe for a list.
    All methods also take the keyword arguments of :class:`~aprocore.rest._base.Options`.
    """

    __slots__ = ()

    @property
    def projects(self) -> ProjectsResource:
        """Projects (Portfolio)."""
        return ProjectsResource(self._session)


@record
class Project(Model):
    """A project."""

    id: Id
    logo_id: Id | None = None
    logo_url: str | None = None
    name: str | None = None
    is_demo: bool | None = None
    template: bool | None = None
    display_name: str | None = None
    project_number: str | None = None
    address: str | None = None
    city: str | None = None
    state_code: str | None = None
    country_code: str | None = None
    zip: str | None = None
    time_zone: str | None = None
    tz_name: str | None = None
    latitude: Decimal | None = None
    longitude: Decimal | None = None
    county: str | None = None
    parent_job_id: Id | None = None
    parent_job: ProjectParentJob | None = None
    from_project_template_id: Id | None = None
    description: str | None = None
    square_feet: int | None = None
    start_date: Date | None = None
    completion_date: Date | None = None
    total_value: str | None = None
    store_number: str | None = None
    accounting_project_number: str | None = None
    designated_market_area: str | None = None
    warranty_start_date: Date | None = None
    warranty_end_date: Date | None = None
    active: bool | None = None
    flag: Literal["Red", "Yellow", "Green"] | str | None = None
    locale: (
        Literal[
            "de-DE",
            "en",
            "en-AE",
            "en-AU",
            "en-CA",
            "en-GB",
            "en-SG",
            "en-US-x-owner",
            "en-US-x-sc",
            "en-budget",
            "en-owner",
            "es",
            "es-419",
            "es-ES",
            "fr-CA",
            "fr-FR",
            "ja-JP",
            "ko",
            "pl-PL",
            "pseudo",
            "pt-BR",
            "th-TH",
            "zh-SG",
        ]
        | str
        | None
    ) = None
    phone: str | None = None
    public_notes: str | None = None
    actual_start_date: Date | None = None
    projected_finish_date: Date | None = None
    created_at: DateTime | None = None
    updated_at: DateTime | None = None
    origin_id: Id | None = None
    origin_data: str | None = None
    origin_code: str | None = None
    standard_cost_code_list_id: Id | None = None
    is_erp_integrated: bool | None = None
    owners_project_id: Id | None = None
    photo_id: Id | None = None
    photo_url: str | None = None
    inbound_email: str | None = None
    inbound_email_address: str | None = None
    estimated_start_date: Date | None = None
    estimated_completion_date: Date | None = None
    estimated_value: str | None = None
    code: str | None = None
    sector: (
        Literal[
            "agriculture",
            "airport",
            "alcohol_establishment",
            "amusement_park",
            "animal_health_veterinary",
            "animal_lodging",
            "assembly",
            "auto_parts_store",
            "auto_service",
            "auto_vehicle_terminal",
            "automobile_retail",
            "aviation",
            "bank",
            "bar_tavern",
            "battery_energy_storage",
            "behavioral_health",
            "big_box_store",
            "bowling_alley",
            "brewery",
            "bridges",
            "business_park",
            "campground",
            "car_wash",
            "casino",
            "casino_hotel",
            "cemetery",
            "city_hall_operations",
            "civil_infrastructure",
            "college_university",
            "commercial",
            "convenience_store",
            "convention_center",
            "courthouse",
            "cultural",
            "dam",
            "data_center",
            "daycare_pre_k",
            "dealership",
            "death",
            "dental",
            "department_store",
            "distillery",
            "distribution_warehouse",
            "district_operations",
            "drug_store",
            "dry_storage",
            "educational",
            "electrical_substation",
            "elementary_school",
            "energy",
            "energy_distribution",
            "energy_production",
            "energy_storage",
            "entertainment",
            "entertainment_production",
            "environmentally_controlled",
            "event_space",
            "fast_food_restaurant",
            "fire_station",
            "funeral_home",
            "gas_station",
            "golf",
            "government",
            "government_buildings",
            "grocery_store",
            "gym_athletic_studio",
            "hangar",
            "hazardous_storage",
            "health_care",
            "high_school",
            "hospital",
            "hospitality",
            "hotel",
            "hydro_power",
            "individual_space",
            "indoor",
            "industrial",
            "institutional",
            "jail_prison",
            "k_12",
            "library",
            "liquor_store",
            "lodging",
            "manufacturing",
            "medical_center",
            "medical_office_building_mob",
            "middle_school",
            "military_naval",
            "miscellaneous_pavement",
            "mixed_use",
            "movie_theater",
            "multifamily",
            "museum",
            "nuclear_power_plant",
            "office",
            "office_retail",
            "oil_gas_mining",
            "outdoor",
            "outpatient_care",
            "park",
            "parking_garage",
            "parking_lot",
            "performing_arts",
            "personal_service",
            "pipe_line",
            "playground",
            "police_station",
            "pool_swim_facility",
            "post_office",
            "production",
            "psychiatric_hospital",
            "public_safety",
            "race_track",
            "railway_terminal",
            "railways",
            "recreation",
            "rehab_facility",
            "religious_institution",
            "research_development",
            "reservoir",
            "residential",
            "residential_office_retail",
            "residential_retail",
            "restaurant",
            "retail",
            "roads_highways",
            "runway_taxiway",
            "rv_park",
            "self_storage",
            "senior_housing",
            "sewer_systems",
            "shopping_center_mall",
            "sidewalk_walkways",
            "single_family",
            "solar_power",
            "specialist_office",
            "specialty_store",
            "sports_courts",
            "sports_fields",
            "stadium_arena",
            "storage",
            "street_lights",
            "student_housing",
            "telecommunication",
            "telecommunication_lines",
            "terminal",
            "trailer_park",
            "transportation",
            "transportation_terminals",
            "tunnel",
            "urgent_care",
            "waste_collection",
            "waste_infrastructure",
            "waste_processing",
            "waste_water",
            "water_distribution",
            "water_infrastructure",
            "water_retention",
            "water_treatment_plant_wwtp",
            "wind_power",
            "winery",
            "winter_sports",
            "zoo_aquarium",
        ]
        | str
        | None
    ) = None
    work_scope: Literal["new_construction", "renovation_alteration", "maintenance_service"] | str | None = None
    delivery_method: (
        Literal[
            "construction_management_at_risk_cmar",
            "construction_manager_as_agent_owners_rep",
            "design_bid_build_dbb",
            "design_build_db",
            "indefinite_delivery_indefinite_quantity_idiq",
            "integrated_project_delivery",
            "multi_prime",
            "public_private_partnership_p3",
            "other",
        ]
        | str
        | None
    ) = None
    created_by: ProjectCreatedBy | None = None
    persistent_message: ProjectPersistentMessage | None = None
    office: ProjectOffice | None = None
    project_bid_type_id: Id | None = None
    project_bid_type: ProjectBidType | None = None
    project_owner_type_id: Id | None = None
    project_owner_type: ProjectOwnerType | None = None
    project_region_id: Id | None = None
    project_region: ProjectRegion | None = None
    project_stage_id: Id | None = None
    project_stage: ProjectStage | None = None
    project_type: ProjectType | None = None
    program: ProjectProgram | None = None
    departments: list[ProjectDepartment] | None = None
    company: ProjectCompany | None = None
    dictionary_type: str | None = None
    project_sector_id: Id | None = None
    project_template: ProjectTemplate | None = None
    stage: str | None = None
    fax: str | None = None
    estimated_budget: Decimal | None = None
    priority: Literal["low", "medium", "high"] | str | None = None


@record
class ProjectBidType(Model):
    """``project_bid_type`` of :class:`Project`."""

    id: Id
    name: str | None = None


@record
class ProjectCompany(Model):
    """``company`` of :class:`Project`."""

    id: Id
    name: str | None = None


@record
class ProjectCreatedBy(Model):
    """``created_by`` of :class:`Project`."""

    id: Id
    name: str | None = None
    login: str | None = None


@record
class ProjectDepartment(Model):
    """``departments`` of :class:`Project`."""

    id: Id
    name: str | None = None


@record
class ProjectFilter(Model):
    """Returned by :meth:`ProjectsResource.list_filters`."""

    index: int | None = None
    key: str | None = None
    endpoint: str | None = None
    value: str | None = None
    type: str | None = None
    filters: list[ProjectFilter] | None = None
    saved_filters: list[ProjectSavedFilter] | None = None


@record
class ProjectFilterValue(Model):
    """Returned by :meth:`ProjectsResource.list_filter_values`."""

    key: str | None = None
    value: str | None = None
    groupId: Id | None = None


@record
class ProjectLogo(Model):
    """``logo`` of :class:`ProjectOffice`."""

    id: Id
    name: str | None = None
    url: str | None = None
    logo_id: Id | None = None
    logo_url: str | None = None
    is_demo: bool | None = None
    template: bool | None = None
    display_name: str | None = None
    project_number: str | None = None
    address: str | None = None
    city: str | None = None
    state_code: str | None = None
    country_code: str | None = None
    zip: str | None = None
    time_zone: str | None = None
    tz_name: str | None = None
    latitude: Decimal | None = None
    longitude: Decimal | None = None
    county: str | None = None
    parent_job_id: Id | None = None
    parent_job: ProjectParentJob | None = None
    from_project_template_id: Id | None = None
    description: str | None = None
    square_feet: int | None = None
    start_date: Date | None = None
    completion_date: Date | None = None
    total_value: str | None = None
    store_number: str | None = None
    accounting_project_number: str | None = None
    designated_market_area: str | None = None
    warranty_start_date: Date | None = None
    warranty_end_date: Date | None = None
    active: bool | None = None
    flag: Literal["Red", "Yellow", "Green"] | str | None = None
    locale: (
        Literal[
            "de-DE",
            "en",
            "en-AE",
            "en-AU",
            "en-CA",
            "en-GB",
            "en-SG",
            "en-US-x-owner",
            "en-US-x-sc",
            "en-budget",
            "en-owner",
            "es",
            "es-419",
            "es-ES",
            "fr-CA",
            "fr-FR",
            "ja-JP",
            "ko",
            "pl-PL",
            "pseudo",
            "pt-BR",
            "th-TH",
            "zh-SG",
        ]
        | str
        | None
    ) = None
    phone: str | None = None
    public_notes: str | None = None
    actual_start_date: Date | None = None
    projected_finish_date: Date | None = None
    created_at: DateTime | None = None
    updated_at: DateTime | None = None
    origin_id: Id | None = None
    origin_data: str | None = None
    origin_code: str | None = None
    standard_cost_code_list_id: Id | None = None
    is_erp_integrated: bool | None = None
    owners_project_id: Id | None = None
    photo_id: Id | None = None
    photo_url: str | None = None
    inbound_email: str | None = None
    inbound_email_address: str | None = None
    estimated_start_date: Date | None = None
    estimated_completion_date: Date | None = None
    estimated_value: str | None = None
    code: str | None = None
    sector: (
        Literal[
            "agriculture",
            "airport",
            "alcohol_establishment",
            "amusement_park",
            "animal_health_veterinary",
            "animal_lodging",
            "assembly",
            "auto_parts_store",
            "auto_service",
            "auto_vehicle_terminal",
            "automobile_retail",
            "aviation",
            "bank",
            "bar_tavern",
            "battery_energy_storage",
            "behavioral_health",
            "big_box_store",
            "bowling_alley",
            "brewery",
            "bridges",
            "business_park",
            "campground",
            "car_wash",
            "casino",
            "casino_hotel",
            "cemetery",
            "city_hall_operations",
            "civil_infrastructure",
            "college_university",
            "commercial",
            "convenience_store",
            "convention_center",
            "courthouse",
            "cultural",
            "dam",
            "data_center",
            "daycare_pre_k",
            "dealership",
            "death",
            "dental",
            "department_store",
            "distillery",
            "distribution_warehouse",
            "district_operations",
            "drug_store",
            "dry_storage",
            "educational",
            "electrical_substation",
            "elementary_school",
            "energy",
            "energy_distribution",
            "energy_production",
            "energy_storage",
            "entertainment",
            "entertainment_production",
            "environmentally_controlled",
            "event_space",
            "fast_food_restaurant",
            "fire_station",
            "funeral_home",
            "gas_station",
            "golf",
            "government",
            "government_buildings",
            "grocery_store",
            "gym_athletic_studio",
            "hangar",
            "hazardous_storage",
            "health_care",
            "high_school",
            "hospital",
            "hospitality",
            "hotel",
            "hydro_power",
            "individual_space",
            "indoor",
            "industrial",
            "institutional",
            "jail_prison",
            "k_12",
            "library",
            "liquor_store",
            "lodging",
            "manufacturing",
            "medical_center",
            "medical_office_building_mob",
            "middle_school",
            "military_naval",
            "miscellaneous_pavement",
            "mixed_use",
            "movie_theater",
            "multifamily",
            "museum",
            "nuclear_power_plant",
            "office",
            "office_retail",
            "oil_gas_mining",
            "outdoor",
            "outpatient_care",
            "park",
            "parking_garage",
            "parking_lot",
            "performing_arts",
            "personal_service",
            "pipe_line",
            "playground",
            "police_station",
            "pool_swim_facility",
            "post_office",
            "production",
            "psychiatric_hospital",
            "public_safety",
            "race_track",
            "railway_terminal",
            "railways",
            "recreation",
            "rehab_facility",
            "religious_institution",
            "research_development",
            "reservoir",
            "residential",
            "residential_office_retail",
            "residential_retail",
            "restaurant",
            "retail",
            "roads_highways",
            "runway_taxiway",
            "rv_park",
            "self_storage",
            "senior_housing",
            "sewer_systems",
            "shopping_center_mall",
            "sidewalk_walkways",
            "single_family",
            "solar_power",
            "specialist_office",
            "specialty_store",
            "sports_courts",
            "sports_fields",
            "stadium_arena",
            "storage",
            "street_lights",
            "student_housing",
            "telecommunication",
            "telecommunication_lines",
            "terminal",
            "trailer_park",
            "transportation",
            "transportation_terminals",
            "tunnel",
            "urgent_care",
            "waste_collection",
            "waste_infrastructure",
            "waste_processing",
            "waste_water",
            "water_distribution",
            "water_infrastructure",
            "water_retention",
            "water_treatment_plant_wwtp",
            "wind_power",
            "winery",
            "winter_sports",
            "zoo_aquarium",
        ]
        | str
        | None
    ) = None
    work_scope: Literal["new_construction", "renovation_alteration", "maintenance_service"] | str | None = None
    delivery_method: (
        Literal[
            "construction_management_at_risk_cmar",
            "construction_manager_as_agent_owners_rep",
            "design_bid_build_dbb",
            "design_build_db",
            "indefinite_delivery_indefinite_quantity_idiq",
            "integrated_project_delivery",
            "multi_prime",
            "public_private_partnership_p3",
            "other",
        ]
        | str
        | None
    ) = None
    created_by: ProjectCreatedBy | None = None
    persistent_message: ProjectPersistentMessage | None = None
    office: ProjectOffice | None = None
    project_bid_type_id: Id | None = None
    project_bid_type: ProjectBidType | None = None
    project_owner_type_id: Id | None = None
    project_owner_type: ProjectOwnerType | None = None
    project_region_id: Id | None = None
    project_region: ProjectRegion | None = None
    project_stage_id: Id | None = None
    project_stage: ProjectStage | None = None
    project_type: ProjectType | None = None
    program: ProjectProgram | None = None
    departments: list[ProjectDepartment] | None = None
    company: ProjectCompany | None = None
    dictionary_type: str | None = None
    project_sector_id: Id | None = None


@record
class ProjectOffice(Model):
    """``office`` of :class:`Project`."""

    id: Id
    name: str | None = None
    address: str | None = None
    city: str | None = None
    state_code: str | None = None
    country_code: str | None = None
    zip: str | None = None
    phone: str | None = None
    fax: str | None = None
    division: str | None = None
    logo: ProjectLogo | None = None


@record
class ProjectOwnerType(Model):
    """``project_owner_type`` of :class:`Project`."""

    id: Id
    name: str | None = None


@record
class ProjectParentJob(Model):
    """``parent_job`` of :class:`Project`."""

    id: Id
    name: str | None = None


@record
class ProjectPersistentMessage(Model):
    """``persistent_message`` of :class:`Project`."""

    title: str | None = None
    message: str | None = None


@record
class ProjectProgram(Model):
    """``program`` of :class:`Project`."""

    id: Id
    name: str | None = None


@record
class ProjectRegion(Model):
    """``project_region`` of :class:`Project`."""

    id: Id
    name: str | None = None


@record
class ProjectSavedFilter(Model):
    """``saved_filters`` of :class:`ProjectFilter`."""

    index: int | None = None
    key: str | None = None
    endpoint: str | None = None
    value: str | None = None
    type: str | None = None


@record
class ProjectStage(Model):
    """``project_stage`` of :class:`Project`."""

    id: Id
    name: str | None = None


@record
class ProjectTemplate(Model):
    """``project_template`` of :class:`Project`."""

    id: Id
    name: str | None = None


@record
class ProjectType(Model):
    """``project_type`` of :class:`Project`."""

    id: Id
    name: str | None = None


class ProjectCurrencyConfigurationInput(TypedDict, total=False):
    """``currency_configuration`` in a request body."""

    currency_iso_code: Required[str]
    exchange_rate_override: Decimal | float | str | None


class ProjectFields(TypedDict, total=False):
    """Fields of :class:`ProjectCreateInput` and :class:`ProjectInput`."""

    active: bool | None
    address: str | None
    city: str | None
    code: str | None
    country_code: str | None
    description: str | None
    start_date: Date | str | None
    completion_date: Date | str | None
    total_value: Decimal | float | str | None
    warranty_start_date: Date | str | None
    warranty_end_date: Date | str | None
    flag: Literal["Red", "Yellow", "Green"] | None
    image_id: Id | None
    locale: str | None
    office_id: Id | None
    phone: str | None
    project_number: str | None
    public_notes: str | None
    project_stage_id: Id | None
    square_feet: int | None
    state_code: str | None
    time_zone: str | None
    zip: str | None
    parent_job_id: Id | None
    program_id: Id | None
    project_bid_type_id: Id | None
    project_type_id: Id | None
    project_owner_type_id: Id | None
    project_region_id: Id | None
    project_template_id: Id | None
    origin_id: Id | None
    origin_data: str | None
    origin_code: str | None
    override_start_date: Date | str | None
    override_start_date_check: bool | None
    override_end_date: Date | str | None
    override_end_date_check: bool | None
    department_ids: Sequence[Id] | None
    estimated_value: Decimal | float | str | None
    estimated_start_date: Date | str | None
    estimated_completion_date: Date | str | None
    store_number: str | None
    accounting_project_number: str | None
    designated_market_area: str | None
    erp_integrated: bool | None
    latitude: Decimal | float | str | None
    longitude: Decimal | float | str | None
    enable_copy_of_standard_cost_codes: bool | None
    sector: str | None
    work_scope: Literal["new_construction", "renovation_alteration", "maintenance_service"] | None
    delivery_method: (
        Literal[
            "construction_management_at_risk_cmar",
            "construction_manager_as_agent_owners_rep",
            "design_bid_build_dbb",
            "design_build_db",
            "indefinite_delivery_indefinite_quantity_idiq",
            "integrated_project_delivery",
            "multi_prime",
            "public_private_partnership_p3",
            "other",
        ]
        | None
    )
    estimated_budget: Decimal | float | str | None
    priority: Literal["low", "medium", "high"] | None
    currency_configuration: ProjectCurrencyConfigurationInput | None
    project_sector_id: Id | None
    county: str | None
    standard_cost_code_list_id: Id | None
    fax: str | None


class ProjectLogoFields(TypedDict, total=False):
    """Fields of :class:`ProjectLogoCreateLogoInput` and :class:`ProjectLogoInput`."""

    file_name: str | None


class ProjectCreateInput(ProjectFields):
    """``project`` in the body of ``create``."""

    name: str


class ProjectInput(ProjectFields, total=False):
    """``project`` in the body of ``update``."""

    name: str | None


class ProjectLogoCreateLogoInput(ProjectLogoFields):
    """``logo`` in the body of ``create_logo``."""

    upload_uuid: str


class ProjectLogoInput(ProjectLogoFields, total=False):
    """:class:`ProjectLogoCreateLogoInput` with optional fields."""

    upload_uuid: str | None


class ProjectFilters(TypedDict, total=False):
    """Query filters of ``portfolio.projects.list``, ``portfolio.projects.list_v1_0``."""

    by_status: Literal["All", "Active", "Inactive"] | Sequence[Literal["All", "Active", "Inactive"]]
    name: str | Sequence[str]
    project_number: str | Sequence[str]
    created_at: DateRange
    updated_at: DateRange
    origin_id: Id | Sequence[Id]
    id: Id | Sequence[Id]
    synced: bool
    vendor_id: Id | Sequence[Id]
    is_demo: bool
    custom_fields: Mapping[str, Any] | Sequence[Mapping[str, Any]]
    template: bool
    by_owner_type: Any
    by_department: Any
    by_region: Any
    by_office: Any
    by_program: Any
    by_stage: Any
    by_type: Any
    by_bid_type: Any
    from_project_template_id: Id | Sequence[Id]


class ProjectsResource(Resource):
    """Projects (Portfolio)."""

    __slots__ = ()

    @overload
    async def create(
        self,
        *,
        project: ProjectCreateInput,
        run_configurable_validations: bool | Unset = UNSET,
        company_id: Id | Unset = UNSET,
        **options: Unpack[ScopedOptions],
    ) -> Project: ...
    @overload
    def create(self, *, project: ProjectInput, **others: Any) -> RequiredFields[Literal["name"]]: ...
    @overload
    async def create(
        self,
        *,
        project: Mapping[str, Any],
        run_configurable_validations: bool | Unset = UNSET,
        company_id: Id | Unset = UNSET,
        **options: Unpack[ScopedOptions],
    ) -> Project: ...
    @overloaded
    async def create(
        self,
        *,
        project: ProjectCreateInput | Mapping[str, Any],
        run_configurable_validations: bool | Unset = UNSET,
        company_id: Id | Unset = UNSET,
        **options: Unpack[ScopedOptions],
    ) -> Project:
        """Create a project.

        POST /rest/v1.0/projects
        https://developers.procore.com/reference/rest/v1/projects?version=1.0#create-project

        Args:
            run_configurable_validations: Whether to validate against the configurable field set. Default: false.

        Returns:
            :class:`Project`.
        """
        return await self._one(
            Project,
            "POST",
            "/rest/v1.0/projects",
            {},
            options,
            query={"run_configurable_validations": run_configurable_validations},
            body={"company_id": self._scoped("company_id", company_id), "project": project},
            dates="project.start_date project.completion_date project.warranty_start_date project.warranty_end_date project.override_start_date project.override_end_date project.estimated_start_date project.estimated_completion_date",
        )

    @overload
    async def create_logo(
        self, *, id: Id, logo: ProjectLogoCreateLogoInput | Unset | None = UNSET, **options: Unpack[Options]
    ) -> ProjectLogo: ...
    @overload
    def create_logo(self, *, logo: ProjectLogoInput, **others: Any) -> RequiredFields[Literal["upload_uuid"]]: ...
    @overload
    async def create_logo(
        self, *, id: Id, logo: Mapping[str, Any] | Unset | None = UNSET, **options: Unpack[Options]
    ) -> ProjectLogo: ...
    @overloaded
    async def create_logo(
        self,
        *,
        id: Id,
        logo: ProjectLogoCreateLogoInput | Mapping[str, Any] | Unset | None = UNSET,
        **options: Unpack[Options],
    ) -> ProjectLogo:
        """Create a project logo.

        POST /rest/v1.0/projects/{id}/logo
        https://developers.procore.com/reference/rest/v1/projects?version=1.0#create-a-project-logo

        Returns:
            :class:`ProjectLogo`.
        """
        return await self._one(
            ProjectLogo, "POST", "/rest/v1.0/projects/{id}/logo", {"id": id}, options, body={"logo": logo}
        )

    async def delete_logo(self, *, id: Id, **options: Unpack[Options]) -> ProjectLogo:
        """Delete the project logo.

        DELETE /rest/v1.0/projects/{id}/logo
        https://developers.procore.com/reference/rest/v1/projects?version=1.0#delete-the-project-logo

        Returns:
            :class:`ProjectLogo`.
        """
        return await self._one(ProjectLogo, "DELETE", "/rest/v1.0/projects/{id}/logo", {"id": id}, options)

    async def get(
        self,
        *,
        id: Id,
        company_id: Id | Unset = UNSET,
        view: Literal["minimal"] | Unset = UNSET,
        **options: Unpack[ScopedOptions],
    ) -> Project:
        """Return a project.

        GET /rest/v1.0/projects/{id}
        https://developers.procore.com/reference/rest/v1/projects?version=1.0#show-project

        Args:
            view: Level of detail. Must be minimal.

        Returns:
            :class:`Project`.
        """
        return await self._one(
            Project,
            "GET",
            "/rest/v1.0/projects/{id}",
            {"id": id},
            options,
            query={"company_id": self._scoped("company_id", company_id), "view": view},
        )

    @overload
    def list(
        self,
        *,
        filters: dict[
            Literal[
                "by_status",
                "name",
                "project_number",
                "created_at",
                "updated_at",
                "origin_id",
                "id",
                "synced",
                "vendor_id",
                "is_demo",
                "custom_fields",
                "template",
                "by_owner_type",
                "by_department",
                "by_region",
                "by_office",
                "by_program",
                "by_stage",
                "by_type",
                "by_bid_type",
                "from_project_template_id",
            ],
            DocumentedType,
        ],
        view: Literal["compact", "normal", "extended"] | Unset = UNSET,
        **others: Any,
    ) -> Pages[Project]: ...
    @overload
    def list(
        self,
        *,
        company_id: Id | Unset = UNSET,
        page: int | Unset = UNSET,
        view: Literal["compact", "normal", "extended"] | Unset = UNSET,
        sort: Literal["name", "display_name", "-name", "-display_name"] | Unset = UNSET,
        filters: ProjectFilters = OMITTED,
        per_page: int | Unset = UNSET,
        concurrency: int = 1,
        **options: Unpack[ScopedOptions],
    ) -> Pages[Project]: ...
    @overload
    def list(
        self,
        *,
        filters: dict[
            Literal[
                "by_status",
                "name",
                "project_number",
                "created_at",
                "updated_at",
                "origin_id",
                "id",
                "synced",
                "vendor_id",
                "is_demo",
                "custom_fields",
                "template",
                "by_owner_type",
                "by_department",
                "by_region",
                "by_office",
                "by_program",
                "by_stage",
                "by_type",
                "by_bid_type",
                "from_project_template_id",
            ],
            DocumentedType,
        ],
        view: Sequence[Never] | Literal["ids"],
        **others: Any,
    ) -> Pages[Id]: ...
    @overload
    def list(
        self,
        *,
        view: Literal["ids"],
        company_id: Id | Unset = UNSET,
        page: int | Unset = UNSET,
        sort: Literal["name", "display_name", "-name", "-display_name"] | Unset = UNSET,
        filters: ProjectFilters = OMITTED,
        per_page: int | Unset = UNSET,
        concurrency: int = 1,
        **options: Unpack[ScopedOptions],
    ) -> Pages[Id]: ...
    @overloaded
    def list(
        self,
        *,
        company_id: Id | Unset = UNSET,
        page: int | Unset = UNSET,
        view: Literal["ids", "compact", "normal", "extended"] | Unset = UNSET,
        sort: Literal["name", "display_name", "-name", "-display_name"] | Unset = UNSET,
        filters: ProjectFilters = OMITTED,
        per_page: int | Unset = UNSET,
        concurrency: int = 1,
        **options: Unpack[ScopedOptions],
    ) -> Pages[Project]:
        """List projects.

        GET /rest/v1.1/projects
        https://developers.procore.com/reference/rest/v1/projects?version=1.1#list-projects

        Args:
            view: Level of detail. One of ids, compact, normal, extended.
            sort: Field to sort by; prefix it with ``-`` for descending order.
            filters: Query filters; others go into ``params``.
            per_page: Items per page. Default: 1,000.
            concurrency: Pages to fetch ahead.
            **options: See :class:`Options`.

        Returns:
            :class:`Pages` of :class:`Project`; with ``view="ids"`` of IDs.
        """
        return self._pages(
            None if view == "ids" else Project,
            "/rest/v1.1/projects",
            {},
            options,
            query={
                "company_id": self._scoped("company_id", company_id),
                "page": page,
                "view": view,
                "sort": sort,
                "filters": filters,
            },
            per_page=per_page,
            concurrency=concurrency,
        )

    def list_filter_values(
        self,
        *,
        id: Id,
        filter_name: str,
        tool: Literal["commitments", "change_orders", "direct_costs"],
        tab: str,
        **options: Unpack[Options],
    ) -> Pages[ProjectFilterValue]:
        """List possible tool filter values.

        GET /rest/v1.0/projects/{id}/filters/{filter_name}
        https://developers.procore.com/reference/rest/v1/projects?version=1.0#list-possible-tool-filter-values

        Args:
            tool: One of commitments, change_orders, direct_costs.
            **options: See :class:`Options`.

        Returns:
            :class:`Pages` of :class:`ProjectFilterValue`.
        """
        return self._pages(
            ProjectFilterValue,
            "/rest/v1.0/projects/{id}/filters/{filter_name}",
            {"id": id, "filter_name": filter_name},
            options,
            query={"tool": tool, "tab": tab},
            pager=Pager.UNPAGED,
        )

    async def list_filters(
        self,
        *,
        id: Id,
        tool: Literal["commitments", "change_orders", "direct_costs"],
        tab: str,
        **options: Unpack[Options],
    ) -> ProjectFilter:
        """List filters.

        GET /rest/v1.0/projects/{id}/filters
        https://developers.procore.com/reference/rest/v1/projects?version=1.0#list-filters

        Args:
            tool: One of commitments, change_orders, direct_costs.

        Returns:
            :class:`ProjectFilter`.
        """
        return await self._one(
            ProjectFilter,
            "GET",
            "/rest/v1.0/projects/{id}/filters",
            {"id": id},
            options,
            query={"tool": tool, "tab": tab},
        )

    def list_v1_0(
        self,
        *,
        company_id: Id | Unset = UNSET,
        page: int | Unset = UNSET,
        serializer_view: Literal["compact"] | Unset = UNSET,
        sort: Literal["name", "display_name", "-name", "-display_name"] | Unset = UNSET,
        filters: ProjectFilters = OMITTED,
        per_page: int | Unset = UNSET,
        concurrency: int = 1,
        **options: Unpack[ScopedOptions],
    ) -> Pages[Project]:
        """List projects.

        GET /rest/v1.0/projects
        https://developers.procore.com/reference/rest/v1/projects?version=1.0#list-projects

        Args:
            serializer_view: Must be compact.
            sort: Field to sort by; prefix it with ``-`` for descending order.
            filters: Query filters; others go into ``params``.
            per_page: Items per page. Default: 1,000.
            concurrency: Pages to fetch ahead.
            **options: See :class:`Options`.

        Returns:
            :class:`Pages` of :class:`Project`.
        """
        return self._pages(
            Project,
            "/rest/v1.0/projects",
            {},
            options,
            query={
                "company_id": self._scoped("company_id", company_id),
                "page": page,
                "serializer_view": serializer_view,
                "sort": sort,
                "filters": filters,
            },
            per_page=per_page,
            concurrency=concurrency,
        )

    def sync(
        self,
        updates: Iterable[Mapping[str, Any]] | AsyncIterable[Mapping[str, Any]],
        *,
        company_id: Id | Unset = UNSET,
        run_configurable_validations: bool | Unset = UNSET,
        batch_size: int = MAX_BATCH,
        concurrency: int = 1,
        **options: Unpack[ScopedOptions],
    ) -> Sync[Project]:
        """Sync projects.

        PATCH /rest/v1.0/projects/sync
        https://developers.procore.com/reference/rest/v1/projects?version=1.0#sync-projects

        Args:
            updates: Rows to update, matched by ``id`` or ``origin_id``; rows without a match are created.
            run_configurable_validations: Whether to validate against the configurable field set. Default: false.
            batch_size: Rows per request.
            concurrency: Maximum number of batches in flight.

        Returns:
            Await the result of all rows, or iterate over the results of batches with ``async for``.
        """
        return self._sync(
            Project,
            "PATCH",
            "/rest/v1.0/projects/sync",
            {},
            options,
            updates,
            query={"company_id": company_id, "run_configurable_validations": run_configurable_validations},
            beside={"company_id": company_id},
            dates="updates.start_date updates.completion_date updates.warranty_start_date updates.warranty_end_date updates.estimated_start_date updates.estimated_completion_date",
            batch_size=batch_size,
            concurrency=concurrency,
        )

    async def update(
        self,
        *,
        id: Id,
        project: ProjectInput | Mapping[str, Any],
        run_configurable_validations: bool | Unset = UNSET,
        company_id: Id | Unset = UNSET,
        **options: Unpack[ScopedOptions],
    ) -> Project:
        """Update a project.

        PATCH /rest/v1.0/projects/{id}
        https://developers.procore.com/reference/rest/v1/projects?version=1.0#update-project

        Args:
            run_configurable_validations: Whether to validate against the configurable field set. Default: false.

        Returns:
            :class:`Project`.
        """
        return await self._one(
            Project,
            "PATCH",
            "/rest/v1.0/projects/{id}",
            {"id": id},
            options,
            query={"run_configurable_validations": run_configurable_validations},
            body={"company_id": self._scoped("company_id", company_id), "project": project},
            dates="project.start_date project.completion_date project.warranty_start_date project.warranty_end_date project.estimated_start_date project.estimated_completion_date",
        )
