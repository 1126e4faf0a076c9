"""pytest plugin: fixtures and markers for tests against the local sandbox. Loaded automatically by its entry point."""

from __future__ import annotations

import warnings
from collections.abc import Callable, Generator, Iterator
from itertools import islice
from typing import TYPE_CHECKING, Any

import pytest

if TYPE_CHECKING:
    from .client import Procore
    from .sandbox import Health, Sandbox
    from .sandbox.http.faults import FaultRule
    from .sandbox.recording import Recorder
    from .sandbox.recording.recorded_test import RecordedTest

__all__ = ["procore", "procore_account", "procore_given", "procore_recording", "procore_sandbox"]

_MARKERS = {
    "procore_seed": "(seed): seed of the sandbox's data, and of the requests that faults with a chance hit.",
    "procore_limits": "(limits, or hourly=, spike=, …): rate limits of a token; see aprocore.sandbox.Limits. The clock "
    "jumps over the session's waits.",
    "procore_clock": "(advance=0, pace=1, auto_advance=True): seconds by which the sandbox's clock is ahead, its "
    "speed, and whether it jumps over the session's waits.",
    "procore_faults": "(method, path, fault, times=1, skip=0, chance=1): fault injection, as sandbox.faults.add(); "
    "of several marks the one closest to the test applies first.",
    "procore_recording": "(ignore=(), keep=()): names of parameters and fields whose values are ignored when a request "
    "is matched with a recorded one, and of fields that are recorded without anonymization.",
}
# Fixtures that use these marks; the other marks belong to the fixture procore.
_FIXTURE_OF_MARK = {"procore_recording": "procore_recording"}


_HEALTH: pytest.StashKey[Health] = pytest.StashKey()
_HEALTH_KEY = "aprocore_health"


def pytest_addoption(parser: pytest.Parser) -> None:
    group = parser.getgroup("aprocore", "the local Procore")
    group.addoption(
        "--procore-health",
        action="store_true",
        help="report problems of the calls to the sandbox (429, 404, deprecated operations, …) at the end",
    )
    group.addoption(
        "--procore-record",
        action="store_true",
        help="run tests with the fixture procore_recording against the real account, and record its responses again",
    )


def pytest_configure(config: pytest.Config) -> None:
    for name, text in _MARKERS.items():
        config.addinivalue_line("markers", name + text)


def pytest_runtest_setup(item: pytest.Item) -> None:
    for mark in item.own_markers:
        fixture = _FIXTURE_OF_MARK.get(mark.name, "procore")
        if mark.name in _MARKERS and fixture not in getattr(item, "fixturenames", ()):
            pytest.fail(
                f"{mark.name} needs the fixture {fixture}. Add it to the test's arguments.",
                pytrace=False,
            )


@pytest.fixture(scope="session")
def procore_sandbox(pytestconfig: pytest.Config) -> Iterator[Sandbox]:
    """Run a local Procore for the whole test run, in a separate thread; with xdist one for each worker.

    To configure it, override this fixture: ``with in_thread(Sandbox(…)) as sandbox: yield sandbox``.
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
    """Return a session that is signed in to the sandbox, whose data is reset before.

    The session is bound to the event loop of its first use, and closed when that loop or the test ends.
    """
    from .sandbox.session_end import ClosedWithItsLoop

    _judge(procore_sandbox, request.config)
    _arrange(procore_sandbox, request.node)
    session = procore_sandbox.procore()
    closing = ClosedWithItsLoop(session, procore_sandbox.drop_held)
    yield session
    unused = procore_sandbox.faults.unused
    procore_sandbox.faults.clear()
    closing.close()
    _report_unused(unused)
    _judge(procore_sandbox, request.config)


def _report_unused(rules: tuple[FaultRule, ...]) -> None:
    """Warn about faults that no request of the test has met: it did not test what it seems to."""
    if rules:
        shown = ", ".join(f"{type(rule.fault).__name__} for {rule.method} {rule.path}" for rule in rules)
        warnings.warn(pytest.PytestWarning(f"Faults that no request has met: {shown}."), stacklevel=2)


def _arrange(sandbox: Sandbox, item: pytest.Item) -> None:
    """Reset the sandbox and configure it as the marks of a test require."""
    from .sandbox import Limits

    def limits(limits: Limits | None = None, **fields: Any) -> None:
        sandbox.set_limits(Limits(**fields) if limits is None else limits)
        sandbox.clock.auto_advance = True

    def clock(advance: float = 0.0, pace: float = 1.0, auto_advance: bool = True) -> None:
        sandbox.clock.run(pace)
        sandbox.clock.advance(advance)
        sandbox.clock.auto_advance = auto_advance

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
                f"@pytest.mark.{mark.name}: invalid arguments ({error}). See: pytest --markers.",
                pytrace=False,
            )


# -- recordings -------------------------------------------------------------------------------------------------------

_RECORDED: pytest.StashKey[RecordedTest] = pytest.StashKey()
_REMARK_KEY = "procore_recording"


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
    """Return the session whose responses ``--procore-record`` records, configured by the ``PROCORE_…`` variables.

    To use another account, override this fixture. The session is used and closed on a separate event loop.
    """
    from .client import Procore
    from .errors import ConfigurationError

    try:
        return Procore.from_env()
    except ConfigurationError as error:
        pytest.fail(str(error), pytrace=False)


@pytest.fixture
def procore_recording(request: pytest.FixtureRequest) -> Iterator[Procore]:
    """Return a session that replays a recording, ``recordings/<module>/<test>.json`` next to the test.

    With ``--procore-record`` requests go to the real account, and the recording is replaced if the test passes. In both
    cases the test sees the same anonymized values in place of ids, names and other texts of the account.
    """
    from .errors import ConfigurationError
    from .sandbox.recording.recorded_test import RecordedTest
    from .sandbox.session_end import ClosedWithItsLoop

    recorder: Recorder = request.getfixturevalue("_procore_recorder")
    account = request.getfixturevalue("procore_account") if request.config.getoption("procore_record") else None
    problem, test = "", None
    try:
        test = request.node.stash[_RECORDED] = RecordedTest.of(request.node, recorder, account)
    except ConfigurationError as error:
        problem = str(error)
    if test is None:
        # Outside of the except block, because pytest would show the other exception too.
        pytest.fail(problem, pytrace=False)
    session = recorder.procore()
    closing = ClosedWithItsLoop(session, lambda: None)
    yield session
    closing.close()
    try:
        problem = test.end()
    except ConfigurationError as error:
        problem = str(error)
    if test.remark:
        request.node.user_properties.append((_REMARK_KEY, f"{request.node.nodeid}: {test.remark}"))
    if problem:
        pytest.fail(problem, pytrace=False)


@pytest.fixture
def procore_given(request: pytest.FixtureRequest, procore_recording: Procore) -> Callable[[str], int | str]:
    """Return a function that maps an environment variable, such as a project id, to its anonymized value.

    ``procore_given("MY_PROJECT_ID")`` returns a made-up id, both in replay and while recording; the variable itself is
    needed for ``--procore-record`` only.
    """
    test: RecordedTest = request.node.stash[_RECORDED]

    def anonymized_value(name: str) -> int | str:
        from .errors import ConfigurationError

        try:
            return test.fixture_value(name)
        except ConfigurationError as error:
            pytest.fail(str(error), pytrace=False)

    return anonymized_value


@pytest.hookimpl(wrapper=True)
def pytest_runtest_makereport(item: pytest.Item, call: pytest.CallInfo[None]) -> Generator[None, Any, Any]:
    """Fail a test that sent an unrecorded request, even if the test itself passed."""
    report = yield
    test = item.stash.get(_RECORDED, None)
    if test is not None and call.when == "call":
        test.passed = report.outcome == "passed"
        problem = test.new_problems()
        if problem and report.outcome == "passed":
            report.outcome, report.longrepr = "failed", problem
            test.passed = False
        elif problem:
            report.sections.append(("the recording", problem))
    return report


# -- health -----------------------------------------------------------------------------------------------------------


def _judge(sandbox: Sandbox, config: pytest.Config) -> None:
    """Add the problems in the sandbox's request log to the report at the end."""
    if not config.getoption("procore_health"):
        return
    health = sandbox.health()
    config.stash[_HEALTH] = config.stash[_HEALTH] + health if _HEALTH in config.stash else health
    sandbox.requests.clear()


def pytest_sessionfinish(session: pytest.Session) -> None:
    output = getattr(session.config, "workeroutput", None)
    if output is not None and _HEALTH in session.config.stash:
        health = session.config.stash[_HEALTH]
        output[_HEALTH_KEY] = {"calls": health.calls, "found": health.found}


@pytest.hookimpl(optionalhook=True)
def pytest_testnodedown(node: Any) -> None:
    """Merge the report of an xdist worker."""
    worker_health = getattr(node, "workeroutput", {}).get(_HEALTH_KEY)
    if worker_health is not None:
        from .sandbox import Health

        stash = node.config.stash
        stash[_HEALTH] = Health(**worker_health) + stash.get(_HEALTH, Health())


def pytest_terminal_summary(terminalreporter: pytest.TerminalReporter, config: pytest.Config) -> None:
    if _HEALTH in config.stash:
        terminalreporter.section("calls to Procore's sandbox")
        for line in config.stash[_HEALTH].lines():
            terminalreporter.line(line)
    reports = (report for category in terminalreporter.stats.values() for report in category)
    properties = (item for report in reports for item in getattr(report, "user_properties", ()))
    remarks = {text for name, text in properties if name == _REMARK_KEY}
    if remarks:
        terminalreporter.section("recordings of Procore")
    for line in sorted(remarks):
        terminalreporter.line(line)
