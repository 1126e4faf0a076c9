"""Names in the bracket notation of Rails, such that Rack, which reads them, finds what was given.

https://github.com/rack/rack/blob/2-2-stable/lib/rack/query_parser.rb: an object in an array, ``a[][x]=1``, ends where a
key comes that it already has. So of two neighbours the second must begin with a key of the first. An array in an
array, ``a[][]=1``, has one value.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from datetime import date
from typing import Any, TypeAlias, TypeVar

from ..errors import ConfigurationError
from ..unset import UNSET

__all__ = ["is_range", "nested_pairs"]

T = TypeVar("T")

Path: TypeAlias = tuple[str, ...]
"""Keys of objects; an array is an empty key."""

# Maximum nesting; Procore's parameters have fewer levels.
_MAX_DEPTH = 50
_JSON_HINT = "Pass it as JSON (json=…) if the operation takes it."


def is_range(value: Any) -> bool:
    """Return whether a value is a pair of dates, of which one may be None; it is sent as one text."""
    return (
        isinstance(value, tuple)
        and len(value) == 2
        and all(end is None or isinstance(end, date) for end in value)
        and value != (None, None)
    )


def nested_pairs(
    name: str, value: Any, leaf: Callable[[str, Any], T], key_text: Callable[[Any, str], str], *, strict: bool = False
) -> Iterator[tuple[str, T]]:
    """Yield names and values of ``value``, without ``None`` and ``UNSET``.

    Args:
        name: name of the whole value.
        value: value, with mappings, sequences, ranges and other values.
        leaf: converts one of the other values or a range, given its name.
        key_text: converts a key, given the name of its mapping.
        strict: whether an empty sequence is an error, rather than left out like an empty mapping. In a sequence both
            always are.

    Raises:
        ConfigurationError: it is nested too deeply, or Rack would read something else; and errors of the converters.
    """
    plain = _plain(name, value, key_text, 0, strict)
    if plain is not UNSET:
        # Some parameter names in Procore's reference include the array brackets: do not add them twice.
        base = name.removesuffix("[]") if isinstance(plain, list) else name
        for path, inner in _pairs(base, plain, (), strict=strict):
            full_name = _name(base, path)
            yield full_name, leaf(full_name, inner)


def _name(base: str, path: Path) -> str:
    return base + "".join(f"[{key}]" for key in path)


def _plain(name: str, value: Any, key_text: Callable[[Any, str], str], depth: int, strict: bool) -> Any:
    """Return mappings as dicts and sequences as lists, without ``None`` and ``UNSET``; for these ``UNSET``."""
    if depth > _MAX_DEPTH:
        raise ConfigurationError("The parameters are nested too deeply, or contain themselves.")
    if value is None or value is UNSET:
        return UNSET
    if isinstance(value, Mapping):
        fields: dict[str, Any] = {}
        for key, inner in value.items():
            text = key_text(key, name)
            if not text or "[" in text or "]" in text:
                raise ConfigurationError(f"The parameter {name!r} has a key {text!r}, which brackets can't express.")
            if text in fields:
                raise ConfigurationError(f"The parameter {name!r} has the key {text!r} twice.")
            plain = _plain(f"{name}[{text}]", inner, key_text, depth + 1, strict)
            if plain is not UNSET and plain != {} and (strict or plain != []):
                fields[text] = plain
        return fields
    if is_range(value) or not isinstance(value, Sequence) or isinstance(value, str | bytes | bytearray | memoryview):
        return value
    array = name if name.endswith("[]") else f"{name}[]"
    items = [_plain(array, inner, key_text, depth + 1, strict) for inner in value]
    return [item for item in items if item is not UNSET]


def _pairs(base: str, value: Any, path: Path, *, strict: bool) -> Iterator[tuple[Path, Any]]:
    if value == [] and strict:
        raise ConfigurationError(
            f"The field {_name(base, path)!r} is an empty list, which a form can't express.",
            hint="Leave it out, or pass an empty text.",
        )
    if isinstance(value, dict):
        for key, inner in value.items():
            yield from _pairs(base, inner, (*path, key), strict=strict)
    elif isinstance(value, list):
        yield from _item_pairs(base, value, (*path, ""), strict=strict)
    else:
        yield path, value


def _item_pairs(base: str, items: list[Any], path: Path, *, strict: bool) -> Iterator[tuple[Path, Any]]:
    previous: Any = None
    for item in items:
        if isinstance(item, list):
            # After an object, Rack drops it.
            if len(item) != 1 or isinstance(item[0], dict | list) or isinstance(previous, dict):
                raise _inexpressible(base, path, "lists in it")
            yield (*path, ""), item[0]
        elif isinstance(item, dict):
            pairs = list(_pairs(base, item, path, strict=strict))
            if not pairs:
                raise _inexpressible(base, path, "an item without fields")
            if isinstance(previous, dict):
                start = _index_of_start(pairs, len(path), previous)
                if start is None:
                    raise _inexpressible(base, path, "neighbouring items without a common field")
                pairs.insert(0, pairs.pop(start))
            yield from pairs
        else:
            yield path, item
        previous = item


def _index_of_start(pairs: list[tuple[Path, Any]], depth: int, previous: dict[str, Any]) -> int | None:
    """Return the index of the first pair of an object whose keys the previous object has, too."""
    for index, (path, _) in enumerate(pairs):
        inner: Any = previous
        for key in path[depth:]:
            if not isinstance(inner, dict) or key not in inner:
                break
            inner = inner[key]
        else:
            return index
    return None


def _inexpressible(base: str, path: Path, what: str) -> ConfigurationError:
    return ConfigurationError(
        f"The list {_name(base, path[:-1])!r} has {what}, which the bracket notation can't express.", hint=_JSON_HINT
    )
