"""Idempotency cache: a repeated ``Idempotency-Token`` gets the first response again."""

from __future__ import annotations

import json
from typing import Any

import pytest

from aprocore.errors import ConfigurationError
from aprocore.sandbox import ResetAfter, Sandbox
from tests.support.http_client import HttpClient

pytestmark = pytest.mark.anyio


async def test_retry_after_a_lost_response_has_no_second_effect() -> None:
    async with Sandbox(idempotency="enforce") as sandbox:
        project_id = next(iter(sandbox.seed_data.projects))
        path = f"/rest/v1.0/projects/{project_id}/distribution_groups"
        sandbox.faults.add("POST", path, ResetAfter())
        async with sandbox.procore(project_id=project_id) as procore:
            groups = procore.directory.project_distribution_groups
            before = len([group async for group in groups.list()])
            made = await groups.create(distribution_group={"name": "Site"}, idempotency_token="one", idempotent=True)
            after = [group.id async for group in groups.list()]
        assert [request.status for request in sandbox.requests.to("POST", path)] == [201, 201]
        assert (len(after), made.id in after) == (before + 1, True)


async def test_cache_key_and_only_successes_are_cached() -> None:
    async with Sandbox(idempotency="enforce") as sandbox:
        client, one = HttpClient(sandbox), next(iter(sandbox.seed_data.projects))
        groups = f"/rest/v1.0/projects/{one}/distribution_groups"
        good, bad = {"distribution_group": {"name": "Site"}}, {"distribution_group": 7}

        async def post(path: str, body: Any, person: int = 0) -> tuple[int, bool]:
            token = sandbox.tokens.issue(user=sandbox.seed_data.people[person])["access_token"]
            headers = {"Authorization": f"Bearer {token}", "Procore-Company-Id": str(sandbox.company_id)}
            headers |= {"Idempotency-Token": "x", "Content-Type": "application/json"}
            reply = await client.call("POST", path, headers=headers, body=json.dumps(body).encode())
            assert len(reply.headers.getall("X-Rate-Limit-Reset")) == 1
            return reply.status, sandbox.requests[-1].committed_at is not None

        assert await post(groups, bad) == (422, False)
        assert [await post(groups, good) for _ in range(3)] == [(201, True), (201, False), (201, False)]
        assert await post(groups, good, person=1) == (201, True)
        another = list(sandbox.seed_data.projects)[1]
        assert await post(f"/rest/v1.0/projects/{another}/distribution_groups", good) == (201, True)
        locations = f"/rest/v1.0/projects/{one}/locations"
        # This operation documents no such header.
        assert [await post(locations, {"location": {"name": name}}) for name in "ab"] == [(201, True)] * 2
        sandbox.reset()
        assert await post(groups, good) == (201, True)


async def test_cache_is_bounded(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("aprocore.sandbox.api.idempotency._MAX_RESPONSES", 2)
    monkeypatch.setattr("aprocore.sandbox.api.idempotency._MAX_SIZE", 2_000)
    async with Sandbox(idempotency="enforce") as sandbox:
        project_id = next(iter(sandbox.seed_data.projects))
        async with sandbox.procore(project_id=project_id) as procore:
            groups = procore.directory.project_distribution_groups

            async def is_done(token: str, name: str = "Site") -> bool:
                await groups.create(distribution_group={"name": name}, idempotency_token=token)
                return sandbox.requests[-1].committed_at is not None

            assert [await is_done(token) for token in ("a", "b", "c", "b", "a")] == [True, True, True, False, True]
            assert [await is_done("long", "x" * 2_000) for _ in range(2)] == [True, True]


def test_unknown_mode() -> None:
    with pytest.raises(ConfigurationError, match="idempotency must be one of ignore, enforce, got 'always'"):
        Sandbox(idempotency="always")  # type: ignore[arg-type]
