"""Token refreshes during transfers."""

from __future__ import annotations

import asyncio

import pytest

from aprocore.sandbox import Hold, Sandbox

pytestmark = pytest.mark.anyio


@pytest.mark.fault("A30")
async def test_refresh_and_other_calls_do_not_wait_for_an_upload(sandbox: Sandbox) -> None:
    project = next(iter(sandbox.seed_data.projects))
    hold = Hold()
    async with sandbox.procore(project_id=project, connections=2) as procore:
        await procore.me()
        sandbox.faults.add("PUT", "/rest/v2.1/*", hold)
        upload = asyncio.create_task(procore.files.upload(b"content", name="a.txt"))
        await hold.reached.wait()
        sandbox.tokens.expire_access()
        before = len(sandbox.requests.to("POST", "/oauth/token"))
        await procore.me()
        assert len(sandbox.requests.to("POST", "/oauth/token")) == before + 1
        assert not upload.done()
        hold.release()
        uploaded = await upload
    assert uploaded.size == 7
    stored = [seen for seen in sandbox.requests if seen.origin == "storage"]
    assert (len(stored), "Authorization" in stored[0].headers) == (1, False)


@pytest.mark.fault("A30")
async def test_token_that_expires_during_an_upload_is_refreshed_for_its_completion(sandbox: Sandbox) -> None:
    project = next(iter(sandbox.seed_data.projects))
    hold = Hold()
    async with sandbox.procore(project_id=project) as procore:
        sandbox.faults.add("PUT", "/rest/v2.1/*", hold)
        upload = asyncio.create_task(procore.files.upload(b"content", name="a.txt"))
        await hold.reached.wait()
        sandbox.tokens.expire_access()
        hold.release()
        assert (await upload).restarted is False
    assert len(sandbox.requests.to("POST", "/oauth/token")) == 2
    assert len([seen for seen in sandbox.requests if seen.origin == "storage"]) == 1
