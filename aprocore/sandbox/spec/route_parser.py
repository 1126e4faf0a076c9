"""What an operation's path means: whose collection it is about, and what is done there."""

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
#: ``word`` is spelled out, ``text`` says which in words, the others are ids of something.
Kind: TypeAlias = Literal["word", "text", "company", "project", "item"]

_PARAMETER = re.compile(r"\{(\w+)\}(.*)")
#: Parameters that are no ids.
_TEXTS = frozenset({"context_type", "context_type_id", "tool_name", "filter_name", "name", "field_id_or_name"})
_BULK = re.compile(r"bulk|batch|update_all")


@attrs.frozen
class PathStep:
    """A segment of a path."""

    kind: Kind
    #: The word, or the parameter's name.
    text: str


@attrs.frozen
class ParsedRoute:
    """The way along a path, and what is at its end."""

    action: Action
    steps: tuple[PathStep, ...]
    #: What comes before the company, where ids mean something else: ``workforce-planning``.
    prefix: str = ""
    #: Whether it is about what was deleted.
    recycled: bool = False


class RouteParser:
    """Reads paths, knowing all operations: a word is a collection where others list, make or show its items."""

    def __init__(self, operations: Iterable[Operation]) -> None:
        self._collections: set[str] = set()
        self._singles: set[str] = set()
        #: Collections that have a recycle bin, or whose items can be restored.
        self._recycled: set[str] = set()
        for each in operations:
            words = _words(each.path)
            if words[-1] == "{}":
                self._collections.add(words[-2])
            elif each.method == "GET" and each.answers == "list":
                self._collections.add(words[-1])
            elif each.method == "GET" and each.answers in ("object", "any"):
                self._singles.add(_normal(each.path))
            if "recycle_bin" in words:
                kept = [word for word in words if word not in ("recycle_bin", "restore", "{}")]
                self._recycled.add(kept[-1])
            elif words[-1] == "restore":
                self._recycled.add(next(word for word in reversed(words[:-1]) if word != "{}"))

    def has_bin(self, key: str) -> bool:
        """Tell whether what is deleted from a collection goes into a recycle bin."""
        return key.rpartition("/")[2] in self._recycled

    def of(self, operation: Operation) -> ParsedRoute:
        """Read an operation."""
        segments = operation.path.split("/")[3:]
        prefix = ""
        if segments[0] == "workforce-planning":
            prefix, segments = segments[0], segments[2:]
        recycled = "recycle_bin" in segments
        segments = [each for each in segments if each != "recycle_bin"]
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
        if _normal(operation.path) in self._singles:
            return "change_single"
        return "verb"

    def _is_verb(self, action: Action, segment: str) -> bool:
        """Tell whether the last segment says what is done to the collection or the item before it."""
        if action in ("sync", "restore"):
            return segment in ("sync", "restore", "retrieve", "bulk_restore")
        if action not in ("bulk", "verb") or segment.startswith("{"):
            return False
        return segment not in self._collections or bool(_BULK.search(segment))

    def _steps(self, segments: list[str], prefix: str) -> Iterable[PathStep]:
        before = ""
        for segment in segments:
            found = _PARAMETER.fullmatch(segment)
            if found is None:
                before = segment
                yield PathStep("word", segment)
                continue
            yield PathStep(self._kind(found[1], before, prefix), found[1])
            before = ""

    def _kind(self, name: str, before: str, prefix: str) -> Kind:
        if before == "companies":
            return "company"
        if before in ("projects", "project") and not prefix:
            return "project"
        # Where nobody lists what it is an id of, nobody can say that it is not there.
        if name in _TEXTS or before == "local_files":
            return "text"
        return "item" if before in self._collections else "text"


def skeleton(path: str) -> str:
    """Return a template without the names of its parameters, which tell nothing apart."""
    return re.sub(r"\{\w+\}", "{}", path)


def _words(path: str) -> list[str]:
    return ["{}" if each.startswith("{") else each for each in path.split("/")[3:]]


def _normal(path: str) -> str:
    return "/".join(each for each in _words(path) if each != "recycle_bin")
