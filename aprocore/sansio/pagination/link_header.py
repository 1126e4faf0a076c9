"""The ``Link`` header (RFC 8288), and where the next page may be."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence

import attrs

from ...errors import ConfigurationError
from ..redirects import checked_place, joined
from ..urls import request_target

__all__ = ["Link", "links_of", "parse_links", "target_of"]

# The grammar is RFC 8288's section 3, read as leniently as its appendix B.3 does. A target may hold commas and
# semicolons, a quoted value anything.
_TARGET = re.compile(r"[\s,]*<([^>]*)>")
_PARAMETER = re.compile(r'\s*;\s*([^\s;,="]*)\s*(?:=\s*(?:"((?:[^"\\]|\\.)*)"|([^\s;,"]*)))?', re.DOTALL)
_REST = re.compile(r"[^;,]*")
_ESCAPED = re.compile(r"\\(.)", re.DOTALL)


@attrs.frozen
class Link:
    """One link: where it leads, and what that is."""

    target: str = attrs.field(repr=False)
    """As it came: absolute, or relative to the page that it is on. Its query may hold anything."""
    relations: frozenset[str]
    """In lower case."""


def links_of(headers: Mapping[str, str]) -> tuple[Link, ...] | None:
    """Return the links that an answer has, none of them where the header is empty, and None where it has no header."""
    getall = getattr(headers, "getall", None)
    if getall is not None:
        lines: Sequence[str] = getall("Link", ())
    else:
        lines = [headers["Link"]] if "Link" in headers else ()
    return tuple(link for line in lines for link in parse_links(line)) if lines else None


def parse_links(text: str) -> Iterator[Link]:
    """Read the links of one header; what follows a mistake in it is left out.

    One that has another page's address as its ``anchor`` is not about this page, and left out too.
    """
    position = 0
    while (start := _TARGET.match(text, position)) is not None:
        position = start.end()
        parameters: dict[str, str] = {}
        while True:
            found = _PARAMETER.match(text, position)
            if found is not None:
                name, quoted, token = found.groups()
                value = _ESCAPED.sub(r"\1", quoted) if quoted is not None else token or ""
                # Of a parameter that is repeated the first counts (section 3.3).
                parameters.setdefault(name.lower(), value)
                position = found.end()
            rest = _REST.match(text, position)
            position = rest.end() if rest is not None else position
            if not text.startswith(";", position):
                break
        if "anchor" not in parameters:
            yield Link(start.group(1).strip(), frozenset(parameters.get("rel", "").lower().split()))


def target_of(link: Link, origin: str, target: str) -> str:
    """Return the request target that a link means on the page ``target`` of ``origin``, its query as it stands.

    Raises:
        ValueError: it leads to another origin, or to where no call goes; it says so without the link's query.
    """
    if link.target.startswith(f"{origin}/"):
        # As Procore has them: it is on the origin, and only its characters are left to look at.
        try:
            return request_target(origin, link.target)
        except ConfigurationError:
            pass
    place = checked_place(joined(origin + target, link.target), origin)
    if place.origin != origin:
        raise ValueError(f"it leads to {place.origin}, and the API is at {origin}")
    try:
        return request_target(origin, place.target)
    except ConfigurationError:
        raise ValueError(f"it leads to {place.target.partition('?')[0]}, which is no path of the API") from None
