from __future__ import annotations

import os
import stat
import sys
from pathlib import Path

import click
import pytest

from aprocore.cli.output_files import atomic_output, check_target, path_of


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """One with nothing in it."""
    folder = tmp_path / "folder"
    folder.mkdir()
    return folder


def test_a_file_has_its_name_only_once_it_is_whole(folder: Path) -> None:
    target = folder / "a.pdf"
    with atomic_output(str(target), force=False) as file:
        file.write(b"half")
        assert not target.exists()
    assert target.read_bytes() == b"half"
    assert list(folder.iterdir()) == [target]


def test_nothing_is_left_of_what_failed(folder: Path) -> None:
    with pytest.raises(KeyboardInterrupt), atomic_output(str(folder / "a"), force=True):
        raise KeyboardInterrupt
    assert list(folder.iterdir()) == []


def test_a_file_that_comes_up_meanwhile_is_kept(folder: Path) -> None:
    target = folder / "a"
    with pytest.raises(FileExistsError), atomic_output(str(target), force=False):
        target.write_bytes(b"theirs")
    assert target.read_bytes() == b"theirs"
    assert list(folder.iterdir()) == [target]


def test_with_force(folder: Path) -> None:
    target = folder / "a"
    target.write_bytes(b"old")
    with atomic_output(str(target), force=True) as file:
        file.write(b"new")
        assert target.read_bytes() == b"old"
    assert target.read_bytes() == b"new"


def test_a_link_stays_one(folder: Path) -> None:
    (folder / "link").symlink_to(folder / "target")
    with atomic_output(str(folder / "link"), force=True) as file:
        file.write(b"x")
    assert (folder / "link").is_symlink()
    assert (folder / "target").read_bytes() == b"x"


def test_it_may_be_read_by_whom_other_files_may_be(folder: Path) -> None:
    (folder / "other").touch()
    with atomic_output(str(folder / "a"), force=False):
        pass
    assert stat.S_IMODE((folder / "a").stat().st_mode) == stat.S_IMODE((folder / "other").stat().st_mode)


def test_what_is_no_file_is_written_to() -> None:
    check_target(os.devnull, force=False)
    with atomic_output(os.devnull, force=False) as file:
        file.write(b"x")
    assert not Path(os.devnull).is_file()


def test_a_home_is_where_the_shell_has_it(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("HOME", "/home/joe")
    assert path_of("~/a") == Path("/home/joe/a")
    assert path_of("~unknown-user/a") == Path("~unknown-user/a")


def test_stdout(capfdbinary: pytest.CaptureFixture[bytes]) -> None:
    check_target("-", force=False)
    with atomic_output("-", force=False) as file:
        file.write(b"\x00\xff")
        assert not sys.stdout.closed
    assert capfdbinary.readouterr().out == b"\x00\xff"


@pytest.mark.parametrize(
    ("path", "message"),
    [
        ("{}", "is a directory"),
        ("{}/no/", "is a directory"),
        ("{}/no/a", "does not exist"),
        ("{}/there", "--force to overwrite"),
        ("~unknown-user/a", "the directory ~unknown-user does not exist"),
    ],
)
def test_unwritable_output_paths_are_rejected(folder: Path, path: str, message: str) -> None:
    (folder / "there").touch()
    with pytest.raises(click.UsageError, match=message):
        check_target(path.format(folder), force=False)
    check_target(str(folder / "there"), force=True)
    check_target(str(folder / "new"), force=False)
