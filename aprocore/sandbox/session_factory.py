"""Sessions of ``sandbox.procore()``: signed in to the sandbox, and waiting by its clock."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from .clock import SandboxClock
from .clock_waits import ClockWaits
from .connection_values import ClientSettings
from .oauth.rate_limits import Limits, client_limiter

if TYPE_CHECKING:
    from ..client import Procore

__all__ = ["SessionFactory"]


class SessionFactory:
    """Factory of a sandbox's sessions, which are numbered so that the jitter of each is the same in every run."""

    def __init__(self, clock: SandboxClock, waits: ClockWaits) -> None:
        self._clock = clock
        self._waits = waits
        self._created = 0

    def reset(self) -> None:
        """Begin to count again."""
        self._created = 0

    def new(self, sandbox: ClientSettings, seed: int, limits: Limits, options: dict[str, Any]) -> Procore:
        """Create a session; it has the sandbox's clock unless ``options`` have another one.

        Args:
            sandbox: URLs, CA and credentials.
            seed: seed of the jitter.
            limits: rate limits of the sandbox; the session is told the lengths of their windows.
            options: options of ``Procore``.
        """
        from ..client import Procore
        from ..sansio.grants import ClientCredentials
        from .session_clock import CountedTransport, SessionClock

        follows = "clock" not in options
        if follows:
            self._created += 1
            options["clock"] = SessionClock(self._clock, self._waits, f"{seed}/{self._created}")
        if "limiter" not in options and limits.is_scaled:
            options["limiter"] = client_limiter(limits, clock=options["clock"])
        defaults: dict[str, Any] = {"environment": sandbox.environment, "company_id": sandbox.company_id}
        if options.get("session") is None and options.get("transport") is None:  # they have TLS of their own
            defaults["ssl"] = sandbox.ssl
        options = {**defaults, **options}
        auth = options.pop("auth", None)
        if auth is None:
            auth = ClientCredentials(client_id=sandbox.client_id, client_secret=sandbox.client_secret)
        session = Procore(auth, **options)
        if follows:
            session._resources.wrap_transport = lambda transport: CountedTransport(transport, self._waits)  # noqa: SLF001
        return session
