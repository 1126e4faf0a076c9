"""Pagination styles of the API: numbered, from zero, by key and by cursor."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from typing import Any, TypeVar, overload

from ..http.response import Answer
from ..spec.json_types import BodyAroundList
from .list_queries import V1, V2, encode_query, numbered_page, parse_int

__all__ = ["LazySequence", "paginate"]

T = TypeVar("T")

# Page size of workforce planning, which the client can't choose.
_FROM_ZERO_SIZE = 400


class LazySequence(Sequence[T]):
    """A sequence whose elements are computed on access."""

    def __init__(self, sources: Sequence[Any], make: Callable[[Any], T]) -> None:
        self._sources = sources
        self._make = make

    def __len__(self) -> int:
        return len(self._sources)

    @overload
    def __getitem__(self, index: int) -> T: ...
    @overload
    def __getitem__(self, index: slice) -> list[T]: ...
    def __getitem__(self, index: int | slice) -> T | list[T]:
        if isinstance(index, slice):
            return [self._make(source) for source in self._sources[index]]
        return self._make(self._sources[index])


def paginate(
    pager: str | None,
    items: Sequence[Any],
    params: Sequence[tuple[str, str]],
    url: str,
    *,
    v2: bool,
    enveloped: bool,
    around: BodyAroundList | None = None,
) -> Answer:
    """Return the requested page of a list in the operation's pagination style, in the object around it if it has one.

    Raises:
        BadParameterError: The page number or size is invalid.
    """
    query = dict(params)
    if pager is None:
        body = around.of(items[:]) if around is not None else {"data": items[:]} if enveloped else items[:]
        return Answer(200, [("Total", str(len(items)))], body)
    if pager == "from_zero":
        number = max(0, parse_int(query, "page", 0))
        pages = max(1, -(-len(items) // _FROM_ZERO_SIZE))
        page = items[number * _FROM_ZERO_SIZE : (number + 1) * _FROM_ZERO_SIZE]
        if not enveloped:
            return Answer(200, None, page)
        return Answer(200, None, {"data": page, "current_page": number, "possible_pages": pages, "total": len(items)})
    if pager in ("starting_after", "start_after"):
        return _keyed(pager, items, query)
    if pager == "after_last":
        size = max(1, parse_int(query, "page_size", V1.default))
        page = _after(items, query.get("page_start", ""))[:size]
        return Answer(200, None, {"data": page} if enveloped else page)
    if pager == "cursor":
        return _cursor(items, params, url, enveloped)
    return numbered_page(items, params, url, V2 if v2 else V1, enveloped=enveloped, around=around)


def _keyed(pager: str, items: Sequence[Any], query: Mapping[str, str]) -> Answer:
    size = max(1, parse_int(query, "limit", V2.default))
    rest = _after(items, query.get(pager, ""))
    before = query.get("starting_before", "")
    if before:
        ids = [str(_id_of(item)) for item in items]
        rest = items[max(0, ids.index(before) - size) : ids.index(before)] if before in ids else []
    following = _id_of(rest[size - 1]) if len(rest) > size else None
    return Answer(200, None, {"data": rest[:size], "pagination": {"next_starting_after": following}})


def _cursor(items: Sequence[Any], params: Sequence[tuple[str, str]], url: str, enveloped: bool) -> Answer:
    query = dict(params)
    size = max(1, min(parse_int(query, "per_page", V2.default), V2.most))
    rest = _after(items, query.get("cursor", ""))
    headers = [("Per-Page", str(size))]
    if len(rest) > size:
        others = [(name, value) for name, value in params if name != "cursor"]
        target = f"{url}?{encode_query([*others, ('cursor', str(_id_of(rest[size - 1])))])}"
        headers.append(("Link", f'<{target}>; rel="next"'))
    return Answer(200, headers, {"data": rest[:size]} if enveloped else rest[:size])


def _id_of(item: Any) -> Any:
    return item.get("id") if isinstance(item, Mapping) else item


def _after(items: Sequence[Any], last: str) -> Sequence[Any]:
    """Return the items after the one with this id, or all items if none has it."""
    index = next((number for number, item in enumerate(items) if last and str(_id_of(item)) == last), -1)
    return items[index + 1 :]
