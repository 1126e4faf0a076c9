"""Test interface of a sandbox: inspection and control, whether it runs or not."""

from __future__ import annotations

from typing import Any

from .app import SandboxApp, SandboxSettings
from .clock import SandboxClock
from .data.seed_data import Person, SeedData
from .files.upload_registry import UploadSettings
from .health import EvictedRequests, Health, health_of
from .http.faults import Faults
from .http.request_handler import RequestHandler
from .http.request_log import RequestLog, SeenRequest
from .oauth.rate_limits import Limits
from .oauth.token_endpoint import OOB
from .webhooks.facade import Webhooks

__all__ = ["Harness"]


class Harness:
    """The request log, the data, and everything that tests can change; thread-safe."""

    def __init__(self, settings: SandboxSettings, keep_requests: int | None) -> None:
        self.clock: SandboxClock = SandboxClock()
        self.faults: Faults = Faults(settings.seed)
        self._backend = SandboxApp(settings, self.clock)
        self._evicted = EvictedRequests()
        self._request_log = RequestLog(keep_requests, self._evicted.add)
        self._request_handler: RequestHandler | None = None

    # -- configuration and data

    @property
    def world(self) -> SeedData:
        """The seed data."""
        return self._backend.world

    @property
    def token_lifetime(self) -> float:
        """Lifetime of new access tokens in seconds; can be set."""
        return self._backend.token_lifetime

    @token_lifetime.setter
    def token_lifetime(self, seconds: float) -> None:
        self._backend.token_lifetime = seconds

    @property
    def limits(self) -> Limits:
        """The rate limits of each access token; see :meth:`set_limits`."""
        return self._backend.limits

    @property
    def people(self) -> tuple[Person, ...]:
        """The people who can sign in."""
        return self.world.people

    @property
    def uploads(self) -> UploadSettings:
        """Delay between completion and availability of uploads; its fields can be set."""
        return self._backend.storage.uploads.settings

    @property
    def webhooks(self) -> Webhooks:
        """Webhook deliveries, their settings, and manual events."""
        return self._backend.webhooks

    # The values are Any because type checkers match ``**ids`` with the types of the call's options too.
    def ids_for(self, operation: str) -> dict[str, Any]:
        """Return ids of existing data for the path parameters of an operation: ``rfis.get(**ids_for("rfis.get"))``.

        Each is the id of the first resource of its kind, by parameter name, as an int or a str.

        Raises:
            ConfigurationError: the operation does not exist, or there is no resource for it.
        """
        return self._backend.ids_for(operation)

    # -- request log

    @property
    def requests(self) -> list[SeenRequest]:
        """The request log: every received request, oldest first, as a copy."""
        return self._request_log.entries

    def requests_to(self, method: str, path: str) -> list[SeenRequest]:
        """Return the requests with a method (``*`` for any) to a path: exact, a template, or with wildcards."""
        return self._request_log.to(method, path)

    def forget_requests(self) -> None:
        """Clear the request log; numbering continues."""
        self._request_log.clear()
        self._evicted.clear()

    def health(self) -> Health:
        """Return a health report of the calls since the start, the last reset or :meth:`forget_requests`."""
        return self._evicted.health + health_of(self.requests)

    def presentations(self, refresh_token: str) -> int:
        """Return the number of requests with a refresh token, regardless of their outcome."""
        return self._backend.tokens.presentations(refresh_token)

    # -- control

    def reset(self, *, seed: int | None = None, limits: Limits | None = None) -> None:
        """Reset without a restart: new data, credentials and tokens, real time; no faults, requests and webhooks.

        The URLs and the CA do not change. Earlier tokens are rejected, requests that are held or delayed get no
        response, and webhook deliveries in progress are aborted.

        Args:
            seed: None for the initial one.
            limits: None for the initial ones.

        Raises:
            ConfigurationError: ``limits`` is not a ``Limits``.
        """
        self.drop_held()
        self._backend.reset(seed, limits, self._on_reset)

    def _on_reset(self, seed: int) -> None:
        self.clock.reset()
        self.faults.reset(seed)
        self.forget_requests()

    def drop_held(self) -> None:
        """Close the connections of all requests that are held or delayed."""
        if self._request_handler is not None:
            self._request_handler.drop_paused()

    def set_limits(self, limits: Limits) -> None:
        """Set the rate limits of each access token, and reset the counters.

        Raises:
            ConfigurationError: ``limits`` is not a ``Limits``.
        """
        self._backend.set_limits(limits)

    def overload(self, seconds: float) -> None:
        """Reject every call with 503 and ``Retry-After``, as Procore does under heavy load.

        Args:
            seconds: duration by the sandbox's clock; 0 ends it.
        """
        self._backend.overload(seconds)

    def issue_token(self, *, user: Person | int | None = None, expires_in: float | None = None) -> dict[str, Any]:
        """Return a token response as after a sign-in of a person, without HTTP."""
        return self._backend.issue(user, expires_in)

    def authorize(
        self, *, user: Person | int | None = None, redirect_uri: str = OOB, code_challenge: str | None = None
    ) -> str:
        """Return an authorization code as after a sign-in of a person, without HTTP."""
        return self._backend.authorize(user, redirect_uri, code_challenge)

    def spend(self, calls: int) -> None:
        """Count ``calls`` of another program with the same tokens against their rate limits."""
        self._backend.spend(calls)

    def expire_access_tokens(self) -> None:
        """Expire every access token now; refresh tokens stay valid."""
        self._backend.expire_access()

    def revoke_access_tokens(self) -> None:
        """Revoke every access token; refresh tokens stay valid."""
        self._backend.revoke_access()

    def revoke_everything(self) -> None:
        """Revoke every access token, refresh token and code."""
        self._backend.revoke_everything()
