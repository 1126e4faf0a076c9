"""Examples of docs/how-to/logs-and-traces.md."""

from __future__ import annotations

import logging
import re
import runpy
from pathlib import Path
from typing import Any

import pytest

import aprocore
from aprocore.sandbox import Sandbox

pytestmark = pytest.mark.anyio

ROOT = Path(__file__).parent.parent
PAGE = (ROOT / "docs/how-to/logs-and-traces.md").read_text(encoding="utf-8")
BLOCKS = re.findall(r"```python\n(.*?)```", PAGE, re.DOTALL)


async def test_example_of_logs_and_traces_works(sandbox: Sandbox, caplog: pytest.LogCaptureFixture) -> None:
    example = BLOCKS[0]
    options = {"environment": sandbox.environment, "ssl": sandbox.ssl}
    names: dict[str, Any] = {
        "auth": aprocore.ClientCredentials(sandbox.client_id, sandbox.client_secret),
        "options": options,
        "aprocore": aprocore,
    }
    with caplog.at_level(logging.WARNING, "aprocore"):
        caplog.set_level(logging.DEBUG)
        exec(example.replace("company_id=4321", f"company_id={sandbox.company_id}, **options"), names)
        async with names["procore"] as procore:
            await procore.me()
    assert {"aprocore.calls", "aprocore.connections", "aprocore.token"} <= {record.name for record in caplog.records}


async def test_cache_answers_the_same_read_of_the_same_user(sandbox: Sandbox) -> None:
    names: dict[str, Any] = {}
    exec(BLOCKS[1], names)
    async with sandbox.procore(hooks=[names["Cache"]()]) as procore:
        for _ in range(3):
            me = await procore.me()
        assert me.id is not None
        assert len(sandbox.requests.to("GET", "/rest/v1.0/me")) == 1
        async with procore.stream("GET", "/rest/v1.0/companies") as response:
            await response.read()
        await procore.get("/rest/v1.0/companies")
        await procore.get("/rest/v1.0/companies")
    assert len(sandbox.requests.to("GET", "/rest/v1.0/companies")) == 2


async def test_health_report_of_the_page(sandbox: Sandbox, capsys: pytest.CaptureFixture[str]) -> None:
    async with sandbox.procore() as procore:
        await procore.me()
        exec(BLOCKS[2], {"procore": procore})
    assert capsys.readouterr().out == "1 call, nothing that Procore would criticise.\n"


def test_trace_of_the_page_is_that_of_the_example(capsys: pytest.CaptureFixture[str]) -> None:
    example = ROOT / "examples/traced_batch.py"
    assert len(example.read_text(encoding="utf-8").splitlines()) < 40
    runpy.run_path(str(example))
    (trace,) = re.findall(r"```text\n(.*?)```", PAGE, re.DOTALL)
    assert capsys.readouterr().out == trace
