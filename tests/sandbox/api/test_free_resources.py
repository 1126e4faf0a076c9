from __future__ import annotations

import json

import pytest

from aprocore.sandbox import ResetAfter, ResetBefore

pytestmark = pytest.mark.anyio

TODOS = "/rest/v1.0/todos"
LAYERS = "/rest/v1.0/companies/1/projects/2/layers"


@pytest.fixture
def call(sandbox, client):
    headers = {
        "Authorization": f"Bearer {sandbox.tokens.issue()['access_token']}",
        "Procore-Company-Id": str(sandbox.company_id),
    }

    async def call(method, path, body=None):
        return await client.call(method, path, headers=headers, body=b"" if body is None else json.dumps(body).encode())

    return call


async def test_created_items_can_be_read_updated_and_deleted(call):
    made = await call("POST", TODOS, {"name": "a", "done": False})
    assert made.status == 201
    path = f"{TODOS}/{made.json()['id']}"
    assert made.json() == {"name": "a", "done": False, "id": made.json()["id"]}
    changed = await call("PATCH", path, {"done": True, "id": 5})
    assert (changed.status, changed.json()) == (200, {**made.json(), "done": True})
    assert (await call("GET", path)).json() == changed.json()
    deleted = await call("DELETE", path)
    assert (deleted.status, deleted.body) == (204, b"")
    for method, body in (("GET", None), ("PATCH", {}), ("DELETE", None)):
        assert (await call(method, path, body)).status == 404


async def test_put_replaces_the_whole_item(call):
    made = (await call("POST", LAYERS, {"name": "a", "color": "red"})).json()
    replaced = await call("PUT", f"{LAYERS}/{made['id']}", {"name": "b"})
    assert (replaced.status, replaced.json()) == (200, {"name": "b", "id": made["id"]})


async def test_collections_are_separate(call):
    made = (await call("POST", LAYERS, {})).json()
    assert (await call("GET", f"{TODOS}/{made['id']}")).status == 404
    assert (await call("GET", f"/rest/v1.0/companies/1/projects/3/layers/{made['id']}")).status == 404


@pytest.mark.parametrize("body", [["a"], "a", None])
async def test_a_body_that_is_not_an_object_is_rejected(call, sandbox, body):
    sandbox.seed_data.add_record(TODOS, {"name": "a"}, 7)
    assert (await call("POST", TODOS, body)).status == 400
    assert (await call("PATCH", f"{TODOS}/7", body)).status == 400
    assert sandbox.seed_data.records[TODOS] == {7: {"name": "a", "id": 7}}
    assert [request.committed_at for request in sandbox.requests] == [None, None]


async def test_the_request_log_has_commits_and_delivered_responses(call, sandbox):
    sandbox.faults.add("POST", TODOS, ResetAfter())
    sandbox.faults.add("POST", TODOS, ResetBefore())
    for _ in range(2):
        with pytest.raises(ConnectionResetError):
            await call("POST", TODOS, {})
    await call("POST", TODOS, {})
    await call("GET", f"{TODOS}/1")
    await call("DELETE", f"{TODOS}/1")
    outcomes = [(request.committed_at is not None, request.answered) for request in sandbox.requests]
    assert outcomes == [(True, False), (False, False), (True, True), (False, True), (False, True)]
    assert sandbox.requests[0].at <= sandbox.requests[0].committed_at <= sandbox.clock.now()
    assert len({request.client_port for request in sandbox.requests}) == 5
