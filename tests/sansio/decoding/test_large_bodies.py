from __future__ import annotations

import json
from collections.abc import Iterator
from decimal import Decimal
from typing import Any

import attrs
import pytest
from hypothesis import given
from hypothesis import strategies as st

from aprocore import DecodeError, PartialFailureError, Response
from aprocore.model import Model, record
from aprocore.sansio import bulk_results
from aprocore.sansio.bulk_results import partial_in_steps, partial_of, value_in_steps, value_of
from aprocore.sansio.decoding import large_bodies
from aprocore.sansio.decoding.large_bodies import LARGE_BODY, Steps, json_in_steps, list_in_steps, outline
from aprocore.sansio.pagination.item_keys import list_hash
from aprocore.sansio.pagination.page_facts import metadata_of
from tests.support.cases import cases


@pytest.fixture(autouse=True)
def short_steps(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(large_bodies, "STEP", 16)


@record
class Row(Model):
    id: int | None = None
    name: str | None = None
    amount: Decimal | None = None


@attrs.define
class Own:
    id: int
    amount: Decimal = Decimal(0)


def run(steps: Steps) -> tuple[Any, int]:
    """Return the value, and the number of steps."""
    count = 0
    while True:
        try:
            next(steps)
        except StopIteration as end:
            return end.value, count
        count += 1


def outcome(work: Any) -> Any:
    """Return the value, or the type and the attributes of the error."""
    try:
        return work()
    except (DecodeError, PartialFailureError) as error:
        return type(error), error.message, error.hint, error.body, error.status, error.applied


json_values = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats(allow_nan=False, allow_infinity=False) | st.text(max_size=20),
    lambda inner: st.lists(inner, max_size=8) | st.dictionaries(st.text(max_size=6), inner, max_size=6),
    max_leaves=60,
)


@given(json_values, st.sampled_from([None, 1]))
def test_json_is_decoded_as_at_once(value: Any, indent: int | None) -> None:
    body = json.dumps(value, indent=indent).encode()
    large_bodies.STEP = 16
    assert run(json_in_steps(body, {}))[0] == value
    response = Response(status=200, headers={}, body=body, enveloped=True)
    assert run(response.value_in_steps())[0] == response.value


@given(json_values, st.integers(0, 10_000), st.sampled_from([b"", b"]", b",", b'"', b"\xff", b"\\ud800", b"1e999"]))
def test_json_with_a_mistake_is_refused_as_at_once(value: Any, position: int, mistake: bytes) -> None:
    body = json.dumps([value, [value]]).encode()
    position %= len(body)
    body = body[:position] + mistake + body[position + 1 :]
    response = Response(status=200, headers={"Content-Type": "application/json"}, body=body)
    assert outcome(lambda: run(response.value_in_steps())[0]) == outcome(lambda: response.value)
    assert outcome(lambda: run(response.json_in_steps())[0]) == outcome(response.json)


@cases(
    "body",
    [
        b'{"a": 1, "b": [1, 2, 3, 4, 5, 6, 7, 8, 9], "a": 2}',
        b"\xef\xbb\xbf[1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12]",
        b'["\\ud83d is half of a pair, which msgspec refuses"]',
        b"[" * 30 + b"1" + b"]" * 30,
        b'[1, "' + b"x" * 100 + b'", 3]',
        b" " * 100 + b"[1, 2, 3, 4, 5, 6, 7, 8]",
        b"[]",
    ],
)
def test_unusual_json(body: bytes) -> None:
    response = Response(status=200, headers={}, body=body)
    assert run(response.value_in_steps())[0] == response.value


def test_a_declared_charset_is_refused() -> None:
    headers = {"Content-Type": "application/json; charset=latin-1"}
    for into in (None, Row):
        response = Response(200, headers, '[{"name": "ä"}, {"name": "b"}]'.encode(), into=into)
        assert outcome(lambda: run(response.value_in_steps())[0]) == outcome(lambda: response.value)  # noqa: B023
        assert outcome(lambda: response.value)[0] is DecodeError  # noqa: B023


def test_a_deeply_nested_body_is_not_searched_at_each_level(monkeypatch: pytest.MonkeyPatch) -> None:
    passes: list[str] = []
    decoder = large_bodies._decoder
    monkeypatch.setattr(large_bodies, "_decoder", lambda kind: passes.append(kind) or decoder(kind))
    body = b"[" * 300 + b"]" * 300
    assert run(json_in_steps(body, {}))[0] == json.loads(body)
    assert len(passes) <= 20


def test_each_part_of_a_list_is_decoded_with_the_definitions() -> None:
    calls: list[tuple[Any, ...]] = []

    def decode(*arguments: Any) -> Any:
        calls.append(arguments)
        return json.loads(arguments[0])

    headers, definitions = {"a": "b"}, object()
    body = b'{"data": [1000000000, 2000000000, 3000000000]}'
    assert run(list_in_steps(decode, body, headers, True, definitions)) == ([1000000000, 2000000000, 3000000000], 2)
    assert calls == [
        (b"[1000000000,2000000000]", headers, False, definitions),
        (b"[3000000000]", headers, False, definitions),
    ]


def rows(*changes: dict[str, Any], count: int = 30) -> list[dict[str, Any]]:
    items: list[dict[str, Any]] = [
        {"id": number, "name": f"row {number}", "amount": "1.10", "more": number} for number in range(count)
    ]
    for number, change in enumerate(changes):
        items[7 * number + 3] |= change
    return items


@cases(
    "value, enveloped",
    [
        (rows(), False),
        ({"data": rows(), "pagination": {}}, True),
        (rows(), True),
        (rows({"name": 3}, {"id": "x"}, {"amount": True}), False),
        ({"data": rows({"name": [1]})}, True),
        (rows(count=1)[0], False),
        ({"data": rows(count=1)[0]}, True),
    ],
)
def test_records_are_decoded_as_at_once(value: Any, enveloped: bool) -> None:
    response = Response(200, {}, json.dumps(value).encode(), into=Row, enveloped=enveloped)
    found, steps = run(response.value_in_steps())
    assert found == response.value
    listed = value["data"] if isinstance(value, dict) and "data" in value else value
    if isinstance(listed, list):
        assert steps > 10
        assert [item.to_dict() for item in found] == [item.to_dict() for item in response.value] == listed
        assert found[5].more == 5
    elif found is not None:
        assert found.response is response


@cases("into", [Row, Own])
def test_errors_of_classes_are_those_of_the_whole_body(into: Any) -> None:
    for value in ([*rows(), 3, {"name": "no id"}], {"data": None, "padding": "x" * 100}, ["text" * 10] * 5):
        response = Response(200, {}, json.dumps(value).encode(), into=into, enveloped=isinstance(value, dict))
        assert outcome(lambda: run(response.value_in_steps())[0]) == outcome(lambda: response.value)  # noqa: B023


def test_a_class_of_the_caller_is_decoded_as_at_once() -> None:
    response = Response(200, {}, json.dumps({"data": rows()}).encode(), into=Own, enveloped=True)
    found, steps = run(response.value_in_steps())
    assert found == response.value
    assert found[4] == Own(4, Decimal("1.10"))
    assert steps > 10


@cases(
    "body, enveloped",
    [
        (b'{"items": [1, 2, 3, 4, 5, 6, 7, 8, 9]}', False),
        (b'{"data": {"items": [1, 2, 3, 4, 5, 6, 7, 8, 9]}}', True),
        (b'{"items": null}', False),
        (b'{"others": [1]}', False),
        (b"<html>", False),
    ],
)
def test_a_list_with_a_key_is_decoded_as_at_once(body: bytes, enveloped: bool) -> None:
    response = Response(200, {}, body, items_key="items", enveloped=enveloped)
    assert outcome(lambda: run(response.value_in_steps())[0]) == outcome(lambda: response.value)


def results(**more: Any) -> Iterator[Response]:
    successes = [{"id": number} for number in range(9)]
    for status in (200, 207):
        for value in (
            {"success": successes},
            {"success": successes, "failed": [{"id": 9, "errors": {"name": ["is taken"]}}]},
            {"data": successes, "error": {"details": ["one", "two"]}},
            successes,
        ):
            yield Response(status, {}, json.dumps(value, **more).encode())
    yield Response(200, {}, b'{"errors": ')


def test_partial_results_are_found_as_at_once() -> None:
    sent = {"ids": list(range(10))}
    for response in results():
        assert outcome(lambda: run(value_in_steps(response, sent))[0]) == outcome(lambda: value_of(response, sent))  # noqa: B023
        assert outcome(lambda: run(partial_in_steps(response, sent))[0]) == outcome(lambda: partial_of(response, sent))  # noqa: B023


def test_a_mention_of_failures_is_found_at_any_position(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(bulk_results, "STEP", 16)
    for padding in range(32):
        value = {"padding": "x" * padding, "success": [], "failures": [{"id": 1, "error": "is locked"}]}
        response = Response(200, {}, json.dumps(value).replace('"error"', '"reason"').encode())
        with pytest.raises(PartialFailureError):
            run(value_in_steps(response, {"ids": [1]}))


# -- pages ------------------------------------------------------------------------------------------------------------


class Undecoded(Response):
    def json(self) -> Any:
        raise AssertionError("The body was decoded.")


def large_page(**envelope: Any) -> Response:
    item = {"name": "x" * 1000}
    return Undecoded(200, {}, json.dumps({"data": [item] * (LARGE_BODY // 1000), **envelope}).encode())


def test_what_describes_a_large_page_is_read_without_its_list() -> None:
    response = large_page(pagination={"total": 3}, links=None)
    assert metadata_of(response, []) == {"data": [], "pagination": {"total": 3}, "links": None}
    assert outline(b"[1, 2]") is None
    assert outline(b'{"a": ') is None


def test_the_hash_of_a_large_page_is_that_of_its_list() -> None:
    assert list_hash(large_page(request_id=1)) == list_hash(large_page(request_id=2))
    assert list_hash(large_page()) != list_hash(Undecoded(200, {}, large_page().body.replace(b"x", b"y")))
