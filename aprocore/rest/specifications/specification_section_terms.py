"""Specification section terms (Specifications)."""

# Written by aprocore._codegen from Procore's reference: never edited by hand.

from __future__ import annotations

from collections.abc import Sequence
from typing import Any, Unpack

from ...model import Model, record
from ...types import DateTime, Id
from .._base import UNSET, Options, Pager, Pages, Resource, Unset

__all__ = [
    "SpecificationSectionTerm",
    "SpecificationSectionTermsResource",
]


@record
class SpecificationSectionTerm(Model):
    """What Procore tells of specification section terms."""

    specification_section_id: Id | None = None
    updated_at: DateTime | None = None
    page_number: Any = None
    text: Any = None
    terms: list[SpecificationSectionTerm] | None = None


class SpecificationSectionTermsResource(Resource):
    """Specification section terms (Specifications).

    Where ``company_id`` or ``project_id`` is left out, the session's own counts. What else every call takes is in
    :class:`~aprocore.rest._base.Options`.
    """

    __slots__ = ()

    def list(
        self,
        *,
        project_id: Id | Unset = UNSET,
        specification_section_ids: Id | Sequence[Id] | Unset = UNSET,
        **options: Unpack[Options],
    ) -> Pages[SpecificationSectionTerm]:
        """List specification section terms.

        GET /rest/v1.1/projects/{project_id}/specification_section_terms

        Await it for the first page, or go through all items with ``async for``.
        """
        return self._pages(
            SpecificationSectionTerm,
            "/rest/v1.1/projects/{project_id}/specification_section_terms",
            {"project_id": project_id},
            options,
            query={"specification_section_ids": specification_section_ids},
            pager=Pager.UNPAGED,
        )

    def list_v1_0(
        self,
        *,
        project_id: Id | Unset = UNSET,
        specification_section_ids: Id | Sequence[Id] | Unset = UNSET,
        **options: Unpack[Options],
    ) -> Pages[SpecificationSectionTerm]:
        """List specification section terms.

        GET /rest/v1.0/projects/{project_id}/specification_section_terms

        Await it for the first page, or go through all items with ``async for``.
        """
        return self._pages(
            SpecificationSectionTerm,
            "/rest/v1.0/projects/{project_id}/specification_section_terms",
            {"project_id": project_id},
            options,
            query={"specification_section_ids": specification_section_ids},
            pager=Pager.UNPAGED,
        )
