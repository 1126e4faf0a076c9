"""Pagination: the request for the next page, derived from the response with the last one.

https://developers.procore.com/documentation/pagination: responses have ``Link``, ``Total`` and ``Per-Page``; on the
last page ``Link`` has no ``next``. According to other pages, ``Link`` is empty if one page has all items (document
management), and the body may have ``has_next_page`` (troubleshooting). Lists without pagination have none of these.

A list ends only where the server says so. A page that is shorter than the page size in the request does not, because
the server may allow less. Without any statement of the server the next page is requested as a guess, and the list ends
with an empty page, a page that repeats the previous one, or an error status for the page number.
"""

from __future__ import annotations

import re
from collections.abc import Collection, Sequence
from typing import Any
from urllib.parse import parse_qsl

import attrs

from ...errors import DecodeError, PaginationLoopError, ProcoreError, UnexpectedLinkError
from ..messages import Request, Response
from .cursors import digest_of
from .cycle_detector import CycleDetector
from .item_keys import field_of, is_same_list, item_keys_of, list_hash, overlap_of
from .link_header import Link, links_of, target_of
from .page_facts import PageFacts, count_of, metadata_of, nested
from .page_failures import MAX_TIMEOUTS, is_after_the_end, is_too_long, timed_out
from .styles import Pager, PageRequest, Plan

__all__ = ["MAX_PAGES_WITHOUT_NEWS", "PageResult", "Paginator", "facts_of"]

MAX_PAGES_WITHOUT_NEWS = 100
"""Maximum number of consecutive pages without new items; a list that continues after these is treated as endless."""


@attrs.frozen
class PageResult:
    """Result of one page."""

    items: Sequence[Any]
    """Items of the page without those that the previous page already had."""
    total: int | None
    per_page: int | None
    next: PageRequest | None = None
    """Request for the next page; None at the end."""
    failure: ProcoreError | None = None
    """Error that prevents the next request, to be raised after this page."""
    returned: int = 0
    """Number of items at the start of the page that were returned before."""


@attrs.define
class Paginator:
    """State of one iteration over pages, in constant memory."""

    plan: Plan
    trusted_origins: Collection[str] = ()
    """Origins besides that of the list to which links may lead."""
    last: int | None = None
    """Number of the last page, if it is known and pages are numbered."""
    guessed: bool = False
    """Whether the next page is only requested because nothing says that the list has ended."""
    _seen_requests: CycleDetector = attrs.field(factory=CycleDetector)
    _seen_pages: CycleDetector = attrs.field(factory=CycleDetector)
    # Ids of the items of the previous page.
    _last_ids: list[int | str] = attrs.field(factory=list)
    # Ids of the items of the previous page, or the hash of its body if the ids are not unique.
    _last_key: Sequence[int | str] | None = None
    _total: int | None = None
    # Number of items from the first page of the list to the end of the previous page; None before the first response.
    _position: int | None = None
    # Whether a response had a link to another page, so that the last page is one without a link to the next.
    _has_links: bool = False
    # Number of items at the start of the next page that were already returned.
    _to_skip: int = 0
    # Number of items on the longest page, and the server's page size or else that number.
    _max_length: int = 0
    _server_size: int | None = None
    _timeouts: int = 0
    _is_first: bool = True
    # Origin of the first page; paths of requests to another one are absolute.
    _origin: str = ""
    _pages_without_news: int = 0

    def __attrs_post_init__(self) -> None:
        self._to_skip, self._position = self.plan.skip, self.plan.offset
        self.guessed = self.plan.guess_after is not None

    def place_of(self, page_request: PageRequest) -> dict[str, Any] | None:
        """Return where a page is, as JSON; None if only its link says so."""
        pager, place = self.plan.pager, dict[str, Any]()
        query = page_request.params
        if query is None:
            query = dict(parse_qsl(page_request.path.partition("?")[2]))
            if pager.which not in query:
                return None
        if pager.first is not None:
            place["page"] = page_request.number
        elif pager.which is not None and (key := query.get(pager.which)) is not None:
            if "://" in str(key):
                return None
            place["key"] = key
        if pager.size is not None and (size := count_of(query.get(pager.size))):
            place["per_page"] = size
        if self._position is not None:
            place["offset"] = self._position
        if self.guessed:
            place["after"] = digest_of(self._last_key) if self._last_key is not None else self.plan.guess_after
        return place

    @property
    def to_skip(self) -> int:
        """Number of items at the start of the next page that were already returned."""
        return self._to_skip

    def process(self, page_request: PageRequest, response: Response, items: Sequence[Any]) -> PageResult:
        """Process the page that ``page_request`` requested.

        An error about the next page is not raised but returned, because the items of this page are valid.

        Raises:
            PaginationLoopError: the server already sent this page.
        """
        facts = PageFacts.of(response, items, self.plan.pager)
        total, page_size = facts.total, facts.per_page or self.plan.per_page
        has_grown = total is not None and self._total is not None and total > self._total
        item_keys = item_keys_of(items, response)
        key = item_keys or ([list_hash(response)] if items else [])
        is_repeated = bool(items) and (key == self._last_key or self._is_resumed_repeat(key))
        is_cycle = bool(item_keys) and self._seen_pages.returns_to(hash(tuple(item_keys))) and not has_grown
        if self.guessed and (is_cycle or is_repeated or is_same_list(self._last_ids, item_keys)):
            # The list is not paginated. Of one that has grown meanwhile, the new items are returned.
            previous = frozenset(self._last_ids)
            fresh = [item for item, key in zip(items, item_keys, strict=False) if key not in previous]
            return PageResult(() if is_repeated or is_cycle else fresh, total, page_size)
        if is_cycle:
            raise _loop("The server sent a page that it already sent before, instead of the next one", response)
        overlap = overlap_of(self._last_ids, item_keys)
        returned = max(overlap, min(self._to_skip, len(items)))
        self._to_skip = max(0, self._to_skip - len(items))
        self._last_ids, self._last_key, self._total = item_keys, key, total
        self._move(page_request, items, facts.per_page)
        # Without ids, a page may equal the previous one by chance, but not every page.
        self._pages_without_news = self._pages_without_news + 1 if is_repeated or overlap == len(items) else 0
        next_request: PageRequest | None = None
        failure: ProcoreError | None = None
        try:
            next_request = self._after(page_request, response, items, facts)
            if next_request is not None and self._pages_without_news >= MAX_PAGES_WITHOUT_NEWS:
                pages = self._pages_without_news
                raise _loop(
                    f"{pages} consecutive pages have no new items, and the server reports another page", response
                )
        except ProcoreError as error:
            next_request, failure = None, error.with_traceback(None)
        return PageResult(items[returned:] if returned else items, total, page_size, next_request, failure, returned)

    def request_after(self, page_request: PageRequest) -> PageRequest | None:
        """Return the request after ``page_request``, if it is known before the response to that one; else None."""
        if self.last is None or page_request.number >= self.last:
            return None
        return page_request.at(page_request.number + 1, self.plan.pager)

    def _is_resumed_repeat(self, key: Sequence[int | str]) -> bool:
        return self._is_first and self.plan.guess_after == digest_of(key)

    def reduced(self, page_request: PageRequest, error: ProcoreError) -> PageRequest | None:
        """Return the request for a shorter page after ``page_request`` failed; None if that does not help."""
        plan = self.plan
        if not plan.may_be_reduced or not is_too_long(error):
            return None
        if timed_out(error):
            self._timeouts += 1
            if self._timeouts > MAX_TIMEOUTS:
                return None
        size = plan.per_page or 1
        # The server may allow less than was requested.
        shorter = max(1, min(size, self._server_size or size) // 2)
        changes, number, first = {str(plan.pager.size): shorter}, page_request.number, plan.pager.first
        if first is not None and (page_request.params is not None or _page_in(page_request.path, plan.pager)):
            position = (number - first) * size if self._position is None else self._position
            number = first + (position + self._to_skip) // shorter
            self._to_skip = (position + self._to_skip) % shorter
            self._position = (number - first) * shorter
            if number != plan.first.number or page_request.number != number:
                changes[str(plan.pager.which)] = number
        self.plan, self.last = plan.with_page_size(shorter), None
        return page_request.changed(number, changes)

    @property
    def awaits_timeout(self) -> bool:
        """Whether a page that times out at a gateway would be reduced rather than retried."""
        return self.plan.may_be_reduced and self._timeouts < MAX_TIMEOUTS

    def ends_with(self, error: ProcoreError) -> bool:
        """Return whether the error for the page that was requested last is the end of the list."""
        return self.guessed and is_after_the_end(error)

    def _move(self, page_request: PageRequest, items: Sequence[Any], per_page: int | None) -> None:
        """Move the position to the end of a page."""
        if self._position is None:
            # The page size in the request says nothing about the pages before: the server may allow less.
            before = page_request.number - (self.plan.pager.first or 0) if self.plan.pager.first is not None else 0
            self._position = before * (per_page or len(items))
        self._position += len(items)
        self._max_length = max(self._max_length, len(items))
        self._server_size, self._timeouts = per_page or self._max_length, 0

    def _after(
        self, page_request: PageRequest, response: Response, items: Sequence[Any], facts: PageFacts
    ) -> PageRequest | None:
        pager = self.plan.pager
        self.last, self.guessed = None, False
        self._is_first, is_first = False, self._is_first
        links = links_of(response.headers)
        next_link = next((link for link in links or () if "next" in link.relations), None)
        self._has_links = self._has_links or bool(links)
        if next_link is not None:
            return self._by_link(page_request, response, next_link, facts, is_first)
        if pager.cursor:
            return self._by_cursor(page_request, response, nested(metadata_of(response, items), *pager.cursor))
        if pager.after_last:
            self.guessed = True
            return self._by_cursor(page_request, response, _last_id(items, response)) if items else None
        if pager.first is None:
            return None
        if facts.next_number is not None and facts.next_number > page_request.number:
            return page_request.at(facts.next_number, pager)
        more = facts.has_next
        if more is None:
            more = self._has_more(page_request, pager.first, items, facts, links)
        return page_request.at(page_request.number + 1, pager) if more else None

    def _has_more(
        self,
        page_request: PageRequest,
        first: int,
        items: Sequence[Any],
        facts: PageFacts,
        links: Sequence[Link] | None,
    ) -> bool:
        """Return whether a list with numbered pages has another one, by everything except a link."""
        if facts.pages is not None:
            self.last = first + facts.pages - 1
            return page_request.number < self.last
        if links:
            return False
        position, total, per_page = self._position or 0, facts.total, facts.per_page
        # A total that is lower than the items so far is wrong.
        if total is not None and position <= total:
            last = _last_page(total, per_page) if per_page is not None else None
            if position < total and last is not None and page_request.number < last:
                self.last = last
                return True
            # If the total is not reached on the last page, the server allows less than it reports, or the total counts
            # items that this user may not see.
            self.guessed = last is not None or len(items) < self._max_length
            return bool(items) and position < total
        if links is not None or self._has_links:
            return False
        self.guessed = True
        return bool(items) and (per_page is None or len(items) >= per_page)

    def _by_link(
        self, page_request: PageRequest, response: Response, link: Link, facts: PageFacts, is_first: bool
    ) -> PageRequest:
        request = response.request or Request("GET", "", page_request.path)
        pager = self.plan.pager
        if is_first:
            self._origin = request.origin
            self._seen_requests.returns_to(request.target)
        try:
            trusted_origins = (*self.trusted_origins, self._origin)
            origin, target = target_of(link, request.origin, request.target, trusted_origins)
        except ValueError as error:
            number = _page_in(link.target, pager)
            if number is not None and number > page_request.number and facts.total is not None:
                # A gateway in front of the API may have another origin than the links: the page number is sufficient.
                self._expect(number, page_request, facts)
                self.guessed = (self._position or 0) >= facts.total
                return page_request.at(number, pager)
            raise UnexpectedLinkError(
                f"The link to the list's next page was not followed: {error}.",
                hint="Name the origin in trusted_origins if it is a gateway of yours, or report the link to Procore's "
                "support.",
                **facts_of(response),
            ) from None
        if self._seen_requests.returns_to(target):
            raise _loop("The link to the list's next page leads to a page that was already requested", response)
        number = _page_in(target, pager)
        self._expect(number, page_request, facts)
        path = target if origin == self._origin else origin + target
        return PageRequest(path, None, page_request.number + 1 if number is None else number)

    def _expect(self, number: int | None, page_request: PageRequest, facts: PageFacts) -> None:
        """Set the number of the last page, if it follows from the headers and the pages are requested in order."""
        if number == page_request.number + 1 and facts.total is not None and facts.per_page is not None:
            self.last = _last_page(facts.total, facts.per_page)

    def _by_cursor(self, page_request: PageRequest, response: Response, value: Any) -> PageRequest | None:
        if value is None:
            return None
        if isinstance(value, bool) or not isinstance(value, int | str):
            raise DecodeError("The cursor of the list's next page is not an id.", **facts_of(response))
        if self._seen_requests.returns_to(value):
            raise _loop("The cursor of the list's next page was already used", response)
        first, pager = self.plan.first, self.plan.pager
        return PageRequest(first.path, {**(first.params or {}), str(pager.which): value}, page_request.number + 1)


def facts_of(response: Response) -> dict[str, Any]:
    """Return the details of a response that an error carries."""
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
        hint="Request a page by its number, params={'page': …}, and report the request's id to Procore's support.",
        **facts_of(response),
    )


def _last_page(total: int, per_page: int) -> int:
    return max(1, -(-total // per_page))


def _page_in(target: str, pager: Pager) -> int | None:
    """Return the page number in a link's query, None if it has none."""
    if pager.first is None:
        return None
    found = re.search(rf"[?&]{pager.which}=([0-9]{{1,18}})(?=&|$)", target)
    return int(found[1]) if found is not None else None


def _last_id(items: Sequence[Any], response: Response) -> Any:
    for name in ("id", "event_id"):
        found = field_of(items[-1], name)
        if found is not None:
            return found
    raise DecodeError(
        "The last item of the page has no id, which the request for the next page needs.", **facts_of(response)
    )
