"""Company action plan template sections (Action Plans)."""

# Generated; do not edit.

from __future__ import annotations

from collections.abc import Sequence
from typing import TypedDict, Unpack

from ...model import Model, record
from ...types import Id
from .._base import UNSET, DateRange, Pages, Resource, ScopedOptions, Unset


@record
class CompanyActionPlanTemplateSection(Model):
    """A company action plan template section."""

    id: Id | None = None
    created_at: str | None = None
    plan_template_id: Id | None = None
    position: int | None = None
    title: str | None = None
    updated_at: str | None = None
    deleted_at: str | None = None


@record
class CompanyActionPlanTemplateSectionFromSection(Model):
    """Returned by :meth:`CompanyActionPlanTemplateSectionsResource.create_from_section`."""

    id: Id | None = None
    created_at: str | None = None
    plan_template_id: Id | None = None
    position: int | None = None
    title: str | None = None
    updated_at: str | None = None


class CompanyActionPlanTemplateSectionInput(TypedDict, total=False):
    """``plan_template_section`` in a request body."""

    plan_template_id: Id | None
    title: str | None


class CompanyActionPlanTemplateSectionFilters(TypedDict, total=False):
    """Query filters of ``action_plans.company_action_plan_template_sections.list_recycled``."""

    created_at: DateRange
    id: Id | Sequence[Id]
    plan_template_id: Id | Sequence[Id]
    updated_at: DateRange


class CompanyActionPlanTemplateSectionsResource(Resource):
    """Company action plan template sections (Action Plans)."""

    __slots__ = ()

    async def create(
        self,
        *,
        plan_template_section: CompanyActionPlanTemplateSectionInput,
        company_id: Id | Unset = UNSET,
        **options: Unpack[ScopedOptions],
    ) -> CompanyActionPlanTemplateSection:
        """Create a company action plan template section.

        POST /rest/v1.0/companies/{company_id}/action_plans/plan_template_sections
        https://developers.procore.com/reference/rest/v1/company-action-plan-template-sections?version=1.0#create-company-action-plan-template-section

        Returns:
            :class:`CompanyActionPlanTemplateSection`.
        """
        return await self._one(
            CompanyActionPlanTemplateSection,
            "POST",
            "/rest/v1.0/companies/{company_id}/action_plans/plan_template_sections",
            {"company_id": company_id},
            options,
            body={"plan_template_section": plan_template_section},
        )

    async def create_from_section(
        self, *, template_section_id: Id, company_id: Id | Unset = UNSET, **options: Unpack[ScopedOptions]
    ) -> CompanyActionPlanTemplateSectionFromSection:
        """Create a copy of the action plan template section in the section's template.

        POST /rest/v1.0/companies/{company_id}/action_plans/plan_template_sections/create_from_section
        https://developers.procore.com/reference/rest/v1/company-action-plan-template-sections?version=1.0#create-a-copy-of-the-action-plan-template-section-in-the-section-s-template

        Returns:
            :class:`CompanyActionPlanTemplateSectionFromSection`.
        """
        return await self._one(
            CompanyActionPlanTemplateSectionFromSection,
            "POST",
            "/rest/v1.0/companies/{company_id}/action_plans/plan_template_sections/create_from_section",
            {"company_id": company_id},
            options,
            body={"template_section_id": template_section_id},
        )

    async def get_recycled(
        self, *, id: Id, company_id: Id | Unset = UNSET, **options: Unpack[ScopedOptions]
    ) -> CompanyActionPlanTemplateSection:
        """Return a recycled action plan template section.

        GET /rest/v1.0/companies/{company_id}/recycle_bin/action_plans/plan_template_sections/{id}
        https://developers.procore.com/reference/rest/v1/company-action-plan-template-sections?version=1.0#show-recycled-action-plan-template-section

        Returns:
            :class:`CompanyActionPlanTemplateSection`.
        """
        return await self._one(
            CompanyActionPlanTemplateSection,
            "GET",
            "/rest/v1.0/companies/{company_id}/recycle_bin/action_plans/plan_template_sections/{id}",
            {"company_id": company_id, "id": id},
            options,
        )

    def list_recycled(
        self,
        *,
        company_id: Id | Unset = UNSET,
        page: int | Unset = UNSET,
        filters: CompanyActionPlanTemplateSectionFilters | Unset = UNSET,
        per_page: int | Unset = UNSET,
        concurrency: int = 1,
        **options: Unpack[ScopedOptions],
    ) -> Pages[CompanyActionPlanTemplateSection]:
        """List recycled action plan template sections.

        GET /rest/v1.0/companies/{company_id}/recycle_bin/action_plans/plan_template_sections
        https://developers.procore.com/reference/rest/v1/company-action-plan-template-sections?version=1.0#list-recycled-action-plan-template-sections

        Args:
            filters: Query filters; other names are sent too.
            per_page: Items per page. Default: 1,000.
            concurrency: Pages to fetch ahead.
            **options: See :class:`Options`.

        Returns:
            :class:`Pages` of :class:`CompanyActionPlanTemplateSection`.
        """
        return self._pages(
            CompanyActionPlanTemplateSection,
            "/rest/v1.0/companies/{company_id}/recycle_bin/action_plans/plan_template_sections",
            {"company_id": company_id},
            options,
            query={"page": page, "filters": filters},
            per_page=per_page,
            concurrency=concurrency,
        )
