"""Company inspection template items (Inspections)."""

# Generated; do not edit.

from __future__ import annotations

from typing import TypedDict, Unpack

from ...model import Model, record
from ...types import DateTime, Id
from .._base import UNSET, Pages, Resource, ScopedOptions, Unset


@record
class CompanyInspectionTemplateItem(Model):
    """A company inspection template item."""

    id: Id | None = None
    details: str | None = None
    name: str | None = None
    position: int | None = None
    section_id: Id | None = None
    response_set: CompanyInspectionTemplateItemResponseSet | None = None
    type: CompanyInspectionTemplateItemType | None = None
    updated_at: DateTime | None = None


@record
class CompanyInspectionTemplateItemResponse(Model):
    """``responses`` of :class:`CompanyInspectionTemplateItemResponseSet`."""

    id: Id | None = None
    name: str | None = None
    status: str | None = None
    item_status_id: Id | None = None


@record
class CompanyInspectionTemplateItemResponseSet(Model):
    """``response_set`` of :class:`CompanyInspectionTemplateItem`."""

    id: Id | None = None
    name: str | None = None
    active: bool | None = None
    created_at: DateTime | None = None
    updated_at: DateTime | None = None
    responses: list[CompanyInspectionTemplateItemResponse] | None = None
    deletable: bool | None = None
    procore_standard: bool | None = None


@record
class CompanyInspectionTemplateItemType(Model):
    """``type`` of :class:`CompanyInspectionTemplateItem`."""

    id: Id | None = None
    name: str | None = None
    category: str | None = None


class CompanyInspectionTemplateItemInput(TypedDict, total=False):
    """``inspection_template_item`` in a request body."""

    name: str | None
    position: int | None
    section_id: Id | None
    type: str | None
    response_set_id: Id | None


class CompanyInspectionTemplateItemsResource(Resource):
    """Company inspection template items (Inspections)."""

    __slots__ = ()

    async def create(
        self,
        *,
        inspection_template_id: Id,
        inspection_template_item: CompanyInspectionTemplateItemInput,
        company_id: Id | Unset = UNSET,
        **options: Unpack[ScopedOptions],
    ) -> CompanyInspectionTemplateItem:
        """Create a company inspection template item.

        POST /rest/v1.0/companies/{company_id}/inspection_templates/{inspection_template_id}/items
        https://developers.procore.com/reference/rest/v1/company-inspection-template-items?version=1.0#create-company-inspection-template-item

        Returns:
            :class:`CompanyInspectionTemplateItem`.
        """
        return await self._one(
            CompanyInspectionTemplateItem,
            "POST",
            "/rest/v1.0/companies/{company_id}/inspection_templates/{inspection_template_id}/items",
            {"company_id": company_id, "inspection_template_id": inspection_template_id},
            options,
            body={"inspection_template_item": inspection_template_item},
        )

    async def delete(
        self, *, inspection_template_id: Id, id: Id, company_id: Id | Unset = UNSET, **options: Unpack[ScopedOptions]
    ) -> None:
        """Delete a company inspection template item.

        DELETE /rest/v1.0/companies/{company_id}/inspection_templates/{inspection_template_id}/items/{id}
        https://developers.procore.com/reference/rest/v1/company-inspection-template-items?version=1.0#delete-company-inspection-template-item

        Returns:
            None.
        """
        await self._none(
            "DELETE",
            "/rest/v1.0/companies/{company_id}/inspection_templates/{inspection_template_id}/items/{id}",
            {"company_id": company_id, "inspection_template_id": inspection_template_id, "id": id},
            options,
        )

    async def get(
        self, *, inspection_template_id: Id, id: Id, company_id: Id | Unset = UNSET, **options: Unpack[ScopedOptions]
    ) -> CompanyInspectionTemplateItem:
        """Return a company inspection template item.

        GET /rest/v1.0/companies/{company_id}/inspection_templates/{inspection_template_id}/items/{id}
        https://developers.procore.com/reference/rest/v1/company-inspection-template-items?version=1.0#show-company-inspection-template-item

        Returns:
            :class:`CompanyInspectionTemplateItem`.
        """
        return await self._one(
            CompanyInspectionTemplateItem,
            "GET",
            "/rest/v1.0/companies/{company_id}/inspection_templates/{inspection_template_id}/items/{id}",
            {"company_id": company_id, "inspection_template_id": inspection_template_id, "id": id},
            options,
        )

    def list(
        self,
        *,
        inspection_template_id: Id,
        company_id: Id | Unset = UNSET,
        page: int | Unset = UNSET,
        per_page: int | Unset = UNSET,
        concurrency: int = 1,
        **options: Unpack[ScopedOptions],
    ) -> Pages[CompanyInspectionTemplateItem]:
        """List company inspection template items.

        GET /rest/v1.0/companies/{company_id}/inspection_templates/{inspection_template_id}/items
        https://developers.procore.com/reference/rest/v1/company-inspection-template-items?version=1.0#list-company-inspection-template-items

        Args:
            per_page: Items per page. Default: 1,000.
            concurrency: Pages to fetch ahead.
            **options: See :class:`Options`.

        Returns:
            :class:`Pages` of :class:`CompanyInspectionTemplateItem`.
        """
        return self._pages(
            CompanyInspectionTemplateItem,
            "/rest/v1.0/companies/{company_id}/inspection_templates/{inspection_template_id}/items",
            {"company_id": company_id, "inspection_template_id": inspection_template_id},
            options,
            query={"page": page},
            per_page=per_page,
            concurrency=concurrency,
        )

    async def update(
        self,
        *,
        inspection_template_id: Id,
        id: Id,
        inspection_template_item: CompanyInspectionTemplateItemInput,
        company_id: Id | Unset = UNSET,
        **options: Unpack[ScopedOptions],
    ) -> CompanyInspectionTemplateItem:
        """Update a company inspection template item.

        PATCH /rest/v1.0/companies/{company_id}/inspection_templates/{inspection_template_id}/items/{id}
        https://developers.procore.com/reference/rest/v1/company-inspection-template-items?version=1.0#update-company-inspection-template-item

        Returns:
            :class:`CompanyInspectionTemplateItem`.
        """
        return await self._one(
            CompanyInspectionTemplateItem,
            "PATCH",
            "/rest/v1.0/companies/{company_id}/inspection_templates/{inspection_template_id}/items/{id}",
            {"company_id": company_id, "inspection_template_id": inspection_template_id, "id": id},
            options,
            body={"inspection_template_item": inspection_template_item},
        )
