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
    """What Procore tells of specification section divisions."""

    id: Id | None = None
    number: str | None = None
    description: str | None = None
    url: str | None = None


class SpecificationSectionDivisionInput(TypedDict, total=False):
    """What is sent as ``specification_section_division``."""

    number: str | None
    description: str | None
    id: Id | None
    url: str | None


class SpecificationSectionDivisionsResource(Resource):
    """Specification section divisions (Specifications).

    Where ``company_id`` or ``project_id`` is left out, the session's own counts. What else every call takes is in
    :class:`~aprocore.rest._base.Options`.
    """

    __slots__ = ()

    async def create(
        self,
        *,
        specification_section_division: SpecificationSectionDivisionInput,
        project_id: Id | Unset = UNSET,
        **options: Unpack[Options],
    ) -> SpecificationSectionDivision:
        """Create specification section division for a project.

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
        """List specification section divisions for a project.

        GET /rest/v1.0/specification_section_divisions

        Await it for the first page, or go through all items with ``async for``.

        Args:
            page: the page to begin with.
            per_page: items of a page; as many as are safe where it is left out.
            concurrency: pages that are fetched ahead.
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
