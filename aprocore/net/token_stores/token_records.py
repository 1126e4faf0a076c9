"""Interface of the records behind a token store."""

from __future__ import annotations

from typing import Protocol

__all__ = ["TokenRecords"]


class TokenRecords(Protocol):
    """Storage of records by name, with locks that expire (leases).

    All methods raise ``StoreUnavailableError`` if the storage is unavailable, and ``ConfigurationError`` if it rejects
    the credentials.
    """

    async def read(self, name: str) -> tuple[str, str]:
        """Return the version of a record and the record itself, both empty if it does not exist."""
        ...

    async def read_all(self) -> list[str]:
        """Return all records."""
        ...

    async def write(self, name: str, record: str, expected: str) -> str | None:
        """Write ``record`` if the stored version is ``expected``, empty for a record that does not exist.

        Return the new version, or None if the stored version differs (compare-and-swap). The user is not signed out
        any more.
        """
        ...

    async def remove(self, name: str) -> None:
        """Delete a record, and record that the user has signed out."""
        ...

    async def is_signed_out(self, name: str) -> bool:
        """Return whether a sign-out is recorded."""
        ...

    async def use_once(self, name: str, seconds: float) -> bool:
        """Record a use of a nonce for ``seconds``; return False if it was used before."""
        ...

    async def acquire(self, name: str, owner: str, seconds: float) -> bool:
        """Acquire the lock of a record for ``seconds``; return False if it is held."""
        ...

    async def extend(self, name: str, owner: str, seconds: float) -> bool:
        """Extend the lock to ``seconds`` from now; return False if ``owner`` does not hold it any more."""
        ...

    async def release(self, name: str, owner: str) -> None:
        """Release the lock, if ``owner`` still holds it."""
        ...
