"""Company action plan templates (Action Plans)."""

# Generated; do not edit.

from __future__ import annotations

from collections.abc import Sequence
from typing import Literal, TypedDict, Unpack

from ...model import Model, record
from ...types import DateTime, Id
from .._base import OMITTED, UNSET, DateRange, Pages, Resource, ScopedOptions, Unset


@record
class CompanyActionPlanTemplate(Model):
    """A company action plan template."""

    id: Id
    created_at: DateTime | None = None
    description: str | None = None
    description_plain_text: str | None = None
    status: Literal["draft", "in_revision", "published"] | str | None = None
    private: bool | None = None
    title: str | None = None
    plan_type: CompanyActionPlanTemplatePlanType | None = None
    provider_type: Literal["company", "project"] | str | None = None
    updated_at: DateTime | None = None
    template_type: Literal["company", "project"] | str | None = None
    deleted_at: DateTime | None = None
    deleted_by: CompanyActionPlanTemplateDeletedBy | None = None


@record
class CompanyActionPlanTemplateDeletedBy(Model):
    """``deleted_by`` of :class:`CompanyActionPlanTemplate`."""

    id: Id
    name: str | None = None
    login: str | None = None


@record
class CompanyActionPlanTemplatePlanType(Model):
    """``plan_type`` of :class:`CompanyActionPlanTemplate`."""

    id: Id
    active: bool | None = None
    created_at: DateTime | None = None
    name: str | None = None
    updated_at: DateTime | None = None
    source_key: str | None = None


class CompanyActionPlanTemplateFields(TypedDict, total=False):
    """Fields of :class:`CompanyActionPlanTemplateCreateInput` and :class:`CompanyActionPlanTemplateInput`."""

    description: str | None
    private: bool | None


class CompanyActionPlanTemplateCreateInput(CompanyActionPlanTemplateFields):
    """``plan_template`` in the body of ``create``, ``create_v1_0``."""

    title: str
    plan_type_id: Id


class CompanyActionPlanTemplateInput(CompanyActionPlanTemplateFields, total=False):
    """``plan_template`` in the body of ``update``, ``update_v1_0``."""

    title: str | None
    plan_type_id: Id | None


class CompanyActionPlanTemplateFilters(TypedDict, total=False):
    """Query filters of ``action_plans.company_action_plan_templates.list``, ``action_plans.company_action_plan_templates.list_recycled``, ``action_plans.company_action_plan_templates.list_recycled_v1_0``, ``action_plans.company_action_plan_templates.list_v1_0``."""

    created_at: DateRange
    id: Id | Sequence[Id]
    plan_type_id: Id | Sequence[Id]
    updated_at: DateRange
    deleted_at: DateRange
    deleted_by_id: Id | Sequence[Id]
    type_id: Id | Sequence[Id]


class CompanyActionPlanTemplatesResource(Resource):
    """Company action plan templates (Action Plans)."""

    __slots__ = ()

    async def create(
        self,
        *,
        plan_template: CompanyActionPlanTemplateCreateInput,
        company_id: Id | Unset = UNSET,
        **options: Unpack[ScopedOptions],
    ) -> CompanyActionPlanTemplate:
        """Create company action plan templates.

        POST /rest/v1.1/companies/{company_id}/action_plans/plan_templates
        https://developers.procore.com/reference/rest/v1/company-action-plan-templates?version=1.1#create-company-action-plan-templates

        Returns:
            :class:`CompanyActionPlanTemplate`.
        """
        return await self._one(
            CompanyActionPlanTemplate,
            "POST",
            "/rest/v1.1/companies/{company_id}/action_plans/plan_templates",
            {"company_id": company_id},
            options,
            body={"plan_template": plan_template},
        )

    async def create_v1_0(
        self,
        *,
        plan_template: CompanyActionPlanTemplateCreateInput,
        company_id: Id | Unset = UNSET,
        **options: Unpack[ScopedOptions],
    ) -> CompanyActionPlanTemplate:
        """Create company action plan templates.

        POST /rest/v1.0/companies/{company_id}/action_plans/plan_templates
        https://developers.procore.com/reference/rest/v1/company-action-plan-templates?version=1.0#create-company-action-plan-templates

        Returns:
            :class:`CompanyActionPlanTemplate`.
        """
        return await self._one(
            CompanyActionPlanTemplate,
            "POST",
            "/rest/v1.0/companies/{company_id}/action_plans/plan_templates",
            {"company_id": company_id},
            options,
            body={"plan_template": plan_template},
        )

    async def delete(self, *, id: Id, company_id: Id | Unset = UNSET, **options: Unpack[ScopedOptions]) -> None:
        """Delete a company action plan templates.

        DELETE /rest/v1.1/companies/{company_id}/action_plans/plan_templates/{id}
        https://developers.procore.com/reference/rest/v1/company-action-plan-templates?version=1.1#delete-a-company-action-plan-templates

        Returns:
            None.
        """
        await self._none(
            "DELETE",
            "/rest/v1.1/companies/{company_id}/action_plans/plan_templates/{id}",
            {"company_id": company_id, "id": id},
            options,
        )

    async def delete_v1_0(self, *, id: Id, company_id: Id | Unset = UNSET, **options: Unpack[ScopedOptions]) -> None:
        """Delete a company action plan templates.

        DELETE /rest/v1.0/companies/{company_id}/action_plans/plan_templates/{id}
        https://developers.procore.com/reference/rest/v1/company-action-plan-templates?version=1.0#delete-a-company-action-plan-templates

        Returns:
            None.
        """
        await self._none(
            "DELETE",
            "/rest/v1.0/companies/{company_id}/action_plans/plan_templates/{id}",
            {"company_id": company_id, "id": id},
            options,
        )

    async def get(
        self, *, id: Id, company_id: Id | Unset = UNSET, **options: Unpack[ScopedOptions]
    ) -> CompanyActionPlanTemplate:
        """Return a company action plan template.

        GET /rest/v1.1/companies/{company_id}/action_plans/plan_templates/{id}
        https://developers.procore.com/reference/rest/v1/company-action-plan-templates?version=1.1#show-company-action-plan-template

        Returns:
            :class:`CompanyActionPlanTemplate`.
        """
        return await self._one(
            CompanyActionPlanTemplate,
            "GET",
            "/rest/v1.1/companies/{company_id}/action_plans/plan_templates/{id}",
            {"company_id": company_id, "id": id},
            options,
        )

    async def get_recycled(
        self, *, id: Id, company_id: Id | Unset = UNSET, **options: Unpack[ScopedOptions]
    ) -> CompanyActionPlanTemplate:
        """Return a recycled company action plan template.

        GET /rest/v1.1/companies/{company_id}/recycle_bin/action_plans/plan_templates/{id}
        https://developers.procore.com/reference/rest/v1/company-action-plan-templates?version=1.1#show-recycled-company-action-plan-template

        Returns:
            :class:`CompanyActionPlanTemplate`.
        """
        return await self._one(
            CompanyActionPlanTemplate,
            "GET",
            "/rest/v1.1/companies/{company_id}/recycle_bin/action_plans/plan_templates/{id}",
            {"company_id": company_id, "id": id},
            options,
        )

    async def get_recycled_v1_0(
        self, *, id: Id, company_id: Id | Unset = UNSET, **options: Unpack[ScopedOptions]
    ) -> CompanyActionPlanTemplate:
        """Return a recycled company action plan template.

        GET /rest/v1.0/companies/{company_id}/recycle_bin/action_plans/plan_templates/{id}
        https://developers.procore.com/reference/rest/v1/company-action-plan-templates?version=1.0#show-recycled-company-action-plan-template

        Returns:
            :class:`CompanyActionPlanTemplate`.
        """
        return await self._one(
            CompanyActionPlanTemplate,
            "GET",
            "/rest/v1.0/companies/{company_id}/recycle_bin/action_plans/plan_templates/{id}",
            {"company_id": company_id, "id": id},
            options,
        )

    async def get_v1_0(
        self, *, id: Id, company_id: Id | Unset = UNSET, **options: Unpack[ScopedOptions]
    ) -> CompanyActionPlanTemplate:
        """Return a company action plan template.

        GET /rest/v1.0/companies/{company_id}/action_plans/plan_templates/{id}
        https://developers.procore.com/reference/rest/v1/company-action-plan-templates?version=1.0#show-company-action-plan-template

        Returns:
            :class:`CompanyActionPlanTemplate`.
        """
        return await self._one(
            CompanyActionPlanTemplate,
            "GET",
            "/rest/v1.0/companies/{company_id}/action_plans/plan_templates/{id}",
            {"company_id": company_id, "id": id},
            options,
        )

    def list(
        self,
        *,
        company_id: Id | Unset = UNSET,
        page: int | Unset = UNSET,
        sort: Literal[
            "created_at", "plan_type", "title", "updated_at", "-created_at", "-plan_type", "-title", "-updated_at"
        ]
        | Unset = UNSET,
        filters: CompanyActionPlanTemplateFilters = OMITTED,
        per_page: int | Unset = UNSET,
        concurrency: int = 1,
        **options: Unpack[ScopedOptions],
    ) -> Pages[CompanyActionPlanTemplate]:
        """List company action plan templates.

        GET /rest/v1.1/companies/{company_id}/action_plans/plan_templates
        https://developers.procore.com/reference/rest/v1/company-action-plan-templates?version=1.1#list-of-company-action-plan-templates

        Args:
            sort: Field to sort by; prefix it with ``-`` for descending order.
            filters: Query filters; others go into ``params``.
            per_page: Items per page. Default: 1,000.
            concurrency: Pages to fetch ahead.
            **options: See :class:`Options`.

        Returns:
            :class:`Pages` of :class:`CompanyActionPlanTemplate`.
        """
        return self._pages(
            CompanyActionPlanTemplate,
            "/rest/v1.1/companies/{company_id}/action_plans/plan_templates",
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
        sort: Literal[
            "created_at",
            "deleted_by",
            "title",
            "plan_type",
            "updated_at",
            "-created_at",
            "-deleted_by",
            "-title",
            "-plan_type",
            "-updated_at",
        ]
        | Unset = UNSET,
        filters: CompanyActionPlanTemplateFilters = OMITTED,
        per_page: int | Unset = UNSET,
        concurrency: int = 1,
        **options: Unpack[ScopedOptions],
    ) -> Pages[CompanyActionPlanTemplate]:
        """List recycled company action plan templates.

        GET /rest/v1.1/companies/{company_id}/recycle_bin/action_plans/plan_templates
        https://developers.procore.com/reference/rest/v1/company-action-plan-templates?version=1.1#list-recycled-company-action-plan-templates

        Args:
            sort: Field to sort by; prefix it with ``-`` for descending order.
            filters: Query filters; others go into ``params``.
            per_page: Items per page. Default: 1,000.
            concurrency: Pages to fetch ahead.
            **options: See :class:`Options`.

        Returns:
            :class:`Pages` of :class:`CompanyActionPlanTemplate`.
        """
        return self._pages(
            CompanyActionPlanTemplate,
            "/rest/v1.1/companies/{company_id}/recycle_bin/action_plans/plan_templates",
            {"company_id": company_id},
            options,
            query={"page": page, "sort": sort, "filters": filters},
            per_page=per_page,
            concurrency=concurrency,
        )

    def list_recycled_v1_0(
        self,
        *,
        company_id: Id | Unset = UNSET,
        page: int | Unset = UNSET,
        sort: Literal[
            "created_at",
            "deleted_by",
            "title",
            "plan_type",
            "updated_at",
            "-created_at",
            "-deleted_by",
            "-title",
            "-plan_type",
            "-updated_at",
        ]
        | Unset = UNSET,
        filters: CompanyActionPlanTemplateFilters = OMITTED,
        per_page: int | Unset = UNSET,
        concurrency: int = 1,
        **options: Unpack[ScopedOptions],
    ) -> Pages[CompanyActionPlanTemplate]:
        """List recycled company action plan templates.

        GET /rest/v1.0/companies/{company_id}/recycle_bin/action_plans/plan_templates
        https://developers.procore.com/reference/rest/v1/company-action-plan-templates?version=1.0#list-recycled-company-action-plan-templates

        Args:
            sort: Field to sort by; prefix it with ``-`` for descending order.
            filters: Query filters; others go into ``params``.
            per_page: Items per page. Default: 1,000.
            concurrency: Pages to fetch ahead.
            **options: See :class:`Options`.

        Returns:
            :class:`Pages` of :class:`CompanyActionPlanTemplate`.
        """
        return self._pages(
            CompanyActionPlanTemplate,
            "/rest/v1.0/companies/{company_id}/recycle_bin/action_plans/plan_templates",
            {"company_id": company_id},
            options,
            query={"page": page, "sort": sort, "filters": filters},
            per_page=per_page,
            concurrency=concurrency,
        )

    def list_v1_0(
        self,
        *,
        company_id: Id | Unset = UNSET,
        page: int | Unset = UNSET,
        sort: Literal[
            "created_at", "plan_type", "title", "updated_at", "-created_at", "-plan_type", "-title", "-updated_at"
        ]
        | Unset = UNSET,
        filters: CompanyActionPlanTemplateFilters = OMITTED,
        per_page: int | Unset = UNSET,
        concurrency: int = 1,
        **options: Unpack[ScopedOptions],
    ) -> Pages[CompanyActionPlanTemplate]:
        """List company action plan templates.

        GET /rest/v1.0/companies/{company_id}/action_plans/plan_templates
        https://developers.procore.com/reference/rest/v1/company-action-plan-templates?version=1.0#list-of-company-action-plan-templates

        Args:
            sort: Field to sort by; prefix it with ``-`` for descending order.
            filters: Query filters; others go into ``params``.
            per_page: Items per page. Default: 1,000.
            concurrency: Pages to fetch ahead.
            **options: See :class:`Options`.

        Returns:
            :class:`Pages` of :class:`CompanyActionPlanTemplate`.
        """
        return self._pages(
            CompanyActionPlanTemplate,
            "/rest/v1.0/companies/{company_id}/action_plans/plan_templates",
            {"company_id": company_id},
            options,
            query={"page": page, "sort": sort, "filters": filters},
            per_page=per_page,
            concurrency=concurrency,
        )

    async def publish(self, *, id: Id, company_id: Id | Unset = UNSET, **options: Unpack[ScopedOptions]) -> None:
        """Move a company action plan template into 'published'.

        POST /rest/v1.1/companies/{company_id}/action_plans/plan_templates/{id}/publish
        https://developers.procore.com/reference/rest/v1/company-action-plan-templates?version=1.1#move-company-action-plan-template-into-published

        Returns:
            None.
        """
        await self._none(
            "POST",
            "/rest/v1.1/companies/{company_id}/action_plans/plan_templates/{id}/publish",
            {"company_id": company_id, "id": id},
            options,
        )

    async def publish_v1_0(self, *, id: Id, company_id: Id | Unset = UNSET, **options: Unpack[ScopedOptions]) -> None:
        """Move a company action plan template into 'published'.

        POST /rest/v1.0/companies/{company_id}/action_plans/plan_templates/{id}/publish
        https://developers.procore.com/reference/rest/v1/company-action-plan-templates?version=1.0#move-company-action-plan-template-into-published

        Returns:
            None.
        """
        await self._none(
            "POST",
            "/rest/v1.0/companies/{company_id}/action_plans/plan_templates/{id}/publish",
            {"company_id": company_id, "id": id},
            options,
        )

    async def restore(self, *, id: Id, company_id: Id | Unset = UNSET, **options: Unpack[ScopedOptions]) -> None:
        """Restore a recycled company action plan template.

        PATCH /rest/v1.1/companies/{company_id}/recycle_bin/action_plans/plan_templates/{id}/restore
        https://developers.procore.com/reference/rest/v1/company-action-plan-templates?version=1.1#restore-recycled-company-action-plan-template

        Returns:
            None.
        """
        await self._none(
            "PATCH",
            "/rest/v1.1/companies/{company_id}/recycle_bin/action_plans/plan_templates/{id}/restore",
            {"company_id": company_id, "id": id},
            options,
        )

    async def restore_v1_0(self, *, id: Id, company_id: Id | Unset = UNSET, **options: Unpack[ScopedOptions]) -> None:
        """Restore a recycled company action plan template.

        PATCH /rest/v1.0/companies/{company_id}/recycle_bin/action_plans/plan_templates/{id}/restore
        https://developers.procore.com/reference/rest/v1/company-action-plan-templates?version=1.0#restore-recycled-company-action-plan-template

        Returns:
            None.
        """
        await self._none(
            "PATCH",
            "/rest/v1.0/companies/{company_id}/recycle_bin/action_plans/plan_templates/{id}/restore",
            {"company_id": company_id, "id": id},
            options,
        )

    async def revise(self, *, id: Id, company_id: Id | Unset = UNSET, **options: Unpack[ScopedOptions]) -> None:
        """Move a company action plan template into 'in revision'.

        POST /rest/v1.1/companies/{company_id}/action_plans/plan_templates/{id}/revise
        https://developers.procore.com/reference/rest/v1/company-action-plan-templates?version=1.1#move-company-action-plan-template-into-in-revision

        Returns:
            None.
        """
        await self._none(
            "POST",
            "/rest/v1.1/companies/{company_id}/action_plans/plan_templates/{id}/revise",
            {"company_id": company_id, "id": id},
            options,
        )

    async def revise_v1_0(self, *, id: Id, company_id: Id | Unset = UNSET, **options: Unpack[ScopedOptions]) -> None:
        """Move a company action plan template into 'in revision'.

        POST /rest/v1.0/companies/{company_id}/action_plans/plan_templates/{id}/revise
        https://developers.procore.com/reference/rest/v1/company-action-plan-templates?version=1.0#move-company-action-plan-template-into-in-revision

        Returns:
            None.
        """
        await self._none(
            "POST",
            "/rest/v1.0/companies/{company_id}/action_plans/plan_templates/{id}/revise",
            {"company_id": company_id, "id": id},
            options,
        )

    async def update(
        self,
        *,
        id: Id,
        plan_template: CompanyActionPlanTemplateInput,
        company_id: Id | Unset = UNSET,
        **options: Unpack[ScopedOptions],
    ) -> CompanyActionPlanTemplate:
        """Update a company action plan template.

        PATCH /rest/v1.1/companies/{company_id}/action_plans/plan_templates/{id}
        https://developers.procore.com/reference/rest/v1/company-action-plan-templates?version=1.1#update-a-company-action-plan-template

        Returns:
            :class:`CompanyActionPlanTemplate`.
        """
        return await self._one(
            CompanyActionPlanTemplate,
            "PATCH",
            "/rest/v1.1/companies/{company_id}/action_plans/plan_templates/{id}",
            {"company_id": company_id, "id": id},
            options,
            body={"plan_template": plan_template},
        )

    async def update_v1_0(
        self,
        *,
        id: Id,
        plan_template: CompanyActionPlanTemplateInput,
        company_id: Id | Unset = UNSET,
        **options: Unpack[ScopedOptions],
    ) -> CompanyActionPlanTemplate:
        """Update a company action plan template.

        PATCH /rest/v1.0/companies/{company_id}/action_plans/plan_templates/{id}
        https://developers.procore.com/reference/rest/v1/company-action-plan-templates?version=1.0#update-a-company-action-plan-template

        Returns:
            :class:`CompanyActionPlanTemplate`.
        """
        return await self._one(
            CompanyActionPlanTemplate,
            "PATCH",
            "/rest/v1.0/companies/{company_id}/action_plans/plan_templates/{id}",
            {"company_id": company_id, "id": id},
            options,
            body={"plan_template": plan_template},
        )
