"""The base of every typed object that Procore answers with, and what makes a class of documented fields one."""

from __future__ import annotations

import datetime
import itertools
import reprlib
import typing
from collections.abc import Iterable, Iterator, Mapping
from contextvars import ContextVar
from decimal import Decimal
from functools import cache
from typing import TYPE_CHECKING, Any, ClassVar, TypeVar

import attrs

from .unset import UNSET

__all__ = ["ORIGINS", "Model", "Record", "fields_of", "record", "renamed"]

M = TypeVar("M", bound="Model")

_NOWHERE = itertools.repeat(None)
# Of the objects that are being decoded, in the order in which they are made: where each was in what was sent, and what
# gives what was sent there.
ORIGINS: ContextVar[Iterator[Any]] = ContextVar("ORIGINS", default=_NOWHERE)

# A repr shows this many of the fields that are set.
_SHOWN = 4
_TELLING = ("id", "number", "login", "name", "title", "subject", "status")

_repr = reprlib.Repr()
_repr.maxstring, _repr.maxother, _repr.maxlist, _repr.maxdict = 60, 80, 2, 2


@attrs.define(kw_only=True)
class Model:
    """A typed view of a JSON object.

    Declared fields are attributes. Everything else that Procore sent, custom fields among it, is reachable by its own
    name: ``project["custom_field_42"]``, and as an attribute where the name allows it.
    """

    _came: Any = attrs.field(factory=dict, init=False, repr=False, eq=False)
    """What Procore sent; of a record also where it is and what gives it, and None where nobody sent it."""

    @property
    def _raw(self) -> Mapping[str, Any]:
        came = self._came
        if type(came) is tuple:
            place, sent_at = came
            self._came = came = sent_at(place)
        return {} if came is None else came

    if TYPE_CHECKING:  # which forbid a class to declare what is a property here
        custom_fields: Mapping[str, Any] | None = attrs.field(init=False)
    else:

        @property
        def custom_fields(self) -> Mapping[str, Any] | None:
            """The custom fields by their names, such as ``custom_field_42``."""
            within = self._raw.get("custom_fields")
            beside = {key: value for key, value in self._raw.items() if key.startswith("custom_field_")}
            return {**within, **beside} if isinstance(within, Mapping) else beside

    def __getitem__(self, key: str) -> Any:
        """Return what Procore sent under ``key``, undecoded."""
        return self._raw[key]

    def __contains__(self, key: object) -> bool:
        return key in self._raw

    def __iter__(self) -> Iterator[tuple[str, Any]]:
        """Iterate over the items of :meth:`to_dict`: ``dict(rfi)``, which is also how FastAPI makes JSON of it."""
        return iter(self.to_dict().items())

    if not TYPE_CHECKING:  # a checker must keep seeing a misspelt field as an error

        def __getattr__(self, name: str) -> Any:
            if not name.startswith("_"):
                try:
                    return self._raw[name]
                except KeyError:
                    pass
            raise AttributeError(f"{type(self).__name__!r} object has no attribute {name!r}; Procore did not send it.")

    def to_dict(self) -> dict[str, Any]:
        """Return the JSON object as it came, with those fields that say something else by now as they are."""
        now = {key: getattr(self, name) for name, key in fields_of(type(self))}
        known = {key: _as_it_came(now.pop(key, came), came) for key, came in self._raw.items()}
        added = {key: _as_it_came(value, None) for key, value in now.items() if value is not None}
        return {key: value for key, value in {**known, **added}.items() if value is not UNSET}


def fields_of(cls: Any) -> list[tuple[str, str]]:
    """Return the fields of a class: what each is called in Python, and in JSON."""
    if issubclass(cls, Record):
        fields = zip(cls.__struct_fields__, cls.__struct_encode_fields__, strict=True)
        return [each for each in fields if each[0] != "_came"]
    return [(each.name, each.alias or each.name) for each in attrs.fields(cls) if each.init]


def _as_it_came(value: Any, came: Any) -> Any:
    """Return what came, as far as ``value`` still says the same, in containers of its own."""
    if isinstance(value, Model):
        return value.to_dict()
    if isinstance(value, list):
        sent = came[: len(value)] if isinstance(came, list) else []
        return [_as_it_came(*each) for each in itertools.zip_longest(value, sent)]
    if isinstance(value, dict):
        by_key = came if isinstance(came, dict) else {}
        return {key: _as_it_came(inner, by_key.get(key)) for key, inner in value.items()}
    return came if _is_said_by(came, value) else value


def _is_said_by(came: Any, value: Any) -> bool:
    try:
        if isinstance(value, Decimal):
            return float(value) == came if isinstance(came, float) else Decimal(came) == value
        if isinstance(value, datetime.date):
            moment = datetime.datetime.fromisoformat(came)
            if isinstance(value, datetime.datetime):
                return value == (moment if moment.tzinfo else moment.replace(tzinfo=datetime.UTC))
            return value == moment.date()
    except (ArithmeticError, TypeError, ValueError):
        return False
    return value is None and came == ""


# -- records ----------------------------------------------------------------------------------------------------------


class _Attributes:
    """What attrs asks a class for, made when it asks: it takes longer than making the class."""

    def __get__(self, instance: object, cls: type[Record]) -> Any:
        declared = {name: attrs.field(default=None, alias=name) for name, _ in fields_of(cls)}
        made = attrs.make_class(cls.__name__, declared, kw_only=True, init=False, eq=False, repr=False, slots=False)
        cls.__attrs_attrs__ = made.__attrs_attrs__  # type: ignore[attr-defined] # attrs' own
        return made.__attrs_attrs__  # type: ignore[attr-defined] # the same


class Record(Model):
    """What :func:`record` makes: two are equal where their classes and their fields are."""

    __slots__ = ()

    if TYPE_CHECKING:
        __struct_fields__: ClassVar[tuple[str, ...]]
        __struct_encode_fields__: ClassVar[tuple[str, ...]]
    else:
        __attrs_attrs__ = _Attributes()

    def __eq__(self, other: object) -> bool:
        if type(other) is not type(self):
            return NotImplemented
        return all(getattr(self, name) == getattr(other, name) for name, _ in fields_of(type(self)))

    __hash__ = None  # its fields may change

    def __repr__(self) -> str:
        given = list(self.__rich_repr__())
        # What people know a thing by first, and what is in it only where there is nothing else.
        telling = sorted((each for each in given if each[0] in _TELLING), key=lambda each: _TELLING.index(each[0]))
        others = [each for each in given if each[0] not in _TELLING]
        plain = [each for each in others if not isinstance(each[1], Model | list | dict)]
        shown = [f"{name}={_repr.repr(value)}" for name, value in ([*telling, *plain] or others)[:_SHOWN]]
        return f"{type(self).__name__}({', '.join(shown)}{', …' if len(shown) < len(given) else ''})"

    def __rich_repr__(self) -> Iterable[tuple[str, Any]]:
        values = ((name, getattr(self, name)) for name, _ in fields_of(type(self)))
        return [each for each in values if each[1] is not None and each[1] is not UNSET]

    def __reduce__(self) -> tuple[Any, ...]:
        return _restored, (type(self), {name: getattr(self, name) for name, _ in fields_of(type(self))}, self._raw)


def _restored(cls: type[Record], values: Mapping[str, Any], raw: Mapping[str, Any]) -> Record:
    made = cls(**values)
    made._came = raw
    return made


# What `renamed` returns is no field specifier to a checker, which would take such a field for a mandatory one.
@typing.dataclass_transform(kw_only_default=True)
def record(cls: type[M]) -> type[M]:
    """Make a class of documented fields, each of which has a default, usually None.

    It is lenient: what does not fit a field's type stays what it is. It holds what the fields hold, by keyword alone,
    and no other attribute. To attrs it is one of its classes.
    """
    base = _base()
    if not isinstance(cls, type(base)):
        hidden = ("__dict__", "__weakref__")
        namespace = {name: value for name, value in vars(cls).items() if name not in hidden}
        for name in namespace.get("__annotations__", ()):
            if name not in namespace:
                raise TypeError(f"{cls.__name__}.{name} has no default.")
        bases = tuple(base if each is Model else each for each in cls.__bases__)
        cls = type(base)(cls.__name__, bases, namespace, kw_only=True)
    return cls


def renamed(key: str) -> Any:
    """Make a record's field, None by default, that is called ``key`` in JSON, which is no usable name."""
    import msgspec

    return msgspec.field(default=None, name=key)


@cache
def _base() -> Any:
    # The decoder makes its own kind of class three times as fast as attrs', also where fields are missing, and such a
    # class is made in a tenth of the time. Only who decodes imports it.
    import msgspec

    # Called without a frame of Python's: it is, once for every object.
    origin = map(next, iter(ORIGINS.get, None)).__next__
    return msgspec.defstruct(
        "Record",
        [("_came", _Came, msgspec.field(default_factory=origin))],
        bases=(Record, msgspec.Struct),
        module=__name__,
        kw_only=True,
        eq=False,
    )


class _Came:
    """The type of what JSON cannot say: no answer sets the field."""
