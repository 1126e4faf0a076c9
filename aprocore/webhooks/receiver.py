"""Webhook receiver: acknowledges deliveries as soon as their events are stored, and handles them afterwards.

https://developers.procore.com/documentation/webhooks: an endpoint answers 2xx within 5 seconds and works afterwards;
the only proof of origin is the configured ``Authorization`` header; an event may come twice, and in any order.
"""

from __future__ import annotations

import asyncio
import datetime
import hmac
import logging
import math
import re
from collections.abc import Awaitable, Callable, Iterable, Mapping, Sequence
from types import TracebackType
from typing import TYPE_CHECKING, Any, Self, TypeAlias, TypeVar, overload

from ..catalogue.webhook_resources import check_spelling
from ..client import Procore
from ..errors import ConfigurationError, DecodeError
from ..net.clock import SYSTEM_CLOCK, Clock
from ..net.deadlines import within
from ..state.inbox import Inbox, InboxState, NewEvent
from ..types import Id, Secret, hide_arguments
from .delivery import MAX_BODY
from .event import WebhookEvent
from .hooks import HookPlan, ensure_hook
from .metrics import WebhookMetrics
from .object_fetcher import ObjectFetcher
from .reconciliation import ReconcileReport, Reconciliation
from .worker import FailedEvent, Handler, HandlerRetry, InboxWorker, parsed_or_none

if TYPE_CHECKING:
    from aiohttp.web import RouteDef
    from starlette.routing import Route

__all__ = ["WebhookReceiver"]

# Procore waits 5 seconds for the answer.
_STORE_SECONDS = 4.0
# Deliveries that may wait for the inbox at once, and their bytes; more are refused, and sent again by Procore.
_MAX_WAITING = 1000
_MAX_WAITING_BYTES = 64 * MAX_BODY

_HEADER_VALUE = re.compile(r"[!-~](?:[ -~]*[!-~])?")

_log = logging.getLogger("aprocore.webhooks")

Function: TypeAlias = Callable[..., Awaitable[object]]
F = TypeVar("F", bound=Function)
T = TypeVar("T")


@hide_arguments
class WebhookReceiver:
    """Receives webhooks of one app: stores each event once, acknowledges it, and runs its handlers.

    ::

        receiver = WebhookReceiver(procore, authorization=[secret], inbox=SQLiteInbox("inbox.db"))

        @receiver.on("RFIs", "update")
        async def rfi_changed(event: WebhookEvent, procore: Procore) -> None:
            rfi = await procore.rfis.get(id=event.resource_id)

    Handlers run at least once for each event, and not again once they have succeeded. ``async with receiver:`` works
    the inbox off as long as its block runs, and closes it; a web framework's lifespan can do that.
    """

    def __init__(
        self,
        procore: Procore,
        *,
        authorization: str | Iterable[str],
        inbox: Inbox,
        concurrency: int = 8,
        ordered: bool = False,
        retry: HandlerRetry | None = None,
        lease: float = 15.0,
        own_changes: bool = False,
        ignore_users: str | Iterable[int | str] = (),
        clock: Clock = SYSTEM_CLOCK,
    ) -> None:
        """Create a receiver, without I/O.

        Args:
            procore: session with which handlers call Procore.
            authorization: accepted values of the ``Authorization`` header, such as ``Bearer …``: one, or two while it
                is being replaced.
            inbox: where events are stored; processes that share it share the work.
            concurrency: maximum number of events that are handled at once.
            ordered: whether the events of one resource are handled one after the other, by the time of the change.
            retry: how often and when an event is tried again whose handler fails.
            lease: seconds after which the events that a killed process was handling are handled by another one.
            own_changes: whether events of changes that this app has made are handled; v4 payloads do not say.
            ignore_users: ids of users whose changes are not handled.
            clock: source of time; for tests.

        Raises:
            ConfigurationError: an argument is invalid.
        """
        self._authorization = [Secret(value) for value in _several(authorization)]
        # Servers decode other characters differently, and drop spaces and line ends around the value.
        if not self._authorization or not all(
            _HEADER_VALUE.fullmatch(secret.reveal()) for secret in self._authorization
        ):
            raise ConfigurationError(
                "authorization must be the value of the Authorization header, or several: printable ASCII without "
                "spaces or line ends around it.",
                hint='Choose one such as "Bearer " + secrets.token_urlsafe(32), and give it to the hook as well.',
            )
        if concurrency < 1:
            raise ConfigurationError(f"concurrency must be at least 1, not {concurrency!r}.")
        if not 0 < lease < math.inf:
            raise ConfigurationError(f"lease must be a positive number of seconds, not {lease!r}.")
        self._procore = procore
        self._inbox = inbox
        self._own_changes = own_changes
        self._ignored_users = frozenset(map(str, _several(ignore_users)))
        self._clock = clock
        self._waiting = 0
        self._waiting_bytes = 0
        self._running: asyncio.Task[None] | None = None
        self._worker = InboxWorker(
            procore,
            inbox,
            concurrency=concurrency,
            ordered=ordered,
            retry=retry or HandlerRetry(),
            lease=lease,
            clock=clock,
        )
        self._fetcher = ObjectFetcher(procore, self._worker.arrivals, clock)

    def on(self, resource: str, action: str | None = None) -> Callable[[F], F]:
        """Return a decorator for a handler of events: an async function of an event, or of an event and a client.

        The client is a view of the session for the company and project of the event. Name handlers uniquely: their
        names are stored with an event of which some have succeeded.

        Args:
            resource: name in Procore's list of webhook resources, such as ``RFIs``; ``*`` for all.
            action: ``create``, ``update`` or ``delete``; None for all.

        Raises:
            ConfigurationError: the resource is spelled in another way than Procore's.
        """

        def register(function: F) -> F:
            self._worker.register(Handler.of(function, resource, action))
            return function

        check_spelling(resource)
        return register

    async def accept(self, headers: Mapping[str, str], body: bytes) -> int:
        """Store the event of a delivery durably, and return the status with which to answer.

        200: it is stored, or needs no handling. 401: wrong ``Authorization``. 413: the body is too long. 400: it is not
        an event. 503: it could not be stored in time, and Procore has to send it again.

        Args:
            headers: headers of the request; their names in any case.
            body: its body.
        """
        counts = self._worker.counts
        status = 401 if not self.is_authorized(headers) else 413 if len(body) > MAX_BODY else 200
        if status != 200:
            counts.rejected += 1
            return status
        try:
            event = WebhookEvent.parse(body)
        except DecodeError as error:
            _log.warning("A delivery was refused with 400: %s", error)
            counts.rejected += 1
            return 400
        if self._is_ignored(event):
            _log.debug("Event %s of %s is ignored", event.key, event.resource)
            counts.ignored += 1
            return 200
        if self._waiting >= _MAX_WAITING or self._waiting_bytes + len(body) > _MAX_WAITING_BYTES:
            counts.not_stored += 1
            return 503
        self._waiting += 1
        self._waiting_bytes += len(body)
        self._worker.arrivals.note(event.key)
        try:
            is_new = await within(_STORE_SECONDS, self._inbox.add(_new(event, body), self._clock.time()), TimeoutError)
        except Exception as error:
            _log.error("Event %s could not be stored; Procore sends it again. %s", event.key, type(error).__name__)
            counts.not_stored += 1
            return 503
        finally:
            self._waiting -= 1
            self._waiting_bytes -= len(body)
        if is_new:
            counts.received += 1
            self._worker.wake()
        else:
            counts.repeated += 1
        _log.debug("Event %s of %s was %s", event.key, event.resource, "stored" if is_new else "known already")
        return 200

    def is_authorized(self, headers: Mapping[str, str]) -> bool:
        """Return whether a delivery with these headers comes from Procore, before its body is read."""
        received = _header(headers, "authorization").encode("utf-8", "surrogateescape")
        # All of them are compared, so that the time does not tell which one is right.
        matches = [hmac.compare_digest(received, secret.reveal().encode()) for secret in self._authorization]
        return any(matches)

    def _is_ignored(self, event: WebhookEvent) -> bool:
        own = event.application_id is not None and event.application_id == self._procore.token_manager.key.client_id
        return (own and not self._own_changes) or str(event.user_id) in self._ignored_users

    @overload
    async def fetch(self, event: WebhookEvent) -> Any: ...
    @overload
    async def fetch(self, event: WebhookEvent, into: type[T]) -> T | None: ...
    async def fetch(self, event: WebhookEvent, into: type[Any] | None = None) -> Any:
        """Return the object that an event names, as the ``get`` operation of its resource does.

        Many events about one object cost one call: a fetch that began after an event was received answers that event,
        too, for a minute at most. Its callers get the same object; change a copy. Errors are not kept.

        Args:
            event: the event that a handler received.
            into: record class of the operation, such as ``Rfi``, for type checkers.

        Returns:
            The object; None if Procore does not find it (404 or 410): it was deleted, or is hidden from the user of the
            session.

        Raises:
            ConfigurationError: no operation is known for the resource, or it needs more ids than the event has; the
                hint says what to call.
            ProcoreError: as in :meth:`Procore.request`.
        """
        return await self._fetcher.fetch(event, into)

    async def ensure_hooks(
        self,
        destination_url: str,
        *,
        namespace: str,
        triggers: Mapping[str, Iterable[str]] | None = None,
        company_id: Id | None = None,
        project_id: Id | None = None,
        apply: bool = True,
    ) -> HookPlan:
        """Make the hook of a namespace and its triggers at Procore as declared, and return what was changed.

        The hook gets the first value of ``authorization``. Hooks of other namespaces are never changed.

        Args:
            destination_url: URL of the route.
            namespace: name of this integration, in all companies and projects: a-z, 0-9 and dashes.
            triggers: actions by resource, such as ``{"RFIs": ["create", "update"]}``; None for those of the handlers.
            company_id: company of the hook, for resources of the company.
            project_id: project of the hook, for resources of the project; neither of them for the session's company.
            apply: whether to change anything; False only returns the plan.

        Raises:
            ConfigurationError: an argument is invalid.
            ProcoreError: as in :meth:`Procore.request`. Call again to go on.
        """
        if company_id is not None and project_id is not None:
            raise ConfigurationError("A hook belongs to a company or to a project, not to both.")
        scope = {"project_id": project_id} if project_id is not None else {"company_id": company_id}
        if scope == {"company_id": None}:
            if self._procore.company_id is None:
                raise ConfigurationError("A hook needs a company or a project.", hint="Pass company_id or project_id.")
            scope = {"company_id": self._procore.company_id}
        if triggers is None:
            declared = self._worker.triggers()
        else:
            declared = [(resource, action) for resource, actions in triggers.items() for action in actions]
        return await ensure_hook(
            self._procore,
            destination_url,
            self._authorization[0],
            declared,
            namespace=namespace,
            scope={name: value for name, value in scope.items() if value is not None},
            apply=apply,
        )

    async def reconcile(
        self,
        since: datetime.datetime,
        *,
        resources: str | Iterable[str] | None = None,
        company_id: Id | None = None,
        projects: Iterable[Id] | None = None,
        overlap: datetime.timedelta = datetime.timedelta(minutes=5),
        concurrency: int = 4,
    ) -> ReconcileReport:
        """Find what changed while nothing was received, in lists, and put events for it into the inbox.

        For outages that are longer than the 12 hours for which Procore sends an event again. The events are ``create``,
        ``update`` and ``delete``, as far as lists show it, and have ``reconciled=True``: lists do not say who made a
        change, so that also own changes are handled. Call it as often as you like, in any number of processes: the same
        change is put into the inbox once, a delivery of it that comes late is dropped, and one that was received is not
        found again, as far as their times tell.

        Args:
            since: when the outage began, with a time zone; or ``until`` of the last report.
            resources: names in Procore's list of webhook resources; None for those of the handlers.
            company_id: company whose lists are read; by default the session's.
            projects: ids of the projects whose lists are read; None for all that the user of the session sees.
            overlap: by how much earlier changes are searched, as clocks differ.
            concurrency: maximum number of lists that are read at once.

        Raises:
            ConfigurationError: an argument is invalid.
            ProcoreError: the projects can't be listed, or no list could be; a list that fails is in the report.
            Exception: the inbox can't be used. Call again with the same ``since``.
        """
        if not isinstance(since, datetime.datetime) or since.tzinfo is None:
            raise ConfigurationError(
                f"since must be a datetime with a time zone, got {since!r}.",
                hint="Pass something like datetime.now(UTC) - timedelta(days=1).",
            )
        if not isinstance(overlap, datetime.timedelta) or overlap < datetime.timedelta():
            raise ConfigurationError(f"overlap must be a timedelta that is not negative, got {overlap!r}.")
        try:
            beginning = (since - overlap).astimezone(datetime.UTC)
        except OverflowError:
            raise ConfigurationError(f"since is out of range: {since!r}.") from None
        if isinstance(concurrency, bool) or not isinstance(concurrency, int) or concurrency < 1:
            raise ConfigurationError(f"concurrency must be at least 1, not {concurrency!r}.")
        company = self._procore.company_id if company_id is None else company_id
        if company is None:
            raise ConfigurationError("A reconciliation needs a company.", hint="Pass company_id.")
        names = [resource for resource, _ in self._worker.triggers()] if resources is None else _several(resources)
        for name in names:
            check_spelling(name)
        view = self._procore.with_scope(company_id=company, project_id=None)
        wanted = {name: self._worker.actions_of(name) for name in sorted(set(names))}
        run = Reconciliation(view, self._inbox, self._clock, beginning, wanted)
        report = await run.run(None if projects is None else _several(projects), concurrency)
        self._worker.wake()
        return report

    def starlette_route(self, path: str) -> Route:
        """Return the route of the hook's destination URL for Starlette and FastAPI."""
        from .starlette_route import route

        return route(self, path)

    def aiohttp_route(self, path: str) -> RouteDef:
        """Return the route of the hook's destination URL for aiohttp.web: ``app.add_routes([…])``."""
        from .aiohttp_route import route

        return route(self, path)

    async def __aenter__(self) -> Self:
        """Start :meth:`run` in the background."""
        self._running = asyncio.get_running_loop().create_task(self.run())
        return self

    async def __aexit__(
        self, exc_type: type[BaseException] | None, exc: BaseException | None, traceback: TracebackType | None
    ) -> None:
        if self._running is not None:
            self._running.cancel()
            await asyncio.wait({self._running})
        await self._inbox.aclose()

    async def run(self) -> None:
        """Work the inbox off, until cancelled or the session was closed.

        A handler that runs then is cancelled or ends, and runs again later, in another process.
        """
        await self._worker.run()

    async def dead_letters(self, limit: int = 100) -> Sequence[FailedEvent]:
        """Return the events whose handlers failed too often, the oldest first."""
        letters = await self._inbox.dead_letters(limit)
        return [
            FailedEvent(letter.key, parsed_or_none(letter.body), letter.attempts, letter.error) for letter in letters
        ]

    async def replay(self, keys: str | Iterable[str] | None = None) -> int:
        """Try dead letters again, and return their number.

        Args:
            keys: keys of the events; None for all.
        """
        number = await self._inbox.revive(None if keys is None else _several(keys), self._clock.time())
        self._worker.wake()
        return number

    @property
    def metrics(self) -> WebhookMetrics:
        """Counts of this process, and the depth of the inbox as the worker saw it in the last 10 s; without I/O."""
        return self._worker.counts.snapshot(self._clock.time())

    async def state(self) -> InboxState:
        """Return the number of events that are pending, and of dead letters."""
        return await self._inbox.state()


def _several(values: str | Iterable[T]) -> list[str] | list[T]:
    """Return values as a list; a text is one of them."""
    return [values] if isinstance(values, str) else list(values)


def _new(event: WebhookEvent, body: bytes) -> NewEvent:
    return NewEvent(event.key, event.subject_text, event.at.timestamp(), body, event.action)


def _header(headers: Mapping[str, str], name: str) -> str:
    return next((value for key, value in headers.items() if key.lower() == name), "")
