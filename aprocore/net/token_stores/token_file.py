"""The token file itself: plain blocking file work, for a thread."""

from __future__ import annotations

import contextlib
import errno
import json
import os
import stat
import sys
import weakref
from pathlib import Path
from typing import Any, Self

from ...errors import ConfigurationError
from ...sansio.tokens import Token
from .base import TokenKey

if sys.platform != "win32":
    import fcntl

__all__ = ["FileLock", "TokenFile"]

#: Written into each file; one with a higher number belongs to a newer release and is left alone.
FORMAT = 1
#: Longest file that is read, in bytes.
MAX_SIZE = 64 * 1024 * 1024

# Opening a pipe would otherwise wait for somebody who writes to it.
_OPEN: int = getattr(os, "O_CLOEXEC", 0) | getattr(os, "O_NOFOLLOW", 0) | getattr(os, "O_NONBLOCK", 0)

#: What a forked child must let go of: a lock belongs to the process that took it.
_held: weakref.WeakSet[FileLock] = weakref.WeakSet()
_forgets_at_fork = False


class FileLock:
    """An open lock file, locked or not. Letting go of the object closes it."""

    def __init__(self, path: Path) -> None:
        if sys.platform == "win32":
            raise ConfigurationError(
                "FileStore and KeyringStore need flock, which this system lacks.", hint="Use RedisStore(url)."
            )
        descriptor = os.open(path, os.O_RDWR | os.O_CREAT | _OPEN, 0o600)
        self._descriptor = descriptor
        self._finalizer = weakref.finalize(self, os.close, descriptor)
        _held.add(self)
        _forget_at_fork()

    def try_acquire(self) -> bool:
        """Take the lock if nobody has it."""
        try:
            fcntl.flock(self._descriptor, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except BlockingIOError:
            return False
        except OSError as error:
            raise ConfigurationError(
                f"The token file's file system has no locks: {error.strerror}.",
                hint="Put it on a local disk: without a lock two processes would use up each other's tokens.",
            ) from None
        return True

    def close(self) -> None:
        """Let go of the lock, also of copies of it in forked children."""
        if self._finalizer.alive:
            # Closing alone would leave it locked for as long as a forked child has a copy.
            with contextlib.suppress(OSError):
                fcntl.flock(self._descriptor, fcntl.LOCK_UN)
            self._finalizer()

    def forget(self) -> None:
        """Close it without unlocking: the parent process holds it."""
        self._finalizer()


def _forget_at_fork() -> None:
    global _forgets_at_fork
    if not _forgets_at_fork:
        _forgets_at_fork = True
        os.register_at_fork(after_in_child=_forget_all)


def _forget_all() -> None:
    for lock in list(_held):
        lock.forget()


class TokenFile:
    """One JSON file of tokens, its lock files, and the checks that both must pass.

    Raises ``ConfigurationError`` where the file or its folder could be read or changed by others, or is no token file,
    and ``OSError`` where the disk fails.
    """

    def __init__(self, path: Path) -> None:
        self.path: Path = path.expanduser().absolute()
        self._new = self.path.with_name(f".{self.path.name}.new")
        self._locks = self.path.with_name(f".{self.path.name}.locks")

    def lock_file(self, name: str) -> FileLock:
        """Open the lock file called ``name``; it is never deleted, as whoever waits for it has it open."""
        self._check_folder()
        self._locks.mkdir(mode=0o700, exist_ok=True)
        try:
            return FileLock(self._locks / name)
        except OSError as error:
            raise ConfigurationError(
                f"The lock of {self.path} cannot be opened: {error.strerror}.",
                hint=f"Check that the files in {self._locks} are yours.",
            ) from None

    def read(self, key: TokenKey) -> Token | None:
        """Return the token of ``key``."""
        record = self._read(self.path)["tokens"].get(_name(key))
        if record is None:
            return None
        try:
            return Token.from_dict(record)
        except (ValueError, TypeError, AttributeError, KeyError):
            del record  # tracebacks may show local variables
        raise self._damaged("a record in it is malformed")

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
        descriptor = os.open(self._new, os.O_WRONLY | os.O_CREAT | os.O_EXCL | _OPEN, 0o600)
        with os.fdopen(descriptor, "wb") as file:
            file.write(json.dumps(data, indent=1).encode())
            file.flush()
            os.fsync(file.fileno())
        self._put_in_place()

    def recover(self) -> None:
        """Put in place what a killed process had written whole, and remove what it had not.

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
            self._put_in_place()
        else:
            self._new.unlink(missing_ok=True)

    def _put_in_place(self) -> None:
        self._new.replace(self.path)
        folder = os.open(self.path.parent, os.O_RDONLY)
        try:
            os.fsync(folder)
        finally:
            os.close(folder)

    def _read(self, path: Path) -> _Content:
        try:
            descriptor = os.open(path, os.O_RDONLY | _OPEN)
        except FileNotFoundError:
            return _Content.empty()
        except OSError as error:
            if error.errno in (errno.ELOOP, errno.EMLINK):
                raise ConfigurationError(
                    f"The token file {path} is a symbolic link.", hint="Name the file itself."
                ) from None
            raise ConfigurationError(
                f"The token file {path} cannot be read: {error.strerror}.",
                hint="Check that you may read it, or name another file.",
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
            raise self._damaged("it is not JSON")
        if not isinstance(data.get("format"), int):
            raise self._damaged("it was not written by aprocore")
        if data["format"] > FORMAT:
            raise _NewerFormatError(
                f"The token file {self.path} was written by a newer release of aprocore.", hint="Update this one."
            )
        if not isinstance(data.get("tokens"), dict) or not isinstance(data.get("generation"), int):
            raise self._damaged("parts of it are missing")
        return data

    def _damaged(self, how: str) -> ConfigurationError:
        return ConfigurationError(
            f"The token file {self.path} cannot be used: {how}.", hint="Move it away and sign in again."
        )

    def _check_file(self, status: os.stat_result, path: Path) -> None:
        if not stat.S_ISREG(status.st_mode):
            raise ConfigurationError(f"The token file {path} is not a regular file.")
        if status.st_uid != os.geteuid():
            raise ConfigurationError(f"The token file {path} belongs to another user.", hint="Name one of your own.")
        if stat.S_IMODE(status.st_mode) & 0o077:
            raise ConfigurationError(
                f"The token file {path} is open to other users.",
                hint=f"Run: chmod 600 {path}, and revoke the token if others may have read it.",
            )

    def _check_folder(self) -> None:
        folder = self.path.parent
        try:
            folder.mkdir(mode=0o700, parents=True, exist_ok=True)
            mode = folder.stat().st_mode
        except OSError as error:
            raise ConfigurationError(
                f"The folder {folder} cannot be used: {error.strerror}.",
                hint="The token file must be in a folder that is there, or can be made, and that you may write to.",
            ) from None
        if mode & 0o002 and not mode & stat.S_ISVTX:
            raise ConfigurationError(
                f"Anybody can replace files in {folder}, where the token file is.", hint=f"Run: chmod o-w {folder}"
            )


class _Content(dict[str, Any]):
    """What is in a token file: its repr hides it from tracebacks that show local variables."""

    def __repr__(self) -> str:
        return "<the content of a token file>"

    @classmethod
    def empty(cls) -> Self:
        return cls(format=FORMAT, generation=0, tokens={})

    @classmethod
    def of(cls, content: bytes) -> Self | None:
        """Return what a file says, nothing where that is no object, and None where it is no JSON."""
        try:
            data = json.loads(content)
        except (ValueError, RecursionError):
            return None
        return cls(data) if isinstance(data, dict) else cls()


class _NewerFormatError(ConfigurationError):
    """A newer release wrote it."""


def _name(key: TokenKey) -> str:
    return json.dumps(list(key))
