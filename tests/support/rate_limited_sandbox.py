"""Sandbox with rate limits, on an event loop with virtual time and real sockets."""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from typing import Any

import attrs
import pytest

from aprocore import Procore
from aprocore.sandbox import Delay, Limits, Sandbox
from aprocore.sandbox.http.request_log import SeenRequest
from tests.support.virtual_time import VirtualClock, run

__all__ = ["PATH", "RateLimitedSandbox", "resources_in_use", "run_rate_limited"]

PATH = "/rest/v1.0/companies"


def resources_in_use(procore: Procore) -> tuple[int, int, int, int]:
    """Return the numbers of permits in use, of calls that wait for one, and the same of connections."""
    limiter, connections = procore._engine.limiter, procore._resources.connections
    return limiter._state.in_flight, limiter.waiting, connections.limit - connections.free, connections.waiting


@attrs.define
class RateLimitedSandbox:
    """Sandbox with rate limits, and the virtual clock of its sessions."""

    sandbox: Sandbox
    #: Clock of the sessions; that of the sandbox is ahead of it by ``sandbox.clock.advance(…)``.
    clock: VirtualClock

    def session(self, **options: Any) -> Procore:
        return self.sandbox.procore(clock=self.clock, **options)

    def calls(self, path: str = PATH) -> list[SeenRequest]:
        return self.sandbox.requests.to("*", path)

    @property
    def refused(self) -> int:
        return sum(seen.status == 429 for seen in self.sandbox.requests)


def run_rate_limited(
    monkeypatch: pytest.MonkeyPatch,
    test: Callable[[RateLimitedSandbox], Awaitable[None]],
    *,
    latency: float = 0.3,
    **limits: Any,
) -> None:
    """Run ``test`` with a sandbox that has ``limits`` and responds after ``latency`` seconds."""
    clock = VirtualClock()

    async def main() -> None:
        async with Sandbox(limits=Limits(**{"hourly": 3600, "spike": 25, **limits})) as sandbox:
            if latency:
                sandbox.faults.add("*", PATH, Delay(latency), times=None)
            await test(RateLimitedSandbox(sandbox, clock))

    monkeypatch.setattr("aprocore.sandbox.clock.time", clock)
    run(main())
