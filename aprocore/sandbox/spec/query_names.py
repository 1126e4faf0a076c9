"""Names of query parameters that the reference does not document for an operation."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from ...catalogue import Operation

__all__ = ["undocumented_parameters"]

# https://developers.procore.com/documentation/filtering-on-list-actions
_EVERY_LIST = frozenset({"filters[include_deleted]"})


def undocumented_parameters(operation: Operation, params: Sequence[tuple[str, str]]) -> list[str]:
    """Return the names of sent query parameters that Procore ignores, each once, in the order sent."""
    if not params:
        return []
    documented = {parameter.name for parameter in operation.parameters if parameter.location == "query"}
    if operation.answers == "list":
        documented |= _EVERY_LIST
    names = dict.fromkeys(name.removesuffix("[]") for name, _ in params)
    return [name for name in names if not documented.intersection(_prefixes(name))]


def _prefixes(name: str) -> Iterable[str]:
    """Yield a name, and the names of the objects that it is a field of: ``filters[id]`` for ``filters[id][gt]``."""
    yield name
    while name.endswith("]"):
        name = name[: name.rindex("[")] if "[" in name else ""
        yield name
