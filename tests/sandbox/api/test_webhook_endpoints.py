"""Webhook endpoints: hooks, triggers, deliveries and resources, in both API versions."""

from __future__ import annotations

from collections.abc import AsyncIterator
from typing import Any

import pytest

from aprocore import Procore
from aprocore.errors import BadRequestError, NotFoundError, ResponseError, UnprocessableError
from aprocore.sandbox import Sandbox
from tests.support.webhook_receiver import webhook_receiver

pytestmark = pytest.mark.anyio

V1 = "/rest/v1.0/webhooks"
HOOK = {"api_version": "v2", "namespace": "tests", "destination_url": "https://hooks.example.com/a"}


@pytest.fixture
async def procore(sandbox: Sandbox) -> AsyncIterator[Procore]:
    sandbox.clock.run(0)
    async with sandbox.procore(project_id=next(iter(sandbox.seed_data.projects))) as procore:
        yield procore


def v2(procore: Procore, *, project: bool = True) -> str:
    scope = f"/projects/{procore.project_id}" if project else ""
    return f"/rest/v2.0/companies/{procore.company_id}{scope}/webhooks"


async def made(procore: Procore, **settings: Any) -> Any:
    return await procore.post(f"{V1}/hooks", json={"project_id": procore.project_id, "hook": {**HOOK, **settings}})


async def refusal(call: Any) -> ResponseError:
    with pytest.raises(ResponseError) as caught:
        await call
    return caught.value


class TestHooks:
    async def test_both_versions_show_the_same_hook(self, sandbox: Sandbox, procore: Procore) -> None:
        headers = {"Authorization": "Bearer x", "X-Own": "y"}
        hook = await made(procore, destination_headers=headers)
        assert hook == {
            "id": hook["id"],
            **HOOK,
            "destination_headers": headers,
            "owned_by_company_id": sandbox.company_id,
            "owned_by_project_id": procore.project_id,
            "owned_by_user_id": sandbox.seed_data.service_account.id,
        }
        again = await procore.get(f"{v2(procore)}/hooks/{hook['id']}")
        assert again.pop("created_at") == again.pop("updated_at")
        assert again == {
            "id": str(hook["id"]),
            "status": "active",
            "payload_version": "v2.0",
            "namespace": "tests",
            "destination_url": HOOK["destination_url"],
            "destination_headers": headers,
            "trigger_count": 0,
            "company_id": str(sandbox.company_id),
            "project_id": str(procore.project_id),
        }
        body = {"payload_version": "v4.0", "namespace": "new", "destination_url": "https://example.com"}
        other = await procore.post(f"{v2(procore)}/hooks", json=body)
        listed = await procore.get(f"{V1}/hooks", params={"project_id": procore.project_id, "namespace": "new"})
        assert [(item["id"], item["api_version"]) for item in listed] == [(int(other["id"]), "v4")]

    async def test_list_filters_by_namespace_and_version(self, procore: Procore) -> None:
        for namespace, version in (("a", "v2"), ("a", "v3.0"), ("b", "v4")):
            await made(procore, namespace=namespace, api_version=version)

        async def found(path: str, **query: Any) -> list[str]:
            return [item["namespace"] for item in await procore.get(path, params=query)]

        project = {"project_id": procore.project_id}
        assert await found(f"{V1}/hooks", **project, namespace="a") == ["a", "a"]
        assert await found(f"{V1}/hooks", **project, namespace="a", api_version="v3") == ["a"]
        assert await found(f"{v2(procore)}/hooks", payload_version="v4.0") == ["b"]
        assert await found(f"{v2(procore)}/hooks", namespace="unknown") == []
        assert "a" not in await found(f"{v2(procore, project=False)}/hooks")

    async def test_update_and_delete(self, procore: Procore) -> None:
        hook = await made(procore, destination_headers={"Authorization": "old"})
        body = {"project_id": procore.project_id, "hook": {"destination_url": "https://example.com/b"}}
        changed = await procore.patch(f"{V1}/hooks/{hook['id']}", json=body)
        assert changed == {**hook, "destination_url": "https://example.com/b"}
        path = f"{v2(procore)}/hooks/{hook['id']}"
        changed = await procore.patch(path, json={"status": "disabled", "payload_version": "v3.0"})
        assert (changed["status"], changed["payload_version"]) == ("disabled", "v3.0")
        assert changed["destination_headers"] == {"Authorization": "old"}
        await procore.delete(path)
        for gone in (path, f"{path}/triggers", f"{V1}/hooks/{hook['id']}/triggers"):
            with pytest.raises(NotFoundError):
                await procore.get(gone)

    async def test_seeded_hooks_belong_to_other_apps_and_send_nothing(self, sandbox: Sandbox, procore: Procore) -> None:
        listed = await procore.get(f"{v2(procore, project=False)}/hooks")
        assert {item["status"] for item in listed} == {"disabled"}
        for kind in ("create", "update", "delete"):
            assert sandbox.webhooks.raise_event("Projects", kind, 1) == []

    @pytest.mark.parametrize(
        ("settings", "problems"),
        [
            ({"api_version": "v1"}, {"api_version": ["must be one of v2.0, v3.0, v4.0"]}),
            ({"api_version": ""}, {"api_version": ["can't be blank"]}),
            ({"namespace": "My App"}, {"namespace": ["has other characters than a-z, 0-9 and -"]}),
            ({"namespace": "a\n"}, {"namespace": ["has other characters than a-z, 0-9 and -"]}),
            ({"destination_url": ""}, {"destination_url": ["can't be blank"]}),
            ({"destination_url": "http://hooks.example.com"}, {"destination_url": ["must begin with https://"]}),
            ({"destination_url": "ftp://127.0.0.1"}, {"destination_url": ["must begin with https://"]}),
            ({"destination_url": "https://"}, {"destination_url": ["is not an address"]}),
            ({"destination_url": "https://user:secret@example.com"}, {"destination_url": ["is not an address"]}),
            ({"destination_url": "https://example.com:99999"}, {"destination_url": ["is not an address"]}),
            ({"destination_url": "https://[::1"}, {"destination_url": ["is not an address"]}),
            ({"destination_url": "https://example.com/a b"}, {"destination_url": ["is not an address"]}),
            ({"destination_url": "https://example.com/\r\nX: y"}, {"destination_url": ["is not an address"]}),
            (
                {"destination_url": "https://example.com/" + "a" * 2048},
                {"destination_url": ["is too long (maximum is 2048 characters)"]},
            ),
            (
                {"destination_headers": {"X": "a\r\nY: b"}},
                {"destination_headers": ["has a header that cannot be sent"]},
            ),
            ({"destination_headers": {"X Y": "a"}}, {"destination_headers": ["has a header that cannot be sent"]}),
            ({"destination_headers": {"X": 5}}, {"destination_headers": ["has a header that cannot be sent"]}),
            ({"destination_headers": {"X": "é"}}, {"destination_headers": ["has a header that cannot be sent"]}),
            ({"destination_headers": {"X": "a", "x": "b"}}, {"destination_headers": ["has a header twice"]}),
            ({"destination_headers": {"Host": "a"}}, {"destination_headers": ["may not have Host"]}),
            (
                {"destination_headers": {"X": "a" * 9000}},
                {"destination_headers": ["is too long (maximum is 8192 characters)"]},
            ),
        ],
    )
    async def test_validation_errors(self, procore: Procore, settings: Any, problems: Any) -> None:
        error = await refusal(made(procore, **settings))
        assert isinstance(error, UnprocessableError)
        assert error.errors == problems
        named = {"payload_version": settings["api_version"]} if "api_version" in settings else settings
        body = {"payload_version": "v2.0", "namespace": "tests", "destination_url": HOOK["destination_url"], **named}
        error = await refusal(procore.post(f"{v2(procore)}/hooks", json=body))
        assert error.status in (400, 422)
        hook = await made(procore)
        await refusal(procore.patch(f"{V1}/hooks/{hook['id']}", json={"hook": settings}))
        assert await procore.get(f"{V1}/hooks", params={"project_id": procore.project_id, "namespace": "tests"}) == [
            hook
        ]

    @pytest.mark.parametrize("host", ["127.0.0.1:9", "127.9.9.9", "[::1]:9", "localhost", "LOCALHOST:80"])
    async def test_http_is_allowed_only_for_loopback(self, procore: Procore, host: str) -> None:
        assert (await made(procore, destination_url=f"http://{host}/x"))["destination_url"] == f"http://{host}/x"

    async def test_v1_requires_the_version_and_has_a_default_namespace(self, procore: Procore) -> None:
        hook: dict[str, Any] = {"destination_url": "https://example.com"}
        with pytest.raises(UnprocessableError, match="api_version: can't be blank"):
            await procore.post(f"{V1}/hooks", json={"company_id": procore.company_id, "hook": hook})
        body = {"company_id": procore.company_id, "hook": {**hook, "api_version": "v2"}}
        hook = await procore.post(f"{V1}/hooks", json=body)
        assert (hook["api_version"], hook["namespace"]) == ("v2", "procore")
        assert (hook["owned_by_company_id"], hook["owned_by_project_id"]) == (procore.company_id, None)


class TestTriggers:
    async def test_both_versions_show_the_same_triggers(self, procore: Procore) -> None:
        hook = (await made(procore))["id"]
        path = f"{V1}/hooks/{hook}/triggers"
        assert await procore.get(path) == []
        body = {"api_version": "v2.0", "trigger": {"resource_name": "RFIs", "event_type": "create"}}
        trigger = await procore.post(path, json=body)
        assert trigger == {
            "id": trigger["id"],
            "webhook_hook_id": hook,
            "resource_name": "RFIs",
            "resource_id": None,
            "event_type": "CREATE",
            "company_id": procore.company_id,
            "project_id": procore.project_id,
            "user_id": None,
        }
        other = f"{v2(procore)}/hooks/{hook}"
        assert await procore.get(f"{other}/triggers") == [
            {
                "id": str(trigger["id"]),
                "webhook_hook_id": str(hook),
                "resource_name": "RFIs",
                "event_type": "create",
                "company_id": str(procore.company_id),
                "project_id": str(procore.project_id),
            }
        ]
        assert (await procore.get(other))["trigger_count"] == 1
        await procore.delete(f"{other}/triggers/{trigger['id']}")
        assert await procore.get(path) == []

    async def test_validation_errors(self, procore: Procore) -> None:
        hook, company = (await made(procore))["id"], {"company_id": procore.company_id, "hook": HOOK}
        company_hook = (await procore.post(f"{V1}/hooks", json=company))["id"]

        async def problems(hook_id: int, version: str, name: Any, kind: Any) -> Any:
            body = {"api_version": version, "trigger": {"resource_name": name, "event_type": kind}}
            return (await refusal(procore.post(f"{V1}/hooks/{hook_id}/triggers", json=body))).body

        wrong = {"event_type": ["is not included in the list"], "resource_name": ["is not a resource of a project"]}
        assert await problems(hook, "v2", "RFI", "create") == {"errors": {"resource_name": wrong["resource_name"]}}
        assert await problems(hook, "v2", "RFIs", "sync") == {"errors": {"event_type": wrong["event_type"]}}
        assert await problems(hook, "v2", "Projects", "create") == {"errors": {"resource_name": wrong["resource_name"]}}
        assert await problems(company_hook, "v2", "RFIs", "create") == {
            "errors": {"resource_name": ["is not a resource of a company"]}
        }
        assert await problems(hook, "v4", "RFIs", "create") == {
            "errors": {"api_version": ["must be that of the hook, v2"]}
        }
        assert await problems(hook, "v2", 5, ["create"]) != {}
        error = await refusal(procore.post(f"{v2(procore)}/hooks/{hook}/triggers", json={"resource_name": "RFI"}))
        assert error.status == 400
        sent = {"resource_name": "RFI", "event_type": "create"}
        error = await refusal(procore.post(f"{v2(procore)}/hooks/{hook}/triggers", json=sent))
        assert error.body == {"error": {"code": 400, "message": "resource_name is not a resource of a project"}}
        assert isinstance(error, BadRequestError)

    async def test_bulk(self, procore: Procore) -> None:
        hook = (await made(procore))["id"]
        good, bad = {"resource_name": "RFIs", "event_type": "update"}, {"resource_name": "RFIs", "event_type": "x"}
        response = await procore.request(
            "POST", f"{V1}/hooks/{hook}/triggers/bulk", json={"api_version": "v2", "triggers": [good, bad]}
        )
        assert (response.status, len(response.value["success"])) == (207, 1)
        (failed,) = response.value["failed"]
        assert failed == {
            "code": "invalid",
            "message": "event_type is not included in the list",
            "trigger": bad,
            "errors": {"event_type": "is not included in the list"},
        }
        rows: list[Any] = [good, bad, {}, "x"]
        response = await procore.request("POST", f"{v2(procore)}/hooks/{hook}/triggers/bulk", json=rows)
        assert response.status == 207
        assert [row["trigger"] for row in response.value["failed"]] == [bad, {}, "x"]
        assert response.value["failed"][2]["errors"] == {"base": "is not an object"}
        response = await procore.request("POST", f"{v2(procore)}/hooks/{hook}/triggers/bulk", json=[good])
        assert (response.status, len(response.value)) == (201, 1)
        ids = [trigger["id"] for trigger in await procore.get(f"{v2(procore)}/hooks/{hook}/triggers")]
        response = await procore.request("DELETE", f"{v2(procore)}/hooks/{hook}/triggers/bulk", json=ids)
        assert (response.status, response.value) == (200, {"succeeded": ids})
        error = await refusal(procore.post(f"{v2(procore)}/hooks/{hook}/triggers/bulk", json=[good] * 501))
        assert error.status == 413

    @pytest.mark.parametrize("method", ["POST", "DELETE"])
    @pytest.mark.parametrize("rows", [None, {}, 7, "x", True])
    async def test_bulk_with_invalid_rows(self, procore: Procore, method: str, rows: Any) -> None:
        hook = (await made(procore))["id"]
        call = procore.request(method, f"{V1}/hooks/{hook}/triggers/bulk", json={"api_version": "v2", "triggers": rows})
        if (method, rows) == ("DELETE", 7):
            # One value of an array; the trigger does not exist.
            assert (await call).status == 207
        else:
            assert (await refusal(call)).status in (400, 422)


class TestDeliveries:
    async def test_list_in_both_versions(self, sandbox: Sandbox, procore: Procore) -> None:
        busy = b"HTTP/1.1 503 X\r\nContent-Length: 4\r\nX-A: b\r\n\r\nbusy"
        async with webhook_receiver(answer=busy) as receiver:
            hook = (await made(procore, destination_url=receiver.url))["id"]
            body = {"api_version": "v2", "trigger": {"resource_name": "RFIs", "event_type": "update"}}
            await procore.post(f"{V1}/hooks/{hook}/triggers", json=body)
            (first,) = sandbox.webhooks.raise_event("RFIs", "update", 5, project_id=procore.project_id)
            await sandbox.webhooks.settled()
            receiver.answer = b"HTTP/1.1 204 X\r\n\r\n"
            sandbox.clock.advance(1)
            await sandbox.webhooks.settled()
            sandbox.webhooks.hold()
            sandbox.webhooks.raise_event("RFIs", "update", 6, project_id=procore.project_id)
        path = f"{V1}/hooks/{hook}/deliveries"
        failed, delivered = await procore.get(path)
        assert failed["event"] == first.payload
        assert {name: value for name, value in failed.items() if name not in ("id", "event", "started_at")} == {
            "event_id": first.payload["id"],
            "outcome": "retried",
            "response_status": 503,
            "response_headers": {"Content-Length": "4", "X-A": "b"},
            "response_body": "busy",
            "response_error": "The receiver responded with 503.",
            "completed_at": failed["started_at"],
        }
        assert (delivered["outcome"], delivered["response_status"], delivered["response_error"]) == ("ok", 204, None)
        page = {"page_size": 1, "page_start": failed["id"]}
        assert await procore.get(path, params=page) == [delivered]
        assert await procore.get(path, params={"filter[status]": "failing"}) == [failed]
        assert await procore.get(path, params={"filters[status]": "successful"}) == [delivered]
        assert await procore.get(path, params={"filters[status]": "any"}) == [failed, delivered]
        path = f"{v2(procore)}/hooks/{hook}/deliveries"
        shown = await procore.get(path)
        assert [item["status"] for item in shown] == ["delivered", "enqueued"]
        assert shown[0]["payload"] == first.payload
        assert [attempt["response_status"] for attempt in shown[0]["delivery_attempts"]] == [503, 204]

        async def found(**filters: str) -> int:
            return len(await procore.get(path, params={f"filter[{name}]": value for name, value in filters.items()}))

        assert await found(status="succeeded") == await found(status="enqueued") == 1
        assert await found(resource_name="RFIs", event_type="update") == 2
        assert await found(resource_name="Submittals") == await found(event_type="create") == 0
        today = first.payload["timestamp"][:10]
        assert await found(start=today, end=today) == 2
        assert await found(start="2999-01-01") == await found(end="2001-01-01") == 0
        assert (await refusal(procore.get(path, params={"filter[start]": "soon"}))).status == 400

    async def test_typed_methods(self, sandbox: Sandbox, procore: Procore) -> None:
        hook = (await made(procore))["id"]
        body = {"api_version": "v2", "trigger": {"resource_name": "RFIs", "event_type": "update"}}
        await procore.post(f"{V1}/hooks/{hook}/triggers", json=body)
        for number in range(3):
            sandbox.webhooks.raise_event("RFIs", "update", number, project_id=procore.project_id)
        await sandbox.webhooks.settled()
        listed = [item async for item in procore.webhooks.deliveries.list(hook_id=hook, per_page=2)]
        assert [(item.outcome, item.event and item.event.resource_id) for item in listed] == [
            ("failed", number) for number in range(3)
        ]
        assert "calls no other" in str(listed[0].response_error)


async def test_resources_are_listed_by_scope(procore: Procore) -> None:
    names = {
        resource["name"] for resource in await procore.get(f"{V1}/resources", params={"project_id": procore.project_id})
    }
    assert {"RFIs", "Submittals", "Daily Logs", "Direct Cost Line Items"} <= names
    assert "Projects" not in names
    path = f"{v2(procore, project=False)}/resources"
    listed = await procore.get(path, params={"payload_version": "v4.0", "per_page": 100})
    assert "Projects" in {item["name"] for item in listed}
    assert {item["payload_version"] for item in listed} == {"v4.0"}
    assert (await refusal(procore.get(path, params={"payload_version": "v9"}))).status == 400
    versions = await procore.get(f"{V1}/resources/api_versions", params={"project_id": procore.project_id})
    assert versions == ["v2", "v3", "v4"]
