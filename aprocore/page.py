"""One page of a list, as a sequence of its items."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Any, TypeVar, get_args, overload

import attrs

from .model import Model
from .sansio.messages import Response

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
