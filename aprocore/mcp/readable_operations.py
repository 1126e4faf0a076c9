"""Operations that agents may call: those that only read, within one company."""

from __future__ import annotations

from collections.abc import Collection, Mapping

from .. import catalogue
from ..catalogue import Operation
from ..catalogue.search import is_superseded, nearest, relevant
from ..errors import ConfigurationError

__all__ = ["ReadableOperations"]

# Reads that agents may not call, each with its reason.
_REFUSED: Mapping[str, str] = {
    "company_settings.companies.list": "It lists other companies; this server is for one.",
    "company_settings.support_pins.get": "It returns a credential, the PIN for calls to Procore's support.",
}


class ReadableOperations:
    """The operations that agents may call, found by words or by name."""

    def __init__(self, only: Collection[str] = ()) -> None:
        """Select operations.

        Args:
            only: names of tools, resources or operations, such as ``rfis``; empty for all.

        Raises:
            ConfigurationError: a name matches no operation that only reads.
        """
        reading = [operation for operation in catalogue.operations() if _is_readable(operation)]
        for name in only:
            if not any(_is_below(operation.name, name) for operation in reading):
                raise ConfigurationError(
                    f"No operation that only reads is called {name!r} or is below it.",
                    hint="Pass names such as rfis, daily_logs.notes_logs or rfis.list; `aprocore operations WORD` "
                    "searches them.",
                )
        if only:
            reading = [operation for operation in reading if any(_is_below(operation.name, name) for name in only)]
        self._by_name = {operation.name: operation for operation in reading}

    def __len__(self) -> int:
        return len(self._by_name)

    def names(self) -> list[str]:
        """Return the names of all operations."""
        return list(self._by_name)

    def search(self, text: str) -> list[Operation]:
        """Return the operations that match words of a text, best matches first, without those that Procore replaces."""
        return [operation for operation in relevant(self._by_name.values(), text) if not is_superseded(operation)]

    def find(self, name: str) -> Operation:
        """Return an operation by its name.

        Raises:
            ConfigurationError: there is no such operation, or agents may not call it.
        """
        name = name.removeprefix("procore.")
        found = self._by_name.get(name)
        if found is not None:
            return found
        operation = next((candidate for candidate in catalogue.operations() if candidate.name == name), None)
        if operation is None:
            suggestions = nearest(name, self._by_name)
            raise ConfigurationError(
                f"Unknown operation {name!r}.",
                hint=f"Did you mean {' or '.join(suggestions)}?" if suggestions else "Search with find_operations.",
            )
        if operation.name in _REFUSED:
            raise ConfigurationError(f"{operation.name} is not available. {_REFUSED[operation.name]}")
        if operation.answers == "file":
            raise ConfigurationError(
                f"{operation.name} returns a file, which this server does not transfer.",
                hint=f"A person can download it: aprocore call {operation.name} … --output PATH",
            )
        if not _reads(operation):
            raise ConfigurationError(
                f"{operation.name} may write, and this server only reads. Nothing was sent.",
                hint="Search for an operation that reads, or ask a person to make the change.",
            )
        raise ConfigurationError(
            f"{operation.name} is not among the operations that this server was started with.",
            hint="The option --only of `aprocore mcp` selects them.",
        )


def _reads(operation: Operation) -> bool:
    return operation.method == "GET" or operation.reads


def _is_readable(operation: Operation) -> bool:
    return _reads(operation) and operation.answers != "file" and operation.name not in _REFUSED


def _is_below(operation: str, name: str) -> bool:
    return operation == name or operation.startswith(f"{name}.")
