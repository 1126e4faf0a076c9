"""Definitions of custom fields: labels, types, and the conversion of values.

https://developers.procore.com/documentation/tutorial-config-fieldsets: an object has
``"custom_fields": {"custom_field_49417": {"data_type": "decimal", "value": 2.0}}``; a request has the key
``custom_field_49417`` inside the resource object, with the plain value, and an array for a field with several values.
"""

from __future__ import annotations

import datetime
import re
from collections.abc import Callable, Iterator, Mapping, Sequence
from decimal import Decimal
from typing import Any

import attrs

from ..errors import ConfigurationError
from ..types import Id, kind_of
from .decoding.datetimes import parse_date, parse_datetime

__all__ = [
    "KEY_PREFIX",
    "CustomField",
    "CustomFieldEntry",
    "CustomFields",
    "definitions_of",
    "kind_of_data",
    "only_field",
]

KEY_PREFIX = "custom_field_"
_WORDS = re.compile(r"[A-Z]+(?![a-z])|[A-Z]?[a-z]+")
# Words in names of tools and resources that say nothing of the objects.
_GENERIC_WORDS = frozenset({"list", "log", "item", "header"})


@attrs.frozen
class CustomFieldEntry:
    """A value that is an entry of a list, a user or a vendor."""

    id: Id
    """Id of the entry; requests have it as the value."""
    label: str | None = None
    """Label of the entry, or the name of the user or vendor."""
    raw: Mapping[str, Any] = attrs.field(factory=dict, repr=False, eq=False)
    """The whole entry as received."""

    def __str__(self) -> str:
        return self.label or str(self.id)


@attrs.frozen
class CustomField:
    """Definition of a custom field."""

    id: Id
    """Id of the definition, which is in the field's key."""
    label: str
    """Label that users see."""
    data_type: str = ""
    """Procore's name of the type: ``string``, ``decimal``, ``boolean``, ``datetime``, ``lov_entry``, …"""
    variant: str | None = None
    """Form of the type, such as ``currency``."""
    required: bool = False
    """Whether a field set requires a value."""
    options: tuple[CustomFieldEntry, ...] = ()
    """Entries from which the value is chosen."""

    @property
    def key(self) -> str:
        """Key of the field in objects and request bodies: ``custom_field_49417``."""
        return f"{KEY_PREFIX}{self.id}"

    def read(self, value: Any, data_type: str = "") -> Any:
        """Return the typed value of a JSON value; one that does not fit its type as received.

        ``data_type`` is that of the object that has the value, by default that of the definition.
        Numbers are ``Decimal``, times are timezone-aware, entries, users and vendors are ``CustomFieldEntry`` objects.
        """
        kind = kind_of_data(data_type or self.data_type)
        if value is None or (value == "" and kind != "string"):
            return None
        return _READ.get(kind, _unchanged)(value)

    def write(self, value: Any) -> Any:
        """Return the JSON value of a request for a typed value.

        Entries are given as such, by id or by label. Decimals become texts, which keep all digits.

        Raises:
            ConfigurationError: the value does not fit the field's type.
        """
        kind = kind_of_data(self.data_type)
        if value is None:
            return [] if kind == "entries" else None
        if kind == "entries":
            if isinstance(value, str) or not isinstance(value, Sequence):
                raise self._refusal("a list of entries, ids or labels", value)
            return [self._entry_id(entry) for entry in value]
        if kind == "entry":
            return self._entry_id(value)
        expected, fits = _WRITE.get(kind, ("", lambda _: True))
        if not fits(value):
            raise self._refusal(expected, value)
        if kind == "number":
            return Decimal(repr(value)) if type(value) is float else Decimal(value)
        return value

    def _entry_id(self, value: Any) -> Id:
        if isinstance(value, CustomFieldEntry):
            return value.id
        if isinstance(value, int) and not isinstance(value, bool):
            return value
        ids = [option.id for option in self.options if isinstance(value, str) and option.label == value]
        if len(ids) == 1:
            return ids[0]
        labels = ", ".join(repr(option.label) for option in self.options[:20])
        raise self._refusal(f"one of {labels}, or an id" if labels else "an entry or its id", value)

    def _refusal(self, expected: str, value: Any) -> ConfigurationError:
        shown = repr(value) if isinstance(value, str | int | float) else kind_of(value)
        return ConfigurationError(f"The custom field {self.label!r} must be {expected}, not {shown}.")


class CustomFields(Mapping[str, CustomField]):
    """Custom fields of a tool, by label or by key."""

    def __init__(self, fields: Sequence[CustomField]) -> None:
        """Create the mapping of ``fields``."""
        self._fields = tuple(fields)

    def __repr__(self) -> str:
        return f"<CustomFields {', '.join(repr(field.label) for field in self._fields)}>"

    def __len__(self) -> int:
        return len({field.label for field in self._fields})

    def __iter__(self) -> Iterator[str]:
        return iter(dict.fromkeys(field.label for field in self._fields))

    def __getitem__(self, name: str) -> CustomField:
        """Return the field with a label or key.

        Raises:
            KeyError: no field has it.
            ConfigurationError: several fields have this label.
        """
        found = self.named(name)
        if not found:
            raise KeyError(name)
        return only_field(found, name)

    @property
    def all_fields(self) -> Sequence[CustomField]:
        """The fields, also several with the same label."""
        return self._fields

    def named(self, name: str) -> list[CustomField]:
        """Return the fields whose label or key is ``name``."""
        return [field for field in self._fields if name in (field.label, field.key)]

    def body(self, values: Mapping[str, Any]) -> dict[str, Any]:
        """Return the items of a request body for values by label: ``rfi={"subject": …, **fields.body({…})}``.

        Raises:
            ConfigurationError: a field does not exist, or a value does not fit its type.
        """
        items = {}
        for name, value in values.items():
            if not self.named(name):
                raise ConfigurationError(
                    f"Unknown custom field {name!r}.", hint=f"Use one of {', '.join(map(repr, self))}."
                )
            field = self[name]
            items[field.key] = field.write(value)
        return items


def definitions_of(field_sets: Sequence[Any], tool: str) -> CustomFields:
    """Return the custom fields of a tool, from the company's configurable field sets.

    ``tool`` is the type or class name of field sets, or a name of the tool in this client, such as ``rfis``. Procore
    does not document the types, so that a name is compared with the words of those that exist.

    Raises:
        ConfigurationError: no field set is for this tool.
    """
    chosen = [field_set for field_set in field_sets if _is_for(field_set, tool)]
    if not chosen:
        names = sorted({_class_name(field_set) for field_set in field_sets if isinstance(field_set, Mapping)} - {""})
        raise ConfigurationError(
            f"The company has no configurable field set for {tool!r}.",
            hint=f"Pass one of {', '.join(names)}." if names else "Create one in Procore's Admin tool.",
        )
    fields: dict[str, CustomField] = {}
    for field_set in chosen:
        for key, sent in (field_set.get("fields") or {}).items():
            if key.startswith(KEY_PREFIX) and isinstance(sent, Mapping):
                field = _field_of(key, sent)
                earlier = fields.get(field.key, field)
                fields[field.key] = attrs.evolve(earlier, required=earlier.required or field.required)
    return CustomFields(list(fields.values()))


def _field_of(key: str, sent: Mapping[str, Any]) -> CustomField:
    options = sent.get("lov_entries") or sent.get("custom_field_lov_entries") or ()
    return CustomField(
        id=sent.get("custom_field_definition_id") or key.removeprefix(KEY_PREFIX),
        label=str(sent.get("label") or sent.get("name") or key),
        data_type=str(sent.get("data_type") or ""),
        variant=sent.get("variant"),
        required=sent.get("required") is True,
        options=tuple(_entry(option) for option in options if isinstance(option, Mapping) and "id" in option),
    )


def _class_name(field_set: Mapping[str, Any]) -> str:
    return str(field_set.get("class_name") or field_set.get("type") or "")


def _is_for(field_set: Any, tool: str) -> bool:
    if not isinstance(field_set, Mapping):
        return False
    if tool in (field_set.get("type"), field_set.get("class_name")):
        return True
    words = _words(tool) - _GENERIC_WORDS
    return bool(words) and words <= _words(_class_name(field_set))


def _words(name: str) -> set[str]:
    return {word.lower().removesuffix("s") for word in _WORDS.findall(name.removeprefix("ConfigurableFieldSet::"))}


def only_field(found: Sequence[CustomField], name: str) -> CustomField:
    """Return the only one of the fields that have a label.

    Raises:
        ConfigurationError: there are several.
    """
    if len(found) > 1:
        keys = ", ".join(field.key for field in found)
        raise ConfigurationError(f"Several custom fields have the label {name!r}.", hint=f"Use a key: {keys}.")
    return found[0]


# -- values -----------------------------------------------------------------------------------------------------------


def kind_of_data(data_type: str) -> str:
    """Return the kind of a data type. Procore writes them as ``lov_entries``, ``LOV_ENTRY`` or ``DATE_TIME``."""
    name = data_type.lower().replace("_", "")
    return _KINDS.get(name, name)


_KINDS = {
    "decimal": "number", "currency": "number", "float": "number", "integer": "number", "text": "string",
    "richtext": "string", "loventry": "entry", "lov": "entry", "lovs": "entries", "logininformation": "entry",
    "vendor": "entry", "loventries": "entries", "logininformations": "entries", "vendors": "entries",
}  # fmt: skip


def _unchanged(value: Any) -> Any:
    return value


def _number(value: Any) -> Any:
    if isinstance(value, bool) or not isinstance(value, int | float | str):
        return value
    try:
        return Decimal(str(value))
    except ArithmeticError:
        return value


def _lenient(parse: Callable[[Any], Any]) -> Callable[[Any], Any]:
    def read(value: Any) -> Any:
        try:
            return parse(value)
        except ValueError:
            return value

    return read


def _entry(value: Any) -> Any:
    if isinstance(value, Mapping) and "id" in value:
        label = next((value[name] for name in ("label", "name", "login") if value.get(name) is not None), None)
        return CustomFieldEntry(value["id"], label, value)
    return CustomFieldEntry(value) if isinstance(value, int) and not isinstance(value, bool) else value


def _entries(value: Any) -> Any:
    return [_entry(item) for item in value] if isinstance(value, list) else value


_READ: Mapping[str, Callable[[Any], Any]] = {
    "number": _number,
    "datetime": _lenient(parse_datetime),
    "date": _lenient(parse_date),
    "entry": _entry,
    "entries": _entries,
}


def _is_number(value: Any) -> bool:
    if isinstance(value, bool) or not isinstance(value, int | float | Decimal | str):
        return False
    try:
        return Decimal(str(value)).is_finite()
    except ArithmeticError:
        return False


_WRITE: Mapping[str, tuple[str, Callable[[Any], bool]]] = {
    "string": ("a text", lambda value: isinstance(value, str)),
    "boolean": ("True or False", lambda value: isinstance(value, bool)),
    "number": ("a finite number", _is_number),
    "datetime": (
        "a datetime with a time zone",
        lambda value: isinstance(value, datetime.datetime) and value.utcoffset() is not None,
    ),
    "date": ("a date", lambda value: isinstance(value, datetime.date)),
}
