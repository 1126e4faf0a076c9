from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Callable
from threading import Thread
from typing import Any

import pytest

from aprocore import Procore, ResponseError, RetryPolicy
from aprocore.net.clock import SYSTEM_CLOCK
from aprocore.sandbox import Answer, Delay, Hold, Limits, Sandbox, SeenRequest, in_thread
from aprocore.sandbox.clock import SandboxClock
from aprocore.sandbox.clock_waits import ClockWaits
from tests.support.webhook_hooks import hooked, raised
from tests.support.webhook_receiver import BUSY, webhook_receiver

ME = "/rest/v1.0/me"
HOUR = 3600.0
HOURLY = Limits(hourly=5, spike=1000)

pytestmark = pytest.mark.anyio


def calls(sandbox: Sandbox, path: str = ME) -> list[SeenRequest]:
    return sandbox.requests.to("GET", path)


async def call_concurrently(procore: Procore, number: int) -> None:
    await asyncio.gather(*(procore.get(ME) for _ in range(number)))


class TestLimits:
    @pytest.mark.parametrize("model", ["first_request", "fixed", "sliding"])
    async def test_hourly_limit_takes_hours_of_the_sandbox_only(self, model: Any) -> None:
        async with Sandbox(limits=Limits(hourly=5, spike=1000, model=model)) as sandbox, sandbox.procore() as procore:
            sandbox.clock.run(0)
            await call_concurrently(procore, 12)
            times = sorted(seen.at for seen in calls(sandbox) if seen.status == 200)
        assert len(times) == 12
        assert len(times) == len(calls(sandbox)), "a 429"
        assert all(later - earlier >= HOUR - 1 for earlier, later in zip(times, times[5:], strict=False)) or (
            model == "fixed" and times[-1] - times[0] > HOUR
        )

    async def test_windows_may_be_longer_than_those_of_procore(self) -> None:
        day = 24 * HOUR
        limits = Limits(hourly=2, spike=1, hourly_seconds=30 * day, spike_seconds=day)
        # A new token would have limits of its own.
        async with Sandbox(limits=limits, token_lifetime=1000 * day) as sandbox, sandbox.procore() as procore:
            sandbox.clock.run(0)
            began = sandbox.clock.now()
            for _ in range(5):
                await procore.get(ME)
            assert 60 * day <= sandbox.clock.now() - began < 65 * day
        assert [seen.status for seen in calls(sandbox)] == [200] * 5

    async def test_sandbox_may_run_in_another_thread(self) -> None:
        with in_thread(Sandbox(limits=HOURLY)) as sandbox:
            sandbox.clock.auto_advance = True
            began = sandbox.clock.now()
            async with sandbox.procore() as procore:
                await call_concurrently(procore, 11)
            assert 2 * HOUR <= sandbox.clock.now() - began < 2 * HOUR + 60
            assert [seen.status for seen in calls(sandbox)] == [200] * 11

    async def test_sessions_on_several_event_loops_wait_together(self) -> None:
        def session_of_a_thread() -> None:
            asyncio.run(use())

        async def use() -> None:
            async with sandbox.procore() as procore:
                await call_concurrently(procore, 11)

        with in_thread(Sandbox(limits=HOURLY)) as sandbox:
            sandbox.clock.run(0)
            threads = [Thread(target=session_of_a_thread) for _ in range(3)]
            for thread in threads:
                thread.start()
            await asyncio.to_thread(lambda: [thread.join() for thread in threads])
            # Each has its own token, and so its own limit.
            assert [seen.status for seen in calls(sandbox)] == [200] * 33


class TestOtherWaits:
    async def test_retry_after(self, sandbox: Sandbox) -> None:
        sandbox.faults.add("GET", ME, Answer(503, {"Retry-After": "120"}), times=2)
        async with sandbox.procore(timeout=600) as procore:
            await procore.get(ME)
        refused, again, passed = calls(sandbox)
        assert (refused.status, again.status, passed.status) == (503, 503, 200)
        assert again.at - refused.at >= 120
        assert passed.at - again.at >= 120

    async def test_token_expires_for_both_at_once(self, sandbox: Sandbox) -> None:
        async with sandbox.procore() as procore:
            await procore.me()
            sandbox.clock.advance(2 * HOUR)
            await procore.me()
        assert [seen.status for seen in calls(sandbox)] == [200, 200]
        assert len(sandbox.requests.to("POST", "/oauth/token")) == 2

    async def test_token_is_refreshed_during_a_wait(self) -> None:
        async with Sandbox(limits=HOURLY, token_lifetime=HOUR / 2) as sandbox, sandbox.procore() as procore:
            sandbox.clock.run(0)
            await call_concurrently(procore, 11)
        assert {seen.status for seen in sandbox.requests} == {200}
        assert len(sandbox.requests.to("POST", "/oauth/token")) > 1

    async def test_refused_token_request(self, sandbox: Sandbox) -> None:
        sandbox.faults.add("POST", "/oauth/token", Answer(503, {"Retry-After": "30"}), times=2)
        async with sandbox.procore(timeout=600) as procore:
            began = sandbox.clock.now()
            await procore.me()
            assert sandbox.clock.now() - began >= 60

    async def test_jitter_is_the_same_in_each_run(self, sandbox: Sandbox) -> None:
        async def delays() -> list[float]:
            sandbox.reset()
            sandbox.clock.run(0)
            sandbox.faults.add("GET", ME, Answer(503), times=9)
            async with sandbox.procore(retry=RetryPolicy(max_attempts=5)) as procore, sandbox.procore() as other:
                for session in (procore, other):
                    await asyncio.gather(session.get(ME), return_exceptions=True)
            times = [seen.at for seen in calls(sandbox)]
            return [round(later - times[0], 3) for later in times]

        first = await delays()
        assert first == await delays()
        assert len(set(first)) == 8, "sessions have a jitter of their own"

    async def test_session_with_another_clock_does_not_follow(self, sandbox: Sandbox) -> None:
        async with sandbox.procore(clock=SYSTEM_CLOCK) as procore:
            await procore.me()
            sandbox.clock.advance(2 * HOUR)
            await procore.me()
        assert [seen.status for seen in calls(sandbox)] == [200, 401, 200]


class TestWhatKeepsTheClock:
    async def test_request_in_progress(self, sandbox: Sandbox) -> None:
        sandbox.faults.add("GET", ME, Delay(0.05))
        async with sandbox.procore() as procore:
            slow = asyncio.create_task(procore.get(ME))
            await sandbox._waits.sleep(HOUR)
            assert slow.done()
        (request,) = calls(sandbox)
        assert sandbox.clock.now() - request.at == pytest.approx(HOUR)

    async def test_streamed_body_is_in_progress_while_it_is_read(self, sandbox: Sandbox) -> None:
        async with sandbox.procore() as procore, procore.stream("GET", ME) as response:
            await sandbox._waits.sleep(HOUR)
            async for _ in response:
                pass
            # The body was read at once: nothing keeps the clock any more.
            await sandbox._waits.sleep(HOUR)

    async def test_held_request_does_not(self, sandbox: Sandbox) -> None:
        hold = Hold()
        sandbox.faults.add("GET", ME, hold)
        async with sandbox.procore() as procore:
            held = asyncio.create_task(procore.get(ME))
            await hold.reached.wait()
            await sandbox._waits.sleep(HOUR)
            assert not held.done()
            hold.release()
            await held
            await sandbox._waits.sleep(HOUR)

    async def test_tasks_that_are_about_to_run(self, sandbox: Sandbox) -> None:
        async def relay(depth: int) -> None:
            await (asyncio.create_task(relay(depth - 1)) if depth else procore.get(ME))

        async with sandbox.procore() as procore:
            began = sandbox.clock.now()
            await procore.get(ME)
            wait = asyncio.create_task(sandbox._waits.sleep(HOUR))
            await relay(5)
            assert {seen.at for seen in calls(sandbox)} == {began}
            await wait

    async def test_deliveries_are_made_in_their_order_with_the_waits(self, sandbox: Sandbox) -> None:
        project = next(iter(sandbox.seed_data.projects))
        async with webhook_receiver(answer=BUSY) as webhooks, sandbox.procore(project_id=project) as procore:
            await hooked(procore, webhooks.url, "RFIs update")
            raised(sandbox)
            await sandbox.webhooks.settled()
            began = sandbox.clock.now()
            await sandbox._waits.sleep(10)
            (delivery,) = sandbox.webhooks.deliveries
            # Each retry was sent when it was due, and had its answer before the clock went on.
            assert [attempt.completed_at - began for attempt in delivery.attempts] == pytest.approx([0, 1, 3, 7])
            assert sandbox.clock.now() == pytest.approx(began + 10)

    async def test_body_that_waits_for_the_clock_does_not_stop_it(
        self, sandbox: Sandbox, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        monkeypatch.setattr("aprocore.sandbox.clock_waits._STALL_SECONDS", 0.01)

        async def chunks() -> AsyncIterator[bytes]:
            yield b"a"
            await sandbox._waits.sleep(HOUR)
            yield b"b"

        async with sandbox.procore() as procore:
            with pytest.raises(ResponseError):
                await procore.post("/rest/v1.0/todos", data=chunks(), headers={"Content-Type": "text/plain"})
        assert sandbox.requests[-1].body == b"ab"


class Clocked:
    """A clock and its waits, without a sandbox."""

    def __init__(self) -> None:
        self.clock = SandboxClock()
        self.waits = ClockWaits(self.clock)


@pytest.fixture
def clocked() -> Clocked:
    return Clocked()


class TestWaits:
    async def test_advance_ends_a_wait(self, clocked: Clocked) -> None:
        wait = asyncio.create_task(clocked.waits.sleep(HOUR))
        for _ in range(3):
            await asyncio.sleep(0)
        clocked.clock.advance(HOUR - 1)
        for _ in range(3):
            await asyncio.sleep(0)
        assert not wait.done()
        clocked.clock.advance(1)
        await wait

    async def test_change_of_the_pace_applies_to_waits_that_have_begun(self, clocked: Clocked) -> None:
        wait = asyncio.create_task(clocked.waits.sleep(HOUR))
        await asyncio.sleep(0)
        clocked.clock.run(1e7)
        await wait

    async def test_stopped_clock_waits_for_nobody_if_it_must_not_advance(self, clocked: Clocked) -> None:
        clocked.clock.run(0)
        clocked.clock.auto_advance = False
        wait = asyncio.create_task(clocked.waits.sleep(1e-3))
        for _ in range(100):
            await asyncio.sleep(0)
        assert not wait.done()
        clocked.clock.auto_advance = True
        await wait

    async def test_clock_does_not_step_back_for_waits(self, clocked: Clocked) -> None:
        clocked.clock.run(0)
        before = clocked.clock.monotonic()
        clocked.clock.advance(-HOUR)
        clocked.clock.jump_to(before - 1)
        assert clocked.clock.monotonic() == before
        clocked.clock.reset()
        assert clocked.clock.monotonic() >= before
        assert not clocked.clock.auto_advance

    async def test_waits_end_in_their_order(self, clocked: Clocked) -> None:
        ended: list[int] = []

        async def wait(seconds: int) -> None:
            await clocked.waits.sleep(seconds)
            ended.append(seconds)

        clocked.clock.run(0)
        began = clocked.clock.now()
        await asyncio.gather(*map(wait, (3, 1, 2, 1, 0, -1)))
        assert ended == [0, -1, 1, 1, 2, 3]
        assert clocked.clock.now() == pytest.approx(began + 3)

    async def test_advance_far_ahead_ends_waits_in_their_order(self, clocked: Clocked) -> None:
        ended: list[int] = []

        async def wait(seconds: int) -> None:
            await clocked.waits.sleep(seconds)
            ended.append(seconds)

        waits = [asyncio.create_task(wait(seconds)) for seconds in (3000, 1000, 2000)]
        await asyncio.sleep(0)
        clocked.clock.advance(HOUR)
        await asyncio.gather(*waits)
        assert ended == [1000, 2000, 3000]

    async def test_cancelled_wait_is_not_waited_for(self, clocked: Clocked) -> None:
        clocked.clock.auto_advance = True
        clocked.waits.begin()
        cancelled = asyncio.create_task(clocked.waits.sleep(1))
        longer = asyncio.create_task(clocked.waits.sleep(1000))
        await asyncio.sleep(0)
        cancelled.cancel()
        await asyncio.wait([cancelled])
        began = clocked.clock.now()
        clocked.waits.end()
        await longer
        assert 999 <= clocked.clock.now() - began < 1060

    def test_wait_on_a_loop_that_does_not_run_is_left_out(self, clocked: Clocked) -> None:
        clocked.clock.run(0)
        clocked.waits.begin()
        loops = [asyncio.new_event_loop() for _ in range(3)]
        tasks = [loop.create_task(clocked.waits.sleep(seconds)) for loop, seconds in zip(loops, (1, 2, 3), strict=True)]

        def run(index: int, until: Callable[[], Any]) -> None:
            loops[index].run_until_complete(until())

        for index in (0, 1):
            run(index, lambda: asyncio.sleep(0))
        began = clocked.clock.now()
        clocked.waits.end()
        # One stopped, one closed.
        tasks[0].cancel()
        run(0, lambda: asyncio.sleep(0))
        run(2, lambda: tasks[2])
        assert clocked.clock.now() == pytest.approx(began + 3)
        run(1, lambda: tasks[1])
        for loop in loops:
            loop.close()

    def test_wait_on_a_closed_loop_is_forgotten(self, clocked: Clocked) -> None:
        loop = asyncio.new_event_loop()
        task = loop.create_task(clocked.waits.sleep(HOUR))
        loop.run_until_complete(asyncio.sleep(0))
        task._log_destroy_pending = False  # type: ignore[attr-defined] # it is meant to stay pending
        loop.close()
        clocked.clock.advance(1)
        clocked.clock.run(0)
        asyncio.run(clocked.waits.sleep(HOUR))
