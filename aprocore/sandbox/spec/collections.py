"""Collections that the documented operations list, by their place in Procore's data."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping
from functools import cache
from typing import Literal, TypeAlias

import attrs

from ...catalogue import Operation, operations
from .route_parser import ParsedRoute
from .spec import shared_route_parser

__all__ = ["ListedCollections", "OwnerKind", "listed_collections"]

OwnerKind: TypeAlias = Literal["projects", "companies"]


_OWNERS: Mapping[str, OwnerKind] = {"project": "projects", "company": "companies"}


@attrs.frozen
class ListedCollections:
    """Names of collections, which are the segments of a path after an id."""

    owners: Mapping[str, tuple[OwnerKind, ...]]
    """Kinds of owner by the name of a collection of projects or companies; a project's collection counts first."""
    children: frozenset[tuple[str, str]]
    """The last segment of an item's collection and the name of a collection of the item: ``("rfis", "replies")``."""


@cache
def listed_collections() -> ListedCollections:
    """Return the collections that operations of the catalogue list."""
    owners: dict[str, set[OwnerKind]] = defaultdict(set)
    kinds: dict[str | None, OwnerKind] = {"projects": "projects", "companies": "companies"}
    children: set[tuple[str, str]] = set()
    parser = shared_route_parser()
    for operation in operations():
        if operation.method != "GET":
            continue
        route = parser.parse(operation)
        if route.action not in ("list", "show") or route.prefix:
            continue
        owner, words = _place(route)
        if owner == "":
            owners[words].add(_scope_in_query(operation))
        elif owner in kinds:
            owners[words].add(kinds[owner])
        elif owner is not None:
            children.add((owner, words))
    return ListedCollections(
        {words: tuple(sorted(kinds, reverse=True)) for words, kinds in owners.items()}, frozenset(children)
    )


def _place(route: ParsedRoute) -> tuple[str | None, str]:
    """Return the owner's kind or collection, and the name of the collection; the owner is empty if a query names it."""
    owner: str | None = ""
    words: list[str] = []
    steps = route.steps[:-1] if route.action == "show" else route.steps
    for step in steps:
        if step.kind == "word":
            words.append(step.text)
        elif step.kind == "text":
            return None, ""
        else:
            owner = _OWNERS.get(step.kind, words[-1] if words else None)
            words = []
    return (owner, "/".join(words)) if words else (None, "")


def _scope_in_query(operation: Operation) -> OwnerKind:
    names: Iterable[str] = (parameter.name for parameter in operation.parameters)
    return "projects" if "project_id" in names else "companies"
