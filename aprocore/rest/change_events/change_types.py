"""Change types (Change Events)."""

# Generated; do not edit.

from __future__ import annotations

from typing import Unpack

from ...model import Model, record
from ...types import Id
from .._base import UNSET, Pages, Resource, ScopedOptions, Unset


@record
class ChangeType(Model):
    """A change type."""

    id: Id | None = None
    abbreviation: str | None = None
    company_id: Id | None = None
    change_type: str | None = None
    show_in_select: bool | None = None


class ChangeTypesResource(Resource):
    """Change types (Change Events)."""

    __slots__ = ()

    def list(
        self,
        *,
        company_id: Id | Unset = UNSET,
        page: int | Unset = UNSET,
        per_page: int | Unset = UNSET,
        concurrency: int = 1,
        **options: Unpack[ScopedOptions],
    ) -> Pages[ChangeType]:
        """List change types.

        GET /rest/v1.0/change_types
        https://developers.procore.com/reference/rest/v1/change-types?version=1.0#list-change-types

        Args:
            per_page: Items per page. Default: 1,000.
            concurrency: Pages to fetch ahead.
            **options: See :class:`Options`.

        Returns:
            :class:`Pages` of :class:`ChangeType`.
        """
        return self._pages(
            ChangeType,
            "/rest/v1.0/change_types",
            {},
            options,
            query={"company_id": self._scoped("company_id", company_id), "page": page},
            per_page=per_page,
            concurrency=concurrency,
        )
