"""Operations of the reference and their names, read once per process."""

from __future__ import annotations

from functools import cache

from aprocore._codegen.__main__ import repaired_operations
from aprocore._codegen.naming import Key, names_of
from aprocore._codegen.operations import SourceOperation, read_operations

__all__ = ["by_key", "names", "operations", "repaired"]

# The data without corrections.
operations = cache(read_operations)

# The data from which the typed layer is generated.
repaired = cache(repaired_operations)


@cache
def by_key() -> dict[Key, SourceOperation]:
    return {operation.key: operation for operation in repaired()}


@cache
def names() -> dict[Key, str]:
    """Return the name of each operation, like ``procore.rfis.create``."""
    return names_of(repaired())
