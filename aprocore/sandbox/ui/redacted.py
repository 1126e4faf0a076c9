"""Requests, answers and stored items as text for people, without secrets."""

from __future__ import annotations

import re
from collections.abc import Iterable
from typing import Any
from urllib.parse import parse_qsl

import msgspec

from ...sansio.redaction import without_secrets

__all__ = ["body_text", "header_rows", "json_text", "parameter_rows"]

_REDACTED = "[redacted]"
# Part of a body that is read, in bytes.
_MAX_BODY = 64 * 1024
# Maximum length in characters of a body that is shown.
_MAX_TEXT = 20_000
# Names of fields, parameters and headers whose values are secrets.
_SECRET_NAME = re.compile(
    r"token|secret|passw|^code$|code_verifier|signature|^sig$|authorization|cookie|credential|api.?key",
    re.IGNORECASE,
)
# A word that is longer than any id, such as a misplaced token.
_LONG_WORD = re.compile(r"[\w.~+=%|-]{41,}")
_MULTIPART_FIELD = re.compile(r'(name="([^"]*)"[^\n]*\n(?:[^\n]+\n)*\r?\n)(.*?)(?=\r?\n--)', re.DOTALL)


def header_rows(headers: Iterable[tuple[str, str]]) -> list[tuple[str, str]]:
    """Return the names and values of headers; the scheme of credentials is kept."""
    return [(name, _header(name, value)) for name, value in headers]


def _header(name: str, value: str) -> str:
    if not _SECRET_NAME.search(name):
        return _text(value)
    scheme, space, _ = value.partition(" ")
    return f"{scheme} {_REDACTED}" if space and name.lower().endswith("authorization") else _REDACTED


def parameter_rows(parameters: Iterable[tuple[str, str]]) -> list[tuple[str, str]]:
    """Return the names and values of query parameters or form fields."""
    return [(_text(name), _value(name, value)) for name, value in parameters]


def body_text(content_type: str, body: bytes) -> str:
    """Return a body: indented JSON, the fields of a form, other text; its size only if it is binary."""
    if not body:
        return ""
    kind = content_type.partition(";")[0].strip().lower()
    if kind.endswith("json") and len(body) <= _MAX_BODY:
        try:
            return json_text(msgspec.json.decode(body))
        except (msgspec.DecodeError, RecursionError, UnicodeDecodeError):
            pass  # shown as text
    beginning = body[:_MAX_BODY]
    try:
        text = beginning.decode()
    except UnicodeDecodeError as error:
        # The beginning may end within a character.
        if len(body) <= _MAX_BODY or error.start < _MAX_BODY - 3:
            return f"{len(body):,} bytes that are not text"
        text = beginning[: error.start].decode()
    if kind == "application/x-www-form-urlencoded":
        rows = parameter_rows(parse_qsl(text, keep_blank_values=True))
        return _limited("\n".join(f"{name} = {value}" for name, value in rows))
    if kind.startswith("multipart/"):
        text = _MULTIPART_FIELD.sub(lambda field: field[1] + _value(field[2], field[3]), text)
    return _limited(_text(text))


def json_text(value: Any) -> str:
    """Return indented JSON."""
    return _limited(msgspec.json.format(msgspec.json.encode(_without_secrets(value)), indent=2).decode())


def _without_secrets(value: Any, name: str = "") -> Any:
    if isinstance(value, dict):
        return {_text(str(key)): _without_secrets(field, str(key)) for key, field in value.items()}
    if isinstance(value, list | tuple):
        return [_without_secrets(item, name) for item in value]
    if isinstance(value, str):
        return _value(name, value)
    return _REDACTED if value is not None and not isinstance(value, bool) and _SECRET_NAME.search(name) else value


def _value(name: str, value: str) -> str:
    return _REDACTED if value and _SECRET_NAME.search(name) else _text(value)


def _text(text: str) -> str:
    return _LONG_WORD.sub("{…}", without_secrets(text))


def _limited(text: str) -> str:
    shown = text if len(text) <= _MAX_TEXT else f"{text[:_MAX_TEXT]}…"
    return "".join(
        char if char.isprintable() or char in "\n\t" else "\N{REPLACEMENT CHARACTER}" for char in shown if char != "\r"
    )
