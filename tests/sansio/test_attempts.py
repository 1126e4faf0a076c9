"""What follows from how a send ended: the table of all cases, and the rules between several sends."""

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
    RequestTimeoutError,
    RetryPolicy,
    TransportError,
)
from aprocore.sansio.attempts import Again, AttemptState, Outcome
from aprocore.sansio.messages import Request, Response
from aprocore.sansio.request_body import BodyStream
from tests.cases import cases

READS, REPEATABLE, ADDING = ("GET", "HEAD", "OPTIONS"), ("PUT", "DELETE"), ("POST", "PATCH")
METHODS = (*READS, *REPEATABLE, *ADDING)
NOW = 1_800_000_000.0
INSUFFICIENT = {"WWW-Authenticate": 'Bearer realm="x", error="insufficient_scope"'}


class Pieces:
    """A body that can be gone through again."""

    async def __aiter__(self) -> AsyncIterator[bytes]:
        yield b"x"


def course(method: str = "GET", *, body: Any = None, total: float = 60.0, **options: Any) -> AttemptState:
    request = Request(method, "https://api.procore.com", "/rest/v1.0/x", (), body)
    options.setdefault("retry", RetryPolicy())
    return AttemptState(request, total=total, **options)


def answer(status: int, body: bytes = b"", *, open_ended: bool = False, **headers: str) -> Response:
    named = {name.replace("_", "-"): value for name, value in headers.items()}
    return Response(status, CIMultiDict(named), body, open_ended=open_ended)


def after(course: AttemptState, outcome: Outcome, *, renewable: bool = True, paced: bool = True) -> Again | None:
    """Count one send that ended in ``outcome``."""
    course.sends += 1
    return course.after(outcome, renewable=renewable, paced=paced, random=lambda: 0.5, time=lambda: NOW)


# -- the table -------------------------------------------------------------------------------------------------------

ENDINGS: dict[str, tuple[Outcome, tuple[str, ...]]] = {
    "refused": (ConnectError("no"), METHODS),
    "no connection in time": (RequestTimeoutError("no", phase="not_sent"), METHODS),
    "lost": (ProtocolError("no", phase="sent"), READS + REPEATABLE),
    "silence": (RequestTimeoutError("no", phase="sent"), READS + REPEATABLE),
    "too long": (ProtocolError("no", phase="answered"), ()),
    "certificate": (CertificateError("no"), ()),
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
@cases("paced", [True, False])
@cases("method", METHODS)
@cases("ending", ENDINGS)
def test_what_is_sent_again(ending: str, method: str, paced: bool) -> None:
    outcome, repeated = ENDINGS[ending]
    assert (after(course(method), outcome, paced=paced) is not None) == (method in repeated)


@cases("method", ADDING)
@cases("ending", ENDINGS)
def test_a_call_that_is_said_to_be_idempotent_is_one(ending: str, method: str) -> None:
    outcome, repeated = ENDINGS[ending]
    assert (after(course(method, idempotent=True), outcome) is not None) == ("PUT" in repeated)


@cases("method", METHODS)
@cases("ending", ENDINGS)
def test_a_body_that_is_used_up_is_never_sent_again(ending: str, method: str) -> None:
    outcome, repeated = ENDINGS[ending]
    used_up = course(method, body=BodyStream(aiter(Pieces())), idempotent=True)
    assert after(used_up, outcome) is None
    again = after(course(method, body=BodyStream(Pieces())), outcome)
    assert (again is not None) == (method in repeated), "one that can be gone through again can be sent again"


@cases("ending", [each for each, (_, repeated) in ENDINGS.items() if repeated and each != "401"])
def test_one_attempt_is_one(ending: str) -> None:
    assert after(course("GET", retry=RetryPolicy(max_attempts=1)), ENDINGS[ending][0]) is None


# -- tokens ----------------------------------------------------------------------------------------------------------


@pytest.mark.fault("I11")
def test_a_token_is_renewed_once_for_a_call() -> None:
    mine = course()
    assert after(mine, answer(401)) == Again("the token was rejected", counts=False)
    assert mine.rejected
    assert after(mine, answer(401)) is None
    assert not mine.rejected, "the new one is not thrown away by every call that gets a 401"


def test_a_rejected_token_is_known_as_one_though_the_call_cannot_be_sent_again() -> None:
    mine = course("POST", body=BodyStream(aiter(Pieces())))
    assert after(mine, answer(401)) is None
    assert mine.rejected


@pytest.mark.fault("H17")
@pytest.mark.parametrize(
    ("options", "outcome"),
    [
        ({"renewable": False}, answer(401)),
        ({}, Response(401, CIMultiDict(INSUFFICIENT), b"")),
        ({}, answer(403)),
    ],
)
def test_nothing_is_wrong_with_a_token_that_is_not_good_for_this(options: dict[str, Any], outcome: Outcome) -> None:
    mine = course()
    assert after(mine, outcome, **options) is None
    assert not mine.rejected


def test_a_storage_hosts_401_is_not_about_the_token() -> None:
    mine = course(trusted=False)
    assert after(mine, answer(401), paced=False) is None
    assert not mine.rejected


def test_a_renewal_is_none_of_the_attempts() -> None:
    mine = course(retry=RetryPolicy(max_attempts=2))
    assert after(mine, answer(401)) is not None
    assert after(mine, answer(500)) is not None
    assert after(mine, answer(500)) is None
    refused = course(retry=RetryPolicy(max_attempts=2))
    assert [after(refused, answer(status)) is not None for status in (401, 429, 429)] == [True, True, False]


# -- waits and time --------------------------------------------------------------------------------------------------


@pytest.mark.fault("R05")
def test_a_refusal_leaves_the_wait_to_the_pacer() -> None:
    mine = course("POST")
    refusal = answer(429, Retry_After="9")
    assert after(mine, refusal) == Again("the rate limit is used up", delay=0.0, counts=False)
    assert mine.refused is refusal
    after(mine, answer(201))
    assert mine.refused is None


@pytest.mark.fault("R18")
def test_who_is_not_paced_waits_by_itself() -> None:
    mine = course()
    assert after(mine, answer(429, Retry_After="9"), paced=False) == Again("the answer was 429", 9.25)
    assert mine.refused is None


def test_waits_grow_with_the_sends() -> None:
    mine = course()
    waits = [after(mine, answer(500)) for _ in range(4)]
    assert waits[3] is None
    assert [each.delay for each in waits if each is not None] == [0.25, 0.5, 1.0]


@cases(
    ("spent", "asked", "total", "again"),
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
def test_a_wait_that_the_calls_time_does_not_allow_is_not_begun(
    spent: float, asked: str | None, total: float, again: bool
) -> None:
    mine = course(total=total)
    mine.spent = spent
    failed = answer(503) if asked is None else answer(503, Retry_After=asked)
    assert (after(mine, failed) is not None) == again


def test_a_date_is_read_by_the_servers_clock() -> None:
    date = {"Date": "Fri, 15 Jan 2027 09:00:00 GMT", "Retry-After": "Fri, 15 Jan 2027 09:00:07 GMT"}
    again = after(course(), Response(503, CIMultiDict(date), b""))
    assert again is not None
    assert again.delay == 7.25


# -- what may have happened ------------------------------------------------------------------------------------------

NOT_APPLIED = (ConnectError("no"), answer(429), answer(503, Retry_After="0"), answer(401))
PERHAPS_APPLIED = (ProtocolError("no", phase="sent"), answer(500), answer(502), answer(503), answer(504), answer(408))


@pytest.mark.fault("T05")
@cases(
    ("first", "absent"),
    [*((each, False) for each in NOT_APPLIED), *((each, True) for each in PERHAPS_APPLIED)],
    ids=repr,
)
def test_a_404_after_a_delete_that_may_have_worked_is_a_success(first: Outcome, absent: bool) -> None:
    mine = course("DELETE")
    assert after(mine, first) is not None
    gone = answer(404)
    assert after(mine, gone) is None
    assert mine.found_nothing_left(gone) == absent
    assert not mine.found_nothing_left(answer(403))


@pytest.mark.fault("T05")
def test_a_404_at_once_is_one() -> None:
    for method in ("DELETE", "PUT"):
        mine = course(method)
        gone = answer(404)
        after(mine, gone)
        assert not mine.found_nothing_left(gone)
    other = course("PUT")
    after(other, ProtocolError("no", phase="sent"))
    assert not other.found_nothing_left(answer(404))


@pytest.mark.fault("H06")
@pytest.mark.parametrize("body", [b'{"a": [1', b'{"a": "b', b"[1, 2"])
def test_what_is_cut_short_is_asked_for_once_more(body: bytes) -> None:
    for method, again in (("GET", True), ("PUT", True), ("POST", False)):
        mine = course(method)
        cut = answer(200, body, open_ended=True)
        assert (after(mine, cut) is not None) == again
        assert after(mine, cut) is None
    assert after(course(), answer(200, body)) is None, "its length was known"


@pytest.mark.fault("H06")
@pytest.mark.parametrize("body", [b"", b"{}", b"nonsense", b'{"a": 1}}'])
def test_what_is_whole_or_no_json_is_not_asked_for_again(body: bytes) -> None:
    assert after(course(), answer(200, body, open_ended=True)) is None


# -- all of it -------------------------------------------------------------------------------------------------------


@pytest.mark.fault("I26")
@given(
    method=st.sampled_from(METHODS),
    names=st.lists(st.sampled_from(sorted(ENDINGS)), min_size=1, max_size=12),
    attempts=st.integers(1, 6),
    paced=st.booleans(),
)
def test_no_course_sends_too_often_or_an_unsafe_write_twice(
    method: str, names: list[str], attempts: int, paced: bool
) -> None:
    mine = course(method, retry=RetryPolicy(max_attempts=attempts))
    perhaps_applied = 0
    for name in names:
        outcome = ENDINGS[name][0]
        perhaps_applied += (isinstance(outcome, Response) and outcome.status in (200, 302, 408, 500, 502, 504)) or (
            isinstance(outcome, TransportError | DeadlineExceededError) and outcome.phase != "not_sent"
        )
        again = after(mine, outcome, paced=paced)
        if again is None:
            break
        assert again.delay >= 0
        mine.spent += again.delay
        assert mine.spent < mine.total
    assert mine.sends <= attempts + ("401" in names)
    if method in ADDING:
        assert perhaps_applied <= 1
