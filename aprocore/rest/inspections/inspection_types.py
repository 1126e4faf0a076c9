"""Inspection types (Inspections)."""

# Generated; do not edit.

from __future__ import annotations

from typing import TypedDict, Unpack

from ...model import Model, record
from ...types import DateTime, Id
from .._base import UNSET, Pages, Resource, ScopedOptions, Unset


@record
class InspectionType(Model):
    """An inspection type."""

    id: Id | None = None
    name: str | None = None
    created_at: DateTime | None = None
    updated_at: DateTime | None = None
    audit_transaction_timestamp: DateTime | None = None
    source_id: Id | None = None
    deleted_at: DateTime | None = None
    company_id: Id | None = None
    is_deletable: bool | None = None


class InspectionTypeInput(TypedDict, total=False):
    """``inspection_type`` in a request body."""

    name: str | None


class InspectionTypesResource(Resource):
    """Inspection types (Inspections)."""

    __slots__ = ()

    async def create(
        self, *, inspection_type: InspectionTypeInput, company_id: Id | Unset = UNSET, **options: Unpack[ScopedOptions]
    ) -> InspectionType:
        """Create an inspection type.

        POST /rest/v1.0/companies/{company_id}/inspection_types
        https://developers.procore.com/reference/rest/v1/inspection-types?version=1.0#create-inspection-type

        Returns:
            :class:`InspectionType`.
        """
        return await self._one(
            InspectionType,
            "POST",
            "/rest/v1.0/companies/{company_id}/inspection_types",
            {"company_id": company_id},
            options,
            body={"inspection_type": inspection_type},
        )

    async def delete(self, *, id: Id, company_id: Id | Unset = UNSET, **options: Unpack[ScopedOptions]) -> None:
        """Delete an inspection type.

        DELETE /rest/v1.0/companies/{company_id}/inspection_types/{id}
        https://developers.procore.com/reference/rest/v1/inspection-types?version=1.0#delete-inspection-type

        Returns:
            None.
        """
        await self._none(
            "DELETE",
            "/rest/v1.0/companies/{company_id}/inspection_types/{id}",
            {"company_id": company_id, "id": id},
            options,
        )

    async def get(self, *, id: Id, company_id: Id | Unset = UNSET, **options: Unpack[ScopedOptions]) -> InspectionType:
        """Return an inspection type.

        GET /rest/v1.0/companies/{company_id}/inspection_types/{id}
        https://developers.procore.com/reference/rest/v1/inspection-types?version=1.0#show-inspection-type

        Returns:
            :class:`InspectionType`.
        """
        return await self._one(
            InspectionType,
            "GET",
            "/rest/v1.0/companies/{company_id}/inspection_types/{id}",
            {"company_id": company_id, "id": id},
            options,
        )

    def list(
        self,
        *,
        company_id: Id | Unset = UNSET,
        page: int | Unset = UNSET,
        per_page: int | Unset = UNSET,
        concurrency: int = 1,
        **options: Unpack[ScopedOptions],
    ) -> Pages[InspectionType]:
        """List inspection types.

        GET /rest/v1.0/companies/{company_id}/inspection_types
        https://developers.procore.com/reference/rest/v1/inspection-types?version=1.0#list-inspection-types

        Args:
            per_page: Items per page. Default: 1,000.
            concurrency: Pages to fetch ahead.
            **options: See :class:`Options`.

        Returns:
            :class:`Pages` of :class:`InspectionType`.
        """
        return self._pages(
            InspectionType,
            "/rest/v1.0/companies/{company_id}/inspection_types",
            {"company_id": company_id},
            options,
            query={"page": page},
            per_page=per_page,
            concurrency=concurrency,
        )

    async def update(
        self,
        *,
        id: Id,
        inspection_type: InspectionTypeInput,
        company_id: Id | Unset = UNSET,
        **options: Unpack[ScopedOptions],
    ) -> InspectionType:
        """Update an inspection type.

        PATCH /rest/v1.0/companies/{company_id}/inspection_types/{id}
        https://developers.procore.com/reference/rest/v1/inspection-types?version=1.0#update-inspection-type

        Returns:
            :class:`InspectionType`.
        """
        return await self._one(
            InspectionType,
            "PATCH",
            "/rest/v1.0/companies/{company_id}/inspection_types/{id}",
            {"company_id": company_id, "id": id},
            options,
            body={"inspection_type": inspection_type},
        )
