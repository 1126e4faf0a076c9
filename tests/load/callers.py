"""Ten thousand coroutines that call at once, in whatever process."""

from __future__ import annotations

import asyncio
import time
from typing import Any

import attrs

from aprocore import MemoryStore, Procore, RefreshToken, Token, TokenKey
from tests.load.measuring import Standing, resident, watching
from tests.support.sandbox_process import SandboxAddress

COROUTINES = 10_000
ME = "/rest/v1.0/me"


async def person(
    address: SandboxAddress, issued: dict[str, Any], store: MemoryStore, *, expired: bool, **options: Any
) -> tuple[Procore, str]:
    """Return a session of somebody to whom a token was issued and stored, and the header that carries that token."""
    token = Token.from_dict({**issued, "received_at": 1.0 if expired else time.time()})
    await store.save(TokenKey("local", address.client_id), token)
    auth = RefreshToken(address.client_id, address.client_secret)
    return address.procore(auth=auth, store=store, **options), f"Bearer {token.access_token}"


@attrs.frozen
class Cost:
    """What it took to call."""

    done: int
    #: In seconds.
    elapsed: float
    standing: Standing
    #: In bytes.
    grown: int


async def call_with_an_expired_token(address: SandboxAddress, issued: dict[str, Any]) -> Cost:
    """Have everybody call, with a session that has to renew its token first."""
    done = 0

    async def call() -> None:
        nonlocal done
        assert (await procore.me()).id is not None
        done += 1

    procore, _ = await person(address, issued, MemoryStore(), expired=True)
    baseline, before, started = resident(), Standing.now(), time.monotonic()
    async with procore, watching(lambda: f"{done:,} of {COROUTINES:,} calls") as watch:
        await asyncio.gather(*(call() for _ in range(COROUTINES)))
        elapsed = time.monotonic() - started
    return Cost(done, elapsed, Standing.now().since(before), watch.peak - baseline)
