"""Company observation templates (Observations)."""

# Generated; do not edit.

from __future__ import annotations

from collections.abc import Sequence
from typing import TypedDict, Unpack

from ...model import Model, record
from ...types import DateTime, Id
from .._base import UNSET, Resource, ScopedOptions, Unset


@record
class CompanyObservationTemplate(Model):
    """A company observation template."""

    id: Id | None = None
    observation_title: str | None = None
    observation_type: CompanyObservationTemplateObservationType | None = None
    trade: CompanyObservationTemplateTrade | None = None


@record
class CompanyObservationTemplateObservationType(Model):
    """``observation_type`` of :class:`CompanyObservationTemplate`."""

    id: Id | None = None
    name: str | None = None
    localized_name: str | None = None
    category: str | None = None
    category_key: str | None = None
    category_id: Id | None = None
    company_active: bool | None = None
    active: bool | None = None
    kind: str | None = None
    parent_inactive: bool | None = None
    in_use: bool | None = None
    name_translations: str | None = None


@record
class CompanyObservationTemplateTrade(Model):
    """``trade`` of :class:`CompanyObservationTemplate`."""

    id: Id | None = None
    name: str | None = None
    active: bool | None = None
    updated_at: DateTime | None = None


class CompanyObservationTemplateInput(TypedDict, total=False):
    """``observation_template`` in a request body."""

    trade_id: Id | None


class CompanyObservationTemplatesResource(Resource):
    """Company observation templates (Observations)."""

    __slots__ = ()

    async def bulk_update(
        self,
        *,
        observation_template: CompanyObservationTemplateInput,
        company_id: Id | Unset = UNSET,
        observation_template_ids: Id | Sequence[Id] | Unset = UNSET,
        **options: Unpack[ScopedOptions],
    ) -> Sequence[CompanyObservationTemplate]:
        """Bulk update company observation templates.

        PATCH /rest/v1.0/companies/{company_id}/observation_templates/bulk_update
        https://developers.procore.com/reference/rest/v1/company-observation-templates?version=1.0#bulk-update-company-observation-templates

        Returns:
            A list of :class:`CompanyObservationTemplate`.
        """
        return await self._many(
            CompanyObservationTemplate,
            "PATCH",
            "/rest/v1.0/companies/{company_id}/observation_templates/bulk_update",
            {"company_id": company_id},
            options,
            query={"observation_template_ids": observation_template_ids},
            body={"observation_template": observation_template},
        )
