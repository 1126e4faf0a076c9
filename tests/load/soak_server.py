"""The soak's server side: a sandbox behind a toxic proxy, and what its ledger says in the end."""

from __future__ import annotations

import asyncio
from collections import Counter, defaultdict
from contextlib import AsyncExitStack
from urllib.parse import urlsplit

import attrs

from aprocore.sandbox import Answer, Sandbox, TruncateGzip, Unsolicited
from aprocore.sandbox.http.request_log import SeenRequest
from tests.load.soak_plan import BIG, LAYERS, TODOS, Plan
from tests.support.toxic_proxy import ToxicProxy, Toxics, toxic_proxy

TOXICS = Toxics(reset_before=0.01, reset_after=0.01, stall=0.005, latency=(0.005, 0.15))
#: Answers in place of the real ones: the first can be repeated by all, the others by what may arrive twice.
FAILURES = ((Answer(503, {"Retry-After": "1"}), 0.02), (Answer(500), 0.02), (Answer(502), 0.01))
STRAY = Answer(200, {"Content-Type": "application/json"}, {"id": -1, "operation": -1})


@attrs.frozen
class Send:
    """One request for an operation, as the server saw it."""

    status: int | None
    committed: bool
    #: Whether its answer reached the client, as far as the server and the proxy know.
    delivered: bool


@attrs.frozen
class Report:
    sends: dict[int, list[Send]]
    #: How many records there are of each operation that makes one.
    made: dict[int, int]
    requests: int
    refused_tokens: int
    #: When tokens were granted, in Unix seconds, and how many of them came with a call.
    grants: list[float]
    tokens_used: int
    harms: dict[str, int]
    faults: dict[str, int]
    refused_calls: int


class _Server:
    def __init__(self, sandbox: Sandbox, plan: Plan) -> None:
        self.sandbox = sandbox
        self.plan = plan
        self.lost: set[int] = set()
        self.bursts = 0
        self.there_before: set[int] = set()

    async def open(self) -> int:
        self._stack = AsyncExitStack()
        for number, kind in enumerate(self.plan.kinds()):
            path = LAYERS if kind in ("PUT", "DELETE") else TODOS
            if kind not in ("POST", "upload"):
                text = {"text": "x" * BIG} if kind == "download" else {}
                self.sandbox.seed_data.add_record(path, text, number)
                self.there_before.add(number)
        faults = self.sandbox.faults
        self.rules = {
            f"{answer.status}": faults.add("*", "/rest/*", answer, times=None, chance=chance)
            for answer, chance in FAILURES
        }
        for method in ("GET", "POST", "PATCH"):
            rule = faults.add(method, "/rest/*", TruncateGzip(20), times=None, chance=0.002)
            self.rules[f"cut gzip of {method}"] = rule
        self.rules["stray answer"] = faults.add("*", "/rest/*", Unsolicited(STRAY), times=None, chance=0.002)
        port = urlsplit(self.sandbox.environment.api_url).port
        assert port is not None
        proxy = toxic_proxy(TOXICS, port, seed=self.plan.seed, lost=self._note_loss)
        self.proxy: ToxicProxy = await self._stack.enter_async_context(proxy)
        self._bursts = asyncio.create_task(self._burst())
        return self.proxy.port

    async def close(self) -> None:
        self._bursts.cancel()
        await self._stack.aclose()

    async def _burst(self) -> None:
        while True:
            await asyncio.sleep(self.plan.bursts_every)
            self.bursts += 1
            rule = self.sandbox.faults.add("*", "/rest/*", Answer(429, {"Retry-After": "1"}), times=None)
            await asyncio.sleep(self.plan.burst)
            self.sandbox.faults.remove(rule)

    def _note_loss(self, port: int) -> None:
        for seen in reversed(self.sandbox.requests):
            if seen.client_port == port:
                self.lost.add(seen.number)
                return

    def report(self) -> Report:
        calls = [seen for seen in self.sandbox.requests if seen.origin == "api"]
        sends: dict[int, list[Send]] = defaultdict(list)
        for seen in calls:
            delivered = seen.answered and seen.number not in self.lost
            sends[_operation_of(seen)].append(Send(seen.status, seen.committed_at is not None, delivered))
        posts = self.sandbox.requests.to("POST", "/oauth/token")
        return Report(
            sends=dict(sends),
            made=dict(self._made()),
            requests=len(calls),
            refused_tokens=sum(seen.status == 401 for seen in calls),
            grants=[seen.at for seen in posts if seen.status == 200],
            tokens_used=len({seen.headers["Authorization"] for seen in calls}),
            harms=dict(self.proxy.counts),
            faults={name: rule.hits for name, rule in self.rules.items()} | {"bursts": self.bursts},
            refused_calls=sum(seen.status == 429 for seen in calls),
        )

    def _made(self) -> Counter[int]:
        """Count what the calls have left, whatever the ledger says of them."""
        todos = self.sandbox.seed_data.records[TODOS]
        return Counter(record["operation"] for number, record in todos.items() if number not in self.there_before)


def _operation_of(seen: SeenRequest) -> int:
    return int(seen.json()["operation"] if seen.method == "POST" else seen.path.rpartition("/")[2])


_servers: dict[Sandbox, _Server] = {}


async def begin(sandbox: Sandbox, plan: Plan) -> int:
    """Make everything ready and return the port of the toxic proxy before the API."""
    _servers[sandbox] = _Server(sandbox, plan)
    return await _servers[sandbox].open()


async def end(sandbox: Sandbox) -> Report:
    """Take down the proxy and tell what happened."""
    server = _servers.pop(sandbox)
    await server.close()
    return server.report()
