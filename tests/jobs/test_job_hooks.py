"""Waits between polls, as hooks and OpenTelemetry see them."""

from __future__ import annotations

import pytest

from aprocore import Call, Hook, Response, Wait
from aprocore.sandbox import Sandbox
from tests.support.clock import FakeClock
from tests.support.job_calls import CONTRACT, start
from tests.support.telemetry import in_memory_telemetry

pytestmark = pytest.mark.anyio


class Recorder(Hook):
    def __init__(self) -> None:
        self.seen: list[str] = []
        self.waits: list[Wait] = []

    def on_call(self, call: Call) -> None:
        self.seen.append(call.request.method)

    def on_call_end(self, call: Call, outcome: Response | BaseException) -> None:
        self.seen.append("end")

    def on_wait(self, call: Call, wait: Wait) -> None:
        if wait.kind != "token":
            self.seen.append(wait.kind)
            self.waits.append(wait)


class AsyncRecorder(Recorder):
    async def on_wait(self, call: Call, wait: Wait) -> None:  # type: ignore[override]
        Recorder.on_wait(self, call, wait)


@pytest.mark.parametrize("recorder", [Recorder, AsyncRecorder])
async def test_each_wait_for_a_poll_is_reported_with_the_poll(recorder: type[Recorder]) -> None:
    clock, hook = FakeClock(), recorder()
    async with Sandbox() as sandbox, sandbox.procore(clock=clock, hooks=[hook]) as procore:
        sandbox.jobs.settings.polls = 2
        job = await start(sandbox, procore, CONTRACT)
        started = clock.time()
        await job.result()
        await procore.me()
    creation, *polls = " ".join(hook.seen).split(" end")
    assert creation == "POST"
    assert [poll.split() for poll in polls if poll] == [["GET", "poll"], ["GET", "poll"], ["GET", "poll"], ["GET"]]
    assert [wait.seconds for wait in hook.waits] == clock.sleeps == [1.0, 1.5, 2.25]
    assert hook.waits[0].started == started


async def test_wait_is_not_reported_for_a_call_that_a_hook_makes_meanwhile() -> None:
    class Caller(Recorder):
        async def on_call(self, call: Call) -> None:  # type: ignore[override]
            self.seen.append(call.request.path)
            if call.request.path.endswith("/pdf") and call.request.method == "GET":
                await procore.me()

    clock, hook = FakeClock(), Caller()
    async with Sandbox() as sandbox, sandbox.procore(clock=clock, hooks=[hook]) as procore:
        await (await start(sandbox, procore, CONTRACT)).result()
    assert len(hook.waits) == len(clock.sleeps) == 1
    assert hook.seen.index("/rest/v1.0/me") < hook.seen.index("poll")


async def test_wait_for_a_poll_is_a_span_beside_that_of_the_poll() -> None:
    with in_memory_telemetry() as telemetry:
        async with Sandbox() as sandbox, sandbox.procore(clock=FakeClock(), hooks=[telemetry.hook]) as procore:
            sandbox.jobs.settings.polls = 1
            job = await start(sandbox, procore, CONTRACT)
            telemetry.exporter.clear()
            with telemetry.tracer.start_as_current_span("export"):
                await job.result()
    polled = f"  {CONTRACT.replace('.create', '.get')}"
    path = "    GET /rest/v1.0/commitment_contracts/{commitment_contract_id}/pdf"
    assert [line for line in telemetry.tree if not line.startswith(path[:9])] == [
        "export",
        "  wait poll",
        polled,
        "  wait poll",
        polled,
    ]
    kinds = [point.attributes["procore.wait.kind"] for point in telemetry.points("procore.client.wait.duration")]
    assert "poll" in kinds


async def test_wait_for_an_upload_to_be_available_is_reported() -> None:
    clock, hook = FakeClock(), Recorder()
    async with Sandbox() as sandbox, sandbox.procore(clock=clock, hooks=[hook]) as procore:
        sandbox.uploads.polls = 2
        project = next(iter(sandbox.seed_data.projects))
        await procore.files.upload(b"content", name="a.txt", project_id=project)
    assert [wait.seconds for wait in hook.waits] == clock.sleeps
    assert {wait.kind for wait in hook.waits} == {"poll"}
