"""The ways in which Procore cuts lists into pages, and how a walk over one begins."""

from __future__ import annotations

import re
from collections.abc import Collection, Mapping
from typing import Any, ClassVar
from urllib.parse import unquote_plus

import attrs

from ...errors import ConfigurationError
from ...types import Params, kind_of
from ...unset import UNSET

__all__ = ["PER_PAGE_V1", "PER_PAGE_V2", "Pager", "Plan", "Step", "pager_of"]

PER_PAGE_V1 = 1000
"""Items of a page where the caller leaves it to us. Of v1.x Procore asks to stay "at or below 2,000"; some endpoints
allow less, and say so in ``Per-Page``; and a page has to fit into the longest body that is read. v2.x allows 100
(https://developers.procore.com/documentation/new-rest-v2-version).
"""
PER_PAGE_V2 = 100

_V1 = re.compile(r"(?:[a-z]+://[^/]*)?/(?:rest/v[01]\b|vapid/)")
_NUMBER = re.compile(r"[0-9]{1,18}")


@attrs.frozen(kw_only=True)
class Pager:
    """How a list is cut into pages; nearly all are ``Pager.NUMBERED``."""

    which: str | None = None
    """The parameter that says which page; None for a list that comes as a whole."""
    size: str | None = None
    """The parameter that says how many items a page has; None where there is none."""
    length: int | None = None
    """How many those are unless the caller says so; None for what is safe for the version, or where nobody knows."""
    first: int | None = None
    """The number of the first page; None where pages have no numbers."""
    after_last: bool = False
    """Whether ``which`` is the id of the last item of the page before."""
    cursor: tuple[str, ...] = ()
    """Where in the body the next value of ``which`` is, outside of the list; null at the end."""
    enveloped: bool = False
    """Whether the list is under ``data``, whatever the version."""

    NUMBERED: ClassVar[Pager]
    """``page`` and ``per_page``."""
    FROM_ZERO: ClassVar[Pager]
    """Workforce planning: ``page`` from 0, up to 400 items each, ``possible_pages`` in the body."""
    AFTER_LAST: ClassVar[Pager]
    """Deliveries of v1.0 webhooks: ``page_start`` is "the last id of the previous page"."""
    CURSOR: ClassVar[Pager]
    """Workflow instances of v2.0: the ``cursor`` is in the link to the next page, and nowhere else."""
    STARTING_AFTER: ClassVar[Pager]
    """Workforce planning: ``starting_after`` is the body's ``pagination.next_starting_after``."""
    START_AFTER: ClassVar[Pager]
    """The same of a person's time off, where it is called ``start_after``."""
    UNPAGED: ClassVar[Pager]
    """One answer has the whole list."""


Pager.NUMBERED = Pager(which="page", size="per_page", first=1)
Pager.FROM_ZERO = Pager(which="page", length=400, first=0, enveloped=True)
Pager.AFTER_LAST = Pager(which="page_start", size="page_size", length=100, after_last=True)
Pager.CURSOR = Pager(which="cursor", size="per_page")
Pager.STARTING_AFTER = Pager(
    which="starting_after", size="limit", cursor=("pagination", "next_starting_after"), enveloped=True
)
Pager.START_AFTER = attrs.evolve(Pager.STARTING_AFTER, which="start_after")
Pager.UNPAGED = Pager()


def pager_of(parameters: Collection[str]) -> Pager:
    """Return how a list is cut into pages whose operation takes these query parameters."""
    for pager in (Pager.CURSOR, Pager.AFTER_LAST, Pager.STARTING_AFTER, Pager.START_AFTER):
        if pager.which in parameters and pager.size in parameters:
            return pager
    if "per_page" in parameters:
        return Pager.NUMBERED
    return Pager.FROM_ZERO if "page" in parameters else Pager.UNPAGED


@attrs.frozen
class Step:
    """A page to ask for."""

    path: str
    params: Mapping[str, Any] | None = attrs.field(repr=False)
    """None where the path is a link, which has its query."""
    number: int
    """Which page this is: as the server counts where it does, else from 1."""

    def at(self, number: int, pager: Pager) -> Step:
        """Return the step to another page of the same list."""
        which = str(pager.which)
        if self.params is not None:
            return Step(self.path, {**self.params, which: number}, number)
        path, _, query = self.path.partition("?")
        others = [pair for pair in query.split("&") if pair and pair.partition("=")[0] != which]
        return Step(f"{path}?{'&'.join([*others, f'{which}={number}'])}", None, number)

    def asks_as(self, other: Step) -> bool:
        """Tell whether both ask for the same, in whatever order."""
        return self.number == other.number and self._asked() == other._asked()

    def _asked(self) -> tuple[Any, ...]:
        path, _, query = self.path.partition("?")
        return path, sorted(query.split("&")), self.params


@attrs.frozen
class Plan:
    """What is asked for first, and what is known of the rest."""

    pager: Pager
    first: Step
    per_page: int | None
    """Items of a page, as far as they were asked for or agreed."""
    chosen: bool
    """Whether the caller chose it."""

    @classmethod
    def of(cls, path: str, params: Params | None, per_page: int | None, pager: Pager) -> Plan:
        """Plan a walk; where ``params`` or the path's query say which page, it starts there.

        Raises:
            ConfigurationError: ``per_page`` or the number of a page is none, or ``per_page`` is given twice.
        """
        if per_page is not None and (isinstance(per_page, bool) or not isinstance(per_page, int) or per_page < 1):
            raise ConfigurationError(f"per_page must be at least 1, not {per_page!r}.")
        if params is not None and not isinstance(params, Mapping):
            raise ConfigurationError(f"The parameters must be a mapping, not {kind_of(params)}.")
        given = {name: value for name, value in (params or {}).items() if value is not None and value is not UNSET}
        path, given = _without(path, pager, given)
        if pager.size is None:
            if per_page is not None:
                raise ConfigurationError(
                    "This list's pages are as long as Procore makes them.", hint="Leave out per_page."
                )
            chosen, length = False, pager.length
        elif pager.size in given:
            if per_page is not None:
                raise ConfigurationError(f"per_page and the parameter {pager.size} cannot be given together.")
            chosen, length = True, _given_number(pager.size, given[pager.size])
        else:
            chosen, length = per_page is not None, per_page or pager.length or _safe_length(pager, path)
            if length is not None:
                given[pager.size] = length
        number = 1
        if pager.first is not None and pager.which is not None:
            started = given.get(pager.which)
            number = pager.first if started is None else _given_number(pager.which, started)
            if pager.first != 1:
                # Who counts otherwise is told where to begin.
                given[pager.which] = number
        return cls(pager, Step(path, given, number), length, chosen)

    def limited(self, items: int) -> Plan:
        """Return the plan of who wants so many items and no more: pages are no longer than that, if nobody chose."""
        size = self.pager.size
        if self.chosen or size is None or self.per_page is None or items >= self.per_page:
            return self
        if self.pager.first is not None and self.first.number != self.pager.first:
            # The page would be another, were pages shorter.
            return self
        first = attrs.evolve(self.first, params={**(self.first.params or {}), size: items})
        return attrs.evolve(self, first=first, per_page=items)


def _without(path: str, pager: Pager, given: dict[str, Any]) -> tuple[str, dict[str, Any]]:
    """Move what the path's query says of pages into the parameters."""
    path, mark, query = path.partition("?")
    if mark:
        own = {pager.which, pager.size}
        pairs = [pair.partition("=") for pair in query.split("&")]
        given = {unquote_plus(name): unquote_plus(text) for name, _, text in pairs if unquote_plus(name) in own} | given
        query = "&".join("".join(pair) for pair in pairs if unquote_plus(pair[0]) not in own)
    return f"{path}?{query}" if query else path, given


def _safe_length(pager: Pager, path: str) -> int | None:
    if pager.size != "per_page":
        return None
    return PER_PAGE_V1 if _V1.match(path) else PER_PAGE_V2


def _given_number(name: str, value: Any) -> int:
    text = str(value)
    if isinstance(value, bool) or not _NUMBER.fullmatch(text):
        raise ConfigurationError(f"The parameter {name} must be a number, not {value!r}.")
    return int(text)
