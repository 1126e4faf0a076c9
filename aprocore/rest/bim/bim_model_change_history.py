"""BIM model change history (BIM)."""

# Written by aprocore._codegen from Procore's reference: never edited by hand.

from __future__ import annotations

from typing import Literal, Unpack

from ...model import Model, record
from ...types import DateTime, Id
from .._base import UNSET, Options, Pages, Resource, Unset, deprecated

__all__ = [
    "BimModelChangeHistory",
    "BimModelChangeHistoryCreatedBy",
    "BimModelChangeHistoryResource",
]


@record
class BimModelChangeHistory(Model):
    """What Procore tells of BIM model change history."""

    id: Id | None = None
    column: str | None = None
    readable_column: str | None = None
    formatted_column: str | None = None
    old_value: str | None = None
    new_value: str | None = None
    created_by: BimModelChangeHistoryCreatedBy | None = None
    created_at: DateTime | None = None


@record
class BimModelChangeHistoryCreatedBy(Model):
    """``created_by`` of :class:`BimModelChangeHistory`."""

    id: Id | None = None
    login: str | None = None
    name: str | None = None
    locale: str | None = None
    company_name: str | None = None


class BimModelChangeHistoryResource(Resource):
    """BIM model change history (BIM).

    Where ``company_id`` or ``project_id`` is left out, the session's own counts. What else every call takes is in
    :class:`~aprocore.rest._base.Options`.
    """

    __slots__ = ()

    @deprecated("Procore says that GET /rest/v1.0/bim_models/{id}/change_history is not to be used any more.")
    def list(
        self,
        *,
        id: Id,
        project_id: Id | Unset = UNSET,
        page: int | Unset = UNSET,
        view: Literal["compact", "normal", "extended"] | Unset = UNSET,
        per_page: int | Unset = UNSET,
        concurrency: int = 1,
        **options: Unpack[Options],
    ) -> Pages[BimModelChangeHistory]:
        """List BIM model change history.

        GET /rest/v1.0/bim_models/{id}/change_history

        Await it for the first page, or go through all items with ``async for``.

        Args:
            page: the page to begin with.
            view: how much is told of each.
            per_page: items of a page; as many as are safe where it is left out.
            concurrency: pages that are fetched ahead.
        """
        return self._pages(
            BimModelChangeHistory,
            "/rest/v1.0/bim_models/{id}/change_history",
            {"id": id},
            options,
            query={"project_id": self._scoped("project_id", project_id), "page": page, "view": view},
            per_page=per_page,
            concurrency=concurrency,
        )
