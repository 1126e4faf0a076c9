"""The command line and the library behind Debian's squid, configured by environment variables alone."""

from __future__ import annotations

import json
import os
from collections.abc import AsyncIterator
from pathlib import Path
from urllib.parse import quote

import pytest

from aprocore import CertificateError, Procore, ProxyError
from aprocore.sandbox import Sandbox
from tests.support.homes import set_home
from tests.support.networks import API, LOGIN, NAMES, NETWORK_VARIABLES, variables_with_names
from tests.support.shell import child
from tests.support.squid import PASSWORD, USER, Squid, squid
from tests.support.transports import until

pytestmark = [pytest.mark.anyio, pytest.mark.system]


@pytest.fixture
async def named_sandbox(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> AsyncIterator[Sandbox]:
    """Run a sandbox whose names only the proxy finds, and set the variables of its clients."""
    for name in (*NETWORK_VARIABLES, *(name for name in os.environ if name.startswith("PROCORE_"))):
        monkeypatch.delenv(name, raising=False)
    set_home(monkeypatch, tmp_path)
    async with Sandbox(hosts=NAMES) as sandbox:
        for name, value in variables_with_names(sandbox).items():
            monkeypatch.setenv(name, value)
        yield sandbox


async def run_me() -> tuple[int, str, str]:
    async with child("me", "--json") as program:
        ended: tuple[int, str, str] = await program.end()
    return ended


async def my_id() -> int | None:
    async with Procore.from_env() as procore:
        return (await procore.me()).id


def tunnels(proxy: Squid) -> set[str]:
    """Return the hosts of the tunnels that have ended."""
    requests = [line.split() for line in proxy.requests()]
    return {target.partition(":")[0] for method, target in requests if method == "CONNECT"}


async def test_a_proxy_with_a_password(named_sandbox: Sandbox, monkeypatch: pytest.MonkeyPatch) -> None:
    async with squid([API, LOGIN]) as proxy:
        monkeypatch.setenv("HTTPS_PROXY", f"http://{USER}:{quote(PASSWORD, safe='')}@127.0.0.1:{proxy.port}")
        status, out, err = await run_me()
        assert (status, err) == (0, "")
        assert json.loads(out)["id"] == await my_id()
        await until(lambda: tunnels(proxy) == {API, LOGIN})
        served = len(named_sandbox.requests)
        for wrong in (f"http://127.0.0.1:{proxy.port}", f"http://{USER}:wrong@127.0.0.1:{proxy.port}"):
            monkeypatch.setenv("HTTPS_PROXY", wrong)
            status, out, err = await run_me()
            assert status != 0
            assert "refused: 407" in err
            assert "user and password" in err
            with pytest.raises(ProxyError, match="refused: 407"):
                await my_id()
        assert len(named_sandbox.requests) == served


async def test_a_proxy_that_intercepts_tls(named_sandbox: Sandbox, monkeypatch: pytest.MonkeyPatch) -> None:
    async with squid([API, LOGIN], intercepted=Path(named_sandbox.ca_file)) as proxy:
        monkeypatch.delenv("PROCORE_CA_FILE")
        monkeypatch.setenv("HTTPS_PROXY", f"http://127.0.0.1:{proxy.port}")
        status, _, err = await run_me()
        assert status != 0
        assert "is not trusted" in err
        assert "proxy which intercepts TLS" in err
        assert "SSL_CERT_FILE" in err
        with pytest.raises(CertificateError, match="SSL_CERT_FILE"):
            await my_id()
        assert len(named_sandbox.requests) == 0
        monkeypatch.setenv("SSL_CERT_FILE", str(proxy.ca_file))
        status, out, err = await run_me()
        assert (status, err) == (0, "")
        assert json.loads(out)["id"] == await my_id()
        # What only a proxy that decrypts can log.
        await until(lambda: any("/rest/v1.0/me" in line for line in proxy.requests()))
