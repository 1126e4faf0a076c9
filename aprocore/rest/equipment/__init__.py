"""Equipment."""

# Generated; do not edit.

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any, Literal, Required, TypedDict, Unpack

from ...model import Model, record, renamed
from ...types import Date, DateTime, Decimal, Id
from .._base import OMITTED, UNSET, DateRange, Pages, PartialResult, Resource, ScopedOptions, Unset, some
from .._lazy import load

if TYPE_CHECKING:
    from .attachment_and_others import (
        AttachmentResource,
        CategoryResource,
        FieldSetsResource,
        MakeResource,
        ModelResource,
        ProjectAssociationResource,
        StatusResource,
        TypeResource,
        UnmanagedEquipmentResource,
    )
    from .equipment_maintenance import EquipmentMaintenanceResource


@record
class Equipment(Model):
    """Equipment."""

    id: Id
    name: str | None = None
    identification_number: str | None = None
    serial_number: str | None = None
    type: EquipmentType | None = None
    category: EquipmentCategory | None = None
    make: EquipmentMake | None = None
    model: EquipmentModel | None = None
    year: int | None = None
    rate_per_hour: Decimal | None = None
    ownership: Literal["OWNED", "RENTED", "SUBCONTRACTED"] | str | None = None
    notes: str | None = None
    profile_photo: str | None = None
    vendor_id: Id | None = None
    rental_start_date: Date | None = None
    rental_end_date: Date | None = None
    is_current_project: bool | None = None
    current_project_id: Id | None = None
    project_ids: list[Id] | None = None
    is_deleted: bool | None = None
    created_at: DateTime | None = None
    error: EquipmentError | None = None
    status: EquipmentStatus | str | None = None
    purchase_order: str | None = None
    source: str | None = None
    assignee_ids: Id | None = None
    assignees: list[EquipmentAssignee] | None = None
    vendor: EquipmentVendor | None = None
    projects: list[EquipmentProject] | None = None
    group_ids: list[Id] | None = None
    attachments: list[EquipmentAttachment] | None = None
    updated_at: DateTime | None = None
    equipment_id: Id | None = None
    equipment_name: str | None = None


@record
class EquipmentAssignee(Model):
    """``assignees`` of :class:`Equipment`."""

    id: Id
    name: str | None = None


@record
class EquipmentAttachment(Model):
    """``attachments`` of :class:`Equipment`."""

    id: Id
    attached_to_item_id: Id | None = None
    attached_to_item_type: str | None = None
    name: str | None = None


@record
class EquipmentCategory(Model):
    """``category`` of :class:`Equipment`."""

    id: Id
    name: str | None = None


@record
class EquipmentChangeHistory(Model):
    """Returned by :meth:`EquipmentResource.list_change_history`."""

    id: Id
    action_by: str | None = None
    changed: str | None = None
    from_: str | None = renamed("from")
    to: str | None = None
    date: DateTime | None = None


@record
class EquipmentCurrentProject(Model):
    """Returned by :meth:`EquipmentResource.bulk_update_current_project_for_company_v2_0`."""

    id: Id
    name: str | None = None
    identification_number: str | None = None
    serial_number: str | None = None
    type: EquipmentType | None = None
    category: EquipmentCategory | None = None
    make: EquipmentMake | None = None
    model: EquipmentModel | None = None
    year: int | None = None
    rate_per_hour: Decimal | None = None
    ownership: str | None = None
    notes: str | None = None
    profile_photo: str | None = None
    vendor_id: Id | None = None
    rental_start_date: Date | None = None
    rental_end_date: Date | None = None
    is_current_project: bool | None = None
    current_project_id: Id | None = None
    project_ids: list[Id] | None = None
    is_deleted: bool | None = None
    created_at: DateTime | None = None
    error: EquipmentError | None = None
    equipment_id: Id | None = None
    equipment_name: str | None = None
    status: EquipmentStatus | str | None = None
    purchase_order: str | None = None
    source: str | None = None
    assignee_ids: Id | None = None
    assignees: list[EquipmentAssignee] | None = None
    vendor: EquipmentVendor | None = None
    projects: list[EquipmentProject] | None = None
    group_ids: list[Id] | None = None
    attachments: list[EquipmentAttachment] | None = None
    updated_at: DateTime | None = None


@record
class EquipmentError(Model):
    """``error`` of :class:`Equipment`."""

    code: str | None = None
    message: str | None = None
    details: list[Mapping[str, Any]] | None = None


@record
class EquipmentMake(Model):
    """``make`` of :class:`Equipment`."""

    id: Id
    name: str | None = None


@record
class EquipmentModel(Model):
    """``model`` of :class:`Equipment`."""

    id: Id
    name: str | None = None


@record
class EquipmentProject(Model):
    """``projects`` of :class:`Equipment`."""

    id: Id
    name: str | None = None
    project_id: Id | None = None


@record
class EquipmentProjectLog(Model):
    """Returned by :meth:`EquipmentResource.create_project_log_for_project`."""

    equipment_id: Id | None = None
    project_id: Id | None = None


@record
class EquipmentStatus(Model):
    """``status`` of :class:`Equipment`."""

    id: Id
    name: str | None = None
    identification_number: str | None = None
    serial_number: str | None = None
    type: EquipmentType | str | None = None
    category: EquipmentCategory | None = None
    make: EquipmentMake | None = None
    model: EquipmentModel | None = None
    year: int | None = None
    rate_per_hour: Decimal | None = None
    ownership: str | None = None
    notes: str | None = None
    profile_photo: str | None = None
    vendor_id: Id | None = None
    rental_start_date: Date | None = None
    rental_end_date: Date | None = None
    is_current_project: bool | None = None
    current_project_id: Id | None = None
    project_ids: list[Id] | None = None
    is_deleted: bool | None = None
    created_at: DateTime | None = None
    error: EquipmentError | None = None
    status: EquipmentStatus | None = None
    purchase_order: str | None = None
    source: str | None = None
    assignee_ids: Id | None = None
    assignees: list[EquipmentAssignee] | None = None
    vendor: EquipmentVendor | None = None
    projects: list[EquipmentProject] | None = None
    group_ids: list[Id] | None = None
    attachments: list[EquipmentAttachment] | None = None
    updated_at: DateTime | None = None


@record
class EquipmentType(Model):
    """``type`` of :class:`Equipment`."""

    id: Id
    name: str | None = None


@record
class EquipmentVendor(Model):
    """``vendor`` of :class:`Equipment`."""

    id: Id
    name: str | None = None


class EquipmentCurrentProjectFields(TypedDict):
    """Fields of :class:`EquipmentCurrentProjectBulkUpdateCurrentProjectForCompanyInput` and :class:`EquipmentCurrentProjectInput`."""

    equipment_id: Id


class EquipmentIdInput(TypedDict, total=False):
    """``equipment_id`` in a request body."""

    present: bool | None


class EquipmentInput(TypedDict, total=False):
    """``body`` in a request body."""

    equipment_name: EquipmentNameInput | str | None
    name: str | None
    equipment_id: EquipmentIdInput | Id | None
    identification_number: str | None
    serial_number: str | None
    profile_photo: str | None
    category_id: Id | None
    type_id: Id | None
    make_id: Id | None
    model_id: Id | None
    status_id: Id | None
    year: int | None
    rate_per_hour: Decimal | float | str | None
    ownership: Literal["OWNED", "RENTED", "SUBCONTRACTED"] | None
    notes: str | None
    assignee_ids: Id | None
    vendor_id: Id | None
    rental_start_date: Date | str | None
    rental_end_date: Date | str | None
    group_ids: Sequence[Id] | None
    id: Required[Id]
    status: Literal["ACTIVE", "INACTIVE"] | None
    onsite: bool | None


class EquipmentNameInput(TypedDict, total=False):
    """``equipment_name`` in a request body."""

    present: bool | None


class EquipmentStatusInput(TypedDict, total=False):
    """``body`` in a request body."""

    status_id: Id | None
    id: Required[Id]


class EquipmentCurrentProjectBulkUpdateCurrentProjectForCompanyInput(EquipmentCurrentProjectFields):
    """``body`` in the body of ``bulk_update_current_project_for_company``, ``bulk_update_current_project_for_company_v2_0``."""

    project_id: Id


class EquipmentCurrentProjectInput(EquipmentCurrentProjectFields, total=False):
    """``body`` in the body of ``bulk_update_current_project_for_project``, ``bulk_update_current_project_for_project_v2_0``."""

    project_id: Id | None


class EquipmentFilters(TypedDict, total=False):
    """Query filters of ``equipment.list_for_company``, ``equipment.list_for_company_v2_0``, ``equipment.list_for_project``, ``equipment.list_for_project_v2_0``."""

    id: Id | Sequence[Id]
    type: str | Sequence[str]
    category: str | Sequence[str]
    make: str | Sequence[str]
    model: str | Sequence[str]
    type_ids: Id | Sequence[Id]
    category_ids: Id | Sequence[Id]
    make_ids: Id | Sequence[Id]
    model_ids: Id | Sequence[Id]
    year: str | Sequence[str]
    status: str | Sequence[str]
    ownership: str | Sequence[str]
    vendor_ids: Id | Sequence[Id]
    group_ids: Id | Sequence[Id]
    assignee_ids: Id | Sequence[Id]
    current_project_ids: Id | Sequence[Id]
    is_deleted: bool
    updated_at: DateRange
    association_status: Literal["current", "past", "all"] | Sequence[Literal["current", "past", "all"]]
    is_current_project: str | Sequence[str]


class EquipmentIdFilters(TypedDict, total=False):
    """Query filters of ``equipment.list_ids_for_company``, ``equipment.list_ids_for_company_v2_0``, ``equipment.list_ids_for_project``, ``equipment.list_ids_for_project_v2_0``."""

    id: Id | Sequence[Id]
    type: str | Sequence[str]
    category: str | Sequence[str]
    make: str | Sequence[str]
    model: str | Sequence[str]
    type_ids: Id | Sequence[Id]
    category_ids: Id | Sequence[Id]
    make_ids: Id | Sequence[Id]
    model_ids: Id | Sequence[Id]
    year: str | Sequence[str]
    status: str | Sequence[str]
    ownership: str | Sequence[str]
    vendor_ids: Id | Sequence[Id]
    group_ids: Id | Sequence[Id]
    assignee_ids: Id | Sequence[Id]
    current_project_ids: Id | Sequence[Id]
    is_deleted: bool
    updated_at: DateRange
    association_status: Literal["current", "past", "all"] | Sequence[Literal["current", "past", "all"]]
    is_current_project: str | Sequence[str]


class EquipmentResource(Resource):
    """Equipment.

    ``company_id`` and ``project_id`` default to the session's, and ``per_page`` to a size that is safe for a list.
    All methods also take the keyword arguments of :class:`~aprocore.rest._base.Options`.
    """

    __slots__ = ()

    @property
    def attachment(self) -> AttachmentResource:
        """Attachment (Equipment)."""
        resource: AttachmentResource = load(".equipment.attachment_and_others", "AttachmentResource")(self._session)
        return resource

    @property
    def category(self) -> CategoryResource:
        """Category (Equipment)."""
        resource: CategoryResource = load(".equipment.attachment_and_others", "CategoryResource")(self._session)
        return resource

    @property
    def equipment_maintenance(self) -> EquipmentMaintenanceResource:
        """Equipment maintenance (Equipment)."""
        resource: EquipmentMaintenanceResource = load(
            ".equipment.equipment_maintenance", "EquipmentMaintenanceResource"
        )(self._session)
        return resource

    @property
    def field_sets(self) -> FieldSetsResource:
        """Field sets (Equipment)."""
        resource: FieldSetsResource = load(".equipment.attachment_and_others", "FieldSetsResource")(self._session)
        return resource

    @property
    def make(self) -> MakeResource:
        """Make (Equipment)."""
        resource: MakeResource = load(".equipment.attachment_and_others", "MakeResource")(self._session)
        return resource

    @property
    def model(self) -> ModelResource:
        """Model (Equipment)."""
        resource: ModelResource = load(".equipment.attachment_and_others", "ModelResource")(self._session)
        return resource

    @property
    def project_association(self) -> ProjectAssociationResource:
        """Project association (Equipment)."""
        resource: ProjectAssociationResource = load(".equipment.attachment_and_others", "ProjectAssociationResource")(
            self._session
        )
        return resource

    @property
    def status(self) -> StatusResource:
        """Status (Equipment)."""
        resource: StatusResource = load(".equipment.attachment_and_others", "StatusResource")(self._session)
        return resource

    @property
    def type(self) -> TypeResource:
        """Type (Equipment)."""
        resource: TypeResource = load(".equipment.attachment_and_others", "TypeResource")(self._session)
        return resource

    @property
    def unmanaged_equipment(self) -> UnmanagedEquipmentResource:
        """Unmanaged equipment (Equipment)."""
        resource: UnmanagedEquipmentResource = load(".equipment.attachment_and_others", "UnmanagedEquipmentResource")(
            self._session
        )
        return resource

    async def bulk_delete_for_company(
        self, *, ids: Sequence[Id], company_id: Id | Unset = UNSET, **options: Unpack[ScopedOptions]
    ) -> None:
        """Delete equipment (company).

        DELETE /rest/v2.0/companies/{company_id}/equipment_register
        https://developers.procore.com/reference/rest/equipment?version=2.0#delete-equipment-company

        Returns:
            None.
        """
        await self._none(
            "DELETE",
            "/rest/v2.0/companies/{company_id}/equipment_register",
            {"company_id": company_id},
            options,
            body=some({"ids": ids}),
        )

    async def bulk_destroy_current_project(
        self,
        *,
        body: Sequence[str],
        project_id: Id | Unset = UNSET,
        company_id: Id | Unset = UNSET,
        **options: Unpack[ScopedOptions],
    ) -> None:
        """Bulk remove current project (project).

        DELETE /rest/v2.1/companies/{company_id}/projects/{project_id}/equipment_register/current_project/bulk_destroy
        https://developers.procore.com/reference/rest/equipment?version=2.1#bulk-remove-current-project-project

        Args:
            body: The whole request body.

        Returns:
            None.
        """
        await self._none(
            "DELETE",
            "/rest/v2.1/companies/{company_id}/projects/{project_id}/equipment_register/current_project/bulk_destroy",
            {"project_id": project_id, "company_id": company_id},
            options,
            body=body,
        )

    async def bulk_destroy_current_project_v2_0(
        self,
        *,
        body: Sequence[str],
        project_id: Id | Unset = UNSET,
        company_id: Id | Unset = UNSET,
        **options: Unpack[ScopedOptions],
    ) -> None:
        """Bulk remove current project (project).

        DELETE /rest/v2.0/companies/{company_id}/projects/{project_id}/equipment_register/current_project/bulk_destroy
        https://developers.procore.com/reference/rest/equipment?version=2.0#bulk-remove-current-project-project

        Args:
            body: The whole request body.

        Returns:
            None.
        """
        await self._none(
            "DELETE",
            "/rest/v2.0/companies/{company_id}/projects/{project_id}/equipment_register/current_project/bulk_destroy",
            {"project_id": project_id, "company_id": company_id},
            options,
            body=body,
        )

    async def bulk_update_current_project_for_company(
        self,
        *,
        body: Sequence[EquipmentCurrentProjectBulkUpdateCurrentProjectForCompanyInput],
        company_id: Id | Unset = UNSET,
        **options: Unpack[ScopedOptions],
    ) -> Any:
        """Bulk update current project (company).

        PATCH /rest/v2.1/companies/{company_id}/equipment_register/current_project/bulk_update
        https://developers.procore.com/reference/rest/equipment?version=2.1#bulk-update-current-project-company

        Args:
            body: The whole request body.

        Returns:
            The decoded JSON body, whose fields are undocumented.
        """
        return await self._any(
            "PATCH",
            "/rest/v2.1/companies/{company_id}/equipment_register/current_project/bulk_update",
            {"company_id": company_id},
            options,
            body=body,
        )

    async def bulk_update_current_project_for_company_v2_0(
        self,
        *,
        body: Sequence[EquipmentCurrentProjectBulkUpdateCurrentProjectForCompanyInput],
        company_id: Id | Unset = UNSET,
        **options: Unpack[ScopedOptions],
    ) -> Sequence[EquipmentCurrentProject]:
        """Bulk update current project (company).

        PATCH /rest/v2.0/companies/{company_id}/equipment_register/current_project/bulk_update
        https://developers.procore.com/reference/rest/equipment?version=2.0#bulk-update-current-project-company

        Args:
            body: The whole request body.

        Returns:
            A list of :class:`EquipmentCurrentProject`.
        """
        return await self._many(
            EquipmentCurrentProject,
            "PATCH",
            "/rest/v2.0/companies/{company_id}/equipment_register/current_project/bulk_update",
            {"company_id": company_id},
            options,
            body=body,
        )

    async def bulk_update_current_project_for_project(
        self,
        *,
        body: Sequence[EquipmentCurrentProjectInput],
        project_id: Id | Unset = UNSET,
        company_id: Id | Unset = UNSET,
        **options: Unpack[ScopedOptions],
    ) -> Any:
        """Bulk update current project (project).

        PATCH /rest/v2.1/companies/{company_id}/projects/{project_id}/equipment_register/current_project/bulk_update
        https://developers.procore.com/reference/rest/equipment?version=2.1#bulk-update-current-project-project

        Args:
            body: The whole request body.

        Returns:
            The decoded JSON body, whose fields are undocumented.
        """
        return await self._any(
            "PATCH",
            "/rest/v2.1/companies/{company_id}/projects/{project_id}/equipment_register/current_project/bulk_update",
            {"project_id": project_id, "company_id": company_id},
            options,
            body=body,
        )

    async def bulk_update_current_project_for_project_v2_0(
        self,
        *,
        body: Sequence[EquipmentCurrentProjectInput],
        project_id: Id | Unset = UNSET,
        company_id: Id | Unset = UNSET,
        **options: Unpack[ScopedOptions],
    ) -> Sequence[EquipmentCurrentProject]:
        """Bulk update current project (project).

        PATCH /rest/v2.0/companies/{company_id}/projects/{project_id}/equipment_register/current_project/bulk_update
        https://developers.procore.com/reference/rest/equipment?version=2.0#bulk-update-current-project-project

        Args:
            body: The whole request body.

        Returns:
            A list of :class:`EquipmentCurrentProject`.
        """
        return await self._many(
            EquipmentCurrentProject,
            "PATCH",
            "/rest/v2.0/companies/{company_id}/projects/{project_id}/equipment_register/current_project/bulk_update",
            {"project_id": project_id, "company_id": company_id},
            options,
            body=body,
        )

    async def bulk_update_for_company(
        self, *, body: Sequence[EquipmentInput], company_id: Id | Unset = UNSET, **options: Unpack[ScopedOptions]
    ) -> Any:
        """Bulk update equipment (company).

        PATCH /rest/v2.1/companies/{company_id}/equipment_register/bulk_update
        https://developers.procore.com/reference/rest/equipment?version=2.1#bulk-update-equipment-company

        Args:
            body: The whole request body.

        Returns:
            The decoded JSON body, whose fields are undocumented.
        """
        return await self._any(
            "PATCH",
            "/rest/v2.1/companies/{company_id}/equipment_register/bulk_update",
            {"company_id": company_id},
            options,
            body=body,
            dates="rental_start_date rental_end_date",
        )

    async def bulk_update_for_company_v2_0(
        self, *, body: Sequence[EquipmentInput], company_id: Id | Unset = UNSET, **options: Unpack[ScopedOptions]
    ) -> Any:
        """Update equipment (company).

        PATCH /rest/v2.0/companies/{company_id}/equipment_register
        https://developers.procore.com/reference/rest/equipment?version=2.0#update-equipment-company

        Args:
            body: The whole request body.

        Returns:
            The decoded JSON body, whose fields are undocumented.
        """
        return await self._any(
            "PATCH",
            "/rest/v2.0/companies/{company_id}/equipment_register",
            {"company_id": company_id},
            options,
            body=body,
            dates="rental_start_date rental_end_date",
        )

    async def bulk_update_for_project(
        self,
        *,
        body: Sequence[EquipmentInput],
        project_id: Id | Unset = UNSET,
        company_id: Id | Unset = UNSET,
        **options: Unpack[ScopedOptions],
    ) -> PartialResult:
        """Update equipment (project).

        PATCH /rest/v2.1/companies/{company_id}/projects/{project_id}/equipment_register/bulk_update
        https://developers.procore.com/reference/rest/equipment?version=2.1#update-equipment-project

        Args:
            body: The whole request body.

        Returns:
            The entries that succeeded and those that failed.
        """
        return await self._partial(
            "PATCH",
            "/rest/v2.1/companies/{company_id}/projects/{project_id}/equipment_register/bulk_update",
            {"project_id": project_id, "company_id": company_id},
            options,
            body=body,
            dates="rental_start_date rental_end_date",
        )

    async def bulk_update_for_project_v2_0(
        self,
        *,
        body: Sequence[EquipmentInput],
        project_id: Id | Unset = UNSET,
        company_id: Id | Unset = UNSET,
        **options: Unpack[ScopedOptions],
    ) -> Any:
        """Update equipment (project).

        PATCH /rest/v2.0/companies/{company_id}/projects/{project_id}/equipment_register
        https://developers.procore.com/reference/rest/equipment?version=2.0#update-equipment-project

        Args:
            body: The whole request body.

        Returns:
            The decoded JSON body, whose fields are undocumented.
        """
        return await self._any(
            "PATCH",
            "/rest/v2.0/companies/{company_id}/projects/{project_id}/equipment_register",
            {"project_id": project_id, "company_id": company_id},
            options,
            body=body,
            dates="rental_start_date rental_end_date",
        )

    async def bulk_update_status_for_company(
        self, *, body: Sequence[EquipmentStatusInput], company_id: Id | Unset = UNSET, **options: Unpack[ScopedOptions]
    ) -> Sequence[EquipmentStatus]:
        """Bulk update status of equipment (company).

        PATCH /rest/v2.1/companies/{company_id}/equipment_register/status/bulk_update
        https://developers.procore.com/reference/rest/equipment?version=2.1#bulk-update-status-of-equipment-company

        Args:
            body: The whole request body.

        Returns:
            A list of :class:`EquipmentStatus`.
        """
        return await self._many(
            EquipmentStatus,
            "PATCH",
            "/rest/v2.1/companies/{company_id}/equipment_register/status/bulk_update",
            {"company_id": company_id},
            options,
            body=body,
        )

    async def bulk_update_status_for_project(
        self,
        *,
        body: Sequence[EquipmentStatusInput],
        project_id: Id | Unset = UNSET,
        company_id: Id | Unset = UNSET,
        **options: Unpack[ScopedOptions],
    ) -> Sequence[EquipmentStatus]:
        """Bulk update status of equipment (project).

        PATCH /rest/v2.1/companies/{company_id}/projects/{project_id}/equipment_register/status/bulk_update
        https://developers.procore.com/reference/rest/equipment?version=2.1#bulk-update-status-of-equipment-project

        Args:
            body: The whole request body.

        Returns:
            A list of :class:`EquipmentStatus`.
        """
        return await self._many(
            EquipmentStatus,
            "PATCH",
            "/rest/v2.1/companies/{company_id}/projects/{project_id}/equipment_register/status/bulk_update",
            {"project_id": project_id, "company_id": company_id},
            options,
            body=body,
        )

    async def create_for_company(
        self,
        *,
        name: str,
        identification_number: str,
        status_id: Id,
        category_id: Id,
        type_id: Id,
        ownership: Literal["OWNED", "RENTED", "SUBCONTRACTED"],
        company_id: Id | Unset = UNSET,
        equipment_name: str | Unset | None = UNSET,
        equipment_id: Id | Unset | None = UNSET,
        serial_number: str | Unset | None = UNSET,
        profile_photo: str | Unset | None = UNSET,
        make_id: Id | Unset | None = UNSET,
        model_id: Id | Unset | None = UNSET,
        year: int | Unset | None = UNSET,
        rate_per_hour: Decimal | float | str | Unset | None = UNSET,
        assignee_ids: Id | Unset | None = UNSET,
        vendor_id: Id | Unset | None = UNSET,
        rental_start_date: Date | str | Unset | None = UNSET,
        rental_end_date: Date | str | Unset | None = UNSET,
        notes: str | Unset | None = UNSET,
        group_ids: Sequence[Id] | Unset | None = UNSET,
        purchase_order: str | Unset | None = UNSET,
        upload_ids: Sequence[Id] | Unset | None = UNSET,
        profile_ids: Sequence[Id] | Unset | None = UNSET,
        **options: Unpack[ScopedOptions],
    ) -> Equipment:
        """Create equipment (company).

        POST /rest/v2.1/companies/{company_id}/equipment_register
        https://developers.procore.com/reference/rest/equipment?version=2.1#create-equipment-company

        Args:
            ownership: One of OWNED, RENTED, SUBCONTRACTED.
            rental_start_date: ``YYYY-MM-DD`` if passed as a string.
            rental_end_date: ``YYYY-MM-DD`` if passed as a string.

        Returns:
            :class:`Equipment`.
        """
        return await self._one(
            Equipment,
            "POST",
            "/rest/v2.1/companies/{company_id}/equipment_register",
            {"company_id": company_id},
            options,
            body={
                "equipment_name": equipment_name,
                "name": name,
                "equipment_id": equipment_id,
                "identification_number": identification_number,
                "status_id": status_id,
                "serial_number": serial_number,
                "profile_photo": profile_photo,
                "category_id": category_id,
                "type_id": type_id,
                "make_id": make_id,
                "model_id": model_id,
                "year": year,
                "rate_per_hour": rate_per_hour,
                "ownership": ownership,
                "assignee_ids": assignee_ids,
                "vendor_id": vendor_id,
                "rental_start_date": rental_start_date,
                "rental_end_date": rental_end_date,
                "notes": notes,
                "group_ids": group_ids,
                "purchase_order": purchase_order,
                "upload_ids": upload_ids,
                "profile_ids": profile_ids,
            },
            dates="rental_start_date rental_end_date",
        )

    async def create_for_company_v2_0(
        self,
        *,
        equipment_name: str,
        equipment_id: Id,
        status: Literal["ACTIVE", "INACTIVE"],
        category_id: Id,
        type_id: Id,
        ownership: Literal["OWNED", "RENTED", "SUBCONTRACTED"],
        company_id: Id | Unset = UNSET,
        serial_number: str | Unset | None = UNSET,
        profile_photo: str | Unset | None = UNSET,
        make_id: Id | Unset | None = UNSET,
        model_id: Id | Unset | None = UNSET,
        year: int | Unset | None = UNSET,
        rate_per_hour: Decimal | float | str | Unset | None = UNSET,
        vendor_id: Id | Unset | None = UNSET,
        rental_start_date: Date | str | Unset | None = UNSET,
        rental_end_date: Date | str | Unset | None = UNSET,
        notes: str | Unset | None = UNSET,
        onsite: bool | Unset | None = UNSET,
        **options: Unpack[ScopedOptions],
    ) -> Any:
        """Create equipment (company).

        POST /rest/v2.0/companies/{company_id}/equipment_register
        https://developers.procore.com/reference/rest/equipment?version=2.0#create-equipment-company

        Args:
            status: One of ACTIVE, INACTIVE.
            ownership: One of OWNED, RENTED, SUBCONTRACTED.
            rental_start_date: ``YYYY-MM-DD`` if passed as a string.
            rental_end_date: ``YYYY-MM-DD`` if passed as a string.

        Returns:
            The decoded JSON body, whose fields are undocumented.
        """
        return await self._any(
            "POST",
            "/rest/v2.0/companies/{company_id}/equipment_register",
            {"company_id": company_id},
            options,
            body={
                "equipment_name": equipment_name,
                "equipment_id": equipment_id,
                "status": status,
                "serial_number": serial_number,
                "profile_photo": profile_photo,
                "category_id": category_id,
                "type_id": type_id,
                "make_id": make_id,
                "model_id": model_id,
                "year": year,
                "rate_per_hour": rate_per_hour,
                "ownership": ownership,
                "vendor_id": vendor_id,
                "rental_start_date": rental_start_date,
                "rental_end_date": rental_end_date,
                "notes": notes,
                "onsite": onsite,
            },
            dates="rental_start_date rental_end_date",
        )

    async def create_for_project(
        self,
        *,
        name: str,
        identification_number: str,
        status_id: Id,
        category_id: Id,
        type_id: Id,
        ownership: Literal["OWNED", "RENTED", "SUBCONTRACTED"],
        project_id: Id | Unset = UNSET,
        company_id: Id | Unset = UNSET,
        equipment_name: str | Unset | None = UNSET,
        equipment_id: Id | Unset | None = UNSET,
        serial_number: str | Unset | None = UNSET,
        profile_photo: str | Unset | None = UNSET,
        make_id: Id | Unset | None = UNSET,
        model_id: Id | Unset | None = UNSET,
        year: int | Unset | None = UNSET,
        rate_per_hour: Decimal | float | str | Unset | None = UNSET,
        assignee_ids: Id | Unset | None = UNSET,
        vendor_id: Id | Unset | None = UNSET,
        rental_start_date: Date | str | Unset | None = UNSET,
        rental_end_date: Date | str | Unset | None = UNSET,
        notes: str | Unset | None = UNSET,
        group_ids: Sequence[Id] | Unset | None = UNSET,
        onsite: bool | Unset | None = UNSET,
        purchase_order: str | Unset | None = UNSET,
        upload_ids: Sequence[Id] | Unset | None = UNSET,
        profile_ids: Sequence[Id] | Unset | None = UNSET,
        **options: Unpack[ScopedOptions],
    ) -> Equipment:
        """Create equipment (project).

        POST /rest/v2.1/companies/{company_id}/projects/{project_id}/equipment_register
        https://developers.procore.com/reference/rest/equipment?version=2.1#create-equipment-project

        Args:
            ownership: One of OWNED, RENTED, SUBCONTRACTED.
            rental_start_date: ``YYYY-MM-DD`` if passed as a string.
            rental_end_date: ``YYYY-MM-DD`` if passed as a string.

        Returns:
            :class:`Equipment`.
        """
        return await self._one(
            Equipment,
            "POST",
            "/rest/v2.1/companies/{company_id}/projects/{project_id}/equipment_register",
            {"project_id": project_id, "company_id": company_id},
            options,
            body={
                "equipment_name": equipment_name,
                "name": name,
                "equipment_id": equipment_id,
                "identification_number": identification_number,
                "status_id": status_id,
                "serial_number": serial_number,
                "profile_photo": profile_photo,
                "category_id": category_id,
                "type_id": type_id,
                "make_id": make_id,
                "model_id": model_id,
                "year": year,
                "rate_per_hour": rate_per_hour,
                "ownership": ownership,
                "assignee_ids": assignee_ids,
                "vendor_id": vendor_id,
                "rental_start_date": rental_start_date,
                "rental_end_date": rental_end_date,
                "notes": notes,
                "group_ids": group_ids,
                "onsite": onsite,
                "purchase_order": purchase_order,
                "upload_ids": upload_ids,
                "profile_ids": profile_ids,
            },
            dates="rental_start_date rental_end_date",
        )

    async def create_for_project_v2_0(
        self,
        *,
        equipment_name: str,
        equipment_id: Id,
        status: Literal["ACTIVE", "INACTIVE"],
        category_id: Id,
        type_id: Id,
        ownership: Literal["OWNED", "RENTED", "SUBCONTRACTED"],
        project_id: Id | Unset = UNSET,
        company_id: Id | Unset = UNSET,
        serial_number: str | Unset | None = UNSET,
        profile_photo: str | Unset | None = UNSET,
        make_id: Id | Unset | None = UNSET,
        model_id: Id | Unset | None = UNSET,
        year: int | Unset | None = UNSET,
        rate_per_hour: Decimal | float | str | Unset | None = UNSET,
        vendor_id: Id | Unset | None = UNSET,
        rental_start_date: Date | str | Unset | None = UNSET,
        rental_end_date: Date | str | Unset | None = UNSET,
        notes: str | Unset | None = UNSET,
        onsite: bool | Unset | None = UNSET,
        **options: Unpack[ScopedOptions],
    ) -> Any:
        """Create equipment (project).

        POST /rest/v2.0/companies/{company_id}/projects/{project_id}/equipment_register
        https://developers.procore.com/reference/rest/equipment?version=2.0#create-equipment-project

        Args:
            status: One of ACTIVE, INACTIVE.
            ownership: One of OWNED, RENTED, SUBCONTRACTED.
            rental_start_date: ``YYYY-MM-DD`` if passed as a string.
            rental_end_date: ``YYYY-MM-DD`` if passed as a string.

        Returns:
            The decoded JSON body, whose fields are undocumented.
        """
        return await self._any(
            "POST",
            "/rest/v2.0/companies/{company_id}/projects/{project_id}/equipment_register",
            {"project_id": project_id, "company_id": company_id},
            options,
            body={
                "equipment_name": equipment_name,
                "equipment_id": equipment_id,
                "status": status,
                "serial_number": serial_number,
                "profile_photo": profile_photo,
                "category_id": category_id,
                "type_id": type_id,
                "make_id": make_id,
                "model_id": model_id,
                "year": year,
                "rate_per_hour": rate_per_hour,
                "ownership": ownership,
                "vendor_id": vendor_id,
                "rental_start_date": rental_start_date,
                "rental_end_date": rental_end_date,
                "notes": notes,
                "onsite": onsite,
            },
            dates="rental_start_date rental_end_date",
        )

    async def create_project_log_for_company(
        self,
        *,
        equipment_id: Id,
        company_id: Id | Unset = UNSET,
        project_id: Id | Unset = UNSET,
        **options: Unpack[ScopedOptions],
    ) -> Any:
        """Set current project (company).

        POST /rest/v2.0/companies/{company_id}/equipment_register/{equipment_id}/project_log
        https://developers.procore.com/reference/rest/equipment?version=2.0#set-current-project-company

        Returns:
            The decoded JSON body, whose fields are undocumented.
        """
        return await self._any(
            "POST",
            "/rest/v2.0/companies/{company_id}/equipment_register/{equipment_id}/project_log",
            {"equipment_id": equipment_id, "company_id": company_id},
            options,
            body={"project_id": self._scoped("project_id", project_id)},
        )

    async def create_project_log_for_project(
        self,
        *,
        equipment_id: Id,
        project_id: Id | Unset = UNSET,
        company_id: Id | Unset = UNSET,
        **options: Unpack[ScopedOptions],
    ) -> EquipmentProjectLog:
        """Set current project (project).

        POST /rest/v2.0/companies/{company_id}/projects/{project_id}/equipment_register/{equipment_id}/project_log
        https://developers.procore.com/reference/rest/equipment?version=2.0#set-current-project-project

        Returns:
            :class:`EquipmentProjectLog`.
        """
        return await self._one(
            EquipmentProjectLog,
            "POST",
            "/rest/v2.0/companies/{company_id}/projects/{project_id}/equipment_register/{equipment_id}/project_log",
            {"equipment_id": equipment_id, "project_id": project_id, "company_id": company_id},
            options,
        )

    async def delete_current_project_for_company(
        self, *, equipment_id: Id, company_id: Id | Unset = UNSET, **options: Unpack[ScopedOptions]
    ) -> None:
        """Remove current project (company).

        DELETE /rest/v2.1/companies/{company_id}/equipment_register/{equipment_id}/current_project
        https://developers.procore.com/reference/rest/equipment?version=2.1#remove-current-project-company

        Returns:
            None.
        """
        await self._none(
            "DELETE",
            "/rest/v2.1/companies/{company_id}/equipment_register/{equipment_id}/current_project",
            {"equipment_id": equipment_id, "company_id": company_id},
            options,
        )

    async def delete_current_project_for_company_v2_0(
        self, *, equipment_id: Id, company_id: Id | Unset = UNSET, **options: Unpack[ScopedOptions]
    ) -> None:
        """Remove current project (company).

        DELETE /rest/v2.0/companies/{company_id}/equipment_register/{equipment_id}/current_project
        https://developers.procore.com/reference/rest/equipment?version=2.0#remove-current-project-company

        Returns:
            None.
        """
        await self._none(
            "DELETE",
            "/rest/v2.0/companies/{company_id}/equipment_register/{equipment_id}/current_project",
            {"equipment_id": equipment_id, "company_id": company_id},
            options,
        )

    async def delete_current_project_for_project(
        self,
        *,
        equipment_id: Id,
        project_id: Id | Unset = UNSET,
        company_id: Id | Unset = UNSET,
        **options: Unpack[ScopedOptions],
    ) -> None:
        """Remove current project (project).

        DELETE /rest/v2.1/companies/{company_id}/projects/{project_id}/equipment_register/{equipment_id}/current_project
        https://developers.procore.com/reference/rest/equipment?version=2.1#remove-current-project-project

        Returns:
            None.
        """
        await self._none(
            "DELETE",
            "/rest/v2.1/companies/{company_id}/projects/{project_id}/equipment_register/{equipment_id}/current_project",
            {"equipment_id": equipment_id, "project_id": project_id, "company_id": company_id},
            options,
        )

    async def delete_current_project_for_project_v2_0(
        self,
        *,
        equipment_id: Id,
        project_id: Id | Unset = UNSET,
        company_id: Id | Unset = UNSET,
        **options: Unpack[ScopedOptions],
    ) -> None:
        """Remove current project (project).

        DELETE /rest/v2.0/companies/{company_id}/projects/{project_id}/equipment_register/{equipment_id}/current_project
        https://developers.procore.com/reference/rest/equipment?version=2.0#remove-current-project-project

        Returns:
            None.
        """
        await self._none(
            "DELETE",
            "/rest/v2.0/companies/{company_id}/projects/{project_id}/equipment_register/{equipment_id}/current_project",
            {"equipment_id": equipment_id, "project_id": project_id, "company_id": company_id},
            options,
        )

    async def get_for_company(
        self, *, equipment_id: Id, company_id: Id | Unset = UNSET, **options: Unpack[ScopedOptions]
    ) -> Equipment:
        """Return equipment by ID (company).

        GET /rest/v2.1/companies/{company_id}/equipment_register/{equipment_id}
        https://developers.procore.com/reference/rest/equipment?version=2.1#get-equipment-by-id-company

        Returns:
            :class:`Equipment`.
        """
        return await self._one(
            Equipment,
            "GET",
            "/rest/v2.1/companies/{company_id}/equipment_register/{equipment_id}",
            {"equipment_id": equipment_id, "company_id": company_id},
            options,
        )

    async def get_for_company_v2_0(
        self, *, equipment_id: Id, company_id: Id | Unset = UNSET, **options: Unpack[ScopedOptions]
    ) -> Equipment:
        """Return equipment by ID (company).

        GET /rest/v2.0/companies/{company_id}/equipment_register/{equipment_id}
        https://developers.procore.com/reference/rest/equipment?version=2.0#get-equipment-by-id-company

        Returns:
            :class:`Equipment`.
        """
        return await self._one(
            Equipment,
            "GET",
            "/rest/v2.0/companies/{company_id}/equipment_register/{equipment_id}",
            {"equipment_id": equipment_id, "company_id": company_id},
            options,
        )

    async def get_for_project(
        self,
        *,
        equipment_id: Id,
        project_id: Id | Unset = UNSET,
        company_id: Id | Unset = UNSET,
        **options: Unpack[ScopedOptions],
    ) -> Equipment:
        """Return equipment by ID (project).

        GET /rest/v2.1/companies/{company_id}/projects/{project_id}/equipment_register/{equipment_id}
        https://developers.procore.com/reference/rest/equipment?version=2.1#get-equipment-by-id-project

        Returns:
            :class:`Equipment`.
        """
        return await self._one(
            Equipment,
            "GET",
            "/rest/v2.1/companies/{company_id}/projects/{project_id}/equipment_register/{equipment_id}",
            {"project_id": project_id, "equipment_id": equipment_id, "company_id": company_id},
            options,
        )

    def list_change_history(
        self,
        *,
        equipment_id: Id,
        company_id: Id | Unset = UNSET,
        page: int | Unset = UNSET,
        per_page: int | Unset = UNSET,
        concurrency: int = 1,
        **options: Unpack[ScopedOptions],
    ) -> Pages[EquipmentChangeHistory]:
        """Return equipment change history (company).

        GET /rest/v2.0/companies/{company_id}/equipment_register/{equipment_id}/change_history
        https://developers.procore.com/reference/rest/equipment?version=2.0#get-equipment-change-history-company

        Args:
            per_page: Items per page. Default: 100.
            concurrency: Pages to fetch ahead.
            **options: See :class:`Options`.

        Returns:
            :class:`Pages` of :class:`EquipmentChangeHistory`.
        """
        return self._pages(
            EquipmentChangeHistory,
            "/rest/v2.0/companies/{company_id}/equipment_register/{equipment_id}/change_history",
            {"equipment_id": equipment_id, "company_id": company_id},
            options,
            query={"page": page},
            per_page=per_page,
            concurrency=concurrency,
        )

    def list_for_company(
        self,
        *,
        company_id: Id | Unset = UNSET,
        search: str | Unset = UNSET,
        page: int | Unset = UNSET,
        view: Literal["compact", "short", "normal", "ids", "extended"] | Unset = UNSET,
        sort: Literal[
            "make",
            "model",
            "category",
            "type",
            "equipmentId",
            "equipmentName",
            "serialNumber",
            "year",
            "ownership",
            "ratePerHour",
            "notes",
            "rentalStartDate",
            "rentalEndDate",
            "-make",
            "-model",
            "-category",
            "-type",
            "-equipmentId",
            "-equipmentName",
            "-serialNumber",
            "-year",
            "-ownership",
            "-ratePerHour",
            "-notes",
            "-rentalStartDate",
            "-rentalEndDate",
        ]
        | Unset = UNSET,
        filters: EquipmentFilters = OMITTED,
        per_page: int | Unset = UNSET,
        concurrency: int = 1,
        **options: Unpack[ScopedOptions],
    ) -> Pages[Equipment]:
        """Return all equipment (company).

        GET /rest/v2.1/companies/{company_id}/equipment_register
        https://developers.procore.com/reference/rest/equipment?version=2.1#get-all-equipment-company

        Args:
            view: Level of detail. One of compact, short, normal, ids, extended. Default: normal.
            sort: Field to sort by; prefix it with ``-`` for descending order.
            filters: Query filters; others go into ``params``.
            per_page: Items per page. Default: 100.
            concurrency: Pages to fetch ahead.
            **options: See :class:`Options`.

        Returns:
            :class:`Pages` of :class:`Equipment`.
        """
        return self._pages(
            Equipment,
            "/rest/v2.1/companies/{company_id}/equipment_register",
            {"company_id": company_id},
            options,
            query={"search": search, "page": page, "view": view, "sort": sort, "filters": filters},
            per_page=per_page,
            concurrency=concurrency,
        )

    def list_for_company_v2_0(
        self,
        *,
        company_id: Id | Unset = UNSET,
        search: str | Unset = UNSET,
        page: int | Unset = UNSET,
        view: Literal["compact", "short", "normal", "ids", "extended"] | Unset = UNSET,
        sort: Literal[
            "make",
            "model",
            "category",
            "type",
            "equipmentId",
            "equipmentName",
            "serialNumber",
            "year",
            "ownership",
            "ratePerHour",
            "notes",
            "rentalStartDate",
            "rentalEndDate",
            "-make",
            "-model",
            "-category",
            "-type",
            "-equipmentId",
            "-equipmentName",
            "-serialNumber",
            "-year",
            "-ownership",
            "-ratePerHour",
            "-notes",
            "-rentalStartDate",
            "-rentalEndDate",
        ]
        | Unset = UNSET,
        filters: EquipmentFilters = OMITTED,
        per_page: int | Unset = UNSET,
        concurrency: int = 1,
        **options: Unpack[ScopedOptions],
    ) -> Pages[Equipment]:
        """Return all equipment (company).

        GET /rest/v2.0/companies/{company_id}/equipment_register
        https://developers.procore.com/reference/rest/equipment?version=2.0#get-all-equipment-company

        Args:
            view: Level of detail. One of compact, short, normal, ids, extended. Default: normal.
            sort: Field to sort by; prefix it with ``-`` for descending order.
            filters: Query filters; others go into ``params``.
            per_page: Items per page. Default: 100.
            concurrency: Pages to fetch ahead.
            **options: See :class:`Options`.

        Returns:
            :class:`Pages` of :class:`Equipment`.
        """
        return self._pages(
            Equipment,
            "/rest/v2.0/companies/{company_id}/equipment_register",
            {"company_id": company_id},
            options,
            query={"search": search, "page": page, "view": view, "sort": sort, "filters": filters},
            per_page=per_page,
            concurrency=concurrency,
        )

    def list_for_project(
        self,
        *,
        project_id: Id | Unset = UNSET,
        company_id: Id | Unset = UNSET,
        search: str | Unset = UNSET,
        page: int | Unset = UNSET,
        view: Literal["compact", "short", "normal", "ids"] | Unset = UNSET,
        sort: Literal[
            "make",
            "model",
            "category",
            "type",
            "equipmentId",
            "equipmentName",
            "serialNumber",
            "year",
            "ownership",
            "ratePerHour",
            "notes",
            "rentalStartDate",
            "rentalEndDate",
            "-make",
            "-model",
            "-category",
            "-type",
            "-equipmentId",
            "-equipmentName",
            "-serialNumber",
            "-year",
            "-ownership",
            "-ratePerHour",
            "-notes",
            "-rentalStartDate",
            "-rentalEndDate",
        ]
        | Unset = UNSET,
        filters: EquipmentFilters = OMITTED,
        per_page: int | Unset = UNSET,
        concurrency: int = 1,
        **options: Unpack[ScopedOptions],
    ) -> Pages[Equipment]:
        """Return equipment by project (project).

        GET /rest/v2.1/companies/{company_id}/projects/{project_id}/equipment_register
        https://developers.procore.com/reference/rest/equipment?version=2.1#get-equipment-by-project-project

        Args:
            view: Level of detail. One of compact, short, normal, ids. Default: normal.
            sort: Field to sort by; prefix it with ``-`` for descending order.
            filters: Query filters; others go into ``params``. Default of ``association_status``: current.
            per_page: Items per page. Default: 100.
            concurrency: Pages to fetch ahead.
            **options: See :class:`Options`.

        Returns:
            :class:`Pages` of :class:`Equipment`.
        """
        return self._pages(
            Equipment,
            "/rest/v2.1/companies/{company_id}/projects/{project_id}/equipment_register",
            {"project_id": project_id, "company_id": company_id},
            options,
            query={"search": search, "page": page, "view": view, "sort": sort, "filters": filters},
            per_page=per_page,
            concurrency=concurrency,
        )

    def list_for_project_v2_0(
        self,
        *,
        project_id: Id | Unset = UNSET,
        company_id: Id | Unset = UNSET,
        search: str | Unset = UNSET,
        page: int | Unset = UNSET,
        view: Literal["compact", "short", "normal", "ids"] | Unset = UNSET,
        sort: Literal[
            "make",
            "model",
            "category",
            "type",
            "equipmentId",
            "equipmentName",
            "serialNumber",
            "year",
            "ownership",
            "ratePerHour",
            "notes",
            "rentalStartDate",
            "rentalEndDate",
            "-make",
            "-model",
            "-category",
            "-type",
            "-equipmentId",
            "-equipmentName",
            "-serialNumber",
            "-year",
            "-ownership",
            "-ratePerHour",
            "-notes",
            "-rentalStartDate",
            "-rentalEndDate",
        ]
        | Unset = UNSET,
        filters: EquipmentFilters = OMITTED,
        per_page: int | Unset = UNSET,
        concurrency: int = 1,
        **options: Unpack[ScopedOptions],
    ) -> Pages[Equipment]:
        """Return equipment by project (project).

        GET /rest/v2.0/companies/{company_id}/projects/{project_id}/equipment_register
        https://developers.procore.com/reference/rest/equipment?version=2.0#get-equipment-by-project-project

        Args:
            view: Level of detail. One of compact, short, normal, ids. Default: normal.
            sort: Field to sort by; prefix it with ``-`` for descending order.
            filters: Query filters; others go into ``params``. Default of ``association_status``: current.
            per_page: Items per page. Default: 100.
            concurrency: Pages to fetch ahead.
            **options: See :class:`Options`.

        Returns:
            :class:`Pages` of :class:`Equipment`.
        """
        return self._pages(
            Equipment,
            "/rest/v2.0/companies/{company_id}/projects/{project_id}/equipment_register",
            {"project_id": project_id, "company_id": company_id},
            options,
            query={"search": search, "page": page, "view": view, "sort": sort, "filters": filters},
            per_page=per_page,
            concurrency=concurrency,
        )

    def list_ids_for_company(
        self,
        *,
        company_id: Id | Unset = UNSET,
        search: str | Unset = UNSET,
        page: int | Unset = UNSET,
        sort: Literal[
            "make",
            "model",
            "category",
            "type",
            "equipmentId",
            "equipmentName",
            "serialNumber",
            "year",
            "ownership",
            "ratePerHour",
            "notes",
            "rentalStartDate",
            "rentalEndDate",
            "-make",
            "-model",
            "-category",
            "-type",
            "-equipmentId",
            "-equipmentName",
            "-serialNumber",
            "-year",
            "-ownership",
            "-ratePerHour",
            "-notes",
            "-rentalStartDate",
            "-rentalEndDate",
        ]
        | Unset = UNSET,
        filters: EquipmentIdFilters = OMITTED,
        per_page: int | Unset = UNSET,
        concurrency: int = 1,
        **options: Unpack[ScopedOptions],
    ) -> Pages[Any]:
        """Return all equipment IDs (company).

        GET /rest/v2.1/companies/{company_id}/equipment_register/ids
        https://developers.procore.com/reference/rest/equipment?version=2.1#get-all-equipment-ids-company

        Args:
            sort: Field to sort by; prefix it with ``-`` for descending order.
            filters: Query filters; others go into ``params``.
            per_page: Items per page. Default: 100.
            concurrency: Pages to fetch ahead.
            **options: See :class:`Options`.

        Returns:
            :class:`Pages` of undocumented JSON values.
        """
        return self._pages(
            None,
            "/rest/v2.1/companies/{company_id}/equipment_register/ids",
            {"company_id": company_id},
            options,
            query={"search": search, "page": page, "sort": sort, "filters": filters},
            per_page=per_page,
            concurrency=concurrency,
        )

    def list_ids_for_company_v2_0(
        self,
        *,
        company_id: Id | Unset = UNSET,
        search: str | Unset = UNSET,
        page: int | Unset = UNSET,
        sort: Literal[
            "make",
            "model",
            "category",
            "type",
            "equipmentId",
            "equipmentName",
            "serialNumber",
            "year",
            "ownership",
            "ratePerHour",
            "notes",
            "rentalStartDate",
            "rentalEndDate",
            "-make",
            "-model",
            "-category",
            "-type",
            "-equipmentId",
            "-equipmentName",
            "-serialNumber",
            "-year",
            "-ownership",
            "-ratePerHour",
            "-notes",
            "-rentalStartDate",
            "-rentalEndDate",
        ]
        | Unset = UNSET,
        filters: EquipmentIdFilters = OMITTED,
        per_page: int | Unset = UNSET,
        concurrency: int = 1,
        **options: Unpack[ScopedOptions],
    ) -> Pages[Any]:
        """Return all equipment IDs (company).

        GET /rest/v2.0/companies/{company_id}/equipment_register/ids
        https://developers.procore.com/reference/rest/equipment?version=2.0#get-all-equipment-ids-company

        Args:
            sort: Field to sort by; prefix it with ``-`` for descending order.
            filters: Query filters; others go into ``params``.
            per_page: Items per page. Default: 100.
            concurrency: Pages to fetch ahead.
            **options: See :class:`Options`.

        Returns:
            :class:`Pages` of undocumented JSON values.
        """
        return self._pages(
            None,
            "/rest/v2.0/companies/{company_id}/equipment_register/ids",
            {"company_id": company_id},
            options,
            query={"search": search, "page": page, "sort": sort, "filters": filters},
            per_page=per_page,
            concurrency=concurrency,
        )

    def list_ids_for_project(
        self,
        *,
        project_id: Id | Unset = UNSET,
        company_id: Id | Unset = UNSET,
        search: str | Unset = UNSET,
        page: int | Unset = UNSET,
        sort: Literal[
            "make",
            "model",
            "category",
            "type",
            "equipmentId",
            "equipmentName",
            "serialNumber",
            "year",
            "ownership",
            "ratePerHour",
            "notes",
            "rentalStartDate",
            "rentalEndDate",
            "-make",
            "-model",
            "-category",
            "-type",
            "-equipmentId",
            "-equipmentName",
            "-serialNumber",
            "-year",
            "-ownership",
            "-ratePerHour",
            "-notes",
            "-rentalStartDate",
            "-rentalEndDate",
        ]
        | Unset = UNSET,
        filters: EquipmentIdFilters = OMITTED,
        per_page: int | Unset = UNSET,
        concurrency: int = 1,
        **options: Unpack[ScopedOptions],
    ) -> Pages[Any]:
        """Return equipment IDs by project (project).

        GET /rest/v2.1/companies/{company_id}/projects/{project_id}/equipment_register/ids
        https://developers.procore.com/reference/rest/equipment?version=2.1#get-equipment-ids-by-project-project

        Args:
            sort: Field to sort by; prefix it with ``-`` for descending order.
            filters: Query filters; others go into ``params``. Default of ``association_status``: current.
            per_page: Items per page. Default: 100.
            concurrency: Pages to fetch ahead.
            **options: See :class:`Options`.

        Returns:
            :class:`Pages` of undocumented JSON values.
        """
        return self._pages(
            None,
            "/rest/v2.1/companies/{company_id}/projects/{project_id}/equipment_register/ids",
            {"project_id": project_id, "company_id": company_id},
            options,
            query={"search": search, "page": page, "sort": sort, "filters": filters},
            per_page=per_page,
            concurrency=concurrency,
        )

    def list_ids_for_project_v2_0(
        self,
        *,
        project_id: Id | Unset = UNSET,
        company_id: Id | Unset = UNSET,
        search: str | Unset = UNSET,
        page: int | Unset = UNSET,
        sort: Literal[
            "make",
            "model",
            "category",
            "type",
            "equipmentId",
            "equipmentName",
            "serialNumber",
            "year",
            "ownership",
            "ratePerHour",
            "notes",
            "rentalStartDate",
            "rentalEndDate",
            "-make",
            "-model",
            "-category",
            "-type",
            "-equipmentId",
            "-equipmentName",
            "-serialNumber",
            "-year",
            "-ownership",
            "-ratePerHour",
            "-notes",
            "-rentalStartDate",
            "-rentalEndDate",
        ]
        | Unset = UNSET,
        filters: EquipmentIdFilters = OMITTED,
        per_page: int | Unset = UNSET,
        concurrency: int = 1,
        **options: Unpack[ScopedOptions],
    ) -> Pages[Any]:
        """Return equipment IDs by project (project).

        GET /rest/v2.0/companies/{company_id}/projects/{project_id}/equipment_register/ids
        https://developers.procore.com/reference/rest/equipment?version=2.0#get-equipment-ids-by-project-project

        Args:
            sort: Field to sort by; prefix it with ``-`` for descending order.
            filters: Query filters; others go into ``params``. Default of ``association_status``: current.
            per_page: Items per page. Default: 100.
            concurrency: Pages to fetch ahead.
            **options: See :class:`Options`.

        Returns:
            :class:`Pages` of undocumented JSON values.
        """
        return self._pages(
            None,
            "/rest/v2.0/companies/{company_id}/projects/{project_id}/equipment_register/ids",
            {"project_id": project_id, "company_id": company_id},
            options,
            query={"search": search, "page": page, "sort": sort, "filters": filters},
            per_page=per_page,
            concurrency=concurrency,
        )

    def list_projects(
        self,
        *,
        equipment_id: Id,
        company_id: Id | Unset = UNSET,
        per_page: int | Unset = UNSET,
        concurrency: int = 1,
        **options: Unpack[ScopedOptions],
    ) -> Pages[EquipmentProject]:
        """Return equipment projects (company).

        GET /rest/v2.0/companies/{company_id}/equipment_register/{equipment_id}/projects
        https://developers.procore.com/reference/rest/equipment?version=2.0#get-equipment-projects-company

        Args:
            per_page: Items per page. Default: 100.
            concurrency: Pages to fetch ahead.
            **options: See :class:`Options`.

        Returns:
            :class:`Pages` of :class:`EquipmentProject`.
        """
        return self._pages(
            EquipmentProject,
            "/rest/v2.0/companies/{company_id}/equipment_register/{equipment_id}/projects",
            {"equipment_id": equipment_id, "company_id": company_id},
            options,
            per_page=per_page,
            concurrency=concurrency,
        )

    async def restore(
        self, *, ids: Sequence[Id], company_id: Id | Unset = UNSET, **options: Unpack[ScopedOptions]
    ) -> Sequence[Equipment]:
        """Restore equipment (company).

        POST /rest/v2.0/companies/{company_id}/equipment_register/restore
        https://developers.procore.com/reference/rest/equipment?version=2.0#restore-equipment-company

        Returns:
            A list of :class:`Equipment`.
        """
        return await self._many(
            Equipment,
            "POST",
            "/rest/v2.0/companies/{company_id}/equipment_register/restore",
            {"company_id": company_id},
            options,
            body={"ids": ids},
        )

    async def update_current_project_for_company(
        self,
        *,
        equipment_id: Id,
        company_id: Id | Unset = UNSET,
        project_id: Id | Unset = UNSET,
        **options: Unpack[ScopedOptions],
    ) -> EquipmentCurrentProject:
        """Update current project (company).

        PATCH /rest/v2.1/companies/{company_id}/equipment_register/{equipment_id}/current_project
        https://developers.procore.com/reference/rest/equipment?version=2.1#update-current-project-company

        Returns:
            :class:`EquipmentCurrentProject`.
        """
        return await self._one(
            EquipmentCurrentProject,
            "PATCH",
            "/rest/v2.1/companies/{company_id}/equipment_register/{equipment_id}/current_project",
            {"equipment_id": equipment_id, "company_id": company_id},
            options,
            body={"project_id": self._scoped("project_id", project_id)},
        )

    async def update_current_project_for_company_v2_0(
        self,
        *,
        equipment_id: Id,
        company_id: Id | Unset = UNSET,
        project_id: Id | Unset = UNSET,
        **options: Unpack[ScopedOptions],
    ) -> EquipmentCurrentProject:
        """Update current project (company).

        PATCH /rest/v2.0/companies/{company_id}/equipment_register/{equipment_id}/current_project
        https://developers.procore.com/reference/rest/equipment?version=2.0#update-current-project-company

        Returns:
            :class:`EquipmentCurrentProject`.
        """
        return await self._one(
            EquipmentCurrentProject,
            "PATCH",
            "/rest/v2.0/companies/{company_id}/equipment_register/{equipment_id}/current_project",
            {"equipment_id": equipment_id, "company_id": company_id},
            options,
            body={"project_id": self._scoped("project_id", project_id)},
        )

    async def update_current_project_for_project(
        self,
        *,
        equipment_id: Id,
        project_id: Id | Unset = UNSET,
        company_id: Id | Unset = UNSET,
        **options: Unpack[ScopedOptions],
    ) -> EquipmentCurrentProject:
        """Update current project (project).

        PATCH /rest/v2.1/companies/{company_id}/projects/{project_id}/equipment_register/{equipment_id}/current_project
        https://developers.procore.com/reference/rest/equipment?version=2.1#update-current-project-project

        Returns:
            :class:`EquipmentCurrentProject`.
        """
        return await self._one(
            EquipmentCurrentProject,
            "PATCH",
            "/rest/v2.1/companies/{company_id}/projects/{project_id}/equipment_register/{equipment_id}/current_project",
            {"equipment_id": equipment_id, "project_id": project_id, "company_id": company_id},
            options,
        )

    async def update_current_project_for_project_v2_0(
        self,
        *,
        equipment_id: Id,
        project_id: Id | Unset = UNSET,
        company_id: Id | Unset = UNSET,
        **options: Unpack[ScopedOptions],
    ) -> EquipmentCurrentProject:
        """Update current project (project).

        PATCH /rest/v2.0/companies/{company_id}/projects/{project_id}/equipment_register/{equipment_id}/current_project
        https://developers.procore.com/reference/rest/equipment?version=2.0#update-current-project-project

        Returns:
            :class:`EquipmentCurrentProject`.
        """
        return await self._one(
            EquipmentCurrentProject,
            "PATCH",
            "/rest/v2.0/companies/{company_id}/projects/{project_id}/equipment_register/{equipment_id}/current_project",
            {"equipment_id": equipment_id, "project_id": project_id, "company_id": company_id},
            options,
        )

    async def update_for_company(
        self,
        *,
        equipment_id: Id,
        company_id: Id | Unset = UNSET,
        equipment_name: EquipmentNameInput | Mapping[str, Any] | Unset | None = UNSET,
        name: str | Unset | None = UNSET,
        body_equipment_id: EquipmentIdInput | Mapping[str, Any] | Unset | None = UNSET,
        identification_number: str | Unset | None = UNSET,
        serial_number: str | Unset | None = UNSET,
        profile_photo: str | Unset | None = UNSET,
        category_id: Id | Unset | None = UNSET,
        type_id: Id | Unset | None = UNSET,
        make_id: Id | Unset | None = UNSET,
        model_id: Id | Unset | None = UNSET,
        status_id: Id | Unset | None = UNSET,
        year: int | Unset | None = UNSET,
        rate_per_hour: Decimal | float | str | Unset | None = UNSET,
        ownership: Literal["OWNED", "RENTED", "SUBCONTRACTED"] | Unset | None = UNSET,
        notes: str | Unset | None = UNSET,
        assignee_ids: Id | Unset | None = UNSET,
        vendor_id: Id | Unset | None = UNSET,
        rental_start_date: Date | str | Unset | None = UNSET,
        rental_end_date: Date | str | Unset | None = UNSET,
        group_ids: Sequence[Id] | Unset | None = UNSET,
        **options: Unpack[ScopedOptions],
    ) -> Equipment:
        """Update equipment (company).

        PATCH /rest/v2.1/companies/{company_id}/equipment_register/{equipment_id}
        https://developers.procore.com/reference/rest/equipment?version=2.1#update-equipment-company

        Args:
            body_equipment_id: Sent as ``equipment_id`` in the body.
            ownership: One of OWNED, RENTED, SUBCONTRACTED.
            rental_start_date: ``YYYY-MM-DD`` if passed as a string.
            rental_end_date: ``YYYY-MM-DD`` if passed as a string.

        Returns:
            :class:`Equipment`.
        """
        return await self._one(
            Equipment,
            "PATCH",
            "/rest/v2.1/companies/{company_id}/equipment_register/{equipment_id}",
            {"equipment_id": equipment_id, "company_id": company_id},
            options,
            body={
                "equipment_name": equipment_name,
                "name": name,
                "equipment_id": body_equipment_id,
                "identification_number": identification_number,
                "serial_number": serial_number,
                "profile_photo": profile_photo,
                "category_id": category_id,
                "type_id": type_id,
                "make_id": make_id,
                "model_id": model_id,
                "status_id": status_id,
                "year": year,
                "rate_per_hour": rate_per_hour,
                "ownership": ownership,
                "notes": notes,
                "assignee_ids": assignee_ids,
                "vendor_id": vendor_id,
                "rental_start_date": rental_start_date,
                "rental_end_date": rental_end_date,
                "group_ids": group_ids,
            },
            dates="rental_start_date rental_end_date",
        )

    async def update_for_project(
        self,
        *,
        equipment_id: Id,
        project_id: Id | Unset = UNSET,
        company_id: Id | Unset = UNSET,
        equipment_name: EquipmentNameInput | Mapping[str, Any] | Unset | None = UNSET,
        name: str | Unset | None = UNSET,
        body_equipment_id: EquipmentIdInput | Mapping[str, Any] | Unset | None = UNSET,
        identification_number: str | Unset | None = UNSET,
        serial_number: str | Unset | None = UNSET,
        profile_photo: str | Unset | None = UNSET,
        category_id: Id | Unset | None = UNSET,
        type_id: Id | Unset | None = UNSET,
        make_id: Id | Unset | None = UNSET,
        model_id: Id | Unset | None = UNSET,
        status_id: Id | Unset | None = UNSET,
        year: int | Unset | None = UNSET,
        rate_per_hour: Decimal | float | str | Unset | None = UNSET,
        ownership: Literal["OWNED", "RENTED", "SUBCONTRACTED"] | Unset | None = UNSET,
        notes: str | Unset | None = UNSET,
        assignee_ids: Id | Unset | None = UNSET,
        vendor_id: Id | Unset | None = UNSET,
        rental_start_date: Date | str | Unset | None = UNSET,
        rental_end_date: Date | str | Unset | None = UNSET,
        group_ids: Sequence[Id] | Unset | None = UNSET,
        onsite: bool | Unset | None = UNSET,
        **options: Unpack[ScopedOptions],
    ) -> Equipment:
        """Update equipment (project).

        PATCH /rest/v2.1/companies/{company_id}/projects/{project_id}/equipment_register/{equipment_id}
        https://developers.procore.com/reference/rest/equipment?version=2.1#update-equipment-project

        Args:
            body_equipment_id: Sent as ``equipment_id`` in the body.
            ownership: One of OWNED, RENTED, SUBCONTRACTED.
            rental_start_date: ``YYYY-MM-DD`` if passed as a string.
            rental_end_date: ``YYYY-MM-DD`` if passed as a string.

        Returns:
            :class:`Equipment`.
        """
        return await self._one(
            Equipment,
            "PATCH",
            "/rest/v2.1/companies/{company_id}/projects/{project_id}/equipment_register/{equipment_id}",
            {"project_id": project_id, "equipment_id": equipment_id, "company_id": company_id},
            options,
            body={
                "equipment_name": equipment_name,
                "name": name,
                "equipment_id": body_equipment_id,
                "identification_number": identification_number,
                "serial_number": serial_number,
                "profile_photo": profile_photo,
                "category_id": category_id,
                "type_id": type_id,
                "make_id": make_id,
                "model_id": model_id,
                "status_id": status_id,
                "year": year,
                "rate_per_hour": rate_per_hour,
                "ownership": ownership,
                "notes": notes,
                "assignee_ids": assignee_ids,
                "vendor_id": vendor_id,
                "rental_start_date": rental_start_date,
                "rental_end_date": rental_end_date,
                "group_ids": group_ids,
                "onsite": onsite,
            },
            dates="rental_start_date rental_end_date",
        )

    async def update_status_for_company(
        self,
        *,
        equipment_id: Id,
        company_id: Id | Unset = UNSET,
        status_id: Id | Unset | None = UNSET,
        **options: Unpack[ScopedOptions],
    ) -> EquipmentStatus:
        """Update the status of equipment (company).

        PATCH /rest/v2.1/companies/{company_id}/equipment_register/status/{equipment_id}
        https://developers.procore.com/reference/rest/equipment?version=2.1#update-status-of-equipment-company

        Returns:
            :class:`EquipmentStatus`.
        """
        return await self._one(
            EquipmentStatus,
            "PATCH",
            "/rest/v2.1/companies/{company_id}/equipment_register/status/{equipment_id}",
            {"equipment_id": equipment_id, "company_id": company_id},
            options,
            body={"status_id": status_id},
        )

    async def update_status_for_project(
        self,
        *,
        equipment_id: Id,
        project_id: Id | Unset = UNSET,
        company_id: Id | Unset = UNSET,
        status_id: Id | Unset | None = UNSET,
        **options: Unpack[ScopedOptions],
    ) -> EquipmentStatus:
        """Update the status of equipment (project).

        PATCH /rest/v2.1/companies/{company_id}/projects/{project_id}/equipment_register/status/{equipment_id}
        https://developers.procore.com/reference/rest/equipment?version=2.1#update-status-of-equipment-project

        Returns:
            :class:`EquipmentStatus`.
        """
        return await self._one(
            EquipmentStatus,
            "PATCH",
            "/rest/v2.1/companies/{company_id}/projects/{project_id}/equipment_register/status/{equipment_id}",
            {"project_id": project_id, "equipment_id": equipment_id, "company_id": company_id},
            options,
            body={"status_id": status_id},
        )
