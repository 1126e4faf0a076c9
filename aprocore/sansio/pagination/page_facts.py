"""Statements of a response about its list: totals and the next page, in headers and in the body."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from typing import Any

import attrs

from ..decoding.large_bodies import LARGE_BODY, outline
from ..messages import Response
from .styles import Pager

__all__ = ["PageFacts", "count_of", "metadata_of", "nested"]

_COUNT = re.compile(r"[0-9]{1,18}")
# Objects of a body that describe the page.
_CONTAINERS = ("pagination", "paging", "page_info", "pageInfo", "meta", "metadata", "page", "links", "_links")
_HAS_NEXT = ("has_next_page", "hasNextPage", "has_next", "hasNext", "has_more", "hasMore")
_NEXT_NUMBER = ("next_page", "nextPage")
_NEXT_LINK = ("next_page_url", "nextPageUrl", "next")
_PAGES = ("possible_pages", "total_pages", "totalPages", "page_count", "pageCount")
_TOTAL = ("total_possible", "total_count", "totalCount", "total_items", "totalItems", "total_entries", "total")
_PER_PAGE = ("per_page", "perPage", "page_size", "pageSize")
# Only keys at the start or the end of a long body are searched: they are outside of the list.
_MARGIN = 4096
_KEYS = re.compile(
    ('"(?:' + "|".join((*_CONTAINERS, *_HAS_NEXT, *_NEXT_NUMBER, *_NEXT_LINK, *_PAGES)) + ')"\\s*:').encode()
)
# Objects are at most this deep: ``{"meta": {"pagination": …}}``.
_MAX_DEPTH = 2


@attrs.frozen
class PageFacts:
    """Statements of the server about a list; None for what it does not say."""

    total: int | None = None
    """Number of items in the list."""
    per_page: int | None = None
    """Maximum number of items per page."""
    pages: int | None = None
    """Number of pages."""
    has_next: bool | None = None
    """Whether there is a next page."""
    next_number: int | None = None
    """Number of the next page."""

    @classmethod
    def of(cls, response: Response, items: Sequence[Any], pager: Pager) -> PageFacts:
        """Read all headers and all pagination objects of the body; headers take precedence for counts."""
        headers = response.headers
        # A body whose items are typed is decoded again, but only if it has one of the keys.
        metadata = metadata_of(response, items) if pager.which is not None else None
        objects = [*_objects(metadata)] if metadata else []
        total = _first_count(headers.get("Total"), headers.get("X-Total"), *_values(objects[1:], _TOTAL))
        total = _first_count(total, *_values(objects[:1], ("total_count", "total_possible")))
        if pager.cursor:
            total = _first_count(*_values(objects, _TOTAL))
        per_page = _first_count(headers.get("Per-Page"), headers.get("X-Per-Page"), *_values(objects[1:], _PER_PAGE))
        pages = _first_count(headers.get("X-Total-Pages"), *_values(objects, _PAGES))
        has_next, next_number = _next_of(headers, objects)
        return cls(total, per_page or None, pages, has_next, next_number)


def _next_of(headers: Mapping[str, str], objects: Sequence[Mapping[str, Any]]) -> tuple[bool | None, int | None]:
    """Return whether there is a next page, and its number. One statement that there is outweighs all others."""
    statements: list[bool] = []
    numbers: list[int] = []
    if "X-Next-Page" in headers:
        text = headers["X-Next-Page"].strip()
        number = count_of(text)
        if number is not None:
            numbers.append(number)
        if number is not None or not text:
            statements.append(number is not None)
    for values in objects:
        statements += [values[name] for name in _HAS_NEXT if isinstance(values.get(name), bool)]
        for name in _NEXT_NUMBER:
            value = values.get(name, "")
            if value is None or isinstance(value, bool):
                statements.append(bool(value))
            elif (number := count_of(value)) is not None:
                numbers.append(number)
                statements.append(True)
        # The link itself may lead anywhere: the page is requested by its number.
        statements += [bool(values[name]) for name in _NEXT_LINK if isinstance(values.get(name, 0), str | None)]
    return (any(statements) if statements else None), (numbers[0] if numbers else None)


def metadata_of(response: Response, items: Sequence[Any]) -> Mapping[str, Any]:
    """Return the body around a list; empty if the body is the list, or has no key of pagination."""
    body = response.body
    # Searching a long body takes a third of the time of decoding it, and a body that is the list has no metadata.
    if len(items) != 1 and body.startswith(b"["):
        return {}
    margins = (body,) if len(body) <= 2 * _MARGIN else (body[:_MARGIN], body[-_MARGIN:])
    if not any(map(_KEYS.search, margins)) and (len(margins) == 1 or b'"pagination"' not in body):
        return {}
    value = outline(body) if len(body) >= LARGE_BODY else None
    if value is None:
        value = response.json()
    # Workforce planning's reference has some responses as a list of one such object.
    if isinstance(value, list) and len(value) == 1:
        value = value[0]
        if isinstance(value, Mapping) and not isinstance(value.get("data"), list):
            return {}
    return value if isinstance(value, Mapping) else {}


def _objects(value: Any, depth: int = 0) -> Iterator[Mapping[str, Any]]:
    """Yield a body and the objects in it that describe the page."""
    if isinstance(value, Mapping):
        yield value
        for name in _CONTAINERS if depth < _MAX_DEPTH else ():
            yield from _objects(value.get(name), depth + 1)


def _values(objects: Sequence[Mapping[str, Any]], names: Sequence[str]) -> Iterator[Any]:
    return (values[name] for values in objects for name in names if name in values)


def _first_count(*values: Any) -> int | None:
    for value in values:
        if value is not None and (count := count_of(value)) is not None:
            return count
    return None


def count_of(value: Any) -> int | None:
    """Return a number of items or pages; None if the value is not a count."""
    return int(value) if not isinstance(value, bool) and _COUNT.fullmatch(str(value).strip()) else None


def nested(metadata: Any, *keys: str) -> Any:
    """Return a value in nested objects; None if one of them is missing."""
    for key in keys:
        metadata = metadata.get(key) if isinstance(metadata, Mapping) else None
    return metadata
