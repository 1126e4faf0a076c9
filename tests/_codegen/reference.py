"""The reference's operations and their names, read once a process."""

from __future__ import annotations

from functools import cache

from aprocore._codegen.__main__ import mended_operations
from aprocore._codegen.naming import Key, names_of
from aprocore._codegen.operations import SourceOperation, read_operations

__all__ = ["by_key", "mended", "names", "operations"]

#: As the data has them.
operations = cache(read_operations)

#: As the typed layer is generated from them.
mended = cache(mended_operations)


@cache
def by_key() -> dict[Key, SourceOperation]:
    return {operation.key: operation for operation in mended()}


@cache
def names() -> dict[Key, str]:
    """Return the name of each operation, like ``procore.rfis.create``."""
    return names_of(mended())
