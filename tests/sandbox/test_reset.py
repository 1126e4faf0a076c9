from __future__ import annotations

import asyncio

import pytest

from aprocore.errors import AuthError, ConfigurationError, NotFoundError
from aprocore.sandbox import PROCORE_LIMITS, Answer, Delay, Hold, Limits, Sandbox
from tests.support.http_client import HttpClient, connect
from tests.support.recordings import programs_of

pytestmark = pytest.mark.anyio

ME = "/rest/v1.0/me"


class TestReset:
    async def test_resets_everything_at_the_same_urls(self, sandbox: Sandbox) -> None:
        before, people = sandbox.as_dict(), sandbox.seed_data.people
        async with sandbox.procore() as procore:
            programs = programs_of(procore)
            made = await procore.post(programs, json={"program": {"name": "left behind"}})
        sandbox.faults.add("*", "/*", Answer(503), times=None)
        sandbox.clock.advance(3600)
        sandbox.tokens.lifetime = 1
        sandbox.set_limits(PROCORE_LIMITS)

        sandbox.reset()
        after = sandbox.as_dict()
        for name in ("client_id", "client_secret"):
            assert before.pop(name) != after.pop(name)
        assert before == after
        assert (sandbox.requests, sandbox.seed_data.people, sandbox.tokens.lifetime) == ([], people, 5400)
        assert repr(sandbox.clock) in ("<SandboxClock +0.000 s>", "<SandboxClock -0.000 s>")
        async with sandbox.procore() as procore:
            with pytest.raises(NotFoundError):
                await procore.get(f"{programs}/{made['id']}")
            assert procore.rate_limit.spike is not None
            assert procore.rate_limit.spike.limit == 1_000_000
        assert [seen.path for seen in sandbox.requests] == ["/oauth/token", f"{programs}/{made['id']}"]

    async def test_resets_data_of_generic_operations(self, sandbox: Sandbox) -> None:
        async with sandbox.procore() as procore:
            path = f"/rest/v1.0/projects/{next(iter(sandbox.seed_data.projects))}/locations"
            before = await procore.get(path)
            await procore.post(path, json={"location": {"name": "left behind"}})
            assert len(await procore.get(path)) == len(before) + 1
        address = sandbox._app.storage.download_url("plan.pdf").removeprefix(sandbox._app.storage.origin)
        assert (await HttpClient(sandbox).call("GET", address, origin="storage")).status == 200
        sandbox.reset()
        assert (await HttpClient(sandbox).call("GET", address, origin="storage")).status == 403
        async with sandbox.procore() as procore:
            assert await procore.get(path) == before

    async def test_other_data_and_limits_until_the_next_reset(self, sandbox: Sandbox) -> None:
        company, limits = sandbox.company_id, Limits(hourly=100, spike=2)
        sandbox.reset(seed=7, limits=limits)
        assert sandbox.company_id == Sandbox(seed=7).company_id != company
        async with sandbox.procore() as procore:
            await procore.me()
            assert procore.rate_limit.spike is not None
            assert procore.rate_limit.spike.limit == 2
        sandbox.reset()
        assert sandbox.company_id == company
        with pytest.raises(ConfigurationError, match="PROCORE_LIMITS"):
            sandbox.reset(limits=25)  # type: ignore[arg-type]

    async def test_faults_with_a_chance_apply_to_the_same_requests_again(self, sandbox: Sandbox) -> None:
        struck = []
        for seed in (3, 3, 4):
            sandbox.reset(seed=seed)
            sandbox.faults.add("GET", ME, Answer(503), times=None, chance=0.4)
            struck.append([(await HttpClient(sandbox).get(ME)).status for _ in range(20)])
        assert struck[0] == struck[1] != struck[2]

    async def test_rejects_an_earlier_session(self, sandbox: Sandbox) -> None:
        async with sandbox.procore() as procore:
            await procore.me()
            sandbox.reset()
            with pytest.raises(AuthError, match="Check the client id and secret"):
                await procore.me()
        assert {seen.status for seen in sandbox.requests} == {401}

    @pytest.mark.parametrize("fault", [Hold(), Delay(3600)])
    async def test_held_or_delayed_requests_get_no_answer(self, sandbox: Sandbox, fault: Hold | Delay) -> None:
        sandbox.faults.add("GET", ME, fault)
        async with connect(sandbox) as connection:
            await connection.send("GET", ME, {})
            while not sandbox.requests.to("GET", ME):
                await asyncio.sleep(0)
            sandbox.reset()
            with pytest.raises((asyncio.IncompleteReadError, ConnectionError)):
                await connection.receive()
        assert sandbox.requests == []

    def test_before_it_runs(self) -> None:
        sandbox = Sandbox()
        secret = sandbox.client_secret
        sandbox.reset()
        assert sandbox.client_secret != secret


class TestSetLimits:
    async def test_resets_the_counters_of_issued_tokens(self, sandbox: Sandbox, client: HttpClient) -> None:
        token = sandbox.tokens.issue()["access_token"]
        assert (await client.get(ME, token)).headers["X-Rate-Limit-Limit"] == "1000000"
        sandbox.set_limits(Limits(hourly=100, spike=1))
        statuses = [(await client.get(ME, token)).status for _ in range(2)]
        assert statuses == [200, 429]
        assert (await client.get(ME)).headers["X-Rate-Limit-Limit"] == "1"
        with pytest.raises(ConfigurationError, match="PROCORE_LIMITS"):
            sandbox.set_limits(25)  # type: ignore[arg-type]
