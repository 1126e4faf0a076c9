"""Redaction: bounded excerpts of responses for messages and errors, without credentials."""

from __future__ import annotations

import html
import re

__all__ = ["MAX_EXCERPT", "excerpt", "is_page", "page_text", "page_title", "without_secrets"]

MAX_SHOWN = 200
"""Maximum length of an excerpt in a message, in characters."""
MAX_EXCERPT = 8 * 1024
"""Maximum part of a response body that an error keeps, in bytes and in characters."""

_REDACTED = "[redacted]"

# The query of a URL, also without a host, and with slashes escaped by JSON.
_URL_QUERY = re.compile(r"(https?:(?:\\?/){2}[^\s\"'<>?]*\?|[\w/]\?(?=[\w.%\[\]-]+=))[^\s\"'<>]+", re.IGNORECASE)
_USERINFO = re.compile(r"((?:\\?/){2})[^\s\"'<>/?#@:]*:[^\s\"'<>/?#@]*@")
_NAMED_SECRET = re.compile(
    r"((?:token|secret|passw(?:or)?d|signature|api_?key|authorization|cookie)\\?[\"']?\s*[:=]\s*\\?[\"']?)"
    r"[\w.~+/=%|-]{8,}",
    re.IGNORECASE,
)
_CREDENTIALS = re.compile(r"\b(Bearer|Basic)\s+[\w.~+/=-]{8,}", re.IGNORECASE)
_JWT = re.compile(r"\beyJ[\w-]{8,}(?:\.[\w-]*)*")

# Markup and content that a browser does not show.
_MARKUP = re.compile(
    r"<!--.*?(?:-->|\Z)|<(script|style|template)\b.*?(?:</\1\s*>|\Z)|<[^>]*(?:>|\Z)", re.IGNORECASE | re.DOTALL
)
_PAGE = re.compile(rb"(?:\xef\xbb\xbf)?\s*<")
_TITLE = re.compile(r"<(?:title|h1)\b[^>]*>([^<]+)", re.IGNORECASE)


def excerpt(content: bytes | str, limit: int = MAX_SHOWN) -> str:
    """Return the first ``limit`` characters of ``content``, with secrets redacted, and an ellipsis if it was longer."""
    beginning = content[:MAX_EXCERPT]
    text = without_secrets(beginning if isinstance(beginning, str) else beginning.decode("utf-8", "replace"))
    return text if len(text) <= limit and len(content) <= MAX_EXCERPT else text[:limit] + "…"


def without_secrets(text: str) -> str:
    """Redact tokens, passwords and the queries of URLs, many of which are signatures."""
    text = _URL_QUERY.sub(rf"\1{_REDACTED}", text)
    text = _USERINFO.sub(rf"\1{_REDACTED}@", text)
    text = _NAMED_SECRET.sub(rf"\1{_REDACTED}", text)
    text = _CREDENTIALS.sub(rf"\1 {_REDACTED}", text)
    return _JWT.sub(_REDACTED, text)


def is_page(body: bytes) -> bool:
    """Return whether a body looks like HTML or XML."""
    return _PAGE.match(body) is not None


def page_title(page: bytes) -> str | None:
    """Return the title of an HTML page, or its first heading; None if it has neither."""
    title = _TITLE.search(_decoded_prefix(page))
    return (_visible(title.group(1))[:MAX_SHOWN] or None) if title else None


def page_text(page: bytes, limit: int = MAX_SHOWN) -> str:
    """Return the beginning of the visible text of an HTML page."""
    text = _visible(_MARKUP.sub(" ", _decoded_prefix(page)))
    return text if len(text) <= limit else text[:limit] + "…"


def _decoded_prefix(page: bytes) -> str:
    return page[:MAX_EXCERPT].decode("utf-8", "replace")


def _visible(markup: str) -> str:
    return " ".join(without_secrets(html.unescape(markup)).split())
