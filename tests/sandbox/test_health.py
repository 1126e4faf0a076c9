from __future__ import annotations

import pytest

from aprocore.sandbox import Answer, Health, Limits, Sandbox
from tests.support.http_client import HttpClient

pytestmark = pytest.mark.anyio

ME = "/rest/v1.0/me"


async def visit(sandbox: Sandbox, *targets: str, method: str = "GET", **headers: str) -> None:
    token = sandbox.tokens.issue()["access_token"]
    for target in targets:
        await HttpClient(sandbox).call(method, target, headers={"Authorization": f"Bearer {token}", **headers})


def company(sandbox: Sandbox) -> dict[str, str]:
    return {"Procore-Company-Id": str(sandbox.company_id)}


class TestProblems:
    async def test_none_of_a_session_s_calls(self, sandbox: Sandbox) -> None:
        async with sandbox.procore() as procore:
            await procore.me()
            await procore.get("/rest/v1.0/projects", params={"company_id": sandbox.company_id})
        health = sandbox.health()
        assert health
        assert (health.calls, health.found) == (2, {})
        assert list(health.lines()) == ["2 calls, nothing that Procore would criticise."]

    async def test_missing_company(self, sandbox: Sandbox) -> None:
        await visit(sandbox, ME, f"/rest/v1.0/projects?company_id={sandbox.company_id}")
        health = sandbox.health()
        assert not health
        assert health.found == {"missing_company": {"GET /rest/v1.0/projects": 1}}
        assert (health.count("missing_company"), health.rate("missing_company")) == (1, 0.5)

    async def test_undocumented_operations(self, sandbox: Sandbox) -> None:
        await visit(sandbox, "/rest/v1.0/gadgets/12?secret=1", "/rest/v1.0/gadgets/13", **company(sandbox))
        await visit(sandbox, ME, method="DELETE", **company(sandbox))
        health = sandbox.health()
        assert health.found["undocumented"] == {"GET /rest/v1.0/gadgets/{…}": 2, f"DELETE {ME}": 1}
        assert health.count("not_found") == 2

    async def test_deprecated_operations(self, sandbox: Sandbox) -> None:
        await visit(sandbox, "/rest/v1.0/bim_models/7/change_history", **company(sandbox))
        found = sandbox.health().found
        assert found["deprecated"] == {"GET /rest/v1.0/bim_models/{id}/change_history": 1}
        assert "undocumented" not in found

    async def test_error_statuses(self, sandbox: Sandbox) -> None:
        sandbox.set_limits(Limits(hourly=100, spike=2))
        await HttpClient(sandbox).get(ME)
        await visit(sandbox, ME, **{"Procore-Company-Id": "1"})
        await visit(sandbox, ME, ME, ME)
        found = sandbox.health().found
        assert found == {name: {f"GET {ME}": 1} for name in ("unauthorized", "forbidden", "rate_limited")}

    async def test_query_parameters_that_procore_ignores(self, sandbox: Sandbox) -> None:
        rfis = f"/rest/v1.0/projects/{next(iter(sandbox.seed_data.projects))}/rfis"
        documented = "filters[status][]=open&sort[attribute]=due_date&page=1&filters[include_deleted]=with"
        await visit(sandbox, f"{rfis}?{documented}", **company(sandbox))
        assert sandbox.health()
        await visit(sandbox, f"{rfis}?filter[status]=open", f"{rfis}?filters[stauts]=open&x=1", **company(sandbox))
        assert sandbox.health().found == {"unknown_parameter": {"GET /rest/v1.0/projects/{project_id}/rfis": 2}}

    async def test_ignores_responses_of_fault_rules(self, sandbox: Sandbox) -> None:
        sandbox.faults.add("GET", ME, Answer(404))
        await visit(sandbox, ME)
        assert sandbox.requests[0].scripted
        assert sandbox.health()

    async def test_requests_for_tokens_and_pages_are_not_calls(self, sandbox: Sandbox) -> None:
        client = HttpClient(sandbox)
        await client.call("POST", "/oauth/token")
        await client.call("GET", "/favicon.ico", origin="login")
        assert sandbox.health() == Health()
        assert list(Health().lines()) == ["No calls."]


class TestSecrets:
    async def test_unknown_paths_show_no_ids(self, sandbox: Sandbox) -> None:
        token = sandbox.tokens.issue()["access_token"]
        await visit(sandbox, f"/rest/v1.0/{token}/Ana%20Castillo/{'a' * 41}/things", **company(sandbox))
        assert list(sandbox.health().found["undocumented"]) == ["GET /rest/v1.0/{…}/{…}/{…}/things"]


class TestEvictedRequests:
    async def test_evicted_requests_count(self) -> None:
        async with Sandbox(keep_requests=2) as sandbox:
            await visit(sandbox, *["/rest/v1.0/gadgets"] * 5, **company(sandbox))
            assert len(sandbox.requests) == 2
            assert (sandbox.health().calls, sandbox.health().count("undocumented")) == (5, 5)
            sandbox.requests.clear()
            assert sandbox.health() == Health()
            await visit(sandbox, *["/rest/v1.0/gadgets"] * 3)
            sandbox.reset()
            assert sandbox.health() == Health()


class TestLimits:
    async def test_number_of_operations_is_limited(self, sandbox: Sandbox, monkeypatch: pytest.MonkeyPatch) -> None:
        monkeypatch.setattr("aprocore.sansio.health.MAX_OPERATIONS", 2)
        await visit(sandbox, *[f"/rest/v1.0/{name}" for name in ("a", "b", "c", "d", "a")], **company(sandbox))
        assert sandbox.health().found["undocumented"] == {
            "GET /rest/v1.0/a": 2,
            "GET /rest/v1.0/b": 1,
            "others": 2,
        }
