"""Detection by the monitor: secrets that are shown."""

from __future__ import annotations

import asyncio
import base64
import logging
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path
from urllib.parse import quote

import click
import pytest
from click.testing import CliRunner

from aprocore import AuthorizationRequest, ClientCredentials, Procore, ProcoreError, StaticToken
from aprocore.request_factory import RequestFactory
from aprocore.types import Secret
from tests.monitor.monitor import Monitor
from tests.monitor.registry import Registry, is_distinctive
from tests.support.canary import CANARY
from tests.support.clock import FakeClock
from tests.support.monitors import OK, violated_invariants
from tests.support.raw_server import answering, raw_server

pytest_plugins = ["pytester"]

pytestmark = pytest.mark.anyio

PROJECTS = "/rest/v1.0/projects"


@pytest.fixture(autouse=True)
def every_record(caplog: pytest.LogCaptureFixture) -> None:
    """Log everything, also if the other tests do not."""
    for name in ("aiohttp", "aprocore", "asyncio"):
        caplog.set_level(logging.DEBUG, name)


def fail_with_a_local() -> None:
    # Represents code with a secret in its frames; frames of tests are exempt.
    exec(compile("def f(token):\n    raise ValueError\nf(token)", "/elsewhere.py", "exec"), {"token": CANARY})


def log_secret() -> None:
    logging.getLogger("asyncio").debug("sent %s", CANARY)


def log_an_argument_of_no_message() -> None:
    logging.getLogger("aiohttp.client").debug("%(shown)s", {"shown": 1, "hidden": CANARY})


def log_an_error() -> None:
    try:
        fail_with_a_local()
    except ValueError:
        logging.getLogger("aprocore").exception("It failed")


def log_it_encoded() -> None:
    logging.getLogger("aprocore").debug("Authorization: %s", base64.b64encode(f"xy:{CANARY}".encode()).decode())


def raise_it() -> None:
    with pytest.raises(ProcoreError):
        raise ProcoreError("It failed.", hint=f"Do not send {CANARY}")


def create_file_with_secret_name() -> None:
    with pytest.raises(FileNotFoundError):
        (Path("/nowhere") / quote(CANARY, safe="")).write_text("")


def print_secret() -> None:
    assert CliRunner().invoke(click.Command("x", callback=lambda: click.echo(CANARY, err=True))).exit_code == 0


@pytest.mark.fault("I04")
@pytest.mark.parametrize(
    ("leak", "place"),
    [
        (log_secret, "log"),
        (log_an_argument_of_no_message, "log"),
        (log_an_error, "log"),
        (log_it_encoded, "log"),
        (raise_it, "error"),
        (create_file_with_secret_name, "file name"),
        (print_secret, "command"),
    ],
)
def test_shown_secret_is_detected(monitor: Monitor, leak: Callable[[], None], place: str) -> None:
    StaticToken(CANARY)
    leak()
    violations = monitor.violations()
    assert violations
    assert {violation.place for violation in violations} == {place}
    assert all("access_token in" in str(violation) for violation in violations)
    assert violated_invariants(monitor) == ["secret shown"] * len(violations)


@pytest.mark.fault("I04")
def test_secret_registered_after_its_output_is_detected(monitor: Monitor) -> None:
    log_secret()
    assert violated_invariants(monitor) == []
    StaticToken(CANARY)
    assert violated_invariants(monitor) == ["secret shown"]


@pytest.mark.fault("I04")
async def test_secret_on_a_command_line_is_detected_with_any_event_loop(monitor: Monitor) -> None:
    StaticToken(CANARY)
    child = await asyncio.create_subprocess_exec(sys.executable, "-ISc", "", "aprocore", "--token", CANARY)
    assert await child.wait() == 0
    assert [violation.place for violation in monitor.violations()] == ["command line"]
    assert violated_invariants(monitor) == ["secret shown"]
    assert monitor.has_children


@pytest.mark.parametrize("arguments", [["x", "aprocore", "--token", CANARY], ["-c", "from aprocore import x", CANARY]])
def test_command_line_of_windows_is_one_text(monitor: Monitor, arguments: list[str]) -> None:
    StaticToken(CANARY)
    sys.audit("subprocess.Popen", None, subprocess.list2cmdline(arguments), None, None)
    assert violated_invariants(monitor) == ["secret shown"] * ("aprocore" in arguments)


@pytest.mark.fault("I04")
async def test_causes_notes_and_locals_of_an_error_are_checked(
    monitor: Monitor, clock: FakeClock, monkeypatch: pytest.MonkeyPatch
) -> None:
    StaticToken(CANARY)

    def fail(*_: object) -> None:
        error = OSError(5, "Input/output error")
        error.add_note(f"while sending {CANARY}")
        raise ProcoreError("It failed.") from error

    monkeypatch.setattr(RequestFactory, "_company", fail)
    async with raw_server(answering(OK)) as server:
        async with Procore(StaticToken(CANARY), environment=server.environment, clock=clock) as procore:
            with pytest.raises(ProcoreError):
                await procore.get(PROJECTS)
    assert violated_invariants(monitor) == ["secret shown"]


def test_state_may_be_shown_to_the_user_but_not_logged(monitor: Monitor) -> None:
    url = AuthorizationRequest.create("an-app-of-ours-12").url
    monitor.record_text("command", url)
    monitor.record_text("stdout", url)
    assert violated_invariants(monitor) == []
    monitor.record_text("log", url)
    [violation] = monitor.violations()
    assert "state in log" in str(violation)


def test_excerpt_contains_no_other_secret(monitor: Monitor) -> None:
    other = "another-Secret-0123456789"
    ClientCredentials("an-app", other)
    StaticToken(CANARY)
    monitor.record_text("log", f"one {other} two {CANARY} three {other}")
    texts = [str(violation) for violation in monitor.violations()]
    assert len(texts) == 2
    assert all("three" in text or "one" in text for text in texts)
    assert not any(other in text or CANARY in text for text in texts)


@pytest.mark.parametrize("value", ["secret", "x" * 600, "v" * 43, "client-secret", "1234567890123", "a b c d e f 1234"])
def test_common_texts_are_not_secrets(value: str) -> None:
    assert not is_distinctive(value)


@pytest.mark.parametrize("value", [CANARY, "apc-CANARY-access-token", "0a1b2c3d4e5f", "access-token-1"])
def test_distinctive_texts_are_secrets(value: str) -> None:
    assert is_distinctive(value)


def test_public_value_in_a_secret_is_not_reported() -> None:
    registry = Registry()
    registry.add("client-id-0123456789", "secret")
    assert registry.in_any(["the app client-id-0123456789"])
    registry.add_public("client-id-0123456789")
    assert not registry.in_any(["the app client-id-0123456789"])


def test_every_registered_secret_is_found(monitor: Monitor) -> None:
    Secret("a-webhook-key-0123456789")
    monitor.record_text("stderr", "a-webhook-key-0123456789")
    Secret("This is what the server said in 1234 words")
    monitor.record_text("stderr", "This is what the server said in 1234 words")
    assert violated_invariants(monitor) == ["secret shown"]


def test_end_of_a_long_secret_is_detected(monitor: Monitor) -> None:
    token = "0123456789abcdef" * 3 + "fedcba9876543210" * 3
    StaticToken(token)
    monitor.record_text("log", f"...{token[-30:]}")
    assert violated_invariants(monitor) == ["secret shown"]


def test_test_that_shows_a_secret_fails(pytester: pytest.Pytester) -> None:
    pytester.makeconftest(
        "from tests.monitor.plugin import MonitorPlugin\n"
        "def pytest_configure(config):\n"
        "    config.pluginmanager.register(MonitorPlugin())\n"
    )
    pytester.makepyfile(
        f"""
        import sys, warnings
        import pytest
        from aprocore import StaticToken

        SECRET = {CANARY!r}

        @pytest.fixture(autouse=True)
        def token():
            StaticToken(SECRET)

        @pytest.fixture
        def late():
            yield
            print(SECRET)

        def test_good():
            print("nothing")

        def test_bad_print():
            print(SECRET)

        def test_bad_print_that_is_read(capsys):
            print(SECRET, file=sys.stderr)
            assert capsys.readouterr().err

        def test_bad_in_teardown(late):
            pass

        def test_bad_warning():
            with pytest.warns(UserWarning):
                warnings.warn(SECRET)

        @pytest.mark.shows_secrets("stdout", reason="it says so")
        def test_good_since_marked():
            print(SECRET)

        @pytest.mark.shows_secrets("stderr", reason="it says something else")
        def test_bad_and_marked_wrongly():
            print(SECRET)

        @pytest.mark.shows_secrets("stdout")
        def test_bad_without_a_reason():
            print(SECRET)

        def test_good_again():
            pass
        """
    )
    result = pytester.runpytest_inprocess("-p", "no:cacheprovider", "-p", "no:xdist", "-p", "no:asyncio")
    result.assert_outcomes(passed=9, errors=6)
    failed = {line.split("::")[1].split(" ")[0] for line in result.outlines if line.startswith("ERROR ")}
    assert len(failed) == 6
    assert all(name.startswith("test_bad") for name in failed)
    result.stdout.fnmatch_lines_random(
        [
            "secret shown: access_token in stdout: *",
            "secret shown: access_token in stderr: *",
            "secret shown: access_token in warning: *",
        ]
    )
    result.stdout.fnmatch_lines(["*is marked as showing secrets in stderr, and shows none."])
