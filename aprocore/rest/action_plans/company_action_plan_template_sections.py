"""Company action plan template sections (Action Plans)."""

# Written by aprocore._codegen from Procore's reference: never edited by hand.

from __future__ import annotations

from collections.abc import Sequence
from typing import TypedDict, Unpack

from ...model import Model, record
from ...types import Id
from .._base import UNSET, DateRange, Pages, Resource, ScopedOptions, Unset

__all__ = [
    "CompanyActionPlanTemplateSection",
    "CompanyActionPlanTemplateSectionFilters",
    "CompanyActionPlanTemplateSectionFromSection",
    "CompanyActionPlanTemplateSectionInput",
    "CompanyActionPlanTemplateSectionsResource",
]


@record
class CompanyActionPlanTemplateSection(Model):
    """What Procore tells of company action plan template sections."""

    id: Id | None = None
    created_at: str | None = None
    plan_template_id: Id | None = None
    position: int | None = None
    title: str | None = None
    updated_at: str | None = None
    deleted_at: str | None = None


@record
class CompanyActionPlanTemplateSectionFromSection(Model):
    """What :meth:`CompanyActionPlanTemplateSectionsResource.create_from_section` gives."""

    id: Id | None = None
    created_at: str | None = None
    plan_template_id: Id | None = None
    position: int | None = None
    title: str | None = None
    updated_at: str | None = None


class CompanyActionPlanTemplateSectionInput(TypedDict, total=False):
    """What is sent as ``plan_template_section``."""

    plan_template_id: Id | None
    title: str | None


class CompanyActionPlanTemplateSectionFilters(TypedDict, total=False):
    """What ``filters`` takes; names that are not here pass as well."""

    created_at: DateRange
    id: Id | Sequence[Id]
    plan_template_id: Id | Sequence[Id]
    updated_at: DateRange


class CompanyActionPlanTemplateSectionsResource(Resource):
    """Company action plan template sections (Action Plans).

    Where ``company_id`` or ``project_id`` is left out, the session's own counts. What else every call takes is in
    :class:`~aprocore.rest._base.Options`.
    """

    __slots__ = ()

    async def create(
        self,
        *,
        plan_template_section: CompanyActionPlanTemplateSectionInput,
        company_id: Id | Unset = UNSET,
        **options: Unpack[ScopedOptions],
    ) -> CompanyActionPlanTemplateSection:
        """Create company action plan template section.

        POST /rest/v1.0/companies/{company_id}/action_plans/plan_template_sections
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
        """Show recycled action plan template section.

        GET /rest/v1.0/companies/{company_id}/recycle_bin/action_plans/plan_template_sections/{id}
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

        Await it for the first page, or go through all items with ``async for``.

        Args:
            page: the page to begin with.
            per_page: items of a page; as many as are safe where it is left out.
            concurrency: pages that are fetched ahead.
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
