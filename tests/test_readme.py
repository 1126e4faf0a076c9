from __future__ import annotations

import asyncio
import re
from pathlib import Path
from typing import Any

import pytest

from aprocore.sandbox import Sandbox

pytestmark = pytest.mark.anyio

ROOT = Path(__file__).parent.parent
README = (ROOT / "README.md").read_text()


def blocks(language: str) -> list[str]:
    return re.findall(rf"```{language}\n(.*?)```", README, re.DOTALL)


def test_ci_runs_its_command_for_the_tests_to_the_letter() -> None:
    command = next(block.strip() for block in blocks("sh") if "nox -s tests" in block)
    assert "\n" not in command
    assert command in (ROOT / ".ci" / "run").read_text().splitlines()


def test_it_is_short() -> None:
    assert len(README.encode()) < 10_000


async def test_its_example_works(sandbox: Sandbox, capsys: pytest.CaptureFixture[str]) -> None:
    example = next(block for block in blocks("python") if "asyncio.run(main())" in block)
    example = example.replace('client_id="…"', f'client_id="{sandbox.client_id}"')
    example = example.replace('client_secret="…"', f'client_secret="{sandbox.client_secret}"')
    example = example.replace("company_id=4321", "company_id=company_id, environment=environment, ssl=ssl")
    names: dict[str, Any] = {
        "company_id": sandbox.company_id,
        "environment": sandbox.environment,
        "ssl": sandbox.ssl,
    }
    await asyncio.to_thread(exec, example, names)
    assert capsys.readouterr().out.count("\n") > 3
    assert sandbox.requests[-1].query == "filters%5Bstatus%5D=open"


async def test_its_sandbox_example_works(capsys: pytest.CaptureFixture[str]) -> None:
    example = next(block for block in blocks("python") if "sandbox.procore()" in block)
    lines = "".join(f"    {line}\n" for line in example.splitlines())
    program = f"import aprocore, asyncio\nasync def main():\n{lines}\nasyncio.run(main())\n"
    await asyncio.to_thread(exec, program, {})
    assert "Me(id=" in capsys.readouterr().out
