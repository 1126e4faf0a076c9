"""Specification section revisions (Specifications)."""

# Generated; do not edit.

from __future__ import annotations

from typing import Unpack

from ...model import Model, record
from ...types import Date, DateTime, Id
from .._base import UNSET, Options, Pages, Resource, Unset


@record
class SpecificationSectionRevision(Model):
    """A specification section revision."""

    id: Id | None = None
    source_id: Id | None = None
    name: str | None = None
    section_id: Id | None = None
    section_name: str | None = None
    source_create_time: DateTime | None = None
    source_update_time: DateTime | None = None
    url: str | None = None
    specification_section_id: Id | None = None
    specification_section_division_id: Id | None = None
    specification_set_id: Id | None = None
    number: str | None = None
    description: str | None = None
    revision: str | None = None
    issued_date: Date | None = None
    received_date: Date | None = None
    updated_at: str | None = None


class SpecificationSectionRevisionsResource(Resource):
    """Specification section revisions (Specifications)."""

    __slots__ = ()

    async def get(
        self, *, id: Id, project_id: Id | Unset = UNSET, **options: Unpack[Options]
    ) -> SpecificationSectionRevision:
        """Return a specification section revision.

        GET /rest/v1.0/specification_section_revisions/{id}
        https://developers.procore.com/reference/rest/v1/specification-section-revisions?version=1.0#show-specification-section-revision

        Returns:
            :class:`SpecificationSectionRevision`.
        """
        return await self._one(
            SpecificationSectionRevision,
            "GET",
            "/rest/v1.0/specification_section_revisions/{id}",
            {"id": id},
            options,
            query={"project_id": self._scoped("project_id", project_id)},
        )

    def list(
        self,
        *,
        specification_section_division_id: Id,
        project_id: Id | Unset = UNSET,
        all_revisions: str | Unset = UNSET,
        page: int | Unset = UNSET,
        per_page: int | Unset = UNSET,
        concurrency: int = 1,
        **options: Unpack[Options],
    ) -> Pages[SpecificationSectionRevision]:
        """List specification section revisions for a specification section division.

        GET /rest/v1.0/specification_section_revisions
        https://developers.procore.com/reference/rest/v1/specification-section-revisions?version=1.0#list-specification-section-revisions-for-a-specification-section-division

        Args:
            per_page: Items per page. Default: 1,000.
            concurrency: Pages to fetch ahead.
            **options: See :class:`Options`.

        Returns:
            :class:`Pages` of :class:`SpecificationSectionRevision`.
        """
        return self._pages(
            SpecificationSectionRevision,
            "/rest/v1.0/specification_section_revisions",
            {},
            options,
            query={
                "project_id": self._scoped("project_id", project_id),
                "specification_section_division_id": specification_section_division_id,
                "all_revisions": all_revisions,
                "page": page,
            },
            per_page=per_page,
            concurrency=concurrency,
        )
