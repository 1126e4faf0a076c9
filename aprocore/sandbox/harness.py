"""What tests see of a sandbox and do to it, whether it runs or not."""

from __future__ import annotations

from typing import Any

from .app import SandboxApp, SandboxSettings
from .clock import SandboxClock
from .data.seed_data import Person, SeedData
from .files.upload_registry import UploadSettings
from .health import Health, Past, health_of
from .http.faults import Faults
from .http.request_handler import RequestHandler
from .http.request_log import RequestLog, SeenRequest
from .oauth.rate_limits import Limits
from .oauth.token_endpoint import OOB
from .webhooks.facade import Webhooks

__all__ = ["Harness"]


class Harness:
    """The ledger, the data, and all that a test changes; every method may be called from any thread."""

    def __init__(self, settings: SandboxSettings, keep_requests: int | None) -> None:
        self.clock: SandboxClock = SandboxClock()
        self.faults: Faults = Faults(settings.seed)
        self._backend = SandboxApp(settings, self.clock)
        #: Of what the ledger no longer has.
        self._past = Past()
        self._ledger = RequestLog(keep_requests, self._past.add)
        self._wire: RequestHandler | None = None

    # -- what there is

    @property
    def world(self) -> SeedData:
        """The data that it has been made with."""
        return self._backend.world

    @property
    def token_lifetime(self) -> float:
        """Seconds of the access tokens that are issued from now on; may be set."""
        return self._backend.token_lifetime

    @token_lifetime.setter
    def token_lifetime(self, seconds: float) -> None:
        self._backend.token_lifetime = seconds

    @property
    def limits(self) -> Limits:
        """How many calls a token may make; see :meth:`set_limits`."""
        return self._backend.limits

    @property
    def people(self) -> tuple[Person, ...]:
        """Who can sign in."""
        return self.world.people

    @property
    def uploads(self) -> UploadSettings:
        """How long uploads take from being complete to being available; its fields may be set."""
        return self._backend.storage.uploads.settings

    @property
    def webhooks(self) -> Webhooks:
        """What hooks were sent, how they are, and events raised by hand."""
        return self._backend.webhooks

    # What is passed on as ``**ids`` has to suit the call's options too, or checkers refuse it.
    def ids_for(self, operation: str) -> dict[str, Any]:
        """Return ids that lead to what is there, for the path of an operation: ``rfis.get(**ids_for("rfis.get"))``.

        They are the first of each kind, by the names of the operation's parameters; each is an int or a str.

        Raises:
            ConfigurationError: there is no such operation, or nothing that it could be about.
        """
        return self._backend.ids_for(operation)

    # -- what it saw

    @property
    def requests(self) -> list[SeenRequest]:
        """The ledger: every request seen, oldest first, as a copy."""
        return self._ledger.entries

    def requests_to(self, method: str, path: str) -> list[SeenRequest]:
        """Return those of a method (``*`` for any) to a path: exact, a template, or with wildcards."""
        return self._ledger.to(method, path)

    def forget_requests(self) -> None:
        """Empty the ledger; numbering goes on."""
        self._ledger.clear()
        self._past.clear()

    def health(self) -> Health:
        """Say what Procore would criticise in the calls since the start, the last reset, or requests were forgotten."""
        return self._past.health + health_of(self.requests)

    def presentations(self, refresh_token: str) -> int:
        """Return how often a refresh token came in, whatever became of the request."""
        return self._backend.tokens.presentations(refresh_token)

    # -- what is done to it

    def reset(self, *, seed: int | None = None, limits: Limits | None = None) -> None:
        """Begin anew without a restart: fresh data, credentials and tokens, no faults, real time, an empty ledger,
        no hooks.

        The addresses and the CA stay. Who signed in before is refused from now on, and requests that are held or
        delayed get no answer; webhooks that are under way are broken off.

        Args:
            seed: None for the first one.
            limits: None for the first ones.

        Raises:
            ConfigurationError: ``limits`` is none.
        """
        self.drop_held()
        self._backend.reset(seed, limits, self._forget)

    def _forget(self, seed: int) -> None:
        self.clock.reset()
        self.faults.reset(seed)
        self.forget_requests()

    def drop_held(self) -> None:
        """Break the connections of all requests that are held or delayed."""
        if self._wire is not None:
            self._wire.drop_paused()

    def set_limits(self, limits: Limits) -> None:
        """Change how many calls a token may make; what was counted so far is forgotten.

        Raises:
            ConfigurationError: ``limits`` is none.
        """
        self._backend.set_limits(limits)

    def overload(self, seconds: float) -> None:
        """Refuse every call with 503 and ``Retry-After``, as Procore does under heavy load.

        Args:
            seconds: for how long, by the sandbox's clock; 0 ends it.
        """
        self._backend.overload(seconds)

    def issue_token(self, *, user: Person | int | None = None, expires_in: float | None = None) -> dict[str, Any]:
        """Return a token answer as after a sign-in by a person, without HTTP."""
        return self._backend.issue(user, expires_in)

    def authorize(
        self, *, user: Person | int | None = None, redirect_uri: str = OOB, code_challenge: str | None = None
    ) -> str:
        """Return an authorization code as after a sign-in by a person, without HTTP."""
        return self._backend.authorize(user, redirect_uri, code_challenge)

    def spend(self, calls: int) -> None:
        """Let another program make ``calls`` with the same tokens: their windows are that much fuller."""
        self._backend.spend(calls)

    def expire_access_tokens(self) -> None:
        """Let every access token run out now; refresh tokens stay good."""
        self._backend.expire_access()

    def revoke_access_tokens(self) -> None:
        """Revoke every access token; refresh tokens stay good."""
        self._backend.revoke_access()

    def revoke_everything(self) -> None:
        """Revoke every access token, refresh token and code."""
        self._backend.revoke_everything()
