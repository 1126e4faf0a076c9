from __future__ import annotations

import ast
import sys
import urllib.request
from pathlib import Path

import pytest

import aprocore
from aprocore import ConfigurationError
from aprocore.net.environment_variables import EnvironmentVariables
from tests.support.canary import CANARY, assert_hidden, traceback_of
from tests.support.cases import cases

ROOT = Path(aprocore.__file__).parent
#: The others: folders of the platform, the environment of a child process, and variables that a test chooses.
READERS = {
    "net/environment_variables.py",
    "net/platform/networks.py",
    "net/platform/private_files.py",
    "cli/powershell.py",
    "cli/sandbox.py",
    "sandbox/recording/recorded_test.py",
}


def proxy_of(host: str = "api.procore.com", port: int = 443, **variables: str) -> str | None:
    proxy = EnvironmentVariables(variables).proxy_for(host, port)
    return proxy and proxy.origin


def test_one_module_reads_the_environment() -> None:
    readers = set()
    for path in (path for path in ROOT.rglob("*.py") if path.parts[len(ROOT.parts)] != "rest"):  # generated
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            name = node.attr if isinstance(node, ast.Attribute) else node.name if isinstance(node, ast.alias) else ""
            if name in ("environ", "environb", "getenv", "getproxies", "expandvars"):
                readers.add(path.relative_to(ROOT).as_posix())
    assert readers <= READERS
    assert "net/environment_variables.py" in readers


def test_blanks_around_a_value_are_stripped() -> None:
    variables = EnvironmentVariables({"A": " x\n", "B": " "})
    assert (variables.get("A"), variables.get("B"), variables.get("C")) == ("x", None, None)
    assert "B" in variables
    assert "C" not in variables


def test_variables_of_the_process_are_read_at_each_call(monkeypatch: pytest.MonkeyPatch) -> None:
    variables = EnvironmentVariables()
    for value in ("1", "2"):
        monkeypatch.setenv("PROCORE_COMPANY_ID", value)
        assert variables.get("PROCORE_COMPANY_ID") == value


def test_a_value_can_be_replaced() -> None:
    variables = EnvironmentVariables({"A": "1", "B": "2"})
    replaced = variables.replaced("A", "3")
    assert [replaced.get("A"), replaced.get("B"), variables.get("A")] == ["3", "2", "1"]


def test_values_are_not_shown() -> None:
    variables = EnvironmentVariables({"PROCORE_CLIENT_SECRET": CANARY})
    assert_hidden(f"{variables} {variables!r} {[variables]}")


@cases(
    ("variables", "expected"),
    [
        ({}, None),
        ({"HTTPS_PROXY": "http://a"}, "http://a:80"),
        ({"https_proxy": "http://a"}, "http://a:80"),
        ({"https_proxy": "http://a", "HTTPS_PROXY": "http://b"}, "http://a:80"),
        ({"https_proxy": "", "HTTPS_PROXY": "http://b"}, None),
        ({"HTTPS_PROXY": " "}, None),
        ({"HTTPS_PROXY": "http://a", "ALL_PROXY": "http://b"}, "http://a:80"),
        ({"ALL_PROXY": "http://b"}, "http://b:80"),
        ({"all_proxy": "http://b", "ALL_PROXY": "http://c"}, "http://b:80"),
        ({"https_proxy": "", "all_proxy": "http://b"}, "http://b:80"),
        ({"HTTP_PROXY": "http://a", "http_proxy": "http://a"}, None),
        ({"HTTPS_PROXY": "proxy:3128"}, "http://proxy:3128"),
    ],
)
def test_precedence_of_the_variables(variables: dict[str, str], expected: str | None) -> None:
    assert proxy_of(**variables) == expected


@cases(
    ("variables", "expected"),
    [
        ({"NO_PROXY": "procore.com"}, None),
        ({"no_proxy": "procore.com"}, None),
        ({"no_proxy": "", "NO_PROXY": "procore.com"}, "http://a:80"),
        ({"NO_PROXY": "example.com"}, "http://a:80"),
        ({"NO_PROXY": "procore.com:8443"}, "http://a:80"),
    ],
)
def test_no_proxy(variables: dict[str, str], expected: str | None) -> None:
    assert proxy_of(HTTPS_PROXY="http://a", **variables) == expected


@pytest.mark.parametrize("host", ["localhost", "127.0.0.1", "127.8.8.8", "::1"])
def test_loopback_never_uses_a_proxy(host: str) -> None:
    assert proxy_of(host, HTTPS_PROXY="http://a", NO_PROXY="") is None
    assert proxy_of(host, HTTPS_PROXY="socks5://a") is None


@pytest.mark.parametrize("name", ["https_proxy", "HTTPS_PROXY", "ALL_PROXY"])
def test_an_invalid_variable_is_named_and_not_shown(name: str) -> None:
    with pytest.raises(ConfigurationError, match=f"^{name} is not the URL") as caught:
        proxy_of(**{name: f"http://joe:{CANARY}@proxy/path"})
    assert_hidden(traceback_of(caught.value) + str(caught.value))


class TestProxyOfTheSystem:
    @pytest.fixture(autouse=True)
    def settings(self, monkeypatch: pytest.MonkeyPatch) -> None:
        monkeypatch.setattr(sys, "platform", "win32")
        monkeypatch.setattr(urllib.request, "getproxies", lambda: {"https": "http://of-the-system:8080"})
        monkeypatch.setattr(urllib.request, "proxy_bypass", lambda host: host == "intranet")

    def test_settings_of_the_system_name_a_proxy(self) -> None:
        assert proxy_of() == "http://of-the-system:8080"
        assert proxy_of("intranet") is None
        assert proxy_of("localhost") is None

    def test_variables_take_precedence(self) -> None:
        assert proxy_of(HTTPS_PROXY="http://a") == "http://a:80"
        assert proxy_of("intranet", HTTPS_PROXY="http://a") == "http://a:80"
        assert proxy_of(NO_PROXY="procore.com") is None

    def test_invalid_settings_are_named(self, monkeypatch: pytest.MonkeyPatch) -> None:
        monkeypatch.setattr(urllib.request, "getproxies", lambda: {"https": "socks5://a:1080"})
        with pytest.raises(ConfigurationError, match=r"^The proxy of the system's settings is the URL of a SOCKS"):
            proxy_of()

    def test_no_proxy_in_the_settings(self, monkeypatch: pytest.MonkeyPatch) -> None:
        monkeypatch.setattr(urllib.request, "getproxies", dict)
        assert proxy_of() is None

    def test_other_systems_have_no_such_settings(self, monkeypatch: pytest.MonkeyPatch) -> None:
        monkeypatch.setattr(sys, "platform", "linux")
        assert proxy_of() is None
