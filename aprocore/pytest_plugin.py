"""Fixtures and markers for tests against the local sandbox; pytest finds them by itself."""

from __future__ import annotations

from collections.abc import Callable, Generator, Iterator
from itertools import islice
from typing import TYPE_CHECKING, Any

import pytest

if TYPE_CHECKING:
    from .client import Procore
    from .sandbox import Health, Sandbox
    from .sandbox.recording import Recorder
    from .sandbox.recording.recorded_test import RecordedTest

__all__ = ["procore", "procore_account", "procore_given", "procore_recording", "procore_sandbox"]

_MARKERS = {
    "procore_seed": "(seed): the data that the fixture procore finds, and which requests faults with a chance strike.",
    "procore_limits": "(limits, or hourly=, spike=, …): how many calls a token may make; see aprocore.sandbox.Limits.",
    "procore_clock": "(advance=0, pace=1): seconds by which the sandbox's clock goes wrong, and how fast it goes.",
    "procore_faults": "(method, path, fault, times=1, skip=0, chance=1): what goes wrong, as for sandbox.faults.add(); "
    "of several marks that which is nearest to the test comes first.",
    "procore_recording": "(ignore=(), keep=()): names of parameters and fields whose values need not be the recorded "
    "ones for a request to be the same, and of fields that are recorded as they are.",
}
# What takes these marks; the others are the fixture procore's.
_TAKEN_BY = {"procore_recording": "procore_recording"}


_HEALTH: pytest.StashKey[Health] = pytest.StashKey()
_HEALTH_KEY = "aprocore_health"


def pytest_addoption(parser: pytest.Parser) -> None:
    group = parser.getgroup("aprocore", "the local Procore")
    group.addoption(
        "--procore-health",
        action="store_true",
        help="say at the end what Procore would criticise in the calls to its sandbox",
    )
    group.addoption(
        "--procore-record",
        action="store_true",
        help="have the tests with the fixture procore_recording call the real account, and record it anew",
    )


def pytest_configure(config: pytest.Config) -> None:
    for name, text in _MARKERS.items():
        config.addinivalue_line("markers", name + text)


def pytest_runtest_setup(item: pytest.Item) -> None:
    for mark in item.own_markers:
        needed = _TAKEN_BY.get(mark.name, "procore")
        if mark.name in _MARKERS and needed not in getattr(item, "fixturenames", ()):
            pytest.fail(f"{mark.name} needs the fixture {needed}: the test has to take it.", pytrace=False)


@pytest.fixture(scope="session")
def procore_sandbox(pytestconfig: pytest.Config) -> Iterator[Sandbox]:
    """Run a local Procore during the whole run, in a thread of its own; with xdist one for each worker.

    To have another, define this fixture anew: ``with in_thread(Sandbox(…)) as sandbox: yield sandbox``.
    """
    from .errors import ConfigurationError
    from .sandbox import Sandbox, in_thread

    running = in_thread(Sandbox())
    try:
        sandbox = running.__enter__()
    except ConfigurationError as error:
        pytest.fail(str(error), pytrace=False)
    try:
        yield sandbox
        _judge(sandbox, pytestconfig)
    finally:
        running.__exit__(None, None, None)


@pytest.fixture
def procore(procore_sandbox: Sandbox, request: pytest.FixtureRequest) -> Iterator[Procore]:
    """Make a session that is signed in to the sandbox, in which nothing has happened yet.

    For the event loop on which it is first used; it is closed when that loop or the test ends, whichever is first.
    """
    from .sandbox.session_end import ClosedWithItsLoop

    _judge(procore_sandbox, request.config)
    _arrange(procore_sandbox, request.node)
    session = procore_sandbox.procore()
    closing = ClosedWithItsLoop(session, procore_sandbox.drop_held)
    yield session
    procore_sandbox.faults.clear()
    closing.close()
    _judge(procore_sandbox, request.config)


def _arrange(sandbox: Sandbox, item: pytest.Item) -> None:
    """Begin anew as the marks of a test say."""
    from .sandbox import Limits

    def limits(limits: Limits | None = None, **fields: Any) -> None:
        sandbox.set_limits(Limits(**fields) if limits is None else limits)

    def clock(advance: float = 0.0, pace: float = 1.0) -> None:
        sandbox.clock.run(pace)
        sandbox.clock.advance(advance)

    def seed(seed: int) -> None:
        sandbox.reset(seed=seed)

    if item.get_closest_marker("procore_seed") is None:
        sandbox.reset()
    for name, step in (("procore_seed", seed), ("procore_limits", limits), ("procore_clock", clock)):
        _apply(step, *islice(item.iter_markers(name), 1))
    _apply(sandbox.faults.add, *item.iter_markers("procore_faults"))


def _apply(step: Callable[..., object], *marks: pytest.Mark) -> None:
    from .errors import ConfigurationError

    for mark in marks:
        try:
            step(*mark.args, **mark.kwargs)
        except ConfigurationError as error:
            pytest.fail(f"@pytest.mark.{mark.name}: {error}", pytrace=False)
        except (TypeError, ValueError) as error:
            pytest.fail(
                f"@pytest.mark.{mark.name}: its arguments are not valid ({error}). See: pytest --markers.",
                pytrace=False,
            )


# -- recordings -------------------------------------------------------------------------------------------------------

_RECORDED: pytest.StashKey[RecordedTest] = pytest.StashKey()
_TOLD = "procore_recording"


@pytest.fixture(scope="session")
def _procore_recorder() -> Iterator[Recorder]:
    from .errors import ConfigurationError
    from .sandbox.recording import Recorder
    from .sandbox.threads import running

    server = running(Recorder())
    try:
        recorder = server.__enter__()
    except ConfigurationError as error:
        pytest.fail(str(error), pytrace=False)
    try:
        yield recorder
    finally:
        server.__exit__(None, None, None)


@pytest.fixture
def procore_account() -> Procore:
    """Make the session whose answers ``--procore-record`` records: that of the ``PROCORE_…`` variables.

    To have another, define this fixture anew. It is used on an event loop of its own, and closed there.
    """
    from .client import Procore
    from .errors import ConfigurationError

    try:
        return Procore.from_env()
    except ConfigurationError as error:
        pytest.fail(str(error), pytrace=False)


@pytest.fixture
def procore_recording(request: pytest.FixtureRequest) -> Iterator[Procore]:
    """Make a session that is answered out of a recording, ``recordings/<module>/<test>.json`` beside the test.

    With ``--procore-record`` the account is asked, and the recording made anew if the test passes. In both cases the
    test sees the same: made-up values in place of ids, names and other texts of the account.
    """
    from .errors import ConfigurationError
    from .sandbox.recording.recorded_test import RecordedTest
    from .sandbox.session_end import ClosedWithItsLoop

    recorder: Recorder = request.getfixturevalue("_procore_recorder")
    account = request.getfixturevalue("procore_account") if request.config.getoption("procore_record") else None
    complaint, test = "", None
    try:
        test = request.node.stash[_RECORDED] = RecordedTest.of(request.node, recorder, account)
    except ConfigurationError as error:
        complaint = str(error)
    if test is None:
        # Not while the other is handled, which pytest would show as well.
        pytest.fail(complaint, pytrace=False)
    session = recorder.procore()
    closing = ClosedWithItsLoop(session, lambda: None)
    yield session
    closing.close()
    try:
        complaint = test.end()
    except ConfigurationError as error:
        complaint = str(error)
    if test.remark:
        request.node.user_properties.append((_TOLD, f"{request.node.nodeid}: {test.remark}"))
    if complaint:
        pytest.fail(complaint, pytrace=False)


@pytest.fixture
def procore_given(request: pytest.FixtureRequest, procore_recording: Procore) -> Callable[[str], int | str]:
    """Return what stands for the value of an environment variable: a project's id that a test begins with.

    ``procore_given("MY_PROJECT_ID")`` is a made-up id, in the recording and while it is made; the real one is needed
    for ``--procore-record`` only.
    """
    test: RecordedTest = request.node.stash[_RECORDED]

    def given(name: str) -> int | str:
        from .errors import ConfigurationError

        try:
            return test.given(name)
        except ConfigurationError as error:
            pytest.fail(str(error), pytrace=False)

    return given


@pytest.hookimpl(wrapper=True)
def pytest_runtest_makereport(item: pytest.Item, call: pytest.CallInfo[None]) -> Generator[None, Any, Any]:
    """Let a test fail that asked for what is not recorded, also where it took no offence at the answer."""
    report = yield
    test = item.stash.get(_RECORDED, None)
    if test is not None and call.when == "call":
        test.passed = report.outcome == "passed"
        complaint = test.complaint()
        if complaint and report.outcome == "passed":
            report.outcome, report.longrepr = "failed", complaint
            test.passed = False
        elif complaint:
            report.sections.append(("the recording", complaint))
    return report


# -- health -----------------------------------------------------------------------------------------------------------


def _judge(sandbox: Sandbox, config: pytest.Config) -> None:
    """Add what the ledger has to what is told at the end."""
    if not config.getoption("procore_health"):
        return
    health = sandbox.health()
    config.stash[_HEALTH] = config.stash[_HEALTH] + health if _HEALTH in config.stash else health
    sandbox.forget_requests()


def pytest_sessionfinish(session: pytest.Session) -> None:
    output = getattr(session.config, "workeroutput", None)
    if output is not None and _HEALTH in session.config.stash:
        health = session.config.stash[_HEALTH]
        output[_HEALTH_KEY] = {"calls": health.calls, "found": health.found}


@pytest.hookimpl(optionalhook=True)
def pytest_testnodedown(node: Any) -> None:
    """Take over what a worker of xdist has found."""
    found = getattr(node, "workeroutput", {}).get(_HEALTH_KEY)
    if found is not None:
        from .sandbox import Health

        stash = node.config.stash
        stash[_HEALTH] = Health(**found) + stash.get(_HEALTH, Health())


def pytest_terminal_summary(terminalreporter: pytest.TerminalReporter, config: pytest.Config) -> None:
    if _HEALTH in config.stash:
        terminalreporter.section("calls to Procore's sandbox")
        for line in config.stash[_HEALTH].lines():
            terminalreporter.line(line)
    reports = (each for several in terminalreporter.stats.values() for each in several)
    told = {text for each in reports for name, text in getattr(each, "user_properties", ()) if name == _TOLD}
    if told:
        terminalreporter.section("recordings of Procore")
    for line in sorted(told):
        terminalreporter.line(line)
