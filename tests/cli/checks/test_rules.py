from __future__ import annotations

import pytest

from aprocore import PRODUCTION, CertificateError, ConnectError, ForbiddenError, ServerError, TokenRefreshError
from aprocore.cli.checks.check_result import CheckResult
from aprocore.cli.checks.rules import (
    answer_result,
    certificate_result,
    clock_result,
    company_result,
    credentials_result,
    is_about_proxy,
    is_about_tls,
    permissions_result,
    result_of,
)
from aprocore.types import RequestLine


@pytest.mark.parametrize(
    ("ahead", "status", "amount"),
    [
        (0.0, "ok", ""),
        (-10.0, "ok", ""),
        (10.5, "warning", "10 s ahead of"),
        (-119.9, "warning", "120 s behind"),
        (120.0, "failed", "120 s ahead of"),
        (-86400.0, "failed", "86,400 s behind"),
    ],
)
def test_clock(ahead: float, status: str, amount: str) -> None:
    result = clock_result(ahead)
    assert result.status == status
    assert amount in result.summary


@pytest.mark.parametrize(
    ("status", "summary"),
    [(401, None), (400, None), (429, None), (403, None), (404, "404"), (200, "200"), (302, "302"), (503, "503")],
)
def test_answers_without_a_token(status: int, summary: str | None) -> None:
    if status == 200:
        assert answer_result("api.procore.com", status, has_token=True) is None
    result = answer_result("login.procore.com", status, has_token=False)
    assert (result is None) is (summary is None)
    if result is not None:
        assert result.status == "warning"
        assert f"status {summary}" in result.summary


def test_a_certificate_that_is_expired_or_not_yet_valid_makes_the_clock_suspicious() -> None:
    for reason in ("certificate has expired", "certificate is not yet valid"):
        error = CertificateError(f"The certificate of https://api.procore.com is not trusted: {reason}.")
        result = certificate_result(error, "api.procore.com", None, None)
        assert result.summary == error.message
        assert (result.advice or "").startswith("Check the date and time of this machine first.")


def test_a_certificate_of_an_unknown_ca() -> None:
    error = CertificateError("The certificate of https://api.procore.com is not trusted: self-signed certificate.")
    result = certificate_result(error, "api.procore.com", "Zscaler Root CA", "http://proxy:8080")
    assert result.summary.endswith("It was issued by “Zscaler Root CA”.")
    assert "the proxy http://proxy:8080" in (result.advice or "")
    assert "the PEM file of “Zscaler Root CA”" in (result.advice or "")
    assert "of its issuer" in (certificate_result(error, "api.procore.com", None, None).advice or "")


def test_a_handshake_that_fails() -> None:
    error = ConnectError("No TLS connection to https://api.procore.com: wrong version number.", hint="Check it.")
    assert is_about_tls(error)
    assert certificate_result(error, "api.procore.com", None, None).advice == "Check it."
    error.hint = None
    assert "firewalls" in (certificate_result(error, "api.procore.com", None, None).advice or "")


def test_a_certificate_of_the_proxy_is_about_the_proxy() -> None:
    error = CertificateError("The certificate of the proxy for https://api.procore.com is not trusted: expired.")
    assert is_about_proxy(error)
    assert not is_about_tls(error)
    assert not is_about_proxy(ConnectError("No connection to https://proxy.procore.com: Connection refused."))


def test_an_answer_names_the_call() -> None:
    error = ServerError("Try later", request=RequestLine("GET", "/rest/v1.0/me"), status=502, request_id="an-id")
    assert result_of(error) == CheckResult.failed(
        "GET /rest/v1.0/me: 502: Try later",
        "Try again; if it fails again, ask Procore's support with the request id an-id.",
    )


@pytest.mark.parametrize("as_app", [True, False, None])
def test_credentials(as_app: bool | None) -> None:
    assert credentials_result(None, PRODUCTION, as_app).status == "ok"
    refused = credentials_result(TokenRefreshError("No.", error="invalid_client"), PRODUCTION, as_app)
    assert refused.status == "failed"
    assert "PROCORE_ENVIRONMENT (sandbox, monthly, federal)" in (refused.advice or "")
    for error in ("unauthorized_client", "invalid_scope", "unsupported_grant_type"):
        people_only = credentials_result(TokenRefreshError("No.", error=error), PRODUCTION, as_app)
        assert people_only.status == ("ok" if as_app is False else "failed")
    assert credentials_result(TokenRefreshError("Down.", hint="Wait."), PRODUCTION, as_app).advice == "Wait."


def test_company() -> None:
    assert company_result(None, "7", {}).status == "ok"
    forbidden = ForbiddenError("You do not have access", status=403)
    result = company_result(forbidden, "7", {"8": "Acme"})
    assert result.status == "failed"
    assert "403: You do not have access" in result.summary
    assert (result.advice or "").endswith("Accessible: 8 (Acme).")
    assert "Accessible" not in (company_result(forbidden, "8", {"8": "Acme"}).advice or "")
    assert company_result(ServerError("Down", status=500, hint="Wait."), "7", {}).advice == "Wait."


@pytest.mark.parametrize("manifest", [None, [], {}, {"tools": None}, {"tools": []}, {"tools": [1, "x"]}])
def test_no_permissions(manifest: object) -> None:
    assert permissions_result(manifest, "project 7").summary == "Procore lists no tools of project 7 for this user."


def test_permissions() -> None:
    open_tools = [{"id": number, "available_for_user": True} for number in range(3)]
    closed = [{"id": number, "name": f"tool_{number}", "available_for_user": False} for number in range(10)]
    assert permissions_result({"tools": open_tools}, "project 7").status == "ok"
    result = permissions_result({"tools": open_tools + closed}, "project 7")
    assert result.status == "warning"
    assert result.summary.startswith("3 of 13 tools of project 7")
    assert result.summary.endswith("tool_6, tool_7 and 2 more.")
