"""Effect of a call at Procore: every combination of method, phase, status, declaration and earlier sends."""

from __future__ import annotations

from itertools import product
from typing import Any

import pytest
from multidict import CIMultiDict

from aprocore import (
    AmbiguousOutcomeError,
    ConflictError,
    ConnectError,
    DeadlineExceededError,
    ProcoreError,
    ProtocolError,
    RateLimitedError,
    RequestTimeoutError,
    ServerError,
    SessionClosedError,
)
from aprocore.sansio.attempts import AttemptState, Outcome
from aprocore.sansio.messages import Request, Response
from aprocore.sansio.response_errors import error_of, with_head
from aprocore.sansio.retries import APPLIED_HINT, IDEMPOTENT, SAFE, RetryPolicy, combined
from tests.support.cases import cases

METHODS = ("GET", "HEAD", "OPTIONS", "PUT", "DELETE", "POST", "PATCH")
ORIGIN = "https://api.procore.com"
REFUSED = (400, 401, 403, 404, 405, 406, 409, 410, 411, 412, 413, 414, 415, 422, 423, 425, 428, 429, 431, 451, 501, 505)
REDIRECTED = (300, 301, 304, 305, 307, 308)
UNKNOWN = (302, 303, 408, 460, 499, 500, 502, 503, 504, 506, 507, 508, *range(520, 531), 598, 599)

Sent = tuple[str, Any]
"""What a send by a write told (``no``, ``unknown`` or ``yes``), and a function that makes its outcome."""


def response(status: int, **headers: str) -> Response:
    return Response(status, CIMultiDict({name.replace("_", "-"): value for name, value in headers.items()}), b"")


def cut(status: int) -> Any:
    """Return a function that makes the error of a response whose body broke off after a head with ``status``."""

    def make(request: Request) -> Any:
        return with_head(ProtocolError("cut", phase="sent"), request, status, CIMultiDict({"Location": "/x"}))

    return make


OUTCOMES: dict[str, Sent] = {
    "refused connection": ("no", lambda request: ConnectError("no")),
    "no connection in time": ("no", lambda request: RequestTimeoutError("no", phase="not_sent")),
    "closed before": ("no", lambda request: SessionClosedError("no", phase="not_sent")),
    "deadline before": ("no", lambda request: DeadlineExceededError("no", phase="not_sent")),
    "lost": ("unknown", lambda request: ProtocolError("no", phase="sent")),
    "silent": ("unknown", lambda request: RequestTimeoutError("no", phase="sent")),
    "deadline after": ("unknown", lambda request: DeadlineExceededError("no", phase="sent")),
    "503 and when": ("no", lambda request: response(503, Retry_After="2")),
    "503 and a date": ("no", lambda request: response(503, Retry_After="Wed, 21 Oct 2026 07:28:00 GMT")),
    "503 and nonsense": ("unknown", lambda request: response(503, Retry_After="soon")),
    "429 and when": ("no", lambda request: response(429, Retry_After="2")),
    "500 and when": ("unknown", lambda request: response(500, Retry_After="2")),
    **{f"{status} cut": ("yes", cut(status)) for status in (200, 201, 202, 204, 207)},
    **{str(status): ("no", lambda request, status=status: response(status)) for status in (*REFUSED, *REDIRECTED)},
    **{str(status): ("unknown", lambda request, status=status: response(status)) for status in UNKNOWN},
}


def final_error(state: AttemptState, outcome: Outcome) -> ProcoreError:
    """Return the error that a call raises if ``outcome`` is that of its last send."""
    if isinstance(outcome, SessionClosedError):
        return state.session_closed_error(outcome)
    state.sends += 1
    state.decide(outcome, refreshable=True, random=lambda: 0.5, time=lambda: 0.0)
    try:
        last = state.final_response(outcome)
    except ProcoreError as error:
        return error
    error = error_of(last, state.request.line, reads=state.request.reads)
    assert error is not None
    return error


def calls() -> list[tuple[str, bool, bool]]:
    return [
        (method, declared, reads)
        for method, declared, reads in product(METHODS, (False, True), (False, True))
        if method not in SAFE or not reads
    ]


@pytest.mark.slow
@cases("name", OUTCOMES)
@cases(("method", "declared", "reads"), calls())
def test_error_tells_whether_the_call_took_effect(method: str, declared: bool, reads: bool, name: str) -> None:
    told, make = OUTCOMES[name]
    only_reads = reads or method in SAFE
    for earlier, (earlier_told, make_earlier) in [("none", ("no", None)), *OUTCOMES.items()]:
        request = Request(method, ORIGIN, "/rest/v1.0/x", reads=reads)
        state = AttemptState(request, RetryPolicy(), 1e6, idempotent=declared)
        if make_earlier is not None:
            outcome = make_earlier(request)
            if isinstance(outcome, SessionClosedError | DeadlineExceededError):
                continue  # it ends the call
            state.sends += 1
            state.decide(outcome, refreshable=True, random=lambda: 0.5, time=lambda: 0.0)
        outcome = make(request)
        if state.is_already_absent(outcome) if isinstance(outcome, Response) else False:
            continue  # a success
        error = final_error(state, outcome)
        ranks = ("no", "unknown", "yes")
        expected = "no" if only_reads else max(earlier_told, told, key=ranks.index)
        assert error.applied == expected, earlier
        assert error.request == request.line
        repeatable = declared or only_reads or method in IDEMPOTENT
        assert not (isinstance(error, AmbiguousOutcomeError) and (repeatable or expected != "unknown")), earlier
        hint = error.hint or ""
        if expected != "no":
            assert "again later" not in hint.replace("Retry", "again"), (earlier, hint)
        if expected == "yes":
            assert hint == APPLIED_HINT, earlier
        if expected == "unknown" and not repeatable:
            assert "Check whether the change was applied" in hint, (earlier, hint)


@cases("status", [408, 502, 504, 520, 521, 522, 523, 524])
def test_gateway_status_of_a_post_leaves_its_outcome_unknown(status: int) -> None:
    error = final_error(AttemptState(Request("POST", ORIGIN, "/x"), RetryPolicy(), 60.0), response(status))
    assert error.applied == "unknown"
    assert isinstance(error, ServerError) == (status >= 500)
    assert error.hint == "Check whether the change was applied before you send it again."


def test_conflict_after_a_lost_response_is_not_known_to_be_without_effect() -> None:
    state = AttemptState(Request("POST", ORIGIN, "/x"), RetryPolicy(), 60.0, idempotent=True)
    state.sends += 1
    assert state.decide(ProtocolError("x", phase="sent"), refreshable=True, random=lambda: 0.5, time=lambda: 0.0)
    error = final_error(state, response(409))
    assert isinstance(error, ConflictError)
    assert error.applied == "unknown"
    assert (error.hint or "").startswith("Check whether the change was applied")


@pytest.mark.parametrize("earlier", [None, "lost"])
def test_rate_limit_that_ends_a_call_keeps_what_earlier_sends_told(earlier: str | None) -> None:
    state = AttemptState(Request("PUT", ORIGIN, "/x"), RetryPolicy(), 60.0)
    if earlier:
        state.sends += 1
        state.decide(ProtocolError("x", phase="sent"), refreshable=True, random=lambda: 0.5, time=lambda: 0.0)
    error = RateLimitedError("wait")
    state.complete(error)
    assert (error.applied, error.attempts, error.request) == (
        "unknown" if earlier else "no",
        1 if earlier else 0,
        state.request.line,
    )


def test_combined_outcomes_keep_the_strongest() -> None:
    for one, other in product(("no", "unknown", "yes"), repeat=2):
        both = combined(one, other)  # type: ignore[arg-type] # literals
        assert both == max(one, other, key=("no", "unknown", "yes").index)
