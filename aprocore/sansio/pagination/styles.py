"""Pagination styles of Procore's lists, and the first request of an iteration over pages."""

from __future__ import annotations

import re
from collections.abc import Collection, Mapping
from typing import Any, ClassVar
from urllib.parse import unquote_plus

import attrs

from ...errors import ConfigurationError
from ...types import Params, kind_of
from ...unset import UNSET

__all__ = ["PER_PAGE_V1", "PER_PAGE_V2", "PageRequest", "Pager", "Plan", "pager_of"]

PER_PAGE_V1 = 1000
"""Default page size of v1.x. Procore asks to stay "at or below 2,000"; some endpoints allow less, and report that in
``Per-Page``; and a page must not exceed the maximum body size.
"""
PER_PAGE_V2 = 100
"""Default page size of v2.x, its maximum (https://developers.procore.com/documentation/new-rest-v2-version)."""

_V1 = re.compile(r"(?:[a-z]+://[^/]*)?/(?:rest/v[01]\b|vapid/)")
_NUMBER = re.compile(r"[0-9]{1,18}")


@attrs.frozen(kw_only=True)
class Pager:
    """Pagination style of a list; nearly all lists use ``Pager.NUMBERED``."""

    which: str | None = None
    """Query parameter that selects the page; None for a list without pagination."""
    size: str | None = None
    """Query parameter of the page size; None without one."""
    length: int | None = None
    """Default page size; None for the default of the API version, or if it is unknown."""
    first: int | None = None
    """Number of the first page; None if pages are not numbered."""
    after_last: bool = False
    """Whether ``which`` is the id of the last item of the previous page."""
    cursor: tuple[str, ...] = ()
    """Path in the body to the next value of ``which`` (the cursor); null on the last page."""
    enveloped: bool = False
    """Whether the list is under ``data`` in every API version."""

    NUMBERED: ClassVar[Pager]
    """``page`` and ``per_page``."""
    FROM_ZERO: ClassVar[Pager]
    """Workforce planning: ``page`` starts at 0, up to 400 items per page, ``possible_pages`` in the body."""
    AFTER_LAST: ClassVar[Pager]
    """Deliveries of v1.0 webhooks: ``page_start`` is "the last id of the previous page"."""
    CURSOR: ClassVar[Pager]
    """Workflow instances of v2.0: the ``cursor`` is only in the link to the next page."""
    STARTING_AFTER: ClassVar[Pager]
    """Workforce planning: ``starting_after`` is the body's ``pagination.next_starting_after``."""
    START_AFTER: ClassVar[Pager]
    """Like ``STARTING_AFTER``, with the parameter ``start_after`` (a person's time off)."""
    UNPAGED: ClassVar[Pager]
    """No pagination: one response has the whole list."""


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
    """Return the pagination style of a list operation by its query parameters."""
    for pager in (Pager.CURSOR, Pager.AFTER_LAST, Pager.STARTING_AFTER, Pager.START_AFTER):
        if pager.which in parameters and pager.size in parameters:
            return pager
    if "per_page" in parameters:
        return Pager.NUMBERED
    return Pager.FROM_ZERO if "page" in parameters else Pager.UNPAGED


@attrs.frozen
class PageRequest:
    """Request for one page."""

    path: str
    params: Mapping[str, Any] | None = attrs.field(repr=False)
    """Query parameters; None if the path is a link, which has its own query."""
    number: int
    """Number of the page as the server counts, else from 1."""

    def at(self, number: int, pager: Pager) -> PageRequest:
        """Return the request for another page of the same list."""
        return self.changed(number, {str(pager.which): number})

    def changed(self, number: int, changes: Mapping[str, int]) -> PageRequest:
        """Return the request for page ``number`` with changed query parameters."""
        if self.params is not None:
            return PageRequest(self.path, {**self.params, **changes}, number)
        path, _, query = self.path.partition("?")
        others = [pair for pair in query.split("&") if pair and pair.partition("=")[0] not in changes]
        changed = [f"{name}={value}" for name, value in changes.items()]
        return PageRequest(f"{path}?{'&'.join([*others, *changed])}", None, number)

    def is_equivalent_to(self, other: PageRequest) -> bool:
        """Return whether both requests are equal, in any order of the query parameters."""
        return self.number == other.number and self._comparable() == other._comparable()

    def _comparable(self) -> tuple[Any, ...]:
        path, _, query = self.path.partition("?")
        return path, sorted(query.split("&")), self.params


@attrs.frozen
class Plan:
    """First request of an iteration, and its page size."""

    pager: Pager
    first: PageRequest
    per_page: int | None
    """Requested or default page size, None if unknown."""
    chosen: bool
    """Whether the caller set the page size."""
    skip: int = 0
    """Number of items to leave out at the start, because they were returned before."""
    offset: int | None = None
    """Number of items before the first page; None if unknown."""
    guess_after: str | None = None
    """Digest of the page before, if nothing says that there is a first page; None if there is one."""

    @classmethod
    def of(cls, path: str, params: Params | None, per_page: int | None, pager: Pager) -> Plan:
        """Plan an iteration; it starts at the page that ``params`` or the path's query select, if any.

        Raises:
            ConfigurationError: ``per_page`` or the page number is invalid, or ``per_page`` is passed twice.
        """
        if per_page is not None and (isinstance(per_page, bool) or not isinstance(per_page, int) or per_page < 1):
            raise ConfigurationError(f"per_page must be an integer >= 1, got {per_page!r}.")
        if params is not None and not isinstance(params, Mapping):
            raise ConfigurationError(f"params must be a mapping, got {kind_of(params)}.")
        query_params = {
            name: value for name, value in (params or {}).items() if value is not None and value is not UNSET
        }
        path, query_params = _split_query(path, pager, query_params)
        if pager.size is None:
            if per_page is not None:
                raise ConfigurationError(
                    "per_page is not supported: Procore sets the page size of this list.", hint="Omit per_page."
                )
            chosen, length = False, pager.length
        elif pager.size in query_params:
            if per_page is not None:
                raise ConfigurationError(f"per_page and the parameter {pager.size} can't be combined.")
            chosen, length = True, _number_of(pager.size, query_params[pager.size])
        else:
            chosen, length = per_page is not None, per_page or pager.length or _default_length(pager, path)
            if length is not None:
                query_params[pager.size] = length
        number = 1
        if pager.first is not None and pager.which is not None:
            start = query_params.get(pager.which)
            number = pager.first if start is None else _number_of(pager.which, start)
            if pager.first != 1:
                # Send the first number explicitly if the server does not count from 1.
                query_params[pager.which] = number
        return cls(pager, PageRequest(path, query_params, number), length, chosen)

    def limited(self, items: int) -> Plan:
        """Return the plan for at most ``items`` items: reduce the page size unless the caller set it."""
        size = self.pager.size
        if self.chosen or size is None or self.per_page is None or items >= self.per_page:
            return self
        if self.pager.first is not None and self.first.number != self.pager.first:
            # With another page size, the same number would select another page.
            return self
        return self.with_page_size(items)

    def with_page_size(self, per_page: int) -> Plan:
        """Return the plan with another page size."""
        first = attrs.evolve(self.first, params={**(self.first.params or {}), str(self.pager.size): per_page})
        return attrs.evolve(self, first=first, per_page=per_page)

    @property
    def may_be_reduced(self) -> bool:
        """Whether pages may be reduced: the caller did not set the page size."""
        return not self.chosen and self.pager.size is not None and (self.per_page or 0) > 1


def _split_query(path: str, pager: Pager, query_params: dict[str, Any]) -> tuple[str, dict[str, Any]]:
    """Move pagination parameters from the path's query into the parameters."""
    path, mark, query = path.partition("?")
    if mark:
        pagination_names = {pager.which, pager.size}
        pairs = [pair.partition("=") for pair in query.split("&")]
        query_params = {
            unquote_plus(name): unquote_plus(text) for name, _, text in pairs if unquote_plus(name) in pagination_names
        } | query_params
        query = "&".join("".join(pair) for pair in pairs if unquote_plus(pair[0]) not in pagination_names)
    return f"{path}?{query}" if query else path, query_params


def _default_length(pager: Pager, path: str) -> int | None:
    if pager.size != "per_page":
        return None
    return PER_PAGE_V1 if _V1.match(path) else PER_PAGE_V2


def _number_of(name: str, value: Any) -> int:
    text = str(value)
    if isinstance(value, bool) or not _NUMBER.fullmatch(text):
        raise ConfigurationError(f"The parameter {name} must be an integer >= 0, got {value!r}.")
    return int(text)
