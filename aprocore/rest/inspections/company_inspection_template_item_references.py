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
    "CompanyInspectionTemplateItemReferenceAttachment",
    "CompanyInspectionTemplateItemReferenceFilters",
    "CompanyInspectionTemplateItemReferencePayload",
    "CompanyInspectionTemplateItemReferencePayloadInput",
    "CompanyInspectionTemplateItemReferenceTemplateReferenceInput",
    "CompanyInspectionTemplateItemReferencesResource",
]


@record
class CompanyInspectionTemplateItemReference(Model):
    """What Procore tells of company inspection template item references."""

    id: Id | None = None
    template_id: Id | None = None
    item_id: Id | None = None
    payload: CompanyInspectionTemplateItemReferencePayload | None = None
    type: str | None = None
    created_at: str | None = None
    updated_at: str | None = None


@record
class CompanyInspectionTemplateItemReferenceAttachment(Model):
    """``attachment`` of :class:`CompanyInspectionTemplateItemReferencePayload`."""

    id: Id | None = None
    url: str | None = None
    thumbnail_url: str | None = None
    name: str | None = None
    content_type: str | None = None


@record
class CompanyInspectionTemplateItemReferencePayload(Model):
    """``payload`` of :class:`CompanyInspectionTemplateItemReference`."""

    attachment: CompanyInspectionTemplateItemReferenceAttachment | None = None


class CompanyInspectionTemplateItemReferencePayloadInput(TypedDict, total=False):
    """What is sent as ``payload``."""

    attachment: Upload | None


class CompanyInspectionTemplateItemReferenceTemplateReferenceInput(TypedDict, total=False):
    """What is sent as ``template_reference``."""

    item_id: Id | None
    type: Literal["attachment"] | None
    payload: CompanyInspectionTemplateItemReferencePayloadInput | None


class CompanyInspectionTemplateItemReferenceFilters(TypedDict, total=False):
    """What ``filters`` takes; names that are not here pass as well."""

    id: Id | Sequence[Id]
    item_id: Id | Sequence[Id]
    created_at: DateRange
    updated_at: DateRange


class CompanyInspectionTemplateItemReferencesResource(Resource):
    """Company inspection template item references (Inspections).

    Where ``company_id`` or ``project_id`` is left out, the session's own counts. What else every call takes is in
    :class:`~aprocore.rest._base.Options`.
    """

    __slots__ = ()

    async def create(
        self,
        *,
        inspection_template_id: Id,
        template_reference: CompanyInspectionTemplateItemReferenceTemplateReferenceInput,
        company_id: Id | Unset = UNSET,
        **options: Unpack[ScopedOptions],
    ) -> CompanyInspectionTemplateItemReference:
        """Create company inspection template item reference.

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
        """Delete company inspection template item reference.

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
        """Show company inspection template item reference.

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
        sort: Literal["created_at", "updated_at", "-created_at", "-updated_at"] | Unset = UNSET,
        filters: CompanyInspectionTemplateItemReferenceFilters | Unset = UNSET,
        per_page: int | Unset = UNSET,
        concurrency: int = 1,
        **options: Unpack[ScopedOptions],
    ) -> Pages[CompanyInspectionTemplateItemReference]:
        """List company inspection template item reference.

        GET /rest/v1.0/companies/{company_id}/inspection_templates/{inspection_template_id}/item_references

        Await it for the first page, or go through all items with ``async for``.

        Args:
            page: the page to begin with.
            sort: what to sort by; a minus before it turns the order round.
            per_page: items of a page; as many as are safe where it is left out.
            concurrency: pages that are fetched ahead.
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
