"""Catalogue of Procore's operations: names, parameters and kinds of responses."""

from __future__ import annotations

from .reader import date, find, job_operations, operations, paths_of_resource, reads_by_post, search, successors
from .table import Operation, Parameter

__all__ = [
    "Operation",
    "Parameter",
    "date",
    "find",
    "job_operations",
    "operations",
    "paths_of_resource",
    "reads_by_post",
    "search",
    "successors",
]
