"""The difference between "not given" and ``None``."""

from __future__ import annotations

import enum
from typing import Final, Literal

__all__ = ["UNSET", "Unset"]


class Unset(enum.Enum):
    """The type of :data:`UNSET`."""

    UNSET = "UNSET"

    def __bool__(self) -> Literal[False]:
        return False

    def __repr__(self) -> str:
        return "UNSET"


# Leave a parameter out of the request; ``None`` would send ``null``, which clears a field.
UNSET: Final = Unset.UNSET
