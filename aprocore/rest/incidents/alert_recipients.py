"""Alert recipients (Incidents)."""

# Generated; do not edit.

from __future__ import annotations

from typing import Literal, Unpack

from ...model import Model, record
from ...types import Id
from .._base import UNSET, Pages, Resource, ScopedOptions, Unset


@record
class AlertRecipient(Model):
    """An alert recipient."""

    id: Id | None = None
    login: str | None = None
    name: str | None = None


class AlertRecipientsResource(Resource):
    """Alert recipients (Incidents)."""

    __slots__ = ()

    async def delete(
        self, *, severity_level_id: Id, id: Id, company_id: Id | Unset = UNSET, **options: Unpack[ScopedOptions]
    ) -> None:
        """Delete an incident alert recipient.

        DELETE /rest/v1.0/companies/{company_id}/incidents/severity_levels/{severity_level_id}/alert_recipients/{id}
        https://developers.procore.com/reference/rest/v1/alert-recipients?version=1.0#delete-incident-alert-recipient

        Returns:
            None.
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
        """Return an incident alert recipient.

        GET /rest/v1.0/companies/{company_id}/incidents/severity_levels/{severity_level_id}/alert_recipients/{id}
        https://developers.procore.com/reference/rest/v1/alert-recipients?version=1.0#show-incident-alert-recipient

        Returns:
            :class:`AlertRecipient`.
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
        https://developers.procore.com/reference/rest/v1/alert-recipients?version=1.0#list-incident-alert-recipients

        Args:
            sort: Field to sort by; prefix it with ``-`` for descending order.
            per_page: Items per page. Default: 1,000.
            concurrency: Pages to fetch ahead.
            **options: See :class:`Options`.

        Returns:
            :class:`Pages` of :class:`AlertRecipient`.
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
        https://developers.procore.com/reference/rest/v1/alert-recipients?version=1.0#update-existing-or-create-a-new-incident-alert-recipient

        Returns:
            :class:`AlertRecipient`.
        """
        return await self._one(
            AlertRecipient,
            "PATCH",
            "/rest/v1.0/companies/{company_id}/incidents/severity_levels/{severity_level_id}/alert_recipients/{id}",
            {"company_id": company_id, "severity_level_id": severity_level_id, "id": id},
            options,
        )
