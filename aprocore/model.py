"""Base class of typed records, and the decorator that turns a class of annotated fields into one."""

from __future__ import annotations

import datetime
import inspect
import itertools
import reprlib
import sys
import typing
from collections.abc import Callable, Iterable, Iterator, KeysView, Mapping
from contextvars import ContextVar
from decimal import Decimal
from functools import cache
from typing import TYPE_CHECKING, Any, ClassVar, NoReturn, TypeVar

import attrs

from .errors import ProcoreError
from .model_schema import json_schema_of
from .response_source import NO_CHANGES, ResponseSource, changed_source, definitions_at, object_at
from .types import CustomValues, ResponseInfo
from .unset import UNSET

__all__ = ["SOURCES", "Model", "Record", "fields_of", "record", "renamed"]

M = TypeVar("M", bound="Model")

# Function that decodes the JSON object of a class leniently, set by the decoders, which are in a higher layer.
READERS: list[Callable[[type[Any], Any], Any]] = []
# Function that returns the custom fields of a model by label, from the definitions of its source.
CUSTOM_VALUES: list[Callable[[Any, Any], Any]] = []
# Field of every record that is not part of the JSON object.
_SOURCE = "_source"
_NO_SOURCES = itertools.repeat(None)
# For each object that is being decoded, in order of creation: its location in the JSON document, and a function that
# returns the JSON object at a location.
SOURCES: ContextVar[Iterator[Any]] = ContextVar("SOURCES", default=_NO_SOURCES)

# Maximum number of fields in a repr, and the fields that identify a record, most important first.
_MAX_REPR_FIELDS = 4
_IDENTIFYING = ("id", "number", "login", "name", "title", "subject", "status")

_repr = reprlib.Repr()
_repr.maxstring, _repr.maxother, _repr.maxlist, _repr.maxdict = 60, 80, 2, 2


class _PolarsGuard:
    """Class attribute ``_fields``, which is missing for everything but polars.

    polars asks each object that it does not know for ``_fields``, to find named tuples, and otherwise makes a column of
    type ``Object``, which no later operation converts.
    """

    def __get__(self, instance: object, owner: type) -> NoReturn:
        if sys._getframe(1).f_globals.get("__name__", "").startswith("polars."):  # noqa: SLF001 -- documented
            raise TypeError(
                f"polars can't take objects of {owner.__name__}. Use polars.from_arrow(page.to_arrow()), or to_dict() "
                "of each object."
            )
        raise AttributeError("_fields")


@attrs.define(kw_only=True)
class Model:
    """A typed view of a JSON object.

    Declared fields are attributes, and None if Procore did not send them. The types of ``id``, and of fields that the
    reference requires in every response with the object, do not say so, because Procore sends them. A value that does
    not fit its documented type stays as received; ``""`` is None in place of anything but a text. All other keys that
    Procore sent, including custom fields, are available as items, ``project["custom_field_42"]``, and as attributes if
    the key is a valid identifier.
    """

    _source: Any = attrs.field(factory=dict, init=False, repr=False, eq=False)
    """JSON object that Procore sent, or its location and a function that returns it, or a ``ResponseSource``; None if
    not from a response."""

    _fields: ClassVar[_PolarsGuard] = _PolarsGuard()

    @property
    def _raw(self) -> Mapping[str, Any]:
        source = self._source
        if type(source) is ResponseSource:
            return source.raw
        if type(source) is tuple:
            definitions = definitions_at(source)
            source = object_at(source)
            self._source = source if definitions is None else ResponseSource(None, source, definitions)
        return {} if source is None else source

    @property
    def response(self) -> ResponseInfo:
        """The HTTP response, if this object is the whole answer of a call: ``rfi.response.request_id``.

        Items of lists, nested objects, copies and objects that were not received have none. Fields named ``response``
        take precedence; such an answer's response is available through the option ``on_response`` of the call.

        Raises:
            AttributeError: there is no response.
        """
        source = self._source
        if type(source) is ResponseSource and source.response is not None:
            response: ResponseInfo = source.response
            return response
        raise AttributeError(
            f"This {type(self).__name__} is not the whole answer of a call. "
            "Use page.response for the items of a list, or the option on_response of the call."
        )

    @property
    def _custom_changes(self) -> Mapping[str, tuple[Any, Any]]:
        source = self._source
        return source.changes if type(source) is ResponseSource else NO_CHANGES

    def _change_custom(self, key: str, value: Any, sent: Any) -> None:
        """Assign a custom field; copies that share the source stay as they are."""
        old = self._source
        changes = {**old.changes, key: (value, sent)}
        self._source = changed_source(old.source, changes, old.response, old.definitions)

    if TYPE_CHECKING:  # type checkers reject a subclass field that overrides a property
        custom_fields: Mapping[str, Any] | None = attrs.field(init=False)
        custom: CustomValues = attrs.field(init=False)
    else:

        @property
        def custom(self) -> CustomValues:
            """The custom fields with typed values, by label: ``rfi.custom["Effort Estimate"]``.

            ``await procore.custom_fields("rfis")`` reads the labels, once for each session, before or after the object.
            Assigned values are in ``custom.changes``, for the body of an update, and in :meth:`to_dict`.
            """
            source = self._source
            if type(source) is not ResponseSource:
                self._source = source = ResponseSource(None, source, definitions_at(source))
            values: CustomValues = CUSTOM_VALUES[0](self, source.definitions)
            return values

        @property
        def custom_fields(self) -> Mapping[str, Any] | None:
            """The custom fields by their names, such as ``custom_field_42``."""
            nested = self._raw.get("custom_fields")
            flat = {key: value for key, value in self._raw.items() if key.startswith("custom_field_")}
            return {**nested, **flat} if isinstance(nested, Mapping) else flat

    def __getitem__(self, key: str) -> Any:
        """Return what :meth:`to_dict` has under ``key``: the JSON value as received, unless the field was changed."""
        assigned = self._custom_changes
        if key in assigned:
            return assigned[key][1]
        raw = self._raw
        cls: Any = type(self)
        name = _names_of(cls).get(key)
        if name is None:
            return raw[key]
        value = getattr(self, name)
        if value is UNSET or (value is None and key not in raw):
            raise KeyError(key)
        return _merged(value, raw.get(key))

    def __contains__(self, key: object) -> bool:
        """Return whether Procore sent ``key``."""
        return key in self._raw

    def keys(self) -> KeysView[str]:
        """Return the keys of :meth:`to_dict`, for ``dict(rfi)`` and for FastAPI's JSON serialization."""
        return self.to_dict().keys()

    def __iter__(self) -> NoReturn:
        # Without this method, Python would iterate by `__getitem__`; with one that yields anything, pandas makes cells
        # of it without an error.
        raise TypeError(
            f"{type(self).__name__} is not iterable. Use to_dict() for its items; for a data frame use to_dict() of "
            "each object, page.to_dicts() or pages.to_arrow()."
        )

    if not TYPE_CHECKING:  # type checkers must report a misspelt field

        def __getattr__(self, name: str) -> Any:
            """Return what Procore sent under ``name``, undecoded."""
            if not name.startswith("_"):
                try:
                    return self._raw[name]
                except KeyError:
                    pass
            raise AttributeError(f"{type(self).__name__!r} object has no attribute {name!r}; Procore did not send it.")

    def __repr__(self) -> str:
        """Return the class and the most important fields, shortened."""
        fields = dict(self.__rich_repr__())
        # Identifying fields first; nested values only if there is nothing else.
        identifying = [name for name in _IDENTIFYING if name in fields]
        others = [name for name in fields if name not in _IDENTIFYING]
        scalars = [name for name in others if not isinstance(fields[name], Model | list | dict)]
        names = ([*identifying, *scalars] or others)[:_MAX_REPR_FIELDS]
        shown = ", ".join(f"{name}={_repr.repr(fields[name])}" for name in names)
        return f"{type(self).__name__}({shown}{', …' if len(names) < len(fields) else ''})"

    def __rich_repr__(self) -> Iterable[tuple[str, Any]]:
        """Return the fields that have a value, for the repr and for Rich."""
        values = ((name, getattr(self, name)) for name, _ in fields_of(type(self)))
        return [(name, value) for name, value in values if value is not None and value is not UNSET]

    @classmethod
    def __get_pydantic_core_schema__(cls, source: Any, handler: Any) -> Any:
        """Return the schema with which Pydantic and FastAPI validate and serialize models; only they call this."""
        from pydantic_core import core_schema  # pyright: ignore[reportMissingImports] # installed if it calls this

        def validate(value: Any, _handler: Any) -> Any:
            if isinstance(value, cls):
                return value
            if not isinstance(value, Mapping):
                raise ValueError(f"must be a {cls.__name__} or an object")  # noqa: TRY004 -- Pydantic's convention
            try:
                return _read(cls, value)
            except ProcoreError as error:
                raise ValueError(error.message) from None

        return core_schema.no_info_wrap_validator_function(
            validate,
            core_schema.dict_schema(core_schema.str_schema()),
            serialization=core_schema.plain_serializer_function_ser_schema(lambda model: model.to_dict()),
        )

    @classmethod
    def __get_pydantic_json_schema__(cls, core_schema: Any, handler: Any) -> dict[str, Any]:
        """Return the JSON Schema for Pydantic and FastAPI: the documented fields; others are allowed."""
        return json_schema_of(cls, fields_of(cls))

    def to_dict(self) -> dict[str, Any]:
        """Return the JSON object as received, updated with the fields that were changed since."""
        current = {key: getattr(self, name) for name, key in fields_of(type(self))}
        received = {key: _merged(current.pop(key, raw), raw) for key, raw in self._raw.items()}
        added = {key: _merged(value, None) for key, value in current.items() if value is not None}
        assigned = {key: sent for key, (_, sent) in self._custom_changes.items()}
        return {key: value for key, value in {**received, **added, **assigned}.items() if value is not UNSET}


def _read(cls: type[Any], value: Mapping[str, Any]) -> Any:
    """Return an object of ``cls`` from a JSON object."""
    if READERS:
        return READERS[0](cls, dict(value))
    instance = cls(**{name: value[key] for name, key in fields_of(cls) if key in value})
    instance._source = dict(value)
    return instance


def fields_of(cls: Any) -> list[tuple[str, str]]:
    """Return the fields of a class as pairs of their names in Python and in JSON."""
    if issubclass(cls, Record):
        fields = zip(cls.__struct_fields__, cls.__struct_encode_fields__, strict=True)
        return [(name, key) for name, key in fields if name != _SOURCE]
    return [(field.name, field.alias or field.name) for field in attrs.fields(cls) if field.init]


@cache
def _names_of(cls: Any) -> Mapping[str, str]:
    """Return the names of a class's fields in Python by those in JSON."""
    return {key: name for name, key in fields_of(cls)}


def _merged(value: Any, raw: Any) -> Any:
    """Return ``raw`` if ``value`` is its decoded form, else ``value``; containers are copied."""
    if isinstance(value, Model):
        return value.to_dict()
    if isinstance(value, list):
        raw_items = raw[: len(value)] if isinstance(raw, list) else []
        return [_merged(item, raw_item) for item, raw_item in itertools.zip_longest(value, raw_items)]
    if isinstance(value, dict):
        raw_values = raw if isinstance(raw, dict) else {}
        return {key: _merged(inner, raw_values.get(key)) for key, inner in value.items()}
    return raw if _is_decoded_from(raw, value) else value


def _is_decoded_from(raw: Any, value: Any) -> bool:
    if raw == "":
        return value is None
    try:
        if isinstance(value, Decimal):
            return _is_decimal_of(raw, value)
        if isinstance(value, datetime.date):
            parsed = datetime.datetime.fromisoformat(raw)
            if isinstance(value, datetime.datetime):
                return value == (parsed if parsed.tzinfo else parsed.replace(tzinfo=datetime.UTC))
            return value == parsed.date()
        if type(value) in (int, float) and type(raw) in (float, str):
            return bool(float(raw) == value)
    except (ArithmeticError, TypeError, ValueError):
        pass
    return False


def _is_decimal_of(raw: Any, value: Decimal) -> bool:
    if type(raw) is bool:
        return False
    if type(raw) is float:
        return float(value) == raw
    exact = Decimal(raw)
    # NaN is not equal to itself, and comparing a signaling one raises an error.
    return str(exact) == str(value) if exact.is_nan() or value.is_nan() else exact == value


# -- records ----------------------------------------------------------------------------------------------------------


class _Attributes:
    """Descriptor that creates ``__attrs_attrs__`` on first access, which takes longer than creating the class."""

    def __get__(self, instance: object, cls: Any) -> Any:
        # Not stored on the class: records that are derived from it would inherit it.
        return _attributes_of(cls)


@cache
def _attributes_of(cls: Any) -> Any:
    fields = {name: attrs.field(default=None, alias=name) for name, _ in fields_of(cls)}
    twin = attrs.make_class(cls.__name__, fields, kw_only=True, init=False, eq=False, repr=False, slots=False)
    return twin.__attrs_attrs__  # type: ignore[attr-defined] # attrs' own


class Record(Model):
    """Base class of the classes that :func:`record` creates; equality compares class and fields."""

    __slots__ = ()

    if TYPE_CHECKING:
        __struct_fields__: ClassVar[tuple[str, ...]]
        __struct_encode_fields__: ClassVar[tuple[str, ...]]
    else:
        __attrs_attrs__ = _Attributes()

    def __eq__(self, other: object) -> bool:
        """Return whether the other record is of the same class and has equal fields."""
        if type(other) is not type(self):
            return NotImplemented
        return all(getattr(self, name) == getattr(other, name) for name, _ in fields_of(type(self)))

    __hash__ = None  # records are mutable

    def __reduce__(self) -> tuple[Any, ...]:
        values = {name: getattr(self, name) for name, _ in fields_of(type(self))}
        changes = self._custom_changes
        return _restored, (type(self), values, changed_source(self._raw, changes) if changes else self._raw)


def _restored(cls: type[Record], values: Mapping[str, Any], source: Any) -> Record:
    restored = cls(**values)
    restored._source = source
    return restored


# `renamed` is not listed as a field specifier, because type checkers would then treat such a field as required.
@typing.dataclass_transform(kw_only_default=True)
def record(cls: type[M]) -> type[M]:
    """Turn a class of annotated fields into a record.

    A field without a default is one that Procore always sends, usually ``id``: type checkers require it in the
    constructor, and it is not Optional. Decoding is lenient: such a field is None if a response does not have it, and a
    value that does not match its field's type stays as it is. The constructor takes keywords only, and instances have
    no other attributes. attrs functions accept the class.
    """
    base = _record_base()
    if not isinstance(cls, type(base)):  # a class that is derived from a record is one already
        hidden = ("__dict__", "__weakref__")
        namespace = {name: value for name, value in vars(cls).items() if name not in hidden}
        bases = tuple(base if parent is Model else parent for parent in cls.__bases__)
        cls = type(base)(cls.__name__, bases, namespace)
        if "__firstlineno__" in namespace:
            # Python 3.14 drops it when `__module__` is set; without it `inspect.getsource` fails.
            setattr(cls, "__firstlineno__", namespace["__firstlineno__"])  # noqa: B010 -- no attribute of older ones
    return cls


def renamed(key: str) -> Any:
    """Return a record field with the JSON name ``key``, which is not usable in Python, and the default None."""
    import msgspec

    return msgspec.field(default=None, name=key)


@cache
def _record_base() -> Any:
    """Return the base class of records that msgspec decodes."""
    # msgspec creates instances of its own structs three times as fast as those of attrs classes, also if fields are
    # missing, and defines the class in a tenth of the time. Imported late, because only decoding needs it.
    import msgspec

    class RecordType(msgspec.StructMeta):
        """Metaclass of records: all fields are keywords with a default, and the source is not in signatures."""

        def __new__(mcls, name: str, bases: Any, namespace: Mapping[str, Any], **options: Any) -> Any:
            fields = dict.fromkeys(namespace.get("__annotations__", ())) | dict(namespace)
            return super().__new__(mcls, name, bases, fields, kw_only=True, **options)

        @property
        def __signature__(self) -> inspect.Signature:
            signature: inspect.Signature = super().__signature__
            shown = [parameter for name, parameter in signature.parameters.items() if name != _SOURCE]
            return signature.replace(parameters=shown)

        def __dir__(self) -> list[str]:
            return [name for name in super().__dir__() if name != _SOURCE and not name.startswith("__struct_")]

    # The same as `lambda: next(SOURCES.get())`, without a Python call for each record.
    next_source = map(next, iter(SOURCES.get, None)).__next__
    namespace = {
        "__module__": __name__,
        "__annotations__": {_SOURCE: _NeverDecoded},
        _SOURCE: msgspec.field(default_factory=next_source),
    }
    return RecordType("Record", (Record, msgspec.Struct), namespace, eq=False)


class _NeverDecoded:
    """A type that no JSON value matches, so that no response can set the field ``_source``."""
