"""List queries: parsers of parameters, and numbered pages with ``Link`` headers."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from datetime import UTC, datetime, timedelta
from typing import Any
from urllib.parse import urlencode

import attrs

from ..http.rack import nest_fields
from ..http.response import Answer
from ..spec.json_types import BodyAroundList
from .lenient_values import iso_date

__all__ = [
    "V1",
    "V2",
    "BadParameterError",
    "PageSizes",
    "as_text",
    "encode_query",
    "numbered_page",
    "parse_datetime",
    "parse_int",
    "parse_range",
    "query_by_name",
]


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


class BadParameterError(Exception):
    """An invalid query parameter."""


def numbered_page(
    items: Sequence[Any],
    params: Sequence[tuple[str, str]],
    url: str,
    lengths: PageSizes = V1,
    *,
    enveloped: bool = False,
    around: BodyAroundList | None = None,
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
    if around is not None:
        return Answer(200, headers, around.of(cut))
    return Answer(200, headers, {"data": cut} if enveloped else cut)


def query_by_name(params: Sequence[tuple[str, str]]) -> dict[str, Any]:
    """Return the query parameters by name; arrays are under their name without brackets."""
    found: dict[str, Any] = {}
    for name, value in params:
        if name.endswith("[]"):
            found.setdefault(name.removesuffix("[]"), []).append(value)
        else:
            found[name] = value
    # Each field of an object is a query parameter of its own.
    return {**nest_fields(params), **found}


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
        moment = datetime.fromisoformat(iso_date(text.strip()))
    except ValueError:
        raise BadParameterError(f"filters[{field}] is not a date, nor a range of dates") from None
    return moment if moment.tzinfo else moment.replace(tzinfo=UTC)
