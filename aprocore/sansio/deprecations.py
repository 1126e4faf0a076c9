"""Announcements in response headers that an operation is deprecated, and when it ends.

``Deprecation`` is RFC 9745 (and the boolean and the date of its drafts), ``Sunset`` is RFC 8594, and the links are
theirs. Procore's pages promise neither header; gateways and other servers send them for the same purpose.
"""

from __future__ import annotations

import datetime
import re
from collections.abc import Mapping

import attrs
from multidict import istr

from .decoding.datetimes import from_unix_time
from .headers import http_date
from .pagination.link_header import links_of

__all__ = ["DEPRECATION", "SUNSET", "Announcement", "announcement_of", "operation_path"]

DEPRECATION: istr = istr("Deprecation")
SUNSET: istr = istr("Sunset")

_RELATIONS = ("successor-version", "deprecation", "sunset")
_UNIX_TIME = re.compile(r"@(-?\d{1,11})")
# Segments of a path that name an object: numbers, UUIDs and ULIDs.
_ID = re.compile(r"\d+|[0-9a-fA-F]{8}(?:-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}|[0-9A-HJKMNP-TV-Z]{26}")


@attrs.frozen
class Announcement:
    """What a response says about the end of its operation."""

    deprecated_at: datetime.datetime | None
    """Time since which, or from which, it is deprecated; None if it is not said."""
    ends_at: datetime.datetime | None
    """Time at which it ends; None if it is not said."""
    link: str | None = None
    """Target of the link to the successor, else to a page about it, without its query; None without a link."""


def announcement_of(headers: Mapping[str, str]) -> Announcement | None:
    """Return what the headers announce, None if they announce nothing."""
    deprecation, sunset = headers.get(DEPRECATION), headers.get(SUNSET)
    if (deprecation is None or deprecation.strip().lower() in ("false", "?0")) and sunset is None:
        return None
    return Announcement(_time(deprecation), _time(sunset), _link(headers))


def operation_path(path: str) -> str:
    """Return a path with ``{id}`` for each segment that names an object."""
    return "/".join("{id}" if _ID.fullmatch(segment) else segment for segment in path.split("/"))


def _time(text: str | None) -> datetime.datetime | None:
    if text is None:
        return None
    unix = _UNIX_TIME.fullmatch(text.strip())
    seconds = float(unix[1]) if unix else http_date(text)
    try:
        return None if seconds is None else from_unix_time(seconds)
    except (OverflowError, ValueError):
        return None


def _link(headers: Mapping[str, str]) -> str | None:
    links = links_of(headers) or ()
    targets = (link.target for relation in _RELATIONS for link in links if relation in link.relations)
    target = next(targets, None)
    # A query may be confidential.
    return None if target is None else target.partition("?")[0]
