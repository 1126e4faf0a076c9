"""Specification sets (Specifications)."""

# Written by aprocore._codegen from Procore's reference: never edited by hand.

from __future__ import annotations

from typing import Unpack

from ...model import Model, record
from ...types import Date, Id
from .._base import UNSET, Options, Pages, Resource, Unset

__all__ = [
    "SpecificationSet",
    "SpecificationSetsResource",
]


@record
class SpecificationSet(Model):
    """What Procore tells of specification sets."""

    id: Id | None = None
    project_id: Id | None = None
    company_id: Id | None = None
    name: str | None = None
    created_at: Date | None = None
    deleted_at: Date | None = None
    updated_at: Date | None = None
    date: Date | None = None
    position: int | None = None


class SpecificationSetsResource(Resource):
    """Specification sets (Specifications).

    Where ``company_id`` or ``project_id`` is left out, the session's own counts. What else every call takes is in
    :class:`~aprocore.rest._base.Options`.
    """

    __slots__ = ()

    async def create(
        self, *, name: str, project_id: Id | Unset = UNSET, date: str | Unset | None = UNSET, **options: Unpack[Options]
    ) -> SpecificationSet:
        """Create specification set.

        POST /rest/v1.0/projects/{project_id}/specification_sets
        """
        return await self._one(
            SpecificationSet,
            "POST",
            "/rest/v1.0/projects/{project_id}/specification_sets",
            {"project_id": project_id},
            options,
            body={"name": name, "date": date},
        )

    async def get(self, *, id: Id, project_id: Id | Unset = UNSET, **options: Unpack[Options]) -> SpecificationSet:
        """Show specification set.

        GET /rest/v1.0/projects/{project_id}/specification_sets/{id}
        """
        return await self._one(
            SpecificationSet,
            "GET",
            "/rest/v1.0/projects/{project_id}/specification_sets/{id}",
            {"project_id": project_id, "id": id},
            options,
        )

    def list(
        self,
        *,
        project_id: Id | Unset = UNSET,
        page: int | Unset = UNSET,
        per_page: int | Unset = UNSET,
        concurrency: int = 1,
        **options: Unpack[Options],
    ) -> Pages[SpecificationSet]:
        """List specification sets.

        GET /rest/v1.0/projects/{project_id}/specification_sets

        Await it for the first page, or go through all items with ``async for``.

        Args:
            page: the page to begin with.
            per_page: items of a page; as many as are safe where it is left out.
            concurrency: pages that are fetched ahead.
        """
        return self._pages(
            SpecificationSet,
            "/rest/v1.0/projects/{project_id}/specification_sets",
            {"project_id": project_id},
            options,
            query={"page": page},
            per_page=per_page,
            concurrency=concurrency,
        )
