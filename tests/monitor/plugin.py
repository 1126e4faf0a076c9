"""Pytest plugin that runs each test with a monitor."""

from __future__ import annotations

from collections.abc import Generator
from typing import Any

import pytest

from tests.monitor.hooks import install
from tests.monitor.monitor import Monitor, monitoring

_MONITOR = pytest.StashKey[Monitor]()


class MonitorPlugin:
    """Plugin that fails each test that violates an invariant, in its teardown.

    ``@pytest.mark.shows_secrets("stdout", reason="…")`` names the places in which a test shows secrets on purpose; a
    marked test that shows none there fails too.
    """

    def pytest_configure(self) -> None:
        install()

    @pytest.hookimpl(wrapper=True, tryfirst=True)
    def pytest_runtest_protocol(self, item: pytest.Item) -> Generator[None, Any, Any]:
        with monitoring() as monitor:
            item.stash[_MONITOR] = monitor
            try:
                return (yield)
            finally:
                del item.stash[_MONITOR]

    @pytest.hookimpl(wrapper=True, tryfirst=True)
    def pytest_runtest_makereport(self, item: pytest.Item) -> Generator[None, pytest.TestReport, pytest.TestReport]:
        report = yield
        monitor = item.stash.get(_MONITOR, None)
        if monitor is not None and report.when == "teardown":
            monitor.record_text("stdout", report.capstdout)
            monitor.record_text("stderr", report.capstderr)
            problems = _problems(item, monitor)
            if problems:
                earlier = f"{report.longreprtext}\n" if report.longrepr else ""
                report.outcome = "failed"
                report.longrepr = earlier + "\n".join(problems)
        return report


def _problems(item: pytest.Item, monitor: Monitor) -> list[str]:
    on_purpose: set[str] = set()
    for mark in item.iter_markers("shows_secrets"):
        if not mark.args or not mark.kwargs.get("reason"):
            return ["shows_secrets needs places and a reason."]
        on_purpose.update(mark.args)
    violations = monitor.violations()
    unused = on_purpose - {violation.place for violation in violations}
    return [
        *(str(violation) for violation in violations if violation.place not in on_purpose),
        *(f"The test is marked as showing secrets in {place}, and shows none." for place in sorted(unused)),
    ]
