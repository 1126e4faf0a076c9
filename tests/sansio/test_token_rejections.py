from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from aprocore.sansio.token_rejections import TokenRejections

RESOURCE, OTHER = "GET /rest/v1.0/vault 1", "GET /rest/v1.0/projects 1"


def rejected_twice(now: float = 0.0) -> TokenRejections:
    """Return the rejections of a resource that rejected tokens 1 and 2, which was just issued."""
    rejections = TokenRejections()
    assert rejections.refresh_may_help(RESOURCE, 1, just_issued=False, now=now)
    assert not rejections.refresh_may_help(RESOURCE, 2, just_issued=True, now=now)
    return rejections


@pytest.mark.fault("A03")
def test_resource_that_rejects_a_new_token_causes_no_refresh_for_a_while() -> None:
    rejections = rejected_twice()
    for now in (0.0, 1.0, 59.0):
        assert not rejections.refresh_may_help(RESOURCE, 2, just_issued=True, now=now)
        assert not rejections.refresh_may_help(RESOURCE, 3, just_issued=False, now=now)
    assert rejections.refresh_may_help(RESOURCE, 3, just_issued=False, now=60.0)


def test_each_refresh_in_vain_doubles_the_time_up_to_a_maximum() -> None:
    rejections, token, now, times = TokenRejections(), 1, 0.0, []
    assert rejections.refresh_may_help(RESOURCE, token, just_issued=False, now=now)
    for _ in range(5):
        token += 1
        assert not rejections.refresh_may_help(RESOURCE, token, just_issued=True, now=now)
        began = now
        while not rejections.refresh_may_help(RESOURCE, token, just_issued=False, now=now):
            now += 1.0
        times.append(now - began)
    assert times == [60.0, 120.0, 240.0, 300.0, 300.0]


def test_token_that_was_not_just_issued_is_no_evidence() -> None:
    rejections = TokenRejections()
    for token in range(3):
        assert rejections.refresh_may_help(RESOURCE, token, just_issued=False, now=token)


def test_repeated_401s_with_the_same_token_wait_for_the_same_refresh() -> None:
    rejections = TokenRejections()
    for _ in range(3):
        assert rejections.refresh_may_help(RESOURCE, 1, just_issued=True, now=0.0)


def test_accepted_call_forgets_the_rejections_of_the_resource() -> None:
    rejections = rejected_twice()
    rejections.accepted(OTHER)
    assert not rejections.refresh_may_help(RESOURCE, 2, just_issued=True, now=59.0)
    rejections.accepted(RESOURCE)
    assert rejections.resources == {}
    assert rejections.refresh_may_help(RESOURCE, 2, just_issued=True, now=59.0)


def test_refresh_in_vain_pauses_refreshes_because_of_other_resources() -> None:
    rejections = rejected_twice()
    assert not rejections.refresh_may_help(OTHER, 2, just_issued=True, now=9.0)
    assert rejections.refresh_may_help(OTHER, 2, just_issued=True, now=10.0)


def test_two_tokens_that_different_resources_reject_pause_refreshes() -> None:
    rejections = TokenRejections()
    assert rejections.refresh_may_help(RESOURCE, 1, just_issued=False, now=0.0)
    assert not rejections.refresh_may_help(OTHER, 2, just_issued=True, now=1.0)
    assert rejections.refresh_may_help(OTHER, 2, just_issued=True, now=11.0, replaced=True), "it costs no refresh"


def test_accepted_token_may_be_revoked_soon_after() -> None:
    rejections = TokenRejections()
    assert rejections.refresh_may_help(RESOURCE, 1, just_issued=False, now=0.0)
    rejections.accepted(RESOURCE)
    assert rejections.refresh_may_help(OTHER, 2, just_issued=True, now=1.0)


def test_401_of_an_earlier_token_proves_nothing() -> None:
    rejections = TokenRejections()
    assert rejections.refresh_may_help(RESOURCE, 2, just_issued=True, now=0.0)
    assert rejections.refresh_may_help(RESOURCE, 1, just_issued=True, now=0.0, replaced=True)
    assert rejections.refresh_may_help(RESOURCE, 2, just_issued=True, now=0.0, replaced=True)


def test_resource_that_accepted_a_token_is_not_paused() -> None:
    rejections = rejected_twice()
    rejections.accepted(OTHER)
    assert rejections.refresh_may_help(OTHER, 2, just_issued=True, now=1.0)
    assert not rejections.refresh_may_help(OTHER, 3, just_issued=True, now=1.0)
    assert not rejections.refresh_may_help(OTHER, 3, just_issued=True, now=2.0)


def test_concurrent_rejections_of_one_token_begin_one_pause() -> None:
    rejections = TokenRejections()
    resources = [f"GET /{number}" for number in range(50)]
    for resource in resources:
        assert rejections.refresh_may_help(resource, 1, just_issued=False, now=0.0)
    for resource in resources:
        assert not rejections.refresh_may_help(resource, 2, just_issued=True, now=0.0)
    assert rejections.refresh_may_help(OTHER, 2, just_issued=False, now=10.0)


@given(st.lists(st.tuples(st.integers(0, 400), st.floats(0, 20)), max_size=300))
def test_refreshes_of_resources_that_reject_every_token_are_bounded(calls: list[tuple[int, float]]) -> None:
    rejections, token, now, issued_at, refreshes = TokenRejections(), 0, 0.0, -1e9, 0
    for resource, seconds in calls:
        now += seconds
        while rejections.refresh_may_help(str(resource), token, just_issued=now - issued_at <= 60, now=now):
            token, issued_at, refreshes = token + 1, now, refreshes + 1
        assert len(rejections.resources) <= 256
    assert refreshes <= 3 + now / 10
