"""Inspection types (Inspections)."""

# Written by aprocore._codegen from Procore's reference: never edited by hand.

from __future__ import annotations

from typing import TypedDict, Unpack

from ...model import Model, record
from ...types import DateTime, Id
from .._base import UNSET, Pages, Resource, ScopedOptions, Unset

__all__ = [
    "InspectionType",
    "InspectionTypeInput",
    "InspectionTypesResource",
]


@record
class InspectionType(Model):
    """What Procore tells of inspection types."""

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
    """What is sent as ``inspection_type``."""

    name: str | None


class InspectionTypesResource(Resource):
    """Inspection types (Inspections).

    Where ``company_id`` or ``project_id`` is left out, the session's own counts. What else every call takes is in
    :class:`~aprocore.rest._base.Options`.
    """

    __slots__ = ()

    async def create(
        self, *, inspection_type: InspectionTypeInput, company_id: Id | Unset = UNSET, **options: Unpack[ScopedOptions]
    ) -> InspectionType:
        """Create inspection type.

        POST /rest/v1.0/companies/{company_id}/inspection_types
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
        """Delete inspection type.

        DELETE /rest/v1.0/companies/{company_id}/inspection_types/{id}
        """
        await self._none(
            "DELETE",
            "/rest/v1.0/companies/{company_id}/inspection_types/{id}",
            {"company_id": company_id, "id": id},
            options,
        )

    async def get(self, *, id: Id, company_id: Id | Unset = UNSET, **options: Unpack[ScopedOptions]) -> InspectionType:
        """Show inspection type.

        GET /rest/v1.0/companies/{company_id}/inspection_types/{id}
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

        Await it for the first page, or go through all items with ``async for``.

        Args:
            page: the page to begin with.
            per_page: items of a page; as many as are safe where it is left out.
            concurrency: pages that are fetched ahead.
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
        """Update inspection type.

        PATCH /rest/v1.0/companies/{company_id}/inspection_types/{id}
        """
        return await self._one(
            InspectionType,
            "PATCH",
            "/rest/v1.0/companies/{company_id}/inspection_types/{id}",
            {"company_id": company_id, "id": id},
            options,
            body={"inspection_type": inspection_type},
        )
