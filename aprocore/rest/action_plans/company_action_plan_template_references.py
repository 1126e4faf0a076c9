"""Company action plan template references (Action Plans)."""

# Written by aprocore._codegen from Procore's reference: never edited by hand.

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any, Literal, TypedDict, Unpack

from ...model import Model, record
from ...types import Id
from .._base import UNSET, DateRange, Pages, Resource, ScopedOptions, Unset, Upload

__all__ = [
    "CompanyActionPlanTemplateReference",
    "CompanyActionPlanTemplateReferenceFilters",
    "CompanyActionPlanTemplateReferencePayload",
    "CompanyActionPlanTemplateReferencePayloadAttachment",
    "CompanyActionPlanTemplateReferencePlanTemplateReferenceInput",
    "CompanyActionPlanTemplateReferencePlanTemplateReferencePayloadInput",
    "CompanyActionPlanTemplateReferencesResource",
]


@record
class CompanyActionPlanTemplateReference(Model):
    """What Procore tells of company action plan template references (Action Plans)."""

    id: Id | None = None
    plan_template_item_id: Id | None = None
    created_at: str | None = None
    payload: CompanyActionPlanTemplateReferencePayload | None = None
    plan_template_id: Id | None = None
    type: str | None = None
    updated_at: str | None = None
    status: str | None = None
    errors: Mapping[str, Any] | None = None
    deleted_at: str | None = None


@record
class CompanyActionPlanTemplateReferencePayload(Model):
    """``payload`` of :class:`CompanyActionPlanTemplateReference`."""

    attachment: CompanyActionPlanTemplateReferencePayloadAttachment | None = None


@record
class CompanyActionPlanTemplateReferencePayloadAttachment(Model):
    """``attachment`` of :class:`CompanyActionPlanTemplateReferencePayload`."""

    id: Id | None = None
    url: str | None = None
    thumbnail_url: str | None = None
    name: str | None = None
    content_type: str | None = None


class CompanyActionPlanTemplateReferencePlanTemplateReferenceInput(TypedDict, total=False):
    plan_template_item_id: Id | None
    type: Literal["attachment"] | None
    payload: CompanyActionPlanTemplateReferencePlanTemplateReferencePayloadInput | None


class CompanyActionPlanTemplateReferencePlanTemplateReferencePayloadInput(TypedDict, total=False):
    attachment: Upload | None


class CompanyActionPlanTemplateReferenceFilters(TypedDict, total=False):
    created_at: DateRange
    id: Id | Sequence[Id]
    updated_at: DateRange
    plan_template_item_id: Id | Sequence[Id]
    plan_template_id: Id | Sequence[Id]


class CompanyActionPlanTemplateReferencesResource(Resource):
    """Company action plan template references (Action Plans)."""

    __slots__ = ()

    async def bulk_create(
        self,
        *,
        plan_template_references: Sequence[CompanyActionPlanTemplateReferencePlanTemplateReferenceInput],
        company_id: Id | Unset = UNSET,
        completion_mode: Literal["all_or_nothing", "atomic"] | Unset = UNSET,
        **options: Unpack[ScopedOptions],
    ) -> Sequence[Any]:
        """Bulk Create Plan Template References.

        POST /rest/v1.0/companies/{company_id}/action_plans/plan_template_references/bulk_create
        """
        return await self._many(
            None,
            "POST",
            "/rest/v1.0/companies/{company_id}/action_plans/plan_template_references/bulk_create",
            {"company_id": company_id},
            options,
            query={"completion_mode": completion_mode},
            body={"plan_template_references": plan_template_references},
        )

    async def create(
        self,
        *,
        plan_template_reference: CompanyActionPlanTemplateReferencePlanTemplateReferenceInput,
        company_id: Id | Unset = UNSET,
        **options: Unpack[ScopedOptions],
    ) -> CompanyActionPlanTemplateReference:
        """Create Company Action Plan Template Reference.

        POST /rest/v1.0/companies/{company_id}/action_plans/plan_template_references
        """
        return await self._one(
            CompanyActionPlanTemplateReference,
            "POST",
            "/rest/v1.0/companies/{company_id}/action_plans/plan_template_references",
            {"company_id": company_id},
            options,
            form={"plan_template_reference": plan_template_reference},
        )

    async def delete(self, *, id: Id, company_id: Id | Unset = UNSET, **options: Unpack[ScopedOptions]) -> None:
        """Delete Company Action Plan Template Reference.

        DELETE /rest/v1.0/companies/{company_id}/action_plans/plan_template_references/{id}
        """
        await self._none(
            "DELETE",
            "/rest/v1.0/companies/{company_id}/action_plans/plan_template_references/{id}",
            {"company_id": company_id, "id": id},
            options,
        )

    async def get(
        self, *, id: Id, company_id: Id | Unset = UNSET, **options: Unpack[ScopedOptions]
    ) -> CompanyActionPlanTemplateReference:
        """Show Company Action Plan Template Reference.

        GET /rest/v1.0/companies/{company_id}/action_plans/plan_template_references/{id}
        """
        return await self._one(
            CompanyActionPlanTemplateReference,
            "GET",
            "/rest/v1.0/companies/{company_id}/action_plans/plan_template_references/{id}",
            {"company_id": company_id, "id": id},
            options,
        )

    async def get_recycled(
        self, *, id: Id, company_id: Id | Unset = UNSET, **options: Unpack[ScopedOptions]
    ) -> CompanyActionPlanTemplateReference:
        """Show Recycled Company Action Plan Template Reference.

        GET /rest/v1.0/companies/{company_id}/recycle_bin/action_plans/plan_template_references/{id}
        """
        return await self._one(
            CompanyActionPlanTemplateReference,
            "GET",
            "/rest/v1.0/companies/{company_id}/recycle_bin/action_plans/plan_template_references/{id}",
            {"company_id": company_id, "id": id},
            options,
        )

    def list(
        self,
        *,
        company_id: Id | Unset = UNSET,
        page: int | Unset = UNSET,
        sort: Literal["created_at", "updated_at"] | Unset = UNSET,
        filters: CompanyActionPlanTemplateReferenceFilters | Unset = UNSET,
        per_page: int | Unset = UNSET,
        concurrency: int = 1,
        **options: Unpack[ScopedOptions],
    ) -> Pages[CompanyActionPlanTemplateReference]:
        """List Company Action Plan Template References.

        GET /rest/v1.0/companies/{company_id}/action_plans/plan_template_references
        """
        return self._pages(
            CompanyActionPlanTemplateReference,
            "/rest/v1.0/companies/{company_id}/action_plans/plan_template_references",
            {"company_id": company_id},
            options,
            query={"page": page, "sort": sort, "filters": filters},
            per_page=per_page,
            concurrency=concurrency,
        )

    def list_recycled(
        self,
        *,
        company_id: Id | Unset = UNSET,
        page: int | Unset = UNSET,
        sort: Literal["created_at", "updated_at"] | Unset = UNSET,
        filters: CompanyActionPlanTemplateReferenceFilters | Unset = UNSET,
        per_page: int | Unset = UNSET,
        concurrency: int = 1,
        **options: Unpack[ScopedOptions],
    ) -> Pages[CompanyActionPlanTemplateReference]:
        """List Recycled Company Action Plan Template References.

        GET /rest/v1.0/companies/{company_id}/recycle_bin/action_plans/plan_template_references
        """
        return self._pages(
            CompanyActionPlanTemplateReference,
            "/rest/v1.0/companies/{company_id}/recycle_bin/action_plans/plan_template_references",
            {"company_id": company_id},
            options,
            query={"page": page, "sort": sort, "filters": filters},
            per_page=per_page,
            concurrency=concurrency,
        )
