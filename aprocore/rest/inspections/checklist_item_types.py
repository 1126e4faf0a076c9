"""Checklist item types (Inspections)."""

# Generated; do not edit.

from __future__ import annotations

from typing import Unpack

from ...model import Model, record
from ...types import Id
from .._base import UNSET, Pages, Resource, ScopedOptions, Unset


@record
class ChecklistItemType(Model):
    """A checklist item type."""

    id: Id | None = None
    category: str | None = None
    name: str | None = None


class ChecklistItemTypesResource(Resource):
    """Checklist item types (Inspections)."""

    __slots__ = ()

    async def get(
        self,
        *,
        id: Id,
        project_id: Id | Unset = UNSET,
        company_id: Id | Unset = UNSET,
        **options: Unpack[ScopedOptions],
    ) -> ChecklistItemType:
        """Return a checklist item type.

        GET /rest/v1.0/checklist/item_types/{id}
        https://developers.procore.com/reference/rest/v1/checklist-item-types?version=1.0#show-checklist-item-type

        Returns:
            :class:`ChecklistItemType`.
        """
        return await self._one(
            ChecklistItemType,
            "GET",
            "/rest/v1.0/checklist/item_types/{id}",
            {"id": id},
            options,
            query={
                "project_id": self._scoped("project_id", project_id),
                "company_id": self._scoped("company_id", company_id),
            },
        )

    def list(
        self,
        *,
        project_id: Id | Unset = UNSET,
        company_id: Id | Unset = UNSET,
        page: int | Unset = UNSET,
        per_page: int | Unset = UNSET,
        concurrency: int = 1,
        **options: Unpack[ScopedOptions],
    ) -> Pages[ChecklistItemType]:
        """List available checklist item types.

        GET /rest/v1.0/checklist/item_types
        https://developers.procore.com/reference/rest/v1/checklist-item-types?version=1.0#list-available-checklist-item-types

        Args:
            per_page: Items per page. Default: 1,000.
            concurrency: Pages to fetch ahead.
            **options: See :class:`Options`.

        Returns:
            :class:`Pages` of :class:`ChecklistItemType`.
        """
        return self._pages(
            ChecklistItemType,
            "/rest/v1.0/checklist/item_types",
            {},
            options,
            query={
                "project_id": self._scoped("project_id", project_id),
                "company_id": self._scoped("company_id", company_id),
                "page": page,
            },
            per_page=per_page,
            concurrency=concurrency,
        )
