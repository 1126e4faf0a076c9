"""Commands, and clients from the environment, in networks whose only way out is a proxy."""

from __future__ import annotations

from collections.abc import Iterator

import attrs
import pytest
from anyio.from_thread import BlockingPortal, start_blocking_portal

from aprocore import CertificateError, Procore
from aprocore.sandbox import Sandbox
from aprocore.sansio.grants import OOB
from tests.support.connect_proxy import ConnectProxy, connect_proxy
from tests.support.networks import API, LOGIN, NAMES, NETWORK_VARIABLES, authorities_of, variables_with_names
from tests.support.shell import Shell, child, code_for


@attrs.frozen
class Network:
    """A sandbox whose two hosts only a proxy finds."""

    portal: BlockingPortal
    shell: Shell
    proxy: ConnectProxy

    @property
    def tunnels(self) -> set[str]:
        """The hosts that the proxy was asked for."""
        return {head.split(b" ")[1].decode().partition(":")[0] for head in self.proxy.heads}


@pytest.fixture
def network(monkeypatch: pytest.MonkeyPatch) -> Iterator[Network]:
    for name in NETWORK_VARIABLES:
        monkeypatch.delenv(name, raising=False)
    with start_blocking_portal() as portal, portal.wrap_async_context_manager(Sandbox(hosts=NAMES)) as sandbox:
        variables = variables_with_names(sandbox)
        hosts = authorities_of(sandbox, variables)
        for name, value in variables.items():
            monkeypatch.setenv(name, value)
        with portal.wrap_async_context_manager(connect_proxy(hosts=hosts)) as proxy:
            monkeypatch.setenv("HTTPS_PROXY", proxy.address.replace("//", "//joe:p%40ss@"))
            yield Network(portal, Shell(sandbox), proxy)


def test_commands_use_the_proxy_of_the_environment(network: Network) -> None:
    result = network.shell("me", "--json")
    assert (result.exit_code, result.stderr) == (0, "")
    assert network.tunnels == {API, LOGIN}
    assert all(b"\r\nProxy-Authorization: Basic am9lOnBAc3M=\r\n" in head for head in network.proxy.heads)


def test_sign_in_and_sign_out_use_the_proxy_of_the_environment(network: Network) -> None:
    async def sign_in() -> tuple[int, str]:
        async with child("login", "--paste", "--redirect-uri", OOB) as program:
            url = await program.until("https://")
            code = code_for(network.shell.sandbox, url)
            program.process.stdin.write(code.encode() + b"\n")
            status, out, _ = await program.end()
            return status, out

    status, out = network.portal.call(sign_in)
    assert (status, "Signed in as" in out) == (0, True)
    assert network.tunnels == {API, LOGIN}
    network.proxy.heads.clear()
    result = network.shell("logout")
    assert (result.exit_code, result.stderr) == (0, "")
    assert network.tunnels == {API, LOGIN}


def test_hosts_of_no_proxy_are_connected_to_directly(network: Network, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("NO_PROXY", ".procore.test")
    monkeypatch.setenv("PROCORE_API_URL", network.shell.sandbox.environment.api_url)
    monkeypatch.setenv("PROCORE_LOGIN_URL", network.shell.sandbox.environment.login_url)
    assert network.shell("me").exit_code == 0
    assert network.tunnels == set()


def test_an_invalid_proxy_is_named_without_its_password(network: Network, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("HTTPS_PROXY", "socks5://joe:apc-CANARY@proxy:1080")
    result = network.shell("me")
    assert result.exit_code == 2
    # Names of variables have no case on Windows.
    assert "https_proxy is the url of a socks proxy, which is not supported." in result.stderr.lower()
    assert "CANARY" not in result.output


def test_a_private_ca_by_the_environment(network: Network, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("PROCORE_CA_FILE")
    result = network.shell("me")
    assert result.exit_code != 0
    assert "is not trusted" in result.stderr
    assert "SSL_CERT_FILE" in result.stderr
    monkeypatch.setenv("SSL_CERT_FILE", str(network.shell.sandbox.ca_file))
    assert network.shell("me").exit_code == 0


def test_a_client_from_the_environment(network: Network, monkeypatch: pytest.MonkeyPatch) -> None:
    async def call(**options: object) -> None:
        async with Procore.from_env(**options) as procore:
            await procore.me()

    network.portal.call(call)
    assert network.tunnels == {API, LOGIN}
    network.proxy.heads.clear()
    monkeypatch.delenv("PROCORE_CA_FILE")
    with pytest.raises(CertificateError):
        network.portal.call(call)
    monkeypatch.setenv("SSL_CERT_FILE", str(network.shell.sandbox.ca_file))
    network.portal.call(call)
