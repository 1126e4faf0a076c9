"""Company inspection template item references (Inspections)."""

# Written by aprocore._codegen from Procore's reference: never edited by hand.

from __future__ import annotations

from collections.abc import Sequence
from typing import Literal, TypedDict, Unpack

from ...model import Model, record
from ...types import Id
from .._base import UNSET, DateRange, Pages, Resource, ScopedOptions, Unset, Upload

__all__ = [
    "CompanyInspectionTemplateItemReference",
    "CompanyInspectionTemplateItemReferenceFilters",
    "CompanyInspectionTemplateItemReferencePayload",
    "CompanyInspectionTemplateItemReferencePayloadAttachment",
    "CompanyInspectionTemplateItemReferenceTemplateReferenceInput",
    "CompanyInspectionTemplateItemReferenceTemplateReferencePayloadInput",
    "CompanyInspectionTemplateItemReferencesResource",
]


@record
class CompanyInspectionTemplateItemReference(Model):
    """What Procore tells of company inspection template item references (Inspections)."""

    id: Id | None = None
    template_id: Id | None = None
    item_id: Id | None = None
    payload: CompanyInspectionTemplateItemReferencePayload | None = None
    type: str | None = None
    created_at: str | None = None
    updated_at: str | None = None


@record
class CompanyInspectionTemplateItemReferencePayload(Model):
    """``payload`` of :class:`CompanyInspectionTemplateItemReference`."""

    attachment: CompanyInspectionTemplateItemReferencePayloadAttachment | None = None


@record
class CompanyInspectionTemplateItemReferencePayloadAttachment(Model):
    """``attachment`` of :class:`CompanyInspectionTemplateItemReferencePayload`."""

    id: Id | None = None
    url: str | None = None
    thumbnail_url: str | None = None
    name: str | None = None
    content_type: str | None = None


class CompanyInspectionTemplateItemReferenceTemplateReferenceInput(TypedDict, total=False):
    item_id: Id | None
    type: Literal["attachment"] | None
    payload: CompanyInspectionTemplateItemReferenceTemplateReferencePayloadInput | None


class CompanyInspectionTemplateItemReferenceTemplateReferencePayloadInput(TypedDict, total=False):
    attachment: Upload | None


class CompanyInspectionTemplateItemReferenceFilters(TypedDict, total=False):
    id: Id | Sequence[Id]
    item_id: Id | Sequence[Id]
    created_at: DateRange
    updated_at: DateRange


class CompanyInspectionTemplateItemReferencesResource(Resource):
    """Company inspection template item references (Inspections)."""

    __slots__ = ()

    async def create(
        self,
        *,
        inspection_template_id: Id,
        template_reference: CompanyInspectionTemplateItemReferenceTemplateReferenceInput,
        company_id: Id | Unset = UNSET,
        **options: Unpack[ScopedOptions],
    ) -> CompanyInspectionTemplateItemReference:
        """Create Company Inspection Template Item Reference.

        POST /rest/v1.0/companies/{company_id}/inspection_templates/{inspection_template_id}/item_references
        """
        return await self._one(
            CompanyInspectionTemplateItemReference,
            "POST",
            "/rest/v1.0/companies/{company_id}/inspection_templates/{inspection_template_id}/item_references",
            {"company_id": company_id, "inspection_template_id": inspection_template_id},
            options,
            form={"template_reference": template_reference},
        )

    async def delete(
        self, *, inspection_template_id: Id, id: Id, company_id: Id | Unset = UNSET, **options: Unpack[ScopedOptions]
    ) -> None:
        """Delete Company Inspection Template Item Reference.

        DELETE /rest/v1.0/companies/{company_id}/inspection_templates/{inspection_template_id}/item_references/{id}
        """
        await self._none(
            "DELETE",
            "/rest/v1.0/companies/{company_id}/inspection_templates/{inspection_template_id}/item_references/{id}",
            {"company_id": company_id, "inspection_template_id": inspection_template_id, "id": id},
            options,
        )

    async def get(
        self, *, inspection_template_id: Id, id: Id, company_id: Id | Unset = UNSET, **options: Unpack[ScopedOptions]
    ) -> CompanyInspectionTemplateItemReference:
        """Show Company Inspection Template Item Reference.

        GET /rest/v1.0/companies/{company_id}/inspection_templates/{inspection_template_id}/item_references/{id}
        """
        return await self._one(
            CompanyInspectionTemplateItemReference,
            "GET",
            "/rest/v1.0/companies/{company_id}/inspection_templates/{inspection_template_id}/item_references/{id}",
            {"company_id": company_id, "inspection_template_id": inspection_template_id, "id": id},
            options,
        )

    def list(
        self,
        *,
        inspection_template_id: Id,
        company_id: Id | Unset = UNSET,
        page: int | Unset = UNSET,
        sort: Literal["created_at", "updated_at"] | Unset = UNSET,
        filters: CompanyInspectionTemplateItemReferenceFilters | Unset = UNSET,
        per_page: int | Unset = UNSET,
        concurrency: int = 1,
        **options: Unpack[ScopedOptions],
    ) -> Pages[CompanyInspectionTemplateItemReference]:
        """List Company Inspection Template Item Reference.

        GET /rest/v1.0/companies/{company_id}/inspection_templates/{inspection_template_id}/item_references
        """
        return self._pages(
            CompanyInspectionTemplateItemReference,
            "/rest/v1.0/companies/{company_id}/inspection_templates/{inspection_template_id}/item_references",
            {"company_id": company_id, "inspection_template_id": inspection_template_id},
            options,
            query={"page": page, "sort": sort, "filters": filters},
            per_page=per_page,
            concurrency=concurrency,
        )
