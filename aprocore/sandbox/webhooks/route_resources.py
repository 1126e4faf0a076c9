"""Resource names of the webhooks that the routes of the sandbox can send."""

from __future__ import annotations

from collections.abc import Iterable

from ...catalogue.webhook_resources import COMPANY_RESOURCES, PROJECT_RESOURCES, Scope, resource_of
from ..spec.route_parser import ParsedRoute

__all__ = ["named_in"]


def named_in(routes: Iterable[ParsedRoute]) -> dict[Scope, frozenset[str]]:
    """Return the resource names of all routes, for each scope."""
    names_by_scope: dict[Scope, set[str]] = {"company": set(COMPANY_RESOURCES), "project": set(PROJECT_RESOURCES)}
    for route in routes:
        scopes: tuple[Scope, ...] = ("company", "project")
        parent, words = "", list[str]()
        for step in route.steps:
            if step.kind in ("word", "text"):
                words.append(step.text)
                continue
            _add(names_by_scope, scopes, parent, words)
            if step.kind in ("company", "project"):
                scopes = (step.kind,)
                parent = ""
            else:
                parent = f"{words[-1]}/0"
            words = []
        _add(names_by_scope, scopes, parent, words)
    # If the paths do not determine the scope, Procore's list does.
    names_by_scope["company"].difference_update(set(PROJECT_RESOURCES) - set(COMPANY_RESOURCES))
    names_by_scope["project"].difference_update(set(COMPANY_RESOURCES) - set(PROJECT_RESOURCES))
    return {scope: frozenset(names) for scope, names in names_by_scope.items()}


def _add(names_by_scope: dict[Scope, set[str]], scopes: tuple[Scope, ...], parent: str, words: list[str]) -> None:
    # Webhooks have no events of their own.
    if words and words not in (["companies"], ["projects"]) and words[0] != "webhooks" and parent != "hooks/0":
        for scope in scopes:
            start = parent or ("companies/0" if scope == "company" else "projects/0")
            names_by_scope[scope].add(resource_of("/".join((start, *words))))
