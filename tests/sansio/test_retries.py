from __future__ import annotations

import math
from typing import Any

import attrs
import pytest
from hypothesis import given
from hypothesis import strategies as st

from aprocore import ConfigurationError, RetryPolicy
from aprocore.sansio.retries import IDEMPOTENT, may_repeat
from tests.support.cases import cases

METHODS = ("GET", "HEAD", "OPTIONS", "PUT", "DELETE", "POST", "PATCH")
WRITES = ("POST", "PATCH")


class TestRetryPolicy:
    def test_defaults_match_the_documentation(self) -> None:
        policy = RetryPolicy()
        assert (policy.max_attempts, policy.base, policy.cap) == (4, 0.5, 8.0)

    def test_options_are_keyword_only(self) -> None:
        with pytest.raises(TypeError):
            RetryPolicy(4)  # type: ignore[call-arg]

    def test_policy_is_frozen(self) -> None:
        with pytest.raises(attrs.exceptions.FrozenInstanceError):
            RetryPolicy().max_attempts = 9  # type: ignore[misc]

    @cases(("attempt", "most"), [(1, 0.5), (2, 1.0), (3, 2.0), (4, 4.0), (5, 8.0), (6, 8.0), (60, 8.0), (10**9, 8.0)])
    def test_backoff_doubles_up_to_the_cap(self, attempt: int, most: float) -> None:
        policy = RetryPolicy(max_attempts=10**10)
        assert policy.delay(attempt, lambda: 1.0) == most
        assert policy.delay(attempt, lambda: 0.25) == most / 4
        assert policy.delay(attempt, lambda: 0.0) == 0.0

    def test_delay_is_none_after_the_last_attempt(self) -> None:
        policy = RetryPolicy(max_attempts=3)
        assert [policy.delay(attempt, lambda: 1.0) is None for attempt in (1, 2, 3, 4)] == [False, False, True, True]
        assert RetryPolicy(max_attempts=1).delay(1, lambda: 1.0, at_least=5.0) is None

    @given(st.integers(1, 50), st.floats(0, 1), st.floats(0, 1e6), st.floats(0, 1e300), st.none() | st.floats(0, 1e9))
    def test_delay_is_at_least_retry_after_and_at_most_the_cap_longer(
        self, attempt: int, chance: float, cap: float, base: float, retry_after: float | None
    ) -> None:
        delay = RetryPolicy(max_attempts=51, base=base, cap=cap).delay(attempt, lambda: chance, at_least=retry_after)
        assert delay is not None
        assert math.isfinite(delay)
        assert (retry_after or 0.0) <= delay <= (retry_after or 0.0) + cap

    @pytest.mark.parametrize("attempts", [0, -1])
    def test_max_attempts_must_be_at_least_one(self, attempts: int) -> None:
        with pytest.raises(ConfigurationError, match=r"RetryPolicy\.max_attempts must be .* counts the first send"):
            RetryPolicy(max_attempts=attempts)

    @pytest.mark.parametrize("name", ["base", "cap"])
    @pytest.mark.parametrize("seconds", [-0.1, math.inf, math.nan])
    def test_seconds_must_be_finite_and_not_negative(self, name: str, seconds: float) -> None:
        options: dict[str, Any] = {name: seconds}
        with pytest.raises(ConfigurationError, match=rf"RetryPolicy\.{name} must be a finite number of seconds"):
            RetryPolicy(**options)


class TestMayRepeat:
    def test_post_and_patch_are_not_idempotent(self) -> None:
        assert set(METHODS) - IDEMPOTENT == set(WRITES)

    @pytest.mark.parametrize("method", METHODS)
    def test_request_that_was_not_sent_may_be_repeated(self, method: str) -> None:
        assert may_repeat(method, "not_sent")

    @pytest.mark.fault("I26")
    @pytest.mark.parametrize("method", METHODS)
    def test_lost_response_allows_only_idempotent_retries(self, method: str) -> None:
        assert may_repeat(method, "sent") is (method not in WRITES)

    @cases("method", METHODS)
    @cases("retry_after", [True, False])
    def test_429_allows_any_retry(self, method: str, retry_after: bool) -> None:
        assert may_repeat(method, "answered", 429, asked_to_wait=retry_after)

    @pytest.mark.parametrize("method", METHODS)
    def test_503_with_retry_after_allows_any_retry(self, method: str) -> None:
        assert may_repeat(method, "answered", 503, asked_to_wait=True)
        assert may_repeat(method, "answered", 503) is (method not in WRITES)

    @cases("method", METHODS)
    @cases("status", [408, 500, 502, 504])
    @cases("retry_after", [True, False])
    def test_transient_status_allows_idempotent_retries(self, method: str, status: int, retry_after: bool) -> None:
        assert may_repeat(method, "answered", status, asked_to_wait=retry_after) is (method not in WRITES)

    @cases("method", METHODS)
    @cases("retry_after", [True, False])
    def test_other_statuses_are_not_retried(self, method: str, retry_after: bool) -> None:
        repeated = [s for s in range(100, 600) if may_repeat(method, "answered", s, asked_to_wait=retry_after)]
        assert set(repeated) <= {408, 429, 500, 502, 503, 504}
        assert not may_repeat(method, "answered", None, asked_to_wait=retry_after)
