from __future__ import annotations

import os
from pathlib import Path

import pytest

from tests.support.shell import Shell

SECRET = "PROCORE_CLIENT_SECRET"
FILE = "PROCORE_CLIENT_SECRET_FILE"


@pytest.fixture
def file(shell: Shell, home: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    path = home / "secret"
    path.write_text(f"  {shell.sandbox.client_secret}\n")
    path.chmod(0o600)
    monkeypatch.setenv(FILE, str(path))
    monkeypatch.delenv(SECRET)
    return path


def test_secret_is_read_from_a_file(shell: Shell, file: Path) -> None:
    result = shell("me")
    assert (result.exit_code, result.stderr) == (0, "")


def test_secret_file_in_the_home_directory(shell: Shell, file: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv(FILE, "~/secret")
    assert shell("me").exit_code == 0


def test_a_secret_and_a_file_of_it_are_refused(shell: Shell, file: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv(SECRET, shell.sandbox.client_secret)
    result = shell("me")
    assert (result.exit_code, "are both set" in result.stderr) == (2, True)
    assert shell.sandbox.requests == []


def test_secret_file_readable_by_others_is_rejected(shell: Shell, file: Path) -> None:
    file.chmod(0o640)
    result = shell("me")
    assert result.exit_code == 0
    assert result.stderr == f"aprocore: {file} is readable by other users. Run: chmod 600 {file}\n"


def test_permissions_of_a_pipe_are_not_checked(shell: Shell, file: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    reading, writing = os.pipe()
    os.write(writing, shell.sandbox.client_secret.encode())
    os.close(writing)
    monkeypatch.setenv(FILE, f"/dev/fd/{reading}")
    result = shell("me")
    os.close(reading)
    assert (result.exit_code, result.stderr) == (0, "")


@pytest.mark.parametrize(
    ("content", "message"),
    [
        (None, "Can't read the file"),
        (b" \n", "is empty"),
        (b"\xff\xfe", "is not UTF-8 text"),
        (b"two words", "space"),
    ],
)
def test_invalid_secret_file_is_rejected(shell: Shell, file: Path, content: bytes | None, message: str) -> None:
    file.unlink()
    if content is not None:
        file.write_bytes(content)
    result = shell("me")
    assert result.exit_code == 2
    assert message in result.stderr
    assert shell.sandbox.requests == []


def test_secret_is_prompted_for_only_on_a_terminal(shell: Shell, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv(SECRET)
    result = shell("login", input="a-secret\n")
    assert result.exit_code == 2
    assert f"{SECRET} is not set" in result.stderr
