from __future__ import annotations

import io
import sys
from pathlib import Path
from typing import Any

import click
import pytest
from hypothesis import given
from hypothesis import strategies as st

from aprocore.catalogue.table import Parameter
from aprocore.cli.parsing import array_texts, checked_text, field_value, field_values, file_at, parsed_json, read_input
from tests.support.cases import cases


def query(kind: str, name: str = "a", choices: tuple[str, ...] = ()) -> Parameter:
    return Parameter(name, "query", kind, False, choices)


def field(kind: str, choices: tuple[str, ...] = (), fields: tuple[Parameter, ...] = ()) -> Parameter:
    return Parameter("a", "body", kind, False, choices, fields)


# -- path and query ---------------------------------------------------------------------------------------------------


@cases(
    ("kind", "typed", "sent"),
    [
        ("integer", "12", "12"),
        ("integer[]", "-3", "-3"),
        ("integer", "1...5", "1...5"),
        ("number", "1.50", "1.50"),
        ("boolean", "yes", "true"),
        ("boolean", "False", "false"),
        ("date", "2026-01-31", "2026-01-31"),
        ("date", "2026-01-31T16:30:00Z", "2026-01-31T16:30:00Z"),
        ("date", "2026-01-01...2026-01-31", "2026-01-01...2026-01-31"),
        ("datetime", "2026-01-01T00:00:00+02:00...2026-01-31", "2026-01-01T00:00:00+02:00...2026-01-31"),
        ("date", "2026-01-01...", "2026-01-01..."),
        ("string", "anything ... at all", "anything ... at all"),
        ("any", "x", "x"),
    ],
)
def test_parameter_value_is_encoded(kind: str, typed: str, sent: str) -> None:
    assert checked_text(query(kind), typed, shown="--a") == sent


@cases(
    ("kind", "typed", "message"),
    [
        ("integer", "x", "--a must be an integer, not 'x'."),
        ("integer", "1.5", "must be an integer"),
        ("integer", "٣", "must be an integer"),
        ("integer", "1...x", "must be an integer, not 'x'"),
        ("number", "nan", "must be a number"),
        ("boolean", "perhaps", "must be true or false"),
        ("date", "31.1.2026", "must be a date (2026-01-31) or a time (2026-01-31T16:30:00Z)"),
        ("date", "2026-01-31T16:30:00", "must be a time with its time zone (2026-01-31T16:30:00Z for UTC)"),
        ("date", "2026-01-01...soon", "must be a date (2026-01-31) or a time (2026-01-31T16:30:00Z), not 'soon'"),
    ],
)
def test_invalid_parameter_value_is_rejected(kind: str, typed: str, message: str) -> None:
    with pytest.raises(click.UsageError) as refused:
        checked_text(query(kind), typed, shown="--a")
    assert message in refused.value.message


def test_choices_and_descending_sort() -> None:
    assert checked_text(query("string", choices=("open", "draft")), "draft", shown="--a") == "draft"
    assert checked_text(query("string", "sort", ("name",)), "-name", shown="--sort") == "-name"
    with pytest.raises(click.UsageError, match="must be one of open, draft"):
        checked_text(query("string", choices=("open", "draft")), "-open", shown="--a")


# -- the body ---------------------------------------------------------------------------------------------------------


@cases(
    ("kind", "typed", "value"),
    [
        ("string", "007", "007"),
        ("integer", "563374486981608", 563374486981608),
        ("number", "12", 12),
        ("number", "12.5", 12.5),
        ("number", "1e3", 1000.0),
        # As a float it would be 12345678901234567.0.
        ("number", "12345678901234567.89", "12345678901234567.89"),
        ("boolean", "no", False),
        ("date", "2026-01-31", "2026-01-31"),
        ("datetime", "2026-01-31T16:30:00", "2026-01-31T16:30:00"),
        ("object", '{"a": 1}', {"a": 1}),
        ("object[]", "12", 12),
        ("object[]", "text", "text"),
        ("any", "12", 12),
        ("any", "null", None),
        ("any", "text", "text"),
        ("any", "NaN", "NaN"),
        ("file", "in JSON it is text", "in JSON it is text"),
    ],
)
def test_field_value_is_parsed(kind: str, typed: str, value: Any) -> None:
    found = field_value(field(kind), typed, shown="--a", form=False)
    assert (found, type(found)) == (value, type(value))


@pytest.mark.parametrize(
    ("kind", "typed", "message"),
    [
        ("integer", "1.0", "must be an integer"),
        ("number", "1e999", "must be a number"),
        ("boolean", "2", "must be true or false"),
        ("date", "x", "must be a date"),
        ("object", "[1]", "must be a JSON object"),
        ("object", "{", "must be a JSON object"),
    ],
)
def test_invalid_field_values_are_rejected(kind: str, typed: str, message: str) -> None:
    with pytest.raises(click.UsageError) as refused:
        field_value(field(kind), typed, shown="--a", form=False)
    assert message in refused.value.message


def test_array_with_documented_items_accepts_only_objects() -> None:
    with pytest.raises(click.UsageError, match="--a must be a JSON object"):
        field_value(field("object[]", fields=(field("string"),)), "12", shown="--a", form=False)


def test_choices_of_a_field_are_enforced() -> None:
    assert field_value(field("string", ("a", "b")), "b", shown="--a", form=False) == "b"
    with pytest.raises(click.UsageError, match="must be one of a, b"):
        field_value(field("string", ("a", "b")), "c", shown="--a", form=False)


def test_undocumented_field_accepts_any_value() -> None:
    assert field_value(None, "[1]", shown="--a", form=False) == [1]


@given(st.decimals(allow_nan=False, allow_infinity=False, places=4))
def test_numbers_are_parsed_exactly(number: Any) -> None:
    from decimal import Decimal

    assert Decimal(str(field_value(field("number"), f"{number:f}", shown="--a", form=False))) == number


# -- files ------------------------------------------------------------------------------------------------------------


@cases(
    ("kind", "name", "form"),
    [
        ("file", "plan", True),
        ("file", "plan", False),
        ("string", "avatar", True),
        ("string[]", "attachments", True),
        ("any", "file", True),
    ],
)
def test_file_is_uploaded_where_the_operation_takes_one(tmp_path: Path, kind: str, name: str, form: bool) -> None:
    path = tmp_path / "plan.pdf"
    path.write_bytes(b"%PDF")
    found = field_value(field(kind), f"@{path}", shown="--a", form=form, name=name)
    assert (found.name, found.content) == ("plan.pdf", path)


@pytest.mark.parametrize("form", [False, True])
@pytest.mark.parametrize("kind", ["object", "any"])
def test_file_of_an_object_is_read_as_json(tmp_path: Path, kind: str, form: bool) -> None:
    path = tmp_path / "rfi.json"
    path.write_text('{"a": [1]}')
    assert field_value(field(kind), f"@{path}", shown="--a", form=form, name="rfi") == {"a": [1]}
    path.write_text("{")
    with pytest.raises(click.UsageError, match="--a is not valid JSON"):
        field_value(field(kind), f"@{path}", shown="--a", form=form, name="rfi")
    with pytest.raises(click.UsageError, match="cannot be read"):
        field_value(field(kind), f"@{path}x", shown="--a", form=form, name="rfi")


def test_file_of_an_object_must_hold_an_object(tmp_path: Path) -> None:
    (tmp_path / "rfi.json").write_text("[1]")
    with pytest.raises(click.UsageError, match="--a must be a JSON object"):
        field_value(field("object"), f"@{tmp_path}/rfi.json", shown="--a", form=False)


def test_text_with_a_leading_at_sign() -> None:
    for form in (False, True):
        assert field_value(field("string"), "@home", shown="--a", form=form, name="subject") == "@home"
        assert field_value(field("any"), "@@home", shown="--a", form=form, name="custom_field_1") == "@home"
    assert field_value(field("string"), "@@home", shown="--a", form=True, name="avatar") == "@home"


# -- arrays -----------------------------------------------------------------------------------------------------------


def values(kind: str, *texts: str, fields: tuple[Parameter, ...] = ()) -> Any:
    return field_values(field(kind, fields=fields), texts, shown="--a", form=False, is_array=True)


@cases(
    ("kind", "texts", "sent"),
    [
        ("integer[]", ["1", "2"], [1, 2]),
        ("integer[]", ["[1, 2]"], [1, 2]),
        ("integer[]", ["[]"], []),
        ("integer[]", ['["3"]'], [3]),
        ("string[]", ['["a", "b"]'], ["a", "b"]),
        ("string[]", ["[a"], ["[a"]),
        ("string[]", ["[1]", "[2]"], ["[1]", "[2]"]),
        ("boolean[]", ["[true]"], [True]),
        ("object[]", ['[{"a": 1}, {"a": 2}]'], [{"a": 1}, {"a": 2}]),
        ("object[]", ['{"a": 1}', '{"a": 2}'], [{"a": 1}, {"a": 2}]),
        ("object[]", ["[1, 2]"], [1, 2]),
        ("any[]", ["[[1], null]"], [[1], None]),
    ],
)
def test_array_is_repeated_values_or_json(kind: str, texts: list[str], sent: list[Any]) -> None:
    assert values(kind, *texts) == sent


@pytest.mark.parametrize(
    ("content", "sent"), [('[{"a": 1}, {"a": 2}]', [{"a": 1}, {"a": 2}]), ('{"a": 1}', [{"a": 1}])]
)
def test_array_in_a_file(tmp_path: Path, content: str, sent: list[Any]) -> None:
    (tmp_path / "rows.json").write_text(content)
    assert values("object[]", f"@{tmp_path}/rows.json", fields=(field("string"),)) == sent


@cases(
    ("kind", "text", "message"),
    [
        ("integer[]", "[1, 2.5]", "must be an integer"),
        ("integer[]", "[[1]]", "each item must be an integer"),
        ("string[]", "[null]", "each item must be a string"),
    ],
)
def test_invalid_items_of_an_array_are_rejected(kind: str, text: str, message: str) -> None:
    with pytest.raises(click.UsageError, match=message):
        values(kind, text)
    with pytest.raises(click.UsageError, match="each item must be a JSON object"):
        values("object[]", "[1]", fields=(field("string"),))


def test_array_in_the_query() -> None:
    assert array_texts(["[1, 2]"]) == ["1", "2"]
    assert array_texts(['["a", true]']) == ["a", "true"]
    for texts in (["1"], ["[1]", "[2]"], ["[]"], ["[null]"], ["[x"]):
        assert array_texts(texts) == texts


def test_missing_file_is_rejected(tmp_path: Path) -> None:
    with pytest.raises(click.UsageError, match="--a takes a file: --a @PATH"):
        field_value(field("file"), "plan.pdf", shown="--a", form=True)
    for path in (tmp_path / "nowhere", tmp_path):
        with pytest.raises(click.UsageError, match="cannot be read"):
            file_at(str(path), "--a")


# -- whole bodies -----------------------------------------------------------------------------------------------------


def test_body_from_argument_file_or_stdin(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "body.json").write_bytes(b"[1]")
    monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO(b"[2]")))
    assert read_input(f"@{tmp_path}/body.json", "--body") == b"[1]"
    assert read_input("-", "--body") == b"[2]"
    assert read_input('"ü"', "--body") == '"ü"'.encode()


@pytest.mark.parametrize("text", [b"{", b"", b"NaN", b"\xff", b"[" * 100_000])
def test_body_that_is_not_json_is_rejected(text: bytes) -> None:
    with pytest.raises(click.UsageError, match="--body is not valid JSON"):
        parsed_json(text, "--body")
