"""Catalogue of Procore's operations: names, parameters and kinds of responses."""

from __future__ import annotations

from .reader import find, operations, search
from .table import Operation, Parameter

__all__ = ["Operation", "Parameter", "find", "operations", "search"]
