"""Submittal types (Company Settings)."""

# Written by aprocore._codegen from Procore's reference: never edited by hand.

from __future__ import annotations

from typing import Unpack

from ...model import Model, record
from ...types import Id
from .._base import UNSET, Pager, Pages, Resource, ScopedOptions, Unset

__all__ = [
    "SubmittalType",
    "SubmittalTypesResource",
]


@record
class SubmittalType(Model):
    """What Procore tells of submittal types (Company Settings)."""

    id: Id | None = None
    name: str | None = None
    translated_name: str | None = None


class SubmittalTypesResource(Resource):
    """Submittal types (Company Settings)."""

    __slots__ = ()

    def list(self, *, company_id: Id | Unset = UNSET, **options: Unpack[ScopedOptions]) -> Pages[SubmittalType]:
        """List Submittal Types.

        GET /rest/v1.0/companies/{company_id}/submittal_types
        """
        return self._pages(
            SubmittalType,
            "/rest/v1.0/companies/{company_id}/submittal_types",
            {"company_id": company_id},
            options,
            pager=Pager.UNPAGED,
        )
