"""Contradictions and gaps in Procore's documentation: the sandbox simulates each variant, end to end."""

from __future__ import annotations

import asyncio
import base64
import hashlib
import json
from collections.abc import Callable
from typing import Any
from urllib.parse import urlencode

import pytest

from aprocore import Pages
from aprocore.sandbox import Answer, Hold, Limits, ResetAfter, ResetBefore, Rewrite, Sandbox
from aprocore.sandbox.api.idempotency import IdempotencyMode
from aprocore.sandbox.oauth.issued_tokens import RefreshMode
from aprocore.sandbox.oauth.token_endpoint import OOB, PkceMode
from tests.support.http_client import HttpClient, HttpResponse, until
from tests.support.uploads import SMALLEST, UploadClient

pytestmark = pytest.mark.anyio

ME = "/rest/v1.0/me"
VERIFIER = "v" * 43
CHALLENGE = base64.urlsafe_b64encode(hashlib.sha256(VERIFIER.encode()).digest()).rstrip(b"=").decode()


# -- four refresh modes: oauth-auth-grant-flow and integration-health differ in when the old token becomes invalid


class TestRefreshModes:
    @pytest.mark.parametrize(
        ("mode", "before_use", "after_use", "family"),
        [
            ("strict", 400, 400, True),
            ("revoke_on_use", 200, 400, True),
            ("family_revoke", 400, 400, False),
            ("burn_always", 400, 400, True),
        ],
    )
    async def test_refresh_token_replay(self, mode: RefreshMode, before_use: int, after_use: int, family: bool) -> None:
        async with Sandbox(refresh_mode=mode) as sandbox:
            client = HttpClient(sandbox)
            for uses, status in ((False, before_use), (True, after_use)):
                old = sandbox.tokens.issue()["refresh_token"]
                new = (await client.refresh(old)).json()
                if uses:
                    assert await client.is_valid(new["access_token"])
                replay = await client.refresh(old)
                assert replay.status == status
                assert replay.json().get("error") == (None if status == 200 else "invalid_grant")
                assert await client.is_valid(new["access_token"]) is family
                assert (await client.refresh(new["refresh_token"])).status == (200 if family else 400)

    @pytest.mark.parametrize(
        ("mode", "unprocessed", "lost"),
        [("strict", 200, 400), ("revoke_on_use", 200, 200), ("family_revoke", 200, 400), ("burn_always", 400, 400)],
    )
    async def test_refresh_token_replay_after_a_broken_connection(
        self, mode: RefreshMode, unprocessed: int, lost: int
    ) -> None:
        async with Sandbox(refresh_mode=mode) as sandbox:
            for fault, status in ((ResetBefore(), unprocessed), (ResetAfter(), lost)):
                old = sandbox.tokens.issue()["refresh_token"]
                sandbox.faults.add("POST", "/oauth/token", fault)
                with pytest.raises((ConnectionError, EOFError)):
                    await HttpClient(sandbox).refresh(old)
                assert (await HttpClient(sandbox).refresh(old)).status == status
                assert sandbox.tokens.presentations(old) == 2

    @pytest.mark.parametrize(
        ("mode", "statuses", "family"),
        [
            ("strict", [200, 400], True),
            ("revoke_on_use", [200, 200], True),
            ("family_revoke", [200, 400], False),
            ("burn_always", [200, 400], True),
        ],
    )
    async def test_two_concurrent_refreshes(self, mode: RefreshMode, statuses: list[int], family: bool) -> None:
        async with Sandbox(refresh_mode=mode) as sandbox:
            old, both = sandbox.tokens.issue()["refresh_token"], Hold()
            sandbox.faults.add("POST", "/oauth/token", both, times=2)
            calls = [asyncio.create_task(HttpClient(sandbox).refresh(old)) for _ in range(2)]
            await until(lambda: len(sandbox.requests) == 2)
            both.release()
            replies: list[HttpResponse] = sorted(await asyncio.gather(*calls), key=lambda reply: reply.status)
            assert [reply.status for reply in replies] == statuses
            assert await HttpClient(sandbox).is_valid(replies[0].json()["access_token"]) is family


# -- three PKCE modes: Procore's pages do not mention PKCE


@pytest.mark.parametrize(
    ("mode", "page", "exchanges"),
    [("enforce", 200, [200, 400, 400]), ("ignore", 200, [200, 200, 200]), ("reject", 302, [400, 400, 200])],
)
async def test_pkce_modes(mode: PkceMode, page: int, exchanges: list[int]) -> None:
    async with Sandbox(pkce=mode) as sandbox:
        client = HttpClient(sandbox)
        query = {"response_type": "code", "client_id": sandbox.client_id, "redirect_uri": "http://localhost:8/callback"}
        challenge = {"code_challenge": CHALLENGE, "code_challenge_method": "S256"}
        reply = await client.call("GET", f"/oauth/authorize?{urlencode(query | challenge)}", origin="login")
        assert reply.status == page
        assert ("error=invalid_request" in reply.headers.get("Location", "")) is (mode == "reject")
        assert (await client.call("GET", f"/oauth/authorize?{urlencode(query)}", origin="login")).status == 200
        statuses = []
        for proof in ({"code_verifier": VERIFIER}, {"code_verifier": "w" * 43}, {}):
            code = sandbox.tokens.authorize(code_challenge=CHALLENGE)
            exchange = await client.request_token("authorization_code", code=code, redirect_uri=OOB, **proof)
            statuses.append(exchange.status)
        assert statuses == exchanges


# -- the body of token requests: Procore's pages have all three formats


@pytest.mark.parametrize(
    ("kind", "encode"),
    [
        ("application/x-www-form-urlencoded", urlencode),
        ("application/json", json.dumps),
        (
            "multipart/form-data; boundary=x",
            lambda fields: (
                "".join(
                    f'--x\r\nContent-Disposition: form-data; name="{name}"\r\n\r\n{value}\r\n'
                    for name, value in fields.items()
                )
                + "--x--\r\n"
            ),
        ),
    ],
)
async def test_token_endpoint_accepts_every_body_format(
    sandbox: Sandbox, client: HttpClient, kind: str, encode: Any
) -> None:
    fields = {"grant_type": "refresh_token", "refresh_token": sandbox.tokens.issue()["refresh_token"]}
    fields |= {"client_id": sandbox.client_id, "client_secret": sandbox.client_secret}
    body = encode(fields).encode()
    reply = await client.call("POST", "/oauth/token", origin="login", headers={"Content-Type": kind}, body=body)
    assert reply.status == 200
    assert await client.is_valid(reply.json()["access_token"])


# -- rate limits: rate_limiting and error_reference differ in what a 429 says

SPIKE, LENGTH = 3, 2.0
#: By model, when the window of three calls at 1.0, 1.5 and 1.5 has room again, and for how many.
ROOM = {"fixed": (2.0, 3), "first_request": (3.0, 3), "sliding": (3.0, 1)}
STYLES = ("both", "reset", "retry_after", "neither", "junk")


class TestRateLimits:
    @pytest.mark.parametrize("style", STYLES)
    @pytest.mark.parametrize("model", ROOM)
    async def test_window_models_and_429_styles(self, model: Any, style: Any) -> None:
        ends, room = ROOM[model]
        limits = Limits(hourly=100, spike=SPIKE, hourly_seconds=20.0, spike_seconds=LENGTH, model=model, on_429=style)
        async with Sandbox(limits=limits) as sandbox:
            clock, client = sandbox.clock, HttpClient(sandbox)
            token = sandbox.tokens.issue()["access_token"]
            clock.run(0)
            began = clock.now() // 20 * 20 + 20

            async def at(second: float) -> HttpResponse:
                clock.advance(began + second - clock.now())
                return await client.get(ME, token)

            good = [await at(second) for second in (1.0, 1.5, 1.5)]
            assert [reply.status for reply in good] == [200] * SPIKE
            assert [reply.headers["X-Rate-Limit-Remaining"] for reply in good] == ["2", "1", "0"]
            refused = await at(1.5)
            assert refused.status == 429
            reset, wait = str(int(began + ends)), str(int(ends - 1.0))
            reported = tuple(refused.headers.get(name) for name in ("X-Rate-Limit-Reset", "Retry-After"))
            assert (
                reported
                == {
                    "both": (reset, wait),
                    "reset": (reset, None),
                    "retry_after": (None, wait),
                    "neither": (None, None),
                    "junk": ("soon", "a while"),
                }[style]
            )
            assert (await at(ends - 0.25)).status == 429
            assert [(await at(ends)).status for _ in range(room + 1)] == [200] * room + [429]

    @pytest.mark.parametrize("style", STYLES)
    async def test_session_recovers_from_every_429_style(self, style: Any) -> None:
        limits = Limits(hourly=100, spike=2, hourly_seconds=50.0, spike_seconds=1.0, on_429=style)
        async with Sandbox(limits=limits) as sandbox, sandbox.procore() as procore:
            sandbox.clock.run(0)
            await procore.me()
            for _ in range(3):
                # Another program, which the session does not know of.
                sandbox.spend(2)
                await procore.me()
            statuses = [request.status for request in sandbox.requests.to("GET", ME)]
        assert statuses.count(200) == 4
        assert 429 in statuses

    @pytest.mark.parametrize(("retry_after", "reset"), [(7, 30), (30, 7)])
    async def test_session_waits_for_the_later_of_retry_after_and_reset(self, retry_after: int, reset: int) -> None:
        async with Sandbox() as sandbox, sandbox.procore() as procore:
            sandbox.clock.run(0)
            await procore.me()
            until = int(sandbox.clock.now()) + reset
            report = {"X-Rate-Limit-Limit": "25", "X-Rate-Limit-Remaining": "0", "X-Rate-Limit-Reset": str(until)}
            sandbox.faults.add("GET", ME, Answer(429, {**report, "Retry-After": str(retry_after)}))
            await procore.me()
            refused, passed = sandbox.requests.to("GET", ME)[-2:]
        assert (refused.status, passed.status) == (429, 200)
        assert 29 <= passed.at - refused.at < 33


# -- where a list ends: pagination, document management and troubleshooting differ

Change = Callable[[Answer], Answer]


def without(*names: str) -> Change:
    return lambda answer: answer.patched(headers=dict.fromkeys(names))


def empty_link(answer: Answer) -> Answer:
    return answer.patched(headers={"Link": ""})


def empty_link_on_the_last_page(answer: Answer) -> Answer:
    return answer if has_next(answer) else without("Total", "Per-Page")(empty_link(answer))


def next_page_flag_in_the_body(answer: Answer) -> Answer:
    bare = without("Link", "Total", "Per-Page")(answer)
    body = answer.json()
    items = body["data"] if isinstance(body, dict) else body
    return bare.patched(body={"data": items, "has_next_page": has_next(answer)})


def has_next(answer: Answer) -> bool:
    return 'rel="next"' in answer.headers.get("Link", "")


#: Changes of each page's response by name.
VARIANTS: dict[str, Change] = {
    "unchanged": lambda answer: answer,
    "only Link": without("Total", "Per-Page"),
    "only Total": without("Link", "Per-Page"),
    "no Link": without("Link"),
    "empty Link": empty_link,
    "empty Link on the last page": empty_link_on_the_last_page,
    "has_next_page": next_page_flag_in_the_body,
    "no headers": without("Link", "Total", "Per-Page"),
}


class TestEndOfLists:
    @pytest.mark.slow
    @pytest.mark.parametrize("concurrency", [1, 4])
    @pytest.mark.parametrize("even", [True, False])
    @pytest.mark.parametrize("variant", VARIANTS)
    @pytest.mark.parametrize("version", ["v1.0", "v2.0"])
    async def test_every_page_is_requested_once(
        self, sandbox: Sandbox, version: str, variant: str, even: bool, concurrency: int
    ) -> None:
        project_id = next(project for project, rfis in sandbox.seed_data.rfis.items() if len(rfis) % 6 == 0)
        async with sandbox.procore(project_id=project_id) as procore:
            if version == "v1.0":
                typed, size = procore.rfis.list, 6 if even else 7
                path = f"/rest/v1.0/projects/{project_id}/rfis"
            else:
                typed, size = procore.change_orders.change_order_change_reasons.list_for_company, 2 if even else 4
                path = f"/rest/v2.0/companies/{sandbox.company_id}/change_order_change_reasons"
            whole = [str(item["id"]) async for item in procore.paginate(path, per_page=100)]
            assert (len(whole) > size, len(whole) % size == 0) == (True, even)
            sandbox.faults.add("GET", path, Rewrite(VARIANTS[variant]), times=None)
            lists: list[Pages[Any]] = [typed(per_page=size, concurrency=concurrency)]
            if (version, variant) == ("v1.0", "has_next_page"):
                # A list without an envelope has no field for it.
                lists = []
            enveloped = True if variant == "has_next_page" else None
            lists.append(procore.paginate(path, per_page=size, concurrency=concurrency, enveloped=enveloped))
            for pages in lists:
                sandbox.requests.clear()
                received = [str(item["id"] if isinstance(item, dict) else item.id) async for item in pages]
                assert received == whole
                requested = [int(dict(request.params).get("page", 1)) for request in sandbox.requests.to("GET", path)]
                # If nothing marks a page as the last, one more page is requested, which is empty.
                extra_page = variant == "no headers"
                assert sorted(requested) == list(range(1, -(-len(whole) // size) + extra_page + 1))

    @pytest.mark.parametrize("variant", [name for name in VARIANTS if name != "has_next_page"])
    async def test_single_page_and_empty_lists(self, sandbox: Sandbox, variant: str) -> None:
        project_id, rfis = next(iter(sandbox.seed_data.rfis.items()))
        path = f"/rest/v1.0/projects/{project_id}/rfis"
        sandbox.faults.add("GET", path, Rewrite(VARIANTS[variant]), times=None)
        async with sandbox.procore(project_id=project_id) as procore:
            assert len(await procore.rfis.list(per_page=1000).all()) == len(rfis)
            assert await procore.rfis.list(search="no such words").all() == []
        # Without a link and a total, only an empty page marks the end.
        extra_page = variant in ("only Link", "no headers")
        assert len(sandbox.requests.to("GET", path)) == 2 + extra_page


# -- ETags: storage returns them with quotes, and an example of Procore's has none


@pytest.mark.parametrize(
    ("pattern", "status"),
    [("{}", 200), ('"{}"', 200), ('""{}""', 422), ('W/"{}"', 422), ("W/{}", 422), ("{}x", 422)],
)
async def test_etags_are_accepted_with_or_without_quotes(sandbox: Sandbox, pattern: str, status: int) -> None:
    uploader = UploadClient.sign_in(sandbox)
    parts = (b"a" * SMALLEST, b"b")
    made = await uploader.create(*parts)
    pairs = zip(made["segments"], parts, strict=True)
    etags = [(await uploader.put_segment(segment, content)).headers["ETag"] for segment, content in pairs]
    assert all(etag == f'"{etag[1:-1]}"' for etag in etags)
    body = {"part_etags": [pattern.format(etag[1:-1]) for etag in etags]}
    assert (await uploader.call("PATCH", f"{uploader.company_path}/{made['upload_id']}", body)).status == status


# -- Idempotency-Token: documented for five operations, without its effect


@pytest.mark.parametrize(("mode", "created"), [("ignore", 3), ("enforce", 2)])
async def test_repeated_idempotency_token(mode: IdempotencyMode, created: int) -> None:
    async with Sandbox(idempotency=mode) as sandbox:
        project_id = next(iter(sandbox.seed_data.projects))
        path = f"/rest/v1.0/projects/{project_id}/distribution_groups"
        async with sandbox.procore(project_id=project_id) as procore:
            groups = procore.directory.project_distribution_groups
            made = [
                await groups.create(distribution_group={"name": "Site"}, idempotency_token=token)
                for token in ("one", "one", "other")
            ]
            requests = sandbox.requests.to("POST", path)
            assert [request.headers["Idempotency-Token"] for request in requests] == ["one", "one", "other"]
            assert [request.status for request in requests] == [201] * 3
            assert sum(request.committed_at is not None for request in requests) == created
            assert len({group.id for group in made}) == created
            assert (made[0].id == made[1].id) is (mode == "enforce")
            assert {group.id for group in made} <= {group.id async for group in groups.list()}
