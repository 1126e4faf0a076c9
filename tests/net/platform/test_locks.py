from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import filelock
import pytest

from aprocore import ConfigurationError
from aprocore.net.platform import locks
from aprocore.net.platform.locks import FileLock, hold_mark, remove_if_abandoned

TRY_LOCK = """
import sys
from pathlib import Path
from aprocore.net.platform.locks import FileLock
sys.exit(0 if FileLock(Path(sys.argv[1])).try_acquire() else 7)
"""

LOCK_AND_WAIT = """
import sys
from pathlib import Path
from aprocore.net.platform.locks import FileLock
lock = FileLock(Path(sys.argv[1]))
print(lock.try_acquire(), flush=True)
sys.stdin.read()
"""


def try_in_another_process(path: Path) -> int:
    return subprocess.run([sys.executable, "-c", TRY_LOCK, str(path)], check=False).returncode


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
    assert path.exists()


def test_another_lock_of_the_same_process_is_excluded(tmp_path: Path) -> None:
    first, second = FileLock(tmp_path / "lock"), FileLock(tmp_path / "lock")
    assert first.try_acquire()
    assert not second.try_acquire()
    first.close()
    assert second.try_acquire()
    second.close()


def test_a_killed_process_releases_its_lock(tmp_path: Path) -> None:
    path = tmp_path / "lock"
    lock = FileLock(path)
    with subprocess.Popen(
        [sys.executable, "-c", LOCK_AND_WAIT, str(path)], stdin=subprocess.PIPE, stdout=subprocess.PIPE
    ) as process:
        assert process.stdout is not None
        assert process.stdout.readline().strip() == b"True"
        assert not lock.try_acquire()
        process.kill()
    assert lock.try_acquire()
    lock.close()


@pytest.mark.skipif(not hasattr(os, "fork"), reason="needs fork")
# pytest-xdist has a thread, and Python 3.15 says so before it forks; the child only waits.
@pytest.mark.filterwarnings("ignore:.* is multi-threaded:DeprecationWarning")
def test_a_forked_child_does_not_keep_the_lock(tmp_path: Path) -> None:
    lock, other = FileLock(tmp_path / "lock"), FileLock(tmp_path / "lock")
    assert lock.try_acquire()
    reading, writing = os.pipe()
    child = os.fork()
    if child == 0:
        os.close(writing)
        os.read(reading, 1)
        os._exit(0)
    try:
        lock.close()
        assert other.try_acquire()
    finally:
        os.close(writing)
        os.waitpid(child, 0)
        os.close(reading)
        other.close()


@pytest.mark.skipif(os.name == "nt", reason="Windows always has locks")
def test_a_system_without_locks_is_refused(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(filelock, "has_fcntl", False)
    with pytest.raises(ConfigurationError, match=r"require file locks.*RedisStore"):
        FileLock(tmp_path / "lock")
    assert list(tmp_path.iterdir()) == [], "no lock by the existence of a file"


def test_importing_the_package_does_not_import_the_libraries() -> None:
    code = "import sys, aprocore, aprocore.client; sys.exit(int(bool({'filelock', 'platformdirs'} & set(sys.modules))))"
    assert subprocess.run([sys.executable, "-c", code], check=False).returncode == 0


# -- marks of living processes ----------------------------------------------------------------------------------------


@pytest.mark.skipif(os.name == "nt", reason="only Windows refuses to delete an open file")
def test_on_windows_an_open_file_is_the_mark(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(locks, "IS_WINDOWS", True)
    used, abandoned = tmp_path / "used", tmp_path / "abandoned"
    for directory in (used, abandoned):
        directory.mkdir()
        os.close(hold_mark(directory / "mark"))
    unlink = Path.unlink

    def refuse(self: Path, missing_ok: bool = False) -> None:
        if self.parent == used:
            raise PermissionError(13, "The process cannot access the file")
        unlink(self, missing_ok)

    monkeypatch.setattr(Path, "unlink", refuse)
    with pytest.raises(PermissionError):
        remove_if_abandoned(used, "mark")
    remove_if_abandoned(abandoned, "mark")
    assert list(tmp_path.iterdir()) == [used]


def test_a_directory_is_kept_while_its_mark_is_held(tmp_path: Path) -> None:
    directory = tmp_path / "directory"
    directory.mkdir()
    mark = hold_mark(directory / "mark")
    try:
        remove_if_abandoned(directory, "mark")
    except OSError:
        assert os.name == "nt"
    assert directory.exists()
    os.close(mark)
    remove_if_abandoned(directory, "mark")
    assert not directory.exists()
