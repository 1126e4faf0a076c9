"""Procore's operations as a table: what they are called, what they take and what they answer."""

from __future__ import annotations

from .reader import find, operations, search
from .table import Operation, Parameter

__all__ = ["Operation", "Parameter", "find", "operations", "search"]
