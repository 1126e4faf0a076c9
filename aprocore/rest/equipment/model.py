"""Model (Equipment)."""

# Generated; do not edit.

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any, TypedDict, Unpack

from ...model import Model, record
from ...types import Id
from .._base import UNSET, Pages, Resource, ScopedOptions, Unset


@record
class EquipmentModel(Model):
    """A model."""

    id: Id | None = None
    name: str | None = None
    type: EquipmentModelType | None = None
    make: EquipmentModelMake | None = None
    in_use: bool | None = None
    is_active: bool | None = None


@record
class EquipmentModelMake(Model):
    """``make`` of :class:`EquipmentModel`."""

    id: Id | None = None
    name: str | None = None
    in_use: bool | None = None
    is_active: bool | None = None


@record
class EquipmentModelType(Model):
    """``type`` of :class:`EquipmentModel`."""

    id: Id | None = None
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
        filters: EquipmentModelFilters | Unset = UNSET,
        per_page: int | Unset = UNSET,
        concurrency: int = 1,
        **options: Unpack[ScopedOptions],
    ) -> Pages[EquipmentModel]:
        """Return all equipment models (company).

        GET /rest/v2.0/companies/{company_id}/equipment_register_models
        https://developers.procore.com/reference/rest/model?version=2.0#get-all-equipment-models-company

        Args:
            filters: Query filters; other names are sent too.
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
        filters: EquipmentModelFilters | Unset = UNSET,
        per_page: int | Unset = UNSET,
        concurrency: int = 1,
        **options: Unpack[ScopedOptions],
    ) -> Pages[EquipmentModel]:
        """Return all equipment models (project).

        GET /rest/v2.0/companies/{company_id}/projects/{project_id}/equipment_register_models
        https://developers.procore.com/reference/rest/model?version=2.0#get-all-equipment-models-project

        Args:
            filters: Query filters; other names are sent too.
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
