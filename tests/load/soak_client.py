"""Client of the soak test; it allocates its records at the start, so that memory growth is the library's."""

from __future__ import annotations

import asyncio
import gc
import time
from array import array
from collections import Counter
from collections.abc import Iterator
from typing import Any

import attrs

from aprocore import (
    AmbiguousOutcomeError,
    Environment,
    MemoryStore,
    Procore,
    ProcoreError,
    ProtocolError,
    RefreshToken,
    ServerError,
    Timeout,
    Token,
    TokenKey,
)
from tests.load.measurements import LagHistogram, MemorySamples, OpenResources, allocated_blocks, measure, resident
from tests.load.soak_plan import BIG, ONCE, Plan
from tests.support.sandbox_process import SandboxAddress

WORKERS = 100
#: Operations between two samples of the memory.
SAMPLE_EVERY = 250

#: Outcomes of an operation for its caller.
DONE, AMBIGUOUS, APPLIED, REFUSED, FAILED, WRONG = range(1, 7)


class StoreWithErrors(MemoryStore):
    """A store in which every fifth access fails, like a broken disk."""

    FAIL_EVERY = 5

    def __init__(self) -> None:
        super().__init__()
        self.accesses = self.errors = 0

    async def load(self, key: TokenKey) -> Token | None:
        self._access()
        return await super().load(key)

    async def save(self, key: TokenKey, token: Token) -> None:
        self._access()
        await super().save(key, token)

    def _access(self) -> None:
        self.accesses += 1
        if self.accesses % self.FAIL_EVERY == 0:
            self.errors += 1
            raise OSError(5, "Input/output error")


@attrs.frozen
class ClientReport:
    """Outcomes and attempts of all operations, and measurements of the process."""

    #: By operation number.
    outcomes: array[int] = attrs.field(repr=False)
    attempts: array[int] = attrs.field(repr=False)
    errors: Counter[str]
    store_errors: int
    seconds: float
    #: After the warm-up.
    memory: MemorySamples
    #: Allocated blocks and open sockets after the warm-up and at the end, each time with no call in flight.
    blocks: tuple[int, int]
    sockets: tuple[int, int]
    #: Before the session was opened and after it was closed.
    open_resources: tuple[OpenResources, OpenResources]
    lags: LagHistogram = attrs.field(repr=False)
    own_lags: LagHistogram = attrs.field(repr=False)

    def numbers(self, *outcomes: int) -> set[int]:
        """Return the numbers of the operations that had one of ``outcomes``."""
        return {number for number, outcome in enumerate(self.outcomes) if outcome in outcomes}


class _SoakRun:
    def __init__(self, procore: Procore, plan: Plan) -> None:
        self.procore = procore
        self.plan = plan
        self.kinds = plan.kinds()
        self.outcomes = array("b", bytes(plan.operations))
        self.attempts = array("i", bytes(4 * plan.operations))
        self.memory = array("q", bytes(8 * (plan.operations // SAMPLE_EVERY)))
        self.finished = 0
        self.errors: Counter[str] = Counter()

    async def run(self, numbers: range) -> None:
        """Perform the operations with all workers, and return when they are done."""
        remaining = iter(numbers)
        await asyncio.gather(*(self._work(remaining) for _ in range(WORKERS)))

    async def _work(self, numbers: Iterator[int]) -> None:
        for number in numbers:
            self.outcomes[number], self.attempts[number] = await self._perform(number)
            if self.finished % SAMPLE_EVERY == 0:
                if self.plan.collect:
                    gc.collect()
                self.memory[self.finished // SAMPLE_EVERY] = resident()
            self.finished += 1

    async def _perform(self, number: int) -> tuple[int, int]:
        kind = self.kinds[number]
        method, path, payload = self.plan.call_of(number, kind)
        options: dict[str, Any] = {} if payload is None else {"json": payload}
        try:
            response = await self.procore.request(method, path, **options)
            body = response.json() if response.body else {}
        except AmbiguousOutcomeError as error:
            return AMBIGUOUS, error.attempts
        except ProtocolError as error:
            self.errors[f"{kind}: {type(error).__name__}: {error.message}"] += 1
            return APPLIED if kind in ONCE and error.applied == "yes" else FAILED, error.attempts
        except ServerError as error:
            self.errors[f"{kind}: {error.status}"] += 1
            return REFUSED if kind in ONCE else FAILED, error.attempts
        except ProcoreError as error:
            self.errors[f"{kind}: {type(error).__name__}: {error.message}"] += 1
            return FAILED, error.attempts
        return DONE if _is_for(number, kind, body) else WRONG, response.attempts


def _is_for(number: int, kind: str, body: dict[str, object]) -> bool:
    if kind == "DELETE":
        return not body
    if kind in ("POST", "upload"):
        return body.get("name") == f"{number}"
    if kind == "download" and len(str(body.get("website"))) != BIG:
        return False
    return body.get("id") == number and (kind != "PATCH" or body.get("zip") == f"{number}")


async def perform(address: SandboxAddress, plan: Plan, port: int, issued: dict[str, Any]) -> ClientReport:
    """Perform the plan through the proxy on ``port``, with the token ``issued``."""
    store = StoreWithErrors()
    token = Token.from_dict(issued)
    await store.save(TokenKey("local", address.client_id), token)
    resources_before, started = OpenResources.now(), time.monotonic()
    async with address.procore(
        auth=RefreshToken(address.client_id, address.client_secret),
        environment=Environment("local", address.environment.login_url, f"https://127.0.0.1:{port}"),
        store=store,
        timeout=Timeout(read=2.0),
    ) as procore:
        soak = _SoakRun(procore, plan)
        if plan.collect:
            gc.freeze()  # the collections look only at what the operations create, and so take no visible time
        async with measure(lambda: f"{soak.finished:,} of {plan.operations:,} operations") as measurements:
            await soak.run(range(plan.warm_up))
            blocks_after_warm_up, warm = allocated_blocks(), OpenResources.now()
            await soak.run(range(plan.warm_up, plan.operations))
            blocks_at_the_end, last = allocated_blocks(), OpenResources.now()
    return ClientReport(
        outcomes=soak.outcomes,
        attempts=soak.attempts,
        errors=soak.errors,
        store_errors=store.errors,
        seconds=time.monotonic() - started,
        memory=MemorySamples(soak.memory[-(-plan.warm_up // SAMPLE_EVERY) :], SAMPLE_EVERY),
        blocks=(blocks_after_warm_up, blocks_at_the_end),
        sockets=(warm.sockets, last.sockets),
        open_resources=(resources_before, OpenResources.now()),
        lags=measurements.lags,
        own_lags=measurements.own_lags,
    )
