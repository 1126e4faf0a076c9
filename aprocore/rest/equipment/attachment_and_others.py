"""Attachment (Equipment), and other small resources."""

# Generated; do not edit.

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any, Literal, TypedDict, Unpack

from ...model import Model, record
from ...types import DateTime, Id
from .._base import OMITTED, UNSET, DateRange, Pages, Resource, ScopedOptions, Unset, some


@record
class Attachment(Model):
    """An attachment."""

    id: Id
    name: str | None = None
    type: Literal["DOCUMENT", "PROFILE", "MAINTENANCE"] | str | None = None
    file_id: Id | None = None
    upload_url: str | None = None
    download_url: str | None = None
    url: str | None = None
    filename: str | None = None
    attached_to_item_id: Id | None = None
    attached_to_item_type: str | None = None
    attachments: list[Attachment] | None = None


class AttachmentResource(Resource):
    """Attachment (Equipment)."""

    __slots__ = ()

    async def create_for_company(
        self,
        *,
        equipment_id: Id,
        name: str,
        type: Literal["DOCUMENT", "PROFILE", "MAINTENANCE"],
        company_id: Id | Unset = UNSET,
        resource_id: Id | Unset = UNSET,
        **options: Unpack[ScopedOptions],
    ) -> Attachment:
        """Create an equipment attachment (company).

        POST /rest/v2.0/companies/{company_id}/equipment_register/{equipment_id}/attachment
        https://developers.procore.com/reference/rest/attachment?version=2.0#create-equipment-attachment-company

        Args:
            type: One of DOCUMENT, PROFILE, MAINTENANCE.

        Returns:
            :class:`Attachment`.
        """
        return await self._one(
            Attachment,
            "POST",
            "/rest/v2.0/companies/{company_id}/equipment_register/{equipment_id}/attachment",
            {"equipment_id": equipment_id, "company_id": company_id},
            options,
            query={"resource_id": resource_id},
            body={"name": name, "type": type},
        )

    async def create_for_project(
        self,
        *,
        equipment_id: Id,
        name: str,
        type: Literal["DOCUMENT", "PROFILE", "MAINTENANCE"],
        project_id: Id | Unset = UNSET,
        company_id: Id | Unset = UNSET,
        resource_id: Id | Unset = UNSET,
        **options: Unpack[ScopedOptions],
    ) -> Attachment:
        """Create an equipment attachment (project).

        POST /rest/v2.0/companies/{company_id}/projects/{project_id}/equipment_register/{equipment_id}/attachment
        https://developers.procore.com/reference/rest/attachment?version=2.0#create-equipment-attachment-project

        Args:
            type: One of DOCUMENT, PROFILE, MAINTENANCE.

        Returns:
            :class:`Attachment`.
        """
        return await self._one(
            Attachment,
            "POST",
            "/rest/v2.0/companies/{company_id}/projects/{project_id}/equipment_register/{equipment_id}/attachment",
            {"equipment_id": equipment_id, "project_id": project_id, "company_id": company_id},
            options,
            query={"resource_id": resource_id},
            body={"name": name, "type": type},
        )

    async def delete_for_company(
        self, *, equipment_id: Id, attachment_id: Id, company_id: Id | Unset = UNSET, **options: Unpack[ScopedOptions]
    ) -> None:
        """Delete an equipment attachment (company).

        DELETE /rest/v2.0/companies/{company_id}/equipment_register/{equipment_id}/attachment/{attachment_id}
        https://developers.procore.com/reference/rest/attachment?version=2.0#delete-equipment-attachment-company

        Returns:
            None.
        """
        await self._none(
            "DELETE",
            "/rest/v2.0/companies/{company_id}/equipment_register/{equipment_id}/attachment/{attachment_id}",
            {"equipment_id": equipment_id, "attachment_id": attachment_id, "company_id": company_id},
            options,
        )

    async def delete_for_project(
        self,
        *,
        equipment_id: Id,
        attachment_id: Id,
        project_id: Id | Unset = UNSET,
        company_id: Id | Unset = UNSET,
        **options: Unpack[ScopedOptions],
    ) -> None:
        """Delete an equipment attachment (project).

        DELETE /rest/v2.0/companies/{company_id}/projects/{project_id}/equipment_register/{equipment_id}/attachment/{attachment_id}
        https://developers.procore.com/reference/rest/attachment?version=2.0#delete-equipment-attachment-project

        Returns:
            None.
        """
        await self._none(
            "DELETE",
            "/rest/v2.0/companies/{company_id}/projects/{project_id}/equipment_register/{equipment_id}/attachment/{attachment_id}",
            {
                "equipment_id": equipment_id,
                "attachment_id": attachment_id,
                "project_id": project_id,
                "company_id": company_id,
            },
            options,
        )

    async def get_for_company(
        self, *, equipment_id: Id, attachment_id: Id, company_id: Id | Unset = UNSET, **options: Unpack[ScopedOptions]
    ) -> Attachment:
        """Return an attachment by ID (company).

        GET /rest/v2.0/companies/{company_id}/equipment_register/{equipment_id}/attachment/{attachment_id}
        https://developers.procore.com/reference/rest/attachment?version=2.0#fetch-attachment-by-id-company

        Returns:
            :class:`Attachment`.
        """
        return await self._one(
            Attachment,
            "GET",
            "/rest/v2.0/companies/{company_id}/equipment_register/{equipment_id}/attachment/{attachment_id}",
            {"equipment_id": equipment_id, "attachment_id": attachment_id, "company_id": company_id},
            options,
        )

    async def get_for_project(
        self,
        *,
        equipment_id: Id,
        attachment_id: Id,
        project_id: Id | Unset = UNSET,
        company_id: Id | Unset = UNSET,
        **options: Unpack[ScopedOptions],
    ) -> Attachment:
        """Return an attachment by ID (project).

        GET /rest/v2.0/companies/{company_id}/projects/{project_id}/equipment_register/{equipment_id}/attachment/{attachment_id}
        https://developers.procore.com/reference/rest/attachment?version=2.0#fetch-attachment-by-id-project

        Returns:
            :class:`Attachment`.
        """
        return await self._one(
            Attachment,
            "GET",
            "/rest/v2.0/companies/{company_id}/projects/{project_id}/equipment_register/{equipment_id}/attachment/{attachment_id}",
            {
                "equipment_id": equipment_id,
                "attachment_id": attachment_id,
                "project_id": project_id,
                "company_id": company_id,
            },
            options,
        )

    async def list_for_company(
        self,
        *,
        equipment_id: Id,
        company_id: Id | Unset = UNSET,
        resource_id: Id | Unset = UNSET,
        resource_type: str | Unset = UNSET,
        **options: Unpack[ScopedOptions],
    ) -> Attachment:
        """Return all attachments for equipment (company).

        GET /rest/v2.0/companies/{company_id}/equipment_register/{equipment_id}/attachments
        https://developers.procore.com/reference/rest/attachment?version=2.0#get-all-attachments-for-equipment-company

        Returns:
            :class:`Attachment`.
        """
        return await self._one(
            Attachment,
            "GET",
            "/rest/v2.0/companies/{company_id}/equipment_register/{equipment_id}/attachments",
            {"equipment_id": equipment_id, "company_id": company_id},
            options,
            query={"resource_id": resource_id, "resource_type": resource_type},
        )

    async def list_for_project(
        self,
        *,
        equipment_id: Id,
        project_id: Id | Unset = UNSET,
        company_id: Id | Unset = UNSET,
        resource_id: Id | Unset = UNSET,
        resource_type: str | Unset = UNSET,
        **options: Unpack[ScopedOptions],
    ) -> Attachment:
        """Return all attachments for equipment (project).

        GET /rest/v2.0/companies/{company_id}/projects/{project_id}/equipment_register/{equipment_id}/attachments
        https://developers.procore.com/reference/rest/attachment?version=2.0#get-all-attachments-for-equipment-project

        Returns:
            :class:`Attachment`.
        """
        return await self._one(
            Attachment,
            "GET",
            "/rest/v2.0/companies/{company_id}/projects/{project_id}/equipment_register/{equipment_id}/attachments",
            {"equipment_id": equipment_id, "project_id": project_id, "company_id": company_id},
            options,
            query={"resource_id": resource_id, "resource_type": resource_type},
        )

    async def update_for_company(
        self, *, equipment_id: Id, attachment_id: Id, company_id: Id | Unset = UNSET, **options: Unpack[ScopedOptions]
    ) -> Any:
        """Update an equipment attachment (company).

        PATCH /rest/v2.0/companies/{company_id}/equipment_register/{equipment_id}/attachment/{attachment_id}
        https://developers.procore.com/reference/rest/attachment?version=2.0#update-equipment-attachment-company

        Returns:
            The decoded JSON body, whose fields are undocumented.
        """
        return await self._any(
            "PATCH",
            "/rest/v2.0/companies/{company_id}/equipment_register/{equipment_id}/attachment/{attachment_id}",
            {"equipment_id": equipment_id, "attachment_id": attachment_id, "company_id": company_id},
            options,
        )

    async def update_for_project(
        self,
        *,
        equipment_id: Id,
        attachment_id: Id,
        project_id: Id | Unset = UNSET,
        company_id: Id | Unset = UNSET,
        **options: Unpack[ScopedOptions],
    ) -> Any:
        """Update an equipment attachment (project).

        PATCH /rest/v2.0/companies/{company_id}/projects/{project_id}/equipment_register/{equipment_id}/attachment/{attachment_id}
        https://developers.procore.com/reference/rest/attachment?version=2.0#update-equipment-attachment-project

        Returns:
            The decoded JSON body, whose fields are undocumented.
        """
        return await self._any(
            "PATCH",
            "/rest/v2.0/companies/{company_id}/projects/{project_id}/equipment_register/{equipment_id}/attachment/{attachment_id}",
            {
                "equipment_id": equipment_id,
                "attachment_id": attachment_id,
                "project_id": project_id,
                "company_id": company_id,
            },
            options,
        )


@record
class Category(Model):
    """A category."""

    id: Id
    name: str | None = None
    in_use: bool | None = None
    is_active: bool | None = None


class CategoryFilters(TypedDict, total=False):
    """Query filters of ``equipment.category.list_for_company``, ``equipment.category.list_for_project``."""

    is_active: bool


class CategoryResource(Resource):
    """Category (Equipment)."""

    __slots__ = ()

    async def create_for_company(
        self, *, name: str, is_active: bool, company_id: Id | Unset = UNSET, **options: Unpack[ScopedOptions]
    ) -> Category:
        """Create an equipment category (company).

        POST /rest/v2.0/companies/{company_id}/equipment_register_categories
        https://developers.procore.com/reference/rest/category?version=2.0#create-equipment-category-company

        Returns:
            :class:`Category`.
        """
        return await self._one(
            Category,
            "POST",
            "/rest/v2.0/companies/{company_id}/equipment_register_categories",
            {"company_id": company_id},
            options,
            body={"name": name, "is_active": is_active},
        )

    async def create_for_project(
        self,
        *,
        name: str,
        is_active: bool,
        project_id: Id | Unset = UNSET,
        company_id: Id | Unset = UNSET,
        **options: Unpack[ScopedOptions],
    ) -> Category:
        """Create an equipment category (project).

        POST /rest/v2.0/companies/{company_id}/projects/{project_id}/equipment_register_categories
        https://developers.procore.com/reference/rest/category?version=2.0#create-equipment-category-project

        Returns:
            :class:`Category`.
        """
        return await self._one(
            Category,
            "POST",
            "/rest/v2.0/companies/{company_id}/projects/{project_id}/equipment_register_categories",
            {"project_id": project_id, "company_id": company_id},
            options,
            body={"name": name, "is_active": is_active},
        )

    async def delete_for_company(
        self, *, category_id: Id, company_id: Id | Unset = UNSET, **options: Unpack[ScopedOptions]
    ) -> None:
        """Delete an equipment category (company).

        DELETE /rest/v2.0/companies/{company_id}/equipment_register_categories/{category_id}
        https://developers.procore.com/reference/rest/category?version=2.0#delete-equipment-category-company

        Returns:
            None.
        """
        await self._none(
            "DELETE",
            "/rest/v2.0/companies/{company_id}/equipment_register_categories/{category_id}",
            {"category_id": category_id, "company_id": company_id},
            options,
        )

    def list_for_company(
        self,
        *,
        company_id: Id | Unset = UNSET,
        page: int | Unset = UNSET,
        filters: CategoryFilters = OMITTED,
        per_page: int | Unset = UNSET,
        concurrency: int = 1,
        **options: Unpack[ScopedOptions],
    ) -> Pages[Category]:
        """Return all equipment categories (company).

        GET /rest/v2.0/companies/{company_id}/equipment_register_categories
        https://developers.procore.com/reference/rest/category?version=2.0#get-all-equipment-categories-company

        Args:
            filters: Query filters; others go into ``params``.
            per_page: Items per page. Default: 100.
            concurrency: Pages to fetch ahead.
            **options: See :class:`Options`.

        Returns:
            :class:`Pages` of :class:`Category`.
        """
        return self._pages(
            Category,
            "/rest/v2.0/companies/{company_id}/equipment_register_categories",
            {"company_id": company_id},
            options,
            query={"page": page, "filters": filters},
            per_page=per_page,
            concurrency=concurrency,
        )

    def list_for_project(
        self,
        *,
        project_id: Id | Unset = UNSET,
        company_id: Id | Unset = UNSET,
        page: int | Unset = UNSET,
        filters: CategoryFilters = OMITTED,
        per_page: int | Unset = UNSET,
        concurrency: int = 1,
        **options: Unpack[ScopedOptions],
    ) -> Pages[Category]:
        """Return all equipment categories (project).

        GET /rest/v2.0/companies/{company_id}/projects/{project_id}/equipment_register_categories
        https://developers.procore.com/reference/rest/category?version=2.0#get-all-equipment-categories-project

        Args:
            filters: Query filters; others go into ``params``.
            per_page: Items per page. Default: 100.
            concurrency: Pages to fetch ahead.
            **options: See :class:`Options`.

        Returns:
            :class:`Pages` of :class:`Category`.
        """
        return self._pages(
            Category,
            "/rest/v2.0/companies/{company_id}/projects/{project_id}/equipment_register_categories",
            {"project_id": project_id, "company_id": company_id},
            options,
            query={"page": page, "filters": filters},
            per_page=per_page,
            concurrency=concurrency,
        )

    async def update_for_company(
        self,
        *,
        category_id: Id,
        company_id: Id | Unset = UNSET,
        name: str | Unset | None = UNSET,
        is_active: bool | Unset | None = UNSET,
        **options: Unpack[ScopedOptions],
    ) -> Any:
        """Update an equipment category (company).

        PATCH /rest/v2.0/companies/{company_id}/equipment_register_categories/{category_id}
        https://developers.procore.com/reference/rest/category?version=2.0#update-equipment-category-company

        Returns:
            The decoded JSON body, whose fields are undocumented.
        """
        return await self._any(
            "PATCH",
            "/rest/v2.0/companies/{company_id}/equipment_register_categories/{category_id}",
            {"category_id": category_id, "company_id": company_id},
            options,
            body={"name": name, "is_active": is_active},
        )


@record
class FieldSet(Model):
    """A field set."""

    id: Id
    cfsId: Id | None = None
    companyId: Id | None = None
    equipmentCategoryId: Id | None = None
    configurableFields: Mapping[str, Any] | None = None
    customFields: Mapping[str, Any] | None = None
    createdAt: DateTime | None = None
    updatedAt: DateTime | None = None


class FieldSetsResource(Resource):
    """Field sets (Equipment)."""

    __slots__ = ()

    def list(
        self,
        *,
        company_id: Id | Unset = UNSET,
        page: int | Unset = UNSET,
        per_page: int | Unset = UNSET,
        concurrency: int = 1,
        **options: Unpack[ScopedOptions],
    ) -> Pages[FieldSet]:
        """Return configurable field sets (company).

        GET /rest/v2.0/companies/{company_id}/equipment_register/configurable_field_sets
        https://developers.procore.com/reference/rest/field-sets?version=2.0#get-configurable-field-sets-company

        Args:
            per_page: Items per page. Default: 100.
            concurrency: Pages to fetch ahead.
            **options: See :class:`Options`.

        Returns:
            :class:`Pages` of :class:`FieldSet`.
        """
        return self._pages(
            FieldSet,
            "/rest/v2.0/companies/{company_id}/equipment_register/configurable_field_sets",
            {"company_id": company_id},
            options,
            query={"page": page},
            per_page=per_page,
            concurrency=concurrency,
        )


@record
class Make(Model):
    """A make."""

    id: Id
    name: str | None = None
    in_use: bool | None = None
    is_active: bool | None = None


class MakeFilters(TypedDict, total=False):
    """Query filters of ``equipment.make.list_for_company``, ``equipment.make.list_for_project``."""

    is_active: bool


class MakeResource(Resource):
    """Make (Equipment)."""

    __slots__ = ()

    async def create_for_company(
        self, *, name: str, is_active: bool, company_id: Id | Unset = UNSET, **options: Unpack[ScopedOptions]
    ) -> Make:
        """Create an equipment make (company).

        POST /rest/v2.0/companies/{company_id}/equipment_register_makes
        https://developers.procore.com/reference/rest/make?version=2.0#create-equipment-make-company

        Returns:
            :class:`Make`.
        """
        return await self._one(
            Make,
            "POST",
            "/rest/v2.0/companies/{company_id}/equipment_register_makes",
            {"company_id": company_id},
            options,
            body={"name": name, "is_active": is_active},
        )

    async def create_for_project(
        self,
        *,
        name: str,
        is_active: bool,
        project_id: Id | Unset = UNSET,
        company_id: Id | Unset = UNSET,
        **options: Unpack[ScopedOptions],
    ) -> Make:
        """Create an equipment make (project).

        POST /rest/v2.0/companies/{company_id}/projects/{project_id}/equipment_register_makes
        https://developers.procore.com/reference/rest/make?version=2.0#create-equipment-make-project

        Returns:
            :class:`Make`.
        """
        return await self._one(
            Make,
            "POST",
            "/rest/v2.0/companies/{company_id}/projects/{project_id}/equipment_register_makes",
            {"project_id": project_id, "company_id": company_id},
            options,
            body={"name": name, "is_active": is_active},
        )

    async def delete_for_company(
        self, *, make_id: Id, company_id: Id | Unset = UNSET, **options: Unpack[ScopedOptions]
    ) -> None:
        """Delete an equipment make (company).

        DELETE /rest/v2.0/companies/{company_id}/equipment_register_makes/{make_id}
        https://developers.procore.com/reference/rest/make?version=2.0#delete-equipment-make-company

        Returns:
            None.
        """
        await self._none(
            "DELETE",
            "/rest/v2.0/companies/{company_id}/equipment_register_makes/{make_id}",
            {"make_id": make_id, "company_id": company_id},
            options,
        )

    def list_for_company(
        self,
        *,
        company_id: Id | Unset = UNSET,
        page: int | Unset = UNSET,
        filters: MakeFilters = OMITTED,
        per_page: int | Unset = UNSET,
        concurrency: int = 1,
        **options: Unpack[ScopedOptions],
    ) -> Pages[Make]:
        """Return all equipment makes (company).

        GET /rest/v2.0/companies/{company_id}/equipment_register_makes
        https://developers.procore.com/reference/rest/make?version=2.0#get-all-equipment-makes-company

        Args:
            filters: Query filters; others go into ``params``.
            per_page: Items per page. Default: 100.
            concurrency: Pages to fetch ahead.
            **options: See :class:`Options`.

        Returns:
            :class:`Pages` of :class:`Make`.
        """
        return self._pages(
            Make,
            "/rest/v2.0/companies/{company_id}/equipment_register_makes",
            {"company_id": company_id},
            options,
            query={"page": page, "filters": filters},
            per_page=per_page,
            concurrency=concurrency,
        )

    def list_for_project(
        self,
        *,
        project_id: Id | Unset = UNSET,
        company_id: Id | Unset = UNSET,
        page: int | Unset = UNSET,
        filters: MakeFilters = OMITTED,
        per_page: int | Unset = UNSET,
        concurrency: int = 1,
        **options: Unpack[ScopedOptions],
    ) -> Pages[Make]:
        """Return all equipment makes (project).

        GET /rest/v2.0/companies/{company_id}/projects/{project_id}/equipment_register_makes
        https://developers.procore.com/reference/rest/make?version=2.0#get-all-equipment-makes-project

        Args:
            filters: Query filters; others go into ``params``.
            per_page: Items per page. Default: 100.
            concurrency: Pages to fetch ahead.
            **options: See :class:`Options`.

        Returns:
            :class:`Pages` of :class:`Make`.
        """
        return self._pages(
            Make,
            "/rest/v2.0/companies/{company_id}/projects/{project_id}/equipment_register_makes",
            {"project_id": project_id, "company_id": company_id},
            options,
            query={"page": page, "filters": filters},
            per_page=per_page,
            concurrency=concurrency,
        )

    async def update_for_company(
        self,
        *,
        make_id: Id,
        company_id: Id | Unset = UNSET,
        name: str | Unset | None = UNSET,
        is_active: bool | Unset | None = UNSET,
        **options: Unpack[ScopedOptions],
    ) -> Make:
        """Update an equipment make (company).

        PATCH /rest/v2.0/companies/{company_id}/equipment_register_makes/{make_id}
        https://developers.procore.com/reference/rest/make?version=2.0#update-equipment-make-company

        Returns:
            :class:`Make`.
        """
        return await self._one(
            Make,
            "PATCH",
            "/rest/v2.0/companies/{company_id}/equipment_register_makes/{make_id}",
            {"make_id": make_id, "company_id": company_id},
            options,
            body={"name": name, "is_active": is_active},
        )


@record
class EquipmentModel(Model):
    """A model."""

    id: Id
    name: str | None = None
    type: EquipmentModelType | None = None
    make: EquipmentModelMake | None = None
    in_use: bool | None = None
    is_active: bool | None = None


@record
class EquipmentModelMake(Model):
    """``make`` of :class:`EquipmentModel`."""

    id: Id
    name: str | None = None
    in_use: bool | None = None
    is_active: bool | None = None


@record
class EquipmentModelType(Model):
    """``type`` of :class:`EquipmentModel`."""

    id: Id
    name: str | None = None
    category: Mapping[str, Any] | None = None
    in_use: bool | None = None
    is_active: bool | None = None


class EquipmentModelFilters(TypedDict, total=False):
    """Query filters of ``equipment.model.list_for_company``, ``equipment.model.list_for_project``."""

    is_active: bool
    make_id: Id | Sequence[Id]


class ModelResource(Resource):
    """Model (Equipment)."""

    __slots__ = ()

    async def create_for_company(
        self,
        *,
        name: str,
        make_id: Id,
        is_active: bool,
        company_id: Id | Unset = UNSET,
        type_id: Id | Unset | None = UNSET,
        **options: Unpack[ScopedOptions],
    ) -> EquipmentModel:
        """Create an equipment model (company).

        POST /rest/v2.0/companies/{company_id}/equipment_register_models
        https://developers.procore.com/reference/rest/model?version=2.0#create-equipment-model-company

        Returns:
            :class:`EquipmentModel`.
        """
        return await self._one(
            EquipmentModel,
            "POST",
            "/rest/v2.0/companies/{company_id}/equipment_register_models",
            {"company_id": company_id},
            options,
            body={"name": name, "make_id": make_id, "type_id": type_id, "is_active": is_active},
        )

    async def create_for_project(
        self,
        *,
        name: str,
        make_id: Id,
        is_active: bool,
        project_id: Id | Unset = UNSET,
        company_id: Id | Unset = UNSET,
        type_id: Id | Unset | None = UNSET,
        **options: Unpack[ScopedOptions],
    ) -> EquipmentModel:
        """Create an equipment model (project).

        POST /rest/v2.0/companies/{company_id}/projects/{project_id}/equipment_register_models
        https://developers.procore.com/reference/rest/model?version=2.0#create-equipment-model-project

        Returns:
            :class:`EquipmentModel`.
        """
        return await self._one(
            EquipmentModel,
            "POST",
            "/rest/v2.0/companies/{company_id}/projects/{project_id}/equipment_register_models",
            {"project_id": project_id, "company_id": company_id},
            options,
            body={"name": name, "make_id": make_id, "type_id": type_id, "is_active": is_active},
        )

    async def delete_for_company(
        self, *, model_id: Id, company_id: Id | Unset = UNSET, **options: Unpack[ScopedOptions]
    ) -> None:
        """Delete an equipment model (company).

        DELETE /rest/v2.0/companies/{company_id}/equipment_register_models/{model_id}
        https://developers.procore.com/reference/rest/model?version=2.0#delete-equipment-model-company

        Returns:
            None.
        """
        await self._none(
            "DELETE",
            "/rest/v2.0/companies/{company_id}/equipment_register_models/{model_id}",
            {"model_id": model_id, "company_id": company_id},
            options,
        )

    def list_for_company(
        self,
        *,
        company_id: Id | Unset = UNSET,
        page: int | Unset = UNSET,
        filters: EquipmentModelFilters = OMITTED,
        per_page: int | Unset = UNSET,
        concurrency: int = 1,
        **options: Unpack[ScopedOptions],
    ) -> Pages[EquipmentModel]:
        """Return all equipment models (company).

        GET /rest/v2.0/companies/{company_id}/equipment_register_models
        https://developers.procore.com/reference/rest/model?version=2.0#get-all-equipment-models-company

        Args:
            filters: Query filters; others go into ``params``.
            per_page: Items per page. Default: 100.
            concurrency: Pages to fetch ahead.
            **options: See :class:`Options`.

        Returns:
            :class:`Pages` of :class:`EquipmentModel`.
        """
        return self._pages(
            EquipmentModel,
            "/rest/v2.0/companies/{company_id}/equipment_register_models",
            {"company_id": company_id},
            options,
            query={"page": page, "filters": filters},
            per_page=per_page,
            concurrency=concurrency,
        )

    def list_for_project(
        self,
        *,
        project_id: Id | Unset = UNSET,
        company_id: Id | Unset = UNSET,
        page: int | Unset = UNSET,
        filters: EquipmentModelFilters = OMITTED,
        per_page: int | Unset = UNSET,
        concurrency: int = 1,
        **options: Unpack[ScopedOptions],
    ) -> Pages[EquipmentModel]:
        """Return all equipment models (project).

        GET /rest/v2.0/companies/{company_id}/projects/{project_id}/equipment_register_models
        https://developers.procore.com/reference/rest/model?version=2.0#get-all-equipment-models-project

        Args:
            filters: Query filters; others go into ``params``.
            per_page: Items per page. Default: 100.
            concurrency: Pages to fetch ahead.
            **options: See :class:`Options`.

        Returns:
            :class:`Pages` of :class:`EquipmentModel`.
        """
        return self._pages(
            EquipmentModel,
            "/rest/v2.0/companies/{company_id}/projects/{project_id}/equipment_register_models",
            {"project_id": project_id, "company_id": company_id},
            options,
            query={"page": page, "filters": filters},
            per_page=per_page,
            concurrency=concurrency,
        )

    async def update_for_company(
        self,
        *,
        model_id: Id,
        company_id: Id | Unset = UNSET,
        name: str | Unset | None = UNSET,
        type_id: Id | Unset | None = UNSET,
        is_active: bool | Unset | None = UNSET,
        **options: Unpack[ScopedOptions],
    ) -> EquipmentModel:
        """Update an equipment model (company).

        PATCH /rest/v2.0/companies/{company_id}/equipment_register_models/{model_id}
        https://developers.procore.com/reference/rest/model?version=2.0#update-equipment-model-company

        Returns:
            :class:`EquipmentModel`.
        """
        return await self._one(
            EquipmentModel,
            "PATCH",
            "/rest/v2.0/companies/{company_id}/equipment_register_models/{model_id}",
            {"model_id": model_id, "company_id": company_id},
            options,
            body={"name": name, "type_id": type_id, "is_active": is_active},
        )


@record
class ProjectAssociation(Model):
    """A project association."""

    equipment_id: Id | None = None
    project_id: Id | None = None


class ProjectAssociationInput(TypedDict):
    """``body`` in a request body."""

    equipment_id: Id
    project_id: Id


class ProjectAssociationResource(Resource):
    """Project association (Equipment)."""

    __slots__ = ()

    async def bulk_delete_for_company(
        self,
        *,
        body: Sequence[ProjectAssociationInput],
        company_id: Id | Unset = UNSET,
        **options: Unpack[ScopedOptions],
    ) -> None:
        """Disassociate equipment with project (company).

        DELETE /rest/v2.0/companies/{company_id}/equipment_register/associate
        https://developers.procore.com/reference/rest/project-association?version=2.0#disassociate-equipment-with-project-company

        Args:
            body: The whole request body.

        Returns:
            None.
        """
        await self._none(
            "DELETE",
            "/rest/v2.0/companies/{company_id}/equipment_register/associate",
            {"company_id": company_id},
            options,
            body=body,
        )

    async def bulk_delete_for_project(
        self,
        *,
        ids: Sequence[Id],
        project_id: Id | Unset = UNSET,
        company_id: Id | Unset = UNSET,
        **options: Unpack[ScopedOptions],
    ) -> None:
        """Disassociate equipment with project (project).

        DELETE /rest/v2.0/companies/{company_id}/projects/{project_id}/equipment_register/associate
        https://developers.procore.com/reference/rest/project-association?version=2.0#disassociate-equipment-with-project-project

        Returns:
            None.
        """
        await self._none(
            "DELETE",
            "/rest/v2.0/companies/{company_id}/projects/{project_id}/equipment_register/associate",
            {"project_id": project_id, "company_id": company_id},
            options,
            body=some({"ids": ids}),
        )

    async def create_for_company(
        self,
        *,
        body: Sequence[ProjectAssociationInput],
        company_id: Id | Unset = UNSET,
        **options: Unpack[ScopedOptions],
    ) -> Sequence[ProjectAssociation]:
        """Associate equipment with project (company).

        POST /rest/v2.0/companies/{company_id}/equipment_register/associate
        https://developers.procore.com/reference/rest/project-association?version=2.0#associate-equipment-with-project-company

        Args:
            body: The whole request body.

        Returns:
            A list of :class:`ProjectAssociation`.
        """
        return await self._many(
            ProjectAssociation,
            "POST",
            "/rest/v2.0/companies/{company_id}/equipment_register/associate",
            {"company_id": company_id},
            options,
            body=body,
        )

    async def create_for_project(
        self,
        *,
        ids: Sequence[Id],
        project_id: Id | Unset = UNSET,
        company_id: Id | Unset = UNSET,
        **options: Unpack[ScopedOptions],
    ) -> Sequence[ProjectAssociation]:
        """Associate equipment with project (project).

        POST /rest/v2.0/companies/{company_id}/projects/{project_id}/equipment_register/associate
        https://developers.procore.com/reference/rest/project-association?version=2.0#associate-equipment-with-project-project

        Returns:
            A list of :class:`ProjectAssociation`.
        """
        return await self._many(
            ProjectAssociation,
            "POST",
            "/rest/v2.0/companies/{company_id}/projects/{project_id}/equipment_register/associate",
            {"project_id": project_id, "company_id": company_id},
            options,
            body={"ids": ids},
        )


@record
class Status(Model):
    """A status."""

    id: Id
    name: str | None = None
    type: Literal["AVAILABLE", "UNAVAILABLE", "IN_USE"] | str | None = None
    in_use: bool | None = None
    is_active: bool | None = None


class StatusFilters(TypedDict, total=False):
    """Query filters of ``equipment.status.list_for_company``, ``equipment.status.list_for_project``."""

    is_active: bool


class StatusResource(Resource):
    """Status (Equipment)."""

    __slots__ = ()

    async def create_for_company(
        self,
        *,
        name: str,
        type: Literal["AVAILABLE", "UNAVAILABLE", "IN_USE"],
        company_id: Id | Unset = UNSET,
        is_active: bool | Unset | None = UNSET,
        **options: Unpack[ScopedOptions],
    ) -> Status:
        """Create an equipment status (company).

        POST /rest/v2.0/companies/{company_id}/equipment_register/statuses
        https://developers.procore.com/reference/rest/status?version=2.0#create-equipment-status-company

        Args:
            type: One of AVAILABLE, UNAVAILABLE, IN_USE.

        Returns:
            :class:`Status`.
        """
        return await self._one(
            Status,
            "POST",
            "/rest/v2.0/companies/{company_id}/equipment_register/statuses",
            {"company_id": company_id},
            options,
            body={"name": name, "type": type, "is_active": is_active},
        )

    async def delete_for_company(
        self, *, status_id: Id, company_id: Id | Unset = UNSET, **options: Unpack[ScopedOptions]
    ) -> None:
        """Delete an equipment status (company).

        DELETE /rest/v2.0/companies/{company_id}/equipment_register/statuses/{status_id}
        https://developers.procore.com/reference/rest/status?version=2.0#delete-equipment-status-company

        Returns:
            None.
        """
        await self._none(
            "DELETE",
            "/rest/v2.0/companies/{company_id}/equipment_register/statuses/{status_id}",
            {"status_id": status_id, "company_id": company_id},
            options,
        )

    def list_for_company(
        self,
        *,
        company_id: Id | Unset = UNSET,
        page: int | Unset = UNSET,
        filters: StatusFilters = OMITTED,
        per_page: int | Unset = UNSET,
        concurrency: int = 1,
        **options: Unpack[ScopedOptions],
    ) -> Pages[Status]:
        """Return all equipment statuses (company).

        GET /rest/v2.0/companies/{company_id}/equipment_register/statuses
        https://developers.procore.com/reference/rest/status?version=2.0#get-all-equipment-statuses-company

        Args:
            filters: Query filters; others go into ``params``.
            per_page: Items per page. Default: 100.
            concurrency: Pages to fetch ahead.
            **options: See :class:`Options`.

        Returns:
            :class:`Pages` of :class:`Status`.
        """
        return self._pages(
            Status,
            "/rest/v2.0/companies/{company_id}/equipment_register/statuses",
            {"company_id": company_id},
            options,
            query={"page": page, "filters": filters},
            per_page=per_page,
            concurrency=concurrency,
        )

    def list_for_project(
        self,
        *,
        project_id: Id | Unset = UNSET,
        company_id: Id | Unset = UNSET,
        page: int | Unset = UNSET,
        filters: StatusFilters = OMITTED,
        per_page: int | Unset = UNSET,
        concurrency: int = 1,
        **options: Unpack[ScopedOptions],
    ) -> Pages[Status]:
        """Return all equipment statuses (project).

        GET /rest/v2.0/companies/{company_id}/projects/{project_id}/equipment_register/statuses
        https://developers.procore.com/reference/rest/status?version=2.0#get-all-equipment-statuses-project

        Args:
            filters: Query filters; others go into ``params``.
            per_page: Items per page. Default: 100.
            concurrency: Pages to fetch ahead.
            **options: See :class:`Options`.

        Returns:
            :class:`Pages` of :class:`Status`.
        """
        return self._pages(
            Status,
            "/rest/v2.0/companies/{company_id}/projects/{project_id}/equipment_register/statuses",
            {"project_id": project_id, "company_id": company_id},
            options,
            query={"page": page, "filters": filters},
            per_page=per_page,
            concurrency=concurrency,
        )

    async def update_for_company(
        self,
        *,
        status_id: Id,
        company_id: Id | Unset = UNSET,
        name: str | Unset | None = UNSET,
        type: Literal["AVAILABLE", "UNAVAILABLE", "IN_USE"] | Unset | None = UNSET,
        is_active: bool | Unset | None = UNSET,
        **options: Unpack[ScopedOptions],
    ) -> Status:
        """Update an equipment status (company).

        PATCH /rest/v2.0/companies/{company_id}/equipment_register/statuses/{status_id}
        https://developers.procore.com/reference/rest/status?version=2.0#update-equipment-status-company

        Args:
            type: One of AVAILABLE, UNAVAILABLE, IN_USE.

        Returns:
            :class:`Status`.
        """
        return await self._one(
            Status,
            "PATCH",
            "/rest/v2.0/companies/{company_id}/equipment_register/statuses/{status_id}",
            {"status_id": status_id, "company_id": company_id},
            options,
            body={"name": name, "type": type, "is_active": is_active},
        )


@record
class Type(Model):
    """A type."""

    id: Id
    name: str | None = None
    category: TypeCategory | None = None
    in_use: bool | None = None
    is_active: bool | None = None


@record
class TypeCategory(Model):
    """``category`` of :class:`Type`."""

    id: Id
    name: str | None = None
    in_use: bool | None = None
    is_active: bool | None = None


class TypeFilters(TypedDict, total=False):
    """Query filters of ``equipment.type.list_for_company``, ``equipment.type.list_for_project``."""

    is_active: bool
    category_id: Id | Sequence[Id]
    id: Id | Sequence[Id]


class TypeResource(Resource):
    """Type (Equipment)."""

    __slots__ = ()

    async def create_for_company(
        self,
        *,
        name: str,
        category_id: Id,
        is_active: bool,
        company_id: Id | Unset = UNSET,
        **options: Unpack[ScopedOptions],
    ) -> Type:
        """Create an equipment type (company).

        POST /rest/v2.0/companies/{company_id}/equipment_register_types
        https://developers.procore.com/reference/rest/type?version=2.0#create-equipment-type-company

        Returns:
            :class:`Type`.
        """
        return await self._one(
            Type,
            "POST",
            "/rest/v2.0/companies/{company_id}/equipment_register_types",
            {"company_id": company_id},
            options,
            body={"name": name, "category_id": category_id, "is_active": is_active},
        )

    async def create_for_project(
        self,
        *,
        name: str,
        category_id: Id,
        is_active: bool,
        project_id: Id | Unset = UNSET,
        company_id: Id | Unset = UNSET,
        **options: Unpack[ScopedOptions],
    ) -> Type:
        """Create an equipment type (project).

        POST /rest/v2.0/companies/{company_id}/projects/{project_id}/equipment_register_types
        https://developers.procore.com/reference/rest/type?version=2.0#create-equipment-type-project

        Returns:
            :class:`Type`.
        """
        return await self._one(
            Type,
            "POST",
            "/rest/v2.0/companies/{company_id}/projects/{project_id}/equipment_register_types",
            {"project_id": project_id, "company_id": company_id},
            options,
            body={"name": name, "category_id": category_id, "is_active": is_active},
        )

    async def delete_for_company(
        self, *, type_id: Id, company_id: Id | Unset = UNSET, **options: Unpack[ScopedOptions]
    ) -> None:
        """Delete an equipment type (company).

        DELETE /rest/v2.0/companies/{company_id}/equipment_register_types/{type_id}
        https://developers.procore.com/reference/rest/type?version=2.0#delete-equipment-type-company

        Returns:
            None.
        """
        await self._none(
            "DELETE",
            "/rest/v2.0/companies/{company_id}/equipment_register_types/{type_id}",
            {"type_id": type_id, "company_id": company_id},
            options,
        )

    def list_for_company(
        self,
        *,
        company_id: Id | Unset = UNSET,
        page: int | Unset = UNSET,
        filters: TypeFilters = OMITTED,
        per_page: int | Unset = UNSET,
        concurrency: int = 1,
        **options: Unpack[ScopedOptions],
    ) -> Pages[Type]:
        """Return all equipment types (company).

        GET /rest/v2.0/companies/{company_id}/equipment_register_types
        https://developers.procore.com/reference/rest/type?version=2.0#get-all-equipment-types-company

        Args:
            filters: Query filters; others go into ``params``.
            per_page: Items per page. Default: 100.
            concurrency: Pages to fetch ahead.
            **options: See :class:`Options`.

        Returns:
            :class:`Pages` of :class:`Type`.
        """
        return self._pages(
            Type,
            "/rest/v2.0/companies/{company_id}/equipment_register_types",
            {"company_id": company_id},
            options,
            query={"page": page, "filters": filters},
            per_page=per_page,
            concurrency=concurrency,
        )

    def list_for_project(
        self,
        *,
        project_id: Id | Unset = UNSET,
        company_id: Id | Unset = UNSET,
        page: int | Unset = UNSET,
        filters: TypeFilters = OMITTED,
        per_page: int | Unset = UNSET,
        concurrency: int = 1,
        **options: Unpack[ScopedOptions],
    ) -> Pages[Type]:
        """Return all equipment types (project).

        GET /rest/v2.0/companies/{company_id}/projects/{project_id}/equipment_register_types
        https://developers.procore.com/reference/rest/type?version=2.0#get-all-equipment-types-project

        Args:
            filters: Query filters; others go into ``params``.
            per_page: Items per page. Default: 100.
            concurrency: Pages to fetch ahead.
            **options: See :class:`Options`.

        Returns:
            :class:`Pages` of :class:`Type`.
        """
        return self._pages(
            Type,
            "/rest/v2.0/companies/{company_id}/projects/{project_id}/equipment_register_types",
            {"project_id": project_id, "company_id": company_id},
            options,
            query={"page": page, "filters": filters},
            per_page=per_page,
            concurrency=concurrency,
        )

    async def update_for_company(
        self,
        *,
        type_id: Id,
        company_id: Id | Unset = UNSET,
        name: str | Unset | None = UNSET,
        is_active: bool | Unset | None = UNSET,
        **options: Unpack[ScopedOptions],
    ) -> Type:
        """Update an equipment type (company).

        PATCH /rest/v2.0/companies/{company_id}/equipment_register_types/{type_id}
        https://developers.procore.com/reference/rest/type?version=2.0#update-equipment-type-company

        Returns:
            :class:`Type`.
        """
        return await self._one(
            Type,
            "PATCH",
            "/rest/v2.0/companies/{company_id}/equipment_register_types/{type_id}",
            {"type_id": type_id, "company_id": company_id},
            options,
            body={"name": name, "is_active": is_active},
        )


@record
class UnmanagedEquipment(Model):
    """Unmanaged equipment."""

    id: Id
    identification_number: str | None = None
    is_active: bool | None = None
    created_at: DateTime | None = None
    updated_at: DateTime | None = None


class UnmanagedEquipmentFilters(TypedDict, total=False):
    """Query filters of ``equipment.unmanaged_equipment.list``."""

    id: Id | Sequence[Id]
    updated_at: DateRange


class UnmanagedEquipmentResource(Resource):
    """Unmanaged equipment (Equipment)."""

    __slots__ = ()

    async def create(
        self,
        *,
        identification_number: str,
        project_id: Id | Unset = UNSET,
        company_id: Id | Unset = UNSET,
        **options: Unpack[ScopedOptions],
    ) -> UnmanagedEquipment:
        """Create unmanaged equipment (project).

        POST /rest/v2.0/companies/{company_id}/projects/{project_id}/equipment_register/equipment_unmanaged
        https://developers.procore.com/reference/rest/unmanaged-equipment?version=2.0#create-unmanaged-equipment-project

        Returns:
            :class:`UnmanagedEquipment`.
        """
        return await self._one(
            UnmanagedEquipment,
            "POST",
            "/rest/v2.0/companies/{company_id}/projects/{project_id}/equipment_register/equipment_unmanaged",
            {"project_id": project_id, "company_id": company_id},
            options,
            body={"identification_number": identification_number},
        )

    def list(
        self,
        *,
        project_id: Id | Unset = UNSET,
        company_id: Id | Unset = UNSET,
        search: str | Unset = UNSET,
        page: int | Unset = UNSET,
        view: Literal["ids", "normal", "extended"] | Unset = UNSET,
        filters: UnmanagedEquipmentFilters = OMITTED,
        per_page: int | Unset = UNSET,
        concurrency: int = 1,
        **options: Unpack[ScopedOptions],
    ) -> Pages[UnmanagedEquipment]:
        """Return unmanaged equipment (project).

        GET /rest/v2.0/companies/{company_id}/projects/{project_id}/equipment_register/equipment_unmanaged
        https://developers.procore.com/reference/rest/unmanaged-equipment?version=2.0#get-unmanaged-equipment-project

        Args:
            view: Level of detail. One of ids, normal, extended. Default: normal.
            filters: Query filters; others go into ``params``.
            per_page: Items per page. Default: 100.
            concurrency: Pages to fetch ahead.
            **options: See :class:`Options`.

        Returns:
            :class:`Pages` of :class:`UnmanagedEquipment`.
        """
        return self._pages(
            UnmanagedEquipment,
            "/rest/v2.0/companies/{company_id}/projects/{project_id}/equipment_register/equipment_unmanaged",
            {"project_id": project_id, "company_id": company_id},
            options,
            query={"search": search, "page": page, "view": view, "filters": filters},
            per_page=per_page,
            concurrency=concurrency,
        )

    async def update(
        self,
        *,
        equipment_id: Id,
        is_active: bool,
        project_id: Id | Unset = UNSET,
        company_id: Id | Unset = UNSET,
        **options: Unpack[ScopedOptions],
    ) -> UnmanagedEquipment:
        """Update unmanaged equipment (project).

        PATCH /rest/v2.0/companies/{company_id}/projects/{project_id}/equipment_register/equipment_unmanaged/{equipment_id}
        https://developers.procore.com/reference/rest/unmanaged-equipment?version=2.0#update-unmanaged-equipment-project

        Returns:
            :class:`UnmanagedEquipment`.
        """
        return await self._one(
            UnmanagedEquipment,
            "PATCH",
            "/rest/v2.0/companies/{company_id}/projects/{project_id}/equipment_register/equipment_unmanaged/{equipment_id}",
            {"equipment_id": equipment_id, "project_id": project_id, "company_id": company_id},
            options,
            body={"is_active": is_active},
        )
