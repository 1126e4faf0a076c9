from __future__ import annotations

import json
import zipfile
from pathlib import Path

import pytest

from aprocore import catalogue
from aprocore.cli.operations import example_of
from tests.monitor.hooks import record_command
from tests.support.shell import Terminal, command


@pytest.fixture(autouse=True)
def no_network(monkeypatch: pytest.MonkeyPatch) -> None:
    """Unset the credentials and the origins."""
    monkeypatch.setattr("aprocore.cli.credentials.open_session", None)


def test_operations_are_found_by_words() -> None:
    result = command("operations", "rfi", "create")
    header, first, *others = result.stdout.splitlines()
    assert result.exit_code == 0
    assert header.split() == ["name", "method", "path"]
    assert first.split() == ["rfis.create", "POST", "/rest/v1.0/projects/{project_id}/rfis"]
    assert any(line.split()[0] == "rfis.replies.create" for line in others)
    assert result.stderr == ""


def test_argument_may_contain_several_words() -> None:
    assert command("operations", "rfi create").stdout == command("operations", "rfi", "create").stdout


def test_deprecated_operations_are_marked() -> None:
    old = next(operation for operation in catalogue.operations() if operation.deprecated)
    assert f"{old.name} (deprecated)" in command("operations", old.path).stdout


def test_search_results_as_json() -> None:
    found = json.loads(command("operations", "rfi", "create", "--json").stdout)
    assert [operation["name"] for operation in found] == [
        operation.name for operation in catalogue.search(["rfi", "create"])
    ]
    assert found[0] == {
        "name": "rfis.create",
        "method": "POST",
        "path": "/rest/v1.0/projects/{project_id}/rfis",
        "title": "Create RFI",
        "category": "Project Management",
        "module": "RFI",
        "tag": "rfis",
        "version": "v1.0",
        "deprecated": False,
        "replaced_by": [],
        "ends": "",
        "catalogue_date": catalogue.date(),
    }


def test_the_end_of_a_deprecated_operation() -> None:
    name = "meetings.list_ecrion_pdf_generation_data_for_project"
    assert "It ends on 2027-09-09.\n" in command("operations", name).stdout
    found = json.loads(command("operations", name, "--json").stdout)
    assert (found["deprecated"], found["ends"]) == (True, "2027-09-09")


@pytest.mark.parametrize(
    ("words", "hint"),
    [
        (["xyzzy"], "No operation matches 'xyzzy'. Use fewer words, or parts of words.\n"),
        (["rfi", "xyzzy"], "No operation matches 'rfi' and 'xyzzy'."),
        (["rfis.lits"], "Did you mean rfis.list?\n"),
        (["evil\x1b[31m"], "'evil\\x1b[31m'"),
    ],
)
def test_search_without_results_gives_a_hint(words: list[str], hint: str) -> None:
    result = command("operations", *words)
    assert (result.exit_code, result.stdout) == (1, "")
    assert hint in result.stderr
    assert command("operations", *words, "--json").stdout == "[]\n"


def test_search_without_words_is_rejected() -> None:
    assert command("operations").exit_code == 2


# -- a single operation -----------------------------------------------------------------------------------------------


@pytest.mark.parametrize("name", ["rfis.create", "procore.rfis.create"])
def test_full_name_shows_the_options(name: str) -> None:
    shown = command("operations", name).stdout
    lines = [line.split() for line in shown.splitlines()]
    assert lines[0] == ["rfis.create"]
    assert lines[2] == ["POST", "/rest/v1.0/projects/{project_id}/rfis"]
    assert ["--project-id", "integer", "required;", "default:", "PROCORE_PROJECT_ID"] in lines
    assert ["--subject", "string", "required,", "rfi[subject]"] in lines
    assert ["--field", "rfi[question][body]=…", "string", "required"] in lines
    assert ["--field", "rfi[custom_field_ID]=…", "any"] in lines
    assert "Returns an object." in shown
    assert shown.endswith(f"Example: {example_of(catalogue.find('rfis.create'))}\n")


def test_list_shows_filters_but_no_pagination_parameters() -> None:
    shown = command("operations", "rfis.list").stdout
    assert "--filter status=… " in shown
    assert "open or closed or draft" in shown
    assert "--query sort[direction]=…" in shown
    assert "per" not in shown.replace("page by page", "")
    assert "Returns a list, page by page." in shown


def test_examples_are_printed() -> None:
    assert example_of(catalogue.find("rfis.list")) == "aprocore call rfis.list --project-id 1"
    [pdf] = [
        operation
        for operation in catalogue.operations()
        if operation.path == "/rest/v1.0/projects/{project_id}/rfis/{id}.pdf"
    ]
    assert example_of(pdf).endswith("--project-id 1 --id 1 --output PATH")
    [hooks] = [
        operation
        for operation in catalogue.operations()
        if (operation.method, operation.path) == ("PATCH", "/rest/v2.0/companies/{company_id}/equipment_register")
    ]
    assert example_of(hooks).endswith(" --body @PATH")


def test_array_body_is_described() -> None:
    [bulk] = [
        operation
        for operation in catalogue.operations()
        if (operation.method, operation.path) == ("PATCH", "/rest/v2.0/companies/{company_id}/equipment_register")
    ]
    lines = [line.split() for line in command("operations", bulk.name).stdout.splitlines()]
    assert ["--body", "object[]", "required"] in lines
    assert ["id", "string", "required"] in lines


def test_single_operation_as_json() -> None:
    facts = json.loads(command("operations", "rfis.create", "--json").stdout)
    assert (facts["name"], facts["answers"], facts["content_type"]) == ("rfis.create", "object", "multipart/form-data")
    assert facts["parameters"][0] == {
        "name": "project_id",
        "in": "path",
        "type": "integer",
        "required": True,
        "choices": [],
        "fields": [],
    }
    assert facts["body"][0]["fields"][0]["name"] == "subject"


@pytest.mark.slow
def test_every_operation_can_be_printed() -> None:
    from aprocore.cli.operations import _lines

    for operation in catalogue.operations():
        shown = "\n".join(str(line) for line in _lines(operation))
        in_path = [parameter.name for parameter in operation.parameters if parameter.location == "path"]
        assert all(f"--{name.replace('_', '-')}" in shown for name in in_path)


# -- on a terminal ----------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(("columns", "lines"), [(60, 2), (300, 1)])
def test_output_fits_the_terminal(columns: int, lines: int) -> None:
    with Terminal("operations", "rfis", "replies", "list", columns=columns) as terminal:
        assert terminal.end() == 0
    record_command(terminal.shown)
    [at] = [n for n, line in enumerate(terminal.shown.splitlines()) if "rfis.replies.list" in line]
    shown = " ".join(terminal.shown.splitlines()[at : at + lines])
    assert "GET" in shown
    assert "/rest/v1.0/projects/{project_id}/rfis/{rfi_id}/replies" in shown


# -- changes since an earlier version ---------------------------------------------------------------------------------


@pytest.fixture
def old_catalogue(tmp_path: Path) -> Path:
    """A catalogue without one operation, with one that is gone, and with others that have changed."""
    table = json.loads(Path(catalogue.__file__).with_name("operations.json").read_text(encoding="utf-8"))
    rows = {row["name"]: row for row in table["operations"]}
    gone = {**rows.pop("rfis.list"), "name": "rfis.gone", "path": "/rest/v0/gone"}
    rows["rfis.get"]["answers"] = "any"
    del rows["project.locations.list"]["deprecated"]
    path = tmp_path / "operations.json"
    path.write_text(json.dumps({"date": "2025-01", "operations": [gone, *rows.values()]}), encoding="utf-8")
    return path


def test_changes_since_an_earlier_catalogue(old_catalogue: Path) -> None:
    result = command("operations", "--changes", str(old_catalogue))
    assert (result.exit_code, result.stderr) == (0, "")
    lines = [line.strip() for line in result.stdout.splitlines() if line]
    assert lines == [
        f"Operations as of {catalogue.date()}, compared with 2025-01.",
        "Added: 1",
        "rfis.list  GET /rest/v1.0/projects/{project_id}/rfis",
        "Removed: 1",
        "rfis.gone  GET /rest/v0/gone",
        "Changed: 1",
        "rfis.get  GET /rest/v1.0/projects/{project_id}/rfis/{id}",
        "response: any is now object",
        "Deprecated: 1",
        "project.locations.list  GET /rest/v1.0/locations",
        "use project.locations.list_for_project",
    ]


def test_changes_since_a_wheel_as_json(old_catalogue: Path, tmp_path: Path) -> None:
    wheel = tmp_path / "aprocore-0.0.1-py3-none-any.whl"
    with zipfile.ZipFile(wheel, "w") as archive:
        archive.write(old_catalogue, "aprocore/catalogue/operations.json")
    changes = json.loads(command("operations", "--changes", str(wheel), "--json").stdout)
    assert (changes["from"], changes["to"]) == ("2025-01", catalogue.date())
    assert [row["name"] for row in changes["added"]] == ["rfis.list"]
    assert [row["path"] for row in changes["removed"]] == ["/rest/v0/gone"]
    assert [row["changes"] for row in changes["changed"]] == [["response: any is now object"]]
    assert [row["replaced_by"] for row in changes["deprecated"]] == [["project.locations.list_for_project"]]


def test_changes_need_a_catalogue(tmp_path: Path) -> None:
    other, empty = tmp_path / "other.json", tmp_path / "empty.whl"
    other.write_text("[]")
    with zipfile.ZipFile(empty, "w"):
        pass
    for path, problem in ((other, "is neither"), (empty, "is neither"), (tmp_path / "missing", "can't be read")):
        result = command("operations", "--changes", str(path))
        assert (result.exit_code, result.stdout) == (2, "")
        assert problem in result.stderr
    assert command("operations", "rfis", "--changes", str(other)).exit_code == 2


def test_replaced_operation_names_its_successor() -> None:
    result = command("operations", "project.locations.list")
    assert "Use project.locations.list_for_project instead.\n" in result.stdout
    assert f"Reference of {catalogue.date()}.\n" in result.stdout


def test_help_says_how_old_the_catalogue_is() -> None:
    assert f"Operations as of {catalogue.date()}." in command("operations", "--help").stdout
