"""Actions of the load tests on a sandbox; they run in the sandbox's process."""

from __future__ import annotations

import asyncio
import time
from typing import Any

from aprocore.sandbox import Delay, FaultRule, Hold, Sandbox
from aprocore.sandbox.http.faults import Fault
from tests.load import measurements

TOKEN = "/oauth/token"

_holds: list[tuple[Hold, FaultRule]] = []


def issue_token(sandbox: Sandbox) -> dict[str, Any]:
    return sandbox.tokens.issue()


def raise_file_limit(_sandbox: Sandbox, number: int) -> None:
    measurements.raise_file_limit(number)


def cpu_usage(_sandbox: Sandbox) -> measurements.CpuUsage:
    return measurements.CpuUsage.now()


def count_requests(sandbox: Sandbox, method: str, path: str) -> int:
    return len(sandbox.requests.to(method, path))


def count_by_authorization(sandbox: Sandbox, path: str) -> dict[str, int]:
    """Return the number of requests with each Authorization header."""
    counts: dict[str, int] = {}
    for request in sandbox.requests.to("*", path):
        authorization = request.headers["Authorization"]
        counts[authorization] = counts.get(authorization, 0) + 1
    return counts


def delay_token_endpoint(sandbox: Sandbox, seconds: float) -> None:
    sandbox.faults.add("POST", TOKEN, Delay(seconds), times=None)


def count_before(sandbox: Sandbox, path: str, time_limit: float) -> int:
    return sum(request.at < time_limit for request in sandbox.requests.to("*", path))


def fail_for(sandbox: Sandbox, path: str, seconds: float, fault: Fault) -> float:
    """Inject ``fault`` into all requests to ``path`` for ``seconds``, and return the Unix time at which that ends."""
    rule: FaultRule = sandbox.faults.add("*", path, fault, times=None)
    asyncio.get_running_loop().call_later(seconds, sandbox.faults.remove, rule)
    return time.time() + seconds


def hold(sandbox: Sandbox, path: str, chance: float = 1.0) -> None:
    """Hold requests to ``path`` until `release`, which releases the newest hold first."""
    fault = Hold()
    _holds.append((fault, sandbox.faults.add("*", path, fault, times=None, chance=chance)))


async def wait_for_requests(sandbox: Sandbox, path: str, number: int) -> None:
    async with asyncio.timeout(60):
        while count_requests(sandbox, "*", path) < number:
            await asyncio.sleep(0.05)


def release(sandbox: Sandbox) -> None:
    fault, rule = _holds.pop()
    sandbox.faults.remove(rule)
    fault.release()


def revoke_and_release(sandbox: Sandbox) -> None:
    """Revoke the issued tokens, hold no further requests, and release the newest hold."""
    sandbox.tokens.revoke_access()
    for _, rule in _holds:
        sandbox.faults.remove(rule)
    release(sandbox)
