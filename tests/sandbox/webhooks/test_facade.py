"""Webhook deliveries: their options, and the lifecycle of hooks, on real sockets and by the sandbox's clock."""

from __future__ import annotations

import asyncio
from pathlib import Path
from typing import Any
from urllib.parse import urlsplit

import pytest

from aprocore.errors import ConfigurationError
from aprocore.sandbox import Sandbox, in_thread
from tests.support.webhook_hooks import hooked, raised, states
from tests.support.webhook_receiver import BUSY, OK, send_nothing, webhook_receiver

pytestmark = pytest.mark.anyio

HOUR = 3600.0


class TestOptions:
    async def test_copies(self, sandbox: Sandbox, procore: Any) -> None:
        async with webhook_receiver() as receiver:
            await hooked(procore, receiver.url, "RFIs update")
            sandbox.webhooks.copies = 2
            raised(sandbox)
            await sandbox.webhooks.settled()
            first, second = receiver.requests
            assert first.body == second.body

    async def test_redeliver(self, sandbox: Sandbox, procore: Any) -> None:
        async with webhook_receiver() as receiver:
            await hooked(procore, receiver.url, "RFIs update")
            (sent,) = raised(sandbox)
            await sandbox.webhooks.settled()
            again = sandbox.webhooks.redeliver(sent)
            await sandbox.webhooks.settled()
            assert again.number != sent.number
            assert again.payload == sent.payload
            assert receiver.requests[0].body == receiver.requests[1].body
            with pytest.raises(ConfigurationError, match="Delivery 99 does not exist"):
                sandbox.webhooks.redeliver(99)

    async def test_hold_and_release_newest_first(self, sandbox: Sandbox, procore: Any) -> None:
        async with webhook_receiver() as receiver:
            await hooked(procore, receiver.url, "RFIs update")
            sandbox.webhooks.hold()
            for number in range(4):
                raised(sandbox, number)
            await sandbox.webhooks.settled()
            assert receiver.requests == []
            sandbox.webhooks.release(newest_first=True)
            await sandbox.webhooks.settled()
            assert [payload["resource_id"] for payload in receiver.payloads] == [3, 2, 1, 0]

    async def test_concurrency(self, sandbox: Sandbox, procore: Any) -> None:
        async with webhook_receiver(answer=send_nothing) as receiver:
            await hooked(procore, receiver.url, "RFIs update")
            for number in range(9):
                raised(sandbox, number)
            await receiver.wait_for_requests(1)
            sandbox.webhooks.concurrency = 4
            await receiver.wait_for_requests(4)
            assert (receiver.open, len(receiver.requests)) == (4, 4)
            sandbox.clock.advance(5)
            await sandbox.webhooks.settled()
            # They fail together: one pause, and one that looks whether it is over.
            sandbox.clock.advance(1)
            await receiver.wait_for_requests(5)
            assert receiver.open == 1

    @pytest.mark.parametrize("name", ["copies", "concurrency"])
    @pytest.mark.parametrize("number", [0, 101, True, 1.5])
    async def test_rejects_invalid_numbers(self, name: str, number: Any) -> None:
        with pytest.raises(ConfigurationError, match=f"{name} must be an integer from 1 to 100"):
            setattr(Sandbox().webhooks, name, number)

    async def test_unknown_project_and_user(self, sandbox: Sandbox) -> None:
        with pytest.raises(ConfigurationError, match="Project 5 does not exist"):
            sandbox.webhooks.raise_event("RFIs", "update", 1, project_id=5)
        with pytest.raises(ConfigurationError, match="User 5 does not exist"):
            sandbox.webhooks.raise_event("RFIs", "update", 1, user=5)


class TestLifecycle:
    async def test_a_reset_removes_everything(self, sandbox: Sandbox, procore: Any) -> None:
        async with webhook_receiver(answer=send_nothing) as receiver:
            await hooked(procore, receiver.url, "RFIs update")
            raised(sandbox, 1)
            raised(sandbox, 2)
            await receiver.wait_for_requests(1)
            sandbox.webhooks.copies = 3
            sandbox.webhooks.hold()
            sandbox.reset()
            assert sandbox.webhooks.deliveries == []
            await sandbox.webhooks.settled()
            await receiver.wait_disconnected()
            assert raised(sandbox) == []
            assert sandbox.webhooks.copies == 1
            assert len(receiver.requests) == 1

    async def test_closing_leaves_no_task_or_connection(self) -> None:
        before = asyncio.all_tasks()
        async with webhook_receiver(answer=send_nothing) as receiver:
            async with Sandbox() as sandbox:
                sandbox.clock.run(0)
                async with sandbox.procore(project_id=next(iter(sandbox.seed_data.projects))) as procore:
                    await hooked(procore, receiver.url, "RFIs update")
                    raised(sandbox, 1)
                    raised(sandbox, 2)
                    await receiver.wait_for_requests(1)
                    waiting = asyncio.ensure_future(sandbox.webhooks.settled())
            await waiting
            await receiver.wait_disconnected()
            assert states(sandbox) == ["discarded", "discarded"]
            assert sandbox.webhooks.deliveries[0].error == "The sandbox was closed."
        for _ in range(5):
            await asyncio.sleep(0)
        assert asyncio.all_tasks() <= before
        await sandbox.webhooks.settled()

    @pytest.mark.parametrize("turns", range(1, 5))
    async def test_a_cancelled_close_leaves_no_port_open(self, turns: int) -> None:
        async with webhook_receiver(answer=send_nothing) as receiver:
            sandbox = await Sandbox().start()
            ports = [urlsplit(url).port for url in (sandbox.environment.api_url, sandbox.environment.login_url)]
            async with sandbox.procore(project_id=next(iter(sandbox.seed_data.projects))) as procore:
                await hooked(procore, receiver.url, "RFIs update")
                raised(sandbox, 1)
                await receiver.wait_for_requests(1)
                closing = asyncio.ensure_future(sandbox.aclose())
                for _ in range(turns):
                    await asyncio.sleep(0)
                closing.cancel()
                await asyncio.wait({closing})
            for port in ports:
                with pytest.raises(ConnectionRefusedError):
                    await asyncio.open_connection("127.0.0.1", port)

    async def test_hooks_of_each_version_and_other_apps_survive_a_restart(self, tmp_path: Path) -> None:
        path = tmp_path / "state.json"
        async with Sandbox(state=path) as sandbox:
            async with sandbox.procore(project_id=next(iter(sandbox.seed_data.projects))) as procore:
                await hooked(procore, "http://127.0.0.1:9/", "RFIs update", version="v2")
                await hooked(procore, "https://receiver.example/", "RFIs update", version="v4")
                hooks = f"/rest/v2.0/companies/{sandbox.company_id}/webhooks/hooks"
                foreign = (await procore.get(hooks))[0]
                await procore.patch(f"{hooks}/{foreign['id']}", json={"status": "disabled"})
        async with Sandbox(state=path) as sandbox, sandbox.procore() as procore:
            assert (await procore.get(f"{hooks}/{foreign['id']}"))["status"] == "disabled"

    async def test_an_invalid_delivery_does_not_block_others(self, sandbox: Sandbox, procore: Any) -> None:
        async with webhook_receiver() as receiver:
            broken = await hooked(procore, receiver.url, "RFIs update")
            await hooked(procore, receiver.url, "RFIs update")
            for hook in sandbox._app.state.crud_handlers.store.existing(
                f"projects/{procore.project_id}/webhooks/hooks"
            ).live():
                if str(hook.id) == str(broken.id):
                    del hook.facts["destination_url"]
            raised(sandbox)
            async with asyncio.timeout(10):
                await sandbox.webhooks.settled()
            assert sorted(states(sandbox)) == ["delivered", "failed"]
            errors = [delivery.error for delivery in sandbox.webhooks.deliveries if delivery.error]
            assert errors == ["The delivery can't be sent: KeyError('destination_url')."]

    async def test_deleted_or_disabled_hooks_get_no_more_deliveries(self, sandbox: Sandbox, procore: Any) -> None:
        async with webhook_receiver(answer=BUSY) as receiver:
            gone = await hooked(procore, receiver.url, "RFIs update")
            quiet = await hooked(procore, receiver.url, "RFIs update")
            raised(sandbox)
            await sandbox.webhooks.settled()
            await procore.webhooks.hooks.delete(id=gone.id, project_id=procore.project_id)
            path = f"/rest/v2.0/companies/{sandbox.company_id}/projects/{procore.project_id}/webhooks/hooks/{quiet.id}"
            await procore.patch(path, json={"status": "disabled"})
            assert [(delivery.status, delivery.error) for delivery in sandbox.webhooks.deliveries] == [
                ("discarded", "Its hook was deleted."),
                ("discarded", "Its hook was disabled."),
            ]
            assert raised(sandbox) == []
            sandbox.clock.advance(HOUR)
            await sandbox.webhooks.settled()
            assert len(receiver.requests) == 2

    async def test_in_a_thread(self) -> None:
        async with webhook_receiver() as receiver:
            with in_thread(Sandbox()) as sandbox:
                sandbox.clock.run(0)
                async with sandbox.procore(project_id=next(iter(sandbox.seed_data.projects))) as procore:
                    await hooked(procore, receiver.url, "RFIs update")
                receiver.answer = BUSY
                raised(sandbox)
                await sandbox.webhooks.settled()
                assert states(sandbox) == ["retrying"]
                receiver.answer = OK
                sandbox.clock.advance(1)
                await sandbox.webhooks.settled()
                assert states(sandbox) == ["delivered"]
                receiver.answer = send_nothing
                raised(sandbox)
                await receiver.wait_for_requests(3)
            await receiver.wait_disconnected()
            assert states(sandbox) == ["delivered", "discarded"]


async def test_reprs_have_no_secret(sandbox: Sandbox, procore: Any) -> None:
    answer = b"HTTP/1.1 200 OK\r\nSet-Cookie: hidden\r\nContent-Length: 6\r\n\r\nhidden"
    async with webhook_receiver(answer=answer) as receiver:
        url = receiver.url.replace("key=1", "key=hidden")
        await hooked(procore, url, "RFIs update", destination_headers={"Authorization": "hidden"})
        raised(sandbox)
        await sandbox.webhooks.settled()
    (delivery,) = sandbox.webhooks.deliveries
    assert repr(delivery).endswith(": RFIs update, delivered after 1 attempt>")
    assert "hidden" not in f"{delivery!r}{delivery.attempts!r}{sandbox.webhooks!r}"
    assert (delivery.url, delivery.attempts[0].body) == (url, "hidden")
