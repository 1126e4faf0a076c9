"""Webhook deliveries that fail: retries, TLS, and receivers that are not on loopback."""

from __future__ import annotations

import asyncio
import socket
import ssl
from typing import Any

import pytest
import trustme

from aprocore.sandbox import Sandbox
from tests.support.webhook_hooks import hooked, raised, states
from tests.support.webhook_receiver import (
    BUSY,
    NO_CONTENT,
    OK,
    Responder,
    reset,
    send_endless_body,
    send_nothing,
    webhook_receiver,
)

pytestmark = pytest.mark.anyio

HOUR = 3600.0


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
