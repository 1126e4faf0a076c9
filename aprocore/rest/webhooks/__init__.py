"""Webhooks."""

# Written by aprocore._codegen from Procore's reference: never edited by hand.

from __future__ import annotations

from typing import TYPE_CHECKING

from .._base import Resource

if TYPE_CHECKING:
    from .deliveries import DeliveriesResource
    from .hooks import HooksResource
    from .triggers import TriggersResource
    from .webhook_resources import WebhookResourcesResource

__all__ = [
    "WebhooksResource",
]


class WebhooksResource(Resource):
    """Webhooks.

    Where ``company_id`` or ``project_id`` is left out, the session's own counts. What else every call takes is in
    :class:`~aprocore.rest._base.Options`.
    """

    __slots__ = ()

    @property
    def deliveries(self) -> DeliveriesResource:
        """Deliveries (Webhooks)."""
        from .deliveries import DeliveriesResource

        return DeliveriesResource(self._session)

    @property
    def hooks(self) -> HooksResource:
        """Hooks (Webhooks)."""
        from .hooks import HooksResource

        return HooksResource(self._session)

    @property
    def triggers(self) -> TriggersResource:
        """Triggers (Webhooks)."""
        from .triggers import TriggersResource

        return TriggersResource(self._session)

    @property
    def webhook_resources(self) -> WebhookResourcesResource:
        """Webhook resources (Webhooks)."""
        from .webhook_resources import WebhookResourcesResource

        return WebhookResourcesResource(self._session)
