from __future__ import annotations

import errno
import os
import stat
import sys
from collections.abc import Callable
from pathlib import Path
from types import ModuleType
from typing import Any

import pytest

from aprocore.net.platform import private_files
from aprocore.net.platform.private_files import (
    exposure,
    failure_reason,
    is_own,
    is_readable_by_others,
    is_writable_by_all,
    open_file,
    remove_file,
    replace_file,
    sync_directory,
    write_file,
)

POSIX = pytest.mark.skipif(os.name == "nt", reason="mode bits, links, directories that can be opened")


@pytest.fixture
def windows(monkeypatch: pytest.MonkeyPatch) -> list[float]:
    """Use the rules of Windows; returns the waits between attempts."""
    waits: list[float] = []
    monkeypatch.setattr(private_files, "IS_WINDOWS", True)
    monkeypatch.setattr(private_files, "_sleep", waits.append)
    return waits


def busy(times: int) -> Callable[..., Any]:
    """Return a stand-in for `Path.replace` that fails as if another process had the file open."""
    replace, left = Path.replace, [times]

    def fail_first(self: Path, target: Path) -> Path:
        left[0] -= 1
        if left[0] >= 0:
            raise PermissionError(errno.EACCES, "The process cannot access the file")
        return replace(self, target)

    return fail_first


# -- replacement ------------------------------------------------------------------------------------------------------


def test_written_file_is_complete_and_readable_only_by_its_owner(tmp_path: Path) -> None:
    path, temporary = tmp_path / "file", tmp_path / ".file.new"
    path.write_bytes(b"old")
    write_file(path, temporary, b"new\r\n\n")
    assert path.read_bytes() == b"new\r\n\n"
    assert os.name == "nt" or stat.S_IMODE(path.stat().st_mode) == 0o600
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


@pytest.mark.usefixtures("tmp_path")
def test_on_windows_a_file_that_is_open_elsewhere_is_replaced_later(
    tmp_path: Path, windows: list[float], monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "file"
    monkeypatch.setattr(Path, "replace", busy(3))
    write_file(path, tmp_path / ".file.new", b"new")
    assert path.read_bytes() == b"new"
    assert windows == [0.001, 0.002, 0.005]


def test_on_windows_a_file_that_stays_open_elsewhere_is_an_error_after_a_second(
    tmp_path: Path, windows: list[float], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(Path, "replace", busy(1_000))
    with pytest.raises(PermissionError, match="cannot access"):
        write_file(tmp_path / "file", tmp_path / ".file.new", b"new")
    assert 0.5 < sum(windows) < 1


@POSIX
def test_on_other_systems_a_refused_replacement_is_not_repeated(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(Path, "replace", busy(1))
    with pytest.raises(PermissionError):
        write_file(tmp_path / "file", tmp_path / ".file.new", b"new")


def test_a_removed_file_is_gone(tmp_path: Path) -> None:
    (tmp_path / "file").touch()
    remove_file(tmp_path / "file")
    with pytest.raises(FileNotFoundError):
        remove_file(tmp_path / "file")


@POSIX
def test_a_name_is_synced_with_its_directory_but_not_on_windows(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    synced: list[bool] = []
    monkeypatch.setattr(os, "fsync", lambda descriptor: synced.append(stat.S_ISDIR(os.fstat(descriptor).st_mode)))
    write_file(tmp_path / "file", tmp_path / ".file.new", b"new")
    assert synced == [False, True]
    monkeypatch.setattr(private_files, "IS_WINDOWS", True)
    sync_directory(tmp_path)
    assert synced == [False, True]


@pytest.mark.parametrize("supported", [True, False])
def test_on_macos_the_cache_of_the_drive_is_flushed(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, supported: bool
) -> None:
    calls: list[object] = []

    def control(descriptor: int, command: int) -> None:
        calls.append(command)
        if not supported:
            raise OSError(errno.ENOTSUP, "Operation not supported")

    module: Any = ModuleType("fcntl")
    module.fcntl, module.F_FULLFSYNC = control, 51
    monkeypatch.setitem(sys.modules, "fcntl", module)
    monkeypatch.setattr(private_files, "IS_WINDOWS", True)  # no directory
    monkeypatch.setattr(os, "fsync", lambda descriptor: calls.append("fsync"))
    monkeypatch.setattr(sys, "platform", "darwin")
    write_file(tmp_path / "file", tmp_path / ".file.new", b"new")
    assert calls == ([51] if supported else [51, "fsync"])


# -- opening and checks -----------------------------------------------------------------------------------------------


def test_a_directory_is_not_opened_and_not_tried_again(
    tmp_path: Path, windows: list[float], monkeypatch: pytest.MonkeyPatch
) -> None:
    def denied(path: Path, *arguments: object) -> int:
        raise PermissionError(errno.EACCES, "Permission denied", str(path))

    monkeypatch.setattr(os, "open", denied)  # as Windows does
    with pytest.raises(PermissionError) as caught:
        open_file(tmp_path)
    assert failure_reason(caught.value) == os.strerror(errno.EISDIR)
    assert windows == []
    with pytest.raises(PermissionError) as caught:
        open_file(tmp_path / "file")
    assert failure_reason(caught.value) == "Permission denied"
    assert len(windows) == 9
    monkeypatch.setattr(private_files, "IS_WINDOWS", False)
    assert failure_reason(PermissionError(errno.EACCES, "Denied.", str(tmp_path))) == "Denied"
    assert failure_reason(OSError("broken")) == "broken"


def test_a_symbolic_link_is_not_opened(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "file").touch()
    monkeypatch.delattr(os, "O_NOFOLLOW", raising=False)
    os.close(open_file(tmp_path / "file"))
    monkeypatch.setattr(Path, "is_symlink", lambda self: True)
    with pytest.raises(OSError) as caught:
        open_file(tmp_path / "file")
    assert caught.value.errno == errno.ELOOP


@POSIX
def test_the_mode_and_the_owner_decide_who_can_use_a_file(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = tmp_path / "file"
    path.touch(0o600)
    assert exposure(path.stat(), path) is None
    for mode in (0o640, 0o604, 0o610, 0o622):
        path.chmod(mode)
        assert exposure(path.stat(), path) == "open"
        assert is_readable_by_others(path.stat())
    path.chmod(0o600)
    for mode, writable in ((0o700, False), (0o702, True), (0o1777, False)):
        tmp_path.chmod(mode)
        assert is_writable_by_all(tmp_path.stat()) is writable
    monkeypatch.setattr(os, "geteuid", lambda: path.stat().st_uid + 1)
    assert exposure(path.stat(), path) == "another user's"
    monkeypatch.delattr(os, "geteuid")
    assert is_own(path.stat())


@pytest.mark.usefixtures("windows")
def test_on_windows_the_folder_decides_who_can_use_a_file(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("USERPROFILE", str(tmp_path / "me"))
    monkeypatch.setenv("LOCALAPPDATA", str(tmp_path / "data"))
    status = tmp_path.stat()
    assert exposure(status, tmp_path / "me" / "aprocore" / "tokens.json") is None
    assert exposure(status, tmp_path / "data" / "tokens.json") is None
    with pytest.warns(RuntimeWarning, match=r"Other users.* may be able to read .*tokens\.json, which is outside"):
        assert exposure(status, tmp_path / "tokens.json") is None
    assert not is_readable_by_others(status)
    assert not is_writable_by_all(status)
