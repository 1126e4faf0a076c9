"""Excerpts of what Procore sent, for messages and errors: short, and without what would let somebody in."""

from __future__ import annotations

import html
import re

__all__ = ["MAX_EXCERPT", "excerpt", "is_page", "page_text", "page_title", "without_secrets"]

MAX_SHOWN = 200
"""Longest excerpt in a message, in characters."""
MAX_EXCERPT = 8 * 1024
"""The most of an answer that an error keeps, in bytes and in characters."""

_REDACTED = "[redacted]"

# Where a URL's query begins, also that of one without a host, and of one whose slashes JSON has escaped.
_URL_QUERY = re.compile(r"(https?:(?:\\?/){2}[^\s\"'<>?]*\?|[\w/]\?(?=[\w.%\[\]-]+=))[^\s\"'<>]+", re.IGNORECASE)
_USERINFO = re.compile(r"((?:\\?/){2})[^\s\"'<>/?#@:]*:[^\s\"'<>/?#@]*@")
_NAMED_SECRET = re.compile(
    r"((?:token|secret|passw(?:or)?d|signature|api_?key|authorization|cookie)\\?[\"']?\s*[:=]\s*\\?[\"']?)"
    r"[\w.~+/=%|-]{8,}",
    re.IGNORECASE,
)
_CREDENTIALS = re.compile(r"\b(Bearer|Basic)\s+[\w.~+/=-]{8,}", re.IGNORECASE)
_JWT = re.compile(r"\beyJ[\w-]{8,}(?:\.[\w-]*)*")

# What a browser shows nothing of.
_MARKUP = re.compile(
    r"<!--.*?(?:-->|\Z)|<(script|style|template)\b.*?(?:</\1\s*>|\Z)|<[^>]*(?:>|\Z)", re.IGNORECASE | re.DOTALL
)
_PAGE = re.compile(rb"(?:\xef\xbb\xbf)?\s*<")
_TITLE = re.compile(r"<(?:title|h1)\b[^>]*>([^<]+)", re.IGNORECASE)


def excerpt(sent: bytes | str, limit: int = MAX_SHOWN) -> str:
    """Return the beginning of ``sent``, at most ``limit`` characters and an ellipsis, without its secrets."""
    beginning = sent[:MAX_EXCERPT]
    text = without_secrets(beginning if isinstance(beginning, str) else beginning.decode("utf-8", "replace"))
    return text if len(text) <= limit and len(sent) <= MAX_EXCERPT else text[:limit] + "…"


def without_secrets(text: str) -> str:
    """Return ``text`` without the queries of its URLs, many of which are signatures, and without tokens."""
    text = _URL_QUERY.sub(rf"\1{_REDACTED}", text)
    text = _USERINFO.sub(rf"\1{_REDACTED}@", text)
    text = _NAMED_SECRET.sub(rf"\1{_REDACTED}", text)
    text = _CREDENTIALS.sub(rf"\1 {_REDACTED}", text)
    return _JWT.sub(_REDACTED, text)


def is_page(body: bytes) -> bool:
    """Tell whether a body looks like HTML or XML."""
    return _PAGE.match(body) is not None


def page_title(page: bytes) -> str | None:
    """Return the title, or else the first heading, of an HTML page."""
    title = _TITLE.search(_beginning(page))
    return (_shown(title.group(1))[:MAX_SHOWN] or None) if title else None


def page_text(page: bytes, limit: int = MAX_SHOWN) -> str:
    """Return the beginning of what a browser would show of an HTML page."""
    text = _shown(_MARKUP.sub(" ", _beginning(page)))
    return text if len(text) <= limit else text[:limit] + "…"


def _beginning(page: bytes) -> str:
    return page[:MAX_EXCERPT].decode("utf-8", "replace")


def _shown(markup: str) -> str:
    return " ".join(without_secrets(html.unescape(markup)).split())
