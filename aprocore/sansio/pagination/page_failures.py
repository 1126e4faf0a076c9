"""Failed pages: those after the end of a list, and those that a shorter page avoids."""

from __future__ import annotations

import re
from collections.abc import Mapping
from http import HTTPStatus

from ...errors import NotFoundError, ProcoreError, ProtocolError, ResponseError

__all__ = ["MAX_TIMEOUTS", "is_after_the_end", "is_too_long", "timed_out"]

MAX_TIMEOUTS = 4
"""Maximum number of times in a row that a page is reduced after a 504, which may also be an outage."""

_LENGTH = re.compile(r"\bper[_ -]?page\b|\bpage[_ -]?(?:size|length)\b|\bperPage\b|\bpageSize\b", re.IGNORECASE)
_NUMBER = re.compile(r"(?<![\w-])(?:page|page[_ -]?(?:number|no|num|index)|pages)(?![\w-])", re.IGNORECASE)


def is_after_the_end(error: ProcoreError) -> bool:
    """Return whether the error for a page says that the list ended before it."""
    if isinstance(error, NotFoundError):
        return True
    text = _invalid_parameter(error)
    return text is not None and _LENGTH.search(text) is None and _NUMBER.search(text) is not None


def is_too_long(error: ProcoreError) -> bool:
    """Return whether the page would have to be shorter, as far as the error says."""
    if isinstance(error, ProtocolError):
        return error.max_bytes is not None
    if isinstance(error, ResponseError) and error.status == HTTPStatus.REQUEST_ENTITY_TOO_LARGE:
        return True
    text = _invalid_parameter(error)
    return timed_out(error) or (text is not None and _LENGTH.search(text) is not None)


def timed_out(error: ProcoreError) -> bool:
    """Return whether a gateway did not wait for the page."""
    return error.status == HTTPStatus.GATEWAY_TIMEOUT


def _invalid_parameter(error: ProcoreError) -> str | None:
    """Return the text of an error about parameters; None if it is another error, or a gateway's HTML page."""
    if error.status not in (HTTPStatus.BAD_REQUEST, HTTPStatus.UNPROCESSABLE_ENTITY):
        return None
    content_type = (error.headers or {}).get("Content-Type", "")
    if isinstance(error.body, Mapping | list) or "json" in content_type or content_type.startswith("text/plain"):
        return error.message
    return None
