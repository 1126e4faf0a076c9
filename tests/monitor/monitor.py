"""What the monitor of one test has seen, and what was wrong with it."""

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

#: Where a test's words are read.
Place: TypeAlias = Literal["stdout", "stderr", "command", "command line", "log", "error", "file name", "warning"]

#: The state goes through the person's browser: the page to open, which has it in its URL, is shown to them.
_SHOWN_TO_PEOPLE: frozenset[Place] = frozenset({"stdout", "stderr", "command"})

#: So many things in one variable show what the others are like: a queue is in the frame of each who waits in it.
_MANY = 100

#: Frames whose plain variables are plain on purpose.
_PLAIN_FRAMES = ("/tests/", "/aprocore/sandbox/")


@attrs.frozen
class Breach:
    invariant: str
    what: str
    place: Place | Literal["wire"]

    def __str__(self) -> str:
        return f"{self.invariant}: {self.what}"


@attrs.define(eq=False)
class Monitor:
    """Of one test."""

    secrets: Registry = attrs.field(factory=Registry)
    origins: Origins = attrs.field(factory=Origins)
    connections: list[Connection] = attrs.field(factory=list)
    sends: Sends = attrs.field(factory=Sends)
    #: Whether a child process may have sent what arrived.
    has_children: bool = False
    # Each with more about where.
    _words: dict[tuple[Place, str, str], None] = attrs.field(factory=dict)

    # -- what there is to know

    def hear(self, place: Place, text: str, detail: str = "") -> None:
        """Take note of something that a person or a log may read."""
        if text:
            self._words[place, detail, text] = None

    def hear_error(self, error: BaseException, detail: str = "") -> None:
        """Take note of an error with all that reporting tools show of it: causes, notes, arguments, locals."""
        self.hear("error", "\n".join(_shown_of(error)), detail or type(error).__name__)

    def hear_record(self, record: logging.LogRecord) -> None:
        try:
            message = record.getMessage()
        except (TypeError, ValueError):
            message = str(record.msg)
        text = f"{message}\n{record.args!r}\n{record.__dict__.get('stack_info') or ''}"
        if record.exc_info is not None and record.exc_info[1] is not None:
            text += "\n".join(_shown_of(record.exc_info[1]))
        self.hear("log", text, f"{record.name} {record.levelname}")

    # -- what was wrong

    def breaches(self) -> list[Breach]:
        """Return each once."""
        found = [
            Breach(leak.invariant, f"{leak.kind} in {leak.where}: {leak.excerpt!r}", "wire")
            for leak in misplaced(self.connections, self.origins, self.secrets)
        ]
        found += self._shown()
        found += [Breach("write sent again", what, "wire") for what in self.sends.repeated()]
        if not self.has_children:
            found += [Breach("write sent again", what, "wire") for what in self.sends.hidden(self.connections)]
        return list(dict.fromkeys(found))

    def _shown(self) -> Iterator[Breach]:
        if not self.secrets.in_any(text for _, _, text in self._words):
            return
        for place, detail, text in self._words:
            for found in self.secrets.in_text(text):
                if place not in _SHOWN_TO_PEOPLE or "state" not in found.kinds:
                    where = f"{place} ({detail})" if detail else place
                    yield Breach("secret shown", f"{found.kind} in {where}: {found.excerpt!r}", place)


def _shown_of(error: BaseException) -> Iterator[str]:
    seen: set[int] = set()
    following: list[BaseException | None] = [error]
    while following:
        each = following.pop()
        if each is None or id(each) in seen:
            continue
        seen.add(id(each))
        following += [each.__cause__, each.__context__, *getattr(each, "exceptions", ())]
        yield f"{each} {each!r} {each.args!r} {getattr(each, '__notes__', '')}"
        for frame, line in traceback.walk_tb(each.__traceback__):
            name = frame.f_code.co_filename
            if not any(plain in name for plain in _PLAIN_FRAMES):
                yield f"{name}:{line} {linecache.getline(name, line)}"
                yield from (f"{variable} = {_safe_repr(value)}" for variable, value in frame.f_locals.items())


def _safe_repr(value: object) -> str:
    if isinstance(value, list | tuple | deque) and len(value) > _MANY:
        value = [*islice(value, _MANY)]
    try:
        return repr(value)
    except Exception:
        return ""


# -- the one that watches now -----------------------------------------------------------------------------------------

_watching: list[Monitor] = []


def current() -> Monitor | None:
    return _watching[-1] if _watching else None


@contextmanager
def watching() -> Iterator[Monitor]:
    """Let a monitor see what happens; one that watched before sees nothing meanwhile."""
    monitor = Monitor()
    _watching.append(monitor)
    try:
        yield monitor
    finally:
        _watching.remove(monitor)


def learn(instance: Any) -> None:
    """Take note of the secrets that an attrs instance holds, by the names of its fields."""
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
