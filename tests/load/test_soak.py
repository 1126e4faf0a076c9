"""An hour at Procore's limits, compressed, with everything going wrong that can."""

from __future__ import annotations

import asyncio
import gc
import itertools
import statistics
import time
import warnings
from array import array
from collections import Counter
from collections.abc import Iterator

import pytest

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
from aprocore.sandbox import Limits
from tests.sandbox_process import sandbox_process

from . import server_side, soak_server
from .measuring import MIB, Held, Watch, resident, watching
from .soak_plan import BIG, ONCE, Plan, call_of

pytestmark = [pytest.mark.anyio, pytest.mark.load]

LIMITS = Limits(spike=250, spike_seconds=1, hourly=36_000, hourly_seconds=360)

WHOLE = Plan(operations=36_000)
SHORT = Plan(operations=5_000, bursts_every=10.0, token_lifetime=8.0)
WORKERS = 100

#: What the caller was told.
DONE, AMBIGUOUS, REFUSED, FAILED, WRONG = range(1, 6)


class StoreWithErrors(MemoryStore):
    """A disk on which every so many accesses fail."""

    EVERY = 7

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


class Soak:
    """The client's side. What it learns goes into arrays made beforehand, so that memory tells of the library alone."""

    def __init__(self, procore: Procore, plan: Plan) -> None:
        self.procore = procore
        self.kinds = plan.kinds()
        self.told = array("b", bytes(plan.operations))
        self.attempts = array("i", bytes(4 * plan.operations))
        self.memory = array("q")
        self.finished = 0
        self.errors: Counter[str] = Counter()

    async def run(self) -> None:
        numbers = iter(range(len(self.kinds)))
        await asyncio.gather(*(self._work(numbers) for _ in range(WORKERS)))

    async def _work(self, numbers: Iterator[int]) -> None:
        for number in numbers:
            self.told[number], self.attempts[number] = await self._perform(number)
            self.finished += 1
            if self.finished % 250 == 0:
                self.memory.append(resident())

    async def _perform(self, number: int) -> tuple[int, int]:
        kind = self.kinds[number]
        method, path, body = call_of(number, kind)
        options = {} if body is None else {"json": body}
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

    @property
    def warm(self) -> array[int]:
        """The memory once connections, buffers and caches are as large as they get."""
        return self.memory[len(self.memory) // 2 :]

    def numbers(self, *told: int, kinds: tuple[str, ...] | None = None) -> set[int]:
        """Return the operations whose callers were told one of ``told``."""
        return {
            number
            for number, each in enumerate(self.told)
            if each in told and (kinds is None or self.kinds[number] in kinds)
        }


def _is_for(number: int, kind: str, answer: dict[str, object]) -> bool:
    if kind == "DELETE":
        return not answer
    if kind in ("POST", "upload"):
        return answer.get("operation") == number
    if kind == "download" and len(str(answer.get("text"))) != BIG:
        return False
    return answer.get("id") == number and answer.get("operation", number) == number


@pytest.mark.filterwarnings("always::ResourceWarning")
async def test_f10_f11_an_hour_at_the_limits_with_everything_going_wrong(whole: bool) -> None:
    plan = WHOLE if whole else SHORT
    async with sandbox_process(seed=plan.seed, limits=LIMITS, token_lifetime=plan.token_lifetime) as sandbox:
        port = await sandbox.run(soak_server.begin, plan)
        store = StoreWithErrors()
        issued = await sandbox.run(server_side.issue_token)
        token = Token.from_dict({**issued, "received_at": time.time()})
        await store.save(TokenKey("local", sandbox.client_id), token)
        before = Held.now()
        with warnings.catch_warnings(record=True) as caught:
            async with sandbox.procore(
                auth=RefreshToken(sandbox.client_id, sandbox.client_secret),
                environment=Environment("local", sandbox.environment.login_url, f"https://127.0.0.1:{port}"),
                store=store,
                timeout=Timeout(read=2.0),
            ) as procore:
                soak = Soak(procore, plan)
                async with watching(lambda: f"{soak.finished:,} of {plan.operations:,} operations") as watch:
                    await soak.run()
            gc.collect()
        after = Held.now()
        report = await sandbox.run(soak_server.end)
    _print_figures(soak, report, watch)
    _check_writes(soak, report)
    _check_sends(soak, report)
    _check_tokens(plan, report, store)
    assert after == before
    assert [each.message for each in caught if issubclass(each.category, ResourceWarning)] == []
    assert watch.lag(0.99) < 0.05
    _check_memory(soak, slope=whole)


def _check_writes(soak: Soak, report: soak_server.Report) -> None:
    committed = {
        number: sum(send.committed for send in sends)
        for number, sends in report.sends.items()
        if soak.kinds[number] not in ("GET", "download")
    }
    once = {number: times for number, times in committed.items() if soak.kinds[number] in ONCE}
    assert [number for number, times in once.items() if times > 1] == [], "a POST or PATCH was done twice"
    writes = {number for number, kind in enumerate(soak.kinds) if kind not in ("GET", "download")}
    lost = {number for number in soak.numbers(DONE) & writes if not committed.get(number)}
    assert lost == set(), "the caller was told that it was done, and it was not"
    assert soak.numbers(WRONG) == set(), "an answer went to the wrong call"
    refused_yet_done = {number for number in soak.numbers(REFUSED) if committed.get(number)}
    assert refused_yet_done == set()

    ambiguous = soak.numbers(AMBIGUOUS)
    dropped = {number for number in once if any(send.committed and not send.delivered for send in report.sends[number])}
    assert dropped <= ambiguous, "a write was done, its answer was lost, and the caller was told something else"
    # Where nothing was done, a client cannot know it if the server never read the request, or if the answer that was
    # lost said so. These are ambiguous as well, and nothing else is.
    unread = {number for number in ambiguous - dropped if _unseen(soak, report, number) == 1}
    refusal_lost = {number for number in ambiguous - dropped - unread if not report.sends[number][-1].delivered}
    assert ambiguous == dropped | unread | refusal_lost, "called ambiguous without a reason"
    assert not any(committed.get(number) for number in unread | refusal_lost)
    print(f"       ambiguous: {len(dropped)} done, {len(unread)} never read, {len(refusal_lost)} refused unheard")
    rest = len(soak.told) - len(ambiguous) - len(soak.numbers(REFUSED))
    assert len(soak.numbers(DONE)) >= 0.9995 * rest, soak.errors


def _unseen(soak: Soak, report: soak_server.Report, number: int) -> int:
    return soak.attempts[number] - len(report.sends.get(number, ()))


def _check_sends(soak: Soak, report: soak_server.Report) -> None:
    unseen = {number: _unseen(soak, report, number) for number in range(len(soak.told))}
    assert min(unseen.values()) >= 0, "something was sent that nobody counted"
    assert sum(unseen.values()) == report.harms["reset_before"]
    assert sum(soak.attempts) == report.requests + report.harms["reset_before"]


def _check_tokens(plan: Plan, report: soak_server.Report, store: StoreWithErrors) -> None:
    # The first token was there from the beginning; each other one came when its predecessor was about to expire.
    lives = [later - earlier for earlier, later in itertools.pairwise(report.grants)]
    assert all(life >= plan.token_lifetime * 0.75 for life in lives), lives
    assert report.tokens_used == len(report.grants) + 1
    assert report.refused_tokens == 0
    assert store.errors > 0


def _check_memory(soak: Soak, *, slope: bool) -> None:
    assert _growth(soak.warm) < 4 * MIB
    if slope:
        # Over a few thousand operations a slope would be made of the steps in which memory is had from the system.
        assert _slope(soak.warm) < 1 * MIB


def _growth(memory: array[int]) -> float:
    """Return the bytes by which memory has grown, without short peaks."""
    tenth = max(1, len(memory) // 10)
    return statistics.median(memory[-tenth:]) - statistics.median(memory[:tenth])


def _slope(memory: array[int]) -> float:
    """Return the bytes by which memory grows in 10,000 operations: the median slope, in which no single step weighs."""
    pairs = itertools.combinations(enumerate(memory), 2)
    return statistics.median((later - earlier) / (250 * (j - i)) for (i, earlier), (j, later) in pairs) * 10_000


def _print_figures(soak: Soak, report: soak_server.Report, watch: Watch) -> None:
    told = Counter(soak.told)
    print(
        f"  F10: {told[DONE]:,} done, {told[AMBIGUOUS]} ambiguous, {told[REFUSED]} writes refused with 5xx, "
        f"{told[FAILED]} failed, {told[WRONG]} wrong; {sum(soak.attempts):,} sends, {report.requests:,} seen, "
        f"{report.refused_calls} refused with 429; {len(report.grants)} renewals\n"
        f"       proxy {report.harms}, faults {report.faults}, errors {dict(soak.errors)}\n"
        f"  F11: lag p99 {watch.lag(0.99) * 1000:.0f} ms, memory {_growth(soak.warm) / MIB:+.1f} MiB after warm-up, "
        f"{_slope(soak.warm) / MIB:.2f} MiB per 10,000 operations"
    )
