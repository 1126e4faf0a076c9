"""Field sets (Equipment)."""

# Generated; do not edit.

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Unpack

from ...model import Model, record
from ...types import DateTime, Id
from .._base import UNSET, Pages, Resource, ScopedOptions, Unset


@record
class FieldSet(Model):
    """A field set."""

    id: Id | None = None
    cfsId: Id | None = None
    companyId: Id | None = None
    equipmentCategoryId: Id | None = None
    configurableFields: Mapping[str, Any] | None = None
    customFields: Mapping[str, Any] | None = None
    createdAt: DateTime | None = None
    updatedAt: DateTime | None = None


class FieldSetsResource(Resource):
    """Field sets (Equipment)."""

    __slots__ = ()

    def list(
        self,
        *,
        company_id: Id | Unset = UNSET,
        page: int | Unset = UNSET,
        per_page: int | Unset = UNSET,
        concurrency: int = 1,
        **options: Unpack[ScopedOptions],
    ) -> Pages[FieldSet]:
        """Return configurable field sets (company).

        GET /rest/v2.0/companies/{company_id}/equipment_register/configurable_field_sets
        https://developers.procore.com/reference/rest/field-sets?version=2.0#get-configurable-field-sets-company

        Args:
            per_page: Items per page. Default: 100.
            concurrency: Pages to fetch ahead.
            **options: See :class:`Options`.

        Returns:
            :class:`Pages` of :class:`FieldSet`.
        """
        return self._pages(
            FieldSet,
            "/rest/v2.0/companies/{company_id}/equipment_register/configurable_field_sets",
            {"company_id": company_id},
            options,
            query={"page": page},
            per_page=per_page,
            concurrency=concurrency,
        )
