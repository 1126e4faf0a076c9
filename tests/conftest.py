from __future__ import annotations

import asyncio
import gc
import os
import signal
from collections.abc import AsyncIterator, Iterator
from typing import Any

import coverage
import hypothesis
import pytest
from hypothesis import strategies as st

from aprocore.net import aiohttp
from aprocore.sandbox import Sandbox
from tests.monitor.monitor import Monitor, monitoring
from tests.monitor.plugin import MonitorPlugin
from tests.support import windows
from tests.support.clock import FakeClock
from tests.support.network_guard import NETWORK_GUARD, check_attempts

# Run by test_pytest_plugin.py, as a process of its own.
collect_ignore = ["example_project", *windows.IGNORED_FILES]

# No test may depend on how fast the machine is; CI and `nox -s tests` draw the same examples each time.
hypothesis.settings.register_profile("aprocore", deadline=None, derandomize="CI" in os.environ)
hypothesis.settings.register_profile("quick", deadline=None, derandomize=True, max_examples=25)
hypothesis.settings.register_profile("long", deadline=None, max_examples=2_000)
hypothesis.settings.load_profile("aprocore")


def pytest_addoption(parser: pytest.Parser) -> None:
    parser.addoption("--whole", action="store_true", help="Run load tests for their full duration.")
    parser.addoption("--screenshots", metavar="DIR", help="Directory for screenshots of the browser tests.")


@pytest.fixture(scope="session")
def whole(request: pytest.FixtureRequest) -> bool:
    return bool(request.config.getoption("--whole"))


@pytest.fixture
def monitor() -> Iterator[Monitor]:
    """Activate a monitor in place of that of the test."""
    with monitoring() as monitor:
        yield monitor


def pytest_configure(config: pytest.Config) -> None:
    NETWORK_GUARD.install()
    config.pluginmanager.register(MonitorPlugin(), "monitor")


@pytest.fixture(autouse=True)
def network_guard() -> Iterator[None]:
    """Fail a test that connects to another host than loopback, or looks up a name."""
    with NETWORK_GUARD.watching() as attempts:
        yield
    check_attempts(attempts)


def _freeze() -> None:
    """Exclude existing objects from garbage collection: tests run hundreds of collections of the whole heap."""
    gc.collect()
    gc.freeze()


@hypothesis.settings(max_examples=1, database=None)
@hypothesis.given(st.none())
def _warm_up(nothing: None) -> None:
    """Create hypothesis's random number generator before the heap is frozen: it searches for its referrers."""


def pytest_collection_modifyitems(config: pytest.Config, items: list[pytest.Item]) -> None:
    windows.deselect(config, items)


def pytest_collection_finish() -> None:
    _warm_up()
    _freeze()


@pytest.hookimpl(trylast=True)
def pytest_sessionfinish() -> None:
    """Save what coverage has measured: a worker process of xdist that takes long to exit is killed."""
    if (measurement := coverage.Coverage.current()) is not None:
        measurement.stop()
        measurement.save()


def pytest_unconfigure() -> None:
    # Pytest runs a last collection, and reports errors of finalizers.
    gc.unfreeze()


@pytest.fixture(autouse=True, scope="module")
def frozen_heap() -> Iterator[None]:
    yield
    _freeze()


def eager_loop() -> asyncio.AbstractEventLoop:
    """Return a loop that runs each new task immediately, up to its first wait (Python 3.12 and later)."""
    loop = asyncio.new_event_loop()
    loop.set_task_factory(getattr(asyncio, "eager_task_factory"))  # noqa: B009 -- mypy checks for 3.11 too
    return loop


@pytest.fixture(scope="session")
def anyio_backend() -> tuple[str, dict[str, Any]]:
    chosen = os.environ.get("APROCORE_TEST_LOOP")
    return "asyncio", {"loop_factory": eager_loop} if chosen == "eager" else {"use_uvloop": chosen == "uvloop"}


@pytest.fixture(autouse=True)
def default_signal_handlers() -> Iterator[None]:
    """Restore the default handlers of SIGINT, SIGHUP and SIGTERM, some of which are ignored under nohup."""
    defaults: dict[int, Any] = {signal.SIGINT: signal.default_int_handler, signal.SIGTERM: signal.SIG_DFL}
    if hasattr(signal, "SIGHUP"):  # not on Windows
        defaults[signal.SIGHUP] = signal.SIG_DFL
    before = {number: signal.signal(number, handler) for number, handler in defaults.items()}
    yield
    for number, handler in before.items():
        signal.signal(number, handler)


@pytest.fixture
def clock() -> FakeClock:
    return FakeClock()


@pytest.fixture
async def sandbox() -> AsyncIterator[Sandbox]:
    """Run a sandbox whose clock is stopped, so that responses do not depend on the speed of the machine."""
    async with Sandbox() as sandbox:
        sandbox.clock.run(0)
        yield sandbox


@pytest.fixture(params=["direct", "fallback"])
def each_transport(request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch) -> Iterator[str]:
    """Run a test with the direct transport, and with the fallback transport; "own" is the direct one with own TLS."""
    if request.param in ("direct", "own"):
        monkeypatch.setenv("APROCORE_TLS", "own" if request.param == "own" else "asyncio")
        yield "direct"
        return
    monkeypatch.setattr(aiohttp, "missing_internals", lambda: ("ResponseHandler",))
    with pytest.warns(RuntimeWarning, match=r"lacks what aprocore drives directly \(ResponseHandler\)") as caught:
        yield request.param
    assert {warning.category for warning in caught} == {RuntimeWarning}
