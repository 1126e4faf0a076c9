"""List queries: declared filters, sorting, and numbered pages with ``Link`` headers."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Mapping, Sequence
from datetime import UTC, datetime, timedelta
from functools import partial
from typing import Any, TypeAlias
from urllib.parse import urlencode

import attrs

from ..http.response import Answer

__all__ = [
    "V1",
    "V2",
    "BadParameterError",
    "Field",
    "ListQuery",
    "PageSizes",
    "as_text",
    "encode_query",
    "numbered_page",
    "parse_datetime",
    "parse_int",
    "parse_range",
]

# Returns the field of a list item for a filter.
Field: TypeAlias = Callable[[dict[str, Any]], Any]


# https://developers.procore.com/documentation/pagination: "at or below 2,000". The default for v1.x is not documented;
# this one is small enough that seeded lists have several pages.
@attrs.frozen
class PageSizes:
    """Maximum and default number of items per page."""

    most: int
    default: int


V1 = PageSizes(2000, 25)
# https://developers.procore.com/documentation/new-rest-v2-version
V2 = PageSizes(100, 10)

_FILTER = re.compile(r"filters\[(\w+)\](?:\[\])?")


class BadParameterError(Exception):
    """An invalid query parameter."""


@attrs.frozen
class ListQuery:
    """The filters and sort keys of a list.

    Undeclared filters and sort keys are ignored, as Procore does.
    """

    equal: Mapping[str, Field] = attrs.field(factory=dict)
    """Filters by equality of text; several values match any of them."""
    instants: Mapping[str, Field] = attrs.field(factory=dict)
    """Filters by timestamp, with a range ``a...b`` or a whole day."""
    searched: Sequence[str] = ()
    """Fields that ``search`` looks at."""
    sortable: Mapping[str, Field] = attrs.field(factory=dict)

    def answer(self, items: Iterable[dict[str, Any]], params: Sequence[tuple[str, str]], url: str) -> Answer:
        """Filter, sort and paginate ``items``; ``url`` is the list's URL for the ``Link`` header.

        Raises:
            BadParameterError: A range or a page number is invalid.
        """
        return numbered_page(self._sort(self._select(items, params), dict(params)), params, url)

    def _select(self, items: Iterable[dict[str, Any]], params: Sequence[tuple[str, str]]) -> list[dict[str, Any]]:
        wanted: dict[str, set[str]] = {}
        chosen = list(items)
        for name, value in params:
            match = _FILTER.fullmatch(name)
            if match is None:
                continue
            field = match.group(1)
            if field in self.equal:
                wanted.setdefault(field, set()).add(value)
            elif field in self.instants:
                start, end = parse_range(field, value)
                read = self.instants[field]
                chosen = [item for item in chosen if start <= parse_datetime(field, read(item)) <= end]
        for field, values in wanted.items():
            read = self.equal[field]
            chosen = [item for item in chosen if as_text(read(item)) in values]
        needle = dict(params).get("search", "").lower()
        if needle and self.searched:
            chosen = [item for item in chosen if any(needle in as_text(item[key]).lower() for key in self.searched)]
        return chosen

    def _sort(self, items: list[dict[str, Any]], params: Mapping[str, str]) -> list[dict[str, Any]]:
        keys = params.get("sort", "").split(",")
        attribute = params.get("sort[attribute]")
        if attribute:
            keys = [("-" if params.get("sort[direction]") == "desc" else "") + attribute]
        # Sorting is stable: the least important key goes first.
        for key in reversed(keys):
            read = self.sortable.get(key.lstrip("-"))
            if read is not None:
                items = sorted(items, key=partial(_order, read), reverse=key.startswith("-"))
        return items


def _order(read: Field, item: dict[str, Any]) -> tuple[bool, Any]:
    value = read(item)
    return value is not None, value


def numbered_page(
    items: Sequence[Any],
    params: Sequence[tuple[str, str]],
    url: str,
    lengths: PageSizes = V1,
    *,
    enveloped: bool = False,
) -> Answer:
    """Return the requested page of a list, with ``Link``, ``Total`` and ``Per-Page`` headers.

    Raises:
        BadParameterError: The page number or size is invalid.
    """
    query = dict(params)
    number = max(1, parse_int(query, "page", 1))
    size = min(parse_int(query, "per_page", lengths.default), lengths.most)
    if size < 1:
        size = lengths.default
    last = max(1, -(-len(items) // size))
    links: list[tuple[str, int]] = []
    if number > 1:
        links += [("first", 1), ("prev", min(number - 1, last))]
    if number < last:
        links += [("last", last), ("next", number + 1)]
    headers = [("Total", str(len(items))), ("Per-Page", str(size))]
    if links:
        others = [(name, value) for name, value in params if name not in ("page", "per_page")]
        headers.append(
            (
                "Link",
                ", ".join(
                    f'<{url}?{encode_query([*others, ("page", str(page)), ("per_page", str(size))])}>; rel="{rel}"'
                    for rel, page in links
                ),
            )
        )
    cut = items[(number - 1) * size : number * size]
    return Answer(200, headers, {"data": cut} if enveloped else cut)


def encode_query(params: Sequence[tuple[str, str]]) -> str:
    """Return the parameters as a query; bytes that are not UTF-8 are encoded as received."""
    return urlencode(params, errors="surrogateescape")


def parse_int(query: Mapping[str, str], name: str, default: int) -> int:
    text = query.get(name, "")
    if not text:
        return default
    if not re.fullmatch(r"-?[0-9]{1,18}", text):
        raise BadParameterError(f"{name} is not a number")
    return int(text)


def as_text(value: Any) -> str:
    if isinstance(value, bool):
        return "true" if value else "false"
    return "" if value is None else str(value)


def parse_range(field: str, text: str) -> tuple[datetime, datetime]:
    first, dots, second = text.strip('"').partition("...")
    start = parse_datetime(field, first)
    end = parse_datetime(field, second) if dots else start
    if "T" not in (second or first):
        try:
            end += timedelta(days=1) - timedelta(microseconds=1)
        except OverflowError:
            # The last representable day.
            end = datetime.max.replace(tzinfo=UTC)
    return start, end


def parse_datetime(field: str, text: str) -> datetime:
    try:
        moment = datetime.fromisoformat(text.strip())
    except ValueError:
        raise BadParameterError(f"filters[{field}] is not a date, nor a range of dates") from None
    return moment if moment.tzinfo else moment.replace(tzinfo=UTC)
