"""Hooks of every session that is created from now on: what instrumentation adds without the application."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

__all__ = ["DEFAULT_HOOKS"]

DEFAULT_HOOKS: list[Callable[[], Any]] = []
"""Functions that return the hook of a new session; a session that has a hook of the same class is left alone."""
