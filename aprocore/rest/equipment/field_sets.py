"""Field sets (Equipment)."""

# Written by aprocore._codegen from Procore's reference: never edited by hand.

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Unpack

from ...model import Model, record
from ...types import DateTime, Id
from .._base import UNSET, Pages, Resource, ScopedOptions, Unset

__all__ = [
    "FieldSet",
    "FieldSetsResource",
]


@record
class FieldSet(Model):
    """What Procore tells of field sets."""

    id: Id | None = None
    cfsId: Id | None = None
    companyId: Id | None = None
    equipmentCategoryId: Id | None = None
    configurableFields: Mapping[str, Any] | None = None
    customFields: Mapping[str, Any] | None = None
    createdAt: DateTime | None = None
    updatedAt: DateTime | None = None


class FieldSetsResource(Resource):
    """Field sets (Equipment).

    Where ``company_id`` or ``project_id`` is left out, the session's own counts. What else every call takes is in
    :class:`~aprocore.rest._base.Options`.
    """

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
        """Get configurable field sets (company).

        GET /rest/v2.0/companies/{company_id}/equipment_register/configurable_field_sets

        Await it for the first page, or go through all items with ``async for``.

        Args:
            page: the page to begin with.
            per_page: items of a page; as many as are safe where it is left out.
            concurrency: pages that are fetched ahead.
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
