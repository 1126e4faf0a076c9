"""Records in the system keyring, in several entries if one is too short for them; blocking."""

from __future__ import annotations

import hashlib
import json
from typing import Any

import attrs

from ...errors import ConfigurationError
from ...types import RevealedSecret
from ..platform.private_files import IS_WINDOWS

__all__ = ["KeyringEntries", "PartsMissingError"]

# Maximum length of an entry in characters. Windows' Credential Manager stores 2,560 bytes of UTF-16, other keyrings any
# length.
MAX_ENTRY: int | None = 1_280 if IS_WINDOWS else None
# Names of the two places for the parts of a record: a new one is written to the place that the stored one does not use.
_PLACES = ("a", "b")
# Format version of a manifest, which is that of the records.
FORMAT = 1
# Attempts to read a record that another process replaces at the same time.
_ATTEMPTS = 5


class PartsMissingError(ConfigurationError):
    """The entries with the parts of a record do not belong together."""


@attrs.frozen
class KeyringEntries:
    """Text records by name, under one service of the keyring.

    A record that is too long for an entry is in several, called ``NAME part PLACE.NUMBER``. The entry called ``NAME``
    is then a manifest: the place, number and digest of the parts. It is written after them, so that a killed process
    leaves the earlier record.

    Methods raise what the keyring raises.
    """

    keyring: Any
    service: str

    def get(self, name: str) -> str | None:
        """Return a record, or None.

        Raises:
            PartsMissingError: a part of it is missing.
        """
        for _ in range(_ATTEMPTS):
            entry = self._get(name)
            manifest = _Manifest.of(entry)
            if entry is None or manifest is None:
                return entry
            parts = [self._get(part) for part in manifest.names(name)]
            record = RevealedSecret("".join(part or "" for part in parts))
            del parts, entry  # tracebacks may show local variables
            if _digest(record) == manifest.digest:
                return record
        raise PartsMissingError(
            f"A part of the keyring entry {name!r} is missing.", hint="Delete it and sign in again."
        )

    def set(self, name: str, record: str) -> None:
        """Replace a record."""
        earlier = _Manifest.of(self._get(name))
        if MAX_ENTRY is None or len(record) <= MAX_ENTRY:
            self._set(name, record)
        else:
            parts = [record[start : start + MAX_ENTRY] for start in range(0, len(record), MAX_ENTRY)]
            place = _PLACES[earlier is not None and earlier.place == _PLACES[0]]
            manifest = _Manifest(place, len(parts), _digest(record))
            for part, text in zip(manifest.names(name), parts, strict=True):
                self._set(part, text)
            self._set(name, manifest.to_text())
        if earlier is not None:
            self._delete_parts(name, earlier)

    def delete(self, name: str) -> None:
        """Delete a record, if it exists."""
        entry = self._get(name)
        if entry is None:
            return
        self.keyring.delete_password(self.service, name)
        manifest = _Manifest.of(entry)
        if manifest is not None:
            self._delete_parts(name, manifest)

    def _delete_parts(self, name: str, manifest: _Manifest) -> None:
        for part in manifest.names(name):
            if self._get(part) is not None:
                self.keyring.delete_password(self.service, part)

    def _get(self, name: str) -> str | None:
        entry: str | None = self.keyring.get_password(self.service, name)
        return None if entry is None else RevealedSecret(entry)

    def _set(self, name: str, entry: str) -> None:
        self.keyring.set_password(self.service, name, str(entry))


@attrs.frozen
class _Manifest:
    """Entry that describes the parts of a record."""

    place: str
    count: int
    digest: str

    @classmethod
    def of(cls, entry: str | None) -> _Manifest | None:
        """Return the manifest in an entry, or None if the entry is the record itself."""
        try:
            data = json.loads(entry or "null")
            parts = data["parts"]
            return cls(parts["place"], parts["count"], parts["sha256"]) if data["format"] == FORMAT else None
        except (ValueError, TypeError, KeyError, RecursionError):
            return None

    def to_text(self) -> str:
        parts = {"place": self.place, "count": self.count, "sha256": self.digest}
        return json.dumps({"format": FORMAT, "parts": parts})

    def names(self, name: str) -> list[str]:
        """Return the names of the parts' entries."""
        return [f"{name} part {self.place}.{number}" for number in range(self.count)]


def _digest(record: str) -> str:
    return hashlib.sha256(record.encode("utf-8", "surrogatepass")).hexdigest()
