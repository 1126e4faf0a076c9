"""The app's own token is kept between commands, apart from the sign-ins of people."""

from __future__ import annotations

import json
import os
from pathlib import Path

import pytest

from aprocore import ConfigurationError
from aprocore.cli import app_tokens
from tests.support.shell import Shell


def token_file(home: Path) -> Path:
    return home / "state" / "aprocore" / "app_tokens.json"


def token_requests(shell: Shell) -> int:
    return len(shell.sandbox.requests.to("POST", "/oauth/token"))


@pytest.mark.parametrize("grant", [None, "client_credentials"])
def test_commands_share_the_apps_token(
    shell: Shell, home: Path, monkeypatch: pytest.MonkeyPatch, grant: str | None
) -> None:
    if grant is not None:
        monkeypatch.setenv("PROCORE_GRANT", grant)
    for arguments in (["me"], ["get", "/rest/v1.0/companies"], ["call", "portfolio.projects.list"], ["token"]):
        assert shell(*arguments).exit_code == 0
    assert token_requests(shell) == 1
    assert os.name == "nt" or token_file(home).stat().st_mode & 0o777 == 0o600
    assert shell.stored() is None


def test_refused_token_is_replaced(shell: Shell) -> None:
    assert shell("me").exit_code == 0
    shell.sandbox.tokens.revoke_all()
    assert shell("me").exit_code == 0
    assert shell("me").exit_code == 0
    assert token_requests(shell) == 2


def test_person_who_signs_in_acts_and_the_app_after_the_logout(shell: Shell, home: Path) -> None:
    shell("me")
    person = shell.sandbox.seed_data.people[1]
    shell.sign_in(user=person)
    assert json.loads(shell("me", "--json").stdout)["id"] == person.id
    assert shell("logout").exit_code == 0
    assert json.loads(token_file(home).read_text()).get("tokens", {}) in ({}, [])
    assert json.loads(shell("me", "--json").stdout)["id"] != person.id


def test_unusable_file_does_not_prevent_commands(shell: Shell, home: Path) -> None:
    token_file(home).parent.mkdir(parents=True)
    token_file(home).write_text("{")
    token_file(home).chmod(0o600)
    assert shell("me").exit_code == 0
    assert token_requests(shell) == 1


def test_missing_home_directory_does_not_prevent_commands(shell: Shell, monkeypatch: pytest.MonkeyPatch) -> None:
    def no_home() -> Path:
        raise ConfigurationError("No home directory.")

    monkeypatch.setattr(app_tokens, "default_path", no_home)
    assert shell("me").exit_code == 0
    assert token_requests(shell) == 1


def test_file_stays_small(shell: Shell, home: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(app_tokens, "_MAX_FILE", 10)
    shell("me")
    before = json.loads(token_file(home).read_text())
    monkeypatch.setenv("PROCORE_LOGIN_URL", shell.sandbox.environment.login_url.replace("127.0.0.1", "localhost"))
    shell("me")
    after = json.loads(token_file(home).read_text())
    assert len(json.dumps(after)) < 1.5 * len(json.dumps(before))
