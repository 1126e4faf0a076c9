"""Finds what is at a path by its templates, however many there are."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Generic, TypeAlias, TypeVar
from urllib.parse import unquote

__all__ = ["Match", "Router", "first"]

T = TypeVar("T")

#: What is at a template that fits, by method, with the names of its parameters; and their values, decoded.
Match: TypeAlias = tuple[Mapping[str, tuple[T, list[str]]], list[str]]


class _Node(Generic[T]):
    """One segment of the paths that have been added."""

    __slots__ = ("found", "parameters", "texts")

    def __init__(self) -> None:
        self.texts: dict[str, _Node[T]] = {}
        #: By what follows the parameter in its segment, the longest first.
        self.parameters: dict[str, _Node[T]] = {}
        self.found: dict[str, tuple[T, list[str]]] = {}


class Router(Generic[T]):
    """Finds what a method and a path stand for, by a walk over the path's segments.

    A template has ``{name}`` for a parameter, which may share its segment with text: ``{id}.pdf``. A segment that is
    spelled out wins over a parameter.
    """

    def __init__(self, rows: Iterable[tuple[str, str, T]]) -> None:
        self._root: _Node[T] = _Node()
        for method, template, what in rows:
            self._add(method, template, what)

    def _add(self, method: str, template: str, what: T) -> None:
        node, names = self._root, []
        for segment in template.split("/")[1:]:
            if segment.startswith("{"):
                name, _, suffix = segment[1:].partition("}")
                names.append(name)
                child = node.parameters.get(suffix)
                if child is None:
                    child = node.parameters[suffix] = _Node()
                    node.parameters = dict(sorted(node.parameters.items(), key=lambda each: -len(each[0])))
                node = child
            else:
                child = node.texts.get(segment)
                if child is None:
                    child = node.texts[segment] = _Node()
                node = child
        node.found[method] = what, names

    def find(self, path: str) -> list[Match[T]]:
        """Return what is at each template that fits, the most literal first."""
        found: list[Match[T]] = []
        self._walk(self._root, path.split("/")[1:], 0, [], found)
        return found

    def _walk(self, node: _Node[T], segments: list[str], depth: int, values: list[str], found: list[Match[T]]) -> None:
        if depth == len(segments):
            if node.found:
                found.append((node.found, values))
            return
        segment = segments[depth]
        child = node.texts.get(segment)
        if child is not None:
            self._walk(child, segments, depth + 1, values, found)
        for suffix, child in node.parameters.items():
            value = segment.removesuffix(suffix) if suffix and segment.endswith(suffix) else segment
            if value and (not suffix or value != segment):
                self._walk(child, segments, depth + 1, [*values, unquote(value)], found)


def first(found: Iterable[Match[T]], method: str) -> tuple[tuple[T, list[str]], list[str]] | None:
    """Return what a method stands for, at the first template that has it, and the values."""
    return next(((by_method[method], values) for by_method, values in found if method in by_method), None)
