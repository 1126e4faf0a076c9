from __future__ import annotations

import json

import pytest

from tests.check_typing_errors import (
    CHECKERS,
    EXAMPLES,
    differences,
    expected_in,
    mypy_messages,
    pyright_messages,
)

CODE = """\
one(a=1)
two(b="x # error")  # error: "b" is wrong
three()  # mypy: No # such thing  # pyright: not there
four()  # error: first  # error: second
"""


@pytest.mark.parametrize(("checker", "third"), [("mypy", "No # such thing"), ("pyright", "not there")])
def test_comments_name_parts_of_messages(checker: str, third: str) -> None:
    assert expected_in(CODE, checker) == {2: ['"b" is wrong'], 3: [third], 4: ["first", "second"]}


def test_every_part_of_a_message_and_nothing_else_is_expected() -> None:
    expected = {1: ["a"], 2: ["b", "c"], 3: ["d"]}
    reported = {1: ["x", "an a"], 2: ["b"], 4: ["e"]}
    assert differences(expected, reported) == [
        "line 2: expected c, got b",
        "line 3: expected d, got no error",
        "line 4: expected no error, got e",
    ]
    assert differences(expected, {1: ["a"], 2: ["b, c"], 3: ["d"]}) == []


def test_errors_of_mypy_are_read() -> None:
    rows = [{"line": 3, "message": text, "severity": severity} for severity, text in (("error", "a"), ("note", "b"))]
    assert mypy_messages("\n".join(["Found", *map(json.dumps, rows), json.dumps(rows[0])])) == {3: ["a", "a"]}


def test_errors_of_pyright_are_read() -> None:
    rows = [
        {"range": {"start": {"line": 2}}, "message": severity, "severity": severity}
        for severity in ("error", "information")
    ]
    assert pyright_messages(json.dumps({"generalDiagnostics": rows})) == {3: ["error"]}


def test_both_checkers_have_mistakes_to_report() -> None:
    assert all(len(expected_in(EXAMPLES.read_text(), checker)) > 9 for checker in CHECKERS)
