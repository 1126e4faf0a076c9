"""The monitor as a plugin of pytest."""

from __future__ import annotations

from collections.abc import Generator
from typing import Any

import pytest

from tests.monitor.hooks import install
from tests.monitor.monitor import Monitor, watching

_MONITOR = pytest.StashKey[Monitor]()


class MonitorPlugin:
    """Fails, at its teardown, each test that breaks an invariant.

    ``@pytest.mark.shows_secrets("stdout", reason="…")`` names the places in which a test shows secrets on purpose; a
    test that then shows none there fails too.
    """

    def pytest_configure(self) -> None:
        install()

    @pytest.hookimpl(wrapper=True, tryfirst=True)
    def pytest_runtest_protocol(self, item: pytest.Item) -> Generator[None, Any, Any]:
        with watching() as monitor:
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
            monitor.hear("stdout", report.capstdout)
            monitor.hear("stderr", report.capstderr)
            complaints = _complaints(item, monitor)
            if complaints:
                earlier = f"{report.longreprtext}\n" if report.longrepr else ""
                report.outcome = "failed"
                report.longrepr = earlier + "\n".join(complaints)
        return report


def _complaints(item: pytest.Item, monitor: Monitor) -> list[str]:
    on_purpose: set[str] = set()
    for mark in item.iter_markers("shows_secrets"):
        if not mark.args or not mark.kwargs.get("reason"):
            return ["shows_secrets needs places and a reason."]
        on_purpose.update(mark.args)
    breaches = monitor.breaches()
    in_vain = on_purpose - {breach.place for breach in breaches}
    return [
        *(str(breach) for breach in breaches if breach.place not in on_purpose),
        *(f"The test is marked as showing secrets in {place}, and shows none." for place in sorted(in_vain)),
    ]
