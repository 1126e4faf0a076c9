"""Webhook events: the changes that are delivered, to hooks of each version."""

from __future__ import annotations

from typing import Any

import pytest

from aprocore.sandbox import Sandbox
from tests.support.webhook_hooks import hooked, raised
from tests.support.webhook_receiver import webhook_receiver

pytestmark = pytest.mark.anyio


class TestEvents:
    async def test_a_change_through_the_api_reaches_the_receiver(self, sandbox: Sandbox, procore: Any) -> None:
        locations = f"/rest/v1.0/projects/{procore.project_id}/locations"
        async with webhook_receiver() as receiver:
            headers = {"Authorization": "Bearer secret", "X-Tenant": "7"}
            wanted = ("Locations create", "Locations update", "Locations delete")
            await hooked(procore, receiver.url, *wanted, destination_headers=headers)
            made = await procore.post(locations, json={"location": {"name": "Level 9"}})
            await procore.patch(f"{locations}/{made['id']}", json={"location": {"name": "Level 10"}})
            await procore.delete(f"{locations}/{made['id']}")
            await sandbox.webhooks.settled()
        first, *_ = receiver.requests
        assert first.line == "POST /events?key=1 HTTP/1.1"
        assert {name: first.headers.getall(name) for name in ("Authorization", "X-Tenant", "Content-Type")} == {
            "Authorization": ["Bearer secret"],
            "X-Tenant": ["7"],
            "Content-Type": ["application/json"],
        }
        assert [payload["event_type"] for payload in receiver.payloads] == ["create", "update", "delete"]
        payload, me = receiver.payloads[0], sandbox.seed_data.service_account.id
        assert len(payload.pop("ulid")) == 26
        assert len({payload["id"] for payload in receiver.payloads}) == 3
        assert payload.pop("id") > 2**32
        assert payload.pop("timestamp").endswith("Z")
        assert payload == {
            "metadata": {
                "source_user_id": me,
                "source_project_id": procore.project_id,
                "source_operation_id": None,
                "source_company_id": sandbox.company_id,
                "source_application_id": sandbox.client_id,
            },
            "user_id": me,
            "company_id": sandbox.company_id,
            "project_id": procore.project_id,
            "api_version": "v2.0",
            "event_type": "create",
            "resource_name": "Locations",
            "resource_id": made["id"],
        }

    async def test_each_hook_gets_its_version(self, sandbox: Sandbox, procore: Any) -> None:
        async with webhook_receiver() as receiver:
            for version in ("v2", "v3.0", "v4"):
                await hooked(procore, receiver.url, "RFIs update", version=version)
            raised(sandbox, 2**53 + 1)
            await sandbox.webhooks.settled()
        v2, v3, v4 = sorted(receiver.payloads, key=lambda payload: payload.get("api_version", "v4.0"))
        assert (v2["api_version"], v2["id"], v2["resource_id"]) == ("v2.0", v3["id"], 2**53 + 1)
        assert {**v2, "api_version": "v3.0", "related_resources": []} == v3
        assert v4 == {
            "id": v2["ulid"],
            "timestamp": v2["timestamp"],
            "reason": "update",
            "company_id": str(sandbox.company_id),
            "project_id": str(procore.project_id),
            "user_id": str(sandbox.seed_data.people[0].id),
            "resource_type": "RFIs",
            "resource_id": str(2**53 + 1),
        }

    async def test_a_line_item_names_its_parent(self, sandbox: Sandbox, procore: Any) -> None:
        async with webhook_receiver() as receiver:
            await hooked(procore, receiver.url, "Direct Cost Line Items create", version="v3")
            listed = await procore.get(f"/rest/v1.0/projects/{procore.project_id}/direct_costs")
            path = f"/rest/v1.0/projects/{procore.project_id}/direct_costs/{listed[0]['id']}/line_items"
            codes = f"/rest/v1.0/projects/{procore.project_id}/work_breakdown_structure/wbs_codes"
            code = (await procore.get(codes))[0]["id"]
            await procore.post(path, json={"line_item": {"description": "Rebar", "wbs_code_id": code}})
            await sandbox.webhooks.settled()
        assert [payload["related_resources"] for payload in receiver.payloads] == [
            [{"id": listed[0]["id"], "name": "Direct Costs"}]
        ]

    async def test_each_row_of_a_sync_and_of_a_bulk_operation(self, sandbox: Sandbox, procore: Any) -> None:
        async with webhook_receiver() as receiver:
            hook = {"api_version": "v2", "namespace": "tests", "destination_url": receiver.url}
            made = await procore.webhooks.hooks.create(company_id=sandbox.company_id, hook=hook)
            for kind in ("create", "update"):
                trigger = {"resource_name": "Company Vendors", "event_type": kind}
                scope = {"hook_id": made.id, "company_id": sandbox.company_id}
                await procore.webhooks.triggers.create(**scope, api_version="v2", trigger=trigger)
            existing = await procore.directory.company_vendors.list().first()
            rows = [
                {"name": "New", "origin_id": "V-1"},
                {"id": existing.id, "name": "Other"},
                {"id": 5, "name": "None"},
            ]
            result = await procore.directory.company_vendors.sync(rows)
            materials = f"/rest/v1.0/projects/{procore.project_id}/materials"
            await hooked(procore, receiver.url, "Materials delete")
            ids = [material["id"] for material in await procore.get(materials)][:2]
            body = {"time_and_material_materials": {"time_and_material_materials_ids": ids}}
            await procore.delete(f"{materials}/bulk_destroy", json=body)
            await sandbox.webhooks.settled()
        events = [
            (payload["event_type"], payload["resource_id"], payload["project_id"]) for payload in receiver.payloads
        ]
        assert events[:2] == [("create", result.entities[0].id, None), ("update", existing.id, None)]
        assert sorted(events[2:]) == sorted(("delete", todo_id, procore.project_id) for todo_id in ids)

    async def test_other_resources_and_scopes_send_nothing(self, sandbox: Sandbox, procore: Any) -> None:
        other = list(sandbox.seed_data.projects)[1]
        async with webhook_receiver() as receiver:
            await hooked(procore, receiver.url, "RFIs create", "RFIs update")
            assert sandbox.webhooks.raise_event("RFIs", "delete", 1, project_id=procore.project_id) == []
            assert sandbox.webhooks.raise_event("Submittals", "update", 1, project_id=procore.project_id) == []
            assert sandbox.webhooks.raise_event("RFIs", "update", 1, project_id=other) == []
            assert sandbox.webhooks.raise_event("RFIs", "update", 1) == []
            await procore.get(f"/rest/v1.0/projects/{procore.project_id}/rfis")
            await sandbox.webhooks.settled()
            assert (receiver.requests, sandbox.webhooks.deliveries) == ([], [])

    async def test_a_rejected_change_sends_nothing(self, sandbox: Sandbox, procore: Any) -> None:
        async with webhook_receiver() as receiver:
            await hooked(procore, receiver.url, "RFIs create")
            with pytest.raises(Exception, match="rfi_manager_id"):
                await procore.post(f"/rest/v1.0/projects/{procore.project_id}/rfis", json={"rfi": {"subject": "x"}})
            assert sandbox.webhooks.deliveries == []

    async def test_items_found_by_a_query_send_events(self, sandbox: Sandbox, procore: Any) -> None:
        async with webhook_receiver() as receiver:
            await hooked(procore, receiver.url, "ToDos create", "ToDos update", "ToDos delete")
            times = {"start_datetime": "2026-06-01T08:00:00Z", "finish_datetime": "2026-06-01T09:00:00Z"}
            scope = {"project_id": procore.project_id}
            made = await procore.post("/rest/v1.0/todos", json={**scope, "todo": {"name": "x", **times}})
            await procore.patch(f"/rest/v1.0/todos/{made['id']}", json={**scope, "todo": {"name": "y"}})
            await procore.delete(f"/rest/v1.0/todos/{made['id']}", params=scope)
            await sandbox.webhooks.settled()
        events = [(payload["event_type"], payload["resource_id"]) for payload in receiver.payloads]
        assert events == [(kind, made["id"]) for kind in ("create", "update", "delete")]

    async def test_other_reasons_go_only_to_v4(self, sandbox: Sandbox, procore: Any) -> None:
        async with webhook_receiver() as receiver:
            await hooked(procore, receiver.url, "RFIs create", version="v3")
            await hooked(procore, receiver.url, "RFIs create", version="v4")
            sandbox.webhooks.raise_event("RFIs", "completed", 1, project_id=procore.project_id)
            await sandbox.webhooks.settled()
        assert [payload["reason"] for payload in receiver.payloads] == ["completed"]

    async def test_retired_events_are_not_sent(self, sandbox: Sandbox, procore: Any) -> None:
        async with webhook_receiver() as receiver:
            await hooked(procore, receiver.url, "Project Users update", "Project Users create")
            users = f"/rest/v1.0/projects/{procore.project_id}/users"
            person = (await procore.get(users))[0]["id"]
            await procore.patch(f"{users}/{person}", json={"user": {"job_title": "Boss"}})
            assert sandbox.webhooks.deliveries == []
