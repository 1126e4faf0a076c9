"""How a walk over a list's pages goes on: an answer -> what to ask for next, or the end.

https://developers.procore.com/documentation/pagination: answers have ``Link``, ``Total`` and ``Per-Page``, and on the
last page ``Link`` has no ``next``. Elsewhere Procore says that ``Link`` is there but empty where one page has it all
(document management), and that ``has_next_page`` in the body may tell (troubleshooting). Not every list has pages, and
one that has none tells nothing.
"""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from typing import Any

import attrs

from ...errors import DecodeError, PaginationLoopError, ProcoreError, UnexpectedLinkError
from ..messages import Request, Response
from .cycle_detector import CycleDetector
from .link_header import Link, links_of, target_of
from .styles import Pager, Plan, Step

__all__ = ["MAX_BARREN_PAGES", "Taken", "Walk", "facts_of"]

MAX_BARREN_PAGES = 100
"""So many pages that bring nothing new may follow each other; a list that goes on after these has no end."""

# What an id may be.
_MARKS = frozenset((int, str))
_COUNT = re.compile(r"[0-9]{1,18}")
# What a body says of pages beside the list; most say nothing, and need not be decoded for it.
_BESIDE_THE_LIST = (b'"pagination"', b'"has_next_page"', b'"possible_pages"')


@attrs.frozen
class Taken:
    """What came of a page."""

    items: Sequence[Any]
    """Those that the page before did not have."""
    total: int | None
    per_page: int | None
    next: Step | None = None
    """What to ask for next; None at the end."""
    failure: ProcoreError | None = None
    """Why the walk cannot go on after this page."""


@attrs.define
class Walk:
    """One walk from page to page; what it remembers does not grow with the list."""

    plan: Plan
    last: int | None = None
    """The number of the last page, where that is known and pages can be asked for by their numbers."""
    # Whether nothing said that there is another page: it was asked for because the one before was full.
    _guessed: bool = False
    _places: CycleDetector = attrs.field(factory=CycleDetector)
    _contents: CycleDetector = attrs.field(factory=CycleDetector)
    # What tells the items of the page before apart.
    _marks: list[int | str] = attrs.field(factory=list)
    # What the page before said, as far as its ids show it.
    _said: Sequence[int | str] | None = None
    _total: int | None = None
    _longest: int = 0
    _barren: int = 0

    def take(self, step: Step, response: Response, items: Sequence[Any]) -> Taken:
        """Take in the page that ``step`` asked for.

        What came is good where what is to come next is not: that is left to be raised in its turn.

        Raises:
            PaginationLoopError: this page was there before.
        """
        total, per_page = _count(response.headers.get("Total")), _count(response.headers.get("Per-Page")) or None
        if self.plan.pager.cursor:
            total = _count(_inside(_beside_the_list(response, items), "pagination", "total_possible"))
        known = per_page or self.plan.per_page
        grown = total is not None and self._total is not None and total > self._total
        ids = _ids_of(items)
        are_ids = _MARKS.issuperset(map(type, ids))
        said: Sequence[int | str] = ids if are_ids else [hash(response.body)]
        marks = _marks_of(ids, response) if are_ids else []
        again = bool(items) and said == self._said
        came_back = bool(marks) and self._contents.returns_to(hash(tuple(marks))) and not grown
        if self._guessed and (came_back or again):
            # A list of just this length, which was never cut.
            return Taken((), total, known)
        if came_back:
            raise _loop("The server sends a page that it sent before, instead of the next one", response)
        slid = _overlap(self._marks, marks)
        self._marks, self._said, self._total, self._longest = marks, said, total, max(self._longest, len(items))
        # Without ids a page may well be like the one before; but not every one.
        self._barren = self._barren + 1 if again or slid == len(items) else 0
        following: Step | None = None
        failure: ProcoreError | None = None
        try:
            following = self._after(step, response, items, total, per_page)
            if following is not None and self._barren >= MAX_BARREN_PAGES:
                raise _loop(f"{self._barren} pages in a row have nothing new, and there is to be another", response)
        except ProcoreError as error:
            following, failure = None, error.with_traceback(None)
        return Taken(items[slid:] if slid else items, total, known, following, failure)

    def beyond(self, step: Step) -> Step | None:
        """Return the step after ``step``, where it is known before that one is answered."""
        if self.last is None or step.number >= self.last:
            return None
        return step.at(step.number + 1, self.plan.pager)

    def _after(
        self, step: Step, response: Response, items: Sequence[Any], total: int | None, per_page: int | None
    ) -> Step | None:
        pager = self.plan.pager
        self.last, self._guessed = None, False
        links = links_of(response.headers)
        linked = next((link for link in links or () if "next" in link.relations), None)
        if linked is not None:
            return self._linked(step, response, linked, total, per_page)
        if pager.cursor:
            return self._keyed(step, response, _inside(_beside_the_list(response, items), *pager.cursor))
        if pager.after_last:
            # Who asks for more than is usual may be given less.
            full = len(items) >= min(self.plan.per_page or 1, pager.length or 1)
            return self._keyed(step, response, _last_id(items, response)) if full else None
        if pager.first is None:
            return None
        # Not before it matters: it takes decoding the body once more.
        beside = _beside_the_list(response, items)
        more = beside.get("has_next_page")
        if not isinstance(more, bool):
            more = self._has_more(step, pager.first, items, total, per_page, beside, links)
        return step.at(step.number + 1, pager) if more else None

    def _has_more(
        self,
        step: Step,
        first: int,
        items: Sequence[Any],
        total: int | None,
        per_page: int | None,
        beside: Mapping[str, Any],
        links: Sequence[Link] | None,
    ) -> bool:
        """Tell whether there is another page of a list with numbered ones, by all but a link to it."""
        possible = _count(beside.get("possible_pages"))
        if possible is not None:
            self.last = first + possible - 1
            return step.number < self.last
        if links:
            return False
        # One that is less than this page alone tells of is wrong.
        if total is not None and (step.number - first) * (per_page or 0) + len(items) <= total:
            if per_page is not None:
                self.last = _last_page(total, per_page)
                return step.number < self.last
            # How long its pages are it does not say: it may be less than was asked for.
            return bool(items) and (step.number - first + 1) * self._longest < total
        if links is not None:
            return False
        self._guessed = True
        return len(items) == (per_page or self.plan.per_page)

    def _linked(self, step: Step, response: Response, link: Link, total: int | None, per_page: int | None) -> Step:
        here = response.request or Request("GET", "", step.path)
        try:
            target = target_of(link, here.origin, here.target)
        except ValueError as error:
            raise UnexpectedLinkError(
                f"The link to the list's next page is not followed: {error}.",
                hint="Ask for the page by its number, params={'page': …}, and tell Procore's support.",
                **facts_of(response),
            ) from None
        if step is self.plan.first:
            self._places.returns_to(here.target)
        if self._places.returns_to(target):
            raise _loop("The link to the list's next page leads to one that was there before", response)
        pager = self.plan.pager
        number = _page_in(target, pager)
        if number == step.number + 1 and total is not None and per_page is not None:
            self.last = _last_page(total, per_page)
        return Step(target, None, step.number + 1 if number is None else number)

    def _keyed(self, step: Step, response: Response, value: Any) -> Step | None:
        if value is None:
            return None
        if isinstance(value, bool) or not isinstance(value, int | str):
            raise DecodeError("What should tell where the list's next page begins is no id.", **facts_of(response))
        if self._places.returns_to(value):
            raise _loop("The list's next page is said to begin where one began before", response)
        first, pager = self.plan.first, self.plan.pager
        return Step(first.path, {**(first.params or {}), str(pager.which): value}, step.number + 1)


def facts_of(response: Response) -> dict[str, Any]:
    """Return what an error about an answer carries."""
    return {
        "request": response.request.line if response.request is not None else None,
        "status": response.status,
        "headers": response.headers,
        "request_id": response.request_id,
        "rate_limit": response.rate_limit,
        "attempts": response.attempts,
    }


def _loop(problem: str, response: Response) -> PaginationLoopError:
    return PaginationLoopError(
        f"{problem}.",
        hint="Ask for a page by its number, params={'page': …}, and tell Procore's support the request's id.",
        **facts_of(response),
    )


def _count(text: Any) -> int | None:
    return int(text) if _COUNT.fullmatch(str(text)) else None


def _last_page(total: int, per_page: int) -> int:
    return max(1, -(-total // per_page))


def _inside(beside: Any, *keys: str) -> Any:
    for key in keys:
        beside = beside.get(key) if isinstance(beside, Mapping) else None
    return beside


def _beside_the_list(response: Response, items: Sequence[Any]) -> Mapping[str, Any]:
    body = response.body
    # Looking through a long body takes a third as long as decoding it, and one that is the list has nothing beside it.
    if (len(items) != 1 and body.startswith(b"[")) or not any(key in body for key in _BESIDE_THE_LIST):
        return {}
    value = response.json()
    # Workforce planning's reference has some of its answers as a list of one such object.
    if isinstance(value, list) and len(value) == 1:
        value = value[0]
    return value if isinstance(value, Mapping) else {}


def _page_in(target: str, pager: Pager) -> int | None:
    """Return the number of the page that a link asks for."""
    if pager.first is None:
        return None
    found = re.search(rf"[?&]{pager.which}=([0-9]{{1,18}})(?=&|$)", target)
    return int(found[1]) if found is not None else None


def _marks_of(ids: list[int | str], response: Response) -> list[int | str]:
    """Return what tells the items of a page apart: their ids, nothing where these do not."""
    if len(set(ids)) < len(ids):
        return []
    # One id says little: a list may have several rows of one thing.
    return ids if len(ids) != 1 else [hash(response.body)]


def _ids_of(items: Sequence[Any]) -> list[Any]:
    try:
        # A typed object is not asked for what it was made of, which would have the whole page decoded once more.
        return [item["id"] if type(item) is dict else item.id for item in items]
    except (AttributeError, KeyError):
        return [_read(item, "id") for item in items]


def _overlap(before: Sequence[int | str], marks: Sequence[int | str]) -> int:
    """Return how many items a page begins with that the page before ended with, because the list grew in between."""
    if not marks or marks[0] not in before:
        return 0
    start = before.index(marks[0])
    shared = len(before) - start
    return shared if before[start:] == marks[:shared] else 0


def _last_id(items: Sequence[Any], response: Response) -> Any:
    for name in ("id", "event_id"):
        found = _read(items[-1], name)
        if found is not None:
            return found
    raise DecodeError("The list's items have no id after which the next page would begin.", **facts_of(response))


def _read(item: Any, name: str) -> Any:
    return item.get(name) if isinstance(item, Mapping) else getattr(item, name, None)
