"""Alert recipients (Incidents)."""

# Written by aprocore._codegen from Procore's reference: never edited by hand.

from __future__ import annotations

from typing import Literal, Unpack

from ...model import Model, record
from ...types import Id
from .._base import UNSET, Pages, Resource, ScopedOptions, Unset

__all__ = [
    "AlertRecipient",
    "AlertRecipientsResource",
]


@record
class AlertRecipient(Model):
    """What Procore tells of alert recipients."""

    id: Id | None = None
    login: str | None = None
    name: str | None = None


class AlertRecipientsResource(Resource):
    """Alert recipients (Incidents).

    Where ``company_id`` or ``project_id`` is left out, the session's own counts. What else every call takes is in
    :class:`~aprocore.rest._base.Options`.
    """

    __slots__ = ()

    async def delete(
        self, *, severity_level_id: Id, id: Id, company_id: Id | Unset = UNSET, **options: Unpack[ScopedOptions]
    ) -> None:
        """Delete incident alert recipient.

        DELETE /rest/v1.0/companies/{company_id}/incidents/severity_levels/{severity_level_id}/alert_recipients/{id}
        """
        await self._none(
            "DELETE",
            "/rest/v1.0/companies/{company_id}/incidents/severity_levels/{severity_level_id}/alert_recipients/{id}",
            {"company_id": company_id, "severity_level_id": severity_level_id, "id": id},
            options,
        )

    async def get(
        self, *, severity_level_id: Id, id: Id, company_id: Id | Unset = UNSET, **options: Unpack[ScopedOptions]
    ) -> AlertRecipient:
        """Show incident alert recipient.

        GET /rest/v1.0/companies/{company_id}/incidents/severity_levels/{severity_level_id}/alert_recipients/{id}
        """
        return await self._one(
            AlertRecipient,
            "GET",
            "/rest/v1.0/companies/{company_id}/incidents/severity_levels/{severity_level_id}/alert_recipients/{id}",
            {"company_id": company_id, "severity_level_id": severity_level_id, "id": id},
            options,
        )

    def list(
        self,
        *,
        severity_level_id: Id,
        company_id: Id | Unset = UNSET,
        page: int | Unset = UNSET,
        sort: Literal["name", "-name"] | Unset = UNSET,
        per_page: int | Unset = UNSET,
        concurrency: int = 1,
        **options: Unpack[ScopedOptions],
    ) -> Pages[AlertRecipient]:
        """List incident alert recipients.

        GET /rest/v1.0/companies/{company_id}/incidents/severity_levels/{severity_level_id}/alert_recipients

        Await it for the first page, or go through all items with ``async for``.

        Args:
            page: the page to begin with.
            sort: what to sort by; a minus before it turns the order round.
            per_page: items of a page; as many as are safe where it is left out.
            concurrency: pages that are fetched ahead.
        """
        return self._pages(
            AlertRecipient,
            "/rest/v1.0/companies/{company_id}/incidents/severity_levels/{severity_level_id}/alert_recipients",
            {"company_id": company_id, "severity_level_id": severity_level_id},
            options,
            query={"page": page, "sort": sort},
            per_page=per_page,
            concurrency=concurrency,
        )

    async def update(
        self, *, severity_level_id: Id, id: Id, company_id: Id | Unset = UNSET, **options: Unpack[ScopedOptions]
    ) -> AlertRecipient:
        """Update existing or create a new incident alert recipient.

        PATCH /rest/v1.0/companies/{company_id}/incidents/severity_levels/{severity_level_id}/alert_recipients/{id}
        """
        return await self._one(
            AlertRecipient,
            "PATCH",
            "/rest/v1.0/companies/{company_id}/incidents/severity_levels/{severity_level_id}/alert_recipients/{id}",
            {"company_id": company_id, "severity_level_id": severity_level_id, "id": id},
            options,
        )
