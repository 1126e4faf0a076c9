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
    "CompanyPermissionTemplateInput",
    "CompanyPermissionTemplatesResource",
]


@record
class CompanyPermissionTemplate(Model):
    """What Procore tells of company permission templates."""

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
    """What is sent as ``permission_template``."""

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
    """What ``filters`` takes; names that are not here pass as well."""

    type: str | Sequence[str]


class CompanyPermissionTemplatesResource(Resource):
    """Company permission templates (Directory).

    Where ``company_id`` or ``project_id`` is left out, the session's own counts. What else every call takes is in
    :class:`~aprocore.rest._base.Options`.
    """

    __slots__ = ()

    async def create(
        self,
        *,
        permission_template: CompanyPermissionTemplateInput,
        company_id: Id | Unset = UNSET,
        **options: Unpack[ScopedOptions],
    ) -> CompanyPermissionTemplate:
        """Create permission template.

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
        """Return specific template.

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

        Await it for the first page, or go through all items with ``async for``.

        Args:
            view: how much is told of each.
        """
        return self._pages(
            CompanyPermissionTemplate,
            "/rest/v1.0/companies/{company_id}/permission_templates",
            {"company_id": company_id},
            options,
            query={"view": view, "filters": filters},
            pager=Pager.UNPAGED,
        )
