"""JSON document of tokens: format, permission checks and atomic writes; blocking, to be run in a thread."""

from __future__ import annotations

import errno
import json
import os
import stat
from pathlib import Path
from typing import Any, Self

import attrs

from ...errors import ConfigurationError
from ...types import RevealedBytes
from ..platform.private_files import exposure, failure_reason, open_file, replace_file, write_file
from .token_codec import is_encrypted

__all__ = ["TokenDocument", "TokenDocumentContent"]

# Format version of the file. A file with a higher one was written by a newer release and is not changed. Releases
# ignore, and keep, entries that they do not know: what they can do without needs no new version. A file with encrypted
# tokens has the second version, because releases without encryption would take them for damage.
FORMAT, ENCRYPTED_FORMAT = 1, 2
# Maximum size of a file that is read, in bytes.
MAX_SIZE = 64 * 1024 * 1024


@attrs.frozen
class TokenDocument:
    """JSON file with the tokens of some users, and a counter of its writes called ``generation``.

    Methods raise ``ConfigurationError`` if the file is accessible by other users, or invalid, and ``OSError`` if the
    disk fails.
    """

    path: Path

    @property
    def _new(self) -> Path:
        return self.path.with_name(f".{self.path.name}.new")

    def read(self) -> TokenDocumentContent:
        """Return the content; empty if the file does not exist."""
        return self._read(self.path) or TokenDocumentContent.empty()

    def exists(self) -> bool:
        """Return whether the file exists."""
        return os.path.lexists(self.path)

    def write(self, content: TokenDocumentContent) -> None:
        """Replace the content; the caller holds the lock of the store."""
        content["generation"] += 1
        content["format"] = ENCRYPTED_FORMAT if any(map(is_encrypted, content["tokens"].values())) else FORMAT
        write_file(self.path, self._new, RevealedBytes(json.dumps(content, indent=1).encode()))

    def recover(self) -> None:
        """Complete the interrupted write of a killed process, or remove its incomplete file.

        The caller holds the lock of the store.
        """
        if not self._new.exists():
            return
        try:
            generation = (self._read(self._new) or TokenDocumentContent.empty())["generation"]
        except _NewerFormatError:
            raise
        except ConfigurationError:
            generation = 0
        if generation > self.read()["generation"]:
            replace_file(self.path, self._new)
        else:
            self._new.unlink(missing_ok=True)

    def invalid(self, reason: str) -> ConfigurationError:
        """Return the error for a file that can't be used."""
        return ConfigurationError(
            f"The token file {self.path} cannot be used: {reason}.", hint="Move it away and sign in again."
        )

    def _read(self, path: Path) -> TokenDocumentContent | None:
        try:
            descriptor = open_file(path)
        except FileNotFoundError:
            return None
        except OSError as error:
            if error.errno in (errno.ELOOP, errno.EMLINK):
                raise ConfigurationError(
                    f"The token file {path} is a symbolic link.", hint="Pass the path of the file itself."
                ) from None
            raise ConfigurationError(
                f"The token file {path} cannot be read: {failure_reason(error)}.",
                hint="Check its permissions, or pass another path.",
            ) from None
        try:
            self._check_file(os.fstat(descriptor), path)
        except ConfigurationError:
            os.close(descriptor)
            raise
        with os.fdopen(descriptor, "rb") as file:
            return self._parse(file.read(MAX_SIZE))

    def _parse(self, content: bytes) -> TokenDocumentContent:
        if not content:
            # Each write is atomic, so that an empty file is damage: it must not pass for a store without tokens.
            raise self.invalid("it is empty")
        data = TokenDocumentContent.of(content)
        del content  # tracebacks may show local variables
        if data is None:
            raise self.invalid("it is not JSON")
        if not isinstance(data.get("format"), int):
            raise self.invalid("it was not written by aprocore")
        if data["format"] > ENCRYPTED_FORMAT:
            raise _NewerFormatError(
                f"The token file {self.path} was written by a newer release of aprocore.", hint="Update aprocore."
            )
        if not isinstance(data.get("tokens"), dict) or not isinstance(data.get("generation"), int):
            raise self.invalid("parts of it are missing")
        return data

    def _check_file(self, status: os.stat_result, path: Path) -> None:
        if not stat.S_ISREG(status.st_mode):
            raise ConfigurationError(f"The token file {path} is not a regular file.")
        problem = exposure(status, path)
        if problem == "another user's":
            raise ConfigurationError(f"The token file {path} belongs to another user.", hint="Pass a file of your own.")
        if problem == "open":
            raise ConfigurationError(
                f"The token file {path} is open to other users.",
                hint=f"Run: chmod 600 {path}, and revoke the token if others may have read it.",
            )


class TokenDocumentContent(dict[str, Any]):
    """Content of a token file, with a redacted repr for tracebacks that show local variables."""

    def __repr__(self) -> str:
        return "<the content of a token file>"

    @classmethod
    def empty(cls) -> Self:
        return cls(format=FORMAT, generation=0, tokens={})

    @classmethod
    def of(cls, content: bytes) -> Self | None:
        """Return the parsed content, empty if it is not an object, and None if it is not JSON."""
        try:
            data = json.loads(content)
        except (ValueError, RecursionError):
            return None
        return cls(data) if isinstance(data, dict) else cls()


class _NewerFormatError(ConfigurationError):
    """The file was written by a newer release."""
