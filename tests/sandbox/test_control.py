from __future__ import annotations

import json
from collections.abc import AsyncIterator
from http import HTTPStatus
from typing import Any
from urllib.parse import urlsplit

import pytest

from aprocore.errors import ConfigurationError
from aprocore.sandbox import Sandbox
from tests.support.http_client import HttpClient, HttpResponse
from tests.support.webhook_receiver import webhook_receiver

pytestmark = pytest.mark.anyio

ME = "/rest/v1.0/me"


@pytest.fixture
async def sandbox() -> AsyncIterator[Sandbox]:
    async with Sandbox(control=True) as sandbox:
        yield sandbox


async def control(
    sandbox: Sandbox, method: str, path: str, body: Any = None, *, token: str | None = None, host: str = "127.0.0.1"
) -> HttpResponse:
    sent = body if isinstance(body, bytes) else b"" if body is None else json.dumps(body).encode()
    headers = {"Host": host, "Authorization": f"Bearer {token or sandbox.control_token}"}
    return await HttpClient(sandbox).call(method, path, origin="control", headers=headers, body=sent)


async def statuses(sandbox: Sandbox, token: str, count: int = 1) -> list[int]:
    return [(await HttpClient(sandbox).get(ME, token)).status for _ in range(count)]


class TestAccess:
    async def test_is_off_by_default(self) -> None:
        async with Sandbox() as sandbox:
            assert {"control_url", "control_token"}.isdisjoint(sandbox.as_dict())
            for name in ("control_url", "control_token"):
                with pytest.raises(ConfigurationError, match=r"Sandbox\(control=True\)"):
                    getattr(sandbox, name)
        with pytest.raises(ConfigurationError, match="not running"):
            _ = Sandbox(control=True).control_url

    async def test_requires_its_token(self, sandbox: Sandbox) -> None:
        facts = sandbox.as_dict()
        assert urlsplit(facts["control_url"]).hostname == "127.0.0.1"
        assert len(facts["control_token"]) >= 43
        assert (await control(sandbox, "GET", "/health", token=facts["control_token"])).status == 200
        for wrong in (sandbox.tokens.issue()["access_token"], "é", facts["control_token"][:-1]):
            reply = await control(sandbox, "GET", "/health", token=wrong)
            assert (reply.status, reply.headers["WWW-Authenticate"]) == (401, "Bearer")

    async def test_answers_to_loopback_names_only(self, sandbox: Sandbox) -> None:
        assert (await control(sandbox, "GET", "/health", host="evil.example")).status == 421

    async def test_is_not_on_the_api_origin(self, sandbox: Sandbox) -> None:
        reply = await HttpClient(sandbox).call(
            "POST", "/tokens/revoke", headers={"Authorization": f"Bearer {sandbox.control_token}"}
        )
        assert reply.status == 404


class TestActions:
    async def test_clock(self, sandbox: Sandbox) -> None:
        token = sandbox.tokens.issue(expires_in=60)["access_token"]
        before = sandbox.clock.now()
        reply = await control(sandbox, "POST", "/clock", {"advance": 61})
        assert before + 61 <= reply.json()["now"] < before + 90
        assert await statuses(sandbox, token) == [401]
        await control(sandbox, "POST", "/clock", {"pace": 1000})
        assert sandbox.clock.now() > reply.json()["now"]

    async def test_expire_and_revoke(self, sandbox: Sandbox) -> None:
        for path in ("/tokens/expire", "/tokens/revoke"):
            token = sandbox.tokens.issue()
            assert (await control(sandbox, "POST", path)).status == 204
            assert await statuses(sandbox, token["access_token"]) == [401]
            assert sandbox._app.state.tokens.refresh(token["refresh_token"]) is not None
        token = sandbox.tokens.issue()
        await control(sandbox, "POST", "/tokens/revoke", {"everything": True})
        assert sandbox._app.state.tokens.refresh(token["refresh_token"]) is None

    async def test_limits(self, sandbox: Sandbox) -> None:
        token = sandbox.tokens.issue()["access_token"]
        assert (await control(sandbox, "POST", "/limits", {"hourly": 9, "spike": 1})).status == 204
        assert await statuses(sandbox, token, 2) == [200, 429]

    async def test_faults(self, sandbox: Sandbox) -> None:
        token = sandbox.tokens.issue()["access_token"]
        rule = {"method": "GET", "path": ME, "times": 2, "skip": 1}
        answer = {"kind": "answer", "status": 503, "headers": {"Retry-After": "1"}, "body": {"message": "busy"}}
        assert (await control(sandbox, "POST", "/faults", {**rule, "fault": answer})).status == 204
        assert await statuses(sandbox, token) == [200]
        reply = await HttpClient(sandbox).get(ME, token)
        assert (reply.status, reply.headers["Retry-After"], reply.json()) == (503, "1", {"message": "busy"})
        await control(sandbox, "DELETE", "/faults")
        assert await statuses(sandbox, token) == [200]

    @pytest.mark.parametrize(
        "fault",
        [
            {"kind": "reset_before"},
            {"kind": "reset_after"},
            {"kind": "truncate", "after": 3},
            {"kind": "delay", "seconds": 0, "then": {"kind": "reset_before"}},
            {"kind": "raw", "data": ""},
        ],
    )
    async def test_faults_of_the_connection(self, sandbox: Sandbox, fault: dict[str, Any]) -> None:
        await control(sandbox, "POST", "/faults", {"path": "/rest/*", "fault": fault})
        with pytest.raises((ConnectionError, EOFError)):
            await HttpClient(sandbox).get(ME)

    async def test_faults_of_the_content(self, sandbox: Sandbox) -> None:
        rewrite = {"kind": "rewrite", "status": 203, "headers": {"Server": None, "A": "b"}, "body": {"errors": None}}
        for fault in (rewrite, {"kind": "trickle", "every": 0}, {"kind": "unsolicited", "status": 408}):
            await control(sandbox, "POST", "/faults", {"path": ME, "fault": fault})
        token = sandbox.tokens.issue()["access_token"]
        rewritten, *others = [await HttpClient(sandbox).get(ME, token) for _ in range(3)]
        assert (rewritten.status, rewritten.headers["A"], rewritten.json()) == (203, "b", others[0].json())
        assert [other.status for other in others] == [200, 200]

    async def test_overload(self, sandbox: Sandbox) -> None:
        token = sandbox.tokens.issue()["access_token"]
        assert (await control(sandbox, "POST", "/overload", {"seconds": 30})).status == 204
        assert await statuses(sandbox, token) == [503]

    async def test_faults_of_the_encoding_and_delays(self, sandbox: Sandbox) -> None:
        for fault in ({"kind": "truncate_gzip"}, {"kind": "delay", "seconds": 0}):
            await control(sandbox, "POST", "/faults", {"path": ME, "fault": fault})
        assert (await HttpClient(sandbox).get(ME)).headers["Content-Encoding"] == "gzip"
        assert "Content-Encoding" not in (await HttpClient(sandbox).get(ME)).headers

    async def test_reset(self, sandbox: Sandbox) -> None:
        before = sandbox.as_dict()
        reply = await control(sandbox, "POST", "/reset", {"seed": 5})
        assert reply.json() == sandbox.as_dict()
        assert reply.json()["client_secret"] != before["client_secret"]
        assert reply.json()["control_token"] == before["control_token"]
        assert sandbox.company_id == Sandbox(seed=5).company_id
        assert reply.headers["Cache-Control"] == "no-store"

    async def test_request_log_without_secrets_in_urls(self, sandbox: Sandbox) -> None:
        for query in ("view=a&access_token=astray", "view=a&access%5Ftoken=astray", "view=a"):
            await HttpClient(sandbox).get(f"{ME}?{query}")
        reply = await control(sandbox, "GET", "/requests")
        assert [entry["query"] for entry in reply.json()] == [None, None, "view=a"]

    async def test_request_log_without_secrets(self, sandbox: Sandbox) -> None:
        async with sandbox.procore() as procore:
            await procore.get(ME, params={"company_id": sandbox.company_id})
        await HttpClient(sandbox).call("GET", "/oauth/authorize?state=secret", origin="login")
        reply = await control(sandbox, "GET", "/requests")
        token, me, page = reply.json()
        assert [entry["path"] for entry in (token, me, page)] == ["/oauth/token", ME, "/oauth/authorize"]
        assert [entry["number"] for entry in (token, me, page)] == [1, 2, 3]
        assert (me["query"], me["status"], me["answered"]) == (f"company_id={sandbox.company_id}", 200, True)
        assert [entry["operation"] for entry in (token, me, page)] == [None, "platform_services.me.get", None]
        assert token["body_bytes"] > 0
        assert me["answer_bytes"] > 0
        for secret in (sandbox.client_secret, "Bearer", "state"):
            assert secret not in reply.text
        assert (await control(sandbox, "DELETE", "/requests")).status == 204
        assert (await control(sandbox, "GET", "/requests")).json() == []

    async def test_health(self, sandbox: Sandbox) -> None:
        await HttpClient(sandbox).get("/rest/v1.0/gadgets")
        assert (await control(sandbox, "GET", "/health")).json()["undocumented"]["count"] == 1

    async def test_webhooks(self, sandbox: Sandbox) -> None:
        sandbox.clock.run(0)
        project_id = next(iter(sandbox.seed_data.projects))
        async with webhook_receiver() as receiver, sandbox.procore() as procore:
            hook = {"api_version": "v2", "namespace": "a", "destination_url": receiver.url}
            made = await procore.webhooks.hooks.create(project_id=project_id, hook=hook)
            trigger = {"resource_name": "RFIs", "event_type": "update"}
            scope = {"hook_id": made.id, "project_id": project_id}
            await procore.webhooks.triggers.create(**scope, api_version="v2", trigger=trigger)
            event = {"resource_name": "RFIs", "event_type": "update", "resource_id": 7, "project_id": project_id}
            (queued,) = (await control(sandbox, "POST", "/webhooks/event", event)).json()
            assert (queued["number"], queued["status"], queued["payload"]["resource_id"]) == (1, "enqueued", 7)
            await sandbox.webhooks.settled()
            reply = await control(sandbox, "GET", "/deliveries")
            (delivery,) = reply.json()
            assert (delivery["hook_id"], delivery["status"], delivery["error"]) == (made.id, "delivered", None)
            assert [attempt["status"] for attempt in delivery["attempts"]] == [200]
            assert "key=1" not in reply.text
        assert len(receiver.requests) == 1


class TestJobs:
    async def test_shows_jobs_and_ends_them(self, sandbox: Sandbox) -> None:
        assert (await control(sandbox, "GET", "/jobs")).json() == []
        settings = await control(sandbox, "POST", "/jobs/settings", {"polls": 2, "outcome": "failed", "retry_after": 5})
        assert settings.json()["message"] == "Something went wrong"
        assert (sandbox.jobs.settings.polls, sandbox.jobs.settings.retry_after) == (2, 5)
        settings = await control(sandbox, "POST", "/jobs/settings", {"retry_after": None})
        assert (sandbox.jobs.settings.polls, settings.json()["retry_after"]) == (2, None)
        started = (await control(sandbox, "POST", "/jobs")).json()
        assert (started["outcome"], started["polls_left"], started["is_finished"]) == ("failed", 2, False)
        ended = (await control(sandbox, "POST", "/jobs/finish", {"id": started["id"], "outcome": "done"})).json()
        assert (ended["outcome"], ended["is_finished"]) == ("done", True)
        assert (await control(sandbox, "GET", "/jobs")).json() == [ended]

    async def test_refuses_what_is_not_possible(self, sandbox: Sandbox) -> None:
        for path, body in (
            ("/jobs/settings", {"polls": -1}),
            ("/jobs/settings", {"outcome": "lost"}),
            ("/jobs/settings", {"other": 1}),
            ("/jobs/finish", {"id": "unknown"}),
            ("/jobs", {"operation": "rfis.list"}),
        ):
            assert (await control(sandbox, "POST", path, body)).status == 400, (path, body)
        assert sandbox.jobs.settings.polls == 0


class TestErrors:
    @pytest.mark.parametrize(
        ("path", "body", "complaint"),
        [
            ("/clock", {"advance": "a lot"}, "Invalid body of POST /clock; expected an object with advance, pace: "),
            ("/clock", {"days": 1}, "Invalid body of POST /clock; expected an object with advance, pace: "),
            ("/clock", b"{", "The body of POST /clock is not JSON: "),
            ("/clock", {"advance": -1e10, "pace": 0}, "the years 1970 to 9899"),
            ("/clock", [], "Invalid body of POST /clock; expected an object with advance, pace: "),
            ("/limits", {"hourly": "9", "spike": 1}, "body of POST /limits; expected an object with hourly, spike, "),
            ("/limits", {"hourly": 9}, "Invalid body of POST /limits"),
            ("/limits", {"hourly": 9, "spike": 0}, "Limits.spike must be an integer >= 1, got 0."),
            ("/limits", {"hourly": 9, "spike": 1, "daily": 3}, "Invalid body of POST /limits"),
            (
                "/faults",
                {"path": ME, "fault": {"kind": "flood"}},
                "body of POST /faults; expected an object with path, ",
            ),
            (
                "/faults",
                {"path": ME, "fault": {"kind": "answer", "headers": {"X": "a\r\nb"}}},
                "Invalid body of POST /faults",
            ),
            ("/faults", {"path": ME, "fault": {"kind": "answer"}, "chance": 2}, "Invalid body of POST /faults"),
            (
                "/webhooks/event",
                {"resource_name": "RFIs", "event_type": "update"},
                "Invalid body of POST /webhooks/event",
            ),
            (
                "/webhooks/event",
                {"resource_name": "", "event_type": "x", "resource_id": 1},
                "Invalid body of POST /webhooks/event",
            ),
            (
                "/webhooks/event",
                {"resource_name": "RFIs", "event_type": "x", "resource_id": 1, "project_id": 5},
                "Project 5 does not exist",
            ),
            ("/faults", {"fault": {"kind": "answer"}}, "Invalid body of POST /faults"),
        ],
    )
    async def test_invalid_bodies(self, sandbox: Sandbox, path: str, body: Any, complaint: str) -> None:
        reply = await control(sandbox, "POST", path, body)
        assert reply.status == 400
        assert reply.json()["error"] == HTTPStatus.BAD_REQUEST.phrase
        assert complaint in reply.json()["message"]

    async def test_unknown_paths_and_methods(self, sandbox: Sandbox) -> None:
        reply = await control(sandbox, "GET", "/nothing")
        assert (reply.status, "/clock, /tokens/expire" in reply.json()["message"]) == (404, True)
        reply = await control(sandbox, "GET", "/clock")
        assert (reply.status, reply.headers["Allow"]) == (405, "POST")


async def test_control_requests_are_not_logged_and_have_no_faults(sandbox: Sandbox) -> None:
    await control(sandbox, "POST", "/faults", {"path": "/*", "fault": {"kind": "answer", "status": 503}, "times": None})
    assert (await control(sandbox, "DELETE", "/faults")).status == 204
    await HttpClient(sandbox).get(ME)
    assert [seen.number for seen in sandbox.requests] == [1]
