"""Submittal types (Company Settings)."""

# Generated; do not edit.

from __future__ import annotations

from typing import Unpack

from ...model import Model, record
from ...types import Id
from .._base import UNSET, Pager, Pages, Resource, ScopedOptions, Unset


@record
class SubmittalType(Model):
    """A submittal type."""

    id: Id | None = None
    name: str | None = None
    translated_name: str | None = None


class SubmittalTypesResource(Resource):
    """Submittal types (Company Settings)."""

    __slots__ = ()

    def list(self, *, company_id: Id | Unset = UNSET, **options: Unpack[ScopedOptions]) -> Pages[SubmittalType]:
        """List submittal types.

        GET /rest/v1.0/companies/{company_id}/submittal_types
        https://developers.procore.com/reference/rest/v1/submittal-types?version=1.0#list-submittal-types

        Args:
            **options: See :class:`Options`.

        Returns:
            :class:`Pages` of :class:`SubmittalType`.
        """
        return self._pages(
            SubmittalType,
            "/rest/v1.0/companies/{company_id}/submittal_types",
            {"company_id": company_id},
            options,
            pager=Pager.UNPAGED,
        )
