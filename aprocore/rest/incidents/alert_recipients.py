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
    """What Procore tells of alert recipients (Incidents)."""

    id: Id | None = None
    login: str | None = None
    name: str | None = None


class AlertRecipientsResource(Resource):
    """Alert recipients (Incidents)."""

    __slots__ = ()

    async def delete(
        self, *, severity_level_id: Id, id: Id, company_id: Id | Unset = UNSET, **options: Unpack[ScopedOptions]
    ) -> None:
        """Delete Incident Alert Recipient.

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
        """Show Incident Alert Recipient.

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
        sort: Literal["name"] | Unset = UNSET,
        per_page: int | Unset = UNSET,
        concurrency: int = 1,
        **options: Unpack[ScopedOptions],
    ) -> Pages[AlertRecipient]:
        """List Incident Alert Recipients.

        GET /rest/v1.0/companies/{company_id}/incidents/severity_levels/{severity_level_id}/alert_recipients
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
        """Update existing or create a new Incident Alert Recipient.

        PATCH /rest/v1.0/companies/{company_id}/incidents/severity_levels/{severity_level_id}/alert_recipients/{id}
        """
        return await self._one(
            AlertRecipient,
            "PATCH",
            "/rest/v1.0/companies/{company_id}/incidents/severity_levels/{severity_level_id}/alert_recipients/{id}",
            {"company_id": company_id, "severity_level_id": severity_level_id, "id": id},
            options,
        )
