"""Instrumentor: hooks of new sessions without the application, in this process and in another one."""

from __future__ import annotations

import os
import subprocess
import sys
import tomllib
from collections.abc import Iterator
from importlib.metadata import EntryPoint
from pathlib import Path

import pytest

from aprocore import Procore, StaticToken
from aprocore.otel import OpenTelemetryHook
from aprocore.otel_instrumentor import AprocoreInstrumentor
from tests.support.clock import FakeClock
from tests.support.raw_server import answering, http, raw_server
from tests.support.telemetry import Telemetry, in_memory_telemetry

ROOT = Path(__file__).parent.parent.parent
PATH = "/rest/v1.0/projects/7/rfis"
PROGRAM = """
import asyncio, aprocore
from aprocore.sandbox import Sandbox

async def main():
    async with Sandbox() as sandbox, sandbox.procore() as procore:
        await procore.rfis.list(project_id=next(iter(sandbox.seed_data.projects)))

asyncio.run(main())
"""


@pytest.fixture
def telemetry() -> Iterator[Telemetry]:
    with in_memory_telemetry() as telemetry:
        AprocoreInstrumentor().instrument(tracer_provider=telemetry.traces, meter_provider=telemetry.meters)
        yield telemetry
        if AprocoreInstrumentor().is_instrumented_by_opentelemetry:
            AprocoreInstrumentor().uninstrument()


def entry_point() -> EntryPoint:
    groups = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]["entry-points"]
    ((name, value),) = groups["opentelemetry_instrumentor"].items()
    return EntryPoint(name, value, "opentelemetry_instrumentor")


def test_entry_point_is_the_instrumentor() -> None:
    assert entry_point().load() is AprocoreInstrumentor
    assert list(AprocoreInstrumentor().instrumentation_dependencies()) == []


@pytest.mark.anyio
async def test_new_sessions_have_the_hook_until_it_is_removed(telemetry: Telemetry, clock: FakeClock) -> None:
    async with raw_server(answering(http(b"[]"))) as server:
        options = {"environment": server.environment, "company_id": 1, "clock": clock}
        async with Procore(StaticToken("t"), **options) as procore:
            await procore.get(PATH)
            tree = telemetry.tree
            assert "procore.client.queue.size" in telemetry.metrics
        AprocoreInstrumentor().uninstrument()
        async with Procore(StaticToken("t"), **options) as procore:
            assert procore._resources.hooks is None
            await procore.get(PATH)
    assert telemetry.tree == tree == ["rfis.list", "  GET /rest/v1.0/projects/{project_id}/rfis"]


def test_session_with_a_hook_of_its_own_has_no_second_one(telemetry: Telemetry) -> None:
    own = OpenTelemetryHook()
    hooks = Procore(StaticToken("t"), company_id=1, hooks=[own])._resources.hooks
    assert hooks is not None
    assert hooks.hooks == (own,)


def test_instrumentor_imports_no_client() -> None:
    code = "import sys, aprocore.otel_instrumentor; print(*sorted(n for n in sys.modules if n.startswith('aprocore')))"
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout.split() == [
        "aprocore",
        "aprocore._version",
        "aprocore.default_hooks",
        "aprocore.otel_instrumentor",
    ]


@pytest.mark.system
def test_program_that_does_not_know_of_opentelemetry_is_traced(tmp_path: Path) -> None:
    (tmp_path / "app.py").write_text(PROGRAM, encoding="utf-8")
    command = [Path(sys.executable).with_name("opentelemetry-instrument"), sys.executable, tmp_path / "app.py"]
    environment = {**os.environ, "OTEL_TRACES_EXPORTER": "console", "OTEL_METRICS_EXPORTER": "console"}
    environment |= {"OTEL_LOGS_EXPORTER": "none", "OTEL_SERVICE_NAME": "app"}
    done = subprocess.run(command, env=environment, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr
    for name in ("rfis.list", "GET /rest/v1.0/projects/{project_id}/rfis", "POST /oauth/token", "wait token"):
        assert f'"name": "{name}"' in done.stdout
    assert '"name": "http.client.request.duration"' in done.stdout
