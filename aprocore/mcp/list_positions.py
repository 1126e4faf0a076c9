"""Positions in lists, at which agents go on with a cursor."""

from __future__ import annotations

import secrets
from collections import OrderedDict
from collections.abc import Callable, Mapping
from typing import Any

import attrs

from ..errors import ConfigurationError

__all__ = ["ListPosition", "ListPositions"]

MAX_POSITIONS = 1000
"""Maximum number of positions; the oldest are forgotten."""


@attrs.frozen
class ListPosition:
    """Where a list goes on, and how it was read."""

    operation: str
    """Name of the operation."""
    arguments: Mapping[str, Any] = attrs.field(repr=False)
    fields: tuple[str, ...]
    """Fields that were selected; empty for all."""
    resume: Mapping[str, Any] | int = attrs.field(repr=False)
    """Cursor of the session's list, or the number of items before, if the reference does not call it a list."""


class ListPositions:
    """The positions of a server's lists, by cursors that can't be guessed.

    A cursor is only a key of this table. So it says nothing about its list, it is short, and one that was changed, made
    up or taken from another server is unknown here.
    """

    def __init__(self, new_cursor: Callable[[], str] = lambda: secrets.token_urlsafe(12)) -> None:
        """Create an empty table; ``new_cursor`` makes keys."""
        self._new_cursor = new_cursor
        self._positions: OrderedDict[str, ListPosition] = OrderedDict()

    def add(self, position: ListPosition) -> str:
        """Return a new cursor of a position."""
        cursor = self._new_cursor()
        self._positions[cursor] = position
        if len(self._positions) > MAX_POSITIONS:
            self._positions.popitem(last=False)
        return cursor

    def find(self, cursor: str, operation: str, arguments: Mapping[str, Any] | None) -> ListPosition:
        """Return the position of a cursor.

        Args:
            cursor: the cursor.
            operation: name of the operation that is called.
            arguments: arguments of the call; None if they were left out.

        Raises:
            ConfigurationError: the cursor is unknown, or belongs to another operation or other arguments.
        """
        position = self._positions.get(cursor)
        if position is None:
            raise ConfigurationError(
                "The cursor is unknown: it is not of this server, or too old. Nothing was sent.",
                hint="Call the operation again without cursor.",
            )
        if position.operation != operation:
            raise ConfigurationError(
                f"The cursor belongs to {position.operation}, not to {operation}. Nothing was sent.",
                hint="Pass a cursor to the operation that returned it.",
            )
        if arguments is not None and dict(arguments) != dict(position.arguments):
            raise ConfigurationError(
                "The cursor belongs to other arguments. Nothing was sent.",
                hint="Leave arguments out together with a cursor, or call without cursor.",
            )
        self._positions.move_to_end(cursor)
        return position
