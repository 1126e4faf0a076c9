"""Pages, imported when they are touched."""

from __future__ import annotations

import importlib
from functools import cache
from typing import Any

__all__ = ["load"]


# An import statement in each property would take a tenth of a call's time, also when there is nothing left to import.
@cache
def load(module: str, name: str) -> Any:
    """Return the class that has a page's methods."""
    return getattr(importlib.import_module(module, __package__), name)
