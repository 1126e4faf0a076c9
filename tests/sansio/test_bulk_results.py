from __future__ import annotations

import json
import pickle
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from aprocore import DecodeError, PartialFailureError, PartialRefusal, PartialResult, Response
from aprocore.sansio.bulk_results import partial_of
from tests.support.cases import cases


def answer(body: Any, status: int = 207, *, enveloped: bool = False) -> Response:
    return Response(status, {}, json.dumps(body).encode() if body is not None else b"", enveloped=enveloped)


def outcome(body: Any, sent: Any, status: int = 207) -> tuple[list[Any], list[Any], list[Any]]:
    result = partial_of(answer(body, status), sent)
    return result.succeeded, [error.sent for error in result.failed], result.missing


# -- response formats of Procore's 14 operations ----------------------------------------------------------------------

IDS = {"segment_item_ids": [1, 2, 3]}
TRIGGERS = [{"resource_name": "RFIs", "event_type": "create"}, {"resource_name": "RFIs", "event_type": "delete"}]
USERS = {"users": [{"user_id": 1, "project_id": 5}, {"user_id": 1, "project_id": 6}, {"user_id": 2, "project_id": 5}]}


@pytest.mark.fault("H21")
@cases(
    ("sent", "body", "expected"),
    [
        # Segment items
        (IDS, {"successes": [1, 2, 3], "failures": []}, ([1, 2, 3], [], [])),
        (IDS, {"successes": [1], "failures": [{"id": 2, "error": "no"}, {"id": 3, "error": "no"}]}, ([1], [2, 3], [])),
        (IDS, {"successes": [1], "failures": [{"id": 2, "error": "no"}]}, ([1], [2], [3])),
        (IDS, {"successes": ["1", "3"], "failures": [{"segment_item_id": "2"}]}, (["1", "3"], [2], [])),
        (IDS, {"successes": [1, 9]}, ([1, 9], [], [2, 3])),
        (IDS, {"failures": [2]}, ([], [2], [1, 3])),
        ({"segment_item_ids": [1, 1, "1"]}, {"successes": [], "failures": [{"id": 1}]}, ([], [1], [])),
        # Copied cost codes, which get new ids
        (
            {"standard_cost_code_list_id": 7, "standard_cost_code_ids": [1, 2], "project_id": 8},
            {"successes": [{"id": 90}, {"id": 91}], "failures": []},
            ([{"id": 90}, {"id": 91}], [], []),
        ),
        ({"standard_cost_code_ids": [1, 2]}, {"successes": [{"id": 90}], "failures": []}, ([{"id": 90}], [], [1, 2])),
        (
            {"standard_cost_code_ids": [1, 2, 90]},
            {"successes": [{"id": 90, "standard_cost_code_id": 1}], "failures": [{"standard_cost_code_id": 2}]},
            ([{"id": 90, "standard_cost_code_id": 1}], [2], [90]),
        ),
        # Webhook triggers
        ([1, 2, 3], {"success": [1], "failed": [{"code": "no", "trigger": 2}]}, ([1], [2], [3])),
        ({"ids": [1, 2]}, {"success": [1], "failed": [{"code": "no", "trigger": 2}]}, ([1], [2], [])),
        (["1", "2"], {"data": {"succeeded": ["1"], "failed": [{"trigger": "2"}]}}, (["1"], ["2"], [])),
        (["1", "2"], {"data": {"succeeded": ["1"]}}, (["1"], [], ["2"])),
        (
            TRIGGERS,
            {"success": [{"id": 1, **TRIGGERS[1]}], "failed": [{"code": "no", "trigger": TRIGGERS[0]}]},
            ([{"id": 1, **TRIGGERS[1]}], [TRIGGERS[0]], []),
        ),
        (TRIGGERS, {"success": [{"id": 1, **TRIGGERS[1]}]}, ([{"id": 1, **TRIGGERS[1]}], [], [TRIGGERS[0]])),
        (TRIGGERS, {"success": [{"id": 1}, {"id": 2}]}, ([{"id": 1}, {"id": 2}], [], [])),
        # Users of projects
        (USERS, {"entities": [{"userId": "1"}], "errors": []}, ([{"userId": "1"}], [], [USERS["users"][2]])),
        (
            USERS,
            {"entities": [{"userId": "1"}], "errors": [{"user_id": 2, "project_id": 5}]},
            ([{"userId": "1"}], [USERS["users"][2]], []),
        ),
        (
            USERS,
            {"entities": [{"userId": "2"}], "errors": [{"user_id": 1, "project_id": 6}]},
            ([{"userId": "2"}], [USERS["users"][1]], [USERS["users"][0]]),
        ),
        (USERS, {"data": [{"entities": [{"userId": 1}]}, {"errors": []}]}, ([{"userId": 1}], [], [USERS["users"][2]])),
        # Equipment, each with its own status
        (
            [{"id": "a"}, {"id": "b"}, {"id": "c"}, {"id": "d"}],
            {"data": [{"id": "a", "status": 200}, {"id": "b", "status": 422}, {"id": "c", "errors": ["no"]}]},
            ([{"id": "a", "status": 200}], [{"id": "b"}, {"id": "c"}], [{"id": "d"}]),
        ),
        ([{"id": "a"}, {"id": "b"}], [{"id": "a", "status": "failed"}, {"id": "b", "success": False}], None),
    ],
)
def test_items_are_succeeded_failed_or_missing(sent: Any, body: Any, expected: Any) -> None:
    if expected is None:
        expected = ([], sent, [])
    assert outcome(body, sent) == expected


@cases(
    ("status", "body", "succeeded", "missing"),
    [
        (200, None, [1, 2], []),
        (204, None, [1, 2], []),
        (200, {"message": "done"}, [1, 2], []),
        (202, None, [], []),
        (202, {"operation_id": "5"}, [], []),
        (207, None, [], [1, 2]),
        (207, {"message": "some"}, [], [1, 2]),
        (207, "some", [], [1, 2]),
        (200, {"success": [1]}, [1], [2]),
        (200, {"success": []}, [], [1, 2]),
    ],
)
def test_response_that_names_no_items(status: int, body: Any, succeeded: list[Any], missing: list[Any]) -> None:
    assert outcome(body, [1, 2], status) == (succeeded, [], missing)


@pytest.mark.parametrize("sent", [None, {}, {"project_id": 1}, "text", []])
def test_nothing_is_missing_if_no_items_were_requested(sent: Any) -> None:
    assert outcome({"success": [1], "failed": []}, sent) == ([1], [], [])


def test_v2_envelope_is_unwrapped() -> None:
    assert partial_of(answer({"data": {"succeeded": ["1"]}}, enveloped=True), ["1", "2"]).missing == ["2"]


@pytest.mark.parametrize(
    ("entry", "texts"),
    [
        ({"id": 1, "error": "is used"}, {"base": ["is used"]}),
        ({"id": 1, "errors": {"name": ["no"]}, "message": "x"}, {"name": ["no"]}),
        ({"id": 1, "errors": {"event_type": "no"}, "code": "BAD"}, {"event_type": ["no"]}),
        ({"trigger": 1, "code": "NOT_FOUND"}, {"base": ["NOT_FOUND"]}),
        ({"trigger": 1, "code": "BAD", "message": "is bad"}, {"base": ["is bad"]}),
        ({"id": 1}, {}),
    ],
)
def test_failures_have_error_texts(entry: Any, texts: dict[str, list[str]]) -> None:
    result = partial_of(answer({"success": [], "failed": [entry]}), [1])
    assert result.failed == [PartialRefusal(sent=1, errors=texts, raw=entry)]


def test_unmatched_failure_is_reported() -> None:
    result = partial_of(answer({"success": [1], "failed": [{"error": "no"}]}), [1, 2])
    assert result.failed == [PartialRefusal(errors={"base": ["no"]}, raw={"error": "no"})]
    assert result.missing == [2]


def test_raise_for_failures() -> None:
    PartialResult(succeeded=[1]).raise_for_failures()
    assert PartialResult().ok
    result = partial_of(answer({"success": [1], "failed": []}), [1, 2])
    assert not result.ok
    with pytest.raises(PartialFailureError, match="0 items failed; the response does not mention 1") as caught:
        result.raise_for_failures()
    assert caught.value.result is result
    assert pickle.loads(pickle.dumps(caught.value)).result == result


def test_invalid_json_is_a_decode_error() -> None:
    with pytest.raises(DecodeError):
        partial_of(Response(207, {}, b"<html>"), [1])


@given(
    st.dictionaries(st.integers(1, 50), st.sampled_from(["done", "failed", "dropped"])), st.booleans(), st.booleans()
)
def test_every_id_is_in_exactly_one_list(fates: dict[int, str], as_text: bool, enveloped: bool) -> None:
    ids_by_fate = {
        fate: [str(id_) if as_text else id_ for id_ in fates if fates[id_] == fate] for fate in fates.values()
    }
    body = {
        "success": ids_by_fate.get("done", []),
        "failed": [{"trigger": id_, "code": "no"} for id_ in ids_by_fate.get("failed", [])],
    }
    succeeded, failed, missing = outcome({"data": body} if enveloped else body, list(fates))
    assert [int(id_) for id_ in succeeded] == [id_ for id_ in fates if fates[id_] == "done"]
    assert failed == [id_ for id_ in fates if fates[id_] == "failed"]
    assert missing == [id_ for id_ in fates if fates[id_] == "dropped"]
