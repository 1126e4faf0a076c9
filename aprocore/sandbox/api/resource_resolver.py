"""Resolver of request paths: finds the collection or item at the end, and checks that every parent exists."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any

import attrs

from ..data.items import Collection, Item
from ..data.seed_data import Company, id_in
from ..data.store import Store
from ..spec.route_parser import ParsedRoute

__all__ = [
    "ResolvedResource",
    "ResourceNotFoundError",
    "ResourceNotVisibleError",
    "collection_of",
    "example_ids",
    "resolve",
    "scope_of",
]


class ResourceNotFoundError(Exception):
    """A resource in the path does not exist."""


class ResourceNotVisibleError(Exception):
    """The company is not connected to the app, or is not the call's."""


@attrs.frozen
class ResolvedResource:
    """The resource at the end of a path."""

    key: str
    """Key of the collection that the segments after the last id name."""
    item: Item | None
    """The item of the last id: the resource itself, or its parent if segments follow the id."""
    is_item: bool
    """Whether the path ends with the id of ``item``."""
    found_in: str = ""
    """Key of the collection in which ``item`` was found: its own, or members of a project."""


def scope_of(store: Store, company: Company, fields: Mapping[str, Any]) -> str | None:
    """Return the scope that the fields of a call name, a project or a company; None if they name neither.

    Raises:
        ResourceNotFoundError: The project or company does not exist.
        ResourceNotVisibleError: The company is not the call's.
    """
    scope = None
    company_id = fields.get("company_id")
    if company_id not in (None, ""):
        scope = _company(store, company, str(company_id), "")
    project_id = fields.get("project_id")
    if project_id not in (None, ""):
        scope = _project(store, company, str(project_id))
    return scope


def resolve(
    store: Store,
    company: Company,
    route: ParsedRoute,
    values: Mapping[str, str],
    scope: str | None,
    *,
    with_deleted: bool = False,
) -> ResolvedResource:
    """Resolve a path; ``scope`` is the start of a path that names neither project nor company.

    ``with_deleted`` also finds a deleted item at the end of the path.

    Raises:
        ResourceNotFoundError: A resource in the path does not exist or is deleted.
        ResourceNotVisibleError: The company is not the call's.
    """
    parent: str | None = None
    words: list[str] = []
    item: Item | None = None
    found_in = ""
    last = len(route.steps) - 1
    for number, step in enumerate(route.steps):
        if step.kind in ("word", "text"):
            words.append(step.text if step.kind == "word" else values[step.text])
            continue
        value = values[step.text]
        if step.kind == "company":
            parent = _company(store, company, value, route.prefix)
            item = store.collection("companies").find(value)
        elif step.kind == "project":
            parent = _project(store, company, value)
            item = store.collection(f"companies/{company.id}/projects").find(value)
        else:
            item = _find(store, company, parent or scope, "/".join(words), value)
            if item is None and number < last and parent is not None and parent.startswith("projects/"):
                # A path in a project may refer to an item of the company: items of a generic tool.
                item = _find(store, company, f"companies/{company.id}", "/".join(words), value)
            is_shown = with_deleted and number == last
            if item is None or not (is_shown or _is_visible(item, route, number == last)):
                raise ResourceNotFoundError
            # The path may call the item's own collection by another name: contracts are commitments too.
            found_in = "/".join([parent or scope or "", *words])
            parent = f"{item.key.rpartition('/')[2]}/{item.id}"
        words = []
    key = "/".join([parent or scope or f"companies/{company.id}", *words])
    return ResolvedResource(key, item, not words, found_in)


def _is_visible(item: Item, route: ParsedRoute, is_last: bool) -> bool:
    if is_last and route.action == "restore" and not route.recycled:
        return True
    return (item.deleted_at is not None) is (is_last and route.recycled)


def _company(store: Store, company: Company, value: str, prefix: str) -> str:
    if value != str(company.id):
        raise ResourceNotVisibleError if id_in(value) in store.seed_data.companies else ResourceNotFoundError
    return f"{prefix}companies/{value}"


def _project(store: Store, company: Company, value: str) -> str:
    project_id = id_in(value) or 0
    if store.project(project_id, company.id) is None:
        raise ResourceNotFoundError
    return f"projects/{project_id}"


def _find(store: Store, company: Company, start: str | None, words: str, value: str) -> Item | None:
    starts = [start] if start is not None else _scopes(store, company)
    return next((found for scope in starts if (found := store.find(f"{scope}/{words}", value))), None)


def _scopes(store: Store, company: Company) -> Iterator[str]:
    yield f"companies/{company.id}"
    for project in store.projects(company.id):
        yield f"projects/{project.id}"


def collection_of(store: Store, resource: ResolvedResource) -> Collection:
    """Return the collection of a resource: its item's, or the members of a project, if the path ends with an item."""
    if not resource.is_item or resource.item is None:
        return store.collection(resource.key)
    members = store.existing(resource.found_in)
    return members if members is not None and members.base is not None else store.collection(resource.item.key)


def example_ids(store: Store, company: Company, route: ParsedRoute, scope: str) -> dict[str, int | str]:
    """Return path parameters of existing resources, the first of each kind.

    Raises:
        ResourceNotFoundError: No resource of a kind exists, for example in an empty recycle bin.
    """
    values: dict[str, int | str] = {}
    parent = scope
    words: list[str] = []
    last = len(route.steps) - 1
    project_id = next(store.projects(company.id)).id
    for number, step in enumerate(route.steps):
        if step.kind == "word":
            words.append(step.text)
            continue
        if step.kind == "text":
            values[step.text] = f"any_{step.text}"
            words.append(f"any_{step.text}")
            continue
        if step.kind == "company":
            values[step.text], parent = company.id, f"{route.prefix}companies/{company.id}"
        elif step.kind == "project":
            values[step.text], parent = project_id, f"projects/{project_id}"
        else:
            items = store.items("/".join([parent, *words]))
            found = next((item for item in items if _is_visible(item, route, number == last)), None)
            if found is None:
                raise ResourceNotFoundError
            # As in resolve(): the item's own collection may have another name than the one in the path.
            values[step.text], parent = found.id, f"{found.key.rpartition('/')[2]}/{found.id}"
        words = []
    return values
