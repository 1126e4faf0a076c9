"""Names under which the value of a shown field may have been stored."""

from __future__ import annotations

from functools import cache

import attrs

from ...sansio.decoding.field_types import FieldType, List
from ..data.data_model import data_model
from ..spec.shapes import Shape, fields_of_shape

__all__ = ["ShownField", "shown_fields_of"]


@attrs.frozen(eq=False)
class ShownField:
    """A field of a shape."""

    name: str
    kind: FieldType
    written: tuple[str, ...]
    """Names under which the value may have been written, its own first."""
    first_of_list: str | None
    """Name of a single object that is shown as the first of the list: ``question`` in ``questions``."""
    named: str | None
    """Name of what the field shows the name of: ``vendor`` for ``vendor_name``."""
    identified: str | None
    """Name of what the field shows the id of: ``vendor`` for ``vendor_id``."""


@cache
def shown_fields_of(shape: Shape) -> tuple[ShownField, ...]:
    """Return the fields of a shape."""
    return tuple(_shown_field(name, kind) for name, kind in fields_of_shape(shape))


def _shown_field(name: str, kind: FieldType) -> ShownField:
    singular = name.removesuffix("s")
    is_objects = isinstance(kind, List) and isinstance(kind.item, Shape) and name != singular
    return ShownField(
        name,
        kind,
        (name, f"{name}_id", f"{singular}_ids", *data_model().shown.get(name, ())),
        singular if is_objects else None,
        name.removesuffix("_name") if name.endswith("_name") else None,
        name.removesuffix("_id") if name.endswith("_id") else None,
    )
