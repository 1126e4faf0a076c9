"""Pagination: the request for the next page, derived from the response with the last one.

https://developers.procore.com/documentation/pagination: responses have ``Link``, ``Total`` and ``Per-Page``; on the
last page ``Link`` has no ``next``. According to other pages, ``Link`` is empty if one page has all items (document
management), and the body may have ``has_next_page`` (troubleshooting). Lists without pagination have none of these.
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
from .styles import Pager, PageRequest, Plan

__all__ = ["MAX_PAGES_WITHOUT_NEWS", "PageResult", "Paginator", "facts_of"]

MAX_PAGES_WITHOUT_NEWS = 100
"""Maximum number of consecutive pages without new items; a list that continues after these is treated as endless."""

# Types of ids.
_ID_TYPES = frozenset((int, str))
_COUNT = re.compile(r"[0-9]{1,18}")
# Pagination keys in a body; a body without any of them is not decoded for pagination.
_PAGINATION_KEYS = (b'"pagination"', b'"has_next_page"', b'"possible_pages"')


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


@attrs.define
class Paginator:
    """State of one iteration over pages, in constant memory."""

    plan: Plan
    last: int | None = None
    """Number of the last page, if it is known and pages are numbered."""
    # Whether the current page was only requested because the previous one was full, without a hint of the server.
    _guessed: bool = False
    _seen_requests: CycleDetector = attrs.field(factory=CycleDetector)
    _seen_pages: CycleDetector = attrs.field(factory=CycleDetector)
    # Ids of the items of the previous page.
    _last_ids: list[int | str] = attrs.field(factory=list)
    # Ids of the previous page, or the hash of its body if the items have no ids.
    _last_key: Sequence[int | str] | None = None
    _total: int | None = None
    _max_length: int = 0
    _pages_without_news: int = 0

    def process(self, page_request: PageRequest, response: Response, items: Sequence[Any]) -> PageResult:
        """Process the page that ``page_request`` requested.

        An error about the next page is not raised but returned, because the items of this page are valid.

        Raises:
            PaginationLoopError: the server already sent this page.
        """
        total, per_page = _count(response.headers.get("Total")), _count(response.headers.get("Per-Page")) or None
        if self.plan.pager.cursor:
            total = _count(_nested(_metadata_of(response, items), "pagination", "total_possible"))
        page_size = per_page or self.plan.per_page
        has_grown = total is not None and self._total is not None and total > self._total
        ids = _ids_of(items)
        are_ids = _ID_TYPES.issuperset(map(type, ids))
        key: Sequence[int | str] = ids if are_ids else [hash(response.body)]
        item_keys = _item_keys(ids, response) if are_ids else []
        is_repeated = bool(items) and key == self._last_key
        is_cycle = bool(item_keys) and self._seen_pages.returns_to(hash(tuple(item_keys))) and not has_grown
        if self._guessed and (is_cycle or is_repeated):
            # The list fits exactly on one page and is not paginated.
            return PageResult((), total, page_size)
        if is_cycle:
            raise _loop("The server sent a page that it already sent before, instead of the next one", response)
        overlap = _overlap(self._last_ids, item_keys)
        self._last_ids, self._last_key, self._total = item_keys, key, total
        self._max_length = max(self._max_length, len(items))
        # Without ids, a page may equal the previous one by chance, but not every page.
        self._pages_without_news = self._pages_without_news + 1 if is_repeated or overlap == len(items) else 0
        next_request: PageRequest | None = None
        failure: ProcoreError | None = None
        try:
            next_request = self._after(page_request, response, items, total, per_page)
            if next_request is not None and self._pages_without_news >= MAX_PAGES_WITHOUT_NEWS:
                pages = self._pages_without_news
                raise _loop(
                    f"{pages} consecutive pages have no new items, and the server reports another page", response
                )
        except ProcoreError as error:
            next_request, failure = None, error.with_traceback(None)
        return PageResult(items[overlap:] if overlap else items, total, page_size, next_request, failure)

    def request_after(self, page_request: PageRequest) -> PageRequest | None:
        """Return the request after ``page_request``, if it is known before the response to that one; else None."""
        if self.last is None or page_request.number >= self.last:
            return None
        return page_request.at(page_request.number + 1, self.plan.pager)

    def _after(
        self,
        page_request: PageRequest,
        response: Response,
        items: Sequence[Any],
        total: int | None,
        per_page: int | None,
    ) -> PageRequest | None:
        pager = self.plan.pager
        self.last, self._guessed = None, False
        links = links_of(response.headers)
        next_link = next((link for link in links or () if "next" in link.relations), None)
        if next_link is not None:
            return self._by_link(page_request, response, next_link, total, per_page)
        if pager.cursor:
            return self._by_cursor(page_request, response, _nested(_metadata_of(response, items), *pager.cursor))
        if pager.after_last:
            # If the caller requests more than the default, the server may send less.
            full = len(items) >= min(self.plan.per_page or 1, pager.length or 1)
            return self._by_cursor(page_request, response, _last_id(items, response)) if full else None
        if pager.first is None:
            return None
        # As late as possible: it decodes the body again.
        metadata = _metadata_of(response, items)
        more = metadata.get("has_next_page")
        if not isinstance(more, bool):
            more = self._has_more(page_request, pager.first, items, total, per_page, metadata, links)
        return page_request.at(page_request.number + 1, pager) if more else None

    def _has_more(
        self,
        page_request: PageRequest,
        first: int,
        items: Sequence[Any],
        total: int | None,
        per_page: int | None,
        metadata: Mapping[str, Any],
        links: Sequence[Link] | None,
    ) -> bool:
        """Return whether a list with numbered pages has another one, by everything except a link."""
        possible = _count(metadata.get("possible_pages"))
        if possible is not None:
            self.last = first + possible - 1
            return page_request.number < self.last
        if links:
            return False
        # A total that is lower than the items so far is wrong.
        if total is not None and (page_request.number - first) * (per_page or 0) + len(items) <= total:
            if per_page is not None:
                self.last = _last_page(total, per_page)
                return page_request.number < self.last
            # The page size is unknown, and may be lower than requested.
            return bool(items) and (page_request.number - first + 1) * self._max_length < total
        if links is not None:
            return False
        self._guessed = True
        return len(items) == (per_page or self.plan.per_page)

    def _by_link(
        self, page_request: PageRequest, response: Response, link: Link, total: int | None, per_page: int | None
    ) -> PageRequest:
        request = response.request or Request("GET", "", page_request.path)
        try:
            target = target_of(link, request.origin, request.target)
        except ValueError as error:
            raise UnexpectedLinkError(
                f"The link to the list's next page was not followed: {error}.",
                hint="Request the page by its number, params={'page': …}, and report the link to Procore's support.",
                **facts_of(response),
            ) from None
        if page_request is self.plan.first:
            self._seen_requests.returns_to(request.target)
        if self._seen_requests.returns_to(target):
            raise _loop("The link to the list's next page leads to a page that was already requested", response)
        pager = self.plan.pager
        number = _page_in(target, pager)
        if number == page_request.number + 1 and total is not None and per_page is not None:
            self.last = _last_page(total, per_page)
        return PageRequest(target, None, page_request.number + 1 if number is None else number)

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


def _count(text: Any) -> int | None:
    return int(text) if _COUNT.fullmatch(str(text)) else None


def _last_page(total: int, per_page: int) -> int:
    return max(1, -(-total // per_page))


def _nested(metadata: Any, *keys: str) -> Any:
    for key in keys:
        metadata = metadata.get(key) if isinstance(metadata, Mapping) else None
    return metadata


def _metadata_of(response: Response, items: Sequence[Any]) -> Mapping[str, Any]:
    body = response.body
    # Searching a long body takes a third of the time of decoding it, and a body that is the list has no metadata.
    if (len(items) != 1 and body.startswith(b"[")) or not any(key in body for key in _PAGINATION_KEYS):
        return {}
    value = response.json()
    # Workforce planning's reference has some responses as a list of one such object.
    if isinstance(value, list) and len(value) == 1:
        value = value[0]
    return value if isinstance(value, Mapping) else {}


def _page_in(target: str, pager: Pager) -> int | None:
    """Return the page number in a link's query, None if it has none."""
    if pager.first is None:
        return None
    found = re.search(rf"[?&]{pager.which}=([0-9]{{1,18}})(?=&|$)", target)
    return int(found[1]) if found is not None else None


def _item_keys(ids: list[int | str], response: Response) -> list[int | str]:
    """Return the keys of the items of a page: their ids, or nothing if these are not unique."""
    if len(set(ids)) < len(ids):
        return []
    # A single id is not enough: a list may have several rows of one resource.
    return ids if len(ids) != 1 else [hash(response.body)]


def _ids_of(items: Sequence[Any]) -> list[Any]:
    try:
        # Use the attribute of a typed object: its source would require decoding the whole page again.
        return [item["id"] if type(item) is dict else item.id for item in items]
    except (AttributeError, KeyError):
        return [_value_of(item, "id") for item in items]


def _overlap(before: Sequence[int | str], item_keys: Sequence[int | str]) -> int:
    """Return how many items at the start of a page were at the end of the previous one, because the list grew."""
    if not item_keys or item_keys[0] not in before:
        return 0
    start = before.index(item_keys[0])
    shared = len(before) - start
    return shared if before[start:] == item_keys[:shared] else 0


def _last_id(items: Sequence[Any], response: Response) -> Any:
    for name in ("id", "event_id"):
        found = _value_of(items[-1], name)
        if found is not None:
            return found
    raise DecodeError(
        "The last item of the page has no id, which the request for the next page needs.", **facts_of(response)
    )


def _value_of(item: Any, name: str) -> Any:
    return item.get(name) if isinstance(item, Mapping) else getattr(item, name, None)
