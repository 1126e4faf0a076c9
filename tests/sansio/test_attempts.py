"""Retry decisions: the table of all results of a send, and the rules across several sends."""

from __future__ import annotations

from collections.abc import AsyncIterator
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from multidict import CIMultiDict

from aprocore import (
    CertificateError,
    ConnectError,
    DeadlineExceededError,
    ProtocolError,
    ProxyError,
    RequestTimeoutError,
    RetryPolicy,
    TransportError,
)
from aprocore.sansio.attempts import AttemptState, Outcome, RetryDecision
from aprocore.sansio.messages import Request, Response
from aprocore.sansio.request_body import BodyStream
from tests.support.cases import cases

READS, REPEATABLE, ADDING = ("GET", "HEAD", "OPTIONS"), ("PUT", "DELETE"), ("POST", "PATCH")
METHODS = (*READS, *REPEATABLE, *ADDING)
NOW = 1_800_000_000.0
INSUFFICIENT = {"WWW-Authenticate": 'Bearer realm="x", error="insufficient_scope"'}


class Pieces:
    """A body that can be iterated more than once."""

    async def __aiter__(self) -> AsyncIterator[bytes]:
        yield b"x"


def state_of(method: str = "GET", *, body: Any = None, total: float = 60.0, **options: Any) -> AttemptState:
    request = Request(method, "https://api.procore.com", "/rest/v1.0/x", (), body)
    options.setdefault("retry", RetryPolicy())
    return AttemptState(request, total=total, **options)


def answer(status: int, body: bytes = b"", *, open_ended: bool = False, **headers: str) -> Response:
    named = {name.replace("_", "-"): value for name, value in headers.items()}
    return Response(status, CIMultiDict(named), body, open_ended=open_ended)


def after(
    state: AttemptState, outcome: Outcome, *, refreshable: bool = True, limited: bool = True
) -> RetryDecision | None:
    """Record one send with the result ``outcome``."""
    state.sends += 1
    state.limited = limited
    return state.decide(outcome, refreshable=refreshable, random=lambda: 0.5, time=lambda: NOW)


# -- the table -------------------------------------------------------------------------------------------------------

OUTCOMES: dict[str, tuple[Outcome, tuple[str, ...]]] = {
    "refused": (ConnectError("no"), METHODS),
    "no connection in time": (RequestTimeoutError("no", phase="not_sent"), METHODS),
    "lost": (ProtocolError("no", phase="sent"), READS + REPEATABLE),
    "silence": (RequestTimeoutError("no", phase="sent"), READS + REPEATABLE),
    "too long": (ProtocolError("no", phase="answered"), ()),
    "certificate": (CertificateError("no"), ()),
    "proxy": (ProxyError("no"), ()),
    "deadline": (DeadlineExceededError("no", phase="sent"), ()),
    "deadline before": (DeadlineExceededError("no", phase="not_sent"), ()),
    "200": (answer(200), ()),
    "302": (answer(302), ()),
    "400": (answer(400), ()),
    "403": (answer(403), ()),
    "404": (answer(404), ()),
    "408": (answer(408), READS + REPEATABLE),
    "409": (answer(409), ()),
    "422": (answer(422), ()),
    "429": (answer(429), METHODS),
    "500": (answer(500), READS + REPEATABLE),
    "501": (answer(501), ()),
    "502": (answer(502), READS + REPEATABLE),
    "503": (answer(503), READS + REPEATABLE),
    "503 and when": (answer(503, Retry_After="1"), METHODS),
    "503 and nonsense": (answer(503, Retry_After="soon"), READS + REPEATABLE),
    "500 and when": (answer(500, Retry_After="1"), READS + REPEATABLE),
    "504": (answer(504), READS + REPEATABLE),
    "401": (answer(401), METHODS),
    "401 for want of a scope": (Response(401, CIMultiDict(INSUFFICIENT), b""), ()),
}


@pytest.mark.fault("I26")
@cases("limited", [True, False])
@cases("method", METHODS)
@cases("name", OUTCOMES)
def test_outcome_is_retried_if_it_is_safe(name: str, method: str, limited: bool) -> None:
    outcome, repeated = OUTCOMES[name]
    assert (after(state_of(method), outcome, limited=limited) is not None) == (method in repeated)


@cases("method", ADDING)
@cases("name", OUTCOMES)
def test_idempotent_option_allows_retries(name: str, method: str) -> None:
    outcome, repeated = OUTCOMES[name]
    assert (after(state_of(method, idempotent=True), outcome) is not None) == ("PUT" in repeated)


@cases("method", METHODS)
@cases("name", OUTCOMES)
def test_consumed_body_is_never_sent_again(name: str, method: str) -> None:
    outcome, repeated = OUTCOMES[name]
    used_up = state_of(method, body=BodyStream(aiter(Pieces())), idempotent=True)
    assert after(used_up, outcome) is None
    again = after(state_of(method, body=BodyStream(Pieces())), outcome)
    assert (again is not None) == (method in repeated), "a body that can be iterated again can be sent again"


@cases("name", [name for name, (_, repeated) in OUTCOMES.items() if repeated and name != "401"])
def test_max_attempts_of_one_disables_retries(name: str) -> None:
    assert after(state_of("GET", retry=RetryPolicy(max_attempts=1)), OUTCOMES[name][0]) is None


# -- tokens ----------------------------------------------------------------------------------------------------------


@pytest.mark.fault("I11")
def test_token_is_refreshed_once_per_call() -> None:
    state = state_of()
    assert after(state, answer(401)) == RetryDecision("the token was rejected", charged=False)
    assert state.token_rejected
    assert after(state, answer(401)) is None
    assert not state.token_rejected, "the new token is not discarded by every call that gets a 401"


def test_token_is_marked_as_rejected_even_if_the_call_is_not_repeatable() -> None:
    state = state_of("POST", body=BodyStream(aiter(Pieces())))
    assert after(state, answer(401)) is None
    assert state.token_rejected


@pytest.mark.fault("H17")
@pytest.mark.parametrize(
    ("options", "outcome"),
    [
        ({"refreshable": False}, answer(401)),
        ({}, Response(401, CIMultiDict(INSUFFICIENT), b"")),
        ({}, answer(403)),
    ],
)
def test_token_is_not_rejected_for_lack_of_permission(options: dict[str, Any], outcome: Outcome) -> None:
    state = state_of()
    assert after(state, outcome, **options) is None
    assert not state.token_rejected


def test_401_of_a_storage_host_does_not_reject_the_token() -> None:
    state = state_of(trusted=False)
    assert after(state, answer(401), limited=False) is None
    assert not state.token_rejected


def test_token_refresh_does_not_count_as_an_attempt() -> None:
    state = state_of(retry=RetryPolicy(max_attempts=2))
    assert after(state, answer(401)) is not None
    assert after(state, answer(500)) is not None
    assert after(state, answer(500)) is None
    refused = state_of(retry=RetryPolicy(max_attempts=2))
    assert [after(refused, answer(status)) is not None for status in (401, 429, 429)] == [True, True, False]


# -- waits and the clock ---------------------------------------------------------------------------------------------


@pytest.mark.fault("R05")
def test_429_leaves_the_wait_to_the_rate_limiter() -> None:
    state = state_of("POST")
    refusal = answer(429, Retry_After="9")
    assert after(state, refusal) == RetryDecision("the rate limit is used up", backoff=0.0, charged=False)
    assert state.rate_limit_response is refusal
    after(state, answer(201))
    assert state.rate_limit_response is None


@pytest.mark.fault("R18")
def test_429_without_rate_limiter_waits_for_retry_after() -> None:
    state = state_of()
    assert after(state, answer(429, Retry_After="9"), limited=False) == RetryDecision("the response was 429", 9.25)
    assert state.rate_limit_response is None


def test_backoff_grows_with_the_sends() -> None:
    state = state_of()
    waits = [after(state, answer(500)) for _ in range(4)]
    assert waits[3] is None
    assert [decision.backoff for decision in waits if decision is not None] == [0.25, 0.5, 1.0]


@cases(
    ("spent", "retry_after", "total", "again"),
    [
        (0.0, "59", 60.0, True),
        (0.0, "60", 60.0, False),
        (0.0, "3600", 60.0, False),
        (50.0, "9", 60.0, True),
        (50.0, "10", 60.0, False),
        (59.9, None, 60.0, False),
        (0.0, "Fri, 15 Jan 2027 08:00:30 GMT", 60.0, True),
        (0.0, "Fri, 15 Jan 2027 08:10:00 GMT", 60.0, False),
    ],
)
def test_no_retry_if_its_wait_exceeds_the_deadline(
    spent: float, retry_after: str | None, total: float, again: bool
) -> None:
    state = state_of(total=total)
    state.spent = spent
    failed = answer(503) if retry_after is None else answer(503, Retry_After=retry_after)
    assert (after(state, failed) is not None) == again


def test_retry_after_date_is_read_by_the_servers_clock() -> None:
    date = {"Date": "Fri, 15 Jan 2027 09:00:00 GMT", "Retry-After": "Fri, 15 Jan 2027 09:00:07 GMT"}
    again = after(state_of(), Response(503, CIMultiDict(date), b""))
    assert again is not None
    assert again.backoff == 7.25


# -- outcome of a write ------------------------------------------------------------------------------------------------

NOT_APPLIED = (ConnectError("no"), answer(429), answer(503, Retry_After="0"), answer(401))
PERHAPS_APPLIED = (ProtocolError("no", phase="sent"), answer(500), answer(502), answer(503), answer(504), answer(408))


@pytest.mark.fault("T05")
@cases(
    ("first", "absent"),
    [*((outcome, False) for outcome in NOT_APPLIED), *((outcome, True) for outcome in PERHAPS_APPLIED)],
    ids=repr,
)
def test_404_after_a_delete_that_may_have_been_applied_is_a_success(first: Outcome, absent: bool) -> None:
    state = state_of("DELETE")
    assert after(state, first) is not None
    gone = answer(404)
    assert after(state, gone) is None
    assert state.is_already_absent(gone) == absent
    assert not state.is_already_absent(answer(403))


@pytest.mark.fault("T05")
def test_404_of_a_first_send_is_an_error() -> None:
    for method in ("DELETE", "PUT"):
        state = state_of(method)
        gone = answer(404)
        after(state, gone)
        assert not state.is_already_absent(gone)
    other = state_of("PUT")
    after(other, ProtocolError("no", phase="sent"))
    assert not other.is_already_absent(answer(404))


@pytest.mark.fault("H06")
@pytest.mark.parametrize("body", [b'{"a": [1', b'{"a": "b', b"[1, 2"])
def test_truncated_response_is_requested_once_more(body: bytes) -> None:
    for method, again in (("GET", True), ("PUT", True), ("POST", False)):
        state = state_of(method)
        cut = answer(200, body, open_ended=True)
        assert (after(state, cut) is not None) == again
        assert after(state, cut) is None
    assert after(state_of(), answer(200, body)) is None, "its length was known"


@pytest.mark.fault("H06")
@pytest.mark.parametrize("body", [b"", b"{}", b"nonsense", b'{"a": 1}}'])
def test_complete_or_invalid_json_is_not_requested_again(body: bytes) -> None:
    assert after(state_of(), answer(200, body, open_ended=True)) is None


# -- complete runs ---------------------------------------------------------------------------------------------------


@pytest.mark.fault("I26")
@given(
    method=st.sampled_from(METHODS),
    names=st.lists(st.sampled_from(sorted(OUTCOMES)), min_size=1, max_size=12),
    attempts=st.integers(1, 6),
    limited=st.booleans(),
)
def test_no_sequence_exceeds_the_attempts_or_repeats_an_unsafe_write(
    method: str, names: list[str], attempts: int, limited: bool
) -> None:
    state = state_of(method, retry=RetryPolicy(max_attempts=attempts))
    perhaps_applied = 0
    for name in names:
        outcome = OUTCOMES[name][0]
        perhaps_applied += (isinstance(outcome, Response) and outcome.status in (200, 302, 408, 500, 502, 504)) or (
            isinstance(outcome, TransportError | DeadlineExceededError) and outcome.phase != "not_sent"
        )
        again = after(state, outcome, limited=limited)
        if again is None:
            break
        assert again.backoff >= 0
        state.spent += again.backoff
        assert state.spent < state.total
    assert state.sends <= attempts + ("401" in names)
    if method in ADDING:
        assert perhaps_applied <= 1
