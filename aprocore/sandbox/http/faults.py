"""Fault injection: the kinds of faults, and the rules that select the requests they apply to."""

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

    seconds: float
    """Real seconds, not those of the sandbox's clock."""
    then: Fault | None = None
    """The fault applied afterwards; None processes the request."""


@attrs.frozen(eq=False)
class Hold:
    """Hold the request, unprocessed, until the test calls :meth:`release`.

    ``await hold.reached.wait()`` returns when a request is held.
    """

    then: Fault | None = None
    """The fault applied afterwards; None processes the request."""
    reached: CrossThreadEvent = attrs.field(factory=CrossThreadEvent, init=False, repr=False)
    released: CrossThreadEvent = attrs.field(factory=CrossThreadEvent, init=False, repr=False)

    def release(self) -> None:
        """Release the requests that are held, and those that arrive later."""
        self.released.set()


@attrs.frozen
class ResetBefore:
    """Reset the connection (TCP RST) after the request has been read; nothing is processed."""


@attrs.frozen
class ResetAfter:
    """Process and commit the request, then reset the connection (TCP RST) before any byte of the answer is sent."""


@attrs.frozen
class Truncate:
    """Process and commit the request, then close the connection after ``after`` bytes of the answer's body."""

    after: int
    reset: bool = False
    """Whether the connection is closed with a TCP RST instead of an orderly close."""


@attrs.frozen
class TruncateGzip:
    """Process and commit the request, then send an answer of the announced length with truncated gzip data."""

    missing: int = 8
    """Number of bytes missing at the end."""


@attrs.frozen
class Trickle:
    """Process and commit the request, then send the answer byte by byte."""

    every: float
    """Delay before each byte in real seconds, not in those of the sandbox's clock."""


@attrs.frozen
class Rewrite:
    """Process and commit the request, then send the answer that ``change`` returns for the original one."""

    change: Callable[[Answer], Answer] = attrs.field(repr=False)


@attrs.frozen
class Raw:
    """Send these bytes, which need not be valid HTTP, instead of an answer, and close the connection."""

    data: bytes = attrs.field(repr=False)
    after: bool = False
    """Whether the request is processed and committed first."""


@attrs.frozen
class Unsolicited:
    """Process, commit and answer the request, then send a second, unsolicited answer."""

    answer: Answer


Fault: TypeAlias = (
    Answer | Delay | Hold | Raw | ResetAfter | ResetBefore | Rewrite | Trickle | Truncate | TruncateGzip | Unsolicited
)


@attrs.define(eq=False)
class FaultRule:
    """A fault, and the requests that it applies to."""

    method: str
    path: str
    fault: Fault
    times: int | None
    """Remaining number of times; None for no limit."""
    skip: int
    """Remaining number of matching requests that pass first."""
    chance: float
    """Probability for each matching request, from 0 to 1."""
    _random: random.Random = attrs.field(repr=False)
    hits: int = 0
    """Number of times that it was applied."""
    _pattern: re.Pattern[str] = attrs.field(
        init=False, repr=False, default=attrs.Factory(lambda self: path_pattern(self.path), takes_self=True)
    )

    def _matches(self, request: SeenRequest) -> bool:
        if self.times == 0 or self.method not in (request.method, "*") or not self._pattern.fullmatch(request.path):
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
    """The fault rules of a sandbox: the first rule that matches a request applies, in the order added."""

    def __init__(self, seed: int = 0, may_match: Callable[[str, str], bool] | None = None) -> None:
        """Create an empty list of rules.

        Args:
            seed: seed of the random numbers behind ``chance``.
            may_match: function that returns whether a method and a path can match a request; None accepts all.
        """
        self._rules: list[FaultRule] = []
        self._may_match = may_match
        # Seeded, so that the same requests meet the same faults and a failure can be reproduced.
        self._random = random.Random(seed)  # noqa: S311

    def add(
        self,
        method: str,
        path: str,
        fault: Fault,
        *,
        times: int | None = 1,
        skip: int = 0,
        chance: float = 1.0,
        documented: bool = True,
    ) -> FaultRule:
        """Apply ``fault`` to the next ``times`` matching requests, after ``skip`` of them have passed.

        Args:
            method: ``GET``, ``POST``, …, or ``*``.
            path: an exact path, a template (``/rest/v1.0/projects/{id}``) or wildcards (``/rest/*``).
            fault: the fault; ``Delay`` and ``Hold`` take another one as ``then``.
            times: None for no limit.
            skip: number of matching requests that pass first; those that an earlier rule matches do not count.
            chance: probability for each request, from 0 to 1.
            documented: whether an operation must match; False allows any method and path.

        Raises:
            ConfigurationError: ``fault`` is not a fault, or no documented operation matches.
        """
        if not isinstance(fault, get_args(Fault)):
            raise ConfigurationError(
                f"fault must be a fault, got {fault!r}.",
                hint="Use one of aprocore.sandbox: Answer(503), ResetBefore(), …",
            )
        if documented and self._may_match is not None and not self._may_match(method, path):
            raise ConfigurationError(
                f"The fault would never apply: {method} {path} matches no documented operation.",
                hint="Compare method, version and path with `aprocore operations`, or pass documented=False.",
            )
        rule = FaultRule(method, path, fault, times, skip, chance, self._random)
        self._rules.append(rule)
        return rule

    def remove(self, rule: FaultRule) -> None:
        """Remove a rule, whether or not it has been applied."""
        self._rules = [other for other in self._rules if other is not rule]

    @property
    def unused(self) -> tuple[FaultRule, ...]:
        """The rules that have not been applied, without those by chance and those in the shadow of an applied one."""
        applied = {(rule.method, rule.path) for rule in self._rules if rule.hits}
        return tuple(
            rule
            for rule in self._rules
            if not rule.hits and rule.chance >= 1.0 and (rule.method, rule.path) not in applied
        )

    @property
    def rules(self) -> tuple[FaultRule, ...]:
        """The rules in their order, including those that are used up."""
        return tuple(self._rules)

    def clear(self) -> None:
        """Remove all rules; requests that are held stay held."""
        self._rules.clear()

    def reset(self, seed: int) -> None:
        """Remove all rules, and seed the random numbers again."""
        self.clear()
        self.reseed(seed)

    def reseed(self, seed: int) -> None:
        """Seed the random numbers behind ``chance`` again."""
        self._random.seed(seed)

    def take(self, request: SeenRequest) -> Fault | None:
        """Return the fault for this request, and count it; None if no rule matches."""
        for rule in self._rules:
            if rule._matches(request):  # noqa: SLF001
                return rule.fault
        return None
