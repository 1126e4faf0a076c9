"""Observations assignees (Observations)."""

# Generated; do not edit.

from __future__ import annotations

from typing import Unpack

from ...model import Model, record
from ...types import Id
from .._base import UNSET, Options, Pages, Resource, Unset


@record
class ObservationsAssignee(Model):
    """An observations assignee."""

    id: Id | None = None
    name: str | None = None
    vendor: ObservationsAssigneeVendor | None = None


@record
class ObservationsAssigneeVendor(Model):
    """``vendor`` of :class:`ObservationsAssignee`."""

    id: Id | None = None
    name: str | None = None


class ObservationsAssigneesResource(Resource):
    """Observations assignees (Observations)."""

    __slots__ = ()

    def list(
        self,
        *,
        project_id: Id | Unset = UNSET,
        page: int | Unset = UNSET,
        per_page: int | Unset = UNSET,
        concurrency: int = 1,
        **options: Unpack[Options],
    ) -> Pages[ObservationsAssignee]:
        """List observation assignee options.

        GET /rest/v1.0/observations/assignees
        https://developers.procore.com/reference/rest/v1/observations-assignees?version=1.0#list-observation-assignee-options

        Args:
            per_page: Items per page. Default: 1,000.
            concurrency: Pages to fetch ahead.
            **options: See :class:`Options`.

        Returns:
            :class:`Pages` of :class:`ObservationsAssignee`.
        """
        return self._pages(
            ObservationsAssignee,
            "/rest/v1.0/observations/assignees",
            {},
            options,
            query={"project_id": self._scoped("project_id", project_id), "page": page},
            per_page=per_page,
            concurrency=concurrency,
        )
