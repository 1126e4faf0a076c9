"""Webhooks of Procore: events, and a receiver that loses none.

::

    receiver = WebhookReceiver(procore, authorization=["Bearer …"], inbox=SQLiteInbox("inbox.db"))

    @receiver.on("RFIs", "update")
    async def rfi_changed(event: WebhookEvent, procore: Procore) -> None:
        print(await procore.rfis.get(id=event.resource_id))

    status = await receiver.accept(request.headers, body)   # in the endpoint of the hook
    await receiver.run()                                    # beside it, or in other processes with the same inbox
"""

from ..state.inbox import Inbox, InboxState
from ..state.redis_inbox import RedisInbox
from ..state.sql_inbox import SQLInbox
from ..state.sqlite_inbox import SQLiteInbox
from .event import RelatedResource, WebhookEvent
from .hooks import HookPlan
from .metrics import WebhookMetrics
from .receiver import WebhookReceiver
from .reconciliation import ListProblem, ReconcileReport
from .worker import FailedEvent, HandlerRetry

__all__ = [
    "FailedEvent",
    "HandlerRetry",
    "HookPlan",
    "Inbox",
    "InboxState",
    "ListProblem",
    "ReconcileReport",
    "RedisInbox",
    "RelatedResource",
    "SQLInbox",
    "SQLiteInbox",
    "WebhookEvent",
    "WebhookMetrics",
    "WebhookReceiver",
]
