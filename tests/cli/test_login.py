from __future__ import annotations

import asyncio
import json
import os
import signal
import socket
import threading
import webbrowser
from pathlib import Path
from urllib.parse import parse_qs, parse_qsl, quote, urlsplit
from urllib.request import urlopen

import attrs
import pytest

from aprocore import FileStore
from aprocore.net.clock import SYSTEM_CLOCK
from aprocore.sandbox import Person, Sandbox
from aprocore.sandbox.http.faults import Answer, ResetBefore
from tests.support.browser import Browser
from tests.support.homes import set_home
from tests.support.http_client import HttpClient
from tests.support.shell import Shell, Terminal, child, code_for, command, environment_variables, token_key


def free_port() -> int:
    with socket.create_server(("127.0.0.1", 0)) as probe:
        return probe.getsockname()[1]


@pytest.fixture
def uri() -> str:
    return f"http://localhost:{free_port()}/callback"


@attrs.define
class UserBrowser:
    """Browser of a user: opens the page, signs in and follows the redirect to the listener."""

    sandbox: Sandbox
    person: Person | None = None
    opened: list[str] = attrs.field(factory=list)
    page: str = ""

    def __call__(self, url: str) -> bool:
        self.opened.append(url)
        code = code_for(self.sandbox, url, self.person)
        query = parse_qs(urlsplit(url).query)
        # The listener is on 127.0.0.1, but localhost may be resolved to another address here.
        back = query["redirect_uri"][0].replace("localhost", "127.0.0.1")
        with urlopen(f"{back}?code={quote(code)}&state={quote(query['state'][0])}", timeout=20) as answer:
            self.page = answer.read().decode()
        return True


@pytest.fixture
def browser(shell: Shell, monkeypatch: pytest.MonkeyPatch) -> UserBrowser:
    browser = UserBrowser(shell.sandbox)
    monkeypatch.setattr(webbrowser, "open", browser)
    return browser


# -- sign-in with a browser -------------------------------------------------------------------------------------------


def test_login_with_a_browser(shell: Shell, browser: UserBrowser, uri: str, home: Path) -> None:
    browser.person = person = shell.sandbox.seed_data.people[1]
    result = shell("login", "--redirect-uri", uri)
    assert result.exit_code == 0
    assert result.stderr == "Opening Procore's sign-in page in the browser.\n"
    [said] = result.stdout.splitlines()
    assert said.startswith(f"Signed in as {person.name} ({person.login}). The sign-in is stored in {home}")
    path = Path(said.removesuffix(".").split(" stored in ")[1])
    assert os.name == "nt" or path.stat().st_mode & 0o777 == 0o600
    assert "You are signed in" in browser.page

    stored = shell.stored()
    assert stored is not None
    [exchange] = shell.sandbox.requests.to("POST", "/oauth/token")
    form = dict(parse_qsl(exchange.body.decode()))
    assert form["grant_type"] == "authorization_code"
    assert form["redirect_uri"] == uri
    assert json.loads(shell("me", "--json").stdout)["login"] == person.login
    assert len(shell.sandbox.requests.to("POST", "/oauth/token")) == 1
    for secret in (form["code"], form["code_verifier"], stored.access_token, str(stored.refresh_token)):
        assert secret not in result.output


def test_login_as_json(
    shell: Shell, browser: UserBrowser, uri: str, home: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("PROCORE_REDIRECT_URI", uri)
    person = shell.sandbox.seed_data.people[0]
    output = json.loads(shell("login", "--json").stdout)
    assert output.pop("stored_in").startswith(str(home))
    assert output == {
        "user": {"id": person.id, "login": person.login, "name": person.name},
        "environment": shell.sandbox.environment.login_url.removeprefix("https://"),
        "client_id": shell.sandbox.client_id,
    }


@pytest.mark.anyio
async def test_login_without_a_browser_prints_the_url(sandbox: Sandbox, uri: str) -> None:
    person = sandbox.seed_data.people[0]
    async with child("login", "--no-browser", "--redirect-uri", uri, **environment_variables(sandbox)) as program:
        url = urlsplit((await program.until("/oauth/authorize?")).strip())
        browser = Browser(HttpClient(sandbox))
        await browser.open(f"{url.path}?{url.query}")
        await browser.submit("Sign in", email=person.login, password="any")
        await browser.submit("Allow")
        back = urlsplit(browser.location)
        assert f"{back.scheme}://{back.netloc}{back.path}" == uri
        reader, writer = await asyncio.open_connection("127.0.0.1", back.port)
        writer.write(f"GET {back.path}?{back.query} HTTP/1.1\r\nHost: {back.netloc}\r\n\r\n".encode())
        assert b"You are signed in" in await reader.read()
        writer.close()
        await writer.wait_closed()
        status, out, err = await program.end()
    assert status == 0
    assert person.login in out
    assert parse_qs(back.query)["code"][0] not in out + err
    assert await FileStore().load(token_key(sandbox)) is not None
    assert [request.status for request in sandbox.requests.to("POST", "/oauth/token")] == [200]


@pytest.mark.parametrize("before", ["another sign-in", None])
def test_new_sign_in_replaces_the_stored_one(shell: Shell, browser: UserBrowser, uri: str, before: str | None) -> None:
    old = attrs.evolve(shell.sign_in(user=shell.sandbox.seed_data.people[0]), sign_in=before)
    shell.store(old)
    browser.person = shell.sandbox.seed_data.people[1]
    result = shell("login", "--redirect-uri", uri)
    assert browser.person.login in result.stdout
    stored = shell.stored()
    assert stored is not None
    assert stored.access_token != old.access_token


@pytest.mark.anyio
@pytest.mark.parametrize(("number", "status"), [(signal.SIGINT, 130), (signal.SIGTERM, 143)])
async def test_signal_ends_the_wait_for_the_browser(
    sandbox: Sandbox, uri: str, number: signal.Signals, status: int
) -> None:
    async with child("login", "--no-browser", "--redirect-uri", uri, **environment_variables(sandbox)) as program:
        await program.until("/oauth/authorize?")
        assert await program.end(number) == (status, "", "\n")
    assert sandbox.requests == []


def test_ctrl_c_at_a_terminal_ends_the_wait_for_the_browser(shell: Shell, uri: str) -> None:
    with Terminal("login", "--no-browser", "--redirect-uri", uri) as terminal:
        terminal.until("&code_challenge_method=S256\n")
        # With a line, because Python handles a signal that comes just before it waits for input only after the input.
        terminal.type("\x03\n")
        assert terminal.end() == 130
        assert "Traceback" not in terminal.shown
        assert "Aborted" not in terminal.shown


def test_login_times_out(shell: Shell, uri: str, monkeypatch: pytest.MonkeyPatch) -> None:
    sleeps: list[float] = []

    async def sleep(seconds: float) -> None:
        sleeps.append(seconds)

    monkeypatch.setattr(SYSTEM_CLOCK, "sleep", sleep)
    result = shell("login", "--no-browser", "--timeout", "77", "--redirect-uri", uri)
    assert result.exit_code == 1
    assert "within 77 s" in result.stderr
    assert "--paste" in result.stderr
    assert sleeps == [77.0]


def test_port_in_use_is_reported(shell: Shell) -> None:
    with socket.create_server(("127.0.0.1", 0)) as taken:
        result = shell("login", "--redirect-uri", f"http://localhost:{taken.getsockname()[1]}/callback")
    assert result.exit_code == 2
    assert "--paste" in result.stderr


def test_unwritable_store_is_reported_before_the_sign_in(
    shell: Shell, home: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    opened: list[str] = []
    monkeypatch.setattr(webbrowser, "open", opened.append)
    set_home(monkeypatch, home / "file")
    (home / "file").write_text("")
    for arguments in (["login", "--timeout", "1"], ["login", "--paste"]):
        result = shell(*arguments)
        assert result.exit_code in (1, 2)
        assert result.stderr.startswith("aprocore: ")
        assert str(home / "file") in result.stderr
    assert opened == []
    assert shell.sandbox.requests == []


@pytest.mark.parametrize(("name", "value"), [("PROCORE_CA_FILE", "/nope"), ("PROCORE_COMPANY_ID", "a b")])
def test_invalid_settings_are_reported_before_the_sign_in(
    shell: Shell, uri: str, name: str, value: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    opened: list[str] = []
    monkeypatch.setattr(webbrowser, "open", opened.append)
    monkeypatch.setenv(name, value)
    result = shell("login", "--timeout", "1", "--redirect-uri", uri)
    assert result.exit_code == 2
    assert value in result.stderr
    assert opened == []


@pytest.mark.parametrize("old", [True, False])
def test_a_sign_in_that_could_not_be_stored_is_reported(
    shell: Shell, browser: UserBrowser, uri: str, old: bool, monkeypatch: pytest.MonkeyPatch
) -> None:
    if old:
        shell.sign_in()

    async def full(*_: object) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(FileStore, "save", full)
    result = shell("login", "--redirect-uri", uri)
    assert result.exit_code == 1
    assert "could not be stored" in result.stderr
    assert result.stdout == ""


def test_rejected_sign_in_is_not_stored(
    shell: Shell, browser: UserBrowser, uri: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("PROCORE_CLIENT_SECRET", "wrong")
    result = shell("login", "--redirect-uri", uri)
    assert result.exit_code == 1
    assert "Check the client id and secret" in result.stderr
    assert result.stdout == ""
    assert shell.stored() is None


def test_sign_in_is_stored_even_if_the_user_can_not_be_fetched(shell: Shell, browser: UserBrowser, uri: str) -> None:
    shell.sandbox.faults.add("GET", "/rest/v1.0/me", Answer(403, None, {"message": "No."}))
    result = shell("login", "--redirect-uri", uri)
    assert result.exit_code == 1
    assert "The sign-in is stored, but its user can't be fetched. No." in result.stderr
    assert shell.stored() is not None


# -- pasted codes -----------------------------------------------------------------------------------------------------


@pytest.mark.anyio
@pytest.mark.parametrize(
    ("form", "uri"),
    [
        ("  {code} \n", None),
        ("{uri}?code={code}&state={state}\n", None),
        ("{uri}?code={code}&state={state}\n", "http://localhost:8788/callback"),
        ("code={code}&state={state}", None),
        ("code={code}&state={state}", "http://localhost:8788/callback"),
    ],
)
async def test_login_with_a_pasted_code(sandbox: Sandbox, form: str, uri: str | None) -> None:
    registered = {"PROCORE_REDIRECT_URI": uri} if uri is not None else {}
    async with child("login", "--paste", **environment_variables(sandbox), **registered) as program:
        url = await program.until("/oauth/authorize?")
        query = parse_qs(urlsplit(url).query)
        assert query["redirect_uri"] == [uri or "urn:ietf:wg:oauth:2.0:oob"]
        code = code_for(sandbox, url, sandbox.seed_data.people[2])
        pasted = form.format(code=code, state=query["state"][0], uri=uri or "https://login.example/oauth/authorize")
        program.process.stdin.write(pasted.encode())
        program.process.stdin.close()
        status, out, err = await program.end()
    assert status == 0, err
    assert sandbox.seed_data.people[2].login in out
    assert code not in out + err
    [exchange] = sandbox.requests.to("POST", "/oauth/token")
    assert dict(parse_qsl(exchange.body.decode()))["redirect_uri"] == (uri or "urn:ietf:wg:oauth:2.0:oob")


def test_out_of_band_redirect_requires_a_pasted_code(shell: Shell, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("PROCORE_REDIRECT_URI", shell.sandbox.redirect_uri)
    result = shell("login", input="\n")
    assert result.exit_code == 2
    assert "Standard input is empty. Pipe the code" in result.stderr


@pytest.mark.parametrize(
    ("pasted", "status", "message"),
    [
        ("https://login.example/?code=apc-CANARY&state=another", 1, "does not belong to this sign-in"),
        ("https://login.example/?code=apc-CANARY", 1, "does not belong to this sign-in"),
        ("apc-CANARY-\u00e9", 2, "The text is not an authorization code"),
    ],
)
def test_invalid_pasted_code_is_rejected(shell: Shell, pasted: str, status: int, message: str) -> None:
    result = shell("login", "--paste", input=pasted)
    assert result.exit_code == status
    assert message in result.stderr
    assert "CANARY" not in result.output
    assert shell.sandbox.requests.to("POST", "/oauth/token") == []


def test_bare_code_of_a_web_redirect_is_rejected(shell: Shell, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("PROCORE_REDIRECT_URI", "http://localhost:8788/callback")
    result = shell("login", "--paste", input="apc-CANARY\n")
    assert result.exit_code == 1
    assert "out-of-band requests only" in result.stderr
    assert "CANARY" not in result.output
    assert shell.sandbox.requests.to("POST", "/oauth/token") == []


def test_used_code_is_rejected(shell: Shell) -> None:
    result = shell("login", "--paste", input="used-already\n")
    assert result.exit_code == 1
    assert "rejected the authorization code" in result.stderr
    assert len(shell.sandbox.requests.to("POST", "/oauth/token")) == 1


def test_pasted_code_is_not_echoed_on_a_terminal(shell: Shell, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("PROCORE_CLIENT_SECRET")
    secret = shell.sandbox.client_secret
    # Wide enough for the URL on one line.
    with Terminal("login", "--paste", columns=1000) as terminal:
        terminal.until("Client secret: ")
        terminal.type(f"{secret}\n")
        terminal.until("(hidden): ")
        [url] = [line for line in terminal.shown.splitlines() if "/oauth/authorize?" in line]
        code = code_for(shell.sandbox, url)
        terminal.type("apc-CANARY-\u00e9\n")
        terminal.until("The text is not an authorization code.")
        terminal.until("(hidden): ")
        terminal.type(f" {code} \n")
        assert terminal.end() == 0
        assert shell.sandbox.seed_data.people[0].login in terminal.shown
        assert terminal.shown.count("(hidden): ") == 2
        for hidden in (secret, code, "CANARY"):
            assert hidden not in terminal.shown


def test_ctrl_c_at_the_prompt_exits_with_130(shell: Shell) -> None:
    with Terminal("login", "--paste") as terminal:
        terminal.until("(hidden): ")
        terminal.type("\x03")
        assert terminal.end() == 130
        assert "Traceback" not in terminal.shown
        assert "Aborted" not in terminal.shown


# -- logout -----------------------------------------------------------------------------------------------------------


def test_logout_revokes_and_deletes_the_token(shell: Shell, monkeypatch: pytest.MonkeyPatch) -> None:
    # The stored sign-in is deleted regardless of the grant of other commands.
    monkeypatch.setenv("PROCORE_GRANT", "client_credentials")
    person = shell.sandbox.seed_data.people[1]
    token = shell.sign_in(user=person)
    result = shell("logout")
    assert (result.exit_code, result.stderr) == (0, "")
    assert result.stdout == (
        f"{person.name} ({person.login}) is signed out: the tokens are revoked and deleted.\n"
        "Commands now act as the app itself (client credentials).\n"
    )
    assert shell.stored() is None
    [revoked] = shell.sandbox.requests.to("POST", "/oauth/revoke")
    assert dict(parse_qsl(revoked.body.decode()))["token"] == token.access_token
    assert asyncio.run(HttpClient(shell.sandbox).is_valid(token.access_token)) is False


def test_logout_as_json(shell: Shell) -> None:
    person = shell.sandbox.seed_data.people[1]
    shell.sign_in(user=person)
    assert json.loads(shell("logout", "--json").stdout) == {
        "signed_out": True,
        "user": {"id": person.id, "login": person.login, "name": person.name},
        "acts_as": "app",
    }
    assert json.loads(shell("logout", "--json").stdout) == {"signed_out": False, "user": None, "acts_as": "app"}


def test_logout_without_a_sign_in(shell: Shell) -> None:
    result = shell("logout")
    assert (result.exit_code, result.stdout) == (0, "")
    assert result.stderr == "No sign-in is stored.\nCommands now act as the app itself (client credentials).\n"
    assert shell.sandbox.requests == []


def test_logout_names_the_next_step_if_only_a_person_may_act(shell: Shell, monkeypatch: pytest.MonkeyPatch) -> None:
    shell.sign_in()
    monkeypatch.setenv("PROCORE_GRANT", "refresh_token")
    assert shell("logout").stdout.splitlines()[1] == (
        "Commands need a new sign-in, as PROCORE_GRANT is refresh_token. Run: aprocore login"
    )
    assert json.loads(shell("logout", "--json").stdout)["acts_as"] is None


def test_logout_of_an_invalid_sign_in(shell: Shell) -> None:
    shell.sign_in(expires_in=0.001)
    shell.sandbox.tokens.revoke_all()
    result = shell("logout")
    assert result.exit_code == 0
    assert result.stdout.startswith("The user is signed out")
    assert shell.stored() is None


@pytest.mark.parametrize("fault", [Answer(503, None, {"error": "down"}), ResetBefore()])
def test_failed_logout_leaves_the_token_stored(shell: Shell, fault: object) -> None:
    token = shell.sign_in()
    shell.sandbox.faults.add("POST", "/oauth/revoke", fault, times=None)
    result = shell("logout")
    assert result.exit_code == 1
    assert "was not revoked, and is kept." in result.stderr
    assert result.stdout == ""
    assert shell.stored() == token


def test_commands_wait_for_no_browser_thread() -> None:
    command("--version")
    assert not [thread for thread in threading.enumerate() if thread.name == "aprocore browser"]
