"""Features of the sandbox that tests of a client need, end to end: faults, clock, origins, request log, seed."""

from __future__ import annotations

import itertools
import json
from email.utils import parsedate_to_datetime
from typing import Any
from urllib.parse import urlsplit

import pytest

from aprocore import ProcoreError
from aprocore.sandbox import Answer, ResetAfter, ResetBefore, Rewrite, Sandbox
from aprocore.sandbox.clock import _LATEST
from tests.support.http_client import HttpClient
from tests.support.uploads import UploadClient, upload_body
from tests.support.webhook_receiver import webhook_receiver

pytestmark = pytest.mark.anyio

ME, COMPANIES = "/rest/v1.0/me", "/rest/v1.0/companies"


def user_headers(sandbox: Sandbox) -> dict[str, str]:
    """Return the headers of a user's call for the sandbox's company."""
    token = sandbox.tokens.issue()["access_token"]
    return {"Authorization": f"Bearer {token}", "Procore-Company-Id": str(sandbox.company_id)}


# -- faults


async def test_a_fault_rule_applies_to_the_nth_request_of_one_route(sandbox: Sandbox, client: HttpClient) -> None:
    sandbox.faults.add("GET", ME, Answer(503), skip=2)
    sandbox.faults.add("GET", COMPANIES, Answer(500), skip=1, times=2)
    token = sandbox.tokens.issue()["access_token"]
    statuses = {path: [(await client.get(path, token)).status for _ in range(4)] for path in (ME, COMPANIES)}
    assert statuses == {ME: [200, 200, 503, 200], COMPANIES: [200, 500, 500, 200]}


# -- a wrong server clock


class TestClock:
    @pytest.mark.parametrize("ahead", [-86_400.0, 90.0, 400 * 86_400.0])
    async def test_all_times_are_those_of_the_sandbox_clock(
        self, sandbox: Sandbox, client: HttpClient, ahead: float
    ) -> None:
        sandbox.clock.run(0)
        sandbox.clock.advance(ahead)
        now = int(sandbox.clock.now())
        issued = (await client.request_token("client_credentials")).json()
        reply = await client.company_get(COMPANIES, issued["access_token"])
        assert issued["created_at"] == now
        assert parsedate_to_datetime(reply.headers["Date"]).timestamp() == now
        assert now < int(reply.headers["X-Rate-Limit-Reset"]) <= now + 3601
        assert int(sandbox.requests[-1].at) == now
        sandbox.clock.advance(issued["expires_in"] - 1)
        assert (await client.company_get(COMPANIES, issued["access_token"])).status == 200
        sandbox.clock.advance(1)
        assert (await client.company_get(COMPANIES, issued["access_token"])).status == 401

    @pytest.mark.parametrize(("moment", "year"), [(0.0, "1970"), (_LATEST, "9899")])
    async def test_responses_at_the_limits_of_the_clock(
        self, sandbox: Sandbox, client: HttpClient, moment: float, year: str
    ) -> None:
        sandbox.clock.run(0)
        sandbox.clock.advance(moment - sandbox.clock.now())
        headers = {**user_headers(sandbox), "Content-Type": "application/json"}
        trades = f"/rest/v1.0/companies/{sandbox.company_id}/trades"
        pdf = "/rest/v1.0/projects/{project_id}/rfis/{id}.pdf".format(**sandbox.ids_for("rfis.get_as_pdf"))
        upload = UploadClient.sign_in(sandbox).company_path
        replies = [
            await client.call("POST", trades, headers=headers, body=b'{"trade": {"name": "Glaziers"}}'),
            await client.call("GET", pdf, headers=headers),
            await client.call("POST", upload, headers=headers, body=json.dumps(upload_body(b"x" * 9)).encode()),
            await client.request_token("client_credentials"),
            await client.call("GET", "/"),
        ]
        assert [reply.status for reply in replies] == [201, 302, 201, 200, 200]
        assert {year in reply.headers["Date"] for reply in replies} == {True}
        file = urlsplit(replies[1].headers["Location"])
        assert (await client.call("GET", f"{file.path}?{file.query}", origin="storage")).status == 200


# -- other origins than that of the API


class TestOrigins:
    async def test_storage_rejects_a_token(self, sandbox: Sandbox, client: HttpClient) -> None:
        pdf = "/rest/v1.0/projects/{project_id}/rfis/{id}.pdf".format(**sandbox.ids_for("rfis.get_as_pdf"))
        location = (await client.company_get(pdf)).headers["Location"]
        assert not location.startswith(sandbox.environment.api_url)
        target = location.removeprefix(sandbox._app.storage.origin)
        assert (await client.call("GET", target, origin="storage")).status == 200
        refused = await client.call("GET", target, origin="storage", headers=user_headers(sandbox))
        assert (refused.status, b"%PDF" in refused.body) == (400, False)

    @pytest.mark.parametrize(("origin", "status"), [("foreign", 200), ("plain", 403)])
    async def test_other_origins_log_requests_and_return_no_data(self, origin: str, status: int) -> None:
        async with Sandbox(plain_http=True) as sandbox:
            client, headers = HttpClient(sandbox), {"Authorization": "Bearer stray"}
            for method, path in (("GET", ME), ("POST", "/oauth/token"), ("PUT", "/files/x")):
                reply = await client.call(method, path, origin=origin, headers=headers, body=b"sent")
                assert reply.status == status
                assert {"Set-Cookie", "WWW-Authenticate", "Location"}.isdisjoint(reply.headers)
                assert not any(secret in reply.text for secret in (str(sandbox.company_id), sandbox.client_id, "stray"))
                request = sandbox.requests[-1]
                assert (request.origin, request.method, request.path, request.body) == (origin, method, path, b"sent")
                assert request.headers["Authorization"] == "Bearer stray"
                assert request.committed_at is None

    async def test_a_session_sends_no_token_to_other_origins(self) -> None:
        async with Sandbox(plain_http=True) as sandbox, sandbox.procore() as procore:
            for url in (sandbox.foreign_url, sandbox.plain_url):
                sandbox.faults.add("GET", "/rest/v1.0/files/{id}", Answer(302, {"Location": f"{url}{ME}"}))
            async with procore.stream("GET", "/rest/v1.0/files/1") as response:
                assert await response.read() == b"{}"
            with pytest.raises(ProcoreError):
                async with procore.stream("GET", "/rest/v1.0/files/1") as response:
                    await response.read()
        (stray,) = [request for request in sandbox.requests if request.origin in ("foreign", "plain")]
        assert (stray.origin, "Authorization" in stray.headers) == ("foreign", False)


# -- the request log


async def test_the_request_log_over_http_is_append_only() -> None:
    async with Sandbox(control=True) as sandbox, sandbox.procore() as procore:
        client, control = HttpClient(sandbox), {"Authorization": f"Bearer {sandbox.control_token}"}

        async def request_log() -> list[dict[str, Any]]:
            entries: list[dict[str, Any]] = (
                await client.call("GET", "/requests", origin="control", headers=control)
            ).json()
            return entries

        sandbox.clock.run(0)
        trades, body = f"/rest/v1.0/companies/{sandbox.company_id}/trades", b'{"trade": {"name": "Glaziers"}}'
        headers = {**user_headers(sandbox), "Content-Type": "application/json"}
        await procore.get(ME)
        sandbox.faults.add("POST", trades, ResetBefore())
        sandbox.faults.add("POST", trades, ResetAfter())
        for _ in range(2):
            with pytest.raises((ConnectionError, EOFError)):
                await client.call("POST", trades, headers=headers, body=body)
        before = await request_log()
        made = await client.call("POST", trades, headers=headers, body=body)
        await client.get("/rest/v1.0/gadgets")
        after = await request_log()
        assert after[: len(before)] == before
        assert [entry["number"] for entry in after] == list(range(1, len(after) + 1))
        fields = ("operation", "body_bytes", "status", "committed_at", "answered")
        now, name = sandbox.clock.now(), "company_settings.trades.create"
        assert [tuple(entry[key] for key in fields) for entry in after[1:]] == [
            ("platform_services.me.get", 0, 200, None, True),
            (name, len(body), None, None, False),
            (name, len(body), 201, now, False),
            (name, len(body), 201, now, True),
            (None, 0, 404, None, True),
        ]
        assert [entry["answer_bytes"] for entry in after[2:5]] == [None, len(made.body), len(made.body)]
        for method in ("POST", "PUT", "PATCH"):
            assert (await client.call(method, "/requests", origin="control", headers=control)).status == 405


# -- reproducible runs by seed


async def run_with_seed(seed: int) -> list[Any]:
    """Make calls with random faults, and return all that the client received, without secrets and ports."""
    async with Sandbox(seed=seed) as sandbox:
        sandbox.clock.run(0)
        sandbox.clock.advance(1_800_000_000 - sandbox.clock.now())
        sandbox.faults.add("*", "/rest/*", Answer(503, None, {"message": "busy"}), times=None, chance=0.2)
        sandbox.faults.add("*", "/rest/*", ResetAfter(), times=None, chance=0.1)
        client, headers = HttpClient(sandbox), {**user_headers(sandbox), "Content-Type": "application/json"}
        project = next(iter(sandbox.seed_data.projects))
        reading = (
            ME,
            COMPANIES,
            f"/rest/v1.0/projects/{project}/rfis?per_page=20",
            f"/rest/v1.0/projects/{project}/locations",
        )
        trades = f"/rest/v1.0/companies/{sandbox.company_id}/trades"
        events: list[Any] = []
        for number, path in itertools.product(range(6), reading):
            calls = [("GET", path, b"")]
            if path == ME:
                calls.append(("POST", trades, json.dumps({"trade": {"name": f"No. {number}"}}).encode()))
            for method, target, body in calls:
                try:
                    reply = await client.call(method, target, headers=headers, body=body)
                except (ConnectionError, EOFError):
                    events.append((method, target, "connection lost"))
                    continue
                own_headers = {name: value for name, value in reply.headers.items() if name != "X-Request-Id"}
                text = f"{reply.status} {own_headers} {reply.text}"
                events.append((method, target, text.replace(sandbox.environment.api_url, "https://api")))
        return events


@pytest.mark.slow
async def test_equal_seeds_and_requests_have_equal_results() -> None:
    first, again, other = [await run_with_seed(seed) for seed in (7, 7, 8)]
    assert first == again
    outcomes = [[event[2].split("{")[0] for event in events] for events in (first, other)]
    assert outcomes[0] != outcomes[1]
    assert {"connection lost", "200 ", "201 ", "503 "} == set(outcomes[0])


# -- incomplete responses of bulk operations


@pytest.mark.parametrize("reported", [3, 1, 0])
async def test_ids_missing_in_a_207_are_reported(sandbox: Sandbox, reported: int) -> None:
    hook = sandbox.ids_for("webhooks.triggers.bulk_delete")["hook_id"]
    path = "/rest/v1.0/webhooks/hooks/{hook_id}/triggers/bulk"

    def change(answer: Answer) -> Answer:
        return answer.patched(status=207, body={"success": answer.json()["success"][:reported], "failed": []})

    async with sandbox.procore() as procore:
        kinds = [{"resource_name": name, "event_type": "create"} for name in ("RFIs", "ToDos", "Locations")]
        made = await procore.webhooks.triggers.bulk_create(hook_id=hook, api_version="v2", triggers=kinds)
        ids = [trigger["id"] for trigger in made.succeeded]
        sandbox.faults.add("DELETE", path, Rewrite(change))
        result = await procore.webhooks.triggers.bulk_delete(hook_id=hook, triggers=ids)
        assert (result.succeeded, result.failed, result.missing) == (ids[:reported], [], ids[reported:])
        assert result.ok is (reported == 3)
        # All triggers were deleted, including those that the response does not name.
        left = [trigger["id"] for trigger in await procore.get(path.format(hook_id=hook).removesuffix("/bulk"))]
        assert not set(ids) & set(left)


# -- webhooks by the sandbox's clock


async def test_webhook_deliveries_are_retried_with_backoff() -> None:
    busy = b"HTTP/1.1 503 Busy\r\nContent-Length: 0\r\n\r\n"
    async with (
        Sandbox(control=True) as sandbox,
        webhook_receiver(answer=busy) as receiver,
        sandbox.procore() as procore,
    ):
        client, control = HttpClient(sandbox), {"Authorization": f"Bearer {sandbox.control_token}"}
        sandbox.clock.run(0)
        hook = {"api_version": "v2", "namespace": "tests", "destination_url": receiver.url}
        made = await procore.webhooks.hooks.create(company_id=sandbox.company_id, hook=hook)
        trigger = {"resource_name": "Trades", "event_type": "create"}
        scope = {"hook_id": made.id, "company_id": sandbox.company_id}
        await procore.webhooks.triggers.create(**scope, api_version="v2", trigger=trigger)
        await procore.post(f"/rest/v1.0/companies/{sandbox.company_id}/trades", json={"trade": {"name": "Glaziers"}})
        await sandbox.webhooks.settled()
        pauses = [*(2.0**power for power in range(12)), 3600.0, 3600.0]
        for pause in pauses:
            # Through the control port, like a test in another language.
            body = json.dumps({"advance": pause}).encode()
            await client.call("POST", "/clock", origin="control", headers=control, body=body)
            await sandbox.webhooks.settled()
        reply = await client.call("GET", "/deliveries", origin="control", headers=control)
        (delivery,) = reply.json()
        times = [attempt["started_at"] for attempt in delivery["attempts"]]
        assert [later - earlier for earlier, later in itertools.pairwise(times)] == pauses
        assert len({request.body for request in receiver.requests}) == 1
        assert len(receiver.requests) == len(pauses) + 1
