"""Monitor of one test: its records, and the violations of invariants in them."""

from __future__ import annotations

import linecache
import logging
import traceback
from collections import deque
from collections.abc import Iterator
from contextlib import contextmanager
from itertools import islice
from typing import Any, Literal, TypeAlias

import attrs

from aprocore.types import Secret
from tests.monitor.registry import Registry
from tests.monitor.wire import Connection, Origins, misplaced
from tests.monitor.writes import Sends

#: Place of a recorded text.
Place: TypeAlias = Literal["stdout", "stderr", "command", "command line", "log", "error", "file name", "warning"]

#: The URL of the sign-in page is shown to the user, and contains the state.
_SHOWN_TO_PEOPLE: frozenset[Place] = frozenset({"stdout", "stderr", "command"})

#: Items of a variable that are inspected. Long queues occur in the frames of all their waiters.
_MAX_ITEMS = 100

#: Frames that may have secrets in plain variables.
_PLAIN_FRAMES = ("/tests/", "/aprocore/sandbox/")


@attrs.frozen
class Violation:
    invariant: str
    what: str
    place: Place | Literal["wire"]

    def __str__(self) -> str:
        return f"{self.invariant}: {self.what}"


@attrs.define(eq=False)
class Monitor:
    """Records of one test."""

    secrets: Registry = attrs.field(factory=Registry)
    origins: Origins = attrs.field(factory=Origins)
    connections: list[Connection] = attrs.field(factory=list)
    sends: Sends = attrs.field(factory=Sends)
    #: Whether a child process may have sent what arrived.
    has_children: bool = False
    # Keys are place, detail of the place, and text.
    _texts: dict[tuple[Place, str, str], None] = attrs.field(factory=dict)

    # -- records

    def record_text(self, place: Place, text: str, detail: str = "") -> None:
        """Record a text that is shown to a person or written to a log."""
        if text:
            self._texts[place, detail, text] = None

    def record_error(self, error: BaseException, detail: str = "") -> None:
        """Record an error with all that reporting tools show: causes, notes, arguments, local variables."""
        self.record_text("error", "\n".join(_texts_of_error(error)), detail or type(error).__name__)

    def record_log(self, record: logging.LogRecord) -> None:
        try:
            message = record.getMessage()
        except (TypeError, ValueError):
            message = str(record.msg)
        text = f"{message}\n{record.args!r}\n{record.__dict__.get('stack_info') or ''}"
        if record.exc_info is not None and record.exc_info[1] is not None:
            text += "\n".join(_texts_of_error(record.exc_info[1]))
        self.record_text("log", text, f"{record.name} {record.levelname}")

    # -- violations

    def violations(self) -> list[Violation]:
        """Return the violations, without duplicates."""
        found = [
            Violation(leak.invariant, f"{leak.kind} in {leak.where}: {leak.excerpt!r}", "wire")
            for leak in misplaced(self.connections, self.origins, self.secrets)
        ]
        found += self._shown()
        found += [Violation("write sent again", what, "wire") for what in self.sends.repeated()]
        if not self.has_children:
            found += [Violation("write sent again", what, "wire") for what in self.sends.hidden(self.connections)]
        return list(dict.fromkeys(found))

    def _shown(self) -> Iterator[Violation]:
        if not self.secrets.in_any(text for _, _, text in self._texts):
            return
        for place, detail, text in self._texts:
            for found in self.secrets.in_text(text):
                if place not in _SHOWN_TO_PEOPLE or "state" not in found.kinds:
                    where = f"{place} ({detail})" if detail else place
                    yield Violation("secret shown", f"{found.kind} in {where}: {found.excerpt!r}", place)


def _texts_of_error(error: BaseException) -> Iterator[str]:
    seen: set[int] = set()
    following: list[BaseException | None] = [error]
    while following:
        current_error = following.pop()
        if current_error is None or id(current_error) in seen:
            continue
        seen.add(id(current_error))
        following += [current_error.__cause__, current_error.__context__, *getattr(current_error, "exceptions", ())]
        notes = getattr(current_error, "__notes__", "")
        yield f"{current_error} {current_error!r} {current_error.args!r} {notes}"
        for frame, line in traceback.walk_tb(current_error.__traceback__):
            name = frame.f_code.co_filename.replace("\\", "/")
            if not any(plain in name for plain in _PLAIN_FRAMES):
                yield f"{name}:{line} {linecache.getline(name, line)}"
                yield from (f"{variable} = {_safe_repr(value)}" for variable, value in frame.f_locals.items())


def _safe_repr(value: object) -> str:
    if isinstance(value, list | tuple | deque) and len(value) > _MAX_ITEMS:
        value = [*islice(value, _MAX_ITEMS)]
    try:
        return repr(value)
    except Exception:
        return ""


# -- the active monitor -----------------------------------------------------------------------------------------------

_active: list[Monitor] = []


def current() -> Monitor | None:
    return _active[-1] if _active else None


@contextmanager
def monitoring() -> Iterator[Monitor]:
    """Activate a new monitor; an outer one records nothing meanwhile."""
    monitor = Monitor()
    _active.append(monitor)
    try:
        yield monitor
    finally:
        _active.remove(monitor)


def register_secrets(instance: Any) -> None:
    """Register the secrets of an attrs instance by the names of its fields."""
    monitor = current()
    if monitor is None:
        return
    client_id = getattr(instance, "client_id", None)
    if client_id is not None:
        monitor.secrets.add_public(client_id)
    for field in attrs.fields(type(instance)):
        value = getattr(instance, field.name)
        if isinstance(value, Secret):
            monitor.secrets.add(value.reveal(), field.alias or field.name)
