"""Check that mypy and pyright report the mistakes in ``tests/typing_errors.py``, and nothing else.

``python -m tests.check_typing_errors`` prints each difference and exits with 1 if there is one.
"""

from __future__ import annotations

import json
import re
import subprocess
import sys
from collections.abc import Iterable, Mapping
from pathlib import Path

CHECKERS = ("mypy", "pyright")
EXAMPLES = Path(__file__).with_name("typing_errors.py")
ROOT = EXAMPLES.parents[1]

# Messages of a checker, by line.
Messages = Mapping[int, list[str]]

_EXPECTED = re.compile(rf"# ({'|'.join(CHECKERS)}|error): (.+?)(?=  # |$)")


def expected_in(text: str, checker: str) -> Messages:
    """Return the parts of messages that the comments of a file expect from a checker, by line."""
    expected: dict[int, list[str]] = {}
    for line, code in enumerate(text.splitlines(), 1):
        for name, part in _EXPECTED.findall(code):
            if name in (checker, "error"):
                expected.setdefault(line, []).append(part)
    return expected


def differences(expected: Messages, reported: Messages) -> list[str]:
    """Return what a checker reports and was not expected to, and the reverse, as lines of text."""
    found = []
    for line in sorted({*expected, *reported}):
        parts, messages = expected.get(line, []), "\n".join(reported.get(line, []))
        missing = [part for part in parts if part not in messages] if parts else ["no error"]
        found += [f"line {line}: expected {part}, got {messages or 'no error'}" for part in missing]
    return found


def mypy_messages(output: str) -> Messages:
    """Return the errors in the output of ``mypy --output json``."""
    rows = [json.loads(row) for row in output.splitlines() if row.startswith("{")]
    return _by_line((row["line"], row["message"]) for row in rows if row["severity"] == "error")


def pyright_messages(output: str) -> Messages:
    """Return the errors in the output of ``pyright --outputjson``, which counts lines from 0."""
    rows = json.loads(output)["generalDiagnostics"]
    return _by_line((row["range"]["start"]["line"] + 1, row["message"]) for row in rows if row["severity"] == "error")


def _by_line(rows: Iterable[tuple[int, str]]) -> Messages:
    messages: dict[int, list[str]] = {}
    for line, message in rows:
        messages.setdefault(line, []).append(message)
    return messages


def _run(*command: str) -> str:
    return subprocess.run([sys.executable, "-m", *command], cwd=ROOT, capture_output=True, text=True).stdout


def main() -> int:
    """Run both checkers and return the exit code."""
    reported = {
        "mypy": mypy_messages(_run("mypy", "--output=json", str(EXAMPLES))),
        "pyright": pyright_messages(_run("pyright", "--outputjson", f"--pythonpath={sys.executable}", str(EXAMPLES))),
    }
    text = EXAMPLES.read_text()
    lines = [
        f"{EXAMPLES.name}: {checker}: {difference}"
        for checker in CHECKERS
        for difference in differences(expected_in(text, checker), reported[checker])
    ]
    print("\n".join(lines) or f"{len(expected_in(text, 'mypy'))} mistakes, as expected.")
    return 1 if lines else 0


if __name__ == "__main__":
    sys.exit(main())
