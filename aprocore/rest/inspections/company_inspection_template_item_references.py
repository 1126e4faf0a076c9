"""Company inspection template item references (Inspections)."""

# Generated; do not edit.

from __future__ import annotations

from collections.abc import Sequence
from typing import Literal, TypedDict, Unpack

from ...model import Model, record
from ...types import Id
from .._base import UNSET, DateRange, Pages, Resource, ScopedOptions, Unset, Upload


@record
class CompanyInspectionTemplateItemReference(Model):
    """A company inspection template item reference."""

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
    """``payload`` in a request body."""

    attachment: Upload | None


class CompanyInspectionTemplateItemReferenceTemplateReferenceInput(TypedDict, total=False):
    """``template_reference`` in a request body."""

    item_id: Id | None
    type: Literal["attachment"] | None
    payload: CompanyInspectionTemplateItemReferencePayloadInput | None


class CompanyInspectionTemplateItemReferenceFilters(TypedDict, total=False):
    """Query filters of ``inspections.company_inspection_template_item_references.list``."""

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
        """Create a company inspection template item reference.

        POST /rest/v1.0/companies/{company_id}/inspection_templates/{inspection_template_id}/item_references
        https://developers.procore.com/reference/rest/v1/company-inspection-template-item-references?version=1.0#create-company-inspection-template-item-reference

        Returns:
            :class:`CompanyInspectionTemplateItemReference`.
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
        """Delete a company inspection template item reference.

        DELETE /rest/v1.0/companies/{company_id}/inspection_templates/{inspection_template_id}/item_references/{id}
        https://developers.procore.com/reference/rest/v1/company-inspection-template-item-references?version=1.0#delete-company-inspection-template-item-reference

        Returns:
            None.
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
        """Return a company inspection template item reference.

        GET /rest/v1.0/companies/{company_id}/inspection_templates/{inspection_template_id}/item_references/{id}
        https://developers.procore.com/reference/rest/v1/company-inspection-template-item-references?version=1.0#show-company-inspection-template-item-reference

        Returns:
            :class:`CompanyInspectionTemplateItemReference`.
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
        https://developers.procore.com/reference/rest/v1/company-inspection-template-item-references?version=1.0#list-company-inspection-template-item-reference

        Args:
            sort: Field to sort by; prefix it with ``-`` for descending order.
            filters: Query filters; other names are sent too.
            per_page: Items per page. Default: 1,000.
            concurrency: Pages to fetch ahead.
            **options: See :class:`Options`.

        Returns:
            :class:`Pages` of :class:`CompanyInspectionTemplateItemReference`.
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
