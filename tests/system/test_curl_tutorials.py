"""Commands of Procore's tutorials for curl; only hosts, ids and credentials are replaced.

https://developers.procore.com/documentation. Many commands lack the company header, or the token as well, which other
pages require for every call. So each command runs twice: as it is written, and with the missing headers.
"""

from __future__ import annotations

import json
import shlex
import shutil
from typing import Any

import attrs
import pytest

from aprocore.sandbox import PROCORE_LIMITS, Sandbox
from tests.system.programs import run

pytestmark = [pytest.mark.anyio, pytest.mark.system]

TOKEN = "<access token>"


@attrs.frozen
class Example:
    """A command and its expected responses."""

    command: str
    #: Name of the operation, which determines the ids.
    operation: str
    #: Status of the command as it is written.
    status: int
    #: Status of the command with all headers, and fields of its body.
    complete_status: int
    expected_fields: dict[str, Any] = attrs.field(factory=dict)


BEARER = f'-H "Authorization: Bearer {TOKEN}"'
JSON = f'-H "Content-type: application/json" {BEARER}'
API = "https://api.procore.com/rest/v1.0"
ENTRY = '"lunch_time": "60", "time_in": "08:00", "time_out": "17:00", "billable": true, "date": "2018-11-01"'
AMOUNTS = '"original_budget_amount": 10000, "direct_costs": 2450.35'
LINE = f'"cost_code_id": {{cost_code_id}}, "line_item_type_id": {{line_item_type_id}}, {AMOUNTS}'

#: Operations whose records the bodies of the commands refer to, by the field of the reference.
REFERENCES = {
    "cost_code_id": "work_breakdown_structure.cost_codes.get",
    "line_item_type_id": "commitments.line_item_types_cost_types.get",
}

EXAMPLES = [
    Example(f"curl {BEARER} -X GET {API}/projects?company_id={{company_id}}", "portfolio.projects.list_v1_0", 400, 200),
    Example(
        f'curl -i {BEARER} "{API}/punch_items?project_id={{project_id}}&per_page=5&page=3"',
        "punch_list.punch_items.list_v1_0", 400, 200,
    ),
    Example(f"curl  -X GET {API}/budget_views?project_id={{project_id}}", "budget.budget_views.list", 401, 200),
    Example(
        f"curl  -X GET {API}/budget_views/{{budget_view_id}}/summary_rows?project_id={{project_id}}",
        "budget.budget_view_summary_rows.list", 401, 200,
    ),
    Example(
        f"curl  -X GET {API}/budget_views/{{budget_view_id}}/detail_rows?project_id={{project_id}}",
        "budget.budget_view_detail_rows.list", 401, 200,
    ),
    Example(
        f"curl  -X GET {API}/budget_line_items/{{id}}?project_id={{project_id}}",
        "budget.budget_line_items.get_v1_0", 401, 200,
    ),
    Example(
        f"curl  -X PATCH {API}/budget_line_items/{{id}} "
        f"-d '{{\"project_id\": {{project_id}}, \"budget_line_item\": {{{LINE}}}}}'",
        "budget.budget_line_items.update_v1_0", 401, 200,
    ),
    Example(
        f"curl {JSON} -X POST -d '{{\"timesheet\":{{\"date\":\"2018-11-01\"}}}}' "
        f"{API}/projects/{{project_id}}/timesheets",
        "field_productivity.timesheets.create_for_project", 400, 201, {"date": "2018-11-01"},
    ),
    # The reference also requires `hours`, which the tutorial lacks.
    Example(
        f"curl {JSON} -X POST -d '{{\"timecard_entry\": {{{ENTRY}}}}}' {API}/projects/{{project_id}}/timecard_entries",
        "field_productivity.timecard_entries.create_for_project", 400, 422,
        {"errors": {"hours": ["can't be blank"]}},
    ),
    Example(
        f"curl {JSON} -X POST -d '{{\"timecard_entry\": {{\"hours\": \"8\", {ENTRY}}}}}' "
        f"{API}/projects/{{project_id}}/timecard_entries",
        "field_productivity.timecard_entries.create_for_project", 400, 201, {"date": "2018-11-01", "billable": True},
    ),
    Example(
        f"curl {JSON} -X PATCH -d '{{\"timecard_entry\": {{\"lunch_time\": \"30\", "
        '"description": "Correcting lunch time to 30 minutes"}}\' '
        f"{API}/projects/{{project_id}}/timecard_entries/{{id}}",
        "field_productivity.timecard_entries.update_for_project", 400, 200,
        {"description": "Correcting lunch time to 30 minutes"},
    ),
    # The reference has this path below /timesheets.
    Example(
        f"curl {JSON} -X PATCH -d '{{\"timesheets\": [{{\"id\": 12345, \"status\": \"approved\"}}]}}' "
        f"{API}/projects/{{project_id}}/update_approval",
        "field_productivity.timesheets.update_approval", 404, 404, {"errors": "Not found"},
    ),
    Example(
        f"curl  -X GET {API}/observations/types?project_id={{project_id}}", "observations.list_types", 401, 200
    ),
    Example(
        f"curl  -X GET {API}/observations/category_configurable_field_sets?project_id={{project_id}}",
        "observations.list_category_configurable_field_sets", 401, 200,
    ),
]  # fmt: skip


async def curl(sandbox: Sandbox, *arguments: str) -> tuple[int, str]:
    """Run curl, and return the status of the response and the output."""
    program = shutil.which("curl")
    assert program is not None, "curl is not installed"
    # Without --globoff curl expands the brackets of filters as ranges.
    options = ("--silent", "--show-error", "--globoff", "--cacert", sandbox.ca_file, "--write-out", "\n%{http_code}")
    printed = await run(program, *options, *arguments)
    text, _, status = printed.rpartition("\n")
    return int(status), text


def arguments_of(sandbox: Sandbox, example: Example, token: str) -> list[str]:
    """Return the arguments of a command, with the sandbox's host, ids and credentials."""
    ids = {"company_id": sandbox.company_id, "project_id": next(iter(sandbox.seed_data.projects))}
    for field, operation in REFERENCES.items():
        ids[field] = sandbox.ids_for(operation)["id"]
    ids |= sandbox.ids_for(example.operation)
    text = example.command.replace("https://api.procore.com", sandbox.environment.api_url).replace(TOKEN, token)
    for name, value in ids.items():
        text = text.replace(f"{{{name}}}", str(value))
    return shlex.split(text)[1:]


@pytest.mark.parametrize(
    "example", EXAMPLES, ids=[f"{number}-{example.operation}" for number, example in enumerate(EXAMPLES)]
)
async def test_commands_of_the_tutorials(example: Example, sandbox: Sandbox) -> None:
    token = sandbox.tokens.issue()["access_token"]
    arguments = arguments_of(sandbox, example, token)
    status, text = await curl(sandbox, *arguments)
    assert status == example.status, text
    if status == 401:
        assert json.loads(text) == {"errors": "The access token is invalid"}
    elif status == 400:
        assert "Missing Procore-Company-Id header!" in text

    headers = {
        "Authorization": f"Bearer {token}",
        "Procore-Company-Id": str(sandbox.company_id),
        "Content-Type": "application/json",
    }
    command = " ".join(arguments).lower()
    missing = [
        part for name, value in headers.items() if name.lower() not in command for part in ("-H", f"{name}: {value}")
    ]
    status, text = await curl(sandbox, *missing, *arguments)
    assert status == example.complete_status, text
    body = json.loads(text.rpartition("\r\n")[2])
    if status == 200 and not example.expected_fields:
        assert isinstance(body, list | dict)
    assert {name: body[name] for name in example.expected_fields} == example.expected_fields
    assert [request.status for request in sandbox.requests] == [example.status, example.complete_status]
    assert {request.headers["User-Agent"].partition("/")[0] for request in sandbox.requests} == {"curl"}


async def test_deliveries_of_a_webhook(sandbox: Sandbox) -> None:
    hook = {"api_version": "v2", "destination_url": "https://example.com/hook", "namespace": "example"}
    hooks = "/rest/v1.0/webhooks/hooks"
    async with sandbox.procore() as procore:
        created = await procore.post(hooks, json={"company_id": sandbox.company_id, "hook": hook})
    token, company = sandbox.tokens.issue()["access_token"], sandbox.company_id
    status, text = await curl(
        sandbox, "-H", f"Authorization: Bearer {token}", "-H", f"Procore-Company-Id: {company}",
        f"{sandbox.environment.api_url}{hooks}/{created['id']}/deliveries?company_id={company}&filter[status]=failing",
    )  # fmt: skip
    assert status == 200
    assert isinstance(json.loads(text), list)


async def test_headers_of_a_page(sandbox: Sandbox) -> None:
    token = sandbox.tokens.issue()["access_token"]
    company, project_id = sandbox.company_id, next(iter(sandbox.seed_data.projects))
    status, text = await curl(
        sandbox, "-i", "-H", f"Authorization: Bearer {token}", "-H", f"Procore-Company-Id: {company}",
        f"{sandbox.environment.api_url}/rest/v1.0/projects/{project_id}/rfis?per_page=5&page=3",
    )  # fmt: skip
    head, _, body = text.partition("\r\n\r\n")
    headers = {name.lower(): value for name, _, value in (line.partition(": ") for line in head.split("\r\n")[1:])}
    total = len(sandbox.seed_data.rfis[project_id])
    assert status == 200
    assert len(json.loads(body)) == 5
    assert (headers["per-page"], headers["total"]) == ("5", str(total))
    for rel, page in (("first", 1), ("prev", 2), ("last", -(-total // 5)), ("next", 4)):
        assert f'page={page}&per_page=5>; rel="{rel}"' in headers["link"]


@pytest.mark.parametrize("kind", ["form", "multipart", "json"])
async def test_formats_of_client_credentials(kind: str, sandbox: Sandbox) -> None:
    fields = {
        "grant_type": "client_credentials",
        "client_id": sandbox.client_id,
        "client_secret": sandbox.client_secret,
    }
    pairs = [f"{name}={value}" for name, value in fields.items()]
    arguments = {
        "form": [part for pair in pairs for part in ("-d", pair)],
        "multipart": [part for pair in pairs for part in ("-F", pair)],
        "json": ["-H", "Content-Type: application/json", "-d", json.dumps(fields)],
    }[kind]
    for origin in (sandbox.environment.login_url, sandbox.environment.api_url):
        status, text = await curl(sandbox, *arguments, "-X", "POST", f"{origin}/oauth/token")
        assert status == 200
        assert json.loads(text)["expires_in"] == 5400
    basic = ("-u", f"{sandbox.client_id}:{sandbox.client_secret}", "-d", "grant_type=client_credentials")
    assert (await curl(sandbox, *basic, f"{sandbox.environment.login_url}/oauth/token"))[0] == 200
    assert [request.status for request in sandbox.requests] == [200, 200, 200]


async def test_headers_of_the_rate_limit() -> None:
    async with Sandbox(limits=PROCORE_LIMITS) as sandbox:
        token = sandbox.tokens.issue()["access_token"]
        me = ("-i", "-H", f"Authorization: Bearer {token}", f"{sandbox.environment.api_url}/rest/v1.0/me")
        status, text = await curl(sandbox, *me)
        assert status == 200
        assert f"X-Rate-Limit-Limit: {PROCORE_LIMITS.spike}" in text
        assert f"X-Rate-Limit-Remaining: {PROCORE_LIMITS.spike - 1}" in text
        sandbox.spend(PROCORE_LIMITS.spike - 1)
        status, text = await curl(sandbox, *me)
        assert status == 429
        assert "X-Rate-Limit-Remaining: 0" in text
        assert "X-Rate-Limit-Reset: " in text


async def test_a_redirect_to_storage_sends_no_token(sandbox: Sandbox) -> None:
    token = sandbox.tokens.issue()["access_token"]
    ids = sandbox.ids_for("rfis.get_as_pdf")
    status, text = await curl(
        sandbox, "--location", "-H", f"Authorization: Bearer {token}",
        "-H", f"Procore-Company-Id: {sandbox.company_id}",
        f"{sandbox.environment.api_url}/rest/v1.0/projects/{ids['project_id']}/rfis/{ids['id']}.pdf",
    )  # fmt: skip
    assert status == 200
    assert text.startswith("%PDF-")
    assert [(request.origin, request.status, "Authorization" in request.headers) for request in sandbox.requests] == [
        ("api", 302, True),
        ("storage", 200, False),
    ]
