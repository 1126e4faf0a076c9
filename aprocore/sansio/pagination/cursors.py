"""Cursors: positions in a list as JSON, with which it is resumed later or in another process."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Mapping
from typing import Any

import attrs

from ...errors import ConfigurationError
from ...types import kind_of
from ..urls import encode_query
from .styles import PageRequest, Plan

__all__ = ["ListIdentity", "digest_of", "resumed"]

_VERSION = 1


def digest_of(*parts: object) -> str:
    """Return a short digest that is the same in every process."""
    return hashlib.sha256(repr(parts).encode("utf-8", "surrogatepass")).hexdigest()[:20]


@attrs.frozen
class ListIdentity:
    """The list that a cursor belongs to; digests, so that a cursor shows neither users nor filters."""

    origin: str = ""
    user: str = ""
    list: str = ""

    @classmethod
    def of(cls, plan: Plan, method: str, origin: str, user: object, company_id: object, body: object) -> ListIdentity:
        """Return the identity of a planned list."""
        pager = plan.pager
        params = {
            name: value for name, value in (plan.first.params or {}).items() if name not in (pager.which, pager.size)
        }
        path = plan.first.path.removeprefix(origin)
        return cls(origin, digest_of(user), digest_of(method, path, encode_query(params), company_id, repr(body)))

    def cursor(self, place: Mapping[str, Any], skip: int) -> dict[str, Any]:
        """Return the cursor of the item ``skip`` items after the start of a page."""
        cursor = {"version": _VERSION, "origin": self.origin, "user": self.user, "list": self.list, **place}
        return {**cursor, "skip": skip} if skip else cursor


def resumed(plan: Plan, cursor: Any, identity: ListIdentity) -> Plan:
    """Return the plan that begins at a cursor.

    Raises:
        ConfigurationError: the cursor is invalid, or belongs to another origin, user or list.
    """
    if isinstance(cursor, str):
        try:
            cursor = json.loads(cursor)
        except ValueError:
            raise _invalid("is not JSON") from None
    if not isinstance(cursor, Mapping):
        raise _invalid(f"must be a mapping, not {kind_of(cursor)}")
    if cursor.get("version") != _VERSION:
        raise _invalid("is not a cursor of this version of aprocore")
    for name, named in (("origin", "another API origin"), ("user", "another user"), ("list", "another list")):
        if cursor.get(name) != getattr(identity, name):
            hint = "Pass the same arguments as before." if name == "list" else "Start the list again."
            raise ConfigurationError(f"The cursor belongs to {named}.", hint=hint)
    counts = {name: cursor.get(name, 0) for name in ("skip", "offset", "page", "per_page")}
    if not all(isinstance(count, int) and not isinstance(count, bool) and count >= 0 for count in counts.values()):
        raise _invalid("has an invalid number")
    key = cursor.get("key")
    if not isinstance(key, str | int | None):
        raise _invalid("has an invalid key")
    return _moved(plan, cursor, key)


def _moved(plan: Plan, cursor: Mapping[str, Any], key: str | int | None) -> Plan:
    pager, skip, offset = plan.pager, cursor.get("skip", 0), cursor.get("offset")
    params, per_page = dict(plan.first.params or {}), plan.per_page
    number = cursor.get("page", plan.first.number)
    size = cursor.get("per_page")
    if size and pager.size is not None:
        if not plan.chosen or plan.per_page == size:
            params[pager.size] = per_page = size
        elif pager.first is not None:
            # With another page size, another page has the item.
            position = (offset if offset is not None else (number - pager.first) * size) + skip
            number, skip = pager.first + position // (per_page or 1), position % (per_page or 1)
            offset = position - skip
    if pager.which is not None:
        if pager.first is None:
            params.pop(pager.which, None)
            if key is not None:
                params[pager.which] = key
        elif number != plan.first.number:
            params[pager.which] = number
    first = PageRequest(plan.first.path, params, number)
    guess = cursor.get("after") if number == cursor.get("page", number) else None
    return attrs.evolve(plan, first=first, per_page=per_page, skip=skip, offset=offset, guess_after=guess)


def _invalid(problem: str) -> ConfigurationError:
    return ConfigurationError(f"The cursor {problem}.", hint="Pass the value of pages.cursor or error.cursor.")
