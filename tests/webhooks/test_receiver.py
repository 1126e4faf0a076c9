"""Webhook receiver: deliveries of the sandbox over HTTP, and its handlers."""

from __future__ import annotations

import asyncio
import datetime
import io
import json
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager
from pathlib import Path
from typing import Any

import attrs
import pytest
from aiohttp import ClientSession, web
from starlette.applications import Starlette

from aprocore import ConfigurationError, Procore
from aprocore.sandbox import Sandbox
from aprocore.state.inbox import NewEvent
from aprocore.webhooks import HandlerRetry, SQLiteInbox, WebhookEvent, WebhookReceiver
from aprocore.webhooks.delivery import MAX_BODY
from tests.support.clock import FakeClock
from tests.support.webhook_hooks import hooked, raised
from tests.web.sites import asgi_server
from tests.webhooks.test_event import V2, V4

pytestmark = pytest.mark.anyio

NEW, OLD = "Bearer new-secret", "Bearer old-secret"
HEADERS = {"authorization": NEW}


class StepClock(FakeClock):
    """Clock whose sleeps end when a test advances it that far."""

    def __init__(self) -> None:
        super().__init__()
        self._sleepers: list[tuple[float, asyncio.Event]] = []

    async def sleep(self, seconds: float) -> None:
        entry = (self.monotonic_now + seconds, asyncio.Event())
        self._sleepers.append(entry)
        try:
            await entry[1].wait()
        finally:
            self._sleepers.remove(entry)

    def advance(self, seconds: float) -> None:
        super().advance(seconds)
        for due, event in self._sleepers:
            if due <= self.monotonic_now:
                event.set()


@attrs.define
class Bench:
    """A receiver that is running, and what its handlers have done."""

    receiver: WebhookReceiver
    clock: StepClock
    calls: list[Any] = attrs.field(factory=list)

    async def accept(self, payload: Any = V2, **changes: Any) -> int:
        return await self.receiver.accept(HEADERS, json.dumps({**payload, **changes}).encode())

    async def settle(self, until: Callable[[], bool] = lambda: True) -> None:
        """Wait until no event is pending, and a condition holds."""
        async with asyncio.timeout(30):
            while not until() or (await self.receiver.state()).pending:
                await asyncio.sleep(0.001)

    async def wait_for(self, number: int) -> None:
        """Wait until handlers have been called this number of times, and their outcome is stored."""
        async with asyncio.timeout(30):
            while len(self.calls) < number:
                await asyncio.sleep(0.001)
        await self.receiver.state()


@asynccontextmanager
async def bench(procore: Procore, folder: Path, *, run: bool = True, **options: Any) -> AsyncIterator[Bench]:
    clock, inbox = StepClock(), SQLiteInbox(folder / "inbox.db")
    receiver = WebhookReceiver(procore, authorization=[NEW, OLD], inbox=inbox, clock=clock, **options)
    running = asyncio.create_task(receiver.run()) if run else None
    try:
        yield Bench(receiver, clock)
    finally:
        if running is not None:
            running.cancel()
            await asyncio.gather(running, return_exceptions=True)
        await inbox.aclose()


@pytest.fixture
async def procore(sandbox: Sandbox) -> AsyncIterator[Procore]:
    project_id = next(iter(sandbox.seed_data.projects))
    async with sandbox.procore(project_id=project_id) as procore:
        yield procore


@asynccontextmanager
async def aiohttp_server(receiver: WebhookReceiver) -> AsyncIterator[str]:
    app = web.Application()
    app.add_routes([receiver.aiohttp_route("/hook")])
    runner = web.AppRunner(app, access_log=None)
    await runner.setup()
    site = web.TCPSite(runner, "127.0.0.1", 0)
    await site.start()
    try:
        yield f"http://127.0.0.1:{runner.addresses[0][1]}/hook"
    finally:
        await runner.cleanup()


@asynccontextmanager
async def starlette_server(receiver: WebhookReceiver) -> AsyncIterator[str]:
    async with asgi_server(Starlette(routes=[receiver.starlette_route("/hook")])) as origin:
        yield f"{origin}/hook"


SERVERS = {"aiohttp": aiohttp_server, "starlette": starlette_server}


@pytest.mark.parametrize("server", SERVERS)
async def test_deliveries_are_acknowledged_and_handled_once_each(
    server: str, sandbox: Sandbox, procore: Procore, tmp_path: Path
) -> None:
    async with bench(procore, tmp_path) as running, SERVERS[server](running.receiver) as url:

        @running.receiver.on("RFIs", "update")
        async def rfi_updated(event: WebhookEvent, client: Procore) -> None:
            running.calls.append((await client.rfis.get(id=event.resource_id)).id)

        await hooked(procore, url, "RFIs update", destination_headers={"Authorization": OLD})
        sandbox.webhooks.copies = 2
        rfi = sandbox.seed_data.rfis[int(procore.project_id or 0)][0]["id"]
        raised(sandbox, rfi)
        raised(sandbox, rfi)
        await sandbox.webhooks.settled()
        assert {delivery.status for delivery in sandbox.webhooks.deliveries} == {"delivered"}
        await running.settle()
        assert running.calls == [rfi, rfi]


@pytest.mark.parametrize("server", SERVERS)
async def test_strangers_and_long_bodies_are_refused(server: str, procore: Procore, tmp_path: Path) -> None:
    async with (
        bench(procore, tmp_path, run=False) as idle,
        SERVERS[server](idle.receiver) as url,
        ClientSession() as client,
    ):
        body = json.dumps(V2).encode()
        for value in ("Bearer wrong", NEW[:-1], f"{NEW}x", NEW.lower()):
            async with client.post(url, data=body, headers={"Authorization": value}) as response:
                assert response.status == 401
        async with client.post(url, data=body) as response:
            assert response.status == 401
        for data, status in ((b" " * (MAX_BODY + 1), 413), (b"{}", 400), (b"[1]", 400), (b"\xff", 400), (body, 200)):
            async with client.post(url, data=io.BytesIO(data), headers={"Authorization": NEW}) as response:
                assert response.status == status
        assert (await idle.receiver.state()).pending == 1
        assert (idle.receiver.metrics.received, idle.receiver.metrics.rejected) == (1, 9)


async def test_handlers_are_chosen_by_resource_and_action(procore: Procore, tmp_path: Path) -> None:
    async with bench(procore, tmp_path) as running:

        @running.receiver.on("Company Users")
        async def user_changed(event: WebhookEvent) -> None:
            running.calls.append(("user", event.action))

        @running.receiver.on("*", "create")
        async def created(event: WebhookEvent, client: Procore) -> None:
            running.calls.append(("created", client.company_id, client.project_id))

        await running.accept(V2)
        await running.accept(V4)
        await running.accept(V2, ulid="x", resource_name="RFIs")
        await running.settle()
        assert sorted(running.calls) == [("created", 100, 200), ("user", "create"), ("user", "update")]


async def test_own_changes_and_those_of_ignored_users_are_dropped(procore: Procore, tmp_path: Path) -> None:
    own = {"metadata": {"source_application_id": procore.token_manager.key.client_id}}
    async with bench(procore, tmp_path, run=False, ignore_users="77") as idle:
        assert await idle.accept(V2, **own) == 200
        assert await idle.accept(V4, user_id="77") == 200
        assert (await idle.receiver.state()).pending == 0
        await idle.accept(V4, user_id="7")
        assert (await idle.receiver.state()).pending == 1
    async with bench(procore, tmp_path, run=False, own_changes=True) as idle:
        await idle.accept(V2, **own)
        assert (await idle.receiver.state()).pending == 2


async def test_a_failure_is_tried_again_without_the_handlers_that_succeeded(procore: Procore, tmp_path: Path) -> None:
    async with bench(procore, tmp_path, retry=HandlerRetry(max_attempts=3, base=10.0)) as running:

        @running.receiver.on("*")
        async def first(event: WebhookEvent) -> None:
            running.calls.append("first")

        @running.receiver.on("*")
        async def second(event: WebhookEvent) -> None:
            running.calls.append("second")
            raise KeyError("a s3cret")

        await running.accept()
        await running.wait_for(2)
        for attempt, seconds in ((2, 10.0), (3, 20.0)):
            running.clock.advance(seconds * 0.7)
            running.receiver._worker.wake()
            await asyncio.sleep(0.01)
            assert len(running.calls) == attempt  # not yet: the pause is 7.5 and 15 s
            running.clock.advance(seconds * 0.1)
            # The worker may not be asleep yet, so that the clock does not wake it.
            running.receiver._worker.wake()
            await running.wait_for(attempt + 1)
        await running.settle()
        (letter,) = await running.receiver.dead_letters()
        assert (letter.attempts, letter.error.rpartition(": ")[2]) == (3, "KeyError")
        assert "second" in letter.error
        assert running.calls == ["first", "second", "second", "second"]
        assert await running.receiver.replay(letter.key) == 1
        await running.wait_for(5)
        assert running.calls[-1] == "second"


async def test_errors_of_other_tasks_and_sessions_are_failures_of_a_handler(
    sandbox: Sandbox, procore: Procore, tmp_path: Path
) -> None:
    async with bench(procore, tmp_path, retry=HandlerRetry(max_attempts=1)) as running:

        @running.receiver.on("*", "create")
        async def wait_for_a_cancelled_task(event: WebhookEvent) -> None:
            running.calls.append(event.action)
            task = asyncio.create_task(asyncio.Event().wait())
            task.cancel()
            await task

        @running.receiver.on("*", "update")
        async def use_a_closed_session(event: WebhookEvent) -> None:
            running.calls.append(event.action)
            other = sandbox.procore()
            await other.aclose()
            await other.me()

        for action in ("create", "update"):
            await running.accept(event_type=action, ulid=action)
        await running.settle(until=lambda: len(running.calls) >= 2)
        letters = await running.receiver.dead_letters()
    assert sorted(running.calls) == ["create", "update"]
    assert sorted(letter.error.partition("locals>.")[2] for letter in letters) == [
        "use_a_closed_session: The session is closed. Create a new one; a session can't be reopened.",
        "wait_for_a_cancelled_task: CancelledError",
    ]


async def test_a_stored_event_that_can_not_be_read_is_a_dead_letter(procore: Procore, tmp_path: Path) -> None:
    async with bench(procore, tmp_path, retry=HandlerRetry(max_attempts=1)) as running:
        await running.receiver._inbox.add(NewEvent("a", "RFIs/1", 0.0, b"{}", "update"), running.clock.time())
        running.receiver._worker.wake()  # it may have looked at the inbox already
        await running.settle()
        (letter,) = await running.receiver.dead_letters()
        assert (letter.key, letter.event, letter.attempts) == ("a", None, 1)
        assert await running.receiver.replay(letter.key) == 1


async def test_concurrency_is_bounded(procore: Procore, tmp_path: Path) -> None:
    async with bench(procore, tmp_path, concurrency=3) as running:
        release, busy = asyncio.Event(), 0

        @running.receiver.on("*")
        async def wait(event: WebhookEvent) -> None:
            nonlocal busy
            busy += 1
            running.calls.append(busy)
            await release.wait()
            busy -= 1

        for number in range(10):
            await running.accept(ulid=f"{number}")
        await running.wait_for(3)
        release.set()
        await running.settle()
        assert max(running.calls) <= 3
        assert len(running.calls) == 10


async def test_events_of_a_resource_are_handled_in_order(procore: Procore, tmp_path: Path) -> None:
    async with bench(procore, tmp_path, run=False, ordered=True) as idle:
        for second in (3, 1, 2):
            await idle.accept(ulid=f"{second}", timestamp=f"2026-07-08T20:03:0{second}Z")

        @idle.receiver.on("*")
        async def note(event: WebhookEvent) -> None:
            await asyncio.sleep(0)
            idle.calls.append(event.at.second)

        worker = asyncio.create_task(idle.receiver.run())
        await idle.settle()
        worker.cancel()
        assert idle.calls == [1, 2, 3]


async def test_an_event_whose_handler_is_cancelled_is_handled_again(procore: Procore, tmp_path: Path) -> None:
    async with bench(procore, tmp_path) as running:

        @running.receiver.on("*")
        async def hang(event: WebhookEvent) -> None:
            running.calls.append("hang")
            await asyncio.Event().wait()

        await running.accept()
        await running.wait_for(1)
    async with bench(procore, tmp_path) as running:

        @running.receiver.on("*")
        async def again(event: WebhookEvent) -> None:
            running.calls.append("again")

        await running.wait_for(1)
        await running.settle()


async def test_a_single_value_of_the_header_is_one_value(procore: Procore, tmp_path: Path) -> None:
    receiver = WebhookReceiver(procore, authorization=NEW, inbox=SQLiteInbox(tmp_path / "inbox.db"))
    assert receiver.is_authorized(HEADERS)
    assert not any(receiver.is_authorized({"Authorization": character}) for character in NEW)


async def test_deliveries_that_wait_for_the_inbox_are_bounded(
    procore: Procore, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    async with bench(procore, tmp_path, run=False) as idle:
        release, add = asyncio.Event(), idle.receiver._inbox.add

        async def add_slowly(event: NewEvent, now: float) -> bool:
            await release.wait()
            return await add(event, now)

        monkeypatch.setattr(idle.receiver._inbox, "add", add_slowly)
        for bound, number, padding in (("_MAX_WAITING", 5, ""), ("_MAX_WAITING_BYTES", 5 * 10_000, "x" * 9_000)):
            release.clear()
            with monkeypatch.context() as patch:
                patch.setattr(f"aprocore.webhooks.receiver.{bound}", number)
                payloads = [{**V2, "ulid": f"{bound}{index}", "padding": padding} for index in range(6)]
                waiting = [asyncio.create_task(idle.accept(payload)) for payload in payloads[:5]]
                await asyncio.sleep(0)
                assert await idle.accept(payloads[5]) == 503
                assert await idle.accept(payloads[5], resource_id="") == 400
                assert await idle.receiver.accept({"authorization": "wrong"}, b"") == 401
                release.set()
                assert await asyncio.gather(*waiting) == [200] * 5
                assert await idle.accept(payloads[5]) == 200
        assert (await idle.receiver.state()).pending == 12


async def test_metrics_count_deliveries_and_events(procore: Procore, tmp_path: Path) -> None:
    own = {"metadata": {"source_application_id": procore.token_manager.key.client_id}}
    async with bench(procore, tmp_path, run=False, retry=HandlerRetry(max_attempts=1)) as idle:
        assert (idle.receiver.metrics.pending, idle.receiver.metrics.lag) == (None, None)

        @idle.receiver.on("RFIs")
        async def fail(event: WebhookEvent) -> None:
            raise KeyError

        for payload in (V2, V2, {**V2, **own}, {**V2, "ulid": "x", "resource_name": "RFIs"}, {}):
            await idle.accept(payload)
        await idle.receiver.accept({}, b"")
        await idle.receiver.accept(HEADERS, b" " * (MAX_BODY + 1))
        idle.clock.advance(30.0)
        worker = asyncio.create_task(idle.receiver.run())
        await idle.settle(lambda: idle.receiver.metrics.pending is not None)
        first = idle.receiver.metrics
        assert (first.received, first.repeated, first.ignored, first.rejected) == (2, 1, 1, 3)
        assert first.lag in (0.0, 30.0)  # as the first look was before or after the work
        await idle.settle(lambda: idle.receiver.metrics.buried == 1)
        while idle.receiver.metrics.pending or not idle.receiver.metrics.dead:
            idle.clock.advance(10.0)
            await asyncio.sleep(0.001)
        last = idle.receiver.metrics
        assert (last.pending, last.dead, last.lag) == (0, 1, 0.0)
        assert (last.handled, last.failed, last.buried, last.not_stored) == (1, 1, 1, 0)
        worker.cancel()


async def test_an_inbox_that_fails_is_answered_with_503(procore: Procore, tmp_path: Path) -> None:
    inbox = SQLiteInbox(tmp_path / "nowhere" / "inbox.db")
    receiver = WebhookReceiver(procore, authorization=[NEW], inbox=inbox)
    assert await receiver.accept(HEADERS, json.dumps(V2).encode()) == 503
    assert receiver.metrics.not_stored == 1
    await inbox.aclose()


async def test_mistakes_are_refused(procore: Procore, tmp_path: Path) -> None:
    inbox = SQLiteInbox(tmp_path / "inbox.db")
    for authorization in ([], [""], "", f"{NEW}\n", f" {NEW}", [NEW, "Bearer größer"]):
        with pytest.raises(ConfigurationError, match="value of the Authorization header"):
            WebhookReceiver(procore, authorization=authorization, inbox=inbox)
    with pytest.raises(ConfigurationError, match="concurrency"):
        WebhookReceiver(procore, authorization=[NEW], inbox=inbox, concurrency=0)
    with pytest.raises(ConfigurationError, match="lease"):
        WebhookReceiver(procore, authorization=[NEW], inbox=inbox, lease=0)
    receiver = WebhookReceiver(procore, authorization=[NEW], inbox=inbox)
    assert NEW not in repr(receiver)
    with pytest.raises(ConfigurationError, match="must take an event"):
        receiver.on("RFIs")(lambda: None)  # type: ignore[type-var]
    receiver.on("RFIs")(handler_of_rfis)
    receiver.on("Tasks")(handler_of_rfis)
    with pytest.raises(ConfigurationError, match="Two handlers are called"):
        receiver.on("RFIs")(handlers_of_the_same_name())


async def handler_of_rfis(event: WebhookEvent) -> None: ...


def handlers_of_the_same_name() -> Any:
    async def other(event: WebhookEvent) -> None: ...

    other.__qualname__ = handler_of_rfis.__qualname__
    return other


async def test_a_closed_session_gives_events_back_and_ends_the_work(
    sandbox: Sandbox, procore: Procore, tmp_path: Path
) -> None:
    inbox = SQLiteInbox(tmp_path / "inbox.db")
    receiver = WebhookReceiver(procore, authorization=[NEW], inbox=inbox, clock=StepClock())

    @receiver.on("*")
    async def call(event: WebhookEvent, client: Procore) -> None:
        await client.me()

    await procore.aclose()
    async with receiver:
        await receiver.accept(HEADERS, json.dumps(V2).encode())
        assert receiver._running is not None
        await receiver._running
        (pending,) = await inbox.claim(10, FakeClock().time(), 60.0, ordered=False)
        assert (pending.attempts, pending.succeeded) == (0, frozenset())


async def test_names_of_resources_in_another_spelling_are_refused(procore: Procore, tmp_path: Path) -> None:
    async with bench(procore, tmp_path, run=False) as idle:
        receiver = idle.receiver
        for wrong, right in (("rfis", "RFIs"), ("RFI", "RFIs"), ("punch_items", "Punch Items")):
            with pytest.raises(ConfigurationError, match=f"'{wrong}'") as caught:
                receiver.on(wrong)
            assert caught.value.hint == f"Did you mean {right!r}?"
        with pytest.raises(ConfigurationError, match="'rfis'"):
            await receiver.reconcile(datetime.datetime.now(datetime.UTC), resources="rfis")
        with pytest.raises(ConfigurationError, match="'rfis'"):
            await receiver.ensure_hooks("https://a.example/hook", namespace="a", triggers={"rfis": ["create"]})
        receiver.on("A resource of next year")
