"""Parsing of option values into the values of parameters and body fields."""

from __future__ import annotations

import json
import math
import re
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import date, datetime
from decimal import Decimal
from typing import TYPE_CHECKING, Any

import click

from .output_files import path_of

if TYPE_CHECKING:
    from ..catalogue import Parameter
    from ..sansio.multipart import File

__all__ = ["checked_text", "field_value", "file_at", "parsed_json", "read_input"]

_TRUTHS = {"true": True, "yes": True, "1": True, "on": True, "false": False, "no": False, "0": False, "off": False}
_INTEGER = re.compile(r"[+-]?[0-9]{1,100}")
_NUMBER = re.compile(r"[+-]?(?:[0-9]+\.?[0-9]*|\.[0-9]+)(?:[eE][+-]?[0-9]{1,3})?")


def checked_text(parameter: Parameter, text: str, *, shown: str) -> str:
    """Return a validated value for the path or the query; ``shown`` is the option's name in messages.

    Raises:
        click.UsageError: ``parameter`` does not accept the value.
    """
    first, dots, last = text.partition("...")
    if dots and parameter.location == "query" and parameter.item_type in ("date", "datetime", "integer", "number"):
        return "...".join(_one_text(parameter, end, shown) if end else "" for end in (first, last))
    return _one_text(parameter, text, shown)


def _one_text(parameter: Parameter, text: str, shown: str) -> str:
    if parameter.choices and text not in parameter.choices:
        # A leading minus sign reverses the sort order.
        if not (parameter.name == "sort" and text.removeprefix("-") in parameter.choices):
            raise _refusal(shown, text, f"one of {', '.join(parameter.choices)}")
        return text
    kind = parameter.item_type
    if kind == "boolean":
        return "true" if _truth(text, shown) else "false"
    if kind in ("date", "datetime"):
        _check_datetime(text, shown, parameter.location == "query")
    elif kind == "integer" and not _INTEGER.fullmatch(text):
        raise _refusal(shown, text, "an integer")
    elif kind == "number" and not _NUMBER.fullmatch(text):
        raise _refusal(shown, text, "a number")
    return text


def field_value(parameter: Parameter | None, text: str, *, shown: str, form: bool) -> Any:
    """Return a value for a body field; ``parameter`` is None for an undocumented field.

    Raises:
        click.UsageError: the field does not accept the value; ``shown`` is the option's name in the message.
    """
    kind = parameter.item_type if parameter is not None else "any"
    if form and text.startswith("@") and kind in ("file", "string", "any", "object"):
        return text[1:] if text.startswith("@@") else file_at(text[1:], shown)
    if parameter is not None and parameter.choices and text not in parameter.choices:
        raise _refusal(shown, text, f"one of {', '.join(parameter.choices)}")
    match kind:
        case "file" if form:
            raise click.UsageError(f"{shown} takes a file: {shown} @PATH")
        case "integer":
            if not _INTEGER.fullmatch(text):
                raise _refusal(shown, text, "an integer")
            return int(text)
        case "number":
            return _number(text, shown)
        case "boolean":
            return _truth(text, shown)
        case "date" | "datetime":
            _check_datetime(text, shown, needs_zone=False)
            return text
        case "object":
            value = _json_or_none(text)
            if parameter is not None and (parameter.fields or not parameter.is_array) and not isinstance(value, dict):
                # The value may hold a secret, so it is not shown.
                raise click.UsageError(f"{shown} must be a JSON object.")
            # Some arrays of ids are documented as arrays of objects.
            return text if value is None else value
        case "any":
            value = _json_or_none(text)
            return text if value is None and text != "null" else value
        case _:
            return text


def _refusal(shown: str, text: str, expected: str) -> click.UsageError:
    return click.UsageError(f"{shown} must be {expected}, not {text!r}.")


def _truth(text: str, shown: str) -> bool:
    truth = _TRUTHS.get(text.lower())
    if truth is None:
        raise _refusal(shown, text, "true or false")
    return truth


def _number(text: str, shown: str) -> float | int | str:
    if not _NUMBER.fullmatch(text) or not math.isfinite(float(text)):
        raise _refusal(shown, text, "a number")
    if _INTEGER.fullmatch(text):
        return int(text)
    # An amount with more digits than a float can hold is sent as text, which Procore accepts too.
    return number if Decimal(repr(number := float(text))) == Decimal(text) else text


def _check_datetime(text: str, shown: str, needs_zone: bool) -> None:
    """Raise ``UsageError`` unless ``text`` is an ISO date or datetime; with ``needs_zone`` a datetime needs a zone."""
    try:
        date.fromisoformat(text)
    except ValueError:
        try:
            parsed = datetime.fromisoformat(text)
        except ValueError:
            raise _refusal(shown, text, "a date (2026-01-31) or a time (2026-01-31T16:30:00Z)") from None
        if needs_zone and parsed.utcoffset() is None:
            raise _refusal(shown, text, f"a time with its time zone ({text}Z for UTC)") from None


def _json_or_none(text: str) -> Any:
    try:
        return json.loads(text, parse_constant=_refuse_constant)
    except (ValueError, RecursionError):
        return None


def _refuse_constant(name: str) -> Any:
    raise ValueError(name)


def parsed_json(text: bytes, shown: str) -> Any:
    """Return the value of a JSON text.

    Raises:
        click.UsageError: the text is not valid JSON.
    """
    try:
        return json.loads(text, parse_constant=_refuse_constant)
    except (ValueError, RecursionError) as error:
        raise click.UsageError(f"{shown} is not valid JSON: {error}.") from None


def read_input(source: str, shown: str) -> bytes:
    """Return the content of ``-`` (standard input) or of ``@PATH``, or the text itself.

    Raises:
        click.UsageError: the file cannot be read.
    """
    if source == "-":
        return sys.stdin.buffer.read()
    return _content(source[1:], shown) if source.startswith("@") else source.encode("utf-8", "surrogateescape")


def file_at(path: str, shown: str) -> File:
    """Return a file for upload.

    Raises:
        click.UsageError: the file cannot be read.
    """
    from ..sansio.multipart import File

    location = path_of(path)
    with _readable(path, shown), location.open("rb"):
        return File(location)


def _content(path: str, shown: str) -> bytes:
    with _readable(path, shown):
        return path_of(path).read_bytes()


@contextmanager
def _readable(path: str, shown: str) -> Iterator[None]:
    try:
        yield
    except (OSError, ValueError) as error:
        reason = getattr(error, "strerror", None) or error
        raise click.UsageError(f"{shown}: {path!r} cannot be read: {reason}.") from None
