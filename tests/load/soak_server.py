"""Server side of the soak test: a sandbox behind a toxic proxy, and a report from its request log."""

from __future__ import annotations

import asyncio
from collections import Counter, defaultdict
from contextlib import AsyncExitStack
from urllib.parse import urlsplit

import attrs

from aprocore.sandbox import Answer, Sandbox, TruncateGzip, Unsolicited
from aprocore.sandbox.data.items import Item
from aprocore.sandbox.http.request_log import SeenRequest
from tests.load.soak_plan import BIG, Plan
from tests.support.toxic_proxy import ToxicProxy, Toxics, toxic_proxy

TOXICS = Toxics(reset_before=0.01, reset_after=0.01, stall=0.005, latency=(0.005, 0.15))
#: Error responses and their chances. All operations may be retried after the first; only idempotent ones after others.
FAILURES = ((Answer(503, {"Retry-After": "1"}), 0.02), (Answer(500), 0.02), (Answer(502), 0.01))
UNSOLICITED = Answer(200, {"Content-Type": "application/json"}, {"id": -1})


@attrs.frozen
class Send:
    """One request of an operation, as the server received it."""

    status: int | None
    committed: bool
    #: Whether the response reached the client, as far as the server and the proxy know.
    delivered: bool


@attrs.frozen
class Report:
    sends: dict[int, list[Send]]
    #: Number of records that each creating operation has created.
    created: dict[int, int]
    requests: int
    refused_tokens: int
    #: Unix times at which tokens were granted.
    grants: list[float]
    #: Number of tokens with which calls were sent.
    tokens_used: int
    proxy_faults: dict[str, int]
    faults: dict[str, int]
    refused_calls: int


class _Server:
    def __init__(self, sandbox: Sandbox, plan: Plan) -> None:
        self.sandbox = sandbox
        self.plan = plan
        self.lost: set[int] = set()
        self.bursts = 0

    async def open(self) -> int:
        self._stack = AsyncExitStack()
        for number, kind in enumerate(self.plan.kinds()):
            key = self.plan.layers if kind in ("PUT", "DELETE") else self.plan.programs
            if kind not in ("POST", "upload"):
                facts = {"website": "x" * BIG} if kind == "download" else {}
                self.sandbox._app.state.store.collection(key).items[number] = Item(number, key, facts, "", "")
        faults = self.sandbox.faults
        self.rules = {
            f"{response.status}": faults.add("*", "/rest/*", response, times=None, chance=chance)
            for response, chance in FAILURES
        }
        for method in ("GET", "POST", "PATCH"):
            rule = faults.add(method, "/rest/*", TruncateGzip(20), times=None, chance=0.002)
            self.rules[f"truncated gzip of {method}"] = rule
        self.rules["unsolicited response"] = faults.add(
            "*", "/rest/*", Unsolicited(UNSOLICITED), times=None, chance=0.002
        )
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
        for request in reversed(self.sandbox.requests):
            if request.client_port == port:
                self.lost.add(request.number)
                return

    def report(self) -> Report:
        calls = [request for request in self.sandbox.requests if request.origin == "api"]
        sends: dict[int, list[Send]] = defaultdict(list)
        for request in calls:
            delivered = request.answered and request.number not in self.lost
            sends[_operation_of(request)].append(Send(request.status, request.committed_at is not None, delivered))
        posts = self.sandbox.requests.to("POST", "/oauth/token")
        return Report(
            sends=dict(sends),
            created=dict(self._created()),
            requests=len(calls),
            refused_tokens=sum(request.status == 401 for request in calls),
            grants=[request.at for request in posts if request.status == 200],
            tokens_used=len({request.headers["Authorization"] for request in calls}),
            proxy_faults=dict(self.proxy.counts),
            faults={name: rule.hits for name, rule in self.rules.items()} | {"bursts": self.bursts},
            refused_calls=sum(request.status == 429 for request in calls),
        )

    def _created(self) -> Counter[int]:
        """Return the number of new records of each operation, regardless of the request log."""
        programs = self.sandbox._app.state.store.collection(self.plan.programs).items.values()
        return Counter(int(program.facts["name"]) for program in programs if program.is_created)


def _operation_of(request: SeenRequest) -> int:
    return int(request.json()["program"]["name"] if request.method == "POST" else request.path.rpartition("/")[2])


_servers: dict[Sandbox, _Server] = {}


async def start(sandbox: Sandbox, plan: Plan) -> int:
    """Start the proxy and the faults, and return the proxy's port."""
    _servers[sandbox] = _Server(sandbox, plan)
    return await _servers[sandbox].open()


async def stop(sandbox: Sandbox) -> Report:
    """Stop the proxy and return the report."""
    server = _servers.pop(sandbox)
    await server.close()
    return server.report()
