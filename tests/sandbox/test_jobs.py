"""Asynchronous jobs of the sandbox: states, effects, files and persistence."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from aprocore import ConfigurationError, File, NotFoundError, Procore, Response, catalogue
from aprocore.sandbox import Sandbox
from aprocore.sandbox.jobs.job_registry import JobOutcome
from tests.support.reference_schemas import refusal

pytestmark = pytest.mark.anyio

SNAPSHOTS = "/rest/v1.0/budget_view_snapshots"
CONTRACT = "commitments.commitment_contract_export_pdf.create"


def path_of(sandbox: Sandbox, name: str) -> str:
    return catalogue.find(name).path.format(**sandbox.ids_for(name))


async def create_workflows(procore: Procore, rows: int = 2) -> Response:
    path = f"/rest/v2.0/companies/{procore.company_id}/workflows/instances/bulk_create"
    items = [{"item_id": str(number), "preset_id": "1"} for number in range(rows)]
    return await procore.request("POST", path, json={"tool_type": "rfis", "items": items})


async def show(procore: Procore, created: Response) -> Any:
    operation_id = created.value["operation_id"]
    return await procore.get(f"/rest/v2.0/companies/{procore.company_id}/async_operations/{operation_id}")


async def test_operation_moves_through_its_states_by_polls() -> None:
    async with Sandbox() as sandbox, sandbox.procore() as procore:
        sandbox.jobs.settings.polls = 2
        created = await create_workflows(procore)
        assert (created.status, created.value["operation_type"]) == (202, "bulk_create_for_company")
        shown = [await show(procore, created) for _ in range(3)]
    assert [view["status"] for view in shown] == ["created", "in_progress", "done"]
    assert [part["status"] for part in shown[0]["sub_operations"]] == ["enqueued"] * 2
    assert [part["status"] for part in shown[2]["sub_operations"]] == ["done"] * 2
    assert shown[0]["completed_at"] is None
    assert shown[2]["completed_at"] is not None


async def test_operation_ends_by_the_clock_and_has_its_effect_then() -> None:
    async with Sandbox() as sandbox, sandbox.procore() as procore:
        sandbox.clock.run(0)
        sandbox.jobs.settings.seconds = 30
        path = SNAPSHOTS
        project = next(iter(sandbox.seed_data.projects))

        async def count() -> int:
            return len(await procore.paginate(path, params={"project_id": project}).all())

        before = await count()
        body = {"project_id": project, "budget_template_id": 1, "name": "June"}
        created = await procore.request("POST", path, json=body)
        assert (created.status, created.json()["data"]["status"]) == (202, "queued")
        assert await count() == before
        sandbox.clock.advance(30)
        assert await count() == before + 1


async def test_failure_names_its_reason_and_has_no_effect() -> None:
    async with Sandbox() as sandbox, sandbox.procore() as procore:
        sandbox.jobs.settings.outcome, sandbox.jobs.settings.message = "failed", "No preset"
        view = await show(procore, await create_workflows(procore))
    assert (view["status"], view["error"]) == ("failed", {"message": "No preset"})
    assert {part["status"] for part in view["sub_operations"]} == {"failed"}


async def test_operations_are_listed_by_their_status() -> None:
    async with Sandbox() as sandbox, sandbox.procore() as procore:
        first = await create_workflows(procore)
        sandbox.jobs.settings.polls = 1
        second = await create_workflows(procore)
        path = f"/rest/v2.0/companies/{procore.company_id}/async_operations"
        everything = await procore.get(path)
        done = await procore.get(path, params={"filters": {"status": "done"}})
    ids = [created.value["operation_id"] for created in (second, first)]
    assert [view["id"] for view in everything] == ids
    assert [view["id"] for view in done] == ids[1:]
    assert "sub_operations" not in everything[0]


async def test_file_is_ready_after_its_polls_and_then_expires() -> None:
    async with Sandbox() as sandbox, sandbox.procore() as procore:
        sandbox.jobs.settings.polls, sandbox.jobs.settings.retry_after = 1, 3
        path = path_of(sandbox, CONTRACT)
        created = await procore.request("POST", path)
        assert (created.status, created.body) == (202, b"")
        waiting = await procore.request("GET", path)
        assert (waiting.status, waiting.headers["Retry-After"]) == (202, "3")
        async with procore.stream("GET", path) as response:
            assert (await response.read()).startswith(b"%PDF")
        (job,) = sandbox.jobs.all
        sandbox.jobs.finish(job, "expired")
        with pytest.raises(NotFoundError):
            await procore.request("GET", path)


async def test_invoice_job_is_started_by_the_test() -> None:
    async with Sandbox() as sandbox, sandbox.procore() as procore:
        sandbox.jobs.settings.seconds = 60
        sandbox.clock.run(0)
        job = sandbox.jobs.start()
        path = f"/rest/v1.0/companies/{procore.company_id}/invoices/async_jobs/{job.id}"
        assert (await procore.get(path))["status"] == "pending"
        sandbox.jobs.finish(job)
        view = await procore.get(path)
        assert (view["uuid"], view["status"]) == (job.id, "completed")
        async with procore.stream("GET", view["result"]["url"]) as response:
            assert (await response.read()).startswith(b"%PDF")
        with pytest.raises(ConfigurationError, match="Call one of them"):
            sandbox.jobs.start("scheduling.import_status.get")


async def test_jobs_go_on_after_a_restart(tmp_path: Path) -> None:
    state = tmp_path / "state.json"
    async with Sandbox(state=state) as sandbox, sandbox.procore() as procore:
        done = await create_workflows(procore)
        sandbox.jobs.settings.polls = 2
        running = await create_workflows(procore)
        export = path_of(sandbox, CONTRACT)
        await procore.request("POST", export)
    async with Sandbox(state=state) as sandbox, sandbox.procore() as procore:
        assert (await show(procore, done))["status"] == "done"
        views = [await show(procore, running) for _ in range(3)]
        assert [view["status"] for view in views] == ["created", "in_progress", "done"]
        assert [(await procore.request("GET", export)).status for _ in range(2)] == [202, 202]


async def snapshot_names(procore: Procore, project: int) -> list[str]:
    return [row["name"] for row in await procore.paginate(SNAPSHOTS, params={"project_id": project}).all()]


async def test_changes_of_a_job_are_made_after_a_restart_and_once(tmp_path: Path) -> None:
    state = tmp_path / "state.json"
    async with Sandbox(state=state) as sandbox, sandbox.procore() as procore:
        sandbox.clock.run(0)
        sandbox.jobs.settings.seconds = 3600
        project = next(iter(sandbox.seed_data.projects))
        before = await snapshot_names(procore, project)
        await procore.post(SNAPSHOTS, json={"project_id": project, "budget_template_id": 1, "name": "Jüne"})
        assert await snapshot_names(procore, project) == before
    for _ in range(2):
        async with Sandbox(state=state) as sandbox, sandbox.procore() as procore:
            sandbox.clock.advance(3601)
            assert await snapshot_names(procore, project) == [*before, "Jüne"]
            (job,) = sandbox.jobs.all
            assert (job.outcome, job.is_finished, job.call) == ("done", True, None)


async def test_job_whose_call_is_not_possible_any_more_fails() -> None:
    async with Sandbox() as sandbox, sandbox.procore() as procore:
        sandbox.jobs.settings.polls = 1
        created = await create_workflows(procore)
        (job,) = sandbox.jobs.all
        assert job.call is not None
        job.call.path = "/rest/v1.0/nowhere"
        sandbox.jobs.finish(job)
        view = await show(procore, created)
    assert view["status"] == "failed"
    assert view["error"]["message"] == "The call that started the job can't be carried out any more."


async def test_reset_forgets_jobs_and_their_settings() -> None:
    async with Sandbox() as sandbox:
        sandbox.jobs.settings.polls = 2
        sandbox.jobs.start()
        sandbox.reset()
        assert (sandbox.jobs.settings.polls, sandbox.jobs.all) == (0, ())


def test_unknown_outcome_is_refused() -> None:
    sandbox = Sandbox()
    with pytest.raises(ConfigurationError, match="outcome must be one of done, failed, expired, got 'x'"):
        sandbox.jobs.settings.outcome = "x"  # type: ignore[assignment]


@pytest.mark.parametrize("outcome", ["done", "failed"])
async def test_answers_fit_the_reference(outcome: JobOutcome) -> None:
    shown = {
        "company_settings.operations.get": "workflows.workflow_instances_bulk.bulk_create_for_company",
        "scheduling.import_status.get": "scheduling.schedule_import.replace",
        "invoices.invoicing_async_jobs.get": "",
    }
    async with Sandbox() as sandbox, sandbox.procore() as procore:
        sandbox.jobs.settings.polls, sandbox.jobs.settings.outcome = 2, outcome
        for name, started_by in shown.items():
            if started_by:
                form = {"json": {"tool_type": "rfis", "items": [{"item_id": "1"}]}}
                options: dict[str, Any] = form if "workflows" in started_by else {"data": {"file": File(b"x", "a.xer")}}
                start = catalogue.find(started_by)
                created = await procore.request(start.method, path_of(sandbox, started_by), **options)
                assert refusal(start, created.status, created.body) is None
            else:
                sandbox.jobs.start()
            job, operation = sandbox.jobs.all[-1], catalogue.find(name)
            ids = {"company_id": procore.company_id, "operation_id": job.id, "job_id": job.id, "uuid": job.id}
            ids |= {key: value for key, value in sandbox.ids_for(started_by or name).items() if key not in ids}
            for _ in range(3):
                answer = await procore.request("GET", operation.path.format(**ids))
                assert refusal(operation, answer.status, answer.body) is None
        listed = await procore.request("GET", f"/rest/v2.0/companies/{procore.company_id}/async_operations")
        assert refusal(catalogue.find("company_settings.operations.list"), listed.status, listed.body) is None
        markup = catalogue.find("document_markup.create")
        project = next(iter(sandbox.seed_data.projects))
        body = {"project_id": project, "item_id": 1, "item_type": "Rfi", "attachment_id": 2}
        answers = [await procore.request("POST", markup.path, json=body) for _ in range(3)]
    assert [answer.status for answer in answers] == [202, 202, 200]
    assert [refusal(markup, answer.status, answer.body) for answer in answers] == [None] * 3
