from __future__ import annotations

import ctypes
import errno
import os

import pytest

from aprocore.net.platform.error_texts import system_text


@pytest.fixture
def windows(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(ctypes, "FormatError", lambda number: f"Text {number}. ", raising=False)


def refused(number: int, winerror: int | None = None) -> OSError:
    error = ConnectionRefusedError(number, "Connect call failed ('127.0.0.1', 1)")
    if winerror is not None:
        error.winerror = winerror  # type: ignore[attr-defined] # on Windows alone
    return error


@pytest.mark.usefixtures("windows")
def test_the_text_is_that_of_the_number() -> None:
    assert system_text(refused(errno.ENOENT)) == os.strerror(errno.ENOENT)
    assert system_text(refused(errno.EINVAL, 1225)) == "Text 1225"
    assert system_text(refused(10061)) == "Text 10061"


def test_a_refused_connection_has_a_text_on_this_system() -> None:
    assert system_text(refused(errno.ECONNREFUSED)) not in (os.strerror(errno.EINVAL), "Unknown error", "")
