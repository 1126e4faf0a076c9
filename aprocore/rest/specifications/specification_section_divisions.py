"""Specification section divisions (Specifications)."""

# Generated; do not edit.

from __future__ import annotations

from typing import TypedDict, Unpack

from ...model import Model, record
from ...types import Id
from .._base import UNSET, Options, Pages, Resource, Unset, some


@record
class SpecificationSectionDivision(Model):
    """A specification section division."""

    id: Id | None = None
    number: str | None = None
    description: str | None = None
    url: str | None = None


class SpecificationSectionDivisionInput(TypedDict, total=False):
    """``specification_section_division`` in a request body."""

    number: str | None
    description: str | None
    id: Id | None
    url: str | None


class SpecificationSectionDivisionsResource(Resource):
    """Specification section divisions (Specifications)."""

    __slots__ = ()

    async def create(
        self,
        *,
        specification_section_division: SpecificationSectionDivisionInput,
        project_id: Id | Unset = UNSET,
        **options: Unpack[Options],
    ) -> SpecificationSectionDivision:
        """Create a specification section division for a project.

        POST /rest/v1.0/specification_section_divisions
        https://developers.procore.com/reference/rest/v1/specification-section-divisions?version=1.0#create-specification-section-division-for-a-project

        Returns:
            :class:`SpecificationSectionDivision`.
        """
        return await self._one(
            SpecificationSectionDivision,
            "POST",
            "/rest/v1.0/specification_section_divisions",
            {},
            options,
            query={"project_id": project_id},
            body=some({"specification_section_division": specification_section_division}),
        )

    def list(
        self,
        *,
        project_id: Id | Unset = UNSET,
        page: int | Unset = UNSET,
        per_page: int | Unset = UNSET,
        concurrency: int = 1,
        **options: Unpack[Options],
    ) -> Pages[SpecificationSectionDivision]:
        """List specification section divisions for a project.

        GET /rest/v1.0/specification_section_divisions
        https://developers.procore.com/reference/rest/v1/specification-section-divisions?version=1.0#list-specification-section-divisions-for-a-project

        Args:
            per_page: Items per page. Default: 1,000.
            concurrency: Pages to fetch ahead.
            **options: See :class:`Options`.

        Returns:
            :class:`Pages` of :class:`SpecificationSectionDivision`.
        """
        return self._pages(
            SpecificationSectionDivision,
            "/rest/v1.0/specification_section_divisions",
            {},
            options,
            query={"project_id": self._scoped("project_id", project_id), "page": page},
            per_page=per_page,
            concurrency=concurrency,
        )
