"""Submittal statuses (Company Settings)."""

# Generated; do not edit.

from __future__ import annotations

from typing import Unpack

from ...model import Model, record
from ...types import Id
from .._base import UNSET, Pages, Resource, ScopedOptions, Unset


@record
class SubmittalStatus(Model):
    """A submittal status."""

    id: Id | None = None
    name: str | None = None
    status: str | None = None


class SubmittalStatusesResource(Resource):
    """Submittal statuses (Company Settings)."""

    __slots__ = ()

    def list(
        self,
        *,
        company_id: Id | Unset = UNSET,
        page: int | Unset = UNSET,
        per_page: int | Unset = UNSET,
        concurrency: int = 1,
        **options: Unpack[ScopedOptions],
    ) -> Pages[SubmittalStatus]:
        """List submittal statuses.

        GET /rest/v1.0/companies/{company_id}/submittal_statuses
        https://developers.procore.com/reference/rest/v1/submittal-statuses?version=1.0#list-submittal-statuses

        Args:
            per_page: Items per page. Default: 1,000.
            concurrency: Pages to fetch ahead.
            **options: See :class:`Options`.

        Returns:
            :class:`Pages` of :class:`SubmittalStatus`.
        """
        return self._pages(
            SubmittalStatus,
            "/rest/v1.0/companies/{company_id}/submittal_statuses",
            {"company_id": company_id},
            options,
            query={"page": page},
            per_page=per_page,
            concurrency=concurrency,
        )
