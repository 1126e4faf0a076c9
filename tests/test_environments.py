from __future__ import annotations

import string
from typing import Any
from urllib.parse import urlsplit

import attrs
import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from aprocore import FEDERAL, MONTHLY_SANDBOX, PRODUCTION, SANDBOX, ConfigurationError, Environment
from aprocore.environments import ENVIRONMENTS
from tests.support.cases import cases

LOGIN, API = "https://login.example.com", "https://api.example.com"

# The table of Procore's documentation.
DOCUMENTED = {
    "production": (PRODUCTION, "https://login.procore.com", "https://api.procore.com"),
    "sandbox": (SANDBOX, "https://login-sandbox.procore.com", "https://sandbox.procore.com"),
    "monthly": (MONTHLY_SANDBOX, "https://login-sandbox-monthly.procore.com", "https://api-monthly.procore.com"),
    "federal": (FEDERAL, "https://login.procoregov.com", "https://api.procoregov.com"),
}


@pytest.mark.parametrize("name", DOCUMENTED)
def test_environments_are_the_documented_ones(name: str) -> None:
    environment, login, api = DOCUMENTED[name]
    assert (environment.name, environment.login_url, environment.api_url) == (name, login, api)
    assert not environment.insecure_loopback
    assert ENVIRONMENTS[name] is environment
    assert list(ENVIRONMENTS) == list(DOCUMENTED)


@pytest.mark.fault("X04")
@pytest.mark.parametrize(
    ("given_url", "origin"),
    [
        ("https://api.example.com/", API),
        ("HTTPS://API.Example.COM", API),
        ("https://api.example.com:443", API),
        ("https://api.example.com:", API),
        ("https://api.example.com:8443/", "https://api.example.com:8443"),
        ("https://[2001:DB8::1]:8443", "https://[2001:db8::1]:8443"),
        ("https://127.0.0.1:4443", "https://127.0.0.1:4443"),
    ],
)
def test_urls_are_normalized(given_url: str, origin: str) -> None:
    environment = Environment("mine", given_url, given_url)
    assert (environment.login_url, environment.api_url) == (origin, origin)
    assert environment == Environment("mine", origin, origin)


@pytest.mark.fault("X04")
@cases("field", ["login_url", "api_url"])
@cases(
    ("url", "why"),
    [
        ("http://api.example.com", "plain http"),
        ("http://127.0.0.1:8080", "plain http"),
        ("http://localhost", "plain http"),
        ("https://joe:secret@api.example.com", "user name or password"),
        ("https://@api.example.com", "user name or password"),
        ("https://api.example.com/rest", "a path"),
        ("https://api.example.com/..", "a path"),
        ("https://api.example.com//", "a path"),
        ("https://api.example.com?", "a query"),
        ("https://api.example.com?a=b", "a query"),
        ("https://api.example.com#", "a fragment"),
        ("https://api.example.com#a", "a fragment"),
        ("ftp://api.example.com", "not an https URL"),
        ("wss://api.example.com", "not an https URL"),
        ("api.example.com", "not an https URL"),
        ("//api.example.com", "not an https URL"),
        ("https://", "not an https URL"),
        ("https:///rest", "not an https URL"),
        ("https://:443", "not an https URL"),
        ("", "not an https URL"),
        ("https://api.example.com:70000", "invalid host or port"),
        ("https://api.example.com:-1", "invalid host or port"),
        ("https://api.example.com:http", "invalid host or port"),
        ("https://[::1", "invalid host or port"),
        ("https://[nothing]", "invalid host or port"),
        ("https://api.example.com\r\nX: y", "a character that is not allowed in a URL"),
        (" https://api.example.com", "a character that is not allowed in a URL"),
        ("https://api.example.com\\@evil.example", "a character that is not allowed in a URL"),
        ("https://äpi.example.com", "a character that is not allowed in a URL"),
        ("https://api。example.com", "a character that is not allowed in a URL"),
    ],
)
def test_invalid_origin_is_rejected(field: str, url: str, why: str) -> None:
    urls: dict[str, Any] = {"login_url": LOGIN, "api_url": API, field: url}
    with pytest.raises(ConfigurationError, match=f"{field} of environment 'mine' .*{why}") as caught:
        Environment("mine", **urls)
    assert "secret" not in str(caught.value)
    assert caught.value.hint


@pytest.mark.fault("I02")
@pytest.mark.parametrize("origin", ["http://127.0.0.1:8080", "http://[::1]:8080", "http://127.0.0.1"])
def test_plain_http_requires_a_loopback_address_and_the_flag(origin: str) -> None:
    assert Environment("local", origin, origin, insecure_loopback=True).api_url == origin
    with pytest.raises(ConfigurationError, match="plain http"):
        Environment("local", origin, origin)


@pytest.mark.fault("I02")
@cases(
    "host",
    [
        "localhost",
        "api.example.com",
        "127.0.0.2",
        "127.1",
        "2130706433",
        "0x7f.0.0.1",
        "127.0.0.1.evil.example",
        "[::]",
        "[::ffff:127.0.0.1]",
        "[0:0:0:0:0:0:0:1]",
        "127.0.0.1%2eevil.example",
        "127.0.0.1.",
    ],
)
def test_flag_allows_only_plain_http_on_loopback(host: str) -> None:
    with pytest.raises(ConfigurationError, match="plain http"):
        Environment("local", f"http://{host}", f"http://{host}", insecure_loopback=True)


@pytest.mark.parametrize("name", ["", " ", "\t\n"])
def test_name_is_required(name: str) -> None:
    with pytest.raises(ConfigurationError, match="name is empty"):
        Environment(name, LOGIN, API)


class TestMixtures:
    @pytest.mark.fault("A12")
    @pytest.mark.parametrize("name", DOCUMENTED)
    def test_reserved_names_require_procores_urls(self, name: str) -> None:
        _, login, api = DOCUMENTED[name]
        # The store would return this environment's token for another host with the same name.
        for urls in ((LOGIN, API), (login, API), (LOGIN, api)):
            with pytest.raises(ConfigurationError, match="but the URLs are different"):
                Environment(name, *urls)
        assert Environment(name, login + "/", api.upper()) == ENVIRONMENTS[name]

    @pytest.mark.fault("X04")
    @cases("one", DOCUMENTED)
    @cases("other", DOCUMENTED)
    def test_login_and_api_of_different_environments_are_rejected(self, one: str, other: str) -> None:
        login, api = DOCUMENTED[one][1], DOCUMENTED[other][2]
        if one == other:
            assert Environment("mine", login, api).login_url == login
        else:
            with pytest.raises(ConfigurationError, match=f"the login of '{one}' with the API of '{other}'"):
                Environment("mine", login, api)

    def test_host_of_a_gateway_is_accepted(self) -> None:
        assert Environment("mine", PRODUCTION.login_url, API).api_url == API


def test_environment_is_frozen() -> None:
    with pytest.raises(attrs.exceptions.FrozenInstanceError):
        PRODUCTION.api_url = API  # type: ignore[misc]


URLS = st.text(string.printable, max_size=30) | st.builds(
    "".join,
    st.lists(st.sampled_from(["https", "http", ":", "//", "/", "@", "?", "#", "[", "]", "a.b", "::1", "%", "9"])),
)


@given(URLS | st.text(), st.booleans())
@example("https://[::1]:443/", False)
@example("http://[::1%25lo]", True)
def test_any_text_is_accepted_or_rejected(url: str, insecure_loopback: bool) -> None:
    try:
        environment = Environment("mine", url, API, insecure_loopback=insecure_loopback)
    except ConfigurationError:
        return
    origin, parts = environment.login_url, urlsplit(environment.login_url)
    assert origin == f"{parts.scheme}://{parts.netloc}"
    assert parts.hostname == urlsplit(url).hostname
    assert parts.scheme == "https" or (insecure_loopback and parts.hostname in ("127.0.0.1", "::1"))
    assert attrs.evolve(environment, login_url=origin) == environment
