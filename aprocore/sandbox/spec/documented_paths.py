"""Test of path patterns against the documented operations."""

from __future__ import annotations

from functools import cache

from ...catalogue import operations
from ..http.path_patterns import path_pattern

__all__ = ["may_match_operation"]

_OAUTH = (
    ("GET", "/oauth/authorize"),
    ("POST", "/oauth/authorize"),
    ("POST", "/oauth/token"),
    ("GET", "/oauth/token/info"),
    ("POST", "/oauth/revoke"),
)
# URLs of the storage for the parts of an upload, which have the paths of the API.
_STORAGE = tuple(
    ("PUT", f"/rest/v2.1/companies/{{company_id}}{project}/uploads/{{id}}{part}")
    for project in ("", "/projects/{project_id}")
    for part in ("", "/parts/{number}")
)


def may_match_operation(method: str, path: str) -> bool:
    """Return whether a path pattern of a test matches requests of a documented operation or of the OAuth endpoints.

    ``method`` may be ``*``. Paths outside of the API, such as those of files, are not documented: they all match.
    """
    if path[:1] != "*" and not path.startswith(("/rest", "/vapid", "/oauth")):
        return True
    typed = tuple(path.split("/"))
    return any(
        (method in ("*", documented_method) or (method, documented_method) == ("HEAD", "GET"))
        and _may_match(typed, segments)
        for documented_method, segments in _documented_segments()
    )


@cache
def _documented_segments() -> tuple[tuple[str, tuple[str, ...]], ...]:
    documented = [(operation.method, operation.path) for operation in operations()]
    return tuple((method, tuple(path.split("/"))) for method, path in (*documented, *_OAUTH, *_STORAGE))


def _may_match(typed: tuple[str, ...], documented: tuple[str, ...]) -> bool:
    for position, segment in enumerate(typed):
        if position == len(documented):
            return False
        literal, wildcard, _ = segment.partition("*")
        if wildcard:
            # A wildcard may stand for any number of segments.
            return "{" in documented[position] or documented[position].startswith(literal)
        if "{" not in segment + documented[position] and not _same(segment, documented[position]):
            return False
    return len(typed) == len(documented)


def _same(typed: str, documented: str) -> bool:
    return path_pattern(typed).fullmatch(documented) is not None
