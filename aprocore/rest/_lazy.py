"""Lazy import of resource classes."""

from __future__ import annotations

import importlib
from functools import cache
from typing import Any

__all__ = ["load"]


# Cached, because an import statement in each property would take a tenth of a call's time.
@cache
def load(module: str, name: str) -> Any:
    """Return a class of a module of this package, imported at its first use."""
    return getattr(importlib.import_module(module, __package__), name)
