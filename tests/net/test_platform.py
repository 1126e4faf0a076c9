from __future__ import annotations

import os
import stat
import subprocess
import sys
from pathlib import Path

import pytest

from aprocore.net.platform import FileLock, replace_file, write_file

TRY_LOCK = """
import sys
from pathlib import Path
from aprocore.net.platform import FileLock
sys.exit(0 if FileLock(Path(sys.argv[1])).try_acquire() else 7)
"""


def try_in_another_process(path: Path) -> int:
    return subprocess.run([sys.executable, "-c", TRY_LOCK, str(path)], check=False).returncode


def test_written_file_is_complete_and_readable_only_by_its_owner(tmp_path: Path) -> None:
    path, temporary = tmp_path / "file", tmp_path / ".file.new"
    path.write_bytes(b"old")
    write_file(path, temporary, b"new")
    assert path.read_bytes() == b"new"
    assert stat.S_IMODE(path.stat().st_mode) == 0o600
    assert not temporary.exists()


def test_failed_write_leaves_the_file_unchanged(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path, temporary = tmp_path / "file", tmp_path / ".file.new"
    path.write_bytes(b"old")

    def full(descriptor: int) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(os, "fsync", full)
    with pytest.raises(OSError, match="No space"):
        write_file(path, temporary, b"new")
    assert path.read_bytes() == b"old"


def test_existing_temporary_file_is_not_overwritten(tmp_path: Path) -> None:
    path, temporary = tmp_path / "file", tmp_path / ".file.new"
    temporary.write_bytes(b"of another process")
    with pytest.raises(FileExistsError):
        write_file(path, temporary, b"new")
    assert temporary.read_bytes() == b"of another process"
    replace_file(path, temporary)
    assert path.read_bytes() == b"of another process"


def test_lock_excludes_other_processes_until_it_is_closed(tmp_path: Path) -> None:
    path = tmp_path / "lock"
    lock = FileLock(path)
    assert try_in_another_process(path) == 0
    assert lock.try_acquire()
    assert lock.try_acquire(), "acquiring twice in one process is allowed"
    assert try_in_another_process(path) == 7
    lock.close()
    lock.close()
    assert try_in_another_process(path) == 0
