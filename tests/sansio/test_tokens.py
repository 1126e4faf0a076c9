from __future__ import annotations

import copy
import json
import math
from typing import Any

import attrs
import pytest
from hypothesis import given
from hypothesis import strategies as st

from aprocore import ConfigurationError, Token
from aprocore.sansio.tokens import MAX_TOKEN_LENGTH, RefreshMark, leeway_of, lifetime_of, number
from tests.support.canary import CANARY, assert_hidden, assert_never_shown, traceback_of
from tests.support.cases import cases

ANSWER: dict[str, Any] = {
    "access_token": "an-access-token",
    "refresh_token": "a-refresh-token",
    "token_type": "Bearer",
    "expires_in": 5400,
    "created_at": 1_800_000_000,
}
OPAQUE = st.from_regex(r"[!-~]+", fullmatch=True)
SECONDS = st.none() | st.integers(0, 2**40) | st.floats(0, 1e12, allow_subnormal=False)
MARKS = st.none() | st.builds(
    RefreshMark,
    st.sampled_from(["sent", "replayed", "dead"]),
    st.integers(0, 2**40),
    st.text(),
    st.sampled_from(["refused", "rotation_lost"]),
)
TOKENS = st.builds(
    Token,
    access_token=OPAQUE,
    refresh_token=st.none() | OPAQUE,
    expires_in=SECONDS,
    created_at=SECONDS,
    received_at=SECONDS,
    server_time=SECONDS,
    mark=MARKS,
    sign_in=st.none() | st.text(),
)


MALFORMED = ["a b", "a\r", "a\nX: y", "é", "\x00", "a" * MAX_TOKEN_LENGTH, 5, ["a"], {"a": 1}, b"a", True]


class TestToken:
    @pytest.mark.fault("X02")
    def test_secrets_are_never_shown(self) -> None:
        mark = RefreshMark("sent", 5.0, "host:1")
        assert_never_shown(Token(CANARY, CANARY, expires_in=5400, mark=mark))
        assert "expires_in=5400" in repr(Token(CANARY, expires_in=5400))

    def test_secrets_are_available_as_attributes(self) -> None:
        token = Token(CANARY, CANARY)
        assert (token.access_token, token.refresh_token) == (CANARY, CANARY)
        assert repr([token.access_token, token.refresh_token]) == "['[redacted]', '[redacted]']"
        assert Token(CANARY).refresh_token is None

    @pytest.mark.fault("A18")
    @cases("field", ["access_token", "refresh_token"])
    @cases("around", ["{}\r\nX: y", "{} ", "{}\x00", "{}é", "{}\ud800"])
    def test_invalid_header_characters_are_rejected(self, field: str, around: str) -> None:
        values: dict[str, Any] = {"access_token": "a", field: around.format(CANARY)}
        with pytest.raises(ConfigurationError, match=f"Token.{field} contains a space") as caught:
            Token(**values)
        assert_hidden(traceback_of(caught.value))

    @pytest.mark.fault("A18")
    @pytest.mark.parametrize("value", [None, 5, b"bytes"])
    def test_other_types_are_rejected(self, value: Any) -> None:
        with pytest.raises(ConfigurationError, match=r"Token\.access_token must be a str"):
            Token(value)

    def test_equality_ignores_metadata(self) -> None:
        token = Token("a", "b", expires_in=5400, created_at=1)
        noted = attrs.evolve(token, received_at=5.0, server_time=6.0, mark=RefreshMark("dead", 1.0), sign_in="x")
        assert noted == token
        assert hash(noted) == hash(token)
        for other in ({"access_token": "c"}, {"refresh_token": "c"}, {"expires_in": 1}, {"created_at": 2}):
            assert attrs.evolve(token, **other) != token
        assert copy.deepcopy(noted).mark == noted.mark


class TestRemaining:
    NOW = 1_800_000_000.0

    @pytest.mark.fault("A14", "A16")
    @cases(
        ("facts", "remaining"),
        [
            ({"expires_in": 5400, "received_at": NOW}, 5400),
            ({"expires_in": 5400, "received_at": NOW - 5000}, 400),
            ({"expires_in": 5400, "received_at": NOW - 6000}, -600),
            # A clock that was set back does not extend the lifetime.
            ({"expires_in": 5400, "received_at": NOW + 7200}, 5400),
            ({"expires_in": 5400, "created_at": NOW - 5000}, 400),
            ({"expires_in": 5400, "created_at": NOW - 5000, "received_at": NOW}, 5400),
            ({"expires_in": 5400, "created_at": 1, "received_at": NOW}, 5400),
            ({"expires_in": 5400}, 5400),
            ({"received_at": NOW - 10**9}, math.inf),
            ({"expires_in": 0, "received_at": NOW}, math.inf),
            ({"expires_in": -1, "received_at": NOW}, math.inf),
            ({"expires_in": 1e12, "received_at": NOW}, math.inf),
            ({"expires_in": math.nan, "received_at": NOW}, math.inf),
        ],
    )
    def test_lifetime_begins_when_the_token_is_received(self, facts: dict[str, Any], remaining: float) -> None:
        assert Token("a", **facts).remaining(self.NOW) == remaining

    @pytest.mark.fault("A16")
    def test_server_clock_takes_precedence_over_the_local_clock(self) -> None:
        token = Token("a", expires_in=5400, received_at=self.NOW + 3 * 3600, server_time=self.NOW - 5000)
        assert token.remaining(self.NOW) == 5400
        # The times of the server are whole seconds, so that the age is at least a second less than their difference.
        assert token.remaining(self.NOW, server_ahead=0.0) == 401
        assert token.remaining(self.NOW, server_ahead=100.0) == 301
        assert attrs.evolve(token, server_time=None).remaining(self.NOW, server_ahead=0.0) == 5400
        assert attrs.evolve(token, received_at=self.NOW - 5300).remaining(self.NOW, server_ahead=0.0) == 100

    @pytest.mark.parametrize("received", [0.0, 0.4, 0.999])
    @pytest.mark.parametrize("other", [0.0, 0.4, 0.999])
    def test_whole_seconds_of_the_server_clock_do_not_shorten_a_lifetime(self, received: float, other: float) -> None:
        token = Token("a", expires_in=1, received_at=self.NOW + received, server_time=self.NOW)
        # Another process has learned at another fraction of a second that the clocks agree.
        assert token.remaining(self.NOW + received, server_ahead=-other) == 1


class TestFromDict:
    def test_procores_response_is_parsed(self) -> None:
        token = Token.from_dict(ANSWER | {"scope": "", "unknown": [1]})
        assert token == Token("an-access-token", "a-refresh-token", "Bearer", 5400, 1_800_000_000)
        assert (token.received_at, token.server_time, token.mark, token.sign_in) == (None, None, None, None)

    def test_only_the_access_token_is_required(self) -> None:
        assert Token.from_dict({"access_token": "a"}) == Token("a")
        assert Token.from_dict({"access_token": "a", "refresh_token": ""}).refresh_token is None
        assert Token.from_dict({"access_token": "a", "refresh_token": None}).refresh_token is None

    @pytest.mark.fault("A14")
    @cases(
        ("given_value", "seconds"),
        [
            (5400, 5400),
            ("5400", 5400),
            ("5400.5", 5400.5),
            (None, None),
            ("soon", None),
            ("NaN", None),
            ("inf", None),
            (math.inf, None),
            (True, None),
            ([5400], None),
            (10**400, None),
            (-1, -1),
            (1e12, 10**12),
        ],
    )
    def test_numbers_are_parsed_leniently(self, given_value: Any, seconds: float | None) -> None:
        token = Token.from_dict(ANSWER | {"expires_in": given_value, "created_at": given_value})
        assert (token.expires_in, token.created_at) == (seconds, seconds)
        assert number(given_value) == seconds

    @pytest.mark.fault("A18")
    @pytest.mark.parametrize("kind", ["bearer", "Bearer", "BEARER"])
    def test_token_type_bearer_is_case_insensitive(self, kind: str) -> None:
        assert Token.from_dict(ANSWER | {"token_type": kind}).token_type == kind

    @pytest.mark.fault("A18")
    @pytest.mark.parametrize("kind", ["mac", "", None, 5, "bearer "])
    def test_other_token_types_are_rejected(self, kind: Any) -> None:
        with pytest.raises(ValueError, match="token_type is not bearer"):
            Token.from_dict(ANSWER | {"token_type": kind})

    @pytest.mark.fault("A18")
    @cases("value", [None, "", *MALFORMED], ids=lambda value: repr(value)[:12])
    def test_malformed_access_token_is_rejected(self, value: Any) -> None:
        with pytest.raises(ValueError, match="its access_token is missing or malformed"):
            Token.from_dict(ANSWER | {"access_token": value})
        with pytest.raises(ValueError, match="its access_token is missing or malformed"):
            Token.from_dict({})

    @pytest.mark.fault("A18")
    @cases("value", MALFORMED, ids=lambda value: repr(value)[:12])
    def test_malformed_refresh_token_is_rejected(self, value: Any) -> None:
        with pytest.raises(ValueError, match="its refresh_token is malformed"):
            Token.from_dict(ANSWER | {"refresh_token": value})

    def test_long_token_is_accepted(self) -> None:
        long = "a" * (MAX_TOKEN_LENGTH - 1)
        assert Token.from_dict({"access_token": long}).access_token == long

    @cases(
        "mark",
        [
            "dead",
            5,
            ["dead"],
            {"state": "dead"},
            {"at": 1},
            {"state": "alive", "at": 1},
            {"state": "dead", "at": "soon"},
            {"state": "dead", "at": 1, "reason": "because"},
            {"state": ["dead"], "at": 1},
        ],
    )
    def test_malformed_mark_is_rejected(self, mark: Any) -> None:
        with pytest.raises(ValueError, match="its mark is malformed"):
            Token.from_dict(ANSWER | {"mark": mark})

    def test_mark_without_optional_fields_is_accepted(self) -> None:
        token = Token.from_dict(ANSWER | {"mark": {"state": "sent", "at": 5, "unknown": 1}})
        assert token.mark == RefreshMark("sent", 5.0, "", "refused")

    @pytest.mark.fault("I04")
    @pytest.mark.parametrize("wrong", [{"token_type": "mac"}, {"refresh_token": "a b"}, {"mark": "x"}])
    def test_error_shows_no_token(self, wrong: dict[str, Any]) -> None:
        with pytest.raises(ValueError, match=r"its|it is") as caught:
            Token.from_dict({"access_token": CANARY, "refresh_token": CANARY} | wrong)
        assert_hidden(traceback_of(caught.value))

    @given(TOKENS)
    def test_to_dict_round_trips(self, token: Token) -> None:
        data = json.loads(json.dumps(token.to_dict()))
        again = Token.from_dict(data)
        assert again == token
        assert attrs.astuple(again) == attrs.astuple(token)
        assert (again.mark, again.sign_in) == (token.mark, token.sign_in)

    def test_to_dict_has_plain_strings_and_omits_empty_metadata(self) -> None:
        data = Token("a", "b", expires_in=5400).to_dict()
        assert data == {
            "access_token": "a",
            "token_type": "bearer",
            "expires_in": 5400,
            "created_at": None,
            "refresh_token": "b",
        }
        assert {type(data["access_token"]), type(data["refresh_token"])} == {str}


@pytest.mark.fault("A14")
@cases(
    ("expires_in", "lifetime"),
    [
        (5400, 5400),
        (0.5, 0.5),
        (366 * 86400, 366 * 86400),
        (366 * 86400 + 1, None),
        (0, None),
        (-5, None),
        (None, None),
        (math.nan, None),
        (math.inf, None),
        (1000000000000.0, None),
    ],
)
def test_implausible_lifetime_is_ignored(expires_in: float | None, lifetime: float | None) -> None:
    assert lifetime_of(expires_in) == lifetime


@pytest.mark.parametrize(("lifetime", "leeway"), [(5400, 300), (1500, 300), (1000, 200), (10, 2), (0, 0)])
def test_leeway_before_expiry_depends_on_the_lifetime(lifetime: float, leeway: float) -> None:
    assert leeway_of(lifetime) == leeway
