from __future__ import annotations

import json
from collections.abc import Callable
from typing import Any

import pytest

from aprocore.sandbox.http.faults import Answer
from tests.support.shell import Shell, command


def test_me_prints_the_user(shell: Shell) -> None:
    result = shell("me")
    account = shell.sandbox.seed_data.service_account
    assert result.exit_code == 0
    assert result.stderr == ""
    assert [line.split(maxsplit=1) for line in result.stdout.splitlines()] == [
        ["id", str(account.id)],
        ["login", account.login],
        ["name", account.name],
    ]


def test_me_as_json(shell: Shell) -> None:
    account = shell.sandbox.seed_data.service_account
    assert json.loads(shell("me", "--json").stdout) == {
        "id": account.id,
        "login": account.login,
        "name": account.name,
    }


def test_me_prints_the_signed_in_user(shell: Shell, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("PROCORE_COMPANY_ID")
    person = shell.sandbox.seed_data.people[1]
    shell.sign_in(user=person)
    assert json.loads(shell("me", "--json").stdout) == {"id": person.id, "login": person.login}
    assert shell("me").stdout == f"id     {person.id}\nlogin  {person.login}\n"
    assert shell.sandbox.requests.to("POST", "/oauth/token") == []


def test_company_option_and_variable(shell: Shell, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("PROCORE_COMPANY_ID", "1")
    shell("get", "/rest/v1.0/companies")
    shell("get", "/rest/v1.0/companies", "--company-id", str(shell.sandbox.company_id))
    shell("me", "--company-id", "2")
    sent = [
        request.headers.get("Procore-Company-Id")
        for request in shell.sandbox.requests
        if request.path.startswith("/rest/")
    ]
    assert sent == ["1", str(shell.sandbox.company_id), "2"]


def own_projects(shell: Shell) -> list[dict[str, Any]]:
    projects = shell.sandbox.seed_data.projects.values()
    return [project for project in projects if project["company"]["id"] == shell.sandbox.company_id]


def test_get_prints_a_list(shell: Shell) -> None:
    company = str(shell.sandbox.company_id)
    result = shell("get", "/rest/v1.0/projects", "-q", f"company_id={company}")
    header, *lines = result.stdout.splitlines()
    assert header.split()[:2] == ["id", "project_number"]
    assert "name" in header.split()
    assert len(lines) == len(own_projects(shell)) > 1
    for project, line in zip(own_projects(shell), lines, strict=True):
        assert line.startswith(str(project["id"]))
        assert project["name"] in line
    assert result.stderr == ""


def test_get_as_json(shell: Shell) -> None:
    company = str(shell.sandbox.company_id)
    result = shell("get", "/rest/v1.0/projects", "-q", f"company_id={company}", "--json")
    assert [project["id"] for project in json.loads(result.stdout)] == [
        project["id"] for project in own_projects(shell)
    ]
    assert result.stdout.count("\n") == 1


def test_get_prints_an_object(shell: Shell) -> None:
    company, project = str(shell.sandbox.company_id), next(iter(shell.sandbox.seed_data.projects.values()))
    result = shell("get", f"/rest/v1.0/projects/{project['id']}", "-q", f"company_id={company}")
    lines = dict(line.split(maxsplit=1) for line in result.stdout.splitlines() if " " in line)
    assert lines["id"] == str(project["id"])
    assert lines["name"] == project["name"]
    assert lines["company"] == project["company"]["name"]


def test_a_partial_list_shows_how_to_get_the_next_page(shell: Shell) -> None:
    query = ["-q", f"company_id={shell.sandbox.company_id}", "-q", "per_page=4"]
    assert shell("get", "/rest/v1.0/projects", *query).stderr == "4 of 6, page 1. Next page: -q page=2\n"
    assert shell("get", "/rest/v1.0/projects", *query, "-q", "page=2").stderr == ""
    assert shell("get", "/rest/v1.0/projects", *query, "--json").stderr == ""


def test_invalid_total_or_page_number_is_tolerated(shell: Shell) -> None:
    shell.sandbox.faults.add("GET", "/rest/v1.0/companies", Answer(200, {"Total": "x", "Per-Page": "1"}, [{"id": 1}]))
    assert shell("get", "/rest/v1.0/companies").stderr == ""
    shell.sandbox.faults.add("GET", "/rest/v1.0/companies", Answer(200, {"Total": "2", "Per-Page": "1"}, [{"id": 1}]))
    assert "Next page: -q page=2" in shell("get", "/rest/v1.0/companies", "-q", "page=x").stderr


def test_empty_response_prints_nothing(shell: Shell) -> None:
    for answer in (Answer(204, None, b""), Answer(200, None, []), Answer(200, None, {})):
        shell.sandbox.faults.add("GET", "/rest/v1.0/companies", answer)
        result = shell("get", "/rest/v1.0/companies")
        assert (result.exit_code, result.stdout, result.stderr) == (0, "", "The response is empty.\n")
    shell.sandbox.faults.add("GET", "/rest/v1.0/companies", Answer(204, None, b""))
    assert shell("get", "/rest/v1.0/companies", "--json").stdout == "null\n"


def test_response_that_is_not_json_is_reported(shell: Shell) -> None:
    shell.sandbox.faults.add("GET", "/rest/v1.0/companies", Answer(200, {"Content-Type": "text/html"}, b"<html>"))
    result = shell("get", "/rest/v1.0/companies")
    assert result.exit_code == 1
    assert "The response is not JSON but a page" in result.stderr


def test_queries_are_encoded_for_rails(shell: Shell) -> None:
    shell(
        "get", "/rest/v1.0/companies", "-q", "filters[status]=open", "-q", "filters[id][]=1", "-q", "filters[id][]=2",
        "-q", "a=b=c", "-q", "empty=",
    )  # fmt: skip
    [seen] = shell.sandbox.requests.to("GET", "/rest/v1.0/companies")
    assert seen.params == [
        ("filters[status]", "open"),
        ("filters[id][]", "1"),
        ("filters[id][]", "2"),
        ("a", "b=c"),
        ("empty", ""),
    ]


@pytest.mark.parametrize(
    ("pair", "message"),
    [("company_id", "'company_id' is not of the form name=value"), ("=1", "'=1' is not of the form name=value")],
)
def test_invalid_queries_are_rejected(pair: str, message: str) -> None:
    result = command("get", "/rest/v1.0/companies", "-q", pair)
    assert result.exit_code == 2
    assert message in result.stderr


def test_repeated_query_is_rejected() -> None:
    result = command("get", "/rest/v1.0/companies", "-q", "a=1", "-q", "a=2")
    assert result.exit_code == 2
    assert "Use 'a[]' for several values" in result.stderr


@pytest.mark.parametrize(
    ("typed", "expected"),
    [
        ("companies", "/rest/v1.0/companies"),
        ("rest/v1.0/companies", "/rest/v1.0/companies"),
        ("vapid/companies", "/vapid/companies"),
    ],
)
def test_path_without_a_slash_is_corrected_in_the_hint(typed: str, expected: str) -> None:
    result = command("get", typed)
    assert result.exit_code == 2
    assert f"Type: aprocore get {expected}\n" in result.stderr


@pytest.mark.parametrize(
    ("path", "message"),
    [
        (lambda shell: "/companies", "Use a path like /rest/v1.0/projects"),
        (lambda shell: "https://evil.example/rest/v1.0/me", "the token is not sent to other hosts"),
        (lambda shell: "/rest/v1.0/../me", "relative segment"),
    ],
)
def test_invalid_paths_are_rejected(shell: Shell, path: Callable[[Shell], str], message: str) -> None:
    result = shell("get", path(shell))
    assert result.exit_code == 2
    assert message in result.stderr
    assert shell.sandbox.requests == []


def test_absolute_url_on_the_api_is_accepted(shell: Shell) -> None:
    assert shell("get", f"{shell.sandbox.environment.api_url}/rest/v1.0/companies").exit_code == 0


def test_status_404_is_reported(shell: Shell) -> None:
    result = shell("get", "/rest/v1.0/projekts", "--json")
    assert result.exit_code == 1
    assert result.stdout == ""
    error = json.loads(result.stderr)
    assert error["error"] == "NotFoundError"
    assert error["request"] == "GET /rest/v1.0/projekts"
