"""``aprocore mcp`` up to the start of its server, which the system tests run."""

from __future__ import annotations

from importlib.machinery import ModuleSpec

import pytest

from aprocore.cli import mcp as module
from tests.support.shell import Shell


def fake_specs(monkeypatch: pytest.MonkeyPatch, *installed: str) -> None:
    specs = {name: ModuleSpec(name, None) for name in installed}
    monkeypatch.setattr(module, "find_spec", specs.get)


@pytest.mark.parametrize("installed", [(), ("mcp",)])
def test_missing_sdk_is_named(shell: Shell, monkeypatch: pytest.MonkeyPatch, installed: tuple[str, ...]) -> None:
    # The first release line of the SDK has no package `mcp_types`.
    fake_specs(monkeypatch, *installed)
    result = shell("mcp")
    assert (result.exit_code, 'pip install "aprocore[mcp]"' in result.stderr) == (2, True), result.stderr
    assert [*shell.sandbox.requests] == []


@pytest.mark.parametrize(
    ("arguments", "variable", "message"),
    [
        (("--only", "rfi"), "", "No operation that only reads is called 'rfi'"),
        (("--max-bytes", "3999"), "", "max_bytes must be from 4,000 to 1,000,000"),
        (("--max-wait", "-1"), "", "--max-wait"),
        (("--timeout", "0"), "", "--timeout"),
        ((), "PROCORE_COMPANY_ID", "Pass --company-id, or set PROCORE_COMPANY_ID"),
    ],
)
def test_a_wrong_configuration_is_refused(
    shell: Shell, monkeypatch: pytest.MonkeyPatch, arguments: tuple[str, ...], variable: str, message: str
) -> None:
    fake_specs(monkeypatch, "mcp", "mcp_types")
    if variable:
        monkeypatch.delenv(variable)
    result = shell("mcp", *arguments)
    assert (result.exit_code, message in result.stderr) == (2, True), result.stderr
    assert [*shell.sandbox.requests] == []
