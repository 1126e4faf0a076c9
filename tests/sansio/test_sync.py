from __future__ import annotations

import datetime
import pickle
from typing import Any

import attrs
import pytest
from hypothesis import given
from hypothesis import strategies as st

from aprocore import (
    AmbiguousOutcomeError,
    BadRequestError,
    ConfigurationError,
    ConnectError,
    DeadlineExceededError,
    DecodeError,
    ForbiddenError,
    Model,
    PartialFailureError,
    ProtocolError,
    RateLimitedError,
    ResponseError,
    ServerError,
    SessionClosedError,
    TokenRefreshError,
)
from aprocore.sansio.sync import SyncRefusal, SyncResult, SyncRow, combined, is_repeatable, result_of, was_not_processed
from tests.support.cases import cases
from tests.support.reference import operations


@attrs.define(kw_only=True)
class Vendor(Model):
    id: int | None = None
    name: str | None = None


def batch(*rows: Any, start: int = 0) -> list[SyncRow]:
    return [SyncRow(index, row) for index, row in enumerate(rows, start)]


# -- repeatable requests ----------------------------------------------------------------------------------------------


@cases(
    ("rows", "repeatable"),
    [
        ([{"id": 1}], True),
        ([{"id": 1}, {"origin_id": "a"}], True),
        ([{"id": None, "origin_id": "a"}], True),
        ([Vendor(id=1)], True),
        ([Vendor(name="a")], False),
        ([{"id": 1}, {"name": "new"}], False),
        ([{"id": None}], False),
        ([{"origin_id": ""}], False),
    ],
)
def test_batch_is_repeatable_only_if_all_rows_have_ids(rows: list[Any], repeatable: bool) -> None:
    assert is_repeatable(batch(*rows)) is repeatable


def test_only_the_fields_of_the_operation_are_ids() -> None:
    assert is_repeatable(batch({"origin_id": "a"}), ["id"]) is False


# -- interpretation of responses --------------------------------------------------------------------------------------


@pytest.mark.fault("H22")
def test_errors_are_matched_to_the_sent_rows() -> None:
    sent = batch({"id": 1, "name": "a"}, {"origin_id": "x"}, {"name": "new"}, {"id": 4}, start=1000)
    refused = [
        {"name": "new", "errors": {"name": ["is taken"]}},
        {"id": "1", "name": "a", "errors": {"name": ["is too short", "is odd"]}},
    ]
    result = result_of(sent, {"entities": [{"id": 9, "origin_id": "x"}, {"id": 4}], "errors": refused})
    assert [(error.index, error.errors) for error in result.errors] == [
        (1002, {"name": ["is taken"]}),
        (1000, {"name": ["is too short", "is odd"]}),
    ]
    assert [error.row for error in result.errors] == [sent[2].row, sent[0].row]
    assert [error.raw for error in result.errors] == refused
    assert result.applied == [1001, 1003]
    assert result.rows == range(1000, 1004)
    assert result.unknown == []
    assert not result.ok


def test_result_has_the_row_as_passed() -> None:
    vendor = Vendor(id=1, name="a")
    result = result_of(batch(vendor), {"entities": [], "errors": [{"id": 1, "errors": {"name": ["no"]}}]})
    assert result.errors[0].row is vendor


def test_unmatched_error_is_reported_and_makes_rows_unknown() -> None:
    sent = batch({"id": 1}, {"id": 2}, {"name": "a"})
    result = result_of(sent, {"entities": [{"id": 2}, {"id": 3}], "errors": [{"errors": {"base": ["no"]}}]})
    assert result.errors == [SyncRefusal(errors={"base": ["no"]}, raw={"errors": {"base": ["no"]}})]
    assert result.unknown == [sent[0], sent[2]]
    assert result.applied == [1]


@cases(
    ("body", "unknown"),
    [
        ({"entities": [{"id": 1}, {"id": 2}], "errors": []}, []),
        ({"entities": [{"id": 1}, {"id": 2}]}, []),
        # The entries are not the sent rows, although their number is the same.
        ({"entities": [{"id": 8}, {"id": 9}], "errors": []}, [0, 1]),
        ({"entities": [{"id": 1}, {"id": 1}], "errors": []}, [1]),
        # Entries without ids are assumed to be the sent rows.
        ({"entities": [{"name": "a"}, {"name": "b"}], "errors": []}, []),
        ([{"id": 1}, {"id": 2}], []),
        ({"entities": [{"id": 2}], "errors": []}, [0]),
        ({"entities": [], "errors": []}, [0, 1]),
        ({"entities": None, "errors": []}, [0, 1]),
        ({"entities": [], "errors": [{"id": 1, "errors": {}}]}, [1]),
    ],
)
def test_rows_missing_in_the_response_are_unknown(body: Any, unknown: list[int]) -> None:
    assert [row.index for row in result_of(batch({"id": 1}, {"id": 2}), body).unknown] == unknown


def test_new_entities_are_matched_by_their_number() -> None:
    sent = batch({"origin_id": "a"}, {"name": "b"}, {"id": 3})
    assert result_of(sent, {"entities": [{"id": 8}, {"id": 9}, {"id": "3"}]}).applied == [0, 1, 2]
    assert result_of(sent, {"entities": [{"id": 8}, {"id": 3}]}).unknown == sent[:2]
    assert result_of(sent, {"entities": [{"id": 8, "origin_id": "a"}, {"id": 3}]}).unknown == [sent[1]]


@pytest.mark.parametrize("body", [None, {}, "done", 1, {"data": []}, {"entities": {}}])
def test_invalid_response_is_a_decode_error(body: Any) -> None:
    with pytest.raises(DecodeError, match="neither entities nor errors"):
        result_of(batch({"id": 1}), body)


@pytest.mark.fault("H20")
@pytest.mark.parametrize(
    ("entry", "texts"),
    [
        ({"id": 1, "errors": {"name": "is taken"}}, {"name": ["is taken"]}),
        ({"id": 1, "errors": ["is taken"]}, {"base": ["is taken"]}),
        ({"id": 1, "errors": "is taken"}, {"base": ["is taken"]}),
        ({"id": 1, "errors": {"lines": [{"sum": ["is odd"]}]}}, {"lines.sum": ["is odd"]}),
        ({"id": 1, "errors": None}, {}),
        ({"id": 1, "error": "is taken"}, {"base": ["is taken"]}),
        ("is taken", {"base": ["is taken"]}),
    ],
)
def test_errors_of_every_shape_are_normalized(entry: Any, texts: dict[str, list[str]]) -> None:
    (error,) = result_of(batch({"id": 1}), {"entities": [], "errors": [entry]}).errors
    assert error.errors == texts


ids = st.integers(1, 4) | st.sampled_from(["a", "b"]) | st.none()
rows = st.fixed_dictionaries({}, optional={"id": ids, "origin_id": ids, "name": st.sampled_from(["x", "y"])})


@given(st.lists(rows, min_size=1, max_size=6), st.data())
def test_every_row_is_in_exactly_one_list(rows: list[dict[str, Any]], data: st.DataObject) -> None:
    fates = data.draw(st.lists(st.sampled_from(["made", "refused", "dropped"]), min_size=len(rows), max_size=len(rows)))
    body = {
        "entities": [{"id": 99, **row} for row, fate in zip(rows, fates, strict=True) if fate == "made"],
        "errors": [{**row, "errors": {}} for row, fate in zip(rows, fates, strict=True) if fate == "refused"],
    }
    result = result_of(batch(*rows), body)
    refused = [error.index for error in result.errors if error.index is not None]
    places = [*result.applied, *(row.index for row in result.unknown)]
    assert sorted({*places, *refused}) == list(range(len(rows)))
    assert set(places).isdisjoint(refused)
    if "dropped" not in fates and {} not in rows:
        assert result.unknown == []
    assert result.ok is ("refused" not in fates and not result.unknown)


# -- results ----------------------------------------------------------------------------------------------------------


def test_results_of_batches_are_combined() -> None:
    first = result_of(batch({"id": 1}, {"id": 2}), {"entities": [{"id": 1}], "errors": [{"id": 2, "errors": {}}]})
    second = SyncResult[Any](rows=range(2, 3), unknown=batch({"id": 3}, start=2))
    result = combined([first, second], batch({"id": 4}, start=3))
    assert result.rows == range(4)
    assert result.entities == [{"id": 1}]
    assert result.applied == [0]
    assert [error.index for error in result.errors] == [1]
    assert [row.index for row in result.unknown] == [2]
    assert [row.index for row in result.unprocessed] == [3]
    assert result.tally() == "1 applied, 1 refused, 1 unknown, 1 not processed"
    assert "<1>" in repr(result)
    assert combined([]) == SyncResult[Any](rows=range(0))
    assert combined([]).ok


def test_raise_for_failures() -> None:
    good = result_of(batch({"id": 1}), {"entities": [{"id": 1}], "errors": []})
    good.raise_for_failures()
    bad = result_of(batch({"id": 1}), {"entities": [], "errors": [{"id": 1, "errors": {"name": ["no"]}}]})
    with pytest.raises(PartialFailureError, match="0 applied, 1 refused") as caught:
        bad.raise_for_failures()
    assert caught.value.result is bad
    assert pickle.loads(pickle.dumps(caught.value)).result == bad


def test_repr_hides_the_rows() -> None:
    row = {"id": 1, "private": "secret", "on": datetime.date(2026, 1, 1)}
    result = result_of(batch(row), {"entities": [], "errors": [{"id": 1, "private": "secret", "errors": {}}]})
    assert "secret" not in repr(result)
    assert "secret" not in repr(batch(row))


# -- failed batches ---------------------------------------------------------------------------------------------------


@cases(
    ("error", "repeatable", "unprocessed"),
    [
        (ConnectError("no"), False, True),
        (ProtocolError("no", phase="sent"), False, False),
        (ProtocolError("no", phase="answered", status=302), False, False),
        (AmbiguousOutcomeError("no", phase="not_sent"), False, False),
        (DeadlineExceededError("no", phase="not_sent"), False, True),
        (DeadlineExceededError("no", phase="sent"), False, False),
        (SessionClosedError("no", phase="not_sent"), False, True),
        (SessionClosedError("no", phase="sent"), False, False),
        (RateLimitedError("no"), False, True),
        (RateLimitedError("no", status=429, attempts=4), True, True),
        (RateLimitedError("no", status=429, attempts=4, applied="unknown"), True, False),
        (ProtocolError("no", phase="answered", status=200, applied="yes"), False, False),
        (TokenRefreshError("no", applied="unknown"), True, False),
        (BadRequestError("no", status=400, attempts=1), True, True),
        (ForbiddenError("no", status=403, attempts=2), False, True),
        (ForbiddenError("no", status=403, attempts=2), True, False),
        (ResponseError("no", status=408, attempts=1), False, False),
        (ServerError("no", status=503, attempts=4), False, False),
        (DecodeError("no", status=200), False, False),
        (TokenRefreshError("no"), False, True),
        (ConfigurationError("no"), False, True),
        (ValueError("no"), False, False),
    ],
)
def test_batch_is_unprocessed_if_it_was_certainly_not_applied(
    error: Exception, repeatable: bool, unprocessed: bool
) -> None:
    assert was_not_processed(error, repeatable) is unprocessed


# -- Procore's own operations -----------------------------------------------------------------------------------------


def test_every_documented_sync_operation_is_recognized() -> None:
    syncs = [operation for operation in operations() if operation.path.endswith("/sync")]
    others = []
    for operation in syncs:
        row_fields = ((operation.body and operation.body.schema) or {}).get("properties", {"updates": {}})
        answer = (operation.responses["200"] or {}).get("properties", {"entities": {}, "errors": {}})
        if not (operation.method == "PATCH" and "updates" in row_fields and {"entities", "errors"} <= answer.keys()):
            others.append(operation.path)
    assert len(syncs) == 37
    # Has its rows under another name (``key``), and responds with an array of the created objects.
    assert others == ["/rest/v1.0/budget_line_items/sync"]
