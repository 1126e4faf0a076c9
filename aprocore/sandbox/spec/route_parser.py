"""Route parser: the collection and the action of each operation, derived from its path and method."""

from __future__ import annotations

import re
from collections.abc import Iterable
from typing import Literal, TypeAlias

import attrs

from ...catalogue import Operation

__all__ = ["Action", "ParsedRoute", "PathStep", "RouteParser", "skeleton"]

Action: TypeAlias = Literal[
    "list", "show", "create", "update", "replace", "delete",
    "single", "change_single", "delete_single",
    "sync", "bulk", "restore", "verb",
]  # fmt: skip
# ``word`` is a literal segment, ``text`` a parameter that is not an id; the others are ids.
Kind: TypeAlias = Literal["word", "text", "company", "project", "item"]

_PARAMETER = re.compile(r"\{(\w+)\}(.*)")
# Parameters that are not ids.
_TEXTS = frozenset({"context_type", "context_type_id", "tool_name", "filter_name", "name", "field_id_or_name"})
_BULK = re.compile(r"bulk|batch|update_all")


@attrs.frozen
class PathStep:
    """A segment of a path template."""

    kind: Kind
    text: str
    """The literal segment, or the parameter's name."""


@attrs.frozen
class ParsedRoute:
    """The steps of a path template, and the action on the resource at its end."""

    action: Action
    steps: tuple[PathStep, ...]
    prefix: str = ""
    """The segment before the company, for APIs with ids of their own: ``workforce-planning``."""
    recycled: bool = False
    """Whether the route addresses the recycle bin."""


class RouteParser:
    """Parser of path templates; a segment is a collection if any operation lists, creates or shows its items."""

    def __init__(self, operations: Iterable[Operation]) -> None:
        self._collections: set[str] = set()
        self._singles: set[str] = set()
        # Collections that have a recycle bin, or whose items can be restored.
        self._recycled: set[str] = set()
        for operation in operations:
            words = _words(operation.path)
            if words[-1] == "{}":
                self._collections.add(words[-2])
            elif operation.method == "GET" and operation.answers == "list":
                self._collections.add(words[-1])
            elif operation.method == "GET" and operation.answers in ("object", "any"):
                self._singles.add(_normalized(operation.path))
            if "recycle_bin" in words:
                collections = [word for word in words if word not in ("recycle_bin", "restore", "{}")]
                self._recycled.add(collections[-1])
            elif words[-1] == "restore":
                self._recycled.add(next(word for word in reversed(words[:-1]) if word != "{}"))

    def has_bin(self, key: str) -> bool:
        """Return whether items deleted from a collection go into a recycle bin."""
        return key.rpartition("/")[2] in self._recycled

    def parse(self, operation: Operation) -> ParsedRoute:
        """Return the parsed route of an operation."""
        segments = operation.path.split("/")[3:]
        prefix = ""
        if segments[0] == "workforce-planning":
            prefix, segments = segments[0], segments[2:]
        recycled = "recycle_bin" in segments
        segments = [segment for segment in segments if segment != "recycle_bin"]
        action = self._action(operation, segments, recycled)
        if len(segments) > 1 and self._is_verb(action, segments[-1]):
            del segments[-1]
        return ParsedRoute(action, tuple(self._steps(segments, prefix)), prefix, recycled)

    def _action(self, operation: Operation, segments: list[str], recycled: bool) -> Action:
        last, method = segments[-1], operation.method
        name = operation.name.rpartition(".")[2]
        on_item = last.startswith("{")
        if last == "sync":
            return "sync"
        if method == "POST" and operation.answers == "list" and name.startswith(("list", "query", "search")):
            return "list"
        if name.startswith(("restore", "bulk_restore", "retrieve")) or (recycled and method not in ("GET", "DELETE")):
            return "restore"
        if method == "GET":
            if operation.answers == "list" and not on_item:
                return "list"
            return "show" if on_item else "single"
        if operation.body_type != "object" or name.startswith("bulk_"):
            return "bulk"
        if on_item:
            actions: dict[str, Action] = {"PATCH": "update", "PUT": "replace", "DELETE": "delete"}
            return actions.get(method, "verb")
        if method == "DELETE":
            return "delete_single"
        if method == "POST" and last in self._collections:
            return "create"
        # A status below an item is not the item's own: that of a contract's schedule of values.
        if _normalized(operation.path) in self._singles or last.endswith("_status"):
            return "change_single"
        return "verb"

    def _is_verb(self, action: Action, segment: str) -> bool:
        """Return whether the last segment is an action on the collection or the item before it."""
        if action in ("sync", "restore"):
            return segment in ("sync", "restore", "retrieve", "bulk_restore")
        if action not in ("bulk", "verb") or segment.startswith("{"):
            return False
        return segment not in self._collections or bool(_BULK.search(segment))

    def _steps(self, segments: list[str], prefix: str) -> Iterable[PathStep]:
        preceding = ""
        for segment in segments:
            match = _PARAMETER.fullmatch(segment)
            if match is None:
                preceding = segment
                yield PathStep("word", segment)
                continue
            yield PathStep(self._kind(match[1], preceding, prefix), match[1])
            preceding = ""

    def _kind(self, name: str, preceding: str, prefix: str) -> Kind:
        if preceding == "companies":
            return "company"
        if preceding in ("projects", "project") and not prefix:
            return "project"
        # An id of something that no operation lists can't be checked, so any value is accepted.
        if name in _TEXTS or preceding == "local_files":
            return "text"
        return "item" if preceding in self._collections else "text"


def skeleton(path: str) -> str:
    """Return a path template without the names of its parameters, which differ between operations."""
    return re.sub(r"\{\w+\}", "{}", path)


def _words(path: str) -> list[str]:
    return ["{}" if segment.startswith("{") else segment for segment in path.split("/")[3:]]


def _normalized(path: str) -> str:
    return "/".join(word for word in _words(path) if word != "recycle_bin")
