from __future__ import annotations

import base64
import hashlib
import re
from typing import Any
from urllib.parse import parse_qs, urlencode, urlsplit

import pytest
from hypothesis import given
from hypothesis import strategies as st

from aprocore import (
    FEDERAL,
    OOB,
    PRODUCTION,
    AuthorizationCode,
    AuthorizationDeniedError,
    AuthorizationRequest,
    ConfigurationError,
    ProcoreError,
    StateMismatchError,
)
from aprocore.sansio.authorization_request import code_challenge
from tests.support.canary import CANARY, assert_hidden, assert_never_shown, traceback_of
from tests.support.cases import cases

ID, REDIRECT, STATE = "an-id", "http://localhost:8000/callback", "the-state"
REQUEST = AuthorizationRequest(ID, REDIRECT, PRODUCTION, STATE, CANARY)
OUT_OF_BAND = AuthorizationRequest(ID, OOB, PRODUCTION, STATE, CANARY)


def answer(**parameters: str) -> str:
    return f"{REDIRECT}?{urlencode({'code': CANARY, 'state': STATE} | parameters)}"


class TestCreate:
    def test_url_has_all_parameters_of_the_authorization_request(self) -> None:
        request = AuthorizationRequest.create(ID, REDIRECT, FEDERAL)
        page = urlsplit(request.url)
        assert f"{page.scheme}://{page.netloc}{page.path}" == f"{FEDERAL.login_url}/oauth/authorize"
        assert request.code_verifier is not None
        assert parse_qs(page.query, strict_parsing=True) == {
            "response_type": ["code"],
            "client_id": [ID],
            "redirect_uri": [REDIRECT],
            "state": [request.state],
            "code_challenge": [code_challenge(request.code_verifier)],
            "code_challenge_method": ["S256"],
        }

    @pytest.mark.fault("I07")
    def test_verifier_is_not_in_the_url(self) -> None:
        assert_hidden(REQUEST.url)

    def test_defaults_are_out_of_band_redirect_and_pkce(self) -> None:
        request = AuthorizationRequest.create(ID)
        assert (request.redirect_uri, request.environment) == (OOB, PRODUCTION)

    def test_pkce_can_be_disabled(self) -> None:
        request = AuthorizationRequest.create(ID, pkce=False)
        assert request.code_verifier is None
        assert "code_challenge" not in request.url

    @pytest.mark.fault("I06", "A22")
    def test_state_and_verifier_are_unique_and_long_enough(self) -> None:
        requests = [AuthorizationRequest.create(ID) for _ in range(1_000)]
        states = {request.state for request in requests}
        verifiers = {request.code_verifier for request in requests}
        assert len(states) == len(verifiers) == 1_000
        assert states.isdisjoint(verifiers)
        for state in states:
            assert len(base64.urlsafe_b64decode(state + "==")) >= 16
        for verifier in verifiers:
            assert re.fullmatch(r"[A-Za-z0-9._~-]{43,128}", verifier or "")

    @pytest.mark.fault("I06")
    def test_state_and_verifier_come_from_the_systems_random_source(self, monkeypatch: pytest.MonkeyPatch) -> None:
        lengths: list[int] = []

        def token_urlsafe(length: int) -> str:
            lengths.append(length)
            return "x" * length

        monkeypatch.setattr("secrets.token_urlsafe", token_urlsafe)
        AuthorizationRequest.create(ID)
        assert sorted(lengths) == [32, 64]

    @pytest.mark.parametrize("client_id", ["", "a b", "a\n", None])
    def test_invalid_client_id_is_rejected(self, client_id: Any) -> None:
        with pytest.raises(ConfigurationError, match=r"AuthorizationRequest\.client_id"):
            AuthorizationRequest.create(client_id)

    @pytest.mark.fault("A22")
    def test_code_challenge_matches_the_example_of_rfc_7636(self) -> None:
        # RFC 7636, appendix B.
        verifier = "dBjftJeZ4CVP-mB92K27uhbUJU1p1r_wW1gFWFOEjXk"
        assert code_challenge(verifier) == "E9Melhoa2OwvFrEMTJguCHaoeK1t8URWbuGJSstw-cM"
        assert code_challenge("v" * 128) == (
            base64.urlsafe_b64encode(hashlib.sha256(b"v" * 128).digest()).decode().rstrip("=")
        )


class TestCodeFrom:
    @cases(
        "text",
        [
            answer(),
            answer(iss=PRODUCTION.login_url),
            answer(iss=PRODUCTION.login_url + "/"),
            answer(unknown="x", empty=""),
            f"  {answer()}\r\n",
            "\n".join(re.findall(r".{1,20}", answer())),
            urlsplit(answer()).query,
            "?" + urlsplit(answer()).query,
            f"{answer()}#_",
        ],
    )
    def test_code_is_taken_from_the_redirected_url(self, text: str) -> None:
        code = REQUEST.code_from(text)
        assert code == CANARY
        assert repr(code) == "'[redacted]'"

    @pytest.mark.fault("A26")
    @pytest.mark.parametrize("text", ["abc123", " abc123\n", "abc\n123", "abc 123", "\tabc123"])
    def test_bare_code_is_accepted_for_out_of_band_redirects(self, text: str) -> None:
        assert OUT_OF_BAND.code_from(text) == "abc123"

    @pytest.mark.fault("A21", "A26")
    @pytest.mark.parametrize("text", ["abc123", " abc123\n", f"state={STATE}", f"abc123&state={STATE}", STATE])
    @pytest.mark.parametrize("redirect_uri", [REDIRECT, "https://app.example/callback", f"{OOB}x", OOB.upper()])
    def test_bare_code_is_rejected_for_other_redirects(self, text: str, redirect_uri: str) -> None:
        request = AuthorizationRequest(ID, redirect_uri, PRODUCTION, STATE, CANARY)
        with pytest.raises(StateMismatchError, match="out-of-band requests only"):
            request.code_from(text)

    @pytest.mark.fault("A26")
    @pytest.mark.parametrize("text", ["", "  ", "é", "a\x00b", "a\u200bb", "code\x7f"])
    def test_invalid_code_is_rejected(self, text: str) -> None:
        with pytest.raises(ConfigurationError, match="not an authorization code"):
            REQUEST.code_from(text)

    @pytest.mark.fault("A21", "A24")
    @cases(
        "text",
        [
            answer(state="another"),
            answer(state=""),
            answer(state=STATE + "x"),
            answer(state=STATE[:-1]),
            answer(state=STATE.upper()),
            answer(state="é"),
            f"{REDIRECT}?code={CANARY}",
            f"{answer()}&state={STATE}",
            f"{answer()}&state=another",
            f"{answer()}&code=another",
            f"{REDIRECT}#code={CANARY}&state={STATE}",
            f"{REDIRECT}?error=access_denied",
            f"code={CANARY}",
            REDIRECT,
            f"http://[::1?code={CANARY}&state={STATE}",
            f"http://[{CANARY}]?code={CANARY}&state={STATE}",
            answer(iss="https://evil.example"),
            answer(iss=FEDERAL.login_url),
            answer(iss=""),
            answer(iss=PRODUCTION.api_url),
        ],
    )
    def test_url_of_another_request_is_rejected_and_not_shown(self, text: str) -> None:
        with pytest.raises(StateMismatchError) as caught:
            REQUEST.code_from(text)
        assert_hidden(str(caught.value) + traceback_of(caught.value))
        assert caught.value.__context__ is None

    @pytest.mark.fault("A21")
    def test_state_of_another_session_is_rejected(self) -> None:
        one, other = AuthorizationRequest.create(ID), AuthorizationRequest.create(ID)
        with pytest.raises(StateMismatchError):
            one.code_from(f"{REDIRECT}?code=abc&state={other.state}")
        assert one.code_from(f"{REDIRECT}?code=abc&state={one.state}") == "abc"

    @pytest.mark.fault("A21")
    def test_states_are_compared_in_constant_time(self, monkeypatch: pytest.MonkeyPatch) -> None:
        compared: list[tuple[bytes, bytes]] = []

        def compare_digest(a: bytes, b: bytes) -> bool:
            compared.append((a, b))
            return a == b

        monkeypatch.setattr("hmac.compare_digest", compare_digest)
        REQUEST.code_from(answer())
        assert compared == [(STATE.encode(), STATE.encode())]

    @pytest.mark.parametrize(
        ("parameters", "message"),
        [
            ({"error": "access_denied"}, "access_denied"),
            ({"error": "access_denied", "error_description": "The user said no."}, "The user said no"),
            ({"error": "access_denied", "error_description": ""}, "access_denied"),
            ({"error": "x" * 1_000}, "x" * 200),
        ],
    )
    def test_denial_is_reported(self, parameters: dict[str, str], message: str) -> None:
        with pytest.raises(AuthorizationDeniedError, match=rf"was denied: {message}\. Sign in again"):
            REQUEST.code_from(answer(**parameters))

    @cases(
        ("code", "message", "hint"),
        [
            ("access_denied", "The sign-in was denied: Text.", "choose Allow"),
            ("server_error", "Procore could not complete the sign-in: Text (server_error).", "later"),
            ("temporarily_unavailable", "could not complete the sign-in: Text (temporarily_unavailable).", "later"),
            ("invalid_request", "rejected the authorization request: Text (invalid_request).", "Check the app"),
            ("unauthorized_client", "rejected the authorization request: Text (unauth", "Check the app"),
            ("unsupported_response_type", "rejected the authorization request: Text (unsupp", "Check the app"),
            ("invalid_scope", "rejected the authorization request: Text (invalid_scope).", "Check the app"),
            ("another_error", "The sign-in was denied: Text.", "Sign in again."),
        ],
    )
    def test_each_error_code_has_its_own_advice(self, code: str, message: str, hint: str) -> None:
        with pytest.raises(AuthorizationDeniedError) as caught:
            REQUEST.code_from(answer(error=code, error_description="Text."))
        assert message in str(caught.value)
        assert hint in (caught.value.hint or "")
        assert ("choose Allow" in str(caught.value)) == (code == "access_denied")

    @pytest.mark.fault("A21")
    def test_denial_with_a_wrong_state_is_rejected(self) -> None:
        with pytest.raises(StateMismatchError):
            REQUEST.code_from(f"{REDIRECT}?error=access_denied&state=another")

    @pytest.mark.parametrize(
        "text",
        [f"{REDIRECT}?state={STATE}", answer(code=""), answer(code="a b"), answer(code="a\r\nb"), answer(code="é")],
    )
    def test_url_without_a_code_is_rejected(self, text: str) -> None:
        with pytest.raises(ConfigurationError, match="The URL contains no code"):
            REQUEST.code_from(text)

    @pytest.mark.fault("A26")
    def test_rejected_text_is_in_no_traceback(self) -> None:
        bare = CANARY.replace("=", "").replace("%", "")
        for text in (bare, f"{bare}é", answer(code=f"{CANARY} x")):
            with pytest.raises(ConfigurationError if text != bare else StateMismatchError) as caught:
                REQUEST.code_from(text)
            shown = str(caught.value) + traceback_of(caught.value)
            assert_hidden(shown)
            assert "CANARY" not in shown

    @given(
        st.text() | st.text().map(f"{REDIRECT}?code=abc&state={STATE}&x=".__add__) | st.text().map("http://".__add__)
    )
    def test_any_text_is_accepted_or_rejected(self, text: str) -> None:
        try:
            code = REQUEST.code_from(text)
        except ProcoreError as error:
            str(error).encode()
        else:
            assert re.fullmatch(r"[!-~]+", code)


@pytest.mark.fault("X02")
def test_secrets_are_never_shown() -> None:
    assert_never_shown(REQUEST)
    assert_never_shown(AuthorizationRequest(ID, REDIRECT, PRODUCTION, CANARY, None))


def test_grant_exchanges_the_code() -> None:
    assert REQUEST.grant("a-secret", "a-code") == AuthorizationCode(ID, "a-secret", "a-code", REDIRECT, CANARY)
    assert AuthorizationRequest.create(ID, pkce=False).grant("a-secret", "a-code") == AuthorizationCode(
        ID, "a-secret", "a-code"
    )
