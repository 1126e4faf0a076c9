"""Checklist item types (Inspections)."""

# Written by aprocore._codegen from Procore's reference: never edited by hand.

from __future__ import annotations

from typing import Unpack

from ...model import Model, record
from ...types import Id
from .._base import UNSET, Pages, Resource, ScopedOptions, Unset

__all__ = [
    "ChecklistItemType",
    "ChecklistItemTypesResource",
]


@record
class ChecklistItemType(Model):
    """What Procore tells of checklist item types."""

    id: Id | None = None
    category: str | None = None
    name: str | None = None


class ChecklistItemTypesResource(Resource):
    """Checklist item types (Inspections).

    Where ``company_id`` or ``project_id`` is left out, the session's own counts. What else every call takes is in
    :class:`~aprocore.rest._base.Options`.
    """

    __slots__ = ()

    async def get(
        self,
        *,
        id: Id,
        project_id: Id | Unset = UNSET,
        company_id: Id | Unset = UNSET,
        **options: Unpack[ScopedOptions],
    ) -> ChecklistItemType:
        """Show checklist item type.

        GET /rest/v1.0/checklist/item_types/{id}
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

        Await it for the first page, or go through all items with ``async for``.

        Args:
            page: the page to begin with.
            per_page: items of a page; as many as are safe where it is left out.
            concurrency: pages that are fetched ahead.
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
