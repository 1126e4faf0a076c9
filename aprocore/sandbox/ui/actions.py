"""Changes that people make on the dashboard: the clock and the fault rules."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Protocol
from urllib.parse import parse_qsl

from ...errors import ConfigurationError
from ..clock import SandboxClock
from ..http.browser_origins import is_cross_origin
from ..http.faults import Delay, Fault, Faults, ResetAfter, ResetBefore, Truncate
from ..http.request_log import SeenRequest
from ..http.response import Answer
from .rendering import HEADERS
from .sign_in_pages import notice_page

__all__ = ["FAULT_KINDS", "Actions", "ClockAndFaults"]

_INVALID = "Go back and correct it. {}"
_MAX_STATUS = 599

FAULT_KINDS: Mapping[str, Callable[[str], Fault]] = {
    "answer": lambda value: Answer(_status(value), None, {"errors": "Injected by the dashboard."}),
    "delay": lambda value: Delay(_number(value or "1", "The delay")),
    "reset_before": lambda _: ResetBefore(),
    "reset_after": lambda _: ResetAfter(),
    "truncate": lambda value: Truncate(int(_number(value or "0", "The number of bytes"))),
}
"""Faults of the form, by name, each made from the form's value."""


class ClockAndFaults(Protocol):
    """The part of the sandbox's test interface that the dashboard shows and changes."""

    clock: SandboxClock
    faults: Faults


class Actions:
    """Handler of the dashboard's forms: ``POST /sandbox/clock``, ``/sandbox/faults`` and ``/sandbox/faults/clear``."""

    def __init__(self, sandbox: ClockAndFaults) -> None:
        self._sandbox = sandbox
        self._handlers: Mapping[str, Callable[[Mapping[str, str]], None]] = {
            "/sandbox/clock": self._set_clock,
            "/sandbox/faults": self._add_fault,
            "/sandbox/faults/clear": lambda _: sandbox.faults.clear(),
        }

    def accept(self, path: str) -> bool:
        """Return whether a form is sent to this path."""
        return path in self._handlers

    def answer(self, seen: SeenRequest) -> Answer:
        """Make the change of a form, and lead back to the dashboard.

        Browsers name the origin of every form: one that does not name this sandbox was not sent by its page.
        """
        if is_cross_origin(seen) or "Origin" not in seen.headers:
            return notice_page(
                "Not sent from here", "Only the dashboard's own page may change the sandbox.", status=403
            )
        try:
            self._handlers[seen.path](dict(parse_qsl(seen.body.decode("utf-8", "replace"))))
        except ConfigurationError as error:
            return notice_page("That is not possible", _INVALID.format(error), status=400)
        return Answer(303, {**HEADERS, "Location": "/"})

    def _set_clock(self, fields: Mapping[str, str]) -> None:
        clock = self._sandbox.clock
        if fields.get("reset"):
            clock.reset()
            return
        # First what may be rejected.
        pace = _number(fields["pace"], "The pace") if fields.get("pace") else None
        if fields.get("advance"):
            clock.advance(_number(fields["advance"], "The number of seconds"))
        if pace is not None:
            clock.run(pace)

    def _add_fault(self, fields: Mapping[str, str]) -> None:
        kind = FAULT_KINDS.get(fields.get("kind", ""))
        if kind is None:
            raise ConfigurationError(f"The kind of fault must be one of {', '.join(FAULT_KINDS)}.")
        times = int(_number(fields.get("times") or "1", "The number of times"))
        if times < 0:
            raise ConfigurationError("The number of times must be at least 1, or 0 for no limit.")
        self._sandbox.faults.add(
            fields.get("method") or "*",
            fields.get("path") or "/rest/*",
            kind(fields.get("value", "").strip()),
            times=times or None,
        )


def _number(text: str, name: str) -> float:
    try:
        number = float(text)
    except ValueError:
        number = float("nan")
    if not -1e10 <= number <= 1e10:
        raise ConfigurationError(f"{name} must be a number, got {text[:40]!r}.")
    return number


def _status(text: str) -> int:
    status = int(_number(text or "503", "The status"))
    if not 200 <= status <= _MAX_STATUS:
        raise ConfigurationError(f"The status must be between 200 and {_MAX_STATUS}, got {status}.")
    return status
