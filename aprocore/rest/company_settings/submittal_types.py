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
    """What Procore tells of submittal types."""

    id: Id | None = None
    name: str | None = None
    translated_name: str | None = None


class SubmittalTypesResource(Resource):
    """Submittal types (Company Settings).

    Where ``company_id`` or ``project_id`` is left out, the session's own counts. What else every call takes is in
    :class:`~aprocore.rest._base.Options`.
    """

    __slots__ = ()

    def list(self, *, company_id: Id | Unset = UNSET, **options: Unpack[ScopedOptions]) -> Pages[SubmittalType]:
        """List submittal types.

        GET /rest/v1.0/companies/{company_id}/submittal_types

        Await it for the first page, or go through all items with ``async for``.
        """
        return self._pages(
            SubmittalType,
            "/rest/v1.0/companies/{company_id}/submittal_types",
            {"company_id": company_id},
            options,
            pager=Pager.UNPAGED,
        )
