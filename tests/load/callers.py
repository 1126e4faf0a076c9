"""Ten thousand coroutines that call at once; runs in the test's process or in a client process."""

from __future__ import annotations

import asyncio
import time
from typing import Any

import attrs

from aprocore import MemoryStore, Procore, RefreshToken, Token, TokenKey
from tests.load.measurements import CpuUsage, measure, resident
from tests.support.sandbox_process import SandboxAddress

COROUTINES = 10_000
ME = "/rest/v1.0/me"


async def user_session(
    address: SandboxAddress, issued: dict[str, Any], store: MemoryStore, *, expired: bool, **options: Any
) -> tuple[Procore, str]:
    """Return a session of a user whose token is in ``store``, and the Authorization header with that token."""
    token = Token.from_dict({**issued, "received_at": 1.0 if expired else time.time()})
    await store.save(TokenKey("local", address.client_id), token)
    auth = RefreshToken(address.client_id, address.client_secret)
    return address.procore(auth=auth, store=store, **options), f"Bearer {token.access_token}"


@attrs.frozen
class Cost:
    """Time and memory of all calls together."""

    done: int
    elapsed_seconds: float
    cpu: CpuUsage
    memory_growth: int


async def call_with_an_expired_token(address: SandboxAddress, issued: dict[str, Any]) -> Cost:
    """Make all calls at once on a session that has to refresh its token first."""
    done = 0

    async def call() -> None:
        nonlocal done
        assert (await procore.me()).id is not None
        done += 1

    procore, _ = await user_session(address, issued, MemoryStore(), expired=True)
    baseline, before, started = resident(), CpuUsage.now(), time.monotonic()
    async with procore, measure(lambda: f"{done:,} of {COROUTINES:,} calls") as measurements:
        await asyncio.gather(*(call() for _ in range(COROUTINES)))
        elapsed = time.monotonic() - started
    return Cost(done, elapsed, CpuUsage.now().since(before), measurements.peak - baseline)
