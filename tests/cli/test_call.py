"""`aprocore call`: objects, writes, files, usage errors and the default project."""

from __future__ import annotations

import csv
import io
import json
import signal
from pathlib import Path

import click
import pytest

from aprocore import catalogue
from aprocore.cli.call import call
from aprocore.sandbox import Sandbox
from aprocore.sandbox.http.faults import Answer, Hold, Truncate
from tests.support.shell import Shell, Terminal, child, command, environment_variables, operation_name, sent_queries

RFIS = "/rest/v1.0/projects/{project_id}/rfis"


PROJECTS = operation_name("GET", "/rest/v1.0/projects")
PROJECT = operation_name("GET", "/rest/v1.0/projects/{id}")
PDF = operation_name("GET", RFIS + "/{id}.pdf")
CREATE = ["call", "rfis.create", "--subject", "Door", "--rfi-manager-id", "3", "--field", "rfi[question][body]=Hm?"]


# -- objects and empty responses --------------------------------------------------------------------------------------


def test_object_is_printed(shell: Shell, project: int) -> None:
    lines = dict(
        (line + " ").split(" ", 1) for line in shell("call", PROJECT, "--id", str(project)).stdout.splitlines()
    )
    assert lines["name"].strip() == shell.sandbox.seed_data.projects[project]["name"]
    assert sent_queries(shell) == [{"company_id": str(shell.sandbox.company_id)}]


def test_object_as_json_and_csv(shell: Shell, project: int) -> None:
    whole = json.loads(shell("call", PROJECT, "--id", str(project), "--json").stdout)
    seeded = json.loads(json.dumps(shell.sandbox.seed_data.projects[project]))
    assert {name: whole[name] for name in ("id", "name", "stage", "company")} == {
        name: seeded[name] for name in ("id", "name", "stage", "company")
    }
    [header, row] = csv.reader(io.StringIO(shell("call", PROJECT, "--id", str(project), "--csv").stdout))
    assert dict(zip(header, row, strict=True))["id"] == str(project)


def test_envelope_of_v1_is_removed(shell: Shell) -> None:
    operation = next(
        operation for operation in catalogue.operations()
        if operation.enveloped and operation.version == "v1.0"
        and (operation.method, operation.answers) == ("GET", "object")
    )  # fmt: skip
    shell.sandbox.faults.add("GET", operation.path, Answer(200, None, {"data": {"id": 7}}))
    options = [f"--{parameter.name.replace('_', '-')}=1" for parameter in operation.parameters if parameter.required]
    assert json.loads(shell("call", operation.name, *options, "--json").stdout) == {"id": 7}


def test_company_option_overrides_the_variable(shell: Shell, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("PROCORE_COMPANY_ID", "1")
    shell("call", PROJECTS, "--company-id", str(shell.sandbox.company_id))
    [seen] = shell.sandbox.requests.to("GET", "/rest/v1.0/projects")
    assert seen.headers["Procore-Company-Id"] == dict(seen.params)["company_id"] == str(shell.sandbox.company_id)


def test_missing_company_is_reported(shell: Shell, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("PROCORE_COMPANY_ID")
    result = shell("call", "rfis.list", "--project-id", "1")
    assert result.exit_code == 2
    assert "Pass --company-id, or set PROCORE_COMPANY_ID." in result.stderr


# -- writes -----------------------------------------------------------------------------------------------------------


def test_body_from_fields(shell: Shell) -> None:
    shell.sandbox.faults.add("POST", RFIS, Answer(201, None, {"id": 9, "subject": "Door"}))
    result = shell(*CREATE, "--project-id", "1", "--draft", "true", "--json")
    assert json.loads(result.stdout) == {"id": 9, "subject": "Door"}
    [seen] = shell.sandbox.requests.to("POST", RFIS.format(project_id=1))
    assert seen.headers["Content-Type"] == "application/json"
    assert seen.json() == {"rfi": {"subject": "Door", "rfi_manager_id": 3, "draft": True, "question": {"body": "Hm?"}}}


def test_body_from_a_file(shell: Shell, tmp_path: Path) -> None:
    shell.sandbox.faults.add("POST", RFIS, Answer(201, None, {"id": 9}), times=2)
    (tmp_path / "rfi.json").write_text('{"rfi": {"rate": 0.10}}')
    shell("call", "rfis.create", "--project-id", "1", "--body", f"@{tmp_path}/rfi.json")
    shell("call", "rfis.create", "--project-id", "1", "--body", "-", input='{"rfi": 2}')
    seen = shell.sandbox.requests.to("POST", RFIS.format(project_id=1))
    assert [request.body for request in seen] == [b'{"rfi": {"rate": 0.10}}', b'{"rfi": 2}']


def test_form_with_a_file(shell: Shell, tmp_path: Path) -> None:
    shell.sandbox.faults.add("POST", RFIS, Answer(201, None, {"id": 9}))
    (tmp_path / "plan.pdf").write_bytes(b"%PDF-1.7")
    attachment = f"rfi[question][attachments][]=@{tmp_path}/plan.pdf"
    assert shell(*CREATE, "--project-id", "1", "--field", attachment).exit_code == 0
    [seen] = shell.sandbox.requests.to("POST", RFIS.format(project_id=1))
    assert seen.headers["Content-Type"].startswith("multipart/form-data; boundary=")
    assert b'name="rfi[subject]"\r\n\r\nDoor\r\n' in seen.body
    assert b'name="rfi[question][attachments][]"; filename="plan.pdf"\r\nContent-Type: application/pdf' in seen.body
    assert b"\r\n\r\n%PDF-1.7\r\n" in seen.body


def delete_operation() -> tuple[str, str, list[str]]:
    """Return name, path and options of an operation that deletes something of a project."""
    operation = next(
        operation for operation in catalogue.operations()
        if operation.method == "DELETE" and operation.answers == "none"
        and operation.content_type is None and not operation.deprecated
        and [parameter.name for parameter in operation.parameters] == ["project_id", "id"]
    )  # fmt: skip
    return operation.name, operation.path, ["--project-id", "1", "--id", "2"]


def test_delete_without_a_terminal_does_not_prompt(shell: Shell) -> None:
    name, path, options = delete_operation()
    shell.sandbox.faults.add("DELETE", path, Answer(204, None, b""))
    result = shell("call", name, *options)
    assert (result.exit_code, result.stdout, result.stderr) == (0, "", "The response is empty.\n")


# The newline ends a wait that began just after the signal, so that the signal is handled.
@pytest.mark.parametrize(("typed", "status", "sent"), [("n\n", 1, 0), ("y\n", 0, 1), ("\x03\n", 130, 0)])
def test_delete_on_a_terminal_prompts(shell: Shell, typed: str, status: int, sent: int) -> None:
    name, path, options = delete_operation()
    shell.sandbox.faults.add("DELETE", path, Answer(204, None, b""))
    with Terminal("call", name, *options, columns=200) as terminal:
        assert "DELETE" in terminal.until("[y/N]")
        terminal.type(typed)
        assert terminal.end() == status
    assert len(shell.sandbox.requests.to("DELETE", path)) == sent
    assert ("Nothing was sent." in terminal.shown) is (status == 1)


def test_delete_with_yes_does_not_prompt(shell: Shell) -> None:
    name, path, options = delete_operation()
    shell.sandbox.faults.add("DELETE", path, Answer(204, None, b""))
    with Terminal("call", name, *options, "--yes") as terminal:
        assert terminal.end() == 0
    assert "[y/N]" not in terminal.shown


# -- files ------------------------------------------------------------------------------------------------------------


def test_file_is_downloaded(shell: Shell, tmp_path: Path) -> None:
    content = bytes(range(256)) * 1000
    shell.sandbox.faults.add(
        "GET", RFIS + "/{id}.pdf", Answer(302, {"Location": f"{shell.sandbox.environment.api_url}/f"})
    )
    shell.sandbox.faults.add("GET", "/f", Answer(200, {"Content-Type": "application/pdf"}, content))
    result = shell("call", PDF, "--project-id", "1", "--id", "2", "--output", f"{tmp_path}/a.pdf")
    assert (result.exit_code, result.output) == (0, "")
    assert (tmp_path / "a.pdf").read_bytes() == content


def test_file_is_written_to_stdout(shell: Shell) -> None:
    shell.sandbox.faults.add("GET", RFIS + "/{id}.pdf", Answer(200, None, b"\x00\xff"))
    assert shell("call", PDF, "--project-id", "1", "--id", "2", "-o", "-").stdout_bytes == b"\x00\xff"


def test_existing_file_is_not_overwritten(shell: Shell, tmp_path: Path) -> None:
    (tmp_path / "a.pdf").write_bytes(b"mine")
    arguments = ["call", PDF, "--project-id", "1", "--id", "2", "--output", f"{tmp_path}/a.pdf"]
    result = shell(*arguments)
    assert result.exit_code == 2
    assert "Pass --force to overwrite it." in result.stderr
    assert (tmp_path / "a.pdf").read_bytes() == b"mine"
    assert shell.sandbox.requests == []
    shell.sandbox.faults.add("GET", RFIS + "/{id}.pdf", Answer(200, None, b"theirs"))
    assert shell(*arguments, "--force").exit_code == 0
    assert (tmp_path / "a.pdf").read_bytes() == b"theirs"


def test_file_that_is_not_ready_is_reported(shell: Shell, tmp_path: Path) -> None:
    shell.sandbox.faults.add("GET", RFIS + "/{id}.pdf", Answer(202, {"Retry-After": "90"}, {}))
    result = shell("call", PDF, "--project-id", "1", "--id", "2", "--output", f"{tmp_path}/a.pdf")
    assert result.exit_code == 1
    assert "The file is not ready yet. Procore is creating it. Try again in 90 s." in result.stderr
    assert not (tmp_path / "a.pdf").exists()


def test_interrupted_download_leaves_no_file(shell: Shell, tmp_path: Path) -> None:
    folder = tmp_path / "folder"
    folder.mkdir()
    shell.sandbox.faults.add("GET", RFIS + "/{id}.pdf", Truncate(10), times=None)
    result = shell("call", PDF, "--project-id", "1", "--id", "2", "--output", f"{folder}/a.pdf")
    assert result.exit_code == 1
    assert list(folder.iterdir()) == []


def test_file_response_requires_output_option(shell: Shell) -> None:
    result = shell("call", PDF, "--project-id", "1", "--id", "2")
    assert result.exit_code == 2
    assert "returns a file. Pass --output PATH, or --output - for standard output." in result.stderr
    assert shell.sandbox.requests == []


# -- usage ------------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("arguments", "message"),
    [
        (["rfis.lits"], "Unknown operation 'rfis.lits'. Did you mean rfis.list"),
        (["rfis.list"], "rfis.list requires --project-id."),
        (["rfis.list", "--project-id", "x"], "--project-id must be an integer, not 'x'."),
        (["rfis.list", "--project-id", "1", "--filter", "colour=red"], "Unknown filter 'colour'. Known: "),
        (["rfis.list", "--project", "1"], "rfis.list has no option '--project'. Did you mean --project-id"),
        (["rfis.list", "--zzz", "1"], "rfis.list has no option '--zzz'. Its options are --project-id, --search."),
        (["rfis.list", "--project-id", "1", "--json", "--csv"], "--json and --csv can't be combined."),
        (["rfis.list", "--project-id", "1", "--limit", "0"], "'--limit'"),
        (
            ["rfis.create", "--project-id", "1"],
            "rfis.create requires --subject, --rfi-manager-id, --field rfi[question]",
        ),
        (["rfis.create", "--project-id", "1", "--body", "{"], "--body is not valid JSON"),
        (["rfis.create", "--project-id", "1", "--body", "@/nowhere"], "'/nowhere' cannot be read"),
    ],
)
def test_usage_errors_are_reported_before_any_request(shell: Shell, arguments: list[str], message: str) -> None:
    result = shell("call", *arguments)
    assert (result.exit_code, result.stdout) == (2, "")
    assert message in result.stderr
    assert shell.sandbox.requests == []


def test_help_lists_options() -> None:
    whole = command("call", "--help").stdout
    assert "aprocore call rfis.list --project-id 1" in whole
    assert len(whole.splitlines()) < 40
    shown = command("call", "rfis.list", "--help").stdout
    for word in ("List RFIs.", "GET /rest/v1.0/projects/{project_id}/rfis", "--project-id INTEGER", "Required."):
        assert word in shown
    for option in ("--filter", "--limit", "--per-page", "--concurrency", "--csv", "--json", "--company-id"):
        assert option in shown
    assert "--output" not in shown
    assert "--yes" not in shown


def test_every_operation_has_a_command() -> None:
    context = click.Context(call)
    assert call.get_command(context, "rfis.lits") is None
    for name in call.list_commands(context):
        operation_command = call.get_command(context, name)
        assert operation_command is not None
        names = [param.name for param in operation_command.params]
        assert len(set(names)) == len(names)
        options = [option for param in operation_command.params for option in param.opts]
        assert len(set(options)) == len(options), name


def test_completion_ends_at_the_next_dot() -> None:
    context = click.Context(call)
    values = [completion.value for completion in call.shell_complete(context, "rfi")]
    assert values == ["rfis."]
    assert "rfis.list" in [completion.value for completion in call.shell_complete(context, "rfis.")]
    assert "rfis.replies." in [completion.value for completion in call.shell_complete(context, "rfis.")]
    assert call.shell_complete(context, "xyzzy") == []
    assert [completion.value for completion in call.shell_complete(context, "--h")] == ["--help"]


def test_deprecated_operations_are_marked(shell: Shell) -> None:
    old = next(
        operation for operation in catalogue.operations()
        if operation.deprecated and operation.method == "GET" and operation.answers == "object"
        and [parameter.name for parameter in operation.parameters if parameter.required] == ["project_id"]
    )  # fmt: skip
    shell.sandbox.faults.add("GET", old.path, Answer(200, None, {"id": 1}), times=None)
    assert "is deprecated" in shell("call", old.name, "--project-id", "1").stderr
    assert shell("call", old.name, "--project-id", "1", "--json").stderr == ""
    assert "Deprecated." in command("call", old.name, "--help").stdout


# -- ends of the process ----------------------------------------------------------------------------------------------


@pytest.mark.anyio
async def test_ctrl_c_during_a_download_leaves_no_file(sandbox: Sandbox, tmp_path: Path) -> None:
    hold = Hold()
    sandbox.faults.add("GET", RFIS + "/{id}.pdf", hold)
    folder = tmp_path / "folder"
    folder.mkdir()
    arguments = ["call", PDF, "--project-id", "1", "--id", "2", "--output", f"{folder}/a.pdf"]
    async with child(*arguments, **environment_variables(sandbox)) as program:
        await hold.reached.wait()
        assert await program.end(signal.SIGINT) == (130, "", "")
    hold.release()
    assert list(folder.iterdir()) == []


# -- the project ------------------------------------------------------------------------------------------------------


def test_project_of_the_environment_is_the_default(shell: Shell, project: int, monkeypatch: pytest.MonkeyPatch) -> None:
    assert shell("call", "rfis.list").exit_code == 2
    monkeypatch.setenv("PROCORE_PROJECT_ID", str(project))
    assert shell("call", "rfis.list", "--json").exit_code == 0
    [seen] = shell.sandbox.requests.to("GET", RFIS.format(project_id=project))
    assert "project_id" not in dict(seen.params)
    assert shell("call", "rfis.list", "--project-id", "1").exit_code == 1
    assert len(shell.sandbox.requests.to("GET", RFIS.format(project_id=1))) == 1
    assert "PROCORE_PROJECT_ID" in shell("call", "rfis.list", "--help").stdout
    assert "default: PROCORE_PROJECT_ID" in shell("operations", "rfis.list").stdout


def test_project_of_the_environment_does_not_filter(shell: Shell, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("PROCORE_PROJECT_ID", "5")
    operation = next(
        operation
        for operation in catalogue.operations()
        if operation.method == "GET"
        and not operation.deprecated
        and all(parameter.name == "company_id" for parameter in operation.parameters if parameter.required)
        and any(parameter.name == "project_id" for parameter in operation.parameters)
        and operation.answers == "list"
    )
    assert shell("call", operation.name, "--json").exit_code == 0
    assert "project_id" not in dict(shell.sandbox.requests[-1].params)


def test_project_of_the_environment_and_a_whole_body(shell: Shell, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("PROCORE_PROJECT_ID", "5")
    operation = next(
        operation
        for operation in catalogue.operations()
        if any(field.name == "project_id" and field.required for field in operation.body)
        and "{" not in operation.path
        and operation.body_type == "object"
        and operation.pager is None
        and operation.answers != "file"
        and not any(parameter.required for parameter in operation.parameters)
    )
    shell("call", operation.name, "--body", '{"project_id": 6}')
    assert shell.sandbox.requests[-1].json() == {"project_id": 6}
