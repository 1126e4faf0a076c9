"""Company permission templates (Directory)."""

# Generated; do not edit.

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any, Literal, TypedDict, Unpack

from ...model import Model, record
from ...types import Id
from .._base import UNSET, Pager, Pages, Resource, ScopedOptions, Unset


@record
class CompanyPermissionTemplate(Model):
    """A company permission template."""

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


class CompanyPermissionTemplateInput(TypedDict, total=False):
    """``permission_template`` in a request body."""

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
    """Query filters of ``directory.company_permission_templates.list``."""

    type: str | Sequence[str]


class CompanyPermissionTemplatesResource(Resource):
    """Company permission templates (Directory)."""

    __slots__ = ()

    async def create(
        self,
        *,
        permission_template: CompanyPermissionTemplateInput,
        company_id: Id | Unset = UNSET,
        **options: Unpack[ScopedOptions],
    ) -> CompanyPermissionTemplate:
        """Create a permission template.

        POST /rest/v1.0/companies/{company_id}/permission_templates
        https://developers.procore.com/reference/rest/v1/company-permission-templates?version=1.0#create-permission-template

        Returns:
            :class:`CompanyPermissionTemplate`.
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
        """Return a specific template.

        GET /rest/v1.0/companies/{company_id}/permission_templates/{id}
        https://developers.procore.com/reference/rest/v1/company-permission-templates?version=1.0#returns-specific-template

        Returns:
            :class:`CompanyPermissionTemplate`.
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
        https://developers.procore.com/reference/rest/v1/company-permission-templates?version=1.0#list-permission-templates

        Args:
            view: Level of detail.
            filters: Query filters; other names are sent too.
            **options: See :class:`Options`.

        Returns:
            :class:`Pages` of :class:`CompanyPermissionTemplate`.
        """
        return self._pages(
            CompanyPermissionTemplate,
            "/rest/v1.0/companies/{company_id}/permission_templates",
            {"company_id": company_id},
            options,
            query={"view": view, "filters": filters},
            pager=Pager.UNPAGED,
        )
