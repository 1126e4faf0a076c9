"""Specification section terms (Specifications)."""

# Generated; do not edit.

from __future__ import annotations

from collections.abc import Sequence
from typing import Any, Unpack

from ...model import Model, record
from ...types import DateTime, Id
from .._base import UNSET, Options, Pager, Pages, Resource, Unset


@record
class SpecificationSectionTerm(Model):
    """A specification section term."""

    specification_section_id: Id | None = None
    updated_at: DateTime | None = None
    page_number: Any = None
    text: Any = None
    terms: list[SpecificationSectionTerm] | None = None


class SpecificationSectionTermsResource(Resource):
    """Specification section terms (Specifications)."""

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
        https://developers.procore.com/reference/rest/v1/specification-section-terms?version=1.1#list-specification-section-terms

        Args:
            **options: See :class:`Options`.

        Returns:
            :class:`Pages` of :class:`SpecificationSectionTerm`.
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
        https://developers.procore.com/reference/rest/v1/specification-section-terms?version=1.0#list-specification-section-terms

        Args:
            **options: See :class:`Options`.

        Returns:
            :class:`Pages` of :class:`SpecificationSectionTerm`.
        """
        return self._pages(
            SpecificationSectionTerm,
            "/rest/v1.0/projects/{project_id}/specification_section_terms",
            {"project_id": project_id},
            options,
            query={"specification_section_ids": specification_section_ids},
            pager=Pager.UNPAGED,
        )
