"""Punch list read user options (Punch List)."""

# Generated; do not edit.

from __future__ import annotations

from collections.abc import Sequence
from typing import TypedDict, Unpack

from ...model import Model, record
from ...types import Id
from .._base import UNSET, Options, Pages, Resource, Unset


@record
class PunchListReadUserOption(Model):
    """A punch list read user option."""

    id: Id | None = None
    login: str | None = None
    name: str | None = None
    company_name: str | None = None


class PunchListReadUserOptionFilters(TypedDict, total=False):
    """Query filters of ``punch_list.punch_list_read_user_options.list``."""

    search: str | Sequence[str]


class PunchListReadUserOptionsResource(Resource):
    """Punch list read user options (Punch List)."""

    __slots__ = ()

    def list(
        self,
        *,
        project_id: Id | Unset = UNSET,
        page: int | Unset = UNSET,
        filters: PunchListReadUserOptionFilters | Unset = UNSET,
        per_page: int | Unset = UNSET,
        concurrency: int = 1,
        **options: Unpack[Options],
    ) -> Pages[PunchListReadUserOption]:
        """List punch list read user options.

        GET /rest/v1.0/projects/{project_id}/punch_list_read_user_options
        https://developers.procore.com/reference/rest/v1/punch-list-read-user-options?version=1.0#list-punch-list-read-user-options

        Args:
            filters: Query filters; other names are sent too.
            per_page: Items per page. Default: 1,000.
            concurrency: Pages to fetch ahead.
            **options: See :class:`Options`.

        Returns:
            :class:`Pages` of :class:`PunchListReadUserOption`.
        """
        return self._pages(
            PunchListReadUserOption,
            "/rest/v1.0/projects/{project_id}/punch_list_read_user_options",
            {"project_id": project_id},
            options,
            query={"page": page, "filters": filters},
            per_page=per_page,
            concurrency=concurrency,
        )
