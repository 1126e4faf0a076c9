"""Things that go wrong on purpose, and when."""

from __future__ import annotations

import random
import re
from collections.abc import Callable
from typing import TypeAlias, get_args

import attrs

from ...errors import ConfigurationError
from .cross_thread_event import CrossThreadEvent
from .path_patterns import path_pattern
from .request_log import SeenRequest
from .response import Answer

__all__ = [
    "Answer",
    "Delay",
    "Fault",
    "FaultRule",
    "Faults",
    "Hold",
    "Raw",
    "ResetAfter",
    "ResetBefore",
    "Rewrite",
    "Trickle",
    "Truncate",
    "TruncateGzip",
    "Unsolicited",
]


@attrs.frozen
class Delay:
    """Wait before the request is processed."""

    #: Real seconds, not the sandbox's.
    seconds: float
    #: What happens afterwards; None processes the request.
    then: Fault | None = None


@attrs.frozen(eq=False)
class Hold:
    """Keep the request, unprocessed, until the test lets it go.

    ``await hold.reached.wait()`` returns when a request has arrived at it.
    """

    #: What happens afterwards; None processes the request.
    then: Fault | None = None
    reached: CrossThreadEvent = attrs.field(factory=CrossThreadEvent, init=False, repr=False)
    released: CrossThreadEvent = attrs.field(factory=CrossThreadEvent, init=False, repr=False)

    def release(self) -> None:
        """Let go whatever is held, now and later."""
        self.released.set()


@attrs.frozen
class ResetBefore:
    """Break the connection (TCP RST) once the request has been read; nothing is processed."""


@attrs.frozen
class ResetAfter:
    """Process and commit the request, then break the connection (TCP RST) with no byte of the answer sent."""


@attrs.frozen
class Truncate:
    """Process and commit the request, then end the connection after the first bytes of the answer's body."""

    after: int
    #: Whether it ends with a TCP RST, rather than in order.
    reset: bool = False


@attrs.frozen
class TruncateGzip:
    """Process and commit the request, then send an answer that is whole by its length, and whose gzip data is not."""

    #: How many bytes of the end are left out.
    missing: int = 8


@attrs.frozen
class Trickle:
    """Process and commit the request, then send the answer byte by byte."""

    #: Real seconds before each byte, not the sandbox's.
    every: float


@attrs.frozen
class Rewrite:
    """Process and commit the request, then send what ``change`` makes of the answer."""

    change: Callable[[Answer], Answer] = attrs.field(repr=False)


@attrs.frozen
class Raw:
    """Send these bytes in place of an answer, whether they are one or not, and end the connection."""

    data: bytes = attrs.field(repr=False)
    #: Whether the request is processed and committed before.
    after: bool = False


@attrs.frozen
class Unsolicited:
    """Process, commit and answer the request, and send another answer after it, which nobody asked for."""

    answer: Answer


Fault: TypeAlias = (
    Answer | Delay | Hold | Raw | ResetAfter | ResetBefore | Rewrite | Trickle | Truncate | TruncateGzip | Unsolicited
)


@attrs.define(eq=False)
class FaultRule:
    """A fault and the requests that it waits for."""

    method: str
    path: str
    fault: Fault
    #: How often it still happens; None without end.
    times: int | None
    #: How many matching requests still pass first.
    skip: int
    #: How likely it is to happen to a matching request.
    chance: float
    _random: random.Random = attrs.field(repr=False)
    #: How often it has happened.
    hits: int = 0
    _pattern: re.Pattern[str] = attrs.field(
        init=False, repr=False, default=attrs.Factory(lambda self: path_pattern(self.path), takes_self=True)
    )

    def _takes(self, seen: SeenRequest) -> bool:
        if self.times == 0 or self.method not in (seen.method, "*") or not self._pattern.fullmatch(seen.path):
            return False
        if self.chance < 1.0 and self._random.random() >= self.chance:
            return False
        if self.skip:
            self.skip -= 1
            return False
        if self.times is not None:
            self.times -= 1
        self.hits += 1
        return True


class Faults:
    """The script of faults: for each request the first rule that takes it decides, in the order added."""

    def __init__(self, seed: int = 0) -> None:
        self._rules: list[FaultRule] = []
        # The same faults for the same seed and the same requests, so that a failure can be had again.
        self._random = random.Random(seed)  # noqa: S311

    def add(
        self, method: str, path: str, fault: Fault, *, times: int | None = 1, skip: int = 0, chance: float = 1.0
    ) -> FaultRule:
        """Let ``fault`` happen to the next ``times`` matching requests, after ``skip`` of them have passed.

        Args:
            method: ``GET``, ``POST``, …, or ``*``.
            path: exact, a template (``/rest/v1.0/projects/{id}``) or with wildcards (``/rest/*``).
            fault: what happens; ``Delay`` and ``Hold`` take another as ``then``.
            times: None without end.
            skip: requests that an earlier rule takes do not count.
            chance: how likely it is to happen to a request, from 0 to 1.

        Raises:
            ConfigurationError: ``fault`` is none.
        """
        if not isinstance(fault, get_args(Fault)):
            raise ConfigurationError(
                f"{fault!r} is no fault.", hint="Use one of aprocore.sandbox: Answer(503), ResetBefore(), …"
            )
        rule = FaultRule(method, path, fault, times, skip, chance, self._random)
        self._rules.append(rule)
        return rule

    def remove(self, rule: FaultRule) -> None:
        """Take a rule back, whether or not it has happened."""
        self._rules = [each for each in self._rules if each is not rule]

    @property
    def rules(self) -> tuple[FaultRule, ...]:
        """The rules in their order, with those that have happened as often as they should."""
        return tuple(self._rules)

    def clear(self) -> None:
        """Take all back; what is held stays held."""
        self._rules.clear()

    def reset(self, seed: int) -> None:
        """Take all back, and begin the chances anew."""
        self.clear()
        self.begin_chances(seed)

    def begin_chances(self, seed: int) -> None:
        """Begin the chances anew."""
        self._random.seed(seed)

    def take(self, seen: SeenRequest) -> Fault | None:
        """Return what happens to this request, and count it."""
        for rule in self._rules:
            if rule._takes(seen):  # noqa: SLF001
                return rule.fault
        return None
