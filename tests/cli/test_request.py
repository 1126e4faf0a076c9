from __future__ import annotations

import json
from pathlib import Path

import pytest

from aprocore.sandbox.http.faults import Answer
from tests.support.cases import cases
from tests.support.shell import Shell, Terminal

PATH = "/rest/v1.0/companies/1/things"


@pytest.mark.parametrize("source", ["text", "file", "stdin"])
@pytest.mark.parametrize("method", ["POST", "put", "PATCH"])
def test_write_sends_the_body_unchanged(shell: Shell, tmp_path: Path, method: str, source: str) -> None:
    text = '{"thing": {"rate": 0.10}}'
    (tmp_path / "thing.json").write_text(text)
    typed = {"text": text, "file": f"@{tmp_path}/thing.json", "stdin": "-"}[source]
    shell.sandbox.faults.add(method.upper(), "/rest/v1.0/*", Answer(201, None, {"id": 9}))
    result = shell("request", method, PATH, "--body", typed, "-q", "a[]=1", "--company-id", "5", "--json", input=text)
    assert (result.exit_code, json.loads(result.stdout)) == (0, {"id": 9})
    seen = shell.sandbox.requests[-1]
    assert (seen.method, seen.body, dict(seen.params)) == (method.upper(), text.encode(), {"a[]": "1"})
    assert seen.headers["Content-Type"] == "application/json"
    assert seen.headers["Procore-Company-Id"] == "5"


def test_delete_without_a_body(shell: Shell) -> None:
    shell.sandbox.faults.add("DELETE", "/rest/v1.0/*", Answer(204), times=2)
    result = shell("request", "DELETE", PATH, "--yes")
    assert (result.exit_code, result.stdout, result.stderr) == (0, "", "The response is empty.\n")
    assert shell.sandbox.requests[-1].body == b""


def test_delete_asks_on_a_terminal(shell: Shell) -> None:
    with Terminal("request", "DELETE", PATH) as terminal:
        terminal.until(f"DELETE {PATH}?")
        terminal.type("n\n")
        assert terminal.end() == 1
    assert shell.sandbox.requests == []


@cases(
    ("arguments", "message"),
    [
        (("STEAL", PATH), "'STEAL' is not one of"),
        (("POST", "things"), "Type: aprocore request POST /rest/v1.0/things"),
        (("POST", PATH, "--body", "{"), "--body is not valid JSON"),
        (("POST", PATH, "--body", "@/nowhere"), "cannot be read"),
        (("GET", PATH, "--body", "{}"), "GET takes no --body"),
    ],
)
def test_wrong_usage_sends_nothing(shell: Shell, arguments: tuple[str, ...], message: str) -> None:
    result = shell("request", *arguments)
    assert result.exit_code == 2
    assert message in result.stderr
    assert shell.sandbox.requests == []


def test_error_of_a_write_is_reported(shell: Shell) -> None:
    shell.sandbox.faults.add("POST", "/rest/v1.0/*", Answer(422, None, {"errors": {"name": ["is blank"]}}))
    result = shell("request", "POST", PATH, "--body", "{}", "--json")
    assert (result.exit_code, json.loads(result.stderr)["status"]) == (1, 422)
