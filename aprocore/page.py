"""One page of a list, as a sequence of its items."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Any, TypeVar, get_args, overload

import attrs

from .model import Model
from .sansio import arrow
from .sansio.messages import Response
from .types import kind_of

__all__ = ["Page"]

T = TypeVar("T")


@attrs.frozen(eq=False, repr=False)
class Page(Sequence[T]):
    """A page of a list, as a sequence of its items."""

    _items: Sequence[T]
    number: int
    """Page number, as Procore counts if its pages have numbers, else from 1."""
    total: int | None
    """Number of items in the whole list; None if the response does not report it."""
    per_page: int | None
    """Maximum number of items per page, as reported by the response, else as requested."""
    response: Response
    """The HTTP response of this page."""

    @overload
    def __getitem__(self, index: int) -> T: ...
    @overload
    def __getitem__(self, index: slice) -> Sequence[T]: ...
    def __getitem__(self, index: int | slice) -> T | Sequence[T]:
        return self._items[index]

    def __len__(self) -> int:
        return len(self._items)

    def __iter__(self) -> Iterator[T]:
        return iter(self._items)

    def to_dicts(self) -> list[dict[str, Any]]:
        """Return the items as JSON objects, as received, for ``DataFrame`` of pandas or polars.

        Raises:
            TypeError: an item is neither an object of a class nor a JSON object.
        """
        return [_as_dict(item) for item in self._items]

    def to_arrow(self) -> Any:
        """Return the items as a ``pyarrow.Table``, whose schema depends on the class of the items alone.

        Fields of the class are columns with its types. Everything else that was received, such as custom fields and
        values of a wrong type, is in the column ``other_fields``, as JSON.

        Raises:
            ConfigurationError: the items have no class, or pyarrow (extra ``arrow``) is not installed.
        """
        return arrow.table([self.to_arrow_batch()], self.response.into)

    def to_arrow_batch(self) -> Any:
        """Return the items as a ``pyarrow.RecordBatch`` with the schema of :meth:`to_arrow`, which raises the same."""
        return arrow.record_batch(self._items, self.response.into)

    def __arrow_c_stream__(self, requested_schema: object = None) -> object:
        """Return the table of :meth:`to_arrow` for libraries that take Arrow data: ``pyarrow.table(page)``."""
        return self.to_arrow().__arrow_c_stream__(requested_schema)

    @classmethod
    def __get_pydantic_core_schema__(cls, source: Any, handler: Any) -> Any:
        """Return the schema with which Pydantic and FastAPI serialize a page, as an array; only they call this."""
        from pydantic_core import core_schema  # pyright: ignore[reportMissingImports] # installed if it calls this

        (item,) = get_args(source) or (Any,)
        items = core_schema.list_schema(handler.generate_schema(item))
        return core_schema.no_info_wrap_validator_function(
            lambda value, validate: value if isinstance(value, Page) else validate(value),
            items,
            # Items of an unspecified type are serialized here, as Pydantic knows models by their annotations only.
            serialization=core_schema.plain_serializer_function_ser_schema(
                list
                if get_args(source)
                else lambda page: [item.to_dict() if isinstance(item, Model) else item for item in page],
                return_schema=items,
            ),
        )

    def __repr__(self) -> str:
        total = f" of {self.total}" if self.total is not None else ""
        return f"<Page {self.number}: {len(self._items)}{total} items>"


def _as_dict(item: Any) -> dict[str, Any]:
    if isinstance(item, Model):
        return item.to_dict()
    if attrs.has(type(item)):
        return attrs.asdict(item)
    if not isinstance(item, dict):
        raise TypeError(f"An item of this page is not an object but {kind_of(item)}.")
    return dict(item)
