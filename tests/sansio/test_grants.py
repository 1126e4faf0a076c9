from __future__ import annotations

import copy
import hashlib
from typing import Any

import attrs
import pytest

from aprocore import OOB, AuthorizationCode, ClientCredentials, ConfigurationError, RefreshToken, StaticToken
from aprocore.sansio.grants import Grant, StoredSignIn, fingerprint
from aprocore.types import Secret
from tests.support.canary import CANARY, assert_hidden, assert_never_shown, traceback_of
from tests.support.cases import cases

ID = "an-id"
GRANTS: list[Grant] = [
    ClientCredentials(ID, CANARY),
    AuthorizationCode(ID, CANARY, CANARY, "http://localhost:8000/", CANARY),
    RefreshToken(ID, CANARY, CANARY),
    StoredSignIn(ID, CANARY),
    StaticToken(CANARY),
]
# Factories of grants from a value of each secret field.
SECRETS: dict[str, Any] = {
    "ClientCredentials.client_secret": lambda value: ClientCredentials(ID, value),
    "AuthorizationCode.client_secret": lambda value: AuthorizationCode(ID, value, "code"),
    "AuthorizationCode.code": lambda value: AuthorizationCode(ID, CANARY, value),
    "AuthorizationCode.code_verifier": lambda value: AuthorizationCode(ID, CANARY, "code", code_verifier=value),
    "RefreshToken.client_secret": lambda value: RefreshToken(client_id=ID, client_secret=value),
    "RefreshToken.refresh_token": lambda value: RefreshToken(ID, CANARY, value),
    "StoredSignIn.client_secret": lambda value: StoredSignIn(ID, value),
    "StaticToken.access_token": lambda value: StaticToken(value),
}
OPTIONAL = {"AuthorizationCode.code_verifier", "RefreshToken.refresh_token"}


def name_of(grant: Any) -> str:
    return type(grant).__name__


@pytest.mark.parametrize("grant", GRANTS, ids=name_of)
class TestEach:
    @pytest.mark.fault("X02")
    def test_secrets_are_never_shown(self, grant: Grant) -> None:
        assert_never_shown(grant)

    def test_secrets_are_available_as_attributes(self, grant: Grant) -> None:
        names = [field.alias for field in attrs.fields(type(grant)) if field.name.startswith("_")]
        assert names
        for name in names:
            assert getattr(grant, name or "") == CANARY
            assert repr(getattr(grant, name or "")) == "'[redacted]'"

    def test_grant_can_be_copied_and_compared(self, grant: Grant) -> None:
        for duplicate in (copy.copy(grant), copy.deepcopy(grant), attrs.evolve(grant)):
            assert duplicate == grant
            assert hash(duplicate) == hash(grant)
        assert [other == grant for other in GRANTS].count(True) == 1

    def test_grant_is_frozen(self, grant: Grant) -> None:
        for field in attrs.fields(type(grant)):
            with pytest.raises(attrs.exceptions.FrozenInstanceError):
                setattr(grant, field.name, "other")


@pytest.mark.parametrize("name", SECRETS)
class TestEachSecret:
    @pytest.mark.parametrize("value", [CANARY, Secret(CANARY), "x", "~!"])
    def test_well_formed_secret_is_accepted(self, name: str, value: str | Secret) -> None:
        expected = value.reveal() if isinstance(value, Secret) else value
        assert getattr(SECRETS[name](value), name.partition(".")[2]) == expected

    @pytest.mark.fault("X05")
    @pytest.mark.parametrize("value", ["", " ", "\n\t"])
    def test_empty_secret_is_rejected_by_name(self, name: str, value: str) -> None:
        with pytest.raises(ConfigurationError, match=f"^{name} is empty"):
            SECRETS[name](value)

    @pytest.mark.fault("A26")
    @pytest.mark.parametrize(
        "around", ["{}\n", " {}", "{} {}", "{}\r\nX: y", "{}é", "{}\x00", "{}\x7f", "{}\ud800", "{}\u200b"]
    )
    def test_malformed_secret_is_rejected_by_name_and_not_shown(self, name: str, around: str) -> None:
        with pytest.raises(ConfigurationError, match=f"^{name} contains a space") as caught:
            SECRETS[name](around.format(CANARY, CANARY))
        assert_hidden(str(caught.value) + repr(caught.value))
        assert_hidden(traceback_of(caught.value))

    @pytest.mark.fault("X05")
    @pytest.mark.parametrize("value", [None, 5, b"bytes", ["text"]])
    def test_secret_that_is_not_a_str_is_rejected_by_name(self, name: str, value: Any) -> None:
        # An unset environment variable is None, and str(None) would be accepted as a secret.
        if value is None and name in OPTIONAL:
            assert getattr(SECRETS[name](value), name.partition(".")[2]) is None
            return
        with pytest.raises(ConfigurationError, match=f"^{name} must be a str, got {type(value).__name__}"):
            SECRETS[name](value)


@cases("cls", [ClientCredentials, RefreshToken, StoredSignIn])
@cases("client_id", ["", " ", "a b", "a\n", "é", None, 5])
def test_invalid_client_id_is_rejected(cls: Any, client_id: Any) -> None:
    with pytest.raises(
        ConfigurationError, match=f"{cls.__name__}.client_id is empty or contains an invalid character"
    ) as caught:
        cls(client_id, CANARY)
    assert_hidden(traceback_of(caught.value))


def test_wrong_number_of_arguments_shows_no_secret() -> None:
    make: Any = ClientCredentials
    for arguments in ((ID, CANARY, CANARY), ()):
        with pytest.raises(TypeError) as caught:
            make(*arguments)
        assert_hidden(traceback_of(caught.value))


def test_default_redirect_uri_is_out_of_band() -> None:
    assert OOB == "urn:ietf:wg:oauth:2.0:oob"
    for grant in (AuthorizationCode(ID, CANARY, "code"), RefreshToken(ID, CANARY), StoredSignIn(ID, CANARY)):
        assert grant.redirect_uri == OOB


def test_stored_sign_in_becomes_the_grant_of_a_user_or_of_the_app() -> None:
    stored = StoredSignIn(ID, CANARY, "http://localhost/")
    assert stored.settled(of_a_person=True) == RefreshToken(ID, CANARY, redirect_uri="http://localhost/")
    assert stored.settled(of_a_person=False) == ClientCredentials(ID, CANARY)


class TestFingerprint:
    def test_fingerprints_of_different_sign_ins_differ(self) -> None:
        one, other = RefreshToken(ID, "a", "token"), RefreshToken(ID, "b", "other")
        assert fingerprint(one) != fingerprint(other)
        assert fingerprint(one) == fingerprint(RefreshToken("another", "c", "token"))
        assert fingerprint(AuthorizationCode(ID, "a", "code")) == hashlib.sha256(b"code").hexdigest()[:32]

    def test_fingerprint_hides_the_secret(self) -> None:
        shown = fingerprint(RefreshToken(ID, CANARY, CANARY))
        assert shown is not None
        assert len(shown) == 32
        assert_hidden(shown)

    @pytest.mark.parametrize(
        "grant",
        [ClientCredentials(ID, "a"), RefreshToken(ID, "a"), StoredSignIn(ID, "a"), StaticToken("a")],
        ids=name_of,
    )
    def test_grant_without_a_code_or_token_has_no_fingerprint(self, grant: Grant) -> None:
        assert fingerprint(grant) is None
