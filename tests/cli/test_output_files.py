from __future__ import annotations

import os
import stat
import sys
from pathlib import Path

import click
import pytest

from aprocore.cli.output_files import atomic_output, check_target, path_of
from tests.support.homes import set_home


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """Return an empty directory."""
    folder = tmp_path / "folder"
    folder.mkdir()
    return folder


def test_file_gets_its_name_when_it_is_complete(folder: Path) -> None:
    target = folder / "a.pdf"
    with atomic_output(str(target), force=False) as file:
        file.write(b"half")
        assert not target.exists()
    assert target.read_bytes() == b"half"
    assert list(folder.iterdir()) == [target]


def test_failed_write_leaves_no_file(folder: Path) -> None:
    with pytest.raises(KeyboardInterrupt), atomic_output(str(folder / "a"), force=True):
        raise KeyboardInterrupt
    assert list(folder.iterdir()) == []


def test_file_created_meanwhile_is_not_overwritten(folder: Path) -> None:
    target = folder / "a"
    with pytest.raises(FileExistsError), atomic_output(str(target), force=False):
        target.write_bytes(b"theirs")
    assert target.read_bytes() == b"theirs"
    assert list(folder.iterdir()) == [target]


def test_force_overwrites_the_file(folder: Path) -> None:
    target = folder / "a"
    target.write_bytes(b"old")
    with atomic_output(str(target), force=True) as file:
        file.write(b"new")
        assert target.read_bytes() == b"old"
    assert target.read_bytes() == b"new"


def test_symbolic_link_is_preserved(folder: Path) -> None:
    (folder / "link").symlink_to(folder / "target")
    with atomic_output(str(folder / "link"), force=True) as file:
        file.write(b"x")
    assert (folder / "link").is_symlink()
    assert (folder / "target").read_bytes() == b"x"


def test_new_file_has_default_permissions(folder: Path) -> None:
    (folder / "other").touch()
    with atomic_output(str(folder / "a"), force=False):
        pass
    assert stat.S_IMODE((folder / "a").stat().st_mode) == stat.S_IMODE((folder / "other").stat().st_mode)


def test_special_file_is_written_directly() -> None:
    check_target(os.devnull, force=False)
    with atomic_output(os.devnull, force=False) as file:
        file.write(b"x")
    assert not Path(os.devnull).is_file()


def test_tilde_is_expanded(monkeypatch: pytest.MonkeyPatch) -> None:
    set_home(monkeypatch, Path("/home/joe"))
    assert path_of("~/a") == Path("/home/joe/a")
    assert path_of("~unknown-user/a") == Path("~unknown-user/a")


def test_dash_writes_to_stdout(capfdbinary: pytest.CaptureFixture[bytes]) -> None:
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
        ("{}/no\\", "is a directory"),
        ("{}/no/a", "does not exist"),
        ("{}/there", "--force to overwrite"),
        ("~unknown-user/a", "the directory .*unknown-user does not exist"),
    ],
)
def test_unwritable_output_paths_are_rejected(
    folder: Path, path: str, message: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("aprocore.cli.output_files._SEPARATORS", ("\\", "/"))  # those of Windows
    (folder / "there").touch()
    with pytest.raises(click.UsageError, match=message):
        check_target(path.format(folder), force=False)
    check_target(str(folder / "there"), force=True)
    check_target(str(folder / "new"), force=False)
