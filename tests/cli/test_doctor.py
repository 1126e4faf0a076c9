"""``aprocore doctor`` in set-ups that are broken in one place each."""

from __future__ import annotations

import asyncio
import json
import os
import re
import signal
import socket
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import IO, Any

import attrs
import pytest
from anyio.from_thread import BlockingPortal, start_blocking_portal

from aprocore import FileStore, Token, TokenKey
from aprocore.cli.checks import sign_in as store_check
from aprocore.cli.checks.all_checks import ALL_CHECKS
from aprocore.net.platform import FileLock
from aprocore.net.token_stores.file import default_path
from aprocore.sandbox import Sandbox
from aprocore.sandbox.http.faults import Answer, Hold, Raw
from tests.support.connect_proxy import connect_proxy
from tests.support.networks import NETWORK_VARIABLES, allow_names, authorities_of, variables_with_names
from tests.support.shell import Shell, child

ME, INFO, TOKEN = ("GET", "/rest/v1.0/me"), ("GET", "/oauth/token/info"), ("POST", "/oauth/token")
PROJECTS, COMPANIES = ("GET", "/rest/v1.0/projects"), ("GET", "/rest/v1.0/companies")
PERMISSIONS = ("GET", "/rest/v1.0/settings/permissions")
TITLES = {check.title: check.name for check in ALL_CHECKS}
LINE = re.compile(r"(ok|warning|failed|skipped) +([\w -]+): (\S.*)")


@attrs.frozen
class Report:
    """Printed results by the names of the checks."""

    exit_code: int
    statuses: dict[str, str]
    summaries: dict[str, str]
    advice: dict[str, str]

    def with_status(self, status: str) -> list[str]:
        return [name for name, found in self.statuses.items() if found == status]


def report_of(exit_code: int, output: str) -> Report:
    report = Report(exit_code, {}, {}, {})
    name = ""
    for line in output.splitlines():
        if line.startswith(" "):
            report.advice[name] = line.strip()
            continue
        found = LINE.fullmatch(line)
        assert found is not None, line
        name = TITLES[found[2]]
        report.statuses[name], report.summaries[name] = found[1], found[3]
    # Exactly those that are not ok say what to do.
    assert report.advice.keys() == {name for name, status in report.statuses.items() if status != "ok"}
    assert list(report.statuses) == [check.name for check in ALL_CHECKS]
    assert exit_code == (1 if "failed" in report.statuses.values() else 0)
    return report


@attrs.frozen
class Doctor:
    shell: Shell

    @property
    def sandbox(self) -> Sandbox:
        return self.shell.sandbox

    def __call__(self, *arguments: str) -> Report:
        """Run the command, and assert that it prints no secret."""
        self.sandbox.requests.clear()
        result = self.shell("doctor", *arguments)
        stored = self.shell.stored() if self.store_is_usable() else None
        secrets = [os.environ.get("PROCORE_CLIENT_SECRET", ""), "CANARY"]
        secrets += [stored.access_token, stored.refresh_token or ""] if stored is not None else []
        assert not [secret for secret in secrets if secret and secret in result.output]
        assert result.stderr == ""
        return report_of(result.exit_code, result.stdout)

    def store_is_usable(self) -> bool:
        path = default_path()
        return path.exists() and path.read_bytes().endswith(b"}")

    def sent(self) -> list[tuple[str, str]]:
        return [(request.method, request.path) for request in self.sandbox.requests]


@pytest.fixture
def doctor(shell: Shell, monkeypatch: pytest.MonkeyPatch) -> Doctor:
    for name in NETWORK_VARIABLES:
        monkeypatch.delenv(name, raising=False)
    tools = [{"name": "rfi", "available_for_user": True}]
    shell.sandbox.faults.add(*PERMISSIONS, Answer(200, {}, {"tools": tools}), times=9)
    return Doctor(shell)


@contextmanager
def closed_port() -> Iterator[int]:
    """Yield a port that refuses connections, and that no other process can get meanwhile."""
    with socket.socket() as bound:
        bound.bind(("127.0.0.1", 0))
        yield bound.getsockname()[1]


# -- set-ups without a failure ----------------------------------------------------------------------------------------


def test_nothing_is_wrong(doctor: Doctor) -> None:
    token = doctor.shell.sign_in()
    report = doctor()
    assert report.exit_code == 0
    assert report.with_status("ok") == [check.name for check in ALL_CHECKS if check.name != "redis"]
    assert report.statuses["redis"] == "skipped"
    assert "Joe Builder, a person" in report.summaries["sign_in"]
    # The first two without a token; the third of the app, and all others of the person.
    assert doctor.sent() == [INFO, ME, TOKEN, ME, ME, INFO, PROJECTS, PERMISSIONS]
    bearer = f"Bearer {token.access_token}"
    authorizations = [request.headers.get("Authorization") for request in doctor.sandbox.requests]
    assert authorizations[:3] == [None] * 3
    assert authorizations[3] not in (None, bearer)
    assert authorizations[4:] == [bearer] * 4
    assert doctor.shell.stored() == token
    assert [path.name for path in default_path().parent.iterdir() if "doctor" in path.name] == []


def test_the_app_itself(doctor: Doctor, monkeypatch: pytest.MonkeyPatch) -> None:
    report = doctor("--project-id", "7")
    assert report.exit_code == 0
    assert "has no sign-in" in report.summaries["token_store"]
    assert "Sandbox App, the app itself" in report.summaries["sign_in"]
    assert "project 7" in report.summaries["permissions"]
    (manifest,) = doctor.sandbox.requests.to(*PERMISSIONS)
    assert dict(manifest.params) == {"project_id": "7"}
    assert manifest.headers["Procore-Company-Id"] == str(doctor.sandbox.company_id)
    monkeypatch.setenv("PROCORE_GRANT", "client_credentials")
    assert doctor().summaries["token_store"] == "not used, as PROCORE_GRANT is client_credentials."


def test_results_as_json(doctor: Doctor, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("PROCORE_COMPANY_ID")
    result = doctor.shell("doctor", "--json")
    report = json.loads(result.stdout)
    assert (result.exit_code, report["ok"], result.stderr) == (0, True, "")
    by_name = {row.pop("check"): row for row in report["checks"]}
    assert list(by_name) == [check.name for check in ALL_CHECKS]
    assert by_name["tls"] == {"status": "ok", "summary": "the certificates are trusted.", "advice": None}
    assert by_name["company"]["status"] == "warning"
    monkeypatch.setenv("PROCORE_CLIENT_SECRET", "wrong")
    result = doctor.shell("doctor", "--json")
    assert (result.exit_code, json.loads(result.stdout)["ok"]) == (1, False)


def test_the_company_is_not_set(doctor: Doctor, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("PROCORE_COMPANY_ID")
    doctor.shell.sign_in()
    report = doctor()
    assert report.with_status("warning") == ["company"]
    assert f"{doctor.sandbox.company_id} (Acme Construction)" in report.advice["company"]
    assert report.statuses["permissions"] == "skipped"
    assert doctor.sent()[-1] == COMPANIES


def test_the_company_of_an_app_is_not_set(doctor: Doctor, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("PROCORE_COMPANY_ID")
    doctor.sandbox.faults.add(*COMPANIES, Answer(403, {}, {"errors": "Forbidden"}))
    report = doctor()
    assert report.with_status("failed") == []
    assert "act as the app itself;" in report.summaries["sign_in"]
    assert "the number in the address" in report.advice["company"]


def test_redis_answers(doctor: Doctor, monkeypatch: pytest.MonkeyPatch) -> None:
    commands: list[bytes] = []
    answers = {b"HELLO": b"%1\r\n$5\r\nproto\r\n:3\r\n", b"HMGET": b"*2\r\n$0\r\n\r\n$0\r\n\r\n"}

    async def serve(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        while head := await reader.readline():
            words = [await read_bulk(reader) for _ in range(int(head[1:]))]
            commands.append(words[0].upper())
            writer.write(answers.get(words[0].upper(), b"+OK\r\n"))
            await writer.drain()
        writer.close()

    async def read_bulk(reader: asyncio.StreamReader) -> bytes:
        length = int((await reader.readline())[1:])
        return (await reader.readexactly(length + 2))[:-2]

    @contextmanager
    def running(portal: BlockingPortal) -> Iterator[int]:
        server = portal.call(asyncio.start_server, serve, "127.0.0.1", 0)
        try:
            yield server.sockets[0].getsockname()[1]
        finally:
            portal.call(server.close)

    with start_blocking_portal() as portal, running(portal) as port:
        monkeypatch.setenv("PROCORE_REDIS_URL", f"redis://:a-CANARY@127.0.0.1:{port}/0")
        report = doctor()
    assert report.statuses["redis"] == "ok"
    assert b"HMGET" in commands
    assert not {b"EVAL", b"SET", b"HSET", b"DEL"} & set(commands)


# -- broken set-ups ---------------------------------------------------------------------------------------------------


def test_a_variable_is_missing(doctor: Doctor, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("PROCORE_CLIENT_ID")
    report = doctor()
    assert report.with_status("failed") == ["settings"]
    assert "PROCORE_CLIENT_ID is not set" in report.summaries["settings"]
    assert "Developer Portal" in report.advice["settings"]
    assert {report.advice[name] for name in report.statuses if name not in ("settings", "redis")} == {
        "Fix “Settings” first."
    }
    assert doctor.sent() == []


@pytest.mark.parametrize(
    ("seconds", "status", "summary"),
    [(3600, "failed", "3,600 s behind"), (-90, "warning", "90 s ahead of")],
)
def test_the_clock_is_wrong(doctor: Doctor, seconds: int, status: str, summary: str) -> None:
    doctor.shell.sign_in()
    # Stopped at a full second, so that the difference does not depend on the speed of the machine.
    doctor.sandbox.clock.advance(seconds)
    report = doctor()
    assert report.statuses["clock"] == status
    assert re.search(summary.replace("3,600", r"3,(599|600)").replace("90", "(89|90|91)"), report.summaries["clock"])
    assert "NTP" in report.advice["clock"]
    assert [name for name in report.statuses if report.statuses[name] not in ("ok", "skipped")] == ["clock"]


def test_answers_without_a_time(doctor: Doctor) -> None:
    raw = b"HTTP/1.1 401 Unauthorized\r\nContent-Length: 0\r\n\r\n"
    doctor.sandbox.faults.add(*INFO, Raw(raw))
    doctor.sandbox.faults.add(*ME, Raw(raw))
    assert doctor().statuses["clock"] == "warning"


def test_the_secret_is_wrong(doctor: Doctor, monkeypatch: pytest.MonkeyPatch) -> None:
    token = doctor.shell.sign_in()
    monkeypatch.setenv("PROCORE_CLIENT_SECRET", "wrong-CANARY")
    report = doctor()
    assert report.with_status("failed") == ["credentials"]
    assert "refuses the client ID or secret (invalid_client)" in report.summaries["credentials"]
    assert "PROCORE_ENVIRONMENT (production, sandbox, monthly, federal)" in report.advice["credentials"]
    assert report.advice["company"] == "Fix “Credentials” first."
    assert doctor.sent() == [INFO, ME, TOKEN]
    assert doctor.shell.stored() == token


def test_the_app_may_not_act_as_itself(doctor: Doctor) -> None:
    refusal = Answer(401, {}, {"error": "unauthorized_client"})
    doctor.sandbox.faults.add(*TOKEN, refusal, times=2)
    report = doctor()
    assert report.with_status("failed") == ["credentials"]
    assert "aprocore login" in report.advice["credentials"]
    doctor.shell.sign_in()
    report = doctor()
    assert report.with_status("failed") == []
    assert report.summaries["credentials"].endswith("accepts the client ID and secret, for people only.")


def test_the_environment_is_that_of_an_earlier_sign_in(doctor: Doctor, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("PROCORE_CLIENT_SECRET", "of-the-sandbox")
    asyncio.run(FileStore().save(TokenKey("sandbox", doctor.sandbox.client_id), Token(access_token="a-CANARY")))
    report = doctor()
    assert report.with_status("failed") == ["credentials", "environment"]
    assert "a sign-in of it is stored for sandbox." in report.summaries["environment"]
    assert "Set PROCORE_ENVIRONMENT=sandbox" in report.advice["environment"]
    assert doctor.sent() == [INFO, ME, TOKEN]


def test_the_hosts_are_of_two_environments(doctor: Doctor, monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    doctor.shell.sign_in()
    with start_blocking_portal() as portal, portal.wrap_async_context_manager(Sandbox(seed=2)) as other:
        both = tmp_path / "both.pem"
        both.write_text("".join(Path(sandbox.ca_file).read_text() for sandbox in (doctor.sandbox, other)))
        monkeypatch.setenv("PROCORE_CA_FILE", str(both))
        monkeypatch.setenv("PROCORE_API_URL", other.environment.api_url)
        report = doctor()
        assert [request.status for request in other.requests.to(*ME)] == [401, 401]
    assert report.with_status("failed") == ["environment"]
    assert "they belong to different environments" in report.summaries["environment"]
    assert "PROCORE_API_URL" in report.advice["environment"]
    assert doctor.sent() == [INFO, TOKEN]


def test_the_company_has_not_connected_the_app(doctor: Doctor, monkeypatch: pytest.MonkeyPatch) -> None:
    doctor.shell.sign_in()
    other = doctor.sandbox.seed_data.other_company.id
    report = doctor("--company-id", str(other))
    assert report.with_status("failed") == ["company"]
    assert report.summaries["company"] == f"company {other} has not connected the app."
    assert "App Management" in report.advice["company"]
    assert report.advice["permissions"] == "Fix “Company” first."
    (request,) = doctor.sandbox.requests.to(*PROJECTS)
    assert (request.headers["Procore-Company-Id"], dict(request.params)) == (
        str(other),
        {"company_id": str(other), "per_page": "1"},
    )


def test_the_company_is_unknown(doctor: Doctor) -> None:
    doctor.shell.sign_in()
    report = doctor("--company-id", "42")
    assert report.with_status("failed") == ["company"]
    assert f"Accessible: {doctor.sandbox.company_id} (Acme Construction)" in report.advice["company"]
    assert doctor.sent()[-1] == COMPANIES


def test_the_user_may_not_use_a_tool(doctor: Doctor) -> None:
    doctor.sandbox.faults.clear()
    rows = [{"friendly_name": "RFIs", "available_for_user": False}, {"name": "budget", "available_for_user": True}]
    doctor.sandbox.faults.add(*PERMISSIONS, Answer(200, {}, {"tools": rows}))
    report = doctor()
    assert (report.exit_code, report.with_status("warning")) == (0, ["permissions"])
    assert report.summaries["permissions"].startswith("1 of 2 tools")
    assert report.summaries["permissions"].endswith("not available: RFIs.")


@pytest.mark.parametrize(("status", "advice"), [(403, "Check the project id"), (503, "status.procore.com")])
def test_the_permissions_cannot_be_read(doctor: Doctor, status: int, advice: str) -> None:
    doctor.sandbox.faults.clear()
    doctor.sandbox.faults.add(*PERMISSIONS, Answer(status, {}, {"errors": "Not today"}))
    report = doctor()
    assert report.with_status("failed") == ["permissions"]
    assert advice in report.advice["permissions"]
    assert len(doctor.sandbox.requests.to(*PERMISSIONS)) == 1


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


@pytest.mark.parametrize(
    ("refusal", "summary", "advice"),
    [
        (b"HTTP/1.1 407 Proxy Authentication Required\r\nProxy-Authenticate: Basic\r\n\r\n", " 407 ", "password"),
        (b"HTTP/1.1 403 Forbidden\r\n\r\n", " 403 ", "whether the proxy allows connections to this host"),
        (b"", "", ""),
    ],
)
def test_the_proxy_refuses(monkeypatch: pytest.MonkeyPatch, refusal: bytes, summary: str, advice: str) -> None:
    allow_names(monkeypatch)
    for name in NETWORK_VARIABLES:
        monkeypatch.delenv(name, raising=False)
    with start_blocking_portal() as portal, portal.wrap_async_context_manager(Sandbox()) as sandbox:
        variables = variables_with_names(sandbox)
        for name, value in variables.items():
            monkeypatch.setenv(name, value)
        doctor = Doctor(Shell(sandbox))
        serving = connect_proxy(refusal, hosts=authorities_of(sandbox, variables))
        with portal.wrap_async_context_manager(serving) as proxy:
            monkeypatch.setenv("HTTPS_PROXY", proxy.address.replace("//", "//joe:CANARY@"))
            report = doctor()
            hosts = [head.split(b" ")[1].partition(b".")[0] for head in proxy.heads]
            assert hosts[:2] == ([b"login", b"api"] if refusal == b"" else [b"login"])
            assert refusal == b"" or len(hosts) == 1
        if refusal == b"":
            assert report.with_status("failed") == []
            assert report.summaries["proxy"].startswith(f"{proxy.address} for login.procore.test")
            return
        assert report.with_status("failed") == ["proxy"]
        assert summary in report.summaries["proxy"]
        assert advice in report.advice["proxy"]
        assert report.advice["credentials"] == "Fix “Proxy” first."
        # Its port is closed now.
        report = doctor()
        assert report.with_status("failed") == ["proxy"]
        assert "No connection to the proxy" in report.summaries["proxy"]
        assert doctor.sent() == []


def test_a_proxy_intercepts_tls(monkeypatch: pytest.MonkeyPatch) -> None:
    allow_names(monkeypatch)
    for name in NETWORK_VARIABLES:
        monkeypatch.delenv(name, raising=False)
    with start_blocking_portal() as portal, portal.wrap_async_context_manager(Sandbox()) as sandbox:
        variables = variables_with_names(sandbox)
        for name, value in variables.items():
            monkeypatch.setenv(name, value)
        monkeypatch.delenv("PROCORE_CA_FILE")
        serving = connect_proxy(hosts=authorities_of(sandbox, variables))
        with portal.wrap_async_context_manager(serving) as proxy:
            monkeypatch.setenv("HTTPS_PROXY", proxy.address)
            report = Doctor(Shell(sandbox))()
    assert report.with_status("failed") == ["tls"]
    assert "It was issued by “aprocore local sandbox" in report.summaries["tls"]
    assert f"the proxy {proxy.address}" in report.advice["tls"]


def test_the_proxy_variable_is_invalid(doctor: Doctor, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("HTTPS_PROXY", "socks5://joe:CANARY@proxy:1080")
    for name in ("PROCORE_LOGIN_URL", "PROCORE_API_URL"):
        monkeypatch.setenv(name, os.environ[name].replace("127.0.0.1", "procore.test"))
    report = doctor()
    assert report.with_status("failed") == ["proxy"]
    assert "HTTPS_PROXY is the URL of a SOCKS proxy" in report.summaries["proxy"]


def test_the_store_is_damaged(doctor: Doctor) -> None:
    doctor.shell.sign_in()
    default_path().write_text('{"format": 1, "tok')
    report = doctor()
    assert report.with_status("failed") == ["token_store"]
    assert "is not JSON" in report.summaries["token_store"]
    assert "Move it away and sign in again." in report.advice["token_store"]
    assert report.advice["sign_in"] == "Fix “Token store” first."
    assert default_path().read_text() == '{"format": 1, "tok'
    # The credentials are checked all the same.
    assert report.statuses["credentials"] == "ok"


def test_the_store_cannot_be_created(doctor: Doctor, home: Path) -> None:
    (home / "state").write_text("a file")
    report = doctor()
    assert report.with_status("failed") == ["token_store"]
    assert re.search("The directory .* cannot be used|cannot be read", report.summaries["token_store"])


def test_the_store_cannot_be_written(doctor: Doctor, monkeypatch: pytest.MonkeyPatch) -> None:
    token = doctor.shell.sign_in()
    real = tempfile.NamedTemporaryFile

    def full(*, dir: Path, prefix: str) -> IO[Any]:  # noqa: A002 -- as in tempfile
        assert dir == default_path().parent
        real(dir=dir, prefix=prefix).close()
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(store_check.tempfile, "NamedTemporaryFile", full)
    report = doctor()
    assert report.with_status("failed") == ["token_store"]
    assert "can't be written: No space left on device." in report.summaries["token_store"]
    assert "the disk" in report.advice["token_store"]
    assert doctor.shell.stored() == token


def test_another_process_holds_the_lock(doctor: Doctor, monkeypatch: pytest.MonkeyPatch) -> None:
    doctor.shell.sign_in()
    monkeypatch.setattr("aprocore.cli.checks.diagnosis.LOCK_TIMEOUT", 0.0)
    locks = default_path().parent / ".tokens.json.locks"
    lock = FileLock(locks / "file")
    assert lock.try_acquire()
    report = doctor()
    lock.close()
    assert report.with_status("warning") == ["token_store"]
    assert "Another process has held a lock" in report.summaries["token_store"]
    assert "a person" in report.summaries["sign_in"]


def test_the_token_is_revoked(doctor: Doctor) -> None:
    doctor.shell.sign_in()
    doctor.sandbox.tokens.revoke_all()
    report = doctor()
    assert report.with_status("failed") == ["sign_in"]
    assert "Procore rejected the stored refresh token" in report.summaries["sign_in"]
    assert "aprocore login" in report.advice["sign_in"]
    assert doctor.sent() == [INFO, ME, TOKEN, ME, ME, TOKEN]


def test_only_the_access_token_is_revoked(doctor: Doctor) -> None:
    token = doctor.shell.sign_in()
    doctor.sandbox.tokens.revoke_access()
    assert doctor().with_status("failed") == []
    stored = doctor.shell.stored()
    assert stored is not None
    assert stored.refresh_token != token.refresh_token


def test_no_person_has_signed_in(doctor: Doctor, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("PROCORE_GRANT", "refresh_token")
    report = doctor()
    assert report.with_status("failed") == ["sign_in"]
    assert "No sign-in" in report.summaries["sign_in"]


def test_the_token_is_of_another_app(doctor: Doctor) -> None:
    doctor.shell.sign_in()
    doctor.sandbox.faults.add(*INFO, Answer(200, {}, {"application": {"uid": "another"}}), skip=1)
    report = doctor()
    assert report.with_status("failed") == ["sign_in"]
    assert "aprocore logout" in report.advice["sign_in"]


def test_the_app_of_a_stale_token(doctor: Doctor, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("PROCORE_COMPANY_ID")
    assert doctor.shell("token").exit_code == 0
    doctor.sandbox.tokens.revoke_access()
    report = doctor()
    assert report.with_status("failed") == []
    assert [request.status for request in doctor.sandbox.requests.to(*INFO)] == [401, 401, 200]


def test_redis_is_down(doctor: Doctor, monkeypatch: pytest.MonkeyPatch) -> None:
    with closed_port() as port:
        monkeypatch.setenv("PROCORE_REDIS_URL", f"redis://:a-CANARY@127.0.0.1:{port}/0")
        report = doctor()
    assert report.with_status("failed") == ["redis"]
    assert f"the Redis at 127.0.0.1:{port} cannot be used" in report.summaries["redis"]
    assert "PROCORE_REDIS_URL" in report.advice["redis"]
    monkeypatch.setenv("PROCORE_REDIS_URL", "CANARY")
    report = doctor()
    assert report.with_status("failed") == ["redis"]
    assert "redis://" in report.advice["redis"]


@pytest.mark.parametrize("variable", ["PROCORE_LOGIN_URL", "PROCORE_API_URL"])
def test_the_port_is_closed(doctor: Doctor, monkeypatch: pytest.MonkeyPatch, variable: str) -> None:
    with closed_port() as port:
        monkeypatch.setenv(variable, f"https://127.0.0.1:{port}")
        report = doctor()
    assert report.with_status("failed") == ["connection"]
    assert f"No connection to https://127.0.0.1:{port}: Connection refused" in report.summaries["connection"]
    assert "Check the network and the URLs" in report.advice["connection"]
    assert report.advice["tls"] == "Fix “Connection” first."
    assert TOKEN not in doctor.sent()


def test_another_server_answers(doctor: Doctor) -> None:
    doctor.sandbox.faults.add(*INFO, Answer(302, {"Location": "https://portal.example"}))
    report = doctor()
    assert report.with_status("warning") == ["connection"]
    assert "status 302" in report.summaries["connection"]


def test_ctrl_c(doctor: Doctor) -> None:
    doctor.sandbox.faults.add(*INFO, Hold())

    async def interrupted() -> tuple[int, str, str]:
        async with child("doctor") as program:
            while "Proxy" not in await program.line():
                pass
            ended: tuple[int, str, str] = await program.end(signal.SIGINT)
        return ended

    status, out, err = asyncio.run(interrupted())
    assert (status, err) == (130, "")
    assert "TLS" not in out
