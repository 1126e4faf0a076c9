from __future__ import annotations

import shutil
import subprocess

import pytest

from aprocore.net.platform.shells import PowerShell, Shell

LINES = ('{curl} "{PROCORE_URL}/x"', '-d "a={PROCORE_CLIENT_ID}"')


@pytest.mark.skipif(shutil.which("sh") is None, reason="needs a POSIX shell")
def test_a_posix_shell_understands_its_commands() -> None:
    shell = Shell()
    script = [shell.unset(["A", "B"]), shell.export("C", "it's $x"), 'printf "%s|%s" "${A-unset}" "$C"']
    done = subprocess.run(["sh", "-c", "\n".join(script)], env={"A": "1"}, capture_output=True, text=True, check=True)
    assert done.stdout == "unset|it's $x"
    assert shell.with_argument("aprocore job", '{"a": 1}') == """aprocore job '{"a": 1}'"""
    assert shell.expand(LINES) == 'curl "$PROCORE_URL/x" \\\n  -d "a=$PROCORE_CLIENT_ID"'


def test_commands_of_powershell() -> None:
    shell = PowerShell()
    assert shell.export("C", "it's $x") == "$env:C = 'it''s $x'"
    assert shell.with_argument("aprocore job", '{"a": "it\'s"}') == """'{"a": "it''s"}' | aprocore job -"""
    assert shell.unset(["A", "B"]) == "Remove-Item -ErrorAction Ignore Env:A, Env:B"
    assert shell.expand(LINES) == 'curl.exe "$env:PROCORE_URL/x" `\n  -d "a=$env:PROCORE_CLIENT_ID"'
