"""Punch list read user options (Punch List)."""

# Written by aprocore._codegen from Procore's reference: never edited by hand.

from __future__ import annotations

from collections.abc import Sequence
from typing import TypedDict, Unpack

from ...model import Model, record
from ...types import Id
from .._base import UNSET, Options, Pages, Resource, Unset

__all__ = [
    "PunchListReadUserOption",
    "PunchListReadUserOptionFilters",
    "PunchListReadUserOptionsResource",
]


@record
class PunchListReadUserOption(Model):
    """What Procore tells of punch list read user options."""

    id: Id | None = None
    login: str | None = None
    name: str | None = None
    company_name: str | None = None


class PunchListReadUserOptionFilters(TypedDict, total=False):
    """What ``filters`` takes; names that are not here pass as well."""

    search: str | Sequence[str]


class PunchListReadUserOptionsResource(Resource):
    """Punch list read user options (Punch List).

    Where ``company_id`` or ``project_id`` is left out, the session's own counts. What else every call takes is in
    :class:`~aprocore.rest._base.Options`.
    """

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

        Await it for the first page, or go through all items with ``async for``.

        Args:
            page: the page to begin with.
            per_page: items of a page; as many as are safe where it is left out.
            concurrency: pages that are fetched ahead.
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
