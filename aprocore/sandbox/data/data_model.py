"""Model of Procore's tools and their relations, read from ``tools.toml``."""

from __future__ import annotations

import math
import re
import tomllib
from collections.abc import Callable, Collection, Mapping, Sequence
from decimal import Decimal, InvalidOperation
from functools import cache, lru_cache
from itertools import starmap
from pathlib import Path
from typing import Any

import attrs

__all__ = ["DataModel", "FieldFilter", "Tool", "data_model", "words_of"]

_FILTER = re.compile(r"(?:filters\[(\w+)\]|(\w+))(?:\[\])?")
_TABLE = Path(__file__).with_name("tools.toml")


@attrs.frozen
class FieldFilter:
    """A filter of a list whose name is not that of a field."""

    field: str
    """The field; empty if the value of the filter names it."""
    values: Mapping[str, str] | None = None
    """The field's value for each value of the filter, other values of which do not restrict the list; None if the
    filter takes the field's values."""
    otherwise: str | None = None
    """The field's value for other values of the filter; None if they do not restrict the list."""


@attrs.frozen(kw_only=True)
class Tool:
    """What is special about the items of a collection."""

    number: str | None = None
    """Field with the number of an item, which is counted up; None if items have no numbers."""
    starts: Mapping[str, Any] = attrs.field(factory=dict)
    """Initial values of fields."""
    starts_if: Mapping[str, Mapping[str, Any]] = attrs.field(factory=dict)
    """Initial values of fields, by the boolean field that has to be true."""
    filters: Mapping[str, FieldFilter] = attrs.field(factory=dict)
    """Filters by name, in ``filters`` or outside of it."""
    hidden_unless: Mapping[str, Mapping[str, Any]] = attrs.field(factory=dict)
    """Fields of the items that a list does not have, by the boolean parameter that includes them; empty for none."""
    only_in: Mapping[str, tuple[str, ...]] = attrs.field(factory=dict)
    """Views that have a field, for those that other views lack."""
    views: Mapping[str, tuple[str, ...]] = attrs.field(factory=dict)
    """Fields of reduced views by name."""
    joined: Mapping[str, tuple[str, ...]] = attrs.field(factory=dict)
    """Fields that are shown as the text of others, by name."""
    latest: Mapping[str, tuple[str, str]] = attrs.field(factory=dict)
    """Fields that show the last item of a collection that refers to the item, and the field in which it does."""
    products: Mapping[str, tuple[str, ...]] = attrs.field(factory=dict)
    """Fields that are the product of others, by name."""
    labels: Mapping[str, str] = attrs.field(factory=dict)
    """Fields that are shown as the label of another field's value, by name."""
    references: Mapping[str, str] = attrs.field(factory=dict)
    """Collections that fields refer to, by the field's name without ``_id``; empty if it does not refer to any."""
    own_ids: tuple[str, ...] = ()
    """Fields that show the item's own id, in objects that refer to it."""
    embeds: Mapping[str, str] = attrs.field(factory=dict)
    """Collections of the item that are shown inside of it, by the field: ``questions.answers``."""
    contents: Mapping[str, str] = attrs.field(factory=dict)
    """Collections of the same owner whose items have the item as their parent, by the field that shows them."""
    seeds: tuple[Mapping[str, Any], ...] = ()
    """Fields of the seeded items; empty if they are made up."""
    seed_one_of_each: tuple[str, ...] = ()
    """Collections below each other, of whose last items each seeds one item of this collection; else empty."""
    path_name: Mapping[str, tuple[str, str]] = attrs.field(factory=dict)
    """Fields that show the names of all parents: the field with the name of one item, and what is between two names."""
    sums: Mapping[str, tuple[str, str]] = attrs.field(factory=dict)
    """Fields that are the sum of a field of the item's own items: the collection, and the field."""
    lengths: Mapping[str, int] = attrs.field(factory=dict)
    """Numbers of elements of made-up lists, by field."""
    facts: Mapping[str, Any] = attrs.field(factory=dict)
    """Fields that each item has."""
    first_of: Mapping[str, str] = attrs.field(factory=dict)
    """Collections whose first item a new item refers to, by the field with its id."""
    parts: tuple[str, ...] = ()
    """Collections whose items are together the items of this one; else empty."""
    part_by: Mapping[str, Mapping[str, str]] = attrs.field(factory=dict)
    """The part in which an item is created, by the value of a field."""

    def initial_values(self, sent: Mapping[str, Any]) -> dict[str, Any]:
        """Return the fields that a new item starts with, for the fields that were sent."""
        values = dict(self.starts)
        for field, others in self.starts_if.items():
            if sent.get(field) in (True, "true", "1"):
                values |= others
        return {**values, **sent}

    def part_of(self, facts: Mapping[str, Any]) -> str | None:
        """Return the part of this collection in which an item is created; None if the collection has no parts."""
        chosen = (parts.get(str(facts.get(field))) for field, parts in self.part_by.items())
        return next((part for part in chosen if part is not None), self.parts[0] if self.parts else None)

    def filter_fields(self, params: Sequence[tuple[str, str]]) -> list[tuple[str, str]]:
        """Return query parameters with the fields' names and values in the filters."""
        return list(filter(None, starmap(self._filter_field, params)))

    def _filter_field(self, name: str, value: str) -> tuple[str, str] | None:
        match = _FILTER.fullmatch(name)
        spec = self.filters.get(match[1] or match[2]) if match else None
        if spec is None:
            return name, value
        if not spec.field:
            return f"filters[{value}]", "true"
        if spec.values is None:
            return f"filters[{spec.field}][]", value
        wanted = spec.values.get(value, spec.values.get(value.lower(), spec.otherwise))
        return None if wanted is None else (f"filters[{spec.field}][]", wanted)

    def is_listed(self, read: Callable[[str], Any], query: Mapping[str, str], documented: Collection[str]) -> bool:
        """Return whether a list has the item whose fields ``read`` returns."""
        for parameter, fields in self.hidden_unless.items():
            name, _, wanted = parameter.partition("=")
            is_included = query.get(name, "").lower() in ((wanted,) if wanted else ("true", "1"))
            is_applied = not name or name in documented
            if is_applied and not is_included and all(read(field) == fields[field] for field in fields):
                return False
        return True

    def in_view(self, shown: dict[str, Any], view: str) -> dict[str, Any]:
        """Return the fields of an item that the view with a name has."""
        for path, views in self.only_in.items():
            outer, _, inner = path.partition(".")
            if view in views or outer not in shown:
                continue
            value = shown[outer]
            shown = {name: field for name, field in shown.items() if name != outer}
            if inner:
                is_object = isinstance(value, Mapping)
                shown[outer] = {name: value[name] for name in value if name != inner} if is_object else value
        return shown

    def reduced(self, view: dict[str, Any], query: Mapping[str, str]) -> dict[str, Any]:
        """Return the fields of the view that a query names."""
        fields = self.views.get(query.get("view") or query.get("serializer_view") or "")
        return view if fields is None else {name: view[name] for name in fields if name in view}

    def derived(self, facts: Mapping[str, Any]) -> dict[str, Any]:
        """Return the fields that follow from others."""
        values: dict[str, Any] = {
            name: "".join(str(facts[part]) if part.isidentifier() else part for part in parts if _is_part(part, facts))
            for name, parts in self.joined.items()
            if facts.get(name) is None
        }
        for name, factors in self.products.items():
            numbers = [_decimal(facts.get(factor)) for factor in factors]
            values |= (
                {} if None in numbers else {name: str(math.prod(number for number in numbers if number is not None))}
            )
        for name, field in self.labels.items():
            values[name] = str(facts[field]).replace("_", " ").capitalize() if facts.get(field) is not None else None
        return values


def _decimal(value: Any) -> Decimal | None:
    try:
        return Decimal(str(value))
    except InvalidOperation:
        return None


def _is_part(part: str, facts: Mapping[str, Any]) -> bool:
    return not part.isidentifier() or facts.get(part) is not None


@attrs.frozen(kw_only=True)
class DataModel:
    """Tools by the name of their collection, and rules for the fields of all tools."""

    tools: Mapping[str, Tool]
    start_fields: frozenset[str]
    """Fields that start with one of ``starts`` if they have a closed set of values."""
    starts: tuple[str, ...]
    """Initial values of fields with a closed set, in order of preference."""
    defaults: Mapping[str, Any]
    """Initial values of other fields by name."""
    authors: frozenset[str]
    """Fields that name the user who created an item."""
    references: Mapping[str, str]
    """Collections by the last words of the names of fields that refer to their items."""
    lists: Mapping[str, str]
    """Collections by the lists that show their items: a last segment, ``potential_assignees``, or all segments."""
    members: frozenset[str]
    """Collections of a project whose items are items of its company: its members."""
    configuration: frozenset[str]
    """Collections that a new project has from the start, beside its members."""
    roots: frozenset[str]
    """Fields, without ``_id``, in which seeded items refer to nothing."""
    shown: Mapping[str, tuple[str, ...]]
    """Names under which a field may have been written, by the name under which it is shown."""

    def tool(self, key: str) -> Tool:
        """Return the tool of a collection, by its key in the store."""
        words = words_of(key)
        found = self.tools.get(words)
        if found is None and words.count("/") > 1:
            *_, outer, _any, inner = words.split("/")
            found = self.tools.get(f"{outer}/*/{inner}")
        return _NO_TOOL if found is None else found

    def shown_by(self, key: str) -> str | None:
        """Return the collection whose items a list shows, by the list's key; None if it shows its own."""
        return self.lists.get(words_of(key), self.lists.get(key.rpartition("/")[2]))

    def canonical(self, name: str) -> str:
        """Return the name under which a field is written that has several names."""
        written = self.shown.get(name, (name,))[0]
        is_pair = name in self.shown.get(written, ())
        return min(name, written) if is_pair else written

    def reference(self, base: str) -> str | None:
        """Return the collection that a field refers to by its last words; None if the table does not have them."""
        parts = base.split("_")
        tails = ("_".join(parts[start:]) for start in range(len(parts)))
        return next((self.references[tail] for tail in tails if tail in self.references), None)


_NO_TOOL = Tool()


@lru_cache(4096)
def words_of(key: str) -> str:
    """Return the name of a collection: the segments of its key after its owner."""
    return key.split("/", 2)[-1].removesuffix("#")


@cache
def data_model() -> DataModel:
    """Return the data model, which is read once."""
    table = tomllib.loads(_TABLE.read_text("utf-8"))
    created = table["created"]
    return DataModel(
        tools={words: _tool(row) for words, row in table["tools"].items()},
        start_fields=frozenset(created["start_fields"]),
        starts=tuple(created["starts"]),
        defaults=created["defaults"],
        authors=frozenset(created["authors"]),
        references={name: words for words, names in table["references"].items() for name in names},
        lists={name: words for words, names in table["lists"].items() for name in names},
        members=frozenset(table["members"]),
        configuration=frozenset(table["configuration"]),
        roots=frozenset(table["roots"]),
        shown={name: tuple(written) for name, written in table["shown"].items()},
    )


def _tool(row: Mapping[str, Any]) -> Tool:
    filters = {name: FieldFilter(**spec) for name, spec in row.get("filters", {}).items()}
    joined = {name: tuple(fields) for name, fields in row.get("joined", {}).items()}
    path_name = {name: tuple(parts) for name, parts in row.get("path_name", {}).items()}
    latest = {name: tuple(parts) for name, parts in row.get("latest", {}).items()}
    sums = {name: tuple(parts) for name, parts in row.get("sums", {}).items()}
    products = {name: tuple(factors) for name, factors in row.get("products", {}).items()}
    lists = {name: tuple(row.get(name, ())) for name in ("own_ids", "parts", "seeds", "seed_one_of_each")}
    views = {name: tuple(fields) for name, fields in row.get("views", {}).items()}
    only_in = {name: tuple(names) for name, names in row.get("only_in", {}).items()}
    return Tool(
        **{
            **row,
            "filters": filters,
            "views": views,
            "only_in": only_in,
            "joined": joined,
            "products": products,
            "sums": sums,
            "latest": latest,
            "path_name": path_name,
            **lists,
        }
    )
