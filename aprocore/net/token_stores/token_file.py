"""Token file format, permission checks and lock files; blocking, to be run in a thread."""

from __future__ import annotations

import errno
import json
import os
import stat
from pathlib import Path
from typing import Any, Self

from ...errors import ConfigurationError
from ...sansio.tokens import Token
from ..platform import OPEN_FLAGS, FileLock, replace_file, write_file
from .base import TokenKey

__all__ = ["TokenFile"]

# Format version of the file. A file with a higher one was written by a newer release and is not changed.
FORMAT = 1
# Maximum size of a file that is read, in bytes.
MAX_SIZE = 64 * 1024 * 1024


class TokenFile:
    """JSON file of tokens and its lock files, with checks of their permissions.

    Methods raise ``ConfigurationError`` if the file or its directory is accessible by other users, or the file is
    invalid, and ``OSError`` if the disk fails.
    """

    def __init__(self, path: Path) -> None:
        self.path: Path = path.expanduser().absolute()
        self._new = self.path.with_name(f".{self.path.name}.new")
        self._locks = self.path.with_name(f".{self.path.name}.locks")

    def lock_file(self, name: str) -> FileLock:
        """Open the lock file called ``name``; it is never deleted, because waiting processes have it open."""
        self._check_directory()
        self._locks.mkdir(mode=0o700, exist_ok=True)
        try:
            return FileLock(self._locks / name)
        except OSError as error:
            raise ConfigurationError(
                f"The lock of {self.path} cannot be opened: {error.strerror}.",
                hint=f"Check that you own the files in {self._locks}.",
            ) from None

    def read(self, key: TokenKey) -> Token | None:
        """Return the token of ``key``, or None."""
        record = self._read(self.path)["tokens"].get(_name(key))
        if record is None:
            return None
        try:
            return Token.from_dict(record)
        except (ValueError, TypeError, AttributeError, KeyError):
            del record  # tracebacks may show local variables
        raise self._invalid("a record in it is malformed")

    def write(self, key: TokenKey, token: Token | None) -> None:
        """Replace the token of ``key``, or remove it; the caller holds the lock called ``file``."""
        self.recover()
        data = self._read(self.path)
        if token is None:
            if data["tokens"].pop(_name(key), None) is None:
                return
        else:
            data["tokens"][_name(key)] = token.to_dict()
        data["generation"] += 1
        write_file(self.path, self._new, json.dumps(data, indent=1).encode())

    def recover(self) -> None:
        """Complete the interrupted write of a killed process, or remove its incomplete file.

        The caller holds the lock called ``file``.
        """
        if not self._new.exists():
            return
        try:
            generation = self._read(self._new)["generation"]
        except _NewerFormatError:
            raise
        except ConfigurationError:
            generation = 0
        if generation > self._read(self.path)["generation"]:
            replace_file(self.path, self._new)
        else:
            self._new.unlink(missing_ok=True)

    def _read(self, path: Path) -> _Content:
        try:
            descriptor = os.open(path, os.O_RDONLY | OPEN_FLAGS)
        except FileNotFoundError:
            return _Content.empty()
        except OSError as error:
            if error.errno in (errno.ELOOP, errno.EMLINK):
                raise ConfigurationError(
                    f"The token file {path} is a symbolic link.", hint="Pass the path of the file itself."
                ) from None
            raise ConfigurationError(
                f"The token file {path} cannot be read: {error.strerror}.",
                hint="Check its permissions, or pass another path.",
            ) from None
        try:
            self._check_file(os.fstat(descriptor), path)
        except ConfigurationError:
            os.close(descriptor)
            raise
        with os.fdopen(descriptor, "rb") as file:
            return self._parse(file.read(MAX_SIZE))

    def _parse(self, content: bytes) -> _Content:
        if not content:
            return _Content.empty()
        data = _Content.of(content)
        del content  # tracebacks may show local variables
        if data is None:
            raise self._invalid("it is not JSON")
        if not isinstance(data.get("format"), int):
            raise self._invalid("it was not written by aprocore")
        if data["format"] > FORMAT:
            raise _NewerFormatError(
                f"The token file {self.path} was written by a newer release of aprocore.", hint="Update aprocore."
            )
        if not isinstance(data.get("tokens"), dict) or not isinstance(data.get("generation"), int):
            raise self._invalid("parts of it are missing")
        return data

    def _invalid(self, reason: str) -> ConfigurationError:
        return ConfigurationError(
            f"The token file {self.path} cannot be used: {reason}.", hint="Move it away and sign in again."
        )

    def _check_file(self, status: os.stat_result, path: Path) -> None:
        if not stat.S_ISREG(status.st_mode):
            raise ConfigurationError(f"The token file {path} is not a regular file.")
        if status.st_uid != os.geteuid():
            raise ConfigurationError(f"The token file {path} belongs to another user.", hint="Pass a file of your own.")
        if stat.S_IMODE(status.st_mode) & 0o077:
            raise ConfigurationError(
                f"The token file {path} is open to other users.",
                hint=f"Run: chmod 600 {path}, and revoke the token if others may have read it.",
            )

    def _check_directory(self) -> None:
        directory = self.path.parent
        try:
            directory.mkdir(mode=0o700, parents=True, exist_ok=True)
            mode = directory.stat().st_mode
        except OSError as error:
            raise ConfigurationError(
                f"The directory {directory} cannot be used: {error.strerror}.",
                hint="Use a directory that exists or can be created, and that you can write to.",
            ) from None
        if mode & 0o002 and not mode & stat.S_ISVTX:
            raise ConfigurationError(
                f"The directory {directory} of the token file is writable by all users.",
                hint=f"Run: chmod o-w {directory}",
            )


class _Content(dict[str, Any]):
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


def _name(key: TokenKey) -> str:
    return json.dumps(list(key))
