from __future__ import annotations

import asyncio
import errno
import http.client
import json
import os
import re
import shlex
import signal
import socket
import ssl
import stat
import subprocess
import sys
from pathlib import Path
from urllib.parse import urlencode, urlsplit

import click
import pytest

from aprocore import ClientCredentials, Environment, Procore
from aprocore.cli import sandbox as module
from aprocore.cli.rate_limits_option import RateLimitsType
from aprocore.cli.sandbox import _Child
from aprocore.net.platform.signals import unwatch
from aprocore.sandbox import PROCORE_LIMITS, Limits, Sandbox
from tests.support.cases import cases
from tests.support.processes import ENDING_SIGNALS
from tests.support.shell import TIMEOUT, Terminal, child, command

pytestmark = pytest.mark.anyio


@pytest.mark.shows_secrets("command", reason="a program that starts a sandbox is told how to sign in to it")
async def test_json_output_has_the_connection_data() -> None:
    async with child("sandbox", "--json") as program:
        output = json.loads(await program.line())
        assert list(output) == [
            "login_url",
            "api_url",
            "ca_file",
            "client_id",
            "client_secret",
            "company_id",
            "redirect_uri",
        ]
        auth = ClientCredentials(output["client_id"], output["client_secret"])
        environment = Environment("local", output["login_url"], output["api_url"])
        trusted = ssl.create_default_context(cafile=output["ca_file"])
        async with Procore(auth, environment=environment, company_id=output["company_id"], ssl=trusted) as procore:
            assert (await procore.me()).name == "Sandbox App"


@pytest.mark.parametrize("number", [signal.SIGINT, signal.SIGTERM])
async def test_signals_end_the_sandbox(number: signal.Signals) -> None:
    async with child("sandbox", "--json") as program:
        output = json.loads(await program.line())
        assert await program.end(number) == (128 + number, "", "")
        assert not Path(output["ca_file"]).exists()


async def test_open_connections_do_not_delay_the_end() -> None:
    async with child("sandbox", "--json") as program:
        output = json.loads(await program.line())
        reader, writer = await asyncio.open_connection("127.0.0.1", urlsplit(output["api_url"]).port)
        async with asyncio.timeout(3):
            assert (await program.end(signal.SIGINT))[0] == 130
        try:
            assert await reader.read() == b""
        except ConnectionResetError:
            pass
        writer.close()


@pytest.mark.slow
async def test_control_port() -> None:
    async with child("sandbox", "--control", "--json") as program:
        output = json.loads(await program.line())
        trusted = ssl.create_default_context(cafile=output["ca_file"])
        reader, writer = await asyncio.open_connection("127.0.0.1", urlsplit(output["control_url"]).port, ssl=trusted)
        bearer = f"Authorization: Bearer {output['control_token']}"
        writer.write(f"GET /health HTTP/1.1\r\nHost: localhost\r\n{bearer}\r\nConnection: close\r\n\r\n".encode())
        answer = await reader.read()
        writer.close()
        assert answer.startswith(b"HTTP/1.1 200 ")
        assert json.loads(answer.partition(b"\r\n\r\n")[2])["calls"] == 0
    code = "import os; print(os.environ['APROCORE_CONTROL_URL'], len(os.environ['APROCORE_CONTROL_TOKEN']))"
    async with child("sandbox", "--control", "--", sys.executable, "-c", code) as program:
        _, out, _ = await program.end()
    assert re.fullmatch(r"https://127\.0\.0\.1:[0-9]+ 43\n", out)


@pytest.mark.slow
@pytest.mark.shows_secrets("command", reason="a program that starts a sandbox is told how to sign in to it")
async def test_limits_token_lifetime_and_redirect_uris() -> None:
    app = "https://app.example/callback"
    options = ("--limits", "40/1d,7/1m", "--token-lifetime", "60", "--redirect-uri", app)
    async with child("sandbox", "--json", *options) as program:
        output = json.loads(await program.line())
        auth = ClientCredentials(output["client_id"], output["client_secret"])
        environment = Environment("local", output["login_url"], output["api_url"])
        trusted = ssl.create_default_context(cafile=output["ca_file"])
        async with Procore(auth, environment=environment, company_id=output["company_id"], ssl=trusted) as procore:
            response = await procore.request("GET", "/rest/v1.0/me")
            assert response.headers["X-Rate-Limit-Limit"] == "7"
            assert (await procore.token_manager.token()).expires_in == 60
        query = urlencode({"response_type": "code", "client_id": output["client_id"], "redirect_uri": app})
        for suffix, status in (("", 200), ("2", 400)):
            connection = http.client.HTTPSConnection(urlsplit(output["login_url"]).netloc, context=trusted)
            connection.request("GET", f"/oauth/authorize?{query}{suffix}")
            assert connection.getresponse().status == status
            connection.close()
        await program.end(signal.SIGINT)


@pytest.mark.shows_secrets("command", reason="a program that starts a sandbox is told how to sign in to it")
async def test_proxy_and_another_host_name() -> None:
    async with child("sandbox", "--json", "--proxy", "--host", "procore.test") as program:
        output = json.loads(await program.line())
        assert output["proxy_variables"]["HTTPS_PROXY"] == output["proxy_url"]
        trusted = ssl.create_default_context(cafile=output["ca_file"])
        auth = ClientCredentials(output["client_id"], output["client_secret"])
        async with Procore(auth, company_id=output["company_id"], proxy=output["proxy_url"], ssl=trusted) as procore:
            assert (await procore.me()).name == "Sandbox App"
        port = urlsplit(output["api_url"]).port
        _, writer = await asyncio.open_connection("127.0.0.1", port, ssl=trusted, server_hostname="procore.test")
        writer.transport.abort()
        await program.end(signal.SIGINT)


def test_invalid_host_name_is_reported() -> None:
    done = command("sandbox", "--host", "https://procore.test")
    assert done.exit_code == 2
    assert "'https://procore.test' is not a host name." in done.stderr


async def test_environment_of_a_child_command_with_the_proxy() -> None:
    names = ("HTTPS_PROXY", "https_proxy", "SSL_CERT_FILE", "REQUESTS_CA_BUNDLE", "PROCORE_CA_FILE", "NO_PROXY")
    code = f"import os; print(*(os.environ.get(name) for name in {names}))"
    bypass = {"NO_PROXY": ".procore.com", "no_proxy": "*"}
    async with child("sandbox", "--proxy", "--", sys.executable, "-c", code, **bypass) as program:
        _, out, _ = await program.end()
    *proxies, ca_file, bundle, own, no_proxy = out.split()
    assert len(set(proxies)) == 1
    assert proxies[0].startswith("http://127.0.0.1:")
    assert ca_file == bundle == own
    assert no_proxy == "None"


@cases(
    ("text", "limits"),
    [
        ("procore", PROCORE_LIMITS),
        ("600,10", Limits(hourly=600, spike=10)),
        ("100/1d, 5/1.5m", Limits(hourly=100, spike=5, hourly_seconds=86_400.0, spike_seconds=90.0)),
        ("9/20,5/2s", Limits(hourly=9, spike=5, hourly_seconds=20.0, spike_seconds=2.0)),
        ("9/2h,5", Limits(hourly=9, spike=5, hourly_seconds=7200.0)),
        ("600", None),
        ("1,2,3", None),
        ("a,b", None),
        ("0,1", None),
        ("1,1/0", None),
        ("1/1w,1", None),
    ],
)
def test_limits_as_text(text: str, limits: Limits | None) -> None:
    done = RateLimitsType()
    if limits is not None:
        assert done.convert(done.convert(text, None, None), None, None) == limits
        return
    with pytest.raises(click.UsageError, match=r"is not a pair of limits\. Use procore, or|must be a"):
        done.convert(text, None, None)


async def test_plain_http_port_for_browsers() -> None:
    async with child("sandbox", "--plain-http") as program:
        lines = [await program.line()]
        while not lines[-1].startswith("In a browser: "):
            lines.append(await program.line())
        url = lines[-1].removeprefix("In a browser: ").rstrip()
        assert re.fullmatch(r"http://127\.0\.0\.1:[0-9]+/", url)
        reader, writer = await asyncio.open_connection("127.0.0.1", urlsplit(url).port)
        writer.write(b"GET /oauth/authorize HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n")
        assert b"Content-Type: text/html" in await reader.read()
        writer.close()
        while "APROCORE_PLAIN_URL" not in lines[-1]:
            lines.append(await program.line())
    code = "import os; print(os.environ['APROCORE_PLAIN_URL'])"
    async with child("sandbox", "--plain-http", "--", sys.executable, "-c", code) as program:
        _, out, err = await program.end()
    assert err == f"In a browser: {out.strip()}/\n"


@pytest.mark.slow
async def test_integration_problems_are_reported_at_the_end() -> None:
    async with child("sandbox", "--", "aprocore", "get", "/rest/v1.0/gadgets/77") as program:
        status, _, err = await program.end()
    assert status == 1
    assert "\n1 call, of which Procore would criticise:\n" in err
    assert "  not documented  1  100.0%  GET /rest/v1.0/gadgets/{…}\n" in err


def free_ports() -> int:
    while True:
        with socket.create_server(("127.0.0.1", 0)) as first:
            port = first.getsockname()[1]
            try:
                socket.create_server(("127.0.0.1", port + 1)).close()
            except OSError:
                continue
            return port


def exported(lines: list[str]) -> dict[str, str]:
    """Return the variables that commands of a POSIX shell, or of PowerShell, set."""
    posix = [shlex.split(line)[1].partition("=") for line in lines if line.startswith("export ")]
    powershell = [re.fullmatch(r"\$env:(\w+) = '(.*)'\n", line) for line in lines]
    return {name: value for name, _, value in posix} | {found[1]: found[2] for found in powershell if found is not None}


async def test_text_output_has_export_commands() -> None:
    port = free_ports()
    async with child("sandbox", "--port", str(port)) as program:
        lines = []
        while not lines or "client_secret=" not in lines[-1]:
            lines.append(await program.line())
        assert f"https://127.0.0.1:{port}\n" in lines[1]
        assert f"https://127.0.0.1:{port + 1}\n" in lines[2]
        assert re.fullmatch(r" +Project +\d+, .+\n", lines[4])
        [unset] = [line for line in lines if line.startswith(("unset ", "Remove-Item "))]
        assert {"PROCORE_ENVIRONMENT", "PROCORE_GRANT"} <= set(re.findall(r"\w+", unset))
        async with child("me", "--json", **exported(lines)) as me:
            status, out, err = await me.end()
        assert (status, err) == (0, "")
        assert json.loads(out)["name"] == "Sandbox App"
        if os.name != "nt":  # where another process can't send Ctrl-C
            status, _, err = await program.end(signal.SIGINT)
            assert (status, err) == (130, "1 call, nothing that Procore would criticise.\n")


async def test_first_call_of_a_child_command_works() -> None:
    foreign = {"PROCORE_ENVIRONMENT": "production", "PROCORE_GRANT": "refresh_token", "PROCORE_COMPANY_ID": "7"}
    async with child("sandbox", "--", "aprocore", "me", "--json", **foreign) as program:
        status, out, err = await program.end()
    assert (status, err) == (0, "")
    assert json.loads(out)["name"] == "Sandbox App"


async def test_a_child_command_has_a_project() -> None:
    async with child("sandbox", "--", "aprocore", "call", "rfis.list", "--json", PROCORE_PROJECT_ID="7") as program:
        status, out, err = await program.end()
    assert (status, err) == (0, "")
    assert json.loads(out)


async def test_environment_of_a_child_command() -> None:
    code = "import json, os; print(json.dumps(dict(os.environ)))"
    mine = {
        "PROCORE_ENVIRONMENT": "production",
        "PROCORE_GRANT": "refresh_token",
        "PROCORE_REDIRECT_URI": "https://app.example",
        "PROCORE_CLIENT_SECRET_FILE": "/a/file",
        "PROCORE_CLIENT_ID": "mine",
        "SSL_CERT_FILE": "/a/bundle",
        "OTHER": "kept",
    }
    async with child("sandbox", sys.executable, "-c", code, **mine) as program:
        status, out, _ = await program.end()
    found = json.loads(out)
    assert status == 0
    assert {name for name in found if name.startswith("PROCORE_")} == {
        "PROCORE_CLIENT_ID",
        "PROCORE_CLIENT_SECRET",
        "PROCORE_COMPANY_ID",
        "PROCORE_PROJECT_ID",
        "PROCORE_LOGIN_URL",
        "PROCORE_API_URL",
        "PROCORE_CA_FILE",
    }
    assert found["PROCORE_CLIENT_ID"] != "mine"
    ca_file = found["PROCORE_CA_FILE"]
    assert [found[name] for name in ("CURL_CA_BUNDLE", "REQUESTS_CA_BUNDLE", "NODE_EXTRA_CA_CERTS")] == [ca_file] * 3
    assert (found["SSL_CERT_FILE"], found["OTHER"]) == ("/a/bundle", "kept")


@pytest.mark.slow
@pytest.mark.parametrize(
    ("ending", "status"), [("sys.exit(7)", 7), ("sys.exit(0)", 0), ("os.kill(os.getpid(), 9)", 137)]
)
async def test_exit_status_is_that_of_the_child_command(ending: str, status: int) -> None:
    async with child("sandbox", "--", sys.executable, "-c", f"import os, sys; {ending}") as program:
        assert await program.end() == (status, "", "")


@pytest.mark.slow
@pytest.mark.parametrize("number", [signal.SIGINT, *ENDING_SIGNALS])
async def test_signals_are_forwarded_to_the_child_command(number: signal.Signals) -> None:
    code = (
        "import signal, sys\n"
        f"for number in {[int(number) for number in (signal.SIGINT, *ENDING_SIGNALS)]}:\n"
        "    signal.signal(number, lambda number, frame: sys.exit(100 + number))\n"
        "print('ready', flush=True)\n"
        "signal.pause()\n"
        "signal.pause()\n"
    )
    async with child("sandbox", "--", sys.executable, "-c", code) as program:
        assert await program.line() == "ready\n"
        assert await program.end(number) == (100 + number, "", "")


def test_child_command_gets_ctrl_c_once() -> None:
    code = (
        "import select, signal, sys\n"
        "came = []\n"
        "signal.signal(signal.SIGINT, lambda *_: (came.append(1), print('came', flush=True)))\n"
        "print('ready', flush=True)\n"
        # Short waits, because a signal just before a wait is only handled after it.
        "while not select.select([sys.stdin], [], [], 0.05)[0]: pass\n"
        "print(f'times: {len(came)}')\n"
    )
    with Terminal("sandbox", "--", sys.executable, "-c", code) as terminal:
        terminal.until("ready")
        terminal.type("\x03")
        terminal.until("came")
        terminal.type("\n")
        assert terminal.end() == 0
        assert "times: 1" in terminal.shown


async def test_signal_before_the_start_of_the_child_command() -> None:
    begun = _Child((sys.executable, "-c", "import signal; signal.pause()"), dict(os.environ))
    create = asyncio.create_subprocess_exec

    async def slowly(*arguments: str, **options: object) -> asyncio.subprocess.Process:
        begun._forward(signal.SIGTERM)
        return await create(*arguments, **options)

    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(asyncio, "create_subprocess_exec", slowly)
        try:
            async with asyncio.timeout(TIMEOUT):
                assert await begun.run() == 143
        finally:
            unwatch(asyncio.get_running_loop(), [signal.SIGINT, *ENDING_SIGNALS])
    begun._forward(signal.SIGTERM)  # has no effect after the end


@pytest.mark.slow
async def test_child_command_that_can_not_be_executed(tmp_path: Path) -> None:
    async with child("sandbox", "--", "no-such-command") as program:
        assert await program.end() == (127, "", "aprocore: Command 'no-such-command' not found.\n")
    file = tmp_path / "plain"
    file.write_text("")
    async with child("sandbox", "--", str(file)) as program:
        status, _, err = await program.end()
    assert status == 126
    assert f"Can't run command {str(file)!r}: {os.strerror(errno.EACCES)}." in err


def test_own_program_is_the_installed_script_or_python_m(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    script = tmp_path / "aprocore"
    monkeypatch.setattr(sys, "argv", [str(script)])
    assert module._own_program() == [sys.executable, "-m", "aprocore"]
    script.write_text("#!/bin/sh\n")
    script.chmod(script.stat().st_mode | stat.S_IXUSR)
    assert module._own_program() == [str(script)]


def test_json_and_a_child_command_are_exclusive() -> None:
    result = command("sandbox", "--json", "--", "true")
    assert result.exit_code == 2
    assert "stdout belongs to the command" in result.stderr


def test_port_in_use_is_reported() -> None:
    with socket.create_server(("127.0.0.1", 0)) as taken:
        result = command("sandbox", "--port", str(taken.getsockname()[1]))
    assert result.exit_code == 2
    assert result.stderr.startswith("aprocore: ")


def test_missing_extra_is_reported(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "trustme", None)
    result = command("sandbox")
    assert result.exit_code == 2
    assert 'pip install "aprocore[sandbox]"' in result.stderr


@pytest.mark.system
async def test_documented_example_with_curl() -> None:
    async with child("sandbox", "--json") as program:
        output = json.loads(await program.line())
        fields = (
            f"grant_type=client_credentials&client_id={output['client_id']}&client_secret={output['client_secret']}"
        )
        answer = await asyncio.to_thread(
            subprocess.run,
            ["curl", "-sS", "--cacert", output["ca_file"], f"{output['login_url']}/oauth/token", "-d", fields],
            capture_output=True,
            check=True,
        )
        assert json.loads(answer.stdout)["access_token"]


@pytest.mark.slow
class TestState:
    async def test_state_is_restored_in_the_next_run(self, tmp_path: Path) -> None:
        file = str(tmp_path / "state.json")
        outputs = []
        for arguments in (("--seed", "3"), ()):
            async with child("sandbox", "--state", file, *arguments, "--json") as program:
                outputs.append(json.loads(await program.line()))
                assert await program.end(signal.SIGTERM) == (143, "", "")
        for name in ("client_id", "client_secret", "company_id"):
            assert outputs[0][name] == outputs[1][name]
        assert outputs[0]["company_id"] == Sandbox(seed=3).company_id

    def test_invalid_state_file_is_rejected(self, tmp_path: Path) -> None:
        file = tmp_path / "notes.json"
        file.write_text("{}")
        done = command("sandbox", "--state", str(file), "--", "true")
        assert done.exit_code == 2
        assert f"Can't use the state file {file}: it was not written by aprocore's sandbox." in done.stderr
        assert file.read_text() == "{}"
