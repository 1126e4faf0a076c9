"""A sandbox with rate limits, on a loop whose time is not real: sockets are."""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from typing import Any

import attrs
import pytest

from aprocore import Procore
from aprocore.sandbox import Delay, Limits, Sandbox
from aprocore.sandbox.http.request_log import SeenRequest
from tests.support.virtual_time import VirtualClock, run

__all__ = ["PATH", "Paced", "in_hand", "paced"]

PATH = "/rest/v1.0/companies"


def in_hand(procore: Procore) -> tuple[int, int, int, int]:
    """Return how many permits and connections are taken, and how many calls wait for either."""
    limiter, connections = procore._engine.limiter, procore._resources.connections
    return limiter._state.in_flight, limiter.waiting, connections.limit - connections.free, connections.waiting


@attrs.define
class Paced:
    """What a test of pacing works with."""

    sandbox: Sandbox
    #: The session's; the sandbox's is the same, plus ``sandbox.clock.advance(…)``.
    clock: VirtualClock

    def session(self, **options: Any) -> Procore:
        return self.sandbox.procore(clock=self.clock, **options)

    def calls(self, path: str = PATH) -> list[SeenRequest]:
        return self.sandbox.requests.to("*", path)

    @property
    def refused(self) -> int:
        return sum(seen.status == 429 for seen in self.sandbox.requests)


def paced(
    monkeypatch: pytest.MonkeyPatch,
    test: Callable[[Paced], Awaitable[None]],
    *,
    latency: float = 0.3,
    **limits: Any,
) -> None:
    """Run ``test`` against a sandbox with ``limits``, which takes ``latency`` seconds for an answer."""
    clock = VirtualClock()

    async def main() -> None:
        async with Sandbox(limits=Limits(**{"hourly": 3600, "spike": 25, **limits})) as sandbox:
            if latency:
                sandbox.faults.add("*", PATH, Delay(latency), times=None)
            await test(Paced(sandbox, clock))

    monkeypatch.setattr("aprocore.sandbox.clock.time", clock)
    run(main())
