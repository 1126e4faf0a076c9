"""The soak's client, alone in its process. What it notes has its place from the beginning, or is of few kinds."""

from __future__ import annotations

import asyncio
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
    RefreshToken,
    ServerError,
    Timeout,
    Token,
    TokenKey,
)
from tests.load.measuring import Held, Lags, Memory, objects, resident, watching
from tests.load.soak_plan import BIG, ONCE, Plan, call_of
from tests.support.sandbox_process import SandboxAddress

WORKERS = 100
#: Operations from one look at the memory to the next.
EVERY = 250

#: What the caller was told.
DONE, AMBIGUOUS, REFUSED, FAILED, WRONG = range(1, 6)


class StoreWithErrors(MemoryStore):
    """A disk on which every so many accesses fail."""

    EVERY = 5

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
        if self.accesses % self.EVERY == 0:
            self.errors += 1
            raise OSError(5, "Input/output error")


@attrs.frozen
class Findings:
    """What the callers were told, and what it took."""

    #: By the operations' numbers.
    told: array[int] = attrs.field(repr=False)
    attempts: array[int] = attrs.field(repr=False)
    errors: Counter[str]
    store_errors: int
    seconds: float
    #: Of the time after the warm-up.
    memory: Memory
    #: With no call under way, after the warm-up and in the end: objects, and the sockets that some of them belong to.
    objects: tuple[int, int]
    sockets: tuple[int, int]
    #: Before the session and after it.
    held: tuple[Held, Held]
    lags: Lags = attrs.field(repr=False)
    own_lags: Lags = attrs.field(repr=False)

    def numbers(self, *told: int) -> set[int]:
        """Return the operations whose callers were told one of ``told``."""
        return {number for number, each in enumerate(self.told) if each in told}


class _Soak:
    def __init__(self, procore: Procore, plan: Plan) -> None:
        self.procore = procore
        self.kinds = plan.kinds()
        self.told = array("b", bytes(plan.operations))
        self.attempts = array("i", bytes(4 * plan.operations))
        self.memory = array("q", bytes(8 * (plan.operations // EVERY)))
        self.finished = 0
        self.errors: Counter[str] = Counter()

    async def run(self, numbers: range) -> None:
        """Let all workers at them, and rest when they are done."""
        following = iter(numbers)
        await asyncio.gather(*(self._work(following) for _ in range(WORKERS)))

    async def _work(self, numbers: Iterator[int]) -> None:
        for number in numbers:
            self.told[number], self.attempts[number] = await self._perform(number)
            if self.finished % EVERY == 0:
                self.memory[self.finished // EVERY] = resident()
            self.finished += 1

    async def _perform(self, number: int) -> tuple[int, int]:
        kind = self.kinds[number]
        method, path, body = call_of(number, kind)
        options: dict[str, Any] = {} if body is None else {"json": body}
        try:
            response = await self.procore.request(method, path, **options)
            answer = response.json() if response.body else {}
        except AmbiguousOutcomeError as error:
            return AMBIGUOUS, error.attempts
        except ServerError as error:
            self.errors[f"{kind}: {error.status}"] += 1
            return REFUSED if kind in ONCE else FAILED, error.attempts
        except ProcoreError as error:
            self.errors[f"{kind}: {type(error).__name__}: {error.message}"] += 1
            return FAILED, error.attempts
        return DONE if _is_for(number, kind, answer) else WRONG, response.attempts


def _is_for(number: int, kind: str, answer: dict[str, object]) -> bool:
    if kind == "DELETE":
        return not answer
    if kind in ("POST", "upload"):
        return answer.get("operation") == number
    if kind == "download" and len(str(answer.get("text"))) != BIG:
        return False
    return answer.get("id") == number and answer.get("operation", number) == number


async def perform(address: SandboxAddress, plan: Plan, port: int, issued: dict[str, Any]) -> Findings:
    """Perform the plan through the proxy on ``port``, with a token that was issued before."""
    store = StoreWithErrors()
    token = Token.from_dict({**issued, "received_at": time.time()})
    await store.save(TokenKey("local", address.client_id), token)
    before, started = Held.now(), time.monotonic()
    async with address.procore(
        auth=RefreshToken(address.client_id, address.client_secret),
        environment=Environment("local", address.environment.login_url, f"https://127.0.0.1:{port}"),
        store=store,
        timeout=Timeout(read=2.0),
    ) as procore:
        soak = _Soak(procore, plan)
        async with watching(lambda: f"{soak.finished:,} of {plan.operations:,} operations") as watch:
            await soak.run(range(plan.warm_up))
            after_warm_up, then = objects(), Held.now()
            await soak.run(range(plan.warm_up, plan.operations))
            in_the_end, now = objects(), Held.now()
    return Findings(
        told=soak.told,
        attempts=soak.attempts,
        errors=soak.errors,
        store_errors=store.errors,
        seconds=time.monotonic() - started,
        memory=Memory(soak.memory[-(-plan.warm_up // EVERY) :], EVERY),
        objects=(after_warm_up, in_the_end),
        sockets=(then.sockets, now.sockets),
        held=(before, Held.now()),
        lags=watch.lags,
        own_lags=watch.own_lags,
    )
