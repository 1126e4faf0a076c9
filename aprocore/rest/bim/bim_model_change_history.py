"""BIM model change history (BIM)."""

# Generated; do not edit.

from __future__ import annotations

from typing import Literal, Unpack

from ...model import Model, record
from ...types import DateTime, Id
from .._base import UNSET, Options, Pages, Resource, Unset, deprecated


@record
class BimModelChangeHistory(Model):
    """BIM model change history."""

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
    """BIM model change history (BIM)."""

    __slots__ = ()

    @deprecated("GET /rest/v1.0/bim_models/{id}/change_history is deprecated by Procore.")
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
        https://developers.procore.com/reference/rest/v1/bim-model-change-history?version=1.0#list-bim-model-change-history

        Args:
            view: Level of detail. One of compact, normal, extended.
            per_page: Items per page. Default: 1,000.
            concurrency: Pages to fetch ahead.
            **options: See :class:`Options`.

        Returns:
            :class:`Pages` of :class:`BimModelChangeHistory`.
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
