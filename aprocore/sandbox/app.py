"""The sandbox application behind the sockets: its data, its tokens, and the endpoints for them."""

from __future__ import annotations

import asyncio
import math
import secrets
from collections.abc import Awaitable, Callable, Mapping
from threading import Lock
from typing import Any

import attrs
import msgspec

from ..errors import ConfigurationError
from .api.crud_handlers import CrudHandlers
from .api.dispatcher import ApiCall, Dispatcher
from .api.idempotency import IdempotencyCache, IdempotencyMode
from .api.overrides import OPERATIONS
from .clock import SandboxClock
from .data.seed_data import Person, SeedData
from .data.snapshot import FORMAT, Snapshot, SnapshotError, path_as_text, path_of_text
from .data.store import Change, Store
from .files.storage import Storage
from .http.blob_store import BlobWriter
from .http.request_log import OPENAPI_PATH, Origin, SeenRequest
from .http.response import Answer, api_error
from .oauth.authorize_endpoint import AUTHORIZE, AuthorizeEndpoint
from .oauth.issued_tokens import IssuedTokens, RefreshMode
from .oauth.rate_limits import Limits, check_limits
from .oauth.token_endpoint import Application, PkceMode, TokenEndpoint
from .openapi.document import OpenAPIDocument
from .state.diff import apply, differences
from .ui.dashboard_data import DashboardData, dashboard_data_of
from .webhooks.delivery_queue import Delivery, DeliveryQueue
from .webhooks.facade import Webhooks
from .webhooks.publisher import Publisher
from .webhooks.sender import DeliverySender
from .webhooks.webhook_validation import check_hooks

__all__ = ["SandboxApp", "SandboxSettings"]

_READING = frozenset({"GET", "HEAD"})
_PLAIN = "Only web pages are served without TLS. Use the https URL."


@attrs.frozen(kw_only=True)
class SandboxSettings:
    """Settings of a sandbox, to which a reset returns."""

    seed: int
    limits: Limits
    refresh_mode: RefreshMode
    revoke_old_access: bool
    pkce: PkceMode
    idempotency: IdempotencyMode
    token_lifetime: float
    app_name: str
    redirect_uris: frozenset[str]


class SandboxApp:
    """The application that handles requests; thread-safe."""

    def __init__(self, settings: SandboxSettings, clock: SandboxClock) -> None:
        self._settings = settings
        self._clock = clock
        # Guards the state that the server's thread reads and other threads change.
        self._lock = Lock()
        self.on_change: Callable[[], None] = _nothing
        """Called with the lock held whenever the persistent state may change."""
        # An unchanged store: a snapshot has only the differences from it.
        self._pristine: Store | None = None
        self._create_data(settings.seed, settings.limits)
        self.storage: Storage = Storage(clock)
        self._queue = DeliveryQueue()
        self.sender: DeliverySender = DeliverySender(self._queue, clock)
        self._publisher = Publisher(self._queue, clock, self.sender.wake)
        self.webhooks: Webhooks = Webhooks(self._queue, self.sender, self._publisher, self._raise_event)
        self.generic: CrudHandlers = CrudHandlers(self.world, self.storage, clock, self._queue)
        self.openapi: OpenAPIDocument = OpenAPIDocument()
        self._response_cache = IdempotencyCache(settings.idempotency)
        self.rest: Dispatcher = Dispatcher(
            OPERATIONS,
            self.world,
            self.tokens,
            clock,
            settings.limits,
            fallback=self.generic,
            on_change=self._publish,
            response_cache=self._response_cache,
        )

    def _create_data(self, seed: int, limits: Limits, credentials: tuple[str, str] | None = None) -> None:
        settings = self._settings
        self._pristine = None
        client_id, client_secret = credentials or (secrets.token_hex(32), secrets.token_hex(32))
        self.token_lifetime: float = settings.token_lifetime
        """Lifetime of new access tokens in seconds."""
        self.limits: Limits = limits
        self.world: SeedData = SeedData(seed)
        self.application: Application = Application(client_id, client_secret, settings.app_name, settings.redirect_uris)
        self.tokens: IssuedTokens = IssuedTokens(
            self._clock,
            limits=limits,
            lifetime=lambda: self.token_lifetime,
            mode=settings.refresh_mode,
            revoke_old_access=settings.revoke_old_access,
            client_id=self.application.client_id,
        )
        self.tokens.on_revoked = lambda: self.on_change()
        self._oauth = TokenEndpoint(
            self.application,
            self.tokens,
            self._clock,
            pkce=settings.pkce,
            service_account=self.world.service_account.id,
        )
        sign_in = AuthorizeEndpoint(self.application, self.tokens, self.world, self._clock, pkce=settings.pkce)
        self._routes: Mapping[str, Mapping[str, Callable[[SeenRequest], Answer]]] = {
            AUTHORIZE: {"GET": sign_in.show, "POST": sign_in.submit},
            "/oauth/token": {"POST": self._oauth.token},
            "/oauth/token/info": {"GET": self._oauth.info},
            "/oauth/revoke": {"POST": self._oauth.revoke},
        }

    def set_origins(self, origins: Mapping[Origin, str]) -> None:
        """Set the URLs of the origins on which the sandbox listens."""
        self.storage.origin = origins["storage"]
        self.openapi.login_url, self.openapi.api_url = origins["login"], origins["api"]

    # -- requests

    def process(self, seen: SeenRequest) -> Answer | Awaitable[Answer]:
        """Handle a request, and return the response."""
        if seen.origin == "api" and seen.method == "PATCH" and "/uploads/" in seen.path:
            return self._process_upload(seen)
        return self._process(seen)

    async def _process_upload(self, seen: SeenRequest) -> Answer:
        # Hashing a large file must not block other requests.
        for _ in self.storage.uploads.hashing(seen.path.rpartition("/")[2]):
            await asyncio.sleep(0)
        return self._process(seen)

    def _process(self, seen: SeenRequest) -> Answer:
        with self._lock:
            if seen.origin == "storage":
                return self.storage.answer(seen)
            if seen.path == OPENAPI_PATH:
                return self.openapi.answer(seen)
            methods = self._routes.get(seen.path)
            if seen.origin == "plain" and seen.path != AUTHORIZE:
                return api_error(seen.path, 403, _PLAIN)
            if methods is not None or seen.method not in _READING:
                self.on_change()
            if methods is None:
                return self.rest.answer(seen) if seen.origin == "api" else api_error(seen.path, 404, "Not found")
            handler = methods.get("GET" if seen.method == "HEAD" else seen.method)
            if handler is None:
                return api_error(seen.path, 405, "Method not allowed", {"Allow": ", ".join(methods)})
            return handler(seen)

    def open_body_writer(self, seen: SeenRequest) -> BlobWriter | None:
        """Return the writer for a body that is not read into memory; None for any other."""
        if seen.origin != "storage" or seen.method != "PUT":
            return None
        with self._lock:
            return self.storage.open_body_writer(seen)

    def _publish(self, call: ApiCall, change: Change, project_id: int | None) -> None:
        self._publisher.publish_change(
            self.generic.store,
            change,
            company_id=(call.company or self.world.company).id,
            project_id=project_id,
            user_id=call.user.id,
            application_id=self.application.client_id,
        )

    def on_request(self, seen: SeenRequest) -> None:
        """Record a request before faults apply to it."""
        if seen.path == "/oauth/token":
            with self._lock:
                self._oauth.count_presentation(seen)

    def on_skipped(self, seen: SeenRequest) -> None:
        """Record a request that is not processed because a fault replaces it."""
        if seen.path == "/oauth/token":
            with self._lock:
                self._oauth.burn(seen)
                self.on_change()

    def dashboard_data(self, max_tokens: int) -> DashboardData:
        """Return the data of the dashboard, with at most ``max_tokens`` tokens."""
        with self._lock:
            return dashboard_data_of(
                self.world, self.application, self.tokens, self.limits, self._clock.now(), max_tokens
            )

    # -- control by tests

    def reset(self, seed: int | None, limits: Limits | None, on_reset: Callable[[int], None]) -> None:
        """Reset the application; None for the initial seed and limits.

        ``on_reset`` is called with the seed while the lock is held.
        """
        seed = self._settings.seed if seed is None else seed
        limits = self._settings.limits if limits is None else check_limits(limits)
        with self._lock:
            on_reset(seed)
            self._create_data(seed, limits)
            self._reset_components()
            self.on_change()

    def _reset_components(self) -> None:
        self.storage.reset()
        self._response_cache.clear()
        self._queue.clear()
        self._publisher.copies = 1
        self.sender.abort()
        self.generic.renew(self.world)
        self.rest.renew(self.world, self.tokens, self.limits)
        self.rest.overloaded_until = -math.inf

    def snapshot(self) -> bytes:
        """Return a snapshot of the persistent state, as JSON."""
        with self._lock:
            store, world = self.generic.store, self.world
            if self._pristine is None:
                self._pristine = Store(SeedData(world.seed), store.has_bin)
            return msgspec.json.encode(
                Snapshot(
                    aprocore_sandbox=FORMAT,
                    seed=world.seed,
                    client_id=self.application.client_id,
                    client_secret=self.application.client_secret,
                    tokens=self.tokens.snapshot(),
                    made=store.made,
                    last_id=world.last_id,
                    records={
                        path_as_text(path): list(world.records[path].values())
                        for path in sorted(world.records)
                        if world.records[path]
                    },
                    collections=differences(store, self._pristine),
                )
            )

    def restore(self, snapshot: Snapshot) -> None:
        """Restore the state of an earlier run.

        Raises:
            SnapshotError: the snapshot is inconsistent.
        """
        with self._lock:
            self._create_data(snapshot.seed, self.limits, (snapshot.client_id, snapshot.client_secret))
            self._reset_components()
            check_hooks(snapshot.collections)
            try:
                self.tokens.restore(snapshot.tokens)
            except LookupError:
                raise SnapshotError("a token in it belongs to no sign-in") from None
            if any(type(record.get("id")) is not int for records in snapshot.records.values() for record in records):
                raise SnapshotError("a record in it has no id")
            try:
                records = {path_of_text(path): records for path, records in snapshot.records.items()}
                self.world.restore(records, snapshot.last_id)
                apply(self.generic.store, snapshot.collections, snapshot.made)
            except UnicodeEncodeError:
                raise SnapshotError("it contains an invalid path") from None

    def close(self) -> None:
        """Remove the stored files."""
        self.storage.blobs.close()

    def set_limits(self, limits: Limits) -> None:
        with self._lock:
            self.limits = check_limits(limits)
            self.tokens.set_limits(limits)
            self.rest.renew(self.world, self.tokens, limits)

    def overload(self, seconds: float) -> None:
        with self._lock:
            self.rest.overloaded_until = self._clock.now() + seconds

    def ids_for(self, operation: str) -> dict[str, int | str]:
        with self._lock:
            return self.generic.ids_for(operation)

    def issue(self, user: Person | int | None, expires_in: float | None) -> dict[str, Any]:
        with self._lock:
            self.on_change()
            return self.tokens.issue(self._owner(user), expires_in=expires_in)

    def authorize(self, user: Person | int | None, redirect_uri: str, code_challenge: str | None) -> str:
        if not self.application.may_redirect_to(redirect_uri):
            raise ConfigurationError(
                f"The redirect URI {redirect_uri} is not registered.", hint="Add it to the sandbox's redirect_uris."
            )
        with self._lock:
            self.on_change()
            return self.tokens.authorize(self._owner(user), redirect_uri, code_challenge).value

    def spend(self, calls: int) -> None:
        with self._lock:
            self.tokens.spend(calls)

    def expire_access(self) -> None:
        with self._lock:
            self.on_change()
            self.tokens.expire_access()

    def revoke_access(self) -> None:
        with self._lock:
            self.on_change()
            self.tokens.revoke_access()

    def revoke_all(self) -> None:
        with self._lock:
            self.on_change()
            self.tokens.revoke_all()

    def _raise_event(
        self,
        resource_name: str,
        event_type: str,
        resource_id: int | str,
        project_id: int | None,
        user: Person | int | None,
    ) -> list[Delivery]:
        with self._lock:
            company_id = self.world.company.id
            if project_id is not None:
                project = self.world.projects.get(project_id)
                if project is None:
                    raise ConfigurationError(
                        f"Project {project_id} does not exist.", hint="Use an id of sandbox.seed_data.projects."
                    )
                company_id = project["company"]["id"]
            return self._publisher.publish(
                self.generic.store,
                reason=event_type,
                resource_name=resource_name,
                resource_id=resource_id,
                company_id=company_id,
                project_id=project_id,
                user_id=self._owner(user),
            )

    def _owner(self, user: Person | int | None) -> int:
        if user is None:
            return self.world.people[0].id
        user_id = user if isinstance(user, int) else user.id
        person = self.world.person(user_id)
        if person is None:
            raise ConfigurationError(f"User {user_id} does not exist.", hint="Use one of sandbox.seed_data.people.")
        return person.id


def _nothing() -> None:
    return
