"""What is wrong with a body that cannot be decoded: another encoding, a page instead of JSON, a missing end."""

from __future__ import annotations

import codecs
import json
import re
from collections.abc import Mapping

from ..errors import DecodeError
from .excerpts import MAX_EXCERPT, excerpt, is_page, page_text, page_title

__all__ = ["BOM", "charset_of", "decode_error", "is_cut_short", "is_nested_deeper", "wrong_charset"]

BOM = codecs.BOM_UTF8

_UTF8 = {"utf-8", "utf8", "us-ascii", "ascii"}
_CHARSET = re.compile(r";\s*charset\s*=\s*\"?\s*([\w.:+-]{1,40})", re.IGNORECASE)
_MEDIA_TYPE = re.compile(r"\s*([\w.+-]{1,60}/[\w.+-]{1,60})")
_SURROGATE = re.compile(rb"\\u[dD][89a-fA-F][0-9a-fA-F]{2}")
_TRUNCATED = "truncated"
_WORDS = (b"true", b"false", b"null")
_WORD = re.compile(rb"[tfn].{0,3}\Z", re.DOTALL)
_BAD_ESCAPE = re.compile(rb"\\u[0-9a-fA-F]{0,2}[^0-9a-fA-F]")
_ALL_BUT_BRACKETS = bytes(set(range(256)) - set(b"[]{}"))


def charset_of(content_type: str | None) -> str | None:
    """Return the charset that a Content-Type declares, None where it declares none, or one that UTF-8 includes."""
    match = _CHARSET.search(content_type) if content_type is not None else None
    return match[1] if match and match[1].lower() not in _UTF8 else None


def wrong_charset(body: bytes, charset: str) -> DecodeError:
    """Return the error of a body that is declared to be in another charset than UTF-8."""
    return DecodeError(
        f"The answer is declared to be in {charset}, and only UTF-8 is read.", body=excerpt(body, MAX_EXCERPT)
    )


def decode_error(body: bytes, headers: Mapping[str, str]) -> DecodeError:
    """Return the error of a body that is not JSON, which says what it is instead."""
    content_type = headers.get("Content-Type")
    media_type = _MEDIA_TYPE.match(content_type or "")
    declared = f" ({media_type[1]})" if media_type else ""
    if is_page(body):
        title, text = page_title(body), page_text(body)
        return DecodeError(
            f"The answer is not JSON but a page{f' titled {title!r}' if title else ''}{declared}.",
            hint=f"It says: {text!r}" if text else None,
            body=page_text(body, MAX_EXCERPT),
        )
    truncated = is_cut_short(body)
    encoding = charset_of(content_type) or json.detect_encoding(body[:4])
    if not body.strip():
        problem = "it is empty"
    elif truncated:
        problem = "it is cut short"
    elif encoding.lower() not in ("utf-8", "utf-8-sig"):
        problem = f"it is in {encoding}, and only UTF-8 is read"
    elif not _is_utf8(body):
        problem = "it is not in UTF-8"
    else:
        problem = _problem(body) or "it cannot be read"
    return DecodeError(
        f"The answer is not JSON: {problem}{declared}.",
        hint=f"It begins: {excerpt(body)!r}" if body.strip() else None,
        body=excerpt(body, MAX_EXCERPT),
        truncated=truncated,
    )


def is_cut_short(body: bytes) -> bool:
    """Tell whether ``body`` is no JSON, but a beginning of some, or nothing."""
    if not body.strip() or BOM.startswith(body):
        return True
    body = body.removeprefix(BOM)
    if not _is_utf8(body, to_the_end=False):
        return False
    problem = _problem(body)
    if problem is not None and "invalid number" in problem:
        # It may have been cut behind a sign, a point or an exponent, none of which ends a number.
        problem = _problem(body + b"0")
        return problem is None or _TRUNCATED in problem
    return problem is not None and _TRUNCATED in problem and _last_token_may_go_on(body)


def is_nested_deeper(body: bytes, limit: int) -> bool:
    """Tell whether arrays and objects in ``body``, JSON as far as it goes, are nested deeper than ``limit``."""
    depth = 0
    outside = b"".join(_without_escapes(body).split(b'"')[::2])
    for bracket in outside.translate(None, _ALL_BUT_BRACKETS):
        depth += 1 if bracket in b"[{" else -1
        if depth > limit:
            return True
    return False


def _is_utf8(body: bytes, *, to_the_end: bool = True) -> bool:
    try:
        codecs.getincrementaldecoder("utf-8")().decode(body, to_the_end)
    except UnicodeDecodeError:
        return False
    return True


def _problem(body: bytes) -> str | None:
    """Return what the decoder has against ``body``, lone surrogates aside: it takes none, and they are JSON."""
    import msgspec

    try:
        msgspec.json.decode(_SURROGATE.sub(rb"\\uFFFD", body) if b"\\u" in body else body)
    except (msgspec.DecodeError, UnicodeDecodeError, RecursionError) as error:
        return str(error).removeprefix("JSON is malformed: ")
    return None


def _last_token_may_go_on(body: bytes) -> bool:
    # The decoder says "truncated" as soon as what is left is shorter than the token that its first byte promises: of
    # an escape five bytes, of a word four, between which there is room for four empty strings.
    body = _without_escapes(body)
    parts = body.rsplit(b'"', 8)
    if body.count(b'"') % 2 == 0:
        outside = b'"'.join(reversed(parts[::-2]))
    else:
        outside = b'"'.join(reversed(parts[-2::-2])) + b'"'
        if _BAD_ESCAPE.search(parts[-1][-5:]):
            return False
    word = _WORD.search(outside)
    return word is None or any(each.startswith(word[0]) for each in _WORDS)


def _without_escapes(body: bytes) -> bytes:
    """Return ``body`` without the escapes that hide the end of a string."""
    return body.replace(b"\\\\", b"__").replace(b'\\"', b"__")
