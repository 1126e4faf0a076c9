"""Class decoder: instances of a caller's own attrs class from JSON."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any

import attrs

from ...errors import ConfigurationError, DecodeError
from ...model import Model
from ...response_source import ResponseSource
from ...types import ResponseInfo
from ..redaction import excerpt
from . import json as codec
from .decode_errors import unexpected
from .field_types import Day, FieldType, Moment, Money, Object, hints_of, innermost, type_of_hint

__all__ = ["ClassDecoder", "attach_definitions", "attach_response"]

# The types that a caller's class gets as declared, or else not at all; values of other types are passed as received.
_CONVERTED = {Moment: "a date and time", Day: "a date", Money: "a decimal number", Object: "an object"}
# Maximum length of a value in a message.
_MAX_VALUE = 40


class ClassDecoder:
    """Decoder of JSON into an attrs class: an object into an instance, an array into a list of instances.

    Missing fields keep their defaults. Values are converted as those of a model's fields, unless the field has a
    converter of its own. Keys that the class does not declare stay accessible on a ``Model``.
    """

    def __init__(self, cls: Any) -> None:
        if not attrs.has(cls):
            raise ConfigurationError(f"into={cls.__name__} is not an attrs class.")
        self._cls: Any = cls
        self._makes_models = issubclass(cls, Model)
        fields = [field for field in attrs.fields(cls) if field.init]
        self._keys = frozenset(field.alias or field.name for field in fields)
        self._required = frozenset(field.alias or field.name for field in fields if field.default is attrs.NOTHING)
        hints: dict[str, Any] = {}
        for base in reversed(cls.__mro__):
            hints |= hints_of(base)
        types = {
            field.alias or field.name: type_of_hint(hints.get(field.name, Any))
            for field in fields
            if field.converter is None
        }
        self._types = {key: type_ for key, type_ in types.items() if type(type_) is not FieldType}
        self._has_decimals = any(isinstance(innermost(type_), Money) for type_ in self._types.values())

    def decode(
        self,
        body: bytes,
        headers: Mapping[str, str],
        enveloped: bool = False,
        definitions: Any = None,
        response: ResponseInfo | None = None,
    ) -> Any:
        """Decode a body; with ``enveloped``, unwrap its envelope ``{"data": ...}`` if it has one.

        ``definitions`` are those of the custom fields of models, which the models refer to. A model that is the whole
        body refers to its ``response``.

        Raises:
            DecodeError: the body is not JSON, neither an object nor an array, lacks a required field, or has an invalid
                date or decimal, or the class refuses it.
        """
        value = codec.decode(body, headers) if body and not body.isspace() else None
        exact: Any = codec.decode_exact(body) if self._has_decimals and value is not None else value
        if enveloped and type(value) is dict and "data" in value:
            value, exact = value["data"], exact["data"]
        result = self.read(value, exact)
        if self._makes_models and definitions is not None:
            attach_definitions(result, definitions)
        if self._makes_models and response is not None and type(result) is self._cls:
            attach_response(result, response, definitions)
        return result

    def read(self, value: Any, exact: Any) -> Any:
        """Return what :meth:`decode` does, for decoded JSON; ``exact`` is the same with decimals instead of floats."""
        if type(value) is not list:
            return self._instance(value, exact)
        return [self._instance(*pair, f"[{index}].") for index, pair in enumerate(zip(value, exact, strict=True))]

    def _instance(self, value: Any, exact: Any, path: str = "") -> Any:
        if type(value) is not dict:
            raise unexpected(self._cls, value)
        values = {key: inner for key, inner in value.items() if key in self._keys}
        for key, type_ in self._types.items():
            if key in values:
                values[key] = read = type_.read(values[key], exact[key])
                for problem in _mismatches(type_, read, f"{path}{key}"):
                    raise self._error(problem)
        try:
            instance = self._cls(**values)
        except Exception as error:
            # Validators and converters belong to the caller and may raise any exception.
            missing = self._required.difference(values)
            problem = f"{path}{min(missing)} is missing" if missing else excerpt(f"{error}")
        else:
            if self._makes_models:
                instance._source = value  # noqa: SLF001 -- the decoder's part of a model
            return instance
        raise self._error(problem)

    def _error(self, problem: str) -> DecodeError:
        return DecodeError(f"The response does not fit {self._cls.__name__}: {problem}.")


def attach_definitions(result: Any, definitions: Any) -> None:
    """Make decoded models refer to the definitions of their custom fields."""
    for model in result if type(result) is list else [result]:
        if isinstance(model, Model):
            model._source = ResponseSource(None, model._source, definitions)  # noqa: SLF001 -- the decoder's part


def attach_response(model: Model, response: ResponseInfo, definitions: Any) -> None:
    """Make a decoded model refer to the response whose whole answer it is, and to the definitions."""
    source = model._source  # noqa: SLF001 -- the decoder's part
    if type(source) is ResponseSource:  # it has the definitions
        source.response = response
    else:
        model._source = ResponseSource(response, source, definitions)  # noqa: SLF001 -- see above


def _mismatches(type_: FieldType, value: Any, path: str) -> Iterator[str]:
    """Yield the values that could not be converted; those in a model stay as received, as in every model."""
    if value is None:
        return
    if type(type_) in _CONVERTED:
        if not type_.fits(value):
            yield f"{path}: {excerpt(repr(value), _MAX_VALUE)} is not {_CONVERTED[type(type_)]}"
    elif type_.fits(value):
        for part, inner, item in type_.parts(value):
            yield from _mismatches(inner, item, path + part)
