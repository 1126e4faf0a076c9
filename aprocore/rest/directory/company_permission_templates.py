"""Company permission templates (Directory)."""

# Written by aprocore._codegen from Procore's reference: never edited by hand.

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any, Literal, TypedDict, Unpack

from ...model import Model, record
from ...types import Id
from .._base import UNSET, Pager, Pages, Resource, ScopedOptions, Unset

__all__ = [
    "CompanyPermissionTemplate",
    "CompanyPermissionTemplateFilters",
    "CompanyPermissionTemplatePermissionTemplateInput",
    "CompanyPermissionTemplatesResource",
]


@record
class CompanyPermissionTemplate(Model):
    """What Procore tells of company permission templates (Directory)."""

    id: Id | None = None
    company_id: Id | None = None
    name: str | None = None
    provider_type: str | None = None
    type: str | None = None
    provider_id: Id | None = None
    category: str | None = None
    user_access_levels: Mapping[str, Any] | None = None
    permissions: Mapping[str, Any] | None = None
    project_id: Id | None = None
    project_specific: bool | None = None


class CompanyPermissionTemplatePermissionTemplateInput(TypedDict, total=False):
    id: Id | None
    company_id: Id | None
    name: str | None
    provider_type: str | None
    type: str | None
    provider_id: Id | None
    category: Literal["internal", "external"] | None
    user_access_levels: Mapping[str, Any] | None
    permissions: Mapping[str, Any] | None
    project_id: Id | None


class CompanyPermissionTemplateFilters(TypedDict, total=False):
    type: str | Sequence[str]


class CompanyPermissionTemplatesResource(Resource):
    """Company permission templates (Directory)."""

    __slots__ = ()

    async def create(
        self,
        *,
        permission_template: CompanyPermissionTemplatePermissionTemplateInput,
        company_id: Id | Unset = UNSET,
        **options: Unpack[ScopedOptions],
    ) -> CompanyPermissionTemplate:
        """Create Permission Template.

        POST /rest/v1.0/companies/{company_id}/permission_templates
        """
        return await self._one(
            CompanyPermissionTemplate,
            "POST",
            "/rest/v1.0/companies/{company_id}/permission_templates",
            {"company_id": company_id},
            options,
            body={"permission_template": permission_template},
        )

    async def get(
        self, *, id: Id, company_id: Id | Unset = UNSET, **options: Unpack[ScopedOptions]
    ) -> CompanyPermissionTemplate:
        """Returns specific template.

        GET /rest/v1.0/companies/{company_id}/permission_templates/{id}
        """
        return await self._one(
            CompanyPermissionTemplate,
            "GET",
            "/rest/v1.0/companies/{company_id}/permission_templates/{id}",
            {"company_id": company_id, "id": id},
            options,
        )

    def list(
        self,
        *,
        company_id: Id | Unset = UNSET,
        view: str | Unset = UNSET,
        filters: CompanyPermissionTemplateFilters | Unset = UNSET,
        **options: Unpack[ScopedOptions],
    ) -> Pages[CompanyPermissionTemplate]:
        """List permission templates.

        GET /rest/v1.0/companies/{company_id}/permission_templates
        """
        return self._pages(
            CompanyPermissionTemplate,
            "/rest/v1.0/companies/{company_id}/permission_templates",
            {"company_id": company_id},
            options,
            query={"view": view, "filters": filters},
            pager=Pager.UNPAGED,
        )
