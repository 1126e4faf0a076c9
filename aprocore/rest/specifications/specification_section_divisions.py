"""Specification section divisions (Specifications)."""

# Written by aprocore._codegen from Procore's reference: never edited by hand.

from __future__ import annotations

from typing import TypedDict, Unpack

from ...model import Model, record
from ...types import Id
from .._base import UNSET, Options, Pages, Resource, Unset, some

__all__ = [
    "SpecificationSectionDivision",
    "SpecificationSectionDivisionInput",
    "SpecificationSectionDivisionsResource",
]


@record
class SpecificationSectionDivision(Model):
    """What Procore tells of specification section divisions (Specifications)."""

    id: Id | None = None
    number: str | None = None
    description: str | None = None
    url: str | None = None


class SpecificationSectionDivisionInput(TypedDict, total=False):
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
        """Create Specification Section Division for a Project.

        POST /rest/v1.0/specification_section_divisions
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
        """List Specification Section Divisions for a Project.

        GET /rest/v1.0/specification_section_divisions
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
