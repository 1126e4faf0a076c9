"""What a sandbox must be able to do to a client, end to end; test_contradictions has what Procore's pages differ in."""

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


def own(sandbox: Sandbox) -> dict[str, str]:
    """Return the headers of a call by a person of the company."""
    token = sandbox.issue_token()["access_token"]
    return {"Authorization": f"Bearer {token}", "Procore-Company-Id": str(sandbox.company_id)}


# -- faults


async def test_faults_strike_one_route_and_there_the_nth_request(sandbox: Sandbox, client: HttpClient) -> None:
    sandbox.faults.add("GET", ME, Answer(503), skip=2)
    sandbox.faults.add("GET", COMPANIES, Answer(500), skip=1, times=2)
    token = sandbox.issue_token()["access_token"]
    struck = {path: [(await client.get(path, token)).status for _ in range(4)] for path in (ME, COMPANIES)}
    assert struck == {ME: [200, 200, 503, 200], COMPANIES: [200, 500, 500, 200]}


# -- a server clock that is wrong


class TestClock:
    @pytest.mark.parametrize("ahead", [-86_400.0, 90.0, 400 * 86_400.0])
    async def test_everything_that_tells_the_time_follows_it(
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
    async def test_every_answer_can_be_made_at_both_ends_of_it(
        self, sandbox: Sandbox, client: HttpClient, moment: float, year: str
    ) -> None:
        sandbox.clock.run(0)
        sandbox.clock.advance(moment - sandbox.clock.now())
        headers = {**own(sandbox), "Content-Type": "application/json"}
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
        assert [each.status for each in replies] == [201, 302, 201, 200, 200]
        assert {year in each.headers["Date"] for each in replies} == {True}
        file = urlsplit(replies[1].headers["Location"])
        assert (await client.call("GET", f"{file.path}?{file.query}", origin="storage")).status == 200


# -- origins beside the API's


class TestOrigins:
    async def test_storage_refuses_a_token(self, sandbox: Sandbox, client: HttpClient) -> None:
        pdf = "/rest/v1.0/projects/{project_id}/rfis/{id}.pdf".format(**sandbox.ids_for("rfis.get_as_pdf"))
        location = (await client.company_get(pdf)).headers["Location"]
        assert not location.startswith(sandbox.environment.api_url)
        target = location.removeprefix(sandbox._backend.storage.origin)
        assert (await client.call("GET", target, origin="storage")).status == 200
        refused = await client.call("GET", target, origin="storage", headers=own(sandbox))
        assert (refused.status, b"%PDF" in refused.body) == (400, False)

    @pytest.mark.parametrize(("origin", "status"), [("foreign", 200), ("plain", 403)])
    async def test_others_write_down_what_comes_and_give_nothing_away(self, origin: str, status: int) -> None:
        async with Sandbox(plain_http=True) as sandbox:
            client, headers = HttpClient(sandbox), {"Authorization": "Bearer stray"}
            for method, path in (("GET", ME), ("POST", "/oauth/token"), ("PUT", "/files/x")):
                reply = await client.call(method, path, origin=origin, headers=headers, body=b"sent")
                assert reply.status == status
                assert {"Set-Cookie", "WWW-Authenticate", "Location"}.isdisjoint(reply.headers)
                assert not any(each in reply.text for each in (str(sandbox.company_id), sandbox.client_id, "stray"))
                seen = sandbox.requests[-1]
                assert (seen.origin, seen.method, seen.path, seen.body) == (origin, method, path, b"sent")
                assert seen.headers["Authorization"] == "Bearer stray"
                assert seen.committed_at is None

    async def test_a_session_takes_no_token_there(self) -> None:
        async with Sandbox(plain_http=True) as sandbox, sandbox.procore() as procore:
            for twin in (sandbox.foreign_url, sandbox.plain_url):
                sandbox.faults.add("GET", "/rest/v1.0/files/{id}", Answer(302, {"Location": f"{twin}{ME}"}))
            async with procore.stream("GET", "/rest/v1.0/files/1") as response:
                assert await response.read() == b"{}"
            with pytest.raises(ProcoreError):
                async with procore.stream("GET", "/rest/v1.0/files/1") as response:
                    await response.read()
        (stray,) = [each for each in sandbox.requests if each.origin in ("foreign", "plain")]
        assert (stray.origin, "Authorization" in stray.headers) == ("foreign", False)


# -- the ledger


async def test_the_ledger_is_read_over_http_and_only_grows() -> None:
    async with Sandbox(control=True) as sandbox, sandbox.procore() as procore:
        client, control = HttpClient(sandbox), {"Authorization": f"Bearer {sandbox.control_token}"}

        async def ledger() -> list[dict[str, Any]]:
            entries: list[dict[str, Any]] = (
                await client.call("GET", "/ledger", origin="control", headers=control)
            ).json()
            return entries

        sandbox.clock.run(0)
        trades, body = f"/rest/v1.0/companies/{sandbox.company_id}/trades", b'{"trade": {"name": "Glaziers"}}'
        headers = {**own(sandbox), "Content-Type": "application/json"}
        await procore.get(ME)
        sandbox.faults.add("POST", trades, ResetBefore())
        sandbox.faults.add("POST", trades, ResetAfter())
        for _ in range(2):
            with pytest.raises((ConnectionError, EOFError)):
                await client.call("POST", trades, headers=headers, body=body)
        before = await ledger()
        made = await client.call("POST", trades, headers=headers, body=body)
        await client.get("/rest/v1.0/gadgets")
        after = await ledger()
        assert after[: len(before)] == before
        assert [each["number"] for each in after] == list(range(1, len(after) + 1))
        told = ("operation", "body_bytes", "status", "committed_at", "answered")
        now, name = sandbox.clock.now(), "company_settings.trades.create"
        assert [tuple(each[key] for key in told) for each in after[1:]] == [
            ("platform_services.me.get", 0, 200, None, True),
            (name, len(body), None, None, False),
            (name, len(body), 201, now, False),
            (name, len(body), 201, now, True),
            (None, 0, 404, None, True),
        ]
        assert [each["answer_bytes"] for each in after[2:5]] == [None, len(made.body), len(made.body)]
        for method in ("POST", "PUT", "PATCH"):
            assert (await client.call(method, "/ledger", origin="control", headers=control)).status == 405


# -- a seed, with which a failure replays


async def run_of(seed: int) -> list[Any]:
    """Let things happen that a seed decides, and return all that a client saw, but for secrets and ports."""
    async with Sandbox(seed=seed) as sandbox:
        sandbox.clock.run(0)
        sandbox.clock.advance(1_800_000_000 - sandbox.clock.now())
        sandbox.faults.add("*", "/rest/*", Answer(503, None, {"message": "busy"}), times=None, chance=0.2)
        sandbox.faults.add("*", "/rest/*", ResetAfter(), times=None, chance=0.1)
        client, headers = HttpClient(sandbox), {**own(sandbox), "Content-Type": "application/json"}
        project = next(iter(sandbox.world.projects))
        reading = (
            ME,
            COMPANIES,
            f"/rest/v1.0/projects/{project}/rfis?per_page=20",
            f"/rest/v1.0/projects/{project}/locations",
        )
        trades = f"/rest/v1.0/companies/{sandbox.company_id}/trades"
        story: list[Any] = []
        for number, path in itertools.product(range(6), reading):
            calls = [("GET", path, b"")]
            if path == ME:
                calls.append(("POST", trades, json.dumps({"trade": {"name": f"No. {number}"}}).encode()))
            for method, target, body in calls:
                try:
                    reply = await client.call(method, target, headers=headers, body=body)
                except (ConnectionError, EOFError):
                    story.append((method, target, "broke"))
                    continue
                own_headers = {name: value for name, value in reply.headers.items() if name != "X-Request-Id"}
                text = f"{reply.status} {own_headers} {reply.text}"
                story.append((method, target, text.replace(sandbox.environment.api_url, "https://api")))
        return story


async def test_the_same_seed_and_the_same_requests_give_the_same() -> None:
    first, again, other = [await run_of(seed) for seed in (7, 7, 8)]
    assert first == again
    outcomes = [[each[2][:5] for each in story] for story in (first, other)]
    assert outcomes[0] != outcomes[1]
    assert {"broke", "200 {", "201 {", "503 {"} == set(outcomes[0])


# -- bulk operations that say too little


@pytest.mark.parametrize("kept", [3, 1, 0])
async def test_a_207_may_leave_ids_out(sandbox: Sandbox, kept: int) -> None:
    hook = sandbox.ids_for("webhooks.triggers.bulk_delete")["hook_id"]
    path = "/rest/v1.0/webhooks/hooks/{hook_id}/triggers/bulk"

    def change(answer: Answer) -> Answer:
        return answer.patched(status=207, body={"success": answer.json()["success"][:kept], "failed": []})

    async with sandbox.procore() as procore:
        kinds = [{"resource_name": name, "event_type": "create"} for name in ("RFIs", "ToDos", "Locations")]
        made = await procore.webhooks.triggers.bulk_create(hook_id=hook, api_version="v2", triggers=kinds)
        ids = [each["id"] for each in made.succeeded]
        sandbox.faults.add("DELETE", path, Rewrite(change))
        result = await procore.webhooks.triggers.bulk_delete(hook_id=hook, triggers=ids)
        assert (result.succeeded, result.failed, result.missing) == (ids[:kept], [], ids[kept:])
        assert result.ok is (kept == 3)
        # It was all done, whatever the answer says.
        left = [each["id"] for each in await procore.get(path.format(hook_id=hook).removesuffix("/bulk"))]
        assert not set(ids) & set(left)


# -- webhooks by the sandbox's clock


async def test_webhooks_come_again_after_1_second_to_1_hour() -> None:
    refusal = b"HTTP/1.1 503 Busy\r\nContent-Length: 0\r\n\r\n"
    async with (
        Sandbox(control=True) as sandbox,
        webhook_receiver(answer=refusal) as receiver,
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
            # Over the control port, as a test in another language moves time.
            body = json.dumps({"advance": pause}).encode()
            await client.call("POST", "/clock", origin="control", headers=control, body=body)
            await sandbox.webhooks.settled()
        reply = await client.call("GET", "/deliveries", origin="control", headers=control)
        (delivery,) = reply.json()
        times = [each["started_at"] for each in delivery["attempts"]]
        assert [later - earlier for earlier, later in itertools.pairwise(times)] == pauses
        assert len({each.body for each in receiver.requests}) == 1
        assert len(receiver.requests) == len(pauses) + 1
