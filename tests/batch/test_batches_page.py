"""The examples of docs/how-to/batches.md."""

from __future__ import annotations

import re
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from aprocore.sandbox import Answer, ResetAfter, Sandbox

pytestmark = pytest.mark.anyio

PAGE = Path(__file__).parent.parent.parent / "docs/how-to/batches.md"


def function_of(name: str) -> Callable[..., Any]:
    """Return a function that the page defines."""
    names: dict[str, Any] = {}
    for block in re.findall(r"```python\n(.*?)```", PAGE.read_text(encoding="utf-8"), re.DOTALL):
        exec(block, names)
    function: Callable[..., Any] = names[name]
    return function


async def test_vendors_are_imported_once(
    sandbox: Sandbox, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.chdir(tmp_path)
    sandbox.faults.add("POST", "/rest/v1.0/vendors", ResetAfter(), skip=3)
    rows = [{"id": f"erp-{number}", "name": f"Vendor {number}"} for number in range(10)]
    async with sandbox.procore() as procore:
        for _ in range(2):
            await function_of("import_vendors")(procore, rows)
        vendors = await procore.directory.company_vendors.list().all()
    imported = [str(vendor.origin_id) for vendor in vendors if str(vendor.origin_id).startswith("erp-")]
    assert sorted(imported) == sorted(row["id"] for row in rows)
    assert len(sandbox.requests.to("POST", "/rest/v1.0/vendors")) == 10
    shown = capsys.readouterr().out.splitlines()
    assert shown[-4:] == ["done             0", "failed           0", "unknown          0", "skipped         10"]


async def test_open_rfis_of_all_projects_are_printed(sandbox: Sandbox, capsys: pytest.CaptureFixture[str]) -> None:
    project_id = next(iter(sandbox.seed_data.projects))
    sandbox.faults.add("GET", f"/rest/v1.0/projects/{project_id}/rfis", Answer(403), times=None)
    async with sandbox.procore() as procore:
        await function_of("open_rfis")(procore)
    shown = capsys.readouterr().out.splitlines()
    assert shown[-1].startswith("no access: ")
    assert len(shown) > 6
