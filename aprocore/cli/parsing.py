"""Parsing of option values into the values of parameters and body fields."""

from __future__ import annotations

import json
import math
import re
import sys
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from datetime import date, datetime
from decimal import Decimal
from typing import TYPE_CHECKING, Any

import click

from ..net.platform.private_files import failure_reason
from ..types import with_article
from .output_files import path_of

if TYPE_CHECKING:
    from ..catalogue import Parameter
    from ..sansio.multipart import File

__all__ = ["array_texts", "checked_text", "field_value", "field_values", "file_at", "parsed_json", "read_input"]

# Fields that are files, although the reference documents them as text.
_UPLOADS = frozenset(("attachment", "attachments", "avatar", "file", "files", "image", "images", "logo"))

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


def array_texts(texts: Sequence[str]) -> list[str]:
    """Return the values of an array in the query: the texts, or the items of a single JSON array of scalars."""
    items = _json_or_none(texts[0]) if len(texts) == 1 and texts[0].startswith("[") else None
    if not isinstance(items, list) or not items or any(item is None or isinstance(item, dict | list) for item in items):
        return list(texts)
    return [item if isinstance(item, str) else json.dumps(item) for item in items]


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


def field_values(
    parameter: Parameter | None, texts: Sequence[str], *, shown: str, form: bool, name: str = "", is_array: bool = False
) -> Any:
    """Return the value of a body field, or the list of its values with ``is_array``.

    A single text that is a JSON array, or ``@PATH`` of a file with one, is the whole list.

    Raises:
        click.UsageError: the field does not accept a value, or several of them.
    """
    if not is_array:
        if len(texts) > 1:
            raise click.UsageError(f"{shown} is repeated, but takes one value.")
        return field_value(parameter, texts[0], shown=shown, form=form, name=name)
    if len(texts) == 1:
        items = _array_in(parameter, texts[0], shown, form, name)
        if items is not None:
            return [_checked_item(parameter, item, shown) for item in items]
    return [field_value(parameter, text, shown=shown, form=form, name=name) for text in texts]


def _array_in(parameter: Parameter | None, text: str, shown: str, form: bool, name: str) -> list[Any] | None:
    """Return the items of a JSON array, in the text or in the file that it names; None if it is something else."""
    if text.startswith("@") and not text.startswith("@@"):
        if _is_upload(parameter, form, name) or (parameter is not None and parameter.item_type == "string"):
            return None
        value = parsed_json(_content(text[1:], shown), shown)
        return value if isinstance(value, list) else [value]
    value = _json_or_none(text) if text.startswith("[") else None
    return value if isinstance(value, list) else None


def _checked_item(parameter: Parameter | None, item: Any, shown: str) -> Any:
    """Return an item of a JSON array after checking it like a single value."""
    kind = parameter.item_type if parameter is not None else "any"
    if kind == "any":
        return item
    if kind == "object":
        if parameter is not None and parameter.fields and not isinstance(item, dict):
            raise click.UsageError(f"{shown}: each item must be a JSON object.")
        return item
    if isinstance(item, dict | list) or item is None:
        raise click.UsageError(f"{shown}: each item must be {with_article(kind)}.")
    text = item if isinstance(item, str) else json.dumps(item)
    return field_value(parameter, text, shown=shown, form=False)


def _is_upload(parameter: Parameter | None, form: bool, name: str) -> bool:
    """Return whether ``@PATH`` is a file to upload. The reference documents many files in forms as strings."""
    kind = parameter.item_type if parameter is not None else "any"
    return kind == "file" or (form and kind in ("string", "any") and name in _UPLOADS)


def field_value(parameter: Parameter | None, text: str, *, shown: str, form: bool, name: str = "") -> Any:
    """Return a value for a body field; ``parameter`` is None for an undocumented field.

    ``@PATH`` is the JSON in a file; for files, of ``form`` or of the type file, it is the file itself. ``@@`` stands
    for a leading ``@``. In texts both have no meaning.

    Raises:
        click.UsageError: the field does not accept the value; ``shown`` is the option's name in the message.
    """
    kind = parameter.item_type if parameter is not None else "any"
    uploads = _is_upload(parameter, form, name)
    if text.startswith("@") and (uploads or kind in ("any", "object")):
        if not text.startswith("@@"):
            return file_at(text[1:], shown) if uploads else _json_in_file(parameter, text[1:], shown)
        text = text[1:]
        if uploads:
            return text
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
            _check_object(parameter, value, shown)
            # Some arrays of ids are documented as arrays of objects.
            return text if value is None else value
        case "any":
            value = _json_or_none(text)
            return text if value is None and text != "null" else value
        case _:
            return text


def _json_in_file(parameter: Parameter | None, path: str, shown: str) -> Any:
    value = parsed_json(_content(path, shown), shown)
    if parameter is not None and parameter.item_type == "object":
        _check_object(parameter, value, shown)
    return value


def _check_object(parameter: Parameter | None, value: Any, shown: str) -> None:
    if parameter is not None and (parameter.fields or not parameter.is_array) and not isinstance(value, dict):
        # The value may hold a secret, so it is not shown.
        raise click.UsageError(f"{shown} must be a JSON object.")


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
        reason = failure_reason(error) if isinstance(error, OSError) else error
        raise click.UsageError(f"{shown}: {path!r} cannot be read: {reason}. @@ stands for a leading @.") from None
