"""URL router: a tree of path templates."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Generic, TypeAlias, TypeVar
from urllib.parse import unquote

__all__ = ["Match", "Router", "first"]

T = TypeVar("T")

Match: TypeAlias = tuple[Mapping[str, tuple[T, list[str]]], list[str]]
"""The values of a matching template by method, each with its parameter names; and the decoded parameter values."""


class _Node(Generic[T]):
    """One segment of the paths that have been added."""

    __slots__ = ("by_method", "parameters", "texts")

    def __init__(self) -> None:
        self.texts: dict[str, _Node[T]] = {}
        self.parameters: dict[str, _Node[T]] = {}
        """Children by the text after the parameter in its segment, longest first."""
        self.by_method: dict[str, tuple[T, list[str]]] = {}


class Router(Generic[T]):
    """Router from method and path to a value, by a walk over the path's segments.

    A template has ``{name}`` for a parameter, which may be followed by text in its segment: ``{id}.pdf``. A literal
    segment takes precedence over a parameter.
    """

    def __init__(self, rows: Iterable[tuple[str, str, T]]) -> None:
        self._root: _Node[T] = _Node()
        for method, template, value in rows:
            self._add(method, template, value)

    def _add(self, method: str, template: str, value: T) -> None:
        node, names = self._root, []
        for segment in template.split("/")[1:]:
            if segment.startswith("{"):
                name, _, suffix = segment[1:].partition("}")
                names.append(name)
                child = node.parameters.get(suffix)
                if child is None:
                    child = node.parameters[suffix] = _Node()
                    node.parameters = dict(sorted(node.parameters.items(), key=lambda item: -len(item[0])))
                node = child
            else:
                child = node.texts.get(segment)
                if child is None:
                    child = node.texts[segment] = _Node()
                node = child
        node.by_method[method] = value, names

    def find(self, path: str) -> list[Match[T]]:
        """Return a match for each template that fits the path, the most literal first; it may end in a slash."""
        matches: list[Match[T]] = []
        self._walk(self._root, path.removesuffix("/").split("/")[1:], 0, [], matches)
        return matches

    def _walk(
        self, node: _Node[T], segments: list[str], depth: int, values: list[str], matches: list[Match[T]]
    ) -> None:
        if depth == len(segments):
            if node.by_method:
                matches.append((node.by_method, values))
            return
        segment = segments[depth]
        child = node.texts.get(segment)
        if child is not None:
            self._walk(child, segments, depth + 1, values, matches)
        for suffix, child in node.parameters.items():
            value = segment.removesuffix(suffix) if suffix and segment.endswith(suffix) else segment
            if value and (not suffix or value != segment):
                self._walk(child, segments, depth + 1, [*values, unquote(value)], matches)


def first(matches: Iterable[Match[T]], method: str) -> tuple[tuple[T, list[str]], list[str]] | None:
    """Return the first match that has the method, with the parameter values; None if not found."""
    return next(((by_method[method], values) for by_method, values in matches if method in by_method), None)
