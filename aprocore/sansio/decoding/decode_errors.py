"""Diagnosis of bodies that are not the JSON that is expected: other encodings, HTML pages, truncation, other types."""

from __future__ import annotations

import codecs
import json
import re
from collections.abc import Mapping
from typing import Any

from ...errors import DecodeError
from ..redaction import MAX_EXCERPT, excerpt, is_page, page_text, page_title

__all__ = ["BOM", "charset_of", "decode_error", "is_nested_deeper", "is_truncated", "unexpected", "wrong_charset"]

BOM = codecs.BOM_UTF8

_UTF8 = {"utf-8", "utf8", "us-ascii", "ascii"}
_CHARSET = re.compile(r";\s*charset\s*=\s*\"?\s*([\w.:+-]{1,40})", re.IGNORECASE)
_MEDIA_TYPE = re.compile(r"\s*([\w.+-]{1,60}/[\w.+-]{1,60})")
_SURROGATE = re.compile(rb"\\u[dD][89a-fA-F][0-9a-fA-F]{2}")
_LITERALS = (b"true", b"false", b"null")
_LITERAL_PREFIX = re.compile(rb"[a-z]+\Z")
# The end of an incomplete number.
_OPEN_NUMBER = re.compile(rb"[-+.eE]\Z")
_OPEN_ESCAPE = re.compile(rb"\\(u[0-9a-fA-F]{0,3})?\Z")
_ALL_BUT_BRACKETS = bytes(set(range(256)) - set(b"[]{}"))


def charset_of(content_type: str | None) -> str | None:
    """Return the charset of a Content-Type, None if it has none or one that is a subset of UTF-8."""
    match = _CHARSET.search(content_type) if content_type is not None else None
    return match[1] if match and match[1].lower() not in _UTF8 else None


def wrong_charset(body: bytes, charset: str) -> DecodeError:
    """Return the error for a body that is declared to be in another charset than UTF-8."""
    return DecodeError(
        f"The response is declared to be in {charset}; only UTF-8 is supported.", body=excerpt(body, MAX_EXCERPT)
    )


def decode_error(body: bytes, headers: Mapping[str, str]) -> DecodeError:
    """Return the error for a body that is not JSON; its message says what the body is instead."""
    content_type = headers.get("Content-Type")
    media_type = _MEDIA_TYPE.match(content_type or "")
    declared = f" ({media_type[1]})" if media_type else ""
    if is_page(body):
        title, text = page_title(body), page_text(body)
        return DecodeError(
            f"The response is not JSON but a page{f' titled {title!r}' if title else ''}{declared}.",
            hint=f"It says: {text!r}" if text else None,
            body=page_text(body, MAX_EXCERPT),
        )
    truncated = is_truncated(body)
    encoding = charset_of(content_type) or json.detect_encoding(body[:4])
    detail = ""
    if not body.strip():
        problem = "it is empty"
    elif truncated:
        problem = "it is truncated"
    elif encoding.lower() not in ("utf-8", "utf-8-sig"):
        problem = f"it is in {encoding}; only UTF-8 is supported"
    elif not _is_utf8(body):
        problem = "it is not valid UTF-8"
    else:
        unmarked = body.removeprefix(BOM)
        problem = "a number in it is out of range" if _has_the_grammar(unmarked) else "it is malformed"
        reason = _decoder_error(unmarked)
        detail = f" The decoder reports: {reason}." if reason else ""
    return DecodeError(
        f"The response is not JSON: {problem}{declared}.{detail}",
        hint=f"It begins: {excerpt(body)!r}" if body.strip() else None,
        body=excerpt(body, MAX_EXCERPT),
        truncated=truncated,
    )


def unexpected(cls: type[Any], value: Any) -> DecodeError:
    """Return the error for a value that is not an object or array of ``cls``."""
    kind = "empty" if value is None else f"a JSON {type(value).__name__}"
    return DecodeError(f"Expected {cls.__name__}, but the response is {kind}.")


def is_truncated(body: bytes) -> bool:
    """Return whether ``body`` is truncated JSON: appending something would make it valid. True for an empty body."""
    text = body.removeprefix(BOM)
    if BOM.startswith(body) or not text.strip():
        return True
    decoder = codecs.getincrementaldecoder("utf-8")()
    try:
        decoder.decode(text)
    except UnicodeDecodeError:
        return False
    cut_character = decoder.getstate()[0]
    text = text.removesuffix(cut_character)
    return any(_decoder_error(text + end) is None for end in _completions(text, in_character=bool(cut_character)))


def is_nested_deeper(body: bytes, limit: int) -> bool:
    """Return whether arrays and objects in ``body``, JSON or a prefix of it, are nested deeper than ``limit``."""
    depth = 0
    outside = b"".join(_without_escapes(body).split(b'"')[::2])
    for bracket in outside.translate(None, _ALL_BUT_BRACKETS):
        depth += 1 if bracket in b"[{" else -1
        if depth > limit:
            return True
    return False


def _is_utf8(body: bytes) -> bool:
    try:
        body.decode()
    except UnicodeDecodeError:
        return False
    return True


def _has_the_grammar(body: bytes) -> bool:
    """Return whether ``body`` is JSON, ignoring the range of its numbers."""
    try:
        json.loads(body, parse_int=str, parse_float=str, parse_constant=_refuse_constant)
    except (ValueError, RecursionError):
        return False
    return True


def _refuse_constant(name: str) -> None:
    raise ValueError(name)


def _decoder_error(body: bytes) -> str | None:
    """Return the decoder's error message for ``body``, None if it accepts it.

    Lone surrogates are valid JSON but the decoder rejects them, so they are replaced first.
    """
    import msgspec

    try:
        msgspec.json.decode(_SURROGATE.sub(rb"\\uFFFD", body) if b"\\u" in body else body)
    except (msgspec.DecodeError, UnicodeDecodeError, RecursionError) as error:
        return str(error)
    return None


def _completions(text: bytes, *, in_character: bool) -> list[bytes]:
    """Return suffixes, one of which completes ``text`` if it is truncated JSON; none if it can't be completed.

    ``in_character`` is whether it was cut inside of a multi-byte character, which ``text`` does not contain.
    """
    plain = _without_escapes(text)
    parts = plain.split(b'"')
    outside = b"".join(parts[::2])
    closers = _closers(outside)
    if closers is None:
        return []
    in_string = len(parts) % 2 == 0
    if in_string:
        escape = _OPEN_ESCAPE.search(parts[-1][-5:])
        if in_character and escape:
            return []
        end = b'"' if escape is None else b"0" * (4 - len(escape[1][1:])) + b'"' if escape[1] else b'\\"'
    elif in_character:
        return []
    else:
        end = _rest_of_token(parts[-1][-6:])
    last = (text + end).rstrip()[-1:]
    in_object = closers[:1] == b"}"
    if last == b",":
        values = [b'"":0' if in_object else b"0"]
    elif last == b":":
        values = [b"0"]
    elif last == b'"' and in_object:
        values = [b"", b":0"]  # a value, or a name
    else:
        values = [b""]
    return [suffix for value in values if (suffix := end + value + closers)]


def _rest_of_token(tail: bytes) -> bytes:
    word = _LITERAL_PREFIX.search(tail)
    for literal in _LITERALS:
        if word is not None and literal.startswith(word[0]):
            return literal[len(word[0]) :]
    return b"0" if _OPEN_NUMBER.search(tail) else b""


def _closers(outside: bytes) -> bytes | None:
    """Return the closing brackets that are missing at the end, None if an opening one is missing."""
    missing = bytearray()
    for bracket in outside.translate(None, _ALL_BUT_BRACKETS):
        if bracket in b"[{":
            missing.append(bracket + 2)  # ASCII has "]" and "}" two places after "[" and "{"
        elif not missing or missing.pop() != bracket:
            return None
    return bytes(reversed(missing))


def _without_escapes(body: bytes) -> bytes:
    """Return ``body`` with escaped backslashes and quotes replaced, so that each quote delimits a string."""
    return body.replace(b"\\\\", b"__").replace(b'\\"', b"__")
