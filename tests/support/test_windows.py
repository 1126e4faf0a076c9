"""The list of tests that Windows does not run, and what runs the others."""

from __future__ import annotations

import ast
import os
from pathlib import Path

import pytest

from tests.support import windows, wine
from tests.support.wine import forwarding_dll

TESTS = Path(__file__).parent.parent


def test_every_listed_test_exists_and_has_a_reason() -> None:
    for group in windows.LIST.values():
        assert group["reason"].endswith(".")
        for name in group["tests"]:
            path, *names = name.partition("[")[0].split("::")
            assert (TESTS / path).exists(), name
            if names:
                tree = ast.parse((TESTS / path).read_text(encoding="utf-8"))
                defined = {getattr(node, "name", "") for node in ast.walk(tree)}
                assert set(names) <= defined, name


def test_a_name_stands_for_a_test_its_cases_and_its_file() -> None:
    (listed, *_) = (name for group in windows.LIST.values() for name in group["tests"] if "::" in name)
    assert windows.is_listed(f"tests/{listed}")
    assert windows.is_listed(f"tests/{listed}[case]")
    assert not windows.is_listed(f"tests/{listed}x")
    assert windows.is_listed("tests/system/test_x.py::test_y")


def test_a_forwarding_library_names_its_functions() -> None:
    dll = forwarding_dll("a.dll", {"F": "b.G", "E": "b.H"})
    assert dll.startswith(b"MZ")
    assert dll[0x40:0x44] == b"PE\0\0"
    assert len(dll) % 0x200 == 0
    for text in (b"a.dll\0", b"E\0", b"F\0", b"b.G\0", b"b.H\0"):
        assert text in dll


# A stand-in for Wine, whose program leaves a process behind that has its output open.
WINE = """#!/bin/sh
if [ "$1" = wineboot ]; then
    until [ -s "$WINEPREFIX.ended" ]; do sleep 0.01; done
    kill $(cat "$WINEPREFIX.ended")
    exit
fi
printf 'one\\r\\ntwo\\r\\n'
sleep 600 &
echo $! > "$WINEPREFIX.new"
mv "$WINEPREFIX.new" "$WINEPREFIX.ended"
[ "$2" = hang ] && wait
exit 3
"""


@pytest.fixture
def stand_in(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    program = tmp_path / "wine"
    program.write_text(WINE)
    program.chmod(0o700)
    monkeypatch.setenv("PATH", f"{tmp_path}{os.pathsep}{os.environ['PATH']}")
    return tmp_path


def test_a_program_ends_with_its_status_and_all_that_it_has_started(
    stand_in: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert wine.run(stand_in, Path("python.exe"), ["end"]) == 3
    assert capsys.readouterr().out == "one\ntwo\n"


def test_a_program_that_hangs_is_ended(
    stand_in: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(wine, "TIMEOUT", 0.0)
    assert wine.run(stand_in, Path("python.exe"), ["hang"]) == 1
    assert "No end within 0 s." in capsys.readouterr().out
