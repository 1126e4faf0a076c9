"""Helpers that run ``aprocore doctor`` and parse what it prints."""

from __future__ import annotations

import os
import re
import socket
from collections.abc import Iterator
from contextlib import contextmanager

import attrs

from aprocore.cli.checks.all_checks import ALL_CHECKS
from aprocore.net.token_stores.file import default_path
from aprocore.sandbox import Sandbox
from tests.support.shell import Shell

ME, INFO, TOKEN = ("GET", "/rest/v1.0/me"), ("GET", "/oauth/token/info"), ("POST", "/oauth/token")
PROJECTS, COMPANIES = ("GET", "/rest/v1.0/projects"), ("GET", "/rest/v1.0/companies")
PERMISSIONS = ("GET", "/rest/v1.0/settings/permissions")
TITLES = {check.title: check.name for check in ALL_CHECKS}
LINE = re.compile(r"(ok|warning|failed|skipped) +([\w, -]+): (\S.*)")


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
    names: list[str] = []
    for line in output.splitlines():
        if line.startswith(" "):
            report.advice.update(dict.fromkeys(names, line.strip()))
            continue
        found = LINE.fullmatch(line)
        assert found is not None, line
        names = [TITLES[title] for title in found[2].split(", ")]
        report.statuses.update(dict.fromkeys(names, found[1]))
        report.summaries.update(dict.fromkeys(names, found[3]))
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


@contextmanager
def closed_port() -> Iterator[int]:
    """Yield a port that refuses connections, and that no other process can get meanwhile."""
    with socket.socket() as bound:
        bound.bind(("127.0.0.1", 0))
        yield bound.getsockname()[1]
