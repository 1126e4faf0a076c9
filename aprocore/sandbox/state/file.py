"""The state file of a sandbox: blocking I/O, atomic writes and an inter-process lock."""

from __future__ import annotations

import errno
import os
import stat
from pathlib import Path

import msgspec

from ...errors import ConfigurationError
from ...net.platform.locks import FileLock
from ...net.platform.private_files import failure_reason, open_file, write_file
from ..data.snapshot import FORMAT, Snapshot, SnapshotHead

__all__ = ["StateFile"]

# Largest file that is read, in bytes.
MAX_SIZE = 1024 * 1024 * 1024


class StateFile:
    """A JSON file, readable only by its owner, locked by one running sandbox at a time.

    Each write is atomic, and synced to the disk when it returns. The lock file beside it is never deleted.
    """

    def __init__(self, path: str | os.PathLike[str]) -> None:
        self.path: Path = Path(path).expanduser().absolute()
        self._new = self.path.with_name(f".{self.path.name}.new")
        self._lock: FileLock | None = None
        self._written = b""

    def open(self) -> Snapshot | None:
        """Lock the file, and return its snapshot; None if it does not exist or is empty.

        Raises:
            ConfigurationError: another sandbox has locked it, or it can't be used; it is not changed.
        """
        try:
            lock = FileLock(self.path.with_name(f".{self.path.name}.lock"))
        except OSError as error:
            raise ConfigurationError(
                f"Can't lock the state file {self.path}: {error.strerror}.",
                hint="Use a file in an existing directory that you can write to.",
            ) from None
        try:
            return self._open(lock)
        except BaseException:
            lock.close()
            raise

    def _open(self, lock: FileLock) -> Snapshot | None:
        try:
            acquired = lock.try_acquire()
        except OSError:
            raise ConfigurationError(
                f"The state file {self.path} is on a file system without locks.", hint="Put it on a local disk."
            ) from None
        if not acquired:
            raise ConfigurationError(
                f"Another sandbox is running with the state file {self.path}.", hint="Stop it, or use another file."
            )
        content = self._read()
        snapshot = self._parse(content) if content else None
        self._lock, self._written = lock, content
        return snapshot

    def write(self, snapshot: bytes) -> None:
        """Replace the content of the file, unless it is the same.

        Raises:
            OSError: the write failed; the file is unchanged.
        """
        content = msgspec.json.format(snapshot, indent=1) + b"\n"
        if content == self._written:
            return
        # The owner of the lock may remove the temporary file of a killed process.
        self._new.unlink(missing_ok=True)
        write_file(self.path, self._new, content)
        self._written = content

    def close(self) -> None:
        """Unlock the file."""
        if self._lock is not None:
            self._lock.close()
            self._lock = None

    def invalid(self, reason: str) -> ConfigurationError:
        """Return the error for a file that can't be used."""
        return ConfigurationError(
            f"Can't use the state file {self.path}: {reason}.",
            hint="It was not changed. Move it away, or use another file, to start from scratch.",
        )

    def _read(self) -> bytes:
        try:
            descriptor = open_file(self.path)
        except FileNotFoundError:
            return b""
        except OSError as error:
            if error.errno in (errno.ELOOP, errno.EMLINK):
                raise self.invalid("it is a symbolic link") from None
            raise self.invalid(f"it cannot be read ({failure_reason(error)})") from None
        status = os.fstat(descriptor)
        if not stat.S_ISREG(status.st_mode):
            os.close(descriptor)
            raise self.invalid("it is not a regular file")
        with os.fdopen(descriptor, "rb") as file:
            if status.st_size > MAX_SIZE:
                raise self.invalid("it is too large")
            return file.read()

    def _parse(self, content: bytes) -> Snapshot:
        try:
            head = msgspec.json.decode(content, type=SnapshotHead)
        except msgspec.ValidationError:
            raise self.invalid("it was not written by aprocore's sandbox") from None
        except (msgspec.DecodeError, UnicodeDecodeError, RecursionError):
            raise self.invalid("it is not JSON") from None
        if head.aprocore_sandbox > FORMAT:
            raise ConfigurationError(
                f"The state file {self.path} was written by a newer release of aprocore.", hint="Update this one."
            )
        if head.aprocore_sandbox < FORMAT:
            raise self.invalid("it was written by an older release of aprocore, which had other data")
        try:
            return msgspec.json.decode(content, type=Snapshot)
        except msgspec.ValidationError as error:
            # The decoder's message has the location and the type, never a value.
            raise self.invalid(f"it does not fit the format of a state file ({error})") from None
        except (msgspec.DecodeError, UnicodeDecodeError, RecursionError):
            raise self.invalid("it is not JSON") from None
