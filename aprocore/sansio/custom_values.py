"""Custom fields of an object, by label: typed values, and the changes that a request body has."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any

import attrs

from ..errors import ConfigurationError
from ..model import CUSTOM_VALUES, Model
from ..types import CustomValues, Id
from .custom_fields import KEY_PREFIX, CustomField, CustomFieldEntry, CustomFields, kind_of_data, only_field

__all__ = ["CustomFieldsCache", "ObjectCustomValues"]


@attrs.define(eq=False)
class CustomFieldsCache:
    """Definitions that a session has read: by company and tool, and all of them for its objects."""

    lists: dict[tuple[str, str], CustomFields] = attrs.field(factory=dict)
    """Custom fields by company id and tool."""
    fields: dict[str, CustomField] = attrs.field(factory=dict)
    """Custom fields by key; ids are unique in an environment."""

    def store(self, company_id: Id, tool: str, fields: CustomFields) -> None:
        """Store the custom fields of a tool, in place of those stored before."""
        self.lists[str(company_id), tool] = fields
        self.fields |= {field.key: field for field in fields._fields}


class ObjectCustomValues(CustomValues):
    """Custom fields of an object: those that it was received with, and those that were assigned since."""

    def __init__(self, model: Model, cache: CustomFieldsCache | None) -> None:
        self._model = model
        self._fields: Mapping[str, CustomField] = cache.fields if cache is not None else {}

    def __repr__(self) -> str:
        return f"<CustomValues of a {type(self._model).__name__}: {', '.join(map(repr, self))}>"

    @property
    def changes(self) -> dict[str, Any]:
        """Assigned values by key, as a request has them: ``rfis.update(id=rfi.id, rfi=rfi.custom.changes)``."""
        return {key: sent for key, (_, sent) in self._model._custom_changes.items()}  # noqa: SLF001 -- this is its part

    def __iter__(self) -> Iterator[str]:
        return (self._fields[key].label if key in self._fields else key for key in self._keys())

    def __len__(self) -> int:
        return len(self._keys())

    def __getitem__(self, name: str) -> Any:
        """Return the typed value of a field, None if it is empty.

        Raises:
            KeyError: the object has no such field.
            ConfigurationError: the definitions have not been read, or several fields have this label.
        """
        field = self._find(name)
        changes = self._model._custom_changes  # noqa: SLF001 -- this is its part
        if field.key in changes:
            return changes[field.key][0]
        sent = self._sent()
        if field.key not in sent:
            raise KeyError(name)
        data_type, value = _parts(sent[field.key])
        return field.read(value, data_type)

    def __setitem__(self, name: str, value: Any) -> None:
        """Assign a typed value, which is sent with the next update that has ``changes``.

        Raises:
            KeyError: the object has no field of that name.
            ConfigurationError: the value does not fit the field's type, the definitions have not been read, or several
                fields have this label.
        """
        field = self._find(name)
        if not field.data_type and field.key in self._sent():
            field = attrs.evolve(field, data_type=_parts(self._sent()[field.key])[0])
        sent = field.write(value)
        self._model._change_custom(field.key, _assigned(field, value, sent), sent)  # noqa: SLF001 -- this is its part

    def __delitem__(self, name: str) -> None:
        """Clear a field: None is sent."""
        self[name] = None

    def _sent(self) -> Mapping[str, Any]:
        return self._model.custom_fields or {}

    def _keys(self) -> list[str]:
        return list(dict.fromkeys([*self._sent(), *self.changes]))

    def _find(self, name: str) -> CustomField:
        keys = self._keys()
        if name in self._fields:
            return self._fields[name]
        if name in keys or (name.startswith(KEY_PREFIX) and name.removeprefix(KEY_PREFIX).isdigit()):
            return CustomField(name.removeprefix(KEY_PREFIX), name)
        found = [field for field in self._fields.values() if field.label == name]
        if found:
            return only_field([field for field in found if field.key in keys] or found, name)
        if self._fields and all(key in self._fields for key in keys):
            raise KeyError(name)
        raise ConfigurationError(
            f"The custom field {name!r} is not known: this session has not read the definitions for this "
            f"{type(self._model).__name__}.",
            hint="Read them first, for example `await procore.custom_fields('rfis')`, or use the field's key.",
        )


CUSTOM_VALUES.append(ObjectCustomValues)


def _parts(sent: Any) -> tuple[str, Any]:
    """Return the data type and the value of a custom field of an object; some objects have the plain value."""
    if isinstance(sent, Mapping) and "value" in sent:
        return str(sent.get("data_type") or ""), sent["value"]
    return "", sent


def _assigned(field: CustomField, value: Any, sent: Any) -> Any:
    """Return the typed value that reading an assigned field returns."""
    options = {option.id: option for option in field.options}

    def entry_of(entry: Any, entry_id: Id) -> CustomFieldEntry:
        return entry if isinstance(entry, CustomFieldEntry) else options.get(entry_id, CustomFieldEntry(entry_id))

    kind = kind_of_data(field.data_type)
    if sent is None or (kind == "entries" and value is None):
        return None
    if kind == "entry":
        return entry_of(value, sent)
    return [entry_of(*pair) for pair in zip(value, sent, strict=True)] if kind == "entries" else sent
