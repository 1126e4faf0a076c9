from __future__ import annotations

from typing import Any
from urllib.parse import parse_qsl

import pytest
from hypothesis import given
from hypothesis import strategies as st

from aprocore import (
    FEDERAL,
    OOB,
    PRODUCTION,
    AuthorizationCode,
    ClientCredentials,
    ConfigurationError,
    DecodeError,
    RefreshToken,
    Response,
    StaticToken,
    Token,
    TokenInfo,
    TokenRefreshError,
)
from aprocore.sansio.grants import Grant, StoredSignIn
from aprocore.sansio.messages import Request
from aprocore.sansio.oauth import (
    MAX_TOKEN_RESPONSE,
    info_request,
    oauth_error,
    parse_info,
    parse_token,
    revoke_request,
    token_request,
)
from tests.sansio.decoding.test_json import JSON_VALUES
from tests.sansio.test_messages import response
from tests.sansio.test_tokens import ANSWER
from tests.support.canary import CANARY, assert_hidden, assert_never_shown, traceback_of
from tests.support.cases import cases

ID, NOW = "an-id", 1_800_000_000.0
CREDENTIALS = {"client_id": ID, "client_secret": CANARY}
REQUEST = token_request(PRODUCTION, ClientCredentials(ID, CANARY))


def fields_of(request: Request) -> dict[str, str]:
    assert request.body is not None
    pairs = parse_qsl(request.body.decode("ascii"), strict_parsing=True)
    assert len(dict(pairs)) == len(pairs)
    return dict(pairs)


class TestTokenRequest:
    @pytest.mark.parametrize(
        ("grant", "refresh_token", "fields"),
        [
            (ClientCredentials(ID, CANARY), None, {"grant_type": "client_credentials"}),
            (ClientCredentials(ID, CANARY), "r/1", {"grant_type": "refresh_token", "refresh_token": "r/1"}),
            (
                AuthorizationCode(ID, CANARY, "c+1"),
                None,
                {"grant_type": "authorization_code", "code": "c+1", "redirect_uri": OOB},
            ),
            (
                AuthorizationCode(ID, CANARY, "c", "http://localhost:8000/x?y=z", "v" * 43),
                None,
                {
                    "grant_type": "authorization_code",
                    "code": "c",
                    "redirect_uri": "http://localhost:8000/x?y=z",
                    "code_verifier": "v" * 43,
                },
            ),
            (
                AuthorizationCode(ID, CANARY, "c", code_verifier="v" * 43),
                "r",
                {"grant_type": "refresh_token", "refresh_token": "r", "redirect_uri": OOB},
            ),
            (
                RefreshToken(ID, CANARY, "first", redirect_uri="http://localhost/"),
                "r",
                {"grant_type": "refresh_token", "refresh_token": "r", "redirect_uri": "http://localhost/"},
            ),
            (
                StoredSignIn(ID, CANARY),
                "r",
                {"grant_type": "refresh_token", "refresh_token": "r", "redirect_uri": OOB},
            ),
        ],
    )
    def test_fields_of_each_grant(self, grant: Grant, refresh_token: str | None, fields: dict[str, str]) -> None:
        request = token_request(FEDERAL, grant, refresh_token)
        assert (request.method, request.origin, request.target) == ("POST", FEDERAL.login_url, "/oauth/token")
        assert dict(request.headers)["Content-Type"] == "application/x-www-form-urlencoded"
        assert dict(request.headers)["Accept"] == "application/json"
        assert fields_of(request) == CREDENTIALS | fields

    @pytest.mark.fault("X02", "I03")
    def test_secrets_are_only_in_the_body_and_never_shown(self) -> None:
        request = token_request(PRODUCTION, RefreshToken(ID, CANARY), CANARY)
        assert_hidden(request.origin + request.target + repr(dict(request.headers)) + str(request.line))
        assert_never_shown(request)

    @pytest.mark.parametrize("grant", [RefreshToken(ID, CANARY, "first"), StoredSignIn(ID, CANARY)])
    def test_refresh_requires_a_refresh_token(self, grant: Grant) -> None:
        with pytest.raises(ConfigurationError, match="needs a refresh token"):
            token_request(PRODUCTION, grant)

    def test_static_token_is_never_refreshed(self) -> None:
        with pytest.raises(ConfigurationError, match="can't be refreshed") as caught:
            token_request(PRODUCTION, StaticToken(CANARY))
        assert_hidden(traceback_of(caught.value))


class TestRevokeRequest:
    def test_revoke_request_has_the_access_token(self) -> None:
        request = revoke_request(PRODUCTION, RefreshToken(ID, CANARY), Token(CANARY + "2", "r"))
        assert (request.method, request.origin, request.target) == ("POST", PRODUCTION.login_url, "/oauth/revoke")
        assert fields_of(request) == CREDENTIALS | {"token": CANARY + "2"}
        assert_never_shown(request)

    def test_static_token_is_not_revoked(self) -> None:
        with pytest.raises(ConfigurationError, match="can't be revoked here"):
            revoke_request(PRODUCTION, StaticToken(CANARY), Token(CANARY))


def test_info_request_has_no_token_of_its_own() -> None:
    request = info_request(FEDERAL)
    assert (request.method, request.origin, request.target) == ("GET", FEDERAL.login_url, "/oauth/token/info")
    assert request.body is None
    assert [name for name, _ in request.headers] == ["Accept"]


class TestParseToken:
    def test_response_becomes_a_token(self) -> None:
        token = parse_token(response(ANSWER), REQUEST, now=NOW)
        assert token == Token.from_dict(ANSWER)
        assert token.received_at == NOW

    def test_response_can_not_set_metadata(self) -> None:
        notes = {"mark": {"state": "dead", "at": 1}, "sign_in": "x", "received_at": 1, "server_time": 1}
        token = parse_token(response(ANSWER | notes), REQUEST, now=NOW)
        assert (token.mark, token.sign_in, token.received_at, token.server_time) == (None, None, NOW, None)
        assert parse_token(response(ANSWER | {"mark": 5}), REQUEST, now=NOW) == token

    @pytest.mark.fault("A18", "I04")
    @cases(
        ("answer", "why"),
        [
            (b"", "it is not JSON"),
            (b"<html>" + CANARY.encode(), "it is not JSON"),
            (b'{"access_token": "' + CANARY.encode(), "it is not JSON"),
            ([ANSWER], "it is not a JSON object"),
            (None, "it is not a JSON object"),
            ({}, "its access_token is missing"),
            ({"access_token": f"{CANARY} x"}, "its access_token is missing or malformed"),
            ({"access_token": CANARY, "refresh_token": f"{CANARY}\n"}, "its refresh_token is malformed"),
            ({"access_token": CANARY, "token_type": "mac"}, "its token_type is not bearer"),
            ({"access_token": CANARY, "x": "x" * MAX_TOKEN_RESPONSE}, "it is too long"),
        ],
    )
    def test_unusable_response_is_rejected_and_not_shown(self, answer: Any, why: str) -> None:
        with pytest.raises(TokenRefreshError, match=f"is invalid: {why}") as caught:
            parse_token(response(answer, attempts=3), REQUEST, now=NOW)
        error = caught.value
        assert (error.request, error.status, error.attempts, error.body) == (REQUEST.line, 200, 3, None)
        assert PRODUCTION.login_url in str(error)
        assert error.__context__ is None
        assert_hidden(str(error) + traceback_of(error))

    @pytest.mark.fault("I04")
    @pytest.mark.parametrize("status", [201, 202, 302, 400, 500])
    def test_token_in_an_error_response_is_not_shown(self, status: int) -> None:
        # The values of token fields are secret in error responses as well.
        with pytest.raises(TokenRefreshError, match=f"status {status}") as caught:
            parse_token(response({"access_token": CANARY, "refresh_token": CANARY}, status=status), REQUEST, now=NOW)
        assert_hidden(str(caught.value) + traceback_of(caught.value))
        assert caught.value.body is None

    @given(st.binary() | JSON_VALUES | st.dictionaries(st.sampled_from([*ANSWER, "mark"]), JSON_VALUES))
    def test_any_response_is_accepted_or_rejected(self, answer: Any) -> None:
        for status in (200, 400):
            try:
                token = parse_token(response(answer, status=status), REQUEST, now=NOW)
            except TokenRefreshError as error:
                str(error).encode()
            else:
                assert token.received_at == NOW
                assert token.access_token.isprintable()


class TestOauthError:
    @cases(
        ("status", "body", "code", "text"),
        [
            (400, {"error": "invalid_grant", "error_description": "Expired."}, "invalid_grant", "Expired. Sign in"),
            (401, {"error": "invalid_client"}, "invalid_client", "invalid_client. Check the client id and secret"),
            (400, {"error": "unauthorized_client"}, "unauthorized_client", "Developer Portal"),
            (400, {"error": "invalid_scope"}, "invalid_scope", "Developer Portal"),
            (400, {"error": {"message": "No"}}, None, "refused: No."),
            (400, {"error": 5}, None, "refused: 5."),
            (400, {"message": "x" * 10_000}, None, "refused: " + "x" * 500 + "."),
            (400, {"errors": ["The refresh token is invalid"]}, None, "refused: The refresh token is invalid."),
            (400, ["x"], None, "status 400."),
            (429, b"", None, "status 429."),
            (302, b"<a>", None, "status 302. Check the environment's login URL; redirects are not followed."),
            (502, b"<html>", None, "status 502. Try again later"),
            (503, {"error": "temporarily_unavailable"}, "temporarily_unavailable", "Try again later"),
            (500, b'{"error": "x", "y": "' + b"y" * MAX_TOKEN_RESPONSE + b'"}', None, "status 500"),
        ],
    )
    def test_error_has_the_endpoints_code_and_text(self, status: int, body: Any, code: str | None, text: str) -> None:
        answer = response(body, status=status, headers={"X-Request-Id": "abc"}, attempts=2)
        error = oauth_error(answer, REQUEST)
        assert isinstance(error, TokenRefreshError)
        assert (error.error, error.status, error.request_id, error.attempts) == (code, status, "abc", 2)
        assert error.request == REQUEST.line
        assert text in str(error)
        assert not error.outcome_unknown


class TestParseInfo:
    def test_procores_response_is_parsed(self) -> None:
        info = parse_info(
            {
                "resource_owner_id": 1234567,
                "scopes": [],
                "expires_in_seconds": 5000,
                "application": {"uid": ID},
                "created_at": 1_800_000_000,
            }
        )
        assert info == TokenInfo(
            resource_owner_id=1234567, expires_in=5000, application_uid=ID, created_at=1_800_000_000
        )

    @pytest.mark.parametrize(
        ("data", "facts"),
        [
            ({}, {}),
            ({"scopes": ["read", "write"]}, {"scopes": ("read", "write")}),
            ({"scopes": "read write"}, {"scopes": ("read", "write")}),
            ({"scopes": None, "application": None}, {}),
            ({"expires_in": "60"}, {"expires_in": 60}),
            ({"expires_in_seconds": None, "created_at": "soon"}, {}),
            ({"application": "x"}, {}),
        ],
    )
    def test_missing_and_malformed_fields_are_ignored(self, data: dict[str, Any], facts: dict[str, Any]) -> None:
        assert parse_info(data) == TokenInfo(**facts)

    @pytest.mark.parametrize("data", [None, [], "text", 5])
    def test_response_that_is_not_an_object_is_a_decode_error(self, data: Any) -> None:
        with pytest.raises(DecodeError, match="not a JSON object"):
            parse_info(data)


def test_repr_of_a_token_response_hides_the_token() -> None:
    answer: Response = response({"access_token": CANARY})
    assert_hidden(repr(answer) + str(answer))
