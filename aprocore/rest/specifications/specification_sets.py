"""Specification sets (Specifications)."""

# Generated; do not edit.

from __future__ import annotations

from typing import Unpack

from ...model import Model, record
from ...types import Date, Id
from .._base import UNSET, Options, Pages, Resource, Unset


@record
class SpecificationSet(Model):
    """A specification set."""

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
    """Specification sets (Specifications)."""

    __slots__ = ()

    async def create(
        self, *, name: str, project_id: Id | Unset = UNSET, date: str | Unset | None = UNSET, **options: Unpack[Options]
    ) -> SpecificationSet:
        """Create a specification set.

        POST /rest/v1.0/projects/{project_id}/specification_sets
        https://developers.procore.com/reference/rest/v1/specification-sets?version=1.0#create-specification-set

        Returns:
            :class:`SpecificationSet`.
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
        """Return a specification set.

        GET /rest/v1.0/projects/{project_id}/specification_sets/{id}
        https://developers.procore.com/reference/rest/v1/specification-sets?version=1.0#show-specification-set

        Returns:
            :class:`SpecificationSet`.
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
        https://developers.procore.com/reference/rest/v1/specification-sets?version=1.0#list-specification-sets

        Args:
            per_page: Items per page. Default: 1,000.
            concurrency: Pages to fetch ahead.
            **options: See :class:`Options`.

        Returns:
            :class:`Pages` of :class:`SpecificationSet`.
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
