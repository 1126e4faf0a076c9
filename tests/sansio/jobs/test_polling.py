"""Status of jobs in answers, and the times of polls."""

from __future__ import annotations

import json
import math
from typing import Any

import pytest
from multidict import CIMultiDict

from aprocore.catalogue.table import PollRule
from aprocore.sansio.jobs.polling import failed_parts, interval_of, next_poll_at, status_of
from aprocore.sansio.messages import Response

OPERATION = PollRule(
    status=("status",),
    done=("done",),
    failed=("failed",),
    error=("error.message",),
    parts="sub_operations",
    parts_done=("done",),
    parts_failed=("failed", "partial_done"),
)
TWO_STATUSES = PollRule(status=("a.x", "a.y"), done=("completed", "error"))
MARKUP = PollRule(error=("error_message",), result="url")


def answer(body: Any = None, status: int = 200, **headers: str) -> Response:
    return Response(status, CIMultiDict(headers), b"" if body is None else json.dumps(body).encode())


@pytest.mark.parametrize(
    ("rule", "response", "state", "text"),
    [
        (OPERATION, answer({"data": {"status": "created"}}), "pending", "created"),
        (OPERATION, answer({"data": {"status": "in_progress"}}), "pending", "in_progress"),
        (OPERATION, answer({"data": {"status": "DONE"}}), "done", "DONE"),
        (OPERATION, answer({"status": "failed"}), "failed", "failed"),
        (OPERATION, answer({"data": {"status": "paused"}}), "pending", "paused"),
        (OPERATION, answer({"data": {}}), "pending", None),
        (OPERATION, answer(status=202), "pending", None),
        (OPERATION, answer([1]), "pending", None),
        (TWO_STATUSES, answer({"a": {"x": "completed", "y": "pending"}}), "pending", "completed"),
        (TWO_STATUSES, answer({"a": {"x": "completed", "y": "error"}}), "done", "completed"),
        (PollRule(), answer(status=202), "pending", None),
        (PollRule(), answer({"status": "queued"}, 202), "pending", "queued"),
        (PollRule(), Response(200, CIMultiDict(), b"%PDF-1.4"), "done", None),
        (MARKUP, answer({"status": "x", "error_message": None, "url": None}, 202), "pending", "x"),
        (MARKUP, answer({"status": "x", "error_message": "no", "url": None}, 202), "failed", "x"),
        (MARKUP, answer({"status": "x", "error_message": "no", "url": "https://x"}), "done", "x"),
    ],
)
def test_state_is_read_from_the_answer(rule: PollRule, response: Response, state: str, text: str | None) -> None:
    status = status_of(rule, response)
    assert (status.state, status.text, status.is_final) == (state, text, state != "pending")


def test_parts_and_message_are_read_from_the_answer() -> None:
    parts = [{"status": "done"}, {"status": "failed"}, {"status": "retry"}, {"status": "partial_done"}, None]
    body = {"data": {"status": "failed", "error": {"message": "Template is gone"}, "sub_operations": parts}}
    status = status_of(OPERATION, answer(body, **{"Retry-After": "4"}))
    assert (status.message, status.finished, status.total) == ("Template is gone", 3, 5)
    assert status.retry_after == 4.0
    assert failed_parts(OPERATION, status.value) == [{"status": "failed"}, {"status": "partial_done"}]


def test_intervals_grow_up_to_half_a_minute_with_jitter() -> None:
    middle = [round(interval_of(PollRule(), polls, 0.5), 2) for polls in (0, 1, 2, 8, 9, 10_000)]
    assert middle == [1.0, 1.5, 2.25, 25.63, 30.0, 30.0]
    assert (interval_of(PollRule(), 0, 0.0), interval_of(PollRule(), 0, 1.0)) == (0.8, 1.2)
    assert interval_of(PollRule(every=5.0), 9, 0.5) == 5.0


@pytest.mark.parametrize(
    ("polled_at", "interval", "retry_after", "timeout", "due_at"),
    [
        (-math.inf, 0.0, None, 60.0, -math.inf),
        (0.0, 1.0, None, 60.0, 1.0),
        (0.0, 1.0, 4.0, 60.0, 4.0),
        (0.0, 30.0, 4.0, 60.0, 30.0),
        # The last poll is shortly before the deadline, and no other one follows.
        (40.0, 30.0, None, 60.0, 58.0),
        (58.0, 30.0, None, 60.0, None),
        (0.0, 1.0, None, 0.5, 0.45),
        # Procore is not asked earlier than it wants.
        (50.0, 1.0, 9.5, 60.0, 59.5),
        (50.0, 1.0, 10.0, 60.0, None),
        (1e6, 30.0, None, math.inf, 1e6 + 30),
    ],
)
def test_time_of_the_next_poll(
    polled_at: float, interval: float, retry_after: float | None, timeout: float, due_at: float | None
) -> None:
    assert next_poll_at(polled_at, interval, retry_after, timeout, timeout) == due_at
