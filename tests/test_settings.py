from __future__ import annotations

import os
from typing import Any

import pytest

from aprocore import (
    FEDERAL,
    MONTHLY_SANDBOX,
    PRODUCTION,
    SANDBOX,
    ClientCredentials,
    ConfigurationError,
    Environment,
    FileStore,
    MemoryStore,
    Procore,
    RefreshToken,
)
from aprocore.sansio.grants import StoredSignIn
from aprocore.settings import Settings, environment_of
from tests.support.canary import CANARY, assert_hidden, assert_never_shown, traceback_of
from tests.support.cases import cases

NEEDED = {"PROCORE_CLIENT_ID": "an-id", "PROCORE_CLIENT_SECRET": CANARY}
HOSTS = {"PROCORE_LOGIN_URL": "https://login.example.com/", "PROCORE_API_URL": "https://api.example.com"}


def settings(**variables: str) -> Settings:
    return Settings.from_environ(NEEDED | variables)


def test_required_variables_are_sufficient() -> None:
    loaded = settings()
    assert loaded.client_id == "an-id"
    assert "client_id='an-id'" in repr(loaded)
    assert loaded.client_secret.reveal() == CANARY
    assert loaded.environment is PRODUCTION
    assert (loaded.company_id, loaded.ca_file, loaded.grant) == (None, None, None)


def test_every_variable_is_read() -> None:
    loaded = settings(
        PROCORE_COMPANY_ID=" 4321 ",
        PROCORE_PROJECT_ID="8",
        PROCORE_CA_FILE="/ca.pem",
        PROCORE_GRANT="refresh_token",
        **HOSTS,
    )
    assert (loaded.company_id, loaded.ca_file, loaded.grant) == ("4321", "/ca.pem", "refresh_token")
    assert loaded.project_id == "8"
    assert loaded.environment == Environment(
        "login.example.com", "https://login.example.com", "https://api.example.com"
    )


def test_variables_are_read_from_the_process_on_each_call(monkeypatch: pytest.MonkeyPatch) -> None:
    for name, value in NEEDED.items():
        monkeypatch.setenv(name, value)
    monkeypatch.setenv("PROCORE_ENVIRONMENT", "monthly")
    assert Settings.from_environ().environment is MONTHLY_SANDBOX
    monkeypatch.setenv("PROCORE_ENVIRONMENT", "federal")
    assert Settings.from_environ().environment is FEDERAL


@pytest.mark.fault("X05")
@cases("name", sorted(NEEDED))
@cases(
    ("value", "problem"),
    [
        (None, "is not set"),
        ("", "is empty"),
        (" \t\n", "is empty"),
        ("two words", "contains a space"),
        ("line\nbreak", "contains a space"),
        ("sécret", "non-ASCII"),
    ],
)
def test_missing_or_invalid_variable_is_named(name: str, value: str | None, problem: str) -> None:
    environ = NEEDED | {name: value} if value is not None else {k: v for k, v in NEEDED.items() if k != name}
    with pytest.raises(ConfigurationError, match=f"variable {name} .*{problem}") as caught:
        Settings.from_environ(environ)
    assert caught.value.hint
    if value and value.strip():
        assert value not in str(caught.value)


def test_a_secret_and_a_file_of_it_are_refused() -> None:
    with pytest.raises(ConfigurationError, match="are both set") as caught:
        settings(PROCORE_CLIENT_SECRET_FILE="/run/secrets/procore")
    assert CANARY not in str(caught.value)
    assert caught.value.hint == "Unset one of them."


def test_a_grant_of_the_caller_needs_no_file_of_the_secret() -> None:
    variables = NEEDED | {"PROCORE_CLIENT_SECRET_FILE": "/run/secrets/procore"}
    assert Settings.from_environ(variables, has_grant=True).client_secret_file is None


def test_whitespace_around_a_value_is_stripped() -> None:
    loaded = Settings.from_environ({"PROCORE_CLIENT_ID": " an-id\n", "PROCORE_CLIENT_SECRET": f"\t{CANARY}\r\n"})
    assert loaded.client_id == "an-id"
    assert loaded.client_secret.reveal() == CANARY


class TestEnvironmentOf:
    @pytest.mark.parametrize(
        ("name", "environment"),
        [("production", PRODUCTION), ("sandbox", SANDBOX), ("monthly", MONTHLY_SANDBOX), ("federal", FEDERAL)],
    )
    def test_environment_is_selected_by_name(self, name: str, environment: Environment) -> None:
        assert environment_of({"PROCORE_ENVIRONMENT": name}) is environment

    def test_production_is_the_default(self) -> None:
        assert environment_of({}) is PRODUCTION
        assert environment_of({"PROCORE_ENVIRONMENT": "", "PROCORE_LOGIN_URL": " "}) is PRODUCTION

    def test_custom_host_may_have_its_own_name(self) -> None:
        assert environment_of(HOSTS | {"PROCORE_ENVIRONMENT": "staging"}).name == "staging"

    @pytest.mark.fault("X05")
    @pytest.mark.parametrize(
        ("variables", "named"),
        [
            ({"PROCORE_ENVIRONMENT": "prod"}, "PROCORE_ENVIRONMENT is 'prod'.*production, sandbox, monthly, federal"),
            ({"PROCORE_LOGIN_URL": HOSTS["PROCORE_LOGIN_URL"]}, "PROCORE_API_URL is not set"),
            ({"PROCORE_API_URL": HOSTS["PROCORE_API_URL"]}, "PROCORE_LOGIN_URL is not set"),
            (HOSTS | {"PROCORE_ENVIRONMENT": "sandbox"}, "PROCORE_ENVIRONMENT is 'sandbox', but .* another host"),
            (HOSTS | {"PROCORE_API_URL": "http://api.example.com"}, "plain http"),
            (
                {"PROCORE_LOGIN_URL": PRODUCTION.login_url, "PROCORE_API_URL": SANDBOX.api_url},
                "mixes the login of 'production' with the API of 'sandbox'",
            ),
        ],
    )
    def test_invalid_combination_is_named(self, variables: dict[str, str], named: str) -> None:
        with pytest.raises(ConfigurationError, match=named):
            environment_of(variables)


class TestArguments:
    @pytest.mark.parametrize(
        ("grant", "auth", "store"),
        [
            (None, StoredSignIn("an-id", CANARY), FileStore),
            ("refresh_token", RefreshToken("an-id", CANARY), FileStore),
            ("client_credentials", ClientCredentials("an-id", CANARY), MemoryStore),
        ],
    )
    def test_grant_variable_selects_the_grant(self, grant: str | None, auth: Any, store: type[Any]) -> None:
        arguments = settings(**({"PROCORE_GRANT": grant} if grant else {})).arguments()
        assert arguments["auth"] == auth
        assert isinstance(arguments["store"], store)

    @pytest.mark.fault("I25")
    def test_proxies_and_ca_files_of_the_environment_are_used(self) -> None:
        assert settings().arguments()["trust_env"] is True

    def test_arguments_create_a_session(self) -> None:
        session = Procore(**settings(PROCORE_COMPANY_ID="4321", **HOSTS).arguments())
        assert session.company_id == "4321"
        assert session.environment.api_url == HOSTS["PROCORE_API_URL"]

    def test_unknown_grant_is_named(self) -> None:
        with pytest.raises(
            ConfigurationError, match=r"PROCORE_GRANT is 'password'.*refresh_token or client_credentials"
        ):
            settings(PROCORE_GRANT="password")


class TestSecrecy:
    def test_secret_is_never_shown(self) -> None:
        assert_never_shown(settings(PROCORE_COMPANY_ID="1"))

    @pytest.mark.parametrize(
        "variables",
        [
            {"PROCORE_CLIENT_ID": ""},
            {"PROCORE_CLIENT_SECRET": f"{CANARY} {CANARY}"},
            {"PROCORE_GRANT": "password"},
            {"PROCORE_ENVIRONMENT": "prod"},
            {"PROCORE_LOGIN_URL": "https://login.example.com"},
            HOSTS | {"PROCORE_ENVIRONMENT": "sandbox"},
        ],
    )
    def test_tracebacks_do_not_show_the_variables(
        self, variables: dict[str, str], monkeypatch: pytest.MonkeyPatch
    ) -> None:
        for name, value in (NEEDED | variables).items():
            monkeypatch.setenv(name, value)
        with pytest.raises(ConfigurationError) as caught:
            Settings.from_environ(os.environ)
        assert_hidden(traceback_of(caught.value))
        with pytest.raises(ConfigurationError) as caught:
            Settings.from_environ(dict(os.environ))
        assert_hidden(traceback_of(caught.value))
