"""The sandbox application behind the sockets: requests to its state, and the lock of that state."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable, Iterator
from contextlib import contextmanager
from functools import partial
from threading import Lock

import msgspec

from .app_state import AppState, SandboxSettings
from .clock import SandboxClock
from .clock_waits import ClockWaits
from .custom_routes import CustomRoutes, DeferredAnswer
from .data.seed_data import Person
from .data.snapshot import Snapshot
from .files.storage import Storage
from .http.blob_store import BlobWriter
from .http.request_log import OPENAPI_PATH, Origins, SeenRequest
from .http.response import Answer, api_error
from .jobs.job_registry import JobSettings
from .oauth.authorize_endpoint import AUTHORIZE
from .oauth.rate_limits import Limits, check_limits
from .openapi.document import OpenAPIDocument
from .spec.documented_paths import may_match_operation
from .state.persistence import restore_snapshot, snapshot_of
from .webhooks.delivery_queue import Delivery, DeliveryQueue
from .webhooks.publisher import Publisher
from .webhooks.sender import DeliverySender

__all__ = ["SandboxApp"]

_READING = frozenset({"GET", "HEAD"})
_PLAIN = "Only web pages are served without TLS. Use the https URL."


class SandboxApp:
    """The application that handles requests; thread-safe.

    Args:
        settings: settings of the sandbox.
        clock: the sandbox's clock.
        waits: the waits by that clock.
        origins: URLs of the origins; empty before the sandbox listens.
        on_change: called with the lock held whenever the persistent state may change.
    """

    def __init__(
        self,
        settings: SandboxSettings,
        clock: SandboxClock,
        waits: ClockWaits,
        origins: Origins,
        on_change: Callable[[], None],
    ) -> None:
        self._settings = settings
        self._clock = clock
        self._on_change = on_change
        # Guards the state that the server's thread reads and other threads change.
        self._lock = Lock()
        self.storage: Storage = Storage(clock, origins)
        self.openapi: OpenAPIDocument = OpenAPIDocument(origins)
        self.queue: DeliveryQueue = DeliveryQueue()
        self.sender: DeliverySender = DeliverySender(self.queue, clock, waits)
        self.publisher: Publisher = Publisher(self.queue, clock, self.sender.wake)
        self.routes: CustomRoutes = CustomRoutes()
        self.job_settings: JobSettings = JobSettings()
        self._new_state = partial(
            AppState,
            settings,
            clock=clock,
            storage=self.storage,
            queue=self.queue,
            publisher=self.publisher,
            routes=self.routes,
            job_settings=self.job_settings,
            on_change=on_change,
        )
        self.state: AppState = self._new_state(seed=settings.seed, limits=settings.limits)
        """The state since the last reset."""

    @contextmanager
    def locked(self) -> Iterator[AppState]:
        """Hold the lock, and return the state."""
        with self._lock:
            yield self.state

    @contextmanager
    def changing(self) -> Iterator[AppState]:
        """Hold the lock, report a change of the persistent state, and return the state."""
        with self._lock:
            self._on_change()
            yield self.state

    def may_match(self, method: str, path: str) -> bool:
        """Return whether a path pattern can match requests of a documented operation or of a registered route."""
        return may_match_operation(method, path) or self.routes.may_match(method, path)

    def raise_event(
        self,
        resource_name: str,
        event_type: str,
        resource_id: int | str,
        project_id: int | None,
        user: Person | int | None,
    ) -> list[Delivery]:
        """Publish a webhook event that no call has caused; see :meth:`AppState.raise_event`."""
        with self._lock:
            return self.state.raise_event(resource_name, event_type, resource_id, project_id, user)

    # -- requests

    def process(self, request: SeenRequest) -> Answer | Awaitable[Answer]:
        """Handle a request, and return the response."""
        if request.origin == "api" and request.method == "PATCH" and "/uploads/" in request.path:
            return self._process_upload(request)
        answer = self._process(request)
        return answer.run(self._clock.now) if isinstance(answer, DeferredAnswer) else answer

    async def _process_upload(self, request: SeenRequest) -> Answer:
        # Hashing a large file must not block other requests.
        for _ in self.storage.uploads.hashing(request.path.removesuffix("/").rpartition("/")[2]):
            await asyncio.sleep(0)
        return self._process(request)

    def _process(self, request: SeenRequest) -> Answer:
        with self._lock:
            if request.origin == "storage":
                return self.storage.answer(request)
            if request.path == OPENAPI_PATH:
                return self.openapi.answer(request)
            methods = self.state.oauth_routes.get(request.path)
            if request.origin == "plain" and request.path != AUTHORIZE:
                return api_error(request.path, 403, _PLAIN)
            if methods is not None or request.method not in _READING:
                self._on_change()
            if methods is None:
                if request.origin == "api":
                    return self.state.dispatcher.answer(request)
                return api_error(request.path, 404, "Not found")
            handler = methods.get("GET" if request.method == "HEAD" else request.method)
            if handler is None:
                return api_error(request.path, 405, "Method not allowed", {"Allow": ", ".join(methods)})
            return handler(request)

    def open_body_writer(self, request: SeenRequest) -> BlobWriter | None:
        """Return the writer for a body that is not read into memory; None for any other."""
        if request.origin != "storage" or request.method != "PUT":
            return None
        with self._lock:
            return self.storage.open_body_writer(request)

    def on_request(self, request: SeenRequest) -> None:
        """Record a request before faults apply to it."""
        if request.path == "/oauth/token":
            with self._lock:
                self.state.token_endpoint.count_presentation(request)

    def on_skipped(self, request: SeenRequest) -> None:
        """Record a request that is not processed because a fault replaces it."""
        if request.path == "/oauth/token":
            with self._lock:
                self.state.token_endpoint.burn(request)
                self._on_change()

    @contextmanager
    def locked_state(self) -> Iterator[AppState]:
        """Yield the state, which no other thread changes during the block."""
        with self._lock:
            yield self.state

    # -- replacing the state

    @contextmanager
    def resetting(self, seed: int | None, limits: Limits | None) -> Iterator[int]:
        """Replace the state with a new one after the block, which runs with the lock held, and return its seed.

        None for the initial seed and limits.

        Raises:
            ConfigurationError: ``limits`` is not a ``Limits``.
        """
        seed = self._settings.seed if seed is None else seed
        limits = self._settings.limits if limits is None else check_limits(limits)
        with self._lock:
            yield seed
            self._replace_state(self._new_state(seed=seed, limits=limits))
            self._on_change()

    def snapshot(self) -> bytes:
        """Return a snapshot of the persistent state, as JSON."""
        with self._lock:
            return msgspec.json.encode(snapshot_of(self.state))

    def restore(self, snapshot: Snapshot) -> None:
        """Replace the state with that of an earlier run; the rate limits stay.

        Raises:
            SnapshotError: the snapshot is inconsistent.
        """
        credentials = snapshot.client_id, snapshot.client_secret
        with self._lock:
            state = self._new_state(seed=snapshot.seed, limits=self.state.tokens.limits, credentials=credentials)
            restore_snapshot(state, snapshot)
            self._replace_state(state)

    def _replace_state(self, state: AppState) -> None:
        self.state = state
        self.storage.reset()
        self.queue.clear()
        self.job_settings.reset()
        self.publisher.copies = 1
        self.sender.abort()

    def close(self) -> None:
        """Remove the stored files."""
        self.storage.blobs.close()
