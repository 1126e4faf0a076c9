"""What the load tests do to a sandbox, in its own process."""

from __future__ import annotations

import asyncio
import time
from typing import Any

from aprocore.sandbox import Delay, FaultRule, Hold, Sandbox
from aprocore.sandbox.http.faults import Fault
from tests.load import measuring

TOKEN = "/oauth/token"

_holds: list[tuple[Hold, FaultRule]] = []


def issue_token(sandbox: Sandbox) -> dict[str, Any]:
    return sandbox.tokens.issue()


def allow_files(_sandbox: Sandbox, number: int) -> None:
    measuring.allow_files(number)


def standing(_sandbox: Sandbox) -> measuring.Standing:
    return measuring.Standing.now()


def count(sandbox: Sandbox, method: str, path: str) -> int:
    return len(sandbox.requests.to(method, path))


def bearers(sandbox: Sandbox, path: str) -> dict[str, int]:
    """Count the requests by their Authorization header."""
    counts: dict[str, int] = {}
    for seen in sandbox.requests.to("*", path):
        name = seen.headers["Authorization"]
        counts[name] = counts.get(name, 0) + 1
    return counts


def slow_token_endpoint(sandbox: Sandbox, seconds: float) -> None:
    sandbox.faults.add("POST", TOKEN, Delay(seconds), times=None)


def count_before(sandbox: Sandbox, path: str, moment: float) -> int:
    return sum(seen.at < moment for seen in sandbox.requests.to("*", path))


def break_down(sandbox: Sandbox, path: str, seconds: float, fault: Fault) -> float:
    """Let ``fault`` happen to everything under ``path`` for so long, and return when that ends, in Unix seconds."""
    rule: FaultRule = sandbox.faults.add("*", path, fault, times=None)
    asyncio.get_running_loop().call_later(seconds, sandbox.faults.remove, rule)
    return time.time() + seconds


def hold(sandbox: Sandbox, path: str, chance: float = 1.0) -> None:
    """Keep what comes for ``path``, or a part of it, until this is released; of several holds the last one first."""
    fault = Hold()
    _holds.append((fault, sandbox.faults.add("*", path, fault, times=None, chance=chance)))


async def wait_for(sandbox: Sandbox, path: str, requests: int) -> None:
    async with asyncio.timeout(60):
        while count(sandbox, "*", path) < requests:
            await asyncio.sleep(0.05)


def release(sandbox: Sandbox) -> None:
    fault, rule = _holds.pop()
    sandbox.faults.remove(rule)
    fault.release()


def revoke_and_release(sandbox: Sandbox) -> None:
    """Revoke what was issued, keep nothing that comes from now on, and release one of the holds."""
    sandbox.tokens.revoke_access()
    for _, rule in _holds:
        sandbox.faults.remove(rule)
    release(sandbox)
