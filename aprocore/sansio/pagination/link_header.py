"""Parser of the ``Link`` header (RFC 8288), and validation of its targets."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterator, Mapping, Sequence
from itertools import chain

import attrs

from ...errors import ConfigurationError
from ..redirects import joined, parse_location
from ..urls import request_target

__all__ = ["Link", "links_of", "parse_links", "target_of"]

# Grammar of RFC 8288, section 3, parsed as leniently as in its appendix B.3. A target may contain commas and
# semicolons, a quoted value anything.
_TARGET = re.compile(r"[\s,]*<([^>]*)>")
# A link as servers write it, with nothing but its relation type: it needs one match instead of three.
_PLAIN = re.compile(r'[\s,]*<([^>]*)>;\s*rel="([a-z]+)"\s*(?:,|$)')
_PARAMETER = re.compile(r'\s*;\s*([^\s;,="]*)\s*(?:=\s*(?:"((?:[^"\\]|\\.)*)"|([^\s;,"]*)))?', re.DOTALL)
_REST = re.compile(r"[^;,]*")
_ESCAPED = re.compile(r"\\(.)", re.DOTALL)


@attrs.frozen
class Link:
    """One link: its target and its relation types."""

    target: str = attrs.field(repr=False)
    """The target as received: absolute, or relative to the URL of the response. Its query may be confidential."""
    relations: frozenset[str]
    """Relation types (``rel``) in lower case."""


def links_of(headers: Mapping[str, str]) -> tuple[Link, ...] | None:
    """Return the links of a response: empty if the header is empty, None if the response has no ``Link`` header."""
    getall = getattr(headers, "getall", None)
    if getall is not None:
        lines: Sequence[str] = getall("Link", ())
    else:
        lines = [headers["Link"]] if "Link" in headers else ()
    return tuple(chain.from_iterable(map(parse_links, lines))) if lines else None


def parse_links(text: str) -> Iterator[Link]:
    """Parse the links of one header; parsing stops at a syntax error.

    A link with an ``anchor`` describes another resource and is left out.
    """
    position = 0
    while (plain := _PLAIN.match(text, position)) is not None:
        target, relation = plain.groups()
        yield Link(target.strip(), frozenset((relation,)))
        position = plain.end()
    while (target_match := _TARGET.match(text, position)) is not None:
        position = target_match.end()
        parameters: dict[str, str] = {}
        while True:
            parameter = _PARAMETER.match(text, position)
            if parameter is not None:
                name, quoted, token = parameter.groups()
                value = _ESCAPED.sub(r"\1", quoted) if quoted is not None else token or ""
                # The first value of a repeated parameter counts (section 3.3).
                parameters.setdefault(name.lower(), value)
                position = parameter.end()
            rest = _REST.match(text, position)
            position = rest.end() if rest is not None else position
            if not text.startswith(";", position):
                break
        if "anchor" not in parameters:
            yield Link(target_match.group(1).strip(), frozenset(parameters.get("rel", "").lower().split()))


def target_of(link: Link, origin: str, target: str, trusted_origins: Collection[str] = ()) -> tuple[str, str]:
    """Return origin and request target of a link on the page ``target`` of ``origin``, with its query unchanged.

    Raises:
        ValueError: the link leads to an origin that is not trusted or outside the API; the message omits its query.
    """
    if link.target.startswith(f"{origin}/"):
        # Procore's links are absolute and on the API's origin, so that only their characters need a check.
        try:
            return origin, request_target(origin, link.target)
        except ConfigurationError:
            pass
    location = parse_location(joined(origin + target, link.target), origin)
    if location.origin != origin and location.origin not in trusted_origins:
        raise ValueError(f"it leads to {location.origin}, but the API is at {origin}")
    try:
        return location.origin, request_target(location.origin, location.target)
    except ConfigurationError:
        raise ValueError(f"it leads to {location.target.partition('?')[0]}, which is not a path of the API") from None
