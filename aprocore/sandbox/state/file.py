"""The file in which a sandbox keeps its state: plain blocking file work."""

from __future__ import annotations

import errno
import os
import stat
from pathlib import Path

import msgspec

from ...errors import ConfigurationError
from ...net.token_stores.token_file import FileLock
from ..data.snapshot import FORMAT, Snapshot, SnapshotHead

__all__ = ["StateFile"]

#: Longest file that is read, in bytes.
MAX_SIZE = 1024 * 1024 * 1024

_OPEN: int = getattr(os, "O_CLOEXEC", 0) | getattr(os, "O_NOFOLLOW", 0)


class StateFile:
    """One JSON file, readable by its owner alone, that belongs to one running sandbox at a time.

    Each write is atomic, and on the disk when it returns. Beside it stands a lock file, which is never deleted.
    """

    def __init__(self, path: str | os.PathLike[str]) -> None:
        self.path: Path = Path(path).expanduser().absolute()
        self._new = self.path.with_name(f".{self.path.name}.new")
        self._lock: FileLock | None = None
        self._written = b""

    def open(self) -> Snapshot | None:
        """Take the file, and return what it holds: None where there is none yet, or it is empty.

        Raises:
            ConfigurationError: another sandbox has it, or it cannot be used; it is left as it is.
        """
        try:
            lock = FileLock(self.path.with_name(f".{self.path.name}.lock"))
        except OSError as error:
            raise ConfigurationError(
                f"The state file {self.path} cannot be had: {error.strerror}.",
                hint="Name one in a folder that is there and that you may write to.",
            ) from None
        try:
            return self._open(lock)
        except BaseException:
            lock.close()
            raise

    def _open(self, lock: FileLock) -> Snapshot | None:
        try:
            free = lock.try_acquire()
        except ConfigurationError:
            raise ConfigurationError(
                f"The state file {self.path} is on a file system without locks.", hint="Put it on a local disk."
            ) from None
        if not free:
            raise ConfigurationError(
                f"Another sandbox is running with the state file {self.path}.", hint="End it, or name another file."
            )
        content = self._read()
        kept = self._parse(content) if content else None
        self._lock, self._written = lock, content
        return kept

    def write(self, kept: bytes) -> None:
        """Replace what the file holds, unless it is the same.

        Raises:
            OSError: the disk fails; the file holds what it held.
        """
        content = msgspec.json.format(kept, indent=1) + b"\n"
        if content == self._written:
            return
        # Whoever has the lock may remove what a killed process had not put in place.
        self._new.unlink(missing_ok=True)
        descriptor = os.open(self._new, os.O_WRONLY | os.O_CREAT | os.O_EXCL | _OPEN, 0o600)
        with os.fdopen(descriptor, "wb") as file:
            file.write(content)
            file.flush()
            os.fsync(file.fileno())
        self._new.replace(self.path)
        folder = os.open(self.path.parent, os.O_RDONLY)
        try:
            os.fsync(folder)
        finally:
            os.close(folder)
        self._written = content

    def close(self) -> None:
        """Let others have it."""
        if self._lock is not None:
            self._lock.close()
            self._lock = None

    def unfit(self, how: str) -> ConfigurationError:
        """Return the error of a file that cannot be used."""
        return ConfigurationError(
            f"The state file {self.path} cannot be used: {how}.",
            hint="It was left as it is. Move it away, or name another file, to begin anew.",
        )

    def _read(self) -> bytes:
        try:
            descriptor = os.open(self.path, os.O_RDONLY | getattr(os, "O_NONBLOCK", 0) | _OPEN)
        except FileNotFoundError:
            return b""
        except OSError as error:
            if error.errno in (errno.ELOOP, errno.EMLINK):
                raise self.unfit("it is a symbolic link") from None
            raise self.unfit(f"it cannot be read ({error.strerror})") from None
        status = os.fstat(descriptor)
        if not stat.S_ISREG(status.st_mode):
            os.close(descriptor)
            raise self.unfit("it is no regular file")
        with os.fdopen(descriptor, "rb") as file:
            if status.st_size > MAX_SIZE:
                raise self.unfit("it is too large")
            return file.read()

    def _parse(self, content: bytes) -> Snapshot:
        try:
            head = msgspec.json.decode(content, type=SnapshotHead)
        except msgspec.ValidationError:
            raise self.unfit("it was not written by aprocore's sandbox") from None
        except (msgspec.DecodeError, UnicodeDecodeError, RecursionError):
            raise self.unfit("it is not JSON") from None
        if head.aprocore_sandbox > FORMAT:
            raise ConfigurationError(
                f"The state file {self.path} was written by a newer release of aprocore.", hint="Update this one."
            )
        try:
            return msgspec.json.decode(content, type=Snapshot)
        except msgspec.ValidationError as error:
            # The decoder names the place and the type, never a value.
            raise self.unfit(f"it does not fit the format of a state file ({error})") from None
        except (msgspec.DecodeError, UnicodeDecodeError, RecursionError):
            raise self.unfit("it is not JSON") from None
