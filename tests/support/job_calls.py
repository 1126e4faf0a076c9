"""Calls that start jobs, for every operation of the catalogue."""

from __future__ import annotations

import functools
import io
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from typing import Any

from aprocore import (
    File,
    Job,
    JobFile,
    Model,
    Procore,
    catalogue,
)
from aprocore.sandbox import Sandbox
from tests.support.clock import FakeClock

STARTING = {operation.name: operation for operation in catalogue.job_operations() if operation.job is not None}
POLLED = {operation.name: operation for operation in catalogue.job_operations() if operation.polled is not None}
#: Those whose 202 names nothing to poll, in the reference and in the sandbox.
UNKNOWN_END = {name for name, operation in STARTING.items() if operation.job is not None and operation.job.optional}
FOLLOWED = sorted(STARTING.keys() - UNKNOWN_END)
#: Those whose failure the reference can express.
FAILING = [name for name in FOLLOWED if STARTING[name].job.result != "file"]  # type: ignore[union-attr]
#: Those that can be polled although the answer was lost: by a path without an id of the job.
FOUND_AGAIN = [name for name in FOLLOWED if not STARTING[name].job.ids]  # type: ignore[union-attr]
CONTRACT = "commitments.commitment_contract_export_pdf.create"
WORKFLOWS = "workflows.workflow_instances_bulk.bulk_create_for_company"


def arguments_of(sandbox: Sandbox, name: str) -> dict[str, Any]:
    """Return the arguments of a call that starts a job."""
    project = next(iter(sandbox.seed_data.projects))
    location = str(sandbox.ids_for("project.locations.get")["id"])
    template = str(sandbox.ids_for("action_plans.company_action_plan_templates.get")["id"])
    items = [{"item_id": "1", "preset_id": "1"}, {"item_id": "2", "preset_id": "1"}]
    bodies: dict[str, dict[str, Any]] = {
        "action_plans.bulk_create_for_locations": {
            "template_id": template,
            "location_id": location,
            "number_of_plans": 2,
        },
        "budget.budget_view_snapshots.create": {"project_id": project, "budget_template_id": 1, "name": "June"},
        "document_markup.create": {"project_id": project, "item_id": 1, "item_type": "Rfi", "attachment_id": 2},
        "directory.company_users.bulk_add": {"users": []},
        "directory.company_users.bulk_remove": {"users": []},
        "scheduling.schedule_import.replace": {"file": File(io.BytesIO(b"x"), "plan.xer")},
    }
    if name.startswith("workflows."):
        return {**sandbox.ids_for(name), "tool_type": "rfis", "items": items}
    return {**sandbox.ids_for(name), **bodies.get(name, {})}


async def start(sandbox: Sandbox, procore: Procore, name: str) -> Job[Any]:
    *names, method = name.split(".")
    call = getattr(functools.reduce(getattr, names, procore), method)
    job: Job[Any] = await call(**arguments_of(sandbox, name))
    return job


@asynccontextmanager
async def opened(**settings: Any) -> AsyncIterator[tuple[Sandbox, Procore, FakeClock]]:
    """Yield a sandbox with settings of its jobs, and a session whose waits take no time."""
    clock = FakeClock()
    async with Sandbox() as sandbox, sandbox.procore(clock=clock) as procore:
        for name, value in settings.items():
            setattr(sandbox.jobs.settings, name, value)
        yield sandbox, procore, clock


def polls_of(sandbox: Sandbox, name: str) -> int:
    """Return the number of polls of the job of an operation, without its creation."""
    job = STARTING[name].job
    assert job is not None
    polled = catalogue.find(job.poll)
    calls = len(sandbox.requests.to(polled.method, polled.path))
    return calls - 1 if polled.name == name else calls


def check_result(name: str, result: Any, sandbox: Sandbox) -> None:
    job = STARTING[name].job
    assert job is not None
    if job.result == "file":
        assert isinstance(result, JobFile)
        assert result.url.startswith(sandbox.environment.api_url)
    else:
        assert isinstance(result, Model)
