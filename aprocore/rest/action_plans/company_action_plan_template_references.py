"""Company action plan template references (Action Plans)."""

# Generated; do not edit.

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any, Literal, TypedDict, Unpack

from ...model import Model, record
from ...types import Id
from .._base import OMITTED, UNSET, DateRange, Pages, Resource, ScopedOptions, Unset, Upload


@record
class CompanyActionPlanTemplateReference(Model):
    """A company action plan template reference."""

    id: Id
    plan_template_item_id: Id | None = None
    created_at: str | None = None
    payload: CompanyActionPlanTemplateReferencePayload | None = None
    plan_template_id: Id | None = None
    type: Literal["attachment"] | str | None = None
    updated_at: str | None = None
    status: Literal["success", "failure"] | str | None = None
    errors: Mapping[str, Any] | None = None
    deleted_at: str | None = None


@record
class CompanyActionPlanTemplateReferenceAttachment(Model):
    """``attachment`` of :class:`CompanyActionPlanTemplateReferencePayload`."""

    id: Id
    url: str | None = None
    thumbnail_url: str | None = None
    name: str | None = None
    content_type: str | None = None


@record
class CompanyActionPlanTemplateReferencePayload(Model):
    """``payload`` of :class:`CompanyActionPlanTemplateReference`."""

    attachment: CompanyActionPlanTemplateReferenceAttachment | None = None


class CompanyActionPlanTemplateReferenceInput(TypedDict):
    """``plan_template_references`` in a request body."""

    plan_template_item_id: Id
    type: Literal["attachment"]
    payload: CompanyActionPlanTemplateReferencePayloadInput


class CompanyActionPlanTemplateReferencePayloadInput(TypedDict, total=False):
    """``payload`` in a request body."""

    attachment: Upload | None


class CompanyActionPlanTemplateReferenceFilters(TypedDict, total=False):
    """Query filters of ``action_plans.company_action_plan_template_references.list``, ``action_plans.company_action_plan_template_references.list_recycled``."""

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
        plan_template_references: Sequence[CompanyActionPlanTemplateReferenceInput],
        company_id: Id | Unset = UNSET,
        completion_mode: Literal["all_or_nothing", "atomic"] | Unset = UNSET,
        **options: Unpack[ScopedOptions],
    ) -> Sequence[Any]:
        """Bulk create plan template references.

        POST /rest/v1.0/companies/{company_id}/action_plans/plan_template_references/bulk_create
        https://developers.procore.com/reference/rest/v1/company-action-plan-template-references?version=1.0#bulk-create-plan-template-references

        Args:
            completion_mode: One of all_or_nothing, atomic.

        Returns:
            A list of undocumented JSON values.
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
        plan_template_reference: CompanyActionPlanTemplateReferenceInput,
        company_id: Id | Unset = UNSET,
        payload: CompanyActionPlanTemplateReferencePayloadInput | Unset | None = UNSET,
        plan_template_item_id: Id | Unset | None = UNSET,
        type: Literal["attachment"] | Unset | None = UNSET,
        **options: Unpack[ScopedOptions],
    ) -> CompanyActionPlanTemplateReference:
        """Create a company action plan template reference.

        POST /rest/v1.0/companies/{company_id}/action_plans/plan_template_references
        https://developers.procore.com/reference/rest/v1/company-action-plan-template-references?version=1.0#create-company-action-plan-template-reference

        Args:
            type: Must be attachment.

        Returns:
            :class:`CompanyActionPlanTemplateReference`.
        """
        return await self._one(
            CompanyActionPlanTemplateReference,
            "POST",
            "/rest/v1.0/companies/{company_id}/action_plans/plan_template_references",
            {"company_id": company_id},
            options,
            form={
                "plan_template_reference": plan_template_reference,
                "payload": payload,
                "plan_template_item_id": plan_template_item_id,
                "type": type,
            },
        )

    async def delete(self, *, id: Id, company_id: Id | Unset = UNSET, **options: Unpack[ScopedOptions]) -> None:
        """Delete a company action plan template reference.

        DELETE /rest/v1.0/companies/{company_id}/action_plans/plan_template_references/{id}
        https://developers.procore.com/reference/rest/v1/company-action-plan-template-references?version=1.0#delete-company-action-plan-template-reference

        Returns:
            None.
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
        """Return a company action plan template reference.

        GET /rest/v1.0/companies/{company_id}/action_plans/plan_template_references/{id}
        https://developers.procore.com/reference/rest/v1/company-action-plan-template-references?version=1.0#show-company-action-plan-template-reference

        Returns:
            :class:`CompanyActionPlanTemplateReference`.
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
        """Return a recycled company action plan template reference.

        GET /rest/v1.0/companies/{company_id}/recycle_bin/action_plans/plan_template_references/{id}
        https://developers.procore.com/reference/rest/v1/company-action-plan-template-references?version=1.0#show-recycled-company-action-plan-template-reference

        Returns:
            :class:`CompanyActionPlanTemplateReference`.
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
        sort: Literal["created_at", "updated_at", "-created_at", "-updated_at"] | Unset = UNSET,
        filters: CompanyActionPlanTemplateReferenceFilters = OMITTED,
        per_page: int | Unset = UNSET,
        concurrency: int = 1,
        **options: Unpack[ScopedOptions],
    ) -> Pages[CompanyActionPlanTemplateReference]:
        """List company action plan template references.

        GET /rest/v1.0/companies/{company_id}/action_plans/plan_template_references
        https://developers.procore.com/reference/rest/v1/company-action-plan-template-references?version=1.0#list-company-action-plan-template-references

        Args:
            sort: Field to sort by; prefix it with ``-`` for descending order.
            filters: Query filters; others go into ``params``.
            per_page: Items per page. Default: 1,000.
            concurrency: Pages to fetch ahead.
            **options: See :class:`Options`.

        Returns:
            :class:`Pages` of :class:`CompanyActionPlanTemplateReference`.
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
        sort: Literal["created_at", "updated_at", "-created_at", "-updated_at"] | Unset = UNSET,
        filters: CompanyActionPlanTemplateReferenceFilters = OMITTED,
        per_page: int | Unset = UNSET,
        concurrency: int = 1,
        **options: Unpack[ScopedOptions],
    ) -> Pages[CompanyActionPlanTemplateReference]:
        """List recycled company action plan template references.

        GET /rest/v1.0/companies/{company_id}/recycle_bin/action_plans/plan_template_references
        https://developers.procore.com/reference/rest/v1/company-action-plan-template-references?version=1.0#list-recycled-company-action-plan-template-references

        Args:
            sort: Field to sort by; prefix it with ``-`` for descending order.
            filters: Query filters; others go into ``params``.
            per_page: Items per page. Default: 1,000.
            concurrency: Pages to fetch ahead.
            **options: See :class:`Options`.

        Returns:
            :class:`Pages` of :class:`CompanyActionPlanTemplateReference`.
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
