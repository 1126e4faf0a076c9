"""Webhooks."""

# Generated; do not edit.

from __future__ import annotations

from typing import TYPE_CHECKING

from .._base import Resource
from .._lazy import load

if TYPE_CHECKING:
    from .deliveries import DeliveriesResource
    from .hooks import HooksResource
    from .triggers import TriggersResource
    from .webhook_resources import WebhookResourcesResource


class WebhooksResource(Resource):
    """Webhooks.

    ``company_id`` and ``project_id`` default to the session's, and ``per_page`` to a size that is safe for a list.
    All methods also take the keyword arguments of :class:`~aprocore.rest._base.Options`.
    """

    __slots__ = ()

    @property
    def deliveries(self) -> DeliveriesResource:
        """Deliveries (Webhooks)."""
        resource: DeliveriesResource = load(".webhooks.deliveries", "DeliveriesResource")(self._session)
        return resource

    @property
    def hooks(self) -> HooksResource:
        """Hooks (Webhooks)."""
        resource: HooksResource = load(".webhooks.hooks", "HooksResource")(self._session)
        return resource

    @property
    def triggers(self) -> TriggersResource:
        """Triggers (Webhooks)."""
        resource: TriggersResource = load(".webhooks.triggers", "TriggersResource")(self._session)
        return resource

    @property
    def webhook_resources(self) -> WebhookResourcesResource:
        """Webhook resources (Webhooks)."""
        resource: WebhookResourcesResource = load(".webhooks.webhook_resources", "WebhookResourcesResource")(
            self._session
        )
        return resource
