from __future__ import annotations

import json

import pytest

from aprocore.sandbox.http.faults import Answer
from tests.support.shell import Shell


def test_token_of_a_service_account(shell: Shell) -> None:
    result = shell("token", "--json")
    account = shell.sandbox.seed_data.service_account
    facts = json.loads(result.stdout)
    assert 0 < facts.pop("expires_in") <= 5400
    assert facts == {
        "user_id": account.id,
        "login": account.login,
        "name": account.name,
        "signed_in": "the app itself",
        "environment": shell.sandbox.environment.login_url.removeprefix("https://"),
        "client_id": shell.sandbox.client_id,
        "scopes": facts["scopes"],
    }


def test_token_of_a_user(shell: Shell, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("PROCORE_COMPANY_ID")
    person = shell.sandbox.seed_data.people[2]
    token = shell.sign_in(user=person)
    result = shell("token")
    assert f"user_id      {person.id}" in result.stdout
    assert f"login        {person.login}" in result.stdout
    assert "signed_in    a person" in result.stdout
    assert " s\n" in result.stdout
    assert token.access_token not in result.output
    assert str(token.refresh_token) not in result.output


def test_token_command_needs_no_company(shell: Shell, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("PROCORE_COMPANY_ID")
    facts = json.loads(shell("token", "--json").stdout)
    assert facts["user_id"] == shell.sandbox.seed_data.service_account.id
    assert facts["login"] is None


def test_token_without_a_lifetime(shell: Shell) -> None:
    shell.sandbox.faults.add("GET", "/oauth/token/info", Answer(200, None, {"resource_owner_id": 7}))
    result = shell("token")
    assert result.exit_code == 0
    assert "expires_in\n" in result.stdout


@pytest.mark.shows_secrets("command", reason="--show is the demand")
def test_token_is_shown_only_on_request(shell: Shell) -> None:
    token = shell.sign_in()
    assert shell("token", "--show").stdout == f"{token.access_token}\n"
    assert json.loads(shell("token", "--show", "--json").stdout) == {"access_token": token.access_token}
    assert token.access_token not in shell("token").output
    assert token.access_token not in shell("token", "--json").output


@pytest.mark.shows_secrets("command", reason="--show shows which token it is")
def test_expired_token_is_refreshed(shell: Shell) -> None:
    old = shell.sign_in(expires_in=0.001)
    shown = shell("token", "--show").stdout.strip()
    assert shown not in ("", old.access_token)
    stored = shell.stored()
    assert stored is not None
    assert stored.access_token == shown


def test_token_revoked_elsewhere_is_reported(shell: Shell) -> None:
    shell.sign_in(expires_in=0.001)
    shell.sandbox.tokens.revoke_all()
    result = shell("token")
    assert result.exit_code == 1
    assert "run `aprocore login`" in result.stderr
    assert result.stdout == ""
