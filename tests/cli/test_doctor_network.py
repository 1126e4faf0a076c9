"""``aprocore doctor`` in broken networks."""

from __future__ import annotations

import os
import re
from collections.abc import Iterator
from contextlib import contextmanager

import pytest
from anyio.from_thread import start_blocking_portal

from aprocore.sandbox import Sandbox
from aprocore.sandbox.http.faults import Answer, Hold, Raw
from tests.support.connect_proxy import ConnectProxy, connect_proxy
from tests.support.doctor import INFO, ME, TOKEN, Doctor, closed_port
from tests.support.networks import NAMES, NETWORK_VARIABLES, authorities_of, variables_with_names
from tests.support.shell import Shell, Terminal


@pytest.mark.parametrize(
    ("seconds", "status", "summary"),
    [(3600, "failed", r"3,[56]\d\d s behind"), (-60, "warning", r"\d+ s ahead of")],
)
def test_the_clock_is_wrong(doctor: Doctor, seconds: int, status: str, summary: str) -> None:
    doctor.shell.sign_in()
    doctor.sandbox.clock.advance(seconds)
    report = doctor()
    assert report.statuses["clock"] == status
    assert re.search(summary, report.summaries["clock"])
    assert "NTP" in report.advice["clock"]
    assert [name for name in report.statuses if report.statuses[name] not in ("ok", "skipped")] == ["clock"]


def test_answers_without_a_time(doctor: Doctor) -> None:
    raw = b"HTTP/1.1 401 Unauthorized\r\nContent-Length: 0\r\n\r\n"
    doctor.sandbox.faults.add(*INFO, Raw(raw))
    doctor.sandbox.faults.add(*ME, Raw(raw))
    assert doctor().statuses["clock"] == "warning"


def test_a_cache_answers_for_one_host(doctor: Doctor) -> None:
    doctor.sandbox.faults.add(*INFO, Answer(401, {"Date": "Mon, 02 Nov 2015 08:00:00 GMT"}))
    assert doctor().statuses["clock"] == "ok"


def test_the_ca_is_unknown(doctor: Doctor, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("PROCORE_CA_FILE")
    report = doctor()
    assert report.with_status("failed") == ["tls"]
    assert "is not trusted" in report.summaries["tls"]
    assert re.search("It was issued by “aprocore local sandbox, [^”]+”", report.summaries["tls"])
    assert "PROCORE_CA_FILE or SSL_CERT_FILE" in report.advice["tls"]
    assert report.advice["sign_in"] == "Fix “TLS” first."
    assert doctor.sent() == []
    monkeypatch.setenv("SSL_CERT_FILE", str(doctor.sandbox.ca_file))
    assert doctor().summaries["ca_certificates"] == f"those of SSL_CERT_FILE, {doctor.sandbox.ca_file}."


def test_the_ca_file_is_missing(doctor: Doctor, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("PROCORE_CA_FILE", "/nowhere/ca.pem")
    report = doctor()
    assert report.with_status("failed") == ["ca_certificates"]
    assert "/nowhere/ca.pem" in report.summaries["ca_certificates"]


@contextmanager
def behind_proxy(monkeypatch: pytest.MonkeyPatch, refusal: bytes = b"") -> Iterator[tuple[Doctor, ConnectProxy]]:
    """Run a sandbox whose hosts only a proxy finds, and that proxy."""
    for name in NETWORK_VARIABLES:
        monkeypatch.delenv(name, raising=False)
    with start_blocking_portal() as portal, portal.wrap_async_context_manager(Sandbox(hosts=NAMES)) as sandbox:
        variables = variables_with_names(sandbox)
        for name, value in variables.items():
            monkeypatch.setenv(name, value)
        serving = connect_proxy(refusal, hosts=authorities_of(sandbox, variables))
        with portal.wrap_async_context_manager(serving) as proxy:
            monkeypatch.setenv("HTTPS_PROXY", proxy.address.replace("//", "//joe:CANARY@"))
            yield Doctor(Shell(sandbox)), proxy


def hosts_asked_for(proxy: ConnectProxy) -> list[bytes]:
    return [head.split(b" ")[1].partition(b":")[0] for head in proxy.heads]


def test_the_proxy_opens_tunnels(monkeypatch: pytest.MonkeyPatch) -> None:
    with behind_proxy(monkeypatch) as (doctor, proxy):
        report = doctor()
    assert report.with_status("failed") == []
    assert report.summaries["proxy"].startswith(f"{proxy.address} for login.procore.test")
    assert hosts_asked_for(proxy)[:2] == [b"login.procore.test", b"api.procore.test"]


@pytest.mark.parametrize(
    ("refusal", "summary", "advice"),
    [
        (b"HTTP/1.1 407 Proxy Authentication Required\r\nProxy-Authenticate: Basic\r\n\r\n", " 407 ", "password"),
        (b"HTTP/1.1 403 Forbidden\r\n\r\n", " 403 ", "whether the proxy allows connections to this host"),
    ],
)
def test_the_proxy_refuses(monkeypatch: pytest.MonkeyPatch, refusal: bytes, summary: str, advice: str) -> None:
    with behind_proxy(monkeypatch, refusal) as (doctor, proxy):
        report = doctor()
    assert report.with_status("failed") == ["proxy"]
    assert summary in report.summaries["proxy"]
    assert advice in report.advice["proxy"]
    assert report.advice["credentials"] == "Fix “Proxy” first."
    assert hosts_asked_for(proxy) == [b"login.procore.test"]
    assert doctor.sent() == []


def test_the_port_of_the_proxy_is_closed(monkeypatch: pytest.MonkeyPatch) -> None:
    with behind_proxy(monkeypatch) as (doctor, _), closed_port() as port:
        monkeypatch.setenv("HTTPS_PROXY", f"http://127.0.0.1:{port}")
        report = doctor()
    assert report.with_status("failed") == ["proxy"]
    assert "No connection to the proxy for https://login.procore.test" in report.summaries["proxy"]
    assert "HTTPS_PROXY" in report.advice["proxy"]
    assert doctor.sent() == []


def test_a_proxy_intercepts_tls(monkeypatch: pytest.MonkeyPatch) -> None:
    # As far as the client can see: the certificate at the end of the tunnel has an issuer that it does not trust.
    with behind_proxy(monkeypatch) as (doctor, proxy):
        monkeypatch.delenv("PROCORE_CA_FILE")
        report = doctor()
    assert report.with_status("failed") == ["tls"]
    assert "It was issued by “aprocore local sandbox" in report.summaries["tls"]
    assert f"the proxy {proxy.address}" in report.advice["tls"]
    assert doctor.sent() == []


def test_the_proxy_variable_is_invalid(doctor: Doctor, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("HTTPS_PROXY", "socks5://joe:CANARY@proxy:1080")
    for name in ("PROCORE_LOGIN_URL", "PROCORE_API_URL"):
        monkeypatch.setenv(name, os.environ[name].replace("127.0.0.1", "procore.test"))
    report = doctor()
    assert report.with_status("failed") == ["proxy"]
    # Names of variables have no case on Windows.
    assert "https_proxy is the url of a socks proxy" in report.summaries["proxy"].lower()


@pytest.mark.parametrize("variable", ["PROCORE_LOGIN_URL", "PROCORE_API_URL"])
def test_the_port_is_closed(doctor: Doctor, monkeypatch: pytest.MonkeyPatch, variable: str) -> None:
    with closed_port() as port:
        monkeypatch.setenv(variable, f"https://127.0.0.1:{port}")
        report = doctor()
    assert report.with_status("failed") == ["connection"]
    assert f"No connection to https://127.0.0.1:{port}: Connection refused" in report.summaries["connection"]
    assert "Check the network and the URLs" in report.advice["connection"]
    assert report.advice["tls"] == "Fix “Connection” first."
    assert doctor.sent() == ([] if variable == "PROCORE_LOGIN_URL" else [INFO, TOKEN])


def test_another_server_answers(doctor: Doctor) -> None:
    doctor.sandbox.faults.add(*INFO, Answer(302, {"Location": "https://portal.example"}))
    report = doctor()
    assert report.with_status("warning") == ["connection"]
    assert "status 302" in report.summaries["connection"]


@pytest.mark.slow
def test_progress_and_ctrl_c_at_a_terminal(doctor: Doctor, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("TERM", "xterm-256color")
    doctor.sandbox.faults.add(*INFO, Hold())
    with Terminal("doctor", columns=100) as terminal:
        terminal.until("Checking: Connection")
        terminal.type("\x03")
        assert terminal.end() == 130
    assert "Proxy: " in terminal.shown
    assert "TLS: " not in terminal.shown
    assert "Traceback" not in terminal.shown
    assert doctor.sent() == [INFO]
