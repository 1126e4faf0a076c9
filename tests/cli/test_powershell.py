"""Completion script of PowerShell, and what the script calls."""

from __future__ import annotations

import os
import subprocess
import sys

import pytest

from tests.support.shell import command


def complete(**environ: str) -> str:
    return subprocess.run(
        [sys.executable, "-c", "from aprocore.__main__ import main; main()"],
        env={**os.environ, **environ},
        capture_output=True,
        text=True,
        check=True,
    ).stdout


def test_help_describes_the_set_up() -> None:
    help_text = command("--help").stdout
    assert '$env:_APROCORE_COMPLETE="powershell_source"' in help_text
    script = complete(_APROCORE_COMPLETE="powershell_source")
    assert "Register-ArgumentCompleter -Native -CommandName aprocore" in script
    assert '$env:_APROCORE_COMPLETE = "powershell_complete"' in script


@pytest.mark.parametrize(
    ("words", "word", "expected"),
    [
        ("aprocore log", "log", {"login", "logout"}),
        ("aprocore call rfis.repl", "rfis.repl", {"rfis.replies."}),
        ("aprocore login ", "", set()),
    ],
)
@pytest.mark.slow
def test_words_are_completed_with_descriptions(words: str, word: str, expected: set[str]) -> None:
    shown = complete(_APROCORE_COMPLETE="powershell_complete", COMP_WORDS=words, COMP_WORD=word)
    rows = [line.split("\t") for line in shown.splitlines() if line]
    assert {value for value, _ in rows} == expected
    assert all(description for _, description in rows)
