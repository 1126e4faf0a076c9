"""Statuses of successes: the documented one of each operation, with or without a body."""

from __future__ import annotations

from typing import Any

import pytest

from aprocore import catalogue
from aprocore.sandbox import Sandbox

pytestmark = pytest.mark.anyio


def test_the_catalogue_has_the_documented_statuses() -> None:
    statuses = [(operation.method, operation.status) for operation in catalogue.operations()]
    assert {method: statuses.count((method, 200)) for method in ("POST", "DELETE")} == {"POST": 174, "DELETE": 215}
    assert statuses.count(("DELETE", 204)) == 122


@pytest.mark.parametrize(
    ("path", "body", "status"),
    [
        ("weather_logs", {"weather_log": {"date": "2026-05-04"}}, 200),
        ("notes_logs", {"notes_log": {"comment": "x"}}, 201),
    ],
)
async def test_creates(sandbox: Sandbox, path: str, body: dict[str, Any], status: int) -> None:
    async with sandbox.procore() as procore:
        response = await procore.request("POST", project_path(sandbox, path), json=body)
    assert (response.status, "id" in response.json()) == (status, True)


@pytest.mark.parametrize(
    ("name", "path", "status", "has_body"),
    [
        ("daily_logs.accident_logs.list", "accident_logs", 200, False),
        ("drawings.drawing_areas.list", "drawing_areas", 200, True),
        ("action_plans.action_plan_items.list", "action_plans/plan_items", 204, False),
    ],
)
async def test_deletions(sandbox: Sandbox, name: str, path: str, status: int, has_body: bool) -> None:
    ids = sandbox.ids_for(name.replace(".list", ".delete"))
    async with sandbox.procore() as procore:
        response = await procore.request("DELETE", project_path(sandbox, f"{path}/{ids['id']}"))
    assert (response.status, response.body != b"") == (status, has_body)


def project_path(sandbox: Sandbox, rest: str) -> str:
    return f"/rest/v1.0/projects/{next(iter(sandbox.seed_data.projects))}/{rest}"
