"""``aprocore doctor``: credentials, environment, sign-in and access."""

from __future__ import annotations

import asyncio
import json
from pathlib import Path

import pytest
from anyio.from_thread import start_blocking_portal

from aprocore import FileStore, Token, TokenKey
from aprocore.cli.checks.all_checks import ALL_CHECKS
from aprocore.net.token_stores.file import default_path
from aprocore.sandbox import Sandbox
from aprocore.sandbox.http.faults import Answer
from tests.support.doctor import COMPANIES, INFO, ME, PERMISSIONS, PROJECTS, TOKEN, Doctor

# -- set-ups without a failure ----------------------------------------------------------------------------------------


def test_nothing_is_wrong(doctor: Doctor) -> None:
    token = doctor.shell.sign_in()
    report = doctor()
    assert report.exit_code == 0
    assert report.with_status("ok") == [check.name for check in ALL_CHECKS if check.name != "redis"]
    assert report.statuses["redis"] == "skipped"
    assert "Joe Builder, a person" in report.summaries["sign_in"]
    # The first two without a token; the third with one of the app, and all others of the person.
    assert doctor.sent() == [INFO, TOKEN, ME, ME, INFO, PROJECTS, PERMISSIONS]
    bearer = f"Bearer {token.access_token}"
    authorizations = [request.headers.get("Authorization") for request in doctor.sandbox.requests]
    assert authorizations[:2] == [None] * 2
    assert authorizations[2] not in (None, bearer)
    assert authorizations[3:] == [bearer] * 4
    assert doctor.sandbox.health(), "what Procore counts against the app"
    assert doctor.shell.stored() == token
    assert [path.name for path in default_path().parent.iterdir() if "doctor" in path.name] == []


def test_the_app_itself(doctor: Doctor, monkeypatch: pytest.MonkeyPatch) -> None:
    report = doctor("--project-id", "7")
    assert report.exit_code == 0
    assert "has no sign-in" in report.summaries["token_store"]
    assert "Sandbox App, the app itself" in report.summaries["sign_in"]
    assert "project 7" in report.summaries["permissions"]
    (manifest,) = doctor.sandbox.requests.to(*PERMISSIONS)
    assert dict(manifest.params) == {"project_id": "7"}
    assert manifest.headers["Procore-Company-Id"] == str(doctor.sandbox.company_id)
    monkeypatch.setenv("PROCORE_GRANT", "client_credentials")
    assert doctor().summaries["token_store"] == "not used, as PROCORE_GRANT is client_credentials."


def test_results_as_json(doctor: Doctor, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("PROCORE_COMPANY_ID")
    result = doctor.shell("doctor", "--json")
    report = json.loads(result.stdout)
    assert (result.exit_code, report["ok"], result.stderr) == (0, True, "")
    by_name = {row.pop("check"): row for row in report["checks"]}
    assert list(by_name) == [check.name for check in ALL_CHECKS]
    assert by_name["tls"] == {"status": "ok", "summary": "the certificates are trusted.", "advice": None}
    assert by_name["company"]["status"] == "warning"
    monkeypatch.setenv("PROCORE_CLIENT_SECRET", "wrong")
    result = doctor.shell("doctor", "--json")
    assert (result.exit_code, json.loads(result.stdout)["ok"]) == (1, False)


def test_the_company_is_not_set(doctor: Doctor, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("PROCORE_COMPANY_ID")
    doctor.shell.sign_in()
    report = doctor()
    assert report.with_status("warning") == ["company"]
    assert f"{doctor.sandbox.company_id} (Acme Construction)" in report.advice["company"]
    assert report.statuses["permissions"] == "skipped"
    assert doctor.sent()[-1] == COMPANIES


def test_the_company_of_an_app_is_not_set(doctor: Doctor, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("PROCORE_COMPANY_ID")
    doctor.sandbox.faults.add(*COMPANIES, Answer(403, {}, {"errors": "Forbidden"}))
    report = doctor()
    assert report.with_status("failed") == []
    assert "act as the app itself;" in report.summaries["sign_in"]
    assert "the number in the address" in report.advice["company"]


# -- broken set-ups ---------------------------------------------------------------------------------------------------


def test_a_variable_is_missing(doctor: Doctor, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("PROCORE_CLIENT_ID")
    report = doctor()
    assert report.with_status("failed") == ["settings"]
    assert "PROCORE_CLIENT_ID is not set" in report.summaries["settings"]
    assert "Developer Portal" in report.advice["settings"]
    assert {report.advice[name] for name in report.statuses if name not in ("settings", "redis")} == {
        "Fix “Settings” first."
    }
    assert doctor.sent() == []
    output = doctor.shell("doctor").stdout
    assert output.count("Fix “Settings” first.") == 1
    assert "skipped  Token store, CA certificates, Proxy, Connection, " in output


def test_the_secret_is_wrong(doctor: Doctor, monkeypatch: pytest.MonkeyPatch) -> None:
    token = doctor.shell.sign_in()
    monkeypatch.setenv("PROCORE_CLIENT_SECRET", "wrong-CANARY")
    report = doctor()
    assert report.with_status("failed") == ["credentials"]
    assert "refuses the client ID or secret (invalid_client)" in report.summaries["credentials"]
    assert "PROCORE_ENVIRONMENT (production, sandbox, monthly, federal)" in report.advice["credentials"]
    assert report.advice["company"] == "Fix “Credentials” first."
    assert doctor.sent() == [INFO, TOKEN, ME]
    assert doctor.shell.stored() == token


def test_the_app_may_not_act_as_itself(doctor: Doctor) -> None:
    refusal = Answer(401, {}, {"error": "unauthorized_client"})
    doctor.sandbox.faults.add(*TOKEN, refusal, times=2)
    report = doctor()
    assert report.with_status("failed") == ["credentials"]
    assert "aprocore login" in report.advice["credentials"]
    doctor.shell.sign_in()
    report = doctor()
    assert report.with_status("failed") == []
    assert report.summaries["credentials"].endswith("accepts the client ID and secret, for people only.")


def test_the_environment_is_that_of_an_earlier_sign_in(doctor: Doctor, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("PROCORE_CLIENT_SECRET", "of-the-sandbox")
    asyncio.run(FileStore().save(TokenKey("sandbox", doctor.sandbox.client_id), Token(access_token="a-CANARY")))
    report = doctor()
    assert report.with_status("failed") == ["credentials", "environment"]
    assert "a sign-in of it is stored for sandbox." in report.summaries["environment"]
    assert "Set PROCORE_ENVIRONMENT=sandbox" in report.advice["environment"]
    assert doctor.sent() == [INFO, TOKEN, ME]


def test_the_hosts_are_of_two_environments(doctor: Doctor, monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    doctor.shell.sign_in()
    with start_blocking_portal() as portal, portal.wrap_async_context_manager(Sandbox(seed=2)) as other:
        both = tmp_path / "both.pem"
        both.write_text("".join(Path(sandbox.ca_file).read_text() for sandbox in (doctor.sandbox, other)))
        monkeypatch.setenv("PROCORE_CA_FILE", str(both))
        monkeypatch.setenv("PROCORE_API_URL", other.environment.api_url)
        report = doctor()
        assert [request.status for request in other.requests.to(*ME)] == [401]
    assert report.with_status("failed") == ["environment"]
    assert "they belong to different environments" in report.summaries["environment"]
    assert "PROCORE_API_URL" in report.advice["environment"]
    assert doctor.sent() == [INFO, TOKEN]


def test_the_company_has_not_connected_the_app(doctor: Doctor, monkeypatch: pytest.MonkeyPatch) -> None:
    doctor.shell.sign_in()
    other = doctor.sandbox.seed_data.other_company.id
    report = doctor("--company-id", str(other))
    assert report.with_status("failed") == ["company"]
    assert report.summaries["company"] == f"company {other} has not connected the app."
    assert "App Management" in report.advice["company"]
    assert report.advice["permissions"] == "Fix “Company” first."
    (request,) = doctor.sandbox.requests.to(*PROJECTS)
    assert (request.headers["Procore-Company-Id"], dict(request.params)) == (
        str(other),
        {"company_id": str(other), "per_page": "1"},
    )


def test_the_company_is_unknown(doctor: Doctor) -> None:
    doctor.shell.sign_in()
    report = doctor("--company-id", "42")
    assert report.with_status("failed") == ["company"]
    assert f"Accessible: {doctor.sandbox.company_id} (Acme Construction)" in report.advice["company"]
    assert doctor.sent()[-1] == COMPANIES


def test_the_user_may_not_use_a_tool(doctor: Doctor) -> None:
    doctor.sandbox.faults.clear()
    rows = [{"friendly_name": "RFIs", "available_for_user": False}, {"name": "budget", "available_for_user": True}]
    doctor.sandbox.faults.add(*PERMISSIONS, Answer(200, {}, {"tools": rows}))
    report = doctor()
    assert (report.exit_code, report.with_status("warning")) == (0, ["permissions"])
    assert report.summaries["permissions"].startswith("1 of 2 tools")
    assert report.summaries["permissions"].endswith("not available: RFIs.")


@pytest.mark.parametrize(("status", "advice"), [(403, "Check the project id"), (503, "status.procore.com")])
def test_the_permissions_cannot_be_read(doctor: Doctor, status: int, advice: str) -> None:
    doctor.sandbox.faults.clear()
    doctor.sandbox.faults.add(*PERMISSIONS, Answer(status, {}, {"errors": "Not today"}))
    report = doctor()
    assert report.with_status("failed") == ["permissions"]
    assert advice in report.advice["permissions"]
    assert len(doctor.sandbox.requests.to(*PERMISSIONS)) == 1


def test_the_token_endpoint_fails(doctor: Doctor) -> None:
    doctor.sandbox.faults.add(*TOKEN, Answer(503))
    report = doctor()
    assert report.with_status("failed") == ["credentials"]
    assert "status.procore.com" in report.advice["credentials"]
    assert report.statuses["environment"] == "skipped"


def test_the_token_is_revoked(doctor: Doctor) -> None:
    doctor.shell.sign_in()
    doctor.sandbox.tokens.revoke_all()
    report = doctor()
    assert report.with_status("failed") == ["sign_in"]
    assert "Procore rejected the stored refresh token" in report.summaries["sign_in"]
    assert "aprocore login" in report.advice["sign_in"]
    assert doctor.sent() == [INFO, TOKEN, ME, ME, TOKEN]


def test_only_the_access_token_is_revoked(doctor: Doctor) -> None:
    token = doctor.shell.sign_in()
    doctor.sandbox.tokens.revoke_access()
    assert doctor().with_status("failed") == []
    stored = doctor.shell.stored()
    assert stored is not None
    assert stored.refresh_token != token.refresh_token


def test_no_person_has_signed_in(doctor: Doctor, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("PROCORE_GRANT", "refresh_token")
    report = doctor()
    assert report.with_status("failed") == ["sign_in"]
    assert "No sign-in" in report.summaries["sign_in"]


def test_the_token_is_of_another_app(doctor: Doctor) -> None:
    doctor.shell.sign_in()
    doctor.sandbox.faults.add(*INFO, Answer(200, {}, {"application": {"uid": "another"}}), skip=1)
    report = doctor()
    assert report.with_status("failed") == ["sign_in"]
    assert "aprocore logout" in report.advice["sign_in"]


def test_the_app_of_a_stale_token(doctor: Doctor, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("PROCORE_COMPANY_ID")
    assert doctor.shell("token").exit_code == 0
    doctor.sandbox.tokens.revoke_access()
    report = doctor()
    assert report.with_status("failed") == []
    assert [request.status for request in doctor.sandbox.requests.to(*INFO)] == [401, 401, 200]
