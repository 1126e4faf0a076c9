"""Sessions with ``read_only=True``: no call that may write is sent."""

from __future__ import annotations

from collections.abc import AsyncIterator

import pytest

from aprocore import ConfigurationError, Procore, catalogue
from aprocore.request_factory import check_reads
from aprocore.sandbox import Answer, Sandbox

pytestmark = pytest.mark.anyio

HOOKS = "/rest/v1.0/webhooks/hooks"


@pytest.fixture
async def procore(sandbox: Sandbox) -> AsyncIterator[Procore]:
    async with sandbox.procore(read_only=True) as procore:
        await procore.me()
        yield procore


@pytest.mark.parametrize("method", ["POST", "PUT", "PATCH", "DELETE"])
async def test_writes_are_refused_before_they_are_sent(sandbox: Sandbox, procore: Procore, method: str) -> None:
    sent = len(sandbox.requests)
    with pytest.raises(ConfigurationError, match=f"{method} {HOOKS}: The session is read-only") as caught:
        await procore.request(method, f"{HOOKS}?a=1", json={})
    assert caught.value.applied == "no"
    assert caught.value.request is not None
    assert len(sandbox.requests) == sent


async def test_views_streams_typed_calls_and_sync_are_refused_too(sandbox: Sandbox, procore: Procore) -> None:
    sent = len(sandbox.requests)
    with pytest.raises(ConfigurationError, match="read-only"):
        await procore.as_user("default").webhooks.hooks.delete(id=1)
    with pytest.raises(ConfigurationError, match="read-only"):
        async with procore.stream("POST", HOOKS):
            pass
    with pytest.raises(ConfigurationError, match="read-only"):
        async with procore.stream("PUT", "https://storage.example/segment", data=b"x"):
            pass
    with pytest.raises(ConfigurationError, match="read-only"):
        await procore.put(HOOKS, json={}, idempotent=True)
    with pytest.raises(ConfigurationError, match="read-only"):
        await procore.portfolio.projects.sync([{"id": 1}])
    assert len(sandbox.requests) == sent


async def test_a_session_and_its_views_say_whether_they_only_read(sandbox: Sandbox, procore: Procore) -> None:
    assert procore.read_only
    assert procore.with_scope(project_id=1).read_only
    assert not sandbox.procore().read_only


async def test_lists_by_post_are_refused_unless_they_are_known_to_read(sandbox: Sandbox, procore: Procore) -> None:
    sent = len(sandbox.requests)
    with pytest.raises(ConfigurationError, match="read-only"):
        await procore.paginate(HOOKS, method="POST", json={})
    assert len(sandbox.requests) == sent
    path = "/rest/v1.0/coordination_issues/list"
    for documented, options in ((path, {}), (HOOKS, {"reads": True})):
        sandbox.faults.add("POST", documented, Answer(200, {}, [{"id": 1}]))
        page = await procore.paginate(documented, method="POST", json={}, **options)
        assert list(page) == [{"id": 1}]


async def test_reads_by_post_are_sent(sandbox: Sandbox, procore: Procore) -> None:
    sandbox.faults.add(
        "POST", "/rest/v1.0/*", Answer(200, {"Content-Type": "application/json"}, b"[]"), documented=False
    )
    assert await procore.post("/rest/v1.0/anything", json={}, reads=True) == []


def test_every_operation_is_judged_by_what_the_catalogue_knows() -> None:
    for operation in catalogue.operations():
        if operation.method == "GET" or operation.reads:
            check_reads(operation.method, operation.path)
        else:
            with pytest.raises(ConfigurationError, match="Nothing was sent"):
                check_reads(operation.method, operation.path)
