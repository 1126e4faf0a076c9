"""Webhook delivery to receivers on real sockets, by the sandbox's clock."""

from __future__ import annotations

import asyncio
import socket
import ssl
from pathlib import Path
from typing import Any
from urllib.parse import urlsplit

import pytest
import trustme

from aprocore.errors import ConfigurationError
from aprocore.sandbox import Delivery, Sandbox, in_thread
from tests.support.webhook_receiver import OK, Responder, reset, send_endless_body, send_nothing, webhook_receiver

pytestmark = pytest.mark.anyio

NO_CONTENT = b"HTTP/1.1 204 No Content\r\n\r\n"
BUSY = b"HTTP/1.1 503 Service Unavailable\r\nContent-Length: 4\r\n\r\nbusy"
HOUR = 3600.0


@pytest.fixture
async def procore(sandbox: Sandbox) -> Any:
    # No receiver is too slow unless a test says so.
    sandbox.clock.run(0)
    async with sandbox.procore(project_id=next(iter(sandbox.seed_data.projects))) as procore:
        yield procore


async def hooked(procore: Any, url: str, *wanted: str, version: str = "v2", **settings: Any) -> Any:
    """Create a hook of the project with triggers such as ``"RFIs create"``."""
    hook = {"api_version": version, "namespace": "tests", "destination_url": url, **settings}
    made = await procore.webhooks.hooks.create(project_id=procore.project_id, hook=hook)
    for trigger_name in wanted:
        name, _, kind = trigger_name.rpartition(" ")
        trigger = {"resource_name": name, "event_type": kind}
        scope = {"hook_id": made.id, "project_id": procore.project_id}
        await procore.webhooks.triggers.create(**scope, api_version=version, trigger=trigger)
    return made


def raised(sandbox: Sandbox, number: int = 1) -> list[Delivery]:
    """Raise an event for RFI ``number`` of the first project."""
    project_id = next(iter(sandbox.seed_data.projects))
    return sandbox.webhooks.raise_event("RFIs", "update", number, project_id=project_id)


def states(sandbox: Sandbox) -> list[str]:
    return [delivery.status for delivery in sandbox.webhooks.deliveries]


class TestEvents:
    async def test_a_change_through_the_api_reaches_the_receiver(self, sandbox: Sandbox, procore: Any) -> None:
        locations = f"/rest/v1.0/projects/{procore.project_id}/locations"
        async with webhook_receiver() as receiver:
            headers = {"Authorization": "Bearer secret", "X-Tenant": "7"}
            wanted = ("Locations create", "Locations update", "Locations delete")
            await hooked(procore, receiver.url, *wanted, destination_headers=headers)
            made = await procore.post(locations, json={"location": {"name": "Level 9"}})
            await procore.patch(f"{locations}/{made['id']}", json={"location": {"name": "Level 10"}})
            await procore.delete(f"{locations}/{made['id']}")
            await sandbox.webhooks.settled()
        first, *_ = receiver.requests
        assert first.line == "POST /events?key=1 HTTP/1.1"
        assert {name: first.headers.getall(name) for name in ("Authorization", "X-Tenant", "Content-Type")} == {
            "Authorization": ["Bearer secret"],
            "X-Tenant": ["7"],
            "Content-Type": ["application/json"],
        }
        assert [payload["event_type"] for payload in receiver.payloads] == ["create", "update", "delete"]
        payload, me = receiver.payloads[0], sandbox.seed_data.service_account.id
        assert len(payload.pop("ulid")) == 26
        assert len({payload["id"] for payload in receiver.payloads}) == 3
        assert payload.pop("id") > 2**32
        assert payload.pop("timestamp").endswith("Z")
        assert payload == {
            "metadata": {
                "source_user_id": me,
                "source_project_id": procore.project_id,
                "source_operation_id": None,
                "source_company_id": sandbox.company_id,
                "source_application_id": sandbox.client_id,
            },
            "user_id": me,
            "company_id": sandbox.company_id,
            "project_id": procore.project_id,
            "api_version": "v2.0",
            "event_type": "create",
            "resource_name": "Locations",
            "resource_id": made["id"],
        }

    async def test_each_hook_gets_its_version(self, sandbox: Sandbox, procore: Any) -> None:
        async with webhook_receiver() as receiver:
            for version in ("v2", "v3.0", "v4"):
                await hooked(procore, receiver.url, "RFIs update", version=version)
            raised(sandbox, 2**53 + 1)
            await sandbox.webhooks.settled()
        v2, v3, v4 = sorted(receiver.payloads, key=lambda payload: payload.get("api_version", "v4.0"))
        assert (v2["api_version"], v2["id"], v2["resource_id"]) == ("v2.0", v3["id"], 2**53 + 1)
        assert {**v2, "api_version": "v3.0", "related_resources": []} == v3
        assert v4 == {
            "id": v2["ulid"],
            "timestamp": v2["timestamp"],
            "reason": "update",
            "company_id": str(sandbox.company_id),
            "project_id": str(procore.project_id),
            "user_id": str(sandbox.seed_data.people[0].id),
            "resource_type": "RFIs",
            "resource_id": str(2**53 + 1),
        }

    async def test_a_line_item_names_its_parent(self, sandbox: Sandbox, procore: Any) -> None:
        async with webhook_receiver() as receiver:
            await hooked(procore, receiver.url, "Direct Cost Line Items create", version="v3")
            listed = await procore.get(f"/rest/v1.0/projects/{procore.project_id}/direct_costs")
            path = f"/rest/v1.0/projects/{procore.project_id}/direct_costs/{listed[0]['id']}/line_items"
            await procore.post(path, json={"line_item": {"description": "Rebar", "wbs_code_id": 1}})
            await sandbox.webhooks.settled()
        assert [payload["related_resources"] for payload in receiver.payloads] == [
            [{"id": listed[0]["id"], "name": "Direct Costs"}]
        ]

    async def test_each_row_of_a_sync_and_of_a_bulk_operation(self, sandbox: Sandbox, procore: Any) -> None:
        async with webhook_receiver() as receiver:
            hook = {"api_version": "v2", "namespace": "tests", "destination_url": receiver.url}
            made = await procore.webhooks.hooks.create(company_id=sandbox.company_id, hook=hook)
            for kind in ("create", "update"):
                trigger = {"resource_name": "Company Vendors", "event_type": kind}
                scope = {"hook_id": made.id, "company_id": sandbox.company_id}
                await procore.webhooks.triggers.create(**scope, api_version="v2", trigger=trigger)
            existing = await procore.directory.company_vendors.list().first()
            rows = [
                {"name": "New", "origin_id": "V-1"},
                {"id": existing.id, "name": "Other"},
                {"id": 5, "name": "None"},
            ]
            result = await procore.directory.company_vendors.sync(rows)
            materials = f"/rest/v1.0/projects/{procore.project_id}/materials"
            await hooked(procore, receiver.url, "Materials delete")
            ids = [material["id"] for material in await procore.get(materials)][:2]
            body = {"time_and_material_materials": {"time_and_material_materials_ids": ids}}
            await procore.delete(f"{materials}/bulk_destroy", json=body)
            await sandbox.webhooks.settled()
        events = [
            (payload["event_type"], payload["resource_id"], payload["project_id"]) for payload in receiver.payloads
        ]
        assert events[:2] == [("create", result.entities[0].id, None), ("update", existing.id, None)]
        assert sorted(events[2:]) == sorted(("delete", todo_id, procore.project_id) for todo_id in ids)

    async def test_other_resources_and_scopes_send_nothing(self, sandbox: Sandbox, procore: Any) -> None:
        other = list(sandbox.seed_data.projects)[1]
        async with webhook_receiver() as receiver:
            await hooked(procore, receiver.url, "RFIs create", "RFIs update")
            assert sandbox.webhooks.raise_event("RFIs", "delete", 1, project_id=procore.project_id) == []
            assert sandbox.webhooks.raise_event("Submittals", "update", 1, project_id=procore.project_id) == []
            assert sandbox.webhooks.raise_event("RFIs", "update", 1, project_id=other) == []
            assert sandbox.webhooks.raise_event("RFIs", "update", 1) == []
            await procore.get(f"/rest/v1.0/projects/{procore.project_id}/rfis")
            await sandbox.webhooks.settled()
            assert (receiver.requests, sandbox.webhooks.deliveries) == ([], [])

    async def test_a_rejected_change_sends_nothing(self, sandbox: Sandbox, procore: Any) -> None:
        async with webhook_receiver() as receiver:
            await hooked(procore, receiver.url, "RFIs create")
            with pytest.raises(Exception, match="rfi_manager_id"):
                await procore.post(f"/rest/v1.0/projects/{procore.project_id}/rfis", json={"rfi": {"subject": "x"}})
            assert sandbox.webhooks.deliveries == []

    async def test_hand_written_resources_send_events(self, sandbox: Sandbox, procore: Any) -> None:
        async with webhook_receiver() as receiver:
            await hooked(procore, receiver.url, "ToDos create", "ToDos update", "ToDos delete")
            made = await procore.post("/rest/v1.0/todos", json={"project_id": procore.project_id, "todo": {}})
            await procore.patch(f"/rest/v1.0/todos/{made['id']}", json={"todo": {"title": "x"}})
            await procore.delete(f"/rest/v1.0/todos/{made['id']}")
            await sandbox.webhooks.settled()
        events = [(payload["event_type"], payload["resource_id"]) for payload in receiver.payloads]
        assert events == [(kind, made["id"]) for kind in ("create", "update", "delete")]

    async def test_other_reasons_go_only_to_v4(self, sandbox: Sandbox, procore: Any) -> None:
        async with webhook_receiver() as receiver:
            await hooked(procore, receiver.url, "RFIs create", version="v3")
            await hooked(procore, receiver.url, "RFIs create", version="v4")
            sandbox.webhooks.raise_event("RFIs", "completed", 1, project_id=procore.project_id)
            await sandbox.webhooks.settled()
        assert [payload["reason"] for payload in receiver.payloads] == ["completed"]

    async def test_retired_events_are_not_sent(self, sandbox: Sandbox, procore: Any) -> None:
        async with webhook_receiver() as receiver:
            await hooked(procore, receiver.url, "Project Users update", "Project Users create")
            users = f"/rest/v1.0/projects/{procore.project_id}/users"
            person = (await procore.get(users))[0]["id"]
            await procore.patch(f"{users}/{person}", json={"user": {"job_title": "Boss"}})
            assert sandbox.webhooks.deliveries == []


class TestTls:
    async def test_trusts_certificates_of_the_sandbox(self, sandbox: Sandbox, procore: Any) -> None:
        for host in ("127.0.0.1", "localhost"):
            async with webhook_receiver(sandbox.server_ssl(), host=host) as receiver:
                await hooked(procore, receiver.url, "RFIs update")
                raised(sandbox)
                await sandbox.webhooks.settled()
                assert len(receiver.requests) == 1
                assert sandbox.webhooks.deliveries[-1].status == "delivered"
                sandbox.reset()
                sandbox.clock.run(0)
                await procore.aclose()
            procore = sandbox.procore(project_id=next(iter(sandbox.seed_data.projects)))
        await procore.aclose()

    async def test_rejects_other_certificates(self, sandbox: Sandbox, procore: Any) -> None:
        context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
        trustme.CA().issue_cert("127.0.0.1").configure_cert(context)
        async with webhook_receiver(context) as receiver:
            await hooked(procore, receiver.url, "RFIs update", destination_headers={"Authorization": "secret"})
            raised(sandbox)
            await sandbox.webhooks.settled()
            assert receiver.requests == []
        (delivery,) = sandbox.webhooks.deliveries
        assert delivery.status == "retrying"
        assert "certificate" in str(delivery.error)


class TestFailures:
    @pytest.mark.parametrize(
        ("answer", "status", "complaint"),
        [
            (BUSY, 503, "The receiver responded with 503."),
            (b"HTTP/1.1 302 Found\r\nLocation: /elsewhere\r\nContent-Length: 0\r\n\r\n", 302, "responded with 302"),
            (reset, None, "The connection was lost"),
            (b"HTTP/1.1 200 OK\r\nContent-Length: 9\r\n\r\nabc", None, "5 seconds"),
            (b"nonsense\r\n\r\n", None, "is not valid HTTP"),
            (send_nothing, None, "No response within 5 seconds."),
        ],
    )
    async def test_are_retried_and_reported(
        self, sandbox: Sandbox, procore: Any, answer: bytes | Responder, status: int | None, complaint: str
    ) -> None:
        async with webhook_receiver(answer=answer) as receiver:
            await hooked(procore, receiver.url, "RFIs update")
            raised(sandbox)
            await receiver.wait_for_requests(1)
            if "5 seconds" in complaint:
                sandbox.clock.advance(5)
            await sandbox.webhooks.settled()
            (delivery,) = sandbox.webhooks.deliveries
            (attempt,) = delivery.attempts
            assert (delivery.status, attempt.status) == ("retrying", status)
            assert complaint in str(attempt.error)
            receiver.answer = OK
            sandbox.clock.advance(1)
            await sandbox.webhooks.settled()
            (delivery,) = sandbox.webhooks.deliveries
            assert [attempt.status for attempt in delivery.attempts] == [status, 200]
            assert (delivery.status, delivery.error) == ("delivered", None)
            assert receiver.requests[0].body == receiver.requests[1].body
            assert {seen.line for seen in receiver.requests} == {"POST /events?key=1 HTTP/1.1"}

    async def test_times_out_after_five_seconds_of_the_sandbox_clock(self, sandbox: Sandbox, procore: Any) -> None:
        async with webhook_receiver(answer=send_nothing) as receiver:
            await hooked(procore, receiver.url, "RFIs update")
            raised(sandbox)
            await receiver.wait_for_requests(1)
            sandbox.clock.advance(4.9)
            for _ in range(20):
                await asyncio.sleep(0)
            assert receiver.open == 1
            assert states(sandbox) == ["enqueued"]
            sandbox.clock.advance(0.2)
            await sandbox.webhooks.settled()
            await receiver.wait_disconnected()
            (attempt,) = sandbox.webhooks.deliveries[0].attempts
            assert attempt.completed_at - attempt.started_at == pytest.approx(5.1)

    async def test_backoff_schedule(self, sandbox: Sandbox, procore: Any) -> None:
        async with webhook_receiver(answer=BUSY) as receiver:
            await hooked(procore, receiver.url, "RFIs update")
            raised(sandbox)
            await sandbox.webhooks.settled()
            pauses = [1, 2, 4, 8, 16, 32, 64, 128, 256, 512, 1024, 2048, 3600, 3600]
            for number, pause in enumerate(pauses, 1):
                sandbox.clock.advance(pause - 0.5)
                await sandbox.webhooks.settled()
                assert len(receiver.requests) == number
                sandbox.clock.advance(0.5)
                await sandbox.webhooks.settled()
                assert len(receiver.requests) == number + 1

    async def test_discards_the_queue_after_twelve_hours(self, sandbox: Sandbox, procore: Any) -> None:
        async with webhook_receiver(answer=BUSY) as receiver:
            await hooked(procore, receiver.url, "RFIs update")
            raised(sandbox)
            await sandbox.webhooks.settled()
            sandbox.clock.advance(11.9 * HOUR)
            raised(sandbox)
            await sandbox.webhooks.settled()
            assert (len(receiver.requests), states(sandbox)) == (2, ["retrying", "enqueued"])
            sandbox.clock.advance(0.1 * HOUR)
            await sandbox.webhooks.settled()
            assert (len(receiver.requests), states(sandbox)) == (2, ["discarded", "discarded"])
            assert sandbox.webhooks.deliveries[0].error == "Its deliveries failed for 12 hours."
            receiver.answer = OK
            raised(sandbox)
            await sandbox.webhooks.settled()
            assert states(sandbox) == ["discarded", "discarded", "delivered"]

    async def test_a_failure_pauses_the_hook_until_a_success(self, sandbox: Sandbox, procore: Any) -> None:
        async with webhook_receiver(answer=BUSY) as receiver:
            await hooked(procore, receiver.url, "RFIs update")
            for number in range(3):
                raised(sandbox, number)
            await sandbox.webhooks.settled()
            assert [payload["resource_id"] for payload in receiver.payloads] == [0]
            receiver.answer = NO_CONTENT
            sandbox.clock.advance(1)
            await sandbox.webhooks.settled()
            assert [payload["resource_id"] for payload in receiver.payloads] == [0, 0, 1, 2]

    async def test_does_not_pause_other_hooks(self, sandbox: Sandbox, procore: Any) -> None:
        async with webhook_receiver(answer=send_nothing) as ill, webhook_receiver() as well:
            await hooked(procore, ill.url, "RFIs update")
            await hooked(procore, well.url, "RFIs update")
            for number in range(3):
                raised(sandbox, number)
            await well.wait_for_requests(3)
            assert len(ill.requests) == 1

    async def test_truncates_an_endless_body(self, sandbox: Sandbox, procore: Any) -> None:
        async with webhook_receiver(answer=send_endless_body) as receiver:
            await hooked(procore, receiver.url, "RFIs update")
            raised(sandbox)
            await sandbox.webhooks.settled()
            await receiver.wait_disconnected()
        (delivery,) = sandbox.webhooks.deliveries
        assert (delivery.status, delivery.attempts[0].body) == ("delivered", "x" * 1024)

    async def test_truncates_headers(self, sandbox: Sandbox, procore: Any) -> None:
        lines = b"".join(b"X-%d: %s\r\n" % (number, b"y" * 500) for number in range(9))
        async with webhook_receiver(answer=b"HTTP/1.1 200 OK\r\n" + lines + b"Content-Length: 0\r\n\r\n") as receiver:
            await hooked(procore, receiver.url, "RFIs update")
            raised(sandbox)
            await sandbox.webhooks.settled()
        assert list(sandbox.webhooks.deliveries[0].attempts[0].headers) == ["X-0", "X-1", "X-2", "X-3"]

    async def test_connection_refused(self, sandbox: Sandbox, procore: Any) -> None:
        async with webhook_receiver() as receiver:
            await hooked(procore, receiver.url, "RFIs update")
        raised(sandbox)
        await sandbox.webhooks.settled()
        assert states(sandbox) == ["retrying"]


class TestLoopback:
    @pytest.mark.parametrize(
        "host", ["hooks.example.com", "10.0.0.1", "127.1", "0x7f000001", "2130706433", "0.0.0.0", "[::]", "localhost."]
    )
    async def test_never_calls_another_machine(
        self, sandbox: Sandbox, procore: Any, host: str, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        await hooked(procore, f"https://{host}/events", "RFIs update")
        loop = asyncio.get_running_loop()

        def refuse(*_: Any, **__: Any) -> Any:
            raise AssertionError("a name was looked up, or a socket made")

        monkeypatch.setattr(loop, "getaddrinfo", refuse, raising=False) if hasattr(loop, "__dict__") else None
        monkeypatch.setattr(socket.socket, "connect", refuse)
        raised(sandbox)
        await sandbox.webhooks.settled()
        monkeypatch.undo()
        (delivery,) = sandbox.webhooks.deliveries
        assert (delivery.status, len(delivery.attempts)) == ("failed", 1)
        assert "is not on this machine; the sandbox calls no other" in str(delivery.error)
        sandbox.clock.advance(HOUR)
        await sandbox.webhooks.settled()
        assert len(sandbox.webhooks.deliveries[0].attempts) == 1

    async def test_checks_the_addresses_of_localhost(
        self, sandbox: Sandbox, procore: Any, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        async def elsewhere(*_: Any, **__: Any) -> Any:
            return [(socket.AF_INET, socket.SOCK_STREAM, 6, "", ("192.0.2.1", 0))]

        await hooked(procore, "http://localhost:1/events", "RFIs update")
        monkeypatch.setattr("aprocore.sandbox.http.loopback_hosts.resolve_host", elsewhere)
        raised(sandbox)
        await sandbox.webhooks.settled()
        assert states(sandbox) == ["failed"]

    async def test_never_calls_itself(self, sandbox: Sandbox, procore: Any) -> None:
        await hooked(procore, f"{sandbox.environment.api_url}/rest/v1.0/todos", "RFIs update")
        raised(sandbox)
        await sandbox.webhooks.settled()
        (delivery,) = sandbox.webhooks.deliveries
        assert (delivery.status, delivery.error) == ("failed", "The sandbox sends no webhooks to itself.")


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
